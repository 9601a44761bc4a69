"""What persons and organisations said where nothing else is named, who spoke out in a month, and what two documents say."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from bot.service import Service
from tests.answers import raw_facts
from tests.answers.conversations import cited, last_answer

PUBLISHING = ("book-publishing", "music-publishing", "press-publishing")
last_of = partial(last_answer, today=date(2026, 11, 30))


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("What did Nina George say?", "ewc-2025-06-04"),
        ("Für welche Organisation spricht Angela Mills Wade?", "epc-2025-07-30"),
        ("Que disait la GEMA en décembre 2023 ?", "gema-2023-12-11"),
    ],
)
def test_what_was_said_by_whom(service: Service, question: str, entry: str) -> None:
    answer = last_of(service, question)
    assert answer.outcome == "answer"
    assert entry in cited(answer)


@pytest.mark.parametrize(
    "question",
    [
        "Who spoke out in March 2025?",
        "Wer hat im März 2025 Stellung genommen?",
        "Ki foglalt állást 2025 márciusában?",
        "Kik szólaltak meg 2025 márciusában?",
    ],
)
def test_who_spoke_out_in_a_month(service: Service, question: str) -> None:
    answer = last_of(service, question)
    heads = raw_facts.entries("positions").values()
    spoke = {one for head in heads if str(head["date"]).startswith("2025-03") for one in head["organisations"]}
    assert answer.outcome == "answer"
    assert spoke <= {item.id for item in answer.items}


def test_nobody_who_spoke_out_is_made_up(service: Service) -> None:
    assert last_of(service, "Who spoke out in May 2022?").outcome != "answer"


@pytest.mark.parametrize(
    ("question", "documents"),
    [
        (
            "What do the letters of 26 January 2024 and 30 January 2024 ask for?",
            ("2024-01-26-germany-open-letter", "2024-01-30-austria-open-letter"),
        ),
        (
            "Que demandent la lettre du 1er février 2024 et la déclaration du 30 juillet 2025 ?",
            ("2024-02-01-joint-statement-before-coreper", "2025-07-30-joint-statement-implementation-package"),
        ),
        (
            "Was sagen die Erklärungen vom 28. März 2025 und vom 30. Juli 2025 zur Transparenz?",
            ("2025-03-28-joint-statement-third-draft", "2025-07-30-joint-statement-implementation-package"),
        ),
    ],
)
def test_what_two_documents_say_is_told_side_by_side(service: Service, question: str, documents: tuple[str, str]) -> None:
    answer = last_of(service, question)
    assert (answer.outcome, answer.kind) == ("answer", "comparison")
    assert set(documents) == cited(answer)


@pytest.mark.parametrize(
    "question",
    [
        "What did the publishers demand in their letter to Commissioner Breton of March 2025?",
        "Co žádali čeští nakladatelé v dopise premiéru Fialovi z února 2024?",
        "What did FIM say about the JURI adopting the report in January 2026?",
    ],
)
def test_what_nobody_wrote_or_said_is_not_another_ones(service: Service, question: str) -> None:
    assert last_of(service, question).outcome != "answer"


def test_the_words_of_whoever_spoke_for_a_company(service: Service) -> None:
    turns = ("What happened around the Code on 18 July 2025?", "Who spoke for Meta?", "What exactly did he say?")
    answer = last_of(service, *turns)
    assert answer.outcome == "answer"
    assert "wrong path" in answer.text


@pytest.mark.parametrize(
    "turns",
    [
        ("Who opposed the final code?", "and who supported it?"),
        ("Wer hat den endgültigen Kodex kritisiert?", "und wer hat ihn begrüßt?"),
        ("Kto skrytykował ostateczny kodeks?", "a kto go poparł?"),
    ],
)
def test_who_took_the_other_side(service: Service, turns: tuple[str, str]) -> None:
    against, for_it = last_of(service, turns[0]), last_of(service, *turns)
    assert for_it.outcome == "answer"
    assert {item.id for item in for_it.items} & {"microsoft", "bsa"}
    assert {item.id for item in for_it.items} != {item.id for item in against.items}


@pytest.mark.parametrize(
    "turns",
    [("Who opposed the final code?", "any publishers among them?"), ("Wer hat den endgültigen Kodex kritisiert?", "Sind Verlage darunter?")],
)
def test_those_of_a_sector_among_who_took_a_side(service: Service, turns: tuple[str, str]) -> None:
    every, some = last_of(service, turns[0]), last_of(service, *turns)
    assert {"epc", "fep", "stm"} <= {item.id for item in some.items} < {item.id for item in every.items}


@pytest.mark.parametrize(
    "question",
    [
        "Which publishers opposed the final code?",
        "Welche Verlage haben den endgültigen Kodex kritisiert?",
        "Quali editori hanno criticato il codice definitivo?",
    ],
)
def test_who_of_a_sector_took_a_side(service: Service, question: str) -> None:
    answer = last_of(service, question)
    assert answer.outcome == "answer"
    assert {"epc", "fep", "stm"} <= {item.id for item in answer.items} <= set(raw_facts.narrowed(raw_facts.organisations(), sectors=PUBLISHING))


def test_which_of_those_listed_are_on_a_matter(service: Service) -> None:
    answer = last_of(service, "Which letters and statements came out in March 2025?", "which of them are about the third draft?")
    assert {item.id for item in answer.items} == {"2025-03-21-ewc-ceatl-efj-third-draft-letter", "2025-03-28-joint-statement-third-draft"}
