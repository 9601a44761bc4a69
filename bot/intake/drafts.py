"""Drafts on disk: what came in, what was understood of it, and what an editor has made of that.

    <data>/drafts/<id>/
      original/<name>   the bytes as they came; the name made safe
      record.json       state, where it came from, and the draft itself

A folder appears and goes by one rename, and a record is replaced at once: a process that is killed at any point leaves a whole
draft or none.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import tempfile
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.intake.bounds import bounded
from bot.intake.errors import NoSuchDraft
from index.files import flush, flush_tree, only_writer, replace_bytes, replace_text
from knowledge.drafting.models import Draft

State = Literal["draft", "published"]
FOLDER = "drafts"
RECORD, ORIGINAL = "record.json", "original"
_NEW, _GONE = ".new-", ".gone-"
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,119}")
_UNSAFE = re.compile(r"[^\w.,()&'’ –-]+")
MAX_NAME_BYTES = 120
# A record begins with id, state, digest, time and sender: whoever looks for one of them need not read the whole document.
_DIGEST = re.compile(rb'"sha256": "([0-9a-f]{64})"')
_HEAD_BYTES = 1000


class Record(BaseModel):
    """One draft with where it came from. Times are ISO 8601 UTC; `sender` is `cli:NAME`, `telegram:ID` or
    `telegram:forgotten`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    state: State = "draft"
    sha256: str
    received: str
    sender: str
    draft: Draft
    published_as: str | None = None
    version: str | None = None

    @property
    def key(self) -> str:
        """Eight characters that stand for the id where there is little room."""
        return key_of(self.id)


def safe_name(name: str) -> str:
    """Return a file name without path, control or direction characters, never hidden, at most 120 bytes."""
    last = re.split(r"[/\\]", name)[-1]
    plain = "".join(char for char in unicodedata.normalize("NFC", last) if unicodedata.category(char)[0] != "C")
    plain = _UNSAFE.sub("_", plain).strip(" .")
    stem, dot, suffix = plain.rpartition(".")
    if not dot or len(suffix) > 10:
        stem, suffix = plain, ""
    room = MAX_NAME_BYTES - len(suffix.encode()) - 1
    stem = stem.encode()[:room].decode(errors="ignore").strip(" .")
    return f"{stem or 'document'}.{suffix}" if suffix else stem or "document"


