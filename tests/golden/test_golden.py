"""The golden questions: the accuracy may not fall, and no citation says what its entry does not."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bot.asking import answer_lines
from bot.evaluation import read_jsonl, score
from bot.service import Service
from knowledge.catalogue import SHIPPED
from knowledge.entries import Place, find
from tests.shipped import shipped

FOLDER = Path(__file__).parent
GOLDEN = read_jsonl(FOLDER / "dev.jsonl")
CATALOGUE = shipped()
# Of each file: how many answers are right at least and wrong at most, each one or two from what was measured on 30 November 2026.
FLOOR = json.loads((FOLDER / "floor.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def answers(service: Service) -> list[dict[str, Any]]:
    return list(answer_lines(service, map(json.dumps, GOLDEN)))


@cache
def place_of(entry: str) -> Place | None:
    return find(SHIPPED, entry, CATALOGUE)


def test_accuracy_and_wrong_answers_keep_to_the_floor(answers: list[dict[str, Any]]) -> None:
    assert_above(FLOOR["dev"], answers, GOLDEN)


@pytest.mark.parametrize("asked", ["users", "users-2", "users-3", "users-4", "milestones"])
def test_so_do_questions_as_members_ask(service: Service, asked: str) -> None:
    questions = read_jsonl(FOLDER / f"{asked}.jsonl")
    assert_above(FLOOR[asked], list(answer_lines(service, map(json.dumps, questions))), questions)


def assert_above(floor: dict[str, int], answers: list[dict[str, Any]], golden: list[dict[str, Any]]) -> None:
    figures = score(answers, golden)
    found = figures.totals
    report = "\n".join(figures.failed)
    assert found.total() == len(golden)
    assert found["right"] >= floor["right"], f"{found}\n{report}"
    assert found["wrong"] <= floor["wrong"], f"{found}\n{report}"


def test_every_quotation_stands_in_its_entry_and_has_an_address(answers: list[dict[str, Any]]) -> None:
    seen = 0
    for answer in answers:
        for citation in answer["citations"]:
            place = place_of(citation["document"])
            assert place is not None, f"{answer['id']}: {citation['document']} is no entry"
            assert citation["quote"], answer["id"]
            assert place.says(citation["quote"]), f"{answer['id']}: {citation['document']}: {citation['quote']!r}"
            assert citation["url"].startswith(("http://", "https://")), f"{answer['id']}: {citation}"
            seen += 1
    assert seen > len(GOLDEN) / 2


def test_words_of_a_source_are_quotations_of_the_fact_base(answers: list[dict[str, Any]]) -> None:
    """With voice "source" it is a quote field, or an entry that holds an original."""
    for answer in answers:
        for citation in answer["citations"]:
            if citation["voice"] == "source":
                place = place_of(citation["document"])
                assert place is not None
                entry = place.model.model_dump() if place.model else {}
                quotes = [*entry.get("quotes", ()), *([entry["quote"]] if entry.get("quote") else [])]
                assert entry.get("voice") == "source" or citation["quote"] in [quote["text"] for quote in quotes], citation


def test_answers_never_hold_markup_or_unfilled_places(answers: list[dict[str, Any]]) -> None:
    for answer in answers:
        assert not any(mark in answer["text"] for mark in ("{ $", "{$", "</", "None", "\ufffd")), answer["text"]


def test_the_same_questions_give_the_same_answers(service: Service, answers: list[dict[str, Any]]) -> None:
    again = answer_lines(service, map(json.dumps, GOLDEN))
    for first, second in zip(answers, again, strict=True):
        assert first | {"elapsed_ms": 0} == second | {"elapsed_ms": 0}
