"""Signatures and lists that marks part: "gez." above each signature, bullets and bars between names; names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import Draft, draft
from knowledge.loaders.parsed import Heading, ListItem, Paragraph, ParsedDocument, Table
from tests.drafting.letters import BODY, ENGLISH, letter_with, names_in

_GERMAN = (
    "Wir schreiben Ihnen, weil wir uns Sorgen um die Umsetzung machen, und bitten Sie, auf diejenigen zu hören, die vom Schreiben und "
    "Komponieren leben, bevor der Text endgültig beschlossen wird. Niemand darf dabei übergangen werden, weder heute noch morgen."
)


def test_all_but_the_last_signature_were_lost(catalogue: Catalogue) -> None:
    """A mark that comes again heads no list: signatures in a grid and below it count alike, and names go on where the margin broke them."""
    grid = Table(
        rows=(
            ("gez.", "gez."),
            ("Ada Bell", "Hugo Stern"),
            ("Vorsitzende", "Geschäftsführer"),
            ("Gilde – Verband deutschsprachiger", "Bund der Glöckner e.V."),
            ("Turmbläser/innen ländlicher und", ""),
            ("städtischer Türme e.V.", ""),
        ),
        broken=True,
    )
    below = Paragraph(text="gez.\nMira Lund\nVorstand\nVerein der Reimer e.V.")
    read = letter_with(catalogue, Paragraph(text="Mit freundlichen Grüßen"), grid, below, text=_GERMAN, language="de")
    names = ["Gilde – Verband deutschsprachiger Turmbläser/innen ländlicher und städtischer Türme e.V.", "Bund der Glöckner e.V."]
    assert names_in(read) == [*names, "Verein der Reimer e.V."]


def test_one_mark_alone_still_heads_a_list(catalogue: Catalogue) -> None:
    """ "Signed" above names is what it always was."""
    names = [ListItem(text=name) for name in ("Guild of Bells", "Union of Sand Artists", "Forum of Rhymes")]
    assert len(names_in(letter_with(catalogue, Paragraph(text="Signed"), *names))) == 3


def test_persons_with_roles_above_their_organisations(catalogue: Catalogue) -> None:
    """Paragraphs of a signatory and an organisation are signatures, though no closing that is known stands above them."""
    signed = (
        "Ada Bell, president\nLa Scena 2020 APS",
        "Hugo Stern, secretary general\nUnion of Sand Artists",
        "Mira Lund, director\nForum of Rhymes",
    )
    read = letter_with(catalogue, Paragraph(text="With esteem and hope,"), *(Paragraph(text=text) for text in signed))
    assert names_in(read) == ["La Scena 2020 APS", "Union of Sand Artists", "Forum of Rhymes"]
    assert [one.person for one in read.signatories] == ["Ada Bell", "Hugo Stern", "Mira Lund"]


def test_dashes_inside_names_parted_a_list_set_with_bullets(catalogue: Catalogue) -> None:
    """Where bullets part names, a dash belongs to one, and names without an organisation's noun are names too."""
    names = ["Kelpie", "Rima", "GOB – Guild of Bells", "Union of Sand Artists", "FOR – Forum of Rhymes", "U2 – Union of Two", "Lute"]
    read = letter_with(catalogue, Paragraph(text="SIGNATORIES\n" + " • ".join(names)))
    assert names_in(read) == names


def test_lines_set_with_bars_were_taken_for_an_address(catalogue: Catalogue) -> None:
    """A number and a comma among names are no postal code, and names go on in the next line of a flowing list."""
    text = "Signed:\nNOVALYRE | Artists 7607 | EVOLVE | Guild of Bells –\nRingers of the North | SLM, Makers\nof Sand | REED & Voices"
    names = ["NOVALYRE", "Artists 7607", "EVOLVE", "Guild of Bells – Ringers of the North", "SLM, Makers of Sand", "REED & Voices"]
    assert names_in(letter_with(catalogue, Paragraph(text=text))) == names


