"""The whole fact base: loaded from files or from a snapshot, with a digest that changes when any fact does."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import accumulate
from operator import itemgetter
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict

from knowledge.annexes import annexes_in
from knowledge.errors import CatalogueError, EntryError
from knowledge.folding import key_of
from knowledge.inflection import Inflections
from knowledge.institutions import lawmakers_in, mistaken_for
from knowledge.loaders.markdown import load_entry
from knowledge.loaders.yaml_nodes import line_of, parse, validate
from knowledge.models import Document, Event, Frozen, Labels, Organisation, Position, Provision, Stance, Topic
from knowledge.overlay import WITHDRAWN, Parts, merged

Model = TypeVar("Model", bound=Frozen)
EntryModel = TypeVar("EntryModel", Document, Position)
Result = TypeVar("Result")
SHIPPED = Path(__file__).parent


class Memo:
    """What files were read to, by their content: a change of the corpus reads nearly the same files several times over.

    It holds every state of every file that it has seen, so keep it no longer than one change takes.
    """

    def __init__(self) -> None:
        self._read: dict[tuple[type, str, bytes], Any] = {}

    def of(self, path: Path, model: type, problems: list[EntryError], read: Callable[[], Result]) -> Result:
        """Return what `read` made of a file of this name and content before, else let it read; what has problems is not kept."""
        try:
            key = model, path.name, path.read_bytes()
        except OSError:
            return read()
        if key in self._read:
            return self._read[key]  # type: ignore[no-any-return]
        known, found = len(problems), read()
        if len(problems) == known:
            self._read[key] = found
        return found


@dataclass(frozen=True)
class StanceTaken:
    """One stance with the entry it stands in, the organisations that take it, and the topics that its label means there.

    `row` is its place among all stances, those of documents first, in the order of entries: that of its vector.
    """

    entry: Document | Position
    number: int
    stance: Stance
    organisations: tuple[str, ...]
    topics: tuple[Topic, ...]
    row: int


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
    def from_folder(cls, folder: Path = SHIPPED, overlay: Path | None = None, memo: Memo | None = None) -> Catalogue:
        """Load every file below `folder`, with what editors have changed since laid over it (see `knowledge.overlay`).

        What `memo` knows is not read again. Raises `CatalogueError` with all defects of all files at once, so that an editor can mend
        them in one go.
        """
        problems: list[EntryError] = []
        memo = memo or Memo()
        parts = _read(folder, problems, memo)
        if overlay is not None and overlay.is_dir():
            parts = merged(parts, _read(overlay, problems, memo, whole=False))
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

    def provisions_called(self, slugs: Iterable[str]) -> list[Provision]:
        """Return the provisions with these slugs, in their order; units of a whole law are none of the fact base."""
        return [self.provision_by_slug[slug] for slug in slugs if slug in self.provision_by_slug]

    @cached_property
    def organisation_by_id(self) -> dict[str, Organisation]:
        """Organisations by id."""
        return {entry.id: entry for entry in self.organisations}

    @cached_property
    def stances_taken(self) -> tuple[StanceTaken, ...]:
        """Every stance of every entry, oldest first. A document's stances are those of its signatories or senders."""
        dated: list[tuple[str, str, Document | Position, tuple[str, ...]]] = [
            *((entry.shown_date, entry.id, entry, tuple(p.org for p in (entry.signatories or entry.speakers))) for entry in self.documents),
            *((entry.date, entry.id, entry, entry.organisations) for entry in self.positions),
        ]
        entries = (*self.documents, *self.positions)
        rows = dict(zip((entry.id for entry in entries), accumulate((len(entry.positions) for entry in entries), initial=0), strict=False))
        return tuple(
            StanceTaken(entry, number, stance, organisations, self._topics_of(stance.topic, entry.id), rows[entry.id] + number)
            for _, _, entry, organisations in sorted(dated, key=itemgetter(0, 1))
            for number, stance in enumerate(entry.positions)
        )

    def _topics_of(self, label: str, entry: str) -> tuple[Topic, ...]:
        """Return the topics that a label means in an entry."""
        return tuple(topic for topic in self.topics_by_label.get(label, ()) if topic.covers(label, entry))

    @cached_property
    def topic_by_id(self) -> dict[str, Topic]:
        """Topics by id."""
        return {entry.id: entry for entry in self.topics}

    def names_of_things(self, language: str) -> list[str]:
        """Return the names in a language of all that a question can speak of beside organisations; none if it has no labels."""
        if (labels := self.labels.get(language)) is None:
            return []
        sections = (labels.documents, labels.events, labels.topics, labels.provisions, labels.sectors, labels.branches, labels.countries)
        return [name for section in sections for names in section.values() for name in names]

    def inflections(self, language: str) -> Inflections:
        """Return what tells the long forms of the names' words in a language; made when it is first asked for."""
        if language not in self._inflections:
            self._inflections[language] = Inflections(self.names_of_things(language), language)
        return self._inflections[language]

    @cached_property
    def _inflections(self) -> dict[str, Inflections]:
        return {}

    @cached_property
    def lawmakers_by_event(self) -> dict[str, frozenset[str]]:
        """The institutions that had a part in each milestone, of those that make laws; a committee is a commission in many languages."""
        return {
            event.id: lawmakers_in(key_of(event.institution), "en") | mistaken_for(key_of(f"{event.institution} {event.event}"))
            for event in self.events
        }

    @cached_property
    def annexes_by_event(self) -> dict[str, frozenset[int]]:
        """The annexes of the Act that each milestone names, where it names any: those whose rules begin to apply."""
        named = self.labels["en"].events if "en" in self.labels else {}
        found = {event.id: annexes_in(key_of(" ".join((event.event, *named.get(event.id, ())[:1]))), "en") for event in self.events}
        return {event: annexes for event, annexes in found.items() if annexes}

    @cached_property
    def events_of_committees(self) -> frozenset[str]:
        """The milestones at which committees acted, and no whole institution."""
        return frozenset(event.id for event in self.events if mistaken_for(key_of(f"{event.institution} {event.event}")))

    @cached_property
    def topics_by_label(self) -> dict[str, list[Topic]]:
        """Topics by the labels that stand in entries; see `Topic.covers`."""
        topics: dict[str, list[Topic]] = {}
        for topic in self.topics:
            for label in {own if isinstance(own, str) else own.label for own in topic.labels}:
                topics.setdefault(label, []).append(topic)
        return topics

    @cached_property
    def topic_families(self) -> dict[str, frozenset[str]]:
        """Each topic with all topics that are part of it, and of these."""
        families: dict[str, set[str]] = {topic.id: {topic.id} for topic in self.topics}
        for _ in families:  # a chain is no longer than there are topics
            for topic in self.topics:
                if topic.part_of in families:
                    families[topic.part_of] |= families[topic.id]
        return {topic: frozenset(family) for topic, family in families.items()}

    def joint_documents(self) -> Iterable[Document]:
        """Return the documents that several organisations signed together."""
        return (document for document in self.documents if document.joint)


