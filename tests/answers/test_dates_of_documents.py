"""What the sources say of a document's day is said beside it: another day, or from what it is inferred."""

from __future__ import annotations

import pytest

from bot.answers.contract import Question
from bot.answers.plans import Plan
from bot.service import Service


def test_each_note_on_a_day_is_said(service: Service) -> None:
    noted = [document for document in service.catalogue.documents if document.date_note]
    assert len(noted) > 10
    for document in noted:
        assert document.date_note in service.carry_out(Plan("date", documents=(document.id,))).text


@pytest.mark.parametrize(
    ("question", "day", "other"),
    [
        ("When was the letter to Virkkunen and Micallef of 4 December 2024 sent?", "2024-12-04", "5 December 2024"),
        ("Wann erschien der offene Brief der deutschen Kultur-, Kreativ- und Medienwirtschaft?", "2024-01-26", "29 January 2024"),
        ("Quand la déclaration commune sur le troisième projet de code a-t-elle été publiée ?", "2025-03-28", "27 March 2025"),
    ],
)
def test_another_day_of_a_source_stands_beside_the_answer(service: Service, question: str, day: str, other: str) -> None:
    answer = service.answer(Question(question)).answer
    assert (answer.outcome, answer.value) == ("answer", day)
    assert other in answer.text
