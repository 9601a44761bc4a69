"""Lists with separated values."""

from __future__ import annotations

import csv
import io
from collections import Counter
from itertools import islice, takewhile

from knowledge.loaders.cleaning import has_words, tidy
from knowledge.loaders.decoding import decode
from knowledge.loaders.parsed import Block, Paragraph, ParsedDocument, Table, UnreadableDocument

MAX_ROWS = 6_000  # more than any letter has signatories
_MAX_COLUMNS = 200
_MAX_LINES = 100_000  # with empty ones and those inside cells
_SENTENCE_WORDS = 25  # more than any name has
_DELIMITERS = ",;\t|"
_FIRST_ROWS = 50
_LIST_COLUMNS, _MOST_ROWS = 3, 0.6  # of a list below a title that is no row of it, and the share of its rows


def read(data: bytes, name: str) -> ParsedDocument:  # noqa: ARG001 - all loaders look alike
    """Return the rows as one table. Raises `UnreadableDocument` (empty, too-large, damaged)."""
    text = decode(data).replace("\x00", "")
    csv.field_size_limit(5_000_000)
    if (lines := text.count("\n")) > _MAX_LINES:
        raise UnreadableDocument("too-large", found=lines, allowed=_MAX_LINES)
    try:
        rows = [tuple(tidy(cell) for cell in row) for row in csv.reader(io.StringIO(text), delimiter=_delimiter(text))]
    except csv.Error as error:
        raise UnreadableDocument("damaged", detail="csv") from error
    return ParsedDocument(format="csv", blocks=blocks_of(rows))


def blocks_of(rows: list[tuple[str, ...]]) -> tuple[Block, ...]:
    """Return the rows as a table, lines above and below it that fill a single cell as paragraphs: title, date, remarks.

    Raises `UnreadableDocument` (empty, too-large).
    """
    table = table_of(rows)
    filled = [[cell for cell in row if cell] for row in table.rows]
    wide = [number for number, cells in enumerate(filled) if len(cells) > 1]
    if len(table.rows[0]) < 2:
        text = any(len(cells[0].split()) > _SENTENCE_WORDS for cells in filled)  # a letter typed into cells, not a list
        return tuple(Paragraph(text=cells[0]) for cells in filled) if text else (table,)
    around = [Paragraph(text=" ".join(cells)) for cells in filled]
    if len(wide) < 2:
        return tuple(around)
    first, last = wide[0], wide[-1]
    if any(len(cells) == 1 and cells[0].isupper() for cells in filled[first:last]):  # rows in capitals head groups, the first one too
        first -= sum(1 for _ in takewhile(lambda cells: cells[0].isupper(), reversed(filled[:first])))
    middle = Table(rows=tuple(row for row in table.rows[first : last + 1]))
    return (*around[:first], middle, *around[last + 1 :])


def table_of(rows: list[tuple[str, ...]]) -> Table:
    """Return the rows that say something, without columns that are empty throughout. Raises `UnreadableDocument` (empty, too-large)."""
    filled = [row for row in rows if any(has_words(cell) for cell in row)]
    if not filled:
        raise UnreadableDocument("empty")
    if len(filled) > MAX_ROWS:
        raise UnreadableDocument("too-large", found=len(filled), allowed=MAX_ROWS)
    width = max(map(len, filled))
    if width > _MAX_COLUMNS:
        raise UnreadableDocument("too-large", found=width, allowed=_MAX_COLUMNS)
    padded = [row + ("",) * (width - len(row)) for row in filled]
    used = [number for number in range(width) if any(row[number] for row in padded)]
    return Table(rows=tuple(tuple(row[number] for number in used) for row in padded))


def _delimiter(text: str) -> str:
    """Return the separator that the first rows agree on most; a comma if there is none.

    Rows are told apart as quotation marks have it, since a text in one cell has lines and commas of its own; a title and remarks above
    a list may have fewer cells than its rows.
    """
    counts = {one: _cells_of_rows(text, one) for one in _DELIMITERS}
    steady = {one: min(found) - 1 for one, found in counts.items() if found and min(found) > 1}
    if steady:
        return max(steady, key=lambda one: (counts[one].count(steady[one] + 1), steady[one]))
    usual = {one: Counter(found).most_common(1)[0] for one, found in counts.items() if found}
    listed = {one: cells for one, (cells, rows) in usual.items() if cells >= _LIST_COLUMNS and rows >= _MOST_ROWS * len(counts[one])}
    if listed:
        return max(listed, key=lambda one: listed[one])
    # Names hold commas; without a steady separator each line is one value.
    return max(_DELIMITERS[1:], key=lambda one: text.count(one)) if any(text.count(one) for one in _DELIMITERS[1:]) else "\x1f"


def _cells_of_rows(text: str, delimiter: str) -> list[int]:
    """Return how many cells the first rows have that say something, if `delimiter` parts them; none where the format's rules are broken."""
    try:
        rows = islice((row for row in csv.reader(io.StringIO(text), delimiter=delimiter) if any(map(str.strip, row))), _FIRST_ROWS)
        return [len(row) for row in rows]
    except csv.Error:
        return []
