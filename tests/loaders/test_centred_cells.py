"""Tables of PDF files without rules, whose cells are set to the middle of their rows. Names are invented."""

from __future__ import annotations

import io

import pytest
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

from knowledge.loaders import parsed
from knowledge.loaders.registry import parse

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
