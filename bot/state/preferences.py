"""Choices of people and groups: language, length, who may ask, quiet hours. The subject is a hash of either."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, defaultdict
from collections.abc import Sequence

from sqlalchemy import delete, select

from bot.state.database import Database
from bot.state.tables import preferences
from bot.state.together import Together
from bot.state.upsert import upsert

# Read for every question, hardly ever changed: those in use are kept in memory.
REMEMBERED = 10_000
_CHOOSE = upsert(preferences)


class Preferences:
    """Named choices by subject."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._recent: OrderedDict[str, dict[str, str]] = OrderedDict()
        self._stored = Together(self._load)

    async def of(self, *subjects: str) -> list[dict[str, str]]:
        """Return the choices of each subject, in the order asked for."""
        if self._database.shared:
            self._recent.clear()
        unknown = [subject for subject in dict.fromkeys(subjects) if subject not in self._recent]
        read = await asyncio.gather(*(self._stored.find(subject) for subject in unknown)) if unknown else ()
        found = {subject: choices or {} for subject, choices in zip(unknown, read, strict=True)}
        chosen = [dict(self._recent[subject] if subject in self._recent else found[subject]) for subject in subjects]
        for subject, choices in found.items():
            self._recent[subject] = choices
        while len(self._recent) > REMEMBERED:
            self._recent.popitem(last=False)
        return chosen

    async def _load(self, subjects: Sequence[str]) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = defaultdict(dict)
        query = select(preferences).where(preferences.c.subject.in_(subjects))
        for row in await self._database.read(lambda connection: connection.execute(query)):
            found[row.subject][row.name] = row.value
        return found

    async def choose(self, subject: str, name: str, value: str | None) -> None:
        """Set a choice; none takes it back."""
        if value is None:
            gone = delete(preferences).where(preferences.c.subject == subject, preferences.c.name == name)
            await self._database.write(lambda connection: connection.execute(gone))
        else:
            await self._database.put(_CHOOSE, {"subject": subject, "name": name, "value": value})
        self.drop(subject)

    def drop(self, subject: str) -> None:
        """Take a subject's choices out of memory, so that they are read again."""
        self._recent.pop(subject, None)

    async def move(self, old_subject: str, new_subject: str) -> None:
        """Carry a group's choices over to the supergroup it became."""
        (choices,) = await self.of(old_subject)
        for name, value in choices.items():
            await self.choose(new_subject, name, value)
            await self.choose(old_subject, name, None)
