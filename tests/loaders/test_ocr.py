"""Scanned pages: refused with a reason, read by Tesseract where that is wanted and installed."""

from __future__ import annotations

import io
import shutil

import pytest
from PIL import Image, ImageDraw, ImageFont

from knowledge.loaders.parsed import UnreadableDocument
from knowledge.loaders.sandbox import Limits, parse_safely


@pytest.fixture(scope="module")
def scan() -> bytes:
    """One page with a line of large print, as a picture."""
    page = Image.new("L", (1240, 1754), 255)
    ImageDraw.Draw(page).text((120, 200), "Creators come first", fill=0, font=ImageFont.load_default(size=48))
    data = io.BytesIO()
    page.save(data, "PDF", resolution=150)
    return data.getvalue()


def test_refused_without_the_setting(scan: bytes) -> None:
    """Without languages a scan stays unread, and the reason says so."""
    with pytest.raises(UnreadableDocument, match="scanned"):
        parse_safely(scan, "scan.pdf")


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")
def test_read_with_the_setting(scan: bytes) -> None:
    """With languages the words are read in the sandbox, and a note says that they were recognised."""
    found = parse_safely(scan, "scan.pdf", Limits(ocr="eng"))
    assert "Creators come first" in found.text
    assert [note.code for note in found.warnings] == ["recognised"]
