"""How many signatories a text says it has, against what it says of others."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Heading, ListItem, Paragraph, ParsedDocument
from tests.drafting.letters import BODY


def _stated(catalogue: Catalogue, sentence: str, *, language: str = "en", signed: bool = False) -> int | None:
    names = ["Guild of Bells", "Forum of Rhymes", "Union of Sand Artists"]
    listed = [Paragraph(text="Signatories:"), *(ListItem(text=name) for name in names)] if signed else []
    text = "" if signed else " ".join([BODY] * 2)
    blocks = (Heading(level=1, text="On rules"), Paragraph(text=f"{BODY} {text}"), Paragraph(text=sentence), *listed)
    return draft(ParsedDocument(format="pdf", language=language, blocks=blocks), catalogue, name="a.pdf").stated_signatory_count


@pytest.mark.parametrize(
    "sentence",
    [
        "The guild represents 40 collective management organisations from 29 countries.",
        "Our federation unites 17 organisations of harpists.",
        "It is worth recalling that thirteen European organisations, among them a guild of bells, called for the same in autumn.",
        "Not in five years, says the head of the federation.",
    ],
)
def test_counts_of_others(catalogue: Catalogue, sentence: str) -> None:
    """A paper of one body says how many members it has and who else spoke: nobody signs it."""
    assert _stated(catalogue, sentence) is None


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("The undersigned 24 organisations ask for a new draft.", 24),
        ("This letter is signed by 38 associations.", 38),
        ("The 3 organisations ask for a new draft.", 3),
    ],
)
def test_counts_of_signatories(catalogue: Catalogue, sentence: str, count: int) -> None:
    """What a signed letter says of those who sign it counts."""
    assert _stated(catalogue, sentence, signed=True) == count


def test_members_of_a_signatory(catalogue: Catalogue) -> None:
    """How many bodies a signatory represents is not how many sign."""
    assert _stated(catalogue, "The guild represents 40 organisations. The 3 organisations ask for a new draft.", signed=True) == 3


def test_a_release_without_its_list(catalogue: Catalogue) -> None:
    """A release that begins with the number of those who speak says how many sign, though their names stand elsewhere."""
    blocks = (Heading(level=1, text="On rules"), Paragraph(text="24 organisations call for a new draft."), Paragraph(text=f"{BODY} {BODY}"))
    assert draft(ParsedDocument(format="pdf", blocks=blocks), catalogue, name="a.pdf").stated_signatory_count == 24
