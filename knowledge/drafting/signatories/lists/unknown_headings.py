"""Headings inside a list of which nothing is known, on the level of the list's own: below them may stand who does not sign.

"Signed by" above names, and behind these "Greetings came from" above others: the words may be any. Groups of one list have headings too,
of which the first mostly stands right below the list's own, or they name a country, a sector or a kind of organisations.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from knowledge.drafting.names.register import Register
from knowledge.drafting.names.shapes import is_region
from knowledge.drafting.signatories.entries import Entry
from knowledge.drafting.words.vocabulary import (
    Vocabulary,
    joining_words,
    listed_words,
    organisation_stems,
    plain_words,
    profession_stems,
    sector_stems,
)
from knowledge.loaders.parsed import Block, Heading, Paragraph

_LABEL_WORDS = 8
_ALPHABET = 3  # letters of "A–C"


class UnknownHeadings:
    """Tells of entries whether they stand below such a heading; `is_group` tells whether a line names a group of a list."""

    def __init__(self, words: Vocabulary, register: Register, is_group: Callable[[str], bool]) -> None:
        self._words = words
        self._register = register
        self._is_group = is_group

    def doubted(self, entries: Sequence[Entry], opening: Block | None, blocks: Sequence[Block]) -> list[Entry]:
        """Return the entries of the `blocks` below `opening`, those below an unknown heading with a doubt; None opens a list without words."""
        sections = self._sections(opening, blocks)
        return [replace(entry, doubted=entry.doubted or entry.section in sections) for entry in entries] if sections else list(entries)

    def _sections(self, opening: Block | None, blocks: Sequence[Block]) -> frozenset[str]:
        heads = [at for at, block in enumerate(blocks) if self._is_label(block) and at + 1 < len(blocks)]
        level = opening.level if isinstance(opening, Heading) else None
        if 0 in heads and (level is None or getattr(blocks[0], "level", level) <= level):
            return frozenset()  # the first group stands right below the list's own heading
        own = [at for at in heads if level is None or getattr(blocks[at], "level", level + 1) <= level]
        unknown = [getattr(blocks[at], "text", "") for at in own if at]
        return frozenset(text.rstrip(": ") for text in unknown if not self._heads_names(text))

    def _is_label(self, block: Block) -> bool:
        """Tell whether a block is a heading, or a paragraph that is nothing but a label."""
        text = getattr(block, "text", "")
        label = isinstance(block, Paragraph) and "\n" not in text and text.rstrip().endswith(":") and len(text.split()) <= _LABEL_WORDS
        return isinstance(block, Heading) or label

    def _heads_names(self, text: str) -> bool:
        """Tell whether a line is a name, says that further ones sign, or names the group of those below it."""
        plain = plain_words(text)
        telling = (self._words.signatories, joining_words(), *map(listed_words, ("co_signing", "added_to_list")), organisation_stems())
        if self._register.is_known(text) or any(pattern.search(plain) for pattern in telling):
            return True
        if self._is_group(text) or is_region(text, self._register) or len("".join(plain.split())) <= _ALPHABET:
            return True
        kinds = any(self._words.is_organisations(word) or profession_stems().search(word) for word in plain.split())
        land = any(self._register.is_country(part) for part in (text, *text.split(), *text.split("/")))
        return kinds or land or any(pattern.search(plain) for _, pattern in sector_stems())
