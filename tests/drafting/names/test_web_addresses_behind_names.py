"""Lists of a site whose names have the address of the net behind them, and names in which two words look like a person's."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Heading, ListItem, Paragraph, Table
from tests.drafting.letters import letter_with, names_in

_NAMES = ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes"]


_BEHIND = [" (www.bells.example)", " – www.bells.example/en", ", https://bells.example", " [http://bells.example]", ": www.bells.example"]


@pytest.mark.parametrize("behind", _BEHIND)
def test_addresses_of_the_net_behind_names(catalogue: Catalogue, behind: str) -> None:
    """A site links each name of a list to the body's own pages."""
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), *(ListItem(text=f"{name}{behind}") for name in _NAMES))
    assert names_in(read) == _NAMES


def test_a_contact_below_a_list_is_no_name(catalogue: Catalogue) -> None:
    """Lines of nothing but addresses, or with another contact besides, name nobody."""
    contact = ListItem(text="Tel. +32 2 000 00 00, www.bells.example")
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), *(ListItem(text=name) for name in _NAMES), contact)
    assert names_in(read) == _NAMES


def test_what_an_acronym_means_is_no_person(catalogue: Catalogue) -> None:
    """Two words between the acronym and a comma may look like a person's name."""
    names = ["EIKE – Euskal Idazle, Kantari eta Elkartea", "GOB – Guild of Bells", "Union of Sand Artists", "FOR – Forum of Rhymes"]
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), *(ListItem(text=name) for name in names))
    assert names_in(read) == names


def test_a_name_with_its_signer_below(catalogue: Catalogue) -> None:
    """Whose signer stands below it has no other one inside."""
    cells = ("Gilda delle Campane\nPresidente\nAnna Novak", "CaSa – Campane Sabbiose\nDelegata\nIva Kos")
    rows = (cells, ("Unione della Sabbia\nSegretario\nPiero Verdi", "Forum delle Rime\nPortavoce\nUgo Neri"))
    read = letter_with(catalogue, Paragraph(text="Cordiali saluti"), Table(rows=rows), language="it")
    assert names_in(read) == ["Gilda delle Campane", "CaSa – Campane Sabbiose", "Unione della Sabbia", "Forum delle Rime"]
