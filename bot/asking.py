"""Asking without Telegram: one question, a file of questions, conversations by name."""

from __future__ import annotations

import json
import logging
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import Any, Protocol, TextIO

from bot.answers.contract import Question, Reply, Turn

TURNS = 3  # of a conversation that a follow-up can lean on
_log = logging.getLogger(__name__)


class Answering(Protocol):
    """Whoever answers questions."""

    def answer(self, question: Question, history: tuple[Turn, ...] = ()) -> Reply:
        """Answer `question`; `history` holds the last turns of the same conversation, oldest first."""
        ...


class BadLine(ValueError):
    """A line of a batch is not a question; the message says what is wrong with it."""


@contextmanager
def open_batch(name: str) -> Iterator[TextIO]:
    """Open a file of questions; `-` is standard input. Bytes that are no UTF-8 spoil their own line only. Raises OSError."""
    if name == "-":
        yield TextIOWrapper(sys.stdin.buffer, encoding="utf-8-sig", errors="surrogateescape")
        return
    with Path(name).open(encoding="utf-8-sig", errors="surrogateescape") as lines:
        yield lines


def answer_lines(service: Answering, lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Yield one answer object for each non-empty line; a malformed line yields an object with `error` in its place.

    A question that the program fails on is reported in the same way, so that the other lines are still answered.
    """
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
        try:
            reply = service.answer(question, tuple(turns[-TURNS:]))
        except Exception as error:
            _log.exception("a question of the batch could not be answered")
            yield {"id": row.get("id"), "error": f"the program failed on this question: {type(error).__name__}"}
            continue
        turns.append(reply.turn)
        yield reply.answer.as_json()


def as_line(row: Mapping[str, Any]) -> str:
    """Return an answer object as one line of JSON that can be written as UTF-8, whatever its id holds."""
    line = json.dumps(row, ensure_ascii=False)
    return json.dumps(row) if has_broken_characters(line) else line


def question_of(row: Mapping[str, Any]) -> Question:
    """Return the question of a batch row. Raises `BadLine` naming the key, what was found and what is expected."""
    text = row.get("question")
    if not isinstance(text, str):
        raise BadLine(f"question: found {type(text).__name__}, expected a text")
    for key in ("id", "conversation", "language"):
        if row.get(key) is not None and not isinstance(row[key], str):
            raise BadLine(f"{key}: found {type(row[key]).__name__}, expected a text")
        _check_characters(key, row.get(key))
    _check_characters("question", text)
    today = row.get("today")
    try:
        day = date.fromisoformat(today) if today is not None else None
    except (TypeError, ValueError):
        raise BadLine(f"today: found {today!r}, expected a date written YYYY-MM-DD") from None
    return Question(text=text, id=row.get("id") or "", today=day, language=row.get("language"))


def has_broken_characters(text: str) -> bool:
    """Tell whether the text holds bytes that were no UTF-8, or halves of surrogate pairs: it cannot be written back."""
    return any("\ud800" <= character <= "\udfff" for character in text)


def _check_characters(key: str, text: str | None) -> None:
    if text and has_broken_characters(text):
        raise BadLine(f"{key}: found bytes that are no UTF-8 text (or half of a surrogate pair), expected Unicode text")


def _row(line: str) -> Mapping[str, Any]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadLine(f"not a JSON object: {error}") from None
    if not isinstance(row, dict):
        raise BadLine(f"found {type(row).__name__}, expected a JSON object")
    return row
