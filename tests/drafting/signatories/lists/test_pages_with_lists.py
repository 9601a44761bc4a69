"""Lists on printed and typed pages: columns that end and begin anew, notes below lists, cells of signatures, rules between pages."""

from __future__ import annotations

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import FOOTNOTE, Heading, Paragraph
from knowledge.loaders.registry import parse
from tests.drafting.letters import letter_with, names_in
from tests.drafting.pages import Set, page
from tests.loaders import write_pdf

_TEXT = [
    ("We, the organisations that sign this", "Nós, as organizações que assinam"),
    ("statement, ask for rules that all can", "esta declaração, pedimos regras que"),
    ("keep, and we ask for them together,", "todos possam cumprir, e pedimos"),
    ("today and not in another ten years.", "isso juntos e hoje, não mais tarde."),
]
_PAIRS = [
    ("Guild of Bells", "Kelpie Writers’ Union"),
    ("Forum of Rhymes", "Society of Sand"),
    ("Lantern Federation", "Association of Shadows"),
]


def _beside(rows: list[tuple[str, str]], top: int, mark: str = "") -> list[Set]:
    return [Set((66, 306)[at], top + 13 * row, mark + text) for row, pair in enumerate(rows) for at, text in enumerate(pair)]


def test_a_heading_between_two_bands_of_columns(catalogue: Catalogue) -> None:
    """The columns of a text in two languages end above a larger heading; those below it are the list's."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(595, 842))
    for line in [*_beside(_TEXT, 100), Set(60, 190, "Signatories / Subscrevem"), *_beside(_PAIRS, 220, "• ")]:
        canvas.setFont(write_pdf.BODY, 14 if line.top == 190 else 11)
        canvas.drawString(line.left, 842 - line.top, line.text)
    canvas.save()
    read = draft(parse(data.getvalue(), "a.pdf"), catalogue, name="a.pdf")
    assert names_in(read) == [name for column in zip(*_PAIRS, strict=True) for name in column]


def test_a_numbered_list_below_its_heading(catalogue: Catalogue) -> None:
    """Small print below a heading is the list that it heads, not the notes of the page."""
    prose = [Set(60, 100 + 13 * row, "We ask for rules that everybody can keep, and for them to hold.") for row in range(8)]
    names = ["Guild of Bells", "Kelpie Writers’ Union", "Forum of Rhymes", "Society of Sand"]
    listed = [Set(60, 260 + 12 * row, f"{row + 1}. {name}") for row, name in enumerate(names)]
    data = page([*prose, Set(60, 235, "Signatories", bold=True), *listed], size=11, small=9.5, small_from=9)
    assert names_in(draft(parse(data, "a.pdf"), catalogue, name="a.pdf")) == names


def test_a_line_left_of_the_last_item(catalogue: Catalogue) -> None:
    """A list set in from the margin ends where a line begins at it: the last name does not go on there."""
    prose = [Set(60, 100 + 13 * row, "We ask for rules that everybody can keep, and for them to hold for all of us.") for row in range(8)]
    names = ["Guild of Bells", "Kelpie Writers’ Union", "Forum of Rhymes", "Society of Sand"]
    items = [Set(84, 240 + 13 * row, f"{row + 1}. {name}") for row, name in enumerate(names)]
    copy = [Set(60, 292, "Copy to:"), Set(60, 305, "1) Ms Anna Novak, Minister of Bells"), Set(60, 318, "2) Mr Ivo Kos, Minister of Sand")]
    read = draft(parse(page([*prose, Set(60, 220, "Signatories:"), *items, *copy]), "a.pdf"), catalogue, name="a.pdf")
    assert names_in(read) == names


def test_a_note_below_a_list_in_small_print() -> None:
    """A smaller line with a number far below a list is a note; a number in the middle of a sentence is none."""
    names = ["Guild of Bells", "Kelpie Writers’ Union", "Forum of Rhymes", "Society of Sand", "Lantern Federation"]
    lines = [Set(60, 60, "Signatories", bold=True), *(Set(60, 85 + 13 * row, name) for row, name in enumerate(names))]
    note = [Set(57, 700, "1. See also Article 30 of the directive.")]
    blocks = parse(page([*lines, *note], size=10.5, small=10.0, small_from=6), "a.pdf").blocks
    assert blocks[-1] == Paragraph(text="1. See also Article 30 of the directive.", id=FOOTNOTE)
    prose = [Set(60, 100 + 13 * row, "We ask for rules that everybody can keep, and for them to hold.") for row in range(8)]
    end = [Set(60, 600, "Written for the radio and its channel Antenna"), Set(60, 611, "2 and sent to all papers.")]
    assert not any(getattr(one, "id", None) for one in parse(page([*prose, *end], size=11, small=9.5, small_from=8), "a.pdf").blocks)


def test_cells_of_signatures_in_a_printed_table(catalogue: Catalogue) -> None:
    """In a ruled cell a line was ended by its author where the next word had room behind it."""
    names = ["Guild of Bells", "Forum of Rhymes", "Society of Sand", "Lantern Federation"]
    cells = [(60 + 170 * (at % 2), 120 + 70 * (at // 2), name) for at, name in enumerate(names)]
    signed = [("{}", 15), ("President", 27), ("(signed)", 39), ("Ana Novak", 51)]
    lines = [Set(left + 5, top + down, text.format(name)) for left, top, name in cells for text, down in signed]
    data = page([Set(60, 90, "Signatories", bold=True), *lines], boxes=[(left, top, 170, 70) for left, top, _ in cells])
    assert names_in(draft(parse(data, "a.pdf"), catalogue, name="a.pdf")) == names


def test_the_largest_heading_is_the_title() -> None:
    """A bold line of readers or of place and date stands above the title and is smaller."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(595, 842))
    for top, size, font, text in ((80, 11, write_pdf.BOLD, "Paris, 7 December 2023"), (110, 17, write_pdf.BOLD, "Give us our voices back")):
        canvas.setFont(font, size)
        canvas.drawString(60, 842 - top, text)
    canvas.setFont(write_pdf.BODY, 11)
    for row in range(6):
        canvas.drawString(60, 690 - 13 * row, "We ask for rules that everybody can keep, and for them to hold.")
    canvas.save()
    assert parse(data.getvalue(), "a.pdf").title == "Give us our voices back"


