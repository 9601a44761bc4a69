"""Boxes that are ticked or empty, rows that only support, and days that a draft or a log leaves unsure. Names are invented."""

from __future__ import annotations

import io

import docx
import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import Draft, draft
from knowledge.drafting.words.table_words import is_status, only_backs
from knowledge.loaders.parsed import Heading, Paragraph, ParsedDocument, Table
from knowledge.loaders.registry import parse
from tests.drafting.letters import BODY, letter_with, names_in

_NAMES = ["Guild of Bells", "Society of Rhymes", "Union of Sand", "Kelpie Alliance"]


@pytest.mark.parametrize(
    ("marks", "kept"),
    [("☒☐☒☒", (0, 2, 3)), ("☑☒☑☑", (0, 2, 3)), ("✓☐✓☐", (0, 2)), ("☐☐☐☐", (0, 1, 2, 3))],
    ids=["a crossed box is ticked beside empty ones", "but not beside ticks", "ticks", "a form that nobody has filled in"],
)
@pytest.mark.parametrize("layout", ["table", "lines"])
def test_boxes_beside_names(catalogue: Catalogue, layout: str, marks: str, kept: tuple[int, ...]) -> None:
    """Only those sign whose boxes are ticked, if some are."""
    rows = tuple((mark, name, "") for mark, name in zip(marks, _NAMES, strict=True))
    table = Table(rows=(("Signs", "Organisation", "Contact"), *rows))
    lines = Paragraph(text="\n".join(f"{mark} {name}" for mark, name, _ in rows))
    read = letter_with(catalogue, Paragraph(text="Signed by:"), table if layout == "table" else lines)
    if layout == "lines" or kept != (0, 1, 2, 3):
        assert names_in(read) == [_NAMES[number] for number in kept]


def test_boxes_in_word_files_and_task_lists(catalogue: Catalogue) -> None:
    """A cell with nothing but a box keeps it, and so does an item of a task list."""
    written = docx.Document()
    table = written.add_table(rows=0, cols=2)
    for mark, name in zip(["", "☒", "☐", "☒"], ["Organisation", *_NAMES[:3]], strict=True):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = mark or "Signs", name
    data = io.BytesIO()
    written.save(data)
    read = next(block for block in parse(data.getvalue(), "a.docx").blocks if isinstance(block, Table))
    assert [row[0] for row in read.rows] == ["Signs", "☒", "☐", "☒"]
    tasks = f"# Rules\n\n{BODY}\n\nSigned by:\n\n- [x] {_NAMES[0]}\n- [ ] {_NAMES[1]}\n- [x] {_NAMES[2]}\n"
    assert names_in(draft(parse(tasks.encode(), "a.md"), catalogue, name="a.md")) == [_NAMES[0], _NAMES[2]]


@pytest.mark.parametrize("cell", ["SUPPORT ONLY", "nur Unterstützer", "solo sostenitori"])
def test_rows_that_only_support(catalogue: Catalogue, cell: str) -> None:
    """In whatever column, such a cell strikes its row from those who sign."""
    rows = [("No", "Organisation", "Profession"), *((str(at), name, "") for at, name in enumerate(_NAMES[:3], 1)), ("x", _NAMES[3], cell)]
    assert only_backs(cell)
    assert names_in(letter_with(catalogue, Paragraph(text="Signatories"), Table(rows=tuple(rows)))) == _NAMES[:3]


def test_answers_as_of_a_day(catalogue: Catalogue) -> None:
    """A heading says in brackets of which day the answers are; what is no yes below it does not sign."""
    assert is_status("Status (13 April)")
    answers = ["confirmed", "subject to board approval 17/04", "will not sign", "confirmed"]
    rows = (("Sector", "Organisation", "Status (13 April)"), *(("Music", *pair) for pair in zip(_NAMES, answers, strict=True)))
    read = letter_with(catalogue, Heading(level=2, text="Signatories so far"), Table(rows=rows))
    assert names_in(read) == [_NAMES[0], _NAMES[3]]


