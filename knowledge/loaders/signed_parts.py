"""Parts of a page that say who signs, which site builders set apart from the text: lists and rows of logos behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from knowledge.folding import fold
from knowledge.loaders.cleaning import has_words, tidy
from knowledge.loaders.logo_words import speaks_of_logos
from knowledge.loaders.markup import blocks_of
from knowledge.loaders.parsed import Block, Heading, Image, ListItem, Paragraph

MAIN = ("main", "article")
# Parts of words for signing in the official languages, folded.
_SIGNING = re.compile(
    r"sign(?:at|ed|er|in|e\b|ant|ent)|sygnat|firm(?:an|at|ad|ar)|aderent|assin|subscri|sottoscri|unterzeichn|gezeichnet|unterschr|ondertek|getekend|undertec"
    r"|underskr|undertegn|podpis|podeps|podepis|potpis|allekirj|alla ?kirj|allkirj|alair|pasiras|parakst|semnat|υπογρ|подпис|sinith|iffirm"
)
_SIGNED_DEPTH = 4  # elements around the text
_SIGNING_WORDS = 10  # of a line that heads who signs
_FEWEST_SHOWN = 3  # names below it


def speaks_of_signing(text: str) -> bool:
    """Tell whether a text has a word for signing or signatories in any official language."""
    return bool(_SIGNING.search(fold(text)))


def is_signed_box(blocks: Sequence[Block]) -> bool:
    """Tell whether the blocks of a text box are a line that says who signs and the names below it."""
    lines = [line for block in blocks if isinstance(block, Heading | Paragraph | ListItem) for line in block.text.split("\n")]
    return len(lines) > _FEWEST_SHOWN and len(lines[0].split()) <= _SIGNING_WORDS and speaks_of_signing(lines[0])


def heads_what_follows(element: HtmlElement) -> bool:
    """Tell whether an element ends in a heading that says who signs: site builders set lists and logos apart from the text.

    Behind other headings stand the parts of a site: its members, pictures, further news.
    """
    last = next(reversed(blocks_of(element)), None)
    return isinstance(last, Heading) and bool(_SIGNING.search(fold(last.text))) and element.getparent() is not None


def with_signatures_behind(text: HtmlElement, whole: HtmlElement) -> HtmlElement:
    """Return the element that holds the text and the part of the page behind it that says who signs, with a list or logos; else the text."""
    around = text
    for _ in range(_SIGNED_DEPTH):
        parent = around.getparent()
        if parent is None or around is whole or around.tag in MAIN:
            return text
        behind = [element for sibling in around.itersiblings() for element in sibling.iter() if isinstance(element.tag, str)]
        line = next((element for element in behind if has_words(element.text or "") or has_words(element.tail or "")), None)
        if line is not None and _is_signing_line(line) and _shows_names(behind[behind.index(line) :]):
            return parent
        around = parent
    return text


def wall_behind(text: HtmlElement, whole: HtmlElement) -> list[Block]:
    """Return the pictures that stand right behind a text that speaks of logos, as site builders set them apart; none if they are few."""
    around = text
    for _ in range(_SIGNED_DEPTH if speaks_of_logos(text.text_content()) else 0):
        if around is whole or around.tag in MAIN or around.getparent() is None:
            break
        shown: list[Block] = []
        for element in (one for sibling in around.itersiblings() for one in sibling.iter() if isinstance(one.tag, str)):
            if has_words(element.text or "") and element.tag not in ("style", "script", "noscript"):
                break
            if element.tag == "img" and has_words(element.get("alt") or ""):
                shown.append(Image(alt=tidy(element.get("alt") or "")))
        if len(shown) >= _FEWEST_SHOWN:
            return shown
        around = around.getparent()
    return []


def _is_signing_line(element: HtmlElement) -> bool:
    words = fold(tidy(element.text_content()))
    return len(words.split()) <= _SIGNING_WORDS and bool(_SIGNING.search(words)) and not _is_offer(element)


def _is_offer(element: HtmlElement) -> bool:
    """Tell whether a line invites its reader: to sign in, to sign a petition."""
    around = {str(parent.tag) for parent in element.iterancestors()}
    return str(element.tag) in ("a", "button", "label") or not around.isdisjoint(("a", "button", "form"))


def _shows_names(elements: list[HtmlElement]) -> bool:
    listed = sum(element.tag in ("li", "dt", "tr") for element in elements)
    pictured = sum(element.tag == "img" and has_words(element.get("alt") or "") for element in elements)
    return bool(listed + pictured >= _FEWEST_SHOWN)
