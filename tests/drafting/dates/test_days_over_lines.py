"""Days that a line break parts from their month or year; places, bodies and texts are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.models import Draft
from knowledge.loaders.parsed import Paragraph, ParsedDocument
from tests.drafting.letters import BODY, TEXTS


def _read(catalogue: Catalogue, lines: str, language: str) -> Draft:
    blocks = (Paragraph(text="Bells before hammers"), Paragraph(text=lines), Paragraph(text=TEXTS.get(language, BODY)))
    return draft(ParsedDocument(format="text", language=language, blocks=blocks), catalogue, name="letter.txt")


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("de", "beschlossen auf dem Glockentag am 12.\nMai 2025 in Halle"),
        ("fr", "adoptée par l’assemblée générale du 12\nmai 2025 à Nantes"),
        ("en", "adopted at the assembly of 12\nMay 2025 in Cork"),
        ("en", "adopted at the assembly in Cork on the 12th\nof May 2025"),
        ("en", "Cork, 12\nMay 2025"),
        ("es", "aprobada en asamblea el 12 de\nmayo de 2025 en Vigo"),
        ("pl", "przyjęta na zjeździe w dniu 12 maja\n2025 r. w Toruniu"),
        ("cs", "přijato na sjezdu dne 12.\nkvětna 2025 v Brně"),
        ("sv", "antagen vid årsmötet den 12\nmaj 2025 i Umeå"),
        ("hu", "elfogadta a közgyűlés Pécsen, 2025.\nmájus 12-én"),
    ],
)
def test_a_day_parted_from_its_month_by_a_line_break(catalogue: Catalogue, language: str, lines: str) -> None:
    read = _read(catalogue, lines, language)
    assert read.date == "2025-05-12"
    assert read.title == "Bells before hammers"


@pytest.mark.parametrize("above", ["Bell Letters 12", "newsletter no. 12", "Seite 12", "page 12"])
def test_numbers_above_a_month_that_are_no_days(catalogue: Catalogue, above: str) -> None:
    """The number of an issue or page that stands above a month is no day of it."""
    assert _read(catalogue, f"{above}\nMay 2025", "en").date != "2025-05-12"
