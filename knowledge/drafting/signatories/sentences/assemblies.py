"""Whose assembly resolves what a text says, of which its head speaks: "Resolution of the general assembly of the Guild of Bells", or below
that body's name "Resolution of the general assembly"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile, takewhile

from knowledge.drafting.names.nominatives import in_nominative
from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.names.shapes import CONNECTORS
from knowledge.drafting.words.letter_words import letter_nouns
from knowledge.drafting.words.vocabulary import Vocabulary, authorities, listed_words, plain_words
from knowledge.loaders.parsed import Block, Heading, Paragraph, plain_lines

_HEAD_LINES, _LINE_WORDS = 12, 18
_NAME_WORDS = (2, 10)
_ENDED = re.compile(r"[,;:(–—]|\s\d|\.$")  # what a name in such a line does not go on behind
_ELIDED = re.compile(r"\b(?:l|d|all|dell)['’](?=\w)", re.IGNORECASE)
_GENITIVE_IN_S = ("da", "sv")


def assembly_names(blocks: Sequence[Block], words: Vocabulary, register: Register) -> list[str]:
    """Return the one body whose assembly the head of a resolution names; none where it names none or several."""
    head = [block for block in blocks[:_HEAD_LINES] if isinstance(block, Heading | Paragraph)]
    lines = [line for line in list(plain_lines(head))[:_HEAD_LINES] if len(line.split()) <= _LINE_WORDS]
    if not any(_tells_of_resolution(line) for line in lines):
        return []
    found = {plain_words(name): name for line in lines for name in _names_in(line, words) if _is_body(name, register)}
    if not found and any(listed_words("assemblies").search(plain_words(line)) for line in lines):
        above = takewhile(lambda line: not _tells_of_resolution(line), lines)  # the letterhead, where only "the assembly" has resolved it
        found = {plain_words(line): line for line in above if _is_body(line, register) and not _ENDED.search(line)}
    return list(found.values()) if len(found) == 1 else []


def _tells_of_resolution(line: str) -> bool:
    plain = plain_words(line)
    return bool(listed_words("adopted_texts").search(plain) or letter_nouns().search(plain))


def _names_in(line: str, words: Vocabulary) -> Iterator[str]:
    """Yield what may be a name before or behind a word for an assembly, in the nominative."""
    parts = _ELIDED.sub("", line).split()
    for start in range(len(parts)):
        for count in (3, 2, 1):
            if not listed_words("assemblies").fullmatch(plain_words(" ".join(parts[start : start + count]))):
                continue
            kinds = [at for at, part in enumerate(parts[:start]) if _tells_of_resolution(part)]  # "Statement by the Guild's assembly"
            before = parts[kinds[-1] + 1 : start] if kinds else parts[:start]
            yield _named([] if any(map(_ENDED.search, before)) else before, words)
            behind = _ENDED.split(" ".join(parts[start + count :]))[0].split()
            yield _named(behind, words)
            break


def _named(parts: Sequence[str], words: Vocabulary) -> str:
    """Return words as a name in the nominative, without the small ones before it."""
    kept = list(dropwhile(lambda part: part[:1].islower() or plain_words(part) in CONNECTORS, parts))
    if kept and words.language in _GENITIVE_IN_S and kept[-1].endswith("s") and has_head(kept[-1][:-1]):
        kept[-1] = kept[-1][:-1]
    return in_nominative(" ".join(kept), words.language) if kept else ""


def _is_body(name: str, register: Register) -> bool:
    fewest, most = _NAME_WORDS
    named = register.is_known(name) or has_head(name)
    return named and fewest <= len(name.split()) <= most and not authorities().search(plain_words(name)) and not _tells_of_resolution(name)