def test_a_year_in_a_name_is_no_postal_code(catalogue: Catalogue) -> None:
    """ "Guild of Bells, 1927" is no address."""
    names = ["Guild of Bells, 1927", "Union of Sand Artists", "Music & Sand 1998, S. COOP.", "Forum of Rhymes"]
    assert names_in(letter_with(catalogue, Heading(level=2, text="Signatories"), *(ListItem(text=name) for name in names))) == names


def test_words_that_share_their_end_are_one_name(catalogue: Catalogue) -> None:
    """Behind a dash that stands for the word's end, "og" parts no names."""
    text = "Erklæringen er underskrevet af: Gramba, Dansk Klokkeforbund, Producentforeningen samt Børne- og Ungdomsrimenes Værksted."
    read = letter_with(catalogue, Paragraph(text=text), language="da")
    assert not any(name.endswith("-") or name.startswith("Ungdoms") for name in names_in(read))


def test_a_sentence_about_the_text_ends_its_list(catalogue: Catalogue) -> None:
    """Who is told to back or welcome a statement behind its list is no signatory."""
    names = [ListItem(text=name) for name in ("Guild of Bells", "Union of Sand Artists", "Forum of Rhymes")]
    for told in ("The statement is echoed by the Bell Foundry Institute and the Sand Fund.", "Also welcomed by the Bell Foundry Institute."):
        assert names_in(letter_with(catalogue, Heading(level=2, text="Signatories"), *names, Paragraph(text=told))) == [
            "Guild of Bells",
            "Union of Sand Artists",
            "Forum of Rhymes",
        ]


def test_the_day_of_printing_cut_a_letter_off(catalogue: Catalogue) -> None:
    """A page printed later than its letter was published begins with no other letter."""
    blocks = (
        Paragraph(text="Printed from the site of bells on 14 October 2025"),
        Paragraph(text="Open letter to the Prime Minister"),
        Paragraph(text="Published: 1 October 2025"),
        Paragraph(text="Dear Prime Minister,"),
        Paragraph(text=ENGLISH),
        Paragraph(text="Yours sincerely,"),
        Paragraph(text="Guild of Bells; Union of Sand Artists; Forum of Rhymes; SPID – Society of Ink"),
    )
    read = draft(ParsedDocument(format="html", blocks=blocks), catalogue, name="print.html")
    assert len(names_in(read)) == 4
    assert "annexed-letter" not in {note.code for note in read.doubts}


def test_names_of_a_narrow_column_end_in_their_noun(catalogue: Catalogue) -> None:
    """Where the noun of an organisation stands last, the line that holds it goes on with the one above."""
    names = [
        "HARANG Magyar Csengettyűs\nJogvédő Egyesület",
        "Rímek Társasága",
        "FilmHang Filmcsengetők és Rendezők\nJogvédő Egyesülete",
        "Magyar Homokszövetség",
        "Színpadi Csengetők\nSzakszervezete",
        "Magyar Harangöntők Országos\nSzövetsége",
    ]
    read = letter_with(catalogue, Heading(level=2, text="Aláírók"), *(Paragraph(text=name) for name in names), language="hu")
    assert names_in(read) == [" ".join(name.split()) for name in names]


def _mail(catalogue: Catalogue, *texts: str) -> Draft:
    return draft(ParsedDocument(format="text", blocks=tuple(Paragraph(text=text) for text in texts)), catalogue, name="a.txt")


def test_who_gets_a_copy_gave_a_letter_its_title(catalogue: Catalogue) -> None:
    """A line of copies is no title; a title in small letters goes on with the kind above it."""
    address = "To the Minister of Bells\nSquare of Bells 1\n1040 Brussels"
    head = ("cc the Committee for Culture and Sand", "OPEN LETTER\nfor those who ring bells")
    assert _mail(catalogue, address, *head, "Dear Minister,", BODY).title == "OPEN LETTER for those who ring bells"


def test_readers_end_at_copies_and_subject(catalogue: Catalogue) -> None:
    """What stands below readers and begins with "Subject:" is no reader, and who gets a copy comes behind them with the label."""
    head = ("To:", "the Minister of Bells", "the Minister of Sand", "Copy: the Office of Rhymes", "Subject: the rules for bells and sand")
    assert _mail(catalogue, *head, "Dear Ministers,", BODY).addressees == ("Minister of Bells", "Minister of Sand", "Office of Rhymes (Copy)")


