"""Pages of EUR-Lex: the Official Journal's acts, consolidated texts and the Commission's proposals, in HTML or XHTML.

All three layouts are brought to the same blocks: headings carry the page's own anchors (`art_53`), numbered parts are list items
with their number as marker, footnotes stand at the end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from knowledge.loaders.cleaning import has_words, tidy
from knowledge.loaders.decoding import decode
from knowledge.loaders.markup import drop_hidden, inline_text, tree_of
from knowledge.loaders.parsed import FOOTNOTE, Block, FoundDate, Heading, ListItem, Paragraph, ParsedDocument, Table, UnreadableDocument

_MARKER = re.compile(r"^(?:[(\[]?[\w.]{1,6}[).]+|[—–•-]|\d{1,3}|[ivxlc]{1,6}\.?)$", re.IGNORECASE)
_LEADING = re.compile(r"^(\(?(?:\d{1,3}[a-z]{0,2}|[a-z]{1,5})[).]|[—–•])\s+(?=\S)")
_TITLES = re.compile(
    r"(?:^|\s)(?:oj-)?(?:doc-ti|ti-section-\d|ti-grseq-\d|title-doc-\w+|title-division-\d|title-annex-\d|title-gr-seq-level-\d|"
    r"Titreobjet\w*|Typedudocument\w*|ChapterTitle|SectionTitle|Annexetitre\w*|TitleSection|Titrechapitre|NumberedHeading)(?:$|\s|_)"
)
_ARTICLE = re.compile(r"(?:^|\s)(?:oj-ti-art|ti-art|title-article-norm|Titrearticle)(?:$|\s)")
_ARTICLE_TITLE = re.compile(r"(?:^|\s)(?:oj-sti-art|sti-art|stitle-article-norm)(?:$|\s)")
_NOTE = re.compile(r"(?:^|\s)(?:oj-note|note|FootnoteText|footnote)(?:$|\s)")
# The head of the journal's page, tables of contents, the bar of the site, marks of amendments.
_FURNITURE = re.compile(
    r"(?:^|\s)(?:oj-hd-\w+|hd-\w+|tocWrapper|toc-sidebar|reference|disclaimer|arrow|modref|EurlexEmbedded\w*|navbar\w*|hideInfo|"
    r"doc-end|oj-doc-end|footer\w*)(?:$|\s)"
)
_JOURNAL_END = re.compile(r"^(?:ELI: ?https?:|ISSN \d{4}-\d{3})")
_BLOCK_TAGS = frozenset({
    "p", "div", "table", "ul", "ol", "li", "h1", "h2", "h3", "h4", "tbody", "td", "dl", "dd", "dt", "hr", "section", "article",
})  # fmt: skip


def read(data: bytes, name: str) -> ParsedDocument:  # noqa: ARG001 - all loaders look alike
    """Return the text of the page. Raises `UnreadableDocument` (empty, too-deep, unknown-format)."""
    root = tree_of(decode(data))
    status = "consolidated text" if root.find(".//p[@class='title-article-norm']") is not None or _is_consolidated(root) else ""
    head = root.find(".//title")
    warnings = drop_hidden(root)
    _drop_furniture(root)
    body = root.find("body")
    reader = _Reader()
    reader.walk(body if body is not None else root)
    reader.flush()
    blocks = [*reader.blocks, *reader.notes]
    if not blocks:
        raise UnreadableDocument("empty")
    canonical = next((link.get("href") or "" for link in root.iter("link") if link.get("rel") == "canonical"), "")
    metadata = {"publisher": "EUR-Lex", "url": canonical, "status": status}
    return ParsedDocument(
        format="eurlex",
        title=_title(blocks, tidy(head.text_content()) if head is not None else ""),
        language=_language(root),
        dates=_dates(reader.journal),
        metadata={key: value for key, value in metadata.items() if value},
        blocks=tuple(blocks),
        warnings=warnings,
    )


def _is_consolidated(root: HtmlElement) -> bool:
    return any("clg.css" in (link.get("href") or "") for link in root.iter("link"))


def _language(root: HtmlElement) -> str | None:
    for meta in root.iter("meta"):
        if (meta.get("name") or "").lower() == "wt.z_usr_lan":
            return (meta.get("content") or "")[:2].lower() or None
    return (root.get("lang") or "")[:2].lower() or None


def _drop_furniture(root: HtmlElement) -> None:
    for element in list(root.iter()):
        if not isinstance(element.tag, str) or element.getparent() is None or element.tag in ("html", "body", "head"):
            continue
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        if element.tag in ("nav", "script", "style", "button", "form", "footer") or _FURNITURE.search(names):
            element.drop_tree()


class _Reader:
    """Walks the page once. `journal` is the head of the journal's page, with its date."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.notes: list[Block] = []
        self.journal = ""
        self._pending = ""
        self._anchor: str | None = None

    def walk(self, element: HtmlElement) -> None:
        self._loose(element.text)
        for child in element:
            if isinstance(child.tag, str):
                self._element(child)
            self._loose(child.tail)

    def flush(self) -> None:
        """End a line of text that stands between block elements."""
        self._add(tidy(self._pending))
        self._pending = ""

    def _loose(self, text: str | None) -> None:
        if text and has_words(text):
            self._pending += f" {text}"

    def _element(self, element: HtmlElement) -> None:
        tag, names = element.tag, element.get("class") or ""
        if re.match(r"^(?:rct|art|anx)_\w+$", element.get("id") or ""):
            self._anchor = element.get("id")
        if tag in ("span", "a", "b", "i", "em", "strong", "sup", "sub", "u", "font"):
            self._pending += f"{'' if self._pending.endswith('(') else ' '}{inline_text(element)}"
            return
        if tag == "br":
            return
        self.flush()
        if tag == "table":
            self._table(element)
        elif "grid-list" in names.split() or (tag == "div" and _is_grid(element)):
            self._grid(element)
        elif _holds_blocks(element):
            if (number := _number_of_paragraph(element)) is not None:
                self._numbered(element, number)
            else:
                self.walk(element)
        else:
            self._leaf(element, names)
        self.flush()

    def _leaf(self, element: HtmlElement, names: str) -> None:
        text = tidy(inline_text(element))
        if not has_words(text) or _JOURNAL_END.match(text):
            return
        if _NOTE.search(names):
            self.notes.append(Paragraph(text=text, id=FOOTNOTE))
        elif _ARTICLE.search(names):
            self.blocks.append(Heading(level=3, text=text, id=self._anchor))
        elif _ARTICLE_TITLE.search(names):
            self.blocks.append(Heading(level=4, text=text))
        elif _TITLES.search(names) or re.fullmatch(r"h[1-6]", str(element.tag)):
            self.blocks.append(Heading(level=2, text=text, id=self._anchor))
        else:
            self._add(text)

    def _add(self, text: str) -> None:
        """Add running text; a number before it becomes the marker of a list item."""
        if not has_words(text):
            return
        match = _LEADING.match(text)
        self.blocks.append(ListItem(text=text[match.end() :], marker=match[1]) if match else Paragraph(text=text))

    def _table(self, table: HtmlElement) -> None:
        rows = [[cell for cell in row if cell.tag in ("td", "th")] for row in _own_rows(table)]
        if not self.blocks and _is_journal_head(table):
            self.journal = tidy(table.text_content())
            return
        marked = [self._marker_of(row) for row in rows]
        if rows and all(marker is not None for marker in marked):
            for row, marker in zip(rows, marked, strict=True):
                self._item(str(marker), row[-1])
            return
        if max((len(row) for row in rows), default=0) < 2 or next(table.iterdescendants("table"), None) is not None:
            for row in rows:
                for cell in row:
                    self.walk(cell)
                    self.flush()
            return
        cells = tuple(tuple(tidy(inline_text(cell)) for cell in row) for row in rows)
        filled = tuple(row for row in cells if any(has_words(cell) for cell in row))
        if filled:
            self.blocks.append(Table(rows=filled))

    def _marker_of(self, row: list[HtmlElement]) -> str | None:
        """Return the number that a row of a layout table gives to its text; empty where it only indents."""
        heads = [tidy(inline_text(cell)) for cell in row[:-1]]
        shown = [head for head in heads if head]
        if len(row) < 2 or len(shown) > 1 or any(len(head) > 8 for head in shown):
            return None
        return "" if not shown else shown[0] if _MARKER.match(shown[0]) else None

    def _grid(self, element: HtmlElement) -> None:
        parts = [child for child in element if isinstance(child.tag, str)]
        if len(parts) == 2:
            self._item(tidy(inline_text(parts[0])), parts[1])
        else:
            self.walk(element)

    def _numbered(self, element: HtmlElement, number: HtmlElement) -> None:
        marker = tidy(inline_text(number))
        number.drop_tree()
        self._item(marker, element)

    def _item(self, marker: str, content: HtmlElement) -> None:
        """Add the blocks of `content`; the first takes the marker."""
        at = len(self.blocks)
        self.walk(content)
        self.flush()
        if not marker or not any(char.isalnum() for char in marker):
            return
        first = self.blocks[at] if len(self.blocks) > at else None
        if isinstance(first, Paragraph):
            self.blocks[at] = ListItem(text=first.text, marker=marker)
        else:
            self.blocks.insert(at, Paragraph(text=marker))


