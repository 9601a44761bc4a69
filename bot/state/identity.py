"""Hashes that stand for people and chats where it does not matter who they are."""

from __future__ import annotations

import secrets
from hashlib import blake2b

from sqlalchemy import insert, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.state.database import Database
from bot.state.location import Location, blocking_engine
from bot.state.tables import installation

_KEY_NAME = "identity-key"
_PROVISIONAL = "provisional"
# Of several instances that start at the same time, one makes the key.
_KEEP_FIRST = text("INSERT INTO installation (name, value) VALUES (:name, :value) ON CONFLICT (name) DO NOTHING")


class Identity:
    """Turns Telegram ids into hashes keyed with this installation's own secret: useless in anybody else's hands."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    @classmethod
    async def load(cls, database: Database) -> Identity:
        """Return the identity of this installation, making its key on first use."""
        async with database.engine.begin() as connection:
            known = (await connection.execute(select(installation.c.value).where(installation.c.name == _KEY_NAME))).scalar()
            if known is None:
                await connection.execute(_KEEP_FIRST, {"name": _KEY_NAME, "value": secrets.token_bytes(32)})
                known = (await connection.execute(select(installation.c.value).where(installation.c.name == _KEY_NAME))).scalar_one()
        return cls(known)

    def person(self, user_id: int | None) -> str:
        """Return the hash of a user; an empty text for nobody."""
        return self._hash(f"person:{user_id}") if user_id is not None else ""

    def place(self, chat_id: int, thread_id: int | None = None) -> str:
        """Return the hash of a chat, or of one topic of it."""
        return self._hash(f"place:{chat_id}:{thread_id or ''}")

    def offer(self, user_id: int, name: str) -> str:
        """Return the key of what was offered to a user under a name: nobody can tell the name from it, nor guess it for another user."""
        return self._hash(f"offer:{user_id}:{name}")[:16]

    def _hash(self, text: str) -> str:
        return blake2b(text.encode(), key=self._key, digest_size=16).hexdigest()


def make_provisional(location: Location) -> None:
    """Mark a state as one that only stands in for the real one, which cannot be used: nobody can be forgotten in it."""
    engine = blocking_engine(location)
    with engine.begin() as connection:
        connection.execute(insert(installation).values(name=_PROVISIONAL, value=b"1"))
    engine.dispose()


async def is_provisional(connection: AsyncConnection) -> bool:
    """Tell whether a state only stands in for the real one."""
    found = await connection.execute(select(installation.c.name).where(installation.c.name == _PROVISIONAL))
    return found.first() is not None
