"""Everything that cannot be made again, in one file: the state, documents and drafts that were added, and the snapshot being served.

A backup is a gzipped tar: `backup.json` (format, time, SHA-256 of each other file), `state.sqlite`, `corpus/…`, `drafts/…`,
`index/current`, `index/<version>/…`. The state in it is a SQLite file, so that it can also be restored into PostgreSQL and back.
"""

from __future__ import annotations

import json
import os
import shutil
import tarfile
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from bot.building import CORPUS, INDEX, snapshots
from bot.intake.drafts import FOLDER as DRAFTS
from bot.settings import Settings
from bot.state.copying import check_copy, load_copy, save_copy
from bot.state.errors import BackupProblem
from bot.state.location import Location
from index.errors import SnapshotMissing
from index.files import files_below, flush, flush_tree, sha256_of
from index.snapshot import MANIFEST, Manifest, PointerFile

FORMAT = 1
CONTENTS = "backup.json"
STATE = "state.sqlite"  # in a backup, wherever the state lives
ADDED = (CORPUS, DRAFTS)
MOST_BYTES = 20_000_000_000


@dataclass(frozen=True)
class Backup:
    """What is in a backup: when it was made, how many files, which snapshot (empty if none)."""

    created: str
    files: int
    snapshot: str


def back_up(settings: Settings, location: Location, target: Path) -> Backup:
    """Write a backup of a data directory, also while the bot runs. Raises `BackupProblem`, `StateProblem`, `OSError`.

    The file appears at once under its name, complete, readable by its owner alone; one of that name is not overwritten.
    """
    if target.exists():
        raise BackupProblem(f"{target}: exists already; choose another name")
    if not target.parent.is_dir():
        raise BackupProblem(f"{target.parent}: no such folder")
    with tempfile.TemporaryDirectory(prefix=".backup-", dir=target.parent) as scratch:
        state = Path(scratch) / STATE
        save_copy(location, state)
        # A snapshot in PostgreSQL is copied with its database.
        version = _current(settings) if settings.index.profile == "embedded" else ""
        members = [(STATE, state), *_added(settings.data_dir), *_snapshot_files(settings, version)]
        created = datetime.now(UTC).isoformat(timespec="seconds")
        contents = Path(scratch) / CONTENTS
        digests = {name: sha256_of(path) for name, path in members}
        contents.write_text(json.dumps({"format": FORMAT, "created": created, "snapshot": version, "files": digests}), encoding="utf-8")
        packed = Path(scratch) / "packed"
        descriptor = os.open(packed, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as handle, tarfile.open(fileobj=handle, mode="w:gz", compresslevel=6) as archive:
            for name, path in [(CONTENTS, contents), *members]:
                archive.add(path, arcname=name, recursive=False)
        flush(packed)
        os.link(packed, target)  # unlike a renaming, this never replaces a file that came meanwhile
    return Backup(created, len(members), version)


def restore(settings: Settings, location: Location, source: Path) -> Backup:
    """Put the content of a backup in the place of what is in the data directory. The bot must not run.

    Everything is unpacked and compared with its digest first; what is replaced stays beside, with the ending `.before-restore`, until
    the next restore. Raises `BackupProblem`, `StateProblem`, `OSError`.
    """
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".restore-", dir=settings.data_dir) as scratch:
        unpacked = Path(scratch)
        backup = _unpack(source, unpacked)
        check_copy(unpacked / STATE)
        if isinstance(location, Path):
            _keep_before(location)
            (unpacked / STATE).rename(location)
        else:
            load_copy(unpacked / STATE, location)
        for name in ADDED:
            _exchange(unpacked / name, settings.data_dir / name)
        if backup.snapshot:
            root = settings.data_dir / INDEX
            root.mkdir(parents=True, exist_ok=True)
            if not (root / backup.snapshot).is_dir():
                (unpacked / INDEX / backup.snapshot).rename(root / backup.snapshot)
            served = PointerFile(root)
            before = served.published()
            served.replace(before, list(dict.fromkeys([backup.snapshot, *before])))
    return backup


