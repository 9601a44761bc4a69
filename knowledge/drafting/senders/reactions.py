"""Texts that collect what several bodies say, each in a paragraph that begins with its name: "Guild of Bells: “We regret it.”"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.names.shapes import has_contact, is_person
from knowledge.loaders.parsed import Block, ListItem, Paragraph

_FEWEST, _SURE = 3, 0.5  # such paragraphs, and share of their names that are surely some
_NAME_WORDS, _SAYING_WORDS = 10, 5
_SAYS = re.compile(r"^(?P<name>[^:.\n]{2,100}?)\s*(?:\([^()]{2,12}\))?\s*[:.]\s+(?P<said>[„“«»\"'‚‘]?[A-ZÀ-ÞĀ-ŽΑ-ΩА-Я].*)$", re.DOTALL)
_SENTENCE_END = (".", "!", "?", ".”", ".“", ".»", '."', "!”", "?”", ".’")


def are_reactions(blocks: Sequence[Block], register: Register) -> bool:
    """Tell whether several paragraphs begin with a name and tell behind it what that body says."""
    named = [name for block in blocks if isinstance(block, Paragraph | ListItem) and (name := _who_says(block.text, register))]
    sure = sum(register.is_known(name) or has_head(name) for name in named)
    return len(set(named)) >= _FEWEST and sure >= _SURE * len(named)


def _who_says(text: str, register: Register) -> str:
    """Return the name with which a paragraph begins in front of a sentence; empty for other paragraphs, such as "Brussels: The vote …"."""
    told = _SAYS.match(text)
    if told is None or len(told["said"].split()) < _SAYING_WORDS or not text.rstrip().endswith(_SENTENCE_END) or has_contact(text):
        return ""
    name = told["name"].strip()
    fits = len(name.split()) <= _NAME_WORDS and name[:1].isupper() and not is_person(name)
    return name if fits and (register.is_known(name) or has_head(name)) else ""
