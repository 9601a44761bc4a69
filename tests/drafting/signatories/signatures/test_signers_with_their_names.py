"""Persons beside the names they sign for: above "also on behalf of", below "for the", in front of an acronym. Names are invented."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import ListItem, Paragraph, Table
from tests.drafting.letters import ENGLISH, letter_with, names_in

_DUTCH = "Wij vragen u om regels die iedereen kan naleven en om aandacht voor wie van schrijven, tekenen of componeren leeft."
_GERMAN = "Wir schreiben über Regeln, die niemand einhält, und über alle, die vom Schreiben leben und die niemand gefragt hat. " * 2
_CROATIAN = "Pišemo o pravilima kojih se nitko ne drži i o ljudima koji žive od pisanja, a da ih nitko nije pitao. " * 2
_PORTUGUESE = "Pedimos que as regras sejam respeitadas e que ninguém tome as obras de quem vive de escrever, de compor ou de desenhar."


@pytest.mark.parametrize(
    ("language", "text", "signature", "first", "names"),
    [
        ("nl", _DUTCH, "Hoogachtend,|Anna Vos\nvoorzitter Klokkenbond\nmede namens:", "Klokkenbond", ["Zandbond", "Stichting Gong"]),
        ("en", ENGLISH, "Yours,|Eva Kos\npresident of the Guild of Bells\nalso on behalf of:", "Guild of Bells", ["RIMA"]),
        ("de", _GERMAN, "Hochachtungsvoll|Eva Lind\nVorsitzende Gilde der Glocken|auch im Namen von:", "Gilde der Glocken", ["RIMA"]),
    ],
)  # fmt: skip
def test_who_signs_for_others_too(catalogue: Catalogue, language: str, text: str, signature: str, first: str, names: Sequence[str]) -> None:
    """Above "also on behalf of" stands one more of those who sign."""
    blocks = (*(Paragraph(text=part) for part in signature.split("|")), *(ListItem(text=name) for name in names))
    read = letter_with(catalogue, *blocks, language=language, text=text)
    assert names_in(read) == [first, *names]


def test_paragraphs_of_name_and_person_by_turns(catalogue: Catalogue) -> None:
    """Below "for the" stands who signs, whatever that person is called in the organisation."""
    lines = (
        "Pela Liga dos Sinos", "Ana Brito, presidente", "Pelo Grémio da Areia", "Rui Matos, tocador de gongo", "Pela RIMA",
        "Eva Cruz, membro da Direção",
    )  # fmt: skip
    blocks = (Paragraph(text="Com os melhores cumprimentos,"), *(Paragraph(text=line) for line in lines))
    read = letter_with(catalogue, *blocks, text=_PORTUGUESE, language="pt")
    assert [(one.name, one.person) for one in read.signatories] == [
        ("Liga dos Sinos", "Ana Brito"), ("Grémio da Areia", "Rui Matos"), ("RIMA", "Eva Cruz"),
    ]  # fmt: skip


def test_an_acronym_with_the_ending_of_its_case(catalogue: Catalogue) -> None:
    """Who signs for all below the list belongs to one of it, and is none itself."""
    names = ["DZH Zvono", "Hrvatsko društvo pijeska", "GONG"]
    blocks = (Paragraph(text="u ime udruga"), *(ListItem(text=name) for name in names), Paragraph(text="Ana Novak\nglavna tajnica GONG-a"))
    assert names_in(letter_with(catalogue, *blocks, text=_CROATIAN, language="hr")) == names


def test_an_acronym_on_a_line_of_its_own(catalogue: Catalogue) -> None:
    """In a narrow column the acronym of a name may have gone to the line below."""
    rows = (
        ("Anna Berg", "Ivo Kos"), ("Geschäftsführerin", "Präsident"), ("Verband der Glockengießer", "Gilde Sand"), ("(VdG)", ""),
        ("Eva Lind", ""), ("Vorsitzende", ""), ("Verband freier Rimer/innen", ""), ("(VfR)", ""),
    )  # fmt: skip
    blocks = (Paragraph(text="Die Unterzeichnenden:"), Table(rows=rows, broken=True))
    read = letter_with(catalogue, *blocks, text=_GERMAN, language="de")
    assert sorted(names_in(read)) == ["Gilde Sand", "Verband der Glockengießer (VdG)", "Verband freier Rimer/innen (VfR)"]


def test_two_columns_of_slavic_names(catalogue: Catalogue) -> None:
    """Names whose nouns the Slavic languages have for unions and societies make a column as well."""
    rows = (("ZVON", "Únia malých gongov"), ("PIESOK, spoločnosť", "Slovenská spoločnosť rýmov"), ("Spolok mímov", "Hudobná únia vetra"))
    text = "Píšeme o pravidlách, ktoré nikto nedodržiava, a o ľuďoch, ktorí žijú z písania a ktorých sa nikto nepýtal. " * 2
    read = letter_with(catalogue, Paragraph(text="Stanovisko predkladajú:"), Table(rows=rows), text=text, language="sk")
    assert sorted(names_in(read)) == sorted(cell for row in rows for cell in row)


@pytest.mark.parametrize("name", ["EuroRIMA", "EuropaGong"])
def test_coined_words_that_begin_with_a_part_of_the_world(catalogue: Catalogue, name: str) -> None:
    """They are names, though "European" alone is none."""
    blocks = (Paragraph(text="Signed by:"), *(ListItem(text=one) for one in ("Guild of Bells", name, "Union of Sand")))
    assert names_in(letter_with(catalogue, *blocks)) == ["Guild of Bells", name, "Union of Sand"]


_LATVIAN = "Mēs rakstām par noteikumiem, kurus neviens neievēro, un par cilvēkiem, kuri dzīvo no rakstīšanas, neviena nejautāti. " * 2


def test_on_behalf_of_behind_the_name(catalogue: Catalogue) -> None:
    """In some languages "on behalf of" stands between the name and the person, and before a name in quotes what it is."""
    lines = (
        "biedrības „Zvani / Latvijas Gongu apvienība” vārdā direktore Anna Kalna",
        "Latvijas Smilšu savienības vārdā\npriekšsēdētājs Juris Ozols",
    )
    blocks = (Paragraph(text="Ar cieņu"), *(Paragraph(text=line) for line in lines))
    read = letter_with(catalogue, *blocks, text=_LATVIAN, language="lv")
    assert [(one.name, one.person) for one in read.signatories] == [
        ("Zvani / Latvijas Gongu apvienība", "Anna Kalna"), ("Latvijas Smilšu savienības", "Juris Ozols"),
    ]  # fmt: skip


def test_a_cell_alone_whose_role_is_no_known_word(catalogue: Catalogue) -> None:
    """A name, a person and one line more are a signature, as in the tables above."""
    rows = (("Guild of Bells\nAnna Novak\npresident", "Union of Sand\nIvo Kos\nchair"), ("Society of Rhymes\nEva Berg\nkeeper of the seal", ""))
    tables = (Table(rows=rows[:1]), Table(rows=rows[1:]))
    read = letter_with(catalogue, Paragraph(text="Yours sincerely,"), *tables)
    assert sorted(names_in(read)) == ["Guild of Bells", "Society of Rhymes", "Union of Sand"]


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["▲ Guild of Bells", "◆ Union of Sand", "★ RIMA"], ["Guild of Bells", "Union of Sand", "RIMA"]),
        (["Guild of Bells (Cork)", "RIMA (Cork)", "Union of Sand (UOS) (Galway)"], ["Guild of Bells", "RIMA", "Union of Sand (UOS)"]),
        (["Guild of Bells1", "Union of Sand (UOS)2", "Mime Trust3", "RIMA"], ["Guild of Bells", "Union of Sand (UOS)", "Mime Trust", "RIMA"]),
    ],
    ids=["marks", "towns", "notes"],
)  # fmt: skip
def test_signs_around_names(catalogue: Catalogue, lines: Sequence[str], names: Sequence[str]) -> None:
    """Marks before names, towns in brackets behind nearly all of them and the numbers of notes are no part of them."""
    blocks = (Paragraph(text="Signed by:"), *(ListItem(text=line) for line in lines))
    assert names_in(letter_with(catalogue, *blocks)) == names


@pytest.mark.parametrize(
    "lines",
    [
        ["Anna Novak president Guild of Bells", "Ivo Kos general secretary Union of Sand (UOS)", "Eva Berg chair Society of Rhymes"],
        ["For the Guild of Bells (GOB) Anna Novak, president", "For the Union of Sand (UOS) Ivo Kos", "For the Mime Trust (MT) Eva Berg"],
    ],
    ids=["person first", "name first"],
)
def test_signatures_whose_breaks_were_lost(catalogue: Catalogue, lines: Sequence[str]) -> None:
    """Person, role and name that touch are told by the role in small letters, or by the acronym in brackets before the person."""
    read = letter_with(catalogue, Paragraph(text="Yours sincerely,"), *(Paragraph(text=line) for line in lines))
    assert [one.person for one in read.signatories] == ["Anna Novak", "Ivo Kos", "Eva Berg"]
    assert not any(one.person in one.name for one in read.signatories if one.person)
