"""Lines of a PDF page to blocks: columns, paragraphs, headings and list items."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from math import inf
from statistics import median

from knowledge.loaders.cleaning import has_words, tidy, tidy_lines
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, Table
from knowledge.loaders.pdf_bands import HEADING_SIZE, NEW_PARAGRAPH, Look, are_alike, are_captions, band_at, rows_of, stacks_of
from knowledge.loaders.pdf_centred import boxes_at, centred_table
from knowledge.loaders.pdf_joining import Joiner
from knowledge.loaders.pdf_lines import MARKER, Line, Segment
from knowledge.loaders.typed_days import begins_with_day

# Lines of one name stand nearer than names do: share of the usual step, and of the lines of a list that are so.
_TIGHTEST, _TIGHT, _SELDOM = 0.6, 0.88, 0.4
_FEWEST_HUNG = 2  # lines set in, by which a list shows that each of its names begins at the margin
_PROSE_LETTERS = 40  # of a line of running text on average, in a narrow column
_MAX_HEADING = 220  # letters
_FEWEST_OF_PROSE = 3  # lines of a paragraph, which show its margin
_HUNG = 0.15  # of the font size: how far a line is set in at least that goes on with the one above it
_FIRST = re.compile(r"^(\S+)\s+(.*)$", re.DOTALL)
_CENTRED = 2.0  # points by which the edges of lines of one paragraph, and the middles of centred ones, differ at most
_DASHES = ("–", "—")
_SENTENCE_END = re.compile(r"[.!?:;…»”\")]\s*$")
_FIELD = re.compile(r"[^\W\d_]{1,12}:\s+\S")  # "To: …", "Date: …" at the head of a memorandum
_FEWEST_FIELDS = 2
_RIGHT_HALF = 0.45  # of the way to the right margin, where an address begins
_MOST_LINES = 8  # of an address, of which one has the town with its code
_TOWN = re.compile(r"(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{3}\s\d{2}|\d{2}-\d{3})\s+[^\W\d_]")


def blocks_of_lines(lines: list[Line], look: Look, joiner: Joiner) -> Iterator[Block]:
    """Yield the blocks of lines that hold no ruled table, column by column."""
    at = 0
    plain: list[Line] = []
    while at < len(lines):
        if boxes := boxes_at(lines, at, look, joiner):
            yield from _paragraphs(plain, look, joiner)
            plain = []
            at, table = boxes
            yield table
            continue
        end, gutters = band_at(lines, at, look)
        if gutters:
            yield from _paragraphs(plain, look, joiner)
            plain = []
            yield from _columns(lines[at:end], gutters, look, joiner)
            at = end
        else:
            plain.append(lines[at])
            at += 1
    yield from _paragraphs(plain, look, joiner)


def _columns(lines: list[Line], gutters: list[tuple[float, float]], look: Look, joiner: Joiner) -> Iterator[Block]:
    rows = rows_of(lines, gutters)
    columns = stacks_of(rows)
    steps = [b.base - a.base for a, b in pairwise(lines)]
    out_of_step = sum(step < 0.75 * look.pitch(line) for step, line in zip(steps, lines, strict=False)) > 0.15 * len(steps)
    prose = _is_prose(columns)
    if out_of_step and (table := centred_table(columns, look, joiner)):
        yield table
        return
    texts = [line.text for column in columns for line in column]
    itemised = sum(bool(MARKER.match(text.split(" ", 1)[0])) for text in texts) > 0.4 * len(texts)
    if out_of_step or prose or itemised or _have_headings(rows) or _is_beside_prose(rows) or are_captions(columns):
        # Lists stay line by line: their longest line is no margin.
        for column in filter(None, columns):
            whole = column if prose else list(_unhung(list(_unwrapped(column, look, joiner)), look, joiner))
            yield from _paragraphs(whole, replace(look, right=_margin(column) if prose else inf), joiner)
        return
    edges = [min((line.left for line in column), default=0.0) for column in columns]
    hung = [[bool(cell) and cell[0].left - left > _HUNG * look.size for cell, left in zip(row, edges, strict=True)] for row in rows]
    yield _table_of_lines(lines, [[" ".join(s.text for s in cell) for cell in row] for row in rows], hung, look, joiner)


def _margin(column: list[Line]) -> float:
    """Return the right margin of a column of running text, whose last line may run out of it."""
    return max(line.right for line in (column[:-1] if len(column) > _FEWEST_OF_PROSE else column))


def _table_of_lines(lines: list[Line], rows: list[list[str]], hung: list[list[bool]], look: Look, joiner: Joiner) -> Table:
    """Return the table; where rows stand further apart than lines, the lines of a row become one.

    Where some cells of a line hang behind the ones above them, those beside them that do not are lines of their own.
    """
    loose = [b.base - a.base > 1.2 * look.pitch(b) for a, b in pairwise(lines)]
    if sum(loose) < 0.25 * len(loose):
        return Table(rows=tuple(tuple(map(tidy, row)) for row in rows), broken=True)
    merged: list[list[str]] = [rows[0]]
    hanging = [sum(column) <= _SELDOM * len(column) for column in zip(*hung, strict=True)]
    for apart, row, hangs in zip(loose, rows[1:], hung[1:], strict=True):
        if apart:
            behind = [seldom and hang and bool(above) for seldom, hang, above in zip(hanging, hangs, merged[-1], strict=True)]
            merged[-1] = [joiner.join(above, cell) if goes_on else above for above, cell, goes_on in zip(merged[-1], row, behind, strict=True)]
            merged.append(["" if goes_on else cell for cell, goes_on in zip(row, behind, strict=True)])
            continue
        whole = [not any(hangs) or one for one in hangs]
        pairs = zip(merged[-1], row, whole, strict=True)
        merged[-1] = [
            (joiner.join(above, cell) if goes_on else f"{above}\n{cell}") if above and cell else above or cell for above, cell, goes_on in pairs
        ]
    return Table(rows=tuple(tuple(map(tidy_lines, row)) for row in merged))


def _unhung(column: list[Line], look: Look, joiner: Joiner) -> Iterator[Line]:
    """Yield a column's lines, those made one of which the second hangs a little behind the first since that was full."""
    right = max(line.right for line in column)
    hung = _hanging(column, look)
    whole: list[Line] = []
    for hangs, line in zip(hung, column, strict=True):
        seldom = sum(hung) < 0.4 * len(column)
        if whole and hangs and seldom and _is_full(whole[-1], line, replace(look, right=right)) and are_alike(whole[-1], line):
            above, below = whole[-1].segments[-1], line.segments[0]
            whole[-1] = Line((replace(below, text=joiner.join(above.text, line.text), left=above.left),))
        else:
            whole.append(line)
    yield from whole


