"""By whom a step was taken or a text written, and how far a law has come."""

from __future__ import annotations

from datetime import date

import pytest

from bot.service import Service
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("Who proposed the AI Act?", "commission-proposal"),
        ("Wer hat die KI-Verordnung vorgeschlagen?", "commission-proposal"),
        ("Qui a proposé l’omnibus ?", "omnibus-proposal"),
        ("Who published the guidelines?", "gpai-guidelines"),
        ("Which institution published the template?", "training-template"),
        ("Who wrote the Code of Practice?", "gpai-code-final"),
    ],
)
def test_who_did_it_is_told_of_that_step(service: Service, text: str, step: str) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert answer.outcome in ("answer", "closest")
    assert f"timeline:{step}" in cited(answer)


@pytest.mark.parametrize(
    "text",
    ["What is the status of the omnibus?", "Was ist der aktuelle Stand beim Omnibus?", "Où en est l’omnibus ?", "Jaki jest status omnibusa?"],
)
def test_how_far_a_law_has_come_all_its_steps_tell(service: Service, text: str) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert answer.outcome == "answer"
    assert {"omnibus-proposal", "omnibus-council-adoption", "omnibus-entry-into-force"} <= {item.id for item in answer.items}
    assert not {item.id for item in answer.items} & {"commission-proposal", "council-adoption"}
