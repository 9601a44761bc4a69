"""Readers whose lines the margin broke, or whose office the greeting repeats without their name."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Heading, Paragraph, ParsedDocument
from tests.drafting.letters import BODY


def _readers(catalogue: Catalogue, language: str, *paragraphs: str) -> tuple[str, ...]:
    blocks = (*(Paragraph(text=text) for text in paragraphs), Paragraph(text=BODY))
    return draft(ParsedDocument(format="text", language=language, blocks=blocks), catalogue, name="a.txt").addressees


@pytest.mark.parametrize(
    ("language", "paragraphs", "readers"),
    [
        ("ro", ("Doamnei Ana Pop, ministrul culturii al", "României", "Stimată doamnă ministru,"), ("ministrul culturii al României",)),
        ("en", ("Ms Ann Berg, Minister for Culture and", "Ireland’s sport", "Dear Minister,"), ("Minister for Culture and Ireland’s sport",)),
        ("fr", ("À Anne Berg, ministre de", "la Culture", "Madame la Ministre,"), ("ministre de la Culture",)),
    ],
)
def test_lines_that_end_in_a_small_word(
    catalogue: Catalogue, language: str, paragraphs: tuple[str, ...], readers: tuple[str, ...]
) -> None:
    """What stands on the next line belongs to them, be that a paragraph of its own."""
    found = _readers(catalogue, language, *paragraphs)
    assert len(found) == len(readers)
    assert all(part in whole for part, whole in zip(readers, found, strict=True))


@pytest.mark.parametrize(
    ("language", "text", "bodies"),
    [
        ("de", "gerichtet an den\nLandtag von Hessen sowie\ndie Europäische Kommission", ("Landtag von Hessen", "Europäische Kommission")),
        ("nl", "gericht aan de Tweede Kamer, de\nEuropese Commissie en het\nministerie van Cultuur", ("Tweede Kamer", "Europese Commissie")),
        ("es", "dirigida al Congreso de los\nDiputados y a la Comisión Europea", ("Congreso de los Diputados", "Comisión Europea")),
    ],
)
def test_readers_behind_addressed_to(catalogue: Catalogue, language: str, text: str, bodies: tuple[str, ...]) -> None:
    """No colon stands there, and the margin breaks the line where it will."""
    found = " | ".join(_readers(catalogue, language, text))
    assert all(body in found for body in bodies)


@pytest.mark.parametrize(
    ("language", "lines", "greeting", "reader"),
    [
        ("en", "Vice-President Ann Berg\nEuropean Commission", "Dear Vice-President,", "Vice-President Ann Berg, European Commission"),
        ("lt", "Seimo Kultūros komiteto pirmininkui Jonui Kalnui", "Gerbiamas pirmininke,", "Seimo Kultūros komiteto pirmininkui Jonui Kalnui"),
        ("lv", "Saeimas komisijas priekšsēdētājai Annai Kalnai", "Godātā priekšsēdētāja!", "Saeimas komisijas priekšsēdētājai Annai Kalnai"),
    ],
)
def test_holders_of_the_office_that_is_greeted(catalogue: Catalogue, language: str, lines: str, greeting: str, reader: str) -> None:
    assert _readers(catalogue, language, lines, greeting) == (reader,)


def test_towns_below_an_office_are_none_of_it(catalogue: Catalogue) -> None:
    head = (Heading(level=1, text="Bells"), Paragraph(text="Ministerin Anna Berg\nBerlin"), Paragraph(text="Sehr geehrte Frau Ministerin,"))
    parsed = ParsedDocument(format="text", language="de", blocks=(*head, Paragraph(text=BODY)))
    assert draft(parsed, catalogue, name="a.txt").addressees == ("Ministerin Anna Berg",)


@pytest.mark.parametrize(
    ("language", "lines", "greeting", "reader"),
    [
        ("pl", "Pan Jan Dzwon\nMinister Dzwonów ul. Piaskowa 15/17, Warszawa", "Szanowni Państwo,", "Jan Dzwon, Minister Dzwonów"),
        ("de", "Frau\nDr. Ada Berg\nMinisterin der Glocken Sandstraße 3\n1010 Wien", "Sehr geehrte Frau,", "Ada Berg, Ministerin der Glocken"),
        ("fr", "Madame Ada Berg\nMinistre des Cloches rue du Sable 12", "Madame la Ministre,", "Ada Berg, Ministre des Cloches"),
        ("en", "Ms Ada Berg\nMinister for Bell Street", "Dear Minister,", "Ada Berg, Minister for Bell Street"),
    ],
)
def test_streets_behind_an_office(catalogue: Catalogue, language: str, lines: str, greeting: str, reader: str) -> None:
    """A street with its number that a margin has run together with the office is none of it."""
    assert _readers(catalogue, language, lines, greeting) == (reader,)
