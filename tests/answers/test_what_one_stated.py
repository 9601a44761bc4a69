"""What one organisation has stated, whatever its statements are called, and which documents are about an article."""

from __future__ import annotations

import re
from datetime import date

import pytest

from bot.answers.contract import Question
from bot.service import Service
from tests.answers import raw_facts

TODAY = date(2026, 12, 3)


@pytest.mark.parametrize(
    "text",
    [
        "Show me statements by GEMA",
        "Zeig mir die Stellungnahmen von GEMA",
        "Welche Stellungnahmen gibt es von der GEMA?",
        "Déclarations de GEMA",
        "oświadczenia GEMA",
        "declaraciones de GEMA",
    ],
)
def test_statements_of_one_organisation_are_what_it_said(service: Service, text: str) -> None:
    own = {name for name in raw_facts.entries("positions") if name.startswith("gema-")}
    answer = service.answer(Question(text, today=TODAY)).answer
    assert (answer.outcome, answer.kind) == ("answer", "position")
    assert {citation.document for citation in answer.citations} & own


def test_who_only_signed_has_said_what_was_signed(service: Service) -> None:
    answer = service.answer(Question("déclarations de la SACEM", today=TODAY)).answer
    assert answer.kind == "position"
    assert {citation.document for citation in answer.citations} == {"2024-02-01-joint-statement-before-coreper"}


def test_statements_that_it_signed_are_documents(service: Service) -> None:
    answer = service.answer(Question("Which statements did GEMA sign?", today=TODAY)).answer
    assert [item.id for item in answer.items] == ["2024-02-01-joint-statement-before-coreper"]


@pytest.mark.parametrize("text", ["Which letters are about Article 53(1)(d)?", "Welche Briefe erwähnen Artikel 53(1)(d)?"])
def test_documents_on_an_article_take_a_stance_on_what_it_says(service: Service, text: str) -> None:
    answer = service.answer(Question(text, today=TODAY)).answer
    listed = {item.id for item in answer.items}
    assert answer.kind == "list"
    assert {"2025-04-14-denmark-letter-to-ministers", "2024-10-29-meaningful-implementation-letter"} <= listed
    assert "2023-02-09-true-culture-needs-originals" not in listed
    assert "53(1)(d)" in answer.text


def test_of_documents_on_an_article_those_of_a_year(service: Service) -> None:
    answer = service.answer(Question("Which letters of 2025 mention Article 53?", today=TODAY)).answer
    assert answer.items
    assert all(re.match("2025-", item.id) for item in answer.items)


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("What does the July 2025 statement say about Article 53?", "answer"),
        ("What does the letter of 21 March 2025 say about Article 53?", "closest"),
    ],
)
def test_what_a_document_of_a_day_says_on_an_article(service: Service, text: str, outcome: str) -> None:
    answer = service.answer(Question(text, today=TODAY)).answer
    assert (answer.kind, answer.outcome) == ("position", outcome)
