"""Turns on what somebody said: on that day, in that month, on an article, where it can be read, and what another said of it."""

from __future__ import annotations

from datetime import date

import pytest

from bot.service import Service
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 11, 30)
DENMARK, WORKERS = "2025-04-14-denmark-letter-to-ministers", "2024-04-25-creative-workers-joint-statement"


@pytest.mark.parametrize(
    "turns",
    [
        ("Who signed the statement of 28 March 2025?", "And what did ICMP say on that day?"),
        ("Kdo podepsal prohlášení z 28. března 2025?", "A co ten den řekla ICMP?"),
        ("Wie ondertekende de verklaring van 28 maart 2025?", "En wat zei ICMP die dag?"),
        ("Cine a semnat declarația din 28 martie 2025?", "Și ce a spus ICMP în acea zi?"),
        ("Ketkä allekirjoittivat 28. maaliskuuta 2025 annetun lausuman?", "Mitä ICMP sanoi sinä päivänä?"),
    ],
)
def test_what_somebody_said_that_day(service: Service, turns: tuple[str, ...]) -> None:
    answer = last_answer(service, *turns, today=TODAY)
    assert answer.citations[0].document == "icmp-2025-03-28"


@pytest.mark.parametrize(
    "turns",
    [
        ("What did the EWC say about the omnibus?", "And what did EWC think of the deal in May?"),
        ("Wann nahm das Parlament den KI-Omnibus an?", "Was hielt der EWC von der Einigung im Mai?"),
    ],
)
def test_what_somebody_said_in_a_month_of_no_year(service: Service, turns: tuple[str, ...]) -> None:
    assert cited(last_answer(service, *turns, today=TODAY)) == {"ewc-2026-05-07"}


@pytest.mark.parametrize(
    ("letter", "asked"),
    [
        ("Who sent the letter of 14 April 2025 to Danish ministers?", "And what does the letter say on Article 53?"),
        ("Wer schrieb am 14. April 2025 an dänische Minister?", "Was sagt das Schreiben über Artikel 53?"),
        ("Qui a écrit le 14 avril 2025 à des ministres danois ?", "Et que dit la lettre sur l’article 53 ?"),
        ("Kto 14 kwietnia 2025 wysłał list do duńskich ministrów?", "Co list mówi o art. 53?"),
    ],
)
def test_what_the_letter_says_on_an_article(service: Service, letter: str, asked: str) -> None:
    assert cited(last_answer(service, letter, asked, today=TODAY)) == {DENMARK}


def test_the_article_itself_is_still_that_of_the_act(service: Service) -> None:
    turns = ("Who sent the letter of 14 April 2025 to Danish ministers?", "And what does Article 53(1)(d) say?")
    assert cited(last_answer(service, *turns, today=TODAY)) == {"provision:article-53-1-d"}


@pytest.mark.parametrize(
    "turns",
    [
        ("What did IMRO say about the deal of December 2023?", "Do you have a link?"),
        ("Was sagte die IMRO zur Einigung vom Dezember 2023?", "Quelle?"),
        ("Vad sade IMRO om överenskommelsen i december 2023?", "Var kan jag läsa det?"),
    ],
)
def test_where_it_can_be_read(service: Service, turns: tuple[str, ...]) -> None:
    answer = last_answer(service, *turns, today=TODAY)
    assert "https://" in answer.text
    assert cited(answer) == {"imro-2023-12-11"}


@pytest.mark.parametrize(
    "text",
    [
        "Where can I find what CCIA said about the final Code?",
        "Wo steht, was CCIA zum endgültigen Kodex gesagt hat? Ich möchte es nachlesen.",
        "¿Dónde se puede leer lo que dijo CCIA sobre el código final?",
    ],
)
def test_where_what_somebody_said_can_be_read(service: Service, text: str) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert cited(answer) == {"ccia-europe-2025-07-10"}


@pytest.mark.parametrize(
    "turns",
    [
        ("What did the statement before the COREPER vote ask for?", "And the EFJ?"),
        ("Was forderte die Erklärung vom 1. Februar 2024?", "Und EFJ?"),
        ("Cosa chiedeva la dichiarazione del 1º febbraio 2024?", "E la EFJ?"),
    ],
)
def test_what_another_said_on_the_matter_of_a_document(service: Service, turns: tuple[str, ...]) -> None:
    assert cited(last_answer(service, *turns, today=TODAY)) == {"efj-2024-02-01"}


@pytest.mark.parametrize(
    "turns",
    [
        ("When did the training template come out?", "How many days before the obligations began?", "Why does News Media Europe reject it?"),
        ("Wann erschien die Vorlage für die Zusammenfassung der Trainingsinhalte?", "Wie viele Tage vor Beginn der Pflichten?",
         "Warum kritisiert News Media Europe sie?"),
    ],
)  # fmt: skip
def test_on_which_of_two_milestones_somebody_spoke(service: Service, turns: tuple[str, ...]) -> None:
    assert cited(last_answer(service, *turns, today=TODAY)) == {"news-media-europe-2025-07-24"}


@pytest.mark.parametrize(
    "turns",
    [
        ("Who signed the joint statement of 25 April 2024?", "And what did they think of the exception for text and data mining?"),
        ("Wer hat die Erklärung vom 25. April 2024 unterzeichnet?", "Was halten sie von der Ausnahme für Text- und Data-Mining?"),
        ("Wie ondertekende de verklaring van 25 april 2024?", "Wat vonden ze van de uitzondering voor tekst- en datamining?"),
    ],
)
def test_what_the_letter_says_on_an_exception(service: Service, turns: tuple[str, ...]) -> None:
    assert cited(last_answer(service, *turns, today=TODAY)) == {WORKERS}


def test_a_stranger_said_nothing_of_what_was_told(service: Service) -> None:
    turns = ("What did EWC say about the deal of May 2026?", "And what did Netflix think of it?")
    assert last_answer(service, *turns, today=TODAY).outcome == "refuse"


def test_a_sector_before_a_name_says_who_that_is(service: Service) -> None:
    turns = ("What did GESAC say about the Code of Practice?", "and what do the writers say, EWC?")
    answer = last_answer(service, *turns, today=TODAY)
    assert (answer.outcome, answer.kind) == ("answer", "position")


@pytest.mark.parametrize(
    "asked", ["What did they fear from France?", "Que craignaient-elles de la part de la France ?", "¿Qué temían de Francia?"]
)
def test_what_a_letter_fears_of_whom_it_went_to(service: Service, asked: str) -> None:
    answer = last_answer(service, "Who signed the letter to Gabriel Attal of January 2024?", asked, today=TODAY)
    assert cited(answer) == {"2024-01-france-letter-of-71-organisations"}
