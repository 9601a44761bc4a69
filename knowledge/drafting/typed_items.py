"""Items of lists whose marks were typed: paragraphs of one line that begin with a dash or a dot, several below one another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from knowledge.loaders.parsed import FOOTNOTE, Block, ListItem, Paragraph

_MARKED = re.compile(r"^\s*[•▪●○◦‣·*–—-]\s+(?=\S)")
_FEWEST = 2


def with_typed_items(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks, such paragraphs as items."""
    for marked, run in groupby(blocks, key=_is_marked):
        same = list(run)
        if marked and len(same) >= _FEWEST:
            yield from (ListItem(text=_MARKED.sub("", block.text)) for block in same if isinstance(block, Paragraph))
        else:
            yield from same


def _is_marked(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.id != FOOTNOTE and "\n" not in block.text and bool(_MARKED.match(block.text))
