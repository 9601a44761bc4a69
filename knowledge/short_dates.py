"""Dates of which a part is short or missing, as people type them in a chat: "juli 24", "aug ’25", "feb 1 24", "24. gada jūlijā", "(28/3)".

A number of two digits beside a month is a day or a year. Where a language puts the day before the month, as all but English, Hungarian and
Lithuanian do, one of the campaign's years behind it is the year. Elsewhere it may be either, and these decide, in this order: an ending
("24th", "24-i") or "on" before the month make it a day, an apostrophe or "in" a year; beside a year in another place of the question it is
a day. Otherwise a month of that year in which something is dated counts more than a day, since who asks for a day would mostly give its
year too ("oct 24" is October 2024, "sept 26" a day of 2023); a year ahead ("dec 27") is one only if something is dated then.

Two numbers with a mark between them are a day only where they can hardly be anything else: of fractions (2/3), sections (1.2), ranges
(10-12) and "24/7" there are more in questions about a law than of days.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

from knowledge.folding import Token, fold
from knowledge.languages import OFFICIAL
from knowledge.locales import locale_of
from knowledge.periods import YEAR_FIRST
from knowledge.time_words import words_for
from knowledge.wordings import fits
from knowledge.yaml_files import read_yaml

_COUNTED = Path(__file__).with_name("counted.yaml")
_TWO_DIGITS = re.compile(r"[0-9]{2}")
_CENTURY = 2000
_PLAIN_YEARS, _YEARS_AHEAD, _MARKED_YEARS = range(23, 27), range(27, 31), range(18, 36)  # of the campaign, of deadlines, with a mark
_APOSTROPHES = "'’‘´`′"
_BESIDE_MONTH = re.compile(rf"\s*\.?\s*[-–/]?\s*[{_APOSTROPHES}]?")  # between a month and its year: "juli -24", "oct. 24", "feb/24"
_BESIDE_DAY = re.compile(rf"[\s.,]*[{_APOSTROPHES}]?")  # between a day and its year: "feb 1, ’24"
_GOES_ON = re.compile(r"[.,:/–-]\d|\s?[–-]\s?\d|\s?[%‰€$£°]")  # a range of days, a time, a share
_OF = {  # between a month and its year: "octubre de 24"
    "el": ("του",), "en": ("of",), "es": ("de", "del"), "fr": ("de",), "it": ("di", "del"), "nl": ("van",), "pt": ("de",), "ro": ("din",),
}  # fmt: skip
_ENDINGS_OF_YEARS = frozenset({"ben", "ban", "es", "as", "os"})  # Hungarian, behind a hyphen: "október 24-ben"; others are those of days
_LONGEST_ENDING = 3  # letters behind a hyphen; "Juli-24-Brief" has a word there
_YEAR_SIGNS = frozenset({"m", "g", "a"})  # "24 m. liepa", "24. g. jūlijs": short words for "year" where it stands first
_DAY_SIGNS = {"lt": ("d", "diena", "dienos")}
# Months that are more often other words. A number beside one is its year where nothing follows, or behind a word of time.
_OFTEN_ANOTHER = {
    "bg": ("маи",), "cs": ("pro",), "en": ("may",), "fi": ("kesa",), "hr": ("svi", "pro"), "mt": ("mar",), "pl": ("sie",), "ro": ("mai",),
}  # fmt: skip
_BEFORE_A_MONTH = frozenset({"in", "of", "from", "the", "since", "until", "till", "by", "before", "after", "to", "din"})
# That nothing goes on before the first number is looked at last: it would be looked at before every letter of a text.
_DAY_AND_MONTH = re.compile(
    r"(?P<day>\d{1,2})(?P<mark>[./-])(?P<gap>\s?)(?P<month>\d{1,2})(?P<point>\.?)"
    r"(?:(?=\s?[–—-]\s?\d{1,2}(?P<ranging>[./-])\s?\d{1,2}(?P=ranging)\s?\d{4}\b)|(?![\w%/–-]|[.,]\d))"  # "1.6.–31.10.2025"
)
_BEGINS = re.compile(r"(?<![\w./,–-])")
_ALWAYS_OPEN = "24/7"
_MOST_OF_FRACTIONS = 5  # what the lower number of a fraction is at most: 2/3, 4/5
_TENTHS = 10
_MOST_OF_SECTIONS = 12  # numbers above are rarely those of sections, versions or ranges
_LONGEST_OF_SMALL = 4  # letters of a small word before a day: "vom", "den", "från"


@dataclass(frozen=True)
class Dated:
    """What is known to be dated: by it the short dates of a question are understood.

    `year_of` gives the year that is meant by a day (`10-07`), `has_month` tells whether something is dated in a month (`2024-10`).
    """

    year_of: Callable[[str], str | None]
    has_month: Callable[[str], bool]


class Beside(NamedTuple):
    """The day and the year beside a month with their places among the words; None where there is none, and the month's place."""

    day: int | None
    day_at: int
    year: int | None
    year_at: int


