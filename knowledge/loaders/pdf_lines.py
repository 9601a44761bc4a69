"""Words of PDF pages to lines: what repeats on every page goes, footnotes are set apart, columns become visible as segments."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from knowledge.loaders.item_marks import MARKS
from knowledge.loaders.pdf_words import Page, Word

MARKER = re.compile(rf"^(?:[{MARKS}–—-]|\d{{1,3}}[.)]|\(\d{{1,3}}\)|\([a-z]{{1,4}}\)|[a-z]{{1,2}}\)|[ivx]{{1,5}}\)|\([A-Z]\))$")
_MARGIN_SHARE = 0.13  # of the page's height, at the top and at the bottom, where running lines stand
_MARGIN_LINES = 4
_CLOSE, _SEVERAL = 1.5, 2  # of the font size: how far lines of one paragraph are apart; pages on which a line repeats
_SAME_HEIGHT = 5.0  # points
_SMALL_PRINT, _APART = 0.85, 2.5  # of the usual font size: that of a foot, and how far below the text it stands
_EDGES, _FEWEST_BELOW = 2, 5  # parts of such a line at the top, and lines of the text below it
_PAGE_NUMBER = re.compile(r"^\W*(?:[^\W\d_]{1,9}\.?\s*)?\d{1,4}(?:\s*(?:/|of|von|de|sur|di|z|van|av|/)\s*\d{1,4})?\W*$", re.IGNORECASE)
_TOTAL = re.compile(r"\s*/\s*(\d{1,4})(?!\d)")
# What browsers print at the edges of a page: the minute of printing with the title, the address with the page's number.
_PRINTED = re.compile(r"^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?: [AP]M)?\b|^(?:https?|file)://\S+(?: \d+/\d+)?$")
_PROSE_SPACES, _JUSTIFIED = 3, 3  # spaces of a segment of running text, and how many with the same edges make a justified column
_SPREAD_WORDS = 3  # parts of a line of which the gaps are compared
_SAME_GAP, _MAX_SPREAD = 0.3, 4.0  # of the font size: how much gaps of one line differ, and how wide they are at most
_SEGMENT_GAP = 1.5  # of the font size: a wider gap parts columns
_COLUMN_GAP = 0.5  # likewise, where a column is known to begin; a space has about 0.3


@dataclass(frozen=True, slots=True)
class Segment:
    """Words that stand together on one line."""

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool


@dataclass(frozen=True, slots=True)
class Line:
    """What stands at one height; more than one segment means columns."""

    segments: tuple[Segment, ...]

    @property
    def text(self) -> str:
        """All segments, a space between them."""
        return " ".join(segment.text for segment in self.segments)

    @property
    def base(self) -> float:
        """Height of the base line in points from the top."""
        return self.segments[0].base

    @property
    def size(self) -> float:
        """The largest font on the line."""
        return max(segment.size for segment in self.segments)

    @property
    def left(self) -> float:
        """Where the line begins."""
        return self.segments[0].left

    @property
    def right(self) -> float:
        """Where the line ends."""
        return self.segments[-1].right


def lines_of(words: Sequence[Word], starts: Sequence[float] = ()) -> list[Line]:
    """Return the lines of `words` from top to bottom; a raised number belongs to the line it is raised from.

    `starts` are the left edges of columns: there a small gap parts segments too.
    """
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda one: (one.base, one.left)):
        if rows and word.base - rows[-1][0].base <= 0.42 * max(word.size, rows[-1][0].size):
            rows[-1].append(word)
        else:
            rows.append([word])
    return [Line(tuple(_segments(sorted(row, key=lambda one: one.left), starts))) for row in rows]


def column_starts(lines: Sequence[Line]) -> list[float]:
    """Return where segments behind a wide gap begin on at least three lines, in points from the left."""
    lefts = Counter(round(segment.left) for line in lines for segment in line.segments[1:])
    return [left for left, count in lefts.items() if count + lefts.get(left - 1, 0) + lefts.get(left + 1, 0) >= 3]


def unspread(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with the words of justified ones put together again.

    Such a line fills a column of running text from edge to edge, with gaps of one width, which columns of a table hardly ever have.
    """
    edges = Counter(_edges(one) for line in lines for one in line.segments if one.text.count(" ") >= _PROSE_SPACES)
    columns = [edge for edge, count in edges.items() if count >= _JUSTIFIED]
    return [_unspread(line, columns) for line in lines] if columns else list(lines)


