"""What the surface needs from elsewhere."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from bot.answers.contract import Question, Reply, Turn
from bot.changes import Changes
from knowledge.catalogue import Catalogue


class Answering(Protocol):
    """The service that answers; every call may come from any thread."""

    @property
    def corpus_version(self) -> str:
        """Version of the collection that answers now."""
        ...

    @property
    def catalogue(self) -> Catalogue:
        """The facts that answers come from now."""
        ...

    def answer(self, question: Question, history: tuple[Turn, ...] = ()) -> Reply:
        """Answer `question`; `history` holds the last turns of the same conversation, oldest first. About 5 ms."""
        ...

    def forget_questions(self, *, all_of_them: bool = True) -> None:
        """Take out of memory what was asked, or only what was asked longer ago than ten minutes."""
        ...

    def changes(self, since: date, today: date, seen: str = "") -> Changes:
        """Return what is new since a day, or since the version of the collection that somebody has `seen`. About 0.1 s."""
        ...


class Texts(Protocol):
    """What members read, in their language."""

    def say(self, language: str, key: str, **values: object) -> str:
        """Return the message `key` as plain text, in English where `language` lacks it."""
        ...

    def digest(self) -> str:
        """Return a short name for the texts as they are now."""
        ...
