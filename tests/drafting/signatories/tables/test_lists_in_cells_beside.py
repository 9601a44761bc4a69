"""Lists of names that were typed line by line into cells beside one another. Names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Paragraph, Table
from tests.drafting.letters import TEXTS, letter_with, names_in

_HEADINGS = {"en": "Signatories:", "de": "Unterzeichner:", "fr": "Les signataires :", "pl": "Sygnatariusze:"}
_LISTS = {
    "en": ("GESAC\nGuild of Bells\nUnion of Sand Artists", "IFPI\nSociety of Gongs\nForum of Rhymes"),
    "de": ("GEMA\nBund der Glocken\nVerband der Sandkünstler", "VAUNET\nGesellschaft der Gongs"),
    "fr": ("Sacem\nGuilde des cloches", "SACD\nUnion du sable\nSociété des gongs"),
    "pl": ("ZAiKS\nGildia Dzwonów\nZwiązek Rymów", "GESAC\nStowarzyszenie Piasku"),
}


@pytest.mark.parametrize("language", _LISTS)
def test_names_of_the_right_cell_are_read_too(catalogue: Catalogue, language: str) -> None:
    """Every line of every cell of one row is a name."""
    cells = _LISTS[language]
    read = letter_with(catalogue, Paragraph(text=_HEADINGS[language]), Table(rows=(cells,)), text=TEXTS[language], language=language)
    assert names_in(read) == [line for cell in cells for line in cell.split("\n")]


@pytest.mark.parametrize(
    ("beside", "rows"),
    [
        ("who signs for them", (("GESAC\nGuild of Bells\nUnion of Sand Artists", "Ada Berg\nBo Lind\nCy Moor"),)),
        ("where they are", (("GESAC\nGuild of Bells\nUnion of Sand Artists", "Belgium\nAustria\nItaly"),)),
    ],
)
def test_what_stands_beside_names_is_none(catalogue: Catalogue, beside: str, rows: tuple[tuple[str, ...], ...]) -> None:
    """Persons and countries in the cell beside a list sign nothing."""
    read = letter_with(catalogue, Paragraph(text="Signatories:"), Table(rows=rows))
    assert names_in(read) == ["GESAC", "Guild of Bells", "Union of Sand Artists"], beside


def test_the_same_names_in_another_language_are_read_once(catalogue: Catalogue) -> None:
    """Of two cells in which the same known bodies stand, one says it in another language."""
    rows = (("Federation of European Publishers\nGuild of Bells", "Fédération des éditeurs européens (FEP)\nGuilde des cloches"),)
    read = letter_with(catalogue, Paragraph(text="Signatories:"), Table(rows=rows))
    assert [one.org for one in read.signatories].count("fep") == 1
    assert "Guilde des cloches" not in names_in(read)
