"""Signatures with the office above a name and who signed it below a mark: "The President / Guild of Bells / (signed) / Anna Novak".

On a printed page a name may be bold in part, broken by its column or set in two languages; the office and the mark tell where it begins
and ends.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from knowledge.drafting.names.shapes import is_person, is_role
from knowledge.drafting.words.letter_words import signature_marks
from knowledge.drafting.words.vocabulary import all_roles, plain_words
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph

_FEWEST, _NEARLY_ALL = 2, 0.8  # signatures, and share of them that begin with an office and end in a person
_MOST_LINES = 7  # of an office and a name
_BEFORE_ROLE = 1  # words: the article
_MARK = re.compile(r"\s*[(\[]([^()\[\]]{1,30})[)\]]\s*")


class _Line(NamedTuple):
    block: int
    text: str


class _Signature(NamedTuple):
    name: str
    person: str


def with_marked_signatures(blocks: Sequence[Block]) -> tuple[list[Block], dict[str, str]]:
    """Return the blocks with each such signature as an item, and who signs, by names; the blocks as they are where not nearly all are so."""
    lines = [_Line(at, line) for at, block in enumerate(blocks) if isinstance(block, Heading | Paragraph) for line in block.text.split("\n")]
    marks = [at for at, line in enumerate(lines) if _is_mark(line.text)]
    if len(marks) < _FEWEST or (start := _first_office(lines, marks[0])) is None:
        return list(blocks), {}
    read, first = [], start
    for mark in marks:
        read.append(_signature(lines[first : mark + 2]) if mark - first <= _MOST_LINES else None)
        first = mark + 2
    ended = lines[start].block > lines[start - 1].block and (first >= len(lines) or lines[first].block > lines[first - 1].block)
    if not ended or sum(map(bool, read)) < _NEARLY_ALL * len(read):
        return list(blocks), {}
    found = [one for one in read if one]
    kept = range(lines[start].block, lines[first - 1].block + 1)
    items = [ListItem(text=one.name) for one in found]
    return [*blocks[: kept.start], *items, *blocks[kept.stop :]], {one.name: one.person for one in found}


def _is_mark(line: str) -> bool:
    mark = _MARK.fullmatch(line)
    return mark is not None and bool(signature_marks().fullmatch(plain_words(mark[1])))


def _first_office(lines: Sequence[_Line], mark: int) -> int | None:
    """Return where the first signature begins: at the office above its name, behind what closes the letter or heads the signatures."""
    return next((at for at in range(mark - 2, max(0, mark - _MOST_LINES), -1) if is_role(lines[at].text)), None)


def _signature(lines: Sequence[_Line]) -> _Signature | None:
    """Return the signature of an office, a name, a mark and a person; None for other lines."""
    *above, _, last = (line.text for line in lines)
    if not above or not is_person(last):
        return None
    office = above[0] if len(above) > 1 and is_role(above[0]) else _office_before_name(above[0])
    rest = above[0][len(office) :].strip() if office else ""
    name = " ".join(filter(None, (rest, *above[1:])))
    return _Signature(name, last) if office and any(map(str.isalpha, name)) else None


def _office_before_name(line: str) -> str:
    """Return the office with which a line begins that goes on with the name; empty if it does not."""
    words = line.split()
    for skipped in range(_BEFORE_ROLE + 1):
        role = all_roles().match(plain_words(" ".join(words[skipped:])))
        if role and (count := skipped + len(role[0].split())) < len(words):
            return " ".join(words[:count])
    return ""
