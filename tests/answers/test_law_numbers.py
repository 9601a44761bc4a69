"""The number of a law is told in any language, of the law that is named or was spoken of, and of no other."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Question
from bot.service import Service
from tests.answers.conversations import last_answer

TODAY = date(2026, 11, 1)
AI_ACT, OMNIBUS = "2024/1689", "2026/1744"


@pytest.mark.parametrize(
    ("turns", "number"),
    [
        (("What is the regulation number of the AI Act?",), AI_ACT),
        (("Welche Nummer hat die KI-Verordnung?",), AI_ACT),
        (("Kāds ir MI akta numurs?",), AI_ACT),
        (("Ποιος είναι ο αριθμός του κανονισμού για την ΤΝ;",), AI_ACT),
        (("Ce număr are regulamentul privind IA?",), AI_ACT),
        (("Quel est le numéro du règlement omnibus ?",), OMNIBUS),
        (("jaké číslo má omnibus?",), OMNIBUS),
        (("When was the AI Act signed?", "what's its number?"), AI_ACT),
        (("Wann trat der Omnibus in Kraft?", "und welche Nummer hat er?"), OMNIBUS),
    ],
)
def test_the_number_of_a_law(service: Service, turns: tuple[str, ...], number: str) -> None:
    answer = last_answer(service, *turns, today=TODAY)
    assert answer.outcome == "answer"
    assert number in answer.text
    assert all(number in citation.quote for citation in answer.citations)


@pytest.mark.parametrize(
    "question",
    [
        "What is the number of the GDPR?",
        "What is the number of pages of the AI Act?",
        "What is the number of articles in the AI Act?",
        "What is the number of signatories of the omnibus letter?",
    ],
)
def test_another_number_is_not_that_of_the_law(service: Service, question: str) -> None:
    answer = service.think(Question(question, today=TODAY)).answer
    assert AI_ACT not in answer.text
    assert OMNIBUS not in answer.text
