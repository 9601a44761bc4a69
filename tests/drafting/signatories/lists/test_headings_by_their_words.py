"""Headings of lists known by what they are made of: a word for organisations and one for giving a text, or for standing by it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, Table
from tests.drafting.letters import OPENINGS, letter_with, names_in

_NAMES = {
    "da": ["Klokkernes Forbund", "Foreningen Sand", "Rimsmedene", "Gonglauget"],
    "de": ["Bund der Glocken", "Verein Sand", "Reimwerk", "Gilde der Gongs"],
    "el": ["Ένωση Καμπάνας", "Σύλλογος Άμμου", "Ριμοποιοί", "Συντεχνία Γκονγκ"],
    "es": ["Unión de Campanas", "Asociación Arena", "Los Rimadores", "Gremio de Gongs"],
    "fi": ["Kellojen liitto", "Hiekkayhdistys", "Riimittelijät", "Gongien kilta"],
    "ga": ["Aontas na gCloigíní", "Cumann an Ghainimh", "Na Rannairí", "Cumann na nGongs"],
    "hu": ["Harangok Szövetsége", "Homok Egyesület", "Rímfaragók", "Gongok Céhe"],
    "lt": ["Varpų sąjunga", "Smėlio draugija", "Rimuotojai", "Gongų gildija"],
    "ro": ["Uniunea Clopotelor", "Asociația Nisip", "Rimătorii", "Breasla Gongurilor"],
    "sk": ["Zväz zvonov", "Spolok piesku", "Rýmari", "Gilda gongov"],
}
_HEADINGS = [
    ("da", "Foreninger som har tiltrådt opråbet"),
    ("da", "Hvem underskriver"),
    ("de", "Diese Erklärung abgebende Verbände"),
    ("de", "Wer unterzeichnet"),
    ("de", "Diese Erklärung wird gemeinsam abgegeben von"),
    ("el", "Οι οργανώσεις που υιοθετούν τη δήλωση"),
    ("es", "Asociaciones que adoptan este manifiesto"),
    ("es", "Este manifiesto ha sido promovido conjuntamente por"),
    ("fi", "Kannanoton antavat järjestöt"),
    ("ga", "Eagraíochtaí a ghlac leis an ráiteas"),
    ("hu", "A nyilatkozatot elfogadó egyesületek"),
    ("lt", "Pareiškimą priėmusios organizacijos"),
    ("ro", "Organizațiile care emit acest text"),
    ("sk", "Združenia pripájajúce sa k výzve"),
    ("sk", "Kto vyzýva"),
]


def _items(names: Sequence[str]) -> list[Block]:
    return [ListItem(text=name) for name in names]


def _counted(names: Sequence[str]) -> list[Block]:
    return [Paragraph(text=f"{number}. {name}") for number, name in enumerate(names, 1)]


def _run(names: Sequence[str]) -> list[Block]:
    return [Paragraph(text=" • ".join(names))]


@pytest.mark.parametrize("listed", [_items, _counted, _run])
@pytest.mark.parametrize(("language", "heading"), _HEADINGS)
def test_who_gives_a_text(catalogue: Catalogue, language: str, heading: str, listed: type[list[Block]]) -> None:
    """Below a heading or a label that says who gives, adopts or joins the text stand its signatories, be they items, counted or a run."""
    names = _NAMES[language]
    for head in (Heading(level=3, text=heading), Paragraph(text=f"{heading}:")):
        read = letter_with(catalogue, head, *listed(names), text=OPENINGS[language], language=language)
        assert names_in(read) == names


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("da", "Til orientering"),
        ("de", "Unterstützende Verbände"),
        ("el", "Οργανώσεις που προσκλήθηκαν"),
        ("es", "Para información"),
        ("fi", "Vetoomusta tukevat järjestöt"),
        ("ga", "Breathnóirí"),
        ("hu", "Tájékoztatásul"),
        ("lt", "Informuotos organizacijos"),
        ("ro", "Spre informare"),
        ("sk", "Pozorovatelia"),
    ],
)
def test_who_stands_by(catalogue: Catalogue, language: str, heading: str) -> None:
    """Who supports a text, watches, is told of it or was invited stands below a heading of its own and does not sign."""
    given = next(text for code, text in _HEADINGS if code == language)
    signing, others = [*_NAMES[language][:2], "GOB", "RIMAKOR"], _NAMES[language][2:]
    for below in ((Heading(level=3, text=heading), *_items(others)), (Paragraph(text=f"{heading}:"), *_run(others))):
        read = letter_with(catalogue, Heading(level=3, text=given), *_items(signing), *below, text=OPENINGS[language], language=language)
        assert names_in(read) == signing


@pytest.mark.parametrize(
    ("language", "heading", "column", "persons"),
    [
        ("ro", "Semnături individuale recente", "Nume", ("Ion Popa-Vlad, scriitor, Iași", "Ana Lazăr, pictoriță, Cluj")),
        ("de", "Einzelne Unterschriften", "Name", ("Anna Novak, Autorin, Bonn", "Ivo Kos, Maler, Ulm")),
        ("es", "Firmas individuales", "Nombre", ("Ana Lima, escritora, Lugo", "Leo Paz, pintor, Soria")),
    ],
)
def test_signatures_of_individuals(catalogue: Catalogue, language: str, heading: str, column: str, persons: tuple[str, str]) -> None:
    """Persons below a heading for their own signatures are no organisations, in a table of a petition too."""
    names = _NAMES[language]
    given = next(text for code, text in _HEADINGS if code == language)
    table = Table(rows=((column, "#"), *((person, str(number)) for number, person in enumerate(persons, 1))))
    blocks = (Heading(level=2, text=given), *_counted(names), Heading(level=2, text=heading), table)
    assert names_in(letter_with(catalogue, *blocks, text=OPENINGS[language], language=language)) == names


@pytest.mark.parametrize(
    ("label", "lines"),
    [
        ("Read and share:", ("Scan the code or visit www.rules.example", "Meet us at the London Fair, Hall 5, Stand C 210")),
        ("Más información:", ("Visite www.reglas.example", "Feria del Libro, caseta 210")),
        ("Lisätietoja:", ("kellot@esimerkki.example",)),
    ],
)
def test_where_to_read_on(catalogue: Catalogue, label: str, lines: tuple[str, ...]) -> None:
    """A label above addresses ends a list."""
    below = (Heading(level=3, text=label), *(Paragraph(text=line) for line in lines))
    read = letter_with(catalogue, Heading(level=3, text="Signatories"), *_items(["Guild of Bells", "Union of Sand", "Kelpie"]), *below)
    assert names_in(read) == ["Guild of Bells", "Union of Sand", "Kelpie"]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("sk", "Stanovisko podporilo svojím podpisom 5 organizácií (v abecednom poradí):"),
        ("de", "Die Erklärung unterstützen mit ihrer Unterschrift 5 Verbände:"),
        ("es", "Apoyan con su firma 5 organizaciones:"),
    ],
)
def test_backing_by_a_signature(catalogue: Catalogue, language: str, line: str) -> None:
    """Who backs a text with a signature signs it; a name that speaks of publishers heads no list of those who publish the text."""
    publishers = {"sk": "Asociácia nezávislých vydavateľov", "de": "Verband der Herausgeber", "es": "Asociación de Editores y Promotores"}
    names = [_NAMES[language][1], publishers[language], *_NAMES[language][2:], _NAMES[language][0]]
    blocks = [Paragraph(text=line), *(Paragraph(text=name) for name in names)]
    assert names_in(letter_with(catalogue, *blocks, text=OPENINGS[language], language=language)) == names
