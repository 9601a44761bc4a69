"""Signatories at the end of a paragraph of running text."""

from __future__ import annotations

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Paragraph
from tests.drafting.letters import BODY, letter_with, names_in


def test_a_label_behind_sentences(catalogue: Catalogue) -> None:
    """The sentence before the colon is the label, however long the paragraph is."""
    text = f"{BODY} We ask for rules, for consent and for pay. Signatories: Guild of Bells, Forum of Rhymes, Alliance of Mimes."
    assert names_in(letter_with(catalogue, Paragraph(text=text))) == ["Guild of Bells", "Forum of Rhymes", "Alliance of Mimes"]


def test_letters_that_cannot_be_read_are_a_doubt(catalogue: Catalogue) -> None:
    """A name may have lost one of its own."""
    read = letter_with(catalogue, Paragraph(text="Signatories: Guild of B\N{REPLACEMENT CHARACTER}lls, Forum of Rhymes, Alliance of Mimes."))
    assert "unreadable-letters" in [note.code for note in read.doubts]
