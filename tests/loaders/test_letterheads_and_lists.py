"""A name that heads the first page of a PDF file and begins a list at the top of another is no running line. Names are invented."""

from __future__ import annotations

import io

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from knowledge.loaders.registry import parse

_HEIGHT = A4[1]


def _pages(*pages: list[tuple[float, str]]) -> bytes:
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=A4)
    for lines in pages:
        for top, text in lines:
            canvas.drawString(60, _HEIGHT - top, text)
        canvas.showPage()
    canvas.save()
    return data.getvalue()


_BODY = [(200 + 14.0 * n, "We write about rules that nobody can keep, and about people who were not asked.") for n in range(6)]


def test_a_name_above_its_street_and_in_a_list() -> None:
    first = [(60, "Guild of Bells"), (72, "Bell Street, Cork"), *_BODY, (300, "Yours sincerely,")]
    second = [(60, "Guild of Bells"), (72, "Union of Gongs"), (84, "Society of Sand")]
    assert parse(_pages(first, second), "a.pdf").text.count("Guild of Bells") == 2


def test_a_head_set_apart_on_both_pages() -> None:
    first, second = [(40, "Guild of Bells"), *_BODY], [(40, "Guild of Bells"), (90, "Union of Gongs"), (102, "Society of Sand")]
    parsed = parse(_pages(first, second), "a.pdf")
    assert "Guild of Bells" not in parsed.text
    assert parsed.metadata["repeated"] == "Guild of Bells"
