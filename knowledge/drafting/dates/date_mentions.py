"""Dates that stand in a line: written out or in figures, in its language or in English, without what is a part of something else."""

from __future__ import annotations

import re
from datetime import date

from knowledge.dates import is_day, is_interval
from knowledge.written_dates import DateMention, find_dates

_NUMBER_BEFORE = re.compile(r"\d[\s.ºª°]*(?:de |day of )?$|\d[./-]$")
_SHORT_YEAR = re.compile(r"\b(\d{1,2})[./](\d{1,2})[./](\d{2})\b(?![./\d])")
_CENTURIES = frozenset(["19", "20"])  # of years in texts of our time
_MONTH = 7  # letters of a date that is known to the month


def mentions_in(line: str, language: str) -> list[DateMention]:
    """Return the dates of a line; neither months nor years that are what is left of a day that does not exist."""
    found = find_dates(line, language) or (find_dates(line, "en") if language != "en" else []) or _short_years(line)
    return [one for one in found if not (_is_cut(one, line) or _is_number(one))]


def _is_number(mention: DateMention) -> bool:
    """Tell whether what looks like a date has a year of no letter: "7-1/2471-1" is the number of a file."""
    return mention.text[:1].isdigit() and mention.text[:2] not in _CENTURIES


def _is_cut(mention: DateMention, line: str) -> bool:
    """Tell whether a month or year is what was understood of a day that does not exist: "31 February 2025", "99.13.2025"."""
    written = line[mention.start : mention.end]
    numbers = re.findall(r"\d+", written)
    if is_day(mention.text) or is_interval(mention.text):
        return False
    beyond = any(map(str.isalpha, written)) and len(numbers) > 1
    return beyond or bool(_NUMBER_BEFORE.search(line[: mention.start])) or bool(re.match(r"[./-]\d", line[mention.end :]))


def is_single(mention: DateMention) -> bool:
    """Tell whether a date is one day or month of a year, neither a period nor a year alone nor a day whose year is missing."""
    return not is_interval(mention.text) and not mention.text.startswith("--") and len(mention.text) >= _MONTH


def _short_years(line: str) -> list[DateMention]:
    match = _SHORT_YEAR.search(line)
    if not match:
        return []
    day, month, year = (int(part) for part in match.groups())
    written = f"20{year:02d}-{month:02d}-{day:02d}"
    return [DateMention(*match.span(), written)] if 18 <= year <= 35 and exists(written) else []


def exists(day: str) -> bool:
    """Tell whether there is a day YYYY-MM-DD, which 2025-02-31 is none."""
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True
