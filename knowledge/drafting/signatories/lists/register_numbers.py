"""Names with the number of a register and an address behind them: "Guild of Bells, reg. no. 190758138, Harbour Street 6, Cork".

What stands behind the number belongs to it. A line that the margin joined with the next one has the town of the first name before the
second one, which is known by the other lines that end in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.loaders.parsed import Block, ListItem, Paragraph

_FEWEST, _HALF = 2, 0.5  # lines that have a number, and their share of those of a list
_NUMBER = re.compile(r"(?:[^\W\d_]{1,12}[.:]?\s?){0,4}(?:[A-Z]{1,3}[\s-]?)?\d(?:[\s./-]?\d){5,}(?:[\s-]?[A-Z])?\.?")  # six digits or more
_YEARS = re.compile(r"\D*\d{4}[/-]\d{4}")
_COMMA = re.compile(r",\s+")


def with_register_numbers_apart(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks, the lines of a list of which many have such numbers without what stands from these on, each name on its line."""
    lines = [line for block in blocks if isinstance(block, Paragraph | ListItem) for line in block.text.split("\n")]
    numbered = [parts for line in lines if any(map(_is_number, (parts := _COMMA.split(line))[1:]))]
    if len(numbered) < max(_FEWEST, _HALF * len(lines)):
        yield from blocks
        return
    towns = {parts[-1].rstrip(" .;") for parts in numbered}
    for block in blocks:
        if isinstance(block, Paragraph | ListItem):
            yield block.model_copy(update={"text": "\n".join(name for line in block.text.split("\n") for name in _names_of(line, towns))})
        else:
            yield block


def _names_of(line: str, towns: set[str]) -> Iterator[str]:
    """Yield the names of a line before their numbers, those behind another one's address without its town; all of a line without numbers."""
    parts = _COMMA.split(line)
    numbers = [at for at, part in enumerate(parts) if at and _is_number(part)]
    if not numbers:
        yield line
        return
    yield ", ".join(parts[: numbers[0]])
    for at in numbers[1:]:
        if town := max((town for town in towns if parts[at - 1].startswith(f"{town} ")), key=len, default=""):
            yield parts[at - 1].removeprefix(town).strip()  # before another number, such as that of a telephone, stands no name


def _is_number(part: str) -> bool:
    return bool(_NUMBER.fullmatch(part.strip())) and not _YEARS.fullmatch(part.strip())
