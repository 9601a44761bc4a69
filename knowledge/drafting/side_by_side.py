"""Texts that stand in two languages side by side: the first column is the document, the other its translation.

What is the same in both languages, as a name, may stand in one of the cells alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from knowledge.languages import language_of
from knowledge.loaders.parsed import Block, Paragraph, Table

_LANGUAGES = 2
_TEXT_WORDS = 12  # of a cell that holds a part of a text
_TOLD = 100  # letters by which a language is told


def without_translations(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks, a table of two columns of text in different languages replaced by the paragraphs of the first."""
    return [part for block in blocks for part in (_first_column(block) if isinstance(block, Table) and _are_translations(block) else [block])]


def _are_translations(table: Table) -> bool:
    """Tell whether cells are filled in both columns, but for some short ones, some hold running text, and the languages differ."""
    if any(len(row) != _LANGUAGES for row in table.rows):
        return False
    single = [row for row in table.rows if bool(row[0]) != bool(row[1])]
    if 2 * len(single) > len(table.rows) or any(len("".join(row).split()) >= _TEXT_WORDS for row in single):
        return False
    running = [row for row in table.rows if all(len(cell.split()) >= _TEXT_WORDS for cell in row)]
    texts = ["\n".join(row[number] for row in running) for number in range(_LANGUAGES)]
    return all(len(text) >= _TOLD for text in texts) and len(set(map(language_of, texts))) == _LANGUAGES


def _first_column(table: Table) -> Iterator[Paragraph]:
    return (Paragraph(text=text) for row in table.rows if (text := row[0] or row[1]))
