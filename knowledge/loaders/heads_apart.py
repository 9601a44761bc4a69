"""The head of a letter in a part of its own: site builders set title, readers, place and day in a section above the one with the text."""

from __future__ import annotations

from itertools import dropwhile

from lxml.html import HtmlElement

from knowledge.loaders.cleaning import has_words
from knowledge.loaders.markup import blocks_of
from knowledge.loaders.parsed import Block, Heading
from knowledge.loaders.signed_parts import MAIN

_DEPTH = 4  # elements around the text


def head_above(text: HtmlElement, whole: HtmlElement) -> list[Block]:
    """Return what stands above a text from the page's only first heading on, if that is more than the heading and the site's own links."""
    tops = list(whole.iter("h1"))
    parts: list[HtmlElement] = []
    around = text
    for _ in range(_DEPTH if len(tops) == 1 and text not in tops[0].iterancestors() else 0):
        parent = around.getparent()
        if parent is None or around is whole or around.tag in MAIN:
            break
        parts = [*parent[: parent.index(around)], *parts]
        headed = list(dropwhile(lambda part: tops[0] not in part.iter(), parts))
        if headed:
            said = any(has_words(line.text_content()) and next(line.iter("a"), None) is None for part in headed for line in part.iter("p"))
            blocks = [block for part in headed if isinstance(part.tag, str) for block in blocks_of(part)] if said else []
            return list(dropwhile(lambda block: not (isinstance(block, Heading) and block.level == 1), blocks))
        around = parent
    return []
