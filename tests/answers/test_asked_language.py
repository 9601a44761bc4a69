"""A message that names a language and nothing else gets the last answer in it; names of countries and their people do not."""

from __future__ import annotations

from datetime import date

import pytest

from bot.service import Service
from tests.answers.conversations import last_answer

TODAY = date(2026, 11, 1)
VOTE = "When was the COREPER vote?"


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("in German please", "de"), ("auf Deutsch bitte", "de"), ("deutsch?", "de"), ("en français ?", "fr"), ("in italiano per favore", "it"),
        ("em português", "pt"), ("po polsku proszę", "pl"), ("po slovensky prosím", "sk"), ("v slovenščini prosim", "sl"),
        ("στα ελληνικά παρακαλώ", "el"), ("на български", "bg"), ("på svenska tack", "sv"), ("suomeksi kiitos", "fi"), ("magyarul?", "hu"),
        ("eesti keeles palun", "et"), ("as Gaeilge", "ga"), ("In het Nederlands graag", "nl"),
    ],
)  # fmt: skip
def test_the_last_answer_in_another_language(service: Service, asked: str, language: str) -> None:
    answer = last_answer(service, VOTE, asked, today=TODAY)
    assert (answer.outcome, answer.language, answer.value) == ("answer", language, "2024-02-02")
    assert answer.question == asked


def test_a_list_in_another_language_is_the_same_list(service: Service) -> None:
    letter = "Who signed the letter of 29 October 2024?"
    told, again = last_answer(service, letter, today=TODAY), last_answer(service, letter, "po niemiecku proszę", today=TODAY)
    assert again.language == "de"
    assert (again.items, again.complete) == (told.items, told.complete)


@pytest.mark.parametrize("asked", ["only the German ones", "the French?", "in Malta", "en España?", "and the Germans?"])
def test_countries_and_their_people_are_no_languages(service: Service, asked: str) -> None:
    answer = last_answer(service, "Who signed the statement before the COREPER vote?", asked, today=TODAY)
    whole = last_answer(service, "Who signed the statement before the COREPER vote?", today=TODAY)
    assert answer.items != whole.items


def test_without_an_answer_before_there_is_none_to_give_again(service: Service) -> None:
    assert last_answer(service, "auf Deutsch bitte", today=TODAY).outcome != "answer"


def test_a_greeting_that_looks_like_a_language_is_a_greeting(service: Service) -> None:
    answer = last_answer(service, "Kto podpisał oświadczenie z 1 lutego 2024?", "Cześć", today=TODAY)
    assert (answer.kind, answer.language) == ("about", "pl")  # it was the same list in Czech