class ShortYears:
    """Finds the years of two digits beside the months of a text."""

    def __init__(self, words: Sequence[Token], text: str, language: str, dated: Dated) -> None:
        self._words, self._text, self._language, self._dated = words, text, language, dated
        self._month_first = language in _month_first()

    @cached_property
    def _has_year(self) -> bool:
        return any(len(word.key) == 4 and word.key.isdigit() and word.key.startswith("20") for word in self._words)

    def beside(self, at: int, month: int, found: Beside) -> Beside:
        """Return what stands beside the month at a place, if no year of four digits was found there."""
        if found.day is not None and found.day_at < at:
            return self._behind_a_day(at, month, found)
        before = self._year_before(at)
        if before >= 0:
            return found._replace(year=_CENTURY + self._number(before), year_at=before)
        if found.day is not None and (second := found.day_at + 1) < len(self._words) and self._is_year_of_day(found.day_at, second):
            return found._replace(year=_CENTURY + self._number(second), year_at=second)
        place = self._place_behind(at)
        if place >= 0 and self._is_year(at, month, place):
            return Beside(None, at, _CENTURY + self._number(place), place)
        if found.day is not None and not self._may_be_day(at, found.day_at):
            return Beside(None, at, None, at)
        return found

    def names_day(self, at: int, day_at: int) -> bool:
        """Tell whether a number behind a short month is surely its day: "oct 29"; where the day stands first, such a number is none."""
        return self._month_first and day_at == at + 1 and not self._is_another_word(at, day_at)

    def _behind_a_day(self, at: int, month: int, found: Beside) -> Beside:
        """Return the year behind "1 feb 24" or before "24. gada 1. februāris"; in "24 m. liepa" the number before is no day but the year."""
        if self._is_marked_before(found.day_at) or self._is_year_first(at, month, found.day_at):
            behind = at + 1 if at + 1 < len(self._words) else at
            day = int(self._words[behind].key) if behind > at and re.fullmatch(r"[0-9]{1,2}", self._words[behind].key) else 0
            year = _CENTURY + self._number(found.day_at)
            return Beside(day, behind, year, found.day_at) if 1 <= day <= 31 else Beside(None, at, year, found.day_at)
        before = self._year_before(found.day_at)
        if before >= 0:
            return found._replace(year=_CENTURY + self._number(before), year_at=before)
        place = self._place_behind(at)
        if place >= 0 and self._is_year_of_day(at, place, _BESIDE_MONTH if place == at + 1 else None):
            return found._replace(year=_CENTURY + self._number(place), year_at=place)
        return found

    def _number(self, place: int) -> int:
        """Return the number of two digits that a word is, if it can be a year; else 0."""
        word = self._words[place].key if 0 <= place < len(self._words) else ""
        return int(word) if _TWO_DIGITS.fullmatch(word) and int(word) in _MARKED_YEARS else 0

    def _year_before(self, first: int) -> int:
        """Return the place of a year before the month or its day, which a mark tells: "’24 október", "24. gada 4. decembris"; else -1."""
        return next((place for place in (first - 1, first - 2) if self._number(place) and self._is_marked_before(place)), -1)

    def _is_marked_before(self, place: int) -> bool:
        """Tell whether an apostrophe before a number or a word for "year" behind it makes it a year that stands before its month."""
        if not self._number(place):
            return False
        behind = self._words[place + 1].key if place + 1 < len(self._words) else ""
        named = any(fits(behind, pattern) for pattern in words_for("year", self._language)) or behind in _YEAR_SIGNS
        return self._has_apostrophe(place) or (named and self._language in YEAR_FIRST)

    def _is_year_first(self, at: int, month: int, place: int) -> bool:
        """Tell whether a number before a month is a year since a day would stand behind it: "24 október"; not in a foreign "24 October"."""
        number, written = self._number(place), self._words[at].key
        if number not in _PLAIN_YEARS or not self._month_first or self._language not in YEAR_FIRST or written in _english_months():
            return False
        return self._is_meant_as_year(at, month, number)

    def _has_apostrophe(self, place: int) -> bool:
        start = self._words[place].start
        return start > 0 and self._text[start - 1] in _APOSTROPHES

    def _place_behind(self, at: int) -> int:
        """Return the place of a number that may be the year of a month: directly behind it, or behind "of"; else -1."""
        if at + 1 >= len(self._words):
            return -1
        if self._number(at + 1):
            return at + 1 if _BESIDE_MONTH.fullmatch(self._text, self._words[at].end, self._words[at + 1].start) else -1
        link = self._words[at + 1].key
        linked = link in _OF.get(self._language, ()) or any(fits(link, pattern) for pattern in words_for("year", self._language))
        return at + 2 if linked and self._number(at + 2) else -1

    def _is_year_of_day(self, day_at: int, place: int, between: re.Pattern[str] | None = _BESIDE_DAY) -> bool:
        """Tell whether a number is the year of a day and month that stand before it: "1 aug 25", "feb 1, 24"."""
        number = self._number(place)
        if not number or (between and not between.fullmatch(self._text, self._words[day_at].end, self._words[place].start)):
            return False
        plain = number in _PLAIN_YEARS or number in _YEARS_AHEAD
        return self._has_apostrophe(place) or (plain and not self._goes_on(place) and not self._is_counting(place))

    def _is_year(self, at: int, month: int, place: int) -> bool:
        """Tell whether a number behind a month without a day is a year."""
        if self._has_apostrophe(place):
            return True
        number, ending = self._number(place), self._ending(place)
        if number not in _PLAIN_YEARS and number not in _YEARS_AHEAD:
            return False
        if ending or self._goes_on(place) or self._is_counting(place) or self._is_another_word(at, place):
            return ending in _ENDINGS_OF_YEARS
        return self._is_meant_as_year(at, month, number)

    def _is_meant_as_year(self, at: int, month: int, number: int) -> bool:
        recent = number in _PLAIN_YEARS
        if recent and not self._month_first:
            return True
        before = self._words[at - 1].key if at else ""
        if self._month_first and (before == "on" or (self._has_year and before != "in")):
            return False
        if recent and before == "in" and self._language == "en":
            return True
        something = self._dated.has_month(f"{_CENTURY + number}-{month:02}")
        return something or (recent and self._dated.year_of(f"{month:02}-{number}") is None)

    def _may_be_day(self, at: int, day_at: int) -> bool:
        """Tell whether a number behind a month can be its day: "im Juli 24 Verbände" has none."""
        counting = self._is_counting(day_at) and (not self._month_first or (at > 0 and self._words[at - 1].key == "in"))
        return not counting and not self._is_another_word(at, day_at)

    def _ending(self, place: int) -> str:
        """Return the letters that a hyphen joins to a number: "24-i", "24-go"; in Lithuanian also the word for a day behind it."""
        if place + 1 >= len(self._words):
            return ""
        behind = self._words[place + 1]
        joined = self._text[self._words[place].end : behind.start] in ("-", "–", ":") and len(behind.key) <= _LONGEST_ENDING
        is_day = behind.key in _DAY_SIGNS.get(self._language, ())
        return behind.key if is_day or (joined and behind.key.isalpha()) else ""

    def _goes_on(self, place: int) -> bool:
        return _GOES_ON.match(self._text, self._words[place].end) is not None

    def _is_counting(self, place: int) -> bool:
        """Tell whether things are counted behind a number: "24 organisations", "26 European federations"."""
        return counts_things(self._words, place, self._text)

    def _is_another_word(self, at: int, place: int) -> bool:
        """Tell whether a word is a month only by its looks: in "pro 24 zemí" it means "for"."""
        if self._words[at].key not in _OFTEN_ANOTHER.get(self._language, ()):
            return False
        last = place + 1 >= len(self._words) or re.match(r"\s*[?!;,)]", self._text[self._words[place].end :]) is not None
        return not last and not (at and self._words[at - 1].key in _BEFORE_A_MONTH and not self._is_counting(place))


