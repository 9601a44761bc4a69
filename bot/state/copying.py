"""Copies of the state: always as a SQLite file, whatever database it comes from or goes to; so they also move it to another one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, delete, func, insert, select, text
from sqlalchemy.exc import SQLAlchemyError

from bot.state.errors import StateProblem
from bot.state.location import Location, blocking_engine, shown
from bot.state.schema import bring_up_to_date, schema_of
from bot.state.tables import metadata

ROWS_AT_ONCE = 1_000


def save_copy(location: Location, path: Path) -> None:
    """Write a copy of the state, as of one moment, to a new file; whoever uses the state is not disturbed. Raises `StateProblem`."""
    if path.exists():
        raise StateProblem(f"{path}: exists already")
    if isinstance(location, Path):
        if not location.is_file():
            raise StateProblem(f"{location}: there is no state yet")
        try:
            with closing(sqlite3.connect(f"file:{location}?mode=ro", uri=True)) as source, closing(sqlite3.connect(path)) as copy:
                source.backup(copy)
                copy.execute("PRAGMA journal_mode=DELETE")
        except sqlite3.Error as error:
            path.unlink(missing_ok=True)
            raise StateProblem(f"{location}: the state cannot be copied: {error}") from error
    else:
        bring_up_to_date(path)
        _copy_rows(location, path)


def load_copy(path: Path, location: Location) -> None:
    """Replace the state by a copy, in one transaction; an older copy is migrated. Nobody may use the state meanwhile.

    Raises `StateProblem` when the copy is damaged, of a later version, or the state cannot be written; the state is then as before.
    """
    check_copy(path)
    bring_up_to_date(location)
    _copy_rows(path, location)


def check_copy(path: Path) -> None:
    """Make sure that a copy is sound, and migrate it. Raises `StateProblem` when it is damaged or of a later version."""
    if not is_sound(path):
        raise StateProblem(f"{path}: the copy is damaged")
    bring_up_to_date(path)


def is_sound(path: Path) -> bool:
    """Tell whether SQLite finds a file well-formed and its schema readable. What is not there yet is sound."""
    if not path.exists() or path.stat().st_size == 0:
        return True
    try:
        with closing(sqlite3.connect(path)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except sqlite3.OperationalError:
        return True  # locked or not to be opened: no sign of damage
    except sqlite3.Error:
        return False


def rows_by_table(location: Location) -> dict[str, int]:
    """Return how many entries each table holds. Raises `StateProblem`."""
    schema_of(location)
    engine = blocking_engine(location)
    try:
        with engine.connect() as connection:
            return {table.name: _count(connection, table.name) for table in metadata.sorted_tables}
    except SQLAlchemyError as error:
        raise StateProblem(f"{shown(location)}: the state cannot be read; run: campaign-bot state upgrade") from error
    finally:
        engine.dispose()


def _count(connection: Connection, name: str) -> int:
    return int(connection.execute(select(func.count()).select_from(metadata.tables[name])).scalar_one())


def _copy_rows(source: Location, target: Location) -> None:
    # One moment's view of all tables; SQLite gives it anyway.
    options = {} if isinstance(source, Path) else {"isolation_level": "REPEATABLE READ"}
    reading, writing = blocking_engine(source, **options), blocking_engine(target)
    try:
        with reading.connect() as old, writing.begin() as new:
            for table in metadata.sorted_tables:
                new.execute(delete(table))
                rows = old.execution_options(stream_results=True).execute(select(table)).mappings()
                for part in rows.partitions(ROWS_AT_ONCE):
                    new.execute(insert(table), [dict(row) for row in part])
            if new.dialect.name == "postgresql":
                _number_on(new, (table.name for table in metadata.sorted_tables if "id" in table.columns))
    except SQLAlchemyError as error:
        raise StateProblem(f"{shown(target)}: the state cannot be replaced: {str(error).splitlines()[0]}") from error
    finally:
        reading.dispose()
        writing.dispose()


def _number_on(connection: Connection, tables: Iterable[str]) -> None:
    """Let PostgreSQL number new rows after the copied ones."""
    for name in tables:
        sequence = f"SELECT setval(pg_get_serial_sequence(:name, 'id'), coalesce((SELECT max(id) FROM \"{name}\"), 0) + 1, false)"  # noqa: S608
        connection.execute(text(sequence), {"name": name})
