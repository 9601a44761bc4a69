"""Asking without Telegram: one question, a file of questions, conversations by name."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from bot.answers.contract import Question
from bot.service import Answering, Turn

_TURNS = 3  # of a conversation that a follow-up can lean on


class BadLine(ValueError):
    """A line of a batch is not a question; the message says what is wrong with it."""


def answer_lines(service: Answering, lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Yield one answer object for each non-empty line; a malformed line yields an object with `error` in its place."""
    conversations: dict[str, list[Turn]] = defaultdict(list)
    for line in lines:
        if not line.strip():
            continue
        row: Mapping[str, Any] = {}
        try:
            row = _row(line)
            question = question_of(row)
        except BadLine as error:
            yield {"id": row.get("id"), "error": str(error)}
            continue
        turns = conversations[row["conversation"]] if row.get("conversation") else []
        reply = service.answer(question, tuple(turns[-_TURNS:]))
        turns.append(reply.turn)
        yield reply.answer.as_json()


def question_of(row: Mapping[str, Any]) -> Question:
    """Return the question of a batch row. Raises `BadLine` naming the key, what was found and what is expected."""
    text = row.get("question")
    if not isinstance(text, str):
        raise BadLine(f"question: found {type(text).__name__}, expected a text")
    for key in ("id", "conversation", "language"):
        if row.get(key) is not None and not isinstance(row[key], str):
            raise BadLine(f"{key}: found {type(row[key]).__name__}, expected a text")
    today = row.get("today")
    try:
        day = date.fromisoformat(today) if today is not None else None
    except (TypeError, ValueError):
        raise BadLine(f"today: found {today!r}, expected a date written YYYY-MM-DD") from None
    return Question(text=text, id=row.get("id") or "", today=day, language=row.get("language"))


def _row(line: str) -> Mapping[str, Any]:
    try:
        row = json.loads(line)
    except (json.JSONDecodeError, RecursionError) as error:
        raise BadLine(f"not a JSON object: {error}") from None
    if not isinstance(row, dict):
        raise BadLine(f"found {type(row).__name__}, expected a JSON object")
    return row
