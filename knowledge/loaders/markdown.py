"""Documents and positions: YAML front matter holds the facts, the Markdown below is what is searched and quoted.

The sections of a summary are read as facts too: `## Occasion`, `## Signatories`, `## Positions` with one `### topic (stance)`
for each stance, `## Related events`, `## Confidence`. Any other text is prose. An original (`voice: source`) is prose throughout: its
positions stand in the front matter, since a heading of the source may be worded like ours.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, TypeVar, get_args

from knowledge.errors import CatalogueError, EntryError
from knowledge.loaders.yaml_nodes import parse, validate
from knowledge.models import Document, Position, StanceWord

EntryType = TypeVar("EntryType", Document, Position)
_SECTIONS = {"Occasion": "occasion", "Signatories": "signatories_note", "Confidence": "confidence"}
_STANCE = re.compile(r"^### (?P<topic>.+) \((?P<stance>[a-z-]+)\)$")
_EVENT = re.compile(r"^- (?P<date>\d{4}(?:-\d{2}){0,2}): (?P<what>.+)$")


def load_entry(path: Path, model: type[EntryType]) -> EntryType:
    """Return the entry in `path`. Raises `CatalogueError` naming file, line, field, found and expected."""
    try:
        raw = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise CatalogueError([EntryError(path, 1, "encoding", f"byte {error.object[error.start]:#x}", "UTF-8 text")]) from error
    raw = raw.replace("\r\n", "\n")
    if not raw.startswith("---\n"):
        raise CatalogueError([EntryError(path, 1, "front matter", repr(raw[:20]), "a first line of three dashes")])
    head, closed, body = raw[4:].partition("\n---\n")
    if not closed:
        raise CatalogueError(
            [EntryError(path, raw.count("\n") + 1, "front matter", "no end", "a closing line of three dashes")]
        )
    facts, node = parse(head, path, first_line=2)
    if not isinstance(facts, dict):
        raise CatalogueError([EntryError(path, 2, "front matter", type(facts).__name__, "keys and values")])
    if facts.get("voice") != "source":
        facts |= _sections(body, path, head.count("\n") + 4, issubclass(model, Document))
    entry: EntryType = validate(model, {**facts, "text": body.strip("\n")}, node, path, first_line=2)
    if entry.id != path.stem:
        raise CatalogueError([EntryError(path, 2, "id", repr(entry.id), f"the name of the file, {path.stem!r}")])
    return entry


def _sections(body: str, path: Path, first_line: int, is_document: bool) -> dict[str, Any]:
    """Return the facts that stand in the body."""
    facts: dict[str, Any] = {"positions": []}
    if is_document:
        facts["related_events"] = []
    section, stance = "", None
    for number, line in enumerate(body.split("\n"), first_line):
        if line.startswith("## "):
            section, stance = line[3:].strip(), None
        elif section == "Positions" and line.startswith("### "):
            stance = _stance(line, path, number)
            facts["positions"].append(stance)
        elif stance is not None and line.strip():
            stance["summary"] = f"{stance['summary']}\n{line}".strip()
        elif is_document and section == "Related events" and line.strip():
            facts["related_events"].append(_event(line, path, number))
        elif is_document and section in _SECTIONS and line.strip():
            name = _SECTIONS[section]
            facts[name] = f"{facts.get(name, '')}\n{line}".strip()
    return facts


def _stance(line: str, path: Path, number: int) -> dict[str, str]:
    match = _STANCE.match(line)
    words = get_args(StanceWord)
    if not match or match["stance"] not in words:
        raise CatalogueError(
            [EntryError(path, number, "position", repr(line), f"### topic (stance), stance one of {', '.join(words)}")]
        )
    return {"topic": match["topic"], "stance": match["stance"], "summary": ""}


def _event(line: str, path: Path, number: int) -> dict[str, str]:
    match = _EVENT.match(line)
    if not match:
        raise CatalogueError([EntryError(path, number, "related event", repr(line[:60]), "- YYYY-MM-DD: what happened")])
    return {"date": match["date"], "what": match["what"]}
