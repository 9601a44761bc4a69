"""Text brought to the form in which names are compared: without case, accents and typographic variants."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import filterfalse
from typing import NamedTuple

# Letters that Unicode does not decompose into a base letter and an accent.
_LETTERS = str.maketrans(
    {"ß": "ss", "ø": "o", "đ": "d", "ł": "l", "ħ": "h", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th", "ŧ": "t"}
)
_WORD = re.compile(r"[^\W_]+")
_MUTATION = re.compile(r"^(?:bh|[bdghmnt])(?=[A-ZÁÉÍÓÚ][a-záéíóú])")
_INVISIBLE = dict.fromkeys(
    [0x00AD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)


class Token(NamedTuple):
    """A word with its place in the text; `key` is its folded form."""

    text: str
    key: str
    start: int
    end: int


def clean(text: str) -> str:
    """Return `text` in composed form, without zero-width and direction marks and with single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_INVISIBLE).split())


@lru_cache(maxsize=8192)  # the words in use; at a start thousands of names come by once
def fold(text: str) -> str:
    """Return the comparison form: accents, case and ligatures gone. Folding twice changes nothing."""
    return _folded(text)


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    bare = "".join(filterfalse(unicodedata.combining, decomposed))
    return unicodedata.normalize("NFC", bare.casefold().translate(_LETTERS).replace("ς", "σ"))


def tokens(text: str) -> list[Token]:
    """Return the words of `text` with their offsets."""
    return [Token(word := match[0], fold(_unmutated(word)), *match.span()) for match in _WORD.finditer(text)]


def _unmutated(word: str) -> str:
    """Return an Irish word without the small letters that grammar puts before its capital: "an tOmnibus", "an gCoimisiún"."""
    return word if word[0].isupper() or word.islower() else _MUTATION.sub("", word)


def outside(words: Iterable[Token], spans: Sequence[tuple[int, int]]) -> list[Token]:
    """Return the words that begin in none of the stretches of their text."""
    if not spans:
        return list(words)
    return [word for word in words if not any(start <= word.start < end for start, end in spans)]


def shared_beginning(one: str, other: str) -> int:
    """Return with how many letters both words begin."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def key_of(text: str) -> tuple[str, ...]:
    """Return the folded words of a name."""
    return tuple([fold(word) for word in _WORD.findall(text)])  # a list first: thousands of names are read at every start


@lru_cache(maxsize=2048)  # those of one language and English
def key_of_label(text: str) -> tuple[str, ...]:
    """Return `key_of` of a label; while a language is made ready, several look at each of its labels, one after another."""
    return key_of(text)


def words_of(text: str) -> frozenset[str]:
    """Return the folded words of a long text."""
    return frozenset(_folded("\n".join(set(_WORD.findall(text)))).split())


@lru_cache(maxsize=2048)
def stem(word: str) -> str:
    """Return a prefix by which inflected forms of a folded word meet: long words lose their last letters.

    Rough on purpose: it serves 24 languages, and what it merges too much is told apart by the other words of a name.
    """
    length = len(word)
    if length <= 4:
        return word
    return sys.intern(word[:4] if length < 8 else word[:6])  # names of 24 languages share theirs: 7 MB
