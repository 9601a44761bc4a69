"""What is said beside a question narrows nothing, dates what it stands at, and names whoever was written to."""

from __future__ import annotations

from datetime import date

import pytest

from bot.service import Service
from tests.answers import raw_facts
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 12, 2)
BEFORE_COREPER = "2024-02-01-joint-statement-before-coreper"


@pytest.mark.parametrize(
    "question",
    [
        "I'm writing about book publishers and want to know who signed the statement of 1 February 2024.",
        "Ich schreibe über Fotografen und möchte wissen, wer die Erklärung vom 1. Februar 2024 unterzeichnet hat.",
        "J'écris sur les éditeurs de livres et je voudrais savoir qui a signé la déclaration du 1er février 2024.",
        "Estoy escribiendo sobre los editores de música y quiero saber quién firmó la declaración del 1 de febrero de 2024.",
        "Jeg skriver om bogbranchen og vil gerne vide, hvem der skrev under på erklæringen fra 1. februar 2024.",
        "Jeg skriver om bogbranchen. Hvem skrev under på erklæringen fra 1. februar 2024?",
    ],
)
def test_what_somebody_writes_on_narrows_no_list(service: Service, question: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert {item.id for item in answer.items} == raw_facts.signed(BEFORE_COREPER)


@pytest.mark.parametrize(
    "question",
    [
        "I look for music publishers and want to know which of them signed the statement of 1 February 2024.",
        "Jeg leder efter musikforlæggere. Hvilke har I i registeret over organisationer?",
    ],
)
def test_whom_somebody_looks_for_still_narrows_it(service: Service, question: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    organisations = raw_facts.organisations()
    assert answer.items
    assert {organisations[item.id]["sector"] for item in answer.items} == {"music-publishing"}


def test_a_date_that_a_document_bears_is_not_asked_for(service: Service) -> None:
    question = "Cad iad na heagraíochtaí a chuir a n-ainm leis na moltaí vótála faoi thuarascáil JURI, dar dáta an 7 Deireadh Fómhair 2025?"
    answer = last_answer(service, question, today=TODAY)
    assert {item.id for item in answer.items} == raw_facts.signed("2025-10-07-voting-recommendations-juri")


@pytest.mark.parametrize(
    "question",
    [
        "When did the German initiative write to von der Leyen?",
        "kada vokiečių iniciatyva rašė Ursulai von der Leyen?",
        "wann hat die initiative aus deutschland an von der leyen geschrieben",
        "Cathain a scríobh tionscnamh na Gearmáine chuig Ursula von der Leyen?",
    ],
)
def test_when_those_of_a_country_wrote_to_somebody(service: Service, question: str) -> None:
    assert last_answer(service, question, today=TODAY).value == "2024-07-26"


@pytest.mark.parametrize(
    "question",
    [
        "When is the second AI omnibus going to be adopted?",
        "Wann wird der zweite KI-Omnibus beschlossen?",
        "Kada bus priimtas antrasis dirbtinio intelekto omnibusas?",
    ],
)
def test_of_a_second_omnibus_nothing_is_known(service: Service, question: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert answer.outcome == "closest"
    assert answer.value is None


def test_in_which_part_somebody_is_named(service: Service) -> None:
    question = "In what capacity did Koda take part in the 30 July 2025 joint statement: as a signatory or merely as a supporter?"
    answer = last_answer(service, question, today=TODAY)
    assert (answer.kind, answer.value) == ("yes-no", "unknown")
    assert "supporter" in answer.text


def test_a_country_in_a_compound_narrows_a_list(service: Service) -> None:
    question = "Mitkä tanskalaisjärjestöt liittyivät 1. helmikuuta 2024 julkaistuun yhteiseen kannanottoon?"
    assert [item.id for item in last_answer(service, question, today=TODAY).items] == ["danske-forlag"]


@pytest.mark.parametrize(
    "questions",
    [
        ("Qu'a dit l'IFPI de l'accord politique ?", "Et le GESAC ?", "Quand cet accord a-t-il été conclu ?"),
        ("Hvad sagde IFPI om den politiske aftale?", "Og GESAC?", "Hvornår faldt den aftale på plads?"),
        ("Ką IFPI pasakė apie politinį susitarimą?", "O GESAC?", "Kada tas susitarimas buvo pasiektas?"),
    ],
)
def test_that_agreement_is_the_one_of_which_they_spoke(service: Service, questions: tuple[str, ...]) -> None:
    answer = last_answer(service, *questions, today=TODAY)
    assert answer.value == "2023-12-09"
    assert "timeline:political-agreement" in cited(answer)


@pytest.mark.parametrize("question", ["cuantos dias quedan hasta entonces", "Πόσες μέρες μένουν μέχρι τότε;", "mitu päeva sinnani on"])
def test_days_are_counted_to_what_was_spoken_of(service: Service, question: str) -> None:
    first = "When do the rules for high-risk systems of Annex III apply?"
    assert last_answer(service, first, question, today=TODAY).value == 365


@pytest.mark.parametrize(
    "question", ["¿Y quién más firmó ese?", "Et qui d'autre a signé celui-là ?", "És azt kik írták még alá?", "hvem skrev ellers under på det?"]
)
def test_who_else_signed_it_leaves_out_whom_was_asked_of(service: Service, question: str) -> None:
    answer = last_answer(service, "What did FERA sign?", "which is the oldest", question, today=TODAY)
    assert {item.id for item in answer.items} == raw_facts.signed("2023-02-09-true-culture-needs-originals") - {"fera"}
