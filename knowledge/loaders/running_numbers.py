"""Numbers of counters: a page runs them up when they are seen, and sets apart from them what they count."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from knowledge.loaders.cleaning import has_words, tidy
from knowledge.loaders.markup import inline_text
from knowledge.loaders.signed_parts import speaks_of_signing

_COUNTER = re.compile(r"(?:^|[-_ ])(?:count(?:er|ers|up|down|to)?|odometer|num(?:ber)?s?|stat(?:istic)?s?)(?:$|[-_ ])", re.IGNORECASE)
_GOALS = (
    "data-to-value", "data-to", "data-end", "data-end-value", "data-target", "data-target-number", "data-stop", "data-count", "data-counter",
    "data-countup", "data-count-to", "data-number", "data-number-value", "data-final", "data-value", "data-val",
)  # fmt: skip
_TAGS = ("span", "div", "p", "b", "strong", "em", "h2", "h3", "h4", "h5", "h6")
_NUMBER = re.compile(r"\d{1,3}(?:[., ]\d{3})+|\d{1,9}")
_BEGINNINGS = ("", "0", "1")
_LABEL_WORDS = 8
_MOST = 50  # counters of a page


def show_counters(root: HtmlElement) -> None:
    """Put into each counter of `root` the number up to which it runs, and into one line with it the words that say it counts who signs."""
    for element in [one for one in root.iter(*_TAGS) if len(one) == 0 and _is_counter(one)][:_MOST]:
        goal = next((value for name in _GOALS if _NUMBER.fullmatch(value := (element.get(name) or "").strip())), "")
        if goal and (element.text or "").strip() in _BEGINNINGS:
            element.text = goal
        if _NUMBER.fullmatch((element.text or "").strip()):
            _join_with_label(element)


def _is_counter(element: HtmlElement) -> bool:
    """Tell whether an element or the one around it is called after counting."""
    around = element.getparent()
    names = [element.get("class") or "", (around.get("class") or "") if around is not None else "", *element.attrib]
    return any(_COUNTER.search(name) for name in names)


def _join_with_label(number: HtmlElement) -> None:
    box = next((one for one in number.iterancestors() if has_words(re.sub(r"\d", "", one.text_content()))), None)
    text = tidy(inline_text(box)) if box is not None else ""
    found, *others = _NUMBER.finditer(text) if len(text.split()) <= _LABEL_WORDS else (None,)
    if box is None or found is None or others or not speaks_of_signing(text):
        return
    label, behind = text[: found.start()].rstrip(" :"), text[found.end() :].strip(" +")
    for child in list(box):
        box.remove(child)
    box.text = f"{label}: {found[0]} {behind}".strip() if label else f"{found[0]} {behind}"
