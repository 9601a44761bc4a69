"""A statement that an issue of a newsletter prints in full is the document; the rest of the issue is not."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.models import Draft
from knowledge.drafting.parts.printed_in_issue import printed_in_issue
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, ParsedDocument
from tests.drafting.letters import BODY

_TITLE = "No bell without a ringer who is paid"
_NEWS = "The treasurer thanked all members for their patience, and the budget was adopted by a show of hands at the end of the evening."
_NUMBER = Paragraph(text="Newsletter of the Ringers · year 12 · issue 3 · June 2025")
_ABOVE = (Heading(level=2, text="The Clapper"), _NUMBER, Paragraph(text="REPORT"))
_REPORT = (Heading(level=2, text="Members adopt the budget of the year"), Paragraph(text=_NEWS))
_STATEMENT = (Heading(level=2, text=_TITLE), Paragraph(text="Cork, 3 June 2025"), Paragraph(text=BODY), Paragraph(text=BODY))
_BELOW = (Paragraph(text="COURTS"), Heading(level=2, text="What the ruling of 4 May 2025 says"), Paragraph(text=_NEWS))


def _read(catalogue: Catalogue, *blocks: Block) -> Draft:
    return draft(ParsedDocument(format="pdf", title="The Clapper", blocks=blocks), catalogue, name="clapper.pdf")


@pytest.mark.parametrize("label", ["STATEMENT · FULL TEXT", "OPEN LETTER", "JOINT STATEMENT"])
def test_a_statement_within_an_issue(catalogue: Catalogue, label: str) -> None:
    """The line above its title says of what kind it is; the text of the whole issue stays with the draft."""
    read = _read(catalogue, *_ABOVE, *_REPORT, Paragraph(text=label), *_STATEMENT, *_BELOW)
    assert (read.title, read.date) == (_TITLE, "2025-06-03")
    assert "ruling" in read.text


def test_news_of_a_statement_leave_an_issue_whole() -> None:
    """What does not say "we" outside of quotations only tells of a statement."""
    told = (Heading(level=2, text=_TITLE), Paragraph(text=_NEWS), Paragraph(text=_NEWS))
    blocks = (*_ABOVE, *_REPORT, Paragraph(text="OPEN LETTER"), *told, *_BELOW)
    assert printed_in_issue(blocks, vocabulary("en")) == blocks


def test_a_letter_with_a_number_stays_whole() -> None:
    """A number in the head, the kind in capitals and headings within the text are those of many letters."""
    demands = (Heading(level=2, text="What we ask"), Paragraph(text=BODY))
    blocks = (Paragraph(text="Guild of Bells"), Paragraph(text="No. 118"), Paragraph(text="OPEN LETTER"), *_STATEMENT, *demands)
    assert printed_in_issue(blocks, vocabulary("en")) == blocks


def test_a_title_that_breaks_behind_a_colon(catalogue: Catalogue) -> None:
    """Below the kind of the text, of two lines; when the text was published is no title."""
    lines = ("JOINT STATEMENT", "Bells for all:\nwho rings them is paid", "Text made public in Cork on Tuesday, 3 June 2025", BODY)
    blocks = tuple(Paragraph(text=line) for line in lines)
    read = draft(ParsedDocument(format="text", blocks=blocks), catalogue, name="bells.txt")
    assert (read.title, read.date) == ("Bells for all: who rings them is paid", "2025-06-03")


_DATED_PARTS = [
    ("en", "REPRINTED", "Cork, 3 June 2025", "We say what our members need", "The budget was adopted by a show of hands at the end."),
    ("fr", "REPRIS", "Lyon, le 3 juin 2025", "Nous disons ce qu’il faut à nos membres", "Le budget a été adopté à main levée."),
    ("cs", "PŘEVZATO", "Brno, 3. června 2025", "My říkáme, co naši členové potřebují", "Rozpočet byl schválen hlasováním na konci večera."),
    ("da", "", "Aarhus, den 3. juni 2025", "Vi siger, hvad vores medlemmer mangler", "Budgettet blev vedtaget ved håndsoprækning til sidst."),
]


@pytest.mark.parametrize(("language", "label", "day", "ours", "news"), _DATED_PARTS, ids=[part[0] for part in _DATED_PARTS])
def test_a_part_with_a_place_and_day_of_its_own(language: str, label: str, day: str, ours: str, news: str) -> None:
    """A title above place and day is that of a text that was sent by itself, whatever stands above it."""
    told, report = Paragraph(text=f"{ours}, {BODY}"), Paragraph(text=f"{news} {_NEWS}")
    above = (Paragraph(text=label),) if label else ()
    part = (*above, Heading(level=2, text=_TITLE), Paragraph(text=day), told, told)
    issue = (Heading(level=2, text="Klepl"), Paragraph(text="12 · nr. 3 · 2025"), Heading(level=3, text="A"), report, report, *part)
    assert printed_in_issue(issue, vocabulary(language)) == part


_ISSUES = [
    ("en", ("Ringers write to the minister", "The budget of the year", "Small ads"), "Dear Minister,"),
    ("es", ("Los campaneros escriben a la ministra", "El presupuesto del año", "Anuncios"), "Estimada ministra:"),
    ("de", ("Glöckner schreiben der Ministerin", "Der Haushalt des Jahres", "Kleinanzeigen"), "Sehr geehrte Frau Ministerin,"),
]


@pytest.mark.parametrize(("language", "contents", "greeting"), _ISSUES, ids=[one[0] for one in _ISSUES])
def test_a_letter_between_titles_of_the_contents(language: str, contents: tuple[str, str, str], greeting: str) -> None:
    """The contents of an issue come again as titles of its parts, in capitals; the part that greets somebody is the letter."""
    listed = [ListItem(text=title, marker=f"{number}.") for number, title in enumerate(contents, 1)]
    first, second, third = (ListItem(text=title.upper(), marker=f"{number}.") for number, title in enumerate(contents, 1))
    letter = (Paragraph(text=_TITLE), Paragraph(text=greeting), Paragraph(text=BODY), Paragraph(text="Guild of Bells; Union of Sand"))
    issue = (Paragraph(text="THE CLAPPER"), *listed, first, *letter, second, Paragraph(text=_NEWS), third, Paragraph(text=_NEWS))
    assert printed_in_issue(issue, vocabulary(language)) == letter


def test_names_that_come_again_part_nothing() -> None:
    """Who signs may stand above a letter and again below it."""
    names = [ListItem(text=name) for name in ("Guild of Bells", "Union of Sand", "Forum of Rhymes")]
    blocks = (*names, Paragraph(text="Dear Minister,"), Paragraph(text=BODY), Paragraph(text="Signed by:"), *names)
    assert printed_in_issue(blocks, vocabulary("en")) == blocks


def test_a_heading_of_the_contents_is_the_title_of_its_part() -> None:
    """Where the letter has no title of its own."""
    titles = ("Ringers write to the minister", "The budget of the year", "Small ads")
    listed = [ListItem(text=title) for title in titles]
    first, second, third = (Heading(level=2, text=title) for title in titles)
    letter = (first, Paragraph(text="Dear Minister,"), Paragraph(text=BODY), Paragraph(text="Guild of Bells; Union of Sand"))
    issue = (Paragraph(text="THE CLAPPER"), *listed, *letter, second, Paragraph(text=_NEWS), third, Paragraph(text=_NEWS))
    assert printed_in_issue(issue, vocabulary("en")) == letter
