"""Annexes of a law that a text names by their numbers: "Annex III", "Anhang I", "III. melléklet", "(Prilog I.)"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from knowledge.yaml_files import read_yaml

_FILE = Path(__file__).with_name("annexes.yaml")
_NUMBERS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii")  # as the AI Act has them
_LATIN = str.maketrans("ιχν", "ixv")  # Greek letters that Roman numbers are written with


def annexes_in(words: Sequence[str], language: str) -> frozenset[int]:
    """Return the numbers that stand beside a word for an annex among folded words, in Roman or plain digits."""
    beginnings = _words().get(language, ())
    if not beginnings:
        return frozenset()
    places = [at for at, word in enumerate(words) if word.startswith(beginnings)]
    beside = [words[near] for at in places for near in (at - 1, at + 1) if 0 <= near < len(words)]
    return frozenset(number for word in beside if (number := _number(word)))


def _number(word: str) -> int:
    latin = word.translate(_LATIN)
    if latin in _NUMBERS:
        return _NUMBERS.index(latin) + 1
    return int(word) if word.isdecimal() and int(word) <= len(_NUMBERS) else 0


@cache
def _words() -> dict[str, tuple[str, ...]]:
    read: dict[str, list[str]] = read_yaml(_FILE)
    return {language: tuple(words) for language, words in read.items()}
