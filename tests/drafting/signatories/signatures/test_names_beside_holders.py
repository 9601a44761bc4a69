"""Names beside the offices and persons that sign for them: the office before the name, the person behind it with a dash or nothing between."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Paragraph, Table
from tests.drafting.letters import TEXTS, letter_with, names_in

_NAMES = ["Guild of Bells", "Union of Sand", "Kelpie Writers Society"]


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ["The President of the {}, Anna Novak", "The Secretary of the {}, Ivo Horvat", "The Beadle of the {}, Eva Kos"]),
        ("de", ["Der Präsident der {}, Jan Novak", "Die Vorsitzende der {}, Eva Kos", "Die Sprecherin der {}, Ada Berg"]),
        ("fr", ["Le président de la {}, Jean Noir", "La secrétaire générale de la {}, Ève Vent", "La présidente de la {}, Anne Sable"]),
    ],
)
def test_offices_before_names(catalogue: Catalogue, language: str, lines: list[str]) -> None:
    """Beside words for offices others are ones too: a beadle."""
    text = "\n".join(line.format(name) for line, name in zip(lines, _NAMES, strict=True))
    read = letter_with(catalogue, Paragraph(text=text), text=TEXTS[language], language=language)
    assert names_in(read) == _NAMES


def test_persons_behind_dashes_below_on_behalf_of(catalogue: Catalogue) -> None:
    """Some have a role, before or behind their name; names in the genitive are those of the register."""
    lines = [
        "W imieniu:",
        "Izby Wydawców Prasy - Jan Kos, prezes",
        "Gildii Dzwonów - p.o. dyrektora, A. Nowak",
        "Stowarzyszenia Piasku - Ewa Berg",
        "Federacji Rymów - Ż. Łoś",
    ]
    read = letter_with(catalogue, Paragraph(text="\n".join(lines)), text=TEXTS["pl"], language="pl")
    assert [(one.org, one.person) for one in read.signatories] == [("iwp", "Jan Kos"), (None, "A. Nowak"), (None, "Ewa Berg"), (None, "Ż. Łoś")]


def test_initials_behind_names_in_a_grid(catalogue: Catalogue) -> None:
    """Nothing but a space stands between the names that a table's cells bind and the persons."""
    persons = ["A. Novak", "I. Horvat", "E. Kos", "J.-P. Berg"]
    cells = [f"For the {name} {person}" for name, person in zip([*_NAMES, "RIMA Guild"], persons, strict=True)]
    read = letter_with(catalogue, Paragraph(text="Yours sincerely,"), Table(rows=((cells[0], cells[1]), (cells[2], cells[3]))))
    assert names_in(read) == [*_NAMES, "RIMA Guild"]


def test_the_last_who_signs_above_place_and_date(catalogue: Catalogue) -> None:
    """A line that binds somebody is no title of a letter whose list came first, and the line below it names nobody."""
    lines = ["Guild of Bells, represented by Anna Novak", "Union of Sand, represented by Ivo Horvat", "on behalf of Kelpie Society: Eva Kos"]
    below = [*lines, "Old Port, 4 June 2026"]
    read = letter_with(catalogue, Paragraph(text="Kind regards,"), *(Paragraph(text=line) for line in below))
    assert names_in(read) == ["Guild of Bells", "Union of Sand", "Kelpie Society"]
