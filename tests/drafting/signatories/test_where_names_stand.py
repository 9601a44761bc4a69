"""Names of signatories in sentences, below an older letter's head, under logos, before those who sign; whom a text addresses."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.models import Draft
from knowledge.drafting.readers.readers import addressees_of
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Block, Heading, Image, ListItem, Paragraph, Table
from tests.drafting.letters import BODY, letter_with, names_in


def doubts(read: Draft) -> set[str]:
    """Return the codes of a draft's doubts."""
    return {note.code for note in read.doubts}


def test_names_out_of_a_sentence_are_doubted(catalogue: Catalogue) -> None:
    """Whoever speaks at an event has signed nothing, but a sentence that begins with three names may also be a statement's."""
    read = letter_with(catalogue, text=f"GESAC, ECSA and FIM were among the speakers. {BODY}")
    assert "signatories-in-sentence" in doubts(read)


def test_names_of_a_list_are_not(catalogue: Catalogue) -> None:
    read = letter_with(catalogue, Paragraph(text="Signatories:"), *(ListItem(text=name) for name in ("GESAC", "ECSA", "FIM")))
    assert "signatories-in-sentence" not in doubts(read)


def test_undersigned_whom_nothing_names(catalogue: Catalogue) -> None:
    read = letter_with(catalogue, text=f"We, the undersigned organisations, ask for rules. {BODY}")
    assert names_in(read) == []
    assert "no-signatories" in doubts(read)


@pytest.mark.parametrize(("day", "left_out"), [("3 February 2026", True), ("11 November 2026", False)])
def test_an_older_letter_quoted_below(catalogue: Catalogue, day: str, left_out: bool) -> None:
    """It is of an earlier day and greets again; a second language has the same day."""
    ours = [Paragraph(text=text) for text in ("Brussels, 11 November 2026", "Dear Minister,", BODY, "Signed by:")]
    names = "Union of Sand Artists, Alliance of Mimes, Forum of Rhymes"
    theirs = [Paragraph(text=f"Brussels, {day}\nDear Minister,\nwe write …\nSigned by: {names}")]
    read = letter_with(catalogue, *ours, ListItem(text="Guild of Bells"), ListItem(text="GESAC"), *theirs)
    assert ("annexed-letter" in doubts(read)) is left_out
    if left_out:
        assert names_in(read) == ["Guild of Bells", "GESAC"]


def test_logos_and_captions(catalogue: Catalogue) -> None:
    """What a logo's file is called names it where nothing else does; a caption is a name of its own."""
    logos = ("Logo of GESAC", "logo_FADIP_color.png", "Union of Alpine Storytellers", "IMG_2041.jpg", "ifpi_logo_rgb", "old_port_top")
    blocks = [*(Image(alt=alt) for alt in logos), Paragraph(text="Dutch Ghostwriters Guild")]
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), *blocks)
    assert names_in(read) == ["GESAC", "FADIP", "Union of Alpine Storytellers", "IFPI", "Dutch Ghostwriters Guild"]


def test_answers_beside_names_without_a_heading(catalogue: Catalogue) -> None:
    rows = (("Lyricists of Flanders", "signed"), ("European Opera Writers Union", "signed"), ("Guild of Bells", "no"), ("IMPF", "signed"))
    read = letter_with(catalogue, Table(rows=rows), text=f"We, the undersigned organisations, ask for rules. {BODY}")
    assert names_in(read) == ["Lyricists of Flanders", "European Opera Writers Union", "IMPF"]


def test_small_letters_before_who_signs(catalogue: Catalogue) -> None:
    """Names of most languages have one capital."""
    lines = "Съюз на българските художници - Любен Генов, председател\nАсоциация на илюстраторите - Мая Бочева, управител"
    third = "\nСъюз на българските композитори - Илия Кожухаров, председател"
    text = "Ние, долуподписаните организации, призоваваме Европейската комисия да защити авторите и техните произведения."
    read = letter_with(catalogue, Paragraph(text=lines + third), text=text, language="bg")
    assert names_in(read) == ["Съюз на българските художници", "Асоциация на илюстраторите", "Съюз на българските композитори"]
    assert [one.person for one in read.signatories] == ["Любен Генов", "Мая Бочева", "Илия Кожухаров"]


