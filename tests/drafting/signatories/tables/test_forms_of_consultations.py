"""Answers to consultations that are filled-in forms: who answers stands below a question, behind a hint on how to answer it."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Heading, Paragraph, ParsedDocument, Table
from tests.drafting.letters import BODY, ENGLISH, letter_with, names_in

_FORMS = [
    ("en", "* Organisation name", "255 character(s) maximum", "* Organisation size"),
    ("de", "* Name der Organisation", "Höchstens 255 Zeichen", "* Größe der Organisation"),
    ("fr", "* Nom de l'organisation", "Veuillez indiquer le nom complet", "* Taille de l'organisation"),
    ("pl", "* Nazwa organizacji", "Maksymalnie 255 znaków", "* Wielkość organizacji"),
]


@pytest.mark.parametrize(("language", "question", "hint", "following"), _FORMS, ids=[one[0] for one in _FORMS])
@pytest.mark.parametrize("hinted", [True, False])
def test_the_answer_below_a_question(catalogue: Catalogue, language: str, question: str, hint: str, following: str, hinted: bool) -> None:
    """Bodies of which the answers tell have not answered."""
    lines = ["* First name", "Anna", "* Surname", "Novak", question, *([hint] * hinted), "Kelpie Federation of Gong Players (KFGP)", following]
    answer = "We support what the Guild of Bells and the Union of Sand Artists have explained in their own contributions on this point."
    blocks = (Heading(level=1, text="Targeted consultation on bells"), *map(_paragraph, (*lines, "Micro (1 to 9)", answer)))
    read = draft(ParsedDocument(format="pdf", language=language, blocks=blocks), catalogue, name="contribution.pdf")
    assert names_in(read) == ["Kelpie Federation of Gong Players (KFGP)"]
    assert not read.joint


def test_a_form_as_a_table(catalogue: Catalogue) -> None:
    """The questions of a form are no names."""
    asked = (("Organisation name", "Kelpie Federation of Gong Players"), ("Organisation size", "Small"), ("First name", "Anna"))
    blocks = (Heading(level=1, text="Feedback on the guidelines"), Table(rows=asked), Paragraph(text=ENGLISH), Paragraph(text=ENGLISH))
    read = draft(ParsedDocument(format="html", language="en", blocks=blocks), catalogue, name="feedback.html")
    assert names_in(read) == ["Kelpie Federation of Gong Players"]


@pytest.mark.parametrize(
    "header",
    [
        ("Organisation name", "Type of organisation"),
        ("Organisation", "Organisation size"),
        ("Verband", "Art der Organisation"),
        ("Nom de l'organisation", "Type d'organisation"),
        ("Nazwa organizacji", "Rodzaj organizacji"),
        ("Organisation name", "Country"),
    ],
)
@pytest.mark.parametrize("value", ["Federation", "NGO"])
def test_a_table_of_names_with_such_a_column(catalogue: Catalogue, header: tuple[str, str], value: str) -> None:
    """A list of signatories may have a column of the same name, and one that says of what kind they are."""
    names = ["Guild of Bells", "Union of Sand Artists", "Art Association"]
    rows = (header, *((name, value) for name in names))
    assert names_in(letter_with(catalogue, Table(rows=rows))) == names


def _paragraph(text: str) -> Paragraph:
    return Paragraph(text=text)


@pytest.mark.parametrize(
    ("questions", "name"),
    [
        (("A1. You answer as", "A2. Name of your organisation", "A3. Contact person", "A4. Do you answer jointly?"), "Irish Ballad Makers"),
        (("1. Du svarer som", "2. Organisationens navn", "3. Kontaktperson", "4. Afgives svaret i fællesskab?"), "Danske Rimsmede"),
        (("1) Vastaaja on", "2) Vastaavan järjestön nimi", "3) Yhteyshenkilö", "4) Annetaanko vastaus yhdessä?"), "Suomen Riimittelijät"),
        (("I.1. Charakter", "I.2. Pełna nazwa organizacji zgłaszającej", "I.3. Osoba", "I.4. Czy wspólnie?"), "Polscy Rymotwórcy"),
    ],
)
def test_numbered_questions(catalogue: Catalogue, questions: tuple[str, ...], name: str) -> None:
    """A form asks for a name in words for name and for organisations, behind a number, and it need not have a noun where persons are asked
    for apart."""
    rows = tuple(zip(questions, ("organisation", name, "Anna Novak-Berg, director", "No"), strict=True))
    blocks = (Heading(level=2, text="Contribution to the consultation on the draft law"), Table(rows=rows), Paragraph(text=BODY))
    read = draft(ParsedDocument(format="pdf", blocks=blocks), catalogue, name="contribution.pdf")
    assert names_in(read) == [name]
