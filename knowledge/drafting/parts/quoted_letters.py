"""Quotations of another letter with its signatories: who signed that, and what it asks for, is said of another text.

The file's format shows a quotation (marks before its lines, a page's element, a style of a word processor), or quotation marks do, or a
sentence leads to it with its day. It is set aside only where the letter itself goes on behind it and is signed there: a page may quote the
whole letter that it is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.drafting.names.register import Register
from knowledge.drafting.signatories.lists.list_edges import ListEdges
from knowledge.drafting.words.vocabulary import Vocabulary, plain_words
from knowledge.loaders.cleaning import has_words
from knowledge.loaders.parsed import Block, Heading, Image, ListItem, Paragraph, Table, plain_lines
from knowledge.written_dates import find_dates

_CLOSING_MARKS = {"“": "”\"", "„": "“”\"", "«": "»", "»": "«", '"': '"'}
_OPENING_MARK = re.compile(r"(?<![^\s(:])[“„«»\"](?=\s?[^\W_])")
_MOST_BLOCKS = 60  # of a quotation in marks; others have lost their end
_GREETING_WORDS = 14
_RUNNING_WORDS, _LEADING_WORDS = 8, 5
_FEWEST = 2  # names of a list
_LINES_OF_LIST = 12  # below a closing, among which these stand


@dataclass(frozen=True)
class _Span:
    """From a letter of one block up to a letter of another."""

    first: int
    start: int
    last: int
    end: int


def without_quoted_letters(blocks: Sequence[Block], words: Vocabulary, register: Register) -> Sequence[Block]:
    """Return blocks without the quotations that bring a list of signatories, where the letter that quotes them is signed behind them."""
    for span in (*_shown(blocks), *_marked(blocks), *_led(blocks, words, register)):
        inside, before, behind = _inside(blocks, span), _before(blocks, span), _behind(blocks, span)
        if _is_signed(inside, words, register) and _goes_on(before, inside, behind, words, register):
            return [*before, *without_quoted_letters(behind, words, register)]
    return blocks


def _shown(blocks: Sequence[Block]) -> Iterator[_Span]:
    """Yield the quotations that the file's format shows; items and tables right below them go on with a list that they head."""
    at = 0
    while at < len(blocks):
        first = at
        while at < len(blocks) and getattr(blocks[at], "quoted", False):
            at += 1
        if at > first:
            headed = getattr(blocks[at - 1], "text", "").rstrip().endswith(":")
            while headed and at < len(blocks) and isinstance(blocks[at], ListItem | Table):
                at += 1
            yield _Span(first, 0, at - 1, _length(blocks[at - 1]))
        at += 1


def _marked(blocks: Sequence[Block]) -> Iterator[_Span]:
    """Yield what stands between quotation marks, in one block or over several; one in which the mark is set again has lost its end."""
    for first, block in enumerate(blocks):
        for mark in _OPENING_MARK.finditer(_text(block)):
            if end := _end_of(blocks, first, mark.end(), mark[0]):
                yield _Span(first, mark.start(), *end)


def _led(blocks: Sequence[Block], words: Vocabulary, register: Register) -> Iterator[_Span]:
    """Yield what a greeting letter leads to with a day and a colon ("On 3 May 2024 we wrote to you:"), up to the end of the list in it."""
    edges = ListEdges(blocks, words, register)
    for at, block in enumerate(blocks):
        text = block.text if isinstance(block, Paragraph) else ""
        leads = len(text.split()) >= _LEADING_WORDS and text.rstrip().endswith(":") and bool(find_dates(text, words.language))
        if not (leads and _greets(blocks[:at], words)) or edges.opening(block) is not None:
            continue
        opened = next((number for number in range(at + 1, len(blocks)) if edges.opening(blocks[number]) is not None), len(blocks))
        if at + 1 < opened < (end := edges.end(opened + 1)):
            yield _Span(at + 1, 0, end - 1, _length(blocks[end - 1]))


