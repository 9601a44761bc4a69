"""Persons who sign for themselves beside organisations, sectors above items, and sentences that lead to demands. Names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import Draft
from knowledge.loaders.parsed import Heading, ListItem, Paragraph, Table
from tests.drafting.letters import letter_with, names_in

_NAMES = ["Guild of Bells", "Society of Rhymes", "Union of Sand", "Kelpie Alliance"]


def _persons(read: Draft) -> list[object]:
    return [note.params["lines"] for note in read.doubts if note.code == "persons-left-out"]


@pytest.mark.parametrize("own", ["— (in a personal capacity)", "–", "(im eigenen Namen)"])
def test_persons_without_an_organisation_in_a_table(catalogue: Catalogue, own: str) -> None:
    """A person in whose row no organisation stands signs for nobody else: it is no organisation's name, and a doubt tells of it."""
    rows = [("Name", "Function", "Organisation"), ("Anna Novak", "chair", _NAMES[0]), ("Ivo Horvat", "director", _NAMES[1])]
    rows += [("Eva Kos", "writer", own), ("Petr Malik", "chair", _NAMES[2])]
    read = letter_with(catalogue, Paragraph(text="Yours sincerely,"), Table(rows=tuple(rows)))
    assert names_in(read) == _NAMES[:3]
    assert _persons(read) == [1]


@pytest.mark.parametrize(
    ("language", "own"),
    [
        ("en", "Anna Novak, University of Gongs (in a personal capacity)"),
        ("fr", "Anna Novak, Université des Gongs (à titre personnel)"),
        ("pl", "Anna Novak, Uniwersytet Gongu (we własnym imieniu)"),
    ],
)
def test_the_body_of_somebody_who_signs_alone(catalogue: Catalogue, language: str, own: str) -> None:
    """Who signs in a personal capacity does not bind the body beside their name."""
    items = [ListItem(text=text, marker=f"{number}.") for number, text in enumerate([*_NAMES, own], 1)]
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), *items, language=language)
    assert names_in(read) == _NAMES
    assert _persons(read) == [1]


def test_a_sentence_on_persons_behind_a_run_of_names(catalogue: Catalogue) -> None:
    """The run ends where a sentence on those begins who sign for themselves, and its last "and" parts two names."""
    run = "Signed by: Guild of Bells, Society of Rhymes, Union of Sand and Kelpie Alliance. Also signed, in a personal capacity, by Anna Novak."
    read = letter_with(catalogue, Paragraph(text=run))
    assert names_in(read) == _NAMES
    assert _persons(read) == [1]


def test_sectors_above_items(catalogue: Catalogue) -> None:
    """Words above items head their groups, be they one word or several, and also "Press", which elsewhere ends a list."""
    groups = {"Music": _NAMES[:2], "Film and visual works": ["Drum Forum", "Gong Union"], "Plays and texts": ["RIMA", "Mime Guild"]}
    blocks = [one for sector, names in groups.items() for one in (Paragraph(text=sector), *(ListItem(text=name) for name in names))]
    press = (Paragraph(text="Press"), *(ListItem(text=name) for name in _NAMES[2:]))
    read = letter_with(catalogue, Paragraph(text="Signed by:"), *blocks, *press, Paragraph(text="With the support of the Sand Fund."))
    assert names_in(read) == [name for names in groups.values() for name in names] + _NAMES[2:]
    assert [one.section for one in read.signatories[-2:]] == ["Press", "Press"]


def test_a_broken_sentence_above_demands_heads_no_list(catalogue: Catalogue) -> None:
    """Its first line alone looks like a heading of signatories, but the sentence goes on and leads to what they ask for."""
    sentence = "The undersigned four\norganisations and all who have added their\nnames to this letter ask you to do three things there:"
    demands = ["The duties of the Act stay as they are.", "Their enforcement begins as planned.", "A new right to be paid is proposed."]
    items = [ListItem(text=text, marker=f"{number}.") for number, text in enumerate(demands, 1)]
    rows = (("Organisation", "Name"), *((name, "Anna Novak") for name in _NAMES))
    read = letter_with(catalogue, Paragraph(text=sentence), *items, Paragraph(text="Yours sincerely,"), Table(rows=rows))
    assert names_in(read) == _NAMES


@pytest.mark.parametrize(
    ("language", "professions", "speaker", "towns"),
    [
        ("de", ("Autorin", "Komponist", "Übersetzer"), "Sprecherin", ("Bremen", "Graz")),
        ("en", ("Novelist", "Composer", "Translator"), "Speaker", ("Ghent", "York")),
        ("it", ("Scrittrice", "Compositore", "Traduttrice"), "Portavoce", ("Lecce", "Udine")),
    ],
)
def test_towns_behind_persons(catalogue: Catalogue, language: str, professions: tuple[str, ...], speaker: str, towns: tuple[str, str]) -> None:
    """In a list of persons with professions, what several of them have as the last is where they live, be it behind a role."""
    names = ("Ada Novak", "Ivo Kos", "Mira Lund", "Jan Berg", "Lea Prade", "Tom Falk")
    works = (*professions, *professions)
    lines = [f"{name}, {work}, {towns[at % 2]}" for at, (name, work) in enumerate(zip(names, works, strict=True))]
    lines += [f"Ina Roth, {speaker}, Zwettl", f"Max Winter, {speaker}, Zwettl"]
    heading = {"de": "Erstunterzeichnende", "en": "Signatories", "it": "Firmatari"}[language]
    read = letter_with(catalogue, Heading(level=2, text=heading), *(ListItem(text=line) for line in lines), language=language)
    assert names_in(read) == []
    assert "persons-left-out" in {note.code for note in read.doubts}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wir, Autorinnen, Übersetzer, Illustratorinnen und Sprecher, fordern den Rat auf, unsere Werke an unsere Zustimmung zu binden."),
        ("es", "Nosotros, Autores, Traductores, Ilustradores y Compositores, pedimos al Consejo que nuestras obras requieran permiso nuestro."),
        ("it", "Noi, Autori, Traduttori, Illustratori e Compositori, chiediamo al Consiglio che le opere richiedano il nostro permesso."),
    ],
)
def test_we_and_what_we_are(catalogue: Catalogue, language: str, text: str) -> None:
    """What those who say "we" call themselves names no body."""
    assert names_in(letter_with(catalogue, text=text, language=language)) == []
