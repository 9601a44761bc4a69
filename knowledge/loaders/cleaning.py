"""Text of files made fit to be stored and shown: no control or direction marks, composed letters, plain spaces."""

from __future__ import annotations

import re
import unicodedata

_LINE_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Zero-width marks, soft hyphens, direction overrides and isolates: invisible, and able to make a text read otherwise than it stands.
_INVISIBLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")
_SPACES = re.compile(r"[^\S\n]+")
_BLANK_LINES = re.compile(r"\n{3,}")


def tidy(text: str) -> str:
    """Return `text` on one line, with single spaces."""
    return " ".join(tidy_lines(text).split())


def tidy_lines(text: str) -> str:
    """Return `text` with its line breaks, each line with single spaces and none at its ends; at most one blank line in a row."""
    text = _INVISIBLE.sub("", _LINE_BREAKS.sub("\n", text))
    text = _SPACES.sub(" ", unicodedata.normalize("NFC", text))
    return _BLANK_LINES.sub("\n\n", "\n".join(line.strip() for line in text.split("\n"))).strip("\n")


def has_words(text: str) -> bool:
    """Tell whether `text` says anything at all."""
    return any(char.isalnum() for char in text)
