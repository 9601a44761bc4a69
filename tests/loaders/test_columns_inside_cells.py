"""Drawn tables of PDF files whose cells hold two columns that no rule parts. Names are invented."""

from __future__ import annotations

import io

from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

from knowledge.loaders import parsed
from knowledge.loaders.registry import parse

_GROUPS = {
    "Bells": ["Guild of Bells", "RIMA", "Society of Gongs", "Kelpie"],
    "Sand": ["Union of Dunes", "Federation of Castles and Moats of the Northern Isles", "Sand Writers"],
    "Rhymes": ["Alliance of Rhymes", "GONG", "Circle of Verses", "League of Limericks"],
}


def _read(table: Flowable) -> tuple[tuple[str, ...], ...]:
    style = getSampleStyleSheet()["Normal"]
    data = io.BytesIO()
    SimpleDocTemplate(data).build([Paragraph("We write about rules that nobody can keep, and about people who were not asked.", style), table])
    return tuple(row for block in parse(data.getvalue(), "a.pdf").blocks if isinstance(block, parsed.Table) for row in block.rows)


def test_the_columns_of_a_cell_come_one_after_the_other() -> None:
    """Names of both columns stay apart, and one that its column breaks is whole."""
    style = getSampleStyleSheet()["Normal"]
    rows = []
    for label, names in _GROUPS.items():
        pairs = [[Paragraph(one, style) for one in names[at : at + 2]] for at in range(0, len(names), 2)]
        rows.append([Paragraph(label, style), Table([[*pair, ""][:2] for pair in pairs], colWidths=[165, 165])])
    found = _read(Table(rows, colWidths=[90, 345], style=[("GRID", (0, 0), (-1, -1), 0.5, "black")]))
    assert found == tuple((label, "\n".join([*names[::2], *names[1::2]])) for label, names in _GROUPS.items())


def test_one_column_stays_one() -> None:
    """Lines that all begin at the cell's edge are its only column."""
    style = getSampleStyleSheet()["Normal"]
    rows = [[Paragraph(label, style), Paragraph("<br/>".join(names), style)] for label, names in _GROUPS.items()]
    found = _read(Table(rows, colWidths=[90, 345], style=[("GRID", (0, 0), (-1, -1), 0.5, "black")]))
    assert found == tuple((label, "\n".join(names)) for label, names in _GROUPS.items())
