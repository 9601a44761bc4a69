"""The state of index and model on disk, for `index status`, `index verify`, `index prepare-model` and the doctor."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from bot.building import database, fact_base, models, snapshots
from bot.settings import Settings
from index.errors import BUILD_COMMAND, PREPARE_COMMAND, IndexProblem, ModelMissing, SnapshotDamaged, SnapshotMissing
from index.model_folder import DESCRIPTION, ModelFolder, of_another_form
from index.snapshot import Manifest


@dataclass(frozen=True)
class IndexState:
    """The published snapshot. `served` is another version if the current one is damaged; `up_to_date` compares its facts.

    `place` is the folder or the database that answers are looked up in.
    """

    place: str
    current: str
    served: str | None
    created: str
    counts: dict[str, int]
    model: str
    bytes_on_disk: int
    earlier: tuple[str, ...]
    up_to_date: bool
    damage: str | None = None

    def as_json(self) -> dict[str, Any]:
        """Return everything as plain data."""
        return asdict(self)

    def lines(self) -> Iterator[str]:
        """Yield the state as lines of text, each problem with the command that mends it."""
        yield f"place       {self.place}"
        yield f"current     {self.current}"
        if self.damage:
            yield f"damaged     {self.damage}"
            yield f"served      {self.served or 'nothing'}; to mend: {BUILD_COMMAND}"
        yield f"built       {self.created}"
        yield f"holds       {', '.join(f'{number} {what}' for what, number in self.counts.items())}"
        yield f"model       {self.model}"
        yield f"size        {self.bytes_on_disk / 1e6:.1f} MB"
        yield f"earlier     {', '.join(self.earlier) or 'none'}"
        yield f"documents   {'unchanged since' if self.up_to_date else f'changed since; to use them: {BUILD_COMMAND}'}"


def state_of_index(settings: Settings) -> IndexState:
    """Return the state of the index. Raises `IndexProblem` if there is none, `KnowledgeError` for unreadable documents."""
    store = snapshots(settings)
    current = store.current()
    served: str | None = current
    damage: str | None = None
    try:
        store.open_version(current)
    except (SnapshotDamaged, SnapshotMissing) as error:
        damage = str(error)
        served = _sound_version(settings)
    described = served or current
    try:
        manifest = Manifest.read(store.folder(described))
    except IndexProblem as error:
        raise SnapshotDamaged(str(store.root / current), expected="a sound snapshot", found=str(error)) from error
    return IndexState(
        place=str(store.root) if settings.index.profile == "embedded" else f"PostgreSQL, {database(settings).shown}",
        current=current,
        served=served,
        created=manifest.created,
        counts=dict(manifest.counts),
        model=manifest.model_fingerprint,
        bytes_on_disk=sum(entry.size for entry in manifest.files.values()),
        earlier=tuple(version for version in store.versions() if version != current),
        up_to_date=manifest.corpus_digest == fact_base(settings).digest,
        damage=damage,
    )


def damage(settings: Settings, version: str | None = None) -> list[str]:
    """Return one line for each damaged file of the snapshot (default: the current one) and of the prepared models.

    Models that an earlier release prepared in another form are no damage: nothing reads them.
    """
    store = snapshots(settings)
    problems = [_with_mend(line, BUILD_COMMAND) for line in store.verify(version or store.current())]
    for folder in _model_folders(settings):
        if of_another_form(folder):
            continue
        problems += [_with_mend(line, PREPARE_COMMAND) for line in _model_damage(folder)]
    return problems


def prepared_anew(settings: Settings, progress: Callable[[str], None]) -> ModelFolder:
    """Return the prepared model after removing what is damaged or of another form among the prepared ones. Raises `ModelMissing`."""
    for folder in _model_folders(settings):
        if _model_damage(folder):  # another form counts too: its space is wanted back
            shutil.rmtree(folder)
    return models(settings).prepare(settings.model.name, settings.model.precision, progress)


def _with_mend(line: str, command: str) -> str:
    return f"{line.removesuffix(f'; run: {command}')}; to mend: {command}"


def _model_folders(settings: Settings) -> list[Path]:
    root = settings.data_dir / "models"
    return sorted(path for path in root.iterdir() if path.is_dir() and not path.name.startswith(".")) if root.is_dir() else []


def _model_damage(folder: Path) -> list[str]:
    if not (folder / DESCRIPTION).is_file():
        return [f"{folder / DESCRIPTION}: missing"]
    try:
        return ModelFolder.open(folder).verify()
    except ModelMissing as error:
        return [str(error)]


def _sound_version(settings: Settings) -> str | None:
    """Return the version that is served although the current one is damaged."""
    store = snapshots(settings)
    for version in store.versions():
        try:
            return store.open_version(version).version
        except (SnapshotDamaged, SnapshotMissing):
            continue
    return None
