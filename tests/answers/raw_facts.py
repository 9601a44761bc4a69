"""The fact base once more, read straight from its files by code that shares nothing with the program: what answers are compared with."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parents[2] / "knowledge"


@dataclass(frozen=True)
class RawDocument:
    """A document as its front matter has it."""

    id: str
    joint: bool
    kind: str
    bounds: tuple[str, str]
    signed: frozenset[str]
    backed: frozenset[str]
    complete: bool
    stated: str | None

    def lies_in(self, first: date, last: date) -> bool:
        """Tell whether every day that the document can be of lies within the range."""
        return bool(self.bounds[0]) and first <= first_day(self.bounds[0]) and last_day(self.bounds[1]) <= last


def first_day(written: str) -> date:
    """The first day that a day, month or year can mean."""
    parts = [int(part) for part in written.split("-")]
    return date(*[*parts, 1, 1][:3])


def last_day(written: str) -> date:
    """The last day that a day, month or year can mean."""
    parts = [int(part) for part in written.split("-")]
    if len(parts) == 3:
        return date(*parts)
    year, month = parts[0], parts[1] if len(parts) == 2 else 12
    following = date(year + 1, 1, 1) if month == 12 else date(year, month + 1, 1)
    return date.fromordinal(following.toordinal() - 1)


@cache
def entries(folder: str) -> dict[str, dict[str, Any]]:
    """Every entry of a folder by id: its front matter, and what stands below it as `text`."""
    found = {}
    for path in sorted((FOLDER / folder).glob("*.md")):
        head, _, body = path.read_text(encoding="utf-8").partition("\n---\n")
        found[path.stem] = {**_parsed(head), "text": body}
    return found


@cache
def labels() -> dict[str, dict[str, Any]]:
    """The names of things by language."""
    return {path.stem: _parsed(path.read_text(encoding="utf-8")) for path in sorted((FOLDER / "labels").glob("*.yaml"))}


@cache
def documents() -> dict[str, RawDocument]:
    """Every document by id."""
    found = {}
    for name, head in entries("documents").items():
        day = "" if head["date"] == "null" else head["date"]
        found[name] = RawDocument(
            id=name,
            joint=head["joint"] == "true",
            kind=head["kind"],
            bounds=(day or head.get("date_earliest", ""), day or head.get("date_latest", "")),
            signed=frozenset(row["org"] for row in _rows(head, "signatories")),
            backed=frozenset(row["org"] for key in ("supporters", "speakers") for row in _rows(head, key)),
            complete=head["signatories_complete"] == "true",
            stated=None if head.get("stated_signatory_count", "null") in ("null", "") else head["stated_signatory_count"],
        )
    return found


def sent_to(name: str) -> dict[str, RawDocument]:
    """Joint documents whose addressees have a name in them, by id."""
    heads = entries("documents")
    return {one: document for one, document in documents().items() if document.joint and name in str(heads[one].get("addressed_to", ""))}


@cache
def organisations() -> dict[str, dict[str, Any]]:
    """Every organisation of the register by id."""
    rows = _parsed((FOLDER / "organisations.yaml").read_text(encoding="utf-8"))["organisations"]
    return {row["id"]: row for row in rows}


@cache
def events() -> dict[str, dict[str, Any]]:
    """Every milestone by id."""
    rows = _parsed((FOLDER / "timeline.yaml").read_text(encoding="utf-8"))
    return {row["id"]: row for row in rows}


@cache
def provisions() -> dict[str, dict[str, Any]]:
    """Every provision by slug."""
    rows = _parsed((FOLDER / "provisions.yaml").read_text(encoding="utf-8"))
    return {re.sub(r"[^a-z0-9]+", "-", row["provision"].lower()).strip("-"): row for row in rows}


def signed(document: str) -> frozenset[str]:
    """Who signed a document."""
    return documents()[document].signed


def signed_by(organisation: str) -> set[str]:
    """The documents that an organisation signed."""
    return {d.id for d in documents().values() if organisation in d.signed}


def narrowed(ids: Iterable[str], countries: Iterable[str] = (), sectors: Iterable[str] = ()) -> set[str]:
    """Those of the organisations that belong to one of the countries (or scopes) and one of the sectors; empty means all."""
    countries, sectors = set(countries), set(sectors)
    return {
        org
        for org in ids
        if (not countries or organisations()[org]["scope"] in countries)
        and (not sectors or {organisations()[org]["sector"], organisations()[org].get("sub_sector")} & sectors)
    }


def scopes() -> list[str]:
    """Every country and scope of the register."""
    return sorted({row["scope"] for row in organisations().values()})


def sectors() -> list[str]:
    """Every sector and sub-sector of the register."""
    rows = organisations().values()
    return sorted({row[key] for row in rows for key in ("sector", "sub_sector") if row.get(key) not in (None, "null")})


def combined(ids: Iterable[str], operator: str) -> tuple[set[str], bool]:
    """Who signed all of the documents (and), any (or), the first but none of the others (minus); and whether that is certain."""
    first, *others = [documents()[one] for one in ids]
    members = {org for d in (first, *others) for org in d.signed}
    keep = {
        "and": lambda org: org in first.signed and all(org in d.signed for d in others),
        "or": lambda _: True,
        "minus": lambda org: org in first.signed and not any(org in d.signed for d in others),
    }[operator]
    return {org for org in members if keep(org)}, all(d.complete for d in (first, *others))


@cache
def said_on(topic: str) -> dict[str, frozenset[str]]:
    """The entries in which a stance on a topic, or on a part of it, is recorded, each with those whose stance it is."""
    rows = {row["id"]: row for row in _parsed((FOLDER / "topics.yaml").read_text(encoding="utf-8"))}
    family = [one for one in rows if topic in _wholes(rows, one)]
    written = [label for one in family for label in rows[one]["labels"]]
    everywhere = {label for label in written if isinstance(label, str)}
    somewhere = {(label["label"], entry) for label in written if not isinstance(label, str) for entry in label["in"]}
    found = {}
    for folder in ("documents", "positions"):
        for name, head in entries(folder).items():
            said = re.findall(r"(?m)^### (.+) \([a-z-]+\)$", head["text"])
            if any(label in everywhere or (label, name) in somewhere for label in said):
                signed = [row["org"] for row in _rows(head, "signatories") or _rows(head, "speakers")]
                found[name] = frozenset(head["organisations"] if folder == "positions" else signed)
    return found


def _wholes(rows: dict[str, dict[str, Any]], topic: str) -> set[str]:
    """A topic with all of which it is a part."""
    found = {topic}
    while topic := rows[topic].get("part_of", ""):
        found.add(topic)
    return found


def languages() -> list[str]:
    """The languages that the fact base has names in."""
    return sorted(labels())


def _parsed(text: str) -> Any:
    """Every value as the text that stands there; the loader makes nothing but texts, lists and mappings."""
    return yaml.load(text, getattr(yaml, "CBaseLoader", yaml.BaseLoader))  # noqa: S506 - in C, where it is there, ten times as quick


def _rows(head: dict[str, Any], key: str) -> list[dict[str, Any]]:
    rows = head.get(key)
    return rows if isinstance(rows, list) else []
