"""Columns that were typed with tabs in OpenDocument texts."""

from __future__ import annotations

import io
import zipfile

from knowledge.loaders.parsed import Paragraph, Table
from knowledge.loaders.registry import parse

_ODT = "urn:oasis:names:tc:opendocument:xmlns"


def _text(*paragraphs: str) -> bytes:
    names = " ".join(f'xmlns:{name}="{_ODT}:{name}:1.0"' for name in ("office", "text"))
    inner = "".join(f"<text:p>{paragraph}</text:p>" for paragraph in paragraphs).replace("\t", "<text:tab/>")
    content = f"<office:document-content {names}><office:body><office:text>{inner}</office:text></office:body></office:document-content>"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", content)
    return out.getvalue()


def test_names_beside_one_another() -> None:
    """Lines with a tab each are the rows of a table, as in files of Word."""
    read = parse(_text("Yours sincerely", "Guild of Bells\tForum of Rhymes", "RIMA\tUnion of Sand", "Contact: Anna"), "a.odt").blocks
    assert read[1] == Table(rows=(("Guild of Bells", "Forum of Rhymes"), ("RIMA", "Union of Sand")))
    assert [block for block in read if isinstance(block, Paragraph)] == [Paragraph(text="Yours sincerely"), Paragraph(text="Contact: Anna")]


def test_a_single_line_with_a_tab() -> None:
    """Place and day beside what stands at the other edge are lines of their own."""
    assert parse(_text("Our rules\tVienna, 3 May 2026", "We write."), "a.odt").blocks[0] == Paragraph(text="Our rules\nVienna, 3 May 2026")
