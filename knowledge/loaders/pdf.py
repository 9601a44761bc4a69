"""PDF with a text layer: two columns, running lines, footnotes and tables sorted out."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from contextlib import closing
from dataclasses import replace

from knowledge.loaders.cleaning import has_words, tidy
from knowledge.loaders.parsed import FOOTNOTE, Block, FoundDate, Heading, ListItem, Note, Paragraph, ParsedDocument, Table, UnreadableDocument
from knowledge.loaders.pdf_bands import Look
from knowledge.loaders.pdf_blocks import blocks_of_lines
from knowledge.loaders.pdf_grids import Grid, boxes_of, grids_of, table_of
from knowledge.loaders.pdf_joining import Joiner
from knowledge.loaders.pdf_lines import (
    Line,
    body_size_of,
    column_starts,
    lines_of,
    pitches_of,
    unspread,
    without_running_lines,
)
from knowledge.loaders.pdf_notes import RAISED, split_footnotes
from knowledge.loaders.pdf_pictures import pictures_below_text
from knowledge.loaders.pdf_words import Page, Word, has_script, open_pdf, pages_of

MAX_PAGES = 3000
_SCAN_PICTURES = 0.5  # share of the area of a page that a scan covers at least
_MIN_LETTERS = 20  # a page with fewer has no text layer worth the name
_SEAL = 0.5  # of the size of most words
_SENTENCE_LETTERS = 60  # a shorter text may be a name that breaks off at "of"
_SMALL_WORD = 3  # letters
_LISTED = 3  # short lines, by which a list is known
_REPEATED = 12  # lines of heads and feet
_HEADER_HEIGHT = 0.08  # of a page
_MADE_UP_TITLE = re.compile(r"^(?:microsoft word - .*|untitled.*|.*\.(?:docx?|pdf|odt|indd|rtf)|document\d*|unknown|\(anonymous\))$", re.I)
_ENDED = re.compile(r"[.!?]\s*$")
_NOTE = re.compile(rf"^(?:\(\s?\d{{1,3}}\s?\)|\d{{1,3}}\s|[{RAISED}]+|\*|\uf02a)")


def read(data: bytes, name: str) -> ParsedDocument:  # noqa: ARG001 - all loaders look alike
    """Return the document in `data`. Raises `UnreadableDocument` (encrypted, scanned, damaged, empty, too-large)."""
    with closing(open_pdf(data)) as pdf:
        if len(pdf) > MAX_PAGES:
            raise UnreadableDocument("too-large", found=len(pdf), allowed=MAX_PAGES)
        pages, warnings = _visible(list(pages_of(pdf)))
        pages = _without_seals(pages)
        facts = pdf.get_metadata_dict(skip_empty=True)
        _refuse_without_text(pages)
        blocks, running = _blocks(pages)
        blocks += pictures_below_text(pdf)
        if has_script(pdf):
            warnings.append(Note(code="scripts-ignored"))
    title = tidy(facts.get("Title", ""))
    if _MADE_UP_TITLE.match(title) or len(title) < 8:
        headings = [block for block in blocks if isinstance(block, Heading)]
        title = min(headings, key=lambda block: block.level).text if headings else ""  # the first of the largest
    created = re.match(r"D:(\d{4})(\d{2})(\d{2})", facts.get("CreationDate", ""))
    metadata = {"author": tidy(facts.get("Author", "")), "running": " · ".join(running[:3]), "pages": str(len(pages))}
    metadata |= {"repeated": "\n".join(running[:_REPEATED])}  # whole lines, which may hold names
    return ParsedDocument(
        format="pdf",
        title=title or None,
        dates=_created(created),
        metadata={key: value for key, value in metadata.items() if value},
        blocks=tuple(blocks),
        warnings=tuple(warnings),
    )


def _visible(pages: list[Page]) -> tuple[list[Page], list[Note]]:
    """Take out white words that nothing dark lies behind."""
    shown, hidden = [], 0
    for page in pages:
        kept = tuple(word for word in page.words if not word.white or _lies_on_fill(word, page))
        hidden += len(page.words) - len(kept)
        shown.append(Page(page.width, page.height, kept, page.rules, page.fills, page.pictures))
    return shown, [Note(code="hidden-text", params={"words": hidden})] if hidden else []


def _without_seals(pages: list[Page]) -> list[Page]:
    """Return the pages without the words of stamps and seals, which are set less than half as large as the text; digits mark notes."""
    size = _SEAL * body_size_of(pages)
    small = {round(word.size, 1) for page in pages for word in page.words if word.size < size and word.text.isalpha() and len(word.text) > 1}
    return [replace(page, words=tuple(word for word in page.words if _is_read(word, small))) for page in pages] if small else pages


def _is_read(word: Word, small: Collection[float]) -> bool:
    return round(word.size, 1) not in small or (word.text.isdecimal() and len(word.text) <= _SMALL_WORD)


def _lies_on_fill(word: Word, page: Page) -> bool:
    middle = word.base - 0.3 * word.size
    return any(fill.left - 2 <= word.left <= fill.right and fill.top <= middle <= fill.bottom for fill in page.fills)


def _refuse_without_text(pages: list[Page]) -> None:
    letters = [sum(len(word.text) for word in page.words) for page in pages]
    scans = sum(count < _MIN_LETTERS and page.pictures > _SCAN_PICTURES for count, page in zip(letters, pages, strict=True))
    if scans and scans >= 0.5 * len(pages):
        raise UnreadableDocument("scanned", pages=scans)
    if not any(has_words(word.text) for page in pages for word in page.words):
        raise UnreadableDocument("scanned" if any(page.pictures > 0.1 for page in pages) else "empty", pages=len(pages))


def _blocks(pages: list[Page]) -> tuple[list[Block], list[str]]:
    size = body_size_of(pages)
    joiner = Joiner(" ".join(word.text for page in pages for word in page.words))
    lines, running = without_running_lines(_lines_of_pages(pages), [page.height for page in pages])
    everything = [line for page in lines for line in page]
    # A long list may be set smaller than the text whose margin it has.
    body = [line.right for line in everything if line.size > 0.9 * size and len(line.text) > 40]
    right = sorted(body)[int(0.95 * (len(body) - 1))] if body else pages[0].width * 0.88
    look = Look(size=size, right=right, pitches=pitches_of(everything))
    blocks: list[Block] = []
    notes: list[Block] = []
    for page, printed in zip(pages, lines, strict=True):
        headed = bool(blocks) and _breaks_off(blocks[-1]) and _is_small_header(printed, page, size)
        headed = headed or (bool(blocks) and _repeats_title(printed, blocks))
        page_lines = printed[1:] if headed else printed
        own, footnotes = split_footnotes(page_lines, page.rules, page.width, size)
        grids = grids_of(page.rules, page.words) or boxes_of(page.fills, page.words)
        own, footnotes = _without_cells(grids, page_lines, own, footnotes)
        notes += (Paragraph(text=tidy(block.text), id=FOOTNOTE) for block in _footnote_blocks(footnotes, joiner))
        _append(blocks, list(_page_blocks(page, own, grids, look, joiner)), joiner)
    return [*blocks, *notes], running


def _without_cells(grids: list[Grid], lines: list[Line], own: list[Line], footnotes: list[Line]) -> tuple[list[Line], list[Line]]:
    """Return both kinds of lines, the numbered rows of a table in small print not among the notes."""
    notes = [line for line in footnotes if not any(grid.rows[0] < line.base <= grid.rows[-1] for grid in grids)]
    return (own, footnotes) if len(notes) == len(footnotes) else ([line for line in lines if line not in notes], notes)


def _lines_of_pages(pages: list[Page]) -> list[list[Line]]:
    """Return the lines of each page; columns go on over a page's end where a line of the next page has one at the same place."""
    before: list[float] = []
    found = []
    for page in pages:
        lines = lines_of(page.words)
        lefts = {round(segment.left) for line in lines for segment in line.segments[1:]}
        own = column_starts(lines)
        starts = [*own, *(start for start in before if start not in own and lefts & {start - 1, start, start + 1})]
        found.append(unspread(lines_of(page.words, starts) if starts else lines))
        before = own
    return found


