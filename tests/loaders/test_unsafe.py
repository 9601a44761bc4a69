"""What files say beside their words: addresses, markup, entities, marks heaped on letters."""

from __future__ import annotations

import json

import pytest

from knowledge.loaders.cleaning import tidy, web_address
from knowledge.loaders.registry import parse

_BAD = ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//example.org/x", "https://", "http:/x", "https://a b.example", "x"]


@pytest.mark.parametrize("address", _BAD)
def test_addresses_of_no_page(address: str) -> None:
    """Only http and https with a host are addresses, wherever a format names one."""
    assert web_address(address) == ""
    page = (
        f'<html><head><link rel="canonical" href="{address}"><meta property="og:url" content="{address}"></head>'
        "<body><p>A letter with words in it, and more of them.</p></body></html>"
    )
    assert "url" not in parse(page.encode(), "a.html").metadata
    assert "url" not in parse(f"---\ntitle: Letter\nurl: '{address}'\n---\n\nWords of a letter.\n".encode(), "a.md").metadata
    letter = json.dumps({"title": "Letter", "url": address, "text": "Words.", "signatories": ["Guild of Bells", "RIMA"]})
    assert "url" not in parse(letter.encode(), "a.json").metadata


def test_the_next_address_counts() -> None:
    """A page with one bad address keeps the good one."""
    page = (
        '<html><head><link rel="canonical" href="javascript:x()"><meta property="og:url" content="https://example.org/letter"></head>'
        "<body><p>A letter with words in it, and more of them.</p></body></html>"
    )
    metadata = parse(page.encode(), "a.html").metadata
    assert metadata["url"] == "https://example.org/letter"
    assert metadata["site"] == "example.org"


def test_markup_in_markdown() -> None:
    """Inline HTML goes with its scripts; links keep their words, whatever their address holds; addresses in brackets stay."""
    text = (
        "# Creators <b>first</b>\n\n<script>alert(1)</script>\n\n[click](javascript:alert(1)) ![x](data:text/html;base64,PHN)\n\n"
        "- <img src=x onerror=alert(1)> Guild\n- [Guild of Bells](javascript:alert(1))\n- [RIMA](https://example.org/a_(b))\n- a < b > c\n"
    )
    document = parse(text.encode(), "a.md")
    assert document.title == "Creators first"
    shown = document.text
    assert "alert" not in shown
    assert "<b>" not in shown
    assert [line for line in shown.split("\n") if line.startswith("- ")] == ["- Guild", "- Guild of Bells", "- RIMA", "- a < b > c"]
    assert "<https://example.org>" in parse(b"# Title\n\nSee <https://example.org>.\n\n- a\n- b\n", "a.md").text


def test_entities_that_a_page_defines() -> None:
    """What a page's own entities stand for is not read, and their names are no words; those of HTML are letters."""
    page = (
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html xmlns="http://www.w3.org/1999/xhtml"><body>'
        "<p>Rules &amp; rights, &eacute;crits, for everybody who writes.</p><p>&x; &yz;</p></body></html>"
    )
    assert parse(page.encode(), "a.xhtml").text == "Rules & rights, écrits, for everybody who writes."


def test_heaped_marks() -> None:
    """Marks on a letter are cut to what languages need."""
    assert tidy("Gu\u0301\u0301\u0301" + "\u0335" * 5000 + "ild") == tidy("Gu\u0301\u0301ild")
    assert tidy("Việt Nam, ǖ, ế") == "Việt Nam, ǖ, ế"
