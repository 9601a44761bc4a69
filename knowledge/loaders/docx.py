"""Word files: what a reader sees, with lists, tables, text boxes and the alternative texts of logos.

Read from the package's XML rather than through a library's objects: inserted text, text boxes and hidden runs need the elements
themselves.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator

from lxml import etree

from knowledge.loaders.cleaning import has_words, is_tick, tidy, tidy_item, tidy_lines
from knowledge.loaders.notes import notes_of_word
from knowledge.loaders.packages import open_package, parse_xml, parts_beside, read_part
from knowledge.loaders.parsed import Block, FoundDate, Heading, Image, ListItem, Note, Paragraph, ParsedDocument, Table, UnreadableDocument
from knowledge.loaders.raised import as_raised
from knowledge.loaders.running import running_line
from knowledge.loaders.signed_parts import is_signed_box
from knowledge.loaders.typed_tabs import columns_from_tabs, tidy_with_tabs

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DRAWING_NAMES = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_WHITE = frozenset({"FFFFFF", "FEFEFE", "FDFDFD"})
_PLAIN_FILLS = frozenset({None, "auto", "FFFFFF", "none"})
_BULLETS = frozenset({"bullet", "none"})
_RUN_PARENTS = frozenset(f"{_W}{name}" for name in ("ins", "hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml"))
_MADE_UP_ALT = re.compile(r"^(?:picture|image|grafik|bild|imagen|afbeelding|immagine|logo)?\s*\d*$", re.IGNORECASE)
_DRAWN = {"F0FE": "☒", "F06F": "☐", "F0A8": "☐", "F0FC": "✓", "F0FB": "✗", "F052": "☑", "F0A3": "☐"}  # boxes and ticks of the font Wingdings
_REPEATED = re.compile(r"word/(?:header|footer)\d*\.xml")
_MAX_REPEATED = 6  # heads and feet: first, even and odd pages
_QUOTING_STYLES = frozenset({"quote", "intense quote"})  # Word keeps these English beside the names that it shows
# Word's own outline levels: names of its heading styles differ by language, their ids do not.
_HEADING_STYLE = re.compile(r"^(?:Heading|berschrift|Titre|Titolo|Ttulo|Kop|Nagwek|Rubrik|Nadpis|Otsikko)(\d)$", re.IGNORECASE)


def read(data: bytes, name: str) -> ParsedDocument:  # noqa: ARG001 - all loaders look alike
    """Return the document in `data`. Raises `UnreadableDocument` (damaged, encrypted, empty, too-large, too-deep)."""
    with open_package(data) as archive:
        reader = _Reader(archive)
        body = parse_xml(read_part(archive, "word/document.xml")).find(f"{_W}body")
        if body is None:
            raise UnreadableDocument("damaged", detail="word/document.xml")
        blocks = (*columns_from_tabs(list(reader.blocks(body))), *reader.beside, *notes_of_word(archive, reader.blocks))
        facts = _core_facts(archive) | {"running": running_line(_repeated(archive))}
        warnings = reader.warnings(archive)
    if not any(not isinstance(block, Image) for block in blocks):
        raise UnreadableDocument("empty")
    dates = [FoundDate(date=facts[key][:10], place="file") for key in ("created",) if re.match(r"\d{4}-\d\d-\d\d", facts.get(key, ""))]
    headings = [block for block in blocks if isinstance(block, Heading)]
    top = next((block.text for block in headings if block.level == min(one.level for one in headings)), None)
    return ParsedDocument(
        format="docx",
        title=top or facts.get("title") or None,
        language=reader.language or facts.get("language", "")[:2].lower() or None,
        dates=tuple(dates),
        metadata={key: facts[key] for key in ("author", "title", "running") if facts.get(key)},
        blocks=blocks,
        warnings=warnings,
    )


class _Reader:
    """Walks the body once; counts what it leaves out."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        names = set(archive.namelist())
        self._styles = _styles(parse_xml(read_part(archive, "word/styles.xml"))) if "word/styles.xml" in names else {}
        self._numbering = _numbering(parse_xml(read_part(archive, "word/numbering.xml"))) if "word/numbering.xml" in names else {}
        self._counts: dict[tuple[str, int], int] = {}
        self._hidden_words = self._struck_words = 0
        self._deleted = 0
        self.beside: list[Block] = []  # boxes of signatories, which are read behind the text
        self.language: str | None = None

    def blocks(self, parent: etree._Element, shaded: bool = False) -> Iterator[Block]:
        for child in parent:
            if child.tag == f"{_W}p":
                yield from self._paragraph(child, shaded)
            elif child.tag == f"{_W}tbl":
                yield from self._table(child)
            elif child.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}customXml", f"{_W}smartTag"):
                yield from self.blocks(child, shaded)

    def warnings(self, archive: zipfile.ZipFile) -> tuple[Note, ...]:
        notes = []
        if self._hidden_words:
            notes.append(Note(code="hidden-text", params={"words": self._hidden_words}))
        if self._struck_words:
            notes.append(Note(code="struck-text", params={"words": self._struck_words}))
        if self._deleted:
            notes.append(Note(code="tracked-changes", params={"deleted": self._deleted}))
        if any(name.endswith("vbaProject.bin") for name in archive.namelist()):
            notes.append(Note(code="macros-ignored"))
        return tuple(notes)

    def _paragraph(self, paragraph: etree._Element, shaded: bool) -> Iterator[Block]:
        properties = paragraph.find(f"{_W}pPr")
        shaded = shaded or _is_shaded(properties)
        text = tidy_with_tabs("".join(self._runs(paragraph, shaded)))
        for alt in _alts(paragraph):
            yield Image(alt=alt)
        if has_words(text):
            style = _value(properties, "pStyle")
            level = self._heading_level(properties, style)
            number = self._number(properties, style)
            quoted = "quoted" in self._styles.get(style or "", {})
            if level and len(text) < 300:
                yield Heading(level=level, text=tidy(text))
            elif number:
                yield ListItem(text=tidy_item(text), marker=number[0], level=min(number[1], 8), quoted=quoted)
            else:
                yield Paragraph(text=text, quoted=quoted)
        for box in paragraph.iter(f"{_W}txbxContent"):
            if not any(parent.tag == _FALLBACK for parent in box.iterancestors()):
                blocks = list(self.blocks(box, shaded=True))
                self.beside += blocks if is_signed_box(blocks) else []
                yield from blocks if not is_signed_box(blocks) else ()

    def _runs(self, parent: etree._Element, shaded: bool) -> Iterator[str]:
        for child in parent:
            if child.tag == f"{_W}r":
                properties = child.find(f"{_W}rPr")
                text = "".join(_run_text(child))
                text = as_raised(text) if _value(properties, "vertAlign") == "superscript" else text
                if self._is_hidden(properties, shaded):
                    self._hidden_words += len(text.split())
                elif _is_struck(properties):
                    self._struck_words += len(text.split())
                else:
                    yield text
            elif child.tag == f"{_W}del":
                self._deleted += 1
            elif child.tag in _RUN_PARENTS:
                yield from self._runs(child, shaded)

    def _is_hidden(self, properties: etree._Element | None, shaded: bool) -> bool:
        if properties is None:
            return False
        vanish = properties.find(f"{_W}vanish")
        if vanish is not None and vanish.get(f"{_W}val") not in ("0", "false"):
            return True
        lang = properties.find(f"{_W}lang")
        if lang is not None and self.language is None:
            self.language = (lang.get(f"{_W}val") or "")[:2].lower() or None
        white = (_value(properties, "color") or "").upper() in _WHITE
        tiny = (_value(properties, "sz") or "20").isdigit() and int(_value(properties, "sz") or "20") <= 2
        return tiny or (white and not shaded and not _is_shaded(properties) and properties.find(f"{_W}highlight") is None)

    def _heading_level(self, properties: etree._Element | None, style: str | None) -> int | None:
        outline = _value(properties, "outlineLvl") or self._styles.get(style or "", {}).get("outline")
        if outline and outline.isdigit() and int(outline) < 6:
            return int(outline) + 1
        return 1 if style in ("Title", "Titel") else None

    def _number(self, properties: etree._Element | None, style: str | None) -> tuple[str, int] | None:
        numbering = properties.find(f"{_W}numPr") if properties is not None else None
        number = _value(numbering, "numId") or self._styles.get(style or "", {}).get("numbering")
        if not number or number == "0":
            return None
        level = int(_value(numbering, "ilvl") or "0")
        form, pattern, start = self._numbering.get((number, level), ("bullet", "", 1))
        if form in _BULLETS:
            return "-", level
        count = self._counts[(number, level)] = self._counts.get((number, level), start - 1) + 1
        for deeper in [key for key in self._counts if key[0] == number and key[1] > level]:
            del self._counts[deeper]
        shown = chr(96 + (count - 1) % 26 + 1) if form == "lowerLetter" else str(count)
        return (re.sub(r"%\d", shown, pattern) if pattern.count("%") == 1 else f"{shown}."), level

    def _table(self, table: etree._Element) -> Iterator[Block]:
        styled = table.find(f"{_W}tblPr/{_W}tblStyle") is not None
        rows: list[tuple[str, ...]] = []
        is_layout = False
        images: list[Block] = []
        kept: list[list[Block]] = []
        for row in table.iter(f"{_W}tr"):
            if next(row.iterancestors(f"{_W}tbl"), None) is not table:
                is_layout = True
                continue
            cells: list[str] = []
            for cell in row.iterchildren(f"{_W}tc"):
                shaded = styled or _is_shaded(cell.find(f"{_W}tcPr"))
                inner = list(self.blocks(cell, shaded))
                images += [block for block in inner if isinstance(block, Image)]
                kept.append([block for block in inner if not isinstance(block, Image)])
                cells.append("\n".join(_plain(block) for block in kept[-1]) or self._tick_in(cell, shaded))
            rows.append(tuple(cells))
        is_layout = is_layout or max((len(row) for row in rows), default=0) < 2 or any(len(cell) > 600 for row in rows for cell in row)
        yield from images
        if is_layout:
            for blocks in kept:
                yield from blocks
        elif filled := tuple(row for row in rows if any(has_words(cell) for cell in row)):
            yield Table(rows=filled)

    def _tick_in(self, cell: etree._Element, shaded: bool) -> str:
        """Return the box or tick that a cell holds and nothing else."""
        text = "".join(piece for paragraph in cell.iter(f"{_W}p") for piece in self._runs(paragraph, shaded))
        return text.strip() if is_tick(text) else ""


