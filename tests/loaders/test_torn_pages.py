"""PDF pages whose parts print tears apart: columns below a heading of their own, rows over a page's end, words in narrow cells, heads."""

from __future__ import annotations

import io

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, SimpleDocTemplate, Spacer, TableStyle
from reportlab.platypus import Paragraph as Printed
from reportlab.platypus import Table as Grid

from knowledge.loaders.parsed import Heading, Paragraph, ParsedDocument, Table, plain_lines
from knowledge.loaders.registry import parse

_STYLE = getSampleStyleSheet()["Normal"]
_LEFT = ["Guild of Bells (GOB)", "Forum of Rhymes (FOR)", "Union of Sand Artists (USA)", "Alliance of Mimes (AOM)", "House of Gongs (HOG)"]
_RIGHT = ["Council of Echoes (COE)", "Society of Dust (SOD)", "League of Shadows (LOS)", "Kelpie Network (KEN)", "RIMA Chamber (RIC)"]
_PROSE = "and what nobody has asked of those who live"


def _columns(*, head: bool = True) -> ParsedDocument:
    """Return a page of running text in two columns and, below a heading, a list in two columns that begin at different heights."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=A4)

    def put(left: float, top: float, text: str, size: float = 10.5) -> None:
        canvas.setFont("Times-Roman", size)
        canvas.drawString(left, A4[1] - top, text)

    if head:
        put(51, 34, "JOINT STATEMENT", 8)
        put(415, 34, "Makers on the Bell Act", 8)
    put(57, 110, "Making the rules of bells work for all", 17)
    for number in range(16):
        put(57, 165 + 11.6 * number, f"{_PROSE} from it")
        put(309, 165 + 11.6 * number, f"{_PROSE} on it")
    put(57, 390, "Signatories", 16)
    for number, (left, right) in enumerate(zip(_LEFT, _RIGHT, strict=True)):
        put(57, 427 + 14 * number, left, 9.5)
        put(309, 419 + 14 * number, right, 9.5)
    canvas.save()
    return parse(data.getvalue(), "a.pdf")


def test_columns_below_a_heading_of_their_own() -> None:
    """A heading with nothing beside it ends both columns of text, also where no lines of the list below share a height."""
    blocks = _columns().blocks
    at = next(number for number, block in enumerate(blocks) if isinstance(block, Heading) and block.text == "Signatories")
    assert sorted(plain_lines(blocks[at + 1 :])) == sorted([*_LEFT, *_RIGHT])


def test_the_head_of_a_single_page() -> None:
    """Small print at both edges far above the text is the head of the page, though no second page repeats it."""
    read = _columns()
    assert "Makers on the Bell Act" not in read.text
    assert "Makers on the Bell Act" in read.metadata["running"]


def _grid(rows: list[list[str]], widths: list[float]) -> Grid:
    table = Grid([[Printed(cell, _STYLE) if cell else "" for cell in row] for row in rows], colWidths=widths)
    table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, "black")]))
    return table


def _printed(*parts: object) -> ParsedDocument:
    data = io.BytesIO()
    text = "We write about rules that nobody can keep, and about people whom nobody has asked."
    SimpleDocTemplate(data).build([Printed(text, _STYLE), *parts])
    return parse(data.getvalue(), "a.pdf")


def test_a_row_over_the_end_of_a_page() -> None:
    """What goes on small in an otherwise empty row at the top of a page belongs to the row that the page's end cut."""
    above = [["Organisation", "Name"], ["Guild of Bells", "Anna Novak"], ["Union of those who cast, tune and", "Ivo Kos"]]
    below = [["ring bells of all sizes (UCB)", ""], ["Forum of Rhymes", "Eva Falk"]]
    read = _printed(_grid(above, [220, 150]), PageBreak(), _grid(below, [220, 150]))
    rows = [row for block in read.blocks if isinstance(block, Table) for row in block.rows]
    assert ("Union of those who cast, tune and ring bells of all sizes (UCB)", "Ivo Kos") in rows
    assert ("Forum of Rhymes", "Eva Falk") in rows


