"""Tables whose columns were read one below the other: what heads each stands above as many lines as there are below the others."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, takewhile

from knowledge.drafting.words.table_words import column_kind
from knowledge.loaders.parsed import Block, Heading, Paragraph, Table

_FEWEST_COLUMNS, _FEWEST_ROWS = 2, 2


def with_columns_beside(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks, such columns as the table that they are."""
    found: list[Block] = []
    at = 0
    while at < len(blocks):
        columns = _columns_from(blocks, at)
        if columns:
            found.append(Table(rows=tuple(zip(*columns, strict=True))))
            at += sum(map(len, columns))
        else:
            found.append(blocks[at])
            at += 1
    return found


def _columns_from(blocks: Sequence[Block], at: int) -> list[list[str]]:
    """Return the columns that begin with a block, each with its heading; none where they are no table's."""
    first = _column_from(blocks, at)
    if len(first) <= _FEWEST_ROWS:
        return []
    columns = [first]
    while len(following := _column_from(blocks, at + sum(map(len, columns)))[: len(first)]) == len(first):
        columns.append(following)
    named = any(column_kind(column[0]) == "organisation" for column in columns)
    return columns if named and len(columns) >= _FEWEST_COLUMNS else []


def _column_from(blocks: Sequence[Block], at: int) -> list[str]:
    """Return the heading of a column and the lines of a paragraph each below it; nothing where the block heads no column, or is none."""
    head = blocks[at] if at < len(blocks) else None
    if not isinstance(head, Heading) or column_kind(head.text) is None:
        return []
    lines = takewhile(lambda block: isinstance(block, Paragraph) and "\n" not in block.text, islice(blocks, at + 1, None))
    return [head.text, *(block.text for block in lines if isinstance(block, Paragraph))]
