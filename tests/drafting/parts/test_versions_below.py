"""Letters below which the same stands in another language; names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Heading, ListItem, Paragraph
from tests.drafting.letters import ENGLISH, TEXTS, letter_with, names_in

_NAMES = ["Verband der Glocken", "Gesellschaft für Sand", "Bund der Reime"]
_ENGLISH_NAMES = "Signed by: Association of Bells; Society of Sand; Union of Rhymes"


@pytest.mark.parametrize("heading", ["English version: A letter about rules", "Englische Übersetzung", "Version in English"])
def test_translated_names_are_no_further_ones(catalogue: Catalogue, heading: str) -> None:
    """Below the heading of the other version the same bodies stand with other names."""
    below = [Heading(level=2, text=heading), Paragraph(text=ENGLISH), Paragraph(text=_ENGLISH_NAMES)]
    items = [ListItem(text=name) for name in _NAMES]
    read = letter_with(catalogue, Heading(level=2, text="Unterzeichnende"), *items, *below, text=TEXTS["de"])
    assert names_in(read) == _NAMES


def test_a_version_above_the_only_list(catalogue: Catalogue) -> None:
    """Where nobody has signed above, the list below is that of the letter."""
    below = [Heading(level=2, text="English version"), Paragraph(text=ENGLISH), Paragraph(text=_ENGLISH_NAMES)]
    assert names_in(letter_with(catalogue, *below, text=TEXTS["de"])) == ["Association of Bells", "Society of Sand", "Union of Rhymes"]
