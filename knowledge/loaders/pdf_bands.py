"""Bands of a PDF page in which lines leave the same gutters free: columns of text, lists, tables and captions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise, takewhile
from math import inf

from knowledge.loaders.pdf_lines import Line, Segment

_SETTLED = 3  # lines that agree on the gutters of their columns: a longer one begins a band of its own
_CENTRED = 2.0  # points by which the middles of centred lines differ at most
_LESS_THAN_LINE = 0.75  # of the usual line distance: lines of one column are never so near
_AT_EDGE = 6.0  # points by which a heading is set in from the left edge at most
_FAR = 2.6  # times the usual line distance, at which columns end
_LONG, _ROOM = 10, 0.2  # lines of the rest of a column of text, and share of its width that full lines leave free at most
_IN_TURNS = 3  # lines
_MOSTLY, _RUNNING = 0.6, 0.35  # share of these lines that are full, and of those that begin small
NEW_PARAGRAPH = 1.3  # times the usual line distance
HEADING_SIZE = 1.12  # times the body's font size


@dataclass(frozen=True, slots=True)
class Look:
    """What a document's lines usually look like, in points: font size, right margin, line distance by rounded font size."""

    size: float
    right: float
    pitches: Mapping[int, float]

    def pitch(self, line: Line) -> float:
        """Return the usual distance from a line of this size to the next."""
        return self.pitches.get(round(line.size), 1.25 * line.size)


def band_at(lines: list[Line], start: int, look: Look) -> tuple[int, list[tuple[float, float]]]:
    """Return the end of the run of lines from `start` that leave the same gutters free, and these; no gutters, no columns."""
    if start + 1 < len(lines) and _are_interleaved(lines[start], lines[start + 1], look):
        gutters = _gaps(_side_by_side(lines[start], lines[start + 1]))
    elif len(lines[start].segments) < 2:
        # A column may begin a line earlier than its neighbour; the next line shows the gutter.
        ahead = start + 1 < len(lines) and len(lines[start + 1].segments) > 1
        if (
            not ahead
            or lines[start + 1].base - lines[start].base > 1.6 * look.pitch(lines[start])
            or not are_alike(lines[start], lines[start + 1])
        ):
            return start, []
        gutters = _narrowed(_gaps(lines[start + 1]), lines[start], look)
    else:
        # The first column may begin a line lower than the others.
        near = [line for line in lines[start : start + 3] if line.base - lines[start].base < 3 * look.pitch(line)]
        richest = max(near, key=lambda line: len(line.segments))
        more = _narrowed(_gaps(richest), lines[start], look) if len(richest.segments) > len(lines[start].segments) else []
        gutters = more if len(more) > len(lines[start].segments) - 1 else _gaps(lines[start])
    end, several = start, 0
    last_several = start
    for at in range(start, len(lines)):
        line = lines[at]
        far = at > start and _is_far(lines[at - 1], line, look)
        if far and (at == start + 1 or _is_far(lines[at - 2], lines[at - 1], look)):
            far = not _begin_alike(lines[at - 1], line)
        narrowed = _narrowed(gutters, line, look)
        lonely = len(line.segments) == 1 and (far or (at - last_several > 3 and len(gutters) < 1))
        closing_up = len(narrowed) < len(gutters) and several >= _SETTLED
        heading = several >= _SETTLED and _heads_new_columns(lines, start, at, look)
        heading = heading or (at > start and _heads_more_columns(lines, start, at, len(gutters) + 1))
        if not narrowed or far or lonely or closing_up or heading:
            break
        gutters = narrowed
        if len(line.segments) > 1 or (at > start and _are_interleaved(lines[at - 1], line, look)):
            several += 1
            last_several = at
        end = at + 1
    if end == start:
        return start, []
    # Lines after the last one with two columns belong to the text below, unless they are a column's tail.
    end = min(end, last_several + 1 + _tail(lines[start:end], last_several - start, look))
    enough = several >= 2 or (several == 1 and are_captions(stacks_of(rows_of(lines[start:end], gutters))))
    if not enough:
        return start, []
    gutters = _more_gutters(lines[start:end], gutters, look)
    return end + (_prose_below(lines[start:end], lines[end:], gutters[0]) if len(gutters) == 1 else 0), gutters