def _plain(block: Block) -> str:
    if isinstance(block, Table):
        return "\n".join(cell for row in block.rows for cell in row)
    return "" if isinstance(block, Image) else tidy_lines(block.text)


def _run_text(run: etree._Element) -> Iterator[str]:
    for child in run:
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in (f"{_W}br", f"{_W}cr"):
            yield "\n"
        elif child.tag == f"{_W}tab":
            yield "\t"
        elif child.tag == f"{_W}noBreakHyphen":
            yield "-"
        elif child.tag == f"{_W}sym" and (child.get(f"{_W}font") or "").startswith("Wingdings"):
            yield _DRAWN.get((child.get(f"{_W}char") or "").upper(), "")
        elif (box := child.find(f"{_W}ffData/{_W}checkBox")) is not None:
            yield "☒" if _is_checked(box) else "☐"


def _is_checked(box: etree._Element) -> bool:
    """Tell whether a box of a form is ticked, by whoever filled it in or from the start."""
    states = [box.find(f"{_W}{name}") for name in ("checked", "default")]
    state = next((one for one in states if one is not None), None)
    return state is not None and state.get(f"{_W}val") not in ("0", "false")


def _alts(paragraph: etree._Element) -> list[str]:
    found = []
    for name in paragraph.iter(_DRAWING_NAMES):
        if any(parent.tag == _FALLBACK for parent in name.iterancestors()):
            continue
        alt = tidy(name.get("descr") or name.get("title") or "")
        if has_words(alt) and not _MADE_UP_ALT.match(alt):
            found.append(alt)
    return found


