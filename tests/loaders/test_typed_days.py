"""Days whose number has a dot are no items of a list, whatever the format."""

from __future__ import annotations

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from knowledge.loaders.parsed import ListItem, Paragraph, plain_lines
from knowledge.loaders.registry import parse
from tests.loaders.write_pdf import BODY

_DAYS = ["7. Mai 2026", "7. Jänner 2026", "7. května 2026", "7. 5. 2026", "7. toukokuuta 2026", "7. maj 2026", "7. lipnja 2026"]


def _on_page(*lines: str) -> bytes:
    """Return a page with lines far apart."""
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.setFont(BODY, 11)
    for number, line in enumerate(lines):
        canvas.drawString(70, 750 - 40 * number, line)
    canvas.save()
    return out.getvalue()


@pytest.mark.parametrize("day", _DAYS)
def test_the_number_of_a_day_stays_with_its_month(day: str) -> None:
    """A day alone in its line keeps its number in Markdown, in text and on a page."""
    texts = {name: f"# Bells\n\n{day}\n\nRing them all.\n".encode() for name in ("a.md", "a.txt")}
    for name, data in {**texts, "a.pdf": _on_page("Bells", day, "Ring them all.")}.items():
        assert Paragraph(text=day) in parse(data, name).blocks, name


@pytest.mark.parametrize("item", ["7. Biennale 2026", "7. Mai und mehr", "7. Guild of May 2026"])
def test_a_number_before_no_day_counts_items(item: str) -> None:
    """What only looks like a day is still an item of a list."""
    for name, data in (("a.md", f"# Bells\n\n{item}\n".encode()), ("a.pdf", _on_page("Bells", item))):
        assert ListItem(text=item.partition(" ")[2], marker="7.") in parse(data, name).blocks, name
        assert item not in plain_lines(parse(data, name).blocks)
