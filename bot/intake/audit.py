"""The audit log: who changed the corpus, when, how, and which version it was before and after.

One JSON object a line in `<data>/corpus/audit.jsonl`, appended and never rewritten. A file beside the corpus rather than a table
of the chat state, since the command line writes it too and it belongs with the documents when they are moved or restored.
"""

from __future__ import annotations

import fcntl
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

Deed = Literal["published", "replaced", "withdrawn", "rolled-back", "imported", "fixed-answers"]
FILE = "audit.jsonl"


@dataclass(frozen=True)
class Row:
    """One change. `at` is ISO 8601 UTC; `who` is `cli:NAME` or `telegram:ID`; `before` is empty for a first version."""

    at: str
    who: str
    what: Deed
    entries: tuple[str, ...]
    before: str
    after: str

    def as_json(self) -> dict[str, Any]:
        """Return the row as plain data."""
        return asdict(self)


def append(corpus: Path, row: Row) -> None:
    """Add a row; it is on disk when this returns."""
    corpus.mkdir(parents=True, exist_ok=True)
    with (corpus / FILE).open("a+b") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        if handle.tell():  # a crash may have cut the last line: it must not swallow this one
            handle.seek(-1, os.SEEK_END)
            torn = handle.read(1) != b"\n"
        else:
            torn = False
        handle.write((b"\n" if torn else b"") + json.dumps(row.as_json(), ensure_ascii=False).encode() + b"\n")
        handle.flush()
        os.fsync(handle.fileno())


def rows(corpus: Path) -> list[Row]:
    """Return every readable row, oldest first."""
    try:
        lines = (corpus / FILE).read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return []
    found = []
    for line in lines:
        try:
            values = json.loads(line)
            found.append(Row(**values | {"entries": tuple(values["entries"])}))
        except (ValueError, TypeError, KeyError):
            continue  # a line that a crash cut short
    return found
