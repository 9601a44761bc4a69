"""Times that lean on one that was spoken of, numbers of recitals alone, and both of two things of the law that is named."""

from __future__ import annotations

from datetime import date

import pytest

from bot.service import Service
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("When were the GPAI guidelines published?", "What else happened that same day?"),
        ("Wann wurden die GPAI-Leitlinien veröffentlicht?", "Was geschah noch am selben Tag?"),
        ("Quand les lignes directrices GPAI ont-elles été publiées ?", "Que s’est-il passé d’autre le même jour ?"),
    ],
)
def test_what_lay_on_the_day_that_was_spoken_of(service: Service, first: str, then: str) -> None:
    answer = last_answer(service, first, then, today=TODAY)
    assert answer.outcome == "answer"
    assert {item.id for item in answer.items} >= {"gpai-guidelines", "meta-refuses-code"}
    assert {item.id for item in answer.items if item.type == "event"} == {"gpai-guidelines", "meta-refuses-code"}


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("Which milestones of the AI Act were in 2021?", "and the year after?"),
        ("Welche Etappen des AI Act gab es 2021?", "Und für das Folgejahr?"),
        ("Quelles étapes du règlement IA en 2021 ?", "et l’année suivante ?"),
    ],
)
def test_the_year_behind_it(service: Service, first: str, then: str) -> None:
    answer = last_answer(service, first, then, today=TODAY)
    assert {item.id for item in answer.items} == {"ep-draft-report", "council-general-approach"}


def test_a_number_alone_is_of_another_recital(service: Service) -> None:
    answer = last_answer(service, "Che cosa dice il considerando 107?", "E il 108 che cosa dice?", today=TODAY)
    assert cited(answer) == {"provision:recital-108"}


def test_both_of_two_are_of_the_law_that_is_named(service: Service) -> None:
    text = "Quanti giorni dopo la pubblicazione l’omnibus è entrato in vigore?"
    answer = last_answer(service, text, today=TODAY)
    assert answer.value == 3


def test_the_editors_answer_is_none_to_what_leans_on_a_day(service: Service) -> None:
    answer = last_answer(service, "Quando è uscito l’AI Act nella Gazzetta ufficiale dell’UE?", "E l’omnibus sull’IA?", today=TODAY)
    assert (answer.kind, answer.value) == ("date", "2026-07-24")


def test_back_to_a_vote_that_was_spoken_of(service: Service) -> None:
    turns = (
        "When did the European Parliament's plenary settle its negotiating position on the AI Act?",
        "and the Council, when did it settle its own?",
        "Back to that Parliament plenary, what was the tally?",
    )
    assert "499" in last_answer(service, *turns, today=TODAY).text
