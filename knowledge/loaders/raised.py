"""Raised numbers behind words: marks of notes, which plain digits would make a part of the word."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

_NOTE_MARK = re.compile(r"[\[(]?(\d{1,2})[\])]?")
_RAISED_DIGITS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def as_raised(text: str) -> str:
    """Return a mark of a note as digits that are raised themselves; other texts stay as they are."""
    mark = _NOTE_MARK.fullmatch(text.strip())
    return mark[1].translate(_RAISED_DIGITS) if mark else text


def raise_marks(root: HtmlElement) -> None:
    """Make the marks of notes below `root` raised digits."""
    for raised in root.iter("sup"):
        text = raised.text_content()
        if as_raised(text) != text:
            for child in list(raised):
                raised.remove(child)
            raised.text = as_raised(text)
