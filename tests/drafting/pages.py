"""Pages of PDF letters set by hand: each line at its own place, as design programs set columns."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import NamedTuple

from reportlab.pdfgen.canvas import Canvas

from tests.loaders import write_pdf


class Set(NamedTuple):
    """A line of a page: points from the left (of its beginning, or of its middle where it is centred) and from the top."""

    left: float
    top: float
    text: str
    bold: bool = False
    centred: bool = False


def page(
    lines: Iterable[Set],
    *,
    size: float = 7.5,
    small: float | None = None,
    small_from: int = 0,
    boxes: Iterable[tuple[float, float, float, float]] = (),
) -> bytes:
    """Return a PDF of one page with `lines` and the frames `boxes`: left, top, width and height. From line `small_from` on print is `small`."""
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(595, 842))
    for number, line in enumerate(lines):
        canvas.setFont(write_pdf.BOLD if line.bold else write_pdf.BODY, small if small and number >= small_from else size)
        (canvas.drawCentredString if line.centred else canvas.drawString)(line.left, 842 - line.top, line.text)
    for left, top, width, height in boxes:
        canvas.rect(left, 842 - top - height, width, height)
    canvas.save()
    return data.getvalue()
