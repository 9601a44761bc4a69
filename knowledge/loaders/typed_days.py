"""Days whose number has a dot, as many languages write them: at the start of a line they look like the number of a list's item."""

from __future__ import annotations

import re

from knowledge.dates import is_day
from knowledge.languages import OFFICIAL
from knowledge.written_dates import find_dates

_SHAPE = re.compile(r"\d{1,2}\.\s+(?:[^\W\d_]+\.?|\d{1,2}\.)\s+(?:19|20)\d\d(?![\d/-])")


def begins_with_day(line: str) -> bool:
    """Tell whether a line begins with a day in any of the languages: "5. Mai 2026", "5. 5. 2026", not "1. Biennale 2026"."""
    shape = _SHAPE.match(line.lstrip())
    return shape is not None and any(is_day(found.text) for language in OFFICIAL for found in find_dates(shape[0], language))
