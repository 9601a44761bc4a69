"""Whole questions with which people begin and that name nothing are answered alike in all languages."""

from __future__ import annotations

import pytest

from bot.answers.contract import Answer, Question
from bot.answers.first_questions import first_question, meanings_in
from bot.service import Service
from knowledge.folding import tokens
from knowledge.languages import OFFICIAL

CAMPAIGN = "2025-05-20-stay-true-to-the-act"
LARGEST = "2024-02-01-joint-statement-before-coreper"  # of which most signatories are known

ASKED = [
    ("news", "bg", "Какво ново?"), ("news", "de", "Was ist zuletzt passiert?"), ("news", "en", "What's new?"), ("news", "fr", "Quoi de neuf ?"),
    ("signed", "en", "Who signed?"), ("signed", "et", "Kes allkirjastas?"), ("signed", "nl", "Wie heeft getekend?"),
    ("counted", "el", "Πόσες οργανώσεις έχουν υπογράψει μέχρι τώρα;"), ("counted", "it", "Quante organizzazioni hanno firmato finora?"),
    ("backers", "fi", "Kuka tukee kampanjaa?"), ("backers", "sk", "Kto podporuje kampaň?"),
    ("behind", "fr", "Qui est derrière la campagne ?"), ("behind", "pl", "Kto stoi za kampanią?"),
    ("signing", "da", "Hvordan kan jeg skrive under?"), ("signing", "lv", "Kā es varu parakstīt?"),
    ("letters", "hr", "Koja pisma postoje?"), ("letters", "sv", "Vilka brev finns?"),
    ("latest", "de", "Was ist der neueste Brief?"), ("latest", "mt", "Liema hi l-aħħar ittra?"),
    ("first", "cs", "Kdy začala kampaň?"), ("first", "hu", "Melyik volt az első levél?"),
    ("next", "en", "What's the next deadline?"), ("next", "ro", "Ce urmează?"),
    ("about", "lt", "Kokiomis kalbomis kalbi?"), ("about", "pt", "Que línguas falas?"), ("about", "sl", "Katere jezike govoriš?"),
    ("next", "ga", "Cad é an chéad spriocdháta eile?"), ("signed", "es", "¿Quién firmó?"),
]  # fmt: skip


def asked(service: Service, question: str) -> Answer:
    return service.think(Question(question)).answer


@pytest.mark.parametrize("language", OFFICIAL)
def test_every_language_knows_each_meaning(language: str) -> None:
    assert set(meanings_in(language)) == {meaning for meaning, _, _ in ASKED}


@pytest.mark.parametrize(("meaning", "language", "question"), ASKED)
def test_a_question_is_known_in_whole_alone(meaning: str, language: str, question: str) -> None:
    assert first_question(tokens(question), language) == meaning
    assert first_question(tokens(f"{question} GEMA"), language) is None


@pytest.mark.parametrize("question", ["What's new?", "Was gibt es Neues?", "Mitä on tapahtunut viime aikoina?", "Τι νέα υπάρχουν;"])
def test_what_is_new_is_what_came_last_before_today(service: Service, question: str) -> None:
    answer = service.think(Question(question)).answer
    days = [citation.date for citation in answer.citations]
    assert answer.kind == "timeline"
    assert answer.value == max(item.id and day for item, day in zip(answer.items, days, strict=False))
    assert len(answer.citations) == len(answer.items) + 4  # three statements, and what comes next


@pytest.mark.parametrize("question", ["Who signed?", "Wer hat unterschrieben?", "Wie heeft getekend?", "Min iffirma?", "Kes allkirjastas?"])
def test_who_signed_what_is_asked_back_with_the_longest_lists(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert answer.outcome == "clarify"
    assert answer.items[0].id == LARGEST


@pytest.mark.parametrize("question", ["Who signed the letter?", "Kik írták alá a levelet?"])
def test_a_letter_is_asked_back_with_letters(service: Service, question: str) -> None:
    kinds = {service.catalogue.document_by_id[item.id].kind for item in asked(service, question).items}
    assert kinds <= {"joint-letter", "open-letter"}


@pytest.mark.parametrize("question", ["Who is behind the campaign?", "Qui est derrière la campagne ?", "Kas stovi už kampanijos?"])
def test_the_campaign_is_the_one_that_is_called_so(service: Service, question: str) -> None:
    assert [citation.document for citation in asked(service, question).citations][:1] == [CAMPAIGN]


@pytest.mark.parametrize("question", ["How can I sign?", "Wie kann ich unterschreiben?", "Πώς μπορώ να υπογράψω;", "Kā es varu parakstīt?"])
def test_how_to_sign_is_not_in_the_collection(service: Service, question: str) -> None:
    assert asked(service, question).outcome == "refuse"


@pytest.mark.parametrize("question", ["Did GEMA sign?", "Aláírta a GEMA?", "Υπέγραψε η GEMA;", "Ali je GEMA podpisala?"])
def test_whether_somebody_signed_at_all_is_told_with_what_was_signed(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert (answer.value, [item.id for item in answer.items]) == ("yes", [LARGEST])


@pytest.mark.parametrize(
    ("question", "answer_id"),
    [
        ("What are the demands?", "campaign-aims"), ("Czego chcą twórcy?", "campaign-aims"),
        ("What does the omnibus change?", "omnibus-changes"), ("Mitä omnibus muuttaa?", "omnibus-changes"),
        ("Que dit le règlement IA sur le droit d'auteur ?", "the-act"),
        ("Do artists get paid?", "paying-creators"), ("Moeten AI-bedrijven de makers betalen?", "paying-creators"),
    ],
)  # fmt: skip
def test_plain_questions_have_the_editors_answer(service: Service, question: str, answer_id: str) -> None:
    assert service.think(Question(question)).decided.detail == answer_id  # type: ignore[union-attr]


def test_a_wording_does_not_lean_on_what_was_spoken_of(service: Service) -> None:
    first = service.answer(Question("Which demands did the joint statement before the COREPER vote make?"))
    second = service.answer(Question("What are the demands?"), (first.turn,))
    assert LARGEST in [citation.document for citation in second.answer.citations]


@pytest.mark.parametrize(
    "question",
    [
        "Did GESAC sign a letter?", "Czy GESAC podpisał jakiś list?", "Je li GESAC potpisao neko pismo?", "Har GESAC underskrevet et brev?",
        "Aláírt a GESAC valamilyen levelet?", "Подписал ли е GESAC някакво писмо?", "GESAC iffirmat xi ittra?",
        "Hat GESAC einen Brief unterschrieben?",
    ],
)  # fmt: skip
def test_whether_one_signed_any_letter_is_told_with_all_that_it_signed(service: Service, question: str) -> None:
    answer, every = asked(service, question), asked(service, "What did GESAC sign?")
    assert (answer.kind, answer.value) == ("yes-no", "yes")
    assert [item.id for item in answer.items] == [item.id for item in every.items]
    assert len(answer.items) > 1
    assert asked(service, "Did GESAC sign the letter to Virkkunen?").items != answer.items


def test_what_one_took_part_in_without_signing_is_cited(service: Service) -> None:
    """HDS ZAMP has signed nothing and speaks in a call of GESAC."""
    answer = asked(service, "Je li HDS ZAMP potpisao neko pismo?")
    assert (answer.value, answer.items) == ("unknown", ())
    assert "2026-05-05-gesac-calls-for-new-legislation" in [citation.document for citation in answer.citations]
