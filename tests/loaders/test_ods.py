"""OpenDocument spreadsheets: visible sheets as tables, dates as days, repeated cells as often as they stand there."""

from __future__ import annotations

import io
import zipfile

from knowledge.loaders.parsed import Heading, Paragraph, Table
from knowledge.loaders.registry import parse

_NAMES = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "style", "table", "text"))
_HIDDEN = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>'


def _book(*sheets: str) -> bytes:
    body = f"<office:body><office:spreadsheet>{''.join(sheets)}</office:spreadsheet></office:body>"
    content = (
        f"<office:document-content {_NAMES}><office:automatic-styles>{_HIDDEN}</office:automatic-styles>{body}</office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
    return out.getvalue()


def _sheet(name: str, *rows: str, style: str = "ta1") -> str:
    shown = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    return f'<table:table table:name="{name}" table:style-name="{style}">{shown}</table:table>'


def _cells(*values: str) -> str:
    return "".join(f"<table:table-cell><text:p>{value}</text:p></table:table-cell>" for value in values)


def test_sheets_become_tables() -> None:
    """A title above the list stands apart, a date is the day that is stored, and a hidden sheet is only counted."""
    day = '<table:table-cell office:value-type="date" office:date-value="2025-05-08T10:00:00"><text:p>8.5.</text:p></table:table-cell>'
    note = "<table:table-cell><office:annotation><text:p>asked twice</text:p></office:annotation><text:p>Bo Berg</text:p></table:table-cell>"
    signed = _sheet("Signed", _cells("A letter"), _cells("Organisation", "Signer", "Day"), _cells("Guild of Bells") + note + day)
    parsed = parse(_book(signed, _sheet("Asked", _cells("Kelpie", "no"), style="ta2")), "list.ods")
    assert parsed.format == "ods"
    assert parsed.blocks == (
        Paragraph(text="A letter"),
        Table(rows=(("Organisation", "Signer", "Day"), ("Guild of Bells", "Bo Berg", "2025-05-08"))),
    )
    assert [(note.code, note.params) for note in parsed.warnings] == [("hidden-sheets", {"count": 1})]


def test_repeated_cells() -> None:
    """A value that stands in several cells is written once; empty cells reach to the sheet's edge."""
    repeated = '<table:table-cell table:number-columns-repeated="2"><text:p>yes</text:p></table:table-cell>'
    edge = '<table:table-cell table:number-columns-repeated="16000"/>'
    first = _sheet("Signed", _cells("Guild of Bells") + repeated + edge, _cells("Kelpie", "no", "yes") + edge)
    assert parse(_book(first, _sheet("Notes", _cells("by May"))), "list.ods").blocks[:2] == (
        Heading(level=2, text="Signed"),
        Table(rows=(("Guild of Bells", "yes", "yes"), ("Kelpie", "no", "yes"))),
    )
