"""Which answers differ from those to the same question in most languages."""

from __future__ import annotations

from typing import Any

from tests.probes.agreement import disagreements


def said(question: str, outcome: str, value: object = None, *items: str) -> dict[str, Any]:
    return {"id": question, "outcome": outcome, "value": value, "items": [{"id": item} for item in items], "citations": []}


def test_the_languages_that_say_something_else_are_named() -> None:
    answers = [
        said("signed-en-gema", "answer", "yes"), said("signed-de-gema", "answer", "yes"), said("signed-fi-gema", "answer", "no"),
        said("signed-en-stim", "closest"), said("signed-de-stim", "closest"), said("signed-fi-stim", "answer", "yes"),
    ]  # fmt: skip
    assert [(question, language) for question, language, _ in disagreements(answers)] == [("signed-gema", "fi"), ("signed-stim", "fi")]


def test_lists_are_the_same_in_any_order_and_words_do_not_count() -> None:
    answers = [said("who-en-x", "answer", None, "b", "a"), {**said("who-de-x", "answer", None, "a", "b"), "text": "anders"}]
    assert not list(disagreements(answers))
