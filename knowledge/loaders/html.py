"""Web pages: the main text alone, with its title, date and publisher.

trafilatura finds which sentences are the main text; the smallest element that holds them is then read whole, so that lists of
signatories, tables and logos, which it may leave out, stay.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator
from itertools import chain
from typing import Any
from urllib.parse import urlsplit

import trafilatura
from htmldate import find_date
from lxml import html as lxml_html
from lxml.html import HtmlElement

from knowledge.dates import is_day, span
from knowledge.folding import fold
from knowledge.languages import OFFICIAL
from knowledge.loaders.cleaning import has_words, tidy, web_address
from knowledge.loaders.decoding import decode
from knowledge.loaders.heads_apart import head_above
from knowledge.loaders.markup import blocks_of, drop_hidden, drop_struck, inline_text, tree_of
from knowledge.loaders.parsed import Block, FoundDate, Heading, Image, Note, ParsedDocument, UnreadableDocument
from knowledge.loaders.raised import raise_marks
from knowledge.loaders.running_numbers import show_counters
from knowledge.loaders.signed_boxes import signed_boxes
from knowledge.loaders.signed_parts import MAIN, heads_what_follows, wall_behind, with_signatures_behind
from knowledge.loaders.unfolding import unfold
from knowledge.loaders.whole_lists import part_chips, part_pictures, show_whole_lists
from knowledge.written_dates import find_dates

_FURNITURE = re.compile(
    r"cookie|(?:^|[-_ ])(?:consent|gdpr|cmp|onetrust|nav|navbar|navigation|menu|breadcrumbs?|sidebar|share|sharing|social|"
    r"newsletter|subscribe|related|wp-block-file|comments?|advert|ads|popup|modal|skip|pagination|pager|toolbar|toc|masthead|"
    r"site-header|site-footer|page-footer|footer|lang-switch(?:er)?|language-switcher|search|login|print|tags?|byline-links)(?:$|[-_ ])",
    re.IGNORECASE,
)
_WIDGET = re.compile(r"(?:^|[-_ ])widget(?:$|[-_ ])", re.IGNORECASE)  # a site's furniture, unless its pages are built of such parts
_FURNITURE_ROLES = frozenset({"navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "complementary", "menu", "menubar"})
_FURNITURE_TAGS = frozenset({"nav", "aside", "footer", "form"})
_DATE_METAS = (
    "article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.date",
    "dcterms.issued", "dcterms.created", "pubdate", "publishdate", "publication_date", "citation_publication_date",
)  # fmt: skip
# How sites call the element that holds the day of a text.
_DATED = re.compile(
    r"(?:^|[-_ ])(?:date|created|published|publish|posted|submitted|pubdate|datum|fecha|dato|datetime)(?:$|[-_ ])"
    r"|(?:post|entry|article)-?date",
    re.IGNORECASE,
)
_DATED_WORDS = 8  # of such an element
_ISSUE = re.compile(
    r"(?<!\w)(?:n\.?\s?[º°o]|nr|no|num|č|št|br|issue|ausgabe|numéro|número|numero|nummer|numer|číslo|брой|αρ)\.?\s?\d{1,4}(?!\d)", re.IGNORECASE
)
_ISSUE_WORDS = 12  # of a line that says which issue of a newsletter a page is, and its day
_HEAD = re.compile(r"\bheader\b|region-header|masthead|site-brand|\bbrand", re.IGNORECASE)
_SITE_NAME = re.compile(r"(?:^|\s)(?:site-(?:name|title)|navbar-brand|brand)(?:\s|$)", re.IGNORECASE)
_SITE_WORDS = 10  # of the name of a site
_LOGO_DEPTH = 5  # elements around a picture
_RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:20\d\d(?:\s*[–-]\s*20\d\d)?)?\s*(?:by\s+)?"
    r"([^\W\d_][^|·.\n©]{2,80}?)\s*(?=[|·.\n,]|\s[–-]\s|20\d\d|$)",
    re.IGNORECASE,
)
_LIST_TAGS = frozenset({"p", "ul", "ol", "table", "tbody", "tr"})
_SEPARATORS = re.compile(r"[\s|›»>·•/\u00a0]+")
_MAX_UNLINKED = 0.3  # of the letters in a row of links: the page that is open has none
_MOST_OF_TEXT = 0.5  # of the letters
_MIN_COVER = 0.9  # of the main sentences that the chosen element must hold
_LONG_LINE = 30  # letters
_WINDOW = re.compile(r"\s+[|–—·•»-]\s+")  # what parts a page's title from the site's name
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")


def read(data: bytes, name: str) -> ParsedDocument:
    """Return the main text of the page. Raises `UnreadableDocument` (empty, too-deep, unknown-format)."""
    return read_text(decode(data, _declared_encoding(data)), name)


def read_text(text: str, name: str) -> ParsedDocument:
    """Return the main text of a decoded page; `name` is its address or file name."""
    root = tree_of(text)
    facts = _Facts(root, name)
    show_whole_lists(root, facts.linked)
    show_counters(root)
    part_chips(root)
    part_pictures(root)
    panels = unfold(root)
    warnings = [*drop_hidden(root, panels), *drop_struck(root)]
    if next(root.iter("script"), None) is not None:
        warnings.append(Note(code="scripts-ignored"))
    boxes = signed_boxes(root)
    _drop_furniture(root)
    raise_marks(root)
    container = _with_other_panels(_main_element(root), panels)
    blocks = [*head_above(container, root), *blocks_of(container)]
    blocks += [block for box, names in boxes if _is_apart(box, container) for block in names]
    blocks += wall_behind(container, root) if not any(isinstance(block, Image) for block in blocks) else []
    if not any(has_words(getattr(block, "text", "") or "x") for block in blocks):
        raise UnreadableDocument("empty")
    title = facts.title(blocks)
    if title and not any(isinstance(block, Heading) and block.level == 1 for block in blocks):
        blocks = [Heading(level=1, text=title), *blocks]
    return ParsedDocument(
        format="html",
        title=title,
        language=facts.language,
        dates=facts.dates(container, text),
        metadata=facts.metadata(),
        blocks=tuple(blocks),
        warnings=tuple(warnings),
    )


def _with_other_panels(text: HtmlElement, panels: Collection[HtmlElement]) -> HtmlElement:
    """Return the element that holds the panels beside the one in which the text stands; else the text."""
    panel = next((one for one in (text, *text.iterancestors()) if one in panels), None)
    beside = panel is not None and any(one in panels for one in (*panel.itersiblings(), *panel.itersiblings(preceding=True)))
    return panel.getparent() if panel is not None and beside else text


def _is_apart(box: HtmlElement, container: HtmlElement) -> bool:
    """Tell whether a box is no part of the text and does not hold it."""
    return box is not container and container not in box.iterancestors() and container not in box.iterdescendants()


def _declared_encoding(data: bytes) -> str | None:
    match = re.search(rb"charset\s*=\s*[\"']?([\w-]+)", data[:4096], re.IGNORECASE)
    return match[1].decode("ascii") if match else None


def _drop_furniture(root: HtmlElement) -> None:
    """Take out what stands on every page of a site. Inside an article, its own header and footer may hold title and signatures."""
    of_widgets = _is_built_of_widgets(root)
    for element in list(root.iter()):
        if not isinstance(element.tag, str) or element.tag in ("html", "body", *MAIN) or element.getparent() is None:
            continue
        within = any(parent.tag in MAIN for parent in element.iterancestors())
        names = _names_of(element)
        named = _FURNITURE.search(names) or (not of_widgets and _WIDGET.search(names))
        furniture = (
            (element.tag in _FURNITURE_TAGS and not (within and element.tag == "footer"))
            or (element.tag == "header" and not within and next(element.iter("h1"), None) is None)
            or (element.get("role") or "") in _FURNITURE_ROLES
            or (bool(named) and not _holds_the_text(element, root))
            or _is_row_of_links(element)
        )
        if furniture:
            element.drop_tree()


def _names_of(element: HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def _is_built_of_widgets(root: HtmlElement) -> bool:
    """Tell whether most of a page's running text stands in what it calls widgets, as where an editor puts pages together of parts."""
    letters = [(paragraph, len(tidy(paragraph.text_content()))) for paragraph in root.iter("p")]
    inside = sum(length for paragraph, length in letters if any(_WIDGET.search(_names_of(one)) for one in paragraph.iterancestors()))
    return inside > _MOST_OF_TEXT * sum(length for _, length in letters)


