"""However a question is typed, the answer is the same or none: never another one."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable
from typing import Any

import pytest

from bot.asking import question_of
from bot.evaluation import failures, verdict_of
from bot.service import Service
from tests.probes.test_probes import COMPUTED

SAMPLE = COMPUTED[::3]


def without_diacritics(text: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))


def with_slip(text: str) -> str:
    """Two letters swapped in the longest word of small letters, which is never a name or a number."""
    word = max((word for word in text.split() if word.isalpha() and word.islower()), key=len, default="")
    at = len(word) // 2
    return text.replace(word, word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :], 1) if len(word) > 5 else text


def with_stray_space(text: str) -> str:
    source = random.Random(len(text))
    return "".join(char + " " * source.choice((0, 0, 1)) if char == " " else char for char in text)


WAYS: dict[str, Callable[[str], str]] = {
    "in capitals": str.upper,
    "in small letters": str.lower,
    "without diacritics": without_diacritics,
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "without its mark": lambda text: text.rstrip(" ?;؟"),
    "with too many spaces": lambda text: f"\n  {with_stray_space(text)}\t\n",
    "with zero-width characters": lambda text: text.replace(" ", "\u200b \ufeff"),
    "with a slip": with_slip,
    "with an emoji": lambda text: f"👋 {text} 🙏🏽",
    "between dashes": lambda text: f"– {text} –",
}
# Least share of the rightly answered questions that are right in this way of typing too; the rest must be abstained from.
LEAST = {
    "in capitals": 0.8, "in small letters": 0.85, "without diacritics": 0.85, "with a slip": 0.8, "without its mark": 0.9,
    "with an emoji": 0.9,
}  # fmt: skip


def verdict(service: Service, probe: dict[str, Any], text: str) -> str:
    answer = service.think(question_of(probe | {"question": text})).answer.as_json()
    return verdict_of(answer, probe["expect"], failures(answer, probe["expect"]))


@pytest.fixture(scope="module")
def right(service: Service) -> list[dict[str, Any]]:
    """The probes of the sample that are answered rightly as they stand."""
    found = [probe for probe in SAMPLE if verdict(service, probe, probe["question"]) == "right"]
    assert len(found) > 0.7 * len(SAMPLE)
    return found


@pytest.mark.parametrize("way", WAYS)
def test_a_question_typed_otherwise_gets_the_same_answer_or_none(service: Service, right: list[dict[str, Any]], way: str) -> None:
    verdicts = {probe["id"]: verdict(service, probe, WAYS[way](probe["question"])) for probe in right}
    wrong = [probe for probe, found in verdicts.items() if found == "wrong"]
    assert len(wrong) <= 0.06 * len(right), wrong
    same = sum(found == "right" for found in verdicts.values())
    assert same >= LEAST.get(way, 0.95) * len(right), {probe for probe, found in verdicts.items() if found != "right"}
