"""Lists that a page shows in part: what it loads later stands whole in its fallback without scripts or in its linked data.

Names set in elements that touch, as chips are, and the parts of one picture that lead to several places are parted here too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from lxml.etree import SubElement
from lxml.html import HtmlElement

from knowledge.loaders.cleaning import has_words, tidy

_FEWEST = 3  # items of a list, and chips beside one another
_CHIPS = frozenset({"span", "a", "b", "em", "i", "strong", "mark", "label"})
_BEGINS = re.compile(r"[„“«\"]?(?:\d+[^\W\d_]|[A-ZÀ-ÞĀ-ŽΑ-ΩΆ-ΏА-Я])")  # a name: "100autori" does with a number
_CHIP_WORDS = 2  # on average: single words are parts of a sentence


def show_whole_lists(root: HtmlElement, linked: Sequence[dict[str, Any]]) -> None:
    """Put in the place of each list of `root` that goes on elsewhere the whole one, from its fallback or the page's `linked` data."""
    for fallback in list(root.iter("noscript")):
        whole = _items_of(fallback)
        if len(whole) >= _FEWEST:
            others = [one for one in root.iter("ul", "ol") if fallback not in (*one.iterancestors(), *one.iterdescendants())]
            for shown in others:
                if (items := _items_of(shown)) and set(items) <= set(whole):
                    shown.drop_tree()
            fallback.tag = "div"
    for names in map(_names_of, linked):
        shown = next((one for one in root.iter("ul", "ol") if _is_beginning(_items_of(one), names)), None)
        if shown is not None:
            for name in names[len(_items_of(shown)) :]:
                SubElement(shown, "li").text = name


def part_chips(root: HtmlElement) -> None:
    """Part by line breaks the names of elements that hold nothing but such chips."""
    for element in [one for one in root.iter() if isinstance(one.tag, str)]:
        chips = [child for child in element if child.tag in _CHIPS]
        between = [element.text or "", *(child.tail or "" for child in element)]
        alike = len({(chip.tag, chip.get("class")) for chip in chips}) == 1
        if len(chips) < max(_FEWEST, len(element)) or any(map(str.strip, between)) or not alike:
            continue
        if _are_names([tidy(chip.text_content()) for chip in chips]):
            for chip in chips[:-1]:
                chip.addnext(element.makeelement("br"))


def part_pictures(root: HtmlElement) -> None:
    """Put in the place of each picture of which parts are links the pictures that these parts are, as a wall of logos has them."""
    for image in list(root.iter("img")):
        name = (image.get("usemap") or "").removeprefix("#")
        areas = [area for plan in root.iter("map") if name and name in (plan.get("name"), plan.get("id")) for area in plan.iter("area")]
        named = [area for area in areas if has_words(area.get("alt") or area.get("title") or "")]
        for area in reversed(named):
            image.addnext(image.makeelement("img", alt=area.get("alt") or area.get("title") or "", src=image.get("src") or ""))
        if named:
            image.drop_tree()


def _are_names(texts: Sequence[str]) -> bool:
    """Tell whether texts have the shape of names: parts of a sentence begin small or are single words, what is said of a page has numbers."""
    words = [word for text in texts for word in text.split()]
    begun = all(_BEGINS.match(text) and not text.endswith(".") for text in texts)
    return begun and len(words) >= _CHIP_WORDS * len(texts) and not any(word.strip(".,").isdigit() for word in words)


def _items_of(element: HtmlElement) -> list[str]:
    return [text for item in element.iter("li") if (text := tidy(item.text_content()))]


def _names_of(data: dict[str, Any]) -> list[str]:
    """Return the names of a linked list, in its order."""
    listed = data.get("itemListElement") if data.get("@type") == "ItemList" else None
    found: list[str] = []
    for one in listed if isinstance(listed, list) else []:
        item = one.get("item", one) if isinstance(one, dict) else one
        name = item.get("name") if isinstance(item, dict) else item
        found += [tidy(name)] if isinstance(name, str) and has_words(name) else []
    return found


def _is_beginning(shown: Sequence[str], names: Sequence[str]) -> bool:
    """Tell whether a shown list has the first of several names, and no others; something may stand behind each."""
    begun = _FEWEST <= len(shown) < len(names)
    return begun and all(item.startswith(name) for item, name in zip(shown, names, strict=False))