def _hanging(lines: list[Line], look: Look) -> list[bool]:
    """Return of each line of a column whether it is set in a little, as one is that goes on with the line above it."""
    left = min(line.left for line in lines)
    return [0.6 * look.size < line.left - left < 3 * look.size for line in lines]


def _unwrapped(column: list[Line], look: Look, joiner: Joiner) -> Iterator[Line]:
    """Yield a column's lines, those made one of which the second stands nearer than most lines do since the first was full."""
    steps = [below.base - above.base for above, below in pairwise(column)]
    usual = median(steps) if steps else 0.0
    near = [_TIGHTEST * usual < step < _TIGHT * usual for step in steps]
    right = max(line.right for line in column)
    whole: list[Line] = []
    for tight, line in zip([False, *near], column, strict=True):
        seldom = sum(near) <= _SELDOM * len(near)
        if tight and seldom and are_alike(whole[-1], line) and _is_full(whole[-1], line, replace(look, right=right)):
            above = whole[-1].segments[-1]
            joined = replace(line.segments[0], text=joiner.join(above.text, line.text), left=above.left)
            whole[-1] = Line((*whole[-1].segments[:-1], joined))
        else:
            whole.append(line)
    yield from whole


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
    if step > NEW_PARAGRAPH * look.pitch(line) or step < 0:
        return True
    if abs(before.size - line.size) > 0.12 * look.size or before.segments[0].bold != line.segments[0].bold:
        return True
    if MARKER.match(line.text.split(" ", 1)[0]) and not _has_dash_of_sentence(group, line, look):
        return True
    item = bool(MARKER.match(group[0].text.split(" ", 1)[0]))
    if item and group[0].left - line.left > 0.9 * look.size:
        return True  # what stands left of an item's mark is none of it
    if item and before.left - line.left > _HUNG * look.size and line.left - group[0].left < _CENTRED and _SENTENCE_END.search(before.text):
        return True  # nor is what begins below the mark again, where its lines are set in
    indented = line.left - min(one.left for one in group) > 0.9 * look.size and not item
    return indented and bool(_SENTENCE_END.search(before.text)) and not _is_full(before, line, look)