def _footnote_blocks(lines: list[Line], joiner: Joiner) -> Iterator[Paragraph]:
    text = ""
    for line in lines:
        if text and _NOTE.match(line.text):
            yield Paragraph(text=text)
            text = ""
        text = joiner.join(text, line.text) if text else line.text
    if has_words(text):
        yield Paragraph(text=text)


def _page_blocks(page: Page, lines: list[Line], grids: list[Grid], look: Look, joiner: Joiner) -> Iterator[Block]:
    grids = [grid for grid in grids if any(grid.holds(word) for word in page.words)]
    if not grids:
        yield from blocks_of_lines(lines, look, joiner)
        return
    kept = {round(line.base, 1) for line in lines}
    above = 0.0
    for grid in grids:
        yield from blocks_of_lines([line for line in lines if above < line.base <= grid.rows[0]], look, joiner)
        inside = [word for word in page.words if grid.holds(word)]
        if (table := table_of(grid, inside, joiner)) and kept:
            yield table
        above = grid.rows[-1]
    yield from blocks_of_lines([line for line in lines if line.base > above], look, joiner)


def _breaks_off(block: Block) -> bool:
    """Tell whether running text ends in the middle of a sentence: at a comma or a small word."""
    text = block.text if isinstance(block, Paragraph) and "\n" not in block.text else ""
    last = text.split()[-1] if len(text) > _SENTENCE_LETTERS else ""
    return last.endswith(",") or (last.islower() and last.isalpha() and len(last) <= _SMALL_WORD)


