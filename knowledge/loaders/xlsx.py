"""Workbooks: each visible sheet is a table; values as stored, formulas are not run."""

from __future__ import annotations

import io
import re
from datetime import date, datetime
from typing import Any
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile, ZipFile

import openpyxl
from lxml.etree import LxmlError
from openpyxl.utils.exceptions import InvalidFileException

from knowledge.loaders.cleaning import tidy
from knowledge.loaders.csv_table import MAX_ROWS, blocks_of
from knowledge.loaders.packages import open_package, read_part
from knowledge.loaders.parsed import Block, FoundDate, Heading, Note, ParsedDocument, UnreadableDocument

_MAX_COLUMNS = 60
_MAX_CELLS = 250_000  # of all sheets; each takes some ten microseconds before anything of it is known
_CELL = re.compile(rb"<(?:\w+:)?c[ >/]")


def read(data: bytes, name: str) -> ParsedDocument:  # noqa: ARG001 - all loaders look alike
    """Return the sheets. Raises `UnreadableDocument` (damaged, encrypted, empty, too-large)."""
    with open_package(data) as archive:
        macros = any(part.endswith("vbaProject.bin") for part in archive.namelist())
        _refuse_endless_sheets(archive)
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        sheets = [(sheet.title, _rows(sheet)) for sheet in book.worksheets if sheet.sheet_state == "visible"]
        hidden = len(book.worksheets) - len(sheets)
        created = book.properties.created
        title = tidy(book.properties.title or "")
        book.close()
    except (
        InvalidFileException,
        BadZipFile,
        ParseError,
        LxmlError,
        KeyError,
        ValueError,
        TypeError,
        IndexError,
        AttributeError,
        EOFError,
    ) as error:
        # openpyxl passes on whatever a part that breaks the format's rules makes it stumble over.
        raise UnreadableDocument("damaged", detail=type(error).__name__) from error
    blocks: list[Block] = []
    for sheet_name, rows in sheets:
        if any(any(row) for row in rows):
            if len(sheets) > 1:
                blocks.append(Heading(level=2, text=sheet_name))
            blocks += blocks_of(rows)
    if not blocks:
        raise UnreadableDocument("empty")
    notes = [Note(code="macros-ignored")] if macros else []
    if hidden:
        notes.append(Note(code="hidden-sheets", params={"count": hidden}))
    return ParsedDocument(
        format="xlsx",
        title=title or None,
        dates=(FoundDate(date=created.date().isoformat(), place="file"),) if isinstance(created, datetime) else (),
        blocks=tuple(blocks),
        warnings=tuple(notes),
    )


def _refuse_endless_sheets(archive: ZipFile) -> None:
    cells = sum(len(_CELL.findall(read_part(archive, part))) for part in archive.namelist() if part.startswith("xl/worksheets/sheet"))
    if cells > _MAX_CELLS:
        raise UnreadableDocument("too-large", found=cells, allowed=_MAX_CELLS)


def _rows(sheet: Any) -> list[tuple[str, ...]]:
    rows = []
    for number, row in enumerate(sheet.iter_rows(max_col=_MAX_COLUMNS, values_only=True)):
        if number > MAX_ROWS:
            raise UnreadableDocument("too-large", found=number, allowed=MAX_ROWS)
        rows.append(tuple(_shown(value) for value in row))
    return rows


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else tidy(str(value))
