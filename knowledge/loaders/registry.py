"""Which loader reads a file: what its bytes show decides, its name only where bytes leave it open."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Sequence
from importlib import import_module

from knowledge.loaders.decoding import decode
from knowledge.loaders.parsed import Block, Format, ListItem, Paragraph, ParsedDocument, Table, UnreadableDocument, plain_lines

MAX_BYTES = 50_000_000  # the largest text of the law in any format has 3 MB
MAX_CHARACTERS = 5_000_000  # of text, which files of few bytes can unpack to; the largest text of the law has 0.7 million

# No letter has more than 5,000 signatories, nor a table more columns than this; laws have long lists, but not one of as many lines.
MAX_LINES = 6_000  # of one paragraph, rows of a table
MAX_ITEMS = 20_000  # of all lists
MAX_COLUMNS = 200

# Modules rather than functions: a reader's libraries are loaded only for the format that needs them.
_LOADERS: dict[Format, str] = {
    "pdf": "pdf",
    "html": "html",
    "docx": "docx",
    "odt": "odt",
    "rtf": "rtf",
    "eml": "eml",
    "msg": "msg",
    "markdown": "markdown_text",
    "text": "plain_text",
    "csv": "csv_table",
    "xlsx": "xlsx",
    "ods": "ods",
    "eurlex": "eurlex",
    "formex": "formex",
    "json": "json_shapes",
}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEAD = 4096
_TAG = re.compile(r"<(?:html|head|body|div|p|table|span|article|section|h[1-6]|ul|ol|br|a)\b[^<>]*>", re.IGNORECASE)
_MEMO_LINE = re.compile(r"[A-Z]{2,10}:(?: {2,}|\t)\S")
_FEWEST_MEMO_LINES = 3
_MAIL_HEADER = re.compile(r"^(?:from|to|date|subject|received|return-path|message-id|mime-version|delivered-to|content-type):", re.I | re.M)
_SENT = re.compile(r"^(?:date|subject|received|return-path|message-id|mime-version|delivered-to|content-type):", re.I | re.M)
_FEWEST_HEADERS = 2
_EURLEX = re.compile(r"CONVEX # converter|class=[\"'](?:oj-doc-ti|doc-ti|eli-|title-doc-first|Typedudocument)|docVars name and value")
_DRAWING = re.compile(r"(?:<\?xml[^<>]*\?>\s*|<!--.*?-->\s*|<!DOCTYPE svg[^<>]*>\s*)*<svg\b", re.IGNORECASE | re.DOTALL)
_MARKDOWN = re.compile(r"^(?:#{1,6} \S|\|.*\|\s*$|\*\*\S|\[.+\]\(.+\)|```)", re.MULTILINE)


def parse(data: bytes, name: str) -> ParsedDocument:
    """Return the document in `data`; `name` is a file name or address and helps where the bytes do not decide.

    Raises `UnreadableDocument` with the reason, too-large also for what unpacks to too much text. Runs in the caller's process: for
    a file from outside use `sandbox.parse_safely`.
    """
    if len(data) > MAX_BYTES:
        raise UnreadableDocument("too-large", found=len(data), allowed=MAX_BYTES)
    if not data.strip(b"\x00 \t\r\n"):
        raise UnreadableDocument("empty")
    read: Callable[[bytes, str], ParsedDocument] = import_module(f"knowledge.loaders.{_LOADERS[format_of(data, name)]}").read
    document = read(data, name)
    if (length := sum(map(len, plain_lines(document.blocks)))) > MAX_CHARACTERS:
        raise UnreadableDocument("too-large", found=length, allowed=MAX_CHARACTERS)
    _refuse_endless_lists(document.blocks)
    return document


def _refuse_endless_lists(blocks: Sequence[Block]) -> None:
    """Raise `UnreadableDocument` (too-large) for lists so long that reading them as signatories would take minutes."""
    lines = max((block.text.count("\n") + 1 for block in blocks if isinstance(block, Paragraph)), default=0)
    tables = [block for block in blocks if isinstance(block, Table)]
    rows = max((len(table.rows) for table in tables), default=0)
    columns = max((len(row) for table in tables for row in table.rows), default=0)
    items = sum(isinstance(block, ListItem) for block in blocks)
    for found, allowed in ((max(lines, rows), MAX_LINES), (columns, MAX_COLUMNS), (items, MAX_ITEMS)):
        if found > allowed:
            raise UnreadableDocument("too-large", found=found, allowed=allowed)


def format_of(data: bytes, name: str) -> Format:
    """Return the format of `data`. Raises `UnreadableDocument` (unknown-format, encrypted, damaged)."""
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zipped(data)
    if data.startswith(_OLE):
        return _ole(data)
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf"):
        return "rtf"  # pictures may stand in it as they are, which no text holds
    return _textual(decode(data[:_SNIFFED]), name.lower().split("?")[0])


_SNIFFED = 400_000  # bytes; a cut letter at the end is replaced


def _is_typed_memo(head: str) -> bool:
    """Tell whether lines such as "FROM:    Guild of Bells" were typed, set below one another: no mail program writes capitals and gaps."""
    lines = [line for line in head.split("\n") if line.strip()]
    return "@" not in head and sum(bool(_MEMO_LINE.match(line)) for line in lines) >= max(_FEWEST_MEMO_LINES, len(lines) / 2)


def _is_mail(above: str, name: str) -> bool:
    """Tell whether the lines above the first empty one are headers of a mail: a letter may begin with "From:" and "To:" as well."""
    if len(_MAIL_HEADER.findall(above)) < _FEWEST_HEADERS or _is_typed_memo(above):
        return False
    return bool(name.endswith(".eml") or "@" in above or _SENT.search(above))


def _is_tab_separated(head: str) -> bool:
    """Tell whether a text is a spreadsheet saved as text: each of its first lines has the same three tabs or more."""
    counts = {line.count("\t") for line in head.splitlines()[:20] if line.strip()}
    return len(counts) == 1 and min(counts) >= 2 and head.count("\n") >= 3


def _zipped(data: bytes) -> Format:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if "word/document.xml" in names:
                return "docx"
            if "xl/workbook.xml" in names:
                return "xlsx"
            kind = archive.read("mimetype") if {"content.xml", "mimetype"} <= names else b""
            if b"opendocument.text" in kind:
                return "odt"
            if b"opendocument.spreadsheet" in kind:
                return "ods"
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError) as error:
        raise UnreadableDocument("damaged", detail=type(error).__name__) from error
    raise UnreadableDocument("unknown-format", found="zip")


def _ole(data: bytes) -> Format:
    wide = "EncryptedPackage".encode("utf-16-le")
    if wide in data:
        raise UnreadableDocument("encrypted")
    if "__properties_version1.0".encode("utf-16-le") in data:
        return "msg"
    raise UnreadableDocument("unknown-format", found="ole")


def _textual(text: str, name: str) -> Format:
    start = text.lstrip("\ufeff \t\r\n")
    head = start[:_HEAD]
    if start.startswith("<"):
        if re.search(r"<(?:COMBINED\.FMX|ACT|CONS\.ACT|PUBLICATION|ANNEX)\b|formex\.publications", head):
            return "formex"
        if _EURLEX.search(start[:200_000]):
            return "eurlex"
        if _DRAWING.match(head):
            raise UnreadableDocument("unknown-format", found="svg")
        if _TAG.search(head) or "<!doctype html" in head.lower():
            return "html"
        if head.startswith("<?xml"):
            raise UnreadableDocument("unknown-format", found="xml")
    if name.endswith(".json") and start[:1] not in ("{", "["):
        raise UnreadableDocument("unknown-format", found="json")
    if start[:1] in "{[" and not name.endswith((".md", ".markdown")) and (name.endswith(".json") or re.match(r"[\[{]\s*[\"{\[]", start)):
        return "json"
    if _is_mail(head.split("\n\n")[0].replace("\r", ""), name):
        return "eml"
    if name.endswith((".csv", ".tsv")):
        return "csv"
    if len(_TAG.findall(head)) >= 3:
        return "html"
    if _is_tab_separated(head):
        return "csv"
    if name.endswith((".md", ".markdown")) or len(_MARKDOWN.findall(text[:_HEAD])) >= 2:
        return "markdown"
    return "text"
