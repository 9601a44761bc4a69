"""Boxes beside names, in cells or before lines: which are ticked. A crossed one is where others are empty, but not beside ticks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from knowledge.drafting.signatories.entries import Entry

_CROSSED, _TICK = "☒", "✓"
_EMPTY, _TICKS = frozenset("☐□✗✘❌"), frozenset("✓✔☑✅")
_BOX = re.compile(r"^\s*([☐□☒☑✓✔✅✗✘❌]|\[[ xX✓]?\])\s*(?=\S)")


def with_boxes_read(rows: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Return the rows of a table with a tick for each crossed box, in columns where every other box is empty."""
    columns = [{cell.strip() for cell in column} for column in zip(*rows, strict=True)]
    crossed = [bool(cells & _EMPTY) and _CROSSED in cells and not cells & _TICKS for cells in columns]
    return [tuple(_TICK if told and cell.strip() == _CROSSED else cell for told, cell in zip(crossed, row, strict=True)) for row in rows]


def without_empty_boxes(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries without the boxes before them, of those with boxes only the ticked ones, if some are."""
    boxes = [match[1].strip("[]").strip().lower() if (match := _BOX.match(entry.text)) else None for entry in entries]
    ticked = [box is not None and box not in _EMPTY and box != "" for box in boxes]
    if not any(ticked):
        return list(entries)
    crosses = not any(box in _TICKS for box in boxes)
    kept = [box is None or (tick and (crosses or box != _CROSSED)) for box, tick in zip(boxes, ticked, strict=True)]
    return [replace(entry, text=_BOX.sub("", entry.text)) for entry, keeps in zip(entries, kept, strict=True) if keeps]
