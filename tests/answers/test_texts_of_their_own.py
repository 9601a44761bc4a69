"""When organisations sent out texts of their own, letters of one sender, and statements named by what they came before or after."""

from __future__ import annotations

from datetime import date

import pytest

from bot.service import Service
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 12, 1)
CISAC, COREPER = "2023-12-01-cisac-presidency-open-letter", "2024-02-01-joint-statement-before-coreper"


@pytest.mark.parametrize(
    ("question", "day", "entry"),
    [
        ("Wann hat EGAIR sein Manifest zur KI-Regulierung veröffentlicht?", "2023-02-14", "egair-2023-02-14"),
        ("quando è uscito il comunicato dell’EVA dopo il voto del parlamento sull’AI act", "2024-03-13", "eva-2024-03-13"),
        ("When did the press release of EDRi come out?", "2024-04-03", "edri-2024-04-03"),
        ("When did CISAC publish its open letter?", "2023-12-01", CISAC),
    ],
)
def test_when_somebodys_own_text_came_out(service: Service, question: str, day: str, entry: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert (answer.outcome, answer.value) == ("answer", day)
    assert entry in cited(answer)


@pytest.mark.parametrize(
    "question",
    [
        "Who signed the open letter of the CISAC presidency of 1 December 2023?",
        "Wer hat den offenen Brief vom 1. Dezember 2023 unterzeichnet?",
    ],
)
def test_a_letter_of_one_sender_is_found_by_its_day(service: Service, question: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert answer.outcome == "answer"
    assert "Ulvaeus" in answer.text
    assert CISAC in cited(answer)


def test_the_day_of_a_milestone_is_none_of_the_statement_before_it(service: Service) -> None:
    asked = "Did the European Visual Artists sign the joint statement issued the day before the Coreper vote of 2 February 2024?"
    answer = last_answer(service, asked, today=TODAY)
    assert (answer.value, COREPER in cited(answer)) == ("yes", True)
    assert last_answer(service, "Who signed the letter of 2 February 2024?", today=TODAY).outcome == "closest"


@pytest.mark.parametrize(
    ("question", "who"),
    [
        ("Who from the tech industry was against the final Code in July 2025?", {"ccia-europe", "meta"}),
        ("Wer aus der Techindustrie war gegen den endgültigen Kodex?", {"ccia-europe", "meta"}),
        ("Ce companii sau asociații din industria tehnologică s-au opus versiunii finale a Codului de bune practici?", {"ccia-europe", "meta"}),
        ("Welche Techfirmen waren gegen den endgültigen Praxisleitfaden?", {"meta"}),
        ("Which AI companies opposed the final Code of Practice?", {"meta"}),
    ],
)
def test_an_industry_is_more_than_its_companies(service: Service, question: str, who: set[str]) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert answer.outcome == "answer"
    assert {item.id for item in answer.items} == who


def test_documents_of_a_day_are_no_milestones(service: Service) -> None:
    answer = last_answer(service, "which documents are dated 10 March 2026", today=TODAY)
    assert all(item.type == "document" for item in answer.items)


def test_a_study_of_the_parliament_came_out_on_its_own_day(service: Service) -> None:
    turns = ("Who wrote the study for the JURI committee on generative AI and copyright?", "when was it published?")
    answer = last_answer(service, *turns, today=TODAY)
    assert answer.value == "2025-07-09"
    assert "timeline:juri-study" in cited(answer)


def test_what_a_resolution_named_by_its_day_says(service: Service) -> None:
    answer = last_answer(service, "Was fordert die Entschließung des Parlaments vom 10. März 2026?", today=TODAY)
    assert set(cited(answer)) == {"timeline:ep-copyright-resolution"}


def test_of_the_first_draft_is_what_was_said_before_the_second(service: Service) -> None:
    answer = last_answer(service, "What did COMMUNIA say on the first draft of the Code of Practice?", today=TODAY)
    assert answer.outcome == "answer"
    assert set(cited(answer)) == {"communia-2024-12-04"}
