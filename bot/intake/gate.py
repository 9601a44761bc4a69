"""Golden questions of the corpus itself, asked of a staged snapshot before it is published.

`knowledge/gate.jsonl` holds questions in several languages with the facts that an answer must give. What a new document may
change is listed; what was right before and is not any more stops it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from bot.answers.assistant import Assistant
from bot.answers.contract import Answer, Question
from knowledge.models import Document

QUESTIONS = Path(__file__).parents[2] / "knowledge" / "gate.jsonl"


@dataclass(frozen=True)
class GateQuestion:
    """A question with what a right answer holds: all of `items` (and no others), the `value`, one of `outcomes`."""

    question: str
    language: str
    today: date
    items: frozenset[str] | None = None
    value: int | str | None = None
    outcomes: tuple[str, ...] = ("answer",)

    def fits(self, answer: Answer, aside: frozenset[str] = frozenset()) -> bool:
        """Tell whether the answer is right; entries `aside` came or went since the questions were written and do not count."""
        if answer.outcome not in self.outcomes:
            return False
        if self.items is not None and {item.id for item in answer.items} - aside != self.items - aside:
            return False
        return self.value is None or str(answer.value) == str(self.value)


@dataclass(frozen=True)
class Change:
    """A question that is answered otherwise than before. `broken`: it was answered right and is not any more."""

    question: str
    before: str
    after: str
    broken: bool


@dataclass(frozen=True)
class Verdict:
    """What the golden questions say. `unanswered` are questions about the new document that find no right answer."""

    asked: int
    changes: tuple[Change, ...] = ()
    unanswered: tuple[str, ...] = field(default=())

    @property
    def broken(self) -> tuple[Change, ...]:
        """The changes for the worse."""
        return tuple(change for change in self.changes if change.broken)

    def as_json(self) -> dict[str, Any]:
        """Return the verdict as plain data."""
        return asdict(self)


def golden_questions(path: Path = QUESTIONS) -> list[GateQuestion]:
    """Return the corpus's own golden questions."""
    return [question_of(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def question_of(row: Mapping[str, Any]) -> GateQuestion:
    """Return the question of one line of the file."""
    return GateQuestion(
        question=row["question"],
        language=row["language"],
        today=date.fromisoformat(row["today"]),
        items=frozenset(row["items"]) if "items" in row else None,
        value=row.get("value"),
        outcomes=tuple(row.get("outcomes", ("answer",))),
    )


def questions_about(document: Document, today: date) -> list[GateQuestion]:
    """Return what members will ask about a new document, with the answers that its own entry gives."""
    asked = []
    if document.signatories:
        asked.append(GateQuestion(f"Who signed “{document.title}”?", "en", today, items=document.signatory_ids))
    if document.date:
        asked.append(GateQuestion(f"When was “{document.title}” published?", "en", today, value=document.date))
    return asked


def compare(
    questions: Sequence[GateQuestion],
    new: Sequence[GateQuestion],
    before: Assistant | None,
    after: Assistant,
    *,
    aside: frozenset[str],
    touched: frozenset[str],
) -> Verdict:
    """Ask both snapshots and return what is different.

    `aside` are entries that one of the corpora holds and the release does not, or the other way round. An answer that cites what is
    replaced or withdrawn just now (`touched`) is meant to change and cannot break.
    """
    changes = []
    for question in questions:
        found = _ask(after, question)
        known = _ask(before, question) if before is not None else found
        right = question.fits(known, aside) if before is not None else True
        meant = bool(touched & {citation.document for citation in known.citations})
        broken = right and not question.fits(found, aside) and not meant
        if (known.text, known.outcome) != (found.text, found.outcome) or broken:
            changes.append(Change(question.question, known.text, found.text, broken))
    unanswered = tuple(question.question for question in new if not question.fits(_ask(after, question)))
    return Verdict(len(questions) + len(new), tuple(changes), unanswered)


def _ask(assistant: Assistant, question: GateQuestion) -> Answer:
    return assistant.answer(Question(question.question, today=question.today, language=question.language)).answer
