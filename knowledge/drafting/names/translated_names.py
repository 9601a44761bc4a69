"""Names that stand in two languages, the second below the first within one item of a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.names.shapes import has_contact, is_address, is_person, is_role
from knowledge.loaders.parsed import Block, ListItem

_FEWEST = 2  # items with two names each
_LINES = 2
_SEAM = " / "


def with_translations_beside(blocks: Sequence[Block], register: Register) -> Iterator[Block]:
    """Yield the blocks, items of two lines that name a body in two languages with a slash between the names.

    One item does not tell: its second line may as well go on with the name or say what the body does.
    """
    named = [bool(lines) and all(register.is_known(line) or has_head(line) for line in lines) for lines in map(_pair_of, blocks)]
    for block in blocks:
        lines = _pair_of(block) if sum(named) >= _FEWEST else []
        yield block.model_copy(update={"text": _SEAM.join(lines)}) if lines else block


def _pair_of(block: Block) -> list[str]:
    """Return the two lines of an item that may name the same body; none where the second says who signs or where it is found."""
    lines = block.text.split("\n") if isinstance(block, ListItem) else []
    if len(lines) != _LINES or not all(line[:1].isupper() for line in lines):
        return []
    below = lines[1]
    return [] if is_person(below) or is_role(below) or has_contact(below) or is_address(below) else lines
