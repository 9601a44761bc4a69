"""Columns that were typed with tabs in a word processor: names beside one another, a name and who signs for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from knowledge.loaders.cleaning import tidy
from knowledge.loaders.parsed import Block, Paragraph, Table


def tidy_with_tabs(text: str) -> str:
    """Return tidy lines in which a tab between words stays, since it parts columns."""
    lines = (line for line in re.split(r"[\n\x0b\r]", text) if line.strip())
    return "\n".join("\t".join(filter(None, (tidy(part) for part in line.split("\t")))) for line in lines)


def columns_from_tabs(blocks: list[Block]) -> Iterator[Block]:
    """Yield the blocks, several lines in a row with tabs inside as the table that was typed so; a single one is a line for each part."""
    for tabbed, group in groupby(blocks, lambda block: isinstance(block, Paragraph) and "\t" in block.text):
        members = list(group)
        if tabbed:
            rows = [tuple(line.split("\t")) for block in members if isinstance(block, Paragraph) for line in block.text.split("\n")]
            if len(rows) > 1:
                width = max(map(len, rows))
                yield Table(rows=tuple(row + ("",) * (width - len(row)) for row in rows))
            else:
                yield Paragraph(text="\n".join(rows[0]))
        else:
            yield from members