def _are_interleaved(above: Line, below: Line, look: Look) -> bool:
    """Tell whether two lines of one segment each stand beside one another, one of them higher by less than a line: blocks set to a middle."""
    if len(above.segments) > 1 or len(below.segments) > 1 or below.base - above.base >= _LESS_THAN_LINE * look.pitch(below):
        return False
    return above.right + look.size <= below.left or below.right + look.size <= above.left


def _is_far(above: Line, below: Line, look: Look) -> bool:
    return below.base - above.base > _FAR * look.pitch(below)


def _begin_alike(above: Line, below: Line) -> bool:
    """Tell whether the segments of two lines begin at the same places: single lines in rows of boxes, however high these are."""
    lefts = list(zip(above.segments, below.segments, strict=False))
    several = len(above.segments) == len(below.segments) > 1
    return several and all(abs(one.left - other.left) < _CENTRED for one, other in lefts)


def _side_by_side(one: Line, other: Line) -> Line:
    return Line(tuple(sorted((*one.segments, *other.segments), key=lambda segment: segment.left)))


def _heads_new_columns(lines: list[Line], start: int, at: int, look: Look) -> bool:
    """Tell whether a larger line at the left edge, with nothing beside it, ends the columns above and heads the columns below it."""
    line = lines[at]
    if at + 1 >= len(lines) or len(line.segments) > 1 or not (len(lines[at + 1].segments) > 1 or _begin_in_turns(lines, at + 1, look)):
        return False
    left = min(one.left for one in lines[start:at])
    larger = line.size > HEADING_SIZE * max(lines[at - 1].size, lines[at + 1].size)
    apart = all(below.base - above.base > NEW_PARAGRAPH * look.pitch(above) for above, below in pairwise(lines[at - 1 : at + 2]))
    return larger and apart and line.left <= left + 2


def _begin_in_turns(lines: list[Line], at: int, look: Look) -> bool:
    """Tell whether columns begin at a line though none of their lines share a height: the first three stand in columns by turns."""
    first = lines[at : at + _IN_TURNS]
    return any(_are_interleaved(above, below, look) for above, below in pairwise(first))


def _heads_more_columns(lines: list[Line], start: int, at: int, columns: int) -> bool:
    """Tell whether a bold or larger line at the left edge, with nothing beside it, stands above more columns than there are above it."""
    line = lines[at]
    below = lines[at + 1] if at + 1 < len(lines) else line
    heads = all(one.bold for one in line.segments) or line.size > HEADING_SIZE * lines[at - 1].size
    alike = are_alike(lines[at - 1], line)
    at_edge = line.left <= min(one.left for one in lines[start:at]) + _AT_EDGE
    alone = len(line.segments) == 1 and len(lines[at - 1].segments) > 1
    return alone and heads and not alike and at_edge and len(below.segments) > columns


def _more_gutters(lines: list[Line], gutters: list[tuple[float, float]], look: Look) -> list[tuple[float, float]]:
    """Return all gutters that the lines leave free together: cells set to the middle of their rows seldom share a line with all others."""
    free: list[tuple[float, float]] = []
    edge = -inf
    for segment in sorted((one for line in lines for one in line.segments), key=lambda one: one.left):
        if edge > 0 and segment.left - edge >= look.size:
            free.append((edge, segment.left))
        edge = max(edge, segment.right)
    return free if len(free) > len(gutters) else gutters


def are_alike(one: Line, other: Line) -> bool:
    """A heading above columns differs from them in size or weight."""
    return abs(one.size - other.size) < 0.08 * one.size and one.segments[0].bold == other.segments[0].bold


def _tail(lines: list[Line], last: int, look: Look) -> int:
    """Return how many lines below the `last` with two columns go on in one: no further apart than the lines of the columns are."""
    steps = [below.base - above.base for above, below in pairwise(lines[: last + 1])]
    widest = max([NEW_PARAGRAPH * look.pitch(lines[last]), *steps])
    count = 0
    for above, below in pairwise(lines[last:]):
        if below.base - above.base > widest + 0.5 or (below.left + 2 < lines[last].left and not are_alike(lines[last], below)):
            break
        count += 1
    return count


