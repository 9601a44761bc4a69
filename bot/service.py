"""The one door to answers: holds the current snapshot's assistant and swaps it without a missed question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from bot.answers.contract import Answer, Question


@dataclass(frozen=True)
class Turn:
    """What a conversation remembers of one exchange: what was spoken of, never the member's words. JSON-ready."""

    slots: dict[str, Any]


@dataclass(frozen=True)
class Reply:
    """An answer and the turn to hand in with the next question of the same conversation."""

    answer: Answer
    turn: Turn


class Answering(Protocol):
    """What the chat surface needs of the service."""

    @property
    def corpus_version(self) -> str:
        """Version of the snapshot that answers now."""
        ...

    def answer(self, question: Question, history: tuple[Turn, ...] = ()) -> Reply:
        """Answer `question`; `history` holds the last turns of the same conversation, oldest first. Thread-safe, about 5 ms."""
        ...
