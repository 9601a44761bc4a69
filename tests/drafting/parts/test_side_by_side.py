"""A text in two languages side by side, in a table of two columns."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import ParsedDocument, Table
from tests.drafting.letters import names_in

_ROWS = (
    ("Gemeinsame Erklärung", "Joint statement"),
    ("Glocken brauchen Regeln, die jemand einhält", "Bells need rules that somebody keeps"),
    ("Berlin, 7. Februar 2025", "Berlin, 7 February 2025"),
    (
        "Wir, die unterzeichnenden Verbände, bitten die Regierung um Regeln, die jemand einhält, und um ein Wort für alle, die schreiben.",
        "We, the undersigned associations, ask the government for rules that somebody keeps, and for a word for all who live from writing.",
    ),
    ("Unterzeichnet von:", "Signed by:"),
    ("Gilde der Glocken", "Guild of Bells"),
    ("Rat der Bücher – Beobachter", "Council of Books – observer"),
    ("Union der Sandkünstler", "Union of Sand Artists"),
    ("Forum der Reime", "Forum of Rhymes"),
)


def test_the_first_language_is_the_document(catalogue: Catalogue) -> None:
    """Title, date and each name once, in the language of the first column."""
    read = draft(ParsedDocument(format="docx", blocks=(Table(rows=_ROWS),)), catalogue, name="erklaerung.docx")
    assert (read.title, read.date, read.language) == (_ROWS[1][0], "2025-02-07", "de")
    assert names_in(read) == ["Gilde der Glocken", "Union der Sandkünstler", "Forum der Reime"]
    assert not any(note.code == "left-out-signatory" for note in read.doubts)
    assert "Union of Sand Artists" in read.text


def test_a_name_that_both_languages_share_may_stand_once(catalogue: Catalogue) -> None:
    """Beside a cell that is empty, in either column."""
    rows = (*_ROWS, ("GLOMA", ""), ("", "Reimkreis"))
    read = draft(ParsedDocument(format="docx", blocks=(Table(rows=rows),)), catalogue, name="erklaerung.docx")
    assert (read.title, read.date, read.language) == (_ROWS[1][0], "2025-02-07", "de")
    assert names_in(read) == ["Gilde der Glocken", "Union der Sandkünstler", "Forum der Reime", "GLOMA", "Reimkreis"]


def _of_two(*names: tuple[str, str], typed: bool) -> tuple[tuple[str, str], ...]:
    """Return the rows of the statement above with other names, in one row of two cells if they are `typed` line by line."""
    return (*_ROWS[:5], *((("\n".join(one[0] for one in names), "\n".join(one[1] for one in names)),) if typed else names))


_SHORT = (
    ("Lettre ouverte", "Open brief"),
    ("Des règles pour les cloches", "Regels voor de klokken"),
    ("Namur, le 7 février 2025", "Namen, 7 februari 2025"),
    ("Nous demandons au gouvernement d’agir.", "Wij vragen de regering om te handelen."),
    ("Les signataires :", "De ondertekenaars:"),
    ("SACD\nGuilde des cloches", "VAUNET\nGilde van het zand"),
)


@pytest.mark.parametrize("typed", [True, False], ids=["line by line", "a row each"])
def test_columns_that_name_different_bodies_are_both_read(catalogue: Catalogue, typed: bool) -> None:
    """Below the heading of signatories each language has those of its own, as the register shows of some; one that both have stands once."""
    names = (("GEMA", "IFPI"), ("Gilde der Glocken", "Society of Gongs"), ("Koda", "Koda"))
    read = draft(ParsedDocument(format="docx", blocks=(Table(rows=_of_two(*names, typed=typed)),)), catalogue, name="erklaerung.docx")
    assert names_in(read) == ["GEMA", "Gilde der Glocken", "Koda", "IFPI", "Society of Gongs"]
    assert (read.title, read.date) == (_ROWS[1][0], "2025-02-07")


def test_a_short_letter_in_two_languages(catalogue: Catalogue) -> None:
    """Without any long paragraph, the headings of signatories in both languages show what the columns are."""
    read = draft(ParsedDocument(format="docx", blocks=(Table(rows=_SHORT),)), catalogue, name="lettre.docx")
    assert (read.title, read.date, read.language) == (_SHORT[1][0], "2025-02-07", "fr")
    assert names_in(read) == ["SACD", "Guilde des cloches", "VAUNET", "Gilde van het zand"]


def test_names_that_may_be_no_translation_are_doubted(catalogue: Catalogue) -> None:
    """In lists that were typed line by line, a name that shares nothing with the one beside it may be another body's."""
    names = (("Gilde der Glocken", "Society of Gongs"), ("Union der Sandkünstler", "Union of Sand Artists"), ("Koda", "Koda"))
    read = draft(ParsedDocument(format="docx", blocks=(Table(rows=_of_two(*names, typed=True)),)), catalogue, name="erklaerung.docx")
    assert names_in(read) == ["Gilde der Glocken", "Union der Sandkünstler", "Koda"]
    assert [note.params["name"] for note in read.doubts if note.code == "left-out-signatory"] == ["Society of Gongs"]


def test_tables_of_one_language_stay(catalogue: Catalogue) -> None:
    """What stands in two columns of one language are values beside names."""
    rows = (("Organisation", "Why it signs"), *((name, _ROWS[3][1]) for name in ("Guild of Bells", "Union of Sand Artists", "Forum of Rhymes")))
    read = draft(ParsedDocument(format="docx", blocks=(Table(rows=rows),)), catalogue, name="signed.docx")
    assert names_in(read) == ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes"]
