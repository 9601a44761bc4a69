"""Members below the bodies that sign, of whom a text says that they do not: "Only the federations sign; members are for information"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from knowledge.drafting.words.vocabulary import Vocabulary, listed_words, plain_words
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph

_SENTENCE_END = re.compile(r"(?<=[.!?:])\s+")
_LONGEST = 600  # letters of a paragraph that speaks of the list
_NEAR = 3  # blocks above a list, in which it is spoken of


def without_unsigned_members(blocks: Sequence[Block], words: Vocabulary) -> Iterator[Block]:
    """Yield the blocks without the items that stand below others in a list, where a sentence beside it says that only those above sign."""
    runs = [(listed, list(run)) for listed, run in groupby(blocks, key=lambda block: isinstance(block, ListItem))]
    for at, (listed, run) in enumerate(runs):
        around = [*(runs[at - 1][1][-_NEAR:] if at else []), *(runs[at + 1][1][:1] if at + 1 < len(runs) else [])]
        levels = [item.level for item in run if isinstance(item, ListItem)] if listed else []
        if len(set(levels)) > 1 and any(_tells_so(block, words) for block in around):
            yield from (item for item in run if not isinstance(item, ListItem) or item.level <= levels[0])
        else:
            yield from (block for number, block in enumerate(run) if not (number and _is_remark(run[number - 1], block, words)))


def _is_remark(above: Block, block: Block, words: Vocabulary) -> bool:
    """Tell whether a block between the heading of a list and its names only says who of them signs: it names nobody."""
    heads = isinstance(above, Heading) and bool(words.signatories.search(plain_words(above.text)))
    return heads and isinstance(block, Paragraph) and _tells_so(block, words)


def _tells_so(block: Block, words: Vocabulary) -> bool:
    """Tell whether a paragraph or heading says that members do not sign, or that only those do whom the list sets apart from them."""
    text = block.text if isinstance(block, Paragraph | Heading) and len(block.text) <= _LONGEST else ""
    return any(_excludes_members(plain_words(sentence), words) for sentence in _SENTENCE_END.split(text))


def _excludes_members(plain: str, words: Vocabulary) -> bool:
    members = listed_words("members_of").search(plain) or listed_words("affiliated").search(plain)
    apart = members and (listed_words("for_information").search(plain) or words.not_signing.search(plain))
    signing = words.signatories.search(plain) or listed_words("signing").search(plain) or listed_words("asked_to_sign").search(plain)
    return bool(apart or (signing and listed_words("only").search(plain) and listed_words("set_apart").search(plain)))