def test_typed_rules_between_the_pages_of_a_text(catalogue: Catalogue) -> None:
    """A line of a page with rules around it parts no list."""
    rule = "-" * 72
    text = "We ask for rules that everybody can keep.\n\nSignatories\n\n"
    text += "  1. Guild of Bells\n  2. Kelpie Writers’ Union\n  3. Society of Sand\n\n"
    text += f"{rule}\nGoB – open letter                                    page 2/3\n{rule}\n\n  4. Forum of Rhymes\n  5. Lantern Federation\n"
    read = draft(parse(text.encode(), "a.txt"), catalogue, name="a.txt")
    assert names_in(read) == ["Guild of Bells", "Kelpie Writers’ Union", "Society of Sand", "Forum of Rhymes", "Lantern Federation"]


_NARROW = [
    "Association of Commercial",
    "Theatre and Dance on Demand",
    "Stages in Europe (ACT)",
    "Guild of Bells and of all Sounds",
    "Union des sonneurs",
    "professionnels (USP)",
    "Europa International",
    "Forum of Rhymes",
]


def test_names_in_a_narrow_column(catalogue: Catalogue) -> None:
    """An acronym has its letters from all the lines of its name; two words for parts of the world may be a name."""
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), Paragraph(text="\n".join(_NARROW)))
    assert names_in(read) == [
        "Association of Commercial Theatre and Dance on Demand Stages in Europe (ACT)",
        "Guild of Bells and of all Sounds",
        "Union des sonneurs professionnels (USP)",
        "Europa International",
        "Forum of Rhymes",
    ]


@pytest.mark.parametrize("line", ["AIE – Artistas Intérpretes o Ejecutantes", "API – Associação Portuguesa de Imprensa"])
def test_acronyms_of_several_organisations(catalogue: Catalogue, line: str) -> None:
    """The name behind an acronym tells that it is not the organisation of the register with the same acronym."""
    read = letter_with(catalogue, Paragraph(text="Signatories:"), Paragraph(text=f"Associazione Italiana Editori (AIE)\n{line}"))
    assert [one.org for one in read.signatories] == ["aie-it", None]


