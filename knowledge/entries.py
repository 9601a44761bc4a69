"""Every entry of the fact base by the id under which answers cite it, with its file, line and text as it stands there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import yaml
from rapidfuzz import process

from knowledge.catalogue import Catalogue
from knowledge.loaders.yaml_nodes import parse
from knowledge.models import Frozen, texts_in

KINDS = ("documents", "positions", "events", "provisions", "organisations", "topics")
REGISTER = "organisations"
NEAR = 5  # ids offered instead of one that is not there


@dataclass(frozen=True)
class Place:
    """An entry as it stands in its file. `line` counts from 1; `model` is None for a whole register."""

    id: str
    path: Path
    line: int
    text: str
    model: Frozen | None

    def says(self, quote: str) -> bool:
        """Tell whether `quote` stands in the entry letter for letter, be it in the file or in one of its fields."""
        return quote in self.text or any(quote in value for value in texts_in(self.model.model_dump() if self.model else _loaded(self.text)))


@dataclass(frozen=True)
class Summary:
    """An entry in a list. `date` is ISO, possibly only a year or month; empty where there is none."""

    kind: str
    id: str
    date: str
    title: str

    def as_json(self) -> dict[str, str]:
        """Return the summary as plain data."""
        return asdict(self)


def summaries(catalogue: Catalogue, kind: str | None = None) -> list[Summary]:
    """Return the entries of one of `KINDS`, or of all of them."""
    rows = [
        *(Summary("documents", entry.id, entry.shown_date, entry.title) for entry in catalogue.documents),
        *(Summary("positions", entry.id, entry.date, entry.title) for entry in catalogue.positions),
        *(Summary("events", event.citation_id, event.date, event.event) for event in catalogue.events),
        *(Summary("provisions", p.citation_id, p.applies_from or "", f"{p.provision} – {p.title}") for p in catalogue.provisions),
        *(Summary("organisations", org.id, "", org.shown_name) for org in catalogue.organisations),
        *(Summary("topics", topic.id, "", topic.name) for topic in catalogue.topics),
    ]
    return [row for row in rows if kind in (None, row.kind)]


def find(folder: Path, entry: str, catalogue: Catalogue | None = None, overlay: Path | None = None) -> Place | None:
    """Return an entry: the id of a document, position, organisation or topic, `timeline:ID`, `provision:SLUG`, `organisations`.

    An event or provision is also found without its prefix. `overlay` is looked through before `folder`. `catalogue`, where it is
    at hand, saves reading the whole folder. Raises `CatalogueError` if the fact base cannot be read.
    """
    if entry == REGISTER:
        path = folder / "organisations.yaml"
        return Place(entry, path, 1, path.read_text(encoding="utf-8"), None)
    catalogue = catalogue or Catalogue.from_folder(folder, overlay)
    folders = [place for place in (overlay, folder) if place is not None]
    for kind in ("documents", "positions"):
        for model in getattr(catalogue, kind):
            if model.id == entry:
                path = next(path for place in folders if (path := place / kind / f"{entry}.md").is_file())
                return Place(entry, path, 1, path.read_text(encoding="utf-8"), model)
    bare = entry.partition(":")[2] if entry.startswith(("timeline:", "provision:")) else entry
    rows = (("timeline.yaml", catalogue.event_by_id), ("provisions.yaml", catalogue.provision_by_slug))
    named = (("organisations.yaml", catalogue.organisation_by_id), ("topics.yaml", catalogue.topic_by_id))
    for name, models in (*rows, *(named if bare == entry else ())):
        if (found := models.get(bare)) and entry in (bare, getattr(found, "citation_id", bare)):
            return _row([place / name for place in folders], found)
    return None


def near(catalogue: Catalogue, entry: str) -> list[str]:
    """Return the ids that look most like `entry`."""
    ids = [row.id for row in summaries(catalogue)]
    return [found for found, _score, _at in process.extract(entry, ids, limit=NEAR, score_cutoff=60)]


def rows_of(path: Path) -> Iterator[tuple[dict[str, Any], int, int]]:
    """Yield the rows of a register file with their first line (from 1) and the line after their last one."""
    text = path.read_text(encoding="utf-8")
    value, node = parse(text, path)
    if isinstance(node, yaml.MappingNode):
        key, node = next((key, child) for key, child in node.value if key.value == path.stem)
        value = value[key.value]
    assert isinstance(node, yaml.SequenceNode)  # noqa: S101 - the loader has read the same file
    starts = [child.start_mark.line + 1 for child in node.value]
    yield from zip(value, starts, [*starts[1:], text.count("\n") + 2], strict=True)


def _row(paths: list[Path], model: Frozen) -> Place:
    for path in filter(Path.is_file, paths):
        lines = path.read_text(encoding="utf-8").splitlines()
        for row, start, end in rows_of(path):
            if all(row.get(key) == getattr(model, key) for key in ("id", "provision") if hasattr(model, key)):
                block = lines[start - 1 : end - 1]
                while block and (not block[-1].strip() or block[-1].lstrip().startswith("#")):
                    block.pop()
                name = getattr(model, "citation_id", None) or getattr(model, "id", "")
                return Place(str(name), path, start, "\n".join(block) + "\n", model)
    raise KeyError(model)


def _loaded(text: str) -> Any:
    return parse(text, Path(REGISTER))[0]