def _read(folder: Path, problems: list[EntryError], memo: Memo, *, whole: bool = True) -> Parts:
    """Return what stands in `folder`; only a `whole` fact base needs all registers."""

    def rows(name: str, model: type[Model], key: str | None = None) -> list[Model]:
        path = folder / name
        if not whole and not path.is_file():
            return []
        return memo.of(path, model, problems, lambda: _load_list(path, model, problems, key))

    return Parts(
        documents=_load_entries(folder / "documents", Document, problems, memo),
        positions=_load_entries(folder / "positions", Position, problems, memo),
        events=rows("timeline.yaml", Event),
        provisions=rows("provisions.yaml", Provision),
        organisations=rows("organisations.yaml", Organisation, "organisations"),
        topics=rows("topics.yaml", Topic),
        labels=_load_labels(folder / "labels", problems, memo),
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


def _load_entries(folder: Path, model: type[EntryModel], problems: list[EntryError], memo: Memo) -> list[EntryModel]:
    entries: list[EntryModel] = []
    for path in sorted(folder.glob("*.md")):
        try:
            entries.append(memo.of(path, model, problems, partial(load_entry, path, model)))
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


def _load_labels(folder: Path, problems: list[EntryError], memo: Memo) -> dict[str, Labels]:
    labels: dict[str, Labels] = {}
    for path in sorted(folder.glob("*.yaml")):
        try:
            labels[path.stem] = memo.of(path, Labels, problems, partial(_load_names, path))
        except CatalogueError as error:
            problems.extend(error.problems)
    return labels


def _load_names(path: Path) -> Labels:
    value, node = parse(path.read_text(encoding="utf-8"), path)
    return validate(Labels, value, node, path)
