"""What the register says of an organisation in numbers, and what it does not."""

from __future__ import annotations

import pytest

from bot.answers.contract import Question
from bot.service import Service
from tests.answers import raw_facts


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("how many members does IMPALA have?", "6,000"),
        ("wie viele mitglieder hat die CISAC?", "225"),
        ("E quantas sociedades de autores reúne o GESAC?", "32"),
    ],
)
def test_numbers_that_the_register_has_are_given(service: Service, question: str, says: str) -> None:
    answer = service.answer(Question(question)).answer
    assert answer.outcome in ("answer", "closest")
    assert says in answer.text


@pytest.mark.parametrize(
    "question",
    ["how many employees does CISAC have?", "combien de membres compte la GEMA ?", "Vilket telefonnummer når man Nina George på?"],
)
def test_what_it_has_not_is_not_in_the_collection(service: Service, question: str) -> None:
    assert service.answer(Question(question)).answer.outcome in ("refuse", "closest")


def test_the_united_states_in_capitals(service: Service) -> None:
    american = {one for one, row in raw_facts.organisations().items() if row["scope"] == "US" and row["appears_in"]}
    answer = service.think(Question("which US organisations are in your register?")).answer
    assert {item.id for item in answer.items} == american
