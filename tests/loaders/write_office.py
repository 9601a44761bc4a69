"""Letters and lists as DOCX, ODT and XLSX."""

from __future__ import annotations

import io
import random
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

import docx
import openpyxl

if TYPE_CHECKING:
    from tests.loaders.make import Content

_ODT_NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("meta", "meta"))
)


def write_docx(content: Content, layout: str, dice: random.Random) -> bytes:  # noqa: ARG001 - all writers look alike
    """Return the letter as a Word file."""
    document = docx.Document()
    phrases, names = content.phrases, [one.name for one in content.signatories]
    document.sections[0].header.paragraphs[0].text = "Running header of the letter"
    document.add_paragraph(content.dateline)
    document.add_heading(phrases.title, level=1)
    for text in (phrases.salutation, *content.paragraphs, phrases.closing):
        document.add_paragraph(text)
    if layout != "inline" and layout != "signatures":
        document.add_heading(phrases.signatories, level=2)
    if layout == "bullets":
        for name in names:
            document.add_paragraph(name, style="List Bullet")
    elif layout == "lines":
        document.add_paragraph("\n".join(names))
    elif layout == "tabs":
        for at in range(0, len(names), 2):
            document.add_paragraph("\t".join(names[at : at + 2]))
    elif layout == "table":
        table = document.add_table(rows=1, cols=3)
        for cell, text in zip(table.rows[0].cells, phrases.table_head, strict=True):
            cell.text = text
        for one in content.signatories:
            for cell, text in zip(table.add_row().cells, (one.name, one.country, one.person), strict=True):
                cell.text = text
    elif layout == "logos":
        for name in names:
            picture = document.add_picture(io.BytesIO(_png()))
            picture._inline.docPr.set("descr", f"Logo {name}")
    elif layout == "sections":
        half = len(names) // 2
        for title, part in ((phrases.country, names[:half]), ("International", names[half:])):
            document.add_heading(title, level=3)
            for name in part:
                document.add_paragraph(name, style="List Bullet")
    elif layout == "signatures":
        for one in content.signatories:
            document.add_paragraph(f"{one.person}\n{phrases.role}\n{one.name}")
    else:
        document.add_paragraph(f"{phrases.signatories}: {', '.join(names)}.")
    document.add_heading(phrases.contact, level=2)
    document.add_paragraph("Lena Hart, press@example.org")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def write_odt(content: Content, layout: str, dice: random.Random) -> bytes:  # noqa: ARG001
    """Return the letter as an OpenDocument text."""
    phrases, names = content.phrases, [escape(one.name) for one in content.signatories]
    body = [f"<text:p>{escape(content.dateline)}</text:p>", f'<text:h text:outline-level="1">{escape(phrases.title)}</text:h>']
    body += [f"<text:p>{escape(text)}</text:p>" for text in (phrases.salutation, *content.paragraphs, phrases.closing)]
    body.append(f'<text:h text:outline-level="2">{escape(phrases.signatories)}</text:h>')
    if layout == "bullets":
        body += ["<text:list>", *(f"<text:list-item><text:p>{name}</text:p></text:list-item>" for name in names), "</text:list>"]
    elif layout == "table":
        rows = [phrases.table_head, *((one.name, one.country, one.person) for one in content.signatories)]
        cells = ("".join(f"<table:table-cell><text:p>{escape(cell)}</text:p></table:table-cell>" for cell in row) for row in rows)
        body += ["<table:table>", *(f"<table:table-row>{row}</table:table-row>" for row in cells), "</table:table>"]
    else:
        body.append(f"<text:p>{'<text:line-break/>'.join(names)}</text:p>")
    content_xml = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_ODT_NAMES}><office:body><office:text>'
        f"{''.join(body)}</office:text></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        archive.writestr("content.xml", content_xml)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    return out.getvalue()


def write_xlsx(content: Content, layout: str, dice: random.Random) -> bytes:  # noqa: ARG001
    """Return the signatories as a workbook."""
    book = openpyxl.Workbook()
    sheet = book.active
    if layout == "table":
        sheet.append(content.phrases.table_head)
        for one in content.signatories:
            sheet.append((one.name, one.country, one.person))
    else:
        for one in content.signatories:
            sheet.append((one.name,))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _png() -> bytes:
    """A picture of one grey point."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\x00\x80")) + chunk(b"IEND", b"")
