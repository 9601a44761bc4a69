"""Scoring answers against golden questions: right, wrong or missed, by the rules of the answer contract."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

Verdict = Literal["right", "wrong", "missed"]
_ABSTAINED = {"refuse", "closest"}
_SHARES = (
    "questions", "accuracy", "wrong_rate", "missed_rate", "abstention_precision", "abstention_recall", "citation_accuracy",
)  # fmt: skip


@dataclass
class Figures:
    """What a run over golden questions came to. `failed` holds one line for each question that was not right."""

    totals: Counter[str] = field(default_factory=Counter)
    by_kind: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    by_language: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    abstained: Counter[str] = field(default_factory=Counter)
    cited: Counter[str] = field(default_factory=Counter)
    failed: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """Return shares rounded to four places, counts by kind and by language."""
        questions = sum(self.totals.values())
        return {
            "questions": questions,
            "accuracy": _share(self.totals["right"], questions),
            "wrong_rate": _share(self.totals["wrong"], questions),
            "missed_rate": _share(self.totals["missed"], questions),
            "abstention_precision": _share(self.abstained["both"], self.abstained["both"] + self.abstained["needless"]),
            "abstention_recall": _share(self.abstained["both"], self.abstained["both"] + self.abstained["missed"]),
            "citation_accuracy": _share(self.cited["right"], self.cited["right"] + self.cited["wrong"]),
            "by_kind": {key: dict(value) for key, value in sorted(self.by_kind.items())},
            "by_language": {key: dict(value) for key, value in sorted(self.by_language.items())},
        }


def read_jsonl(path: Path) -> list[dict[str, Any]]:
    """Return the golden questions of a JSON Lines file; blank lines are skipped. Raises ValueError naming file and line."""
    rows = []
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
                if not {"id", "question", "expect"} <= row.keys():
                    raise ValueError("expected the keys id, question and expect")
            except (ValueError, AttributeError) as error:
                raise ValueError(f"{path}:{number}: not a golden question: {error}") from None
            rows.append(row)
    return rows


def figure_lines(figures: Figures) -> Iterator[str]:
    """Yield the figures as lines of text."""
    for key, value in figures.as_json().items():
        if isinstance(value, dict):
            yield f"{key}:"
            for name, counts in value.items():
                yield f"  {name:14} " + "  ".join(f"{verdict} {number}" for verdict, number in sorted(counts.items()))
        else:
            yield f"{key:22} {value}"


def markdown_lines(figures: Figures) -> Iterator[str]:
    """Yield the figures as Markdown: a table of all, one by kind, one by language with the distance to English in percentage points."""
    found = figures.as_json()
    yield "| figure | value |"
    yield "| --- | --- |"
    for name in _SHARES:
        yield f"| {name.replace('_', ' ')} | {'–' if found[name] is None else found[name]} |"
    yield ""
    yield from _table("kind", figures.by_kind)
    yield ""
    yield from _table("language", figures.by_language, beside="en")


def _table(title: str, groups: Mapping[str, Counter[str]], beside: str | None = None) -> Iterator[str]:
    base = groups.get(beside, Counter()) if beside else Counter()
    compared = base.total() > 0
    yield f"| {title} | questions | right | wrong | missed | accuracy |{f' points to {beside} |' if compared else ''}"
    yield "| --- |" + " --- |" * (6 if compared else 5)
    for name, counts in sorted(groups.items()):
        accuracy = counts["right"] / counts.total()
        distance = f" {100 * (accuracy - base['right'] / base.total()):+.0f} |" if compared else ""
        yield f"| {name} | {counts.total()} | {counts['right']} | {counts['wrong']} | {counts['missed']} | {accuracy:.2f} |{distance}"


def score(answers: Iterable[Mapping[str, Any]], golden: Sequence[Mapping[str, Any]]) -> Figures:
    """Compare answer objects with golden questions by id. A question without an answer line counts as wrong."""
    by_id = {answer.get("id"): answer for answer in answers}
    figures = Figures()
    for question in golden:
        answer = by_id.get(question["id"], {"error": "no answer line"})
        expect = question["expect"]
        reasons = failures(answer, expect)
        verdict = verdict_of(answer, expect, reasons)
        figures.totals[verdict] += 1
        figures.by_kind[question.get("kind", "?")][verdict] += 1
        figures.by_language[question.get("language_of_question", "en")][verdict] += 1
        should, did = expect.get("outcome", "answer") in _ABSTAINED, answer.get("outcome") in _ABSTAINED
        figures.abstained["both" if should and did else "missed" if should else "needless" if did else "neither"] += 1
        if "documents" in expect and answer.get("outcome") == "answer":
            figures.cited["right" if cites(answer, expect) else "wrong"] += 1
        if reasons:
            figures.failed.append(f"{verdict:6} {question['id']} [{question.get('kind')}] {question['question']!r}: {'; '.join(reasons)}")
    return figures


def failures(answer: Mapping[str, Any], expect: Mapping[str, Any]) -> list[str]:
    """Return one sentence for each expectation that the answer does not meet."""
    if "error" in answer:
        return [f"error: {answer['error']}"]
    found: list[str] = []
    outcome, wanted = answer.get("outcome"), expect.get("outcome", "answer")
    if outcome != wanted and not (outcome in _ABSTAINED and wanted in _ABSTAINED):
        found.append(f"outcome {outcome}, expected {wanted}")
    if "items" in expect:
        found += _item_failures(answer, expect)
    if "value" in expect and not same_value(answer.get("value"), expect["value"]):
        found.append(f"value {answer.get('value')!r}, expected {expect['value']!r}")
    if "complete" in expect and answer.get("complete") != expect["complete"]:
        found.append(f"complete {answer.get('complete')!r}, expected {expect['complete']!r}")
    text = answer.get("text") or ""
    for group in expect.get("mentions", []):
        if not any(re.search(pattern, text, re.IGNORECASE) for pattern in group):
            found.append(f"text mentions none of {group}")
    for pattern in expect.get("not_mentions", []):
        if re.search(pattern, text, re.IGNORECASE):
            found.append(f"text mentions {pattern!r}")
    if "documents" in expect and not cites(answer, expect):
        found.append(f"cites none of {expect['documents']}")
    return found


def verdict_of(answer: Mapping[str, Any], expect: Mapping[str, Any], reasons: Sequence[str]) -> Verdict:
    """Return right, missed (abstained though the corpus has the answer) or wrong."""
    if not reasons:
        return "right"
    if expect.get("outcome", "answer") not in _ABSTAINED and answer.get("outcome") in _ABSTAINED:
        return "missed"
    return "wrong"


def cites(answer: Mapping[str, Any], expect: Mapping[str, Any]) -> bool:
    """Tell whether at least one citation names an expected document."""
    return bool({citation.get("document") for citation in answer.get("citations", [])} & set(expect["documents"]))


def same_value(got: Any, wanted: Any) -> bool:
    """Compare values; lists as sets, and a single value also matches a list holding only it."""
    return got is not None and _as_set(got) == _as_set(wanted)


def _item_failures(answer: Mapping[str, Any], expect: Mapping[str, Any]) -> list[str]:
    got = {item.get("id") for item in answer.get("items", [])}
    need, extra = set(expect["items"]), set(expect.get("items_also", []))
    missing = need - got
    surplus = got - need - (extra if expect.get("items_at_least") else set())
    found = [f"items missing: {sorted(missing)}"] if missing else []
    return found + ([f"items not expected: {sorted(map(str, surplus))}"] if surplus else [])


def _as_set(value: Any) -> set[str]:
    return set(map(str, value)) if isinstance(value, list) else {str(value)}


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None
