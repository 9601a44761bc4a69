"""What the formats show as a quotation is told apart from the text around it."""

from __future__ import annotations

import io

import docx

from knowledge.loaders.docx import read as read_word
from knowledge.loaders.html import read as read_page
from knowledge.loaders.markdown_text import read as read_markdown
from knowledge.loaders.parsed import Block, ParsedDocument
from knowledge.loaders.plain_text import read as read_text

_SAID = "We write about rules that nobody can keep, and about people who live from writing."


def _quoted(document: ParsedDocument) -> list[str]:
    return [getattr(block, "text", "") for block in document.blocks if _is_quoted(block)]


def _is_quoted(block: Block) -> bool:
    return bool(getattr(block, "quoted", False))


def test_marked_lines() -> None:
    """Each paragraph and item of the quotation is one of its own; a line that a program broke goes on with it."""
    text = f"{_SAID}\n\n> We ask for bells\nand for gongs.\n>\n> Signed by:\n>\n> - Guild of Bells\n> - RIMA\n\n{_SAID}"
    parts = ["We ask for bells\nand for gongs.", "Signed by:", "Guild of Bells", "RIMA"]
    assert _quoted(read_markdown(text.encode(), "a.md")) == parts
    assert _quoted(read_text(text.encode(), "a.txt")) == parts


def test_a_quotation_of_a_page() -> None:
    """Its paragraphs and items are those of the page's element for quotations."""
    quoted = "<blockquote><p>We ask.</p><ul><li>RIMA</li></ul></blockquote>"
    page = f"<html><body><article><h1>Rules</h1><p>{_SAID}</p>{quoted}<p>{_SAID}</p></article></body></html>"
    assert _quoted(read_page(page.encode(), "a.html")) == ["We ask.", "RIMA"]


def test_a_style_for_quotations() -> None:
    """Word processors have such a style, whose name Word keeps in English."""
    document = docx.Document()
    document.add_paragraph(_SAID)
    document.add_paragraph("We ask.", style="Intense Quote")
    out = io.BytesIO()
    document.save(out)
    assert _quoted(read_word(out.getvalue(), "a.docx")) == ["We ask."]


def test_text_that_quotes_nothing() -> None:
    """A sign inside a line is no mark of quoting."""
    assert _quoted(read_markdown(f"{_SAID}\n\n- 3 > 2\n".encode(), "a.md")) == []
