"""Pages that an editor puts together of parts: what sites call widgets, sections above the text, counters; all of it is invented."""

from __future__ import annotations

import pytest

from knowledge.loaders.html import read_text
from knowledge.loaders.parsed import Heading, Paragraph

_TEXT = "We write about rules that nobody can keep, and about all who live from writing and drawing. Nobody asked them what they think."


def _lines(body: str) -> list[str]:
    return [getattr(block, "text", "") for block in read_text(f"<html><body>{body}</body></html>", "page.html").blocks]


def _part(inside: str, kind: str = "text") -> str:
    return f"<div class='site-part'><div class='builder-element builder-widget builder-widget-{kind}'>{inside}</div></div>"


def test_text_in_widgets() -> None:
    """Where the text itself stands in widgets, they are no furniture, except those that are called after it."""
    lines = _lines(_part(f"<h1>On rules</h1><p>{_TEXT}</p>") + _part(f"<p>{_TEXT} Again.</p>") + _part("<p>Home</p>", "nav-menu"))
    assert lines == ["On rules", _TEXT, f"{_TEXT} Again."]


def test_widgets_beside_the_text() -> None:
    """Beside a text in an element of its own, widgets are the site's."""
    lines = _lines(f"<div class='content'><h1>On rules</h1><p>{_TEXT}</p></div><div class='widget'><p>Our shop is open.</p></div>")
    assert lines == ["On rules", _TEXT]


def test_a_head_in_a_section_of_its_own() -> None:
    """Readers and day that stand with the title above the section of the text belong to it."""
    head = "<section><div><h1>On rules</h1></div><div><p>Open letter to the Parliament</p><p>Ghent, 3 May 2025</p></div></section>"
    page = read_text(f"<html><body><div>{head}<section><p>{_TEXT}</p><p>{_TEXT} Again.</p></section></div></body></html>", "page.html")
    assert page.blocks[:3] == (
        Heading(level=1, text="On rules"),
        Paragraph(text="Open letter to the Parliament"),
        Paragraph(text="Ghent, 3 May 2025"),
    )


def test_links_below_a_title() -> None:
    """Links of the site below the title are no part of the letter."""
    head = "<section><h1>On rules</h1><p>in <a href='/news'>News</a></p></section>"
    assert _lines(f"<div>{head}<section><p>{_TEXT}</p><p>{_TEXT} Again.</p></section></div>")[:2] == ["On rules", _TEXT]


@pytest.mark.parametrize(
    ("counter", "line"),
    [
        ("<p>Organizações signatárias</p><div><b class='counter-number' data-to-value='38'>0</b></div>", "Organizações signatárias: 38"),
        ("<span class='num' data-count='1 240'></span><span>organisations have signed</span>", "1 240 organisations have signed"),
        ("<h3 class='stat'>38</h3><p>Verbände unterzeichnen</p>", "38 Verbände unterzeichnen"),
    ],
)
def test_counters(counter: str, line: str) -> None:
    """A counter stands at the number up to which it runs, in one line with the words that say it counts who signs."""
    assert line in _lines(f"<article><h1>On rules</h1><p>{_TEXT}</p><div><div class='row'>{counter}</div></div></article>")


def test_other_numbers() -> None:
    """A number that is not animated stays as it is, and so do those of other things."""
    boxes = "<div><p>Signatures</p><p data-id='7'>0</p></div><div><b class='num'>3</b><p>Guild of Bells</p></div>"
    assert _lines(f"<article><h1>On rules</h1><p>{_TEXT}</p>{boxes}</article>")[2:] == ["Signatures", "0", "3", "Guild of Bells"]


_JOOMLA = (
    "<div class='navbar'><a href='/' class='brand'>Small Bells</a></div><div class='item-page'><div class='page-header'>"
    "<h2 itemprop='headline'>On rules that hold</h2></div>"
    "<dl class='article-info'><dd class='published'>Published: 6 November 2025</dd></dl>"
    f"<div itemprop='articleBody'><p>{_TEXT}</p><p>{_TEXT} Again.</p></div></div>{{beside}}"
)


@pytest.mark.parametrize(
    ("beside", "title"),
    [("", "On rules that hold"), ("<div><h3 itemprop='headline'>Another text</h3></div>", "Letter")],
)
def test_the_headline_that_says_so(beside: str, title: str) -> None:
    """Above the element of the text stands what is its title, unless the page has several; the window has another one."""
    page = f"<html><head><title>Letter</title></head><body>{_JOOMLA.format(beside=beside)}</body></html>"
    parsed = read_text(page, "page.html")
    assert (parsed.title, parsed.metadata["named"], parsed.dates[0].date) == (title, "Small Bells", "2025-11-06")


def test_the_link_that_leads_home() -> None:
    """It names the site, as themes of Drupal have it."""
    body = f"<header><a href='/fr' rel='home'>Guild of Bells</a></header><main><h1>On rules</h1><p>{_TEXT}</p></main>"
    assert read_text(f"<html><body>{body}</body></html>", "page.html").metadata["named"] == "Guild of Bells"


@pytest.mark.parametrize(
    ("line", "text", "day"),
    [
        ("Boletim n.º 41 | 17 de fevereiro de 2026", "O modelo leu os nossos livros e ninguém perguntou a quem os escreveu.", "2026-02-17"),
        ("Newsletter no. 5 – 3 March 2026", _TEXT, "2026-03-03"),
        ("Today is 3 March 2026", _TEXT, None),
    ],
)
def test_the_day_of_an_issue(line: str, text: str, day: str | None) -> None:
    """A row above the text gives it beside the number of the issue; any other day above a text may be that of the visit."""
    rows = f"<tr><td>{line}</td></tr><tr><td><h2>On rules</h2><p>{text}</p><p>{text}</p></td></tr>"
    dates = read_text(f"<html><body><table>{rows}</table></body></html>", "page.html").dates
    assert [found.date for found in dates if found.place == "header"] == ([day] if day else [])
