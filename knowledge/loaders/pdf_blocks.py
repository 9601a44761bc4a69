"""Lines of a PDF page to blocks: columns, paragraphs, headings and list items."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from math import inf

from knowledge.loaders.cleaning import has_words, tidy, tidy_lines
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, Table
from knowledge.loaders.pdf_joining import Joiner
from knowledge.loaders.pdf_lines import MARKER, Line, Segment

_SETTLED = 3  # lines that agree on the gutters of their columns: a longer one begins a band of its own
_NEW_PARAGRAPH = 1.3  # times the usual line distance
_CENTRED = 2.0  # points by which the middles of centred lines differ at most
_PROSE_LETTERS = 40  # of a line of running text on average, in a narrow column
_HEADING_SIZE = 1.12  # times the body's font size
_MAX_HEADING = 220  # letters
_FIRST = re.compile(r"^(\S+)\s+(.*)$", re.DOTALL)
_SENTENCE_END = re.compile(r"[.!?:;…»”\")]\s*$")


@dataclass(frozen=True, slots=True)
class Look:
    """What a document's lines usually look like, in points: font size, right margin, line distance by rounded font size."""

    size: float
    right: float
    pitches: Mapping[int, float]

    def pitch(self, line: Line) -> float:
        """Return the usual distance from a line of this size to the next."""
        return self.pitches.get(round(line.size), 1.25 * line.size)


def blocks_of_lines(lines: list[Line], look: Look, joiner: Joiner) -> Iterator[Block]:
    """Yield the blocks of lines that hold no ruled table, column by column."""
    at = 0
    plain: list[Line] = []
    while at < len(lines):
        end, gutters = _band(lines, at, look)
        if gutters:
            yield from _paragraphs(plain, look, joiner)
            plain = []
            yield from _columns(lines[at:end], gutters, look, joiner)
            at = end
        else:
            plain.append(lines[at])
            at += 1
    yield from _paragraphs(plain, look, joiner)


