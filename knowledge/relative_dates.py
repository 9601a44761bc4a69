"""Years and months named from today: "this year", "letztes Jahr", "le mois dernier", in 24 languages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path

from knowledge.folding import Token
from knowledge.written_dates import DateMention
from knowledge.yaml_files import read_yaml

_DATA = Path(__file__).with_name("relative_dates.yaml")
_ANY_ENDING = "*"
_MONTHS = 12
_FIRST = 2  # letters by which wordings are looked up


def relative_dates(words: Sequence[Token], language: str, today: date) -> list[DateMention]:
    """Return the years and months named from `today`, as ISO dates (`2026`, `2026-10`), from left to right."""
    found: list[DateMention] = []
    at = 0
    while at < len(words):
        length, name = _at(words, at, language)
        if length:
            found.append(DateMention(words[at].start, words[at + length - 1].end, _resolved(name, today)))
        at += length or 1
    return found


def _at(words: Sequence[Token], at: int, language: str) -> tuple[int, str]:
    """Return the number of words and the name of the longest wording that begins at a place; none is 0 and empty."""
    for wording, name in _wordings(language).get(words[at].key[:_FIRST], ()):
        here = words[at : at + len(wording)]
        if len(here) == len(wording) and all(map(_fits, here, wording)):
            return len(wording), name
    return 0, ""


def _fits(word: Token, pattern: str) -> bool:
    return word.key.startswith(pattern[:-1]) if pattern.endswith(_ANY_ENDING) else word.key == pattern


def _resolved(name: str, today: date) -> str:
    which, _, unit = name.partition("-")
    back = 1 if which == "last" else 0
    if unit == "year":
        return str(today.year - back)
    month = today.year * _MONTHS + today.month - 1 - back
    return f"{month // _MONTHS}-{month % _MONTHS + 1:02}"


@cache
def _wordings(language: str) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Return the wordings of a language with what they name, by their first letters, those of most words first."""
    listed = _file().get(language, {})
    found = [(tuple(wording.split()), name) for name, wordings in listed.items() for wording in wordings.split(",")]
    by_beginning: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for wording, name in sorted(found, key=lambda one: (-len(one[0]), one)):
        by_beginning.setdefault(wording[0][:_FIRST], []).append((wording, name))
    return by_beginning


@cache
def _file() -> dict[str, dict[str, str]]:
    listed: dict[str, dict[str, str]] = read_yaml(_DATA)
    return listed
