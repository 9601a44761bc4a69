"""Connections to the database: kept open, renewed when they break, waited for while the database is away."""

import logging
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, TypeVar

import psycopg
from pgvector.psycopg import register_vector
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.types import TypeInfo

from index.errors import DatabaseAway, IndexProblem, SnapshotMissing

Connection = psycopg.Connection[tuple[Any, ...]]
Cursor = psycopg.Cursor[tuple[Any, ...]]
T = TypeVar("T")

PATIENCE_S = 60.0  # how long a question waits for a database that went away while it was being answered
FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.05, 2.0
# A machine that vanishes sends nothing: without these, a reader would wait for it for a quarter of an hour.
_DEFAULTS = {
    "connect_timeout": "5", "keepalives_idle": "5", "keepalives_interval": "3", "keepalives_count": "3", "tcp_user_timeout": "15000",
    "application_name": "campaign-bot",
}  # fmt: skip
# Searches are short: what helps long queries only costs them time, and a plan can be kept. Of a graph, 100 neighbours are looked at:
# measured 2026-11-25 at 100,000 vectors, all of the ten nearest but for two in a thousand are among them; 200 take nearly twice as long.
_OPTIONS = "-c jit=off -c max_parallel_workers_per_gather=0 -c plan_cache_mode=force_generic_plan -c hnsw.ef_search=100"
_log = logging.getLogger(__name__)


class Connections:
    """The connections of this process to one database; safe to use from several threads.

    The address may name several hosts (`postgresql://user:password@one,two/name?target_session_attrs=read-write`): the first that
    takes the connection is used, at every new connection again, so that a failover needs nothing here. `options` in the address go
    before ours, such as `options=-c hnsw.ef_search=400` (percent-encoded) for a graph so large that its recall would be too low.
    """

    def __init__(self, address: str, patience_s: float = PATIENCE_S) -> None:
        try:
            given = conninfo_to_dict(address)
        except psycopg.ProgrammingError:
            raise IndexProblem(
                "expected an address such as postgresql://user:password@host/name", mend="correct CAMPAIGN_INDEX__URL"
            ) from None
        self._settings = {**_DEFAULTS, **given, "options": f"{_OPTIONS} {given.get('options', '')}".strip()}
        self._patience_s = patience_s
        self._idle: list[Connection] = []
        self._lock = threading.Lock()
        weakref.finalize(self, _close_all, self._idle)

    @property
    def shown(self) -> str:
        """The address for people, without user and password."""
        return f"{self._settings.get('host', 'local')}/{self._settings.get('dbname', '')}"

    def connect(self) -> Connection:
        """A new connection of the caller's own. DatabaseAway when there is none to be had."""
        try:
            connection = psycopg.connect(make_conninfo("", **self._settings))
        except psycopg.Error as error:
            raise DatabaseAway(self.shown, _reason(error)) from error
        try:
            connection.autocommit = True
            if TypeInfo.fetch(connection, "halfvec"):  # else nothing has been published in this database yet
                register_vector(connection)
        except psycopg.Error as error:
            connection.close()
            raise DatabaseAway(self.shown, _reason(error)) from error
        return connection

    def read(self, work: Callable[[Cursor], T], *, patient: bool = True) -> T:
        """What `work` reads. It may be run again, on another connection, after one that broke.

        DatabaseAway when the database stays away longer than a minute, or at once when not `patient`.
        """
        started, pause_s = time.monotonic(), FIRST_PAUSE_S
        while True:
            try:
                with self._borrowed() as connection, connection.cursor(binary=True) as cursor:
                    return work(cursor)
            except (psycopg.errors.UndefinedTable, psycopg.errors.InvalidSchemaName) as error:
                raise SnapshotMissing(f"{self.shown}: {_reason(error)}") from error
            except (psycopg.OperationalError, psycopg.InterfaceError, DatabaseAway) as error:
                self.close()  # where one is broken, the others are too
                if not patient or time.monotonic() - started > self._patience_s:
                    raise error if isinstance(error, DatabaseAway) else DatabaseAway(self.shown, _reason(error)) from error
                if pause_s == FIRST_PAUSE_S:
                    _log.warning("%s; trying again", error if isinstance(error, DatabaseAway) else DatabaseAway(self.shown, _reason(error)))
                time.sleep(pause_s)
                pause_s = min(LONGEST_PAUSE_S, 2 * pause_s)

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """A connection in a transaction, committed at the end of the block and never repeated. DatabaseAway when it breaks."""
        connection = self.connect()
        try:
            with connection.transaction():
                yield connection
        except (psycopg.OperationalError, psycopg.InterfaceError, psycopg.errors.InsufficientPrivilege) as error:
            raise DatabaseAway(self.shown, _reason(error)) from error
        finally:
            connection.close()

    def close(self) -> None:
        """Close what is idle; later reads connect anew."""
        with self._lock:
            _close_all(self._idle)

    @contextmanager
    def _borrowed(self) -> Iterator[Connection]:
        with self._lock:
            connection = self._idle.pop() if self._idle else None
        connection = connection or self.connect()
        try:
            yield connection
        except BaseException:
            connection.close()
            raise
        with self._lock:
            if connection.adapters.types.get("halfvec") is None:  # opened before pgvector was there
                connection.close()
            else:
                self._idle.append(connection)


@lru_cache(8)
def connections_to(address: str) -> Connections:
    """The connections of this process to a database, the same for the same address."""
    return Connections(address)


def named(statement: str, **names: str) -> sql.Composed:
    """A statement with names of schemas and tables put in where it says `{name}`."""
    return sql.SQL(statement).format(**{name: sql.Identifier(value) for name, value in names.items()})


def _close_all(connections: list[Connection]) -> None:
    while connections:
        connections.pop().close()


def _reason(error: Exception) -> str:
    """What the driver says, in one line."""
    return next(iter(str(error).splitlines()), type(error).__name__)
