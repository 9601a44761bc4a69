"""What OpenDocument files of all kinds share: the package, the names of their elements, what they say about themselves."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager

from lxml import etree

from knowledge.loaders.cleaning import has_words, tidy
from knowledge.loaders.packages import open_package, parse_xml, read_part
from knowledge.loaders.parsed import FoundDate, Note, UnreadableDocument

_NAMESPACES = "urn:oasis:names:tc:opendocument:xmlns:"
TEXT, TABLE, DRAW, OFFICE, STYLE, _META = (
    f"{{{_NAMESPACES}{name}:1.0}}" for name in ("text", "table", "drawing", "office", "style", "meta")
)
_DC = "{http://purl.org/dc/elements/1.1/}"
_FACTS = {f"{_DC}title": "title", f"{_DC}creator": "author", f"{_META}creation-date": "created", f"{_DC}language": "language"}
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@contextmanager
def opened(data: bytes) -> Iterator[zipfile.ZipFile]:
    """Give the package in `data`. Raises `UnreadableDocument` (damaged, encrypted, too-large)."""
    with open_package(data) as archive:
        if "META-INF/manifest.xml" in archive.namelist() and b"encryption-data" in read_part(archive, "META-INF/manifest.xml"):
            raise UnreadableDocument("encrypted")
        yield archive


def body_of(root: etree._Element, kind: str) -> etree._Element:
    """Return the part of a content's XML that holds a text or a spreadsheet. Raises `UnreadableDocument` (damaged)."""
    body = root.find(f"{OFFICE}body/{OFFICE}{kind}")
    if body is None:
        raise UnreadableDocument("damaged", detail="content.xml")
    return body


def facts_of(archive: zipfile.ZipFile) -> dict[str, str]:
    """Return title, author, created and language, as far as the file says them."""
    if "meta.xml" not in archive.namelist():
        return {}
    return {
        _FACTS[str(element.tag)]: tidy(element.text or "")
        for element in parse_xml(read_part(archive, "meta.xml")).iter()
        if element.tag in _FACTS and has_words(element.text or "")
    }


def dates_of(facts: dict[str, str]) -> tuple[FoundDate, ...]:
    """Return the day on which the file was made."""
    created = facts.get("created", "")[:10]
    return (FoundDate(date=created, place="file"),) if _DAY.fullmatch(created) else ()


def macros_in(archive: zipfile.ZipFile) -> list[Note]:
    """Return the note that macros were not run, where there are any."""
    return [Note(code="macros-ignored")] if any(part.startswith("Basic/") for part in archive.namelist()) else []
