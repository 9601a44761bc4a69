"""Tables of a PDF page that are drawn with rules, boxed or underlined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby, pairwise

from knowledge.loaders.cleaning import has_words, tidy_lines
from knowledge.loaders.parsed import Table
from knowledge.loaders.pdf_inner_columns import inner_start, parted_at
from knowledge.loaders.pdf_joining import Joiner
from knowledge.loaders.pdf_lines import Line, lines_of
from knowledge.loaders.pdf_words import Rule, Word

_MIN_PADDING = 1.0  # points between a cell's edge and its text
_FEWEST_BOXES = 4  # that stand apart
_SURELY = 1.1  # times the room that a word takes on average
_FAR_BELOW = 1.6  # times the font size
_OTHER_SIZE = 0.06  # of the font size


@dataclass(frozen=True, slots=True)
class Grid:
    """A table that is drawn with rules: the edges of its columns and rows; or boxes that stand apart, each with one name."""

    columns: tuple[float, ...]
    rows: tuple[float, ...]
    apart: bool = False

    def holds(self, word: Word) -> bool:
        """Tell whether a word stands inside."""
        middle = word.base - 0.3 * word.size
        return self.columns[0] - 2 <= word.left <= self.columns[-1] and self.rows[0] <= middle <= self.rows[-1]


def grids_of(rules: Sequence[Rule], words: Sequence[Word]) -> list[Grid]:
    """Return the tables that `rules` draw: at least two columns and two rows that touch."""
    across = [rule for rule in rules if rule.bottom - rule.top < 4 and rule.right - rule.left > 20]
    down = [rule for rule in rules if rule.right - rule.left < 4 and rule.bottom - rule.top > 6]
    return _boxed(down, across) or _underlined([rule for rule in across if not _is_side_of_box(rule, down)], words)


def boxes_of(fills: Sequence[Rule], words: Sequence[Word]) -> list[Grid]:
    """Return the grids that filled boxes of one size make which stand apart in rows and columns, with all the words there inside them."""
    holding = [fill for fill in fills if any(map(partial(_lies_in, fill), words))]
    grids = []
    for size in {_size_of(fill) for fill in holding}:
        alike = [fill for fill in holding if _size_of(fill) == size]
        lefts, tops = _edges([fill.left for fill in alike]), _edges([fill.top for fill in alike])
        room = min((b - a - side for side, edges in zip(size, (lefts, tops), strict=True) for a, b in pairwise(edges)), default=0.0)
        grid = Grid((*lefts, max(fill.right for fill in alike)), (*tops, max(fill.bottom for fill in alike)), apart=True)
        boxed = all(any(_lies_in(fill, word) for fill in alike) for word in words if grid.rows[0] <= word.base <= grid.rows[-1])
        if len(alike) >= _FEWEST_BOXES and len(lefts) > 1 and room > _MIN_PADDING and boxed:
            grids.append(grid)
    return sorted(grids, key=lambda grid: grid.rows[0])


def _size_of(box: Rule) -> tuple[int, int]:
    return round(box.right - box.left), round(box.bottom - box.top)


def _lies_in(box: Rule, word: Word) -> bool:
    return box.left <= word.left and word.right <= box.right + 2 and box.top <= word.base <= box.bottom


def _is_side_of_box(across: Rule, down: Sequence[Rule]) -> bool:
    return any(abs(rule.left - across.left) < 3 and rule.top - 3 < across.top < rule.bottom + 3 for rule in down)


def _underlined(across: Sequence[Rule], words: Sequence[Word]) -> list[Grid]:
    """Return tables whose cells have a line below them and none at their sides: the gaps in the lines are the columns' edges."""
    heights: list[list[Rule]] = []
    for rule in sorted(across, key=lambda one: (one.top, one.left)):
        if heights and rule.top - heights[-1][0].top < 2:
            heights[-1].append(rule)
        else:
            heights.append([rule])
    grids = []
    for edges, run in groupby(heights, key=lambda row: tuple(round(rule.left / 3) for rule in row)):
        rows = list(run)
        if len(edges) < 2 or len(rows) < 3:
            continue
        tops = [row[0].top for row in rows]
        columns = (*(rule.left for rule in rows[0]), max(rule.right for rule in rows[0]))
        first = tops[0] - min(b - a for a, b in pairwise(tops))
        above = {sum(edge - 2 <= word.left for edge in columns) for word in words if first < word.base < tops[0]}
        grids.append(Grid(columns, tuple([first, *tops] if len(above) > 1 else tops)))
    return grids


