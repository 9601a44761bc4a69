"""Cuts the text of an entry into passages: the unit that is searched, with the exact place it was cut from."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from index.sentences import Span, split_sentences
from knowledge.models import Voice

HEADING_SEPARATOR = " › "  # between a heading and the one above it
MIN_WORDS = 40  # shorter neighbours of one section are joined
MAX_WORDS = 120  # longer ones are cut at sentence ends; the embedding model reads about 350 words at most

_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
# What opens a list item, a quotation or a table row: no part of what is said.
_MARKER = re.compile(r"\s*(?:(?:[-*+•]|\d{1,3}[.)])\s+|>\s?|\|\s*)*")
_BLOCK_START = re.compile(r"\s*(?:[-*+•]\s|\d{1,3}[.)]\s|\|)")


@dataclass(frozen=True)
class Source:
    """One entry to index: its text as it stands in the knowledge base, and in whose words it is."""

    entry: str
    title: str
    text: str
    voice: Voice
    language: str = "en"


@dataclass(frozen=True)
class Passage:
    """A stretch of an entry: `source.text[start:end] == text`. `sentences` are spans in the entry's text too.

    `number` counts from 0 over all passages of an index; `heading` is the section it stands under, outermost first.
    """

    number: int
    entry: str
    title: str
    text: str
    start: int
    end: int
    voice: Voice
    sentences: tuple[Span, ...] = field(repr=False)
    heading: str = ""
    language: str = "en"

    def sentence(self, span: Span) -> str:
        """The text of one of its sentences."""
        return self.text[span[0] - self.start : span[1] - self.start]


@dataclass(frozen=True)
class _Block:
    """A paragraph, list item or table row: its heading and its sentences."""

    section: int
    heading: str
    sentences: tuple[Span, ...]

    @property
    def span(self) -> Span:
        return self.sentences[0][0], self.sentences[-1][1]


def split(source: Source, first_number: int = 0) -> list[Passage]:
    """The passages of one entry, about 40 to 120 words each, in order; none for a text of headings alone.

    A passage never reaches over a heading: under another heading, another subject begins.
    """
    passages = []
    for number, group in enumerate(_groups(source), first_number):
        start, end = group[0].span[0], group[-1].span[1]
        sentences = tuple(span for block in group for span in block.sentences)
        text = source.text[start:end]
        passages.append(
            Passage(
                number=number,
                entry=source.entry,
                title=source.title,
                text=text,
                start=start,
                end=end,
                voice=source.voice,
                sentences=sentences,
                heading=group[0].heading,
                language=source.language,
            )
        )
    return passages


def _groups(source: Source) -> Iterator[list[_Block]]:
    """Neighbouring blocks of one section that make a passage together."""
    group: list[_Block] = []
    for block in _pieces(source):
        together = _words(source, group) + _words(source, [block])
        if group and (block.section != group[0].section or together > MAX_WORDS or _words(source, group) >= MIN_WORDS):
            yield group
            group = []
        group.append(block)
    if group:
        yield group


def _words(source: Source, blocks: list[_Block]) -> int:
    return sum(len(source.text[start:end].split()) for block in blocks for start, end in block.sentences)


def _pieces(source: Source) -> Iterator[_Block]:
    """The blocks of a text, those too long for a passage in several parts of about the same length."""
    for block in _blocks(source):
        total = _words(source, [block])
        parts = -(-total // MAX_WORDS)
        taken: list[Span] = []
        for span in block.sentences:
            words = _words(source, [_Block(block.section, block.heading, (*taken, span))])
            if taken and parts > 1 and words > total / parts * 1.2:
                yield _Block(block.section, block.heading, tuple(taken))
                taken = []
            taken.append(span)
        yield _Block(block.section, block.heading, tuple(taken))


def _blocks(source: Source) -> Iterator[_Block]:
    section, path, at = 0, [""] * 6, 0
    open_span: Span | None = None

    def closed() -> Iterator[_Block]:
        if open_span is not None:
            begin = _MARKER.match(source.text, *open_span)
            start = begin.end() if begin else open_span[0]
            sentences = split_sentences(source.text, start, open_span[1], language=source.language)
            if sentences:
                yield _Block(section, HEADING_SEPARATOR.join(filter(None, path)), sentences)

    for line in source.text.splitlines(keepends=True):
        heading = _HEADING.match(line)
        if heading or not line.strip() or _BLOCK_START.match(line):
            yield from closed()
            open_span = None
        if heading:
            level = len(heading.group(1))
            section, path[level - 1 :] = section + 1, [heading.group(2)] + [""] * (6 - level)
        elif line.strip():
            open_span = (open_span[0] if open_span else at, at + len(line))
        at += len(line)
    yield from closed()
