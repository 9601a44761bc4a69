"""What is said for or against a matter, by creators, by those of a sector or by anybody: the sides of the files, told with their words."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Answer, Question
from bot.service import Service
from tests.answers import raw_facts

TODAY = date(2026, 12, 3)


def told(service: Service, text: str) -> Answer:
    return service.answer(Question(text, today=TODAY)).answer


@pytest.mark.parametrize(
    "text",
    [
        "What is the criticism of the third draft?",
        "Why did rightsholders reject the third draft?",
        "Was ist die Kritik am dritten Entwurf?",
        "Que reproche-t-on au troisième projet ?",
    ],
)
def test_what_is_said_against_a_draft(service: Service, text: str) -> None:
    answer = told(service, text)
    assert answer.outcome == "answer"
    assert {"ewc", "epc", "ifpi"} <= {item.id for item in answer.items} <= set().union(*raw_facts.said_on("code-third-draft").values())
    assert "The draft undermines the aims of the Act" in answer.text


@pytest.mark.parametrize(
    ("text", "sectors"),
    [
        ("Why are publishers against the Code?", {"book-publishing", "music-publishing", "press-publishing"}),
        ("Why do authors criticise the Code?", {"writers", "music-authors", "audiovisual-authors"}),
        ("¿Por qué critican los autores el código?", {"writers", "music-authors", "audiovisual-authors"}),
    ],
)
def test_of_a_sector_it_is_told_by_its_own_organisations(service: Service, text: str, sectors: set[str]) -> None:
    answer = told(service, text)
    own = {name for name, row in raw_facts.organisations().items() if {row.get("sector"), row.get("sub_sector")} & sectors}
    assert answer.items
    assert {item.id for item in answer.items} <= own
    assert any(citation.document == "2025-07-30-joint-statement-implementation-package" for citation in answer.citations)


def test_who_welcomed_the_act_says_why(service: Service) -> None:
    answer = told(service, "Why did creators welcome the AI Act?")
    assert "gesac" in {item.id for item in answer.items}


@pytest.mark.parametrize("text", ["Why are they against it?", "Why does nobody oppose the zoo?", "Why is EVA against the Code?"])
def test_without_a_matter_or_of_somebody_else_nothing_is_told(service: Service, text: str) -> None:
    assert told(service, text).outcome != "answer"
