"""What stands beside a name of a list: for whom it speaks, its country's code, its acronym before a dot. Names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Heading, ListItem, Paragraph, Table
from tests.drafting.letters import letter_with, names_in

_NAMES = ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes"]
_HEADING = Heading(level=3, text="Signatories")


@pytest.mark.parametrize(
    "tail",
    [
        "on behalf of its members",
        "on behalf of its European affiliates, among them ZvaRim and the Alliance of Mimes",
        "representing the Alliance of Mimes and Zvonari",
    ],
)
def test_for_whom_a_name_speaks_behind_a_dash(catalogue: Catalogue, tail: str) -> None:
    """The name signs, and none of those for whom it speaks."""
    items = [ListItem(text=name) for name in (f"{_NAMES[0]}, MT – {tail}", f"{_NAMES[1]}, PT", f"{_NAMES[2]}, SE")]
    assert names_in(letter_with(catalogue, _HEADING, *items)) == _NAMES


def test_who_signs_for_a_body_behind_a_dash(catalogue: Catalogue) -> None:
    """A person who represents a body is none that signs."""
    items = [ListItem(text=f"Anna Novak – on behalf of the {_NAMES[0]}"), *(ListItem(text=name) for name in _NAMES[1:])]
    assert "Anna Novak" not in names_in(letter_with(catalogue, _HEADING, *items))


def test_codes_of_countries_behind_names(catalogue: Catalogue) -> None:
    """Of a name with commas none of the parts is a person: no person is called European."""
    names = ["European Theatre, Dance and Mime Guild", "Union of Sand Artists", "Forum of Rhymes (FOR)"]
    items = [ListItem(text=f"{name}, {code}") for name, code in zip(names, ("HR", "DE", "NL"), strict=True)]
    assert names_in(letter_with(catalogue, _HEADING, *items)) == names


def test_two_bodies_with_one_acronym(catalogue: Catalogue) -> None:
    """Each name spells it with its own words; the translation of one has the same words or does not spell it."""
    names = ["Balkan Guild of Bells (BGB)", "Baltic Gongs Board (BGB)", "Forum of Rhymes"]
    assert names_in(letter_with(catalogue, _HEADING, *(ListItem(text=name) for name in names))) == names
    twice = ["Unión de Gongs (UG)", "Unió de Gongs (UG)", "Gilde der Glocken (UG)", "Forum of Rhymes"]
    assert names_in(letter_with(catalogue, _HEADING, *(ListItem(text=name) for name in twice))) == [twice[0], twice[3]]


def test_acronyms_before_dots(catalogue: Catalogue) -> None:
    """Where a column's lines have run together, the next acronym begins a name; a small word and a lacking letter leave one open."""
    rows = (
        ("GOB · Guild of Bells", "UOS · Union of Sand SOD · Society of"),
        ("FORM · Forum of Odes and Rhymes in", "Dust"),
        ("Malta", "Alliance of Mimes"),
    )
    names = ["GOB – Guild of Bells", "FORM – Forum of Odes and Rhymes in Malta", "UOS – Union of Sand", "SOD – Society of Dust"]
    assert names_in(letter_with(catalogue, _HEADING, Table(rows=rows))) == [*names, "Alliance of Mimes"]


def test_dots_between_acronyms(catalogue: Catalogue) -> None:
    """A run of names with dots names as many, acronyms or not."""
    assert names_in(letter_with(catalogue, _HEADING, Paragraph(text="GOBEL · Union of Sand · RIMAKOR · Forum of Rhymes"))) == [
        "GOBEL",
        "Union of Sand",
        "RIMAKOR",
        "Forum of Rhymes",
    ]


def test_words_that_a_hyphen_breaks(catalogue: Catalogue) -> None:
    """Below dots with spaces between them, signatures stand beside one another, names broken by the column's end."""
    dots = ". . . . . . . . . . . . . . ."
    rows = (
        (dots, dots),
        ("Kovács Anna", "Szabó Péter"),
        ("elnök", "igazgató"),
        ("Magyar Harang- és Gong-", "Homokművészek Szövet-"),
        ("készítők Egyesülete", "sége"),
    )
    names = ["Magyar Harang- és Gongkészítők Egyesülete", "Homokművészek Szövetsége"]
    text = "Világos szabályok nélkül senki, aki az írásból él, nem tudja megvédeni azt, ami az övé. " * 3
    assert names_in(letter_with(catalogue, Paragraph(text="Tisztelettel:"), Table(rows=rows, broken=True), text=text, language="hu")) == names


@pytest.mark.parametrize(
    ("language", "organisations", "persons"),
    [
        ("en", "Signing as organisations:", "Signing in their own name:"),
        ("de", "Es unterzeichnen als Organisationen:", "Es unterzeichnen in eigenem Namen:"),
        ("nl", "Ondertekenende organisaties:", "Op persoonlijke titel ondertekenen:"),
        ("pl", "Organizacje podpisane:", "We własnym imieniu podpisują:"),
    ],
)
def test_who_signs_in_their_own_name(catalogue: Catalogue, language: str, organisations: str, persons: str) -> None:
    """The bodies beside persons who sign for themselves do not sign."""
    below = "\n".join(("Dr. Anna Novak, RIMA University (for information only)", "Ivo Kos, member of the Academy of Dust, privately"))
    blocks = (Paragraph(text="\n".join((organisations, *_NAMES))), Paragraph(text=f"{persons}\n{below}"))
    assert names_in(letter_with(catalogue, *blocks, language=language)) == _NAMES


@pytest.mark.parametrize(
    ("language", "heading", "text"),
    [
        ("sv", "Har deltagit i arbetet utan att anta ståndpunkten", "Utan tydliga regler kan ingen som lever på att skriva försvara sig."),
        ("fr", "Ont participé aux travaux sans s’associer à la déclaration", "Sans règles claires, personne ne peut défendre ses œuvres."),
        ("de", "Haben mitgewirkt, ohne sich anzuschließen", "Ohne klare Regeln kann sich niemand wehren, der vom Schreiben lebt."),
        ("it", "Hanno partecipato ai lavori senza aderire", "Senza regole chiare nessuno che viva di scrittura può difendere ciò che è suo."),
    ],
)
def test_who_took_part_and_did_not_adopt(catalogue: Catalogue, language: str, heading: str, text: str) -> None:
    """Whoever has worked on a text without adopting it does not sign it."""
    others = Paragraph(text="Council of Echoes\nSociety of Dust")
    blocks = (_HEADING, *(ListItem(text=name) for name in _NAMES), Heading(level=3, text=heading), others)
    assert names_in(letter_with(catalogue, *blocks, text=" ".join([text] * 5), language=language)) == _NAMES


@pytest.mark.parametrize("remark", ["beslut väntas i styrelsen", "decision pending", "Beschluss steht aus", "decisione in sospeso"])
def test_decisions_that_are_pending(catalogue: Catalogue, remark: str) -> None:
    """Whose board has not decided has not signed."""
    items = [ListItem(text=text) for text in (*_NAMES, f"Alliance of Mimes ({remark})")]
    assert names_in(letter_with(catalogue, _HEADING, *items)) == _NAMES
