"""Pages on which more lies than the lines of a text: boxes around names, seals beside them, a scan that is askew."""

from __future__ import annotations

import io
import math

import pytest
from reportlab.pdfgen.canvas import Canvas

from knowledge.loaders.parsed import ListItem, Paragraph, Table, plain_lines
from knowledge.loaders.registry import parse
from tests.loaders import write_pdf

_TEXT = ["Who writes, draws or sings lives from what others read and hear, and nobody has", "asked whether a machine may learn from it."]


def _saved(canvas: Canvas, data: io.BytesIO) -> bytes:
    canvas.showPage()
    canvas.save()
    return data.getvalue()


@pytest.mark.parametrize(("columns", "height"), [(3, 40.0), (2, 60.0), (4, 52.0)])
def test_names_in_filled_boxes(columns: int, height: float) -> None:
    """Names in boxes that stand apart are read box by box, though their lines stand at heights of their own, in the middle of each."""
    names = [["Gilda delle", "Campane"], ["RIMA"], ["Associazione", "Sabbia e", "Vento"], ["Lega Tamburi"]] * 2
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(800, 450))
    canvas.setFont("Helvetica", 12)
    canvas.drawString(40, 420, "Firmatari")
    for at, lines in enumerate(names):
        left, bottom = 40 + at % columns * 180, 330 - at // columns * (height + 15)
        canvas.setFillGray(0.8)
        canvas.rect(left, bottom, 150, height, stroke=0, fill=1)
        canvas.setFillGray(0)
        for number, line in enumerate(lines):
            canvas.drawCentredString(left + 75, bottom + height / 2 - 4 + (len(lines) - 1) * 6 - number * 12, line)
    table = next(block for block in parse(_saved(canvas, data), "a.pdf").blocks if isinstance(block, Table))
    assert [cell for row in table.rows for cell in row if cell] == [" ".join(lines) for lines in names]


def test_shaded_cells_are_no_boxes() -> None:
    """Fills that touch are the rows of a table."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(595, 842))
    for row in range(4):
        for column in range(2):
            canvas.setFillGray(0.9 - 0.1 * (row % 2))
            canvas.rect(60 + column * 200, 700 - row * 20, 200, 20, stroke=0, fill=1)
            canvas.setFillGray(0)
            canvas.drawString(64 + column * 200, 706 - row * 20, f"Name {row}{column}")
    lines = list(plain_lines(parse(_saved(canvas, data), "a.pdf").blocks))
    assert lines[0].startswith("Name 00")


@pytest.mark.parametrize("seal", [("GUILD OF BELLS", "BRUSSELS"), ("CECH ZVONŮ", "* PRAHA *"), ("LAUGET", "1912")])
def test_seals_beside_signatures(seal: tuple[str, str]) -> None:
    """The tiny print of seals is not woven into the lines beside it; a raised number stays."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(595, 842))
    canvas.setFont("Helvetica", 11)
    for number, line in enumerate([*_TEXT, "Ada Berg", "president", "Guild of Bells"]):
        canvas.drawString(60, 760 - 14 * number, line)
    canvas.setFont("Helvetica", 4.5)
    for number, line in enumerate(seal):
        canvas.drawString(220, 722 - 7 * number, line.encode("latin-1", "ignore").decode("latin-1"))
    text = parse(_saved(canvas, data), "a.pdf").text
    assert all(word not in text for line in seal for word in line.split() if word.isalpha())
    assert "president\nGuild of Bells" in text


@pytest.mark.parametrize("angle", [0.7, -0.8, 0.4])
@pytest.mark.parametrize("font", ["Courier", "Helvetica"])
def test_pages_that_lie_askew(angle: float, font: str) -> None:
    """The lines of a page that a scanner took in askew are whole, and words that the margin broke too, whatever letter ends them."""
    lines = ["La lettera è sottoscritta da Gilda delle Campa-", "ne, Unione dei Rimatori e Narratori, Associa-"]
    lines.append("zione Sabbia, Lega dei Tamburi e dei Gong.")
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(595, 842))
    for row, line in enumerate([*_TEXT, *lines]):
        at = 60.0
        for word in line.split():  # each word is placed by itself, as programs that read scans do
            text = canvas.beginText()
            turn = math.radians(angle)
            x, y = at, 760 - 13 * row - 26 * (row >= len(_TEXT))
            text.setTextTransform(math.cos(turn), math.sin(turn), -math.sin(turn), math.cos(turn), x, y + math.tan(turn) * x)
            text.setFont(font, 10)
            text.textOut(word)
            canvas.drawText(text)
            at += canvas.stringWidth(f"{word} ", font, 10)
    paragraphs = [block.text for block in parse(_saved(canvas, data), "a.pdf").blocks if isinstance(block, Paragraph)]
    assert paragraphs[-1].replace("\n", " ").endswith("Unione dei Rimatori e Narratori, Associazione Sabbia, Lega dei Tamburi e dei Gong.")
    assert "Gilda delle Campane" in paragraphs[-1]


def test_marks_behind_brackets() -> None:
    """A small raised number behind the bracket of an acronym is the mark of a note, as behind a letter."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(595, 842))
    for number, (name, top) in enumerate([("Guild of Bells (GOB)", 700), ("Union of Gongs", 680)], 1):
        canvas.setFont("Helvetica", 12)
        canvas.drawString(60, top, name)
        canvas.setFont("Helvetica", 7)
        canvas.drawString(60 + canvas.stringWidth(name, "Helvetica", 12), top + 4, str(number))
    text = parse(_saved(canvas, data), "a.pdf").text
    assert "Guild of Bells (GOB)¹" in text
    assert "Union of Gongs²" in text


@pytest.mark.parametrize("mark", ["→", "➔", "▸"])
def test_arrows_before_items(mark: str) -> None:
    """An arrow begins an item as a dot does; inside a line it joins two words."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(595, 842))
    canvas.setFont(write_pdf.BODY, 10)
    lines = [*_TEXT, f"{mark} one rule for all bells", f"{mark} a bell for everybody", "", f"Nothing {mark} else is said of them below."]
    for at, line in enumerate(lines):
        canvas.drawString(60, 780 - 14 * at, line)
    items = [block.text for block in parse(_saved(canvas, data), "a.pdf").blocks if isinstance(block, ListItem)]
    assert items == ["one rule for all bells", "a bell for everybody"]
