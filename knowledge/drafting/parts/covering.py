"""What the sender of a mail writes above the letter that it brings: who greets colleagues and closes there does not sign the letter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from knowledge.dates import is_day
from knowledge.drafting.words.vocabulary import Vocabulary, is_bare_kind, pattern_of, plain_words, word_lists
from knowledge.loaders.parsed import Block, Heading, Paragraph, ParsedDocument, plain_lines
from knowledge.written_dates import find_dates

_MAILS = ("eml", "msg")
_MOST_BLOCKS, _MOST_WORDS = 6, 60  # of such a note
_DATED_WORDS, _SOON = 8, 5  # of a line of place and date; blocks below it, in which a letter greets


def without_covering_note(parsed: ParsedDocument, words: Vocabulary) -> Sequence[Block]:
    """Return the blocks from the letter's own heading or day on, where a mail has a note above it that greets or closes as notes do."""
    for at, block in enumerate(parsed.blocks[: _MOST_BLOCKS + 1] if parsed.format in _MAILS else ()):
        heads = isinstance(block, Heading) or (isinstance(block, Paragraph) and is_bare_kind(block.text.split("\n")[0]))
        if heads or _begins_letter(parsed.blocks[at:], words):
            return parsed.blocks[at:] if _is_note(parsed.blocks[:at], words) else parsed.blocks
    return parsed.blocks


def _begins_letter(blocks: Sequence[Block], words: Vocabulary) -> bool:
    """Tell whether a line of place and date stands first, and a greeting soon below it."""
    first, *below = [getattr(block, "text", "") for block in blocks[: _SOON + 1]]
    short = "\n" not in first and len(first.split()) <= _DATED_WORDS
    dated = short and any(is_day(one.text) for one in find_dates(first, words.language))
    return dated and any(words.salutations.match(plain_words(text)) and text.rstrip().endswith((",", "!", ":")) for text in below)


def _is_note(blocks: Sequence[Block], words: Vocabulary) -> bool:
    lines = [plain_words(line) for line in plain_lines(blocks)]
    plain = all(isinstance(block, Paragraph) for block in blocks) and sum(len(line.split()) for line in lines) <= _MOST_WORDS
    return plain and bool(lines) and (bool(_greetings().match(lines[0])) or any(map(words.closings.fullmatch, lines)))


@lru_cache(maxsize=1)
def _greetings() -> re.Pattern[str]:
    """Matches how colleagues greet one another in mails."""
    return pattern_of(word_lists()["covering_greetings"])
