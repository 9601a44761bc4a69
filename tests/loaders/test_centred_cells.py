"""Tables of PDF files without rules, whose cells are set to the middle of their rows. Names are invented."""

from __future__ import annotations

import io

import pytest
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

from knowledge.loaders import parsed
from knowledge.loaders.registry import parse
from tests.loaders.write_pdf import BODY

_ROWS = [
    ("Name", "Function", "Organisation"),
    ("Anna Novak", "Chair", "Guild of Bells and of all who cast, tune and ring them in the towers of the North"),
    ("Ivo Kral", "Secretary General", "Society of Sand"),
    ("Petr Malik", "President", "Union of Rhymes and Other Small Verses of the Southern Marshes (URSM)"),
    ("Lena Falk", "Director", "Kelpie Alliance"),
]


@pytest.mark.parametrize("turned", [False, True], ids=["long cells last", "long cells first"])
def test_cells_set_to_the_middle_of_their_rows(turned: bool) -> None:
    """The rows come whole, though the lines of a long cell share no height with its neighbours."""
    rows = [row[::-1] if turned else row for row in _ROWS]
    style = getSampleStyleSheet()["Normal"]
    table = Table([[Paragraph(cell, style) for cell in row] for row in rows], colWidths=[200, 110, 110] if turned else [110, 110, 200])
    table.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "MIDDLE")]))
    data = io.BytesIO()
    SimpleDocTemplate(data).build([Paragraph("We write about rules that nobody can keep, and about people who were not asked.", style), table])
    found = [block for block in parse(data.getvalue(), "a.pdf").blocks if isinstance(block, parsed.Table)]
    assert [list(block.rows) for block in found] == [rows]


_SIGNATURES = {
    "en": [("Ada Berg", "Secretary General", "Bell Guild"), ("Bo Lind", "Chair", "RIMA"), ("Cy Vale", "Acting Director", "Kelpie")],
    "fr": [("Anne Cloche", "Directrice générale", "Rimes"), ("Luc Sable", "président", "Les Sables"), ("Eva Roc", "Déléguée", "Gong")],
    "de": [("Anja Glock", "Geschäftsführerin", "Bund der Glocken"), ("Udo Sand", "Vorstand", "Sand"), ("Ute Reim", "Sprecherin", "Reime")],
}


def _page_in_columns(*rows: tuple[tuple[str, ...], tuple[str, ...]]) -> bytes:
    """Return a page with cells in two columns, whose rows stand apart."""
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.setFont(BODY, 10)
    canvas.drawString(70, 780, "We write about rules that nobody can keep, and about people who were not asked.")
    for number, row in enumerate(rows):
        for left, cell in zip((70, 320), row, strict=True):
            for at, line in enumerate(cell):
                canvas.drawString(left, 720 - 90 * number - 13.5 * at, line)
    canvas.save()
    return out.getvalue()


def _cells_on(page: bytes) -> list[tuple[str, ...]]:
    return [row for block in parse(page, "a.pdf").blocks if isinstance(block, parsed.Table) for row in block.rows]


@pytest.mark.parametrize("language", _SIGNATURES)
def test_signatures_in_two_columns_keep_their_lines(language: str) -> None:
    """Person, role and organisation below one another do not become one line, however many rows of them there are."""
    one, two, three = _SIGNATURES[language]
    rows = [(one, two), (three, one), (two, three), (two, one)]
    assert _cells_on(_page_in_columns(*rows)) == [tuple("\n".join(cell) for cell in row) for row in rows]


def test_names_of_several_lines_in_two_columns_are_whole() -> None:
    """A name that its column breaks over as many lines as signatures have goes on in small letters."""
    names = [("Guild of those", "who cast all the", f"bells of the {side}") for side in ("North", "South", "East", "West", "hills", "marshes")]
    rows = list(zip(names[::2], names[1::2], strict=True))
    assert _cells_on(_page_in_columns(*rows)) == [tuple(" ".join(cell) for cell in row) for row in rows]
