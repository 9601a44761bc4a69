"""Names behind the days on which they have joined; names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Heading, ListItem
from tests.drafting.letters import TEXTS, letter_with, names_in

_DE, _FR = TEXTS["de"], TEXTS["fr"]


@pytest.mark.parametrize(
    ("text", "heading", "later", "lines"),
    [
        (_DE, "Unterzeichnende", "Später beigetreten", ["am 3. Mai 2026: Bund der Reime", "4.5.2026: RIMA"]),
        (_FR, "Signataires", "Ont rejoint l’appel", ["Le 3 mai 2026 – Bund der Reime", "04/05/2026 – RIMA"]),
        (_FR, "Signataires", "Signataires tardifs", ["04/05/2026 : Bund der Reime", "RIMA"]),
    ],
)
def test_days_before_names(catalogue: Catalogue, text: str, heading: str, later: str, lines: list[str]) -> None:
    """Whatever parts them, the days are none of the names."""
    first = [ListItem(text="Verband der Glocken"), ListItem(text="Gesellschaft für Sand")]
    below = [Heading(level=3, text=later), *(ListItem(text=line) for line in lines)]
    read = letter_with(catalogue, Heading(level=2, text=heading), *first, *below, text=text)
    assert names_in(read) == ["Verband der Glocken", "Gesellschaft für Sand", "Bund der Reime", "RIMA"]
