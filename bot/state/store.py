"""The whole state, opened at once."""

from __future__ import annotations

from dataclasses import dataclass

from bot.state.answers import KeptAnswers
from bot.state.conversations import Conversations
from bot.state.database import Database
from bot.state.erasure import Erasure
from bot.state.gaps import Gaps
from bot.state.identity import Identity
from bot.state.inbox import Inbox
from bot.state.instances import Instance
from bot.state.location import Location
from bot.state.preferences import Preferences
from bot.state.ratings import Ratings
from bot.state.team import Team


@dataclass(frozen=True)
class State:
    """Everything the bot remembers."""

    database: Database
    identity: Identity
    inbox: Inbox
    instance: Instance
    conversations: Conversations
    preferences: Preferences
    answers: KeptAnswers
    ratings: Ratings
    erasure: Erasure
    team: Team
    gaps: Gaps

    @classmethod
    async def open(cls, location: Location, instance: str = "") -> State:
        """Open or create the state; `instance` names this process where others share the database.

        Raises `StateProblem` when it cannot be used.
        """
        database = await Database.open(location)
        conversations, preferences = Conversations(database), Preferences(database)
        return cls(
            database=database,
            identity=await Identity.load(database),
            inbox=Inbox(database, instance),
            instance=Instance(database, instance),
            conversations=conversations,
            preferences=preferences,
            answers=KeptAnswers(database),
            ratings=Ratings(database),
            erasure=Erasure(database, conversations, preferences),
            team=await Team.load(database),
            gaps=Gaps(database),
        )

    async def close(self) -> None:
        """Finish writing and close."""
        await self.database.close()
