"""A run of names that a column's end breaks inside a name: "Guild of Bells, RIMA, European Gong" above "Association (EGA), Kelpie.", or
between semicolons "Guild of Bells; RIMA; Union of" above "the Drums; Kelpie.".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from knowledge.drafting.names.register import Register, has_head
from knowledge.loaders.parsed import Block, Paragraph

_FEWEST = 2  # commas or semicolons in each part of a run
_FULL = 0.5  # of the longest line: how full the last one is that does not end its run


def with_runs_whole(blocks: Sequence[Block], register: Register) -> Iterator[Block]:
    """Yield the blocks, two paragraphs made one where a name begins in the first and ends in the second, whose full stop ends the run."""
    above: Paragraph | None = None
    for block in blocks:
        if above is not None and isinstance(block, Paragraph) and runs_on(above.text, block.text, register):
            above = above.model_copy(update={"text": f"{above.text} {block.text}"})
            continue
        if above is not None:
            yield above
        above = block if isinstance(block, Paragraph) else None
        if above is None:
            yield block
    if above is not None:
        yield above


def runs_on(above: str, below: str, register: Register) -> bool:
    """Tell whether a run of names, which no full stop ends, goes on in the paragraph below it, inside a name."""
    mark = next((mark for mark in (";", ", ") if min(above.count(mark), below.count(mark)) >= _FEWEST), None)
    if mark is None or ":" in below or not below.endswith(".") or not above[-1].isalpha():
        return False
    if mark == ";" and below[:1].islower():
        return True  # a semicolon would stand between two names
    first = " ".join(above.split()).rsplit(mark, 1)[1].strip()
    rest = " ".join(below.split()).split(mark, 1)[0].strip()
    lines = above.split("\n")
    full = len(lines) > 1 and len(lines[-1]) >= _FULL * max(map(len, lines))
    whole = f"{first} {rest}"
    surer = register.is_known(whole) and register.match(whole).score > register.match(rest).score
    told = full and has_head(whole) and not (has_head(first) and has_head(rest))
    return not register.is_known(first) and (surer or told)
