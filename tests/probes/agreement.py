"""Where languages disagree: the same asked in each of them, and the answers that differ from those in most.

    campaign-bot ask --batch questions.jsonl > answers.jsonl
    python -m tests.probes.agreement answers.jsonl

Questions are the same whose ids differ in the language alone, which stands between two hyphens: `matters-de-gema-omnibus`. No expectation is
needed: what most languages say may be wrong, but where one says something else, one of them is.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from tests.answers import raw_facts


def disagreements(answers: Iterable[dict[str, Any]]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield the question without its language, the language and the answer of each that most of its kind do not give."""
    alike: dict[str, list[tuple[str, dict[str, Any]]]] = defaultdict(list)
    for answer in answers:
        kind, language, rest = str(answer["id"]).split("-", 2)
        if language in raw_facts.languages():
            alike[f"{kind}-{rest}"].append((language, answer))
    for question, given in alike.items():
        most = Counter(map(_said, (answer for _, answer in given))).most_common(1)[0][0]
        yield from ((question, language, answer) for language, answer in given if _said(answer) != most)


def _said(answer: dict[str, Any]) -> str:
    """What an answer says, whatever its words: its outcome, and of one that answers the value, the items, or its first document."""
    if answer["outcome"] != "answer":
        return str(answer["outcome"])
    items = sorted(item["id"] for item in answer["items"])
    first = [citation["document"] for citation in answer["citations"]][:1]
    return json.dumps([answer["value"], items or first])


if __name__ == "__main__":
    lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    found = list(disagreements(map(json.loads, lines)))
    sys.stdout.writelines(f"{question}\t{language}\t{answer['outcome']}\t{answer['question']}\n" for question, language, answer in found)
    sys.stdout.write(f"{len(found)} of {len(lines)} differ from the answer in most languages\n")