def _is_shaded(properties: etree._Element | None) -> bool:
    shading = properties.find(f"{_W}shd") if properties is not None else None
    return shading is not None and shading.get(f"{_W}fill") not in _PLAIN_FILLS


def _is_struck(properties: etree._Element | None) -> bool:
    """Tell whether a run is struck through: its author has taken it back, also where nobody tracks changes."""
    marks = [properties.find(f"{_W}{name}") for name in ("strike", "dstrike")] if properties is not None else []
    return any(mark is not None and mark.get(f"{_W}val") not in ("0", "false") for mark in marks)


def _value(parent: etree._Element | None, name: str) -> str | None:
    child = parent.find(f"{_W}{name}") if parent is not None else None
    return child.get(f"{_W}val") if child is not None else None


def _styles(root: etree._Element) -> dict[str, dict[str, str]]:
    """Return outline level and numbering of each paragraph style, inherited ones included."""
    raw: dict[str, tuple[str | None, dict[str, str]]] = {}
    for style in root.iter(f"{_W}style"):
        properties = style.find(f"{_W}pPr")
        facts = {}
        ident = style.get(f"{_W}styleId") or ""
        outline = _value(properties, "outlineLvl")
        name = _HEADING_STYLE.match(ident)
        if (_value(style, "name") or "").lower() in _QUOTING_STYLES:
            facts["quoted"] = "yes"
        if outline or name:
            facts["outline"] = outline or str(int(name[1]) - 1 if name else 9)
        numbering = properties.find(f"{_W}numPr") if properties is not None else None
        if number := _value(numbering, "numId"):
            facts["numbering"] = number
        raw[ident] = (_value(style, "basedOn"), facts)
    found = {}
    for ident in raw:
        facts, parent = {}, ident
        for _ in range(12):
            based, own = raw.get(parent, (None, {}))
            facts = own | facts
            parent = based or ""
        found[ident] = facts
    return found


