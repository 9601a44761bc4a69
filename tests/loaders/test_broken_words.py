"""Words that a program broke at a line's end, and raised numbers that touch the word before them."""

from __future__ import annotations

import io

import docx
import pytest
from reportlab.pdfgen.canvas import Canvas

from knowledge.loaders.parsed import Paragraph, Table
from knowledge.loaders.pdf_joining import Joiner
from knowledge.loaders.registry import parse
from tests.loaders import write_pdf


@pytest.mark.parametrize("hyphen", ["\N{HYPHEN}", "\N{SOFT HYPHEN}"])
def test_hyphens_that_only_programs_set(hyphen: str) -> None:
    """They stand where the margin broke a word, whatever else the document writes; one before a capital is the author's."""
    joiner = Joiner("der Über-setzer und der Übersetzer")
    assert joiner.join(f"der Über{hyphen}", "setzer schreibt") == "der Übersetzer schreibt"


@pytest.mark.parametrize("hyphen", ["\N{HYPHEN}", "\N{SOFT HYPHEN}"])
def test_broken_words_of_a_text_file(hyphen: str) -> None:
    """A name goes on in the next line without the hyphen."""
    text = f"Unterzeichnet von:\n\nGilde der Glocken; Gemeinschaft der Über{hyphen}\nsetzenden; Verband der Sandkünste; Forum\nder Reime\n"
    last = parse(text.encode(), "a.txt").blocks[-1]
    assert isinstance(last, Paragraph)
    assert "Gemeinschaft der Übersetzenden" in last.text


def test_a_dash_at_the_end_of_a_short_line() -> None:
    """In running text a dash at a line's end breaks the word, however short the line is; before "und" it stands for a word's end."""
    lines = [
        "Wir bitten um Regeln, an die sich jemand hält, und um ein Gespräch mit",
        "denen, die schreiben, zeichnen und singen. Unterschrieben haben: die Gilde",
        "der Glocken, die Gemeinschaft der Über-",
        "setzenden, der Verband der Bild-",
        "und Tonkünste sowie das Forum der Reime, die alle seit vielen Jahren dafür",
        "arbeiten.",
    ]
    text = parse("\n".join(lines).encode(), "a.txt").text
    assert "Gemeinschaft der Übersetzenden" in text
    assert "Bild-\nund" in text


def test_raised_numbers_of_a_word_file() -> None:
    """A number set as a raised one stays apart from the name."""
    document = docx.Document()
    paragraph = document.add_paragraph("Guild of Bells")
    paragraph.add_run("1").font.superscript = True
    out = io.BytesIO()
    document.save(out)
    assert parse(out.getvalue(), "a.docx").blocks == (Paragraph(text="Guild of Bells¹"),)


def test_raised_numbers_of_a_printed_page() -> None:
    """A number in smaller print that touches a word is a mark; one of the same size is part of the name."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(595, 842))
    for height, name, mark, size in ((700, "The Guild of Bells and of the Sea", "1", 7), (670, "The names of a Studio", "7", 11)):
        canvas.setFont(write_pdf.BODY, 11)
        canvas.drawString(72, height, name)
        canvas.setFont(write_pdf.BODY, size)
        canvas.drawString(72 + canvas.stringWidth(name, write_pdf.BODY, 11), height + (4 if size < 11 else 0), mark)
    canvas.save()
    assert parse(data.getvalue(), "a.pdf").text.split("\n\n") == ["The Guild of Bells and of the Sea¹", "The names of a Studio7"]


def test_words_that_a_printed_page_breaks() -> None:
    """A hyphen at a line's end goes with the break, in running text as in a list whose lines are not full; one inside a name stays."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(595, 842))
    canvas.setFont(write_pdf.BODY, 11)
    for top, line in ((60, "Guild of Über-"), (74, "setzer and Komponisten-"), (88, "bund of Sand-Artists")):
        canvas.drawString(72, 842 - top, line)
    canvas.save()
    assert " ".join(parse(data.getvalue(), "a.pdf").text.split()) == "Guild of Übersetzer and Komponistenbund of Sand-Artists"


def test_captions_in_rows_of_boxes() -> None:
    """Names at the same two places of each line, as in boxes for logos, are cells, however far apart the lines are."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(595, 842))
    canvas.setFont(write_pdf.BODY, 11)
    for top, line in ((60, "We write about rules that nobody can keep, and about people whom nobody has asked."), (74, "Yours sincerely")):
        canvas.drawString(72, 842 - top, line)
    names = [("GOB", "RIMA"), ("Union of Sand Artists", "Union of Literary Mimes"), ("Guild of Gongs", "Sand Forum")]
    for top, pair in zip((130, 200, 270), names, strict=True):
        for left, name in zip((82, 314), pair, strict=True):
            canvas.drawString(left, 842 - top, name)
    canvas.save()
    rows = [row for block in parse(data.getvalue(), "a.pdf").blocks if isinstance(block, Table) for row in block.rows]
    assert rows == names