def _is_row_of_links(element: HtmlElement) -> bool:
    """Tell whether an element is a menu set as a line: links to the same site with bars or the like between them, and hardly a word else."""
    links = list(element.iter("a"))
    if len(links) < 3 or element.tag not in ("p", "div", "td", "center", "span") or any("://" in (link.get("href") or "") for link in links):
        return False
    outside = [element.text or "", *(part.tail or "" for part in element.iterdescendants())]
    parted = sum(bool(re.fullmatch(r"[\s\u00a0]*[|›»>·•/][\s\u00a0]*", text)) for text in outside) >= len(links) - 1
    linked = sum(len(_SEPARATORS.sub("", link.text_content())) for link in links)
    whole = len(_SEPARATORS.sub("", element.text_content()))
    return parted and whole - linked <= _MAX_UNLINKED * whole


def _holds_the_text(element: HtmlElement, root: HtmlElement) -> bool:
    """A wrapper named after a sidebar that it also holds is no sidebar."""
    return len(element.text_content()) > _MOST_OF_TEXT * len(root.text_content())


def _main_element(root: HtmlElement) -> HtmlElement:
    body = root.find("body")
    whole = body if body is not None else root
    lines = _main_lines(root)
    total = sum(map(len, lines))
    best: HtmlElement = whole
    while total:
        inside = [(child, _cover(child, lines)) for child in best if isinstance(child.tag, str)]
        child, cover = max(inside, key=lambda one: one[1], default=(None, 0))
        if child is None or cover < _MIN_COVER * total:
            break
        if child.tag in _LIST_TAGS:
            # A table that holds the text in one cell only arranges the page.
            child = next((cell for cell in child.iter("td") if _cover(cell, lines) >= _MIN_COVER * total), None)
            if child is None:
                break
        best = child
    text = best
    best = with_signatures_behind(best, whole)
    while best is not whole and best.tag not in MAIN and heads_what_follows(best):
        best = best.getparent()
    if best is not text:
        _drop_dates_above(text, best)
    return best


