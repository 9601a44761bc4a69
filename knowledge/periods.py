"""Parts of a year in a question: "the first half of 2023", "in spring 2024", "Q3 2025", "Ende 2024", "2023 elején".

People who ask about a campaign remember seasons and halves. A part of a year becomes an interval of months; what is only roughly
said ("early", "mid", "late") becomes a third of the year. Winter lies in two years and stays the whole year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path

from knowledge.folding import Token
from knowledge.time_words import words_for
from knowledge.wordings import fits
from knowledge.yaml_files import read_yaml

_DATA = Path(__file__).with_name("periods.yaml")
_MONTHS = {
    "first": "01/06", "second": "07/12", "early": "01/04", "mid": "05/08", "late": "09/12",
    "spring": "03/05", "summer": "06/08", "autumn": "09/11",
    "q1": "01/03", "q2": "04/06", "q3": "07/09", "q4": "10/12",
}  # fmt: skip
_SEASONS = ("spring", "summer", "autumn")
_NUMBERED = {
    "1": {"first", "q1"}, "2": {"second", "q2"}, "3": {"q3"}, "4": {"q4"},
    "i": {"first", "q1"}, "ii": {"second", "q2"}, "iii": {"q3"}, "iv": {"q4"},
}  # fmt: skip
_WHOLE = ("=", "+")  # signs before a whole word; others stand for every word that begins so
_BESIDE_YEAR = "+"  # of these the one before a word that is often another: "été" is summer, and "been"
_SMALL = 3  # letters of a small word
_CODE = re.compile(r"^([hq])([1-4])$")
_BEFORE, _BEHIND = 5, 4  # so many words around the year may say which part of it is meant
YEAR_FIRST = frozenset({"et", "hu", "lt", "lv"})  # languages that say the year before its part


def part_of_year(words: Sequence[Token], at: int, language: str) -> tuple[str, int, int] | None:
    """Return the interval that the words around the year at place `at` make of it, and the places of its first and last word.

    The interval is written `2023-01/2023-06`. None if they say nothing of that kind.
    """
    year = words[at].key
    nearest: tuple[tuple[int, int], str, int, int] | None = None
    for first in _neighbours(words, at, language):
        for length, name in _names(words, first, at, language):
            between = words[at + 1 : first] if first > at else words[first + length : at]
            if not all(_is_small(word, language) for word in between):
                continue  # "the end of the consultation in 2025"
            distance = first - at if first > at else at - (first + length - 1)
            rank = (distance, -length)  # of two wordings at one place the longer says more: "second half" over "half"
            if nearest is None or rank < nearest[0]:
                nearest = (rank, name, min(first, at), max(first + length - 1, at))
    if nearest is None:
        return None
    _, name, begin, end = nearest
    start, _, last = _MONTHS[name].partition("/")
    return f"{year}-{start}/{year}-{last}", begin, end


def season_at(words: Sequence[Token], at: int, language: str) -> tuple[int, int] | None:
    """Return the first and the last month of the season that a word names; None if it names none."""
    for name, parts in _seasons(language).get(words[at].key[:1], ()):
        if _ends_at(words, at, parts):
            first, _, last = _MONTHS[name].partition("/")
            return int(first), int(last)
    return None


def _neighbours(words: Sequence[Token], at: int, language: str) -> Iterator[int]:
    """Yield the places of words that can belong to the year at `at`, up to the next number of four digits."""
    for step, reach in ((-1, _BEFORE), (1, _BEHIND if language in (*YEAR_FIRST, "fi") else 1)):
        for place in range(at + step, at + step * (reach + 1), step):
            if not 0 <= place < len(words) or (words[place].key.isdigit() and len(words[place].key) == 4):
                break
            if (step > 0) == (language in YEAR_FIRST) or language == "fi" or _CODE.match(words[place].key):
                yield place


def _names(words: Sequence[Token], first: int, year: int, language: str) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    key = words[first].key
    if code := _CODE.match(key):
        name = f"q{code[2]}" if code[1] == "q" else {"1": "first", "2": "second"}.get(code[2])
        return [(1, name)] if name else []
    for name, wordings in _wordings().get(language, {}).items():
        for parts in wordings:
            here = words[first : first + len(parts)]
            if len(here) < len(parts) or first <= year < first + len(parts):
                continue
            if parts[0].startswith(_BESIDE_YEAR) and year != first + len(parts):
                continue
            numbered = len(parts) == 2 and name in _NUMBERED.get(key, ()) and _begins(here[1], parts[1])
            if numbered or all(map(_begins, here, parts)):
                found.append((len(parts), name))
    return found


@lru_cache(maxsize=1)
def _wordings() -> dict[str, dict[str, list[list[str]]]]:
    """Return, for each language and part of a year, the wordings as beginnings of words."""
    data: dict[str, dict[str, str]] = read_yaml(_DATA)
    return {
        language: {name: [wording.split() for wording in wordings.split(",")] for name, wordings in parts.items()}
        for language, parts in data.items()
    }


@cache
def _seasons(language: str) -> dict[str, list[tuple[str, list[str]]]]:
    """Return the seasons of a language with their wordings, by the first letter of the last word of these."""
    found: dict[str, list[tuple[str, list[str]]]] = {}
    for name in _SEASONS:
        for parts in _wordings().get(language, {}).get(name, ()):
            found.setdefault(parts[-1].strip("".join(_WHOLE))[:1], []).append((name, parts))
    return found


@lru_cache(maxsize=4096)
def _is_small(word: Token, language: str) -> bool:
    """Tell whether a word may stand between a year and its part: "of the year"."""
    return len(word.key) <= _SMALL or any(fits(word.key, pattern) for pattern in words_for("year", language))


def _ends_at(words: Sequence[Token], at: int, parts: Sequence[str]) -> bool:
    """Tell whether a wording that needs no year beside it ends at a place."""
    here = words[max(at - len(parts) + 1, 0) : at + 1]
    return len(here) == len(parts) and not parts[0].startswith(_BESIDE_YEAR) and all(map(_begins, here, parts))


def _begins(word: Token, beginning: str) -> bool:
    """Tell whether a word is what a wording asks for: "=" stands before a whole word, "+" before one that counts beside the year alone."""
    return word.key == beginning[1:] if beginning[0] in _WHOLE else word.key.startswith(beginning)
