"""What every answer must keep to, whatever was asked: quotations stand in their entry with the right voice, and nobody's words are made up.

The service of the tests checks each answer that it gives, so that every test and every probe is one of this too. The entries are read
straight from their files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from typing import Any

import pytest

from bot.answers.contract import Answer, Citation, Question, Turn
from bot.answers.plans import Plan
from bot.answers.thoughts import Thought
from bot.service import Service
from tests.answers import raw_facts

_MARKS = (("“", "”"), ("„", "“"), ("„", "”"), ("«", "»"), ("«\u00a0", "\u00a0»"), ("« ", " »"), ('"', '"'))
_MARKS_OF = {"da": (("»", "«"),), "fi": (("”", "”"),), "sv": (("”", "”"),)}
_A_STATEMENT = 5  # words: what is shorter is a title or a term


class CheckedService(Service):
    """The real service; an answer that says what it must not fails the test that asked for it."""

    def think(self, question: Question, history: Sequence[Turn] = ()) -> Thought:
        """Answer, and check the answer."""
        thought = super().think(question, history)
        check(thought.answer)
        return thought

    def carry_out(self, plan: Plan, *, language: str = "en", today: date | None = None) -> Answer:
        """Answer a plan, and check the answer."""
        answer = super().carry_out(plan, language=language, today=today)
        check(answer)
        return answer


def check(answer: Answer) -> None:
    """Fail unless every citation stands in its entry with the right voice and every quotation is the words of a source."""
    try:
        _check(answer)
    except AssertionError as problem:
        # No part of the program catches this one, as it would an error of its own.
        pytest.fail(f"{answer.question!r} [{answer.language}]: {problem}")


def _check(answer: Answer) -> None:
    for citation in answer.citations:
        _check_citation(citation.document, citation.quote, citation.voice)
        if citation.voice == "summary":
            _check_summary(answer, citation)
    if any(mark in answer.text for mark in "“”„«»\""):
        for span in _quoted(answer.text, answer.language):
            is_title = len(span.split()) < _A_STATEMENT or any(span in name for name in _names())
            assert is_title or span in answer.question or any(span in words for words in _own_words()), f"nobody’s words: {span!r}"


@cache
def _check_citation(document: str, quote: str, voice: str) -> None:
    entry = _entry(document)
    assert quote.strip(), document
    inside_quotations = [words for words in _quotations(entry) if quote in words]
    elsewhere = [text for text in _summaries(entry) if quote in text]
    assert inside_quotations or elsewhere, f"{document} does not say {quote!r}"
    if voice == "source":
        assert inside_quotations, f"{document}: not the words of the source: {quote!r}"
    else:
        assert elsewhere, f"{document}: not a summary but words of the source: {quote!r}"


def _check_summary(answer: Answer, citation: Citation) -> None:
    for left, right in (*_MARKS, *_MARKS_OF.get(answer.language, ())):
        assert f"{left}{citation.quote}{right}" not in answer.text, f"a summary in quotation marks: {citation.quote!r}"


def _quoted(text: str, language: str = "en") -> Iterator[str]:
    turned = language == "da"  # between the end of one and the beginning of another stand nobody's words
    for left, right in (*(marks for marks in _MARKS if not (turned and marks[0].startswith("«"))), *_MARKS_OF.get(language, ())):
        for span in re.findall(f"{re.escape(left)}([^“”„«»\"\\n]+){re.escape(right)}", text):
            yield span.strip()


@cache
def _entries() -> dict[str, Any]:
    """Every entry by the id under which it is cited."""
    found: dict[str, Any] = {"organisations": raw_facts.organisations()}
    found |= {f"timeline:{key}": row for key, row in raw_facts.events().items()}
    found |= {f"provision:{slug}": row for slug, row in raw_facts.provisions().items()}
    for folder in ("documents", "positions"):
        found |= raw_facts.entries(folder)
    return found


def _entry(document: str) -> Any:
    assert document in _entries(), f"{document} is no entry"
    return _entries()[document]


def _quotations(entry: Any) -> list[str]:
    if entry.get("voice") == "source":
        return list(_texts(entry))
    own = entry.get("quote")
    rows = [*entry.get("quotes", ()), *([own] if isinstance(own, dict) else [])]
    return [row["text"] for row in rows]


def _summaries(entry: Any) -> list[str]:
    if entry.get("voice") == "source":
        return []
    return list(_texts({key: value for key, value in entry.items() if key not in ("quote", "quotes")}))


@cache
def _own_words() -> tuple[str, ...]:
    """All words of sources; and summaries, which carry the marks of what they quote themselves."""
    marked = [span for entry in _entries().values() for text in _texts(entry) for span in _quoted(text)]
    return (*(words for entry in _entries().values() for words in _quotations(entry)), *marked)


@cache
def _names() -> tuple[str, ...]:
    """Titles of entries, and the names that members give to things in any language."""
    titles = [entry[key] for entry in _entries().values() for key in ("title", "event") if isinstance(entry.get(key), str)]
    return (*titles, *(text for labels in raw_facts.labels().values() for text in _texts(labels)))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)
