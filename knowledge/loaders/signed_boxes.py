"""Boxes of a page that list who signs and stand apart from its text: in the column beside it, or in what looks like the site's foot."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from lxml.html import HtmlElement

from knowledge.folding import fold
from knowledge.loaders.cleaning import tidy
from knowledge.loaders.markup import blocks_of
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph

# Words for signatories at a heading's beginning or end in the official languages, folded: words that invite to sign are others.
_SIGNATORIES = re.compile(
    r"\b(?:co-?)?signator(?:y|ies)|\bsigned by|\bsignataires?\b|\bsignent\b|\bont signe\b|\bfirmantes\b|\bfirman\b|\bfirmatari[oae]?\b"
    r"|\bfirmano\b|\bfirmato da\b|\bsignatar|\bsubscritor|\bsubscrevem\b|\bassinam\b|\bassinaram\b|\bunterzeichne(?:r|nd|te)"
    r"|\bunterzeichnung|\bunterzeichnet von\b|\bondertekenaars?\b|\bondertekend|\bundertecknare|\bundertecknat|\bundertecknas\b"
    r"|\bunderskrivere|\bunderskrevet|\bundertegn|\ballekirjoitta[jnv]|\balla ?kirjutan|\ballkirjastan|\ballkirjastaj|\ballkirjastavad"
    r"|\balair[oi]k?\b|\balairjak\b|\bpasiras(?:ius|[eo]\b|an)|\bparakstitaj|\bparaksta\b|\bparakstij|\bpotpisni|\bpotpisuju\b"
    r"|\bpotpisali|\bpodpisni|\bpodpisuj|\bpodpisan|\bpodepsan|\bpodpisali|\bpodepsali|\bpodepisuji\b|\bsygnatari|\bsemnatari"
    r"|\bsemnatar[ie]\b|\bsemneaza(?=\W*$)|\bau semnat\b|υπογραφοντ|υπογραφουν|υπογραψαν|υπεγραψαν|\bподписал|\bподписани|\bподписващи"
    r"|\bподписват|\bподписаха|\bsinithe\b|\bsinitheoir|\bfirmatarji|\biffirmat|\bjiffirmaw"
)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "legend", "caption", "dt", "summary", "p", "div", "span")
_HEADING_WORDS, _HEADING_LETTERS = 6, 200
_DEPTH = 3  # elements around such a heading, one of which holds the names too
_FEWEST, _NAME_WORDS = 3, 2  # names, and words of most of them: buttons have fewer
_LONGEST_NAME = 25  # words
_MOST = 0.7  # of the lines
_BETWEEN_NAMES = re.compile(r"\s+[|·•∙⋅]\s+|;\s+|\n")  # what parts the names of one line


def signed_boxes(root: HtmlElement) -> list[tuple[HtmlElement, tuple[Block, ...]]]:
    """Return the elements of a page that head themselves as signatories, each with the heading and the lines of names below it."""
    found: list[tuple[HtmlElement, tuple[Block, ...]]] = []
    for element in root.iter(*_HEADINGS):
        text = element.text_content() if len(element) <= 1 else ""
        words = tidy(text) if len(text) <= _HEADING_LETTERS else ""
        if not (0 < len(words.split()) <= _HEADING_WORDS and _SIGNATORIES.search(fold(words))):
            continue
        if any(element in box.iterdescendants() for box, _ in found) or _is_linked(element):
            continue
        if box := _box_around(element, words):
            found.append(box)
    return found


def _is_linked(element: HtmlElement) -> bool:
    return any(parent.tag in ("a", "button", "form", "nav") for parent in (element, *element.iterancestors()))


def _box_around(heading: HtmlElement, words: str) -> tuple[HtmlElement, tuple[Block, ...]] | None:
    """Return the smallest element around a heading that holds names below it, with these; None where it does not begin with the heading."""
    for around in [one for one in heading.iterancestors() if isinstance(one.tag, str)][:_DEPTH]:
        if around.tag in ("html", "body", "main", "article"):
            return None
        blocks = blocks_of(around)
        if not blocks or tidy(getattr(blocks[0], "text", "").split("\n")[0]) != words:
            return None
        first, *rest = _lines_of(blocks)
        names = [*takewhile(lambda block: not isinstance(block, Heading), rest)]
        if len(names) >= _FEWEST:
            return (around, (Heading(level=3, text=first.text), *names)) if _are_names(names) else None
    return None


def _lines_of(blocks: Sequence[Block]) -> list[Heading | ListItem | Paragraph]:
    lines: list[Heading | ListItem | Paragraph] = []
    for block in blocks:
        if isinstance(block, Heading | ListItem):
            lines.append(block)
        elif isinstance(block, Paragraph):
            lines += [Paragraph(text=line) for line in _BETWEEN_NAMES.split(block.text)]
    return lines


def _are_names(lines: Sequence[Heading | ListItem | Paragraph]) -> bool:
    counts = [len(line.text.split()) for line in lines]
    return sum(_NAME_WORDS <= count <= _LONGEST_NAME for count in counts) >= _MOST * len(counts)
