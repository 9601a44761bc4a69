"""Lists of signatories in sheets: exports of forms, a title above the list, blocks beside one another, rows that head groups."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.models import Draft
from knowledge.drafting.words.table_words import is_refusal, is_status
from knowledge.loaders.parsed import Heading, ParsedDocument, Table
from knowledge.loaders.registry import parse
from tests.drafting.letters import letter_with, names_in
from tests.shipped import shipped

_TEXT = "Alla ministra.\nChiediamo regole chiare, e le chiediamo oggi, con chi scrive e con chi suona.\nNessuno ci ha risposto."
_HEADER = ("Informazioni cronologiche", "Ente", "Rappresentante", "Tipo di adesione")
_ANSWERS = {
    "Gilda delle Campane": "Firma l’appello",
    "Unione Liutai Antichi, Sacri e Corali": "Firma l’appello",
    "Libreria del Porto": "Sostiene senza firmare",
    "Circolo dei Cantori": "Duplicato (non conteggiare)",
    "Gruppo Autori di Sabbia": "Firma ritirata il 17/11/2023",
    "Agenzia del Mattino": "Solo contatto stampa",
    "Forum delle Rime": "Firma l’appello",
}


def _export(rows: Sequence[Sequence[str]]) -> Draft:
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows(rows)
    return draft(parse(out.getvalue().encode(), "risposte.csv"), shipped(), name="risposte.csv")


def test_export_of_a_form_with_a_text_above() -> None:
    """Lines and commas inside a cell part no cells, and who supports, withdrew, came twice or is the press has not signed."""
    answers = [("06/11/2023 08.00.00", name, "Ada Berti", answer) for name, answer in _ANSWERS.items()]
    read = _export([("Titolo", "Appello: regole chiare"), ("Testo", _TEXT), ("Esportato il", "02/02/2024"), (), _HEADER, *answers])
    assert read.title == "Appello: regole chiare"
    assert names_in(read) == ["Gilda delle Campane", "Unione Liutai Antichi, Sacri e Corali", "Forum delle Rime"]


@pytest.mark.parametrize("heading", ["Tipo di adesione", "Type of support", "Art der Unterstützung", "Rodzaj poparcia", "Είδος στήριξης"])
def test_headings_of_answers(heading: str) -> None:
    """A column may be called after the kind of support that its cells tell."""
    assert is_status(heading)


@pytest.mark.parametrize(
    ("answer", "refuses"),
    [("signs the letter", False), ("signe la lettre", False), ("duplicate, do not count", True), ("Firma ritirata", True), ("Doublon", True)],
)
def test_answers_of_forms(answer: str, refuses: bool) -> None:
    """An answer says in its own words who signs, who came twice and who took the signature back."""
    assert is_refusal(answer, begins=True) is refuses


_BESIDE = (
    ("Organisation", "Country", "Organisation", "Country"),
    ("Books", "", "Music", ""),
    ("Guild of Ink", "NL", "Guild of Bells", "DE"),
    ("Society of Sand Writers", "NL", "RIMA", "EU"),
    ("Press", "", "Film and voice", ""),
    ("Union of Harbour Reporters", "BE", "Forum of Rhymes", "EU"),
    ("Kelpie", "NL", "Association of Shadows", "NL"),
    ("Lantern Federation", "NL", "", ""),
)


def test_blocks_beside_one_another(catalogue: Catalogue) -> None:
    """Each block is read down, and a cell that heads a group of its block is no name."""
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), Table(rows=_BESIDE))
    assert names_in(read) == [
        "Guild of Ink",
        "Society of Sand Writers",
        "Union of Harbour Reporters",
        "Kelpie",
        "Lantern Federation",
        "Guild of Bells",
        "RIMA",
        "Forum of Rhymes",
        "Association of Shadows",
    ]


def test_a_name_without_its_country_heads_no_group(catalogue: Catalogue) -> None:
    """A list that does not begin with a group has none."""
    rows = (("Organisation", "Country"), ("Guild of Ink", "NL"), ("Emuna", ""), ("RIMA", "EU"), ("Sinta", ""), ("Guild of Bells", "DE"))
    parsed = ParsedDocument(format="xlsx", blocks=(Heading(level=2, text="Signatories"), Table(rows=rows)))
    assert names_in(draft(parsed, catalogue, name="a.xlsx")) == ["Guild of Ink", "Emuna", "RIMA", "Sinta", "Guild of Bells"]


@pytest.mark.parametrize(
    ("heading", "yes", "no"),
    [
        ("Do you sign?", "Yes", "Not yet"),
        ("Unterzeichnen Sie?", "Ja", "Nein"),
        ("¿Firma?", "Sí", "No, solo apoyamos"),
        ("Signez-vous ?", "Oui", "Non"),
    ],
)
def test_who_answers_the_question_whether_to_sign_with_no_has_not_signed(heading: str, yes: str, no: str) -> None:
    rows = [("Organisation", heading), ("Union of Sand Artists", yes), ("Federation of Hotels", no), ("Forum of Rhymes", yes)]
    assert names_in(_export(rows)) == ["Union of Sand Artists", "Forum of Rhymes"]


def test_a_question_about_something_else_is_none_about_signing() -> None:
    assert not is_status("May we publish your logo?")


@pytest.mark.parametrize(
    ("heading", "signing", "backing"),
    [
        ("sign as", "signatory", "supporter"),
        ("Unterzeichnet als", "Unterzeichnerin", "Unterstützer"),
        ("Firma como", "firmante", "simpatizante"),
        ("Signe en tant que", "signataire", "soutien"),
        ("Firma come", "firmatario", "aderente"),
        ("Potpisuje kao", "potpisnik", "podupiratelj"),
        ("Undertecknar som", "undertecknare", "stödjare"),
    ],
)
def test_as_what_somebody_signs(heading: str, signing: str, backing: str) -> None:
    """A column may say so beside one of who has confirmed: both have to say that somebody signs."""
    rows = [
        ("organisation", "country", "status", heading),
        ("Guild of Bells", "IE", "confirmed", signing),
        ("Union of Sand Artists", "BE", "pending", signing),
        ("Forum of Rhymes", "FR", "confirmed", backing),
        ("Alliance of Mimes", "IT", "withdrawn 2 June", signing),
        ("Society of Kelpie Writers", "SE", "confirmed", signing),
    ]
    assert names_in(_export(rows)) == ["Guild of Bells", "Society of Kelpie Writers"]


@pytest.mark.parametrize(
    ("heading", "yes", "no"),
    [
        ("Zgoda (T/N)", "T", "n"),
        ("Zustimmung (J/N)", "j", "N"),
        ("Consent (Y/N)", "y (by phone)", "declined 3/6"),
        ("OK?", "y", "declined on Monday"),
        ("Souhlas", "a", "?"),
        ("Συναίνεση", "Ν", "Ο"),
        ("Suostumus", "k", "e"),
    ],
)
def test_answers_of_one_letter(heading: str, yes: str, no: str) -> None:
    """Below a heading that asks who signs a single letter answers, and a question mark is no yes."""
    rows = [("Organisation", "Town", heading), ("Union of Sand Artists", "Cork", yes), ("Federation of Hotels", "Bray", no)]
    assert names_in(_export([*rows, ("Forum of Rhymes", "Sligo", yes.lower())])) == ["Union of Sand Artists", "Forum of Rhymes"]


@pytest.mark.parametrize(
    "header",
    [
        ("Signatory", "Position", "Organisation"),
        ("Allekirjoittaja", "Tehtävä", "Järjestö"),
        ("Unterzeichnerin", "Funktion", "Verband"),
        ("Firmante", "Cargo", "Entidad"),
        ("Podpisnik", "Funkcija", "Udruga"),
    ],
)
def test_signatories_beside_their_organisations(header: tuple[str, ...]) -> None:
    """Beside a column of organisations, one that is only called signatory holds the persons who sign for them."""
    rows = [("Anna Novak", "president", "Union of Sand Artists"), ("Ivo Kos", "secretary", "Forum of Rhymes"), ("—", "chair", "Kelpie")]
    assert names_in(_export([header, *rows])) == ["Union of Sand Artists", "Forum of Rhymes", "Kelpie"]


@pytest.mark.parametrize("header", [("ALLKIRJASTAJA", "ESINDAJA", "AEG"), ("Unterzeichner", "Vertreten durch", "Uhrzeit")])
def test_when_somebody_signed(header: tuple[str, ...]) -> None:
    """The time of an electronic signature has a column of its own, whose heading is no name."""
    rows = [(name, "Anna N.", f"12.09.2025 10:0{at}") for at, name in enumerate(("Union of Sand Artists", "Forum of Rhymes", "Kelpie"))]
    assert names_in(_export([header, *rows])) == ["Union of Sand Artists", "Forum of Rhymes", "Kelpie"]