def _unpack(source: Path, folder: Path) -> Backup:
    try:
        with tarfile.open(source, mode="r:gz") as archive:
            total = 0
            for member in archive:
                total += member.size
                content = archive.extractfile(member) if member.isreg() else None
                if content is None or total > MOST_BYTES:
                    raise BackupProblem(f"{source}: expected files of at most {MOST_BYTES} bytes in all, found {member.name!r}")
                with content:
                    _write_below(folder, member.name, content, member.mode)
        contents = json.loads((folder / CONTENTS).read_text(encoding="utf-8"))
        found_format, digests = contents["format"], dict(contents["files"])
        backup = Backup(str(contents["created"]), len(digests), str(contents["snapshot"]))
    except (tarfile.TarError, EOFError, ValueError, KeyError, TypeError, FileNotFoundError, OSError) as error:
        if isinstance(error, OSError) and not isinstance(error, (tarfile.ReadError, FileNotFoundError)) and error.errno:
            raise
        raise BackupProblem(f"{source}: no backup, or a damaged one ({type(error).__name__})") from error
    except _UnsafeName as error:
        raise BackupProblem(f"{source}: expected names of files in folders below, each once, found {str(error)!r}") from error
    if found_format != FORMAT:
        raise BackupProblem(f"{source}: expected a backup of format {FORMAT}, found {found_format}")
    present = {str(path.relative_to(folder)) for path in files_below(folder)} - {CONTENTS}
    if present != set(digests) or STATE not in digests:
        raise BackupProblem(f"{source}: the files in it are not those it lists")
    for name, digest in digests.items():
        if (found := sha256_of(folder / name)) != digest:
            raise BackupProblem(f"{source}: {name}: expected SHA-256 {digest}, found {found}")
    if backup.snapshot and not (folder / INDEX / backup.snapshot).is_dir():
        raise BackupProblem(f"{source}: the snapshot {backup.snapshot!r} is not in it")
    flush_tree(folder)
    return backup


class _UnsafeName(Exception):
    """A name in an archive that is not written: it leaves the folder, or stands for something that is there already."""


def _write_below(folder: Path, name: str, content: IO[bytes], mode: int) -> None:
    """Write a new file under a name that an archive gives it, for others to read where `mode` says so. Raises `_UnsafeName`.

    Our own check, and not the filter of the standard library, which Python has since 3.11.4 alone. Nothing but the files and folders
    made here lies in the folder, no link among them, so that a name without steps up stays in it.
    """
    parts = name.split("/")
    if not all(parts) or not {".", ".."}.isdisjoint(parts) or "\\" in name or "\0" in name:
        raise _UnsafeName(name)
    place = folder.joinpath(*parts)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("xb") as file:
            os.fchmod(file.fileno(), mode & 0o644 | 0o600)
            shutil.copyfileobj(content, file)
    except (FileExistsError, NotADirectoryError) as error:
        raise _UnsafeName(name) from error


def _keep_before(location: Location) -> None:
    """Keep what a restore replaces. A SQLite file is moved away with its log, which belongs to no other file."""
    if not isinstance(location, Path) or not location.exists():
        return
    kept = location.with_name(f"{location.name}.before-restore")
    for end in ("", "-wal", "-shm"):
        old, new = location.with_name(location.name + end), kept.with_name(kept.name + end)
        new.unlink(missing_ok=True)
        if old.exists():
            old.rename(new)


def _exchange(new: Path, place: Path) -> None:
    before = place.with_name(f"{place.name}.before-restore")
    shutil.rmtree(before, ignore_errors=True)
    if place.exists():
        place.rename(before)
    if new.exists():
        new.rename(place)


def _current(settings: Settings) -> str:
    try:
        return snapshots(settings).open_current().version
    except SnapshotMissing:
        return ""


def _added(data_dir: Path) -> Iterator[tuple[str, Path]]:
    for name in ADDED:
        for path in files_below(data_dir / name) if (data_dir / name).is_dir() else []:
            yield str(path.relative_to(data_dir)), path


def _snapshot_files(settings: Settings, version: str) -> Iterator[tuple[str, Path]]:
    if version:
        folder = snapshots(settings).root / version
        for name in (MANIFEST, *Manifest.read(folder).files):
            yield f"{INDEX}/{version}/{name}", folder / name
