"""HTML elements to blocks, without what a reader of the page would not see."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from html.entities import html5

from lxml import html as lxml_html
from lxml.etree import LxmlError
from lxml.html import HtmlElement

from knowledge.loaders.cleaning import has_words, tidy, tidy_item, tidy_lines
from knowledge.loaders.parsed import Block, Heading, Image, ListItem, Note, Paragraph, Table, UnreadableDocument, as_quoted
from knowledge.loaders.plain_text import blocks_of_raw

_MAX_ELEMENTS = 250_000  # the longest law has a tenth of it
MAX_DEPTH = 240  # nested elements; pages of today's site builders reach about 60
_SILENT = frozenset({
    "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "head", "title", "button", "select", "input",
    "textarea", "audio", "video", "canvas", "math", "link", "meta", "dialog",
})  # fmt: skip
_INLINE = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label",
    "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "br", "img",
})  # fmt: skip
_LAYOUT_CELL = 500  # letters; a longer cell is a column of a page rather than a value
_MAX_SPAN = 2000  # rows
_SUMMARY_LEVEL = 4  # of the heading that the line of a folded part is
_MAX_HEADING = 220  # letters
_LARGE_FONTS = {"4": 2, "5": 1, "6": 1, "7": 1, "+1": 2, "+2": 1, "+3": 1, "+4": 1}  # to the level of the heading that they make
_LARGE_STYLE = re.compile(r"font-size\s*:\s*(?:[2-9]\d(?:\.\d+)?px|(?:1[6-9]|[2-9]\d)(?:\.\d+)?pt|(?:1\.[4-9]|[2-9])\d*r?em|x{1,2}-large)")
_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])|opacity\s*:\s*0(?![.\d]*[1-9])"
    r"|(?:left|top|text-indent)\s*:\s*-\d{3,}"
)
_STRUCK_TAGS = frozenset({"s", "strike", "del"})
_STRIKING = re.compile(r"text-decoration(?:-line)?\s*:[^;]*line-through")
_KEEPING_LINES = re.compile(r"white-space\s*:\s*(?:pre(?:-wrap|-line)?|break-spaces)\b")
_WHITE = re.compile(r"(?<![-\w])color\s*:\s*(?:#fff(?:fff)?\b|white\b|rgba?\(\s*255\s*,\s*255\s*,\s*255|transparent\b)")
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_ENTITY = re.compile(r"&([A-Za-z][\w.-]{0,40};)")
_SIMPLE_SELECTOR = re.compile(r"^([a-z0-9]*)([.#])([\w-]+)$", re.IGNORECASE)


def tree_of(text: str) -> HtmlElement:
    """Return the root element of `text`. Raises `UnreadableDocument` (too-deep, too-large, damaged, empty).

    Entities that a page defines itself are dropped: what they stand for is not read, and their names are no words of the text.
    """
    # An encoding declaration is of no use to decoded text, and lxml refuses it.
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text.replace("\x00", ""))
    text = _ENTITY.sub(lambda match: match[0] if match[1] in html5 else "", text)
    try:
        root = lxml_html.document_fromstring(text, parser=lxml_html.HTMLParser(remove_comments=True, remove_pis=True, huge_tree=True))
    except (LxmlError, ValueError) as error:
        raise UnreadableDocument("empty" if not has_words(text) else "damaged", detail=type(error).__name__) from error
    _refuse_depth(root)
    return root


def drop_hidden(root: HtmlElement, unfolded: Collection[HtmlElement] = ()) -> tuple[Note, ...]:
    """Take out of `root` what a reader would not see, but for what is `unfolded`; the note says how many words that were."""
    hiding = _selectors(root, _HIDING)
    words = _drop([one for one in _elements(root) if one not in unfolded and _is_hidden(one, hiding)])
    return (Note(code="hidden-text", params={"words": words}),) if words else ()


def drop_struck(root: HtmlElement) -> tuple[Note, ...]:
    """Take out of `root` what is struck through: its author has taken it back; the note says how many words that were."""
    striking = _selectors(root, _STRIKING)
    words = _drop([one for one in _elements(root) if one.tag in _STRUCK_TAGS or _has_style(one, _STRIKING, striking)])
    return (Note(code="struck-text", params={"words": words}),) if words else ()


def _elements(root: HtmlElement) -> Iterator[HtmlElement]:
    return (element for element in root.iter() if isinstance(element.tag, str))


def _drop(elements: Collection[HtmlElement]) -> int:
    """Take elements out of their page, though not the page itself; return how many words they had."""
    words = 0
    for element in elements:
        if element.getparent() is not None and element.tag not in ("html", "body"):
            if element.tag not in _SILENT:
                words += len(element.text_content().split())
            element.drop_tree()
    return words


def blocks_of(root: HtmlElement) -> list[Block]:
    """Return the blocks below `root` in reading order; those of the whole typed text of which `root` is a part."""
    typed = (one for one in root.iterancestors() if _keeps_lines(one) and _is_typed_text(one))
    writer = _Writer()
    writer.walk(next(typed, root))
    writer.flush()
    return writer.blocks


def inline_text(element: HtmlElement) -> str:
    """Return the text of `element` with `\\n` for line breaks."""
    return tidy_lines("".join(_inline(element)))


def _inline(element: HtmlElement) -> Iterator[str]:
    if element.tag == "br":
        yield "\n"
    elif _keeps_lines(element):
        yield "".join(_as_typed(element))
    elif isinstance(element.tag, str) and element.tag not in _SILENT:
        if element.text:
            yield _collapsed(element.text)
        for child in element:
            block = isinstance(child.tag, str) and child.tag not in _INLINE and child.tag not in _SILENT
            if block:
                yield "\n"
            yield from _inline(child)
            if block:
                yield "\n"
            if child.tail:
                yield _collapsed(child.tail)


def _keeps_lines(element: HtmlElement) -> bool:
    """Tell whether a page shows the lines of an element as they were typed."""
    if not isinstance(element.tag, str) or element.tag in _INLINE:
        return False
    return element.tag in ("pre", "listing", "xmp") or bool(_KEEPING_LINES.search((element.get("style") or "").lower()))


def _as_typed(element: HtmlElement) -> Iterator[str]:
    """Yield the text of an element with the spaces and line breaks that were typed."""
    yield element.text or ""
    for child in element:
        if child.tag == "br":
            yield "\n"
        elif isinstance(child.tag, str) and child.tag not in _SILENT:
            block = child.tag not in _INLINE
            yield from ["\n\n"] * block
            yield from _as_typed(child)
            yield from ["\n\n"] * block
        yield child.tail or ""


def _collapsed(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _refuse_depth(root: HtmlElement) -> None:
    level: list[HtmlElement] = [root]
    count = 0
    for _ in range(MAX_DEPTH):
        level = [child for element in level for child in element]
        count += len(level)
        if count > _MAX_ELEMENTS:
            raise UnreadableDocument("too-large", found=count, allowed=_MAX_ELEMENTS)
        if not level:
            return
    raise UnreadableDocument("too-deep", allowed=MAX_DEPTH)


def _selectors(root: HtmlElement, look: re.Pattern[str]) -> set[tuple[str, str]]:
    """Return the classes (`.`) and ids (`#`) to which the page's own style sheet gives this look; other selectors are not followed."""
    found = set()
    for style in root.iter("style"):
        for selectors, body in _RULE.findall((style.text or "")[:200_000]):
            if look.search(body.lower()):
                for selector in selectors.split(","):
                    if match := _SIMPLE_SELECTOR.match(selector.strip()):
                        found.add((match[2], match[3]))
    return found


