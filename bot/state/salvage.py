"""Mends a damaged state file: whatever can still be read of it, and the rest from the newest copy. The damaged file is kept."""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from bot.state.copying import is_sound
from bot.state.schema import bring_up_to_date
from bot.state.tables import metadata

_log = logging.getLogger(__name__)


def mend(path: Path, copies: Sequence[Path]) -> None:
    """Put a sound state in the place of a damaged one. `copies`: newest first. Raises `StateProblem`, `OSError` when that fails too.

    Of the copy, only entries are taken that the damaged file has no newer state of. Update numbers and received updates are not
    taken from it: what has been dealt with since would be dealt with again.
    """
    fresh = path.with_name(f"{path.name}.mending")
    for old in (fresh, *_companions(fresh)):
        old.unlink(missing_ok=True)
    bring_up_to_date(fresh)
    saved = _take(path, fresh, [table.name for table in metadata.sorted_tables])
    copy = next((copy for copy in copies if is_sound(copy)), None)
    lasting = [table.name for table in metadata.sorted_tables if table.name not in ("inbox", "seen")]
    from_copy = _take(copy, fresh, lasting) if copy is not None else 0
    damaged = path.with_name(f"{path.name}.damaged-{int(time.time())}")
    path.rename(damaged)
    for companion in _companions(path):
        if companion.exists():
            companion.rename(companion.with_name(companion.name.replace(path.name, damaged.name)))
    fresh.rename(path)
    _log.error("%s was damaged: %s entries saved, %s taken from a copy; the damaged file is %s", path, saved, from_copy, damaged)


def _companions(path: Path) -> list[Path]:
    return [path.with_name(f"{path.name}-{end}") for end in ("wal", "shm")]


def _take(source: Path, target: Path, tables: Sequence[str]) -> int:
    """Copy every row that can be read and whose key is not there yet; return how many."""
    taken = 0
    with closing(sqlite3.connect(target)) as new:
        for name in tables:
            columns = [column.name for column in metadata.tables[name].columns]
            marks = ", ".join("?" * len(columns))
            names = ", ".join(f'"{column}"' for column in columns)
            for row in _readable_rows(source, name, columns):
                taken += new.execute(f'INSERT OR IGNORE INTO "{name}" ({names}) VALUES ({marks})', row).rowcount  # noqa: S608 - names of our tables
        new.commit()
    return taken


def _readable_rows(path: Path, table: str, columns: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    """Yield rows from the beginning up to the damage, then from the end down to it."""
    seen: set[int] = set()
    names = ", ".join(f'"{column}"' for column in columns)
    for order in ("ASC", "DESC"):
        try:
            with closing(sqlite3.connect(path)) as connection:
                for number, *row in connection.execute(f'SELECT rowid, {names} FROM "{table}" ORDER BY rowid {order}'):  # noqa: S608
                    if number in seen:
                        break
                    seen.add(number)
                    yield tuple(row)
        except (sqlite3.Error, UnicodeDecodeError) as error:
            _log.warning("%s, table %s: not everything can be read: %s", path, table, error)
