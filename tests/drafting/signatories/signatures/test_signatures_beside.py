"""Signatures side by side on a page, set to different heights, with names that narrow columns have broken."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Heading, Paragraph, ParsedDocument
from knowledge.loaders.registry import parse
from tests.drafting.letters import ENGLISH, names_in
from tests.drafting.pages import Set, page

_LINE = "_" * 20
_BLOCKS = [
    [_LINE, "Anna Novak", "President", "Guild of Sand", "Artists of the North"],
    [_LINE, "Jan Malik", "Director", "Alliance of Mimes"],
    [_LINE, "Eva Berg", "Secretary General", "Federation of", "Bell Founders"],
    [_LINE, "Tom Rossi", "Chair", "Union of Rhymes and", "Fables in Verse"],
]


def _set(block: Sequence[str], left: float, top: float) -> Iterator[Set]:
    yield from (Set(left, top + 10 * number, text) for number, text in enumerate(block))


@pytest.mark.parametrize("lower", [0.0, 5.0], ids=["level", "set to a middle"])
def test_signatures_in_two_columns(catalogue: Catalogue, lower: float) -> None:
    """Each is read for itself, and all below the role is its name."""
    head = [Set(60, 60, "Open letter on bells", bold=True), Set(60, 80, "Brussels, 8 May 2025"), Set(60, 120, "Yours sincerely,")]
    text = [Set(60, 95 + 10 * number, ENGLISH[90 * number : 90 * number + 90]) for number in range(2)]
    rows = [
        *_set(_BLOCKS[0], 310, 160), *_set(_BLOCKS[1], 60, 160 + lower), *_set(_BLOCKS[2], 60, 240), *_set(_BLOCKS[3], 310, 240 + lower),
    ]  # fmt: skip
    read = draft(parse(page([*head, *text, *sorted(rows, key=lambda one: (one.top, one.left))]), "a.pdf"), catalogue, name="a.pdf")
    assert sorted(names_in(read)) == [
        "Alliance of Mimes", "Federation of Bell Founders", "Guild of Sand Artists of the North", "Union of Rhymes and Fables in Verse",
    ]  # fmt: skip
    assert {one.person for one in read.signatories} == {"Anna Novak", "Jan Malik", "Eva Berg", "Tom Rossi"}


def test_addresses_and_countries_below_the_name(catalogue: Catalogue) -> None:
    """They are none of it, though Ireland may be the end of one."""
    blocks = [f"{_LINE}\nAnna Novak\nPresident\nGuild of Bells\nRue des Cloches 7\nBelgium", f"{_LINE}\nJan Malik\nChair\nPublishing\nIreland"]
    body = [Heading(level=1, text="On bells"), *(Paragraph(text=one) for one in (ENGLISH, "Yours sincerely,", *blocks))]
    read = draft(ParsedDocument(format="docx", blocks=tuple(body)), catalogue, name="a.docx")
    assert names_in(read) == ["Guild of Bells", "Publishing Ireland"]