@pytest.mark.parametrize("label", ["Press enquiries", "Press contact"])
def test_a_long_line_of_contact_ends_the_list(catalogue: Catalogue, label: str) -> None:
    """How much stands behind the label does not matter."""
    contact = f"{label}: Dr Ana Novak, head of communication of the Guild of Bells and its press office, +43 1 555 20 44, press@bells.example"
    read = letter_with(catalogue, Paragraph(text="Signed by"), Paragraph(text="Guild of Bells; Kelpie; RIMA"), Paragraph(text=contact))
    assert names_in(read) == ["Guild of Bells", "Kelpie", "RIMA"]


def test_names_that_stand_nearer_go_on(catalogue: Catalogue) -> None:
    """In a column the lines of one name stand nearer than names do, where the next word did not fit."""
    left = ["Guild of Bells", "Association of Wandering", "Bellringers", "Forum of Rhymes", "Lantern Federation", "Kelpie Club", "Dust Forum"]
    right = ["Society of Gongs", "Alliance of Mimes", "Echo Guild", "Dust Union", "Harp Guild", "Union of Painters"]
    lines = [Set(60, top, name) for top, name in zip([200, 213, 223, 236, 249, 262, 275], left, strict=True)]
    lines += [Set(320, 205 + 13 * row, name) for row, name in enumerate(right)]
    read = draft(parse(page([Set(60, 170, "Signatories", bold=True), *lines]), "a.pdf"), catalogue, name="a.pdf")
    assert names_in(read) == ["Guild of Bells", "Association of Wandering Bellringers", *left[3:], *right]


def test_a_heading_above_more_columns(catalogue: Catalogue) -> None:
    """A bold line below two columns heads three, whose first row is theirs; captions of groups are no names."""
    above = [Set(60, 60, "Signatories", bold=True), Set(60, 80, "Lantern Federation"), Set(306, 80, "Society of Sand")]
    groups = [
        [("AUSTRIA", "Guild of Bells", "Union of Rhymes"), ("FINLAND", "Forum of Gongs", "Mime Union"), ("SPAIN", "Harp Guild", "Dust Club")],
        [("BELGIUM", "Gong League", "Echo Guild"), ("FRANCE", "Sand Guild", "Wind Union"), ("SWEDEN", "Drum Guild", "Rhyme Union")],
    ]
    columns = [
        Set(60 + 170 * column, 125 + 39 * band + 3 * band * column + 13 * row, text, bold=not row)
        for band, countries in enumerate(groups)
        for column, texts in enumerate(countries)
        for row, text in enumerate(texts)
    ]
    data = page([*above, Set(60, 105, "National organisations (by country)", bold=True), *columns])
    read = draft(parse(data, "a.pdf"), catalogue, name="a.pdf")
    names = [name for pair in zip(*groups, strict=True) for _, *texts in pair for name in texts]
    assert names_in(read) == ["Lantern Federation", "Society of Sand", *names]
    assert [one.section for one in read.signatories[2:4]] == ["AUSTRIA", "AUSTRIA"]


def test_names_at_the_margin_of_a_list_whose_broken_ones_are_set_in(catalogue: Catalogue) -> None:
    """Where the lines that go on are set in, a full line ends its name, though the next word would not have fitted."""
    names = [
        "Guild of Bells",
        "Association of Wandering Bellringers (AWB)",
        "Forum of Rhymes",
        "Union of Painters on Glass and on Water in the",
        "Alliance of Mimes",
        "Lantern Federation of the Old and the New Port",
        "Kelpiewritersfoundation",
        "Alliance of Storytellers and of Travelling Puppet",
        "Echo Guild",
    ]
    below = {3: "Old Port", 7: "Theatres"}
    lines, top = [Set(60, 170, "Signatories", bold=True)], 200
    for at, name in enumerate(names):
        for left, text in [(60, name), *([(67, below[at])] if at in below else [])]:
            lines.append(Set(left, top, text))
            top += 11
    read = draft(parse(page(lines), "a.pdf"), catalogue, name="a.pdf")
    assert names_in(read) == [f"{name} {below[at]}" if at in below else name for at, name in enumerate(names)]
