"""What applies today or on a day, of all that the AI Act says: "what applies now?"."""

from __future__ import annotations

from datetime import date

import pytest

from bot.service import Service
from tests.answers import raw_facts
from tests.answers.conversations import last_answer

TODAY = date(2026, 12, 1)


def applied_by(day: date) -> set[str]:
    """The provisions of the fact base whose day has come."""
    dated = {slug: start for slug, row in raw_facts.provisions().items() if (start := row.get("applies_from", "null")) != "null"}
    return {slug for slug, start in dated.items() if raw_facts.first_day(start) <= day}


@pytest.mark.parametrize(
    "question",
    [
        "What applies now?",
        "Was gilt heute?",
        "Welche Artikel gelten schon?",
        "Qu'est-ce qui s'applique aujourd'hui ?",
        "Quels articles sont applicables ?",
        "Which articles of the AI Act are applicable?",
        "¿Qué se aplica hoy?",
        "O que se aplica hoje?",
        "Cosa si applica oggi?",
        "Ce se aplică azi?",
        "Wat geldt er nu?",
        "Vad gäller idag?",
        "Hvad gælder i dag?",
        "Mitä sovelletaan tänään?",
        "Mis kehtib täna?",
        "Kas šodien ir piemērojams?",
        "Kas galioja šiandien?",
        "Co obowiązuje dzisiaj?",
        "Co platí dnes?",
        "Čo platí dnes?",
        "Mi alkalmazandó ma?",
        "Kaj velja danes?",
        "Što se primjenjuje danas?",
        "Какво се прилага днес?",
        "Τι ισχύει σήμερα;",
        "X'japplika llum?",
        "Cad atá i bhfeidhm inniu?",
    ],
)
def test_all_that_applies_today(service: Service, question: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert answer.outcome == "answer"
    assert {item.id for item in answer.items} == applied_by(TODAY)


@pytest.mark.parametrize(
    ("question", "day"),
    [
        ("Which articles of the AI Act apply since 2 August 2025?", date(2025, 8, 2)),
        ("Quels articles de l'AI Act s'appliquent depuis le 2 août 2025 ?", date(2025, 8, 2)),
        ("Quali articoli si applicano dal 2 agosto 2026?", date(2026, 8, 2)),
        ("Which articles applied on 1 January 2026?", date(2026, 1, 1)),
        ("What applied on 1 January 2026?", date(2026, 1, 1)),
    ],
)
def test_all_that_applies_on_a_day(service: Service, question: str, day: date) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert answer.outcome == "answer"
    assert {item.id for item in answer.items} == applied_by(day)


@pytest.mark.parametrize(
    "question",
    [
        "Which articles of the GDPR apply today?",
        "Which articles apply to deepfakes?",
        "Welcher Artikel gilt für Militär?",
        "What applies to drones?",
    ],
)
def test_what_applies_to_something_is_not_all_of_it(service: Service, question: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert {item.id for item in answer.items} != applied_by(TODAY)
