"""What stands in small print at the bottom of a page: footnotes, or a list of names of which some begin with a number."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest

from knowledge.loaders.parsed import FOOTNOTE, Paragraph, Table
from knowledge.loaders.pdf_lines import Line, Segment, without_running_lines
from knowledge.loaders.pdf_notes import split_footnotes
from knowledge.loaders.registry import parse

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NOTE = "Signed by: Guild of Bells, Kelpie and RIMA"


def _line(text: str, base: float, size: float) -> Line:
    return Line((Segment(text=text, left=60, right=60 + 4 * len(text), base=base, size=size, bold=False),))


def _split(*small: str) -> list[str]:
    lines = [_line("Running text of the page", 100, 10), *(_line(text, 600 + 12 * at, 8) for at, text in enumerate(small))]
    return [line.text for line in split_footnotes(lines, [], 595, 10)[1]]


@pytest.mark.parametrize("name", ["100autori", "3sat", "7stories Theatre"])
def test_names_that_begin_with_a_number(name: str) -> None:
    """A number that touches small letters belongs to a name, and the names below it are no footnotes."""
    assert _split("Guild of Bells", name, "Forum of Rhymes") == []


_HEIGHT = 842.0


@pytest.mark.parametrize(
    ("base", "size", "number", "stays"),
    [(812, 7, "1", False), (812, 7, "1/1", False), (812, 10, "1", True), (660, 7, "1", True), (812, 7, "Sand and Bells", True)],
)
def test_a_numbered_foot_of_a_single_page(base: float, size: float, number: str, stays: bool) -> None:
    """Small print at the foot that ends in the page's number is no name of the list above it; a line of the text's size is."""
    end = Segment(text=number, left=500, right=500 + 4 * len(number), base=base, size=size, bold=False)
    foot = Line((*_line("Gong Appeal – Sand and Bells", base, size).segments, end))
    names = [_line(name, 600 + 20 * at, 10) for at, name in enumerate(("Guild of Bells", "Kelpie"))]
    kept, running = without_running_lines([[*names, foot]], [_HEIGHT])
    assert [line.text for line in kept[0]] == ["Guild of Bells", "Kelpie", *([foot.text] if stays else [])]
    assert running == ([] if stays else ["Gong Appeal – Sand and Bells"])


@pytest.mark.parametrize("note", ["1 See the guild’s answer.", "1See the guild’s answer.", "(2) See there.", "12 See there."])
def test_footnotes(note: str) -> None:
    """A number apart from its text, or before a capital, begins a note."""
    assert _split("A caption", note, "and its second line.") == [note, "and its second line."]


@pytest.mark.parametrize("line", ["7 June 2024 Contact: office@bells.example 1/1", "7. Juni 2024", "7 de junio de 2024", "7.6.2024"])
def test_a_day_in_the_footer(line: str) -> None:
    """The number with which a day begins is no mark of a note."""
    assert _split("A caption", line) == []


def test_a_numbered_list_below_its_opening() -> None:
    """What is numbered in small print below "Signed by:" is a list."""
    lines = [_line("Running text of the page", 100, 10), _line("Signed by:", 580, 10)]
    names = [_line(f"{at}. Guild of Bells {at}", 590 + 12 * at, 8) for at in (1, 2, 3)]
    assert split_footnotes([*lines, *names], [], 595, 10)[1] == []


def _word() -> bytes:
    document, data = docx.Document(), io.BytesIO()
    document.add_paragraph("We, the undersigned, ask for rules.")
    document.save(data)
    separator = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>rule</w:t></w:r></w:p></w:footnote>'
    note = f'<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>{_NOTE}</w:t></w:r></w:p></w:footnote>'
    with zipfile.ZipFile(data, "a") as archive:
        archive.writestr("word/footnotes.xml", f'<w:footnotes xmlns:w="{_W}">{separator}{note}</w:footnotes>')
    return data.getvalue()


def _odt() -> bytes:
    office, text = "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    note = f"<t:note><t:note-citation>1</t:note-citation><t:note-body><t:p>{_NOTE}</t:p></t:note-body></t:note>"
    body = f"<o:body><o:text><t:p>We, the undersigned,{note} ask for rules.</t:p></o:text></o:body>"
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", f'<o:document-content xmlns:o="{office}" xmlns:t="{text}">{body}</o:document-content>')
    return data.getvalue()


@pytest.mark.parametrize(("name", "data"), [("a.docx", _word()), ("a.odt", _odt())])
def test_notes_of_text_documents(name: str, data: bytes) -> None:
    """Notes stand behind the text and are known as such; the lines that part them from it are none."""
    blocks = parse(data, name).blocks
    assert blocks[-1] == Paragraph(text=_NOTE, id=FOOTNOTE)
    assert [getattr(block, "text", "") for block in blocks[:-1]] == ["We, the undersigned, ask for rules."]


def test_marks_of_notes_in_markdown() -> None:
    """The mark of a note is no part of the word, cell or item behind which it stands; the note is kept."""
    text = b"# Bells\n\nWe write[^1] to you.\n\n| GOB | RIMA[^1] |\n|---|---|\n| UOS[^2] | KWS |\n\n- Guild[^2]\n\n[^1]: One\n[^2]: Two\n"
    _, prose, table, item, *notes = parse(text, "a.md").blocks
    assert [getattr(block, "text", "") for block in (prose, item, *notes)] == ["We write to you.", "Guild", "One", "Two"]
    assert isinstance(table, Table)
    assert table.rows == (("GOB", "RIMA"), ("UOS", "KWS"))
