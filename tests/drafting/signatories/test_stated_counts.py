"""How many signatories a text says it has, against what it says of others."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.signatories.stated_counts import stated_count_of
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Heading, ListItem, Paragraph, ParsedDocument
from tests.drafting.letters import BODY, TEXTS, letter_with


def _stated(catalogue: Catalogue, sentence: str, *, language: str = "en", signed: bool = False) -> int | None:
    names = ["Guild of Bells", "Forum of Rhymes", "Union of Sand Artists"]
    listed = [Paragraph(text="Signatories:"), *(ListItem(text=name) for name in names)] if signed else []
    text = "" if signed else " ".join([BODY] * 2)
    blocks = (Heading(level=1, text="On rules"), Paragraph(text=f"{BODY} {text}"), Paragraph(text=sentence), *listed)
    return draft(ParsedDocument(format="pdf", language=language, blocks=blocks), catalogue, name="a.pdf").stated_signatory_count


@pytest.mark.parametrize(
    "sentence",
    [
        "The guild represents 40 collective management organisations from 29 countries.",
        "Our federation unites 17 organisations of harpists.",
        "It is worth recalling that thirteen European organisations, among them a guild of bells, called for the same in autumn.",
        "For almost seventy years guilds that do just this have existed here.",
        "A fee of 80 per cent for guilds was refused.",
        "Not in five years, says the head of the federation.",
        "32 societies are gathered under its roof.",
        "RIMA, whose members are 74 unions in 45 countries, says no.",
    ],
)
def test_counts_of_others(catalogue: Catalogue, sentence: str) -> None:
    """A paper of one body says how many members it has and who else spoke: nobody signs it."""
    assert _stated(catalogue, sentence) is None


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("The undersigned 24 organisations ask for a new draft.", 24),
        ("This letter is signed by 38 associations.", 38),
        ("The 3 organisations ask for a new draft.", 3),
    ],
)
def test_counts_of_signatories(catalogue: Catalogue, sentence: str, count: int) -> None:
    """What a signed letter says of those who sign it counts."""
    assert _stated(catalogue, sentence, signed=True) == count


def test_members_of_a_signatory(catalogue: Catalogue) -> None:
    """How many bodies a signatory represents is not how many sign."""
    assert _stated(catalogue, "The guild represents 40 organisations. The 3 organisations ask for a new draft.", signed=True) == 3


def test_a_release_without_its_list(catalogue: Catalogue) -> None:
    """A release that begins with the number of those who speak says how many sign, though their names stand elsewhere."""
    blocks = (Heading(level=1, text="On rules"), Paragraph(text="24 organisations call for a new draft."), Paragraph(text=f"{BODY} {BODY}"))
    assert draft(ParsedDocument(format="pdf", blocks=blocks), catalogue, name="a.pdf").stated_signatory_count == 24


@pytest.mark.parametrize(
    ("sentence", "language", "count"),
    [
        ("Our letter of 19 July 2023, which was signed by nine associations, was never answered.", "en", None),
        ("Ovo se pismo nadovezuje na apel od 3. ožujka 2021. o honorarima, koji je tada potpisalo pet udruga.", "hr", None),
        ("The open consultation of 3 May 2025 concerns all, and the 24 undersigned organisations answered it.", "en", 24),
        ("In an effort without precedent, the 24 undersigned organisations ask for rules.", "en", 24),
        ("Our previous letter was signed by nine associations.", "en", None),
        ("Prvý list sme poslali ako štyri organizácie, dnes nás je sedemnásť.", "sk", 17),
        ("Twelve organisations supported the January appeal.", "en", None),
        ("A kiáltványt a Harang és további 15 szervezet januári felhívása előzte meg.", "hu", None),
        ("A nivel europeo, 91 organizaciones firmaron una carta semejante.", "es", None),
        ("Auf europäischer Ebene haben 91 Organisationen einen ähnlichen Brief unterzeichnet.", "de", None),
        ("The 24 undersigned organisations repeat in this May letter what they ask for.", "en", 24),
        ("Edellisen kannanoton takana oli yksitoista järjestöä.", "fi", None),
        ("Iarraimid, an dá eagraíocht déag a bhfuil a n-ainmneacha thíos, ar an Rialtas éisteacht.", "ga", 12),
        ("Aħna, il-ħdax-il għaqda, nitolbu regoli ċari.", "mt", 11),
    ],
)
def test_counts_of_this_letter_and_of_earlier_ones(sentence: str, language: str, count: int | None) -> None:
    """How many signed an earlier letter is not how many sign this one; languages put the noun where they like."""
    blocks = (Heading(level=1, text="On rules"), Paragraph(text="8 May 2025"), Paragraph(text=sentence))
    assert stated_count_of(blocks, vocabulary(language), language, dated="2025-05-08") == count


def test_the_first_of_several_counts(catalogue: Catalogue) -> None:
    """Of two sentences that say equally surely how many sign, the first one is about this letter."""
    text = "This letter is signed by 21 organisations. Another one was signed by six organisations."
    assert _stated(catalogue, text, signed=True) == 21


@pytest.mark.parametrize(
    ("sender", "sentence", "language"),
    [
        ("Press release\nGuild of Bells", "The Guild of Bells recalls that 48 organisations have asked for rules before.", "en"),
        ("Pressemitteilung\nVerband der Glocken", "Der Verband der Glocken erinnert: 48 Organisationen haben das verlangt.", "de"),
    ],
)
def test_others_whom_a_lone_sender_counts(catalogue: Catalogue, sender: str, sentence: str, language: str) -> None:
    """A release of one body has no signatories; organisations that it counts are others."""
    blocks = (Paragraph(text=sender), Heading(level=1, text="On rules"), Paragraph(text=BODY), Paragraph(text=sentence))
    parsed = ParsedDocument(format="docx", language=language, blocks=blocks)
    assert draft(parsed, catalogue, name="release.docx").stated_signatory_count is None


@pytest.mark.parametrize(
    ("language", "sentence", "count"),
    [
        ("pl", "Po spotkaniu 28 października przekazujemy wspólne stanowisko trzech organizacji.", 3),
        ("el", "Τα τρία σωματεία που υπογράφουν ζητούν σαφείς κανόνες.", 3),
        ("it", "Le tre sigle firmatarie chiedono regole chiare.", 3),
        ("es", "Los tres sindicatos firmantes piden reglas claras.", 3),
        ("lt", "Trys draugijos prašo aiškių taisyklių.", 3),
    ],
)
def test_kinds_of_organisations_that_are_counted(language: str, sentence: str, count: int) -> None:
    """Unions, societies and labels are organisations, too; a day of a month before their number counts nobody."""
    assert stated_count_of([Paragraph(text=sentence)], vocabulary(language), language, dated="2025-11-12") == count


_HEAD = "We ask for rules. Nobody keeps them. Nobody asked us. We live from writing. We draw. We compose. We play. We ask for an answer."


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("We are glad that more than 30 organisations of our neighbours have written to you as well.", None),
        ("The fourteen associations of the Union of Bells have adopted the same demands.", None),
        ("We write to you on behalf of more than 30 organisations of the arts.", 30),
        ("We, over 30 organisations of the arts, stand ready to help.", 30),
    ],
)
def test_others_of_whom_a_letter_tells_further_down(catalogue: Catalogue, sentence: str, count: int | None) -> None:
    """A rough number, or the parts of a body that is named, are no number of those who sign, unless these are meant by it."""
    assert _stated(catalogue, f"{_HEAD} {sentence}", signed=True) == count


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "We enclose the joint declaration of the sector, which was signed by 13 organisations."),
        ("lt", "Kartu pateikiame bendrą 2024 m. liepos mėn. deklaraciją, kurią pasirašė 13 Europos organizacijų."),
        ("fr", "Nous joignons la déclaration commune du secteur, que signent 13 organisations européennes."),
        ("de", "Der Verband der Reime zeichnet für seine 16 Mitgliedsverbände."),
    ],
)
def test_counts_of_a_text_told_of_and_of_members(language: str, sentence: str) -> None:
    """A clause that tells of a text named before it counts who signed that; members of a signatory are none themselves."""
    blocks = (Paragraph(text=sentence), *(ListItem(text=name) for name in ("Guild of Bells", "Forum of Rhymes")))
    assert stated_count_of(blocks, vocabulary(language), language, signed=True) is None


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "and 20 further organisations listed at www.bells.example"),
        ("de", "und 20 weitere Organisationen"),
        ("fr", "et 20 autres associations"),
        ("pl", "oraz 20 innych organizacji"),
    ],
)
def test_the_number_of_further_ones_is_not_that_of_all(catalogue: Catalogue, language: str, line: str) -> None:
    """Where the text says how many all are, that counts; the list names not all."""
    names = [ListItem(text=name, marker="-") for name in ("Guild of Bells", "Union of Rhymes", "Forum of Mimes")]
    signing = {"en": "Signed by:", "de": "Unterzeichnet von:", "fr": "Signataires :", "pl": "Sygnatariusze:"}[language]
    read = letter_with(catalogue, Paragraph(text=signing), *names, Paragraph(text=line), text=TEXTS[language] * 2)
    assert read.stated_signatory_count is None
    assert "list-incomplete" in [doubt.code for doubt in read.doubts]


def test_numbers_behind_the_article_of_a_law(catalogue: Catalogue) -> None:
    """A colon parts "Article 53" from who asks for something."""
    names = [ListItem(text=name, marker="-") for name in ("Guild of Bells", "Union of Rhymes", "Forum of Mimes")]
    head = Heading(level=2, text="Article 53: thirty-one organisations call for a template")
    assert letter_with(catalogue, head, Paragraph(text="Signed by:"), *names).stated_signatory_count == 31


@pytest.mark.parametrize("sentence", ["Under review: #31 Association of Librarians", "Läbivaatamisel on #31 ühingut", "№ 14 организации"])
def test_numbers_of_entries_count_nobody(catalogue: Catalogue, sentence: str) -> None:
    assert _stated(catalogue, sentence, signed=True) is None


def test_numbers_in_names(catalogue: Catalogue) -> None:
    """A number with letters right behind it is part of a name: "24klokken"."""
    names = [ListItem(text=name, marker="-") for name in ("24klokken – Association of Bells", "Union of Rhymes", "Forum of Mimes")]
    assert letter_with(catalogue, Paragraph(text="Signatories:"), *names).stated_signatory_count is None


@pytest.mark.parametrize(
    ("language", "sentence", "count"),
    [
        ("cs", "Níže podepsané organizace, kterých je deset, předkládají společné stanovisko.", 10),
        ("de", "Die unterzeichnenden Verbände, deren Zahl zwölf beträgt, bitten um Regeln.", 12),
        ("fr", "Les organisations soussignées, au nombre de douze, demandent des règles.", 12),
        ("it", "Le organizzazioni firmatarie, in numero di dodici, chiedono regole.", 12),
        ("sv", "De undertecknade organisationerna, sammanlagt tolv, kräver regler.", 12),
        ("fr", "Les œuvres copiées, au nombre de douze, ont été retrouvées.", None),
    ],
)
def test_numbers_behind_those_whom_they_count(language: str, sentence: str, count: int | None) -> None:
    assert stated_count_of([Paragraph(text=sentence)], vocabulary(language), language) == count
