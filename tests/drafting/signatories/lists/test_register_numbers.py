"""Lists that give the number of a register and an address behind each name."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.signatories.lists.register_numbers import with_register_numbers_apart
from knowledge.loaders.parsed import Block, ListItem, Paragraph
from tests.drafting.letters import letter_with, names_in

_NAMES = ["Guild of Bells", "Union of Rhymes and Odes", "Sand Guild", "Circle of Drums"]


@pytest.mark.parametrize(
    "behind",
    [
        "reg. no. 190758138, Harbour Street 6, Cork",
        "į. k. 190758138, K. Uosto g. 6, Vilnius",
        "IČO 12345678, Přístavní 6, Brno",
        "BE 0822 411 790, Rue du Port 87, Bruxelles",
        "NIF G12345678",
        "KRS 0000123456, tel. 021 123 4567",
    ],
)
@pytest.mark.parametrize("as_items", [True, False])
def test_names_before_numbers_and_addresses(catalogue: Catalogue, behind: str, *, as_items: bool) -> None:
    lines = [f"{name}, {behind}" for name in _NAMES]
    blocks: list[Block] = [ListItem(text=line) for line in lines] if as_items else [Paragraph(text="\n".join(lines))]
    assert names_in(letter_with(catalogue, Paragraph(text="Signatories:"), *blocks)) == _NAMES


def test_lines_that_the_margin_joined(catalogue: Catalogue) -> None:
    """The second name stands behind the town in which other lines end."""
    lines = [f"{name}, reg. no. 19075813{at}, Harbour Street {at}, Cork" for at, name in enumerate(_NAMES)]
    text = "\n".join([f"{lines[0]} {lines[1]}", *lines[2:]])
    assert names_in(letter_with(catalogue, Paragraph(text="Signatories:"), Paragraph(text=text))) == _NAMES


@pytest.mark.parametrize("behind", ["1990-2020, Forum of Gongs", "Union of Rhymes, Sand Guild", "Harbour Street 6, Cork"])
def test_other_parts_behind_names_stay(behind: str) -> None:
    blocks = [ListItem(text=f"{name}, {behind}") for name in _NAMES]
    assert list(with_register_numbers_apart(blocks)) == blocks
