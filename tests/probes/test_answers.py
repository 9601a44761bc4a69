"""Answers to probes keep to what every answer must: the service of the tests checks each of them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.answers.answer_ids import read_id
from bot.answers.plans import Plan
from bot.answers.several import SEPARATOR
from bot.asking import answer_lines
from bot.evaluation import failures
from bot.service import Service
from tests.probes.test_probes import PROBES

# Of every file, kind and language some; conversations as a whole, of which as many as of questions that stand alone.
_CHOSEN = set(list(dict.fromkeys(probe.get("conversation", probe["id"]) for probe in PROBES))[::15])
SOME = [probe for probe in PROBES if probe.get("conversation", probe["id"]) in _CHOSEN]


@pytest.fixture(scope="module", params=[pytest.param(SOME, id="some"), pytest.param(PROBES, id="all", marks=pytest.mark.slow)])
def answers(request: pytest.FixtureRequest, service: Service) -> list[dict[str, Any]]:
    return list(answer_lines(service, map(json.dumps, request.param)))


def test_a_probe_is_answered_with_words_that_stand_in_their_sources(answers: list[dict[str, Any]]) -> None:
    failed = [answer for answer in answers if "error" in answer]
    assert failed == []
    assert sum(len(answer["citations"]) for answer in answers) > len(answers)
    assert {citation["voice"] for answer in answers for citation in answer["citations"]} == {"source", "summary"}


def test_an_editors_answer_is_given_to_no_probe_that_asks_for_something_else(answers: list[dict[str, Any]]) -> None:
    expected = {probe["id"]: probe["expect"] for probe in PROBES}
    fixed = [answer for answer in answers if any(_is_fixed(one) for one in answer["answer_id"].split(SEPARATOR))]
    assert not [answer["question"] for answer in fixed if failures(answer, expected[answer["id"]])]


def _is_fixed(answer_id: str) -> bool:
    decided = read_id(answer_id).decided
    return isinstance(decided, Plan) and decided.intent == "fixed"
