"""Columns of print in which each name, on one line or broken over several, stands above its country: "Guild of / Bells / Ireland"."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.drafting.names.register import Register
from knowledge.drafting.signatories.entries import Entry

_FEWEST = 3  # names
_MOST_LINES = 4  # of a name


def names_above_lands(columns: Sequence[Sequence[str]], section: str | None, register: Register) -> list[Entry]:
    """Return the names of columns each of which ends in a country, down one column after the other; none where a column is no such list.

    The country ends the name above it, so that neither a margin nor the lines of the column beside it part names.
    """
    found: list[Entry] = []
    for column in columns:
        lines: list[str] = []
        for line in filter(None, column):
            if not register.is_country(line):
                lines.append(line)
            elif lines and len(lines) <= _MOST_LINES:
                found.append(Entry(" ".join(lines), "row", section, country=register.country_of(line)))
                lines = []
            else:
                return []
        if lines:
            return []
    return found if len(found) >= _FEWEST else []
