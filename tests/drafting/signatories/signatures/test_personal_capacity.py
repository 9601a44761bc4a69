"""Persons who sign for themselves, beside bodies that only say who they are. Names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Heading, ListItem, Paragraph, Table
from tests.drafting.letters import TEXTS, letter_with, names_in

_PERSONS = (
    "Prof. Anna Novak, University of Ghent, Faculty of Law",
    "Ivo Kos, novelist; board member of the Guild of Bells",
    "Dr. Maria Berg, Union of Sand Artists",
    "Jean Petit, composer",
)
_SENTENCES = [
    ("en", "All signatories sign in a personal capacity. Affiliations are given for identification only."),
    ("en", "Affiliations are listed for identification purposes and imply no endorsement."),
    ("de", "Alle Unterzeichnenden zeichnen im eigenen Namen; die Zugehörigkeit dient nur der Identifikation."),
    ("fr", "Tous les signataires signent à titre personnel."),
    ("pl", "Wszyscy sygnatariusze podpisują list we własnym imieniu, afiliacje podano wyłącznie w celach identyfikacyjnych."),
]


@pytest.mark.parametrize(("language", "sentence"), _SENTENCES)
def test_affiliations_are_no_signatories(catalogue: Catalogue, language: str, sentence: str) -> None:
    """Bodies beside the names of persons sign nothing where the text says so."""
    items = [ListItem(text=person) for person in _PERSONS]
    read = letter_with(catalogue, Heading(level=2, text="Signed by"), *items, Paragraph(text=sentence), text=TEXTS[language], language=language)
    assert not names_in(read)


def test_names_and_affiliations_in_cells(catalogue: Catalogue) -> None:
    """So it is where a table prints both in one cell, and no comma stands between them."""
    rows = (("Prof. Anna Novak University of Ghent", "Ivo Kos novelist; Guild of Bells"), ("Maria Berg Union of Sand", "Jean Petit composer"))
    read = letter_with(catalogue, Paragraph(text="Respectfully,"), Table(rows=rows), Paragraph(text=_SENTENCES[0][1]))
    assert not names_in(read)


def test_bodies_by_themselves_sign(catalogue: Catalogue) -> None:
    """Organisations in the same list are named without a person before them."""
    items = [ListItem(text=one) for one in ("Guild of Bells", "Society of Rhymes", *_PERSONS)]
    read = letter_with(catalogue, Heading(level=2, text="Signed by"), *items, Paragraph(text=_SENTENCES[1][1]))
    assert names_in(read) == ["Guild of Bells", "Society of Rhymes"]
