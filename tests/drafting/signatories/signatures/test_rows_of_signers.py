"""Blocks, tables and lines of signers: broken names above persons, codes of countries, what heads columns, who only gets a copy."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Heading, ListItem, Paragraph, Table
from tests.drafting.letters import letter_with, names_in

_NAMES = ["Guild of Bells", "Union of Sand Artists", "Alliance of Mimes"]


@pytest.mark.parametrize(
    ("closing", "blocks", "names"),
    [
        (
            "Yours sincerely,",
            ["………………\nStowarzyszenie Dzwonów\nMałych i Wielkich\nPrezes – Anna Nowak", "………………\nKrajowa Rada Piasku\nSekretarz – Jan Kos"],
            ["Stowarzyszenie Dzwonów Małych i Wielkich", "Krajowa Rada Piasku"],
        ),
        (
            "Yours sincerely,",
            ["__________\nSociety of Loud\nand Silent Gongs\nPresident – Anna Novak", "__________\nSand Council\nSecretary – Ivo Kos"],
            ["Society of Loud and Silent Gongs", "Sand Council"],
        ),
    ],
)
def test_a_broken_name_above_role_and_person(catalogue: Catalogue, closing: str, blocks: list[str], names: list[str]) -> None:
    """The lines above the signer are one name, even where it looks like a person's."""
    read = letter_with(catalogue, Paragraph(text=closing), *(Paragraph(text=one) for one in blocks))
    assert names_in(read) == names
    assert all(one.person in ("Anna Nowak", "Jan Kos", "Anna Novak", "Ivo Kos") for one in read.signatories)


def test_codes_of_countries_before_names(catalogue: Catalogue) -> None:
    """A code before each name says where it is and is no part of it."""
    lines = "AT Bund der Glocken\nDK Dansk Sandforening\nEL Hellenic Guild of Gongs\nNL Vereniging van Mimespelers"
    read = letter_with(catalogue, Paragraph(text="Yours sincerely,"), Paragraph(text=lines))
    assert names_in(read) == ["Bund der Glocken", "Dansk Sandforening", "Hellenic Guild of Gongs", "Vereniging van Mimespelers"]


@pytest.mark.parametrize(
    ("heads", "closing"),
    [(("Für die Verbände", "Als Einzelpersonen"), "Hochachtungsvoll"), (("For the associations", "Individuals"), "Yours sincerely,")],
)
def test_columns_of_organisations_and_of_persons(catalogue: Catalogue, heads: tuple[str, str], closing: str) -> None:
    """What heads such columns is nobody's name, and neither is an imprint below them."""
    below = (("Gilde der Glocken, Anna Novak", "Ivo Kos, Komponist"), ("Verband der Gongs, Uwe Rot", "Ada Lind, Autorin"))
    rows = (heads, *below, ("Verein Sand, Jo Kern", ""))
    imprint = "Verantwortlich i. S. d. P.: Anna Novak, Köln. Erstmals gezeichnet in Bonn."
    text = "Wir verlangen klare Regeln. Wer vom Schreiben lebt, kann sich ohne sie nicht wehren, und niemand weiß, was genommen wurde."
    read = letter_with(catalogue, Paragraph(text=closing), Table(rows=rows), Paragraph(text=imprint), text=text)
    assert names_in(read) == ["Gilde der Glocken", "Verband der Gongs", "Verein Sand"]


@pytest.mark.parametrize(
    "line",
    ["Durchschrift: Bund der Reime", "C/C: Gremio de Rimas", "Do wiadomości: Unia Rymów", "Til orientering: Rimforbundet", "Editor: Rima"],
)
def test_who_only_gets_a_copy_or_publishes(catalogue: Catalogue, line: str) -> None:
    """The list ends above a line with whom a letter is also sent to, or who answers for it in print."""
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), *(ListItem(text=name) for name in _NAMES), Paragraph(text=line))
    assert names_in(read) == _NAMES


@pytest.mark.parametrize("heading", ["Media contacts", "Pressekontakt", "Ufficio stampa"])
def test_whom_news_desks_may_ask(catalogue: Catalogue, heading: str) -> None:
    """A table of persons with their organisations below such a heading lists nobody who signs."""
    rows = (("Anna Novak", "Ivo Kos", "Ada Lind"), ("Guild of Bells", "Union of Sand", "Society of Gongs"))
    assert names_in(letter_with(catalogue, Heading(level=2, text=heading), Table(rows=rows))) == []


@pytest.mark.parametrize(("link", "dash"), [("Pela", "—"), ("Pelo", "–")])
def test_a_name_that_looks_like_a_persons_behind_for(catalogue: Catalogue, link: str, dash: str) -> None:
    """Behind "for" and before a person stands for whom this person signs."""
    signers = {"Associação de Sinos": "Rui Salgado", "Rede Areias Livres": "Ana Mourão", "Sindicato dos Gongos": "Nuno Vaz"}
    lines = [f"{link} {name} {dash} {person}" for name, person in signers.items()]
    text = "Os autores cumprem as suas obrigações e esperam o mesmo de quem vale mais na bolsa do que o país inteiro, sem exceção alguma. " * 2
    read = letter_with(catalogue, Paragraph(text="Porto, 3 de maio de 2025"), Paragraph(text="\n".join(lines)), text=text, language="pt")
    assert names_in(read) == list(signers)


@pytest.mark.parametrize(
    ("heads", "name"),
    [(("Entidad", "Representante"), "Coordinadora de Guionistas de Arena"), (("Entidade", "Representante"), "Coordenadora de Autores do Mar")],
)
def test_a_name_that_begins_like_a_role_below_its_heading(catalogue: Catalogue, heads: tuple[str, str], name: str) -> None:
    """In a column of organisations it is one, though persons are called so too."""
    rows = (heads, ("Guild of Bells", "Anna Novak"), (name, "Ivo Kos"), ("Union of Gongs", "Ada Lind"))
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), Table(rows=rows))
    assert names_in(read) == ["Guild of Bells", name, "Union of Gongs"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Authors — represented here by the Guild of Bells, the CEATL, FIM, the FIA, and GESAC — follow the talks with alarm."),
        ("de", "Urheber — hier vertreten durch die Gilde der Glocken, die CEATL, FIM, die FIA und GESAC — verfolgen die Gespräche mit Sorge."),
    ],
)
def test_small_words_before_names_between_dashes(catalogue: Catalogue, language: str, sentence: str) -> None:
    """What says that they represent somebody is no part of the first name."""
    read = letter_with(catalogue, Paragraph(text=sentence), text="Libra.", language=language)
    assert [name.removeprefix("die ") for name in names_in(read)][1:] == ["CEATL", "FIM", "FIA", "GESAC"]
    assert names_in(read)[0] in ("Guild of Bells", "Gilde der Glocken")
