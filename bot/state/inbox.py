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

from sqlalchemy import bindparam, delete, func, insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.state.database import Database
from bot.state.errors import TakenOver
from bot.state.instances import alive
from bot.state.tables import inbox, seen
from bot.state.upsert import upsert

_PROGRESS = (
    update(inbox)
    .where(inbox.c.update_id == bindparam("number"), inbox.c.instance == bindparam("owner"))
    .values(parts_sent=bindparam("parts_sent"), sending=bindparam("sending", type_=inbox.c.sending.type))
)
_STORE = upsert(inbox)
# Telegram may send an update again, to another instance, while the first one is about to store it.
_FIRST = text("INSERT INTO seen (update_id, digest, seen_at) VALUES (:update_id, :digest, :seen_at) ON CONFLICT DO NOTHING")
_DONE = delete(inbox).where(inbox.c.update_id == bindparam("number"), inbox.c.instance == bindparam("owner"))


@dataclass
class Entry:
    """One received update; `sending` holds the notes of a message whose fate is unknown, `lane` stands for what keeps its order."""

    update_id: int
    payload: str
    person: str = ""
    received_at: float = 0.0
    parts_sent: int = 0
    sending: dict[str, Any] | None = field(default=None)
    lane: str = ""


def digest_of(payload: str) -> str:
    """Return a short digest that tells two updates of the same number apart."""
    return blake2b(payload.encode(), digest_size=8).hexdigest()


class Inbox:
    """The entries on disk, as far as they are this instance's."""

    def __init__(self, database: Database, instance: str = "") -> None:
        self._database = database
        self._instance = instance

    async def accept(self, entries: Iterable[Entry]) -> list[Entry]:
        """Store the entries in one transaction and return those that were not seen before and are for this instance to deal with.

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
            if fresh and self._instance:
                fresh = [entry for entry in fresh if (await connection.execute(_FIRST, _seen(entry))).rowcount]
            elif fresh:
                await connection.execute(insert(seen), [_seen(entry) for entry in fresh])
            if fresh:
                busy = await self._busy_elsewhere(connection, fresh) if self._instance else {}
                await connection.execute(_STORE, [_row(entry, busy.get(entry.lane, self._instance)) for entry in fresh])
                return [entry for entry in fresh if entry.lane not in busy]
            return fresh

        accepted: list[Entry] = await self._database.write(work, patient=False)
        return accepted

    async def left_over(self) -> list[Entry]:
        """Return everything that is this instance's to answer, oldest first: from an earlier run, or given to it by another instance."""
        query = select(inbox).where(inbox.c.instance == self._instance).order_by(inbox.c.update_id)
        rows = await self._database.read(lambda connection: connection.execute(query))
        return [Entry(row.update_id, row.payload, row.person, row.received_at, row.parts_sent, row.sending, row.lane) for row in rows]

    async def note_sending(self, entry: Entry, notes: dict[str, Any] | None) -> None:
        """Note that the next message of the answer is about to leave; none takes the note back, nothing has left. Raises `TakenOver`."""
        entry.sending = notes
        await self._progress(entry)

    async def note_sent(self, entry: Entry) -> None:
        """Count a message that has left."""
        entry.parts_sent += 1
        entry.sending = None
        await self._progress(entry)

    async def _progress(self, entry: Entry) -> None:
        values = {"number": entry.update_id, "parts_sent": entry.parts_sent, "sending": entry.sending, "owner": self._instance}
        if not self._instance:
            await self._database.put(_PROGRESS, values)
        elif not (await self._database.write(lambda connection: connection.execute(_PROGRESS, values))).rowcount:
            raise TakenOver(f"update {entry.update_id} is dealt with by another instance")

    async def done(self, entry: Entry) -> None:
        """Remove an entry that was dealt with."""
        await self._database.put(_DONE, {"number": entry.update_id, "owner": self._instance})

    async def _busy_elsewhere(self, connection: AsyncConnection, entries: list[Entry]) -> dict[str, str]:
        """Return which other living instance still deals with an earlier update, by lane."""
        lanes = {entry.lane for entry in entries if entry.lane}
        query = select(inbox.c.lane, inbox.c.instance).where(
            inbox.c.lane.in_(lanes), inbox.c.instance != self._instance, inbox.c.instance.in_(alive())
        )
        return {row.lane: row.instance for row in await connection.execute(query)} if lanes else {}

    async def waiting(self) -> int:
        """Return how many entries wait."""
        query = select(func.count()).select_from(inbox)
        return int((await self._database.read(lambda connection: connection.execute(query))).scalar_one())


def _seen(entry: Entry) -> dict[str, Any]:
    return {"update_id": entry.update_id, "digest": digest_of(entry.payload), "seen_at": entry.received_at}


def _row(entry: Entry, instance: str) -> dict[str, Any]:
    return {
        "update_id": entry.update_id,
        "person": entry.person,
        "payload": entry.payload,
        "received_at": entry.received_at,
        "parts_sent": 0,
        "sending": None,
        "instance": instance,
        "lane": entry.lane,
    }