def _unspread(line: Line, columns: Sequence[tuple[int, int]]) -> Line:
    segments = list(line.segments)
    for left, right in columns:
        inside = [one for one in segments if left - 2 <= one.left and one.right <= right + 2]
        if len(inside) < _SPREAD_WORDS or abs(inside[0].left - left) > 2 or abs(inside[-1].right - right) > 2:
            continue
        gaps = [below.left - above.right for above, below in pairwise(inside)]
        if max(gaps) - min(gaps) > _SAME_GAP * line.size or max(gaps) > _MAX_SPREAD * line.size:
            continue
        at = segments.index(inside[0])
        joined = replace(inside[0], text=" ".join(one.text for one in inside), right=inside[-1].right)
        segments[at : at + len(inside)] = [joined]
    return Line(tuple(segments))


def _edges(segment: Segment) -> tuple[int, int]:
    return round(segment.left), round(segment.right)


def without_running_lines(pages: list[list[Line]], heights: Sequence[float]) -> tuple[list[list[Line]], list[str]]:
    """Return the pages without headers, footers and page numbers, and the texts taken out (each once)."""
    margins = [_margin_lines(lines, height) for lines, height in zip(pages, heights, strict=True)]
    places: dict[str, list[float]] = {}
    for number, page in enumerate(margins):
        for line in page:
            for key in _keys(line, number, len(pages)):
                places.setdefault(key, []).append(line.base)
    needed = max(2, min(round(0.3 * len(pages)), 8))
    begun = _texts_that_begin(pages, margins)
    running: set[tuple[int, int]] = set()
    texts: Counter[str] = Counter()
    for number, page in enumerate(margins):
        for line in page:
            same = max(sum(abs(base - line.base) <= _SAME_HEIGHT for base in places[key]) for key in _keys(line, number, len(pages)))
            lonely = len(pages) == 1 and line is pages[number][-1] and line.base > 0.9 * heights[number]
            foot = lonely and _is_numbered_foot(pages[number])
            head = len(pages) == 1 and line is pages[number][0] and _is_head_of_page(pages[number])
            repeats = same >= needed and line.text not in begun
            if repeats or foot or head or (lonely and _PAGE_NUMBER.match(line.text)) or _PRINTED.match(line.text):
                running.add((number, id(line)))
                texts[" ".join(one.text for one in line.segments[:-1]) if foot else line.text] += 1
    kept = [[line for line in lines if (number, id(line)) not in running] for number, lines in enumerate(pages)]
    return kept, list(texts)


def _texts_that_begin(pages: Sequence[Sequence[Line]], margins: Sequence[Sequence[Line]]) -> frozenset[str]:
    """Return the texts of lines in the margins that, wherever they stand, are right above a line of the text: a letterhead above its street
    and the same name at the top of a list on the next page."""
    texts = Counter(line.text for page in margins for line in page)
    close: dict[str, list[bool]] = {}
    for lines, page in zip(pages, margins, strict=True):
        for line, below in pairwise(lines):
            if any(line is one for one in page):
                near = below.base - line.base <= _CLOSE * max(line.size, below.size) and texts[below.text] < _SEVERAL
                close.setdefault(line.text, []).append(near)
    return frozenset(text for text, near in close.items() if all(near) and len(near) == texts[text] and not any(map(str.isdigit, text)))


def _is_numbered_foot(lines: Sequence[Line]) -> bool:
    """Tell whether a page's last line is a foot with the page's number at its end, which a letter of one page never repeats.

    It is set apart from the text, in smaller print.
    """
    *text, foot = lines
    numbered = len(foot.segments) > 1 and bool(_PAGE_NUMBER.match(foot.segments[-1].text))
    if not (text and numbered):
        return False
    usual = Counter(round(line.size, 1) for line in text).most_common(1)[0][0]
    return foot.size < _SMALL_PRINT * usual and foot.base - text[-1].base > _APART * usual


