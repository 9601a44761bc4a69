"""Immutable index folders, published at once and taken back just as quickly.

    <root>/current            first line: the version being served; below it, what was served before, newest first
    <root>/<version>/         manifest.json and the files it lists
    <root>/.lock              held by the one build that may write here
    <root>/.staging-*         a build in progress, or what a killed one left (removed by the next)

A version is named after its inputs: building the same documents with the same model gives the same name.
"""

import hashlib
import json
import logging
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

from index.errors import SnapshotDamaged, SnapshotMissing
from index.files import files_below, flush, flush_tree, hold_in_small_pages, only_writer, replace_text, sha256_of

MANIFEST = "manifest.json"
POINTER = "current"
FORMAT = 1
HASHED_AT_OPENING_BYTES = 64_000_000  # at about 1 GB/s; larger files are compared by size then, and by content in `verify`

_STAGING = ".staging-"
_DISCARDED = ".discarded-"
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class FileEntry:
    """What a file of a snapshot has to be."""

    size: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """What a snapshot was made from and what it holds. `created` is ISO 8601, given by the caller."""

    created: str
    corpus_digest: str
    model_fingerprint: str
    dimension: int
    counts: Mapping[str, int]
    extras_digest: str = ""
    extras: Mapping[str, Any] = field(default_factory=dict)
    files: Mapping[str, FileEntry] = field(default_factory=dict)
    format: int = FORMAT

    @property
    def version(self) -> str:
        """Twelve hex digits that depend on the inputs alone, not on when or where they were built."""
        inputs = [self.format, self.corpus_digest, self.model_fingerprint, self.extras_digest]
        return hashlib.sha256(json.dumps(inputs).encode()).hexdigest()[:12]

    def to_json(self) -> str:
        """The text of manifest.json."""
        return json.dumps({"version": self.version, **asdict(self)}, indent=1, ensure_ascii=False) + "\n"

    @classmethod
    def read(cls, folder: Path) -> "Manifest":
        """The manifest of a snapshot folder; SnapshotDamaged when absent or unreadable."""
        path = folder / MANIFEST
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, ValueError) as error:
            raise SnapshotDamaged(str(path), expected="a manifest", found=f"{type(error).__name__}: {error}") from error
        return cls.from_json(text, str(path))

    @classmethod
    def from_json(cls, text: str, path: str) -> "Manifest":
        """The manifest with this text; SnapshotDamaged, which names `path`, when it is none."""
        try:
            values = json.loads(text)
            version = values.pop("version")
            files = {name: FileEntry(**entry) for name, entry in values.pop("files").items()}
            manifest = cls(**values, files=files)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise SnapshotDamaged(path, expected="a manifest", found=f"{type(error).__name__}: {error}") from error
        if manifest.format != FORMAT:
            raise SnapshotDamaged(path, expected=f"format {FORMAT}", found=f"format {manifest.format}")
        if manifest.version != version:
            raise SnapshotDamaged(path, expected=f"version {manifest.version}", found=f"version {version}")
        return manifest


@dataclass(frozen=True)
class OpenedSnapshot:
    """A snapshot that was checked and may be read."""

    version: str
    folder: Path
    manifest: Manifest


class Registry(Protocol):
    """Says which versions are published, and where those are that are not on this disk."""

    def published(self) -> list[str]:
        """The published versions, the one being served first; versions that are gone may be among them."""

    def holds(self, version: str) -> bool:
        """Tell whether a published version can be opened."""

    def folder(self, version: str) -> Path:
        """Where a version lies on this disk, brought there if need be. SnapshotMissing when there is none."""

    def replace(self, before: list[str], after: list[str]) -> None:
        """Make `after` the published versions in the place of `before`, at once: readers see one list or the other."""

    def problems(self, version: str) -> list[str]:
        """One line for each damage of a version outside its folder."""


