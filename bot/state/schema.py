"""Brings a state to the schema of this program, and back to that of an earlier one.

Schemas are numbered 1, 2, 3…; 0 is an empty database. Alembic records the number, SQLite files also carry it as `user_version`, by
which the first release, older than the use of Alembic, recognises files that are too new for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event, inspect, text
from sqlalchemy.exc import SQLAlchemyError

from bot.state.errors import StateProblem, StateTooNew
from bot.state.location import Location, blocking_engine, shown
from bot.state.tables import SCHEMA_VERSION

BUSY_TIMEOUT_MS = 5000
# Any number will do, as long as every instance asks for the same.
_ADVISORY_LOCK = 0x61696163
_VERSIONS = "alembic_version"


def bring_up_to_date(location: Location) -> None:
    """Migrate to the schema of this program, creating what is missing, in one transaction and one instance at a time.

    Raises `StateTooNew`, and `StateProblem` when the database cannot be reached, read or written.
    """
    with _writing(location) as connection:
        found = _schema_of(connection)
        if found > SCHEMA_VERSION:
            raise StateTooNew(shown(location), found, SCHEMA_VERSION)
        if found < SCHEMA_VERSION:
            _migrate(connection, found, SCHEMA_VERSION)


def take_back(location: Location, schema: int) -> None:
    """Migrate to an earlier schema, for whoever goes back to an earlier release. What only later schemas hold is gone.

    Raises `StateProblem` for a schema that is none or later than the state's.
    """
    with _writing(location) as connection:
        found = _schema_of(connection)
        if found > SCHEMA_VERSION:
            raise StateTooNew(shown(location), found, SCHEMA_VERSION)
        if not 1 <= schema <= found:
            raise StateProblem(f"{shown(location)}: state has schema {found}; expected to go back to one of 1 to {found}, found {schema}")
        _migrate(connection, found, schema)


def schema_of(location: Location) -> int:
    """Return the schema of a state, 0 when there is none yet. Raises `StateProblem`."""
    with _writing(location) as connection:
        return _schema_of(connection)


@contextmanager
def _writing(location: Location) -> Iterator[Connection]:
    engine = _engine(location)
    try:
        with engine.begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ADVISORY_LOCK})
            yield connection
    except SQLAlchemyError as error:
        raise StateProblem(f"{shown(location)}: the state cannot be opened: {_first_line(error)}") from error
    finally:
        engine.dispose()


def _engine(location: Location) -> Engine:
    if not isinstance(location, Path):
        return blocking_engine(location)
    engine = blocking_engine(location, connect_args={"timeout": BUSY_TIMEOUT_MS / 1000})
    # The driver begins transactions too late for changes of tables to be part of them; so it leaves that to us, and the
    # transaction takes the file's writer lock from the start.
    event.listen(engine, "connect", _leave_transactions_to_us)
    event.listen(engine, "begin", _begin)
    return engine


def _leave_transactions_to_us(connection: Any, _: object) -> None:
    connection.isolation_level = None


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _schema_of(connection: Connection) -> int:
    if inspect(connection).has_table(_VERSIONS):
        found = connection.execute(text(f"SELECT version_num FROM {_VERSIONS}")).scalar()  # noqa: S608 - a name of our own
        return int(found) if found else 0
    if connection.dialect.name == "sqlite":
        return int(connection.execute(text("PRAGMA user_version")).scalar_one())
    return 0


def _migrate(connection: Connection, found: int, wanted: int) -> None:
    # Imported where needed: a state is hardly ever migrated.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "bot.state:migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    if found and not inspect(connection).has_table(_VERSIONS):
        command.stamp(config, _revision(found))
    if wanted > found:
        command.upgrade(config, _revision(wanted))
    elif wanted < found:
        command.downgrade(config, _revision(wanted))
    if connection.dialect.name == "sqlite":
        connection.execute(text(f"PRAGMA user_version={wanted}"))


def _revision(schema: int) -> str:
    return f"{schema:04}"


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0]