def _is_head_of_page(lines: Sequence[Line]) -> bool:
    """Tell whether a page's first line is a head that would stand on every page: small print at both edges, far above the text.

    What holds a number may be a date or an address, which a letter has but once.
    """
    head, *text = lines
    if len(head.segments) < _EDGES or len(text) < _FEWEST_BELOW or any(map(str.isdigit, head.text)):
        return False
    usual = Counter(round(line.size, 1) for line in text).most_common(1)[0][0]
    return head.size < _SMALL_PRINT * usual and text[0].base - head.base > _APART * usual


def body_size_of(pages: Sequence[Page]) -> float:
    """Return the font size of most words, in points."""
    sizes = Counter(round(word.size, 1) for page in pages for word in page.words if len(word.text) > 2)
    return sizes.most_common(1)[0][0] if sizes else 10.0


def pitches_of(lines: Sequence[Line]) -> dict[int, float]:
    """Return the usual distance of one line to the next, in points, by rounded font size.

    The smallest that is no exception, since the distance between paragraphs is larger and lists have many of these.
    """
    steps: dict[int, Counter[float]] = {}
    for above, below in _stacked(lines):
        if abs(above.size - below.size) < 0.5 and 0.9 * above.size < below.base - above.base < 2.2 * above.size:
            steps.setdefault(round(above.size), Counter())[round(2 * (below.base - above.base)) / 2] += 1
    return {size: min(step for step, n in counts.items() if n >= max(1, 0.04 * counts.total())) for size, counts in steps.items()}


def _stacked(lines: Sequence[Line]) -> Iterator[tuple[Segment, Segment]]:
    """Yield each segment with the nearest one above it: columns set beside one another seldom share their base lines."""
    for at, line in enumerate(lines):
        for segment in line.segments:
            above = (one for before in reversed(lines[max(0, at - 3) : at]) for one in before.segments)
            nearest = next((one for one in above if one.left < segment.right and one.right > segment.left), None)
            if nearest:
                yield nearest, segment


def _segments(words: list[Word], starts: Sequence[float]) -> list[Segment]:
    groups: list[list[Word]] = [[words[0]]]
    for before, word in pairwise(words):
        after_marker = len(groups[-1]) == 1 and MARKER.match(before.text) and word.left - before.right < 5 * word.size
        gap = (word.left - before.right) / max(before.size, word.size)
        at_start = gap > _COLUMN_GAP and any(abs(word.left - start) < 1.5 for start in starts)
        if (gap > _SEGMENT_GAP or at_start) and not after_marker:
            groups.append([])
        groups[-1].append(word)
    return [_segment(group) for group in groups]


def _segment(words: list[Word]) -> Segment:
    text = words[0].text
    for before, word in pairwise(words):
        text += word.text if word.left - before.right < 0.08 * max(before.size, word.size) else f" {word.text}"
    letters = sum(len(word.text) for word in words)
    return Segment(
        text=text,
        left=words[0].left,
        right=max(word.right for word in words),
        base=max(words, key=lambda one: one.size).base,
        size=max(word.size for word in words),
        bold=sum(len(word.text) for word in words if word.bold) > 0.8 * letters,
    )


def _margin_lines(lines: list[Line], height: float) -> list[Line]:
    top = [line for line in lines[:_MARGIN_LINES] if line.base < _MARGIN_SHARE * height]
    bottom = [line for line in lines[-_MARGIN_LINES:] if line.base > (1 - _MARGIN_SHARE) * height]
    return top + bottom


def _keys(line: Line, page: int, pages: int) -> set[str]:
    """Return the text as it stands, and with each number in turn as its distance to the page's: page numbers count pages, others do not.

    "Signatories (1/2)" in a file of eight pages counts the parts of a list.
    """
    text = line.text
    numbers = list(re.finditer(r"\d{1,4}", text))[:6]
    counting = [one for one in numbers if _PAGE_NUMBER.match(text) or _total_behind(text[one.end() :]) in (None, pages)]
    return {text, *(f"{text[: one.start()]}#{int(one.group()) - page}{text[one.end() :]}" for one in counting)}


def _total_behind(text: str) -> int | None:
    """Return the number behind a slash with which a text begins; None if it begins otherwise."""
    total = _TOTAL.match(text)
    return int(total[1]) if total else None
