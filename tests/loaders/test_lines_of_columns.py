"""Where lines of a PDF page end: centred ones, those that begin with a dash or a square, the last one of a column. All of it is invented."""

from __future__ import annotations

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from knowledge.loaders.parsed import Block
from knowledge.loaders.registry import parse
from tests.loaders.write_pdf import BODY

_LEFT, _RIGHT, _STEP = 60, 320, 12
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
    "at the table where the rules are made, and that",
    "those who have copied tell us what it was. These",
]


def _blocks(lines: list[tuple[float, float, str]], *, centred: bool = False) -> tuple[Block, ...]:
    """Return the blocks of a page with lines at their places from the left and the top."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(595, 842))
    canvas.setFont(BODY, 9)
    for left, top, text in lines:
        (canvas.drawCentredString if centred else canvas.drawString)(left, 842 - top, text)
    canvas.save()
    return parse(data.getvalue(), "a.pdf").blocks


def _column(texts: list[str], left: float = _LEFT, top: float = 100) -> list[tuple[float, float, str]]:
    return [(left, top + _STEP * at, text) for at, text in enumerate(texts)]


def _shown(blocks: tuple[Block, ...]) -> list[tuple[str, str]]:
    return [(block.block, getattr(block, "text", "")) for block in blocks]


def test_centred_lines_grow_on_both_sides() -> None:
    """A role above a name is full only if half of the name's first word would not fit on either side."""
    rows = [("Ada Berg", "Secretary General", "Confederation of Bell Ringers"), ("Ivo Kos", "Chair", "National Confederation of Harp Players")]
    lines = [line for left in (170, 420) for row, texts in enumerate(rows) for line in _column([*texts], left, 100 + 60 * row)]
    assert "\n".join(text for _, text in _shown(_blocks(lines, centred=True))).count("Secretary General\nConfederation of Bell Ringers") == 2


def test_a_dash_between_words() -> None:
    """A dash with which the margin begins a line is that of a sentence, where the line above is full and goes on."""
    run = ["Society of Gongs; Guild of Harps; Drum Union; the", "Guild of Bells; Union of Sand; Drum Guild; Kelpie", "– Alliance of Mimes."]
    assert _shown(_blocks(_column(run))) == [("paragraph", " ".join(run))]


def test_items_with_dashes() -> None:
    """Below a colon dashes are those of items, and so is each behind the first."""
    lines = ["We ask for these things, which all of us need now:", "– a licence for each and every copy of our works", "– a fee"]
    assert [kind for kind, _ in _shown(_blocks(_column(lines)))] == ["paragraph", "item", "item"]


@pytest.mark.parametrize("mark", ["■", "►"])
def test_squares_and_arrows(mark: str) -> None:
    """They mark items as dots do; what begins below the mark again, behind lines that are set in, is none of the last item."""
    item = [(_LEFT, 100, f"{mark} a licence for each and every copy of our"), (_LEFT + 12, 112, "works, old and new.")]
    read = [("item", "a licence for each and every copy of our works, old and new."), ("paragraph", "We thank you.")]
    assert _shown(_blocks([*item, (_LEFT, 126, "We thank you.")])) == read
    typed = parse(f"We ask for:\n\n{mark} licences for all\n{mark} fees for all\n".encode(), "a.txt")
    assert [block.block for block in typed.blocks] == ["paragraph", "item", "item"]


def _two_columns(last: str) -> str:
    beside = _column(["rules are of little use to those who do not know", "what was copied, when it was, and by whom."], _RIGHT)
    return " ".join(text for _, text in _shown(_blocks([*_column([*_PROSE, last]), *beside])))


def test_the_last_line_of_a_column_may_run_out_of_it() -> None:
    """It goes on at the top of the second column, though it reaches into the gutter."""
    last = "are our demands for the summer, and we know that without"
    assert f"{last} rules are" in _two_columns(last)


def test_lines_below_two_columns() -> None:
    """What is as wide as both, or goes on below, is no part of the first."""
    wide = "Below both columns the letter says who has written it, and this line is as wide as both of them are together, as all may see."
    assert f"{wide} rules are" not in _two_columns(wide)


def test_fields_and_lines_of_addresses() -> None:
    """What begins with a label, and in an address at the right with a capital, is a line of its own, be the one above it full."""
    head = ["To: The permanent representatives of all", "CC: Commissioner for Bells; Committee on", "Date: 27 January 2026"]
    address = ["Committee on bells, gongs, sand and", "rhymes, for the attention of Mr Ivo Kos", "Sand Street 4", "10117 Gongtown"]
    blocks = _shown(_blocks([*_column(_PROSE, 60, 300), *_column(head), *_column(address, 230, 160)]))
    assert "\n".join(head) in blocks[0][1]
    assert blocks[1][1] == "Committee on bells, gongs, sand and rhymes, for the attention of Mr Ivo Kos\nSand Street 4\n10117 Gongtown"


def test_text_at_the_right_that_is_no_address() -> None:
    """Without a town in a line of its own its full lines go on, be it with a number."""
    text = ["Contact: the guild of bells and gongs, Sand Street", "94, 10117 Gongtown, on whatever is told above about"]
    blocks = _shown(_blocks([*_column(_PROSE, 60, 300), *_column(text, 230, 160)]))
    assert blocks[0][1] == " ".join(text)
