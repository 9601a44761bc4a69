"""Passages on disk: one SQLite file, read a few rows at a time, so that memory does not grow with the corpus."""

import json
import sqlite3
import weakref
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np

from index.errors import SnapshotDamaged
from index.passages import Passage
from index.ports import IdArray

MAPPED_BYTES = 1 << 40  # all of the file: SQLite takes no more than there is, and at most what it was built for (2 GB)
_COLUMNS = "number, entry, title, text, start, end, voice, sentences, heading, language"
_SCHEMA = """
CREATE TABLE passages (
    number INTEGER PRIMARY KEY, entry TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, start INTEGER NOT NULL,
    end INTEGER NOT NULL, voice TEXT NOT NULL, sentences TEXT NOT NULL, heading TEXT NOT NULL, language TEXT NOT NULL
);
"""
_BY_ENTRY = "CREATE INDEX passages_by_entry ON passages (entry, number);"  # last: much quicker than kept up row by row


class PassageFile:
    """Reads passages by number and by entry; safe to call from several threads."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._lock = Lock()
        # A snapshot that has been replaced is closed when the last question that reads it is answered, and nobody knows when.
        weakref.finalize(self, connection.close)

    @classmethod
    @contextmanager
    def writing(cls, path: Path) -> Iterator[Callable[[Passage], None]]:
        """A new file, and what adds a passage to it; numbers must be given in order, from 0."""
        connection = sqlite3.connect(path)
        try:
            connection.executescript(_SCHEMA)

            def add(passage: Passage) -> None:
                row = (
                    *(passage.number, passage.entry, passage.title, passage.text, passage.start, passage.end, passage.voice),
                    *(json.dumps(passage.sentences), passage.heading, passage.language),
                )
                connection.execute(f"INSERT INTO passages ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?)", row)  # noqa: S608

            yield add
            connection.executescript(_BY_ENTRY)
            connection.commit()
        finally:
            connection.close()

    @classmethod
    def open(cls, path: Path) -> "PassageFile":
        """Open a file for reading. SnapshotDamaged when it is no such file."""
        try:
            # Immutable: snapshots never change, so no lock files appear beside it.
            connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)
            connection.execute(f"PRAGMA mmap_size={MAPPED_BYTES}")  # pages are read where they are, as those of the other files
            opened = cls(connection)
            connection.execute("SELECT count(*) FROM passages").fetchone()
        except sqlite3.Error as error:
            raise SnapshotDamaged(str(path), expected="a file of passages", found=str(error)) from error
        return opened

    def close(self) -> None:
        """Close the file; reading afterwards fails."""
        self._connection.close()

    @property
    def size(self) -> int:
        """How many passages the file holds."""
        return int(self._rows("SELECT count(*) FROM passages")[0][0])

    def get(self, numbers: Iterable[int]) -> list[Passage]:
        """The passages of these numbers, in the order given; KeyError for a number that is not there."""
        wanted = [int(number) for number in numbers]
        marks = ",".join("?" * len(wanted))
        rows = self._rows(f"SELECT {_COLUMNS} FROM passages WHERE number IN ({marks})", *wanted)  # noqa: S608
        found = {row[0]: passage_of_row(row) for row in rows}
        return [found[number] for number in wanted]

    def blocks(self, size: int) -> Iterator[list[Passage]]:
        """All passages in order, a block at a time."""
        for first in range(0, self.size, size):
            yield self.get(range(first, min(first + size, self.size)))

    def numbers_of(self, entries: Collection[str]) -> IdArray:
        """The numbers of all passages of these entries, ascending."""
        marks = ",".join("?" * len(entries))
        rows = self._rows(f"SELECT number FROM passages WHERE entry IN ({marks}) ORDER BY number", *sorted(entries))  # noqa: S608
        return np.array([number for (number,) in rows], np.int64)

    def _rows(self, statement: str, *values: object) -> list[Any]:
        with self._lock:
            return self._connection.execute(statement, values).fetchall()


def passage_of_row(row: tuple[Any, ...]) -> Passage:
    """A passage from its columns, in the order of its fields but for the sentences, which are JSON and come before the heading."""
    number, entry, title, text, start, end, voice, sentences, heading, language = row
    spans = tuple((first, last) for first, last in json.loads(sentences))
    return Passage(number, entry, title, text, start, end, voice, spans, heading, language)
