"""Several names on a line, names that hold commas or "and", legal forms, rows of acronyms, names that the margin broke."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.models import Draft
from knowledge.drafting.words.legal_forms import has_legal_form, is_legal_form
from knowledge.loaders.parsed import Block, Heading, Paragraph, Table
from tests.drafting.letters import ENGLISH, letter_with, names_in

_TEXTS = {
    "en": ENGLISH,
    "es": "Escribimos antes de la reunión para expresar nuestra preocupación por el rumbo que ha tomado la aplicación de la ley. "
    "La transparencia es lo que toda licencia necesita, y nadie que viva de escribir o de componer puede prescindir de ella.",
    "fr": "Nous écrivons avant la réunion pour dire notre inquiétude devant la direction que prend la mise en œuvre du règlement. "
    "La transparence est ce dont chaque licence a besoin, et personne qui vit de son écriture ne peut s’en passer.",
    "de": "Wir schreiben vor der Sitzung, um unsere Sorge über die Richtung auszudrücken, die die Umsetzung genommen hat. "
    "Transparenz ist, was jede Lizenz braucht, und niemand, der vom Schreiben oder Zeichnen lebt, kommt ohne sie aus.",
}


def _read(catalogue: Catalogue, *blocks: Block, language: str = "en") -> Draft:
    return letter_with(catalogue, *blocks, text=_TEXTS[language])


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        (
            "es",
            "Gremio de Campanas; CEMIR, Centro Español de Mimos Reunidos; RIMA; Sindicato de Locutores y Doblaje «La Voz Clara» "
            "y Editorial Faro, S.L.",
            [
                "Gremio de Campanas",
                "CEMIR, Centro Español de Mimos Reunidos",
                "RIMA",
                "Sindicato de Locutores y Doblaje «La Voz Clara»",
                "Editorial Faro, S.L.",
            ],
        ),
        (
            "fr",
            "l’ARPA, la Guilde des cloches, la RIMA, le SOREL, l’UPP et l’Union des Voix Claires (UVC)",
            ["ARPA", "Guilde des cloches", "RIMA", "SOREL", "UPP", "Union des Voix Claires (UVC)"],
        ),
        (
            "en",
            "Guild of Bells, Atelier Typo, S.A., Forum of Rhymes, Union of Authors and Composers and European Mime Council",
            ["Guild of Bells", "Atelier Typo, S.A.", "Forum of Rhymes", "Union of Authors and Composers", "European Mime Council"],
        ),
        (
            "de",
            "Gilde der Glocken, Hörspielhaus Elbe GmbH & Co. KG, Verband der Reime und Fabeln e.V. und Lautwerk GbR",
            ["Gilde der Glocken", "Hörspielhaus Elbe GmbH & Co. KG", "Verband der Reime und Fabeln e.V.", "Lautwerk GbR"],
        ),
    ],
)
def test_last_pair_of_a_run(catalogue: Catalogue, language: str, line: str, names: Sequence[str]) -> None:
    """The "and" that parts the last two names is not the one inside a name; legal forms stay with theirs."""
    label = {"es": "Firmantes:", "fr": "Signataires :", "de": "Unterzeichner:"}.get(language, "Signatories:")
    read = _read(catalogue, Paragraph(text=f"{label} {line}."), language=language)
    assert names_in(read) == list(names)


@pytest.mark.parametrize(
    "name",
    [
        "Atelier Typo, S.A.",
        "Hlasy Hôr, o. z.",
        "Sprecherkabinett Nord GbR",
        "Pelimies Studio Oy",
        "Lydbog Vest ApS",
        "Kuldne Vokaal OÜ",
        "Dom Słowa sp. z o.o.",
        "Edições Maré, Lda.",
    ],
)
def test_legal_forms_in_a_column(catalogue: Catalogue, name: str) -> None:
    """What is of no kind but for its legal form is an organisation, neither a person nor a role."""
    rows = (
        ("Organisation", "Country", "Person"),
        ("Guild of Bells", "BE", "Ada Berg"),
        (name, "LU", "Bo Lind"),
        ("Forum of Rhymes", "DK", "Eva Kos"),
    )
    assert names_in(_read(catalogue, Heading(level=2, text="Signatories"), Table(rows=rows))) == ["Guild of Bells", name, "Forum of Rhymes"]
    assert has_legal_form(name)


@pytest.mark.parametrize("text", ["S.A.", "e. V.", "s.r.o.", "GmbH & Co. KG", "z. s."])
def test_a_legal_form_alone(text: str) -> None:
    """A legal form alone is no name."""
    assert is_legal_form(text)
    assert not has_legal_form(text)


@pytest.mark.parametrize("block", [Heading, Paragraph])
def test_rows_of_acronyms(catalogue: Catalogue, block: type[Heading] | type[Paragraph]) -> None:
    """A page of logos repeats in rows of acronyms who has signed already."""
    names = [
        "ABEL – Association of Bells",
        "SANA – Union of Sand Artists",
        "MIMA – Alliance of Mimes",
        "RIMA – Forum of Rhymes",
        "FABL – Fable Network",
    ]
    rows: list[Block] = [block(text=text, **({"level": 3} if block is Heading else {})) for text in ("ABEL MIMA GESAC", "SANA RIMA", "FABL")]
    read = _read(catalogue, Heading(level=2, text="Signatories"), *(Paragraph(text=name) for name in names), *rows)
    assert [one for one in names_in(read) if one != "GESAC"] == names


def test_names_behind_acronyms_broken_by_the_margin(catalogue: Catalogue) -> None:
    """Where each paragraph begins with an acronym and a dash, it is one name on however many lines."""
    names = [
        "ABEL – Bureau International des Sociétés\nGérant les Droits de Cloches et de\nReproduction",
        "SANA – European Sand\nAlliance",
        "MIMA – Alliance of Mimes",
        "RIMA – Council of European Professional\nInformatics for Rhymes",
        "BIEM – Bureau International\nMécanique",
    ]
    read = _read(catalogue, Heading(level=2, text="Signatories"), *(Paragraph(text=name) for name in names))
    assert names_in(read) == [name.replace("\n", " ") for name in names]


@pytest.mark.parametrize("label", [Heading(level=3, text="Initiators and first signatories"), None])
def test_first_signatories_above_a_table(catalogue: Catalogue, label: Heading | None) -> None:
    """Those who signed first stand above the table of the others."""
    table = Table(rows=(("Organisation", "Seat"), ("Alliance of Mimes", "Bonn"), ("Forum of Rhymes", "Köln")))
    above: list[Block] = [label, Paragraph(text="Guild of Bells\nUnion of Sand Artists")] if label else []
    above = above or [Paragraph(text="First signatories: Guild of Bells; Union of Sand Artists")]
    between: list[Block] = [Heading(level=3, text="Further signatories")] if label else []
    assert names_in(_read(catalogue, *above, *between, table)) == [
        "Guild of Bells",
        "Union of Sand Artists",
        "Alliance of Mimes",
        "Forum of Rhymes",
    ]


def test_names_of_paragraphs_broken_by_the_margin(catalogue: Catalogue) -> None:
    """Paragraphs of a narrow column are one name each, though the part that the margin left alone may look like another."""
    names = [
        "Bureau International des Sociétés\nGérant les Droits de Cloches et de\nReproduction Mécanique",
        "European Federation of Sand\nDirectors",
        "Alliance of Mimes",
        "Council of European Professional\nInformatics for Rhymes",
        "International Association of Bell,\nChime and Gong Publishers",
        "Union of Fable Societies of Authors\nand Composers",
    ]
    read = _read(catalogue, Heading(level=2, text="Signatories"), *(Paragraph(text=name) for name in names))
    assert names_in(read) == [name.replace("\n", " ") for name in names]


def test_names_of_paragraphs_with_their_persons(catalogue: Catalogue) -> None:
    """A second line that is a person's signs for the name above it."""
    names = ["Guild of Bells", "Union of Sand Artists", "Alliance of Mimes", "Forum of Rhymes", "Network of Fables"]
    persons = ["Ada Berg", "Bo Lind", "Eva Kos", "Ivo Horvat", "Ana Novak"]
    lines = (Paragraph(text=f"{name}\n{person}") for name, person in zip(names, persons, strict=True))
    assert names_in(_read(catalogue, Heading(level=2, text="Signatories"), *lines)) == names