def test_those_mentioned_above_are_nobodys_name(catalogue: Catalogue) -> None:
    read = letter_with(catalogue, Paragraph(text="Yours faithfully,"), Paragraph(text="The organisations mentioned above"))
    assert names_in(read) == []


def test_a_press_release_about_a_letter(catalogue: Catalogue) -> None:
    """It tells of a letter and lists nobody."""
    told = Paragraph(text="A joint letter signed by GESAC, ECSA and IMPALA was handed over to the minister in the morning.")
    read = letter_with(catalogue, told, text="Press release")
    assert read.kind == "press-release"


def _readers(language: str, *blocks: Block) -> tuple[str, ...]:
    return addressees_of((Heading(level=1, text="On bells"), *blocks, Paragraph(text=BODY)), vocabulary(language), language)


@pytest.mark.parametrize(
    ("address", "reader"),
    [
        (
            "Ms Henna Virkkunen\nExecutive Vice-President for Tech Sovereignty\nEuropean Commission\nRue de la Loi 200\n1049 Brussels",
            "Henna Virkkunen, Executive Vice-President for Tech Sovereignty, European Commission",
        ),
        (
            "An den Bundesminister für Digitales\nHerrn Dr. Karsten Wildberger\nEnglerstraße 4\n10117 Berlin",
            "Karsten Wildberger, Bundesminister für Digitales",
        ),
    ],
)
def test_an_address_says_who_is_greeted(address: str, reader: str) -> None:
    assert _readers("en", Paragraph(text=address), Paragraph(text="Dear Executive Vice-President,")) == (reader,)


def test_a_sender_is_no_reader() -> None:
    """The head of the paper has an address too."""
    head = Paragraph(text="FORUM OF CREATIVE WORKERS\nFounded in the year of bells\nRue de la Loi 155, B-1040 Brussels")
    assert _readers("en", head, Paragraph(text="Dear Commissioner Berg,")) == ("Commissioner Berg",)


def test_the_title_says_whose_office_is_greeted() -> None:
    head = Paragraph(text="Lettera aperta alla Presidente del Consiglio Anna Rossi sulla musica")
    assert _readers("it", head, Paragraph(text="Illustre Presidente,")) == ("Presidente del Consiglio Anna Rossi",)


@pytest.mark.parametrize(
    ("language", "text", "readers"),
    [
        ("en", "We call on the European Parliament and the Council to reject any delay.", ("European Parliament", "Council")),
        (
            "es",
            "Las entidades firmantes piden al Gobierno de España y a la Comisión Europea que hagan cumplir el artículo 53.",
            ("Gobierno de España", "Comisión Europea"),
        ),
        ("fr", "Les organisations signataires demandent à la Commission européenne de les soutenir.", ("Commission européenne",)),
        ("en", "Our members call on every evening of the year when nobody else is at home to listen to bells.", ()),
    ],
)
def test_whom_a_statement_calls_upon(language: str, text: str, readers: tuple[str, ...]) -> None:
    """A text that greets nobody is addressed to them."""
    assert _readers(language, Paragraph(text=text)) == readers


def test_persons_with_a_profession_are_left_out(catalogue: Catalogue) -> None:
    """They sign for nobody; a doubt says so."""
    names = ("Guild of Bells", "Elena Marchetti, novelist, Italy", "GESAC", "Anneli Kanto, kirjailija")
    read = letter_with(catalogue, Paragraph(text="Signatories:"), *(ListItem(text=name) for name in names))
    assert names_in(read) == ["Guild of Bells", "GESAC"]
    assert "persons-left-out" in doubts(read)


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("cs", ("Ondřej Kavalír, předseda, {}", "Klára Vlčková, místopředsedkyně, {}", "Jiří Hlaváč, prezident, {}")),
        ("fr", ("Pour la {}, Rosalie Brun, déléguée générale", "Pour la {}, Élisabeth Tanner, présidente", "Pour {}, Yann Le Goff, président")),
        ("sk", ("v mene organizácie {}: Katarína Žiaková", "v mene organizácie {}: Štefan Ďurkáč", "v mene organizácie {}: Juraj Heger")),
    ],
)
def test_signatures_without_a_closing(catalogue: Catalogue, language: str, lines: tuple[str, ...]) -> None:
    """Whom each binds stands in its own line."""
    names = ["Guild of Bells", "Forum of Rhymes", "GESAC"]
    signed = [line.format(name) for line, name in zip(lines, names, strict=True)]
    blocks = [Paragraph(text="\n".join(signed))] if language == "cs" else [Paragraph(text=line) for line in signed]
    assert names_in(letter_with(catalogue, *blocks, text="", language=language)) == names


