"""Markdown as people write it; the entries of the fact base itself are read by `markdown`."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from knowledge.loaders.cleaning import has_words, tidy, tidy_lines, web_address, without_page_furniture
from knowledge.loaders.decoding import decode
from knowledge.loaders.parsed import (
    FOOTNOTE,
    Block,
    FoundDate,
    Heading,
    Image,
    ListItem,
    Paragraph,
    ParsedDocument,
    Table,
    UnreadableDocument,
    as_quoted,
)
from knowledge.loaders.plain_text import joined
from knowledge.loaders.quoted_lines import parts_of
from knowledge.loaders.typed_days import begins_with_day

_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
_ITEM = re.compile(r"^(?P<indent>\s*)(?P<marker>[-*+]|\d{1,3}[.)]|\([a-z0-9]{1,5}\))\s+(?:\[(?P<box>[ xX])\]\s+)?(?P<text>.*)$")
_LONGEST_LINE = 50_000  # letters; a longer one is no prose, and its marks stay
# Lengths are bounded, so that a line of thousands of brackets or stars takes no longer than any other.
_NOTE = re.compile(r"^\[\^[^\[\]\s]{1,20}\]:\s+(.*)$")  # a footnote
_NOTE_MARK = re.compile(r"(?<=\S)\[\^[^\[\]\s]{1,20}\](?!:)")  # which stands behind a word
_IMAGE = re.compile(r"!\[([^\[\]]{0,500})\]\((?:[^()]|\([^()]{0,200}\)){0,2000}\)")
_LINK = re.compile(r"\[([^\[\]]{1,500})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s+\"[^\"]{0,500}\")?\)")
_EMPHASIS = re.compile(r"(?<![\w*])(\*{1,3})(?=\S)(.{1,600}?)(?<=\S)\1(?![\w*])|(?<!\w)(_{1,3})(?=\S)(.{1,600}?)(?<=\S)\3(?!\w)")
_RULE = re.compile(r"^\s*(?:[-*_]\s*){3,}$")
_UNDERLINE = re.compile(r"^(=+|-{3,})\s*$")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_SILENT = re.compile(r"<(script|style|iframe|template|svg)\b[^<>]{0,2000}>.{0,20000}?</\1\s*>", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9-]{0,30}(?:\s[^<>]{0,2000})?/?>")  # addresses in such brackets have a colon or an @
_BREAK = re.compile(r"<br\s{0,9}/?>", re.IGNORECASE)
_TABLE_RULE = re.compile(r"^\s*\|?[\s:|-]+\|?\s*$")


def read(data: bytes, name: str) -> ParsedDocument:  # noqa: ARG001 - all loaders look alike
    """Return the document in `data`. Raises `UnreadableDocument` (empty, unknown-format)."""
    text, facts = _front_matter(decode(data).replace("\r\n", "\n").replace("\r", "\n"))
    text = without_page_furniture(_SILENT.sub("", _COMMENT.sub("", text)))
    blocks = tuple(blocks_of(text))
    if not any(has_words(line) for line in text.split("\n")) or not blocks:
        raise UnreadableDocument("empty")
    tops = [block.text for block in blocks if isinstance(block, Heading)]
    date = str(facts.get("date", ""))
    return ParsedDocument(
        format="markdown",
        title=tidy(_TAG.sub("", str(facts.get("title") or (tops[0] if tops else "")))) or None,
        language=str(facts.get("language") or facts.get("lang") or "")[:2] or None,
        dates=(FoundDate(date=date[:10], place="metadata"),) if re.fullmatch(r"\d{4}-\d{2}-\d{2}.*", date) else (),
        metadata={key: value for key, value in _said(facts) if value},
        blocks=blocks,
    )


def blocks_of(text: str) -> Iterator[Block]:
    """Yield the blocks of Markdown `text`."""
    for quoted, part in parts_of(text):
        yield from map(as_quoted, _blocks_of(part)) if quoted else _blocks_of(part)


def _blocks_of(text: str) -> Iterator[Block]:
    lines: list[str] = []
    item: tuple[str, int] | None = None
    rows: list[str] = []

    def closed() -> Iterator[Block]:
        nonlocal item
        yield from _tables(rows)
        yield from _texts(lines, item)
        rows.clear()
        lines.clear()
        item = None

    for line in text.split("\n"):
        if heading := _HEADING.match(line):
            yield from closed()
            if has_words(heading[2]):
                yield Heading(level=len(heading[1]), text=tidy(_plain(heading[2])))
        elif lines and not item and len(lines) == 1 and _UNDERLINE.match(line) and len(line.strip()) > 2:
            yield Heading(level=1 if line.startswith("=") else 2, text=tidy(_plain(lines[0])))
            lines.clear()
        elif note := _NOTE.match(line):
            yield from closed()
            if has_words(note[1]):
                yield Paragraph(text=tidy(_plain(note[1])), id=FOOTNOTE)
        elif not line.strip() or _RULE.match(line):
            yield from closed()
        elif line.lstrip().startswith("|"):
            if lines:
                yield from closed()
            rows.append(line)
        elif (match := _ITEM.match(line)) and not begins_with_day(line):
            yield from closed()
            item = (match["marker"].replace("*", "-").replace("+", "-"), min(len(match["indent"]) // 2, 6))
            lines.append({" ": "☐ ", None: ""}.get(match["box"], "☒ ") + match["text"])
        else:
            if images := _IMAGE.findall(line):
                yield from closed()
                yield from (Image(alt=tidy(alt)) for alt in images if has_words(alt))
                line = _IMAGE.sub("", line)
            if line.strip():
                lines.append(line)
    yield from closed()


def _tables(rows: list[str]) -> Iterator[Table]:
    if rows:
        yield Table(rows=tuple(_cells(row) for row in rows if not _TABLE_RULE.match(row)))


def _texts(lines: list[str], item: tuple[str, int] | None) -> Iterator[ListItem | Paragraph]:
    """Yield the item or paragraph of some lines, if they have words; `item` is its mark and level."""
    content = [line for line in (tidy_lines(_plain(line)) for line in lines) if line]
    if content and has_words("".join(content)):
        yield ListItem(text=tidy(" ".join(content)), marker=item[0], level=item[1]) if item else Paragraph(text=joined(content))


def _plain(text: str) -> str:
    """Return the words of a line without links, emphasis and escapes."""
    if len(text) > _LONGEST_LINE:
        return text
    text = _NOTE_MARK.sub("", _LINK.sub(r"\1", _IMAGE.sub(r"\1", text)))
    for _ in range(2):  # bold inside italics
        text = _EMPHASIS.sub(lambda match: match[2] or match[4], text)
    text = _TAG.sub("", _BREAK.sub("\n", text))
    return re.sub(r"\\([\\`*_{}\[\]()#+.!|>-])", r"\1", text)


def _said(facts: dict[str, object]) -> Iterator[tuple[str, str]]:
    for key in ("author", "publisher"):
        yield key, tidy(_TAG.sub("", str(facts.get(key) or "")))
    yield "url", web_address(str(facts.get("url") or ""))


def _cells(row: str) -> tuple[str, ...]:
    inner = row.strip().removeprefix("|").removesuffix("|")
    return tuple(tidy(_plain(cell)) for cell in re.split(r"(?<!\\)\|", inner))


def _front_matter(text: str) -> tuple[str, dict[str, object]]:
    """Part YAML front matter from the text; what is no valid YAML counts as text."""
    if not text.startswith("---\n"):
        return text, {}
    head, closed, body = text[4:].partition("\n---\n")
    try:
        facts = yaml.safe_load(head) if closed and len(head) < 20_000 and "&" not in head else None
    except yaml.YAMLError:
        facts = None
    return (body, facts) if isinstance(facts, dict) else (text, {})
