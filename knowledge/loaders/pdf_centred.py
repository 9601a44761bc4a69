"""Tables without rules whose cells are set to the middle of their rows, so that hardly any lines of two cells share a height."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import pairwise
from math import inf

from knowledge.loaders.cleaning import tidy_lines
from knowledge.loaders.parsed import Table
from knowledge.loaders.pdf_bands import NEW_PARAGRAPH, Look
from knowledge.loaders.pdf_joining import Joiner
from knowledge.loaders.pdf_lines import Line, Segment

_FEWEST_ROWS, _FEWEST_COLUMNS = 3, 2
_FILLED = 0.6  # of the rows, in each column
_STACKED, _MOSTLY = 3, 0.6  # lines of a signature, and share of the cells that have as many
_NEARLY_ALL = 0.9
_NEAR = 0.4  # of a line's distance: how far the middles of a row's cells are from one another at most
_SAME_LEFT = 2.0  # points
_BOXED = 2.0  # times the usual line distance, by which rows of boxes stand apart at least


def boxes_at(lines: Sequence[Line], start: int, look: Look, joiner: Joiner) -> tuple[int, Table] | None:
    """Return the table of the boxes in columns that begin at `start`, each column with one left edge, and where they end; None for other text.

    The rows stand far apart, as on slides and posters, so that a name of two lines stands higher and lower than the one beside it.
    """
    lefts = max(([one.left for one in line.segments] for line in lines[start : start + 2]), key=len)
    end = start
    bounds = list(pairwise([*lefts, inf]))
    while end < len(lines) and all(any(_begins_within(one, left, right) for left, right in bounds) for one in lines[end].segments):
        end += 1
    columns = [[Line((one,)) for line in lines[start:end] for one in line.segments if abs(one.left - left) < _SAME_LEFT] for left in lefts]
    cells = max((list(_cells_of(column, look)) for column in columns), key=len)
    apart = all(_middle(below) - _middle(above) > _BOXED * look.pitch(below[0]) for above, below in pairwise(cells))
    table = centred_table(columns, look, joiner) if len(lefts) >= _FEWEST_COLUMNS and apart else None
    return (end, table) if table else None


def centred_table(columns: Sequence[Sequence[Line]], look: Look, joiner: Joiner) -> Table | None:
    """Return the table that columns of lines make, if each cell has its middle where a row of the column with most cells has it."""
    cells = [list(_cells_of(column, look)) for column in columns]
    rows = max(cells, key=len, default=[])
    filled = all(len(column) >= _FILLED * len(rows) for column in cells)  # a text beside a list of names is one cell
    if len(rows) < _FEWEST_ROWS or len(cells) < _FEWEST_COLUMNS or not filled:
        return None
    middles = [_middle(cell) for cell in rows]
    stacked = _are_stacked([cell for column in cells for cell in column])
    table = [[""] * len(cells) for _ in rows]
    for number, column in enumerate(cells):
        for cell in column:
            near = [at for at, middle in enumerate(middles) if abs(middle - _middle(cell)) < _NEAR * look.pitch(cell[0])]
            if len(near) != 1 or table[near[0]][number]:
                return None
            lines = [line.text for line in cell]
            table[near[0]][number] = tidy_lines("\n".join(lines) if stacked else reduce(joiner.join, lines))
    return Table(rows=tuple(map(tuple, table)))


def _are_stacked(cells: Sequence[Sequence[Line]]) -> bool:
    """Tell whether cells are signatures, a person, a role and a name below one another: most have as many lines, and none a single one.

    Names that their columns break differ in that, or go on in small letters; but for the role no line of a signature begins so.
    """
    counts = Counter(map(len, cells))
    usual, count = counts.most_common(1)[0]
    own = sum(line.text[:1].isupper() for cell in cells for line in (cell[0], cell[-1]))
    return usual >= _STACKED and count >= _MOSTLY * len(cells) and min(counts) > 1 and own >= _NEARLY_ALL * 2 * len(cells)


def _begins_within(segment: Segment, left: float, right: float) -> bool:
    """Tell whether a piece of a line begins at the left edge of a column and ends in it: text above the boxes may begin where they do."""
    return abs(segment.left - left) < _SAME_LEFT and segment.right < right


def _cells_of(column: Sequence[Line], look: Look) -> Iterator[list[Line]]:
    """Yield the lines of each cell, which stand no further apart than lines of a paragraph do."""
    cell: list[Line] = []
    for line in column:
        if cell and line.base - cell[-1].base > NEW_PARAGRAPH * look.pitch(line):
            yield cell
            cell = []
        cell.append(line)
    if cell:
        yield cell


def _middle(cell: Sequence[Line]) -> float:
    return (cell[0].base + cell[-1].base) / 2
