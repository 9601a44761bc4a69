"""Lists with separated values."""

from __future__ import annotations

import csv
import io

from knowledge.loaders.cleaning import has_words, tidy
from knowledge.loaders.decoding import decode
from knowledge.loaders.parsed import Block, Paragraph, ParsedDocument, Table, UnreadableDocument

MAX_ROWS = 6_000  # more than any letter has signatories
_MAX_COLUMNS = 200
_MAX_LINES = 100_000  # with empty ones and those inside cells
_SENTENCE_WORDS = 25  # more than any name has
_DELIMITERS = ",;\t|"


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
    """Return the separator that the first lines agree on most; a comma if there is none."""
    lines = [line for line in text.splitlines()[:50] if line.strip()]
    counts = {one: [line.count(one) for line in lines] for one in _DELIMITERS}
    steady = {one: min(found) for one, found in counts.items() if found and min(found) > 0}
    if steady:
        return max(steady, key=lambda one: (counts[one].count(steady[one]), steady[one]))
    # Names hold commas; without a steady separator each line is one value.
    return max(_DELIMITERS[1:], key=lambda one: sum(counts[one])) if any(sum(counts[one]) for one in _DELIMITERS[1:]) else "\x1f"
