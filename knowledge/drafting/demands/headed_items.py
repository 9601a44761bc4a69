"""Items that have a heading each, as the boxes of a page: "We propose:", above "Consent", "Ask authors first.", "Fees", "Pay them."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from knowledge.drafting.words.sentence_ends import COLONS, SENTENCE_END
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph

_HEADING_WORDS = 6
_FEWEST = 2  # items of a list


def with_headed_items(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks, sentences below headings of one level that a line ending in a colon leads to as items, without these headings."""
    at = 0
    while at < len(blocks):
        yield blocks[at]
        items = _headed_behind(blocks[at + 1 :]) if getattr(blocks[at], "text", "").endswith(COLONS) else []
        if len(items) >= _FEWEST:
            yield from items
            at += 2 * len(items)
        at += 1


def _headed_behind(blocks: Sequence[Block]) -> list[ListItem]:
    """Return the sentences with which blocks begin, each alone below a short heading of the same level."""
    items: list[ListItem] = []
    level = blocks[0].level if blocks and isinstance(blocks[0], Heading) else 0
    for heading, told in zip(blocks[::2], blocks[1::2], strict=False):
        headed = isinstance(heading, Heading) and heading.level == level and len(heading.text.split()) <= _HEADING_WORDS
        if not (headed and isinstance(told, Paragraph) and "\n" not in told.text and len(SENTENCE_END.split(told.text)) == 1):
            break
        items.append(ListItem(text=told.text))
    return items
