"""Groups of names that stand on one line each with their label; names are invented."""

from __future__ import annotations

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Paragraph
from tests.drafting.letters import BODY, letter_with, names_in

_GROUPS = {
    "Bells": ["Guild of Bells", "Union of Gongs"],
    "Translation": ["Society of Sand Translators", "Alliance of Rhymes"],
    "Sand and wind": ["Union of Vanes", "Kelpie", "Federation of Dunes"],
}


def test_each_group_on_its_line(catalogue: Catalogue) -> None:
    """The labels are no part of the first names, and one of them may be a word for what somebody did for a text."""
    lines = [Paragraph(text=f"{label}: {', '.join(names)}") for label, names in _GROUPS.items()]
    read = letter_with(catalogue, Paragraph(text="Signatories:"), *lines, Paragraph(text="Contact: Agency of Straw, Anna Novak"), text=BODY)
    assert names_in(read) == [name for names in _GROUPS.values() for name in names]


def test_work_below_a_list(catalogue: Catalogue) -> None:
    """Who translated a letter is no group of those who sign it."""
    names = ["Guild of Bells", "Union of Gongs", "Alliance of Rhymes"]
    below = [Paragraph(text="Translation: Bureau of Straw, Union of Hay"), Paragraph(text="Layout: Workshop of Chaff, Guild of Husks")]
    read = letter_with(catalogue, Paragraph(text="Signatories:"), *(Paragraph(text=name) for name in names), *below, text=BODY)
    assert names_in(read) == names
