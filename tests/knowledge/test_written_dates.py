"""Dates in numbers as people write them in questions."""

from __future__ import annotations

import pytest

from knowledge.written_dates import find_dates


@pytest.mark.parametrize(
    ("text", "language", "dates"),
    [
        ("erklæringen 1/2 2024 og 30/7 2025", "da", ["2024-02-01", "2025-07-30"]),
        ("vom 1.2.24", "de", ["2024-02-01"]),
        ("10-07-25?", "en", ["2025-07-10"]),
        ("izjavu (1. 2. 2024.)", "hr", ["2024-02-01"]),
        ("24/7 open", "en", []),
        ("Regulation (EU) 2024/1689 and Article 53(1)(c)", "en", []),
        ("version 12.31.24", "en", []),
    ],
)
def test_days_in_numbers(text: str, language: str, dates: list[str]) -> None:
    assert [mention.text for mention in find_dates(text, language)] == dates
