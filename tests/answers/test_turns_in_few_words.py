"""Turns that name hardly anything: who else is on it, of which day it is, whose words those are, the document of another day or month."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Answer
from bot.answers.short_turns import meanings_in, short_turn
from bot.service import Service
from knowledge.folding import tokens
from knowledge.languages import OFFICIAL
from knowledge.written_dates import month_of
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 11, 30)
THIRD, LETTER = "2025-03-28-joint-statement-third-draft", "2025-03-21-ewc-ceatl-efj-third-draft-letter"
ORIGINALS = "2023-02-09-true-culture-needs-originals"
COREPER = "2024-02-01-joint-statement-before-coreper"
ON_THINGS = {
    "others", "both", "whole", "counted", "day", "opened", "extended", "signed", "addressed", "published", "speaker", "reserves", "still",
    "profile", "recommends",
}  # fmt: skip


def _items(answer: Answer) -> set[str]:
    return {item.id for item in answer.items}


@pytest.mark.parametrize("language", OFFICIAL)
def test_every_language_has_them(language: str) -> None:
    assert set(meanings_in(language)) >= ON_THINGS


@pytest.mark.parametrize(
    ("turn", "language", "meant"),
    [
        ("Wer steht sonst noch drunter?", "de", "others"),
        ("Qui d’autre est dans la liste ?", "fr", "others"),
        ("Kto jeszcze jest na liście?", "pl", "others"),
        ("Kdo je na obou?", "cs", "both"),
        ("Quién está en las dos?", "es", "both"),
        ("Ali jih poznamo vse?", "sl", "whole"),
        ("Montako nimeä tiedätte?", "fi", "counted"),
        ("Melyik? Pontos dátum?", "hu", "day"),
        ("Kada je počelo?", "hr", "opened"),
        ("Vai to pagarināja?", "lv", "extended"),
        ("Ce altceva au semnat?", "ro", "signed"),
        ("Lil min intbagħtet?", "mt", "addressed"),
        ("Hvem offentliggjorde det?", "da", "published"),
        ("Kieno žodžiai?", "lt", "speaker"),
        ("Με ποιους όρους;", "el", "reserves"),
        ("Kas see kehtib ikka?", "et", "still"),
        ("Каква организация е това?", "bg", "profile"),
        ("Čo navrhuje?", "sk", "recommends"),
        ("Cad a mholann sé?", "ga", "recommends"),
        ("Wat zegt het?", "nl", "recommends"),
        ("Vems ord är det?", "sv", "speaker"),
        ("Com que reservas?", "pt", "reserves"),
        ("la data si conosce?", "ro", "day"),  # Italian, whatever it is taken for
        ("Who else is on the list of ministers?", "en", None),
    ],
)
def test_whole_turns_on_things(turn: str, language: str, meant: str | None) -> None:
    assert short_turn(tokens(turn.rpartition("? ")[2]), language) == meant


@pytest.mark.parametrize(
    ("turns", "items"),
    [
        (("Did EFJ sign the letter of 21 March 2025?", "who else was on it?"), {"ceatl", "ewc"}),
        (("Hat die EFJ den Brief vom 21. März 2025 unterschrieben?", "und wer steht sonst noch drunter?"), {"ceatl", "ewc"}),
        (("CEATL a signé la lettre du 21 mars 2025 ?", "qui d’autre est dessus ?"), {"efj", "ewc"}),
        (("Who signed the letter of 21 March 2025?", "and the statement of 28 March 2025?", "is anyone on both?"), {"ceatl"}),
        (("Who signed the statement of 28 March 2025?", "sorry, I meant the letter of the 21st"), {"ceatl", "efj", "ewc"}),
        (("Wer hat die Erklärung vom 28. März 2025 unterzeichnet?", "nein, ich meinte den Brief vom 21."), {"ceatl", "efj", "ewc"}),
        (("Who hosted the launch of Stay True to the Act?", "so who launched the whole thing?"), {
            "ecsa", "epc", "fep", "fiapf", "gesac", "ifpi", "saa",
        }),
        (("Quali organizzazioni hanno firmato la dichiarazione di marzo 2024?", "scusa, intendevo quella di febbraio prima del Coreper"), {
            "aie-it", "cci-it", "cepi", "danske-forlag", "emusa", "epc", "eva", "fep", "fimi", "gema", "icmp", "ifpi", "pmi-it", "sacem",
            "siae", "stim", "sugar-music",
        }),
    ],
)  # fmt: skip
def test_who_is_on_it(service: Service, turns: tuple[str, ...], items: set[str]) -> None:
    assert _items(last_answer(service, *turns, today=TODAY)) == items


@pytest.mark.parametrize(
    ("turns", "value", "document"),
    [
        (("What do they want in the French letter to Borne of September 2023?", "dated?"), "2023-09-29",
         "2023-09-29-france-letter-to-prime-minister"),
        (("Was fordert der Brief vom 21. März 2025?", "gibt es ein genaues Datum?"), "2025-03-21", LETTER),
        (("When did the consultation on opt-out protocols close?", "and it opened when?"), "2025-12-01", "timeline:opt-out-consultation"),
        (("Who signed the statement of 9 February 2023?", "do we know all of them?"), "yes", ORIGINALS),
        (("Wie unterzeichnete die Erklärung vom 28. März 2025?", "sind das alle?"), "no", THIRD),
        (("Vilket gemensamt uttalande har STIM undertecknat?", "hur många namn har ni på det?"), 17, COREPER),
        (("Czy EWC podpisała marcowy list o trzecim projekcie kodeksu?",), "yes", LETTER),
        (("Must open-source models publish the training summary too?", "when did it come out?"), "2025-07-24", "timeline:training-template"),
        (("When did IMCO and LIBE vote on the AI omnibus in March 2026?", "no, I meant their vote in June"), "2026-06-02",
         "timeline:omnibus-ep-committees-final"),
        (("Quand le Conseil a-t-il arrêté sa position sur l'omnibus IA ?", "et l'accord des négociateurs, c'est quel jour ?"), "2026-05-07",
         "timeline:omnibus-agreement"),
    ],
)  # fmt: skip
def test_what_is_asked_of_it(service: Service, turns: tuple[str, ...], value: str | int, document: str) -> None:
    answer = last_answer(service, *turns, today=TODAY)
    assert (answer.outcome, answer.value) == ("answer", value)
    assert document in cited(answer)


@pytest.mark.parametrize(
    ("turns", "document"),
    [
        (("What did Adriana Moscoso del Prado say about the JURI report?", "and Lindvall?"), "ecsa-2026-01-28"),
        (("Was sagte die GEMA zur Einigung vom Dezember 2023?", "und im Monat davor?"), "gema-2023-11-15"),
        (("Position des Parlaments vom Juni 2023, wie viele Stimmen?", "und die Schlussabstimmung im März im Jahr darauf?"),
         "timeline:ep-plenary-vote"),
        (("Who welcomed Parliament’s resolution of 10 March 2026?", "and CCIA, are they happy with it?"), "ccia-europe-2026-03-10"),
        (("When did Parliament’s study on generative AI and copyright appear?", "and what does it recommend?"), "timeline:juri-study"),
        (("Did Google sign the Code of Practice?", "with what reservations?"), "google-2025-07-30"),
        (("Is the French letter to Attal signed by SGDL?", "who published it?"), "2024-01-france-letter-of-71-organisations"),
    ],
)  # fmt: skip
def test_what_is_told_then(service: Service, turns: tuple[str, ...], document: str) -> None:
    answer = last_answer(service, *turns, today=TODAY)
    assert answer.outcome == "answer"
    assert document in cited(answer)


@pytest.mark.parametrize(
    ("turns", "value"),
    [
        (("Who must be given the technical documentation of a general-purpose model?", "and do open-source models have to?"), "no"),
        (("Who must be given the technical documentation of a general-purpose model?", "and do open-source models have to?",
          "and if they carry systemic risk?"), "yes"),
        (("¿Qué exige el artículo 53(1)(a)?", "¿y los de código abierto tienen que hacerlo?"), "no"),
    ],
)  # fmt: skip
def test_whom_the_duty_binds_then(service: Service, turns: tuple[str, ...], value: str) -> None:
    assert last_answer(service, *turns, today=TODAY).value == value


def test_a_day_that_was_put_off_is_no_longer_so(service: Service) -> None:
    turns = ("Originally, when were the Annex III high-risk rules to start?", "is that still the case?")
    answer = last_answer(service, *turns, today=TODAY)
    assert answer.value == "2027-12-02"


def test_small_letters_that_describe_name_nobody(service: Service) -> None:
    answer = last_answer(service, "Who signed the Swedish letter of the authors' and illustrators' organisations to MEPs?", today=TODAY)
    assert answer.kind == "list"
    assert _items(answer) == {"laromedelsforfattarna", "svenska-tecknare", "sveriges-forfattarforbund"}


def test_one_on_it_by_a_word_of_its_name(service: Service) -> None:
    turns = ("Wer hat das deutsche Schreiben an Ursula von der Leyen unterzeichnet?", "sind die Architekten auch dabei?")
    answer = last_answer(service, *turns, today=TODAY)
    assert (answer.kind, answer.value) == ("yes-no", "yes")


@pytest.mark.parametrize(
    ("turns", "document"),
    [
        (("Which joint texts did EFJ sign?", "the one with the translators, to whom did it go?"), LETTER),
        (("Which joint statement did Koda support?", "and how many signed that one?"), "2025-07-30-joint-statement-implementation-package"),
        (("How many days until the deadline for older models?", "and until the Annex III rules?"), "timeline:high-risk-annex-iii"),
        (("Has the omnibus touched the copyright duties of model providers?",), "timeline:omnibus-council-adoption"),
        (("What does the EUIPO study of May 2025 say about licences?",), "timeline:euipo-study"),
        (("When did the EUIPO publish its study on generative AI?", "and the one for Parliament, what date is that?"), "timeline:juri-study"),
        (("Voss report in committee: votes for and against, abstentions?", "and in plenary?"), "timeline:ep-copyright-resolution"),
        (("What has been in force since 2 December 2026?",), "timeline:omnibus-new-bans"),
        (("How high can a fine for a GPAI provider be?", "and who imposes it?"), "provision:article-101"),
        (("Wie stuurde in december 2024 de brief over de tweede versie alleen aan Virkkunen?", "en die ook aan Micallef ging?"),
         "2025-authors-performers-letter-second-draft"),
    ],
)  # fmt: skip
def test_what_stands_beside_it(service: Service, turns: tuple[str, ...], document: str) -> None:
    answer = last_answer(service, *turns, today=date(2026, 12, 5))
    assert answer.outcome == "answer"
    assert document in cited(answer)


def test_a_person_who_was_there(service: Service) -> None:
    turns = ("Who launched Stay True to the Act?", "and was Björn Ulvaeus there?")
    answer = last_answer(service, *turns, today=TODAY)
    assert (answer.outcome, _items(answer)) == ("answer", {"cisac"})


def test_back_to_the_first_document_of_a_conversation(service: Service) -> None:
    turns = ("Who signed the statement of 9 February 2023?", "And that of 26 September 2023?", "back to the first one: how many are known?")
    answer = last_answer(service, *turns, today=TODAY)
    assert (answer.value, cited(answer)) == (6, {ORIGINALS})


@pytest.mark.parametrize(
    ("word", "language", "month"),
    [("marcowego", "pl", 3), ("lednový", "cs", 1), ("marcový", "sk", 3), ("майското", "bg", 5), ("marčevski", "sl", 3)],
)
def test_months_in_adjectives(word: str, language: str, month: int) -> None:
    assert month_of(tokens(word)[0], language) == month
