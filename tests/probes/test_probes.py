"""The probes themselves: enough of them, in every language, with expectations that the fact base bears out, and unknown to the bot."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bot.evaluation import read_jsonl
from tests.answers import raw_facts
from tests.probes.expectations import expected

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]
PROBES = [probe for path in sorted(FOLDER.glob("*.jsonl")) for probe in read_jsonl(path)]
GOLDEN = read_jsonl(ROOT / "tests" / "golden" / "dev.jsonl")
COMPUTED = [probe for probe in PROBES if "facts" in probe]
ABSENT = [probe for probe in PROBES if "absent" in probe]


@cache
def shipped_words() -> str:
    """Everything that the fact base says, without the names of things in other languages."""
    paths = [*(raw_facts.FOLDER / "documents").glob("*.md"), *(raw_facts.FOLDER / "positions").glob("*.md"), *raw_facts.FOLDER.glob("*.yaml")]
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(paths)).casefold()


def plain(question: str) -> str:
    return " ".join(re.findall(r"\w+", question.casefold()))


def is_unanswerable(probe: dict[str, Any]) -> bool:
    return bool(probe["expect"].get("outcome") in ("refuse", "closest"))


@pytest.mark.parametrize("probe", COMPUTED, ids=[probe["id"] for probe in COMPUTED])
def test_an_expectation_is_what_the_files_say(probe: dict[str, Any]) -> None:
    assert probe["expect"] == expected(probe["facts"])


@pytest.mark.parametrize("probe", ABSENT, ids=[probe["id"] for probe in ABSENT])
def test_what_a_probe_asks_for_is_really_absent(probe: dict[str, Any]) -> None:
    what, _, value = probe["absent"].partition(" ")
    if what == "nowhere":
        assert not re.search(rf"(?<!\w){re.escape(value.casefold())}(?!\w)", shipped_words())
    elif what == "undated":
        day = date.fromisoformat(value)
        bounds = [document.bounds for document in raw_facts.documents().values() if document.bounds[0]]
        assert not [b for b in bounds if raw_facts.first_day(b[0]) <= day <= raw_facts.last_day(b[1])]
    elif what == "no-provision":
        assert not [slug for slug in raw_facts.provisions() if re.match(rf"article-{value}(-|$)", slug)]
        assert not re.search(rf"\barticles? {value}\b", shipped_words())
    else:
        pytest.fail(f"unknown kind of absence {what!r}")


def test_there_are_600_answerable_and_300_unanswerable_probes_in_24_languages() -> None:
    unanswerable = Counter(p["language_of_question"] for p in PROBES if is_unanswerable(p))
    answerable = Counter(p["language_of_question"] for p in PROBES if p["expect"].get("outcome", "answer") == "answer")
    assert unanswerable.total() >= 300
    assert answerable.total() >= 600
    assert set(answerable) == set(unanswerable) == set(raw_facts.languages())
    assert min(answerable.values()) >= 25
    assert min(unanswerable.values()) >= 12


def test_every_probe_stands_once_and_is_no_golden_question() -> None:
    ids = Counter(probe["id"] for probe in PROBES)
    assert max(ids.values()) == 1, ids.most_common(3)
    # In a conversation two members may well say the same.
    asked = Counter(plain(probe["question"]) for probe in PROBES if not probe.get("conversation"))
    assert max(asked.values()) == 1, asked.most_common(3)
    assert not asked.keys() & {plain(question["question"]) for question in GOLDEN}


def test_no_probe_is_among_the_example_questions() -> None:
    examples = {
        plain(line)
        for path in (ROOT / "bot" / "answers" / "examples").glob("*.txt")
        for line in path.read_text(encoding="utf-8").splitlines()
    }
    assert not [probe["question"] for probe in PROBES if not probe.get("conversation") and plain(probe["question"]) in examples]
