"""Parts of a page that its reader unfolds: panels of accordions and tabs are text like any other, and their buttons head them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from lxml.html import HtmlElement

from knowledge.loaders.cleaning import has_words

_POINTERS = ("aria-controls", "data-target", "data-bs-target", "href")
_TOGGLES = ("aria-expanded", "aria-selected", "data-toggle", "data-bs-toggle", "data-target", "data-bs-target")
_LABELLED = ("tabpanel", "region")  # what panels are that name the button which opens them
_PANEL = re.compile(
    r"(?:^|[-_ ])(?:accordion|collaps\w*|panel|tab-?(?:pane|panel|content)\w*|toggle-?(?:content|body|panel)|expand\w*|spoiler|answer)"
    r"(?:$|[-_ ])",
    re.IGNORECASE,
)
_ICON = re.compile(r"^[\W_]*$")
_HEADING = re.compile(r"h[1-6]")
_LEVEL = "h4"  # of a button that stands in no heading


def unfold(root: HtmlElement) -> frozenset[HtmlElement]:
    """Return the panels of `root` that a button on the page opens, and make each such button the heading of its panel."""
    by_id = {element.get("id"): element for element in root.iter() if isinstance(element.tag, str) and element.get("id")}
    labelled = {element.get("aria-labelledby"): element for element in root.iter() if element.get("role") in _LABELLED}
    panels: set[HtmlElement] = set()
    opened = []
    for control in [element for element in root.iter() if isinstance(element.tag, str) and _is_control(element)]:
        panel = next((by_id[name] for name in _targets(control) if name in by_id), None)
        panel = labelled.get(control.get("id")) if panel is None else panel
        opened.append((control, _panel_below(control) if panel is None else panel))
    for control, panel in opened:
        if panel is None or panel is root or control in panel.iterdescendants() or not has_words(panel.text_content()):
            continue
        panels.add(panel)
        _head(panel, control)
    return frozenset(panels)


def _is_control(element: HtmlElement) -> bool:
    if element.tag not in ("button", "a") and element.get("role") not in ("button", "tab"):
        return False
    linked = element.tag == "button" or element.get("role") in ("button", "tab")
    return linked or any(name in element.attrib for name in _TOGGLES)


def _targets(control: HtmlElement) -> Iterator[str]:
    for pointer in _POINTERS:
        value = control.get(pointer) or ""
        if pointer in ("aria-controls",) or value.startswith("#"):
            yield value.removeprefix("#")


def _panel_below(control: HtmlElement) -> HtmlElement | None:
    """Return the element behind a button, or behind the heading that holds it, that its class or role calls a panel.

    Of several buttons in a row, each opens the panel behind the row that has its place. What is hidden right behind a button that says
    that it unfolds something is its panel, whatever it is called.
    """
    if (below := control.getnext()) is not None and (_is_panel(below) or _unfolds(control, below)):
        return below
    row = control.getparent()
    if row is None:
        return None
    buttons = [element for element in row if isinstance(element.tag, str) and _is_control(element)]
    panels = list(takewhile(_is_panel, row.itersiblings()))
    at = buttons.index(control)
    return panels[at] if at < len(panels) and len(buttons) in (1, len(panels)) else None


def _unfolds(control: HtmlElement, below: HtmlElement) -> bool:
    """Tell whether a button is one that unfolds and folds, and the element behind it is hidden as long as it does not."""
    return isinstance(below.tag, str) and "aria-expanded" in control.attrib and "hidden" in below.attrib


def _is_panel(element: HtmlElement) -> bool:
    return isinstance(element.tag, str) and (element.get("role") == "tabpanel" or bool(_PANEL.search(element.get("class") or "")))


def _head(panel: HtmlElement, control: HtmlElement) -> None:
    """Let the words of a button stand above its panel; tabs stand apart from theirs, so that their words go there."""
    for icon in [child for child in control.iterdescendants() if isinstance(child.tag, str) and _ICON.match(child.text_content())]:
        icon.drop_tree()
    if not has_words(control.text_content()):
        return
    if control.get("role") == "tab" and control.getparent() is not panel.getparent():
        tail, control.tail = control.tail, None
        parent = control.getparent()
        if parent is not None:
            parent.remove(control)
            parent.text = (parent.text or "") + (tail or "")
        panel.insert(0, control)
        control.tail, panel.text = panel.text, None
    within = any(isinstance(parent.tag, str) and _HEADING.fullmatch(parent.tag) for parent in control.iterancestors())
    control.tag = "span" if within else _LEVEL
    for name in ("hidden", "aria-hidden"):
        control.attrib.pop(name, None)
