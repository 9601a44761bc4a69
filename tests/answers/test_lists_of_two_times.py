"""Who signed at one time and not at another, where one joint document is of each: the difference of their lists."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Question
from bot.service import Service
from tests.answers import raw_facts

TODAY = date(2026, 12, 3)
JULY, OCTOBER = "2025-07-30-joint-statement-implementation-package", "2024-10-29-meaningful-implementation-letter"


@pytest.mark.parametrize(
    ("text", "kept", "other"),
    [
        ("Who signed in July 2025 but not in October 2024?", JULY, OCTOBER),
        ("Who are new signatories in July 2025 compared to October 2024?", JULY, OCTOBER),
        ("Compared with October 2024, who is new in July 2025?", JULY, OCTOBER),
        ("Wer hat im Oktober 2024 unterschrieben, aber nicht im Juli 2025?", OCTOBER, JULY),
    ],
)
def test_of_two_months_the_difference(service: Service, text: str, kept: str, other: str) -> None:
    answer = service.answer(Question(text, today=TODAY)).answer
    assert {item.id for item in answer.items} == raw_facts.signed(kept) - raw_facts.signed(other)
    assert answer.complete is False


@pytest.mark.parametrize("text", ["Who signed in 2025 but not in 2024?", "Who signed in March 2025 but not in July 2025?"])
def test_of_years_and_of_months_with_several_documents_no_list_tells(service: Service, text: str) -> None:
    assert service.answer(Question(text, today=TODAY)).answer.outcome != "answer"