def _dated(catalogue: Catalogue, *lines: str, name: str = "letter.docx", table: Table | None = None) -> Draft:
    blocks = (*(Paragraph(text=line) for line in lines), Heading(level=1, text="A letter about rules"), Paragraph(text=BODY))
    parsed = ParsedDocument(format="docx", blocks=(*blocks, table) if table else blocks)
    return draft(parsed, catalogue, name=name)


@pytest.mark.parametrize("line", ["[Brussels, … April 2026]", "Brussels, __ April 2026", "Brussels, XX April 2026"])
def test_a_month_whose_day_is_left_open(catalogue: Catalogue, line: str) -> None:
    """A draft's month takes no day from its file's name, where another thing's day may stand, and is doubted."""
    read = _dated(catalogue, line, name="2026-04-28 letter before the vote.docx")
    assert (read.date, read.date_certainty) == ("2026-04", "guessed")
    assert _dated(catalogue, "Brussels, 3 April 2026").date_certainty == "stated"


def test_the_day_of_a_list_and_of_its_letter(catalogue: Catalogue) -> None:
    """A line that dates the list gives the letter's own day in brackets; of the list alone the day is doubted."""
    read = _dated(catalogue, "List as of: 05.03.2026 (appeal of 27.02.2026, open until 31.03.2026)")
    assert (read.date, read.date_certainty) == ("2026-02-27", "stated")
    assert _dated(catalogue, "List as of 5 March 2026").date_certainty != "stated"


def test_days_of_a_log_date_no_letter(catalogue: Catalogue) -> None:
    """A table with a column of days tells what was done when."""
    log = Table(rows=(("Date", "Sent to", "Remarks"), ("2026-03-18", "GESAC", "invited"), ("2026-04-02", "all", "reminder")))
    assert _dated(catalogue, table=log).date_certainty not in ("stated", "likely")


def test_the_day_of_issue_behind_that_of_adoption(catalogue: Catalogue) -> None:
    """A line on both tells of its adoption first, over two days, and of its publishing behind a comma."""
    read = _dated(catalogue, "adopted at the meeting in Cork on 27 and 28 February 2026, published in Bonn on 11 March 2026")
    assert (read.date, read.date_certainty) == ("2026-03-11", "stated")


def test_a_sheet_that_says_when_the_letter_was_sent(catalogue: Catalogue) -> None:
    """A row above the names says of the letter when it was sent; one on a reminder says nothing of the letter."""
    names = (("Organisation", "Signs?", "Contact", "Logo"), *((name, "yes", "", "") for name in _NAMES))
    sent = _dated(catalogue, table=Table(rows=(("Version sent to the Commissioner on", "", "2026-04-15", ""), *names)))
    assert (sent.date, sent.date_certainty) == ("2026-04-15", "stated")
    reminded = _dated(catalogue, table=Table(rows=(("Reminder sent to all on", "", "2026-04-15", ""), *names)))
    assert reminded.date_certainty not in ("stated", "likely")


@pytest.mark.parametrize("line", ["Madrid, a __ de abril de 2026", "Warszawa, dnia …… kwietnia 2026 r.", "Bruxelles, le ... avril 2026"])
def test_days_left_open_in_longer_lines(catalogue: Catalogue, line: str) -> None:
    """Words of a place and of the date stand beside the open day, in other languages than the text's own as well."""
    language = {"Madrid": "es", "Warszawa": "pl"}.get(line.partition(",")[0], "fr")
    body = {"es": "Les escribimos sobre las reglas.", "pl": "Piszemy o zasadach.", "fr": "Nous vous écrivons."}[language]
    blocks = (Paragraph(text=line), Heading(level=1, text="Gongs"), Paragraph(text=body))
    parsed = ParsedDocument(format="docx", language=language, blocks=blocks)
    read = draft(parsed, catalogue, name="2026-04-28 gongs.docx")
    assert (read.date, read.date_certainty) == ("2026-04", "guessed")


def test_the_day_of_a_draft_version(catalogue: Catalogue) -> None:
    """A line that says that the text is a draft dates its version, which is doubted."""
    assert _dated(catalogue, "DRAFT v4 / 13.04.2026 / track changes accepted").date_certainty == "guessed"