def _is_hidden(element: HtmlElement, hiding: set[tuple[str, str]]) -> bool:
    if "hidden" in element.attrib or element.get("aria-hidden") == "true":
        return True
    style = (element.get("style") or "").lower()
    if element.tag != "img" and style and _WHITE.search(style) and not _has_background(element):
        return True
    if (element.get("color") or "").lower() in ("white", "#ffffff", "#fff") and not _has_background(element):
        return True
    return _has_style(element, _HIDING, hiding)


def _has_style(element: HtmlElement, look: re.Pattern[str], selectors: set[tuple[str, str]]) -> bool:
    """Tell whether an element has a look by its own style, or by the page's style sheet, of which `selectors` give it."""
    if look.search((element.get("style") or "").lower()):
        return True
    return bool(selectors) and (
        any((".", name) in selectors for name in (element.get("class") or "").split()) or ("#", element.get("id") or "") in selectors
    )


def _has_background(element: HtmlElement) -> bool:
    return any("background" in (parent.get("style") or "") or parent.get("bgcolor") for parent in (element, *element.iterancestors()))


class _Writer:
    """Collects inline text until a block begins or ends."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._inline: list[str] = []
        self._item: tuple[str, int] | None = None

    def flush(self) -> None:
        text = tidy_lines("".join(self._inline)).strip()
        self._inline = []
        if not has_words(text):
            return
        if self._item:
            marker, level = self._item
            self.blocks.append(ListItem(text=tidy_item(text), marker=marker, level=level))
            self._item = None
        else:
            self.blocks.append(Paragraph(text=text))

    def walk(self, element: HtmlElement, depth: int = 0) -> None:
        if self._item is None and _keeps_lines(element) and _is_typed_text(element):
            self.flush()
            self.blocks += blocks_of_raw("".join(_as_typed(element)))
            return
        if element.text:
            self._inline.append(_collapsed(element.text))
        counter = _first_number(element)
        for child in element:
            tag = child.tag
            if not isinstance(tag, str) or tag in _SILENT:
                pass
            elif tag == "br":
                self._inline.append("\n")
            elif tag == "img":
                self._image(child)
            elif re.fullmatch(r"h[1-6]", tag):
                self._heading(child, int(tag[1]))
            elif tag == "summary":
                self._heading(child, _SUMMARY_LEVEL)
            elif level := _level_by_look(child):
                self._heading(child, level)
            elif tag == "table":
                self._table(child, depth)
            elif tag == "li":
                self.flush()
                self._item = (f"{counter}." if counter is not None else "-", max(0, depth - 1))
                counter = counter + 1 if counter is not None else None
                self.walk(child, depth)
                self.flush()
                self._item = None
            elif tag in _INLINE:
                self.walk(child, depth)
            else:
                self.flush()
                start = len(self.blocks)
                self.walk(child, depth + (tag in ("ul", "ol")))
                self.flush()
                if tag == "blockquote":
                    self.blocks[start:] = map(as_quoted, self.blocks[start:])
            if child.tail:
                self._inline.append(_collapsed(child.tail))

    def _image(self, image: HtmlElement) -> None:
        alt = tidy(image.get("alt") or "")
        if has_words(alt):
            self.flush()
            self.blocks.append(Image(alt=alt))

    def _heading(self, element: HtmlElement, level: int) -> None:
        self.flush()
        for image in element.iter("img"):
            self._image(image)
        if has_words(text := tidy(inline_text(element))):
            self.blocks.append(Heading(level=level, text=text, id=element.get("id")))

    def _table(self, table: HtmlElement, depth: int) -> None:
        self.flush()
        rows = [[cell for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
        nested = next(table.iterdescendants("table"), None) is not None
        texts = [[inline_text(cell) for cell in row] for row in rows]
        is_layout = (
            nested
            or max((len(row) for row in rows), default=0) < 2
            or any(len(text) > _LAYOUT_CELL for row in texts for text in row)
            or any(_level_by_look(part) for row in rows for cell in row for part in cell)
            or next(table.iterdescendants("li", "h1", "h2", "h3"), None) is not None
        )
        if is_layout:
            for row in (row for row in rows if row and _own_table(row[0]) is table):
                for cell in row:
                    self.walk(cell, depth)
                    self.flush()
            return
        for image in table.iter("img"):
            self._image(image)
        filled = tuple(tuple(row) for row in _in_columns(rows, texts) if any(has_words(cell) for cell in row))
        if filled:
            self.blocks.append(Table(rows=filled))


def _is_typed_text(element: HtmlElement) -> bool:
    """Tell whether an element holds lines of text and nothing that a page arranges otherwise: lists, tables, headings, pictures."""
    arranged = next(element.iterdescendants("li", "table", "img", "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "br"), None)
    return arranged is None and "\n" in (element.text_content() or "").strip()


def _level_by_look(element: HtmlElement) -> int | None:
    """Return the level of a line that is a heading by its large print alone, as on pages older than style sheets; None for others."""
    if element.tag not in ("p", "div", "center") or any(isinstance(child.tag, str) and child.tag not in _INLINE for child in element):
        return None
    text = tidy(element.text_content())
    if not has_words(text) or len(text) > _MAX_HEADING or text.endswith((".", ";", ",")):
        return None
    sized = [part for part in element.iter("font", "big", "span", element.tag) if len(tidy(part.text_content())) == len(text)]
    return next(filter(None, map(_level_of_print, sized)), None)


def _level_of_print(element: HtmlElement) -> int | None:
    if _LARGE_STYLE.search((element.get("style") or "").lower()):
        return 1
    return _LARGE_FONTS.get(element.get("size") or "") or (2 if element.tag == "big" else None)


def _in_columns(rows: list[list[HtmlElement]], texts: list[list[str]]) -> Iterator[list[str]]:
    """Yield the rows with an empty cell where one from above reaches down, so that each value stays in its column."""
    reaching: dict[int, int] = {}  # column to how many more rows it is taken
    for row, values in zip(rows, texts, strict=True):
        shown: list[str] = []
        for cell, value in zip(row, values, strict=True):
            while reaching.get(len(shown), 0) > 0:
                shown.append("")
            span = cell.get("rowspan") or "1"
            if span.isdigit() and 1 < int(span) <= _MAX_SPAN:
                reaching[len(shown)] = int(span)
            shown.append(value)
        while reaching.get(len(shown), 0) > 0:
            shown.append("")
        reaching = {column: left - 1 for column, left in reaching.items()}
        yield shown


def _own_table(cell: HtmlElement) -> HtmlElement | None:
    return next(cell.iterancestors("table"), None)


def _first_number(element: HtmlElement) -> int | None:
    if element.tag != "ol":
        return None
    start = element.get("start") or "1"
    return int(start) if start.isdigit() and len(start) < 5 else 1
