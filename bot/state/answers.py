"""Answers that buttons refer to: paging, sources and sharing work from here, also after a restart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from bot.state.database import Database
from bot.state.tables import answers
from bot.state.upsert import upsert

TIME_TO_LIVE_S = 30 * 24 * 3600
# How long an answer is kept that was only offered while somebody typed: there is one for every few letters.
OFFERED_S = 3600

_KEEP = upsert(answers)


@dataclass(frozen=True)
class KeptAnswer:
    """An answer as plain data (without the question), and the turn that follow-up questions start from."""

    key: str
    content: dict[str, Any]
    turn: dict[str, Any]


class KeptAnswers:
    """Answers by their short key."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def keep(self, kept: KeptAnswer, *, person: str, now: float) -> None:
        """Store an answer; the same key again replaces it."""
        values = {"key": kept.key, "person": person, "content": kept.content, "turn": kept.turn, "kept_at": now}
        await self._database.put(_KEEP, values)

    async def offer(self, kept: KeptAnswer, *, person: str, now: float) -> None:
        """Store an answer for whoever goes on from where it was offered, which is soon or never."""
        await self.keep(kept, person=person, now=now - TIME_TO_LIVE_S + OFFERED_S)

    async def find(self, key: str, *, now: float) -> KeptAnswer | None:
        """Return an answer; none when it was never kept or is older than 30 days."""
        query = select(answers).where(answers.c.key == key, answers.c.kept_at > now - TIME_TO_LIVE_S)
        row = (await self._database.read(lambda connection: connection.execute(query))).first()
        return KeptAnswer(row.key, row.content, row.turn) if row is not None else None
