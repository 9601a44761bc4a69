"""Names set in a row with dashes between them, over several lines: "Guild of Bells – RIMA – / Union of Rhymes – Kelpie"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.drafting.names.register import Register, has_head, is_acronym
from knowledge.drafting.names.several_names import spells
from knowledge.drafting.names.shapes import is_person, is_role
from knowledge.loaders.parsed import Block, ListItem, Paragraph

_DASH = re.compile(r"\s+[–—-]+(?:\s+|$)")
_BROKEN = re.compile(r"\s[–—-]+\s*$")  # a dash at a line's end parts names; one inside a name stands between its halves
_FEWEST, _FEWEST_OF_LINE = 3, 4  # names, where a line ends in a dash, and of one line where none does
_SURE = 0.5  # of the parts
_FEW = 0.3  # of the parts, which may look like persons: names of two words do
_LONGEST = 5_000  # letters


def with_dashes_apart(blocks: Sequence[Block], register: Register) -> Iterator[Block]:
    """Yield the blocks, a paragraph in which dashes part names as one item for each."""
    for block in blocks:
        names = _names_of(block.text, register) if isinstance(block, Paragraph) and len(block.text) <= _LONGEST else []
        if names:
            yield from (ListItem(text=name) for name in names)
        else:
            yield block


def _names_of(text: str, register: Register) -> list[str]:
    lines = [[part.strip() for part in _DASH.split(line) if part.strip()] for line in text.split("\n")]
    broken = any(map(_BROKEN.search, text.split("\n")))
    parts = [name for line in lines for name in _with_acronyms(line)]
    enough = len(parts) >= _FEWEST if broken else any(len(line) >= _FEWEST_OF_LINE for line in lines)
    persons = sum(is_person(part) and not has_head(part) and not register.is_known(part) for part in parts)
    if not enough or any(map(is_role, parts)) or persons > _FEW * len(parts):
        return []
    sure = sum(register.is_known(part) or has_head(part) for part in parts)
    named = all(part[:1].isupper() or part[:1].isdigit() or register.is_known(part) for part in parts)
    return parts if named and sure >= _SURE * len(parts) else []


def _with_acronyms(parts: Sequence[str]) -> list[str]:
    """Return the parts of a line, an acronym and the name that it stands for made one again."""
    names: list[str] = []
    for part in parts:
        if names and is_acronym(names[-1]) and spells(part, names[-1]):
            names[-1] = f"{names[-1]} – {part}"
        else:
            names.append(part)
    return names
