"""Runs of names that a narrow column breaks, and the last name of a run that holds commas itself. Names are invented."""

from __future__ import annotations

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Heading, Paragraph
from knowledge.loaders.registry import parse
from tests.drafting.letters import letter_with, names_in

_PROSE = [
    "What we write about today is a small matter",
    "for those who decide, and a large one for those",
    "who live from writing, composing or drawing, and",
    "whom nobody has asked so far, though they were",
    "the first to be copied and will be the last to",
    "be paid for it, if they are paid at all by those",
    "who have copied them. We ask that the rules be",
    "kept as they were adopted, and that all who have",
    "to keep them are told so in good time, and that",
    "nobody who asks what was copied has to wait for",
    "an answer longer than a month. We ask for a seat",
    "at the table where the rules are made, and we are",
    "ready to come whenever we are asked to do so.",
]
_LEFT = ["Rules for Gongs and for those who play them", "in all of the countries of the union, and not in"]
_RIGHT = [
    "Association (EMMA), Kelpie Union, RIMA,",
    "Union of Loud Drums and of their makers, and the",
    "Guild of Gongs, Bells & Drums (GGBD).",
]


def _two_columns() -> bytes:
    """Return a page whose second column ends early; the first one goes on below, and its end goes on at the top of the second."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(595, 842))
    canvas.setFont("Helvetica", 9)
    for number, (left, right) in enumerate(zip([*_LEFT, _PROSE[0]], _RIGHT, strict=True)):
        canvas.drawString(60, 780 - 12 * number, left)
        canvas.drawString(310, 780 - 12 * number, right)
    for number, line in enumerate(_PROSE[1:]):
        canvas.drawString(60, 732 - 12 * number, line)
    canvas.setFont("Helvetica-Bold", 9)
    canvas.drawString(60, 560, "Signed by:")
    canvas.setFont("Helvetica", 9)
    canvas.drawString(60, 540, "Guild of Bells, Society of Rhymes, IMPALA,")
    canvas.drawString(60, 528, "Gong Federation, European Magazine Media")
    canvas.save()
    return data.getvalue()


def test_a_column_of_text_goes_on_below_where_its_neighbour_ends(catalogue: Catalogue) -> None:
    """What stands beside the top of a column is read behind its end, where the run of names goes on."""
    read = draft(parse(_two_columns(), "a.pdf"), catalogue, name="a.pdf")
    assert names_in(read) == [
        "Guild of Bells", "Society of Rhymes", "IMPALA", "Gong Federation", "European Magazine Media Association (EMMA)",
        "Kelpie Union", "RIMA", "Union of Loud Drums and of their makers", "Guild of Gongs, Bells & Drums (GGBD)",
    ]  # fmt: skip


@pytest.mark.parametrize("end", [".", ""])
def test_paragraphs_of_names_that_end_at_names_stay_apart(catalogue: Catalogue, end: str) -> None:
    """Two names with an organisation's noun each are two, though the first paragraph has no full stop."""
    runs = ["Guild of Bells, Society of Rhymes,\nFederation of Loud Gongs, Kelpie Union", f"Union of Sand, Drum Forum, Gong Alliance{end}"]
    read = letter_with(catalogue, Heading(level=2, text="Signed by:"), *(Paragraph(text=run) for run in runs))
    assert {"Kelpie Union", "Union of Sand"} <= set(names_in(read))


def test_the_last_name_of_a_run_keeps_its_commas(catalogue: Catalogue) -> None:
    """Behind ", and the" nothing parts any more, if nothing there is a known name."""
    run = "Guild of Bells, RIMA, STM, and the Union of Gongs, Bells & Drums (UGBD)."
    read = letter_with(catalogue, Paragraph(text=f"Signed by: {run}"))
    assert names_in(read) == ["Guild of Bells", "RIMA", "STM", "Union of Gongs, Bells & Drums (UGBD)"]


@pytest.mark.parametrize(("behind", "names"), [("and of Drums", 5), ("Gong Forum", 6)])
def test_semicolons_on_both_sides_of_a_break(catalogue: Catalogue, behind: str, names: int) -> None:
    """Where semicolons part names, a paragraph that begins small goes on with the last one; one that begins large may name another."""
    runs = ["Guild of Bells; Society of Rhymes; Union of Gongs", f"{behind}; Kelpie Union; Alliance of Mimes."]
    read = letter_with(catalogue, Heading(level=2, text="Signed by:"), *(Paragraph(text=run) for run in runs))
    assert len(read.signatories) == names
    assert ("Union of Gongs and of Drums" in names_in(read)) == (names == 5)
