"""Turns that go on: hedged ones, one more list, the next of the dates to come, the month after, another one of a series."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from bot.service import Service
from tests.answers import raw_facts
from tests.answers.conversations import cited, last_answer
from tests.answers.raw_facts import signed

TODAY = date(2026, 12, 1)
CULTURE, JURI = "2023-02-09-true-culture-needs-originals", "2025-06-19-letter-to-juri-committee"
JULY = "2025-07-30-joint-statement-implementation-package"
CAMPAIGN, CHARTER = "2025-05-20-stay-true-to-the-act", "2025-02-07-international-charter-culture-and-innovation"
SPEAKERS = "who spoke at the Stay True to the Act event in the European Parliament in May 2025"
CAME = "När kom stadgan Culture and Innovation inför AI-toppmötet i Paris?"
SIGNED_IT = "Which federations put their names to “True culture needs originals” back in February 2023?"
last_of = partial(last_answer, today=TODAY)


@pytest.mark.parametrize(
    ("turns", "who"),
    [
        ((SPEAKERS, "and who launched the campaign, as far as you know?"), signed(CAMPAIGN)),
        ((SPEAKERS, "who launched the campaign?", "which of those didn’t sign the 30 July 2025 statement?"), signed(CAMPAIGN) - signed(JULY)),
        ((CAME, "Vilka har undertecknat den, så vitt ni vet?"), signed(CHARTER)),
        ((SIGNED_IT, "is the EFJ on it?", "and which of the six also signed the June 2025 letter to JURI?"), signed(CULTURE) & signed(JURI)),
        (("Who signed the February statement of 2023?",), signed(CULTURE)),
        (("Qui a signé la déclaration de février de l’année 2023 ?",), signed(CULTURE)),
    ],
)
def test_lists_that_turns_go_on_with(service: Service, turns: tuple[str, ...], who: frozenset[str]) -> None:
    answer = last_of(service, *turns)
    assert answer.outcome == "answer"
    assert {item.id for item in answer.items} == who


@pytest.mark.parametrize("turn", ["Melyik szervezet szerepel mindkettőn?", "which organisation is on both?"])
def test_who_stands_on_both_lists_spoken_of(service: Service, turn: str) -> None:
    first, second = "2023-09-26-thirteen-federations-before-trilogue", "2024-12-04-letter-to-virkkunen-and-micallef"
    answer = last_of(service, "Who signed the statement of 26 September 2023?", "and the letter of 4 December 2024?", turn)
    assert {item.id for item in answer.items} == signed(first) & signed(second)


@pytest.mark.parametrize(
    ("turns", "days"),
    [
        (("when did the second draft come out?", "how many days after the first one?"), 35),
        (("Quando saiu a segunda versão do código de práticas GPAI?", "quantos dias depois da primeira?"), 35),
        (("when did the second draft come out?", "how many days before the third?"), 82),
    ],
)
def test_days_from_another_one_of_a_series(service: Service, turns: tuple[str, ...], days: int) -> None:
    assert last_of(service, *turns).value == days


@pytest.mark.parametrize(
    "turns",
    [
        ("what’s the next date on the AI Act calendar?", "and the one after that?"),
        ("Was ist die nächste Frist?", "und die danach?"),
    ],
)
def test_the_date_after_the_next_one(service: Service, turns: tuple[str, ...]) -> None:
    to_come = sorted(row["date"] for row in raw_facts.events().values() if row["date"] > TODAY.isoformat())
    assert last_of(service, *turns).value == sorted(set(to_come))[1]


@pytest.mark.parametrize(
    "turns",
    [
        ("Was hat sich im Mai 2026 auf der Zeitleiste des AI Act getan?", "und im Monat darauf?"),
        ("¿Qué pasó en mayo de 2026?", "¿y al mes siguiente?"),
        ("Co se stalo v květnu 2026?", "a měsíc poté?"),
        ("what happened in May 2026?", "and the following month?"),
    ],
)
def test_the_month_after(service: Service, turns: tuple[str, ...]) -> None:
    in_june = {one for one, row in raw_facts.events().items() if row["date"].startswith("2026-06")}
    assert {item.id for item in last_of(service, *turns).items} == in_june


def test_why_a_company_does_not_sign(service: Service) -> None:
    answer = last_of(service, "why won’t Meta sign the EU code?")
    assert answer.outcome == "answer"
    assert "meta-2025-07-18" in cited(answer)


@pytest.mark.parametrize(
    "hedged",
    ["As far as you know, who signed the letter of 26 July 2024?", "Who signed – as far as is known – the letter of 26 July 2024?"],
)
def test_hedges_ask_nothing(service: Service, hedged: str) -> None:
    plain = last_of(service, "Who signed the letter of 26 July 2024?")
    assert last_of(service, hedged).items == plain.items != ()
