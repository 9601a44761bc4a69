"""JSON that holds a legal text in one of the shapes in which such texts are passed on.

The shapes differ in their names, not in their kind: objects with a number, a title and a content, lists of these, and a content that
is text or again such objects. So they are read by what a key means. The blocks are those of the other legal formats.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from knowledge.loaders.cleaning import has_words, tidy, tidy_lines
from knowledge.loaders.decoding import decode
from knowledge.loaders.json_letter import letter_in
from knowledge.loaders.parsed import Block, FoundDate, Heading, ListItem, Paragraph, ParsedDocument, UnreadableDocument

_PARTS = ("recital", "article", "annex", "definition")
_CONTENT = ("text", "text_content", "content", "newContent", "paragraphs", "items", "final_part")
_NUMBER = ("number", "roman", "ordinal", "id")
_GROUPS = (
    "preamble",
    "recitals",
    "chapters",
    "sections",
    "articles",
    "annexes",
    "amendments",
    "definitions",
    "final_part",
    "explantory_memorandum",
    "explanatory_memorandum",
)
_MARKED = re.compile(r"^(\(?(?:\d{1,3}[a-z]{0,2}|[a-z]{1,5})[).]|\(\d{1,3}\))\s+(?=\S)")
# Numbered parts inside a text without line breaks: "… apply: (a) providers …; (b) deployers …; 2. This …".
_INLINE_PART = re.compile(r"(?<=[:;.,])\s+(?=(?:(?:and|or|en|of|und|oder|et|ou)\s+)?(?:\([a-z]{1,4}\)|\d{1,2}\.)\s+\S)")
_WORDS = {
    "en": ("Article", "ANNEX"), "nl": ("Artikel", "BIJLAGE"), "de": ("Artikel", "ANHANG"), "fr": ("Article", "ANNEXE"),
    "pl": ("Artykuł", "ZAŁĄCZNIK"), "es": ("Artículo", "ANEXO"), "it": ("Articolo", "ALLEGATO"),
}  # fmt: skip


def read(data: bytes, name: str) -> ParsedDocument:
    """Return the document in `data`, one object or one a line. Raises `UnreadableDocument` (damaged, unknown-format, too-deep, empty)."""
    value = _load(decode(data))
    if letter := letter_in(value):
        return letter
    language = _language(value, name)
    writer = _Writer(language, _part_in(name))
    try:
        writer.write(value)
    except RecursionError as error:
        raise UnreadableDocument("too-deep", allowed=200) from error
    if not writer.blocks:
        raise UnreadableDocument("unknown-format", found="json")
    top = value if isinstance(value, dict) else {}
    stated = top.get("meta")
    meta = stated if isinstance(stated, dict) else {}
    date = str(top.get("date") or meta.get("date") or "")
    return ParsedDocument(
        format="json",
        title=tidy(str(top.get("title") or meta.get("document") or "")) or None,
        language=language,
        dates=(FoundDate(date=date[:10], place="metadata"),) if re.match(r"\d{4}-\d\d-\d\d", date) else (),
        blocks=tuple(writer.blocks),
    )


def _load(text: str) -> Any:
    try:
        return json.loads(text)
    except RecursionError as error:
        raise UnreadableDocument("too-deep", allowed=200) from error
    except ValueError as whole:
        try:
            return [json.loads(line) for line in text.splitlines() if line.strip()]
        except (ValueError, RecursionError):
            raise UnreadableDocument("damaged", detail="json") from whole


def _language(value: Any, name: str) -> str | None:
    sample = value[0] if isinstance(value, list) and value else value
    stated = str(sample.get("lang") or sample.get("language") or "") if isinstance(sample, dict) else ""
    match = re.search(r"[._/-](en|nl|de|fr|pl|es|it)[._/]", name, re.IGNORECASE)
    return stated[:2].lower() or (match[1].lower() if match else None)


def _part_in(name: str) -> str:
    """A file of recitals alone says so only in its name."""
    return next((part for part in _PARTS if re.search(rf"(?<![a-z]){part}(?:s|es)?(?=[._-]|$)", name.rsplit("/", 1)[-1].lower())), "")


class _Writer:
    """Collects the blocks."""

    def __init__(self, language: str | None, part: str) -> None:
        self.blocks: list[Block] = []
        self._words = _WORDS.get(language or "en", _WORDS["en"])
        self._part = part

    def write(self, value: Any, part: str = "") -> None:
        part = part or self._part
        if isinstance(value, str):
            self._text(value)
        elif isinstance(value, list):
            for one in value:
                self.write(one, part)
        elif isinstance(value, dict):
            self._object(value, part)

    def _object(self, value: Mapping[str, Any], part: str) -> None:
        own = _part_of(value) or part
        if own in _PARTS and _is_unit(value):
            self._unit(value, own)
        elif any(key in value for key in _GROUPS):
            self._group(value, part)
        elif value and all(isinstance(one, dict) for one in value.values()):
            for one in value.values():
                self.write(one, own)
        else:
            self._content(value)

    def _group(self, value: Mapping[str, Any], part: str) -> None:
        title = tidy(str(value.get("title") or ""))
        if part == "chapter" and value.get("number"):
            self.blocks += [Heading(level=2, text=f"CHAPTER {value['number']}"), *([Heading(level=2, text=title)] if title else [])]
        elif title:
            self.blocks.append(Heading(level=1, text=title))
        for key in _GROUPS:
            if key in value:
                inner = key.removesuffix("es") if key == "annexes" else key.removesuffix("s")
                self.write(value[key], inner)

    def _unit(self, value: Mapping[str, Any], part: str) -> None:
        number = _number_of(value)
        title = re.sub(r"^\w+\s+[\dIVXLC]+\w?\s*[:.–-]\s*", "", tidy(str(value.get("title") or "")).rstrip("`"))
        if part == "recital":
            text = re.sub(r"^\(\d+\)\s*", "", tidy(_joined(value)))
            self.blocks.append(ListItem(text=text, marker=f"({number})"))
            return
        if part == "definition":
            self.blocks.append(ListItem(text=re.sub(rf"^{re.escape(title)}\b", f"‘{title}’", tidy(_joined(value))), marker=f"({number})"))
            return
        word = self._words[1] if part == "annex" else self._words[0]
        self.blocks.append(Heading(level=3 if part == "article" else 2, text=f"{word} {_roman(number) if part == 'annex' else number}"))
        if has_words(title):
            self.blocks.append(Heading(level=4, text=title))
        own = str(value.get("text") or "")
        self._content({**value, "text": re.sub(rf"^{word}\s+{re.escape(number)}\b\s*", "", own)} if own else value)

    def _content(self, value: Mapping[str, Any]) -> None:
        marker = str(value.get("marker") or "")
        number = value.get("number")
        at = len(self.blocks)
        for key in _CONTENT:
            if key in value:
                self._inner(value[key], heading=value.get("type") == "heading")
        shown = marker or (f"{number}." if isinstance(number, int) else "")
        first = self.blocks[at] if len(self.blocks) > at else None
        if shown and isinstance(first, Paragraph):
            self.blocks[at] = ListItem(text=first.text, marker=shown)

    def _inner(self, content: Any, *, heading: bool) -> None:
        if isinstance(content, str):
            if heading and has_words(content):
                self.blocks.append(Heading(level=4, text=tidy(content)))
            else:
                self._text(content)
        elif isinstance(content, list):
            for one in content:
                if isinstance(one, dict):
                    self._content(one)
                elif isinstance(one, str):
                    self._text(one)

    def _text(self, text: str) -> None:
        for line in _INLINE_PART.sub("\n", tidy_lines(text)).split("\n"):
            if has_words(line):
                match = _MARKED.match(line)
                self.blocks.append(ListItem(text=line[match.end() :], marker=match[1]) if match else Paragraph(text=line))


def _part_of(value: Mapping[str, Any]) -> str:
    stated = str(value.get("kind") or "")
    ident = str(value.get("id") or "").lower()
    target = value.get("target")
    if isinstance(target, dict):
        return next((part for part in _PARTS if part in target), "")
    return stated if stated in _PARTS else next((part for part in _PARTS if ident.startswith(part)), "")


def _is_unit(value: Mapping[str, Any]) -> bool:
    return any(key in value for key in _CONTENT) and bool(_number_of(value))


def _number_of(value: Mapping[str, Any]) -> str:
    target = value.get("target")
    if isinstance(target, dict):
        return str(next(iter(target.values()), ""))
    for key in _NUMBER:
        found = re.search(r"(?:^|[^a-zA-Z])(\d+[a-z]?|[IVXLC]+)$", str(value.get(key) or ""))
        if found:
            return found[1].lstrip("0")
    return ""


def _joined(value: Any) -> str:
    """Return all text below `value`."""
    return " ".join(_strings(value))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)
    elif isinstance(value, dict):
        for key in _CONTENT:
            if key in value:
                yield from _strings(value[key])


def _roman(number: str) -> str:
    if not number.isdigit():
        return number
    left, shown = int(number), ""
    for worth, sign in ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        shown += sign * (left // worth)
        left %= worth
    return shown
