"""The plainest needs of members, in all languages: the next deadline, who is missing, when they called for it."""

from __future__ import annotations

from datetime import date

import pytest

from bot.service import Service
from tests.answers.conversations import cited, last_answer

BEFORE_COREPER = "2024-02-01-joint-statement-before-coreper"
TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    "question",
    [
        "Колко дни остават до следващия краен срок?", "Kolik dní zbývá do nejbližší lhůty?", "Hvor mange dage er der til næste frist?",
        "Wie viele Tage sind es noch bis zur nächsten Frist?", "Πόσες μέρες απομένουν έως την επόμενη προθεσμία;",
        "How many days until the next deadline?", "¿Cuántos días faltan para el próximo plazo?", "Mitu päeva on järgmise tähtajani?",
        "Montako päivää on seuraavaan määräaikaan?", "Combien de jours avant la prochaine échéance ?", "Koliko je dana do sljedećeg roka?",
        "Hány nap van hátra a következő határidőig?", "Quanti giorni mancano alla prossima scadenza?",
        "Kiek dienų liko iki artimiausio termino?", "Cik dienu līdz nākamajam termiņam?", "Kemm fadal jiem għall-iskadenza li jmiss?",
        "Hoeveel dagen nog tot de volgende deadline?",
        "Ile dni do najbliższego terminu?", "Quantos dias faltam para o próximo prazo?", "Câte zile mai sunt până la următorul termen?",
        "Koľko dní zostáva do najbližšieho termínu?", "Koliko dni je še do naslednjega roka?", "Hur många dagar är det till nästa deadline?",
    ],
)  # fmt: skip
def test_days_until_the_next_deadline(service: Service, question: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert (answer.outcome, answer.value) == ("answer", 2)  # of whatever is next by the files, not of one with a deadline in its name


@pytest.mark.parametrize(
    "question", ["How many days until the next trilogue?", "Wie viele Tage bis zum nächsten Trilog?", "How many days until the next vote?"]
)
def test_the_next_of_a_sort_is_not_the_next_of_all(service: Service, question: str) -> None:
    assert last_answer(service, question, today=TODAY).outcome != "answer"


def test_days_that_are_left_are_no_days_between_two_milestones(service: Service) -> None:
    question = "Ile dni zostało dostawcom modeli wprowadzonych na rynek przed sierpniem 2025 r. na dostosowanie się?"
    assert last_answer(service, question, today=date(2027, 7, 15)).value == 18


@pytest.mark.parametrize(
    "questions",
    [
        ("Wer fehlt bei der Erklärung vom 1. Februar 2024?",),
        ("Qui manque parmi les signataires de la déclaration du 1er février 2024 ?",),
        ("¿Quién falta en la declaración del 1 de febrero de 2024?",),
        ("Kogo brakuje w oświadczeniu z 1 lutego 2024?",),
        ("Who signed the joint statement of 1 February 2024?", "Who did not sign?"),
        ("Qui a signé la déclaration commune du 1er février 2024 ?", "Qui n'a pas signé ?"),
        ("Wer hat die gemeinsame Erklärung vom 1. Februar 2024 unterzeichnet?", "Wer hat nicht unterzeichnet?"),
    ],
)
def test_who_is_missing_is_nobody_who_signed(service: Service, questions: tuple[str, ...]) -> None:
    answer = last_answer(service, *questions, today=TODAY)
    names = {item.id for item in answer.items}
    assert answer.outcome == "answer"
    assert BEFORE_COREPER in cited(answer)
    assert "cisac" in names
    assert not names & {"gema", "ifpi", "fep"}


@pytest.mark.parametrize(
    "question",
    [
        "When did GESAC, supported by HDS ZAMP, call for a new European law on generative AI?",
        "Wann hat GESAC mit Unterstützung von HDS ZAMP ein neues EU-Gesetz gefordert?",
        "Kada je GESAC, uz potporu HDS ZAMP-a, zatražio novi zakon EU-a o generativnoj umjetnoj inteligenciji?",
    ],
)
def test_when_two_called_for_it_together(service: Service, question: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert (answer.outcome, answer.value) == ("answer", "2026-05-05")  # not when one of them said alike, half a year earlier


@pytest.mark.parametrize(
    "question",
    ["Co się wydarzyło w lipcu i sierpniu 2024 r.?", "Čo sa udialo v júli a auguste 2024?", "Mitä tapahtui heinä- ja elokuussa 2024?"],
)
def test_two_months_of_one_year(service: Service, question: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert {item.id for item in answer.items} >= {"oj-publication", "gpai-code-call", "entry-into-force"}
