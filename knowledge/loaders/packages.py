"""Zip packages and XML from outside, opened so that neither can grow beyond what an honest document needs."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from typing import cast

from lxml import etree

from knowledge.loaders.parsed import UnreadableDocument

MAX_UNPACKED = 200_000_000  # bytes of all parts together
MAX_PART = 30_000_000  # bytes of one part that is read
MAX_PARTS = 5_000


def open_package(data: bytes) -> zipfile.ZipFile:
    """Return the opened package. Raises `UnreadableDocument` (damaged, encrypted, too-large) from its table of contents alone."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        parts = archive.infolist()
    except (zipfile.BadZipFile, EOFError, NotImplementedError, ValueError) as error:
        raise UnreadableDocument("damaged", detail=type(error).__name__) from error
    unpacked = sum(part.file_size for part in parts)
    if unpacked > MAX_UNPACKED:
        raise UnreadableDocument("too-large", found=unpacked, allowed=MAX_UNPACKED)
    if len(parts) > MAX_PARTS:
        raise UnreadableDocument("too-large", found=len(parts), allowed=MAX_PARTS)
    if any(part.flag_bits & 1 for part in parts):
        raise UnreadableDocument("encrypted")
    return archive


def read_part(archive: zipfile.ZipFile, name: str) -> bytes:
    """Return a part. It may not be larger than its entry says, since zipfile stops there. Raises `UnreadableDocument`."""
    try:
        if archive.getinfo(name).file_size > MAX_PART:
            raise UnreadableDocument("too-large", found=archive.getinfo(name).file_size, allowed=MAX_PART)
        return archive.read(name)
    except KeyError as error:
        raise UnreadableDocument("damaged", detail=name) from error
    except (zipfile.BadZipFile, EOFError, OSError, ValueError, RuntimeError, zlib.error) as error:
        raise UnreadableDocument("damaged", detail=type(error).__name__) from error


def parts_beside(archive: zipfile.ZipFile, names: Iterable[str]) -> Iterator[etree._Element]:
    """Yield the roots of parts without which the text is whole: missing and broken ones are passed over."""
    present = set(archive.namelist())
    for name in names:
        if name not in present:
            continue
        try:
            root = parse_xml(read_part(archive, name))
        except UnreadableDocument:
            continue
        yield root


def parse_xml(data: bytes) -> etree._Element:
    """Return the root; entities are never expanded nor fetched. Raises `UnreadableDocument` (too-deep, damaged)."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        if "depth" in str(error).lower():
            raise UnreadableDocument("too-deep", allowed=256) from error
        raise UnreadableDocument("damaged", detail="xml") from error
    return cast("etree._Element", root)
