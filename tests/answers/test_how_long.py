"""From the first to the last day of what lasted, and when it began."""

from __future__ import annotations

from datetime import date

import pytest

from bot.service import Service
from tests.answers import raw_facts
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 12, 1)
CALL, CONSULTATION = "gpai-code-call", "opt-out-consultation"
WHEN = "When was the consultation on opt-out protocols?"


def days_of(milestone: str) -> int:
    event = raw_facts.events()[milestone]
    first, last = (date.fromisoformat(day) for day in (event["date"], event.get("end_date") or event["open_until"]))
    return (last - first).days


@pytest.mark.parametrize(
    ("turns", "milestone"),
    [
        (("How many days was the call for participation in drafting the GPAI Code open in 2024?",), CALL),
        (("Wie viele Tage war der Aufruf zur Beteiligung am GPAI-Kodex im Jahr 2024 offen?",), CALL),
        (("Combien de jours l’appel à participation à la rédaction du code est-il resté ouvert ?",), CALL),
        (("Cé mhéad lá a bhí an glao ar rannpháirtíocht i ndréachtú an Chóid Cleachtais GPAI oscailte sa bhliain 2024?",), CALL),
        (("How long did the consultation on opt-out protocols last?",), CONSULTATION),
        (("Quanti giorni è rimasta aperta la consultazione sui protocolli di opt-out?",), CONSULTATION),
        (("Wie lange lief die Konsultation zu den Opt-out-Protokollen?",), CONSULTATION),
        (("Kuinka monta päivää kuuleminen opt-out-protokollista oli avoinna?",), CONSULTATION),
        ((WHEN, "how long was it open?"), CONSULTATION),
    ],
)
def test_how_long_something_lasted(service: Service, turns: tuple[str, ...], milestone: str) -> None:
    answer = last_answer(service, *turns, today=TODAY)
    assert (answer.outcome, answer.value) == ("answer", days_of(milestone))
    assert cited(answer) == {f"timeline:{milestone}"}


def test_days_from_one_thing_to_another_are_still_those_between(service: Service) -> None:
    """That the call was open then says nothing of how long."""
    answer = last_answer(service, "How many days after the opening of the call to draft the Code did the first draft come out?", today=TODAY)
    assert answer.value != days_of(CALL)


@pytest.mark.parametrize(
    "question",
    [
        "When did the Commission start the consultation on opt-out protocols?",
        "Kada Komisija pradėjo konsultaciją dėl opt-out protokolų?",
        "Millal alustas komisjon konsultatsiooni opt-out protokollide üle?",
        "Cathain a sheol an Coimisiún an comhairliúchán ar phrótacail opt-out?",
    ],
)
def test_the_day_on_which_it_began(service: Service, question: str) -> None:
    assert last_answer(service, question, today=TODAY).value == raw_facts.events()[CONSULTATION]["date"]
