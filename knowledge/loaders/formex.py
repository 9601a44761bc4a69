"""Formex 4, the XML in which the Publications Office keeps the Official Journal."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from knowledge.loaders.cleaning import has_words, tidy
from knowledge.loaders.packages import parse_xml
from knowledge.loaders.parsed import FOOTNOTE, Block, FoundDate, Heading, ListItem, Paragraph, ParsedDocument, Table, UnreadableDocument

# Data about the publication rather than its text.
_SILENT = frozenset(
    {"BIB.INSTANCE", "BIB.OJ", "PUBLICATION", "BIB.VOLUME", "BIB.DOC", "DOCUMENT.REF", "INCL.ELEMENT", "PAGE", "TOC", "FAM.COMP"}
)
_NUMBERS = frozenset({"NO.P", "NO.PARAG", "NO.SEQ"})
_TITLES = frozenset({"TITLE", "TI", "STI"})


def read(data: bytes, name: str) -> ParsedDocument:  # noqa: ARG001 - all loaders look alike
    """Return the act. Raises `UnreadableDocument` (damaged, empty, too-deep)."""
    root = parse_xml(data)
    reader = _Reader()
    reader.walk(root)
    if not reader.blocks:
        raise UnreadableDocument("empty")
    language = next((tidy(element.text or "") for tag in ("LG.DOC", "LG.OJ") for element in root.iter(tag)), "")
    return ParsedDocument(
        format="formex",
        title=_title(root),
        language=language[:2].lower() or None,
        dates=tuple(_dates(root)),
        metadata={"publisher": "Official Journal of the European Union"},
        blocks=(*reader.blocks, *reader.notes),
    )


class _Reader:
    """Walks the tree once; a number waits for the text that it numbers."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.notes: list[Block] = []
        self._number = ""
        self._numbered = 0

    def walk(self, element: etree._Element) -> None:
        for child in element:
            tag = child.tag
            if not isinstance(tag, str) or tag in _SILENT:
                continue
            if tag in _NUMBERS:
                self._number = self._text(child)
            elif tag == "TI.ART":
                self.blocks.append(Heading(level=3, text=self._text(child), id=_anchor(child)))
            elif tag == "STI.ART":
                self._heading(child, 4)
            elif tag in _TITLES:
                self._titles(child)
            elif tag in ("TBL", "GR.TBL"):
                self._table(child)
            elif _holds_text_of_its_own(child) or not _holds_blocks(child):
                self._running(child)
            else:
                self.walk(child)

    def _titles(self, element: etree._Element) -> None:
        """A title may hold several lines; a numbered one is a part of the text."""
        parts = [part for part in element if isinstance(part.tag, str)]
        if element.tag == "TITLE" and parts:
            for part in parts:
                self._titles(part)
        elif any(part.tag == "NP" for part in parts):
            self.walk(element)
        elif len(parts) > 1 and all(part.tag == "P" for part in parts):
            for part in parts:
                self._heading(part, 2)
        else:
            self._heading(element, 2)

    def _heading(self, element: etree._Element, level: int) -> None:
        if has_words(text := self._text(element)):
            self.blocks.append(Heading(level=level, text=text))

    def _running(self, element: etree._Element) -> None:
        """Add the element's own words; lists inside follow as blocks of their own."""
        before = element.text or ""
        for child in element:
            if isinstance(child.tag, str) and _is_block(child):
                self._add(before)
                before = ""
                self.walk_one(child)
            elif isinstance(child.tag, str):
                before += "".join(self._pieces(child))
            before += child.tail or ""
        self._add(before)

    def walk_one(self, element: etree._Element) -> None:
        """Add the blocks of one element."""
        holder = etree.Element("HOLDER")
        tail, element.tail = element.tail, None
        parent = element.getparent()
        at = parent.index(element) if parent is not None else 0
        holder.append(element)
        self.walk(holder)
        if parent is not None:
            parent.insert(at, element)
        element.tail = tail

    def _add(self, text: str) -> None:
        text = tidy(text)
        if has_words(text):
            marker = self._number if any(char.isalnum() for char in self._number) else "-"
            self.blocks.append(ListItem(text=text, marker=marker) if self._number else Paragraph(text=text))
            self._number = ""

    def _table(self, element: etree._Element) -> None:
        rows = tuple(tuple(self._text(cell) for cell in row.iter("CELL")) for row in element.iter("ROW"))
        if filled := tuple(row for row in rows if any(map(has_words, row))):
            self.blocks.append(Table(rows=filled))

    def _text(self, element: etree._Element) -> str:
        return tidy("".join(self._pieces(element)))

    def _pieces(self, element: etree._Element) -> Iterator[str]:
        if element.tag == "NOTE":
            yield from self._note(element)
            return
        if code := element.get("CODE") if str(element.tag).startswith("QUOT.") else None:
            yield chr(int(code, 16))
        yield element.text or ""
        for child in element:
            if isinstance(child.tag, str) and child.tag not in _SILENT:
                if _is_block(child):
                    yield " "
                yield from self._pieces(child)
            yield child.tail or ""

    def _note(self, element: etree._Element) -> Iterator[str]:
        """A footnote leaves its number in the text and stands at the end."""
        self._numbered += element.get("NUMBERING") != "STAR"
        number = "*" if element.get("NUMBERING") == "STAR" else str(self._numbered)
        words = "".join("".join(self._pieces(child)) + (child.tail or "") for child in element if isinstance(child.tag, str))
        self.notes.append(Paragraph(text=tidy(f"({number}) {element.text or ''}{words}"), id=FOOTNOTE))
        yield f" ({number})"


_BLOCKS = frozenset(
    {
        "P",
        "NP",
        "LIST",
        "ITEM",
        "ALINEA",
        "PARAG",
        "DIVISION",
        "TITLE",
        "TBL",
        "GR.SEQ",
        "CONSID",
        "ARTICLE",
        "QUOT.S",
        "TXT",
        "CONTENTS",
        "VISA",
        "ROW",
        "DLIST",
        "DLIST.ITEM",
    }
)


def _is_block(element: etree._Element) -> bool:
    return element.tag in _BLOCKS


def _holds_blocks(element: etree._Element) -> bool:
    return any(
        isinstance(child.tag, str) and (_is_block(child) or child.tag in _NUMBERS or _holds_blocks(child))
        for child in element
        if child.tag != "NOTE"
    )


def _holds_text_of_its_own(element: etree._Element) -> bool:
    return has_words(element.text or "") or any(has_words(child.tail or "") for child in element)


def _anchor(element: etree._Element) -> str | None:
    parent = element.getparent()
    number = parent.get("IDENTIFIER") if parent is not None else None
    return f"art_{number.lstrip('0').lower()}" if number else None


def _title(root: etree._Element) -> str | None:
    title = next(iter(root.iter("TITLE")), None) if root.tag == "ACT" else next((act.find("TITLE") for act in root.iter("ACT")), None)
    return tidy(" ".join(str(piece) for piece in title.itertext())) if title is not None else None


def _dates(root: etree._Element) -> Iterator[FoundDate]:
    """Yield the date of the act, which its data names, then that of the journal."""
    for tag in ("BIB.INSTANCE", "BIB.OJ"):
        for element in root.iter(tag):
            for found in element.iter("DATE"):
                iso = found.get("ISO") or ""
                if len(iso) == 8 and iso.isdigit():
                    yield FoundDate(date=f"{iso[:4]}-{iso[4:6]}-{iso[6:]}", place="metadata")
                    return
