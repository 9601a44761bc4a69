"""What the signs of a text say without its words."""

from __future__ import annotations

import re
import unicodedata

ASKING = frozenset("?？؟\u037e")
_FACES = re.compile(r"[:;=][-']?[()\[\]/\\|*<>]|\^_*\^")
_SAYING_NOTHING = frozenset("<>|=+~^`$")


def asks(text: str) -> bool:
    """Tell whether a text asks by its signs, in any language: a question mark, or the sign that ends a Greek question."""
    return bool(ASKING & frozenset(text)) or text.rstrip().endswith(";")


def is_marks_only(text: str) -> bool:
    """Tell whether a text is made of marks that say nothing, "<" or "& & &": no word, no picture, and no face made of marks."""
    marks = "".join(text.split())
    return not _FACES.search(marks) and all(char in _SAYING_NOTHING or unicodedata.category(char)[0] == "P" for char in marks)
