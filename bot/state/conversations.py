"""What the last questions of a conversation were about, for follow-ups; never what was written."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.state.database import Database
from bot.state.tables import conversations

TIME_TO_LIVE_S = 30 * 60
KEPT_TURNS = 3


class Conversations:
    """The last turns by place (chat and topic) and person."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def recall(self, place: str, person: str, *, now: float) -> list[dict[str, Any]]:
        """Return the slots of the last turns, oldest first; nothing when the conversation is older than 30 minutes."""
        async with self._database.engine.connect() as connection:
            return [turn["slots"] for turn in await _turns(connection, place, person, now)]

    async def remember(self, place: str, person: str, slots: dict[str, Any], *, turn_id: int, now: float) -> None:
        """Add a turn. The same `turn_id` again (a question answered after a restart) replaces it."""

        async def work(connection: AsyncConnection) -> None:
            turns = [turn for turn in await _turns(connection, place, person, now) if turn["id"] != turn_id]
            turns = [*turns, {"id": turn_id, "slots": slots}][-KEPT_TURNS:]
            statement = insert(conversations).values(place=place, person=person, turns=turns, spoken_at=now)
            changed = {"turns": turns, "spoken_at": now}
            await connection.execute(statement.on_conflict_do_update(index_elements=["place", "person"], set_=changed))

        await self._database.write(work)


async def _turns(connection: AsyncConnection, place: str, person: str, now: float) -> list[dict[str, Any]]:
    query = select(conversations.c.turns).where(
        conversations.c.place == place, conversations.c.person == person, conversations.c.spoken_at > now - TIME_TO_LIVE_S
    )
    return list((await connection.execute(query)).scalar() or [])
