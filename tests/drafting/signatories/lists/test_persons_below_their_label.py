"""Lists of organisations below which persons sign for themselves, under a label of their own."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph
from tests.drafting.letters import letter_with, names_in

_NAMES = ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes"]
# Two columns of a typed list, and persons of whom nothing tells that they are persons.
_PERSONS = ["Anna Novak, poet Ivo Kos, composer", "Jan Gongs", "Eva Bell-Sand, director of animation Maria Harp, translator", "Echo"]
_LABELS = [
    "Individuals",
    "AND PERSONALLY",
    "Individual signatories (4)",
    "In a personal capacity:",
    "Einzelpersonen",
    "À titre individuel",
    "Osobiście",
]


@pytest.mark.parametrize("label", _LABELS)
@pytest.mark.parametrize("shape", ["lines", "items", "one paragraph"])
def test_persons_below_a_label(catalogue: Catalogue, label: str, shape: str) -> None:
    """Whoever stands below such a label signs for nobody else."""
    heading = Heading(level=2, text="Signed by")
    if shape == "items":
        blocks: list[Block] = [*map(_item, _NAMES), Heading(level=3, text=label), *map(_item, _PERSONS)]
    elif shape == "lines":
        blocks = [Paragraph(text="\n".join(_NAMES)), Paragraph(text=label), Paragraph(text="\n".join(_PERSONS))]
    else:
        blocks = [Paragraph(text="\n".join((*_NAMES, label, *_PERSONS)))]
    assert names_in(letter_with(catalogue, heading, *blocks)) == _NAMES


def test_organisations_below_persons(catalogue: Catalogue) -> None:
    """The next label ends the persons."""
    lines = ["Individuals", *_PERSONS, "Organisations", *_NAMES]
    assert names_in(letter_with(catalogue, Heading(level=2, text="Signed by"), Paragraph(text="\n".join(lines)))) == _NAMES


def _item(text: str) -> ListItem:
    return ListItem(text=text)
