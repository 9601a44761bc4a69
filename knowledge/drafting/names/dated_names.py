"""Lists in which each name stands behind the day on which it has joined: "25 March 2026: Guild of Bells", "03/04/2026 – RIMA"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from knowledge.dates import is_day
from knowledge.drafting.signatories.entries import Entry
from knowledge.drafting.signatories.sentences.told_names import says_joined
from knowledge.written_dates import find_dates

_FEWEST = 2  # such lines, unless the heading above them says that they have joined
_SEAM = re.compile(r"\s*(?::|\s[–—-])\s+")
_SMALL_WORDS, _SMALL = 2, 3  # before the day, and letters of each: "on", "am", "Le"


def without_days_before(entries: Sequence[Entry], language: str) -> list[Entry]:
    """Return the entries without the days before their names."""
    names = [_behind_day(entry.text, language) for entry in entries]
    several = sum(map(bool, names)) >= _FEWEST
    return [
        replace(entry, text=name) if name and (several or says_joined(entry.section or "")) else entry
        for entry, name in zip(entries, names, strict=True)
    ]


def _behind_day(line: str, language: str) -> str:
    """Return what stands behind a day and a colon or dash with which a line begins; empty for other lines."""
    seam = _SEAM.search(line) if any(map(str.isdigit, line)) else None
    label = line[: seam.start()] if seam else ""
    for code in (language, "en"):
        for found in find_dates(label, code):
            before = label[: found.start].split()
            small = len(before) <= _SMALL_WORDS and all(len(word) <= _SMALL for word in before)
            if seam and small and is_day(found.text) and not label[found.end :].strip(" ."):
                return line[seam.end() :].strip()
    return ""
