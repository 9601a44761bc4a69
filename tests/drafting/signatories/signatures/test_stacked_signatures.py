"""Signatures whose lines take turns in one paragraph or in the rows of a table. Names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Heading, Paragraph, Table
from tests.drafting.letters import BODY, letter_with, names_in

_FINNISH = "Ilman selviä sääntöjä kukaan kirjoittamisesta elävä ei voi puolustaa sitä, mikä hänelle kuuluu ja minkä hän on tehnyt. " * 2
_LATVIAN = "Bez skaidriem noteikumiem neviens, kas dzīvo no rakstīšanas, nevar aizstāvēt to, kas viņam pieder un ko viņš radījis. " * 2
_STACKS = [
    (
        BODY,
        ["Anna Novak", "president", "Guild of Bells", "Ivo Kos", "secretary general", "Kelpie", "Lea Berg", "chair", "Union of Sand"],
        ["Guild of Bells", "Kelpie", "Union of Sand"],
    ),
    (
        _FINNISH,
        ["Kellojen liitto", "Aino Virta", "puheenjohtaja", "Hiekkayhdistys", "Eero Salo", "asiamies", "Gongien kilta", "Pia Aalto", "johtaja"],
        ["Kellojen liitto", "Hiekkayhdistys", "Gongien kilta"],
    ),
    (
        BODY,
        ["President", "Guild of Bells", "Anna Novak", "Chair", "Union of Sand", "Ivo Kos", "Director", "Society of Gongs", "Lea Berg"],
        ["Guild of Bells", "Union of Sand", "Society of Gongs"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines", "names"), _STACKS)
def test_lines_by_turns(catalogue: Catalogue, text: str, lines: list[str], names: list[str]) -> None:
    """Person, role and name are told from one another by their places, below no heading and no closing, in any order."""
    assert names_in(letter_with(catalogue, Paragraph(text="\n".join(lines)), text=text)) == names
    rows = tuple(tuple(lines[at : at + 3]) for at in range(0, len(lines), 3))
    assert names_in(letter_with(catalogue, Heading(level=3, text="The authors"), Table(rows=rows), text=text)) == names


def test_one_who_signs_alone(catalogue: Catalogue) -> None:
    """Lines that are left over are those of a person without an organisation."""
    lines = [*_STACKS[0][1], "Max Kern", "composer"]
    assert names_in(letter_with(catalogue, Paragraph(text="\n".join(lines)), text=BODY)) == _STACKS[0][2]


def test_names_before_roles_in_the_genitive(catalogue: Catalogue) -> None:
    """Cells that have the name in the genitive above the role, beside the person, give it in the nominative or without what it is."""
    rows = (
        ("Zvanu savienības\npriekšsēdētājs", "A. Bērzs"),
        ("biedrības „Smilšu balsis”\nvaldes locekle", "I. Kalna"),
        ("Gongu ģildes\nvadītāja", "M. Lapa"),
    )
    read = letter_with(catalogue, Table(rows=rows), text=_LATVIAN, language="lv")
    assert names_in(read) == ["Zvanu savienība", "Smilšu balsis", "Gongu ģilde"]


def test_contacts_are_no_signatures(catalogue: Catalogue) -> None:
    """Two persons for the press with their offices sign nothing."""
    lines = ["Anna Novak", "press officer", "Guild of Bells", "Ivo Kos", "press officer", "Union of Sand"]
    assert not names_in(letter_with(catalogue, Heading(level=3, text="Press contacts"), Paragraph(text="\n".join(lines)), text=BODY))


def test_a_known_name_that_goes_on_below(catalogue: Catalogue) -> None:
    """The upper line of a broken name may be another body's name; what goes on small below it tells which one is meant."""
    rows = (
        ("Anna Novak", "Ivo Kos", "Eva Falk"),
        ("présidente", "directeur général", "déléguée générale"),
        ("Guilde des cloches", "Union des gongs", "Syndicat national de l’édition"),
        ("", "", "phonographique (SNEP)"),
    )
    closing = Paragraph(text="Nous vous prions d’agréer, Madame la Ministre, l’expression de notre considération.")
    text = "Nous vous écrivons au nom de celles et ceux qui vivent de l’écriture et que personne n’a consultés jusqu’à présent. " * 2
    read = letter_with(catalogue, closing, Table(rows=rows, broken=True), text=text, language="fr")
    assert [one.org for one in read.signatories][-1] == "snep"
    assert len(read.signatories) == 3
