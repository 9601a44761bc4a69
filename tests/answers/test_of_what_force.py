"""Whether a text is binding, as the milestone of it tells in the files."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Question
from bot.answers.told_details import force_told
from bot.service import Service
from tests.answers import raw_facts

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("text", "event", "value"),
    [
        ("Are the Commission’s guidelines for general-purpose AI models (July 2025) binding?", "gpai-guidelines", "no"),
        ("Sind die Leitlinien der Kommission für GPAI-Modelle verbindlich?", "gpai-guidelines", "no"),
        ("Les lignes directrices de la Commission sur les modèles d’IA à usage général sont-elles contraignantes ?", "gpai-guidelines", "no"),
        ("Is Parliament's resolution of 10 March 2026 legally binding?", "ep-copyright-resolution", "no"),
        ("Are the Commission's guidelines voluntary?", "gpai-guidelines", "yes"),
        ("Are the guidelines legally binding?", "gpai-guidelines", "no"),
        ("Czy wytyczne są prawnie wiążące?", "gpai-guidelines", "no"),
        ("Is the Code legally binding?", "code-adequacy", "no"),
    ],
)
def test_a_text_that_is_no_law(service: Service, text: str, event: str, value: str) -> None:
    assert any(word in raw_facts.events()[event]["detail"] for word in ("binding", "voluntary"))
    answer = service.answer(Question(text, today=TODAY)).answer
    assert (answer.kind, answer.value) == ("yes-no", value)
    assert f"timeline:{event}" in {citation.document for citation in answer.citations}


@pytest.mark.parametrize("text", ["Is the template mandatory?", "Ist die Vorlage verpflichtend?", "Is de sjabloon verplicht?"])
def test_what_has_to_be_used(service: Service, text: str) -> None:
    assert "must use" in raw_facts.events()["training-template"]["detail"]
    answer = service.answer(Question(text, today=TODAY)).answer
    assert (answer.value, answer.citations[0].document) == ("yes", "timeline:training-template")


def test_what_took_place_is_not_binding_for_that(service: Service) -> None:
    assert service.answer(Question("Is the call for evidence mandatory?", today=TODAY)).answer.outcome == "closest"


@pytest.mark.parametrize(
    ("told", "force"),
    [
        ("They are not binding.", "voluntary"),
        ("The non-binding text calls for transparency.", "voluntary"),
        ("An adequate voluntary way.", "voluntary"),
        ("The rules are legally binding on all.", "binding"),
        ("The template that providers must use for the summary.", "binding"),
        ("It has three parts.", ""),
        ("A voluntary code beside binding rules.", ""),
    ],
)
def test_what_english_text_tells_of_it(told: str, force: str) -> None:
    assert force_told(told) == force


def test_a_name_behind_it_asks_for_nothing(service: Service) -> None:
    """Guidelines bind, or do not; nobody in particular."""
    history = [service.answer(Question("Are the Commission’s guidelines binding?", today=TODAY)).turn]
    assert service.answer(Question("GEMA?", today=TODAY), history).answer.outcome != "answer"