def _prose_below(columns: list[Line], rest: list[Line], gutter: tuple[float, float]) -> int:
    """Return how many lines below two columns go on with the first: running text that still keeps to its width, beside nothing, or whatever
    stands below so much text of the first that the second has long ended."""
    left, right = min(line.left for line in columns), gutter[0]
    count = next((at for at, line in enumerate(rest) if line.right > right + _CENTRED or line.left < left - _CENTRED), len(rest))
    full = sum(line.right > right - _ROOM * (right - left) for line in rest[:count])
    small = sum(line.segments[0].text[:1].islower() for line in rest[:count])
    alone = list(takewhile(lambda line: line.right <= right + _CENTRED and len(line.segments) == 1, reversed(columns)))
    wide = sum(line.right > right - _ROOM * (right - left) for line in alone)
    ended = len(alone) >= _LONG and wide >= _MOSTLY * len(alone)
    if not ended and not (count >= _LONG and full >= _MOSTLY * count and small >= _RUNNING * count):
        return 0
    return count + _is_overfull([*columns, *rest[:count]], rest[count:], (left, right))


def _is_overfull(above: list[Line], rest: list[Line], column: tuple[float, float]) -> bool:
    """Tell whether the first line of the rest is the last one of a column that it runs out of: what goes on below it stands elsewhere."""
    if not rest or len(above) < _SETTLED:
        return False
    (left, right), line, before = column, rest[0], above[-1]
    step = before.base - above[-2].base
    goes_on = before.right > right - _ROOM * (right - left) and before.text[-1:] not in ".!?:"
    below = any(one.base - line.base <= NEW_PARAGRAPH * step for one in rest[1:2])
    near = line.base - before.base <= NEW_PARAGRAPH * step and abs(line.left - before.left) < _CENTRED and are_alike(before, line)
    wide = line.right > max(one.right for one in above) - _ROOM * (right - left)
    return goes_on and near and not below and not wide and len(line.segments) == 1


def _gaps(line: Line) -> list[tuple[float, float]]:
    return [(a.right, b.left) for a, b in zip(line.segments, line.segments[1:], strict=False)]


def _narrowed(gutters: list[tuple[float, float]], line: Line, look: Look) -> list[tuple[float, float]]:
    """Return what `line` leaves free of the gutters."""
    kept = []
    for left, right in gutters:
        crossing = [s for s in line.segments if s.left < right and s.right > left]
        for segment in crossing:
            if segment.left <= left:
                left = max(left, segment.right)
            else:
                right = min(right, segment.left)
        if right - left >= 0.7 * min(look.size, line.size):
            kept.append((left, right))
    return kept


def rows_of(lines: list[Line], gutters: list[tuple[float, float]]) -> list[list[list[Segment]]]:
    """Return the segments of each line by column."""
    middles = [(left + right) / 2 for left, right in gutters]
    rows: list[list[list[Segment]]] = []
    for line in lines:
        row: list[list[Segment]] = [[] for _ in range(len(gutters) + 1)]
        for segment in line.segments:
            row[sum(middle < segment.left for middle in middles)].append(segment)
        rows.append(row)
    return rows


def stacks_of(rows: list[list[list[Segment]]]) -> list[list[Line]]:
    """Return the lines of each column."""
    return [[Line(tuple(cell)) for cell in column if cell] for column in zip(*rows, strict=True)]


def are_captions(columns: list[list[Line]]) -> bool:
    """Tell whether lines below one another share their middle and not their left edge: captions of logos, no cells."""
    pairs = [pair for column in columns for pair in pairwise(column)]
    centred = [abs(a.left + a.right - b.left - b.right) < 2 * _CENTRED < abs(a.left - b.left) for a, b in pairs]
    return bool(pairs) and sum(centred) >= 0.8 * len(pairs)
