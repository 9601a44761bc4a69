"""Signers beside or above the organisations for which they sign; names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Heading, Paragraph, ParsedDocument, Table
from tests.drafting.letters import ENGLISH, letter_with, names_in


@pytest.mark.parametrize("group", ["Greens", "The Middle", "A/B"])
def test_members_of_a_parliament(catalogue: Catalogue, group: str) -> None:
    """They sign for themselves; the group in brackets behind what they are is nobody's name."""
    rows = (("Anna Novak, MEP (Forward)", f"Ivo Kos, MEP ({group})"), (f"Eva Mala, MEP ({group})", "Jan Tesar, MEP (Forward)"))
    assert names_in(letter_with(catalogue, Paragraph(text="Yours faithfully,"), Table(rows=rows))) == []


def test_names_beside_who_signs(catalogue: Catalogue) -> None:
    """Some have a role and some do not; behind a label in the first column stands a name itself."""
    rows = (
        ("Guild of Bells,", "A. Novak, president"),
        ("RIMA,", "I. Kos"),
        ("Union of Sand Artists,", "E. Mala, director"),
        ("Forum of Rhymes,", "J. Tesar"),
        ("Joined by mail:", "Society of Gongs"),
    )
    read = letter_with(catalogue, Paragraph(text="Yours faithfully,"), Table(rows=rows))
    assert names_in(read) == ["Guild of Bells", "RIMA", "Union of Sand Artists", "Forum of Rhymes", "Society of Gongs"]


def test_authors_below_an_article(catalogue: Catalogue) -> None:
    """Each line of a person has one with the role and the organisation below it, and no closing stands above."""
    lines = "Anna Novak\npresident, Kelpie\nIvo Kos\nchair, Guild of Bells\nEva Mala\ndirector, Rima"
    blocks = (Heading(level=1, text="Do not sell our bells"), Paragraph(text=ENGLISH), Paragraph(text=lines))
    read = draft(ParsedDocument(format="pdf", blocks=blocks), catalogue, name="article.pdf")
    assert [(one.name, one.person) for one in read.signatories] == [
        ("Kelpie", "Anna Novak"),
        ("Guild of Bells", "Ivo Kos"),
        ("Rima", "Eva Mala"),
    ]
