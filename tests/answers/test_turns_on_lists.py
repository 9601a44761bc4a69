"""Turns that lean on a list, a letter or an organisation spoken of: who of them is known, which are of a kind, the one of another time."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest

from bot.answers.contract import Answer
from bot.answers.short_turns import ShortTurn, meanings_in, short_turn
from bot.service import Service
from knowledge.folding import tokens
from knowledge.languages import OFFICIAL
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 11, 30)
COREPER, JURI, JULY = (
    "2024-02-01-joint-statement-before-coreper", "2025-06-19-letter-to-juri-committee", "2025-07-30-joint-statement-implementation-package",
)  # fmt: skip
MEANINGFUL, GERMANY = "2024-10-29-meaningful-implementation-letter", "2024-01-26-germany-open-letter"
LETTERS = (COREPER, JURI, JULY)
CALL, STAY_TRUE = "2023-04-19-call-for-safeguards-germany", "2025-05-20-stay-true-to-the-act"
CHARTER, ATTAL = "2025-02-07-international-charter-culture-and-innovation", "2024-01-france-letter-of-71-organisations"


def _items(answer: Answer) -> set[str]:
    return {item.id for item in answer.items}


@pytest.mark.parametrize(
    ("turn", "language", "meant"),
    [
        ("Which of them do you know by name?", "en", "known"),
        ("Und welche davon sind bekannt?", "de", "known"),
        ("Lesquels connaissez-vous ?", "fr", "known"),
        ("Ktoré z nich poznáte?", "sk", "known"),
        ("Koje od njih poznajete?", "hr", "known"),
        ("Kurias iš jų žinote?", "lt", "known"),
        ("Ποιους από αυτούς γνωρίζετε;", "el", "known"),
        ("De ce nu îi cunoașteți pe ceilalți?", "ro", "unknown"),
        ("Защо другите не са известни?", "bg", "unknown"),
        ("Proč je ten seznam neúplný?", "cs", "unknown"),
        ("Hány szervezetnek kellene lennie?", "hu", "stated"),
        ("Mitu organisatsiooni pidi olema?", "et", "stated"),
        ("Kuinka monta niitä piti olla?", "fi", "stated"),
        ("Che risposta hanno avuto?", "it", "reply"),
        ("Hvilket svar fik de?", "da", "reply"),
        ("What are its main demands?", "en", "contents"),
        ("Was sind ihre drei Forderungen?", "de", "contents"),
        ("Which of them do you know in Brussels?", "en", None),
    ],
)
def test_whole_turns_on_lists(turn: str, language: str, meant: str | None) -> None:
    assert short_turn(tokens(turn), language) == meant


@pytest.mark.parametrize(
    "turns",
    [
        ("How many organisations signed the letter to JURI of 19 June 2025?", "Who of them do you know?"),
        ("Combien d’organisations ont signé la lettre du 19 juin 2025 ?", "Et lesquelles sont connues ?"),
        ("Wie viele haben den Brief vom 19. Juni 2025 unterzeichnet?", "Wen kennt ihr davon?"),
        ("Ile organizacji podpisało list z 19 czerwca 2025?", "A kogo z nich znacie?"),
    ],
)
def test_those_who_are_known_by_name(service: Service, turns: tuple[str, ...]) -> None:
    answer = last_answer(service, *turns, today=TODAY)
    assert (answer.kind, _items(answer)) == ("list", {"ecsa", "ewc", "fim", "iao"})


@pytest.mark.parametrize(
    ("turns", "kind", "document"),
    [
        (("Who signed the letter to Gabriel Attal of January 2024?", "And why don’t you know the rest?"), "passage", ATTAL),
        (("Chi ha firmato la lettera del 29 ottobre 2024?", "Solo sette? Quanti dovevano essere?"), "count", MEANINGFUL),
        (("Vilka undertecknade brevet den 29 oktober 2024?", "Bara sju? Hur många skulle det vara?"), "count", MEANINGFUL),
        (("Who signed the international charter on culture?", "And what are its demands?"), "position", CHARTER),
    ],
)
def test_what_is_told_of_a_list_as_a_whole(service: Service, turns: tuple[str, ...], kind: str, document: str) -> None:
    answer = last_answer(service, *turns, today=TODAY)
    assert (answer.outcome, answer.kind) == ("answer", kind)
    assert cited(answer) == {document}


@pytest.mark.parametrize(
    ("first", "reply"),
    [
        ("Which companies asked for a two-year pause in July 2025?", "And what was the answer?"),
        ("Welche Unternehmen baten im Juli 2025 um eine Pause?", "Und welche Antwort erhielten sie?"),
        ("Quali aziende hanno chiesto una pausa nel luglio 2025?", "Che risposta hanno ricevuto?"),
    ],
)
def test_the_answer_that_a_letter_got(service: Service, first: str, reply: str) -> None:
    assert cited(last_answer(service, first, reply, today=TODAY)) == {"timeline:stop-the-clock-letter"}
    assert last_answer(service, "Who signed the letter of 29 October 2024?", reply, today=TODAY).outcome == "refuse"


@pytest.mark.parametrize(
    ("turns", "found"),
    [
        (("Which publishers are in your register?", "which of them are German?"), {"bdzv"}),
        (("Welche Verlegerverbände habt ihr im Register?", "welche davon sind aus Frankreich?"), {"actes-sud", "sne"}),
        (("Které organizace vydavatelů máte v rejstříku?", "a která z nich je německá?"), {"bdzv"}),
        (("Which German organisations are in your register?", "which of those are publishers?"), {"bdzv"}),
        (("Vilka förläggare finns i registret?", "vilka av dem är tyska?"), {"bdzv"}),
    ],
)
def test_some_of_those_of_the_register(service: Service, turns: tuple[str, ...], found: set[str]) -> None:
    assert _items(last_answer(service, *turns, today=TODAY)) == found


def test_another_country_of_the_register_takes_the_place_of_the_last(service: Service) -> None:
    turns = ("Which Italian organisations are in your register?", "and the Spanish ones?")
    assert _items(last_answer(service, *turns, today=TODAY)) == {"planeta", "promusicae"}


def test_whoever_has_only_made_statements_is_cited(service: Service) -> None:
    answer = last_answer(service, "Which German organisations of journalists are in your register?", today=TODAY)
    assert "djv-2024-02-01" in cited(answer)


@pytest.mark.parametrize(
    "turns",
    [
        ("Did Planeta sign Stay True to the Act?", "And is that company one of the signatories?"),
        ("Hat DPG Media „Stay True to the Act“ unterzeichnet?", "Ist diese Firma bei den Unterzeichnern?"),
        ("¿Firmó DPG Media «Stay True to the Act»?", "¿está esa empresa entre los firmantes?"),
        ("Czy DPG Media podpisało „Stay True to the Act”?", "Czy ta firma jest wśród sygnatariuszy?"),
    ],
)
def test_whether_that_company_signed(service: Service, turns: tuple[str, ...]) -> None:
    answer = last_answer(service, *turns, today=TODAY)
    assert (answer.kind, answer.value, cited(answer)) == ("yes-no", "unknown", {STAY_TRUE})


def test_whether_that_organisation_is_in_the_register(service: Service) -> None:
    turns = ("Hat die GEMA die Erklärung vom 28. März 2025 unterzeichnet?", "Steht diese Organisation in eurem Register?")
    answer = last_answer(service, *turns, today=TODAY)
    assert (answer.kind, answer.value) == ("yes-no", "yes")


@pytest.mark.parametrize(
    "turns",
    [
        ("Who signed both the letter of 19 June 2025 and the statement of 30 July 2025?", "how many is that?", "and which are performers?"),
        ("Wer hat den Brief vom 19. Juni 2025 und die Erklärung vom 30. Juli 2025 unterzeichnet?", "welche davon vertreten Musiker?"),
        ("¿Quién firmó tanto la carta del 19 de junio de 2025 como la declaración del 30 de julio?", "¿cuáles son de intérpretes?"),
    ],
)
def test_those_of_a_kind_on_several_lists(service: Service, turns: tuple[str, ...]) -> None:
    answer = last_answer(service, *turns, today=TODAY)
    assert _items(answer) == {"fim", "iao"}
    assert cited(answer) >= {JURI, JULY}


@pytest.mark.parametrize("which", ["Which of the seven speak for film producers?", "Which of those seven are film producers?"])
def test_some_of_so_many(service: Service, which: str) -> None:
    answer = last_answer(service, "Who is known to have signed the letter of 29 October 2024?", which, today=TODAY)
    assert _items(answer) == {"cepi", "eurocinema"}


@pytest.mark.parametrize(
    ("turns", "document"),
    [
        (("Which documents did Initiative Urheberrecht sign?", "and who signed the one of 2023?"), CALL),
        (("Quels documents a signés Initiative Urheberrecht ?", "celui de 2023, à qui a-t-il été adressé ?"), CALL),
        (("Mitä Initiative Urheberrecht on allekirjoittanut?", "kenelle vuoden 2023 asiakirja oli osoitettu?"), CALL),
        (
            ("Who signed the German open letter of 26 January 2024?", "Who signed the statement of 30 July 2025?",
             "Going back to January 2024: who was it addressed to?"),
            GERMANY,
        ),
        (
            ("Wer hat den deutschen offenen Brief vom 26. Januar 2024 unterzeichnet?", "Und die Erklärung vom 30. Juli 2025?",
             "Zurück zum Januarbrief: wer hat ihn unterzeichnet?"),
            GERMANY,
        ),
    ],
)  # fmt: skip
def test_the_one_of_another_time(service: Service, turns: tuple[str, ...], document: str) -> None:
    answer = last_answer(service, *turns, today=TODAY)
    assert answer.outcome == "answer"
    assert cited(answer) == {document}


def test_what_is_not_known_of_it_leaves_it_spoken_of(service: Service) -> None:
    turns = (
        "Who signed the German open letter of 26 January 2024?", "What did STIM sign?",
        "Back to the January letter: which paper printed it?", "and who was it sent to?",
    )  # fmt: skip
    assert cited(last_answer(service, *turns, today=TODAY)) == {GERMANY}


@pytest.mark.parametrize("asked", ["And was there backing from Finland?", "Any support from Finland as well?"])
def test_who_of_a_country_backed_it(service: Service, asked: str) -> None:
    answer = last_answer(service, "Who signed the German call for safeguards of 19 April 2023?", asked, today=TODAY)
    assert _items(answer) == {"kuvittajat", "forum-artis"}


@pytest.mark.parametrize(
    ("turns", "day"),
    [
        (("Welche Dokumente hat IAO unterzeichnet?", "Und welche davon 2025?", "Von wann ist das älteste von allen?"), "2023-11-23"),
        (("Quali documenti ha firmato IAO?", "e di quando è il più vecchio di tutti?"), "2023-11-23"),
    ],
)
def test_the_oldest_of_all_that_were_listed(service: Service, turns: tuple[str, ...], day: str) -> None:
    assert last_answer(service, *turns, today=TODAY).value == day


@pytest.mark.parametrize(
    "turns",
    [
        ("Qu’a demandé AEPO-ARTIS en janvier 2026 ?", "Et quels documents a-t-elle signés ?"),
        ("Cosa chiedeva AEPO-ARTIS nel gennaio 2026?", "E quale documento congiunto ha firmato?"),
        ("Ko AEPO-ARTIS prasīja 2026. gada janvārī?", "Kādu kopīgu dokumentu tā parakstīja?"),
    ],
)
def test_what_the_one_spoken_of_signed(service: Service, turns: tuple[str, ...]) -> None:
    assert _items(last_answer(service, *turns, today=TODAY)) == {JULY}


def test_another_signed_too_only_where_a_letter_was_spoken_of(service: Service) -> None:
    turns = ("What did AEPO-ARTIS ask for in January 2026?", "Did SACEM sign too?")
    assert last_answer(service, *turns, today=TODAY).outcome != "answer"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Four months earlier, in September 2023, what had SGDL signed?", {"2023-09-29-france-letter-to-prime-minister"}),
        ("Un an plus tard, en mars 2025, qu’a signé le CEATL ?", {"2025-03-21-ewc-ceatl-efj-third-draft-letter",
                                                                  "2025-03-28-joint-statement-third-draft"}),
    ],
)  # fmt: skip
def test_a_date_set_apart_stands_for_itself(service: Service, text: str, found: set[str]) -> None:
    assert _items(last_answer(service, text, today=TODAY)) == found


def test_who_spoke_in_its_name(service: Service) -> None:
    answer = last_answer(service, "Did Planeta sign Stay True to the Act?", "And who spoke on its behalf?", today=TODAY)
    assert _items(answer) == {"planeta"}
    assert "Badenes" in answer.text


@pytest.mark.parametrize(
    ("turns", "value", "entry"),
    [
        (("Which companies signed the Code of Practice?", "and Meta?"), "no", "timeline:meta-refuses-code"),
        (("Was sagte OpenAI zum Kodex?", "War Aleph Alpha auch auf der ersten Liste?"), "yes", "timeline:code-signatories"),
    ],
)
def test_other_companies_of_the_list(service: Service, turns: tuple[str, ...], value: str, entry: str) -> None:
    answer = last_answer(service, *turns, today=TODAY)
    assert (answer.value, cited(answer)) == (value, {entry})


@pytest.mark.parametrize("asked", ["How many are there altogether?", "How many Chinese ones?"])
def test_how_many_companies_are_on_the_list(service: Service, asked: str) -> None:
    answer = last_answer(service, "Which companies signed the Code of Practice?", asked, today=TODAY)
    assert cited(answer) == {"timeline:code-signatories"}


@pytest.mark.parametrize(
    "turns",
    [
        ("Which firm declined to sign the Code of Practice?", "And why?"),
        ("Welche Firma weigerte sich, den Kodex zu unterzeichnen?", "Warum?"),
        ("Quelle société a refusé de signer le code de bonnes pratiques ?", "Pourquoi ?"),
    ],
)
def test_who_would_not_sign_and_why(service: Service, turns: tuple[str, ...]) -> None:
    answer = last_answer(service, *turns, today=TODAY)
    assert answer.outcome == "answer"
    assert cited(answer) == {"timeline:meta-refuses-code"}


def test_every_language_has_phrases_for_every_turn() -> None:
    for language in OFFICIAL:
        assert set(meanings_in(language)) == set(get_args(ShortTurn)), language


@pytest.mark.parametrize(
    "turns",
    [
        ("Kas pasirašė 2024 m. spalio 29 d. laišką?", "kurie iš jų yra muzikos?"),
        ("¿Quién firmó la carta del 29 de octubre de 2024?", "¿cuáles son de la música?"),
        ("Quem assinou a carta de 29 de outubro de 2024?", "quais delas são da música?"),
    ],
)
def test_those_of_music(service: Service, turns: tuple[str, ...]) -> None:
    assert _items(last_answer(service, *turns, today=TODAY)) == {"gesac", "ifpi", "impala"}


def test_of_which_letter_is_asked_again_for_some_of_them(service: Service) -> None:
    turns = ("Qui sont les signataires de la charte ?", "lesquels sont français ?")
    assert last_answer(service, *turns, today=TODAY).outcome == "clarify"


def test_what_was_not_understood_leaves_the_milestone_spoken_of(service: Service) -> None:
    turns = ("Which companies asked for a two-year pause in July 2025?", "how many signatures did it have?", "And what answer did they get?")
    assert cited(last_answer(service, *turns, today=TODAY)) == {"timeline:stop-the-clock-letter"}


def test_the_list_of_another_code_is_not_known(service: Service) -> None:
    text = "Who is on the first list of signatories of the code on marking AI-made content?"
    assert last_answer(service, text, today=TODAY).outcome != "answer"


@pytest.mark.parametrize(
    "turns",
    [
        ("Who signed the letter of 29 October 2024?", "which of them are not from music?"),
        ("Wer hat den Brief vom 29. Oktober 2024 unterzeichnet?", "welche davon sind keine Musikverbände?"),
        ("Qui a signé la lettre du 29 octobre 2024 ?", "lesquels ne sont pas de la musique ?"),
    ],
)
def test_those_that_are_none_of_a_kind(service: Service, turns: tuple[str, ...]) -> None:
    assert _items(last_answer(service, *turns, today=TODAY)) == {"cepic", "eurocinema", "cepi", "fera"}


@pytest.mark.parametrize(
    "turns",
    [
        ("Who signed the statement of 1 February 2024?", "which of those are not Italian?"),
        ("Chi ha firmato la dichiarazione del 1º febbraio 2024?", "quali di loro non sono italiani?"),
        ("Vilka undertecknade uttalandet den 1 februari 2024?", "vilka av dem är inte italienska?"),
    ],
)
def test_those_of_another_country(service: Service, turns: tuple[str, ...]) -> None:
    found = _items(last_answer(service, *turns, today=TODAY))
    assert "gema" in found
    assert "siae" not in found


def test_those_of_the_register_that_are_none_of_a_kind(service: Service) -> None:
    answer = last_answer(service, "Which German organisations do you have in your register?", "which of them are not publishers?", today=TODAY)
    assert "gema" in _items(answer)
    assert "bdzv" not in _items(answer)


@pytest.mark.parametrize(
    ("turns", "value"),
    [
        (("Which Swedish organisations are in your register?", "did they sign the statement of 1 February 2024?"), "yes"),
        (("Quelles organisations italiennes sont au registre ?", "ont-elles signé la déclaration du 28 mars 2025 ?"), "unknown"),
    ],
)
def test_whether_those_of_the_register_signed(service: Service, turns: tuple[str, ...], value: str) -> None:
    assert last_answer(service, *turns, today=TODAY).value == value


def test_how_many_there_are_in_all_of_a_sector(service: Service) -> None:
    turns = ("Which publishers are in your register?", "how many of them are Italian?", "and how many in all?")
    assert last_answer(service, *turns, today=TODAY).value == 24


def test_back_to_what_was_not_spoken_of(service: Service) -> None:
    answer = last_answer(service, "Who signed the letter of 19 June 2025?", "Back to the charter: did ECSA sign it?", today=TODAY)
    assert cited(answer) == {CHARTER}


def test_milestones_that_were_listed_are_no_documents(service: Service) -> None:
    turns = ("How many days from the signature of the AI Act to its entry into force?", "Did all of its duties apply from that day?")
    assert not cited(last_answer(service, *turns, today=TODAY)) & set(LETTERS)
    assert last_answer(service, *turns, "and back to the first of all: when was that?", today=TODAY).outcome


def test_back_to_one_of_two_that_were_compared(service: Service) -> None:
    turns = (
        "Who signed the international charter on culture and innovation?", "Which of them also signed the statement of 28 March 2025?",
        "Back to the charter: what are its main demands?",
    )  # fmt: skip
    assert cited(last_answer(service, *turns, today=TODAY)) == {CHARTER}


@pytest.mark.parametrize(
    "text", ["Which of them also signed the letter of December 2024?", "Did any of them sign the letter of December 2024?"]
)
def test_who_of_a_sector_that_was_listed_signed_another_one_too(service: Service, text: str) -> None:
    """Nobody of another sector is among them, though more signed both."""
    answer = last_answer(service, "Which performers' organisations signed the statement of 30 July 2025?", text, today=date(2026, 12, 1))
    assert [item.id for item in answer.items] == ["fim"]


def test_who_of_all_signed_another_one_too(service: Service) -> None:
    before = "Welke muziekuitgevers hebben de gezamenlijke verklaring van 30 juli 2025 ondertekend?"
    text = "En welke ondertekenaars van juli staan ook onder de verklaring van 28 maart 2025 over het derde ontwerp?"
    assert len(last_answer(service, before, text, today=date(2026, 12, 1)).items) > 1
