"""The database behind the state, and one writer that shares commits among everybody who writes at the same time.

While the database takes nothing (disk full, read-only, server away) the writer keeps what waits and tries again: nothing that was
promised is dropped because of a full disk, and whoever brings new work is turned away at once.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Executable, event
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.observability.journey import stage
from bot.state.errors import StateProblem, StateUnwritable
from bot.state.location import Location, async_url
from bot.state.schema import BUSY_TIMEOUT_MS, bring_up_to_date

_log = logging.getLogger(__name__)

Work = Callable[[AsyncConnection], Awaitable[Any]]


@dataclass(frozen=True)
class _Row:
    """One execution of a statement that many use at the same time."""

    statement: Executable
    values: dict[str, Any]


@dataclass(frozen=True)
class _Waiting:
    """Somebody who wants something written. The impatient are told at once when nothing can be written."""

    work: Work | _Row
    future: asyncio.Future[Any]
    patient: bool
    since: float


PATIENCE_S = 600.0
FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.5, 10.0


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
    cursor.execute("PRAGMA secure_delete=ON")  # what is deleted is overwritten, whatever the library was built with
    cursor.close()


class Database:
    """An open state file. Writes queue up and are committed together: under load many share one commit."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine
        self._waiting: list[_Waiting] = []
        self._writer: asyncio.Task[None] | None = None
        self._reading: set[asyncio.Task[Any]] = set()
        self._closing = asyncio.Event()
        self._trouble: StateUnwritable | None = None

    @classmethod
    async def open(cls, location: Location) -> Database:
        """Open the database, creating or migrating its tables.

        Raises `StateProblem` when it is none, damaged, out of reach, or of a later version.
        """
        if isinstance(location, Path):
            _check_file(location)
        await asyncio.to_thread(bring_up_to_date, location)
        # Values are hidden wherever an error may be told: they would be somebody's question.
        if isinstance(location, Path):
            engine = create_async_engine(async_url(location), hide_parameters=True)
            event.listen(engine.sync_engine, "connect", _prepare_connection)
        else:
            engine = create_async_engine(async_url(location), hide_parameters=True, pool_pre_ping=True)
        return cls(engine)

    @property
    def trouble(self) -> str | None:
        """Return why nothing can be written at the moment; none when all is well."""
        return str(self._trouble) if self._trouble else None

    @property
    def backlog(self) -> int:
        """Return how many writes wait for their commit."""
        return len(self._waiting)

    async def close(self) -> None:
        """Finish pending writes and close. What cannot be written now fails."""
        self._closing.set()
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

    @property
    def shared(self) -> bool:
        """Tell whether others may change what is stored: nothing read may be remembered then."""
        return self.engine.dialect.name == "postgresql"

    async def _read(self, work: Work) -> Any:
        """Read; a server that is away is waited for, as long as writes wait for it."""
        started, pause_s = time.monotonic(), FIRST_PAUSE_S
        while True:
            try:
                async with self.engine.connect() as connection:
                    return await work(connection)
            except SQLAlchemyError as error:
                away = self.shared and isinstance(error, OperationalError | InterfaceError) and not self._closing.is_set()
                if not away or time.monotonic() - started > PATIENCE_S:
                    raise StateProblem(f"the state could not be read: {_reason(error)}") from error
            await self._pause(pause_s)
            pause_s = min(LONGEST_PAUSE_S, 2 * pause_s)

    async def write(self, work: Work, *, patient: bool = True) -> Any:
        """Run `work` in a transaction and return its result once it is committed.

        `work` may share its transaction with others and may be repeated when one of the others fails; so it does nothing
        but database statements. While nothing can be written the patient wait up to ten minutes; the others get `StateUnwritable` at once.
        """
        return await self._queue(work, patient)

    async def wipe(self) -> bool:
        """Let nothing that was deleted stay readable in the log that SQLite keeps beside its file; tell whether that was done.

        The log holds each change for as long as nobody empties it. A server's own log is the server's.
        """
        if self.shared:
            return True
        try:
            async with self.engine.connect() as connection:
                busy = (await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")).scalar_one()
        except SQLAlchemyError as error:
            _log.info("the log of the state could not be emptied: %s", _reason(error))
            return False
        return not busy

    async def put(self, statement: Executable, values: dict[str, Any]) -> None:
        """Execute one of the prepared statements; many of the same become one call.

        Statements that wait at the same time may change places. Whoever needs an order waits for one before the next.
        """
        await self._queue(_Row(statement, values), patient=True)

    async def _queue(self, work: Work | _Row, patient: bool) -> Any:
        if self._trouble is not None and not patient:
            raise self._trouble
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting.append(_Waiting(work, future, patient, time.monotonic()))
        if self._writer is None:
            self._writer = asyncio.create_task(self._write_all(), name="state-writer")
        with stage("state"):
            # A cancelled caller must not take the commit of the others with it.
            return await asyncio.shield(future)

    async def _write_all(self) -> None:
        pause_s = FIRST_PAUSE_S
        try:
            while self._waiting:
                batch, self._waiting = self._waiting, []
                try:
                    await self._write(batch)
                except StateUnwritable as error:
                    self._note_trouble(error)
                    self._waiting = [*self._still_waiting(batch, error), *self._waiting]
                    await self._pause(pause_s)
                    pause_s = min(LONGEST_PAUSE_S, 2 * pause_s)
                else:
                    self._note_trouble(None)
                    pause_s = FIRST_PAUSE_S
        finally:
            self._writer = None

    async def _write(self, batch: list[_Waiting]) -> None:
        """Commit a batch and tell everybody in it. Raises `StateUnwritable` when nothing of it could be written."""
        try:
            results = await self._commit([one.work for one in batch])
        except StateUnwritable:
            raise
        except Exception as error:
            if len(batch) == 1:
                _fail(batch[0].future, error)
                return
            # Find out whose work failed, without harm to the others.
            for one in batch:
                await self._write([one])
        else:
            for one, result in zip(batch, results, strict=True):
                _succeed(one.future, result)

    def _still_waiting(self, batch: list[_Waiting], error: StateUnwritable) -> list[_Waiting]:
        now = time.monotonic()
        kept = []
        for one in batch:
            if one.future.done():
                continue
            if one.patient and now - one.since < PATIENCE_S and not self._closing.is_set():
                kept.append(one)
            else:
                _fail(one.future, error)
        return kept

    async def _pause(self, pause_s: float) -> None:
        try:
            await asyncio.wait_for(self._closing.wait(), pause_s)
        except TimeoutError:
            return

    def _note_trouble(self, error: StateUnwritable | None) -> None:
        if error is not None and self._trouble is None:
            _log.error("%s; trying again until it can be", error)
        elif error is None and self._trouble is not None:
            _log.warning("the state can be written again")
        self._trouble = error

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
        except (OperationalError, InterfaceError) as error:
            raise StateUnwritable(f"the state could not be written: {_reason(error)}") from error
        except SQLAlchemyError as error:
            raise StateProblem(f"the state could not be written: {_reason(error)}") from error


def _reason(error: SQLAlchemyError) -> str:
    """Return what the driver says, without the statement and its values."""
    return str(error.orig) if isinstance(error, DBAPIError) else type(error).__name__


def _check_file(path: Path) -> None:
    """Find out what cannot be opened at all, before any thread of the asynchronous driver is started."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        sqlite3.connect(path).close()
    except (sqlite3.Error, OSError) as error:
        raise StateProblem(f"{path}: the state cannot be opened: {error}") from error


def _succeed(future: asyncio.Future[Any], result: Any) -> None:
    if not future.done():
        future.set_result(result)


def _fail(future: asyncio.Future[Any], error: Exception) -> None:
    if not future.done():
        future.set_exception(error)
