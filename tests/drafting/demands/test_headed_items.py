"""Items with a heading each, as the boxes of a page, behind a line that demands."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Heading, Paragraph
from tests.drafting.letters import TEXTS, letter_with


@pytest.mark.parametrize(
    ("language", "lead", "first", "second"),
    [
        ("en", "That is why we propose:", "Ask authors first.", "Pay them for every copy."),
        ("fr", "C’est pourquoi nous demandons :", "Consulter les auteurs.", "Payer chaque copie faite."),
        ("pl", "Dlatego postulujemy:", "Zapytać autorów o zdanie.", "Zapłacić za każdą kopię."),
    ],
)
def test_sentences_below_headings(catalogue: Catalogue, language: str, lead: str, first: str, second: str) -> None:
    """Each sentence below a short heading is an item of the list."""
    boxes = [Heading(level=3, text="A"), Paragraph(text=first), Heading(level=3, text="B"), Paragraph(text=second)]
    read = letter_with(catalogue, Paragraph(text=lead), *boxes, text=TEXTS[language] * 2, language=language)
    assert [one.quote for one in read.positions if one.stance == "calls-for"] == [first, second]


def test_parts_of_the_text(catalogue: Catalogue) -> None:
    """Headings that head more than a sentence are those of the text's parts."""
    parts = [
        block
        for name in ("Consent", "Fees")
        for block in (Heading(level=3, text=name), Paragraph(text="Nobody asks. Nobody who writes can live from that."))
    ]
    assert letter_with(catalogue, Paragraph(text="That is why we propose:"), *parts).positions == ()
