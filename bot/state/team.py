"""Who may change the collection: admins and editors appointed in the chat. Owners come from the settings and are not kept here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import delete, select

from bot.state.database import Database
from bot.state.tables import team
from bot.state.upsert import upsert

Role = Literal["admin", "editor"]
_APPOINT = upsert(team)


@dataclass(frozen=True)
class Member:
    """Somebody of the team, by the hash that stands for them."""

    person: str
    role: Role
    name: str


class Team:
    """The team, held in memory: filters of messages have to decide at once."""

    def __init__(self, database: Database, members: list[Member]) -> None:
        self._database = database
        self._members = {member.person: member for member in members}

    @classmethod
    async def load(cls, database: Database) -> Team:
        """Return the team as it is stored."""
        loaded = cls(database, [])
        await loaded.reload()
        return loaded

    async def reload(self) -> None:
        """Take up what other instances have changed."""
        rows = await self._database.read(lambda connection: connection.execute(select(team).order_by(team.c.appointed_at)))
        self._members = {row.person: Member(row.person, "admin" if row.role == "admin" else "editor", row.name) for row in rows}

    @property
    def members(self) -> tuple[Member, ...]:
        """Everybody, in the order of their appointment."""
        return tuple(self._members.values())

    def role(self, person: str) -> Role | None:
        """Return the role of a person; None outside the team."""
        member = self._members.get(person)
        return member.role if member else None

    async def appoint(self, person: str, role: Role, name: str, *, now: float) -> None:
        """Give a role, in place of an earlier one."""
        await self._database.put(_APPOINT, {"person": person, "role": role, "name": name, "appointed_at": now})
        self._members[person] = Member(person, role, name)

    async def dismiss(self, person: str) -> None:
        """Take the role away; harmless for whoever has none."""
        await self._database.write(lambda connection: connection.execute(delete(team).where(team.c.person == person)))
        self._members.pop(person, None)
