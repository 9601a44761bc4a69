"""Lines that name an organisation and who signs for it: "For the Guild of Bells: Anna Novak", "Guild of Bells ..... Anna Novak"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.names.shapes import is_person
from knowledge.loaders.parsed import Block, Paragraph

_LEADER = re.compile(r"\s*(?:[.…]{4,}|(?:[.·]\s){4,}|_{4,})\s*")  # what leads the eye from a name to whoever signs
_MOST = 0.8  # of the lines of a paragraph
_FEWEST = 2


def led_to_person(line: str, register: Register) -> tuple[str, str] | None:
    """Return name and person of a line in which dots lead from one to the other; None where both sides may be organisations."""
    sides = [side.strip() for side in _LEADER.split(line)]
    if len(sides) != 2 or not all(sides):
        return None
    first, second = (is_person(side) and not register.is_known(side) for side in sides)
    if second and (not first or has_head(sides[0])):
        return sides[0], sides[1]
    return (sides[1], sides[0]) if first and not second else None


def with_lines_apart(blocks: Sequence[Block], register: Register) -> Iterator[Block]:
    """Yield the blocks, each line of one its own paragraph where nearly all say who signs for whom, by a colon or by dots."""
    for block in blocks:
        lines = block.text.split("\n") if isinstance(block, Paragraph) else []
        told = sum(_tells_signer(line, register) for line in lines)
        if isinstance(block, Paragraph) and told >= max(_FEWEST, _MOST * len(lines)):
            yield from (block.model_copy(update={"text": line}) for line in lines)
        else:
            yield block


def _tells_signer(line: str, register: Register) -> bool:
    name, colon, person = line.partition(": ")
    by_colon = bool(colon and name) and is_person(person.partition(",")[0]) and not register.is_known(person)
    return by_colon or led_to_person(line, register) is not None
