"""Numbers that letters spell out, in the 24 official EU languages (`numerals.yaml`): one to ninety-nine, and years from 2000; in dates
also ordinals (`ordinals.yaml`).

Libraries spell numbers but hardly read them, and none does so for all 24 languages in their genders and cases.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from knowledge.folding import fold, tokens
from knowledge.kept import Kept
from knowledge.lengths import longest_first
from knowledge.yaml_files import read_yaml

_FILE = Path(__file__).with_name("numerals.yaml")
_ORDINALS = Path(__file__).with_name("ordinals.yaml")
_THOUSANDS = 2000
_KEPT = 4_000  # words of which it is known what number they are


class Numeral(NamedTuple):
    """A spelled number: where it stands in the text, and its value."""

    start: int
    end: int
    value: int


class _Words(NamedTuple):
    whole: dict[str, int]
    beginnings: dict[str, int]
    links: frozenset[str]
    lengths: dict[str, tuple[int, ...]]  # how many words the forms with this first one have, most first: quatre-vingt-dix has three
    letters: dict[str, tuple[int, ...]]  # how many letters the forms with this first one have, most first
    alone: Kept[str, int]  # what a word is by itself, 0 if it is no number: names and questions have the same few again and again


def numerals(text: str, language: str, *, ordinals: bool = False) -> list[Numeral]:
    """Return the numbers that `text` spells out in `language`, from left to right; none for a language that is not known.

    Ordinals count only where they are wanted: of "the first two organisations" only one word is a number.
    """
    words = tokens(text)
    found = _numbers([word.key for word in words], language, ordinals=ordinals)
    return [Numeral(words[start].start, words[end - 1].end, value) for start, end, value in found]


def numbers(words: Sequence[str], language: str) -> list[int]:
    """Return the numbers that folded words spell out in `language`, in order."""
    return [value for _, _, value in _numbers(words, language, ordinals=False)]


def in_digits(text: str, language: str, *, ordinals: bool = False) -> str:
    """Return `text` with its spelled numbers as digits."""
    for one in reversed(numerals(text, language, ordinals=ordinals)):
        text = f"{text[: one.start]}{one.value}{text[one.end :]}"
    return text


def _numbers(keys: Sequence[str], language: str, *, ordinals: bool) -> Iterator[tuple[int, int, int]]:
    """Yield first and last place (exclusive) and value of each number that folded words spell out."""
    words = _words(language, ordinals=ordinals)
    if words is None:
        return
    at = 0
    while at < len(keys):
        value, end = _number_at(keys, at, words)
        if value:
            yield at, end, value
        at = max(end, at + 1)


def _number_at(keys: Sequence[str], start: int, words: _Words) -> tuple[int, int]:
    """Return the number that begins at a place and the place behind it; 0 if none does."""
    value, at = _word_at(keys, start, words)
    while value:
        linked = at + 1 if at < len(keys) and keys[at] in words.links else at
        more, end = _word_at(keys, linked, words)
        joint = _joint(value, more) if more else 0
        if not joint:
            break
        value, at = joint, end
    return value, at


def _word_at(keys: Sequence[str], start: int, words: _Words) -> tuple[int, int]:
    if start >= len(keys):
        return 0, start
    for length in words.lengths.get(keys[start], ()):
        phrase = " ".join(keys[start : start + length])
        if phrase in words.whole and start + length <= len(keys):
            return words.whole[phrase], start + length
    value = words.alone.of(keys[start], lambda word: _compound(word, words))
    return value, start + bool(value)


def _compound(word: str, words: _Words) -> int:
    """Return the value of a word that is a number or made of several (vierundzwanzig, huszonnégy, ventiquattro); 0 if it is none."""
    if value := next((value for begin, value in words.beginnings.items() if word.startswith(begin)), 0):
        return value
    value = 0
    for part in _parts(word, words):
        value = _joint(value, words.whole[part]) if value else words.whole[part]
        if not value:
            return 0
    return value


def _parts(word: str, words: _Words, least: int = 2, most: int = 3) -> tuple[str, ...]:
    """Return the numbers that a word is made of, with or without a link between them, the longest first; none if it is not made of them."""
    for length in words.letters.get(word[:1], ()):
        first, rest = word[:length], word[length:]
        if first not in words.whole:
            continue
        if not rest and least <= 1:
            return (first,)
        for link in (*sorted(words.links), "") if rest and most > 1 else ():
            if rest.startswith(link) and (others := _parts(rest.removeprefix(link), words, least - 1, most - 1)):
                return (first, *others)
    return ()


def _joint(first: int, second: int) -> int:
    """Return the number that two make together, in whichever order; 0 if they make none."""
    if first == _THOUSANDS and second < 100:
        return first + second
    thousands = first - first % 100
    ten, unit = max(first % 100, second), min(first % 100, second)
    tens_and_unit = ten >= 20 and ten % 10 == 0 and 0 < unit < 10
    by_twenties = ten in (60, 80) and 10 <= unit < 20 and first % 100 == ten  # soixante-douze
    return thousands + ten + unit if tens_and_unit or by_twenties else 0


@lru_cache(maxsize=64)
def _words(language: str, *, ordinals: bool) -> _Words | None:
    listed = _listed().get(language)
    if listed is None:
        return None
    numbers = [*enumerate(listed["low"].split(), 1), *((10 * n, forms) for n, forms in enumerate(listed["tens"].split(), 2))]
    numbers.append((_THOUSANDS, listed["two_thousand"]))
    if ordinals:
        numbers += zip((*range(1, 21), 30), _listed_ordinals()[language].split(), strict=True)
    forms = list(_forms(numbers))
    whole = {form: value for form, value in forms if not form.endswith("*")}
    beginnings = {form[:-1]: value for form, value in forms if form.endswith("*")}
    links = frozenset(fold(link) for link in listed["links"].split())
    lengths = longest_first((form.partition(" ")[0], form.count(" ") + 1) for form in whole)
    return _Words(whole, beginnings, links, lengths, longest_first((form[0], len(form)) for form in whole), Kept(_KEPT))


def _forms(numbers: Sequence[tuple[int, str]]) -> Iterator[tuple[str, int]]:
    for value, forms in numbers:
        for form in forms.split("/"):
            key = " ".join(token.key for token in tokens(form.replace("_", " ")))
            if key:
                yield key + ("*" if form.endswith("*") else ""), value


@lru_cache(maxsize=1)
def _listed() -> dict[str, dict[str, str]]:
    loaded: dict[str, dict[str, str]] = read_yaml(_FILE)
    return loaded


@lru_cache(maxsize=1)
def _listed_ordinals() -> dict[str, str]:
    loaded: dict[str, str] = read_yaml(_ORDINALS)
    return loaded
