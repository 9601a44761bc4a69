"""The words for logos in the official languages, by which a text speaks of those whose logos stand beside it."""

from __future__ import annotations

import re

from knowledge.folding import fold

_LATIN = r"\blogo(?:s|n|er|erne|m|v|ul|uri\w*|jai\w*|tip\w*|typ\w*|tyyp\w*)?\b|\blog(?:a|hi|hene)\b"
_LOGOS = re.compile(rf"{_LATIN}|\bλογοτυπ|\bлого(?:та|тата|тип\w*)?\b")


def speaks_of_logos(text: str) -> bool:
    """Tell whether a text has a word for logos."""
    return bool(_LOGOS.search(fold(text)))
