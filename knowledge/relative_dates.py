"""Times named from today: "tomorrow", "this year", "letztes Jahr", "le mois dernier", "last summer", "the next six months", in 24 languages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache, lru_cache

from knowledge.folding import Token
from knowledge.numerals import numerals
from knowledge.periods import season_at
from knowledge.time_words import time_words, words_for
from knowledge.wordings import Wordings, by_first_letters, fits, wording_at
from knowledge.written_dates import DateMention, month_of

_MONTHS, _DAYS_OF_YEAR, _ONE_DAY = 12, 365, timedelta(days=1)
_THAT_YEAR = "that-year"
SAME_DAY, DAY_BEFORE, DAY_AFTER, YEAR_AFTER, WHOLE_YEAR = "same-day", "day-before", "day-after", "year-after", "whole-year"
MONTH_BEFORE, MONTH_AFTER = "month-before", "month-after"
DAYS_BESIDE = {SAME_DAY: 0, DAY_BEFORE: -1, DAY_AFTER: 1}  # how many days each lies behind the one named before
_SAME_YEAR, _NEAR = "same-year", 3  # words between a month and "of the same year"
_MOVED = frozenset({SAME_DAY, DAY_BEFORE, DAY_AFTER, MONTH_BEFORE, MONTH_AFTER, YEAR_AFTER, WHOLE_YEAR})
_THAT_DAY = "that-day"
_SPOKEN_OF = frozenset({_SAME_YEAR, _THAT_YEAR, _THAT_DAY, *_MOVED})  # what leans on a time named before
_UNITS = {"day": 1, "week": 7}  # in days; months and years are of different lengths
_SIDES = ("past", "coming")
_LISTED_APART = frozenset({"this", "last", *_SIDES, *_UNITS, "month", "year"})
_MOST = 100  # of a unit: no stretch from today is longer


def relative_dates(words: Sequence[Token], language: str, today: date) -> list[DateMention]:
    """Return what is named from `today` as ISO dates (`2026`, `2026-10`, `2026-06/2026-08`, `2026-11-14/2026-11-28`), from left to right."""
    found: list[DateMention] = []
    at = 0
    stretches = any(side in _kinds_of(word.key, language) for word in words for side in _SIDES)
    while at < len(words):
        length, name = _at(words, at, language)
        if stretches and (stretch := _stretch(words, at, language, today)):
            mention, length = stretch
            found.append(mention)
        elif length and name not in _SPOKEN_OF:
            found.append(DateMention(words[at].start, words[at + length - 1].end, _resolved(name, today)))
        elif (season := season_at(words, at, language)) and (which := _beside(words, at, language)):
            start, end = words[min(at, which[0])].start, words[max(at, which[0])].end
            year = found.pop().text if found and found[-1].end > start else ""  # "lansko poletje" is last year's
            found.append(DateMention(start, end, _of_season(season, which[1], today, year)))
        at += length or 1
    return found


def unit_named(word: Token, language: str) -> str:
    """Return which stretch of the calendar a word names, `week`, `month` or `year`; empty if it names none."""
    kinds = _kinds_of(word.key, language)
    return next((unit for unit in ("week", "month", "year") if unit in kinds), "")


def speak_of_a_day(words: Sequence[Token], language: str) -> bool:
    """Tell whether a word for a day is among the words: "on the day on which"."""
    return any("day" in _kinds_of(word.key, language) for word in words)


def stretch_beside(day: date, side: str, unit: str) -> str:
    """Return the week, calendar month or twelve months on a side of a day, `before` or `after`, as an ISO date or interval."""
    if unit == "month":
        month = day.year * _MONTHS + day.month - 1 + (1 if side == "after" else -1)
        return f"{month // _MONTHS}-{month % _MONTHS + 1:02}"
    days = timedelta(days=_UNITS["week"] if unit == "week" else _DAYS_OF_YEAR)
    begin, end = (day + _ONE_DAY, day + days) if side == "after" else (day - days, day - _ONE_DAY)
    return f"{begin.isoformat()}/{end.isoformat()}"


def months_of_the_same_year(words: Sequence[Token], language: str, dates: Sequence[DateMention]) -> list[DateMention]:
    """Return the months beside "of the same year", with the year of the date before that, else of the next: "in October of the same year"."""
    found: list[DateMention] = []
    for at in range(len(words) if dates else 0):
        length, name = _at(words, at, language)
        if name != _SAME_YEAR:
            continue
        places = sorted(range(max(at - _NEAR, 0), min(at + length + _NEAR, len(words))), key=lambda place: abs(place - at))
        named = ((place, month_of(words[place], language)) for place in places if not at <= place < at + length)
        place, month = next(((place, month) for place, month in named if month), (at, 0))
        start, end = min(words[at].start, words[place].start), max(words[at + length - 1].end, words[place].end)
        if month and not any(date.start < end and start < date.end for date in dates):
            before = [date for date in dates if date.start < start] or dates
            found.append(DateMention(start, end, f"{before[-1].text[:4]}-{month:02}"))
    return found


def year_spoken_of(words: Sequence[Token], language: str) -> Sequence[Token]:
    """Return the words that point at a year which was named before: "that year", "cette année-là"; none if there are none."""
    for at in range(len(words)):
        length, name = _at(words, at, language)
        if name in (_SAME_YEAR, _THAT_YEAR):
            return words[at : at + length]
    return ()


def time_spoken_of(words: Sequence[Token], language: str) -> str:
    """Return how a time leans on one that was named before: `same-day`, `year-after`, `whole-year`; empty if none does."""
    names = (_at(words, at, language)[1] for at in range(len(words)))
    return next((name for name in names if name in _MOVED), "")


def speak_of_its_day(words: Sequence[Token], language: str) -> bool:
    """Tell whether the day that was named before is spoken of: "that day", "on the same day"."""
    return any(_at(words, at, language)[1] in (SAME_DAY, _THAT_DAY) for at in range(len(words)))


def _stretch(words: Sequence[Token], at: int, language: str, today: date) -> tuple[DateMention, int] | None:
    """Return the days of "the last two weeks", "six prochains mois" or "next week", and how many words that begins with and names them."""
    here = words[at : at + 3]
    for length in (3, 2):
        named = {kind: place for place, word in enumerate(here[:length]) for kind in _kinds_of(word.key, language)}
        side = next((side for side in _SIDES if side in named), None)
        unit = next((unit for unit in (*_UNITS, "month", "year") if unit in named), None)
        if side is None or unit is None or len({named[side], named[unit]}) < 2:
            continue
        if length == 3 and "number" in named and {named["number"], named[side], named[unit]} == {0, 1, 2}:
            days = _from_today(today, side, _number(here[named["number"]].key, language), unit)
        elif length == 2 and unit == "week":
            monday = today - timedelta(days=today.weekday() + 7) if side == "past" else today + timedelta(days=7 - today.weekday())
            days = monday, monday + timedelta(days=6)
        else:
            continue
        return DateMention(here[0].start, here[length - 1].end, f"{days[0].isoformat()}/{days[1].isoformat()}"), length
    return None


@lru_cache(4096)
def _kinds_of(key: str, language: str) -> tuple[str, ...]:
    """Return what a word may be in a stretch: a number, a side of today, a unit of time."""
    kinds = (kind for kind in (*_SIDES, *_UNITS, "month", "year") if any(fits(key, pattern) for pattern in words_for(kind, language)))
    return (*(("number",) if 0 < _number(key, language) <= _MOST else ()), *kinds)


def _number(key: str, language: str) -> int:
    """Return the number that a folded word is, in digits or letters; 0 if it is none."""
    if key.isdecimal():  # a digit of a script that counts otherwise is none: "፩"
        return int(key) if len(key) <= len(str(_MOST)) else 0
    found = numerals(key, language)
    return found[0].value if found else 0


def _from_today(today: date, side: str, number: int, unit: str) -> tuple[date, date]:
    """Return the first and last day of so many units before or after today."""
    sign = -1 if side == "past" else 1
    if unit in _UNITS:
        far = today + timedelta(days=sign * number * _UNITS[unit])
    else:
        month = today.year * _MONTHS + today.month - 1 + sign * number * (_MONTHS if unit == "year" else 1)
        first = date(month // _MONTHS, month % _MONTHS + 1, 1)
        far = min(first + timedelta(days=today.day - 1), (first + timedelta(days=31)).replace(day=1) - timedelta(days=1))
    return (far, today) if side == "past" else (today, far)


def _beside(words: Sequence[Token], at: int, language: str) -> tuple[int, str] | None:
    """Return the place of the word for this or the last one beside a season, and which it is."""
    for place in (at - 1, at + 1, at + 2):
        for which in ("this", "last"):
            if 0 <= place < len(words) and any(fits(words[place].key, pattern) for pattern in words_for(which, language)):
                return place, which
    return None


def _of_season(months: tuple[int, int], which: str, today: date, year: str) -> str:
    """Return the months of a year that is named, else this year's, or those of the last season that is over."""
    first, last = months
    year = year or str(today.year if which == "this" or today.month > last else today.year - 1)
    return f"{year}-{first:02}/{year}-{last:02}"


def _at(words: Sequence[Token], at: int, language: str) -> tuple[int, str]:
    """Return the number of words and the name of the longest wording that begins at a place; none is 0 and empty."""
    return wording_at(words, at, _wordings(language))


def _resolved(name: str, today: date) -> str:
    which, _, unit = name.partition("-")
    onwards = {"last": -1, "this": 0, "next": 1}[which]
    if unit == "year":
        return str(today.year + onwards)
    if unit == "day":
        return (today + onwards * _ONE_DAY).isoformat()
    if unit == "week":
        monday = today - timedelta(days=today.weekday())
        return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"
    month = today.year * _MONTHS + today.month - 1 + onwards
    return f"{month // _MONTHS}-{month % _MONTHS + 1:02}"


@cache
def _wordings(language: str) -> Wordings:
    """Return the wordings of a language with what they name."""
    listed = {name: wordings for name, wordings in time_words().get(language, {}).items() if name not in _LISTED_APART}
    return by_first_letters((tuple(wording.split()), name) for name, wordings in listed.items() for wording in wordings.split(","))
