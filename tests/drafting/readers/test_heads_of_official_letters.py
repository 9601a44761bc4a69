"""Readers of official letters: in a column beside day and number, offices that preside over bodies, holders of offices that are greeted."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Block, Heading, Paragraph, ParsedDocument, Table

_TEXT = "We write about rules that nobody can keep."


def _readers(catalogue: Catalogue, language: str, *blocks: Block) -> tuple[str, ...]:
    head = (*blocks, Paragraph(text=_TEXT))
    return draft(ParsedDocument(format="docx", language=language, blocks=head), catalogue, name="a.docx").addressees


@pytest.mark.parametrize(
    ("language", "rows", "greeting", "reader"),
    [
        (
            "lt",
            (("Seimo Smėlio komiteto pirmininkui", "2026-02-09 Nr. S-26/14"), ("Jonui Kalnui", "Į 2026-01-21 Nr. 3-188")),
            "Gerbiamasis pirmininke,",
            "Jonui Kalnui, Seimo Smėlio komiteto pirmininkui",
        ),
        (
            "lv",
            (("Saeimas Smilšu komisijas priekšsēdētājai", "09.02.2026. Nr. 14"), ("Annai Kalnai", "Uz 21.01.2026. Nr. 188")),
            "Godātā priekšsēdētāja!",
            "Annai Kalnai, Saeimas Smilšu komisijas priekšsēdētājai",
        ),
    ],
)
def test_a_column_beside_day_and_number(
    catalogue: Catalogue, language: str, rows: tuple[tuple[str, ...], ...], greeting: str, reader: str
) -> None:
    table = Table(rows=rows, broken=True)
    assert _readers(catalogue, language, table, Heading(level=1, text="…"), Paragraph(text=greeting)) == (reader,)


def test_names_beside_streets_are_no_readers(catalogue: Catalogue) -> None:
    """A column of days and numbers has one in each line."""
    table = Table(rows=(("Guild of Bells", "Ada Berg"), ("Cork", "Harbour Street 6")), broken=True)
    assert _readers(catalogue, "en", table, Paragraph(text="Dear all,")) == ()


@pytest.mark.parametrize(
    ("language", "line", "greeting"),
    [
        ("sl", "predsednica Ada Berg", "Spoštovana gospa predsednica, spoštovane članice odbora,"),
        ("hr", "predsjednica Ada Berg", "Poštovana gospođo predsjednice, poštovane članice odbora,"),
    ],
)
def test_holders_of_the_first_of_several_offices(catalogue: Catalogue, language: str, line: str, greeting: str) -> None:
    blocks = [Paragraph(text=text) for text in ("…", line, "Obala 4, Celje", greeting)]
    assert _readers(catalogue, language, *blocks)[:1] == (line,)


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("fi", ("Euroopan komission nimetty varapuheenjohtaja Ada Berg", "Eduskunnan hiekkavaliokunta")),
        ("de", ("Vizepräsidentin der Europäischen Kommission Ada Berg", "Bundesministerium für Sand")),
    ],
)
def test_presidents_of_institutions_beside_bodies(catalogue: Catalogue, language: str, lines: tuple[str, ...]) -> None:
    assert _readers(catalogue, language, *(Paragraph(text=line) for line in lines), Heading(level=1, text="…")) == lines


def test_presidents_of_guilds_beside_bodies(catalogue: Catalogue) -> None:
    lines = ("Präsidentin der Gilde der Glocken Ada Berg", "Bundesministerium für Sand")
    assert lines[0] not in _readers(catalogue, "de", *(Paragraph(text=line) for line in lines), Heading(level=1, text="…"))


def test_the_office_for_machines_has_no_article(catalogue: Catalogue) -> None:
    """What is an article in Italian is the first word of a body in capitals; a bold line may say to whom a text is addressed."""
    line = Heading(level=3, text="Addressed to the AI Office and to the European Artificial Intelligence Board")
    assert _readers(catalogue, "en", Heading(level=1, text="Sand"), line) == ("AI Office", "European Artificial Intelligence Board")


def test_a_heading_that_addresses_a_matter(catalogue: Catalogue) -> None:
    assert _readers(catalogue, "en", Heading(level=1, text="Sand"), Heading(level=3, text="Addressed to the world of bells")) == ()


def test_lines_below_to_with_a_commissioner(catalogue: Catalogue) -> None:
    lines = "Til\nEuropa-Kommissionens ledende næstformand Ada Berg\nKommissær Rui Sal"
    readers = ("Europa-Kommissionens ledende næstformand Ada Berg", "Kommissær Rui Sal")
    assert _readers(catalogue, "da", Paragraph(text=lines), Paragraph(text="Kære Ada Berg, kære Rui Sal,")) == readers
