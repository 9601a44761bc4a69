"""Presidents and ministers in lines of their own above a letter are all its readers; persons are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Block, Heading, Paragraph, ParsedDocument
from tests.drafting.letters import TEXTS


def _readers(catalogue: Catalogue, language: str, lines: tuple[str, ...], day: str, greeting: str) -> tuple[str, ...]:
    above: list[Block] = [Paragraph(text=line) for line in lines]
    below = (Paragraph(text=day), Heading(level=1, text="…"), Paragraph(text=greeting), Paragraph(text=TEXTS.get(language, "…")))
    return draft(ParsedDocument(format="docx", language=language, blocks=(*above, *below)), catalogue, name="a.docx").addressees


@pytest.mark.parametrize(
    ("language", "lines", "day", "greeting"),
    [
        ("en", ("Ada Berg, President of the European Commission", "Rui Sal, Executive Vice-President", "Minister for Bells Dr Ivo Kos"),
         "Cork, 3 May 2025", "Dear all,"),
        ("de", ("Präsidentin der Europäischen Kommission Ada Berg", "Vizepräsident Rui Sal", "Ministerin für Glocken Dr. Iva Kos"),
         "Halle, 3. Mai 2025", "Sehr geehrte Damen und Herren,"),
        ("sl", ("Predsednica Evropske komisije Ada Berg", "Podpredsednik Rui Sal", "Ministrica za zvonove dr. Iva Kos"),
         "Celje, 3. 5. 2025", "Spoštovani,"),
    ],
)  # fmt: skip
def test_presidents_beside_a_minister(catalogue: Catalogue, language: str, lines: tuple[str, ...], day: str, greeting: str) -> None:
    assert len(_readers(catalogue, language, lines, day, greeting)) == len(lines)


def test_a_president_of_a_guild_beside_a_minister(catalogue: Catalogue) -> None:
    lines = ("Guild of Bells", "Ada Berg, President", "Minister for Bells Dr Ivo Kos")
    assert "Ada Berg, President" not in _readers(catalogue, "en", lines, "Cork, 3 May 2025", "Dear all,")


def test_a_president_alone_may_be_the_sender(catalogue: Catalogue) -> None:
    assert not _readers(catalogue, "en", ("Guild of Bells", "Ada Berg, President"), "Cork, 3 May 2025", "Dear all,")
