"""What stands beside and below names and is no part of them: who signs, "(signed)", marks of notes, "(?)"."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.names.shapes import is_person
from knowledge.loaders.parsed import Heading, ListItem, Paragraph, Table
from knowledge.loaders.registry import parse
from tests.drafting.letters import letter_with, names_in

_NAMES = ["Guild of Bells", "Foreningen Sand", "Kelpie", "Lantern Federation"]
_PERSONS = ["Ana Novak", "Ivo Horvat", "Eva Kos", "Jan Berg"]


@pytest.mark.parametrize("below", ["v/ {}, direktør", "represented by {}", "vertreten durch {}, Vorstand"])
def test_who_signs_on_a_line_below(catalogue: Catalogue, below: str) -> None:
    """A line that says by whom the name above is represented is no name."""
    lines = [line for name, person in zip(_NAMES, _PERSONS, strict=True) for line in (name, below.format(person))]
    read = letter_with(catalogue, Paragraph(text="Signatories:"), Paragraph(text="\n".join(lines)))
    assert [(one.name, one.person) for one in read.signatories] == list(zip(_NAMES, _PERSONS, strict=True))


def test_person_and_role_in_brackets(catalogue: Catalogue) -> None:
    """ "Name (Person, role)" names one organisation; the comma inside parts nothing."""
    items = [ListItem(text=f"{name} ({person}, president)", marker="1.") for name, person in zip(_NAMES, _PERSONS, strict=True)]
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), *items)
    assert [(one.name, one.person, one.role) for one in read.signatories] == [
        (name, person, "president") for name, person in zip(_NAMES, _PERSONS, strict=True)
    ]


@pytest.mark.parametrize("mark", ["(signed)", "(υπογραφή)", "[podpis]", "(firma)"])
def test_blocks_of_signatures_in_cells(catalogue: Catalogue, mark: str) -> None:
    """Organisation, office, mark and person; a name that looks like a person's stands in the line of all others."""
    names = ["Guild of Bells", "Forum of Rhymes", "Circa Vento Mare", "Lantern Federation", "Union of Sand", "Society of Ink"]
    cells = [f"{name}\nPresident\n{mark}\nAna Novak" for name in names[:5]] + [f"{names[5]}\nSecretary General {mark}\nEva Kos"]
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), Table(rows=(tuple(cells[:3]), tuple(cells[3:]))))
    assert names_in(read) == names


def test_names_with_a_question_mark(catalogue: Catalogue) -> None:
    """Whose name a draft asks about has not signed."""
    items = [ListItem(text=text) for text in ("Guild of Bells", "Forum of Rhymes (?)", "Kelpie [?]", "Lantern Federation")]
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), *items)
    assert names_in(read) == ["Guild of Bells", "Lantern Federation"]


def test_raised_marks_behind_names(catalogue: Catalogue) -> None:
    """A raised number is the mark of a note, even where several names have the same."""
    page = "<html><body><article><h1>Open letter on rules</h1><p>We ask for rules that everybody can keep, and we ask for them today.</p>"
    listed = "Guild of Bells<br>Kelpie<sup><a href='#n1'>1</a></sup><br>Forum of Rhymes<sup>1</sup><br>Lantern Federation<sup>2</sup>"
    page += f"<h2>Signatories</h2><p>{listed}</p><p>1 – signed later.<br>2 – with a remark.</p></article></body></html>"
    read = draft(parse(page.encode(), "a.html"), catalogue, name="a.html")
    assert names_in(read) == ["Guild of Bells", "Kelpie", "Forum of Rhymes", "Lantern Federation"]


@pytest.mark.parametrize(
    ("text", "person"),
    [("Seán Ó hEochaidh Beag", True), ("Gráinne Nic Lochlainn", True), ("José Costa e Silva", True), ("Sacri e Corali", False)],
)
def test_small_letters_in_persons_names(text: str, person: bool) -> None:
    """Irish names have a small letter before their capital; two words joined by "and" are of two kinds."""
    assert is_person(text) is person


@pytest.mark.parametrize("note", ["Click a country to see its organisations.", "Spustelėkite šalį, kad pamatytumėte organizacijas."])
def test_instructions_above_a_list(catalogue: Catalogue, note: str) -> None:
    """What a page asks its readers to do is no name."""
    items = [ListItem(text=name) for name in _NAMES]
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), Paragraph(text=note), Heading(level=4, text="Netherlands 4"), *items)
    assert names_in(read) == _NAMES


@pytest.mark.parametrize("heading", ["Republic of Moldova", "NEW ZEALAND", "Czech Republic"])
def test_full_names_of_states_head_groups(catalogue: Catalogue, heading: str) -> None:
    """The full name of a state is that of a country too."""
    names = [Paragraph(text=name) for name in _NAMES[:2]]
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), Paragraph(text=heading), *names)
    assert names_in(read) == _NAMES[:2]


@pytest.mark.parametrize("heading", ["Stand behind the letter:", "In agreement, but not signatories:", "Supporters (without signing)"])
def test_headings_of_those_who_do_not_sign(catalogue: Catalogue, heading: str) -> None:
    """Who agrees without signing is no signatory, though the word stands in the heading."""
    items = [ListItem(text=name) for name in _NAMES[:2]]
    backers = [ListItem(text=name) for name in _NAMES[2:]]
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), *items, Heading(level=2, text=heading), *backers)
    assert names_in(read) == _NAMES[:2]
