"""Several instances over one database: each says every few seconds that it is there, and takes over the updates of those that are not.

An update belongs to the instance that stored it or, while that one still deals with an earlier update of the same chat, to that one;
so a chat keeps its order. Whoever has not been heard of for `LEASE_S` is taken for dead. Should it be alive after all, it finds out at
its next note in the inbox, which comes before each message that it sends, and leaves the update to the other.
"""

from __future__ import annotations

import contextlib
import secrets
import time
from pathlib import Path
from typing import Any

from sqlalchemy import Float, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.elements import ColumnElement

from bot.state.database import Database
from bot.state.errors import StateProblem
from bot.state.tables import inbox, instances

LEASE_S = 20.0  # longer than any request to Telegram, so that a message of the dead has arrived before it is looked for
BEAT_S = 1.0
NAME = "instance"  # the file in the data directory


class Instance:
    """This process, among the others over the same database; the only one over a SQLite file."""

    def __init__(self, database: Database, name: str) -> None:
        self._database = database
        self.name = name
        self._heard_since: float | None = None
        self._last_beat = 0.0

    @property
    def shared(self) -> bool:
        """Tell whether there may be others."""
        return bool(self.name)

    async def beat(self) -> int:
        """Say that this instance is there, take over what the dead have left, and return how much that is.

        After a time without the database nobody has been able to say anything; so nothing is taken over before all had the time to.
        """
        await self._database.write(self._say)
        now = time.monotonic()
        if self._heard_since is None or now - self._last_beat > LEASE_S / 2:
            self._heard_since = now
        self._last_beat = now
        if now - self._heard_since < LEASE_S:
            return 0
        return int(await self._database.write(self._take_over))

    async def leave(self) -> None:
        """Say that this instance ends, so that what it leaves is taken over at once; without a database, the others find out in time."""
        if self.shared:
            gone = delete(instances).where(instances.c.name == self.name)
            with contextlib.suppress(StateProblem):
                await self._database.write(lambda connection: connection.execute(gone), patient=False)

    async def _say(self, connection: AsyncConnection) -> None:
        said = await connection.execute(update(instances).where(instances.c.name == self.name).values(alive_at=clock()))
        if said.rowcount == 0:
            await connection.execute(insert(instances).values(name=self.name, alive_at=clock()))

    async def _take_over(self, connection: AsyncConnection) -> int:
        taken = await connection.execute(update(inbox).where(inbox.c.instance.not_in(alive())).values(instance=self.name))
        await connection.execute(delete(instances).where(instances.c.alive_at < clock() - 10 * LEASE_S))
        return int(taken.rowcount)


def instance_name(data_dir: Path) -> str:
    """Return the name of whoever works with a data directory: the same after a restart, which takes up at once what it left."""
    path = data_dir / NAME
    try:
        if not path.is_file():
            path.write_text(secrets.token_hex(8), encoding="utf-8")
        return path.read_text(encoding="utf-8").strip() or secrets.token_hex(8)
    except OSError:
        return secrets.token_hex(8)


def alive() -> Any:
    """The names of the instances that have been heard of lately, as a subquery."""
    return select(instances.c.name).where(instances.c.alive_at > clock() - LEASE_S)


def clock() -> ColumnElement[float]:
    """The time of the database, in seconds: the only clock that all instances share."""
    return func.extract("epoch", func.clock_timestamp()).cast(Float)
