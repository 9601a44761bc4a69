"""Which document has most signatories, which is not who signed most; and what Meta did with the Code of Practice."""

from __future__ import annotations

from datetime import date

import pytest

from bot.service import Service
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 11, 1)
MOST = "2024-02-01-joint-statement-before-coreper"


@pytest.mark.parametrize(
    ("question", "of_documents"),
    [
        ("Of all letters, which one has the largest number of known signatories?", True),
        ("Von allen Dokumenten: welches hat die größte Zahl an namentlich bekannten Unterzeichnern?", True),
        ("De todos los documentos, ¿cuál tiene el mayor número de firmantes conocidos?", True),
        ("Parmi tous vos documents, lequel compte le plus de signataires connus ?", True),
        ("Az összes dokumentum közül melyiknek van a legtöbb ismert aláírója?", True),
        ("Wer hat die meisten Briefe unterzeichnet?", False),
        ("Which organisation signed most documents in 2025?", False),
        ("Quelle organisation a signé le plus de documents ?", False),
    ],
)
def test_which_has_most_signatories(service: Service, question: str, of_documents: bool) -> None:
    items = last_answer(service, question, today=TODAY).items
    assert ([item.id for item in items] == [MOST]) == of_documents
    assert {item.type for item in items} == {"document" if of_documents else "organisation"}


@pytest.mark.parametrize(
    "question", ["Warum hat Meta den Kodex nicht unterschrieben?", "Proč Meta kodex nepodepsala?", "Kodėl Meta nepasirašė kodekso?"]
)
def test_why_a_company_did_not_sign(service: Service, question: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert answer.outcome == "answer"
    assert "meta-2025-07-18" in cited(answer)


@pytest.mark.parametrize("question", ["Warum hat Meta den Kodex doch unterschrieben?", "Zakaj je Meta avgusta 2026 le podpisala kodeks?"])
def test_why_it_signed_after_all_has_no_answer(service: Service, question: str) -> None:
    assert last_answer(service, question, today=TODAY).outcome != "answer"


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("Is it true that Meta ended up signing the Code of Practice in July 2025?", "no"),
        ("Did Google sign the Code of Practice in August 2025?", "yes"),
    ],
)
def test_whether_a_company_signed_in_a_month(service: Service, question: str, value: str) -> None:
    assert last_answer(service, question, today=TODAY).value == value


@pytest.mark.parametrize(
    "question",
    [
        "Who signed the joint EIBF, FEP and EWC statement of October 2023 on the book chain?",
        "Kas pasirašė 2023 m. spalio bendrą EIBF, FEP ir EWC pareiškimą dėl knygų grandinės?",
    ],
)
def test_who_signed_what_several_call_their_own(service: Service, question: str) -> None:
    assert {item.id for item in last_answer(service, question, today=TODAY).items} == {"eibf", "fep", "ewc"}


@pytest.mark.parametrize(
    ("turns", "document"),
    [
        (("Who signed the letter to the JURI Committee?", "Who signed the statement before the COREPER vote?"), MOST),
        (
            ("Who signed the letter to the JURI Committee?", "Who signed the open letter of the Netzwerk Autorenrechte?"),
            "2023-11-netzwerk-autorenrechte-open-letter",
        ),
        (
            ("Who signed the letter to the JURI Committee?", "Who signed GESAC's call for new EU law on generative AI?"),
            "2026-05-05-gesac-calls-for-new-legislation",
        ),
        (("Who signed the letter to the JURI Committee?", "Did IFPI sign that letter?"), "2025-06-19-letter-to-juri-committee"),
    ],
)
def test_what_is_named_is_meant_whatever_list_was_told_before(service: Service, turns: tuple[str, ...], document: str) -> None:
    assert cited(last_answer(service, *turns, today=TODAY)) == {document}


def test_both_lists_where_both_are_asked_for(service: Service) -> None:
    turns = ("Who signed the letter to the JURI Committee?", "Which of them also signed the international charter?")
    assert len(cited(last_answer(service, *turns, today=TODAY))) > 1
