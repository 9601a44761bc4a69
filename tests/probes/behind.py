"""Questions that name all they ask, each behind another one of its language: what was spoken of before must not change their answers.

    python -m tests.probes.behind NUMBER SEED

They are drawn from the golden questions and probes that stand alone, expect an answer, have seven words or more and are answered rightly
when they are asked alone. Printed are those that no longer are, and how many.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from bot.answers.contract import Question, Turn
from bot.evaluation import failures, verdict_of
from bot.service import Service
from bot.settings import load_settings
from bot.texts import Texts
from tests.conftest import ROOT

_FEWEST_WORDS = 7


def pairs(rows: Sequence[dict[str, Any]], number: int, seed: int) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Yield a question drawn by chance and one of its language that stands alone, so often."""
    drawn = random.Random(seed)
    alone = [row for row in rows if not row.get("conversation") and row["expect"].get("outcome", "answer") == "answer"]
    by_language: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in alone:
        by_language[row["language_of_question"]].append(row)
    long = [row for row in alone if len(row["question"].split()) >= _FEWEST_WORDS]
    for row in drawn.sample(long, min(number, len(long))):
        yield drawn.choice(by_language[row["language_of_question"]]), row


def rows_of_all() -> list[dict[str, Any]]:
    """Return the rows of all golden questions and probes."""
    files = [*sorted((ROOT / "tests" / "golden").glob("*.jsonl")), *sorted((ROOT / "tests" / "probes").glob("*.jsonl"))]
    return [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]


def verdict(service: Service, row: dict[str, Any], before: dict[str, Any] | None = None) -> str:
    """Return whether a question is answered rightly, alone or behind another one."""
    today = date.fromisoformat(row["today"]) if "today" in row else None
    history: tuple[Turn, ...] = (service.answer(Question(before["question"], today=today)).turn,) if before else ()
    answer = service.answer(Question(row["question"], today=today), history).answer.as_json()
    return verdict_of(answer, row["expect"], failures(answer, row["expect"]))


def main(number: int, seed: int) -> None:
    """Print which of the questions are answered otherwise behind another one, and how many."""
    service, told = Service(load_settings(), Texts()), Counter[str]()
    for before, row in pairs(rows_of_all(), number, seed):
        if verdict(service, row) != "right":
            continue
        told[behind := verdict(service, row, before)] += 1
        if behind != "right":
            sys.stdout.write(f"{behind}\t{before['question']}\t{row['question']}\n")
    sys.stdout.write(f"{told.total()} right alone; behind another one {told['right']} right, {told['wrong']} wrong, {told['missed']} missed\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
