"""What is new since a day or since a state of the collection that somebody has seen."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from index.errors import IndexProblem
from index.snapshot import Manifest, SnapshotStore
from knowledge.catalogue import Catalogue
from knowledge.differences import Differences, differences
from knowledge.facts import entry_date, in_range
from knowledge.models import Document, Event, Position

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Changes:
    """What is new since the day `since`.

    `facts` is what changed against the state of the collection of `compared_with`; both are None where no earlier state is kept.
    `reaches` says whether that state is what was served on the day; if not, it is the oldest one that is still kept.
    `dated` are the entries whose own date lies after the day, up to today, oldest first.
    """

    since: date
    dated: tuple[Document | Position | Event, ...]
    facts: Differences | None = None
    compared_with: date | None = None
    reaches: bool = False


@dataclass(frozen=True)
class _State:
    version: str
    folder: Path
    created: datetime


def changes_since(
    store: SnapshotStore,
    current: tuple[str, Catalogue],
    since: date,
    today: date,
    read: Callable[[Path], Catalogue],
    seen: str = "",
) -> Changes:
    """Return what is new in the state `current` (version and facts).

    `seen` is the version that somebody saw last; while it is kept, facts are compared with it, else with the one that was served
    when the day began. `read` gives the facts of a snapshot folder.
    """
    version, catalogue = current
    dated = tuple(entry for entry in _entries(catalogue) if (when := _date(entry)) and in_range(when, since, today))
    if seen == version:
        return Changes(since, dated, differences(catalogue, catalogue), since, reaches=True)
    states = _earlier(store, version)
    start = datetime(since.year, since.month, since.day, tzinfo=UTC)
    known = [state for state in states if state.version == seen] or [state for state in states if state.created <= start][:1]
    for state in known or states[-1:]:
        try:
            old = read(state.folder)
        except (OSError, ValueError) as error:
            _log.warning("the facts of snapshot %s cannot be read: %s", state.version, type(error).__name__)
            continue
        return Changes(since, dated, differences(old, catalogue), state.created.date(), reaches=bool(known))
    return Changes(since, dated)


def _earlier(store: SnapshotStore, current: str) -> list[_State]:
    """Return what is kept besides the current state, newest first."""
    states = []
    for version in store.versions():
        if version != current:
            try:
                folder = store.folder(version)
                created = datetime.fromisoformat(Manifest.read(folder).created)
            except (IndexProblem, ValueError) as error:
                _log.warning("snapshot %s is left out of what is new: %s", version, error)
                continue
            states.append(_State(version, folder, created))
    return sorted(states, key=lambda state: state.created, reverse=True)


def _entries(catalogue: Catalogue) -> list[Document | Position | Event]:
    return sorted((*catalogue.documents, *catalogue.positions, *catalogue.events), key=_date)


def _date(entry: Document | Position | Event) -> str:
    return entry.date if isinstance(entry, Event) else entry_date(entry)
