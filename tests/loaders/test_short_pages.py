"""Pages whose lines are all short."""

from __future__ import annotations

from knowledge.loaders.registry import parse


def test_a_page_whose_only_long_line_is_its_title() -> None:
    """The lines below a long title are the text, however short they are."""
    listed = "<ul><li>Guild of Bells</li><li>Forum of Rhymes</li><li>Kelpie</li></ul>"
    page = f"<html><h1>Statement on the rules that nobody can keep</h1><p>28 July 2025</p><p>We regret this.</p><p>Signed:</p>{listed}</html>"
    text = parse(page.encode(), "a.html").text
    assert all(line in text for line in ("28 July 2025", "We regret this.", "Guild of Bells", "Forum of Rhymes", "Kelpie"))
