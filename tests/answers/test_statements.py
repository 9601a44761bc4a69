"""Quotations are words of a source and summaries are not dressed as such; and the check that watches over all tests does see it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import cycle

import pytest

from bot.answers.contract import Answer, Question
from bot.answers.plans import Plan
from bot.service import Service
from tests.answers import raw_facts
from tests.answers.statements import check

TODAY = date(2026, 11, 1)
OF_A_DOCUMENT = ("document-position", "addressee", "occasion", "publisher", "sources", "languages", "completeness", "quote")


@pytest.fixture(scope="module")
def quoting(service: Service) -> Answer:
    """An answer that quotes a source and cites summaries."""
    return service.think(Question("What did GESAC say about the political agreement in December 2023?", today=TODAY)).answer


def first(answer: Answer, voice: str) -> int:
    return next(place for place, citation in enumerate(answer.citations) if citation.voice == voice)


def with_citation(answer: Answer, place: int, **changes: str) -> Answer:
    cited = list(answer.citations)
    cited[place] = replace(cited[place], **changes)  # type: ignore[arg-type]
    return replace(answer, citations=tuple(cited))


SPOILT: dict[str, Callable[[Answer], Answer]] = {
    "a letter changed": lambda a: with_citation(a, 0, quote=a.citations[0].quote[:-2] + "#"),
    "an unknown entry": lambda a: with_citation(a, 0, document="2024-02-30-no-such-letter"),
    "an empty quotation": lambda a: with_citation(a, 0, quote=" "),
    "a summary as the source’s words": lambda a: with_citation(a, first(a, "summary"), voice="source"),
    "the source’s words as a summary": lambda a: with_citation(a, first(a, "source"), voice="summary"),
    "a summary in quotation marks": lambda a: replace(a, notes=(*a.notes, f"„{a.citations[first(a, 'summary')].quote}“")),
    "invented words in quotation marks": lambda a: replace(a, notes=(*a.notes, "“We never wanted any of these rules at all.”")),
}


def test_a_sound_answer_passes_the_check(quoting: Answer) -> None:
    assert {citation.voice for citation in quoting.citations} == {"source", "summary"}
    check(quoting)


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT.keys())
def test_the_check_sees(quoting: Answer, spoil: Callable[[Answer], Answer]) -> None:
    with pytest.raises(pytest.fail.Exception):
        check(spoil(quoting))


def test_whatever_is_asked_about_any_document(service: Service) -> None:
    """All but a quotation can be told of each; words of the source itself only of some."""
    languages = cycle(raw_facts.languages())
    answered: Counter[str] = Counter()
    for document in raw_facts.documents():
        for intent in OF_A_DOCUMENT:
            answer = service.carry_out(Plan(intent, documents=(document,)), language=next(languages), today=TODAY)
            assert answer.citations or answer.outcome != "answer", (intent, document)
            answered[intent] += answer.outcome == "answer"
    assert answered.pop("quote") >= 1
    assert set(answered.values()) == {len(raw_facts.documents())}


def test_whatever_is_asked_about_any_organisation(service: Service) -> None:
    """Each can be told about; that many (of 154) have taken a position or are quoted."""
    languages = cycle(raw_facts.languages())
    answered: Counter[str] = Counter()
    for organisation in raw_facts.organisations():
        for intent in ("about-organisation", "position", "quote"):
            answer = service.carry_out(Plan(intent, organisations=(organisation,)), language=next(languages), today=TODAY)
            assert answer.citations or answer.outcome != "answer", (intent, organisation)
            answered[intent] += answer.outcome == "answer"
    assert answered["about-organisation"] == len(raw_facts.organisations())
    assert answered["position"] >= 80
    assert answered["quote"] >= 30


def test_whatever_is_asked_about_any_milestone_or_provision(service: Service) -> None:
    languages = cycle(raw_facts.languages())
    for event in raw_facts.events():
        answer = service.carry_out(Plan("event-detail", events=(event,)), language=next(languages), today=TODAY)
        assert f"timeline:{event}" in {citation.document for citation in answer.citations}
    for slug in raw_facts.provisions():
        for intent in ("provision", "date"):
            answer = service.carry_out(Plan(intent, provisions=(slug,)), language=next(languages), today=TODAY)
            assert f"provision:{slug}" in {citation.document for citation in answer.citations}
