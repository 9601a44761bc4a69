"""Months without a year: certain where only one document of that kind is of the month, or where "since" says which."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Question
from bot.service import Service

TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("question", "document"),
    [
        ("who signed the july statement?", "2025-07-30-joint-statement-implementation-package"),
        ("qui a signé la déclaration de juillet ?", "2025-07-30-joint-statement-implementation-package"),
        ("wer hat den Brief vom Dezember an Micallef unterschrieben?", "2024-12-04-letter-to-virkkunen-and-micallef"),
        ("Who signed that March letter?", "2025-03-21-ewc-ceatl-efj-third-draft-letter"),
        ("quienes firmaron la carta de diciembre", "2024-12-04-letter-to-virkkunen-and-micallef"),
    ],
)
def test_the_one_document_of_a_month(service: Service, question: str, document: str) -> None:
    answer = service.answer(Question(question, today=TODAY)).answer
    assert answer.outcome == "answer"
    assert document in {citation.document for citation in answer.citations}


@pytest.mark.parametrize(
    ("question", "dates"),
    [
        ("which letters since march?", ["2026-03"]),
        ("was gibt es seit dezember?", ["2025-12"]),
        ("who signed the march statement?", []),  # of 2024 or of 2025
        ("Kad tika publicēta vēstule ar septiņiem principiem?", []),  # seven
        ("which statements came before july?", []),
    ],
)
def test_the_year_is_said_only_where_it_is_certain(service: Service, question: str, dates: list[str]) -> None:
    read = service.think(Question(question, today=TODAY)).understanding.reading
    assert [mention.text for mention in read.dates] == dates
