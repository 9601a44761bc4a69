"""Lines of a list that say behind a name for whom it speaks: "RIMA – Guild of Bells, representing 40 bell founders"."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.drafting.vocabulary import plain_words, representing
from knowledge.loaders.parsed import Block, ListItem, Paragraph

_FEWEST = 3  # lines, from which these are a list and no sentences
_LONGEST = 220  # letters of such a line


def without_what_they_represent(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks with the names alone, where several lines are a name and for whom it speaks."""
    shorter = {at: name for at, block in enumerate(blocks) if (name := _name_of(block))}
    if len(shorter) < _FEWEST:
        return list(blocks)
    return [block.model_copy(update={"text": shorter[at]}) if at in shorter else block for at, block in enumerate(blocks)]


def _name_of(block: Block) -> str:
    """Return the name before a comma behind which one line says for whom it speaks; empty for other blocks."""
    if not isinstance(block, Paragraph | ListItem) or len(block.text) > _LONGEST:
        return ""
    name, *rest = " ".join(block.text.split()).split(", ")
    for at, part in enumerate(rest):
        if part[:1].islower() and representing().match(plain_words(part)):
            return ", ".join([name, *rest[:at]])
    return ""
