"""Text of files made fit to be stored and shown: no control or direction marks, composed letters, plain spaces."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from itertools import pairwise
from urllib.parse import urlsplit

_LINE_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Zero-width marks, soft hyphens, direction overrides and isolates: invisible, and able to make a text read otherwise than it stands;
# halves of surrogate pairs, which no file can hold.
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
# Marks that are set above and below a letter, of which no language needs more than two; heaps of them only cover other lines.
_RAISED = r"\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_MARKS = re.compile(rf"([{_RAISED}]{{2}})[{_RAISED}]+")
_SPACES = re.compile(r"[^\S\n]+")
_FURNITURE = re.compile(
    r"https?://|^(?:[A-Z]{1,3},? ){0,3}\d{1,2}\.\d{1,2}\.\d{4}$|^[A-Z]{2}$|^(?:page |seite |strona )?\d{1,4}(?: ?/ ?\d{1,4})?$", re.IGNORECASE
)
_TICKS = frozenset("✓✔☑✅✗✘☒❌☐□")
_ITEM_LINES = 3  # of an item that is a signature: a name, a person, a role
_MIN_REPEATED = 10
_BLANK_LINES = re.compile(r"\n{3,}")
# A line of nothing but capitals that stand apart, as typewriters set titles: "O P E N   L E T T E R".
_SPACED_OUT = re.compile(r"^[^\S\n]*[^\W\d_](?:[^\S\n]+[^\W\d_]){4,}[^\S\n]*$", re.MULTILINE)
_LONGEST_WORD = 16  # letters of one that stand apart, with no wider space between words


def tidy(text: str) -> str:
    """Return `text` on one line, with single spaces."""
    return " ".join(tidy_lines(text).split())


def tidy_lines(text: str) -> str:
    """Return `text` with its line breaks, each line with single spaces and none at its ends; at most one blank line in a row."""
    text = _MARKS.sub(r"\1", _INVISIBLE.sub("", _LINE_BREAKS.sub("\n", text)))
    text = _SPACES.sub(" ", _SPACED_OUT.sub(_closed_up, unicodedata.normalize("NFC", text)))
    return _BLANK_LINES.sub("\n\n", "\n".join(line.strip() for line in text.split("\n"))).strip("\n")


def _closed_up(line: re.Match[str]) -> str:
    """Return the words of a line in letters that stand apart; the line as it is where they are an alphabet or nothing parts the words."""
    words = ["".join(part.split()) for part in re.split(r"[^\S\n]{2,}", line[0].strip())]
    letters = "".join(words)
    alphabet = all(one <= other for one, other in pairwise(letters))
    fits = letters.isupper() and not alphabet and max(map(len, words)) <= _LONGEST_WORD and max(map(len, words)) > 1
    return " ".join(words) if fits else line[0]


def tidy_item(text: str) -> str:
    """Return the text of a list's item, with its line breaks where it has a few: they part a name from who signs for it."""
    lines = [line for line in tidy_lines(text).split("\n") if line]
    return ("\n" if len(lines) <= _ITEM_LINES else " ").join(lines)


def without_page_furniture(text: str) -> str:
    """Return `text` without the headers and footers that a conversion from pages left in it.

    Only lines that look like them (an address, a date, a page number, a language's code) and stand there again and again go.
    """
    lines = text.split("\n")
    counts = Counter(_furniture_key(line) for line in lines)
    return "\n".join(line for line in lines if not (key := _furniture_key(line)) or counts[key] < _MIN_REPEATED)


def _furniture_key(line: str) -> str:
    bare = line.strip()
    return re.sub(r"\d+", "#", bare) if len(bare) < 120 and _FURNITURE.search(bare) else ""


def web_address(text: str | None) -> str:
    """Return an address of the web as it stands; empty for what is none, such as a script where a page should name its address."""
    text = (text or "").strip()
    try:
        parts = urlsplit(text)
        named = parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return ""
    return text if named and not any(char.isspace() or char in "<>\"" for char in text) else ""


def is_tick(text: str) -> bool:
    """Tell whether `text` is nothing but a box or a tick, which says in a table whether somebody signs."""
    return text.strip() in _TICKS


def has_words(text: str) -> bool:
    """Tell whether `text` says anything at all."""
    return any(char.isalnum() for char in text)