class PointerFile:
    """The registry of snapshots that are served from their folders: the file `current` beside them."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def published(self) -> list[str]:
        """The versions in the file, none before the first build."""
        try:
            text = (self._root / POINTER).read_text(encoding="utf-8")
        except FileNotFoundError:
            return []
        return [line for line in text.split("\n") if line and all(character in "0123456789abcdef" for character in line)]

    def holds(self, version: str) -> bool:
        """Tell whether the folder of a version is there."""
        return (self._root / version).is_dir()

    def folder(self, version: str) -> Path:
        """The folder of a version. SnapshotMissing when it is not there."""
        if not self.holds(version):
            raise SnapshotMissing(f"{self._root / version}: no such snapshot")
        return self._root / version

    def replace(self, before: list[str], after: list[str]) -> None:  # noqa: ARG002 - one writer at a time: nobody came between
        """Write the file anew."""
        replace_text(self._root / POINTER, "\n".join(after) + "\n")

    def problems(self, version: str) -> list[str]:  # noqa: ARG002
        """Everything is in the folder."""
        return []


class SnapshotStore:
    """The snapshots below one folder. Reading needs no lock; one writer at a time.

    `registry` says what is published: by default a file beside the snapshots.
    """

    def __init__(self, root: Path, keep: int = 3, registry: Registry | None = None) -> None:
        if keep < 1:
            raise ValueError(f"keep: expected at least 1, found {keep}")
        self.root = root
        self._keep = keep
        self._registry: Registry = registry or PointerFile(root)

    @property
    def cache_folder(self) -> Path:
        """Where builds keep embeddings of texts they have seen; safe to delete."""
        return self.root / "cache"

    def current(self) -> str:
        """The version that is published (whether or not it is sound); SnapshotMissing before the first build."""
        published = self._published()
        if not published:
            raise SnapshotMissing(f"{self.root}: no index has been built here yet")
        return published[0]

    def versions(self) -> list[str]:
        """What can be rolled back to: published versions that are still there, the current one first."""
        return [version for version in self._published() if self._registry.holds(version)]

    def open_current(self) -> OpenedSnapshot:
        """The published snapshot or, when that is damaged, the newest earlier one that is sound, with a logged warning.

        SnapshotMissing before the first build, SnapshotDamaged when none is sound.
        """
        self.current()
        damage: SnapshotDamaged | None = None
        for version in self._published():
            try:
                opened = self.open_version(version)
            except (SnapshotDamaged, SnapshotMissing) as error:
                _log.warning("snapshot %s cannot be served: %s", version, error)
                damage = damage or _as_damage(self.root / version, error)
                continue
            if damage is not None:
                _log.warning("serving snapshot %s instead; to mend, run: %s", version, damage.mend)
            return opened
        assert damage is not None  # noqa: S101 - there is at least one published version
        raise damage

    def folder(self, version: str) -> Path:
        """Where a published version lies on this disk, without any check of its files. SnapshotMissing when there is none."""
        return self._registry.folder(version)

    def open_folder(self, version: str) -> Path:
        """The folder of a version after the checks of `open_version`."""
        return self.open_version(version).folder

    def open_version(self, version: str) -> OpenedSnapshot:
        """A version after quick checks: all files there, of the right size, small ones of the right content.

        SnapshotMissing when there is no such version, SnapshotDamaged when a file is not what the manifest says.
        """
        folder = self._registry.folder(version)
        manifest = Manifest.read(folder)
        if manifest.version != version:
            raise SnapshotDamaged(str(folder), expected=f"version {version}", found=f"version {manifest.version}")
        for name, entry in manifest.files.items():
            _check_file(folder / name, entry, content=entry.size <= HASHED_AT_OPENING_BYTES)
        return OpenedSnapshot(version, folder, manifest)

    def verify(self, version: str) -> list[str]:
        """Read every file of a version: one line for each problem, none when it is sound."""
        try:
            folder = self._registry.folder(version)
        except SnapshotMissing as error:
            return [str(error)]
        return _problems(folder) + self._registry.problems(version)

    @contextmanager
    def staging(self) -> Iterator[Path]:
        """An empty folder to build in, beside the snapshots, while this process is the only writer.

        BuildBusy when another process is. What killed builds left is removed first; so is this folder at the end,
        unless it was published.
        """
        with only_writer(self.root / ".lock", wait=False):
            self._remove_leftovers()
            staged = Path(tempfile.mkdtemp(prefix=_STAGING, dir=self.root))
            try:
                yield staged
            finally:
                shutil.rmtree(staged, ignore_errors=True)

    def publish(self, staged: Path, manifest: Manifest) -> str:
        """Make a folder from `staging` the current snapshot; its version.

        Readers see the old snapshot or the new one, nothing between, also after a crash at any point. A sound folder
        of the same version is kept as it is and pointed to.
        """
        entries = {
            str(path.relative_to(staged)): FileEntry(path.stat().st_size, sha256_of(path))
            for path in files_below(staged)
            if path.name != MANIFEST
        }
        manifest = replace(manifest, files=entries)
        target = self.root / manifest.version
        if not target.is_dir() or _problems(target):
            (staged / MANIFEST).write_text(manifest.to_json(), encoding="utf-8")
            staged.chmod(0o755)
            flush_tree(staged)
            hold_in_small_pages(staged)
            if target.is_dir():
                target.rename(self.root / f"{_DISCARDED}{manifest.version}")
            staged.rename(target)
            flush(self.root)
        published = self._published()
        self._point_to(published, [manifest.version, *(version for version in published if version != manifest.version)])
        self._remove_leftovers(but=staged)
        return manifest.version

    def publish_again(self, version: str) -> None:
        """Make a version whose folder is here the current one. BuildBusy, SnapshotMissing, SnapshotDamaged."""
        with only_writer(self.root / ".lock", wait=False):
            self.open_version(version)
            published = self._published()
            self._point_to(published, [version, *(other for other in published if other != version)])

    def rollback(self) -> str:
        """Serve the version before the current one again; the version. The current one leaves the list.

        SnapshotMissing when there is no earlier one on disk, SnapshotDamaged when it is not sound; then nothing changes.
        """
        with only_writer(self.root / ".lock", wait=False):
            self.current()
            published = self._published()
            earlier = [version for version in published[1:] if self._registry.holds(version)]
            if not earlier:
                raise SnapshotMissing(f"{self.root}: no earlier snapshot to go back to")
            self.open_version(earlier[0])
            self._point_to(published, earlier)
            return earlier[0]

    def _published(self) -> list[str]:
        return self._registry.published()

    def _point_to(self, before: list[str], after: list[str]) -> None:
        self._registry.replace(before, after[: self._keep])

    def _remove_leftovers(self, but: Path | None = None) -> None:
        """Remove abandoned builds and versions no longer published. Readers that have files open keep them."""
        published = set(self._published())
        for path in self.root.iterdir():
            abandoned = path.name.startswith((_STAGING, _DISCARDED)) and path != but
            outdated = (path / MANIFEST).is_file() and path.name not in published
            if abandoned or outdated:
                shutil.rmtree(path, ignore_errors=True)


def _problems(folder: Path) -> list[str]:
    """One line for each file of a snapshot folder that is not what the manifest says."""
    try:
        manifest = Manifest.read(folder)
    except SnapshotDamaged as error:
        return [str(error)]
    problems = []
    for name, entry in manifest.files.items():
        try:
            _check_file(folder / name, entry, content=True)
        except SnapshotDamaged as error:
            problems.append(str(error))
    known = {*manifest.files, MANIFEST}
    extra = [path for path in files_below(folder) if str(path.relative_to(folder)) not in known and path.suffix != ".lock"]
    return problems + [f"{path}: not in the manifest" for path in extra]


def _check_file(path: Path, entry: FileEntry, *, content: bool) -> None:
    size = path.stat().st_size if path.is_file() else None
    if size != entry.size:
        raise SnapshotDamaged(str(path), expected=f"{entry.size} bytes", found="no file" if size is None else f"{size} bytes")
    if content and (found := sha256_of(path)) != entry.sha256:
        raise SnapshotDamaged(str(path), expected=f"SHA-256 {entry.sha256}", found=found)


def _as_damage(path: Path, error: SnapshotDamaged | SnapshotMissing) -> SnapshotDamaged:
    return error if isinstance(error, SnapshotDamaged) else SnapshotDamaged(str(path), expected="a snapshot", found="nothing")
