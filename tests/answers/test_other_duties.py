"""Duties that the collection knows nothing of: no day of another rule is given for them."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Question, Turn
from bot.service import Service
from tests.answers import raw_facts

TODAY = date(2026, 12, 1)
TRANSPARENCY = str(raw_facts.events()["gpai-enforcement-starts"]["date"])


def value_of(service: Service, *texts: str) -> object:
    """Return the value of the last answer of a conversation, or what became of the question."""
    history: tuple[Turn, ...] = ()
    for text in texts:
        told = service.answer(Question(text, today=TODAY), history)
        history = (*history, told.turn)
    return told.answer.value if told.answer.outcome == "answer" else told.answer.outcome


@pytest.mark.parametrize(
    "text",
    [
        "Since when does the reporting duty apply?",
        "Depuis quand l'obligation de remboursement s'applique-t-elle ?",
        "Od kiedy obowiązuje obowiązek ubezpieczenia?",
        "Odkedy platí povinnosť poistenia?",
        "¿Desde cuándo se aplica la norma sobre drones?",
    ],
)
def test_no_day_of_a_duty_that_nothing_is_known_of(service: Service, text: str) -> None:
    assert value_of(service, text) == "refuse"


def test_a_letter_spoken_of_is_not_when_a_duty_starts(service: Service) -> None:
    assert value_of(service, "When was the letter of 28 March 2025 sent?", "When does the insurance duty start?") == "refuse"


@pytest.mark.parametrize(
    "text",
    [
        "When does the watermarking rule start?",
        "Ab wann gilt die Wasserzeichenpflicht?",
        "Quand commence l’obligation de filigrane ?",
        "Od kiedy obowiązuje wymóg znaku wodnego?",
    ],
)
def test_watermarks_are_required_since_the_day_of_article_50(service: Service, text: str) -> None:
    assert value_of(service, text) == TRANSPARENCY
    assert value_of(service, "When was the letter of 28 March 2025 sent?", text) == TRANSPARENCY
