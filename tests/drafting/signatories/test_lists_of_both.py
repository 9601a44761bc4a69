"""Lists of organisations and of persons: under two headings, between semicolons; logos beside text that was read across."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Heading, Image, ListItem, Paragraph, Table
from tests.drafting.letters import letter_with, names_in

_PERSONS = (("Anna Novak, playwright", "Ivo Kos, director"), ("Ada Lind, critic", "Jo Kern, translator"))
_BODIES = (("Polska Izba Dzwonów", "Verband der Gongs (VDG)", "Écrivains du Sable"), ("Mimes Associados", "New Rhymes Ireland", ""))


@pytest.mark.parametrize(("persons", "bodies"), [("Persons", "Organisations"), ("Private individuals", "Associations")])
def test_headings_for_persons_and_for_organisations(catalogue: Catalogue, persons: str, bodies: str) -> None:
    """Both together head a list of those who sign, though no word says so; each cell of the second one is a name."""
    above = (Paragraph(text=persons), Table(rows=_PERSONS))
    below = (Paragraph(text=bodies), Table(rows=_BODIES), Paragraph(text="With thanks to the town."))
    assert names_in(letter_with(catalogue, *above, *below)) == [cell for row in _BODIES for cell in row if cell]


def test_a_heading_for_organisations_alone(catalogue: Catalogue) -> None:
    """Alone it may as well head those of whom a text tells."""
    assert names_in(letter_with(catalogue, Paragraph(text="Organisations"), Table(rows=_BODIES))) == []


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        (
            "fr",
            "Signataires : Anna Novak, comédienne (Collectif des Cloches) ; Luc Gong, président de l’Union du sable ; Ada Lind, narratrice ; "
            "Association des rimes ; Jo Kern, Mimes Vlaanderen vzw.",
            ["Collectif des Cloches", "Union du sable", "Association des rimes", "Mimes Vlaanderen vzw"],
        ),
        (
            "en",
            "Signatories: Anna Novak, painter (Guild of Bells); Ivo Kos, president of the Union of Sand; Ada Lind, writer; Society of Rhymes; "
            "Jo Kern, Alliance of Mimes.",
            ["Guild of Bells", "Union of Sand", "Society of Rhymes", "Alliance of Mimes"],
        ),
        (
            "lv",
            "Vēstuli parakstījuši: Ina K., Zvanu savienības priekšsēdētāja; Ivo P., RIMA padomes vārdā; Gongu un bungu asociācija (GBA); "
            "Smilšu mākslinieku apvienība; kā arī Mīmu biedrība.",
            ["Zvanu savienības", "RIMA", "Gongu un bungu asociācija (GBA)", "Smilšu mākslinieku apvienība", "Mīmu biedrība"],
        ),
    ],
)
def test_persons_and_organisations_between_semicolons(catalogue: Catalogue, language: str, line: str, names: list[str]) -> None:
    """Each part names a person, whom a person signs for, or an organisation alone."""
    assert names_in(letter_with(catalogue, Paragraph(text=line), text="Libra.", language=language)) == names


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (
            "fr",
            "Premiers signataires : Anna Novak, romancière ; Li Gong, auteur, membre de la Ligue des gongs ; Ada Lind, traductrice, présidente "
            "de l’ARIM ; Jo Kern, photographe ; Zoé Sable, compositrice de musiques de scène.",
        ),
        (
            "de",
            "Erstunterzeichnende: Anna Novak, Autorin; Ivo Kos, Übersetzer, Verband der Gongs; Ada Lind, Schriftstellerin; Jo Kern, Komponist; "
            "Lea Sand, Vorsitzende der Gilde der Reime",
        ),
    ],
)
def test_bodies_of_persons_who_sign_for_themselves(catalogue: Catalogue, language: str, line: str) -> None:
    """Where most persons have nothing but a profession, the bodies beside the others do not sign, and a doubt says that persons do."""
    read = letter_with(catalogue, Paragraph(text=line), text="Libra.", language=language)
    assert names_in(read) == []
    assert {"persons-left-out", "no-signatories"} <= {note.code for note in read.doubts}


@pytest.mark.parametrize(
    ("heading", "lines", "names"),
    [
        ("Signatories:", "Society of Guild of Loud\nSilent Gongs Bells", ["Society of Silent Gongs", "Guild of Loud Bells"]),
        ("Organisations signataires :", "Union des Guilde des\nmimes cloches", ["Union des mimes", "Guilde des cloches"]),
    ],
)
def test_logos_below_names_that_were_read_across(catalogue: Catalogue, heading: str, lines: str, names: list[str]) -> None:
    """The words of logos are those of the columns above them, in the right order."""
    blocks = (Paragraph(text=heading), Paragraph(text=f"{lines}\npress@bells.example"), *(Image(alt=name) for name in names))
    language = "fr" if "signataires" in heading else "en"
    assert names_in(letter_with(catalogue, *blocks, text="Libra.", language=language)) == names


@pytest.mark.parametrize("heading", ["Le sei associazioni promotrici:", "Las entidades promotoras:"])
def test_those_who_promote_an_appeal(catalogue: Catalogue, heading: str) -> None:
    """Whoever promotes an appeal signs it."""
    language = "it" if "sei" in heading else "es"
    names = ["Unione Campane", "Lega della Sabbia", "Rete Gong", "Consulta Mimi"]
    read = letter_with(catalogue, Paragraph(text=heading), *(ListItem(text=name) for name in names), text="Libra.", language=language)
    assert names_in(read) == names


def test_labels_of_kinds_before_names(catalogue: Catalogue) -> None:
    """ "Organisations:" is no part of the first name, and bodies of persons who sign for themselves do not sign; an editor is told of these."""
    bodies = "Organisations : Guilde des cloches, Union du sable, Syndicat des gongs."
    persons = (
        "Artistes et auteurs : Anna Roux, romancière ; Luc Mer, compositeur, membre du conseil d’administration de la Société des rimes ; "
        "Ada Noir, traductrice du grec ; Jo Blanc, photographe, agence Vent ; Eva Gris, comédienne, voix de nombreux films."
    )
    blocks = (Heading(level=2, text="Premiers signataires"), Paragraph(text=bodies), Paragraph(text=persons))
    read = letter_with(catalogue, *blocks, text="Nous demandons que la machine cite, qu’elle demande et qu’elle paie. " * 4, language="fr")
    assert names_in(read) == ["Guilde des cloches", "Union du sable", "Syndicat des gongs"]
    assert [note.params for note in read.doubts if note.code == "persons-left-out"] == [{"lines": 5}]


def test_persons_some_of_whom_are_more_than_their_profession(catalogue: Catalogue) -> None:
    """In a list of persons with professions, one who leads a body and two who sign together are persons as well."""
    lines = ["Anna Novak, novelist", "Ivo Kos, painter", "Ada Lind, translator and chair of the Guild of Bells", "Jo Kern, actor"]
    lines += ["Tia Sand & Leo Sand, songwriters", "Eva Gong, composer", "Max Bell, film director, on the board of the GOB 2019-22"]
    read = letter_with(catalogue, Paragraph(text="Yours sincerely,"), Paragraph(text="\n".join(lines)))
    assert names_in(read) == []
    assert {"persons-left-out", "no-signatories"} <= {note.code for note in read.doubts}
