"""Footnotes and endnotes of text documents, which stand apart from the text that they belong to."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator

from lxml import etree

from knowledge.loaders.cleaning import has_words, tidy
from knowledge.loaders.packages import parts_beside
from knowledge.loaders.parsed import FOOTNOTE, Block, Paragraph

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def notes_of_word(archive: zipfile.ZipFile, blocks_of: Callable[[etree._Element], Iterator[Block]]) -> Iterator[Paragraph]:
    """Yield the notes of a Word file."""
    for root in parts_beside(archive, ("word/footnotes.xml", "word/endnotes.xml")):
        for note in root:
            if note.get(f"{_WORD}type") is None:  # others are the lines that part notes from the text
                yield from _note(" ".join(getattr(block, "text", "") for block in blocks_of(note)))


def notes_of_odt(body: etree._Element) -> Iterator[Paragraph]:
    """Yield the notes of an OpenDocument text, but for those of deleted passages."""
    for note in body.iter(f"{_TEXT}note-body"):
        if not any(parent.tag == f"{_TEXT}tracked-changes" for parent in note.iterancestors()):
            yield from _note(" ".join("".join(str(text) for text in one.itertext()) for one in note.iter(f"{_TEXT}p")))


def _note(text: str) -> Iterator[Paragraph]:
    if has_words(text):
        yield Paragraph(text=tidy(text), id=FOOTNOTE)
