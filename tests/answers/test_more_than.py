"""Which of two lists is the longer one, and by how many."""

from __future__ import annotations

from datetime import date

import pytest

from bot.service import Service
from tests.answers import raw_facts
from tests.answers.conversations import last_answer

TODAY = date(2026, 11, 28)
JULY, MARCH = "2025-07-30-joint-statement-implementation-package", "2025-03-28-joint-statement-third-draft"


def known(document: str) -> int:
    return len(raw_facts.documents()[document].signed)


@pytest.mark.parametrize(
    "text",
    [
        "by how many names does your list for the 30 july 2025 statement exceed your list for the 28 march 2025 one?",
        "Um wie viele Namen ist die Liste der Erklärung vom 30. Juli 2025 länger als die vom 28. März 2025?",
        "Quantos signatários conhecidos a mais tem a declaração de 30 de julho de 2025 do que a de 28 de março de 2025?",
    ],
)
def test_the_difference_of_two_lists(service: Service, text: str) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert (answer.outcome, answer.value, answer.complete) == ("answer", known(JULY) - known(MARCH), False)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("has the EWC signed more joint documents than CEATL?", "yes"),
        ("Hat GEMA mehr Briefe unterzeichnet als GESAC?", "no"),
        ("Did fewer organisations sign the statement of 28 March 2025 than that of 30 July 2025?", "yes"),
    ],
)
def test_whether_one_is_the_longer_list(service: Service, text: str, value: str) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert (answer.outcome, answer.value) == ("answer", value)


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("Which has signed more letters, IFPI or GESAC?", "ifpi"),
        ("Qui a signé plus de lettres, la GESAC ou l'EWC ?", "ewc"),
        ("Który dokument ma więcej sygnatariuszy: oświadczenie z 30 lipca 2025 czy list z 4 grudnia 2024?", JULY),
    ],
)
def test_which_is_the_longer_list(service: Service, text: str, item: str) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert [one.id for one in answer.items] == [item]


@pytest.mark.parametrize(
    "text",
    [
        "Compare how many signed the statement of 30 July 2025 and that of 28 March 2025.",
        "Jämför antalet undertecknare av uttalandet från den 30 juli 2025 respektive det från den 28 mars 2025",
        "Porównaj liczbę sygnatariuszy oświadczenia z 30 lipca 2025 i oświadczenia z 28 marca 2025",
        "Vertaa allekirjoittajien lukumäärää: 30. heinäkuuta 2025 annettu julkilausuma ja 28. maaliskuuta 2025 annettu julkilausuma",
    ],
)
def test_two_numbers_side_by_side(service: Service, text: str) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert (answer.outcome, answer.value) == ("answer", known(JULY) - known(MARCH))


def test_at_least_one_is_no_comparison(service: Service) -> None:
    text = "Quem assinou a carta a Élisabeth Borne ou a carta a Gabriel Attal, uma delas pelo menos?"
    assert {item.id for item in last_answer(service, text, today=TODAY).items} == {"larp", "sgdl"}
