"""Inflected words, where cutting off endings does not bring them together.

`knowledge.folding.stem` keeps four letters of words of five to seven letters and six of longer ones: enough for "komisja" and
"komisji", but "trzeciego" and "trzeci", "osnutkom" and "osnutek" are cut to different lengths. Here a long word is taken for the
shorter word of a name that it begins like.
"""

from __future__ import annotations

from collections.abc import Iterable

from knowledge.folding import key_of, stem

INFLECTING = frozenset({"bg", "cs", "el", "et", "fi", "hr", "hu", "lt", "lv", "pl", "ro", "sk", "sl"})
_LONG = 8  # letters from which `stem` keeps six
_ENDING = 3  # letters by which a form may be longer than its word: more is another word, or a compound
_VOWELS = frozenset("aeiouyαεηιουωаеиоуъюя")
_FLEETING = frozenset("eoео")


class Inflections:
    """The words of all names in one language that can be the bases of longer forms."""

    def __init__(self, names: Iterable[str], language: str) -> None:
        words = {word for name in names for word in key_of(name) if 5 <= len(word) < _LONG} if language in INFLECTING else set()
        self._bases: dict[str, str] = {}
        for word in sorted(words, key=lambda word: (-len(word), word)):
            for beginning in _beginnings(word):
                self._bases.setdefault(beginning, word)

    def base(self, word: str) -> str:
        """Return the folded word of a name whose form `word` seems to be, by the longest beginning; `word` itself if there is none."""
        if len(word) < _LONG or not self._bases:
            return word
        found = (self._bases.get(word[:size]) for size in range(_LONG - 1, 3, -1))
        return next((base for base in found if base and len(word) - len(base) <= _ENDING), word)

    def stem(self, word: str) -> str:
        """Return the stem under which all forms of a folded word meet."""
        return stem(self.base(word))


def _beginnings(word: str) -> list[str]:
    """Return what forms of a word begin with: itself, without its last vowel, or without a fleeting one ("osnutek", "osnutkom")."""
    beginnings = [word]
    if word[-1] in _VOWELS:
        beginnings.append(word[:-1])
    elif word[-2] in _FLEETING:
        beginnings.append(word[:-2] + word[-1])
    return beginnings