def _is_small_header(lines: list[Line], page: Page, size: float) -> bool:
    """Tell whether a page's first line is a header in small print, which in a letter of two pages is never repeated."""
    if len(lines) < 2:
        return False
    return lines[0].size < 0.85 * size <= lines[1].size and lines[0].base < _HEADER_HEIGHT * page.height


def _repeats_title(lines: list[Line], blocks: list[Block]) -> bool:
    """Tell whether a page's first line is a title again, in the middle of a sentence that goes on below it."""
    going_on = len(lines) > 1 and lines[1].text[:1].islower() and isinstance(blocks[-1], Paragraph) and not _ENDED.search(blocks[-1].text)
    return going_on and any(isinstance(block, Heading) and block.text == lines[0].text for block in blocks)


def _append(blocks: list[Block], more: list[Block], joiner: Joiner) -> None:
    """Add a page's blocks; a sentence that the page's end cut goes on."""
    last, first = (blocks[-1], more[0]) if blocks and more else (None, None)
    goes_on = isinstance(first, Paragraph) and first.text[:1].islower() and first.id is None
    if isinstance(first, Paragraph) and last and _breaks_off(last):
        goes_on = first.id is None and "\n" not in first.text and len(first.text) > _SENTENCE_LETTERS
    goes_on = goes_on and not _is_line_of_list(blocks)
    if goes_on and isinstance(first, Paragraph) and isinstance(last, Paragraph | ListItem) and not _ENDED.search(last.text):
        blocks[-1] = last.model_copy(update={"text": joiner.join(last.text, first.text)})
        more = more[1:]
    if isinstance(last, Table) and isinstance(first, Table):
        blocks[-1], *rest = _with_row_whole(last, first, joiner)
        more = [*rest, *more[1:]]
    blocks += more


def _with_row_whole(above: Table, below: Table, joiner: Joiner) -> tuple[Table, ...]:
    """Return two tables, a page's last and the next one's first, with the row whole that the page's end tore in two.

    Its second half goes on small in some cells, none of which was empty above, and has nothing in most of the others.
    """
    torn, last = below.rows[0], above.rows[-1]
    filled = [(before, after) for before, after in zip(last, torn, strict=False) if after]
    goes_on = bool(filled) and all(before and after[:1].islower() for before, after in filled)
    if above.broken or below.broken or len(torn) != len(last) or not goes_on or 2 * len(filled) > len(torn):
        return above, below
    whole = tuple(joiner.join(before, after) if after else before for before, after in zip(last, torn, strict=True))
    rest = (below.model_copy(update={"rows": below.rows[1:]}),) if below.rows[1:] else ()
    return above.model_copy(update={"rows": (*above.rows[:-1], whole)}), *rest


def _is_line_of_list(blocks: list[Block]) -> bool:
    """Tell whether the last paragraph is a short line below others that end in no mark: a name, behind which another may begin small."""
    lines = [block.text for block in blocks[-_LISTED:] if isinstance(block, Paragraph)]
    short = all("\n" not in line and len(line) < _SENTENCE_LETTERS and line[:1].isupper() for line in lines)
    return len(lines) == _LISTED and short and not lines[-1].split()[-1].islower()


def _created(match: re.Match[str] | None) -> tuple[FoundDate, ...]:
    if not match:
        return ()
    try:
        return (FoundDate(date="-".join(match.groups()), place="file"),)
    except ValueError:
        return ()
