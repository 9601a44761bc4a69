"""Names that touch in one line, as captions of logos that stand close do: "Guild of Bells (GOB) Society of Rhymes (SOR)"."""

from __future__ import annotations

import re

from knowledge.drafting.names.register import acronym_of, without_brackets
from knowledge.drafting.names.several_names import begins_as

_SEAM = re.compile(r"(?<=\))\s+(?=[A-ZÀ-ÞΑ-ΩА-Я])")


def touching_names(text: str) -> list[str]:
    """Return the names of a line with nothing between them, each of which has its own initials in brackets behind it; else none."""
    parts = _SEAM.split(text)
    whole = all(part.endswith(")") and (acronym := acronym_of(part)) and begins_as(without_brackets(part), acronym) for part in parts)
    return parts if len(parts) > 1 and whole else []
