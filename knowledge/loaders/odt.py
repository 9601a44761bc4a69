"""OpenDocument texts, read from their XML."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator

from lxml import etree

from knowledge.loaders.cleaning import has_words, is_tick, tidy, tidy_item, tidy_lines
from knowledge.loaders.notes import notes_of_odt
from knowledge.loaders.opendocument import DRAW, STYLE, TABLE, TEXT, body_of, dates_of, facts_of, macros_in, opened
from knowledge.loaders.packages import parse_xml, parts_beside, read_part
from knowledge.loaders.parsed import Block, Heading, Image, ListItem, Note, Paragraph, ParsedDocument, Table, UnreadableDocument
from knowledge.loaders.running import running_line
from knowledge.loaders.signed_parts import is_signed_box
from knowledge.loaders.typed_tabs import columns_from_tabs, tidy_with_tabs

_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_SILENT = frozenset(f"{TEXT}{name}" for name in ("note", "tracked-changes", "bookmark", "sequence-decls", "hidden-text", "hidden-paragraph"))
_BOXES = frozenset(f"{DRAW}{name}" for name in ("text-box", "custom-shape", "rect", "ellipse"))  # they hold paragraphs of their own
_LAYOUT_CELL = 600  # letters; a longer cell is a part of the page rather than a value
_QUOTING_STYLE = "Quotations"
_MAX_REPEATED = 50  # columns; spreadsheets pasted into a text repeat empty cells thousands of times


def read(data: bytes, name: str) -> ParsedDocument:  # noqa: ARG001 - all loaders look alike
    """Return the document in `data`. Raises `UnreadableDocument` (damaged, encrypted, empty, too-large, too-deep)."""
    with opened(data) as archive:
        root = parse_xml(read_part(archive, "content.xml"))
        facts = facts_of(archive) | {"running": running_line(_repeated(archive))}
        warnings = macros_in(archive)
    body = body_of(root, "text")
    reader = _Reader(root)
    blocks = (*columns_from_tabs(list(reader.blocks(body))), *columns_from_tabs(reader.beside), *notes_of_odt(body))
    if not any(not isinstance(block, Image) for block in blocks):
        raise UnreadableDocument("empty")
    if reader.hidden_words:
        warnings.append(Note(code="hidden-text", params={"words": reader.hidden_words}))
    if reader.struck_words:
        warnings.append(Note(code="struck-text", params={"words": reader.struck_words}))
    return ParsedDocument(
        format="odt",
        title=next((block.text for block in blocks if isinstance(block, Heading)), None) or facts.get("title"),
        language=facts.get("language"),
        dates=dates_of(facts),
        metadata={key: facts[key] for key in ("author", "title", "running") if facts.get(key)},
        blocks=blocks,
        warnings=tuple(warnings),
    )


def _repeated(archive: zipfile.ZipFile) -> Iterator[str]:
    """Yield the paragraphs of heads and feet of pages."""
    for root in parts_beside(archive, ["styles.xml"]):
        for page in root.iter(f"{STYLE}header", f"{STYLE}footer"):
            for paragraph in page.iter(f"{TEXT}p"):
                yield "".join(str(text) for text in paragraph.itertext())


class _Reader:
    """Walks the body once."""

    def __init__(self, root: etree._Element) -> None:
        self._hidden = {
            style.get(f"{STYLE}name")
            for style in root.iter(f"{STYLE}style")
            for properties in style.iter(f"{STYLE}text-properties")
            if properties.get(f"{TEXT}display") == "none"
            or (properties.get(f"{_FO}color") == "#ffffff" and not properties.get(f"{_FO}background-color"))
        }
        self._struck = {
            style.get(f"{STYLE}name")
            for style in root.iter(f"{STYLE}style")
            for properties in style.iter(f"{STYLE}text-properties")
            if properties.get(f"{STYLE}text-line-through-style", "none") != "none"
        }
        quoting = (style for style in root.iter(f"{STYLE}style") if style.get(f"{STYLE}parent-style-name") == _QUOTING_STYLE)
        self._quoting = {_QUOTING_STYLE, *(style.get(f"{STYLE}name") for style in quoting)}
        self.hidden_words = self.struck_words = 0
        self.beside: list[Block] = []  # boxes of signatories, which are read behind the text

    def blocks(self, parent: etree._Element, level: int = 0) -> Iterator[Block]:
        for child in parent:
            if child.tag == f"{TEXT}h":
                yield from self._images(child)
                if has_words(text := tidy(self._text(child))):
                    outline = child.get(f"{TEXT}outline-level") or "1"
                    yield Heading(level=min(6, int(outline)) if outline.isdigit() and outline != "0" else 1, text=text)
                yield from self._boxes(child, level)
            elif child.tag == f"{TEXT}p":
                yield from self._images(child)
                if has_words(text := tidy_with_tabs(self._text(child))):
                    yield Paragraph(text=text, quoted=child.get(f"{TEXT}style-name") in self._quoting)
                yield from self._boxes(child, level)
            elif child.tag == f"{TEXT}list":
                yield from self._list(child, level)
            elif child.tag == f"{TABLE}table":
                yield from self._table(child)
            elif child.tag not in _SILENT and isinstance(child.tag, str):
                yield from self.blocks(child, level)

    def _boxes(self, parent: etree._Element, level: int) -> Iterator[Block]:
        """Yield the blocks of the text boxes and shapes that hang on a paragraph, but for those of signatories beside the text."""
        for child in parent:
            if child.tag in _BOXES:
                blocks = list(self.blocks(child, level))
                self.beside += blocks if is_signed_box(blocks) else []
                yield from blocks if not is_signed_box(blocks) else ()
            elif isinstance(child.tag, str) and child.tag not in _SILENT:
                yield from self._boxes(child, level)

    def _list(self, parent: etree._Element, level: int) -> Iterator[Block]:
        for item in parent:
            for child in item:
                if child.tag == f"{TEXT}list":
                    yield from self._list(child, level + 1)
                elif has_words(text := tidy_item(self._text(child))):
                    yield ListItem(text=text, level=min(level, 8))

    def _table(self, table: etree._Element) -> Iterator[Block]:
        rows: list[tuple[str, ...]] = []
        inner: list[Block] = []
        for row in table.iter(f"{TABLE}table-row"):
            cells: list[str] = []
            for cell in row.iterchildren(f"{TABLE}table-cell"):
                blocks = list(self.blocks(cell))
                inner += blocks
                text = "\n".join(tidy_lines(block.text) for block in blocks if isinstance(block, Heading | Paragraph | ListItem))
                text = text or (mark if is_tick(mark := self._text(cell).strip()) else "")
                repeated = cell.get(f"{TABLE}number-columns-repeated") or "1"
                cells += [text] * min(int(repeated) if repeated.isdigit() else 1, _MAX_REPEATED)
            rows.append(tuple(cells))
        yield from (block for block in inner if isinstance(block, Image))
        wide = max((len(row) for row in rows), default=0)
        if wide < 2 or any(len(cell) > _LAYOUT_CELL for row in rows for cell in row):
            yield from (block for block in inner if not isinstance(block, Image))
        elif filled := tuple(row for row in rows if any(has_words(cell) for cell in row)):
            yield Table(rows=filled)

    def _text(self, element: etree._Element) -> str:
        return "".join(self._pieces(element))

    def _pieces(self, element: etree._Element) -> Iterator[str]:
        style = element.get(f"{TEXT}style-name")
        if style in self._hidden:
            self.hidden_words += _words_in(element)
            return
        if style in self._struck:
            self.struck_words += _words_in(element)
            return
        yield element.text or ""
        for child in element:
            if child.tag == f"{TEXT}line-break":
                yield "\n"
            elif child.tag == f"{TEXT}tab":
                yield "\t"
            elif child.tag == f"{TEXT}s":
                yield " "
            elif isinstance(child.tag, str) and child.tag not in _SILENT and not child.tag.startswith((DRAW, _SVG)):
                yield from self._pieces(child)
            yield child.tail or ""

    def _images(self, parent: etree._Element) -> Iterator[Image]:
        for name in (f"{_SVG}title", f"{_SVG}desc"):
            for element in parent.iter(name):
                if has_words(alt := tidy(element.text or "")):
                    yield Image(alt=alt)


def _words_in(element: etree._Element) -> int:
    return sum(len(str(text).split()) for text in element.itertext())
