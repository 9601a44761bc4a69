"""Forgetting: everything about one person at their wish, and everything past its time."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.state.answers import TIME_TO_LIVE_S as ANSWER_TIME_TO_LIVE_S
from bot.state.conversations import TIME_TO_LIVE_S as CONVERSATION_TIME_TO_LIVE_S
from bot.state.conversations import Conversations
from bot.state.database import Database
from bot.state.preferences import Preferences
from bot.state.tables import answers, conversations, inbox, preferences, ratings, seen

# Telegram itself keeps undelivered updates for 24 hours; later than that no number comes again.
SEEN_TIME_TO_LIVE_S = 48 * 3600


@dataclass(frozen=True)
class Forgotten:
    """How many entries were deleted; ratings stay, but nobody's."""

    settings: int
    conversations: int
    questions: int
    answers: int
    ratings: int


class Erasure:
    """Deletes in one transaction each."""

    def __init__(self, database: Database, talks: Conversations, choices: Preferences) -> None:
        self._database = database
        self._talks = talks
        self._choices = choices

    async def forget(self, person: str, *, except_update: int | None = None) -> Forgotten:
        """Delete everything about a person; the update that asks for it may stay until it is answered."""

        async def work(connection: AsyncConnection) -> Forgotten:
            async def gone(statement: object) -> int:
                return int((await connection.execute(statement)).rowcount)  # type: ignore[call-overload]

            return Forgotten(
                settings=await gone(delete(preferences).where(preferences.c.subject == person)),
                conversations=await gone(delete(conversations).where(conversations.c.person == person)),
                questions=await gone(delete(inbox).where(inbox.c.person == person, inbox.c.update_id != (except_update or 0))),
                answers=await gone(delete(answers).where(answers.c.person == person)),
                ratings=await gone(update(ratings).where(ratings.c.person == person).values(person=None)),
            )

        forgotten: Forgotten = await self._database.write(work)
        self._talks.drop(person)
        self._choices.drop(person)
        return forgotten

    async def purge(self, *, now: float) -> None:
        """Delete conversations, answers and update numbers whose time is over."""

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(delete(conversations).where(conversations.c.spoken_at <= now - CONVERSATION_TIME_TO_LIVE_S))
            await connection.execute(delete(answers).where(answers.c.kept_at <= now - ANSWER_TIME_TO_LIVE_S))
            await connection.execute(delete(seen).where(seen.c.seen_at <= now - SEEN_TIME_TO_LIVE_S))

        await self._database.write(work)