def test_what_a_name_represents_is_no_part_of_it(catalogue: Catalogue) -> None:
    lines = [
        "GOB – Guild of Bells, representing 40 bell founders in 12 countries",
        "UOS – Union of Sand Artists, representing sand artists",
        "AOM – Alliance of Mimes, représentant 300 mimes",
        "FOR – Forum of Rhymes, representing rhymers",
        "NOF – Network of Fables, uniting tellers of fables",
    ]
    read = _read(catalogue, Heading(level=2, text="Signatories"), *(Paragraph(text=line) for line in lines))
    assert names_in(read) == [line.partition(",")[0] for line in lines]


@pytest.mark.parametrize("heading", ["Annex: about the signatories", "About the signatories", "Signatories"])
def test_a_sentence_of_the_undersigned_is_no_line_of_the_list(catalogue: Catalogue, heading: str) -> None:
    """It says for whom they speak as those lines do that name them."""
    sentence = "The undersigned organisations, representing 17 million professionals, have taken note of the draft of January 2025."
    lines = [
        "GOB – Guild of Bells, representing 40 bell founders.",
        "UOS – Union of Sand Artists, representing sand artists.",
        "AOM – Alliance of Mimes, representing mimes in 12 countries.",
    ]
    for block in (Heading(level=2, text=heading), Paragraph(text=heading)):
        blocks = [Paragraph(text=sentence), block, *(Paragraph(text=line) for line in lines)]
        assert names_in(_read(catalogue, *blocks)) == [line.partition(",")[0] for line in lines]
