"""Thumbs under answers: one each, with the answer's id and corpus version, without a name."""

from __future__ import annotations

from sqlalchemy import func, select

from bot.state.database import Database
from bot.state.tables import ratings
from bot.state.upsert import upsert

_RATE = upsert(ratings, keys=["answer_id", "person"])


class Ratings:
    """Ratings by answer id."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def rate(self, answer_id: str, corpus_version: str, person: str, *, helpful: bool, now: float) -> bool | None:
        """Store a rating; a second one of the same person replaces the first, which is returned; None where there was none."""
        query = select(ratings.c.helpful).where(ratings.c.answer_id == answer_id, ratings.c.person == person)
        earlier = (await self._database.read(lambda connection: connection.execute(query))).scalar()
        values = {"answer_id": answer_id, "corpus_version": corpus_version, "person": person, "helpful": int(helpful), "rated_at": now}
        await self._database.put(_RATE, values)
        return None if earlier is None else bool(earlier)

    async def counts(self) -> tuple[int, int]:
        """Return how many ratings say helpful, and how many do not."""
        query = select(ratings.c.helpful, func.count()).group_by(ratings.c.helpful)
        rows = await self._database.read(lambda connection: connection.execute(query))
        by_value = {int(row[0]): int(row[1]) for row in rows}
        return by_value.get(1, 0), by_value.get(0, 0)
