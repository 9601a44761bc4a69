"""Collecting societies are no sort of the register: all are listed, and it is said that it does not tell them apart."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.assistant import slots_of
from bot.answers.contract import Question, Turn
from bot.service import Service
from bot.texts import Texts

TODAY = date(2026, 12, 3)
STATEMENT = "2025-07-30-joint-statement-implementation-package"


def is_noted(service: Service, question: str) -> bool:
    answer = service.think(Question(question, today=TODAY)).answer
    return answer.outcome == "answer" and Texts().say(answer.language, "not-told-apart") in answer.notes


@pytest.mark.parametrize(
    "question",
    [
        "Which collecting societies signed the statement of 30 July 2025?",
        "Welche Verwertungsgesellschaften haben am 30. Juli 2025 unterschrieben?",
        "Quelles sociétés de gestion collective ont signé la déclaration du 30 juillet 2025 ?",
        "Które organizacje zbiorowego zarządzania podpisały oświadczenie z 30 lipca 2025?",
        "Vilka upphovsrättssällskap skrev under uttalandet den 30 juli 2025?",
        "Ποιοι οργανισμοί συλλογικής διαχείρισης υπέγραψαν τη δήλωση της 30ής Ιουλίου 2025;",
        "Кои организации за колективно управление на права подписаха изявлението от 30 юли 2025 г.?",
        "Kuras kolektīvā pārvaldījuma organizācijas parakstīja 2025. gada 30. jūlija paziņojumu?",
    ],
)
def test_all_who_signed_are_listed_and_it_is_said_that_they_are_not_told_apart(question: str, service: Service) -> None:
    answer = service.think(Question(question, today=TODAY)).answer
    assert {item.id for item in answer.items} == service.catalogue.document_by_id[STATEMENT].signatory_ids
    assert is_noted(service, question)


@pytest.mark.parametrize(
    "question",
    [
        "How many collecting societies signed the statement of 28 March 2025?",
        "Welche Verwertungsgesellschaften aus Österreich kennt ihr?",
        "Welche Verwertungsgesellschaften begrüßten die Abstimmung vom 13. März 2024?",
        "Quais sociedades de autores assinaram a carta de 1 de fevereiro de 2024?",
    ],
)
def test_so_it_is_wherever_organisations_are_listed_or_counted(question: str, service: Service) -> None:
    assert is_noted(service, question)


@pytest.mark.parametrize(
    "question",
    [
        "Quelles sociétés d’auteurs italiennes ont signé ?",
        "Which authors’ societies from Italy signed?",
        "Which Italian authors' societies signed?",
        "¿Qué sociedades de autores italianas firmaron?",
        "Quais sociedades de autores italianas assinaram?",
    ],
)
def test_of_no_document_all_of_their_country_are_told(question: str, service: Service) -> None:
    """Their words are no name of a document that authors sent."""
    answer = service.think(Question(question, today=TODAY)).answer
    everybody = service.think(Question("Which organisations from Italy signed?", today=TODAY)).answer
    assert [item.id for item in answer.items] == [item.id for item in everybody.items]
    assert is_noted(service, question)


@pytest.mark.parametrize("question", ["Who signed the statement of 30 July 2025?", "Which publishers signed the statement of 30 July 2025?"])
def test_nothing_is_said_where_no_such_sort_is_asked_for(question: str, service: Service) -> None:
    assert not is_noted(service, question)


def test_it_is_said_again_where_the_answer_is_made_again_or_narrowed(service: Service) -> None:
    thought = service.think(Question("Which collecting societies signed the statement of 30 July 2025?", today=TODAY))
    note = Texts().say("en", "not-told-apart")
    assert thought.answer.answer_id
    assert note in service.remake(thought.answer.answer_id).answer.notes
    counted = service.think(Question("And how many are they?", today=TODAY), [Turn(slots_of(thought))])
    assert note in counted.answer.notes
