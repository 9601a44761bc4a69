"""Lists in the order of the alphabet, of which a line that stands out of it is the end of the name above, wherever its author broke that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from knowledge.drafting.names.register import Register, acronym_of, has_head
from knowledge.drafting.signatories.entries import Entry
from knowledge.drafting.words.vocabulary import ARTICLES_BEFORE_NAMES, plain_words

_FEWEST, _FEWEST_LETTERS = 6, 4  # names in order, and letters with which they begin
_MOST = 0.25  # of the lines, which are such ends
_END_WORDS = 4


def with_ends_joined(entries: Sequence[Entry], register: Register) -> list[Entry]:
    """Return the entries, each line out of order behind its name; lists in no order as they are."""
    ends = [at for at in range(1, len(entries)) if _may_be_end(entries[at - 1], entries[at], register)]
    named = [entry.text for at, entry in enumerate(entries) if at not in ends and entry.text[:1].isalnum()]  # a remark in brackets is none
    letters = list(map(_letter, named))
    ordered = all(first <= second for first, second in pairwise(letters))
    if not ends or not ordered or len(letters) < _FEWEST or len(set(letters)) < _FEWEST_LETTERS or len(ends) > _MOST * len(entries):
        return list(entries)
    joined: list[Entry] = []
    for at, entry in enumerate(entries):
        if at in ends:
            joined[-1] = replace(joined[-1], text=f"{joined[-1].text} {entry.text}")
        else:
            joined.append(entry)
    return joined


def _may_be_end(above: Entry, entry: Entry, register: Register) -> bool:
    """Tell whether a line begins before the name above it in the alphabet, and neither is a name by itself."""
    loose = above.group == entry.group and above.section == entry.section and entry.source == "line" and not (above.person or entry.person)
    if not loose or _letter(entry.text) >= _letter(above.text) or len(entry.text.split()) > _END_WORDS:
        return False
    named = has_head(entry.text) or register.is_known(entry.text) or acronym_of(entry.text)
    return not named and has_head(above.text) and not register.is_known(above.text) and not above.text.endswith(")")


def _letter(text: str) -> str:
    """Return the letter by which a name is sorted, which is not that of its article."""
    first, _, rest = plain_words(text).partition(" ")
    return (rest if rest and first in ARTICLES_BEFORE_NAMES else first)[:1]
