"""Shapes of tables that hold lists: blocks beside one another, rows that head groups, items typed into cells, columns that run out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.drafting.words.table_words import column_kind
from knowledge.drafting.words.vocabulary import plain_words
from knowledge.loaders.item_marks import MARKS
from knowledge.loaders.parsed import Table

_MOST = 0.8  # of the rows that are no headings and fill more than one cell
_TYPED_BULLET = re.compile(rf"^\s*[{MARKS}*–—-]\s*(?=\w|[„“«\"])")
_FEWEST = 2  # headings of groups
_GROUP_WORDS = 8  # of such a heading
_SECTOR_LETTERS = 5  # of a heading in capitals; acronyms are shorter


def stacked(header: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Return header and rows of the first block with the rows of those beside it below, where a header says the same several times.

    The blocks are read one after the other, since the headings of groups belong to one of them each.
    """
    width = _block_width(header)
    blocks = range(0, len(header), width)
    below = [tuple(row[start : start + width]) for start in blocks for row in rows]
    return tuple(header[:width]), [row for row in below if any(row)] if len(blocks) > 1 else below


def _block_width(header: Sequence[str]) -> int:
    """Return how many columns a header names before it begins again; all where it does not."""
    names = [plain_words(cell) for cell in header]
    single = column_kind(header[0]) == "organisation"  # persons may stand below "Name" and names above them beside one another
    for width in range(1 if single else 2, len(names) // 2 + 1):
        if len(names) % width == 0 and all(names[:width]) and names == names[:width] * (len(names) // width):
            return width
    return len(names)


def group_rows(rows: Sequence[Sequence[str]], column: int) -> frozenset[int]:
    """Return the numbers of the rows that head groups: the first and others, with nothing but a cell of names, above rows that have more."""
    lone = [number for number, row in enumerate(rows) if row[column] and sum(map(bool, row)) == 1]
    heading = [number for number in lone if number + 1 < len(rows) and number + 1 not in lone]
    listed = len(rows) - len(heading)
    grouped = len(heading) >= _FEWEST and heading[0] == 0 and listed - (len(lone) - len(heading)) >= _MOST * listed
    return frozenset(heading) if grouped and len(heading) < listed else frozenset()


def spanning_rows(table: Table) -> tuple[int, ...]:
    """Return the numbers of the rows that head groups by one cell over all columns: the first or second, and others, each above whole rows."""
    width = max(map(len, table.rows))
    heading = [number for number, row in enumerate(table.rows) if len(row) == 1 < width and row[0]]
    apart = all(len(row) == width for number, row in enumerate(table.rows) if number - 1 in heading)
    short = all(len(table.rows[number][0].split()) <= _GROUP_WORDS for number in heading)
    grouped = len(heading) >= _FEWEST and heading[0] <= 1 and heading[-1] + 1 < len(table.rows)
    return tuple(heading) if grouped and apart and short and not table.broken else ()


def capital_rows(rows: Sequence[Sequence[str]], column: int) -> frozenset[int]:
    """Return the numbers of the rows with nothing but a word in capitals, where hardly a row that has more is in capitals: heads of groups."""
    lone = {number for number, row in enumerate(rows[:-1]) if row[column] and sum(map(bool, row)) == 1 and row[column].isupper()}
    lone = {number for number in lone if len(rows[number][column]) >= _SECTOR_LETTERS}
    others = [row[column] for number, row in enumerate(rows) if number not in lone and row[column]]
    below = all(sum(map(bool, rows[number + 1])) > 1 for number in lone)
    seldom = sum(cell.isupper() for cell in others) <= (1 - _MOST) * len(others)
    return frozenset(lone) if below and seldom and len(lone) >= _FEWEST else frozenset()


def typed_items(table: Table) -> list[str]:
    """Return the items of lists that were typed into cells, each line with its dash; none where the cells hold anything else."""
    cells = [[line for line in cell.split("\n") if line.strip()] for row in table.rows for cell in row if cell]
    lines = [line for cell in cells for line in cell]
    if not lines or len(lines) == len(cells) or not all(map(_TYPED_BULLET.match, lines)):
        return []
    return [_TYPED_BULLET.sub("", line) for line in lines]


def runs_out(columns: list[list[str]], number: int) -> bool:
    """Tell whether a column is the last part of a list that was set in columns: full but for its end, where the others are full."""
    filled = [bool(cell) for cell in columns[number]]
    ends = sum(filled)
    others = [cell for at, column in enumerate(columns) if at != number for cell in column]
    return number == len(columns) - 1 and 1 < ends < len(filled) and all(filled[:ends]) and all(others)


def are_pairs(columns: list[list[str]], naming: list[int]) -> bool:
    """An acronym beside its name makes one entry, not two columns of names."""
    short = [number for number in naming if all(len(cell) <= 12 for cell in columns[number])]
    return len(naming) == 2 and len(short) == 1 and sum(len(cell) for cell in columns[(set(naming) - set(short)).pop()]) > 24 * len(columns[0])