def test_the_day_of_an_event_dated_a_newsletter(catalogue: Catalogue) -> None:
    """A day with a colon and an event behind it belongs to an agenda: it is no date that the text states."""
    read = _mail(catalogue, "Bells and Sand, all that is new", BODY, BODY, "29 January 2025: general assembly of ringers")
    assert read.date_certainty != "stated"


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("da", "Danske Gong-, Klokke- og Harpemagere (DGKH)"),
        ("de", "Glocken-, Gong- und Harfenverband"),
        ("nl", "Klokken-, Gong- en Harpenbond"),
    ],
)
def test_a_comma_behind_a_hyphen(catalogue: Catalogue, language: str, name: str) -> None:
    """A word that a hyphen leaves open goes on behind the comma: it is no person who signs, and no name ends there."""
    names = ["Guild of Bells", name, "Forum of Rhymes", "Union of Sand Artists"]
    listed = [Paragraph(text="Signatories:"), *(ListItem(text=one) for one in names)]
    assert names_in(letter_with(catalogue, *listed, language=language)) == names


def test_a_run_with_acronyms_and_countries_in_brackets(catalogue: Catalogue) -> None:
    """Commas and semicolons part names by turns, over paragraphs; inside a bracket they part an acronym from its country."""
    run = (
        "Signed in the order of joining: Guild of Bells (GOB, Ireland), Union of Sand Artists (USA, Malta); Forum of Rhymes – House of Reeds "
        "(Portugal); Society of Gongs (SG, Spain);",
        "Alliance of Mimes (AM, Cape Verde), Association of Harps in Cork (AHC, Ireland); and Guild of Reeds (GOR, Belgium).",
    )
    read = letter_with(catalogue, *(Paragraph(text=part) for part in run))
    assert [(one.name, one.country) for one in read.signatories] == [
        ("Guild of Bells (GOB)", "IE"),
        ("Union of Sand Artists (USA)", "MT"),
        ("Forum of Rhymes – House of Reeds (Portugal)", "PT"),
        ("Society of Gongs (SG)", "ES"),
        ("Alliance of Mimes (AM)", "CV"),
        ("Association of Harps in Cork (AHC)", "IE"),
        ("Guild of Reeds (GOR)", "BE"),
    ]


@pytest.mark.parametrize(("language", "kind"), [("en", "associate member"), ("hu", "társult tag"), ("pl", "członek stowarzyszony")])
def test_the_kind_of_membership_behind_a_name(catalogue: Catalogue, language: str, kind: str) -> None:
    """It is no part of the name; a bracket with anything else stays."""
    names = ["Guild of Bells", "Union of Sand Artists (GONG)", "Forum of Rhymes"]
    items = [ListItem(text=text) for text in (f"{names[0]} ({kind})", names[1], names[2])]
    assert names_in(letter_with(catalogue, Paragraph(text="Signatories:"), *items, language=language)) == names


def test_towns_and_countries_in_brackets(catalogue: Catalogue) -> None:
    """A comma inside a bracket parts no name: the country behind the town is the body's."""
    items = [ListItem(text=text) for text in ("Guild of Bells (Cork, Ireland)", "Forum of Rhymes", "Union of Sand Artists (of Cork, Kerry)")]
    read = letter_with(catalogue, Paragraph(text="Signatories:"), *items)
    names = ["Guild of Bells", "Forum of Rhymes", "Union of Sand Artists (of Cork, Kerry)"]
    assert [(one.name, one.country) for one in read.signatories] == list(zip(names, ["IE", None, None], strict=True))


def test_persons_with_their_bodies_in_brackets(catalogue: Catalogue) -> None:
    """They are no names that a comma parts behind a bracket."""
    line = Paragraph(text="Anna Novak (Guild of Bells), Ivo Kos (Union of Sand Artists)")
    assert "Anna Novak (Guild of Bells)" not in names_in(letter_with(catalogue, Paragraph(text="Signatories:"), line))
