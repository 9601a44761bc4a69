"""Which joint documents are by those of a sector, and which are on one matter, however briefly that is asked."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Answer, Question
from bot.service import Service
from tests.answers import raw_facts

TODAY = date(2026, 12, 3)


def told(service: Service, text: str) -> Answer:
    return service.answer(Question(text, today=TODAY)).answer


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("letters by journalists", {"journalists"}),
        ("Is there a letter from translators?", {"translators"}),
        ("Which letters were written by publishers?", {"book-publishing", "music-publishing", "press-publishing"}),
        ("listy wydawców", {"book-publishing", "music-publishing", "press-publishing"}),
        ("lettres des éditeurs", {"book-publishing", "music-publishing", "press-publishing"}),
    ],
)
def test_documents_of_a_sector_are_those_that_it_signed(service: Service, text: str, sectors: set[str]) -> None:
    answer = told(service, text)
    signed = {name for name, document in raw_facts.documents().items() if raw_facts.narrowed(document.signed, sectors=sectors)}
    assert answer.kind == "list"
    assert {item.id for item in answer.items} == signed


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Which letters deal with licensing?", "licensing"),
        ("Which letter mentions robots.txt?", "robots-txt"),
        ("Welche Dokumente behandeln Vergütung?", "remuneration"),
    ],
)
def test_documents_on_a_matter_take_a_stance_on_it(service: Service, text: str, topic: str) -> None:
    answer = told(service, text)
    assert answer.outcome == "answer"
    joint = {name for name, head in raw_facts.entries("documents").items() if head["joint"] == "true"}
    assert {item.id for item in answer.items} == raw_facts.said_on(topic).keys() & joint


def test_a_matter_of_no_document_is_said_to_be_none_with_statements_on_it(service: Service) -> None:
    answer = told(service, "Which documents mention opt-out?")
    assert answer.outcome == "closest"
    assert {citation.document for citation in answer.citations} <= raw_facts.said_on("opt-out").keys()


def test_what_those_of_a_sector_said_is_what_they_called_for_with_others(service: Service) -> None:
    answer = told(service, "What have translators said?")
    assert {item.id for item in answer.items} == {"ceatl"}
