"""Pictures of a tagged PDF by the words that stand for them: logos of those who sign, where nothing else names these."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from knowledge.loaders.cleaning import has_words, tidy
from knowledge.loaders.parsed import Image

_FEWEST_TEXTS = 3  # parts of the text above a picture; one that comes sooner stands in a letterhead
_MOST_ELEMENTS, _DEEPEST = 20_000, 40  # honest trees are smaller; a loop in one ends here
_LONGEST = 300  # letters of the words for a picture
_PICTURES = ("Figure",)
_TEXTS = ("P", "H", "H1", "H2", "H3", "H4", "LI", "LBody", "TD")


def pictures_below_text(pdf: pdfium.PdfDocument) -> list[Image]:
    """Return the pictures that stand behind the first parts of the text, with the words that its maker gave them, in order."""
    found: list[Image] = []
    texts = seen = 0
    for number in range(len(pdf)):
        for kind, alt in _elements(pdf, number):
            seen += 1
            texts += kind in _TEXTS
            if kind in _PICTURES and texts >= _FEWEST_TEXTS and has_words(alt):
                found.append(Image(alt=tidy(alt)[:_LONGEST]))
            if seen >= _MOST_ELEMENTS:
                return found
    return found


def _elements(pdf: pdfium.PdfDocument, number: int) -> Iterator[tuple[str, str]]:
    """Yield kind and alternative text of the elements that a page's tags name, in reading order."""
    with closing(pdf[number]) as page:
        tree = raw.FPDF_StructTree_GetForPage(page)
        if not tree:
            return
        try:
            for at in range(min(raw.FPDF_StructTree_CountChildren(tree), _MOST_ELEMENTS)):
                yield from _below(raw.FPDF_StructTree_GetChildAtIndex(tree, at), 0)
        finally:
            raw.FPDF_StructTree_Close(tree)


def _below(element: Any, depth: int) -> Iterator[tuple[str, str]]:
    if not element or depth > _DEEPEST:
        return
    yield _text(raw.FPDF_StructElement_GetType, element), _text(raw.FPDF_StructElement_GetAltText, element)
    for at in range(min(raw.FPDF_StructElement_CountChildren(element), _MOST_ELEMENTS)):
        yield from _below(raw.FPDF_StructElement_GetChildAtIndex(element, at), depth + 1)


def _text(getter: Any, element: Any) -> str:
    """Return what PDFium writes, in UTF-16 with a zero at its end, into a buffer of the size that it asks for."""
    size = getter(element, None, 0)
    if size <= 2 or size > 4 * _LONGEST:
        return ""
    buffer = ctypes.create_string_buffer(size)
    getter(element, buffer, size)
    return buffer.raw[: size - 2].decode("utf-16-le", errors="replace")
