"""What a turn means after what was told before: the matter listed, the law spoken of, the country of those listed, the others who did."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Question
from bot.service import Service
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 12, 2)


@pytest.mark.parametrize(
    "questions",
    [
        ("Has Meta signed the Code of Practice?", "and which companies did?"),
        ("Hat Meta den Verhaltenskodex unterschrieben?", "Welche Firmen denn dann?"),
        ("Heeft Meta de praktijkcode ondertekend?", "welke bedrijven hebben dat wel gedaan?"),
    ],
)
def test_after_one_company_the_others_are_those_that_signed(service: Service, questions: tuple[str, ...]) -> None:
    answer = last_answer(service, *questions, today=TODAY)
    assert answer.outcome == "answer"
    assert "timeline:code-signatories" in cited(answer)
    assert last_answer(service, *questions, "when was that?", today=TODAY).value == "2025-08-01"


@pytest.mark.parametrize(
    "questions",
    [
        ("Who welcomed Parliament's resolution of March 2026 on copyright and AI?", "What exactly did the EWC say?"),
        ("Wer hat die Entschließung des Parlaments vom März 2026 zu Urheberrecht und KI begrüßt?", "Was genau hat der EWC gesagt?"),
    ],
)
def test_what_one_of_those_listed_said_is_on_the_matter_listed(service: Service, questions: tuple[str, ...]) -> None:
    answer = last_answer(service, *questions, today=TODAY)
    assert answer.outcome == "answer"
    assert cited(answer) & {"ewc-2026-03-10", "2026-03-10-ewc-on-voss-report"}
    assert "ewc-2025-06-04" not in cited(answer)


def test_the_letter_of_those_listed_is_that_of_their_country(service: Service) -> None:
    talk = ("Which German organisations are in the register?", "Which of them signed the open letter of January 2024?")
    answer = last_answer(service, *talk, today=TODAY)
    assert {item.id for item in answer.items} == {"bvk-kinematografie", "initiative-urheberrecht"}
    assert cited(last_answer(service, *talk, "To whom was it sent?", today=TODAY)) == {"2024-01-26-germany-open-letter"}
    answer = last_answer(service, *talk, "To whom was it sent?", "Was there one from Austria as well?", today=TODAY)
    assert cited(answer) == {"2024-01-30-austria-open-letter"}


@pytest.mark.parametrize(
    ("questions", "day"),
    [
        (("Kiedy Parlament głosował nad omnibusem?", "a od kiedy obowiązuje?"), "2026-07-27"),
        (("Când a votat Parlamentul omnibusul?", "De când este în vigoare?"), "2026-07-27"),
        (("When did the Council adopt the AI Act?", "Since when is it in force?"), "2024-08-01"),
        (("When did the Council adopt the AI Act?", "Since when does it apply?"), "2026-08-02"),
        (("Hvornår vedtog Rådet AI-forordningen?", "og omnibussen?"), "2026-06-29"),
        (("Kad je Komisija predložila omnibus?", "A kada je Parlament glasao o njemu?"), "2026-06-16"),
    ],
)
def test_the_next_step_is_one_of_the_law_spoken_of(service: Service, questions: tuple[str, ...], day: str) -> None:
    assert last_answer(service, *questions, today=TODAY).value == day


@pytest.mark.parametrize(
    "question",
    ["Kas Meta on tegevusjuhendiga liitunud?", "Meta ha aderito al codice di buone pratiche?", "Has Meta joined the Code of Practice?"],
)
def test_whether_a_company_joined_the_code_is_whether_it_signed(service: Service, question: str) -> None:
    assert service.think(Question(question, today=TODAY)).answer.value == "no"


@pytest.mark.parametrize("question", ["IMPALA a signé quoi jusqu’à présent ?", "Miket írt alá az IMPALA?"])
def test_what_was_signed_is_no_yes_or_no(service: Service, question: str) -> None:
    answer = service.think(Question(question, today=TODAY)).answer
    assert answer.kind == "list"
    assert len(answer.items) == 3


@pytest.mark.parametrize("question", ["wanneer kwam de Commissie met de omnibus?", "Mikor állt elő a Bizottság az omnibusszal?"])
def test_the_commission_is_no_committee(service: Service, question: str) -> None:
    assert service.think(Question(question, today=TODAY)).answer.value == "2025-11-19"
