"""Dates as the fact base knows them: a day, a month or a year, written `2024-02-01`, `2024-02` or `2024`."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator

_FORM = re.compile(r"^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$")


def _as_text(value: object) -> object:
    """YAML reads an unquoted day as a date and an unquoted year as a number; both are meant as text."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value


def _checked(text: str) -> str:
    try:
        span(text)
    except ValueError:
        raise ValueError("expected a date written YYYY, YYYY-MM or YYYY-MM-DD") from None
    if is_interval(text):
        raise ValueError("expected a single date")
    return text


PartialDate = Annotated[str, BeforeValidator(_as_text), AfterValidator(_checked)]


@lru_cache(4096)  # the same few hundred dates are compared with in every question
def span(text: str) -> tuple[date, date]:
    """Return the first and last day that `text` can mean; an interval is written `2023-01/2023-06`. Raises ValueError if it is no date."""
    if is_interval(text):
        begin, _, end = text.partition("/")
        return span(begin)[0], span(end)[1]
    match = _FORM.match(text)
    if not match:
        raise ValueError(text)
    year, month, day = (int(part) if part else None for part in match.groups())
    if year is None or month is None:
        return date(int(match[1]), 1, 1), date(int(match[1]), 12, 31)
    if day is None:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return date(year, month, day), date(year, month, day)


def is_interval(text: str) -> bool:
    """Tell whether the text is an interval between two dates."""
    return "/" in text


def month_number(text: str) -> int:
    """Return the month of a date that is known at least to the month, as a number from 1 on; else 0."""
    return int(text[5:7]) if len(text) >= len("2024-02") and text[4] == "-" else 0


def is_day(text: str) -> bool:
    """Tell whether the date is known to the day."""
    return len(text) == 10
