"""Positions of a document: sentences in which "we" take a clear stance on a topic that the register knows, and all that is demanded."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from knowledge.catalogue import Catalogue
from knowledge.drafting.demand_leads import DEMANDS, lead_of, told_demand, we_at_end
from knowledge.drafting.models import ProposedPosition
from knowledge.drafting.vocabulary import Vocabulary, plain_words
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, Table
from knowledge.models import StanceWord

_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”»’]?\s+(?=[\"“«‘(]?[A-ZÀ-ÞΑ-ΩА-Я])")
_WORDS = range(6, 90)  # a shorter sentence says nothing, a longer one is a list
_WORDS_OF_AN_ITEM = range(2, 90)
_LEADS, _ENDED = (":", "："), (".", "!", "?", "…")  # ends of a line that leads to a list, and of a list
_MARKS, _COUNTS = "[•▪●○◦‣·☐☑►✓✔–—-]", r"(?:\d{1,2}|[ivx]{1,4}|[IVX]{1,4}|[^\W\d_])"
_TYPED_MARKER = re.compile(rf"^\s*(?:{_MARKS}|\(?{_COUNTS}[.)])\s+")
_MARKER_ALONE = re.compile(rf"{_MARKS}|\(?{_COUNTS}[.)]|\d{{1,2}}")
_BOX = re.compile(r"^\s*[☐☑✓✔]\s*")
_MARKED_CELLS = 2  # of a row: a marker and a text
_MAX_POSITIONS = 20


def positions_of(blocks: Sequence[Block], words: Vocabulary, catalogue: Catalogue, language: str) -> tuple[ProposedPosition, ...]:
    """Return the stances, each topic and stance once, in order. A sentence without a known topic stays a passage, unless it demands something.

    The items of a list take the stance of the sentence that leads to it, "we call upon the Commission to:", or of its heading, "Our
    demands". All that is demanded is said: what has no known topic, or one that another demand had, goes by none.
    """
    topics = _topic_names(catalogue, language)
    found: dict[tuple[str, str], ProposedPosition] = {}
    for text, stance in _stances(blocks, words):
        topic = _topic_in(text, topics) or ""
        if stance == DEMANDS and (not topic or (topic, stance) in found):
            found.setdefault((text, stance), ProposedPosition(topic="", stance=stance, quote=text))
        elif topic:
            found.setdefault((topic, stance), ProposedPosition(topic=topic, stance=stance, quote=text))
    return tuple(found.values())[:_MAX_POSITIONS]


def _stances(blocks: Sequence[Block], words: Vocabulary) -> Iterator[tuple[str, StanceWord]]:
    """Yield what takes a stance, with the stance, in order: sentences, and the items of lists to which one leads."""
    leading: StanceWord | None = None
    ours, ended, above = "", True, ""  # the "we" in which the line above a list ends; whether the list has; the sentence before
    for (text, marked), (following, marked_too) in pairwise([*_lines(blocks), ("", False)]):
        is_item = marked or bool(leading and not ended and text[:1].islower())
        own = words.stance_in(text) or (words.stance_in(f"{ours} {text}") if ours else None)
        ended = text.endswith(_ENDED)
        if is_item and (own if ours else leading) and len(text.split()) in _WORDS_OF_AN_ITEM:
            yield text.rstrip(" ;,"), own or leading or DEMANDS
            continue
        sentences = _SENTENCE_END.split(text)
        leads = text.endswith(_LEADS) or (not (ended or is_item) and (marked_too or following[:1].islower()))  # goes on below
        yield from _stated([above, *sentences[: len(sentences) - leads]], words)
        above = sentences[-1]
        if not is_item:
            leading, ours = lead_of(text, words), we_at_end(text, words)


def _stated(sentences: Sequence[str], words: Vocabulary) -> Iterator[tuple[str, StanceWord]]:
    """Yield the sentences behind the first that take a stance, with the stance."""
    for before, one in pairwise(sentences):
        if len(one.split()) in _WORDS and (stance := words.stance_in(one) or told_demand(one, before, words)):
            yield one, stance


def _lines(blocks: Sequence[Block]) -> Iterator[tuple[str, bool]]:
    """Yield the lines of headings, paragraphs, lists and tables that are lists, without their markers, and whether each is an item."""
    below_marker = False  # alone on its line
    for block in blocks:
        if isinstance(block, ListItem):
            yield _BOX.sub("", block.text.split("\n")[0]).strip(), True
        elif isinstance(block, Table):
            yield from _lines_of_table(block)
        elif isinstance(block, Heading | Paragraph):
            for line in filter(str.strip, block.text.split("\n")):
                typed = _TYPED_MARKER.match(line)
                if not (alone := bool(_MARKER_ALONE.fullmatch(line.strip()))):
                    yield (line[typed.end() :] if typed else line).strip(), bool(typed) or below_marker
                below_marker = alone


def _lines_of_table(table: Table) -> Iterator[tuple[str, bool]]:
    """Yield the rows of a table of a single column, and as items those of one that has a marker before each text."""
    rows = [[cell.strip() for cell in row if cell.strip()] for row in table.rows]
    if all(len(row) == _MARKED_CELLS and _MARKER_ALONE.fullmatch(row[0]) for row in rows):
        yield from ((" ".join(row[1].split()), True) for row in rows)
    elif all(len(row) < _MARKED_CELLS for row in rows):
        yield from ((" ".join(row[0].split()), False) for row in rows if row)


def _topic_names(catalogue: Catalogue, language: str) -> list[tuple[str, str]]:
    """Return folded names of topics with the label to use, the longest first, since it says most."""
    names: dict[str, str] = {}
    for topic in catalogue.topics:
        label = next((one for one in topic.labels if isinstance(one, str)), topic.name)
        for name in (topic.name, *(one for one in topic.labels if isinstance(one, str))):
            names.setdefault(plain_words(re.sub(r"^(?:the|a|an) ", "", name)), label)
        for code in {language, "en"} & catalogue.labels.keys():
            for name in catalogue.labels[code].topics.get(topic.id, ()):
                names.setdefault(plain_words(name), label)
    return sorted(((name, label) for name, label in names.items() if len(name) > 4), key=lambda one: -len(one[0]))


def _topic_in(sentence: str, topics: list[tuple[str, str]]) -> str | None:
    plain = f" {plain_words(sentence)} "
    return next((label for name, label in topics if f" {name} " in plain), None)
