"""Footnotes of PDF pages: below a short rule, in smaller print with a number, or far below a list as small as they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.dates import is_day
from knowledge.languages import OFFICIAL
from knowledge.loaders.pdf_lines import Line
from knowledge.loaders.pdf_words import Rule
from knowledge.written_dates import find_dates

RAISED = "¹²³⁰-⁹"  # digits that a font has as letters of their own
# A number that touches small letters is part of a name: 100autori.
_NOTE_MARK = re.compile(rf"^(?:\(\s?\d{{1,3}}\s?\)|\d{{1,3}}(?![\d]|[^\W\d_A-ZÀ-ÞΑ-ΩА-Я])|[{RAISED}]+|\*|\uf02a)")
_MAY_BE_DAY = re.compile(r"^\d{1,2}\D.{0,25}?\b20\d\d\b")
_LISTED = re.compile(r"^\(?1[.)]")
_ENDED = re.compile(r"[.!?:;…»”\")]\s*$")
_LINE_STEP = 1.5  # times the font size: lines further apart are no paragraph's
_NOTE_LINES, _NOTE_GAP = 4, 2.2  # of a note below a list, and the gap above it in font sizes


def split_footnotes(lines: list[Line], rules: Sequence[Rule], width: float, body_size: float) -> tuple[list[Line], list[Line]]:
    """Return the page's own lines and those of its footnotes: below a short rule, or in smaller print with a number at the bottom."""
    for rule in rules:
        if any(abs(other.top - rule.top) < 3 and (other.left > rule.right - 2 or other.right < rule.left + 2) for other in rules):
            continue  # the edge of a table's cell has neighbours
        below = [line for line in lines if line.base > rule.top]
        short = rule.bottom - rule.top < 3 and 40 < rule.right - rule.left < 0.45 * width
        if short and below and len(below) < len(lines) and _has_mark(below[0]) and _raised(below[0]):
            return [line for line in lines if line.base <= rule.top], below
    at = len(lines)
    while at > 0 and lines[at - 1].size < 0.95 * body_size:
        at -= 1
    while at < len(lines) and not _has_mark(lines[at]):
        at += 1
    if 0 < at < len(lines) and not _heads_list(lines[at - 1], lines[at]) and not _is_inside(lines[at - 1], lines[at]):
        return lines[:at], lines[at:]
    apart = _last_note_apart(lines)
    return (lines[:apart], lines[apart:]) if apart else (lines, [])


def _is_inside(above: Line, first: Line) -> bool:
    """Tell whether a number begins a line in the middle of a sentence: nothing parts it from the line above, which does not end one."""
    near = first.base - above.base < _LINE_STEP * first.size and abs(above.size - first.size) < 0.03 * first.size
    return near and abs(above.left - first.left) < 2 and not _ENDED.search(above.text)


def _last_note_apart(lines: Sequence[Line]) -> int | None:
    """Return where the note of a page begins that ends in a list as small as it: far below the list and smaller than its lines."""
    for at in range(max(1, len(lines) - _NOTE_LINES), len(lines)):
        apart = lines[at].base - lines[at - 1].base > _NOTE_GAP * lines[at].size
        smaller = max(line.size for line in lines[at:]) < 0.97 * lines[at - 1].size
        single = all(len(line.segments) == 1 for line in lines[at:])
        if apart and smaller and single and _has_mark(lines[at]) and not _heads_list(lines[at - 1], lines[at]):
            return at
    return None


def _heads_list(above: Line, first: Line) -> bool:
    """Tell whether a line introduces what is numbered below it: "Signed by:" above "1. Guild of Bells" is no text with its notes.

    A heading has no notes right below it either.
    """
    heading = all(segment.bold for segment in above.segments) and not any(segment.bold for segment in first.segments)
    return (above.text.rstrip().endswith(":") or heading) and bool(_LISTED.match(first.text))


def _has_mark(line: Line) -> bool:
    """Tell whether a line begins with the mark of a note, be it a number; that of a day is none: "14 May 2025 Contact: …"."""
    return bool(_NOTE_MARK.match(line.text)) and not _begins_with_day(line.text)


def _begins_with_day(text: str) -> bool:
    written = _MAY_BE_DAY.match(text)
    mentions = (one for language in OFFICIAL for one in find_dates(written[0], language)) if written else ()
    return any(one.start == 0 and is_day(one.text) for one in mentions)


def _raised(line: Line) -> bool:
    """A footnote begins with a mark of its own; a table's last row does not."""
    return bool(re.match(rf"{_NOTE_MARK.pattern}\s*\D", line.text))
