"""Lists in groups whose names stand in one line each: "Music:" above "Guild of Bells, Kelpie and RIMA", group by group."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from knowledge.drafting.register import Register, has_head
from knowledge.drafting.several_names import NameParter
from knowledge.drafting.signer_shapes import has_role
from knowledge.drafting.vocabulary import Vocabulary, plain_words
from knowledge.loaders.parsed import Block, ListItem, Paragraph

_LABEL_WORDS = 6
_FEWEST = 2  # groups; below a single label one line may as well be one name


def with_names_apart(blocks: Sequence[Block], words: Vocabulary, register: Register) -> Iterator[Block]:
    """Yield the blocks, the line below each label of a group as one item for each name, where several labels have one such line."""
    parter = NameParter(words, register)
    numbers = [at + 1 for at, (label, line) in enumerate(pairwise(blocks)) if _is_label(label) and _lists_names(line, words, register)]
    labels = sum(map(_is_label, blocks))
    for number, block in enumerate(blocks):
        if number in numbers and len(numbers) >= _FEWEST and len(numbers) >= labels - 1 and isinstance(block, Paragraph):
            yield from (ListItem(text=name) for name in parter.parted(block.text, listing=True))
        else:
            yield block


def _is_label(block: Block) -> bool:
    text = block.text if isinstance(block, Paragraph) else ""
    return text.rstrip().endswith(":") and "\n" not in text and len(text.split()) <= _LABEL_WORDS and not has_head(text)


def _lists_names(block: Block, words: Vocabulary, register: Register) -> bool:
    """Tell whether a paragraph of one line, which is no sentence and no signature, has commas or an "and"."""
    text = block.text if isinstance(block, Paragraph) else ""
    several = "," in text or any(plain_words(word) in words.ands for word in text.split())
    sentence = text.rstrip().endswith((".", ":", "!", "?"))
    return several and "\n" not in text and text[:1].isupper() and not sentence and not has_role(text, register)
