"""Tables of signatures whose cells each hold a name and, on their last line, who signs for it: "Guild of Bells⏎Anna Novak"."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.names.shapes import has_contact, is_person, is_role
from knowledge.loaders.parsed import Block, ListItem, Table

_FEWEST = 3  # cells
_NEARLY_ALL, _HALF = 0.8, 0.5  # of the cells that end in a person, and of the names that surely are organisations'
_LABEL_WORDS = 3  # of "namens deze", "for the board"
_MOST_LINES = 4  # of a name and its person


def with_signed_cells_apart(blocks: Sequence[Block], register: Register) -> tuple[list[Block], dict[str, str]]:
    """Return the blocks, of each such table the names as items, row by row, and who signs for them."""
    apart: list[Block] = []
    signers: dict[str, str] = {}
    for block in blocks:
        read = _read(block, register) if isinstance(block, Table) else []
        apart += [ListItem(text=name) for name, _ in read] if read else [block]
        signers |= dict(read)
    return apart, signers


def _read(table: Table, register: Register) -> list[tuple[str, str]]:
    """Return name and person of each cell; none where hardly all cells are so, or the names are hardly organisations'."""
    cells = [cell.split("\n") for row in table.rows for cell in row if cell]
    read = [(" ".join(lines[:-1]), _person_in(lines[-1], register)) for lines in cells if 1 < len(lines) <= _MOST_LINES]
    signed = [name for name, person in read if person]
    sure = sum(has_head(name) or register.is_known(name) for name in signed)
    offices = any(is_role(line) and not register.is_known(line) for lines in cells for line in lines[:-1])  # another layout
    alike = len(read) == len(cells) and not offices and len(signed) >= max(_FEWEST, _NEARLY_ALL * len(cells)) and sure >= _HALF * len(signed)
    return read if alike and all(name[:1].isupper() and not has_contact(name) for name in signed) else []


def _person_in(line: str, register: Register) -> str:
    """Return the person that a line names, be it behind "for these:"; empty where it names none."""
    label, colon, behind = line.rpartition(": ")
    led = bool(colon) and label[:1].islower() and len(label.split()) <= _LABEL_WORDS
    person = (behind if led else line).partition(", ")[0]
    return person if is_person(person) and not register.is_known(person) and not has_head(person) else ""
