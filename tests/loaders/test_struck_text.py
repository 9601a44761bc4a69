"""What an author has struck through is no part of the text, whatever the format."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest

from knowledge.loaders.parsed import ParsedDocument
from knowledge.loaders.registry import parse

_ODT = "urn:oasis:names:tc:opendocument:xmlns"


def _page(struck: str) -> bytes:
    style = "<style>.out { text-decoration: line-through red; } .on { color: red }</style>"
    text = "We ask for rules that everybody can keep, and for an answer before May."
    listed = f"<ul><li>Guild of Bells</li><li>{struck}</li><li class='on'>Forum of Rhymes</li></ul>"
    return f"<html><head>{style}</head><body><h1>On rules</h1><p>{text}</p><p>Signed by:</p>{listed}</body></html>".encode()


def _word() -> bytes:
    document = docx.Document()
    document.add_paragraph("Guild of Bells")
    document.add_paragraph().add_run("Kelpie").font.strike = True
    kept = document.add_paragraph().add_run("Forum of Rhymes")
    kept.font.strike = False
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _open_document() -> bytes:
    names = " ".join(f'xmlns:{name}="{_ODT}:{name}:1.0"' for name in ("office", "style", "text"))
    style = '<style:style style:name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style>'
    text = '<text:p>Guild of Bells</text:p><text:p><text:span text:style-name="T1">Kelpie</text:span></text:p><text:p>Forum of Rhymes</text:p>'
    content = (
        f"<office:document-content {names}><office:automatic-styles>{style}</office:automatic-styles>"
        f"<office:body><office:text>{text}</office:text></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content)
    return out.getvalue()


def _is_left_out(read: ParsedDocument) -> bool:
    assert "Guild of Bells" in read.text
    assert "Forum of Rhymes" in read.text
    return "Kelpie" not in read.text and "struck-text" in [note.code for note in read.warnings]


@pytest.mark.parametrize(
    "struck",
    [
        "<s>Kelpie</s>",
        "<del>Kelpie</del>",
        "<strike>Kelpie</strike>",
        '<span style="text-decoration: line-through">Kelpie</span>',
        '<span class="out">Kelpie</span>',
    ],
)
def test_struck_names_on_pages(struck: str) -> None:
    """By the tag or by a style."""
    assert _is_left_out(parse(_page(struck), "a.html"))


def test_struck_names_in_word_processors() -> None:
    """Struck by hand, without tracking changes."""
    assert _is_left_out(parse(_word(), "a.docx"))
    assert _is_left_out(parse(_open_document(), "a.odt"))


def test_inserted_and_underlined_names_stay() -> None:
    """Only what is struck through goes."""
    assert "Kelpie" in parse(_page("<ins>Kelpie</ins>"), "a.html").text
    assert "Kelpie" in parse(_page("<u>Kelpie</u>"), "a.html").text
