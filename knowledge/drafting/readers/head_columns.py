"""The head of a letter in two columns of print: on the left to whom it goes, on the right day and number, and those of the letter it answers.

Official letters of some countries have it so: "Seimo komiteto pirmininkui" beside "2026-02-09 Nr. S-26/14", the name on the line below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from knowledge.loaders.parsed import Block, Paragraph, Table

_HEAD_BLOCKS, _MOST_LINES = 10, 8
_DAY_OR_NUMBER = re.compile(r"\d.*\d")
_FIELD = re.compile(r"[^:]{2,30}:\s+\S")  # "Date: …", "Our reference: …"


def with_columns_below_one_another(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks, such a table at the top as two paragraphs: the column without days and numbers, and below it the other.

    Beside fields with labels such as "Date:" the other column, which may be a whole address, has numbers too.
    """
    return [part for at, block in enumerate(blocks) for part in (_columns_of(block) if at < _HEAD_BLOCKS else [block])]


def _columns_of(block: Block) -> Iterator[Block]:
    table = block if isinstance(block, Table) and block.broken and len(block.rows) <= _MOST_LINES else None
    columns = [[cell for cell in column if cell] for column in zip_longest(*table.rows, fillvalue="")] if table else []
    numbered = [all(map(_DAY_OR_NUMBER.search, cells)) for cells in columns]
    told = [any(map(str.isdigit, " ".join(cells))) for cells in columns]
    fields = [all(map(_FIELD.match, cells)) for cells in columns]
    if (numbered == [False, True] and not told[0]) or fields == [False, True]:
        yield from (Paragraph(text="\n".join(cells)) for cells in columns)
    else:
        yield block
