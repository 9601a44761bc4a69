"""Columns inside the cells of a drawn table: no rule parts them, but their lines begin at the same place in cell after cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from knowledge.loaders.pdf_lines import Line
from knowledge.loaders.pdf_words import Word

_SAME_PLACE = 2.0  # points
_FEWEST, _FEWEST_BEHIND = 3, 2  # lines that begin there, and those behind a wide gap


def inner_start(cells: Sequence[Sequence[Line]]) -> float | None:
    """Return where a second column begins inside the cells of one drawn column; None where there is none, or words run across its edge."""
    behind = Counter(round(segment.left) for lines in cells for line in lines for segment in line.segments[1:])
    segments = [segment for lines in cells for line in lines for segment in line.segments]
    for left, _ in behind.most_common():
        there = [segment for segment in segments if abs(segment.left - left) <= _SAME_PLACE]
        wide = sum(count for place, count in behind.items() if abs(place - left) <= _SAME_PLACE)
        across = any(segment.left < left - _SAME_PLACE and segment.right > left for segment in segments)
        if wide >= _FEWEST_BEHIND and len(there) >= _FEWEST and not across:
            return min(segment.left for segment in there)
    return None


def parted_at(words: Sequence[Word], start: float) -> tuple[list[Word], list[Word]]:
    """Return the words before and behind the place where a second column begins."""
    before = [word for word in words if word.left < start - _SAME_PLACE]
    return before, [word for word in words if word.left >= start - _SAME_PLACE]
