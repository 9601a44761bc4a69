"""Columns of print in which names, some of them broken over lines, stand above their countries. Names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Paragraph, Table
from tests.drafting.letters import letter_with, names_in

_FIRST = (
    ("Alliance of Independent", "Guild of Bells", "Union of Mimes for"),
    ("Gongs in the North", "EU", "Stage and Street"),
    ("Latvia", "", "Bulgaria"),
    ("Kelpie", "Society of Rhymes", ""),
    ("Hungary", "International", "Forum of Reeds"),
    ("", "", "Malta"),
)
_SECOND = (("Rimako", "Sand", "Gong"), ("Norway", "Makers Group", "Sweden"), ("", "Netherlands", ""))
_NAMES = [
    ("Alliance of Independent Gongs in the North", "LV"),
    ("Kelpie", "HU"),
    ("Guild of Bells", "EU"),
    ("Society of Rhymes", "global"),
    ("Union of Mimes for Stage and Street", "BG"),
    ("Forum of Reeds", "MT"),
    ("Rimako", "NO"),
    ("Sand Makers Group", "NL"),
    ("Gong", "SE"),
]


@pytest.mark.parametrize("heading", ["Yours sincerely,", "Signatories:"])
def test_names_in_columns_over_pages(catalogue: Catalogue, heading: str) -> None:
    """The country ends a name, whatever line of the column beside it stands on the same height; the columns of the next page go on."""
    read = letter_with(catalogue, Paragraph(text=heading), Table(rows=_FIRST, broken=True), Table(rows=_SECOND, broken=True))
    assert [(one.name, one.country) for one in read.signatories] == _NAMES


def test_countries_in_a_column_of_their_own(catalogue: Catalogue) -> None:
    """They stand beside the names, which they do not end."""
    rows = (("Guild of Bells", "Ireland"), ("Union of Sand Artists", "Malta"), ("Forum of Rhymes", "Latvia"))
    read = letter_with(catalogue, Paragraph(text="Signatories:"), Table(rows=rows, broken=True))
    assert names_in(read) == ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes"]
