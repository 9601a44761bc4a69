"""What office documents repeat on each page, apart from their text: letterheads, dates, addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable

from knowledge.loaders.cleaning import has_words, tidy

_MAX_PARTS = 8
_APART = re.compile(r"[\t\n]|\s{3,}")


def running_line(paragraphs: Iterable[str]) -> str:
    """Return the heads and feet of pages as one line, a dot between their parts, each once; tabs and wide gaps part them too."""
    parts = [tidy(part) for paragraph in paragraphs for part in _APART.split(paragraph)]
    return " · ".join(list(dict.fromkeys(part for part in parts if has_words(part)))[:_MAX_PARTS])
