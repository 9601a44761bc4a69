"""What the sender of a mail writes above the letter that it brings: who greets colleagues and closes there does not sign the letter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from knowledge.drafting.vocabulary import Vocabulary, is_bare_kind, pattern_of, plain_words, word_lists
from knowledge.loaders.parsed import Block, Heading, Paragraph, ParsedDocument, plain_lines

_MAILS = ("eml", "msg")
_MOST_BLOCKS, _MOST_WORDS = 6, 60  # of such a note


def without_covering_note(parsed: ParsedDocument, words: Vocabulary) -> Sequence[Block]:
    """Return the blocks from the letter's own heading on, where a mail has a note above it that greets or closes as notes do."""
    for at, block in enumerate(parsed.blocks[: _MOST_BLOCKS + 1] if parsed.format in _MAILS else ()):
        heads = isinstance(block, Heading) or (isinstance(block, Paragraph) and is_bare_kind(block.text.split("\n")[0]))
        if heads:
            return parsed.blocks[at:] if _is_note(parsed.blocks[:at], words) else parsed.blocks
    return parsed.blocks


def _is_note(blocks: Sequence[Block], words: Vocabulary) -> bool:
    lines = [plain_words(line) for line in plain_lines(blocks)]
    plain = all(isinstance(block, Paragraph) for block in blocks) and sum(len(line.split()) for line in lines) <= _MOST_WORDS
    return plain and bool(lines) and (bool(_greetings().match(lines[0])) or any(map(words.closings.fullmatch, lines)))


@lru_cache(maxsize=1)
def _greetings() -> re.Pattern[str]:
    """Matches how colleagues greet one another in mails."""
    return pattern_of(word_lists()["covering_greetings"])