def _numbering(root: etree._Element) -> dict[tuple[str, int], tuple[str, str, int]]:
    """Return form, pattern and first number by numbering id and level."""
    abstract: dict[str, dict[int, tuple[str, str, int]]] = {}
    for one in root.iter(f"{_W}abstractNum"):
        levels = {}
        for level in one.iter(f"{_W}lvl"):
            start = _value(level, "start") or "1"
            levels[int(level.get(f"{_W}ilvl") or 0)] = (
                _value(level, "numFmt") or "decimal",
                _value(level, "lvlText") or "",
                int(start) if start.isdigit() else 1,
            )
        abstract[one.get(f"{_W}abstractNumId") or ""] = levels
    return {
        (number.get(f"{_W}numId") or "", level): facts
        for number in root.iter(f"{_W}num")
        for level, facts in abstract.get(_value(number, "abstractNumId") or "", {}).items()
    }


def _repeated(archive: zipfile.ZipFile) -> Iterator[str]:
    """Yield the paragraphs of heads and feet of pages."""
    for root in parts_beside(archive, sorted(filter(_REPEATED.fullmatch, archive.namelist()))[:_MAX_REPEATED]):
        for paragraph in root.iter(f"{_W}p"):
            yield "".join(text for run in paragraph.iter(f"{_W}r") for text in _run_text(run))


def _core_facts(archive: zipfile.ZipFile) -> dict[str, str]:
    if "docProps/core.xml" not in archive.namelist():
        return {}
    names = {"title": "title", "creator": "author", "created": "created", "language": "language"}
    found = {}
    for element in parse_xml(read_part(archive, "docProps/core.xml")):
        key = names.get(etree.QName(element).localname) if isinstance(element.tag, str) else None
        if key and has_words(element.text or "") and (element.text or "") != "python-docx":
            found[key] = tidy(element.text or "")
    return found
