"""Rich Text Format: paragraphs, headings, tables and lists as striprtf reads them.

That library writes all breaks as one; so what has to be told apart later is noted first by kinds of spaces that no author types.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, islice

from striprtf.striprtf import rtf_to_text

from knowledge.loaders.cleaning import has_words, tidy, tidy_lines
from knowledge.loaders.parsed import Block, Heading, Note, ParsedDocument, Table, UnreadableDocument
from knowledge.loaders.plain_text import blocks_of_raw
from knowledge.loaders.running import running_line

_LINE, _CELL, _OUTLINE = "\u2003", "\u2002", "\u2005"  # what striprtf makes of \emspace, \enspace and \qmspace
_ROW_BEGINS, _ROW_ENDS = re.compile(r"\\trowd(?![a-z])"), re.compile(r"(\\row(?![a-z]))")
_BREAK_IN_ROW = re.compile(r"\\par(?![a-z])")
_TYPED_LINE = re.compile(r"\\line(?![a-z])")
_END_OF_CELL = re.compile(r"\\(?:nest)?cell(?![a-z])")
_OUTLINE_LEVEL = re.compile(r"\\outlinelevel([0-8])(?!\d)")
_WORDS_BEFORE = r"(\{(?:\\[a-z]+-?\d* ?)*?)"
_LEFT_OUT = {
    "struck-text": re.compile(_WORDS_BEFORE + r"\\(?:striked?1?|deleted)(?![a-z0-9-])"),
    "hidden-text": re.compile(_WORDS_BEFORE + r"\\v(?![a-z0-9-])"),
}
_IGNORED = r"\1\\*"  # a group that programs may pass over
_BINARY = re.compile(rb"\\bin(\d{1,10})(?!\d) ?")
_CODE_PAGE = re.compile(rb"\\ansicpg(\d{1,5})")
_MAX_LINES = 50_000  # more than the longest law has
_HEADER = re.compile(r"\{\\(?:header|footer)[lrf]?(?![a-z])")
_MAX_HEADERS, _MAX_HEADER = 8, 20_000  # groups, and letters of one
_MARKER = re.compile(r"\{\\pntext(?![a-z])")  # of an item, as programs write it for older ones; striprtf leaves the group out
_BULLET = re.compile(r"^\s*(?:[^\w\s]{1,2}|\(?\w{1,3}[.)])\t")


def read(data: bytes, name: str) -> ParsedDocument:  # noqa: ARG001 - all loaders look alike
    """Return the document in `data`. Raises `UnreadableDocument` (damaged, empty, too-large)."""
    source = _noted(_decoded(_without_binary(data)))
    notes = []
    for code, pattern in _LEFT_OUT.items():
        shown = pattern.sub(_IGNORED, source)
        if shown != source:
            notes.append(Note(code=code, params={"words": len(_text(source).split()) - len(_text(shown).split())}))
        source = shown
    lines = _text(source).split("\n")
    if len(lines) > _MAX_LINES:
        raise UnreadableDocument("too-large", found=len(lines), allowed=_MAX_LINES)
    blocks = tuple(_blocks(lines))
    if not blocks:
        raise UnreadableDocument("empty")
    running = running_line(_repeated(source))
    return ParsedDocument(format="rtf", blocks=blocks, metadata={"running": running} if running else {}, warnings=tuple(notes))


def _repeated(source: str) -> list[str]:
    """Return the lines of headers and footers, which all pages repeat."""
    found = []
    for begun in islice(_HEADER.finditer(source), _MAX_HEADERS):
        depth, at = 1, begun.end()
        while depth and at < min(len(source), begun.end() + _MAX_HEADER):
            depth += {"{": 1, "}": -1}.get(source[at], 0)
            at += 2 if source[at] == "\\" else 1
        if not depth:
            page = _CODE_PAGE.search(source.encode("ascii", "replace"))
            code = f"\\ansicpg{page[1].decode()}" if page else ""
            found += _text(f"{{\\rtf1\\ansi{code} {source[begun.end() : at - 1]}}}").replace(_LINE, "\n").split("\n")
    return [tidy(line) for line in found if has_words(line)]


def _without_binary(data: bytes) -> bytes:
    """Return the source without the bytes of pictures, of which control words say how many follow; a word that claims too many is left out."""
    parts, at = [], 0
    while match := _BINARY.search(data, at):
        parts.append(data[at : match.start()])
        end = match.end() + int(match[1])
        at = end if end <= len(data) else match.end()
    return b"".join([*parts, data[at:]]) if parts else data


def _decoded(data: bytes) -> str:
    """Return the source; it is plain ASCII but where a program did not keep to the rules."""
    page = _CODE_PAGE.search(data)
    try:
        return data.decode(f"cp{page[1].decode()}" if page else "cp1252", "replace")
    except LookupError:
        return data.decode("cp1252", "replace")


def _noted(source: str) -> str:
    """Return the source with lines, cells and levels of headings noted by spaces."""
    source = _MARKER.sub("{", source)
    *rows, rest = _ROW_ENDS.split(source)
    source = "".join([*map(_with_breaks_noted, rows), rest])
    source = _END_OF_CELL.sub(r"\\enspace ", _TYPED_LINE.sub(r"\\emspace ", source))
    return _OUTLINE_LEVEL.sub(lambda level: r"\qmspace " * (int(level[1]) + 1), source)


def _with_breaks_noted(row: str) -> str:
    """Return what stands before the end of a row with the breaks inside of the row noted; a search through all for rows takes ever longer."""
    begun = _ROW_BEGINS.search(row)
    return row[: begun.start()] + _BREAK_IN_ROW.sub(r"\\emspace ", row[begun.start() :]) if begun else row


def _text(source: str) -> str:
    try:
        return str(rtf_to_text(source, errors="replace"))
    except (ValueError, IndexError, KeyError, TypeError, OverflowError) as error:
        # striprtf passes on whatever a control word that breaks the format's rules makes it stumble over.
        raise UnreadableDocument("damaged", detail=type(error).__name__) from error


def _blocks(lines: list[str]) -> Iterator[Block]:
    for kind, run in groupby((line for line in lines if has_words(line)), key=_kind_of):
        if kind == "row":
            rows = [tuple(tidy_lines(cell.replace(_LINE, "\n")) for cell in line.split(_CELL)[:-1]) for line in run]
            width = max(map(len, rows))
            yield Table(rows=tuple(row + ("",) * (width - len(row)) for row in rows))
        elif kind == "heading":
            yield from (Heading(level=min(6, line.count(_OUTLINE)), text=tidy(line)) for line in run)
        else:  # lines with tabs are one typed table, other paragraphs stand apart
            yield from blocks_of_raw(("\n" if kind == "tabs" else "\n\n").join(line.replace(_LINE, "\n") for line in run))


def _kind_of(line: str) -> str:
    if _CELL in line:
        return "row"
    if line.startswith(_OUTLINE):
        return "heading"
    return "tabs" if "\t" in line.strip() and not _BULLET.match(line) else "text"
