"""Names in tables without columns of their own: below a closing in the first row, cells that say for whom somebody signs, stars."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Paragraph, Table
from tests.drafting.letters import TEXTS, letter_with, names_in


@pytest.mark.parametrize("caption", ["Yours sincerely,", "Signed"])
def test_a_caption_in_the_first_row(catalogue: Catalogue, caption: str) -> None:
    """The closing of the letter is a cell of the grid that stands below it."""
    names = (("Guild of Bells", "Union of Sand Artists", "Alliance of Mimes"), ("Forum of Rhymes", "Network of Fables", "RIMA"))
    read = letter_with(catalogue, Table(rows=((caption, "", ""), *names)))
    assert sorted(names_in(read)) == sorted(name for row in names for name in row)


def test_cells_that_say_for_whom(catalogue: Catalogue) -> None:
    """Acronyms behind "For", a person and a role without a comma."""
    row = ("For FIM: Ada Berg General Secretary", "For FIA: Bo Lind General Secretary", "For UNI MEI: Cy Moor Director")
    read = letter_with(catalogue, Table(rows=(("Signed", "", ""), row)))
    assert names_in(read) == ["FIM", "FIA", "UNI MEI"]
    assert (read.signatories[0].person, read.signatories[0].role) == ("Ada Berg", "General Secretary")


def test_small_words_in_cells_and_stars(catalogue: Catalogue) -> None:
    """Names of languages that set few capitals; who has a star does not sign, as the note below says."""
    rows = (("Spolok spisovateľov mora", "Asociácia filmových tvorcov"), ("Centrum veršov *", "Syndikát novinárov mora"))
    note = Paragraph(text="* podporuje vyhlásenie bez podpisu")
    text = "Tvorivé organizácie žiadajú vládu, aby nezabudla na tých, ktorí žijú z písania, z hudby a z kreslenia, a aby ich vypočula."
    read = letter_with(catalogue, Table(rows=rows), note, text=f"{text} {text}", language="sk")
    assert sorted(names_in(read)) == ["Asociácia filmových tvorcov", "Spolok spisovateľov mora", "Syndikát novinárov mora"]


def test_backers_of_their_own_statement(catalogue: Catalogue) -> None:
    """"Organisations supporting the statement" are those who make it, where nobody else signs."""
    names = ["Gildia Dzwonów", "Stowarzyszenie Artystów Piasku", "Związek Rymów", "Towarzystwo Baśni"]
    heading = Paragraph(text="Organizacje popierające stanowisko (w podziale na sektory):")
    text = "Organizacje twórców sprzeciwiają się odroczeniu przepisów, bo nikt nie pytał tych, którzy żyją z pisania i rysowania."
    lines = [Paragraph(text=f"{mark}) {name}") for mark, name in zip("abcd", names, strict=True)]
    assert names_in(letter_with(catalogue, heading, *lines, text=text, language="pl")) == names


def test_nothing_but_known_names(catalogue: Catalogue) -> None:
    """Two columns of names that the register knows, without a heading or a closing, are all who signed."""
    names = (("GESAC", "European Composer and Songwriter Alliance"), ("Federation of European Publishers", "IFPI"))
    read = letter_with(catalogue, Table(rows=names))
    assert {one.org for one in read.signatories} == {"gesac", "ecsa", "fep", "ifpi"}


@pytest.mark.parametrize(
    ("language", "heading"),
    [("de", "Ohne zu unterzeichnen unterstützen das Schreiben"), ("fr", "Sans signer, soutiennent la démarche"), ("en", "Without signing")],
)
def test_who_stands_below_those_that_do_not_sign(catalogue: Catalogue, language: str, heading: str) -> None:
    signed, others = Table(rows=(("GESAC", "ECSA"), ("FEP", "IFPI"))), Table(rows=(("IMPALA", "CEPIC"), ("EWC", "CEATL")))
    caption = {"de": "Unterzeichner", "fr": "Signataires", "en": "Signatories"}[language]
    read = letter_with(catalogue, Paragraph(text=caption), signed, Paragraph(text=heading), others, text=TEXTS[language], language=language)
    assert {one.org for one in read.signatories} == {"gesac", "ecsa", "fep", "ifpi"}
