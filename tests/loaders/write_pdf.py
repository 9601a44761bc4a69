"""Letters as PDF, with running headers and footers."""

from __future__ import annotations

import io
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

import matplotlib
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, FrameBreak, NextPageTemplate, PageTemplate, Paragraph, Spacer, Table

if TYPE_CHECKING:
    from tests.loaders.make import Content, Signatory

_FONTS = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
BODY, BOLD = "Body", "Bold"  # an embedded font tells its weight
pdfmetrics.registerFont(TTFont(BODY, str(_FONTS / "DejaVuSans.ttf")))
pdfmetrics.registerFont(TTFont(BOLD, str(_FONTS / "DejaVuSans-Bold.ttf")))
_BODY = ParagraphStyle("body", fontName="Body", fontSize=10, leading=13.5, spaceAfter=6)
_TITLE = ParagraphStyle("title", fontName="Bold", fontSize=15, leading=19, spaceAfter=12)
_HEAD = ParagraphStyle("head", fontName="Bold", fontSize=12, leading=15, spaceBefore=10, spaceAfter=6)
_CELL = ParagraphStyle("cell", fontName="Body", fontSize=9, leading=11)
RUNNING_HEADER = "Joint position – European creative sectors"


def write(content: Content, layout: str, dice: random.Random) -> bytes:
    """Return the letter; `layout` is how the signatories are set."""
    out = io.BytesIO()
    template = BaseDocTemplate(out, pagesize=A4, title="", author="")
    wide = Frame(22 * mm, 24 * mm, 166 * mm, 245 * mm, id="wide")
    left, right = Frame(22 * mm, 24 * mm, 80 * mm, 245 * mm, id="left"), Frame(108 * mm, 24 * mm, 80 * mm, 245 * mm, id="right")
    top = Frame(22 * mm, 215 * mm, 166 * mm, 55 * mm, id="top")
    lower = Frame(22 * mm, 24 * mm, 80 * mm, 190 * mm, id="lower-left"), Frame(108 * mm, 24 * mm, 80 * mm, 190 * mm, id="lower-right")
    template.addPageTemplates([
        PageTemplate("one", [wide], onPage=_running),
        PageTemplate("start", [top, *lower], onPage=_running),
        PageTemplate("two", [left, right], onPage=_running),
    ])  # fmt: skip
    story: list[Flowable] = []
    if layout == "two_columns":
        story += [NextPageTemplate("start"), FrameBreak()]
        template.pageTemplates.insert(0, template.pageTemplates.pop(1))
        story = [NextPageTemplate("two")]
    story += [Paragraph(content.dateline, _BODY), Spacer(1, 8), Paragraph(content.phrases.title, _TITLE)]
    if layout == "two_columns":
        story.append(FrameBreak())
    story.append(Paragraph(content.phrases.salutation, _BODY))
    story += [Paragraph(text, _BODY) for text in content.paragraphs * (3 if layout == "two_columns" else 1)]
    story += [Paragraph(content.phrases.closing, _BODY), Spacer(1, 10)]
    story += _signatories(content, layout, dice)
    story += [Spacer(1, 14), Paragraph(content.phrases.contact, _HEAD), Paragraph("Lena Hart, press@example.org, +32 2 555 01 23", _BODY)]
    template.build(story)
    return out.getvalue()


def _running(canvas: Any, document: Any) -> None:
    canvas.setFont("Body", 8)
    canvas.drawString(22 * mm, 284 * mm, RUNNING_HEADER)
    canvas.drawRightString(188 * mm, 12 * mm, f"Page {document.page}")


def _signatories(content: Content, layout: str, dice: random.Random) -> list[Flowable]:
    signatories = content.signatories
    head: list[Flowable] = [Paragraph(content.phrases.signatories, _HEAD)]
    names = [one.name for one in signatories]
    if layout in ("bullets", "two_columns"):
        return head + [Paragraph(f"• {name}", _BODY) for name in names]
    if layout == "columns":
        width = 3 if len(names) > 100 else 2
        height = -(-len(names) // width)
        rows = [[_cell(names[at]) if (at := column * height + row) < len(names) else "" for column in range(width)] for row in range(height)]
        return [*head, _table(rows, [166 * mm / width] * width, ruled=False)]
    if layout in ("table", "bare_table"):
        rows = [[_cell(text) for text in content.phrases.table_head]]
        rows += [[_cell(one.name), _cell(one.country), _cell(one.person)] for one in signatories]
        return [*head, _table(rows, [86 * mm, 30 * mm, 50 * mm], ruled=layout == "table")]
    if layout == "broken":
        # A narrow column breaks long names.
        return [*head, _table([[_cell(name)] for name in names], [58 * mm], ruled=False)]
    if layout == "sections":
        third = len(names) // 3
        parts = {"Europe": names[:third], content.phrases.country: names[third : 2 * third], "International": names[2 * third :]}
        return head + [
            block for title, part in parts.items() for block in (Paragraph(title, _HEAD), *(Paragraph(f"– {name}", _BODY) for name in part))
        ]
    if layout == "signatures":
        return [block for one in signatories for block in _signature(one, content, dice)]
    return [Paragraph(f"{content.phrases.signatories}: {'; '.join(names)}.", _BODY)]


def _signature(one: Signatory, content: Content, dice: random.Random) -> list[Flowable]:
    role = dice.choice((content.phrases.role, content.phrases.role))
    return [Spacer(1, 12), Paragraph(f"{one.person}<br/>{role}<br/>{one.name}", _BODY)]


def _cell(text: str) -> Paragraph:
    return Paragraph(text.replace("&", "&amp;"), _CELL)


def _table(rows: list[list[Any]], widths: list[float], *, ruled: bool) -> Table:
    grid = [("GRID", (0, 0), (-1, -1), 0.5, "black")] if ruled else []
    return Table(rows, colWidths=widths, style=[("VALIGN", (0, 0), (-1, -1), "TOP"), *grid], repeatRows=1 if ruled else 0, hAlign="LEFT")
