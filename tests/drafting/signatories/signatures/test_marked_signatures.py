"""Signatures that set the office above the name and who has signed below a mark, as columns of a printed page break them."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Block, Heading, Paragraph
from tests.drafting.letters import letter_with, names_in

_OFFICES = [
    ("el", ("Ο Πρόεδρος", "Η Γενική Γραμματέας", "Η Ταμίας", "Ο Διευθύνων Σύμβουλος"), "(υπογραφή)"),
    ("it", ("Il Presidente", "La Segretaria generale", "La Direttrice", "Il Direttore"), "(firma)"),
    ("pt", ("O Presidente", "A Secretária-geral", "A Diretora", "O Diretor"), "(assinatura)"),
    ("en", ("The President", "Secretary General", "Treasurer", "Director"), "(signed)"),
]
_PERSONS = ["Anna Novak", "Ivo Kos", "Maria Silva", "Jan Vos"]


@pytest.mark.parametrize(("language", "offices", "mark"), _OFFICES, ids=[one[0] for one in _OFFICES])
def test_an_office_a_name_a_mark_and_a_person(catalogue: Catalogue, language: str, offices: tuple[str, ...], mark: str) -> None:
    """A name may be bold in part, be set in two languages, go on in another block or touch its office."""
    first, second, third, fourth = offices
    blocks: list[Block] = [
        Heading(level=3, text="Signatories"),
        *(Paragraph(text=first), Heading(level=3, text="Koleda Gong /"), Paragraph(text="Guild of Bells"), _signed(mark, 0)),
        *(Paragraph(text=second), Heading(level=3, text="Union of Sand"), Paragraph(text="Artists / Sabbia\nUnita"), _signed(mark, 1)),
        *(Paragraph(text=third), Paragraph(text="Forum of Rhymes"), _signed(mark, 2)),
        *(Paragraph(text=f"{fourth} Kelpie / Kelpia"), _signed(mark, 3)),
    ]
    read = letter_with(catalogue, *blocks, text="§ 53 (1).", language=language)
    assert names_in(read) == ["Koleda Gong / Guild of Bells", "Union of Sand Artists / Sabbia Unita", "Forum of Rhymes", "Kelpie / Kelpia"]
    assert [one.person for one in read.signatories] == _PERSONS


def test_a_mark_above_the_person_and_the_name_last(catalogue: Catalogue) -> None:
    """Where the mark comes first, the name stands below the person."""
    signed = [
        Paragraph(text=f"(signed)\n{person}\nPresident\n{name}")
        for person, name in zip(_PERSONS, ("Guild of Bells", "Union of Sand Artists", "Forum of Rhymes", "Kelpie Club"), strict=True)
    ]
    names = ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes", "Kelpie Club"]
    assert names_in(letter_with(catalogue, Paragraph(text="Yours sincerely"), *signed)) == names


def _signed(mark: str, number: int) -> Paragraph:
    return Paragraph(text=f"{mark}\n{_PERSONS[number]}")


@pytest.mark.parametrize(
    ("language", "hand", "lines"),
    [
        ("hr", "v. r.", ("Udrugu malih zvona: Anna Novak, predsjednica", "Hrvatski savez rima (HSR): Ivo Kos", "Ceh pijeska: Jan Vos, tajnik")),
        ("sl", "l. r.", ("Zvezo malih zvonov: Anna Novak, predsednica", "Društvo rim (DR): Ivo Kos", "Ceh peska: Jan Vos, tajnik")),
        ("cs", "v. r.", ("Asociaci malých zvonů: Anna Novak, předsedkyně", "Svaz rýmů (SR): Ivo Kos", "Cech písku: Jan Vos, tajemník")),
    ],
)
def test_signed_in_their_own_hand(catalogue: Catalogue, language: str, hand: str, lines: tuple[str, ...]) -> None:
    """ "v. r." behind a person ends no sentence, and what stands behind "for" in the accusative is named in the nominative."""
    closing = {"hr": "S poštovanjem,", "sl": "S spoštovanjem", "cs": "S pozdravem"}[language]
    signed = [Paragraph(text=f"za {line}, {hand}") for line in lines]
    read = letter_with(catalogue, Paragraph(text=closing), *signed, text="§ 53 (1).", language=language)
    names = {
        "hr": ["Udruga malih zvona", "Hrvatski savez rima (HSR)", "Ceh pijeska"],
        "sl": ["Zveza malih zvonov", "Društvo rim (DR)", "Ceh peska"],
        "cs": ["Asociace malých zvonů", "Svaz rýmů (SR)", "Cech písku"],
    }
    assert names_in(read) == names[language]
    assert [one.person for one in read.signatories] == ["Anna Novak", "Ivo Kos", "Jan Vos"]


@pytest.mark.parametrize("mark", ["L.S. ss. indescifrabil", "L.S. podpis nieczytelny", "Signature (illegible)"])
def test_several_marks_on_a_line(catalogue: Catalogue, mark: str) -> None:
    """Below the names of a scan they are nobody; a name that one of them begins is read."""
    names = ["Guild of Bells", "Union of Sand Artists", "SS Forum of Rhymes"]
    lines = [*(Paragraph(text=name) for name in names), Paragraph(text=mark)]
    assert names_in(letter_with(catalogue, Paragraph(text="Signatories:"), *lines)) == names
