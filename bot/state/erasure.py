"""Forgetting: everything about one person at their wish, and everything past its time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Delete, Update, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.state.answers import TIME_TO_LIVE_S as ANSWER_TIME_TO_LIVE_S
from bot.state.conversations import TIME_TO_LIVE_S as CONVERSATION_TIME_TO_LIVE_S
from bot.state.conversations import Conversations
from bot.state.database import Database
from bot.state.errors import StateProblem
from bot.state.gaps import TIME_TO_LIVE_S as GAP_TIME_TO_LIVE_S
from bot.state.identity import is_provisional
from bot.state.preferences import Preferences
from bot.state.tables import answers, conversations, gaps, inbox, preferences, ratings, seen, team

# Telegram itself keeps undelivered updates for 24 hours; later than that no number comes again.
SEEN_TIME_TO_LIVE_S = 48 * 3600
# What could not be dealt with for so long, nobody waits for any more.
UPDATE_TIME_TO_LIVE_S = 14 * 24 * 3600

OF_A_PERSON = (
    (preferences, preferences.c.subject),
    (conversations, conversations.c.person),
    (inbox, inbox.c.person),
    (answers, answers.c.person),
    (ratings, ratings.c.person),
    (team, team.c.person),
)


@dataclass(frozen=True)
class Forgotten:
    """How many entries were deleted; ratings stay, but nobody's."""

    settings: int
    conversations: int
    questions: int
    answers: int
    ratings: int


@dataclass(frozen=True)
class Purged:
    """How many entries were past their time; ratings stay, but nobody's."""

    conversations: int
    answers: int
    numbers: int
    updates: int
    gaps: int
    ratings: int


class Erasure:
    """Deletes in one transaction each."""

    def __init__(self, database: Database, talks: Conversations, choices: Preferences) -> None:
        self._database = database
        self._talks = talks
        self._choices = choices

    async def forget(self, person: str, *, except_update: int | None = None) -> Forgotten:
        """Delete everything about a person; the update that asks for it may stay until it is answered.

        Raises `StateProblem` when only a stand-in for the state could be reached.
        """
        kept = -1 if except_update is None else except_update  # no update has a number below 0

        async def work(connection: AsyncConnection) -> Forgotten:
            if await is_provisional(connection):
                raise StateProblem("the state cannot be reached; nobody can be forgotten until it is")

            async def gone(statement: Delete | Update) -> int:
                return int((await connection.execute(statement)).rowcount)

            return Forgotten(
                settings=await gone(delete(preferences).where(preferences.c.subject == person)),
                conversations=await gone(delete(conversations).where(conversations.c.person == person)),
                questions=await gone(delete(inbox).where(inbox.c.person == person, inbox.c.update_id != kept)),
                answers=await gone(delete(answers).where(answers.c.person == person)),
                ratings=await gone(update(ratings).where(ratings.c.person == person).values(person=None)),
            )

        forgotten: Forgotten = await self._database.write(work)
        self._talks.drop(person)
        self._choices.drop(person)
        await self.wipe()
        return forgotten

    async def wipe(self) -> bool:
        """Make unreadable what was deleted, with what was answered; tell whether that was done."""
        return await self._database.wipe()

    async def export(self, person: str) -> dict[str, list[dict[str, Any]]]:
        """Return everything that is stored about a person, as plain data by table."""

        async def work(connection: AsyncConnection) -> dict[str, list[dict[str, Any]]]:
            found = {}
            for table, column in OF_A_PERSON:
                rows = await connection.execute(select(table).where(column == person))
                found[table.name] = [dict(row) for row in rows.mappings()]
            return found

        exported: dict[str, list[dict[str, Any]]] = await self._database.read(work)
        return exported

    async def purge(self, *, now: float) -> Purged:
        """Delete conversations, answers, update numbers and updates whose time is over; older ratings lose their person.

        What was deleted since the last time becomes unreadable too.
        """

        async def work(connection: AsyncConnection) -> Purged:
            async def gone(statement: Delete | Update) -> int:
                return int((await connection.execute(statement)).rowcount)

            return Purged(
                conversations=await gone(delete(conversations).where(conversations.c.spoken_at <= now - CONVERSATION_TIME_TO_LIVE_S)),
                answers=await gone(delete(answers).where(answers.c.kept_at <= now - ANSWER_TIME_TO_LIVE_S)),
                numbers=await gone(delete(seen).where(seen.c.seen_at <= now - SEEN_TIME_TO_LIVE_S)),
                updates=await gone(delete(inbox).where(inbox.c.received_at <= now - UPDATE_TIME_TO_LIVE_S)),
                gaps=await gone(delete(gaps).where(gaps.c.asked_at <= now - GAP_TIME_TO_LIVE_S)),
                ratings=await gone(
                    update(ratings)
                    .where(ratings.c.rated_at <= now - ANSWER_TIME_TO_LIVE_S, ratings.c.person.is_not(None))
                    .values(person=None)
                ),
            )

        purged: Purged = await self._database.write(work)
        await self.wipe()
        return purged