def _drop_dates_above(text: HtmlElement, around: HtmlElement) -> None:
    """Take the site's dates out of what stands above the text: they are the page's, and given with its other facts."""
    for time in list(around.iter("time")):
        box = time.getparent()
        alone = box is not None and box is not around and not has_words(_key(box.text_content()).replace(_key(time.text_content()), ""))
        if alone and text not in time.iterancestors():
            time.drop_tree()


def _main_lines(root: HtmlElement) -> list[str]:
    """Return the letters of the main text's lines: of those that are long enough to stand nowhere else, or of all where only headings are."""
    text = trafilatura.extract(
        lxml_html.tostring(root, encoding="unicode"), include_comments=False, include_tables=True, favor_recall=True, fast=True
    )
    keys = [key for line in (text or "").splitlines() if (key := _key(line))]
    headings = {_key(element.text_content()) for element in root.iter("h1", "h2", "h3", "h4", "h5", "h6", "title")}
    long = [key for key in keys if len(key) > _LONG_LINE]
    return long if any(key not in headings for key in long) else keys


def _cover(element: HtmlElement, lines: list[str]) -> int:
    whole = _key(element.text_content())
    return sum(len(line) for line in lines if line[:200] in whole)


def _key(text: str) -> str:
    return re.sub(r"[\W_]+", "", text)


