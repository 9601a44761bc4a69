"""To whom a text turns in its own words, to whom the letter goes of which a page tells, and holders of offices in lines of their own."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.models import Draft
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, ParsedDocument
from knowledge.loaders.registry import parse
from tests.drafting.letters import ENGLISH, TEXTS, letter_with

_NAMES = [ListItem(text=name) for name in ("Guild of Bells", "Union of Sand Artists", "Forum of Rhymes")]
_SIGNED = (Heading(level=2, text="Signatories"), *_NAMES)


@pytest.mark.parametrize(
    ("language", "text", "readers"),
    [
        (
            "en",
            "We address ourselves to Commissioner Ann Berg, to Commissioner Eva Falk and to publishers in Europe.",
            ("Commissioner Ann Berg", "Commissioner Eva Falk"),
        ),
        (
            "de",
            "Zur Eröffnung der Messe richten wir uns an die Bundesregierung, an den Schweizerischen Bundesrat sowie an die Abgeordneten "
            "des Europäischen Parlaments.",
            ("Bundesregierung", "Schweizerischen Bundesrat", "Abgeordneten des Europäischen Parlaments"),
        ),
        (
            "fr",
            "Nous nous adressons au Président de la République et à la Commission européenne.",
            ("Président de la République", "Commission européenne"),
        ),
        ("pl", "Zwracamy się do Prezesa Rady Ministrów oraz do Komisji Europejskiej.", ("Prezesa Rady Ministrów", "Komisji Europejskiej")),
    ],
)
def test_to_whom_a_text_turns(catalogue: Catalogue, language: str, text: str, readers: tuple[str, ...]) -> None:
    """The word for "to" may stand before each reader; who holds no office is none."""
    assert letter_with(catalogue, Paragraph(text=text), *_SIGNED, text=TEXTS[language], language=language).addressees == readers


def _page(catalogue: Catalogue, *blocks: Block, language: str) -> Draft:
    read = ParsedDocument(format="html", language=language, blocks=(Heading(level=1, text="Bells for everybody"), *blocks, *_SIGNED))
    return draft(read, catalogue, name="page.html")


def test_a_release_that_tells_of_its_letter(catalogue: Catalogue) -> None:
    """Where nobody is greeted, the readers are those of the letter of which the beginning tells."""
    told = (
        "In einem gemeinsamen Schreiben an Bundesminister Jan Berg und Bundesminister Ivo Falk warnen drei Verbände vor der Stille, die "
        "ohne Glocken in allen kleinen Städten herrschen würde."
    )
    found = _page(catalogue, Paragraph(text=told), Paragraph(text=TEXTS["de"]), language="de")
    assert found.addressees == ("Bundesminister Jan Berg", "Bundesminister Ivo Falk")


def test_a_page_that_brings_its_letter(catalogue: Catalogue) -> None:
    """A greeting that names nobody says less than the sentence above it; one with a name says enough."""
    told = Paragraph(text="Three guilds have sent an open letter to Minister Ann Berg and the members of the Culture Committee today.")
    for greeting, readers in (
        ("Dear Ministers,", ("Minister Ann Berg", "members of the Culture Committee")),
        ("Dear Minister Eva Falk,", ("Minister Eva Falk",)),
    ):
        found = _page(catalogue, told, Paragraph(text=greeting), Paragraph(text=ENGLISH), language="en")
        assert found.addressees == readers


def test_another_letter(catalogue: Catalogue) -> None:
    """Our letter of which a statement tells went to others."""
    told = Paragraph(text="In our letter to the European Parliament we told of bells that everybody hears in every town and that nobody casts.")
    assert _page(catalogue, told, Paragraph(text=ENGLISH), language="en").addressees == ()


def test_the_holder_of_the_office_that_is_greeted(catalogue: Catalogue) -> None:
    """A line above the greeting names with title and office whom the greeting calls by the office alone."""
    line = "Sr. D. Rui Campana, director general de la Agencia Española de Campanas"
    texts = (Paragraph(text="Madrid, 10 de noviembre de 2025"), Paragraph(text=line), Paragraph(text="Estimado señor director general:"))
    body = Paragraph(text="El anteproyecto atribuye a la Agencia amplias facultades, y nadie ha preguntado a quienes viven de las campanas.")
    found = _page(catalogue, *texts, body, language="es")
    assert found.addressees == ("Rui Campana, director general de la Agencia Española de Campanas",)


def test_a_greeting_inside_an_address(catalogue: Catalogue) -> None:
    """Below the body may stand the person with a greeting and title before the name."""
    address = Paragraph(text="Ministerstvo kultury\nVážený pan Petr Malík, ministr\nZvonařská 32\n110 15 Praha 1")
    body = Paragraph(text="píšeme Vám jménem těch, kdo žijí z psaní, komponování a kreslení a kterých se nikdo na nic nezeptal.")
    found = _page(catalogue, address, Paragraph(text="Vážený pane ministře,"), body, language="cs")
    assert found.addressees == ("Petr Malík, ministr, Ministerstvo kultury",)


def test_labels_in_hard_wrapped_text() -> None:
    """The head of a plain text keeps its lines, a label before the first and another, though they are as long as those of a paragraph."""
    head = (
        "To: Ministry of Economic Affairs, Digital Matters and the Old Bells\n"
        "    Ministry of Culture, for the attention of Minister Ann Berg\n"
        "Copy to: OBR - Office for Bell Rights and for the Casting of Bells"
    )
    read = parse(f"{head}\n\nDear Minister,\n\n{ENGLISH}\n\nYours sincerely,\n\nGuild of Bells\nForum of Rhymes\n".encode(), "a.txt")
    assert read.blocks[0] == Paragraph(text="\n".join(line.strip() for line in head.split("\n")))


def test_a_large_heading_of_the_signatories(catalogue: Catalogue) -> None:
    """What is printed largest is no title where it only heads those who sign."""
    blocks = (Paragraph(text="Roma, 18 novembre 2025"), Heading(level=3, text="Campane per tutte le città"), Paragraph(text="Illustri,"))
    body = Paragraph(text="scriviamo a nome di chi vive di scrittura, di musica e di disegno e che nessuno ha mai consultato fino a oggi.")
    signed = (Heading(level=2, text="Le associazioni firmatarie"), *_NAMES)
    read = ParsedDocument(format="pdf", language="it", title="Le associazioni firmatarie", blocks=(*blocks, body, *signed))
    assert draft(read, catalogue, name="a.pdf").title == "Campane per tutte le città"


def test_the_head_of_a_body_of_whom_a_release_tells(catalogue: Catalogue) -> None:
    """Behind the first reader stands a director, whose office only the body shows to be one."""
    text = (
        "Fourteen guilds have today sent a joint letter to Executive Vice-President Ada Berg and to the Director of the European AI Office. "
        "They ask for rules that somebody keeps."
    )
    readers = ("Executive Vice-President Ada Berg", "Director of the European AI Office")
    assert letter_with(catalogue, *_SIGNED, text=text).addressees == readers


@pytest.mark.parametrize(
    ("language", "text", "readers"),
    [
        ("en", "This letter, addressed to Minister Ada Berg and to the Committee on Bells, is signed by three guilds.",
         ("Minister Ada Berg", "Committee on Bells")),
        ("fr", "Cette lettre, adressée à Mme Ada Noir, ministre de la Culture, est signée par trois guildes.",
         ("Mme Ada Noir, ministre de la Culture",)),
        ("cs", "Tento dopis, adresovaný ministryni kultury Adě Bergové a předsedovi vlády, podepsaly tři cechy.",
         ("ministryni kultury Adě Bergové", "předsedovi vlády")),
        ("en", "Our last letter, addressed to the Minister of Bells, was never answered by anybody.", ()),
    ],
)  # fmt: skip
def test_to_whom_a_letter_says_that_it_is_addressed(catalogue: Catalogue, language: str, text: str, readers: tuple[str, ...]) -> None:
    """The participle stands right behind the word for this letter."""
    assert _page(catalogue, Paragraph(text=text), language=language).addressees == readers


def test_abbreviated_titles_end_no_sentence(catalogue: Catalogue) -> None:
    told = "I cori hanno inviato oggi una lettera al Ministro della Sabbia, sen. Ivo Sale, e alla Ministra della Cultura, prof. Ada Berti."
    readers = ("Ministro della Sabbia, sen. Ivo Sale", "Ministra della Cultura, prof. Ada Berti")
    assert _page(catalogue, Paragraph(text=told), language="it").addressees == readers
