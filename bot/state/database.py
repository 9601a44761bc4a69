"""The SQLite file behind the state, and one writer that shares commits among everybody who writes at the same time."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Executable, event, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.state.errors import StateProblem, StateTooNew, StateUnwritable
from bot.state.tables import SCHEMA_VERSION, metadata

_log = logging.getLogger(__name__)

Work = Callable[[AsyncConnection], Awaitable[Any]]


@dataclass(frozen=True)
class _Row:
    """One execution of a statement that many use at the same time."""

    statement: Executable
    values: dict[str, Any]


BUSY_TIMEOUT_MS = 5000


def _prepare_connection(connection: Any, _: object) -> None:
    cursor = connection.cursor()
    try:
        cursor.execute("PRAGMA journal_mode=WAL")
    except Exception:
        connection.close()  # nobody else would, and its thread would stay
        raise
    cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    # In WAL mode a killed process loses nothing with NORMAL; FULL also survives a power cut.
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.close()


class Database:
    """An open state file. Writes queue up and are committed together: under load many share one commit."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine
        self._waiting: list[tuple[Work | _Row, asyncio.Future[Any]]] = []
        self._writer: asyncio.Task[None] | None = None
        self._reading: set[asyncio.Task[Any]] = set()

    @classmethod
    async def open(cls, path: Path) -> Database:
        """Open or create the file. Raises `StateProblem` when it is no such file, damaged, or of a later version."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            # What cannot be opened at all is found here, where no thread of the asynchronous driver is left behind.
            sqlite3.connect(path).close()
        except (sqlite3.Error, OSError) as error:
            raise StateProblem(f"{path}: the state cannot be opened: {error}") from error
        engine = create_async_engine(f"sqlite+aiosqlite:///{path}")
        event.listen(engine.sync_engine, "connect", _prepare_connection)
        try:
            async with engine.begin() as connection:
                found = (await connection.execute(text("PRAGMA user_version"))).scalar_one()
                if found > SCHEMA_VERSION:
                    raise StateTooNew(path, found, SCHEMA_VERSION)
                await connection.run_sync(metadata.create_all)
                await connection.execute(text(f"PRAGMA user_version={SCHEMA_VERSION}"))
        except SQLAlchemyError as error:
            await engine.dispose()
            raise StateProblem(f"{path}: the state cannot be opened: {error}") from error
        except StateTooNew:
            await engine.dispose()
            raise
        return cls(engine)

    async def close(self) -> None:
        """Finish pending writes and close the file."""
        while self._writer is not None or self._reading:
            await asyncio.wait([*self._reading, *([self._writer] if self._writer else [])])
        await self.engine.dispose()

    async def read(self, work: Work) -> Any:
        """Run `work`, which only reads, and return its result.

        A caller that is cancelled leaves it running: a connection that is torn out of its thread in the middle of a statement
        would be of no use to anybody afterwards.
        """
        task = asyncio.create_task(self._read(work))
        self._reading.add(task)
        task.add_done_callback(self._reading.discard)
        return await asyncio.shield(task)

    async def _read(self, work: Work) -> Any:
        async with self.engine.connect() as connection:
            return await work(connection)

    async def write(self, work: Work) -> Any:
        """Run `work` in a transaction and return its result once it is committed.

        `work` may share its transaction with others and may be repeated when one of the others fails; so it does nothing
        but database statements.
        """
        return await self._queue(work)

    async def put(self, statement: Executable, values: dict[str, Any]) -> None:
        """Execute one of the prepared statements; many of the same become one call.

        Statements that wait at the same time may change places. Whoever needs an order waits for one before the next.
        """
        await self._queue(_Row(statement, values))

    async def _queue(self, work: Work | _Row) -> Any:
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting.append((work, future))
        if self._writer is None:
            self._writer = asyncio.create_task(self._write_all(), name="state-writer")
        # A cancelled caller must not take the commit of the others with it.
        return await asyncio.shield(future)

    async def _write_all(self) -> None:
        try:
            while self._waiting:
                batch, self._waiting = self._waiting, []
                try:
                    results = await self._commit([work for work, _ in batch])
                except Exception as error:
                    if len(batch) == 1:
                        _fail(batch[0][1], error)
                    else:
                        await self._write_one_by_one(batch)
                else:
                    for (_, future), result in zip(batch, results, strict=True):
                        _succeed(future, result)
        finally:
            self._writer = None

    async def _write_one_by_one(self, batch: list[tuple[Work | _Row, asyncio.Future[Any]]]) -> None:
        """Find out whose work failed, without harm to the others."""
        for work, future in batch:
            try:
                _succeed(future, (await self._commit([work]))[0])
            except Exception as error:
                _log.warning("a write to the state failed: %s", error)
                _fail(future, error)

    async def _commit(self, works: list[Work | _Row]) -> list[Any]:
        rows: dict[Executable, list[dict[str, Any]]] = {}
        for work in works:
            if isinstance(work, _Row):
                rows.setdefault(work.statement, []).append(work.values)
        try:
            async with self.engine.begin() as connection:
                for statement, values in rows.items():
                    await connection.execute(statement, values)
                return [None if isinstance(work, _Row) else await work(connection) for work in works]
        except SQLAlchemyError as error:
            raise StateUnwritable(f"the state could not be written: {error}") from error


def _succeed(future: asyncio.Future[Any], result: Any) -> None:
    if not future.done():
        future.set_result(result)


def _fail(future: asyncio.Future[Any], error: Exception) -> None:
    if not future.done():
        future.set_exception(error)
