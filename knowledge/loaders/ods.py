"""OpenDocument spreadsheets: each visible sheet is a table; values as stored, formulas are not run."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from knowledge.loaders.cleaning import tidy, tidy_lines
from knowledge.loaders.csv_table import MAX_ROWS, blocks_of
from knowledge.loaders.opendocument import OFFICE, STYLE, TABLE, TEXT, body_of, dates_of, facts_of, macros_in, opened
from knowledge.loaders.packages import parse_xml, read_part
from knowledge.loaders.parsed import Block, Heading, Note, ParsedDocument, UnreadableDocument

_MAX_COLUMNS = 60
_REPEATED = MAX_ROWS + 1  # times that a row or a cell may stand again: enough to be refused; empty ones reach to the sheet's edge
_CELLS = (f"{TABLE}table-cell", f"{TABLE}covered-table-cell")
_NOTE = f"{OFFICE}annotation"


def read(data: bytes, name: str) -> ParsedDocument:  # noqa: ARG001 - all loaders look alike
    """Return the sheets. Raises `UnreadableDocument` (damaged, encrypted, empty, too-large, too-deep)."""
    with opened(data) as archive:
        root = parse_xml(read_part(archive, "content.xml"))
        facts = facts_of(archive)
        warnings = macros_in(archive)
    sheets = list(body_of(root, "spreadsheet").iterchildren(f"{TABLE}table"))
    unseen = _hidden_styles(root)
    visible = [sheet for sheet in sheets if sheet.get(f"{TABLE}style-name") not in unseen]
    blocks: list[Block] = []
    for sheet in visible:
        rows = list(_rows(sheet))
        if any(any(row) for row in rows):
            if len(visible) > 1:
                blocks.append(Heading(level=2, text=tidy(sheet.get(f"{TABLE}name") or "")))
            blocks += blocks_of(rows)
    if not blocks:
        raise UnreadableDocument("empty")
    if hidden := len(sheets) - len(visible):
        warnings.append(Note(code="hidden-sheets", params={"count": hidden}))
    return ParsedDocument(
        format="ods",
        title=facts.get("title"),
        language=facts.get("language"),
        dates=dates_of(facts),
        blocks=tuple(blocks),
        warnings=tuple(warnings),
    )


def _hidden_styles(root: etree._Element) -> frozenset[str]:
    """Return the names of the styles of sheets that are not shown."""
    return frozenset(
        str(style.get(f"{STYLE}name"))
        for style in root.iter(f"{STYLE}style")
        for properties in style.iter(f"{STYLE}table-properties", f"{TABLE}table-properties")
        if properties.get(f"{TABLE}display") == "false"
    )


def _rows(sheet: etree._Element) -> Iterator[tuple[str, ...]]:
    count = 0
    for row in sheet.iter(f"{TABLE}table-row"):
        cells = _cells_of(row)
        for _ in range(_times(row, "rows") if any(cells) else 1):
            count += 1
            if count > MAX_ROWS:
                raise UnreadableDocument("too-large", found=count, allowed=MAX_ROWS)
            yield cells


def _cells_of(row: etree._Element) -> tuple[str, ...]:
    cells: list[str] = []
    for cell in row.iterchildren(*_CELLS):
        cells += [_value(cell)] * min(_times(cell, "columns"), _MAX_COLUMNS - len(cells))
    return tuple(cells)


def _value(cell: etree._Element) -> str:
    """Return what a cell shows, of a date the day that is stored; remarks that are pinned to it are no part of it."""
    day = cell.get(f"{OFFICE}date-value")
    if day:
        return day[:10]
    lines = ("".join(map(str, line.itertext())) for line in cell.iter(f"{TEXT}p") if not any(one.tag == _NOTE for one in line.iterancestors()))
    return tidy_lines("\n".join(lines)).replace("\n", " ")


def _times(element: etree._Element, what: str) -> int:
    written = element.get(f"{TABLE}number-{what}-repeated") or "1"
    return min(int(written), _REPEATED) if written.isdecimal() and len(written) < 10 else 1