class _Facts:
    """What a page says of itself, read before anything is taken out of it."""

    def __init__(self, root: HtmlElement, name: str) -> None:
        self._name = name
        self._metas: dict[str, str] = {}
        for meta in root.iter("meta"):
            key = meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv")
            if key and has_words(meta.get("content") or ""):
                self._metas.setdefault(key.lower(), tidy(meta.get("content") or ""))
        title = root.find(".//title")
        self._head_title = tidy(title.text_content()) if title is not None else ""
        self.language = ((root.get("lang") or self._metas.get("content-language") or "")[:2].lower()) or None
        self._canonical = next((link.get("href") for link in root.iter("link") if link.get("rel") == "canonical"), None)
        self.linked = [data for script in root.iter("script") if "ld+json" in (script.get("type") or "") for data in _objects(script.text)]
        self._logo = _logo_of(root)
        self._rights = _rights_of(root)
        self._named = _site_name_of(root)
        self._tops = [text for top in root.iter("h1") if has_words(text := " ".join(tidy(inline_text(top)).split()))]
        self._headline = _headline_of(root)
        self._issues = _lines_of_issue(root)
        self._shown_days = _days_shown(root, self.language or "en")
        self._times = [time.get("datetime") or "" for time in root.iter("time")]

    def title(self, blocks: list[Block]) -> str | None:
        """The page's only first heading, else the title it gives to other sites or to the browser without the site's name."""
        tops = [block.text for block in blocks if isinstance(block, Heading) and block.level == 1]
        if len(tops) == 1:
            return tops[0]
        if not tops and len(self._tops) == 1:
            return self._tops[0]
        if not tops and self._headline:
            return self._headline
        given = self._metas.get("og:title") or self._head_title
        shown = re.sub(r"\blogo\b", "", self._logo, flags=re.IGNORECASE)
        names = [self._metas.get("og:site_name", ""), shown, *_WINDOW.split(shown), self._rights]
        sites = {name.strip().lower() for name in names}
        parts = _WINDOW.split(given)
        kept = [part for part in parts if part.lower() not in sites]
        if len(parts) > 1 and kept == parts and len(parts[-1]) < 0.5 * len(given):
            kept = parts[:-1]
        return " – ".join(kept) or (tops[0] if tops else None)

    def dates(self, container: HtmlElement, text: str) -> tuple[FoundDate, ...]:
        """The dates that the page gives in its metadata, surest first."""
        stated = [self._metas[key] for key in _DATE_METAS if key in self._metas]
        stated += [str(one["datePublished"]) for one in self.linked if one.get("datePublished")]
        found = [FoundDate(date=day, place="metadata", written=raw[:40]) for raw in stated if (day := _day(raw))]
        times = [time.get("datetime") or time.text_content() for time in container.iter("time")] or self._times
        found += [FoundDate(date=day, place="header", written=raw[:40]) for raw in times[:1] if (day := _day(raw))]
        if not found and len(self._shown_days) == 1:
            found += [FoundDate(date=day, place="header", written=written[:40]) for day, written in self._shown_days.items()]
        if not found and (issued := _only_day(self._issues, [self.language] if self.language else OFFICIAL)):
            found.append(FoundDate(date=issued, place="header"))
        if not found and (guess := find_date(text, original_date=True, extensive_search=False)) and _day(guess):
            found.append(FoundDate(date=guess, place="address" if guess.replace("-", "/") in self._name else "file"))
        return tuple(dict.fromkeys(found))

    def metadata(self) -> dict[str, str]:
        """Publisher, author and address of the page as far as it gives them."""
        publisher = self._metas.get("og:site_name") or _name_in(self.linked, "publisher") or self._metas.get("dc.publisher")
        author = self._metas.get("author") or _name_in(self.linked, "author")
        address = next(filter(None, map(web_address, (self._canonical, self._metas.get("og:url"), self._name))), "")
        site = (urlsplit(address).hostname or "").removeprefix("www.") if address else ""
        facts = {"publisher": publisher or site, "author": author or "", "url": address, "site": site}
        if publisher:  # which nobody sees on the page itself
            facts["shown"] = " · ".join(filter(None, (self._head_title, self._logo, self._rights)))
        else:
            facts |= {"window": self._head_title, "named": self._named, "logo": self._logo, "rights": self._rights}
        return {key: value for key, value in facts.items() if value}


def _days_shown(root: HtmlElement, language: str) -> dict[str, str]:
    """Return the days of elements that are called after a date and hold hardly more, with their words; lists of news have several."""
    found: dict[str, str] = {}
    for element in root.iter("div", "span", "p", "dd"):
        text = tidy(element.text_content()) if _DATED.search(f"{element.get('class') or ''}") else ""
        mentions = find_dates(text, language) if 0 < len(text.split()) <= _DATED_WORDS else []
        if len(mentions) == 1 and is_day(mentions[0].text):
            found.setdefault(mentions[0].text, text)
    return found


