"""What letters print where somebody has signed: "(signed)", "(υπογραφή)", "sgd."; it says nothing of who that is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.drafting.letter_words import signature_marks
from knowledge.drafting.vocabulary import plain_words
from knowledge.loaders.parsed import Block, Paragraph, Table

_MARK = re.compile(r"\s*[(\[]([^()\[\]]{1,30})[)\]]\s*$")


def without_signature_marks(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks without such marks on lines of their own and at the ends of lines."""
    for block in blocks:
        if isinstance(block, Table):
            yield block.model_copy(update={"rows": tuple(tuple(map(_without_marks, row)) for row in block.rows)})
        elif isinstance(block, Paragraph):
            if text := _without_marks(block.text):
                yield block.model_copy(update={"text": text})
        else:
            yield block


def _without_marks(text: str) -> str:
    lines = []
    for line in text.split("\n"):
        mark = _MARK.search(line)
        lines.append(line[: mark.start()] if mark and signature_marks().fullmatch(plain_words(mark[1])) else line)
    return "\n".join(filter(None, lines)) if lines else text
