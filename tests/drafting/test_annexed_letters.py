"""An earlier letter in the annex: who signed it has not signed this one."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.models import Draft
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph
from tests.drafting.letters import letter_with, names_in

_OURS, _THEIRS = ["Guild of Bells", "Forum of Rhymes"], ["Union of Sand Artists", "Alliance of Mimes", "Network of Fables"]


def _items(names: Sequence[str]) -> list[Block]:
    return [Paragraph(text="Signed by:"), *(ListItem(text=name) for name in names)]


def _letter(catalogue: Catalogue, heading: Block, *head: Block) -> Draft:
    older = [heading, *head, Paragraph(text="we ask you to keep what was promised."), *_items(_THEIRS)]
    return letter_with(catalogue, *_items(_OURS), *older)


@pytest.mark.parametrize(
    ("heading", "head"),
    [
        ("Annex: Letter to the Presidency, 3 October 2023", []),
        ("Annex 1", ["Madrid, 3 October 2023", "Dear Minister,"]),
        ("Anlage: Unser Schreiben", ["Dear Minister,"]),
        ("Allegato 2 – Lettera aperta", ["Roma, 3 October 2023"]),
        ("Enclosure", ["Dear Minister,"]),
    ],
)
def test_an_annexed_letter(catalogue: Catalogue, heading: str, head: list[str]) -> None:
    """It greets or is dated below its heading, or this says that it is a letter of another day; a doubt tells of it."""
    read = _letter(catalogue, Heading(level=1, text=heading), *(Paragraph(text=line) for line in head))
    assert names_in(read) == _OURS
    assert "annexed-letter" in [note.code for note in read.doubts]
    assert "Union of Sand Artists" in read.text


@pytest.mark.parametrize("heading", ["Annex: List of signatories", "Annex: Signatories as of 3 May 2025"])
def test_signatories_in_an_annex(catalogue: Catalogue, heading: str) -> None:
    """An annex that lists them is part of the letter."""
    read = letter_with(catalogue, Heading(level=2, text=heading), *(ListItem(text=name) for name in _THEIRS))
    assert names_in(read) == _THEIRS
    assert "annexed-letter" not in [note.code for note in read.doubts]


def test_an_annex_that_is_no_letter(catalogue: Catalogue) -> None:
    """Proposals in an annex end nothing: signatures may follow them."""
    blocks = (Heading(level=2, text="Annex: Proposals"), Paragraph(text="Say which bells were rung, and say it before they are."))
    assert names_in(letter_with(catalogue, *blocks, *_items(_OURS))) == _OURS
