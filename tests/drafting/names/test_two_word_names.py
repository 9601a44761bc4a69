"""Names of two capitals, which may be persons' or organisations'."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.models import Draft
from knowledge.drafting.names.register import has_head
from knowledge.drafting.names.shapes import is_person
from knowledge.drafting.signatories.who_signs import organisations_sign
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Heading, ListItem, Paragraph, ParsedDocument
from tests.drafting.letters import BODY, names_in

_STRANGE = ["Nordic Skalds", "Amber Loom", "Quiet Harbour", "Silver Ink"]


def _signed(catalogue: Catalogue, names: list[str], text: str) -> Draft:
    listed = [Paragraph(text="Signed by:"), *(ListItem(text=name) for name in names)]
    blocks = (Heading(level=1, text="On rules"), Paragraph(text=f"{BODY} {text}"), *listed)
    return draft(ParsedDocument(format="docx", language="en", blocks=blocks), catalogue, name="a.docx")


@pytest.mark.parametrize(
    "name",
    [
        "Zvonařů Jednota", "Cech Zvonařů", "Ceh Zvonara", "Krug Pripovjedača", "Zadruga Lutkara", "Kellojen Kilta", "Satujen Seura",
        "Laulajien Piiri", "Harangok Céhe", "Mesék Köre", "Mesemondók Társasága", "Krąg Dzwonów", "Bractwo Dzwonników", "Cercle Cloches",
        "Maison Fables", "Circolo Campane", "Bottega Favole", "Cercul Clopotelor", "Συντεχνία Κωδώνων", "Κύκλος Παραμυθιών", "Εργαστήρι Ήχων",
        "Кръг Приказки", "Гилдия Камбани", "Kring Klokken", "Märchenkreis Elbe", "Künstlerbund Harz", "Liga Clopotelor", "Bells Circle",
    ],
)  # fmt: skip
def test_words_of_organisations(name: str) -> None:
    """Guilds, circles, houses and leagues of all languages are no persons."""
    assert has_head(name)
    assert not is_person(name)


@pytest.mark.parametrize("name", ["Petr Čech", "Anna Krug", "Georg Kreisler", "Mojca Čeh", "Gilda Rossi", "Hanna Seurat", "Eva Kruh"])
def test_family_names_that_are_such_words(name: str) -> None:
    """A cech stands at the beginning of a guild's name, Čech at the end of a person's."""
    assert is_person(name)


def test_where_organisations_sign(catalogue: Catalogue) -> None:
    """Names of two capitals are theirs where the text says that organisations sign and no line is a role."""
    assert names_in(_signed(catalogue, _STRANGE, "The undersigned organisations ask for rules.")) == _STRANGE


def test_lines_left_out_as_persons(catalogue: Catalogue) -> None:
    """Where the text does not say who signs, a list of such names is taken for persons, and a doubt says of how many lines."""
    read = _signed(catalogue, _STRANGE, "We ask for rules.")
    assert names_in(read) == []
    assert [(note.code, note.params) for note in read.doubts if note.code == "persons-left-out"] == [("persons-left-out", {"lines": 4})]


def test_persons_with_roles_are_no_doubt(catalogue: Catalogue) -> None:
    """Signatures with roles say themselves who is a person."""
    lines = ["Guild of Bells", "Anna Novak", "President", "Forum of Rhymes", "Jan Malik", "Director"]
    read = _signed(catalogue, lines, "The undersigned organisations ask for rules.")
    assert names_in(read) == ["Guild of Bells", "Forum of Rhymes"]
    assert "persons-left-out" not in [note.code for note in read.doubts]


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("We, the 24 undersigned European organisations, ask for rules.", "en", True),
        ("Signatory associations:", "en", True),
        ("Wir, die unterzeichnenden Verbände, bitten um Regeln.", "de", True),
        ("Les organisations signataires demandent des règles.", "fr", True),
        ("Signatories:", "en", False),
        ("We, the undersigned organisations and artists, ask for rules.", "en", False),
        ("Organisations of many kinds met in May, and later a letter was signed.", "en", False),
    ],
)
def test_what_a_text_says_of_those_who_sign(line: str, language: str, expected: bool) -> None:
    """Organisations, beside a word for signing and with nobody beside them."""
    assert organisations_sign([Paragraph(text=line)], vocabulary(language)) is expected