def _lines_of_issue(root: HtmlElement) -> list[str]:
    """Return the lines that give the number of an issue, as newsletters have them above their texts, mostly beside its day."""
    texts = (" ".join(tidy(element.text_content()).split()) for element in root.iter("td", "p", "div", "span", "h1", "h2", "h3"))
    return list(dict.fromkeys(text for text in texts if 0 < len(text.split()) <= _ISSUE_WORDS and _ISSUE.search(text)))


def _only_day(lines: Collection[str], languages: Iterable[str]) -> str:
    """Return the only day in some lines, as it is written in any of the languages in which they may be; empty for none and for several."""
    rest = [_ISSUE.sub(" ", line) for line in lines]  # "no. 5 – 3 March" are no two days
    days = {mention.text for line in rest for language in languages for mention in find_dates(line, language) if is_day(mention.text)}
    return days.pop() if len(days) == 1 else ""


def _logo_of(root: HtmlElement) -> str:
    """Return what the picture in a page's head is called, or the first that calls itself a logo, unless it stands below the first heading with
    others: those are of whoever signs or pays."""
    calling = 0
    below = False
    found = ""
    for image in root.iter("img", "h1", "h2"):
        if image.tag != "img":
            below = True
            continue
        around = [image, *image.iterancestors()][:_LOGO_DEPTH]
        names = " ".join(f"{one.tag} {one.get('class') or ''} {one.get('id') or ''}" for one in around)
        alt = tidy(image.get("alt") or "")
        called = "logo" in fold(f"{alt} {image.get('src') or ''}")
        if has_words(alt) and (_HEAD.search(names) or (called and not below)):
            return alt
        calling += called
        found = found or (alt if has_words(alt) and called else "")
    return found if calling == 1 else ""


def _headline_of(root: HtmlElement) -> str:
    """Return what the page's only heading holds that says in the words of schema.org that it is that of the text, as Joomla sets it."""
    headlines = [one for one in root.iter("h1", "h2", "h3", "h4") if one.get("itemprop") in ("headline", "name headline")]
    texts = {text for one in headlines if has_words(text := " ".join(tidy(inline_text(one)).split()))}
    return texts.pop() if len(texts) == 1 else ""


def _site_name_of(root: HtmlElement) -> str:
    """Return what the first element holds that is called after the name of the site, as themes of WordPress, Drupal and Joomla have it, or
    that leads home."""
    called = (one for one in root.iter("div", "span", "p", "a", "h1", "h2") if _SITE_NAME.search(one.get("class") or ""))
    elements = chain(called, (one for one in root.iter("a") if one.get("rel") == "home"))
    texts = (tidy(one.text_content()) for one in elements)
    return next((text for text in texts if has_words(text) and len(text.split()) <= _SITE_WORDS), "")


def _rights_of(root: HtmlElement) -> str:
    """Return whose a page says the rights are: what stands behind its © up to the end of the name."""
    match = _RIGHTS.search(root.text_content())
    return tidy(match[1]) if match else ""


def _objects(text: str | None) -> Iterator[dict[str, Any]]:
    """Yield the objects of a page's linked data; broken data is passed over, since it is only an aid."""
    try:
        data = json.loads(text or "")
    except (ValueError, RecursionError):
        return
    items = data if isinstance(data, list) else [data]
    for item in items:
        if isinstance(item, dict):
            yield item
            yield from (inner for inner in item.get("@graph", ()) if isinstance(inner, dict))


def _name_in(objects: list[dict[str, Any]], key: str) -> str:
    for one in objects:
        value = one.get(key)
        value = value[0] if isinstance(value, list) and value else value
        if isinstance(value, dict) and isinstance(value.get("name"), str):
            return tidy(value["name"])
    return ""


def _day(raw: str) -> str | None:
    match = _ISO.search(raw)
    try:
        return match.group() if match and span(match.group()) else None
    except ValueError:
        return None