def days_in_numbers(text: str, words: Sequence[Token], blocked: Sequence[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """Return where days without a year stand as two numbers, each as `--MM-DD`: "(28/3)", "vom 28.3.", "van 28-3"."""
    found = []
    for match in _DAY_AND_MONTH.finditer(text):
        day, month = int(match["day"]), int(match["month"])
        start, end = match.span()
        if not _BEGINS.match(text, start) or any(start < b and end > a for a, b in blocked) or not _is_day(month, day):
            continue
        if match["gap"] and not (match["mark"] == "." and match["point"]):
            continue
        before = max((word for word in words if word.end <= start), key=lambda word: word.end, default=None)
        if _reads_as_day(match, day, month, before) and not _counts_behind(words, end, text):
            found.append((start, end, f"--{month:02}-{day:02}"))
    return found


def _reads_as_day(match: re.Match[str], day: int, month: int, before: Token | None) -> bool:
    """Tell whether two numbers are surely a day by the marks and the words around them."""
    text, start, end = match.string, match.start(), match.end()
    bracketed = start > 0 and text[start - 1] == "(" and text[end : end + 1] == ")"
    last = bracketed or not text[end:].strip() or text[end : end + 1] in ",;:?!)"
    announced = before is not None and len(before.key) <= _LONGEST_OF_SMALL and before.text.isalpha() and before.text.islower()
    padded = match["day"][0] == "0" or match["month"][0] == "0"
    if match["ranging"]:
        return True
    if match["mark"] == "/":
        fraction = day <= month and (month <= _MOST_OF_FRACTIONS or month == _TENTHS)
        return match[0].rstrip(".") != _ALWAYS_OPEN and (not fraction or bracketed or padded or (last and announced))
    no_month = day > _MOST_OF_SECTIONS
    if match["mark"] == "-":
        return bracketed or (day > month and no_month and (last or announced)) or (padded and announced)
    if match["point"] and text[end:].strip():
        return bracketed or padded or announced or no_month
    return bracketed or (padded and (last or announced)) or (no_month and (bool(match["point"]) or (last and announced)))


def _is_day(month: int, day: int) -> bool:
    try:
        date(2024, month, day)
    except ValueError:
        return False
    return True


def _counts_behind(words: Sequence[Token], end: int, text: str) -> bool:
    place = next((at for at, word in enumerate(words) if word.start >= end), 0)
    return place > 0 and counts_things(words, place - 1, text)


def counts_things(words: Sequence[Token], place: int, text: str) -> bool:
    """Tell whether the words behind the number at a place are what it counts: "24 organisations", "26 European federations"."""
    behind = words[place + 1 : place + 3]
    if not behind or text[words[place].end : behind[0].start].strip():
        return False
    if is_counted(behind[0].key, "counted"):
        return True
    return len(behind) > 1 and is_counted(behind[0].key, "before") and is_counted(behind[1].key, "counted")


@lru_cache(4096)
def is_counted(key: str, which: str) -> bool:
    """Tell whether a folded word is one for things that are counted, or one that stands before these."""
    whole, beginnings = _counted()[which]
    return key in whole or key.startswith(beginnings)


@cache
def _counted() -> dict[str, tuple[frozenset[str], tuple[str, ...]]]:
    """Return the words of each list, and the beginnings of which a star stands for any ending."""
    listed: dict[str, str] = read_yaml(_COUNTED)
    every = {name: [word.strip() for word in words.split(",") if word.strip()] for name, words in listed.items()}
    return {
        name: (frozenset(word for word in words if word[-1] != "*"), tuple(word[:-1] for word in words if word[-1] == "*"))
        for name, words in every.items()
    }


@cache
def _english_months() -> frozenset[str]:
    return frozenset(fold(name) for name in locale_of("en").months["format"]["wide"].values())


@cache
def _month_first() -> frozenset[str]:
    """Return the languages in which the month stands before the day: "July 24", "július 24."."""
    patterns = {code: locale_of(code).date_formats["long"].pattern for code in OFFICIAL}
    return frozenset(code for code, pattern in patterns.items() if pattern.index("M") < pattern.index("d"))
