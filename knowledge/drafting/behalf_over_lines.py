"""Names that the margin broke behind "on behalf of", each signature of a letter in a paragraph of its own that ends in a comma:
"On behalf of the International Guild⏎of Bells," above the person who signs."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.drafting.shapes import is_person
from knowledge.drafting.vocabulary import Vocabulary, plain_words
from knowledge.loaders.parsed import Block, Paragraph

_FEWEST = 2  # paragraphs that are so, by which the layout is known
_MOST_LINES = 3


def with_bound_names_whole(blocks: Sequence[Block], words: Vocabulary) -> list[Block]:
    """Return the blocks, of each such paragraph the lines made one, if several begin with "on behalf of" and end in a comma."""
    whole = [_whole(block, words) for block in blocks]
    if sum(one is not None for one in whole) < _FEWEST:
        return list(blocks)
    return [one or block for one, block in zip(whole, blocks, strict=True)]


def _whole(block: Block, words: Vocabulary) -> Block | None:
    """Return such a paragraph on one line; None for other blocks."""
    if not isinstance(block, Paragraph) or not _binds_up_to_comma(block.text, words):
        return None
    return block.model_copy(update={"text": " ".join(block.text.split())})


def _binds_up_to_comma(text: str, words: Vocabulary) -> bool:
    lines, plain = text.split("\n"), plain_words(text)
    begins = words.on_behalf.match(plain) or words.signing_for.match(plain)
    ended = text.rstrip().endswith(",") and not any(line.rstrip().endswith((",", ":", ".")) for line in lines[:-1])
    return bool(begins) and ended and len(lines) <= _MOST_LINES and not any(map(is_person, lines[1:]))
