"""Replies that were just given: many people ask the same within minutes, and the same question to the same collection has the same answer.

Questions are members' words: they stay in memory only, for ten minutes at most, and `/forget` of anybody empties the whole.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable, Hashable

from bot.answers.contract import Question, Reply, Turn
from bot.recently import Recently

KEPT = 2_000  # replies, of about 10 kB each: as many as a crowd gets in ten seconds


class RecentReplies:
    """The last replies by everything that they depend on: collection, question, day, and what was spoken of before."""

    def __init__(self, kept: int = KEPT, clock: Callable[[], float] = time.monotonic) -> None:
        self._replies: Recently[Hashable, Reply] = Recently(kept, clock=clock)
        self._coming: dict[Hashable, asyncio.Task[Reply]] = {}

    async def given(self, version: str, question: Question, history: tuple[Turn, ...], work: Callable[[], Awaitable[Reply]]) -> Reply:
        """Return the reply to a question: a recent one, or that of `work`, which is done once for all who ask the same meanwhile."""
        known = self.find(version, question, history)
        if known is not None:
            return known
        key = _key(version, question, history)
        if key not in self._coming:
            self._coming[key] = asyncio.create_task(self._worked_out(key, question, history, work))
        # Whoever is cancelled must not take the reply of the others with them.
        return await asyncio.shield(self._coming[key])

    async def _worked_out(self, key: Hashable, question: Question, history: tuple[Turn, ...], work: Callable[[], Awaitable[Reply]]) -> Reply:
        try:
            reply = await work()
            self.note(question, history, reply)
            return reply
        finally:
            del self._coming[key]

    def find(self, version: str, question: Question, history: tuple[Turn, ...]) -> Reply | None:
        """Return the reply that was given to the same question; none when it is not among the last."""
        return self._replies.find(_key(version, question, history))

    def note(self, question: Question, history: tuple[Turn, ...], reply: Reply) -> None:
        """Remember a reply under the collection that it came from."""
        self._replies.note(_key(reply.answer.corpus_version, question, history), reply)

    def drop_old(self) -> None:
        """Forget what was noted longer ago than it may be kept."""
        self._replies.drop_old()

    def clear(self) -> None:
        """Forget everything."""
        self._replies.clear()


def _key(version: str, question: Question, history: tuple[Turn, ...]) -> Hashable:
    return version, question, json.dumps([turn.slots for turn in history], sort_keys=True)
