"""Letters of one body whose letterhead names its members."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Block, Heading, Paragraph, ParsedDocument
from tests.drafting.letters import ENGLISH, names_in

_MEMBERS = Paragraph(text="Guild of Bells\nUnion of Sand Artists\nForum of Rhymes\nSociety of Gongs")


def _letter(catalogue: Catalogue, *head: Block, signature: str) -> list[str]:
    blocks = (*head, Paragraph(text="Dear Minister,"), Paragraph(text=ENGLISH), Paragraph(text="Yours sincerely"), Paragraph(text=signature))
    return names_in(draft(ParsedDocument(format="pdf", language="en", blocks=blocks), catalogue, name="letter.pdf"))


@pytest.mark.parametrize("label", ["Member organisations", "Members", "Medlemsorganisationer", "Mitgliedsverbände", "Organizacje członkowskie"])
def test_members_below_their_label(catalogue: Catalogue, label: str) -> None:
    """Who belongs to the body that writes does not write."""
    head = (Heading(level=2, text="Kelpie Federation of Arts"), Heading(level=3, text=label), _MEMBERS)
    assert _letter(catalogue, *head, signature="On behalf of the Kelpie Federation of Arts\nAnna Novak\nPresident") == [
        "Kelpie Federation of Arts"
    ]


def test_members_without_a_label(catalogue: Catalogue) -> None:
    """A single signature for a body that the letterhead's list does not name is that of an umbrella."""
    head = (Heading(level=2, text="Kelpie Federation of Arts"), _MEMBERS)
    for signature in ("Anna Novak\nPresident\nKelpie Federation of Arts", "Kelpie Federation of Arts\nAnna Novak\nPresident"):
        assert _letter(catalogue, *head, signature=signature) == ["Kelpie Federation of Arts"]