def test_when_somebody_joined_dates_no_letter(catalogue: Catalogue) -> None:
    lines = ("Danske Forlag", "joined 22 May 2026", "Koda", "joined 28 May 2026")
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), *(Paragraph(text=line) for line in lines))
    assert names_in(read) == ["Danske Forlag", "Koda"]
    assert read.date_certainty != "stated"


def test_a_sheet_with_remarks(catalogue: Catalogue) -> None:
    """A remark takes a signature back; what a column is called may have brackets."""
    header = ("Organisation (full name)", "Country", "Remarks")
    rows = (header, ("Guild of Bells", "AT", ""), ("GESAC", "EU", "late, accepted"), ("Forum of Rhymes", "DE", "WITHDRAWN on 18 October"))
    assert names_in(letter_with(catalogue, Table(rows=rows))) == ["Guild of Bells", "GESAC"]


def test_names_below_a_withdrawal(catalogue: Catalogue) -> None:
    late = [Paragraph(text="Signature withdrawn at the request of the organisation:"), Paragraph(text="Alliance of Mimes")]
    names = Paragraph(text="Guild of Bells\nForum of Rhymes\nUnion of Sand Artists")
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), names, *late)
    assert names_in(read) == ["Guild of Bells", "Forum of Rhymes", "Union of Sand Artists"]


def test_all_are_readers_who_are_greeted() -> None:
    greeting = Paragraph(text="Dear Commissioner McGrath,\nDear Executive Vice-President Virkkunen,")
    assert _readers("en", greeting) == ("Commissioner McGrath", "Executive Vice-President Virkkunen")


def test_members_are_no_senders() -> None:
    address = Paragraph(text="Members of the IMCO and LIBE Committees\nEuropean Parliament\nRue Wiertz 60\nB-1047 Brussels")
    assert _readers("en", address, Paragraph(text="Honourable Members,")) == ("Members of the IMCO and LIBE Committees, European Parliament",)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Rašome, nes mūsų kūriniai buvo panaudoti be leidimo ir be atlygio, o taisyklių iki šiol niekas nesilaiko. Šį laišką rašome mes:",
            ["Lietuvos varpų sąjunga (LVS)", "Smėlio dailininkų draugija", "Nepriklausomų rimuotojų asociacija"],
        ),
        (
            "Mūsu darbi ir izmantoti bez atļaujas un bez atlīdzības, un noteikumus joprojām neviens neievēro. Šo vēstuli rakstām mēs:",
            ["Rīgas zvanu biedrība", "Smilšu gleznotāju savienība (SGS)", "Neatkarīgo dzejnieku apvienība"],
        ),
        (
            "Teoksiamme on käytetty ilman lupaa ja ilman korvausta, eikä kukaan vieläkään noudata sääntöjä. Tämän kirjeen lähettävät",
            ["Suomen kellojen liitto ry", "Hiekan maalarien liitto", "Riippumattomien riimittelijöiden kilta"],
        ),
    ],
    ids=["lt", "lv", "fi"],
)
def test_items_whose_noun_stands_last(catalogue: Catalogue, text: str, names: list[str]) -> None:
    """A list that no known words head is one of names, though these have one capital and end in what they name."""
    assert names_in(letter_with(catalogue, *(ListItem(text=name) for name in names), text=text)) == names
