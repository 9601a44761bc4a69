"""Lines that a typed text quotes with marks at their beginning, as mails and Markdown do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

_MARKS = re.compile(r"^\s{0,20}(?:>\s?){1,20}")


def parts_of(text: str) -> Iterator[tuple[bool, str]]:
    """Yield the parts of a text in turn, each with whether it is quoted; of those the marks are taken off."""
    lines: list[tuple[bool, str]] = []
    for line in text.split("\n"):
        mark = _MARKS.match(line)
        rest = line[mark.end() :] if mark else line
        # A small letter goes on with the sentence above it, where a program broke its line without a mark for the new one.
        broken = bool(lines) and lines[-1][0] and bool(lines[-1][1].strip()) and rest[:1].islower()
        lines.append((mark is not None or broken, rest))
    for quoted, part in groupby(lines, key=lambda one: one[0]):
        yield quoted, "\n".join(line for _, line in part)
