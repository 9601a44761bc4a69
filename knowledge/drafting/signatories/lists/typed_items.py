"""Items of lists whose marks were typed: paragraphs of one line that begin with a dash or a dot, or are counted from 1, below one another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from knowledge.loaders.item_marks import MARKS
from knowledge.loaders.parsed import FOOTNOTE, Block, ListItem, Paragraph

_MARKED = re.compile(rf"^\s*[{MARKS}*–—-]\s+(?=\S)")
_COUNTED = re.compile(r"^\s*\(?(\d{1,3})[.)]\s+(?=[^\W\d])")
_FEWEST = 2
_FEWEST_COUNTED, _NAME_WORDS = 3, 16  # counted lines, as short as names; demands are counted too, in sentences


def with_typed_items(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks, such paragraphs as items."""
    for marked, run in groupby(_counted(blocks), key=_is_marked):
        same = list(run)
        if marked and len(same) >= _FEWEST:
            yield from (ListItem(text=_MARKED.sub("", block.text)) for block in same if isinstance(block, Paragraph))
        else:
            yield from same


def _is_marked(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.id != FOOTNOTE and "\n" not in block.text and bool(_MARKED.match(block.text))


def _counted(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks, runs of short lines that count from 1 as items with their numbers."""
    at = 0
    while at < len(blocks):
        run: list[ListItem] = []
        while at + len(run) < len(blocks) and (item := _item(blocks[at + len(run)], len(run) + 1)):
            run.append(item)
        yield from run if len(run) >= _FEWEST_COUNTED else blocks[at : at + max(len(run), 1)]
        at += max(len(run), 1)


def _item(block: Block, number: int) -> ListItem | None:
    """Return the item of this number that a paragraph is; None if it is none, or a sentence."""
    text = block.text if isinstance(block, Paragraph) and block.id != FOOTNOTE and "\n" not in block.text else ""
    mark = _COUNTED.match(text)
    short = len(text.split()) <= _NAME_WORDS and not text.rstrip().endswith((";", ":", "?", "!"))
    return ListItem(text=text[mark.end() :], marker=f"{number}.") if mark and int(mark[1]) == number and short else None
