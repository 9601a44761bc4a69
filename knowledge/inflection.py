"""Inflected words, where cutting off endings does not bring them together.

`knowledge.folding.stem` keeps four letters of words of five to seven letters and six of longer ones: enough for "komisja" and
"komisji", but "trzeciego" and "trzeci", "osnutkom" and "osnutek" are cut to different lengths. Here a long word is taken for the
shorter word of a name that it begins like; a short one that no name has ("propose") for a longer one that begins like it
("proposal"); and a misspelt one ("comission") for the word that it is one slip away from.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.folding import key_of_label, stem

INFLECTING = frozenset({"bg", "cs", "el", "et", "fi", "hr", "hu", "lt", "lv", "pl", "ro", "sk", "sl"})
MUTATING = "ga"  # the language whose words change at their beginning
_MIDDLE = 6  # letters that `stem` keeps of long words
_LONG = 8  # letters from which `stem` keeps six
_ENDING = 3  # letters by which a form may be longer than its word: more is another word, or a compound
_SOFTENED = frozenset("bcdfgmpst")
_ECLIPSED = {"b": "m", "c": "g", "d": "n", "f": "bh", "g": "n", "p": "b", "t": "d"}
_VOWELS = frozenset("aeiouyαεηιουωаеиоуъюя")
_FLEETING = frozenset("eoео")


class Inflections:
    """The words of all names in one language that can be the bases of longer forms."""

    def __init__(self, names: Iterable[str], language: str) -> None:
        self._words = sorted({word for name in names for word in key_of_label(name)})
        words = {word for word in self._words if 5 <= len(word) < _LONG} if language in INFLECTING else set()
        self._bases: dict[str, str] = {}
        for word in sorted(words, key=lambda word: (-len(word), word)):
            for beginning in _beginnings(word):
                self._bases.setdefault(beginning, word)

    @property
    def inflects(self) -> bool:
        """Whether any word has another stem here than by itself."""
        return bool(self._bases)

    def base(self, word: str) -> str:
        """Return the folded word of a name whose form `word` seems to be, by the longest beginning; `word` itself if there is none."""
        if len(word) < _LONG or not self._bases:
            return word
        found = (self._bases.get(word[:size]) for size in range(_LONG - 1, 3, -1))
        return next((base for base in found if base and len(word) - len(base) <= _ENDING), word)

    def longer(self, word: str) -> str:
        """Return the longer word of a name that begins with the six letters of a folded word, where no name has that one's own stem."""
        return self._longer.get(word[:_MIDDLE], word) if _MIDDLE <= len(word) < _LONG and stem(word) not in self._stems else word

    def mended(self, word: str) -> str:
        """Return the word of a name that a folded word of six letters or more is one slip away from; `word` itself unless there is just one."""
        if len(word) < _MIDDLE or self.stem(word) in self._stems:
            return word
        near = [other for other, _, _ in process.extract(word, self._mendable, scorer=OSA.distance, score_cutoff=1, limit=None)]
        return min(near) if len({self.stem(other) for other in near}) == 1 else word

    @cached_property
    def _stems(self) -> frozenset[str]:
        return frozenset(map(stem, self._words))

    @cached_property
    def _longer(self) -> dict[str, str]:
        return {word[:_MIDDLE]: word for word in reversed(self._words) if len(word) >= _LONG}

    @cached_property
    def _mendable(self) -> tuple[str, ...]:
        return tuple(word for word in self._words if len(word) >= _MIDDLE)

    def stem(self, word: str) -> str:
        """Return the stem under which all forms of a folded word meet."""
        return stem(self.base(word))


def mutated(word: str) -> tuple[str, ...]:
    """Return what a folded Irish word may begin with after small words: "cód", "an chóid", "faoin gcód"."""
    softened = (f"{word[0]}h{word[1:]}",) if word[0] in _SOFTENED and word[1:2] != "h" else ()
    return (*softened, *((f"{_ECLIPSED[word[0]]}{word}",) if word[0] in _ECLIPSED else ()))


def unsoftened(word: str) -> str:
    """Return a folded Irish word as it is without the letter that small words put into it: "frainc" of "fhrainc"."""
    return word[0] + word[2:] if word[0] in _SOFTENED and word[1:2] == "h" else word


def stem_of_forms(word: str) -> str:
    """Return the stem by itself of the longer forms of a folded word of six or seven letters: "souhla" of "souhlasu"; else of itself."""
    return word[:_MIDDLE] if _MIDDLE <= len(word) < _LONG else stem(word)


def _beginnings(word: str) -> list[str]:
    """Return what forms of a word begin with: itself, without its last vowel, or without a fleeting one ("osnutek", "osnutkom")."""
    beginnings = [word]
    if word[-1] in _VOWELS:
        beginnings.append(word[:-1])
    elif word[-2] in _FLEETING:
        beginnings.append(word[:-2] + word[-1])
    return beginnings