def _has_dash_of_sentence(group: list[Line], line: Line, look: Look) -> bool:
    """Tell whether the dash with which a line begins stands between words: the line above fills the width of its paragraph, which has no
    marker of its own, and ends in no mark."""
    before = group[-1]
    dash = line.text.split(" ", 1)[0] in _DASHES and not MARKER.match(group[0].text.split(" ", 1)[0])
    narrow = replace(look, right=max(one.right for one in group))
    beside = abs(before.left - line.left) < _CENTRED and len(group) > 1 and _is_full(before, line, narrow)
    return dash and beside and before.text[-1:].isalnum()


def _is_full(before: Line, line: Line, look: Look) -> bool:
    """Tell whether the next word did not fit any more, so that the break is the program's; a centred line grows on both sides."""
    first = line.text.split(" ", 1)[0]
    width = (line.right - line.left) / max(len(line.text), 1) * (len(first) + 1)
    centred = before.left - line.left > look.size and abs(before.left + before.right - line.left - line.right) < 2 * _CENTRED
    return before.right + (0.5 * width if centred else width) > look.right - 0.5 * look.size


def _beside_margin(group: list[Line], look: Look) -> Look:
    """Return the look of the page, for running text beside which a column stands with the right margin of its own lines: all but the last are
    full there, and sentences go on over them."""
    narrow = replace(look, right=max(line.right for line in group))
    full = len(group) >= _FEWEST_OF_PROSE and all(_is_full(before, line, narrow) for before, line in pairwise(group))
    letters = sum(len(line.text) for line in group) >= _PROSE_LETTERS * len(group)
    return narrow if full and letters and _is_prose([group]) and any(_SENTENCE_END.search(line.text) for line in group) else look


def _block(group: list[Line], look: Look, joiner: Joiner) -> Iterator[Block]:
    look = _beside_margin(group, look)
    text = "\n".join(segment.text for segment in group[0].segments)
    hanging = _hanging(group, look)
    listed = _FEWEST_HUNG <= sum(hanging) < _SELDOM * len(group) and not hanging[0]  # then what is not set in goes on with nothing
    begin = _beginnings(group, look)
    for before, line, hangs, begins in zip(group, group[1:], hanging[1:], begin[1:], strict=False):
        shown = "\n".join(segment.text for segment in line.segments)
        full = _is_full(before, line, look) and (hangs or not listed) and not begins
        if len(before.segments) == 1 and (full or _breaks_word(text, shown)):
            text = joiner.join(text, shown)
        else:
            text += "\n" + shown
    text = tidy_lines(text)
    if not has_words(text):
        return
    first = _FIRST.match(text)
    if first and MARKER.match(first[1]) and not begins_with_day(text):
        marker = first[1] if any(char.isalnum() for char in first[1]) else "-"
        yield ListItem(text=tidy(first[2]), marker=marker)
    elif _is_heading(group, text, look):
        yield Heading(level=2 if group[0].size > 1.35 * look.size else 3, text=tidy(text))
    else:
        yield Paragraph(text=text)


def _beginnings(group: list[Line], look: Look) -> list[bool]:
    """Return of each line whether it begins something of its own, be the one above it full: the fields of a memorandum's head, "To: …" and
    "Date: …", and the lines of an address in the right half of the page that have capitals or numbers."""
    fields = [bool(_FIELD.match(line.text)) and line.text[:1].isupper() for line in group]
    right = min(line.left for line in group) > _RIGHT_HALF * look.right and len(group) <= _MOST_LINES
    if right and any(_TOWN.match(line.text) for line in group) and not _SENTENCE_END.search(group[-1].text):
        return [not line.text[:1].islower() for line in group]
    return fields if sum(fields) >= _FEWEST_FIELDS else [False] * len(group)


def _breaks_word(before: str, after: str) -> bool:
    """Tell whether a hyphen at a line's end breaks a word that goes on in small letters; the line need not be full, as in centred print."""
    return before.endswith("-") and before[-2:-1].isalpha() and after[:1].islower()


def _is_heading(group: list[Line], text: str, look: Look) -> bool:
    large = group[0].size > HEADING_SIZE * look.size
    bold = all(segment.bold for line in group for segment in line.segments)
    return (large or bold) and len(text) <= _MAX_HEADING and text.count("\n") < 4 and not text.endswith((".", ";", ","))
