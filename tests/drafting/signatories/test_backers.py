"""Who backs a letter, took part in it or heads a group of its list, and what the page adds below: none of them signs."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.names.register import Register
from knowledge.drafting.signatories.signatory_lines import SignatoryPlaces
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, ParsedDocument, Table
from tests.drafting.letters import BODY, letter_with, names_in

_NAMES = ["Guild of Bells", "Union of Sand Artists", "Alliance of Mimes", "Forum of Rhymes"]


def _items(names: Sequence[str]) -> list[Block]:
    return [ListItem(text=name) for name in names]


_TAKING_PART = {
    "bg": "С участието на", "cs": "Za účasti", "da": "Med deltagelse af", "de": "Unter Mitwirkung von", "el": "Με τη συμμετοχή",
    "en": "With the participation of", "es": "Con la participación de", "et": "Koostöös", "fi": "Yhteistyössä",
    "fr": "Avec la participation de",
    "ga": "Le rannpháirtíocht", "hr": "Uz sudjelovanje", "hu": "Közreműködnek", "it": "Con la partecipazione di", "lt": "Bendradarbiaujant su",
    "lv": "Sadarbībā ar", "mt": "Bil-parteċipazzjoni ta'", "nl": "Met medewerking van", "pl": "Z udziałem", "pt": "Com a participação de",
    "ro": "Cu participarea", "sk": "Za účasti", "sl": "Ob sodelovanju", "sv": "Med medverkan av",
}  # fmt: skip


@pytest.mark.parametrize("language", _TAKING_PART)
def test_those_who_took_part_in_every_language(catalogue: Catalogue, language: str) -> None:
    """A section of those who took part ends the list, whatever its language."""
    blocks = [Heading(level=2, text="Signatories"), *_items(_NAMES), Heading(level=3, text=_TAKING_PART[language]), *_items(["House of Bells"])]
    found = SignatoryPlaces(blocks, vocabulary(language), Register.of(catalogue)).entries()
    assert [entry.text for entry in found] == _NAMES


_LABELS = {
    "bg": ["Подкрепящи организации"], "cs": ["Podporující organizace"], "da": ["Støtteorganisationer"], "de": ["Ideelle Unterstützung"],
    "el": ["Υποστηρικτικοί φορείς"], "en": ["Further support"], "es": ["Se adhieren", "Entidades adheridas"],
    "et": ["Toetajaorganisatsioonid"], "fi": ["Tukena"], "fr": ["Structures soutenant", "Adhésions"], "ga": ["Tacadóirí"],
    "hr": ["Organizacije koje podržavaju"], "hu": ["Támogató szervezetek"],
    "it": ["Per adesione", "Aderiscono", "Enti aderenti", "Organizzazioni sostenitrici"], "lt": ["Remiančios organizacijos"],
    "lv": ["Atbalstošās organizācijas"], "mt": ["Organizzazzjonijiet ta’ appoġġ"], "nl": ["Ondersteunende organisaties", "Onderschreven door"],
    "pl": ["Organizacje popierające"], "pt": ["Entidades aderentes", "Adesões"], "ro": ["Organizații susținătoare", "Sprijinitori"],
    "sk": ["Podporujúce organizácie"], "sl": ["Podporne organizacije"], "sv": ["Stödorganisationer"],
}  # fmt: skip


@pytest.mark.parametrize(("language", "label"), [(language, label) for language, labels in _LABELS.items() for label in labels])
def test_labels_of_backers_in_every_language(catalogue: Catalogue, language: str, label: str) -> None:
    """Those behind or below a label of backers do not sign, be it a line with them, a heading, a line or an item above them."""
    below = _items(["House of Bells", "Museum of Sand"])
    tails: list[list[Block]] = [
        [Paragraph(text=f"{label}: House of Bells; Museum of Sand")],
        [Heading(level=3, text=label), *below],
        [Paragraph(text=label), *below],
        [ListItem(text=f"{label}:"), *below],
    ]
    for tail in tails:
        blocks = [Heading(level=2, text="Signatories"), *_items(_NAMES), *tail]
        found = SignatoryPlaces(blocks, vocabulary(language), Register.of(catalogue)).entries()
        assert [entry.text for entry in found] == _NAMES


def test_a_letter_to_which_organisations_adhere(catalogue: Catalogue) -> None:
    """Who adheres to a letter signs it where nobody else does."""
    blocks = [Heading(level=2, text="Aderiscono"), *_items(_NAMES)]
    found = SignatoryPlaces(blocks, vocabulary("it"), Register.of(catalogue)).entries()
    assert [entry.text for entry in found] == _NAMES


@pytest.mark.parametrize(
    "line",
    [
        "Opråbet støttes desuden af:\nHarbour Library\nMuseum of Bells",
        "La lettre est soutenue également par : Harbour Library ; Museum of Bells.",
        "With support from Harbour Library and the Museum of Bells",
        "In Zusammenarbeit mit Harbour Library und Museum of Bells",
        "Endorsed by: Harbour Library; Museum of Bells",
    ],
)
def test_backers_in_one_line(catalogue: Catalogue, line: str) -> None:
    """Backers in a sentence or a paragraph below the list do not sign."""
    language = {"Opr": "da", "La ": "fr", "In ": "de"}.get(line[:3], "en")
    blocks = [Heading(level=2, text="Signatories"), *_items(_NAMES), Paragraph(text=line)]
    found = SignatoryPlaces(blocks, vocabulary(language), Register.of(catalogue)).entries()
    assert [entry.text for entry in found] == _NAMES


def test_backers_below_a_heading_and_a_sentence(catalogue: Catalogue) -> None:
    """ "The following organisations" opens no second list of signatories where it says that they only support."""
    sentence = "The following organisations are not signatories but support the letter: Harbour Library; Museum of Bells."
    read = letter_with(
        catalogue, Heading(level=3, text="The undersigned"), *_items(_NAMES), Heading(level=3, text="Supporters"), Paragraph(text=sentence)
    )
    assert names_in(read) == _NAMES


def test_backers_of_a_letter_that_nobody_else_signs(catalogue: Catalogue) -> None:
    """A letter whose only list is that of supporting organisations is signed by them."""
    read = letter_with(catalogue, Heading(level=2, text="Supporting organisations"), *_items(_NAMES))
    assert names_in(read) == _NAMES


@pytest.mark.parametrize("label", ["With the support of", "Avec le soutien de", "Mit Unterstützung von"])
def test_a_backer_below_names_that_nothing_heads(catalogue: Catalogue, label: str) -> None:
    """A line that labels who backs the letter is none of the names above it."""
    language = {"Avec": "fr", "Mit": "de"}.get(label.split()[0], "en")
    below = (Paragraph(text="\n".join(_NAMES)), Paragraph(text=f"{label}: International Federation of Sand"))
    found = SignatoryPlaces((Paragraph(text=BODY), *below), vocabulary(language), Register.of(catalogue)).entries()
    assert [entry.text for entry in found] == _NAMES


@pytest.mark.parametrize("heading", ["Europe and the world", "Ευρώπη και κόσμος", "Europa und die Welt", "Reste du monde", "International"])
def test_regions_among_items(catalogue: Catalogue, heading: str) -> None:
    """An item that is nothing but a part of the world heads those below it."""
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), *_items([*_NAMES[:2], heading, *_NAMES[2:]]))
    assert names_in(read) == _NAMES


def test_a_paper_named_after_the_world(catalogue: Catalogue) -> None:
    """ "Le Monde" is a paper, though the world heads groups of lists elsewhere."""
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), *_items([*_NAMES, "Le Monde", "Die Welt"]))
    assert names_in(read) == [*_NAMES, "Le Monde", "Die Welt"]


@pytest.mark.parametrize(
    "line",
    [
        "Página atualizada em 6 de maio de 2024. Voltar às notícias · Cookies",
        "Page mise à jour le 6 mai 2024 | Retour aux actualités",
        "Zuletzt aktualisiert: 06.05.2024 · Zurück zur Übersicht",
        "Last updated on 6 May 2024",
    ],
)
def test_foot_of_a_page(catalogue: Catalogue, line: str) -> None:
    """When a page was changed and where its visitor may go is no signatory."""
    assert names_in(letter_with(catalogue, Heading(level=2, text="Signatories"), *_items(_NAMES), Paragraph(text=line))) == _NAMES


def test_a_demand_behind_a_colon_is_no_list(catalogue: Catalogue) -> None:
    """ "We, the undersigned, ask: accept the text" opens no list; the sentences below it name nobody."""
    demand = "We the undersigned organisations of authors ask the members of parliament: accept the text as it is. It was agreed on."
    others = "Teosto and Kopiosto have published their own statements. Another survey stands behind them"
    read = letter_with(catalogue, Paragraph(text=demand), Paragraph(text=others), Paragraph(text="Signatories:"), *_items(_NAMES))
    assert names_in(read) == _NAMES


def test_a_signature_before_backers(catalogue: Catalogue) -> None:
    """Who signs with person and role below the closing signs alone; the list of those who endorse the letter below it does not."""
    signature = Paragraph(text="Ada Berg\nPresident\nGuild of Bells")
    read = letter_with(catalogue, Paragraph(text="Yours sincerely,"), signature, Heading(level=3, text="Endorsed by"), *_items(_NAMES[1:]))
    assert names_in(read) == ["Guild of Bells"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Supported by Harbour Library and the Museum of Bells."),
        ("en", "The letter is also supported by the Museum of Bells"),
        ("da", "Opråbet støttes desuden af Ribe Kunstarkiv og Nordisk Oplæsning."),
        ("fr", "Avec le soutien de la Bibliothèque du port et du Musée des cloches."),
        ("pl", "List popierają także Biblioteka Portowa i Muzeum Dzwonów."),
        ("sk", "S podporou: Knižnica prístavu, Múzeum zvonov."),
    ],
)
def test_backers_in_the_paragraph_of_the_names(catalogue: Catalogue, language: str, sentence: str) -> None:
    """A run of names ends at its full stop; the sentence behind it names those who back the letter."""
    run = Paragraph(text=f"Guild of Bells, Union of Sand Artists, Alliance of Mimes, Forum of Rhymes (FOR). {sentence}")
    entries = SignatoryPlaces([Heading(level=2, text="Signatories"), run], vocabulary(language), Register.of(catalogue)).entries()
    assert [entry.text.rstrip(".") for entry in entries] == ["Guild of Bells, Union of Sand Artists, Alliance of Mimes, Forum of Rhymes (FOR)"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("pl", "Osobne poparcie wyraziła Izba Gongów."),
        ("en", "Separate support came from the Chamber of Gongs."),
        ("de", "Zudem unterstützt die Kammer der Gongs den Brief."),
        ("fr", "Le texte est aussi soutenu par la Chambre des gongs."),
        ("sl", "Svojo podporo je izrazila Zbornica gongov."),
    ],
)
def test_a_sentence_about_backers_below_a_table(catalogue: Catalogue, language: str, sentence: str) -> None:
    """Small words of support before any name make a sentence, not a name."""
    rows = (("1", "Guild of Bells", "president"), ("2", "Union of Sand Artists", "chair"), ("3", "Forum of Rhymes", "director"))
    table = Table(rows=(("no.", "organisation", "signed by"), *rows))
    blocks = (Paragraph(text="Libra."), Paragraph(text="Signed by"), table, Paragraph(text=sentence))
    read = draft(ParsedDocument(format="docx", language=language, blocks=blocks), catalogue, name="a.docx")
    assert names_in(read) == [row[1] for row in rows]
