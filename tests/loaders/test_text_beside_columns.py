"""Running text of a printed page beside a narrow column, such as that of a body's members: its lines break at a margin of their own."""

from __future__ import annotations

import io

from reportlab.pdfgen.canvas import Canvas

from knowledge.loaders.parsed import Paragraph
from knowledge.loaders.registry import parse

_WIDE = "Bells are old, and nobody who lives near a tower has ever asked for their silence in the night."
_NARROW = (
    "In our towers bells have been rung for as long as",
    "anybody can remember, and we ask the minister to",
    "keep them, to pay those who ring them, and to hear",
    "what the guilds have to say before any law on bells",
    "is made.",
)


def test_a_paragraph_keeps_its_own_margin() -> None:
    """Its lines are one text, though those above it are wider."""
    data = io.BytesIO()
    page = Canvas(data, pagesize=(595, 842))
    page.setFont("Helvetica", 10)
    for number in range(3):
        page.drawString(50, 780 - 14 * number, _WIDE[:100])
    for number, line in enumerate(_NARROW):
        page.drawString(50, 700 - 14 * number, line)
    page.save()
    texts = [block.text for block in parse(data.getvalue(), "a.pdf").blocks if isinstance(block, Paragraph)]
    assert " ".join(_NARROW) in texts


def test_a_list_of_names_keeps_its_lines() -> None:
    """Names are no running text, be they as long as one another."""
    data = io.BytesIO()
    page = Canvas(data, pagesize=(595, 842))
    page.setFont("Helvetica", 10)
    names = ("National Guild of Small and Large Bells", "National Union of Sand and Snow Artists", "National Forum of Rhymes and of Songs")
    for number in range(3):
        page.drawString(50, 780 - 14 * number, _WIDE[:100])
    for number, name in enumerate(names):
        page.drawString(50, 700 - 14 * number, name)
    page.save()
    assert "\n".join(names) in parse(data.getvalue(), "a.pdf").text
