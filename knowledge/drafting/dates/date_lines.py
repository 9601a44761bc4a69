"""The lines of a text in which its date may stand: without the middle of sentences, without the contact that a footer sets beside a day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from knowledge.dates import is_day
from knowledge.drafting.words.vocabulary import date_words, plain_words, vocabulary
from knowledge.folding import fold
from knowledge.loaders.parsed import Block, Paragraph, Table, plain_lines
from knowledge.written_dates import find_dates

_RUNNING_WORDS = 12  # of a line that is no head of a letter but running text
_ASIDE_WORDS = 2  # before the date in a bracket
_ENDED = (".", "!", "?", ":", ";", "”", "“", "»", '"')
_YEAR = re.compile(r"\b20[12]\d\b")
# An address of the net, and the number of a page with that of all.
_ADDRESS = re.compile(r"\s*[|·•]?\s*(?:\S+@\S+|(?:https?://|www\.)\S+)|(?<![\d/.-])\b\d{1,2}\s?/\s?\d{1,2}$")
_VERSION = re.compile(
    r"\b(?:versione?|versión|versão|versie|fassung|wersja|verze|verzia|verzija|verzió|versiune|версия|έκδοση|versio|versioon|versija|leagan)"
    r"\s+\d{1,2}(?:\.\d{1,2})*(?![\d./-]|\.\s)",
    re.IGNORECASE,
)
# The number under which an authority or association has entered its letter, behind the day of this.
_FILE_NUMBER = re.compile(
    r"(?:(?<=\d)|(?<=\b[dgrm]\.)),?\s+(?:(?:Nr|No|N[º°]|č|čj|br|št|zn)\.?\s?:?|(?:[^\W\d_]{1,5}\.\s?){1,3}(?:n[.º°])?:?(?=\s*\w+[/-]))"
    r"\s*(?=[\w/-]*\d)[\w./-]+$",
    re.IGNORECASE,
)
_FILE_LINE_WORDS = 9
_LETTER_FOR_ZERO = re.compile(r"(?<=\d)[OoОоΟο](?=\d)")  # Latin, Cyrillic and Greek ones
_SHORT_YEAR = re.compile(r"(?<=[^\W\d_][\s.])[’'](?=[1-3]\d\b)")  # behind a month: "7 July ’26"
_TOLD = re.compile(r"\W*[^\W\d_]+\s+[^\W\d_]+")  # two words
_FIELD = re.compile(r"[^\W\d_]{1,12}:\s")
_LABEL = re.compile(r"(?:^|\s)([^\W\d_]+(?:\s[^\W\d_]+)?)\s?:")


def lines_of(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield the lines of a text; label and value of a row of two cells are one, so that a deadline's label stays beside its date.

    A sentence that the margin broke is one line as well: "of 4 December 2024" at the beginning of its second line dates nothing.
    """
    for block in blocks:
        for row in block.rows if isinstance(block, Table) else ():
            filled = [cell for cell in row if cell]
            whole = len(filled) == 2 and not any("\n" in cell or _is_reference(cell) for cell in filled)
            yield from [" ".join(filled)] if whole else (line for cell in filled for line in cell.split("\n"))
        if isinstance(block, Paragraph):
            yield from _sentences_whole(block.text.split("\n"))
        elif not isinstance(block, Table):
            yield from plain_lines((block,))


def _is_reference(cell: str) -> bool:
    """Tell whether a cell beside the reader's name says of which letter its date is: "Our ref: 18 June 2025"."""
    label, colon, _ = cell.partition(":")
    plain = plain_words(label)
    return bool(colon) and bool(date_words().ours.fullmatch(plain) or date_words().theirs.fullmatch(plain))


def is_in_aside(before: str) -> bool:
    """Tell whether what stands before a date has opened a bracket that tells of another thing: "(the deadline was 3 May 2025)"."""
    opened = before.rfind("(")
    return opened > before.rfind(")") and len(before[opened + 1 :].split()) >= _ASIDE_WORDS


def without_contact(line: str, language: str) -> str:
    """Return a line up to what says where somebody is found: "14 May 2025 Contact: office@bells.example 1/1"."""
    year = _YEAR.search(line)
    for label in _LABEL.finditer(line, year.end()) if year else ():
        if vocabulary(language).after_signatories.match(fold(label[1])):
            line = line[: label.start()]
            break
    return _ADDRESS.sub("", line).rstrip(" |·•,–—-")


def without_version(line: str) -> str:
    """Return a line without the number of its version, which is no day: "Version 2 of 21 May 2024"."""
    return _VERSION.sub("", line)


def without_file_number(line: str) -> str:
    """Return a short line with a day without the number of the letter behind it: "3 May 2025 No. S-214", "Cork, 3 May 2025 Ref. 7/2025"."""
    return _FILE_NUMBER.sub("", line) if _YEAR.search(line) and len(line.split()) <= _FILE_LINE_WORDS else line


def with_zeros(line: str) -> str:
    """Return a line with the letter O between digits, as scans have it, as the zero that it is, and a year such as ’26 whole."""
    return _SHORT_YEAR.sub("20", _LETTER_FOR_ZERO.sub("0", line))


def events_among(lines: Sequence[str], language: str) -> frozenset[int]:
    """Return the numbers of lines that begin with a day and stand beside another such: a site's news, a calendar, what has happened so far."""
    days = [_day_at_beginning(line, language) for line in lines]
    beside = [n for n, (one, other) in enumerate(pairwise(days)) if one and other and one != other]
    return frozenset(number for n in beside for number in (n, n + 1))


def _day_at_beginning(line: str, language: str) -> str | None:
    """Return the day with which a line begins that tells more than this."""
    mention = next(iter(find_dates(line, language)), None) if line[:1].isdigit() else None
    begins = mention is not None and mention.start == 0 and is_day(mention.text)
    telling = _TOLD.match(line[mention.end :]) if mention and begins else None
    return mention.text if mention and telling else None


def _sentences_whole(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines of a paragraph, behind one of running text those that go on with its sentence joined to it; the fields of a
    memorandum's head, "To: …", "Date: …", are none."""
    whole = ""
    of_head = bool(_FIELD.match(lines[0])) if lines else False
    for line in lines:
        going_on = len(whole.split()) >= _RUNNING_WORDS and not whole.rstrip().endswith(_ENDED) and not (of_head and _FIELD.match(line))
        if whole and not going_on:
            yield whole
        whole = f"{whole} {line}" if going_on else line
    yield whole
