"""Whom alliances represent, and those who backed a document, narrowed and counted."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from bot.service import Service
from tests.answers import raw_facts
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 12, 1)
CALL, EVENT = "2023-04-19-call-for-safeguards-germany", "2025-05-20-stay-true-to-the-act"
NETWORK = "Wie äußert sich das Netzwerk Autorenrechte im offenen Brief vom November 2023 zur Selbstregulierung?"
SPEAKERS = "who spoke at the Stay True to the Act event in the European Parliament in May 2025"
last_of = partial(last_answer, today=TODAY)


def represented_by(alliance: str) -> frozenset[str]:
    """Those of whom the register says that they are represented by an alliance."""
    rows = raw_facts.organisations().values()
    return frozenset(row["id"] for row in rows if any(part.get("via") == alliance for part in row["appears_in"]))


@pytest.mark.parametrize(
    ("turns", "alliance"),
    [
        (("Which organisations does the French Coalition for Cultural Diversity represent?",), "coalition-francaise"),
        (("Members of the French coalition for cultural diversity?",), "coalition-francaise"),
        (("Welche Verbände vertritt das Netzwerk Autorenrechte?",), "netzwerk-autorenrechte"),
        (("Quali associazioni fanno parte del Netzwerk Autorenrechte?",), "netzwerk-autorenrechte"),
        (("Mitä järjestöjä Forum Artisiin kuuluu tietojenne mukaan?",), "forum-artis"),
        (("Které organizace patří do Forum Artis?",), "forum-artis"),
        ((NETWORK, "Welche Verbände vertritt es dabei?"), "netzwerk-autorenrechte"),
    ],
)
def test_whom_an_alliance_represents(service: Service, turns: tuple[str, ...], alliance: str) -> None:
    answer = last_of(service, *turns)
    assert answer.outcome == "answer"
    assert {item.id for item in answer.items} == represented_by(alliance)


@pytest.mark.parametrize(
    ("question", "document"),
    [
        ("Is SACEM a member of the Coalition française pour la diversité culturelle?", "2025-04-10-french-coalition-cultural-diversity"),
        ("Ist PEN Deutschland Mitglied im Netzwerk Autorenrechte?", "2023-11-netzwerk-autorenrechte-open-letter"),
    ],
)
def test_whether_somebody_is_a_member(service: Service, question: str, document: str) -> None:
    answer = last_of(service, question)
    assert (answer.outcome, answer.value) == ("answer", "yes")
    assert document in cited(answer)


def test_nobody_is_told_to_be_a_member_of_what_it_is_not(service: Service) -> None:
    assert last_of(service, "Is IFPI a member of the French coalition for cultural diversity?").outcome != "answer"


def test_a_question_for_members_lists_no_register(service: Service) -> None:
    """Of an alliance whose members nobody has told, nothing is listed instead."""
    asked = last_of(service, "What did GESAC say about the omnibus?", "which societies does it represent?")
    assert len(asked.items) < len(raw_facts.organisations()) // 2


@pytest.mark.parametrize(
    ("turns", "left"),
    [
        ((NETWORK, "Welche Verbände vertritt es dabei?", "und welche davon sind keine deutschen?"), "other"),
        ((NETWORK, "Welche Verbände vertritt es dabei?", "und welche davon sind aus Deutschland?"), "DE"),
    ],
)
def test_members_are_narrowed(service: Service, turns: tuple[str, ...], left: str) -> None:
    answer, everybody = last_of(service, *turns), represented_by("netzwerk-autorenrechte")
    german = raw_facts.narrowed(everybody, ["DE"])
    assert {item.id for item in answer.items} == (german if left == "DE" else everybody - german)


@pytest.mark.parametrize(
    ("question", "sector", "country"),
    [
        ("Which members of the French coalition for cultural diversity are visual arts organisations?", "visual-arts", ""),
        ("Which of Forum Artis's members are composers?", "music-authors", ""),
        ("Which members of the French coalition for cultural diversity are photo agencies?", "photography", ""),
        ("Which members of the French coalition for cultural diversity are German?", "", "DE"),
        # A letter has a country of its own.
        ("Mitä järjestöjä Forum Artis edustaa saksalaisten avoimen kirjeen (19.4.2023) tukijana?", "", ""),
        # Named before the alliance, they say what all its members are.
        ("Quels syndicats et sociétés d'auteurs sont représentés par la Coalition française pour la diversité culturelle ?", "", ""),
    ],
)
def test_members_of_one_sector_or_country_are_asked_for_at_once(service: Service, question: str, sector: str, country: str) -> None:
    alliance = "forum-artis" if "Artis" in question else "coalition-francaise"
    answer = last_of(service, question)
    assert answer.outcome == "answer"
    expected = raw_facts.narrowed(represented_by(alliance), filter(None, [country]), filter(None, [sector]))
    assert {item.id for item in answer.items} == expected


def test_speakers_are_counted_by_country(service: Service) -> None:
    spoke = frozenset(one["org"] for one in raw_facts.entries("documents")[EVENT]["speakers"])
    answer = last_of(service, SPEAKERS, "how many of them are French?")
    assert (answer.kind, answer.value) == ("count", len(raw_facts.narrowed(spoke, ["FR"])))
    assert {item.id for item in answer.items} == raw_facts.narrowed(spoke, ["FR"])


def test_members_of_a_sector_are_counted_and_then_named(service: Service) -> None:
    turns = ("Mitkä järjestöt ovat Forum Artisin jäseniä?", "Kuinka moni niistä on kääntäjien järjestö?")
    translators = raw_facts.narrowed(represented_by("forum-artis"), sectors=["translators"])
    assert last_of(service, *turns).value == len(translators)
    assert {item.id for item in last_of(service, *turns, "mitkä?").items} == translators


def test_how_many_signed_is_not_how_many_backed_it(service: Service) -> None:
    turns = ("who supported the German call for safeguards of April 2023 without signing?", "how many signed it?")
    assert last_of(service, *turns).value == len(raw_facts.signed(CALL))
