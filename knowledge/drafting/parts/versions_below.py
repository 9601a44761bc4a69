"""A signed text below which the same stands in another language, headed as that: "English version: …", "Deutsche Übersetzung".

Its list has the same bodies with translated names, which would be others to whoever reads both.
"""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.drafting.signatories.lists.work_labels import names_language
from knowledge.drafting.words.vocabulary import Vocabulary, listed_words, plain_words, vocabulary
from knowledge.languages import language_of
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, Table, plain_lines

_FIRST_WORDS, _HEADING_WORDS = 3, 16  # of the heading, among which language and version are named, and of all of it
_TOLD = 100  # letters by which a language is told
_FEWEST_ITEMS = 2  # of the list above
_SOON = 2  # blocks below its heading, by which the list has begun


def without_versions_below(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the blocks above the heading of another version, where they hold a list of those who sign and the rest is in another language."""
    for at, block in enumerate(blocks):
        if not (at and isinstance(block, Heading) and _heads_version(block.text)):
            continue
        above, below = ("\n".join(plain_lines(part)) for part in (blocks[:at], blocks[at + 1 :]))
        language = language_of(above) if min(len(above), len(below)) >= _TOLD else ""
        if language and language != language_of(below) and _lists_signatories(blocks[:at], vocabulary(language)):
            return blocks[:at]
    return blocks


def _heads_version(text: str) -> bool:
    """Tell whether a heading begins by naming a language and a word for version or translation."""
    first = plain_words(text).split()[:_FIRST_WORDS]
    versions = [bool(listed_words("version_words").fullmatch(word)) for word in first]
    return any(versions) and any(map(names_language, first)) and len(text.split()) <= _HEADING_WORDS


def _lists_signatories(blocks: Sequence[Block], words: Vocabulary) -> bool:
    """Tell whether a line that speaks of signatories stands above items, a table or lines, or leads to names on its own line."""
    for at, block in enumerate(blocks):
        if not isinstance(block, Heading | Paragraph) or not words.signatories.search(plain_words(block.text.split("\n")[0])):
            continue
        below = blocks[at + 1 : at + 1 + _SOON]
        items = sum(isinstance(one, ListItem | Table) or "\n" in getattr(one, "text", "") for one in below)
        inline = block.text.count(";") >= _FEWEST_ITEMS or block.text.count("\n") >= _FEWEST_ITEMS
        if inline or items >= min(_FEWEST_ITEMS, len(below)) > 0:
            return True
    return False
