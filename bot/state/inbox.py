"""Received and not yet answered: what makes sure that a question is answered exactly once, whatever happens in between.

An update is stored before Telegram hears that it arrived. Before each message of an answer is sent, the entry notes so
("sending"); afterwards it counts the message. An entry that a killed process left behind as "sending" is in doubt: the message
may or may not have left, and whoever takes the entry up again has to find out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.state.database import Database
from bot.state.tables import inbox, seen
from bot.state.upsert import upsert

_PROGRESS = (
    update(inbox)
    .where(inbox.c.update_id == bindparam("number"))
    .values(parts_sent=bindparam("parts_sent"), sending=bindparam("sending", type_=inbox.c.sending.type))
)
_STORE = upsert(inbox)
_DONE = delete(inbox).where(inbox.c.update_id == bindparam("number"))


@dataclass
class Entry:
    """One received update; `sending` holds the notes of a message whose fate is unknown."""

    update_id: int
    payload: str
    person: str = ""
    received_at: float = 0.0
    parts_sent: int = 0
    sending: dict[str, Any] | None = field(default=None)


def digest_of(payload: str) -> str:
    """Return a short digest that tells two updates of the same number apart."""
    return blake2b(payload.encode(), digest_size=8).hexdigest()


class Inbox:
    """The entries on disk."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def accept(self, entries: Iterable[Entry]) -> list[Entry]:
        """Store the entries in one transaction and return those that were not seen before.

        Raises `StateUnwritable` at once when nothing can be written, so that the updates stay with Telegram.
        """
        arriving = list(entries)

        async def work(connection: AsyncConnection) -> list[Entry]:
            numbers = [entry.update_id for entry in arriving]
            rows = await connection.execute(select(seen.c.update_id, seen.c.digest).where(seen.c.update_id.in_(numbers)))
            known = {(row.update_id, row.digest) for row in rows}
            fresh = []
            for entry in arriving:
                name = (entry.update_id, digest_of(entry.payload))
                if name not in known:
                    known.add(name)
                    fresh.append(entry)
            if fresh:
                await connection.execute(_STORE, [_row(entry) for entry in fresh])
                await connection.execute(
                    insert(seen),
                    [{"update_id": entry.update_id, "digest": digest_of(entry.payload), "seen_at": entry.received_at} for entry in fresh],
                )
            return fresh

        accepted: list[Entry] = await self._database.write(work, patient=False)
        return accepted

    async def left_over(self) -> list[Entry]:
        """Return what an earlier run received and did not answer, oldest first."""
        query = select(inbox).order_by(inbox.c.update_id)
        rows = await self._database.read(lambda connection: connection.execute(query))
        return [Entry(row.update_id, row.payload, row.person, row.received_at, row.parts_sent, row.sending) for row in rows]

    async def note_sending(self, entry: Entry, notes: dict[str, Any] | None) -> None:
        """Note that the next message of the answer is about to leave; none takes the note back, nothing has left."""
        entry.sending = notes
        await self._progress(entry)

    async def note_sent(self, entry: Entry) -> None:
        """Count a message that has left."""
        entry.parts_sent += 1
        entry.sending = None
        await self._progress(entry)

    async def _progress(self, entry: Entry) -> None:
        values = {"number": entry.update_id, "parts_sent": entry.parts_sent, "sending": entry.sending}
        await self._database.put(_PROGRESS, values)

    async def done(self, entry: Entry) -> None:
        """Remove an entry that was dealt with."""
        await self._database.put(_DONE, {"number": entry.update_id})

    async def waiting(self) -> int:
        """Return how many entries wait."""
        query = select(func.count()).select_from(inbox)
        return int((await self._database.read(lambda connection: connection.execute(query))).scalar_one())


def _row(entry: Entry) -> dict[str, Any]:
    return {
        "update_id": entry.update_id,
        "person": entry.person,
        "payload": entry.payload,
        "received_at": entry.received_at,
        "parts_sent": 0,
        "sending": None,
    }
