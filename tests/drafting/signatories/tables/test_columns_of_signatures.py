"""Tables with a place to sign: for whom, by whom, in what office, and the signature; sheets that say who signs and how many do."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.models import Draft
from knowledge.drafting.words.table_words import column_kind, is_status
from knowledge.loaders.parsed import Paragraph, Table
from knowledge.loaders.registry import parse
from tests.drafting.letters import letter_with, names_in

_SIGNERS = [("Guild of Bells", "Anna Novak"), ("Union of Rhymes", "Carla Weber"), ("RIMA", "Eva Brandt")]


def _sheet(catalogue: Catalogue, *rows: str) -> Draft:
    return draft(parse("\n".join(rows).encode(), "list.csv"), catalogue, name="list.csv")


@pytest.mark.parametrize(
    "header",
    [
        ("For the organisation", "Name", "Position", "Signature"),
        ("Für die Organisation", "Name", "Funktion", "Unterschrift"),
        ("За организацията", "Име и фамилия", "Длъжност", "Подпис"),
        ("Yhdistyksen puolesta", "Nimi", "Tehtävä", "Allekirjoitus"),
    ],
)
def test_names_beside_the_place_to_sign(catalogue: Catalogue, header: tuple[str, ...]) -> None:
    rows = [(name, person, "chair", "(s)") for name, person in _SIGNERS]
    read = letter_with(catalogue, Paragraph(text="Yours sincerely,"), Table(rows=(header, *rows)))
    assert [(one.name, one.person) for one in read.signatories] == _SIGNERS


@pytest.mark.parametrize(
    "heading",
    ["Pour l’association", "Za organizację", "Voor de vereniging", "Organizācijas vārdā", "Denumirea organizației", "A szervezet neve"],
)
def test_headings_of_names(heading: str) -> None:
    assert column_kind(heading) == "organisation"


@pytest.mark.parametrize("heading", ["Für den Bund der Glocken", "Za Cech zvonů", "For the Guild of Bells", "Signature", "Podpis", "Υπογραφή"])
def test_names_and_signatures_head_no_names(heading: str) -> None:
    assert column_kind(heading) != "organisation"


@pytest.mark.parametrize("heading", ["Semnează", "Podpisuje", "Allekirjoittaa", "Υπογράφει"])
def test_columns_that_say_who_signs(heading: str) -> None:
    assert is_status(heading)


def test_acronyms_beside_names_are_nobody_who_signs(catalogue: Catalogue) -> None:
    rows = [f"{number};{name};GOB Cork;{person};da" for number, (name, person) in enumerate(_SIGNERS, 1)]
    read = _sheet(catalogue, "Nr.;Denumirea organizației;Sigla;Reprezentant;Semnează", *rows, "4;Kelpie Alliance;;Ion Cernat;nu – în analiză")
    assert [(one.name, one.person) for one in read.signatories] == _SIGNERS


def test_branches_behind_a_semicolon(catalogue: Catalogue) -> None:
    """What goes on in small letters in the cell of one name is part of it; what begins like a name is another one."""
    rows = ['1;"Guild of Bells; north branch";IE', "2;Union of Rhymes;IE", '3;"Sand Guild; Circle of Drums";IE']
    names = ["Guild of Bells; north branch", "Union of Rhymes", "Sand Guild", "Circle of Drums"]
    assert names_in(_sheet(catalogue, "No;Organisation;Country", *rows)) == names


@pytest.mark.parametrize("line", ["Total confirmed: 3", "Total confirmate: 3", "Summe der Unterschriften: 3", "Celkem potvrzeno: 3"])
def test_sums_below_sheets(catalogue: Catalogue, line: str) -> None:
    rows = [f"{number};{name};{person}" for number, (name, person) in enumerate(_SIGNERS, 1)]
    read = _sheet(catalogue, "No;Organisation;Signed by", *rows, f";{line};")
    assert (names_in(read), read.stated_signatory_count) == ([name for name, _ in _SIGNERS], 3)


def test_sums_of_other_things(catalogue: Catalogue) -> None:
    rows = [f"{number};{name};{person}" for number, (name, person) in enumerate(_SIGNERS, 1)]
    assert _sheet(catalogue, "No;Organisation;Signed by", *rows, ";Total pages: 3;").stated_signatory_count is None
