"""Pages of PDF letters set by hand: each line at its own place, as design programs set columns."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import NamedTuple

from reportlab.pdfgen.canvas import Canvas

from tests.loaders import write_pdf


class Set(NamedTuple):
    """A line of a page: points from the left and from the top, and whether it is bold."""

    left: float
    top: float
    text: str
    bold: bool = False


def page(lines: Iterable[Set], *, size: float = 7.5) -> bytes:
    """Return a PDF of one page with `lines`."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(595, 842))
    for line in lines:
        canvas.setFont(write_pdf.BOLD if line.bold else write_pdf.BODY, size)
        canvas.drawString(line.left, 842 - line.top, line.text)
    canvas.save()
    return data.getvalue()