class Drafts:
    """The drafts below one data directory. Several processes may use it at the same time."""

    def __init__(self, data_dir: Path) -> None:
        self._root = data_dir / FOLDER

    def all(self) -> list[Record]:
        """Return every draft, latest first. Folders that hold no readable record are left out."""
        if not self._root.is_dir():
            return []
        found = [self._readable(path.name) for path in self._root.iterdir() if not path.name.startswith(".")]
        return sorted(filter(None, found), key=_age, reverse=True)

    def get(self, draft: str) -> Record:
        """Return a draft. Raises `NoSuchDraft`."""
        try:
            return Record.model_validate_json(self._place(draft).joinpath(RECORD).read_bytes())
        except (OSError, ValidationError) as error:
            raise NoSuchDraft(draft) from error

    def by_key(self, key: str) -> Record:
        """Return the draft with this short key. Raises `NoSuchDraft`."""
        for path in self._root.glob("[!.]*"):  # a folder has the name of its draft: only one record is read
            if key_of(path.name) == key:
                return self.get(path.name)
        raise NoSuchDraft(key)

    def of_content(self, sha256: str, state: State = "draft") -> Record | None:
        """Return the draft that was made from the same bytes and is not published yet, or the one that is."""
        found = [record for record in map(self._readable, self._with_digest(sha256)) if record and record.state == state]
        return max(found, key=_age, default=None)

    def add(self, draft: Draft, data: bytes, sender: str) -> Record:
        """Keep a new draft; its id is the draft's, with a number where that is taken. What is too long to be kept is cut (`bounds`)."""
        draft = bounded(draft)
        self._root.mkdir(parents=True, exist_ok=True)
        with only_writer(self._root / ".lock", wait=True):
            name = self._free(draft.id)
            record = Record(
                id=name,
                sha256=hashlib.sha256(data).hexdigest(),
                received=_now(),
                sender=sender,
                draft=draft.model_copy(update={"id": name}),
            )
            staged = Path(tempfile.mkdtemp(prefix=_NEW, dir=self._root))
            try:
                (staged / ORIGINAL).mkdir()
                (staged / ORIGINAL / safe_name(draft.name)).write_bytes(data)
                (staged / RECORD).write_text(record.model_dump_json(indent=1) + "\n", encoding="utf-8")
                flush_tree(staged)
                staged.rename(self._root / name)
                flush(self._root)
            finally:
                shutil.rmtree(staged, ignore_errors=True)
        return record

    def replace(self, record: Record) -> Record:
        """Keep a changed record. Raises `NoSuchDraft` when it was discarded meanwhile."""
        place = self._place(record.id)
        if not place.is_dir():
            raise NoSuchDraft(record.id)
        replace_text(place / RECORD, record.model_dump_json(indent=1) + "\n")
        return record

    @contextmanager
    def changing(self, draft: str) -> Iterator[Record]:
        """Give the record while nobody else changes drafts; the caller replaces it within. Raises `NoSuchDraft`."""
        self._place(draft)
        if not self._root.is_dir():
            raise NoSuchDraft(draft)
        with only_writer(self._root / ".lock", wait=True):
            yield self.get(draft)

    def edit(self, draft: str, change: Callable[[Draft], Draft]) -> Record:
        """Keep a draft as changed. Raises `NoSuchDraft`, and `ValueError` for one that was published meanwhile."""
        with self.changing(draft) as record:
            if record.state != "draft":
                raise ValueError(record.state)
            return self.replace(record.model_copy(update={"draft": change(record.draft)}))

    def sent_by(self, sender: str) -> list[str]:
        """Return the ids of all drafts by a sender, also of those that cannot be read as a whole."""
        return list(self._with_head(lambda head: _sender(sender) in head))

    def rename_sender(self, sender: str, mark: str) -> int:
        """Put a mark in the place of a sender; return in how many drafts. Call it when nobody else publishes."""
        if not self._root.is_dir():
            return 0
        with only_writer(self._root / ".lock", wait=True):
            for left in self._root.glob(f"*/.{RECORD}.*"):  # of processes that were killed while they replaced a record
                left.unlink()
            found = self.sent_by(sender)
            for draft in found:
                path = self._root / draft / RECORD
                # The first one: what stands before it in a record is no text of anybody's.
                replace_bytes(path, path.read_bytes().replace(_sender(sender), _sender(mark), 1))
        return len(found)

    def discard(self, draft: str) -> None:
        """Remove a draft with its original. Raises `NoSuchDraft`."""
        record = self.get(draft)
        gone = self._root / f"{_GONE}{record.id}-{os.getpid()}"
        self._place(record.id).rename(gone)
        flush(self._root)
        shutil.rmtree(gone, ignore_errors=True)

    def clean_up(self) -> None:
        """Remove what killed processes left behind; call it when nobody else is adding."""
        if self._root.is_dir():
            with only_writer(self._root / ".lock", wait=True):
                for path in self._root.iterdir():
                    if path.name.startswith((_NEW, _GONE)):
                        shutil.rmtree(path, ignore_errors=True)

    def _readable(self, draft: str) -> Record | None:
        try:
            return self.get(draft)
        except NoSuchDraft:
            return None

    def _with_digest(self, sha256: str) -> Iterator[str]:
        """Yield the ids of all drafts made from bytes with this digest."""

        def made_from_them(head: bytes) -> bool:
            found = _DIGEST.search(head)
            return found is not None and found.group(1).decode() == sha256

        return self._with_head(made_from_them)

    def _with_head(self, fits: Callable[[bytes], bool]) -> Iterator[str]:
        """Yield the ids of all drafts whose record begins as it should."""
        for path in self._root.glob(f"[!.]*/{RECORD}"):
            try:
                with path.open("rb") as file:
                    head = file.read(_HEAD_BYTES)
            except OSError:
                continue  # discarded just now
            if fits(head):
                yield path.parent.name

    def _place(self, draft: str) -> Path:
        if not _ID.fullmatch(draft):
            raise NoSuchDraft(draft)
        return self._root / draft

    def _free(self, wanted: str) -> str:
        base = re.sub(r"[^a-z0-9-]+", "-", wanted.lower()).strip("-")[:100] or "document"
        name, number = base, 1
        while (self._root / name).exists():
            number += 1
            name = f"{base}-{number}"
        return name


def key_of(draft: str) -> str:
    """Return eight characters that stand for the id of a draft."""
    return hashlib.sha256(draft.encode()).hexdigest()[:8]


def _sender(sender: str) -> bytes:
    return f'"sender": {json.dumps(sender)}'.encode()


def _age(record: Record) -> tuple[str, str]:
    return record.received, record.id


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
