"""What the last questions of a conversation were about, for follow-ups; never what was written."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select, tuple_

from bot.state.database import Database
from bot.state.tables import conversations
from bot.state.together import Together
from bot.state.upsert import upsert

TIME_TO_LIVE_S = 30 * 60
KEPT_TURNS = 3
# Conversations that are going on are read from memory, some 10 KB each; the file is for the others and for restarts.
REMEMBERED = 500

_REMEMBER = upsert(conversations)
_Turns = list[dict[str, Any]]
_Between = tuple[str, str]  # place and person


class Conversations:
    """The last turns by place (chat and topic) and person."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._recent: OrderedDict[_Between, tuple[_Turns, float]] = OrderedDict()
        self._stored = Together(self._load)

    async def recall(self, place: str, person: str, *, now: float) -> list[dict[str, Any]]:
        """Return the slots of the last turns, oldest first; nothing when the conversation is older than 30 minutes."""
        return [turn["slots"] for turn in await self._turns(place, person, now)]

    async def remember(self, place: str, person: str, slots: dict[str, Any], *, turn_id: int, now: float) -> None:
        """Add a turn. The same `turn_id` again (a question answered after a restart) replaces it."""
        turns = [turn for turn in await self._turns(place, person, now) if turn["id"] != turn_id]
        turns = [*turns, {"id": turn_id, "slots": slots}][-KEPT_TURNS:]
        self._note(place, person, turns, now)
        await self._database.put(_REMEMBER, {"place": place, "person": person, "turns": turns, "spoken_at": now})

    def drop(self, person: str) -> None:
        """Take a person's conversations out of memory; the file is somebody else's task."""
        for key in [key for key in self._recent if key[1] == person]:
            del self._recent[key]

    async def _turns(self, place: str, person: str, now: float) -> _Turns:
        known = None if self._database.shared else self._recent.get((place, person))
        if known is None:
            known = await self._stored.find((place, person)) or ([], 0.0)
            self._note(place, person, *known)
        turns, spoken_at = known
        return turns if spoken_at > now - TIME_TO_LIVE_S else []

    async def _load(self, wanted: Sequence[_Between]) -> dict[_Between, tuple[_Turns, float]]:
        query = select(conversations).where(tuple_(conversations.c.place, conversations.c.person).in_(wanted))
        rows = await self._database.read(lambda connection: connection.execute(query))
        return {(row.place, row.person): (list(row.turns), float(row.spoken_at)) for row in rows}

    def _note(self, place: str, person: str, turns: _Turns, spoken_at: float) -> None:
        self._recent[(place, person)] = (turns, spoken_at)
        self._recent.move_to_end((place, person))
        if len(self._recent) > REMEMBERED:
            self._recent.popitem(last=False)
