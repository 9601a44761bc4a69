"""What a list says of itself: that others have signed too, of which day it is."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.models import Draft
from knowledge.drafting.signatories.other_signatories import without_others
from knowledge.loaders.parsed import FOOTNOTE, Block, ListItem, Paragraph
from tests.drafting.letters import letter_with, names_in

_NAMES = ["Guild of Bells", "Union of Sand Artists", "Alliance of Mimes", "Forum of Rhymes"]
_OTHERS = [
    "и други", "a další", "m.fl.", "u. v. a.", "und viele weitere", "κ.ά.", "and many others", "y otros", "jt", "ja muut", "et bien d’autres",
    "agus eile", "i drugi", "és még sokan mások", "e altri", "ir kiti", "un citi", "u oħrajn", "e.a.", "en vele anderen", "i wiele innych",
    "e muitos outros", "și alții", "a mnohí ďalší", "in drugi", "med flera",
]  # fmt: skip


def _read(catalogue: Catalogue, *blocks: Block) -> Draft:
    return letter_with(catalogue, Paragraph(text="Signed by:"), *blocks)


@pytest.mark.parametrize("others", _OTHERS)
def test_and_others(catalogue: Catalogue, others: str) -> None:
    """Such words are nobody's name, alone or behind the last one, and the list is doubted."""
    alone = _read(catalogue, *(ListItem(text=name) for name in [*_NAMES, others]))
    behind = _read(catalogue, *(ListItem(text=name) for name in [*_NAMES[:-1], f"{_NAMES[-1]} {others}"]))
    for read in (alone, behind):
        assert names_in(read) == _NAMES
        assert "list-incomplete" in [doubt.code for doubt in read.doubts]


@pytest.mark.parametrize("line", ["and 312 other organisations", "und 40 weitere Verbände", "et 12 autres associations", "+ 25 others"])
def test_others_that_are_counted(line: str) -> None:
    """So are those of whom only the number is told."""
    assert without_others(line) == ""


@pytest.mark.parametrize("name", ["Others and Sons", "Autori e altri mestieri", "Channel 4", "Forum 2000 of Rhymes"])
def test_names_that_only_look_so(name: str) -> None:
    """The words inside a name are its own."""
    assert without_others(name) == name


def test_a_note_on_the_day_of_the_list(catalogue: Catalogue) -> None:
    """A footnote that says of which day the list is names nobody, though it has a colon in its time."""
    note = Paragraph(text="List of signatories as of 27 March 2025, 18:00. Late signatures will be added.", id=FOOTNOTE)
    assert names_in(_read(catalogue, *(ListItem(text=name) for name in _NAMES), note)) == _NAMES


@pytest.mark.parametrize("line", ["Signatories as of 27.3.2025", "Liste des signataires au 27.3.2025", "Further ones (added 27.3.2025)"])
def test_the_day_of_a_list(catalogue: Catalogue, line: str) -> None:
    """Where nothing else is dated, that day is only a guess; else the letter's own counts."""
    items = [ListItem(text=name) for name in _NAMES]
    assert letter_with(catalogue, Paragraph(text=line), *items).date_certainty == "guessed"
    assert letter_with(catalogue, Paragraph(text="Dublin, 21 March 2025"), Paragraph(text=line), *items).date == "2025-03-21"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ro", "Semnează: Uniunea Clopotelor, Asociația Nisipului, Societatea Rimelor și Breasla Zmeelor, precum și alte 12 organizații."),
        ("de", "Unterzeichnet von: Gilde der Glocken, Verein Sand, Verband der Reime und Bund der Gongs sowie weitere 12 Vereine."),
        ("en", "Signed by: Guild of Bells, Union of Sand, Society of Rhymes, League of Gongs and 12 further bodies from six countries."),
        ("es", "Firmado por: Gremio de Campanas, Unión de Arena, Sociedad de Rimas, Federación de Gongs y otras doce entidades."),
    ],
)
def test_the_number_of_further_ones_is_no_name_and_part_of_none(catalogue: Catalogue, language: str, line: str) -> None:
    """A sentence that ends with how many others sign names those before it, and says that it does not name all."""
    read = letter_with(catalogue, Paragraph(text=line), text="Libra.", language=language)
    assert len(names_in(read)) == 4
    assert not any("12" in name or "doce" in name for name in names_in(read))
    assert "list-incomplete" in [doubt.code for doubt in read.doubts]
