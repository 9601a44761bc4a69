"""Wordings of one word or more, looked up at a place of a text by their first letters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from knowledge.folding import Token

_ANY_ENDING = "*"
_FIRST = 2  # letters by which wordings are looked up
Wordings = Mapping[str, Sequence[tuple[tuple[str, ...], str]]]  # folded words of each and what it is called, by their first letters


def fits(key: str, pattern: str) -> bool:
    """Tell whether a folded word is the one that a pattern names; a star stands for any ending."""
    return key.startswith(pattern[:-1]) if pattern.endswith(_ANY_ENDING) else key == pattern


def by_first_letters(named: Iterable[tuple[tuple[str, ...], str]]) -> Wordings:
    """Return wordings, as folded patterns of their words, with what each is called: those of most words first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for wording, name in sorted(named, key=lambda one: (-len(one[0]), one)):
        found.setdefault(wording[0].rstrip(_ANY_ENDING)[:_FIRST], []).append((wording, name))
    return found


def wording_at(words: Sequence[Token], at: int, wordings: Wordings) -> tuple[int, str]:
    """Return the number of words and the name of the longest wording that begins at a place; none is 0 and empty."""
    key = words[at].key
    for wording, name in wordings.get(key[:_FIRST], ()):
        if not fits(key, wording[0]):
            continue
        here = words[at : at + len(wording)]
        if len(here) == len(wording) and all(fits(word.key, pattern) for word, pattern in zip(here, wording, strict=True)):
            return len(wording), name
    return 0, ""
