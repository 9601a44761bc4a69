"""Days that date no document, and its own day in forms that sites and authorities use; texts are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import FoundDate, Heading, ListItem, Paragraph, ParsedDocument, Table
from tests.drafting.letters import BODY, letter_with


@pytest.mark.parametrize("place", ["Brussels, [date]", "<insert date>", "Wien, {Datum}"])
def test_a_draft_without_a_day(catalogue: Catalogue, place: str) -> None:
    """Where its day is left open, none is guessed from what it tells or from its file."""
    blocks = (Heading(level=1, text="Rules for bells"), Paragraph(text=f"The rules began on 1 August 2024. {BODY}"), Paragraph(text=place))
    dates = (FoundDate(date="2025-03-01", place="file", written="2025-03-01"),)
    assert draft(ParsedDocument(format="odt", blocks=blocks, dates=dates), catalogue, name="rules.odt").date is None


def test_a_day_in_an_aside(catalogue: Catalogue) -> None:
    """What a bracket tells of within a demand is another thing."""
    items = (ListItem(text="name an authority (its deadline passed on 2. 8. 2025),"), ListItem(text="ask the guilds."))
    assert letter_with(catalogue, Paragraph(text="We ask you to"), *items).date is None


def test_a_day_set_in_parts(catalogue: Catalogue) -> None:
    """A site sets day, month and year each for itself, and nothing stands between them."""
    read = letter_with(catalogue, Paragraph(text="14May2025"), Paragraph(text="« Before: the year's meeting (30.4.2025) »"))
    assert read.date == "2025-05-14"


def test_two_references_beside_the_reader(catalogue: Catalogue) -> None:
    """Of two days in a head the one behind "our" is the letter's, that behind "your" is of what it answers."""
    head = Table(
        rows=(("Anna Novak", "Your ref: 02.06.2025 no 8-1"), ("Minister of Bells", "Our ref: 18 June 2025 no 1.2"), ("Bell Road 1", ""))
    )
    blocks = (head, Heading(level=1, text="A letter about rules"), Paragraph(text="Dear Minister,"), Paragraph(text=BODY))
    assert draft(ParsedDocument(format="pdf", blocks=blocks), catalogue, name="letter.pdf").date == "2025-06-18"


@pytest.mark.parametrize("line", ["2025 m. gegužės 14 d. Nr. S-214", "14. 5. 2025 č. 12/2025"])
def test_the_number_of_a_letter_behind_its_day(catalogue: Catalogue, line: str) -> None:
    """An association enters its letter under a number, which makes the day no other document's."""
    blocks = (Paragraph(text=line), Heading(level=1, text="A letter about rules"), Paragraph(text="Dear Minister,"), Paragraph(text=BODY))
    language = "lt" if "m." in line else "cs"
    assert draft(ParsedDocument(format="docx", language=language, blocks=blocks), catalogue, name="letter.docx").date == "2025-05-14"
