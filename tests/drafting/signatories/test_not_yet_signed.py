"""Names in a list whose signature is still waited for, was refused or is being agreed."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Heading, ListItem, Paragraph, Table
from knowledge.loaders.registry import parse
from tests.drafting.letters import letter_with, names_in

_NAMES = ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes"]


@pytest.mark.parametrize(
    "line",
    [
        "Alliance of Mimes (awaiting confirmation)",
        "Alliance of Mimes (noch nicht unterzeichnet)",
        "Alliance of Mimes (laukiama patvirtinimo)",
        "Alliance of Mimes – не е подписал до момента",
        "Alliance of Mimes [en attente]",
        "v usklajevanju: Alliance of Mimes",
    ],
)
def test_remarks_beside_names(catalogue: Catalogue, line: str) -> None:
    """In brackets, in small letters behind a dash, as a label before the name."""
    items = [ListItem(text=text) for text in (_NAMES[0], line, *_NAMES[1:])]
    assert names_in(letter_with(catalogue, Heading(level=2, text="Signatories"), *items)) == _NAMES


def test_open_is_a_word_of_names(catalogue: Catalogue) -> None:
    """What an organisation does, behind a dash or with a capital, is no remark."""
    names = ["Open Rights Guild", "Guild of Bells – Open Music Union", "Union of Sand Artists (USA)"]
    assert len(names_in(letter_with(catalogue, Heading(level=2, text="Signatories"), *[ListItem(text=name) for name in names]))) == 3


@pytest.mark.parametrize("remark", ["(afventer bestyrelsen)", "[aguarda assinatura]", "(ancora da confermare)"])
def test_remarks_in_cells(catalogue: Catalogue, remark: str) -> None:
    """A remark in the cell of the signature, too."""
    header, last = ("Organisation", "Represented by", "Signature"), ("Alliance of Mimes", "", remark)
    rows = (header, *((name, "Ada Berg", "a) Berg") for name in _NAMES), last)
    assert names_in(letter_with(catalogue, Paragraph(text="Signed by:"), Table(rows=rows))) == _NAMES


def test_sheets_with_groups_in_capitals(catalogue: Catalogue) -> None:
    """Without any header a column of answers shows who signs; rows in capitals head groups, the row that counts names nobody."""
    rows = "A joint letter;;\nPUBLISHERS;;\nGuild of Bells;Ada B.;ok\nALL OTHERS;;\nUnion of Sand Artists;Bo L.;OK\n"
    rows += "Alliance of Mimes;Cy M.;waiting\nForum of Rhymes;;ok\nNetwork of Fables;;withdrawn 26.11.\nTotal;;3 (+1)\n"
    assert names_in(draft(parse(rows.encode(), "signed.csv"), catalogue, name="signed.csv")) == _NAMES
