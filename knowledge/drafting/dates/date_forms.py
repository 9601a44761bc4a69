"""Dates in the forms of some countries, put as everybody else writes them: Austrian months, the month first in solemn Finnish."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.drafting.words.vocabulary import word_lists

_MONTH_FIRST = re.compile(r"\b(\w+kuu)n\s+(\d{1,2})\.?\s+päivä(?:nä|ltä)?,?\s+(?=\d{4}\b)", re.IGNORECASE)  # joulukuun 12. päivänä 2025

_SPACED = re.compile(r"(?<!\S)\d\s(?:\d\s)?[./-]\s\d\s(?:\d\s)?[./-]\s2\s0\s\d\s\d(?!\S)")  # letter-spaced in a head: 0 4 . 0 5 . 2 0 2 6
_MONTH_SAID = re.compile(r"(?<=\d\.\s)([^\W\d_]+)\s+h(?:ó|avának|avi)\s+(?=\d{1,2}\.)", re.IGNORECASE)  # 2025. április hó 2. napján
_GLUED = re.compile(r"^(\W*\d{1,2})([^\W\d_]{3,})(20[12]\d)(?!\d)")  # a site's parts of a day, each set for itself: 14May2025
# As sheets have it: 24-Sep-25; 3 May ’25.
_CUT_YEAR = re.compile(r"(?<![\d/.-])(\d{1,2})(?:-([^\W\d_]{3,9})\.?-|\s([^\W\d_]{3,9})\.?\s[’'])(\d\d)(?![\d-])")


def in_usual_form(line: str) -> str:
    """Return a line with such dates in the usual form; others stay as they are."""
    line = _SPACED.sub(lambda spaced: re.sub(r"\s", "", spaced[0]), line)
    line = _GLUED.sub(r"\1 \2 \3", line)
    line = _CUT_YEAR.sub(lambda day: f"{day[1]} {day[2] or day[3]} 20{day[4]}", line)
    line = _MONTH_FIRST.sub(r"\2. \1ta ", line)
    line = _MONTH_SAID.sub(r"\1 ", line)
    return _regional().sub(lambda month: word_lists()["regional_months"][month[1].lower()], line)


@lru_cache(maxsize=1)
def _regional() -> re.Pattern[str]:
    return re.compile(rf"(?<=\d\.\s)({'|'.join(word_lists()['regional_months'])})\b", re.IGNORECASE)
