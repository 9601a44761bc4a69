"""Lines and brackets beside names that name nobody who signs: labels of a site, questions of a form, members. Names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Heading, ListItem, Paragraph
from tests.drafting.letters import BODY, letter_with, names_in

_NAMES = ["Guild of Bells", "Union of Gongs", "Society of Sand"]


@pytest.mark.parametrize(
    "line",
    ["Tags: Bells, Rhymes, Weather", "Schlagwörter: KI, Glocken", "Mots-clés : droits, cloches"],
)
def test_labels_of_a_site(catalogue: Catalogue, line: str) -> None:
    """What a page says of itself below a list is no name."""
    items = [ListItem(text=name) for name in _NAMES]
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), *items, Paragraph(text=line), text=BODY)
    assert names_in(read) == _NAMES


def test_the_next_question_of_a_form(catalogue: Catalogue) -> None:
    """What is asked below the names of those who answer is none of them, though its number makes it an item."""
    items = [ListItem(text=name) for name in (*_NAMES, "Which rules should be on the list?")]
    assert names_in(letter_with(catalogue, Heading(level=2, text="Signatories"), *items, text=BODY)) == _NAMES


def test_members_in_brackets(catalogue: Catalogue) -> None:
    """A bracket that gives the members of a body is no part of its name; its acronym before them is."""
    lines = ["Guild of Bells (GOB; members include RIMA and the Chime Circle)", "Union of Gongs (members: Big Gong, Small Gong)"]
    lines += ["Society of Sand"]
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), *(ListItem(text=line) for line in lines), text=BODY)
    assert names_in(read) == ["Guild of Bells (GOB)", "Union of Gongs", "Society of Sand"]
