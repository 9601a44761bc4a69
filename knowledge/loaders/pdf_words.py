"""Words of a PDF page with their places, as PDFium finds them; the only module that speaks to the library."""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from knowledge.loaders.parsed import UnreadableDocument
from knowledge.loaders.raised import as_raised

_LINE_END_HYPHENS = frozenset("\x02\ufffe")  # how PDFium writes a hyphen that ends a line
_GLUED = re.compile(r"^(\d{1,3}[.)])([^\W\d_a-zа-яα-ω].+)$")  # some programs set a list's number without a space
_SPACE = frozenset(" \r\n\t\u00a0\u2002\u2003\u2009")
_MARK_DIGITS, _RAISED_SIZE = 2, 0.85  # of a note's mark, and of the font that it is raised from
_CLOSING = frozenset(")]”»")  # behind which a mark stands as behind a letter
_MIN_WHITE = 250  # of 255


@dataclass(frozen=True, slots=True)
class Word:
    """A word in points from the page's top left corner; `base` is its base line, `size` that of its font."""

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    white: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A drawn line or the edges of a box, in points from the top left corner."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on one page; `pictures` is the share of its area that pictures cover."""

    width: float
    height: float
    words: tuple[Word, ...]
    rules: tuple[Rule, ...]
    fills: tuple[Rule, ...]
    pictures: float


def open_pdf(data: bytes) -> pdfium.PdfDocument:
    """Return the opened file; an empty password opens what asks for none. Raises `UnreadableDocument` (encrypted, damaged)."""
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise UnreadableDocument("encrypted") from error
        raise UnreadableDocument("damaged", detail="pdf") from error


def pages_of(pdf: pdfium.PdfDocument) -> Iterator[Page]:
    """Yield the pages one by one, so that memory does not grow with their number. A broken page counts as an empty one."""
    for number in range(len(pdf)):
        try:
            page = pdf[number]
        except pdfium.PdfiumError:
            yield Page(1, 1, (), (), (), 0)
            continue
        with closing(page):
            width, height = page.get_size()
            rules, fills, pictures = _drawings(page, width, height)
            with closing(page.get_textpage()) as text:
                yield Page(width, height, tuple(_words(text, height)), rules, fills, pictures)


def has_script(pdf: pdfium.PdfDocument) -> bool:
    """Tell whether the file carries JavaScript; it is never run."""
    return bool(raw.FPDFDoc_GetJavaScriptActionCount(pdf.raw) > 0)


def _words(text: pdfium.PdfTextPage, height: float) -> Iterator[Word]:
    handle, count = text.raw, text.count_chars()
    letters: list[str] = []
    first = 0
    for at in range(count + 1):
        char = chr(raw.FPDFText_GetUnicode(handle, at)) if at < count else " "
        ends_line = char in _LINE_END_HYPHENS
        if ends_line:
            char = "-"
        if char in _SPACE:
            if letters:
                word = _word(handle, _with_raised_digits(handle, letters, at - 1), first, at - 1, height)
                if word:
                    yield from _unglued(word)
                letters = []
        elif char != "\x00":
            if not letters:
                first = at
            letters.append(char)
            if ends_line and at + 1 < count and _left(handle, at + 1) < _left(handle, at):  # PDFium joins what the margin has broken
                if word := _word(handle, "".join(letters), first, at, height):
                    yield word
                letters = []


def _left(handle: ctypes.c_void_p, at: int) -> float:
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(handle, at, ctypes.byref(x), ctypes.byref(y))
    return x.value


def _with_raised_digits(handle: ctypes.c_void_p, letters: list[str], last: int) -> str:
    """Return a word whose last digits are set smaller than the letter before them with these as raised ones: the mark of a note."""
    digits = next((count for count, letter in enumerate(reversed(letters)) if not letter.isdecimal()), len(letters))
    if not 0 < digits <= _MARK_DIGITS or digits == len(letters) or not (letters[-digits - 1].isalpha() or letters[-digits - 1] in _CLOSING):
        return "".join(letters)
    before, mark = (raw.FPDFText_GetFontSize(handle, place) for place in (last - digits, last))
    word, number = "".join(letters[:-digits]), "".join(letters[-digits:])
    return word + as_raised(number) if mark < _RAISED_SIZE * before else word + number


def _unglued(word: Word) -> Iterator[Word]:
    """Part the number of a list item from the word that it touches; capitals only, since 2.5a is one word."""
    match = _GLUED.match(word.text)
    if not match:
        yield word
        return
    seam = word.left + (word.right - word.left) * len(match[1]) / len(word.text)
    yield replace(word, text=match[1], right=seam - 0.3 * word.size)
    yield replace(word, text=match[2], left=seam)


def _word(handle: ctypes.c_void_p, text: str, first: int, last: int, height: float) -> Word | None:
    angle = math.remainder(raw.FPDFText_GetCharAngle(handle, first), math.tau)  # clockwise, in radians
    if abs(angle) > 0.1:  # text on its side is a stamp or a margin note
        return None
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(handle, first, ctypes.byref(x), ctypes.byref(y))
    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(handle, last, ctypes.byref(box))
    red, green, blue, alpha = ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint(255)
    raw.FPDFText_GetFillColor(handle, first, *map(ctypes.byref, (red, green, blue, alpha)))
    return Word(
        text=text,
        left=x.value,
        right=max(box.right, x.value),
        base=height - y.value - math.tan(angle) * x.value,  # scanned pages lie a little askew
        size=_size(handle, first),
        bold=raw.FPDFText_GetFontWeight(handle, first) >= 600,
        white=min(red.value, green.value, blue.value) >= _MIN_WHITE or alpha.value < 10,
    )


def _size(handle: ctypes.c_void_p, at: int) -> float:
    """Return the size of a letter on the page; a font may be stated at size 1 and scaled there."""
    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(handle, at, ctypes.byref(matrix))
    return float(raw.FPDFText_GetFontSize(handle, at) * math.hypot(matrix.c, matrix.d))


def _drawings(page: pdfium.PdfPage, width: float, height: float) -> tuple[tuple[Rule, ...], tuple[Rule, ...], float]:
    rules: list[Rule] = []
    fills: list[Rule] = []
    pictures = 0.0
    for number, item in enumerate(page.get_objects(max_depth=3)):
        if number > 20_000:  # a drawing, no table
            break
        if item.type == raw.FPDF_PAGEOBJ_IMAGE:
            left, bottom, right, top = item.get_bounds()
            pictures += max(0.0, right - left) * max(0.0, top - bottom)
            fills.append(Rule(left, height - top, right, height - bottom))
        elif item.type == raw.FPDF_PAGEOBJ_PATH:
            left, bottom, right, top = item.get_bounds()
            box = Rule(left, height - top, right, height - bottom)
            if box.right - box.left < 4 or box.bottom - box.top < 4:
                rules.append(box)
            else:
                mode, stroked = ctypes.c_int(), ctypes.c_int()
                raw.FPDFPath_GetDrawMode(item.raw, ctypes.byref(mode), ctypes.byref(stroked))
                if mode.value:
                    fills.append(box)
                if stroked.value:
                    rules += _edges(box)
    return tuple(rules), tuple(fills), pictures / max(width * height, 1.0)


def _edges(box: Rule) -> list[Rule]:
    return [
        Rule(box.left, box.top, box.right, box.top),
        Rule(box.left, box.bottom, box.right, box.bottom),
        Rule(box.left, box.top, box.left, box.bottom),
        Rule(box.right, box.top, box.right, box.bottom),
    ]