def _boxed(rules: Sequence[Rule], across: Sequence[Rule]) -> list[Grid]:
    down = list(rules)
    grids = []
    while down:
        group = [down.pop()]
        top, bottom = group[0].top, group[0].bottom
        grown = True
        while grown:
            near = [rule for rule in down if rule.top <= bottom + 4 and rule.bottom >= top - 4]
            grown = bool(near)
            down = [rule for rule in down if rule not in near]
            group += near
            top, bottom = min([top, *(rule.top for rule in near)]), max([bottom, *(rule.bottom for rule in near)])
        columns = _edges([rule.left for rule in group])
        beside = [rule for rule in across if top - 4 <= rule.top <= bottom + 4]
        rows = _edges([rule.top for rule in beside] + [top, bottom])
        if len(columns) >= 3 and len(rows) >= 3 and _is_joined(columns, beside):
            grids.append(Grid(columns, rows))
    return sorted(grids, key=lambda grid: grid.rows[0])


def _is_joined(columns: Sequence[float], across: Sequence[Rule]) -> bool:
    """Tell whether lines lead across the columns: boxes that stand apart are frames for logos, no cells."""
    apart = sum(
        not any(rule.left <= (left + right) / 2 <= rule.right for rule in across) for left, right in pairwise(columns)
    )
    return apart < 0.3 * (len(columns) - 1)


def table_of(grid: Grid, words: Sequence[Word], joiner: Joiner) -> Table | None:
    """Return the table in `grid`, each cell's lines joined."""
    cells: dict[tuple[int, int], list[Word]] = {}
    for word in words:
        row = sum(edge <= word.base - 0.3 * word.size for edge in grid.rows) - 1
        column = sum(edge - 2 <= word.left for edge in grid.columns) - 1
        cells.setdefault((row, min(column, len(grid.columns) - 2)), []).append(word)
    lines = {place: lines_of(inside) for place, inside in cells.items()}
    starts = [inside[0].left - grid.columns[column] for (_, column), inside in lines.items() if column >= 0]
    padding = max(min(starts, default=0.0), _MIN_PADDING)
    widths = [0.0 if grid.apart else right - left - 2 * padding for left, right in pairwise(grid.columns)]
    inner = [None if grid.apart else inner_start([one for (_, at), one in lines.items() if at == column]) for column in range(len(widths))]
    indents = {column: min(one[0].left for (_, at), one in lines.items() if at == column) - grid.columns[column] for _, column in lines}
    rows = []
    for row in range(len(grid.rows) - 1):
        values = []
        for column, width in enumerate(widths):
            start, inside = inner[column], cells.get((row, column), [])
            if start is None:
                values.append(_cell(lines[row, column], width, joiner) if inside else "")
                continue
            edge, indent = grid.columns[column], indents[column]
            parts = zip(parted_at(inside, start), (start - edge - 2 * indent, grid.columns[column + 1] - start - indent), strict=True)
            values.append("\n".join(_cell(lines_of(part), room, joiner) for part, room in parts if part))
        if any(has_words(value) for value in values):
            rows.append(tuple(values))
    return Table(rows=tuple(rows)) if rows else None


def _cell(lines: Sequence[Line], width: float, joiner: Joiner) -> str:
    """Return a cell's text; a line was ended by its author where the next word had room behind it or the next line is set otherwise
    or farther below than lines of one name are."""
    text = lines[0].text
    for above, line in pairwise(lines):
        first = len(line.text.split(" ", 1)[0]) + 1
        letter = (line.right - line.left) / max(len(line.text), 1)
        fits = width - (above.right - above.left) > _SURELY * first * letter
        otherwise = above.segments[-1].bold != line.segments[0].bold or abs(above.size - line.size) > _OTHER_SIZE * above.size
        below = line.base - above.base > _FAR_BELOW * max(above.size, line.size)
        text = f"{text}\n{line.text}" if fits or otherwise or below else joiner.join_in_cell(text, line.text)
    return tidy_lines(text)


def _edges(values: list[float]) -> tuple[float, ...]:
    edges: list[float] = []
    for value in sorted(values):
        if not edges or value - edges[-1] > 4:
            edges.append(value)
    return tuple(edges)
