"""Choices of people and groups: language, length, who may ask, quiet hours. The subject is a hash of either."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from bot.state.database import Database
from bot.state.tables import preferences


class Preferences:
    """Named choices by subject."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, *subjects: str) -> list[dict[str, str]]:
        """Return the choices of each subject, in the order asked for."""
        found: dict[str, dict[str, str]] = {subject: {} for subject in subjects}
        async with self._database.engine.connect() as connection:
            for row in await connection.execute(select(preferences).where(preferences.c.subject.in_(subjects))):
                found[row.subject][row.name] = row.value
        return [found[subject] for subject in subjects]

    async def choose(self, subject: str, name: str, value: str | None) -> None:
        """Set a choice; none takes it back."""
        if value is None:
            gone = delete(preferences).where(preferences.c.subject == subject, preferences.c.name == name)
            await self._database.write(lambda connection: connection.execute(gone))
            return
        statement = insert(preferences).values(subject=subject, name=name, value=value)
        statement = statement.on_conflict_do_update(index_elements=["subject", "name"], set_={"value": value})
        await self._database.write(lambda connection: connection.execute(statement))

    async def move(self, old_subject: str, new_subject: str) -> None:
        """Carry a group's choices over to the supergroup it became."""
        (choices,) = await self.of(old_subject)
        for name, value in choices.items():
            await self.choose(new_subject, name, value)
            await self.choose(old_subject, name, None)
