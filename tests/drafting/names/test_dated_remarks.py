"""What stands beside a name and is none of it: since when it is there, the sender's street."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.names.shapes import is_street
from knowledge.loaders.parsed import ListItem, Paragraph
from tests.drafting.letters import letter_with, names_in


@pytest.mark.parametrize(
    "remark",
    [
        " (since 3 August 2025)",
        " (added on 3 August 2025)",
        " [joined 3 August 2025]",
        " – added on 3 August 2025",
        ", since 3 August 2025",
        " (added 27/11)",
        "* (ajoutée le 27/11)",
        " (dodano 3. 8.)",
    ],
)
@pytest.mark.parametrize("name", ["Forum of Rhymes", "GEMA"])
def test_names_with_a_dated_remark(catalogue: Catalogue, name: str, remark: str) -> None:
    """The remark goes, the name stays, as an item and as a paragraph of its own."""
    items = [ListItem(text="Guild of Bells"), ListItem(text=name + remark), ListItem(text="Alliance of Mimes")]
    assert names_in(letter_with(catalogue, Paragraph(text="Signed by:"), *items)) == ["Guild of Bells", name, "Alliance of Mimes"]
    lines = [Paragraph(text=item.text) for item in items]
    assert names_in(letter_with(catalogue, Paragraph(text="Signed by:"), *lines)) == ["Guild of Bells", name, "Alliance of Mimes"]


@pytest.mark.parametrize("remark", [" (withdrawn on 3 August 2025)", " (declined on 3 August 2025)"])
def test_names_with_a_dated_refusal(catalogue: Catalogue, remark: str) -> None:
    """Who has refused or left on a day does not sign."""
    items = [ListItem(text="Guild of Bells"), ListItem(text=f"Forum of Rhymes{remark}"), ListItem(text="Alliance of Mimes")]
    assert names_in(letter_with(catalogue, Paragraph(text="Signed by:"), *items)) == ["Guild of Bells", "Alliance of Mimes"]


@pytest.mark.parametrize(
    "line", ["Rue des Cloches 37", "12 rue des Cloches", "Glockenstraße 5", "Klokgracht 12", "ul. Dzwonna 5", "Via Campane 7", "Klockgatan 3"]
)
def test_streets(catalogue: Catalogue, line: str) -> None:
    """A street in the tail of a mail is nobody's name."""
    assert is_street(line)
    names = Paragraph(text=f"Guild of Bells\nForum of Rhymes\nAlliance of Mimes\n{line}")
    assert line not in names_in(letter_with(catalogue, Paragraph(text="Signed by:"), names))


@pytest.mark.parametrize("name", ["Channel 4", "Studio 54", "TV 2", "Guild of Bells 1998", "Radio 24syv"])
def test_names_with_numbers(name: str) -> None:
    """A number makes no street."""
    assert not is_street(name)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Forum of Rhymes (signed electronically)", "Forum of Rhymes"),
        ("Rimų sąjunga (pasirašyta el. parašu)", "Rimų sąjunga"),
        ("Forum der Reime (gez. in Köln)", "Forum der Reime"),
        ("At the wish of RIMA also – Forum of Rhymes", "Forum of Rhymes"),
        ("RIMA asociacijos prašymu taip pat – Rimų sąjunga (pasirašyta el. parašu)", "Rimų sąjunga"),
        ("Auf Wunsch der RIMA ebenso – Forum der Reime", "Forum der Reime"),
        ("Forum of Rhymes (Signed Words)", "Forum of Rhymes (Signed Words)"),
    ],
)
def test_how_and_at_whose_wish_a_name_stands_there(catalogue: Catalogue, line: str, name: str) -> None:
    """What says how somebody signed, or who asked for it, is no part of the name."""
    items = [Paragraph(text=one) for one in ("Guild of Bells", line, "Alliance of Mimes")]
    assert names_in(letter_with(catalogue, Paragraph(text="Signed by:"), *items)) == ["Guild of Bells", name, "Alliance of Mimes"]
