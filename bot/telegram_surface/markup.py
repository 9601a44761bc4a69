"""Telegram's HTML: escaping, lengths as Telegram counts them, and splitting that never cuts inside an entity.

Only plain text is ever split, before it is marked up; so no tag and no character reference can be cut.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from telegram.constants import ParseMode

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_TAG = re.compile(r"<[^>]*>")
_BETWEEN_WORDS = (re.compile(r"\s"),)
_ELLIPSIS = "…"
_BREAKS = (re.compile(r"\n\s*\n"), re.compile(r"\n"), re.compile(r"(?<=[.!?…;:])\s"), re.compile(r"\s"))


def clean(text: str) -> str:
    """Return `text` without control characters and lone surrogates, which Telegram refuses."""
    return _UNPRINTABLE.sub("", text)


def escape(text: str) -> str:
    """Return `text` ready to stand between tags."""
    return html.escape(clean(text), quote=False)


def is_address(text: str) -> bool:
    """Say whether Telegram accepts a text as the target of a link."""
    return re.fullmatch(r"https?://[^\s/]+\.[^\s]+", text) is not None


def link(title: str, address: str) -> str:
    """Return a titled link; only the title when the address is not one that Telegram accepts."""
    if not is_address(address):
        return escape(title)
    return f'<a href="{html.escape(clean(address))}">{escape(title)}</a>'


def units(text: str) -> int:
    """Return the length in UTF-16 units, as Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def plain(marked: str) -> str:
    """Return marked-up text without its markup."""
    return html.unescape(_TAG.sub("", marked))


def marked_units(marked: str) -> int:
    """Return the length of marked-up text after Telegram has parsed it."""
    return units(plain(marked))


def entities(marked: str) -> int:
    """Return the number of entities in marked-up text."""
    return marked.count("</")


def shorten(text: str, limit: int) -> str:
    """Return `text` within `limit` units, cut between words and ended with an ellipsis where it is longer."""
    text = text.strip()
    if units(text) <= limit:
        return text
    head = split(text, limit - 1, breaks=_BETWEEN_WORDS)[0].rstrip()
    return f"{head}{_ELLIPSIS}"


def shorten_lines(lines: Sequence[str], limit: int) -> str:
    """Return as many of the lines as fit into `limit` units, with an ellipsis where some are left out; of the first at least a part."""
    kept: list[str] = []
    for line in lines:
        if kept and units("\n".join([*kept, line, _ELLIPSIS])) > limit:
            return "\n".join([*kept, _ELLIPSIS])
        kept.append(shorten(line, limit))
    return "\n".join(kept)


def split(text: str, limit: int, breaks: Sequence[re.Pattern[str]] = _BREAKS) -> list[str]:
    """Return `text` in pieces of at most `limit` units; put together again they are the text.

    Cuts behind the first of `breaks` that will do: after paragraphs where possible, else lines, sentences, words; only a word longer
    than `limit` is cut.
    """
    pieces = []
    while units(text) > limit:
        cut = _break(text, limit, breaks)
        pieces.append(text[:cut])
        text = text[cut:]
    return [*pieces, text] if text or not pieces else pieces


def _break(text: str, limit: int, breaks: Sequence[re.Pattern[str]]) -> int:
    """Return where to cut `text` so that the first piece fits."""
    longest = _fitting(text, limit)
    for pattern in breaks:
        ends = [match.end() for match in pattern.finditer(text, 0, longest)]
        # A break very early in the text would make many tiny messages.
        if ends and ends[-1] >= longest // 3:
            return ends[-1]
    while longest > 1 and _continues(text[longest]):
        longest -= 1
    return longest


def _fitting(text: str, limit: int) -> int:
    """Return how many characters fit into `limit` units, at least one."""
    total = 0
    for index, character in enumerate(text):
        total += 2 if character > "\uffff" else 1
        if total > limit:
            return max(index, 1)
    return len(text)


def _continues(character: str) -> bool:
    """Say whether a character belongs to the one before it (accents, emoji joiners and variants)."""
    return "\u0300" <= character <= "\u036f" or "\ufe00" <= character <= "\ufe0f" or character == "\u200d"


def parse_mode(text: str) -> str | None:
    """Return how Telegram is to read a text of ours: as HTML where it carries tags or character references, else as it stands."""
    return ParseMode.HTML.value if "<" in text or "&" in text else None
