"""What people ask first who know nothing of the collection: who stands for them, what it may cost, from when they must."""

from __future__ import annotations

from datetime import date

import pytest

from bot.service import Service
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Who represents photographers in the coalition?", {"cepic", "upp"}),
        ("Chi rappresenta i traduttori?", {"dhkp", "ceatl", "kaos", "sktl", "vdue"}),
        ("Wer vertritt die Musikverlage?", {"emusa", "impf", "icmp", "sugar-music"}),
        ("i'm a photographer, who represents me in this?", {"cepic", "upp"}),
    ],
)
def test_who_stands_for_a_sector(service: Service, text: str, names: set[str]) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert answer.outcome == "answer"
    assert {item.id for item in answer.items} == names


@pytest.mark.parametrize(
    "text", ["how much can OpenAI be fined", "how much can a GPAI provider be fined?", "wie hoch kann die Strafe für OpenAI sein?"]
)
def test_what_it_may_cost_a_provider_of_models(service: Service, text: str) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert answer.outcome == "answer"
    assert cited(answer) == {"provision:article-101"}


@pytest.mark.parametrize("text", ["any architects’ bodies in your register?", "are there museums in the register?"])
def test_the_register_is_not_listed_for_those_whom_it_does_not_know(service: Service, text: str) -> None:
    assert last_answer(service, text, today=TODAY).outcome in ("refuse", "closest")


def test_of_several_letters_that_nobody_of_a_country_signed_none_has_to_be_chosen(service: Service) -> None:
    answer = last_answer(service, "Which Danish organisations signed the letter to Virkkunen?", today=TODAY)
    assert (answer.outcome, answer.items) == ("answer", ())
    assert answer.complete is False
    assert "Denmark" in answer.text


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ab wann gilt die Kennzeichnungspflicht für KI-Bilder?", "2026-08-02"),
        ("since when is labelling of AI content mandatory?", "2026-08-02"),
        ("Is there a deadline for models already on the market?", "2027-08-02"),
        ("when did Parliament vote on the copyright report?", "2026-03-10"),
    ],
)
def test_a_duty_applies_from_its_own_day(service: Service, text: str, day: str) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert (answer.kind, answer.value) == ("date", day)


def test_what_publishers_say_is_nobody_elses(service: Service) -> None:
    answer = last_answer(service, "What did publishers say about the training data template?", today=TODAY)
    assert answer.outcome == "answer"
    assert {item.id for item in answer.items}.isdisjoint({"anthropic", "aepo-artis", "gesac", "ecsa"})
