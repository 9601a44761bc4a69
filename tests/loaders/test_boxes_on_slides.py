"""Pages on which names stand in boxes and columns: slides, posters."""

from __future__ import annotations

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from knowledge.loaders.parsed import Heading, Table
from knowledge.loaders.registry import parse


def _slides(*pages: list[tuple[float, float, float, str]]) -> bytes:
    """Return a PDF of wide pages with lines at their places: points from the left and the top, font size, text."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(960, 540))
    for lines in pages:
        for left, top, size, text in lines:
            canvas.setFont("Helvetica", size)
            canvas.drawString(left, 540 - top, text)
        canvas.showPage()
    canvas.save()
    return data.getvalue()


def _text(number: int) -> list[tuple[float, float, float, str]]:
    line = f"Point {number} of what we ask for is that nobody takes works without asking"
    return [(40, 50, 26, f"Demand {number}"), *((54, 120 + 24 * row, 15, f"{line}, row {row}.") for row in range(4)), _foot(number)]


def _foot(number: int) -> tuple[float, float, float, str]:
    return (40, 520, 10, f"Network of Rhymes {number}")


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Firmatari", [("Unione Campane", "Gilda dei Gong"), ("I Rimatori", "Associazione Sabbia e"), ("Circolo Zoccoli", "Lega Tamburi")]),
        ("Signatories", [("Guild of Bells", "Union of Sand"), ("Forum of Gongs", "League of Rhymes and"), ("Kelpie", "Circle of Drums")]),
        ("Sygnatariusze", [("Gildia", "Dom Piasku"), ("Rymy", "Liga rymu i"), ("Gong", "Warsztat lalek")]),
    ],
)
def test_names_in_boxes(title: str, names: list[tuple[str, str]]) -> None:
    """A box of two lines beside one of a single line is one cell, and the numbered parts of a list keep their title on each page."""
    rows = []
    for number, (left, right) in enumerate(names):
        top = 120 + 78 * number
        broken = right.endswith((" e", " and", " i"))
        rows += [(54.0, top, 15.0, left), (504.0, top - (9 if broken else 0), 15.0, right)]
        rows += [(504.0, top + 10.0, 15.0, "further lands")] if broken else []
    listed = [[(40.0, 50.0, 26.0, f"{title} ({part}/2)"), *rows, _foot(4 + part)] for part in (1, 2)]
    read = parse(_slides(*map(_text, range(1, 5)), *listed), "slides.pdf")
    tables = [block for block in read.blocks if isinstance(block, Table)]
    whole = tuple((left, f"{right} further lands" if right.endswith((" e", " and", " i")) else right) for left, right in names)
    assert [table.rows for table in tables] == [whole, whole]
    assert {f"{title} (1/2)", f"{title} (2/2)"} <= {block.text for block in read.blocks if isinstance(block, Heading)}


def test_page_numbers_with_a_total_are_running() -> None:
    """A foot that counts the file's pages is no text."""
    pages = [[*_text(number)[:-1], (40, 520, 10, f"Network of Rhymes {number}/3")] for number in range(1, 4)]
    read = parse(_slides(*pages), "slides.pdf")
    assert "Network of Rhymes" not in read.text
