"""The whole fact base: loaded from files or from a snapshot, with a digest that changes when any fact does."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict

from knowledge.errors import CatalogueError, EntryError
from knowledge.loaders.markdown import load_entry
from knowledge.loaders.yaml_nodes import line_of, parse, validate
from knowledge.models import Document, Event, Frozen, Labels, Organisation, Position, Provision, Topic
from knowledge.overlay import WITHDRAWN, Parts, merged

Model = TypeVar("Model", bound=Frozen)
EntryModel = TypeVar("EntryModel", Document, Position)
SHIPPED = Path(__file__).parent


class Catalogue(BaseModel):
    """Every entry of the fact base, in a fixed order."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    documents: tuple[Document, ...]
    positions: tuple[Position, ...]
    events: tuple[Event, ...]
    provisions: tuple[Provision, ...]
    organisations: tuple[Organisation, ...]
    topics: tuple[Topic, ...]
    labels: dict[str, Labels]

    @classmethod
    def from_folder(cls, folder: Path = SHIPPED, overlay: Path | None = None) -> Catalogue:
        """Load every file below `folder`, with what editors have changed since laid over it (see `knowledge.overlay`).

        Raises `CatalogueError` with all defects of all files at once, so that an editor can mend them in one go.
        """
        problems: list[EntryError] = []
        parts = _read(folder, problems)
        if overlay is not None and overlay.is_dir():
            parts = merged(parts, _read(overlay, problems, whole=False))
        if problems:
            raise CatalogueError(problems)
        return cls(
            documents=tuple(sorted(parts.documents, key=lambda entry: (entry.shown_date, entry.id))),
            positions=tuple(sorted(parts.positions, key=lambda entry: (entry.date, entry.id))),
            events=tuple(parts.events),
            provisions=tuple(parts.provisions),
            organisations=tuple(parts.organisations),
            topics=tuple(parts.topics),
            labels=parts.labels,
        )

    @classmethod
    def from_json(cls, data: bytes | str) -> Catalogue:
        """Return the catalogue that `as_json` wrote."""
        return cls.model_validate_json(data)

    def as_json(self) -> bytes:
        """Return all facts as one JSON text; the same facts give the same bytes."""
        return self.model_dump_json(by_alias=True, exclude_defaults=True).encode()

    @cached_property
    def digest(self) -> str:
        """SHA-256 over all facts, hexadecimal."""
        return hashlib.sha256(self.as_json()).hexdigest()

    @cached_property
    def document_by_id(self) -> dict[str, Document]:
        """Documents by id."""
        return {entry.id: entry for entry in self.documents}

    @cached_property
    def position_by_id(self) -> dict[str, Position]:
        """Positions by id."""
        return {entry.id: entry for entry in self.positions}

    @cached_property
    def event_by_id(self) -> dict[str, Event]:
        """Milestones by id."""
        return {entry.id: entry for entry in self.events}

    @cached_property
    def provision_by_slug(self) -> dict[str, Provision]:
        """Provisions by slug."""
        return {entry.slug: entry for entry in self.provisions}

    @cached_property
    def organisation_by_id(self) -> dict[str, Organisation]:
        """Organisations by id."""
        return {entry.id: entry for entry in self.organisations}

    @cached_property
    def topic_by_id(self) -> dict[str, Topic]:
        """Topics by id."""
        return {entry.id: entry for entry in self.topics}

    def joint_documents(self) -> Iterable[Document]:
        """Return the documents that several organisations signed together."""
        return (document for document in self.documents if document.joint)


def _read(folder: Path, problems: list[EntryError], *, whole: bool = True) -> Parts:
    """Return what stands in `folder`; only a `whole` fact base needs all registers."""

    def rows(name: str, model: type[Model], key: str | None = None) -> list[Model]:
        path = folder / name
        return _load_list(path, model, problems, key) if whole or path.is_file() else []

    return Parts(
        documents=_load_entries(folder / "documents", Document, problems),
        positions=_load_entries(folder / "positions", Position, problems),
        events=rows("timeline.yaml", Event),
        provisions=rows("provisions.yaml", Provision),
        organisations=rows("organisations.yaml", Organisation, "organisations"),
        topics=rows("topics.yaml", Topic),
        labels=_load_labels(folder / "labels", problems),
        withdrawn=_load_withdrawn(folder / WITHDRAWN, problems),
    )


def _load_withdrawn(path: Path, problems: list[EntryError]) -> frozenset[str]:
    if not path.is_file():
        return frozenset()
    try:
        value, _ = parse(path.read_text(encoding="utf-8"), path)
    except CatalogueError as error:
        problems.extend(error.problems)
        return frozenset()
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        problems.append(EntryError(path, 1, "file", type(value).__name__, "a list of ids"))
        return frozenset()
    return frozenset(value)


def _load_entries(folder: Path, model: type[EntryModel], problems: list[EntryError]) -> list[EntryModel]:
    entries: list[EntryModel] = []
    for path in sorted(folder.glob("*.md")):
        try:
            entries.append(load_entry(path, model))
        except CatalogueError as error:
            problems.extend(error.problems)
    return entries


def _load_list(path: Path, model: type[Model], problems: list[EntryError], key: str | None = None) -> list[Model]:
    entries: list[Model] = []
    try:
        value, node = parse(path.read_text(encoding="utf-8"), path)
        rows = value[key] if key else value
        start: tuple[str, ...] = (key,) if key else ()
        seen: set[str] = set()
        for number, row in enumerate(rows):
            try:
                entry = validate(model, row, _child(node, (*start, number)), path)
            except CatalogueError as error:
                problems.extend(error.problems)
                continue
            name = str(getattr(entry, "id", None) or getattr(entry, "provision", ""))
            if name in seen:
                problems.append(EntryError(path, line_of(node, (*start, number)) + 1, "id", f"{name!r} twice", "each id once"))
            seen.add(name)
            entries.append(entry)
    except CatalogueError as error:
        problems.extend(error.problems)
    except (OSError, KeyError, TypeError, UnicodeDecodeError) as error:
        problems.append(EntryError(path, 1, key or "file", repr(error), "a readable YAML list"))
    return entries


def _child(node: Any, loc: tuple[str | int, ...]) -> Any:
    """Return the node below `node` at `loc`; None where the tree does not reach."""
    for part in loc:
        value = getattr(node, "value", None)
        if isinstance(part, int):
            node = value[part] if isinstance(value, list) and part < len(value) else None
        else:
            node = next((child for key, child in value or () if key.value == part), None)
    return node


def _load_labels(folder: Path, problems: list[EntryError]) -> dict[str, Labels]:
    labels: dict[str, Labels] = {}
    for path in sorted(folder.glob("*.yaml")):
        try:
            value, node = parse(path.read_text(encoding="utf-8"), path)
            labels[path.stem] = validate(Labels, value, node, path)
        except CatalogueError as error:
            problems.extend(error.problems)
    return labels