def test_a_table_of_its_own_on_the_next_page() -> None:
    """A whole first row stays one."""
    above, below = [["Guild of Bells", "Anna Novak"], ["Union of Sand", "Ivo Kos"]], [["austro Bells", "Eva Falk"], ["Kelpie", "Jan Malik"]]
    read = _printed(_grid(above, [220, 150]), PageBreak(), _grid(below, [220, 150]))
    assert [row for block in read.blocks if isinstance(block, Table) for row in block.rows] == [*map(tuple, above), *map(tuple, below)]


def test_a_word_that_a_narrow_cell_breaks() -> None:
    """Print without hyphens breaks a word that is too long for its cell; where the text has the word elsewhere it is made whole."""
    text = Printed("Die Glockengießergesellschaften des Nordens schreiben mit.", _STYLE)
    rows = [["Glockengießergesellschaft Nord", "Anna Novak"], ["Bund der Reime", "Ivo Kos"]]
    read = _printed(text, _grid(rows, [100, 150]))
    assert [row for block in read.blocks if isinstance(block, Table) for row in block.rows] == [tuple(row) for row in rows]


def test_a_name_that_begins_small_on_the_next_page() -> None:
    """Below short lines of a list a page's first line is a name of its own, though it begins small."""
    names = ["Guild of Bells e. V. (GOB)", "Forum of Rhymes e. V.", "Union of Sand e. V. (US)"]
    spaced = [part for name in names for part in (Spacer(1, 20), Printed(name, _STYLE))]
    read = _printed(*spaced, PageBreak(), Printed("ver.di – United Guilds", _STYLE), Spacer(1, 20), Printed("Zither Forum", _STYLE))
    assert Paragraph(text=names[-1]) in read.blocks
    assert Paragraph(text="ver.di – United Guilds") in read.blocks


def test_columns_that_go_on_over_the_end_of_a_page() -> None:
    """A long cell may leave next to no room before its neighbour: where columns begin is known from the page before."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=A4)
    long = "Association of all who cast and tune bells"
    lefts = [64, 220, 229 + canvas.stringWidth(long, "Times-Roman", 9.5)]

    def row(top: float, *cells: str) -> None:
        canvas.setFont("Times-Roman", 9.5)
        for left, cell in zip(lefts, cells, strict=True):
            canvas.drawString(left, A4[1] - top, cell)

    for number in range(4):
        row(520 + 46 * number, "Anna Novak", "Ivo Kos", "Eva Falk")
        row(531 + 46 * number, "president", "director", "chair")
        row(542 + 46 * number, "Kelpie", "RIMA", "Gong Forum")
    canvas.showPage()
    row(65, "Union of Sand", long, "National Union of Rhymes")
    row(76, "(US)", "of the North (ACTB)", "(NUR)")
    canvas.save()
    cells = [cell for block in parse(data.getvalue(), "a.pdf").blocks if isinstance(block, Table) for row in block.rows for cell in row]
    assert "National Union of Rhymes" in [line for cell in cells for line in cell.split("\n")]


def test_a_list_below_a_column_whose_neighbour_has_long_ended() -> None:
    """What stands below the rest of the first column goes on in the second one, at the top of the page."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=A4)
    canvas.setFont("Times-Roman", 10.5)
    lines = [f"{_PROSE} by it"] * 30
    for number, text in enumerate(lines):
        canvas.drawString(57, A4[1] - 80 - 14 * number, text)
    canvas.drawString(57, A4[1] - 80 - 14 * 32, "Signed by")
    for number, text in enumerate(_LEFT):
        canvas.drawString(57, A4[1] - 80 - 14 * (34 + number), f"• {text}")
    for number, text in enumerate(_RIGHT):
        canvas.drawString(309, A4[1] - 80 - 14 * number, f"• {text}")
    canvas.save()
    read = list(plain_lines(parse(data.getvalue(), "a.pdf").blocks))
    assert read[read.index("Signed by") + 1 :] == [*_LEFT, *_RIGHT]