def _band(lines: list[Line], start: int, look: Look) -> tuple[int, list[tuple[float, float]]]:
    """Return the end of the run of lines from `start` that leave the same gutters free, and these; no gutters, no columns."""
    if len(lines[start].segments) < 2:
        # A column may begin a line earlier than its neighbour; the next line shows the gutter.
        ahead = start + 1 < len(lines) and len(lines[start + 1].segments) > 1
        if (
            not ahead
            or lines[start + 1].base - lines[start].base > 1.6 * look.pitch(lines[start])
            or not _are_alike(lines[start], lines[start + 1])
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
        far = at > start and line.base - lines[at - 1].base > 2.6 * look.pitch(line)
        narrowed = _narrowed(gutters, line, look)
        lonely = len(line.segments) == 1 and (far or (at - last_several > 3 and len(gutters) < 1))
        closing_up = len(narrowed) < len(gutters) and several >= _SETTLED
        if not narrowed or far or lonely or closing_up:
            break
        gutters = narrowed
        if len(line.segments) > 1:
            several += 1
            last_several = at
        end = at + 1
    if end == start:
        return start, []
    # Lines after the last one with two columns belong to the text below, unless they are a column's tail.
    end = min(end, last_several + 1 + _tail(lines[start:end], last_several - start, look))
    enough = several >= 2 or (several == 1 and _are_captions(_stacks(_rows(lines[start:end], gutters))))
    return (end, _more_gutters(lines[start:end], gutters, look)) if enough else (start, [])


def _more_gutters(lines: list[Line], gutters: list[tuple[float, float]], look: Look) -> list[tuple[float, float]]:
    """Return all gutters that the lines leave free together: cells set to the middle of their rows seldom share a line with all others."""
    free: list[tuple[float, float]] = []
    edge = -inf
    for segment in sorted((one for line in lines for one in line.segments), key=lambda one: one.left):
        if edge > 0 and segment.left - edge >= look.size:
            free.append((edge, segment.left))
        edge = max(edge, segment.right)
    return free if len(free) > len(gutters) else gutters


def _are_alike(one: Line, other: Line) -> bool:
    """A heading above columns differs from them in size or weight."""
    return abs(one.size - other.size) < 0.08 * one.size and one.segments[0].bold == other.segments[0].bold


def _tail(lines: list[Line], last: int, look: Look) -> int:
    """Return how many lines below the `last` with two columns go on in one: no further apart than the lines of the columns are."""
    steps = [below.base - above.base for above, below in pairwise(lines[: last + 1])]
    widest = max([_NEW_PARAGRAPH * look.pitch(lines[last]), *steps])
    count = 0
    for above, below in pairwise(lines[last:]):
        if below.base - above.base > widest + 0.5 or (below.left + 2 < lines[last].left and not _are_alike(lines[last], below)):
            break
        count += 1
    return count


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


def _rows(lines: list[Line], gutters: list[tuple[float, float]]) -> list[list[list[Segment]]]:
    """Return the segments of each line by column."""
    middles = [(left + right) / 2 for left, right in gutters]
    rows: list[list[list[Segment]]] = []
    for line in lines:
        row: list[list[Segment]] = [[] for _ in range(len(gutters) + 1)]
        for segment in line.segments:
            row[sum(middle < segment.left for middle in middles)].append(segment)
        rows.append(row)
    return rows


def _stacks(rows: list[list[list[Segment]]]) -> list[list[Line]]:
    """Return the lines of each column."""
    return [[Line(tuple(cell)) for cell in column if cell] for column in zip(*rows, strict=True)]


def _columns(lines: list[Line], gutters: list[tuple[float, float]], look: Look, joiner: Joiner) -> Iterator[Block]:
    rows = _rows(lines, gutters)
    columns = _stacks(rows)
    steps = [b.base - a.base for a, b in pairwise(lines)]
    out_of_step = sum(step < 0.75 * look.pitch(line) for step, line in zip(steps, lines, strict=False)) > 0.15 * len(steps)
    prose = _is_prose(columns)
    texts = [line.text for column in columns for line in column]
    itemised = sum(bool(MARKER.match(text.split(" ", 1)[0])) for text in texts) > 0.4 * len(texts)
    if out_of_step or prose or itemised or _have_headings(rows) or _is_beside_prose(rows) or _are_captions(columns):
        # Lists stay line by line: their longest line is no margin.
        for column in filter(None, columns):
            whole = column if prose else list(_unhung(column, look, joiner))
            yield from _paragraphs(whole, replace(look, right=max(line.right for line in column) if prose else inf), joiner)
        return
    yield _table_of_lines(lines, [[" ".join(s.text for s in cell) for cell in row] for row in rows], look, joiner)


def _table_of_lines(lines: list[Line], rows: list[list[str]], look: Look, joiner: Joiner) -> Table:
    """Return the table; where rows stand further apart than lines, the lines of a row become one."""
    loose = [b.base - a.base > 1.2 * look.pitch(b) for a, b in pairwise(lines)]
    if sum(loose) < 0.25 * len(loose):
        return Table(rows=tuple(tuple(map(tidy, row)) for row in rows), broken=True)
    merged: list[list[str]] = [rows[0]]
    for apart, row in zip(loose, rows[1:], strict=True):
        if apart:
            merged.append(row)
        else:
            merged[-1] = [joiner.join(above, cell) if above and cell else above or cell for above, cell in zip(merged[-1], row, strict=True)]
    return Table(rows=tuple(tuple(map(tidy, row)) for row in merged))


def _unhung(column: list[Line], look: Look, joiner: Joiner) -> Iterator[Line]:
    """Yield a column's lines, those made one of which the second hangs a little behind the first since that was full."""
    left, right = min(line.left for line in column), max(line.right for line in column)
    hung = [0.6 * look.size < line.left - left < 3 * look.size for line in column]
    whole: list[Line] = []
    for hangs, line in zip(hung, column, strict=True):
        seldom = sum(hung) < 0.4 * len(column)
        if whole and hangs and seldom and _is_full(whole[-1], line, replace(look, right=right)) and _are_alike(whole[-1], line):
            above, below = whole[-1].segments[-1], line.segments[0]
            whole[-1] = Line((replace(below, text=joiner.join(above.text, line.text), left=above.left),))
        else:
            whole.append(line)
    yield from whole


def _are_captions(columns: list[list[Line]]) -> bool:
    """Tell whether lines below one another share their middle and not their left edge: captions of logos, no cells."""
    pairs = [pair for column in columns for pair in pairwise(column)]
    centred = [abs(a.left + a.right - b.left - b.right) < 2 * _CENTRED < abs(a.left - b.left) for a, b in pairs]
    return bool(pairs) and sum(centred) >= 0.8 * len(pairs)


def _is_beside_prose(rows: list[list[list[Segment]]]) -> bool:
    """Tell whether a column of running text stands beside another: its lines go on in small letters where those of the other begin."""
    for number in range(len(rows[0])):
        texts = [row[number][0].text for row in rows if row[number]]
        beginning = [any(cell[0].text[:1].isupper() for n, cell in enumerate(row) if cell and n != number) for row in rows]
        beside = [row[number][0].text for row, begins in zip(rows, beginning, strict=True) if row[number] and begins]
        long = sum(map(len, texts)) > _PROSE_LETTERS * len(texts)
        if len(beside) > 4 and long and sum(text[:1].islower() for text in beside) > 0.4 * len(beside):
            return True
    return False


def _have_headings(rows: list[list[list[Segment]]]) -> bool:
    """Tell whether columns carry headings of their own: in a table what stands beside a bold cell is bold, or its column is not."""
    for number in range(len(rows[0])):
        cells = [row[number][0].bold for row in rows if row[number]]
        beside = [row for row in rows if row[number] and row[number][0].bold and any(c and not c[0].bold for c in row)]
        if len(beside) >= 2 and sum(cells) < 0.5 * len(cells):
            return True
    return False


def _is_prose(columns: list[list[Line]]) -> bool:
    """Columns of running text have lines that go on in small letters; columns of names and values do not."""
    texts = [line.text for column in columns for line in column]
    going_on = sum(text[:1].islower() for text in texts)
    return going_on > 0.35 * len(texts) and sum(map(len, texts)) / len(texts) > 18


def _paragraphs(lines: list[Line], look: Look, joiner: Joiner) -> Iterator[Block]:
    group: list[Line] = []
    for line in lines:
        if group and _begins_anew(group, line, look):
            yield from _block(group, look, joiner)
            group = []
        group.append(line)
    if group:
        yield from _block(group, look, joiner)


def _begins_anew(group: list[Line], line: Line, look: Look) -> bool:
    before = group[-1]
    step = line.base - before.base
    if step > _NEW_PARAGRAPH * look.pitch(line) or step < 0:
        return True
    if abs(before.size - line.size) > 0.12 * look.size or before.segments[0].bold != line.segments[0].bold:
        return True
    if MARKER.match(line.text.split(" ", 1)[0]):
        return True
    indented = line.left - min(one.left for one in group) > 0.9 * look.size and not MARKER.match(group[0].text.split(" ", 1)[0])
    return indented and bool(_SENTENCE_END.search(before.text)) and not _is_full(before, line, look)


def _is_full(before: Line, line: Line, look: Look) -> bool:
    """Tell whether the next word did not fit any more, so that the break is the program's."""
    first = line.text.split(" ", 1)[0]
    width = (line.right - line.left) / max(len(line.text), 1) * (len(first) + 1)
    return before.right + width > look.right - 0.5 * look.size


def _block(group: list[Line], look: Look, joiner: Joiner) -> Iterator[Block]:
    text = "\n".join(segment.text for segment in group[0].segments)
    for before, line in pairwise(group):
        shown = "\n".join(segment.text for segment in line.segments)
        if _is_full(before, line, look) and len(before.segments) == 1:
            text = joiner.join(text, shown)
        else:
            text += "\n" + shown
    text = tidy_lines(text)
    if not has_words(text):
        return
    first = _FIRST.match(text)
    if first and MARKER.match(first[1]):
        marker = first[1] if any(char.isalnum() for char in first[1]) else "-"
        yield ListItem(text=tidy(first[2]), marker=marker)
    elif _is_heading(group, text, look):
        yield Heading(level=2 if group[0].size > 1.35 * look.size else 3, text=tidy(text))
    else:
        yield Paragraph(text=text)


def _is_heading(group: list[Line], text: str, look: Look) -> bool:
    large = group[0].size > _HEADING_SIZE * look.size
    bold = all(segment.bold for line in group for segment in line.segments)
    return (large or bold) and len(text) <= _MAX_HEADING and text.count("\n") < 4 and not text.endswith((".", ";", ","))
