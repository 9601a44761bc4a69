"""Which step, draft or list is meant where others are called alike, and what stands behind a date or a name."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Answer, Question
from bot.service import Service
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 12, 2)
LETTER, STATEMENT = "2024-10-29-meaningful-implementation-letter", "2025-07-30-joint-statement-implementation-package"


def asked(service: Service, question: str) -> Answer:
    return service.think(Question(question, today=TODAY)).answer


@pytest.mark.parametrize(
    ("question", "day"),
    [
        ("The first version of the GPAI code of practice: date of publication?", "2024-11-14"),
        ("Wann kam die erste Fassung des Verhaltenskodex für GPAI heraus?", "2024-11-14"),
        ("À quelle date la première mouture du code de bonnes pratiques GPAI est-elle parue ?", "2024-11-14"),
        ("wanneer kwam de eerste versie van de gpai code naar buiten?", "2024-11-14"),
        ("Kdy vyšla třetí verze kodexu pro GPAI?", "2025-03-11"),
        ("When was the Code of Practice published in its final version?", "2025-07-10"),
        ("Wann legte die Kommission ihren ersten Entwurf für ein KI-Gesetz vor?", "2021-04-21"),
    ],
)
def test_the_draft_that_is_counted_is_told_whatever_else_it_is_called_by(service: Service, question: str, day: str) -> None:
    assert asked(service, question).value == day


@pytest.mark.parametrize(
    ("question", "day"),
    [
        ("On which day did the committees endorse the agreement with the Council on the AI omnibus?", "2026-06-02"),
        ("Mis päeval toetasid parlamendi komisjonid nõukoguga sõlmitud kokkulepet TI-omnibussi kohta?", "2026-06-02"),
        ("Wann haben sich Rat und Parlament auf den KI-Omnibus geeinigt?", "2026-05-07"),
        ("When did IMCO and LIBE adopt their position on the AI omnibus?", "2026-03-18"),
        ("När antog rådet sin ståndpunkt om AI-omnibusen?", "2026-03-13"),
        ("Kada Taryba galutinai priėmė DI omnibusą?", "2026-06-29"),
        ("When did the Council adopt the AI Act?", "2024-05-21"),
    ],
)
def test_the_steps_on_the_omnibus_are_told_by_who_took_them(service: Service, question: str, day: str) -> None:
    assert asked(service, question).value == day


@pytest.mark.parametrize(
    "question",
    [
        "When did the Commission publish its call for evidence on the copyright review?",
        "Wann veröffentlichte die Kommission die Aufforderung zur Stellungnahme zu einem besseren Urheberrechtsumfeld?",
        "Odkdy běžela výzva k předložení podkladů k lepšímu prostředí pro autorské právo?",
    ],
)
def test_what_is_open_for_weeks_begins_on_the_day_on_which_it_is_published(service: Service, question: str) -> None:
    assert asked(service, question).value == "2026-05-13"


def test_what_is_dated_by_a_session_has_no_beginning_that_is_known(service: Service) -> None:
    assert asked(service, "When was the corrigendum to the AI Act published?").value == ["2024-04-22", "2024-04-25"]


@pytest.mark.parametrize(
    "question",
    [
        "Milyen határidők jönnek 2028. január 1. után?",
        "Mitä määräaikoja on 1.1.2028 jälkeen?",
        "Que prazos são posteriores a 1 de janeiro de 2028?",
    ],
)
def test_a_side_may_stand_behind_its_date(service: Service, question: str) -> None:
    assert [item.id for item in asked(service, question).items] == ["high-risk-annex-i"]


@pytest.mark.parametrize(
    "question",
    [
        "Welche Verbände haben den Brief vom 29. Oktober 2024 unterschrieben und fehlen bei der Erklärung vom 30. Juli 2025?",
        "Kto podpisał list z 29 października 2024 r., a kogo zabrakło pod oświadczeniem z 30 lipca 2025 r.?",
        "За сравнение: кой е подписал писмото от 29 октомври 2024 г., но липсва под изявлението от 30 юли 2025 г.?",
    ],
)
def test_whoever_is_missing_from_the_second_list_signed_the_first_alone(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert {item.id for item in answer.items} == {"cepi", "cepic", "eurocinema", "fera"}
    assert {LETTER, STATEMENT} <= cited(answer)


@pytest.mark.parametrize(
    "question",
    [
        "The documents signed by FEP in 2025",
        "Dokumenty podepsané FEP v roce 2025",
        "Door FEP ondertekende documenten uit 2025",
        "Millele on FEP alla kirjutanud?",
    ],
)
def test_documents_that_are_named_are_listed_without_a_yes(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert answer.outcome == "answer"
    assert answer.kind == "list"
    assert STATEMENT in {item.id for item in answer.items}


def test_whether_anything_was_signed_is_answered_with_a_yes(service: Service) -> None:
    assert asked(service, "Has FEP signed any documents in 2025?").value == "yes"


@pytest.mark.parametrize(
    "question",
    [
        "When did IFPI take its name off the statement of 28 March 2025?",
        "Millal võttis IFPI allkirja 28. märtsi 2025 avalduselt tagasi?",
        "Milloin IFPI veti nimensä pois 28.3.2025 annetusta lausumasta?",
    ],
)
def test_the_day_of_a_statement_is_none_on_which_a_name_was_taken_back(service: Service, question: str) -> None:
    assert asked(service, question).outcome in ("closest", "refuse")


@pytest.mark.parametrize(
    "question",
    [
        "Have Reporters Without Borders signed the statement of 1 February 2024?",
        "Sú Reportéri bez hraníc podpísaní pod vyhlásením z 1. februára 2024?",
        "Píšu o svobodě tisku. Podepsali Reportéři bez hranic prohlášení z 1. února 2024?",
    ],
)
def test_a_name_that_begins_like_a_sector_is_somebody_of_whom_nothing_is_known(service: Service, question: str) -> None:
    assert asked(service, question).outcome in ("closest", "refuse")


def test_a_country_before_the_signatories_is_theirs_and_not_the_document_s(service: Service) -> None:
    answer = asked(service, "A 2024. február 1-jei nyilatkozat spanyol aláírói")
    assert answer.outcome == "answer"
    assert not answer.items


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("Who signed the statement of 30 July 2025?", "And how many of them also signed that of 28 March 2025?"),
        ("Ketkä allekirjoittivat 30.7.2025 annetun lausuman?", "Entä kuinka moni heistä allekirjoitti myös 28.3.2025 annetun?"),
        ("Tko je potpisao izjavu od 30. srpnja 2025.?", "A koliko ih je potpisalo i onu od 28. ožujka 2025.?"),
    ],
)
def test_how_many_of_those_listed_signed_another_one_is_no_number_of_its_signatories(service: Service, first: str, then: str) -> None:
    assert last_answer(service, first, then, today=TODAY).value == 7


def test_the_time_of_one_matter_is_not_that_of_the_next(service: Service) -> None:
    answer = last_answer(service, "What did EMMA say about the political agreement in December 2023?", "And about the final Code?", today=TODAY)
    assert answer.outcome == "closest"


@pytest.mark.parametrize(
    "question",
    [
        "do kdy měl být kodex pro obecné modely hotový, než přišel pozdě?",
        "By what date did the AI Act require the Code of Practice to be ready?",
    ],
)
def test_until_when_something_was_due_is_a_day(service: Service, question: str) -> None:
    assert asked(service, question).value == "2025-05-02"


def test_what_an_article_lays_down_is_told_in_any_word_for_it(service: Service) -> None:
    answer = asked(service, "Mistä tekoälysäädöksen 56 artiklassa säädetään?")
    assert answer.kind == "provision"
    assert "provision:article-56" in cited(answer)
