"""Columns of signatures in which a person signs for a name that stands below "on behalf of" on a line of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from knowledge.drafting.names.shapes import is_person, is_role
from knowledge.drafting.signatories.signatures.parted_signatures import ON_BEHALF
from knowledge.drafting.words.vocabulary import Vocabulary, plain_words

_MOST_LINES = 3  # of a name in a narrow column


def with_bound_names(lines: Sequence[str], words: Vocabulary) -> Iterator[tuple[str, str | None]]:
    """Yield the lines of a column with nobody, and those of each such name as one with the person above it."""
    at = 0
    while at < len(lines):
        binds = at + 2 < len(lines) and is_person(lines[at]) and _is_behalf(lines[at + 1], words)
        if not binds:
            yield lines[at], None
            at += 1
            continue
        end = at + 3
        while end < min(len(lines), at + 2 + _MOST_LINES) and not (is_person(lines[end]) and _begins_signature(lines, end, words)):
            end += 1
        yield " ".join(lines[at + 2 : end]), lines[at]
        at = end


def _is_behalf(line: str, words: Vocabulary) -> bool:
    """Tell whether a line says nothing but "on behalf of" or "for"."""
    plain = plain_words(line)
    return bool(ON_BEHALF.fullmatch(line.strip(" :")) or words.on_behalf.fullmatch(plain) or words.signing_for.fullmatch(plain))


def _begins_signature(lines: Sequence[str], at: int, words: Vocabulary) -> bool:
    """Tell whether below a line stands what a person is or for whom: two words with capitals may also be the end of a name."""
    return at + 1 < len(lines) and (is_role(lines[at + 1]) or _is_behalf(lines[at + 1], words))
