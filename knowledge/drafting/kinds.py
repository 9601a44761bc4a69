"""What a document is: a letter, a statement, a press release, an answer to a consultation, or a report that nobody signs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from knowledge.catalogue import Catalogue
from knowledge.drafting.names.register import has_head
from knowledge.drafting.names.shapes import QUOTED, is_person
from knowledge.drafting.readers.readers import greets
from knowledge.drafting.words.letter_words import letter_nouns, names_copy
from knowledge.drafting.words.vocabulary import listed_words, pattern_of, plain_words, press_titles, vocabulary, word_lists
from knowledge.loaders.parsed import Block, Image, Paragraph, Table, plain_lines

_PRESS_BLOCKS, _HEAD_BLOCKS, _LONG_HEAD = 3, 8, 30
_LINE_WORDS = 14  # of a line that says what a document is: "Joint press release from Guild of Bells and Kelpie"
_BEFORE_PRESS = 2  # words before "press release"
_OPENING = 600  # letters
_CLOSING_WORDS = 8
# "Newsflash #5" tells of letters.
_ISSUE = re.compile(r"[^\W\d]+(?:[\s’'][^\W\d]+){0,2}\s(?:#|no\.?|nr\.?|n[°º.]|č\.|št\.|br\.|αρ\.|бр\.)\s?\d", re.IGNORECASE)
# A line of a newsletter's head: "Issue 57 – May 2025".
_ISSUE_LINE = re.compile(
    r"(?:issue|ausgabe|num[eé]ro|número|edition|edición|edição|edizione|uitgave|nummer|numer|wydanie|číslo|utgave|udgave|numero|szám)"
    r"\s(?:(?:no|nr|n[°º])\.?\s?)?\d{1,4}(?:\s?[–—|·,-].{0,40})?",
    re.IGNORECASE,
)
_ISSUE_BLOCKS = 4  # of the head, in which it stands
_BYLINE = re.compile(r"(?:by|von|par|di|door|af|av|por|od|autor(?:in)?|auteure?|autore|tekst|text):?\s+([^\n]{5,40})", re.IGNORECASE)
_DATELINE = re.compile(r"[A-ZÀ-ÞΑ-ΩА-Я][^\n–—.:;]{2,40}(?:\([A-Z]{2,5}\))?\s[–—-]\s")
_NEWS = "news"
_RUNNING_WORDS, _LAST = 20, 4  # words of running text; paragraphs of the end
_BEGUN = re.compile(r"[.:|–—]\s")
_ALONE = {"joint-letter": "letter", "joint-statement": "statement", "stance": "position-paper"}  # with one sender or none
_TOGETHER = {"stance": "joint-statement"}


def kind_of(
    title: str, blocks: Sequence[Block], catalogue: Catalogue, language: str, *, joint: bool, listed: bool = True, running: str = ""
) -> str:
    """Return the kind that title or opening name in the document's language or in English; the title counts first.

    Without a list of signatories (`listed`), what a news desk heads as a press release tells of a letter and is none itself. `running`
    is what all pages repeat.
    """
    if not listed and is_press_release(blocks, running):
        return "press-release"
    if is_report(title, blocks):
        return "other"
    if is_news(blocks, language):
        return _NEWS
    named = _names_of_kinds(catalogue, language)
    head = [block for block in blocks[:_HEAD_BLOCKS] if not names_copy(getattr(block, "text", ""))]  # "Do wiadomości" tells of no news
    opening = " ".join(text for block in head if (text := getattr(block, "text", "")))[:_OPENING]
    found = _kind_in(title, named) or _of_head(_lines(head), named) or _kind_in(opening, named)
    if found is None or (found == _NEWS and greets_anybody(blocks, language)):  # which may speak of the sites of news
        found = "joint-letter" if _is_letter(blocks, language) else "press-release" if _is_for_press(blocks) else "joint-statement"
    return (_TOGETHER if joint else _ALONE).get(found, found)


def is_press_release(blocks: Sequence[Block], running: str = "") -> bool:
    """Tell whether a news desk heads a text as a press release, above it or on all pages."""
    return any(map(_heads_press_release, (*_lines(blocks[:_PRESS_BLOCKS]), *running.split(" · "))))


def is_report(title: str, blocks: Sequence[Block]) -> bool:
    """Tell whether title or first line say that a text reports, plans or amends and is no letter: minutes, a programme, a newsletter."""
    if is_issue(blocks):
        return True
    return any(
        _reports().match(plain_words(line)) and (_ISSUE.match(line) or not letter_nouns().search(plain_words(line)))
        for line in (title, *_lines(blocks[:1])[:1])
    )


def is_issue(blocks: Sequence[Block]) -> bool:
    """Tell whether a text is an issue of a newsletter, by a line of its head that gives its number."""
    return any(map(_ISSUE_LINE.fullmatch, _lines(blocks[:_ISSUE_BLOCKS])))


def is_news(blocks: Sequence[Block], language: str) -> bool:
    """Tell whether a text is an article, by a line of its head that names its author, which greets nobody and does not speak as "we"."""
    head = [block.text for block in blocks[:_HEAD_BLOCKS] if isinstance(block, Paragraph)]
    signed = any((match := _BYLINE.fullmatch(text)) and is_person(match[1]) and not has_head(match[1]) for text in head)
    if not signed or greets_anybody(blocks, language):
        return False
    told = (plain_words(QUOTED.sub(" ", block.text)) for block in blocks if isinstance(block, Paragraph))
    return not any(map(listed_words("we").search, told))


def _is_for_press(blocks: Sequence[Block]) -> bool:
    """Tell whether a text begins with a place, perhaps a day, and a dash, as news desks print it, and ends in whom they may ask."""
    paragraphs = [block.text for block in blocks if isinstance(block, Paragraph)]
    text = next((text for text in paragraphs if len(text.split()) >= _RUNNING_WORDS), "")
    asked = any(listed_words("press_contacts").match(plain_words(text)) for text in paragraphs[-_LAST:])
    return asked and bool(_DATELINE.match(text))


def _lines(blocks: Sequence[Block]) -> list[str]:
    """Return the lines of blocks; of tables, which may hold two languages side by side, the cells of the first row."""
    return [
        line
        for block in blocks
        if not isinstance(block, Image)
        for line in (plain_lines([block.model_copy(update={"rows": block.rows[:1]}) if isinstance(block, Table) else block]))
    ]


def _heads_press_release(line: str) -> bool:
    """Tell whether a short line begins with "press release", perhaps behind a word such as joint; its number and day may follow."""
    if len(line.split()) > _LINE_WORDS:
        return False
    found = press_titles().search(plain_words(line))
    return found is not None and len(plain_words(line)[: found.start()].split()) <= _BEFORE_PRESS


def _of_head(lines: Sequence[str], named: Sequence[tuple[re.Pattern[str], str]]) -> str | None:
    """Return the kind that a line of the head begins with or, if short, holds: the one that stands alone, else that of the longest words."""
    found = []
    for line in lines:
        start = _BEGUN.split(line)[0].rstrip(".:")
        if begun := _longest(start, named, begins=True):
            found.append((begun[0] == len(plain_words(start)), begun[0], True, begun[1]))
        if len(line.split()) <= _LINE_WORDS and (within := _longest(line, named)):
            found.append((False, within[0], False, within[1]))
    return max(found, key=lambda one: one[:3])[3] if found else None


def _kind_in(line: str, named: Sequence[tuple[re.Pattern[str], str]]) -> str | None:
    found = _longest(line, named)
    return found[1] if found else None


def _longest(line: str, named: Sequence[tuple[re.Pattern[str], str]], *, begins: bool = False) -> tuple[int, str] | None:
    """Return the kind whose words a line holds, or begins with, and how long they are; of several the longest ones count."""
    plain = plain_words(line)
    found = [(len(match[0]), kind) for pattern, kind in named if (match := (pattern.match if begins else pattern.search)(plain))]
    return max(found, key=lambda one: one[0], default=None)


def _names_of_kinds(catalogue: Catalogue, language: str) -> list[tuple[re.Pattern[str], str]]:
    """Return patterns of what letters call themselves, by kind: first the words of all languages, then those of the labels of one."""
    labels = [catalogue.labels[code].kinds for code in dict.fromkeys((language, "en")) if code in catalogue.labels]
    return [*_told_kinds(), *((pattern_of(list(words)), kind) for kinds in labels for kind, words in kinds.items())]


@lru_cache(maxsize=1)
def _told_kinds() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((pattern_of(words), kind) for kind, words in word_lists()["kinds"].items())


@lru_cache(maxsize=1)
def _reports() -> re.Pattern[str]:
    return pattern_of(word_lists()["reports"])


def greets_anybody(blocks: Sequence[Block], language: str) -> bool:
    """Tell whether a paragraph of the beginning greets somebody, as letters do."""
    paragraphs = [block for block in blocks if isinstance(block, Paragraph)]
    return any(greets(line, language) for block in paragraphs[:_LONG_HEAD] for line in block.text.split("\n")[:1])


def _is_letter(blocks: Sequence[Block], language: str) -> bool:
    """Tell whether a text greets somebody or ends as letters do."""
    paragraphs = [block for block in blocks if isinstance(block, Paragraph)]
    if greets_anybody(blocks, language):
        return True
    closings = vocabulary(language).closings
    lines = (plain_words(line) for block in paragraphs for line in block.text.split("\n") if len(line.split()) <= _CLOSING_WORDS)
    return any(map(closings.fullmatch, lines))
