"""Lists that pages show in part, and names in chips that touch; all of it is invented."""

from __future__ import annotations

import json

import pytest

from knowledge.loaders.html import read_text
from knowledge.loaders.parsed import ListItem, Paragraph, ParsedDocument

_TEXT = "<h1>A letter about rules</h1><p>We write about rules that nobody can keep, and about all who live from writing and drawing.</p>"
_NAMES = ["Guild of Bells", "Union of Sand", "Society of Gongs", "Alliance of Rhymes", "Forum of Mimes"]


def _items(names: list[str], behind: str = "") -> str:
    return f"<ul>{''.join(f'<li>{name}{behind}</li>' for name in names)}</ul>"


def _listed(page: ParsedDocument) -> list[str]:
    return [block.text for block in page.blocks if isinstance(block, ListItem)]


@pytest.mark.parametrize("shown", [_NAMES[:3], []])
def test_the_fallback_without_scripts(shown: list[str]) -> None:
    """A list that goes on in the page's fallback stands there whole, and takes the place of the part that is shown."""
    body = f"{_TEXT}<h2>Signed by</h2>{_items(shown) if shown else ''}<noscript>{_items(_NAMES)}</noscript>"
    assert _listed(read_text(f"<html><body><article>{body}</article></body></html>", "page.html")) == _NAMES


@pytest.mark.parametrize("fallback", ['<img src="count.gif" alt="">', "<p>Please switch on JavaScript.</p>"])
def test_other_fallbacks(fallback: str) -> None:
    """A counter or a notice without a list is not read."""
    body = f"{_TEXT}<h2>Signed by</h2>{_items(_NAMES)}<noscript>{fallback}</noscript>"
    page = read_text(f"<html><body><article>{body}</article></body></html>", "page.html")
    assert _listed(page) == _NAMES
    assert "JavaScript" not in page.text


def test_linked_data() -> None:
    """A list that begins as one in the page's linked data is made whole by it; others are left alone."""
    linked = {"@graph": [{"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": {"name": name}} for name in _NAMES]}]}
    script = f'<script type="application/ld+json">{json.dumps(linked)}</script>'
    body = f"{_TEXT}{_items(['no copies', 'no silence', 'no delay'])}<h2>Signed by</h2>{_items(_NAMES[:3], ' (example.org)')}"
    page = read_text(f"<html><head>{script}</head><body><article>{body}</article></body></html>", "page.html")
    assert [text.partition(" (")[0] for text in _listed(page)[3:]] == _NAMES


@pytest.mark.parametrize("tag", ["span", "a", "strong"])
@pytest.mark.parametrize("between", ["", "\n "])
def test_chips(tag: str, between: str) -> None:
    """Names in elements that nothing but the page's style keeps apart stand on lines of their own."""
    chips = between.join(f'<{tag} class="chip">{name}</{tag}>' for name in ["Zväz zvonov", "Spolok „Piesok“", "100autori Slovenska"])
    page = read_text(f"<html><body><article>{_TEXT}<h2>Signed by</h2><div>{chips}</div></article></body></html>", "page.html")
    assert page.blocks[-1] == Paragraph(text="Zväz zvonov\nSpolok „Piesok“\n100autori Slovenska")


@pytest.mark.parametrize(
    "words", [["Nobody", "Reads", "Rules"], ["Nobody reads", "the rules of", "the game"], ["Sent 3 May", "Closes 4 June", "Read 5 times"]]
)
def test_other_touching_elements(words: list[str]) -> None:
    """Parts of a sentence and what a page says of itself are no names."""
    spans = " ".join(f"<span>{word}</span>" for word in words)
    page = read_text(f"<html><body><article>{_TEXT}<p>{spans}</p></article></body></html>", "page.html")
    assert page.blocks[-1] == Paragraph(text=" ".join(words))