def _end_of(blocks: Sequence[Block], first: int, start: int, opening: str) -> tuple[int, int] | None:
    for at in range(first, min(first + _MOST_BLOCKS, len(blocks))):
        text = _text(blocks[at])
        inner = text[start:] if at == first else text.lstrip(f" {opening}")  # each paragraph of a quotation may begin with its mark
        offset = len(text) - len(inner)
        found = re.search(f"[{re.escape(_CLOSING_MARKS[opening] + opening)}]", inner)
        if found and found[0] in _CLOSING_MARKS[opening]:
            return at, offset + found.end()
        if found:
            return None
    return None


def _text(block: Block) -> str:
    return getattr(block, "text", "")


def _length(block: Block) -> int:
    return len(_text(block))


def _inside(blocks: Sequence[Block], span: _Span) -> list[Block]:
    if span.first == span.last:
        return list(_cut(blocks[span.first], span.start, span.end))
    whole = blocks[span.first + 1 : span.last]
    return [*_cut(blocks[span.first], span.start, None), *whole, *_cut(blocks[span.last], 0, span.end)]


def _before(blocks: Sequence[Block], span: _Span) -> list[Block]:
    return [*blocks[: span.first], *(_cut(blocks[span.first], 0, span.start) if span.start else ())]


def _behind(blocks: Sequence[Block], span: _Span) -> list[Block]:
    rest = _cut(blocks[span.last], span.end, None) if span.end < _length(blocks[span.last]) else ()
    return [*rest, *blocks[span.last + 1 :]]


def _cut(block: Block, start: int, end: int | None) -> Iterator[Block]:
    """Yield a part of a block, unless no word is left; tables and pictures have no parts."""
    if isinstance(block, Table | Image):
        yield block
    elif has_words(part := block.text[start:end].strip()):
        yield block.model_copy(update={"text": part})


def _is_signed(blocks: Sequence[Block], words: Vocabulary, register: Register) -> bool:
    """Tell whether a quotation brings signatories below or behind a heading for them, or below its closing."""
    edges = ListEdges(blocks, words, register)
    opened = next((at for at, block in enumerate(blocks) if edges.opening(block) is not None or _closes(block, words)), None)
    return opened is not None and (opened < len(blocks) - 1 or ":" in _text(blocks[opened]) or "\n" in _text(blocks[opened]))


def _goes_on(before: Sequence[Block], inside: Sequence[Block], behind: Sequence[Block], words: Vocabulary, register: Register) -> bool:
    """Tell whether the letter goes on behind a quotation: it says something there or greets before it, and is signed by several, or by
    one where the quotation is led in by its day. A quotation that greets somebody is the letter itself where nothing else does."""
    edges = ListEdges(behind, words, register)
    signed = next((at for at, block in enumerate(behind) if _closes(block, words) or edges.opening(block) is not None), None)
    greeted = _greets(before, words)
    if signed is None or (not greeted and _greets(inside, words)):
        return False
    told = any(isinstance(block, Paragraph) and len(block.text.split()) >= _RUNNING_WORDS for block in behind[:signed])
    listed = list(plain_lines(behind[signed : edges.end(signed + 1)]))[1 : _LINES_OF_LIST + 1]
    named = sum(edges.is_namelike(line) or register.is_known(line) for line in listed)
    named += len(register.mentions(_text(behind[signed]).partition(":")[2]))
    dated = any(find_dates(_text(block), words.language) for block in before[-1:])
    return (told or greeted) and (named >= _FEWEST or dated)


def _closes(block: Block, words: Vocabulary) -> bool:
    line = _text(block).split("\n")[0] if isinstance(block, Paragraph | Heading) else ""
    return 0 < len(line.split()) <= _GREETING_WORDS and bool(words.closings.match(plain_words(line)))


def _greets(blocks: Sequence[Block], words: Vocabulary) -> bool:
    """Tell whether a line is nothing but a salutation."""
    short = (line for line in plain_lines(blocks) if len(line.split()) <= _GREETING_WORDS and line.rstrip().endswith((",", "!", ":")))
    return any(words.salutations.match(plain_words(line)) for line in short)
