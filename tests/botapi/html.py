"""Telegram's HTML: from marked-up text to plain text and entities, refusing what Telegram refuses or documents as wrong.

Offsets and lengths count UTF-16 units, as everywhere in the Bot API.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from tests.botapi.problems import Refusal, bad

_TYPES = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler", "span": "spoiler",
    "code": "code", "pre": "pre", "a": "text_link", "blockquote": "blockquote", "tg-emoji": "custom_emoji",
}  # fmt: skip
_ATTRIBUTES = {"a": {"href"}, "span": {"class"}, "blockquote": {"expandable"}, "code": {"class"}, "tg-emoji": {"emoji-id"}}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(#x[0-9a-fA-F]+|#[0-9]+|[a-z]+);")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)([^<>]*)>")
_ATTRIBUTE = re.compile(r"""\s+([a-zA-Z-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>]+))?""")
MAX_ENTITIES = 100


def utf16(text: str) -> int:
    """Return the length of `text` in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(frozen=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    offset: int


def _cannot(text: str) -> Refusal:
    return bad(f"can't parse entities: {text}")


def _unescape(text: str) -> str:
    def resolve(match: re.Match[str]) -> str:
        name = match.group(1)
        if name.startswith("#x"):
            return chr(int(name[2:], 16))
        if name.startswith("#"):
            return chr(int(name[1:]))
        if name not in _NAMED:
            # Telegram would print the reference as it stands: certainly not what the sender meant.
            raise _cannot(f'Unsupported character reference "&{name};"')
        return _NAMED[name]

    return _REFERENCE.sub(resolve, text)


def _attributes(tag: str, raw: str, at: int) -> dict[str, str]:
    found: dict[str, str] = {}
    position = 0
    while position < len(raw.rstrip()):
        match = _ATTRIBUTE.match(raw, position)
        if match is None:
            raise _cannot(f'Unexpected character in the tag "{tag}" at byte offset {at}')
        name = match.group(1).lower()
        if name not in _ATTRIBUTES.get(tag, set()):
            raise _cannot(f'Unsupported attribute "{name}" in the tag "{tag}" at byte offset {at}')
        found[name] = _unescape((match.group(2) or "").strip("\"'"))
        position = match.end()
    return found


def _entity(opened: _Open, length: int) -> dict[str, Any]:
    entity: dict[str, Any] = {"type": _TYPES[opened.tag], "offset": opened.offset, "length": length}
    if opened.tag == "a":
        entity["url"] = opened.attributes["href"]
    if opened.tag == "blockquote" and "expandable" in opened.attributes:
        entity["type"] = "expandable_blockquote"
    if opened.tag == "tg-emoji":
        entity["custom_emoji_id"] = opened.attributes.get("emoji-id", "")
    return entity


def _check_start(tag: str, attributes: dict[str, str], stack: list[_Open], at: int) -> None:
    if tag not in _TYPES or (tag == "span" and attributes.get("class") != "tg-spoiler"):
        raise _cannot(f'Unsupported start tag "{tag}" at byte offset {at}')
    inside = {opened.tag for opened in stack}
    if tag == "a" and not re.match(r"(https?://|tg://|mailto:)\S+$", attributes.get("href", "")):
        raise _cannot(f"Link without a usable address at byte offset {at}")
    if inside & {"code", "pre"} and not (tag == "code" and stack[-1].tag == "pre"):
        raise _cannot(f'Tag "{tag}" inside code at byte offset {at}')
    if tag in {"blockquote", "a"} and tag in inside:
        raise _cannot(f'Nested tag "{tag}" at byte offset {at}')


def parse(marked: str) -> tuple[str, list[dict[str, Any]]]:
    """Return plain text and entities of an HTML text; raise the refusal that Telegram would send."""
    text = ""
    units = 0
    stack: list[_Open] = []
    entities: list[dict[str, Any]] = []
    position = 0
    while position < len(marked):
        start = marked.find("<", position)
        piece = _unescape(marked[position : start if start >= 0 else len(marked)])
        text += piece
        units += utf16(piece)
        if start < 0:
            break
        at = len(marked[:start].encode())
        match = _TAG.match(marked, start)
        if match is None:
            raise _cannot(f"Unsupported or unclosed start tag at byte offset {at}")
        closing, tag = match.group(1), match.group(2).lower()
        if closing:
            if not stack:
                raise _cannot(f"Unexpected end tag at byte offset {at}")
            opened = stack.pop()
            if opened.tag != tag:
                raise _cannot(f'Unmatched end tag at byte offset {at}, expected "</{opened.tag}>", found "</{tag}>"')
            if units > opened.offset:
                entities.append(_entity(opened, units - opened.offset))
        else:
            attributes = _attributes(tag, match.group(3), at)
            _check_start(tag, attributes, stack, at)
            stack.append(_Open(tag, attributes, units))
        position = match.end()
    if stack:
        raise _cannot(f'Can\'t find end tag corresponding to start tag "{stack[-1].tag}"')
    if len(entities) > MAX_ENTITIES:
        raise _cannot(f"{len(entities)} entities, of which Telegram would honour only {MAX_ENTITIES}")
    return text, sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))
