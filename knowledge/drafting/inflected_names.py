"""Names that stand in the genitive before the role of whoever signs for them: "Zvanu biedrības priekšsēdētāja" beside "Anna Novak"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from knowledge.drafting.entries import Entry
from knowledge.drafting.signature_blocks import before_role
from knowledge.drafting.vocabulary import plain_words

_FEWEST = 2  # entries that are so: a single one may be a name that ends in such a word
_STEM = 4  # letters at least that a word's cases share
_ENDING = 4  # letters at most in which they differ


def without_roles_behind(entries: Sequence[Entry], lines: Sequence[str]) -> list[Entry]:
    """Return the entries with the names alone, in the form in which one of `lines`, a common letterhead, has them."""
    names = [before_role(entry.text) if entry.person and not entry.role else "" for entry in entries]
    if sum(map(bool, names)) < _FEWEST:
        return list(entries)
    return [
        replace(entry, text=_as_in(name, lines), role=entry.text[len(name) :].strip()) if name else entry
        for entry, name in zip(entries, names, strict=True)
    ]


def _as_in(name: str, lines: Sequence[str]) -> str:
    """Return a name with the words that a line of the same words in another case has; as it is where no line has them."""
    words = name.split()
    found = next((parts for line in lines if len(parts := line.split()) == len(words) and all(map(_are_one, words, parts))), words)
    return " ".join(_written_as(part, word) for word, part in zip(words, found, strict=True))


def _are_one(word: str, other: str) -> bool:
    """Tell whether two words are the same in two cases."""
    first, second = plain_words(word), plain_words(other)
    shared = next((at for at, (one, two) in enumerate(zip(first, second, strict=False)) if one != two), min(len(first), len(second)))
    return first == second or (shared >= _STEM and max(len(first), len(second)) - shared <= _ENDING)


def _written_as(part: str, word: str) -> str:
    """Return the word of a line, which may be in capitals, as a name has it."""
    if plain_words(word) == plain_words(part):
        return word
    if not part.isupper() or word.isupper():
        return part
    return part.capitalize() if word[:1].isupper() else part.lower()
