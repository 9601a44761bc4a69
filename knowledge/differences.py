"""What is different between two states of the fact base: entry by entry, field by field, and where entries now contradict each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from knowledge.catalogue import Catalogue
from knowledge.dates import span
from knowledge.folding import key_of
from knowledge.models import Document, Event, Frozen, Organisation, Position, Provision

Kind = Literal["document", "position", "event", "provision", "organisation"]
KINDS: tuple[Kind, ...] = ("document", "position", "event", "provision", "organisation")

# What tells the members of a list apart: two values with the same one are the same member, changed.
_KEYS: Mapping[str, tuple[str, ...]] = {
    "signatories": ("org",),
    "supporters": ("org",),
    "speakers": ("org",),
    "positions": ("topic",),
    "quotes": ("text",),
    "related_events": ("what",),
    "appears_in": ("document", "role"),
    "sources": ("url", "publisher"),
}


@dataclass(frozen=True)
class FieldChange:
    """One fact that changed. `field` is a path such as `date` or `signatories.gema.certainty`.

    Values are plain data as in JSON; None stands for "not there before" (old) or "not there any more" (new).
    """

    field: str
    old: Any
    new: Any


@dataclass(frozen=True)
class EntryChange:
    """An entry that came, went or changed; `fields` holds what changed in it and is empty for whole entries.

    `id` is the one by which answers cite the entry, `name` its title in the language of the register.
    """

    kind: Kind
    id: str
    name: str
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True)
class Statement:
    """What one entry says."""

    entry: str
    value: str


@dataclass(frozen=True)
class Contradiction:
    """Two entries that say different things of the same subject, such as two dates of one milestone."""

    subject: str
    field: str
    one: Statement
    other: Statement


@dataclass(frozen=True)
class Differences:
    """Everything that is different. `contradicted` holds contradictions that the older state did not have."""

    added: tuple[EntryChange, ...]
    removed: tuple[EntryChange, ...]
    changed: tuple[EntryChange, ...]
    contradicted: tuple[Contradiction, ...]

    @property
    def empty(self) -> bool:
        """Tell whether both states hold the same facts."""
        return not (self.added or self.removed or self.changed or self.contradicted)


def differences(old: Catalogue, new: Catalogue) -> Differences:
    """Return what turns `old` into `new`, ordered by kind and then as in the catalogues. Topics and labels are no facts and not compared."""
    added: list[EntryChange] = []
    removed: list[EntryChange] = []
    changed: list[EntryChange] = []
    for kind in KINDS:
        before, after = _entries(old, kind), _entries(new, kind)
        added += [EntryChange(kind, name, _title(entry)) for name, entry in after.items() if name not in before]
        removed += [EntryChange(kind, name, _title(entry)) for name, entry in before.items() if name not in after]
        for name, entry in after.items():
            if name in before and (fields := tuple(field_changes(before[name], entry))):
                changed.append(EntryChange(kind, name, _title(entry), fields))
    known = set(contradictions(old))
    contradicted = tuple(found for found in contradictions(new) if found not in known)
    return Differences(tuple(added), tuple(removed), tuple(changed), contradicted)


def field_changes(old: Frozen, new: Frozen) -> Iterator[FieldChange]:
    """Yield what is different between two states of one entry."""
    if old != new:
        yield from _compare("", old.model_dump(mode="json", by_alias=True), new.model_dump(mode="json", by_alias=True))


def contradictions(catalogue: Catalogue) -> list[Contradiction]:
    """Return where entries of one catalogue say different things of the same subject.

    Compared are the dates of one milestone (in the timeline and in what documents tell around themselves), date and stated number of
    signatories of one text that has two entries, and an organisation's part in a document as told by the document and by the register.
    A date that is less exact than another one does not contradict it.
    """
    return [*_dates_of_events(catalogue), *_twofold_entries(catalogue), *_parts(catalogue)]


def _entries(catalogue: Catalogue, kind: Kind) -> dict[str, Frozen]:
    entries: Mapping[Kind, Iterable[Document | Position | Event | Provision | Organisation]] = {
        "document": catalogue.documents,
        "position": catalogue.positions,
        "event": catalogue.events,
        "provision": catalogue.provisions,
        "organisation": catalogue.organisations,
    }
    return {entry.citation_id if isinstance(entry, Event | Provision) else entry.id: entry for entry in entries[kind]}


def _title(entry: Frozen) -> str:
    for field in ("title", "event", "shown_name"):
        if title := getattr(entry, field, None):
            return f"{entry.provision} – {title}" if hasattr(entry, "provision") else str(title)
    raise TypeError(type(entry).__name__)


def _compare(path: str, old: Any, new: Any) -> Iterator[FieldChange]:
    if old == new:
        return
    if isinstance(old, list) and isinstance(new, list):
        old, new = _members(path, old), _members(path, new)
        if old == new:  # only the order is different
            return
    if isinstance(old, dict) and isinstance(new, dict):
        for key in dict.fromkeys((*old, *new)):
            yield from _compare(f"{path}.{key}" if path else str(key), old.get(key), new.get(key))
        return
    yield FieldChange(path, old, new)


def _members(path: str, values: list[Any]) -> dict[str, Any]:
    """Return the values of a list by what tells them apart; of several with the same key, later ones get a number."""
    members: dict[str, Any] = {}
    keys = _KEYS.get(path.rpartition(".")[2], ())
    for value in values:
        key = "/".join(str(value[part]) for part in keys if value.get(part)) if isinstance(value, dict) and keys else str(value)
        unique, number = key, 1
        while unique in members:
            number += 1
            unique = f"{key} ({number})"
        members[unique] = value
    return members


def _dates_of_events(catalogue: Catalogue) -> Iterator[Contradiction]:
    told: dict[tuple[str, ...], list[tuple[str, Statement]]] = defaultdict(list)
    for event in catalogue.events:
        for key in _names_of(catalogue, event):
            told[key].append((event.event, Statement(event.citation_id, event.date)))
    for document in catalogue.documents:
        for related in document.related_events:
            told[tuple(key_of(related.what))].append((related.what, Statement(document.id, related.date)))
    for statements in told.values():
        yield from _disagreeing("date", statements, _different_days)


def _names_of(catalogue: Catalogue, event: Event) -> set[tuple[str, ...]]:
    labels = catalogue.labels["en"].events.get(event.id, ()) if "en" in catalogue.labels else ()
    return {tuple(key_of(name)) for name in (event.event, *labels)}


def _twofold_entries(catalogue: Catalogue) -> Iterator[Contradiction]:
    """Two entries are about the same text when publishers and words of the title agree, or the address of the first source."""
    same: dict[object, list[Document | Position]] = defaultdict(list)
    every: tuple[Document | Position, ...] = (*catalogue.documents, *catalogue.positions)
    for entry in every:
        by = entry.organisations if isinstance(entry, Position) else tuple(sorted(entry.published_by))
        for subject in {("title", tuple(key_of(entry.title)), by), ("url", entry.url)} - {("url", "")}:
            same[subject].append(entry)
    seen = set()
    for entries in same.values():
        dated = [(entry.title, Statement(entry.id, when)) for entry in entries if (when := entry.date)]
        counted = [
            (entry.title, Statement(entry.id, entry.stated_signatory_count))
            for entry in entries
            if isinstance(entry, Document) and entry.stated_signatory_count
        ]
        for found in (
            *_disagreeing("date", dated, _different_days),
            *_disagreeing("stated_signatory_count", counted, lambda one, other: one != other),
        ):
            if found not in seen:
                seen.add(found)
                yield found


def _parts(catalogue: Catalogue) -> Iterator[Contradiction]:
    """The register says that an organisation signed, supported or spoke, the document does not list it as such, or the other way round."""
    lists = {"signatory": "signatories", "supporter": "supporters", "speaker": "speakers"}
    for document in catalogue.documents:
        for role, field in lists.items():
            own = {participant.org for participant in getattr(document, field)}
            for org in catalogue.organisations:
                roles = {appearance.role for appearance in org.appears_in if appearance.document == document.id}
                if not roles or (role in roles) == (org.id in own):
                    continue
                listed = role if org.id in own else f"no {role}"
                told = Statement(f"organisations:{org.id}", ", ".join(sorted(roles)))
                yield Contradiction(org.shown_name, "role", Statement(document.id, listed), told)


def _disagreeing(field: str, told: list[tuple[str, Statement]], differ: Callable[[str, str], bool]) -> Iterator[Contradiction]:
    """Yield the first statement with each later one that differs from it."""
    for subject, statement in told[1:]:
        if statement.entry != told[0][1].entry and differ(told[0][1].value, statement.value):
            yield Contradiction(subject, field, told[0][1], statement)


def _different_days(one: str, other: str) -> bool:
    first, second = span(one), span(other)
    return first[1] < second[0] or second[1] < first[0]
