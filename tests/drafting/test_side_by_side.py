"""A text in two languages side by side, in a table of two columns."""

from __future__ import annotations

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
    assert "Union of Sand Artists" in read.text


def test_a_name_that_both_languages_share_may_stand_once(catalogue: Catalogue) -> None:
    """Beside a cell that is empty, in either column."""
    rows = (*_ROWS, ("GLOMA", ""), ("", "Reimkreis"))
    read = draft(ParsedDocument(format="docx", blocks=(Table(rows=rows),)), catalogue, name="erklaerung.docx")
    assert (read.title, read.date, read.language) == (_ROWS[1][0], "2025-02-07", "de")
    assert names_in(read) == ["Gilde der Glocken", "Union der Sandkünstler", "Forum der Reime", "GLOMA", "Reimkreis"]


def test_tables_of_one_language_stay(catalogue: Catalogue) -> None:
    """What stands in two columns of one language are values beside names."""
    rows = (("Organisation", "Why it signs"), *((name, _ROWS[3][1]) for name in ("Guild of Bells", "Union of Sand Artists", "Forum of Rhymes")))
    read = draft(ParsedDocument(format="docx", blocks=(Table(rows=rows),)), catalogue, name="signed.docx")
    assert names_in(read) == ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes"]
