"""Lists that give each name on two lines, its acronym above it: "GOB" and below it "Guild of Bells", as captions of logos do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from knowledge.drafting.names.register import is_acronym
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph

_FEWEST = 3  # pairs, from which they are no accident
_NAME_WORDS = (2, 20)


def with_acronyms_behind(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks, of each such run one item for a name with its acronym in brackets."""
    at = 0
    while at < len(blocks):
        pairs = list(_pairs(_lines_from(blocks, at)))
        whole = pairs if len(pairs) >= _FEWEST else []
        yield from (ListItem(text=f"{name} ({acronym})") for acronym, name in whole)
        used, lines = 0, 2 * len(whole)
        while lines > 0:
            lines -= _text(blocks[at + used]).count("\n") + 1
            used += 1
        if not used:
            yield blocks[at]
        elif lines < 0:  # the last paragraph goes on behind the run
            yield Paragraph(text="\n".join(_text(blocks[at + used - 1]).split("\n")[lines:]))
        at += max(used, 1)


def _lines_from(blocks: Sequence[Block], at: int) -> Iterator[str]:
    for block in blocks[at:]:
        if not isinstance(block, Heading | Paragraph | ListItem):
            return
        yield from block.text.split("\n")


def _pairs(lines: Iterator[str]) -> Iterator[tuple[str, str]]:
    """Yield each acronym with the name on the line below it, as long as they take turns."""
    fewest, most = _NAME_WORDS
    for acronym in lines:
        name = next(lines, "")
        small = any(map(str.islower, name)) and not name.rstrip().endswith((".", ":", "?", "!"))
        if not (acronym.isupper() and is_acronym(acronym) and small and fewest <= len(name.split()) <= most):
            return
        yield acronym, name


def _text(block: Block) -> str:
    return block.text if isinstance(block, Heading | Paragraph | ListItem) else ""