def _holds_blocks(element: HtmlElement) -> bool:
    return any(child.tag in _BLOCK_TAGS for child in element)


def _is_grid(element: HtmlElement) -> bool:
    return any("grid-list-column-1" in (child.get("class") or "") for child in element if isinstance(child.tag, str))


def _number_of_paragraph(element: HtmlElement) -> HtmlElement | None:
    first = next((child for child in element if isinstance(child.tag, str)), None)
    return first if first is not None and "no-parag" in (first.get("class") or "") else None


def _own_rows(table: HtmlElement) -> Iterator[HtmlElement]:
    return (row for row in table.iter("tr") if next(row.iterancestors("table"), None) is table)


def _is_journal_head(table: HtmlElement) -> bool:
    text = tidy(table.text_content())
    return len(text) < 300 and (
        next(table.iter("img"), None) is not None or bool(re.search(r"(?:^|\s)[LC]\s+(?:series|\d+/\d+)|[LC] \d{3}", text))
    )


def _title(blocks: list[Block], head: str) -> str | None:
    """Return the words before the first running text: kind of act, date and subject."""
    parts: list[str] = []
    for block in blocks[:12]:
        if isinstance(block, Heading):
            parts.append(block.text)
        elif parts:
            break
    title = " ".join(parts)
    return title if 10 < len(title) <= 500 else head or None


def _dates(journal: str) -> tuple[FoundDate, ...]:
    match = re.search(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b", journal)
    if not match:
        return ()
    day, month, year = (int(part) for part in match.groups())
    try:
        return (FoundDate(date=f"{year}-{month:02d}-{day:02d}", place="header", written=match.group()),)
    except ValueError:
        return ()
