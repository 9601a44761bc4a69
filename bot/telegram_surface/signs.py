"""What the signs of a text say without its words."""

from __future__ import annotations

import re
import unicodedata

ASKING = frozenset("?？؟\u037e")
# Greeks end a question with what elsewhere divides a sentence; theirs is seldom the sign of its own that Unicode has for it.
_GREEK = re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")
_GREEK_QUESTION = re.compile(r";(?!\w)")
_FACES = re.compile(r"[:;=][-']?[()\[\]/\\|*<>]|\^_*\^")
_SAYING_NOTHING = frozenset("<>|=+~^`$")


def asks(text: str) -> bool:
    """Tell whether a text asks by its signs, in any language: a question mark, or the sign that ends a question among Greek words."""
    return bool(ASKING & frozenset(text)) or (_GREEK.search(text) is not None and _GREEK_QUESTION.search(text) is not None)


def is_marks_only(text: str) -> bool:
    """Tell whether a text is made of marks that say nothing, "<" or "& & &": no word, no picture, and no face made of marks."""
    marks = "".join(text.split())
    return not _FACES.search(marks) and all(char in _SAYING_NOTHING or unicodedata.category(char)[0] == "P" for char in marks)
