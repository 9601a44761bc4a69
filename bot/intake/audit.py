"""The audit log: who changed the corpus, when, how, and which version it was before and after.

One JSON object a line in `<data>/corpus/audit.jsonl`, appended, and rewritten only where a person is to be forgotten. A file beside
the corpus rather than a table of the chat state, since the command line writes it too and it belongs with the documents when they are
moved or restored.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, BinaryIO, Literal

from index.files import replace_bytes

Deed = Literal["published", "replaced", "withdrawn", "rolled-back", "imported", "fixed-answers"]
FILE = "audit.jsonl"
FORGOTTEN = "telegram:forgotten"


def signature(user_id: int) -> str:
    """Return how somebody of Telegram is written down."""
    return f"telegram:{user_id}"


@dataclass(frozen=True)
class Row:
    """One change. `at` is ISO 8601 UTC; `who` is `cli:NAME`, `telegram:ID` or `telegram:forgotten`; `before` is empty for a first version."""

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
    with _locked(corpus, "a+b") as handle:
        if handle.tell():  # a crash may have cut the last line: it must not swallow this one
            handle.seek(-1, os.SEEK_END)
            torn = handle.read(1) != b"\n"
        else:
            torn = False
        handle.write((b"\n" if torn else b"") + _line(row.as_json()))
        handle.flush()
        os.fsync(handle.fileno())


def names(path: Path, who: str) -> bool:
    """Tell whether a file of rows may name somebody, without waiting for anybody."""
    try:
        return json.dumps(who).encode() in path.read_bytes()
    except FileNotFoundError:
        return False


def rename(corpus: Path, who: str, mark: str) -> int:
    """Put a mark in the place of somebody; return in how many rows. The file is replaced at once, without lines that a crash cut short."""
    if not (corpus / FILE).is_file():
        return 0
    with _locked(corpus, "rb") as handle:
        for left in corpus.glob(f".{FILE}.*"):  # of a process that was killed while it did the same
            left.unlink()
        found, kept = 0, []
        for line in handle.read().splitlines():
            try:
                values = json.loads(line)
            except ValueError:
                continue  # nobody reads it, and it may end in the middle of a name
            if by_them := isinstance(values, dict) and values.get("who") == who:
                values["who"] = mark
            found += by_them
            kept.append(_line(values))
        replace_bytes(corpus / FILE, b"".join(kept))
    return found


@contextmanager
def _locked(corpus: Path, mode: Literal["a+b", "rb"]) -> Iterator[BinaryIO]:
    """Open the log, alone; anew where it was replaced while its lock was waited for."""
    while True:
        with (corpus / FILE).open(mode) as handle:
            fcntl.flock(handle, fcntl.LOCK_EX)
            if os.path.samestat(os.fstat(handle.fileno()), (corpus / FILE).stat()):
                yield handle
                return


def _line(values: dict[str, Any]) -> bytes:
    return json.dumps(values, ensure_ascii=False).encode() + b"\n"


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
