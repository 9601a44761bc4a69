"""Scanned PDF files by Tesseract, where it is installed and wanted: each page is drawn and read, nothing is written to disk."""

from __future__ import annotations

import shutil
import subprocess
from contextlib import closing

from knowledge.loaders.cleaning import has_words
from knowledge.loaders.parsed import Block, Note, ParsedDocument, UnreadableDocument
from knowledge.loaders.pdf_words import open_pdf
from knowledge.loaders.plain_text import blocks_of_raw

_DOTS_PER_INCH = 200  # enough for print of 9 points; more takes time and finds little
_MAX_PAGES = 40  # about a second each
_POINTS_PER_INCH = 72


def read(data: bytes, languages: str) -> ParsedDocument:
    """Return what Tesseract reads in a PDF; `languages` are its own codes, such as `eng+deu`.

    Raises `UnreadableDocument` (scanned where it is not installed or does not know the languages, too-large, empty).
    """
    with closing(open_pdf(data)) as pdf:
        if len(pdf) > _MAX_PAGES:
            raise UnreadableDocument("too-large", found=len(pdf), allowed=_MAX_PAGES)
        pages = [_text_of(pdf[number].render(scale=_DOTS_PER_INCH / _POINTS_PER_INCH, grayscale=True), languages) for number in range(len(pdf))]
    blocks: tuple[Block, ...] = tuple(block for page in pages for block in blocks_of_raw(page))
    if not any(has_words(page) for page in pages):
        raise UnreadableDocument("empty")
    return ParsedDocument(format="pdf", metadata={"pages": str(len(pages))}, blocks=blocks, warnings=(Note(code="recognised"),))


_PATH = "/usr/local/bin:/usr/bin:/bin"


def _text_of(bitmap: object, languages: str) -> str:
    width, height, stride = bitmap.width, bitmap.height, bitmap.stride  # type: ignore[attr-defined]
    raw = bytes(bitmap.buffer)  # type: ignore[attr-defined]
    rows = b"".join(raw[row * stride : row * stride + width] for row in range(height))
    program = shutil.which("tesseract", path=_PATH)
    if program is None:
        raise UnreadableDocument("scanned", detail="tesseract is not installed")
    done = subprocess.run(  # noqa: S603 - a program of the system, on bytes
        [program, "stdin", "stdout", "-l", languages, "--psm", "4"], input=b"P5 %d %d 255\n" % (width, height) + rows, capture_output=True,
        env={"OMP_THREAD_LIMIT": "1", "PATH": _PATH}, check=False,
    )  # fmt: skip
    if done.returncode:
        raise UnreadableDocument("scanned", detail=f"tesseract cannot read with {languages}")
    return done.stdout.decode("utf-8", errors="replace")
