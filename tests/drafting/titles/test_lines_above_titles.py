"""What stands above a title and is none: a letterhead with its contact, the number of an annex, the law that is followed, who sends it."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.models import Draft
from knowledge.drafting.titles.letterheads import is_annex_number, says_by_what_law
from knowledge.loaders.parsed import Block, Heading, Paragraph, ParsedDocument, Table
from knowledge.loaders.registry import parse
from tests.drafting.letters import BODY, letter_with, names_in

_TITLE = "Creators first: no rules without those who live by them"


def _read(catalogue: Catalogue, *blocks: Block, title: str | None = None) -> Draft:
    return draft(ParsedDocument(format="pdf", title=title, blocks=(*blocks, Paragraph(text=BODY))), catalogue, name="a.pdf")


@pytest.mark.parametrize(
    "contact", ["desk@bells.example.org", "Harbour 21, 10147 Tallinn · tel 646 3699 · bells@bells.example.ee", "+32 2 555 01 02"]
)
@pytest.mark.parametrize("name", ["GUILD OF BELL RINGERS", "COALITION “THE RIGHT TO RING”"])
def test_a_letterhead_above_its_contact(catalogue: Catalogue, name: str, contact: str) -> None:
    """A sender's name alone above its addresses is no title, also where a file takes it for its own."""
    for title in (name, None):
        read = _read(catalogue, Heading(level=2, text=name), Paragraph(text=contact), Paragraph(text=_TITLE), title=title)
        assert read.title == _TITLE


@pytest.mark.parametrize(
    "line",
    [
        "Annex no. 2",
        "Anlage 1",
        "Załącznik nr 2",
        "Příloha č. 1",
        "2. melléklet",
        "1. pielikums",
        "Priedas Nr. 1",
        "Bilaga A",
        "Lisa 1",
        "Liite 3",
        "Allegato B",
        "Anexo II",
        "Παράρτημα 1",
        "Приложение № 2",
        "Prilog I.",
        "Priloga 1",
        "Bilag 4",
        "Bijlage 1",
        "Anexa nr. 1",
        "Anness I",
    ],
)
def test_the_number_of_an_annex(catalogue: Catalogue, line: str) -> None:
    """A form that is the annex of another text has its title below the number."""
    assert is_annex_number(line)
    assert _read(catalogue, Paragraph(text=line), Paragraph(text=_TITLE)).title == _TITLE
    assert not is_annex_number(f"{line}: those who sign")


@pytest.mark.parametrize(
    "line",
    [
        "pursuant to Article 44 of the Treaty",
        "gemäß § 28 der Gemeindeordnung",
        "en application de l’article 5 de la loi",
        "podľa § 1 zákona č. 85/1990",
        "na podstawie art. 63 Konstytucji",
        "a 2011. évi törvény 28. §-a alapján",
        "ai sensi dell’art. 50 della Costituzione",
        "съгласно чл. 45 от закона",
        "põhiseaduse § 46 alusel",
        "pagal įstatymo 3 straipsnį",
        "in temeiul art. 51 din lege",
        "al amparo del artículo 29",
        "enligt 2 kap. § 1",
    ],
)
def test_the_law_that_a_petition_follows(catalogue: Catalogue, line: str) -> None:
    """By what law a text is made stands above its title and is none."""
    assert says_by_what_law(line)
    below = Paragraph(text="PETITION\nfor fair rules and for those who live by them")
    assert _read(catalogue, Paragraph(text=line), below).title.startswith("PETITION")


@pytest.mark.parametrize("line", ["Under Article 53: nothing for us", "Statement pursuant to Article 4 of the Directive", "According to whom?"])
def test_titles_that_speak_of_laws(line: str) -> None:
    """A title may name an article, too."""
    assert not says_by_what_law(line)


@pytest.mark.parametrize("label", ["Senders:", "Absender:", "Odosielatelia:", "Nadawcy:", "Expéditeurs :", "Изпращачи:"])
def test_senders_and_readers_above_the_title(catalogue: Catalogue, label: str) -> None:
    """A letter may begin with the lists of its senders and readers; neither holds the title, and it ends the readers."""
    senders = ("Bell Makers, guild of authors", "Union of Harbour Painters", "Centre of Sand Writers")
    readers = ("Ministry of Sand", "Ministry of Bells and of Harbours")
    head = (label, *senders, "Addressees:", *readers, "APPEAL OF SMALL GUILDS\nNo fuel for machines", "Ladies and Gentlemen,")
    read = _read(catalogue, *(Paragraph(text=text) for text in head))
    assert read.title.startswith("APPEAL OF SMALL GUILDS")
    assert read.addressees == readers


@pytest.mark.parametrize(
    ("texts", "title"),
    [
        (
            ("FORM FOR COMMENTS", "on the draft law on sand – further questions"),
            "FORM FOR COMMENTS on the draft law on sand – further questions",
        ),
        (
            ("JOINT DECLARATION OF THE BELLS\nOF LINZ AND GRAZ", "for the first days\nof the new rules"),
            "JOINT DECLARATION OF THE BELLS OF LINZ AND GRAZ",
        ),
    ],
)
def test_titles_in_capitals_that_go_on_small(catalogue: Catalogue, texts: tuple[str, ...], title: str) -> None:
    """A title in capitals may go on small in the block below."""
    assert _read(catalogue, *(Paragraph(text=text) for text in texts)).title.startswith(title)


def test_a_reader_below_the_title(catalogue: Catalogue) -> None:
    """Below the kind stands the title as a heading, and only then the readers with their offices."""
    readers = Paragraph(text="Gospođi Ani Zvonar, ministrici kulture i medija\nGospodinu Ivi Pijesku, ministru pravosuđa")
    title = Heading(level=2, text="Zvono nije sirovina: autori o nacrtu pravila")
    blocks = (Paragraph(text="ZAJEDNIČKO PRIOPĆENJE"), title, readers)
    assert _read(catalogue, *blocks, title=title.text).title == title.text


def test_a_heading_of_two_lines(catalogue: Catalogue) -> None:
    """The lines of a page's first heading are words of their own."""
    heading = "<h1><span>OPEN LETTER<br/>ON BELLS AND SAND</span></h1>"
    page = f"<html><body><header>{heading}</header><main><p>{BODY}</p><p>{BODY}</p></main></body></html>"
    assert draft(parse(page.encode(), "a.html"), catalogue, name="a.html").title == "OPEN LETTER ON BELLS AND SAND"


def test_the_second_line_of_a_title_signs_nothing(catalogue: Catalogue) -> None:
    """Below the kind of a text stands its title, in which words of organisations may stand."""
    table = Table(rows=(("ORGANISATION", "SPEAKER"), ("---------------", ""), ("Guild of Bells", "A. Novak"), ("Union of Sand", "I. Kos")))
    read = letter_with(catalogue, Paragraph(text="JOINT STATEMENT\nON FEDERATIONS AND BELLS"), Paragraph(text="2 May 2026, Old Port"), table)
    assert names_in(read) == ["Guild of Bells", "Union of Sand"]
