"""What letters print where somebody has signed: "(signed)", "(υπογραφή)", "sgd."; it says nothing of who that is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.drafting.names.shapes import is_person
from knowledge.drafting.words.letter_words import signature_marks
from knowledge.drafting.words.vocabulary import plain_words
from knowledge.loaders.parsed import Block, Paragraph, Table

_MARK = re.compile(r"\s*[(\[]([^()\[\]]{1,30})[)\]]\s*$")
_OWN_HAND = re.compile(r",?\s+(?:[vl]\.\s?r|s\.\s?k|m\.\s?p|e\.\s?h)\.$")  # "Anna Novak, v. r.": in her own hand
_BEFORE_PERSON = re.compile(r"(?:gez\.|sgd\.?|get\.|w\.\s?g\.)\s+(?=[A-ZÀ-Þ])")  # "gez. Anna Novak" heads nothing
_FEWEST = 2  # bare marks; a single one may head the list of all who sign


def without_signature_marks(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks without such marks on lines of their own and at the ends of lines; without brackets only where they come again."""
    for block in _without_bare_marks(blocks) if sum(map(_bare_marks, blocks)) >= _FEWEST else blocks:
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
        if _are_marks(line):
            continue
        if (before := _BEFORE_PERSON.match(line)) and is_person(line[before.end() :].partition(",")[0]):
            line = line[before.end() :]
        mark = _MARK.search(line)
        line = line[: mark.start()] if mark and signature_marks().fullmatch(plain_words(mark[1])) else line
        lines.append(_OWN_HAND.sub("", line))
    return "\n".join(filter(None, lines))


def _are_marks(line: str) -> bool:
    """Tell whether a line is nothing but several marks side by side: "L.S. ss. indescifrabil"."""
    rest, marks = signature_marks().subn("", plain_words(line))
    return marks > 1 and not rest.strip() and not line.rstrip().endswith(":")


def _without_bare_marks(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Table):
            if rows := tuple(row for row in block.rows if not _is_row_of_marks(row)):
                yield block.model_copy(update={"rows": rows})
        elif isinstance(block, Paragraph):
            if lines := [line for line in block.text.split("\n") if not _is_bare_mark(line)]:
                yield block.model_copy(update={"text": "\n".join(lines)})
        else:
            yield block


def _bare_marks(block: Block) -> int:
    """Return how many lines or rows of a block are nothing but marks."""
    if isinstance(block, Table):
        return sum(map(_is_row_of_marks, block.rows))
    return sum(map(_is_bare_mark, block.text.split("\n"))) if isinstance(block, Paragraph) else 0


def _is_row_of_marks(row: Sequence[str]) -> bool:
    filled = [cell for cell in row if cell]
    return bool(filled) and all(map(_is_bare_mark, filled))


def _is_bare_mark(line: str) -> bool:
    """Tell whether a line is a mark without brackets: "gez.", not "Signed:", which heads what follows."""
    return not line.rstrip().endswith(":") and bool(signature_marks().fullmatch(plain_words(line)))
