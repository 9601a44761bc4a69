"""Where bodies have their seat: as deeds name it with whoever represents them, and as towns behind the names of a list. Names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import ListItem, Paragraph
from tests.drafting.letters import letter_with, names_in

_DEEDS = [
    (
        "ro",
        "Subscrisele:",
        "1. Uniunea Clopotelor, cu sediul în Iași, str. Lungă nr. 11, reprezentată prin președinte Ana Pop;",
        "2. Asociația Rimelor (AR), cu sediul în Cluj, bd. Carol I nr. 4, reprezentată prin director executiv",
        "(denumite în continuare „Petentele”), formulăm prezenta",
        ["Uniunea Clopotelor", "Asociația Rimelor (AR)"],
    ),
    (
        "de",
        "Unterzeichnet von:",
        "1. Bund der Glocken, mit Sitz in Wien, Lange Gasse 11, vertreten durch Anna Novak;",
        "2. Verein der Reime (VDR), mit Sitz in Graz, Kurze Gasse 4, vertreten durch den Vorstand",
        "(im Folgenden „die Antragstellenden“), stellen folgenden Antrag",
        ["Bund der Glocken", "Verein der Reime (VDR)"],
    ),
    (
        "pl",
        "Podpisani:",
        "1. Związek Dzwonów, z siedzibą w Łodzi, ul. Długa 11, reprezentowany przez Annę Nowak;",
        "2. Stowarzyszenie Rymów (SR), z siedzibą w Gdyni, ul. Krótka 4, reprezentowane przez zarząd",
        "(zwane dalej „Wnioskodawcami”), wnosimy o",
        ["Związek Dzwonów", "Stowarzyszenie Rymów (SR)"],
    ),
]


@pytest.mark.parametrize(("language", "opening", "first", "second", "called", "names"), _DEEDS, ids=[one[0] for one in _DEEDS])
def test_the_place_of_a_seat_is_no_part_of_a_name(
    catalogue: Catalogue, language: str, opening: str, first: str, second: str, called: str, names: list[str]
) -> None:
    """Neither is a street, and how they are called from there on names nobody."""
    blocks = [Paragraph(text=text) for text in (opening, first, second, called)]
    read = letter_with(catalogue, *blocks, text="§ 53 (1).", language=language)
    assert names_in(read) == names


def test_a_role_before_whoever_represents_a_body(catalogue: Catalogue) -> None:
    """It stands in small letters between "represented by" and the person."""
    read = letter_with(catalogue, *(Paragraph(text=text) for text in _DEEDS[0][1:4]), text="§ 53 (1).", language="ro")
    assert [(one.person, one.role) for one in read.signatories] == [("Ana Pop", "președinte"), (None, None)]


@pytest.mark.parametrize("seam", [" – ", ", "])
def test_towns_behind_names(catalogue: Catalogue, seam: str) -> None:
    """They are no part of the names where nearly all have one and a town that is known stands twice."""
    lines = [("Guild of Bells", "Cork"), ("Union of Sand", "Cork"), ("RIMA", "Tralee"), ("Forum of Rhymes", "Kinsale"), ("Gong Club", "Cork")]
    items = [ListItem(text=seam.join(line)) for line in lines]
    assert names_in(letter_with(catalogue, Paragraph(text="Signatories:"), *items)) == [name for name, _ in lines]


def test_fields_behind_names(catalogue: Catalogue) -> None:
    """What is no town may be a part of the name, be it there twice."""
    names = ["Guild of Bells – Gongs", "Union of Sand – Gongs", "RIMA Society – Reeds", "Forum of Rhymes – Drums"]
    assert names_in(letter_with(catalogue, Paragraph(text="Signatories:"), *(ListItem(text=name) for name in names))) == names
