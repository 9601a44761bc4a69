"""Countries named by their people, as in "any Danes among them?", and everyday words that look like such a name."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.gazetteer import Gazetteer
from bot.service import Service
from knowledge.folding import tokens
from tests.answers.conversations import last_answer

TODAY = date(2026, 11, 1)


@pytest.fixture(scope="module")
def countries(service: Service) -> Gazetteer:
    return Gazetteer(service.catalogue, "countries")


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("en", "any of the Danes?", "DK"), ("en", "and the Swedes?", "SE"), ("de", "und die Franzosen?", "FR"), ("nl", "en de Duitsers?", "DE"),
        ("sv", "och tyskarna?", "DE"), ("da", "og svenskerne?", "SE"), ("cs", "a Němci?", "DE"), ("sk", "koľko Slovákov hlasovalo?", "SK"),
        ("pl", "a Włosi?", "IT"), ("hr", "a Nijemci?", "DE"), ("sl", "pa Francozi?", "FR"), ("bg", "а французите?", "FR"),
        ("hu", "és a lengyelek?", "PL"), ("et", "ja sakslased?", "DE"), ("lt", "o danai?", "DK"), ("lv", "un vācieši?", "DE"),
    ],
)  # fmt: skip
def test_a_people_stands_for_its_country(countries: Gazetteer, language: str, text: str, country: str) -> None:
    assert [named.id for named in countries.find(tokens(text), language)] == [country]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "vilka finns med?"), ("sl", "kaj velja danes?"), ("cs", "doslovná slova prosím"), ("pl", "ich własne słowa"),
        ("de", "wer steht daneben?"), ("pl", "jakie dane mam podać?"), ("cs", "je to dané?"), ("da", "hvem finder man?"),
        ("sk", "ich vlastné slová"),
    ],
)  # fmt: skip
def test_everyday_words_name_no_people(countries: Gazetteer, language: str, text: str) -> None:
    assert not countries.find(tokens(text), language)


def test_votes_are_not_known_by_country(service: Service) -> None:
    assert last_answer(service, "Koľko Slovákov hlasovalo v pléne proti aktu o umelej inteligencii?", today=TODAY).outcome != "answer"
