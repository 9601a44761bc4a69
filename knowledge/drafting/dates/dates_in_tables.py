"""Dates in tables: beside labels in their first rows, in columns that repeat one; and which tables are text that dates itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.dates import is_day
from knowledge.drafting.dates.date_mentions import is_single, mentions_in
from knowledge.drafting.words.letter_words import letter_nouns
from knowledge.drafting.words.table_words import column_kind
from knowledge.drafting.words.vocabulary import date_words, listed_words, plain_words
from knowledge.loaders.parsed import Block, FoundDate, ParsedDocument, Table, label_rows
from knowledge.written_dates import find_dates

_OF_LISTS = frozenset(["organisation", "person", "role"])  # what columns hold in lists of signatories
_PLAN_COLUMNS = 3  # at least of a table of what is to be done, by whom and when; a letterhead may have two
_SMALL_TABLE = 4  # rows of a letterhead that is set as a table
_REPEATED = 0.5  # score of a date in each row of a table
# What a label calls the text that was sent, and its words at most.
_TEXT, _SENT_WORDS = re.compile(r"(?:final )?(?:versi\w*|fassung|wersja|verze|verzia|verzija|версия|εκδοση)\b"), 10
LABELLED, _LABEL_WORDS = 0.95, 4  # score of a date beside its label, and words of that
_OF_LIST = 0.36  # score of the day up to which a list was kept, after which its text may have been written
PUBLISHED = 0.8  # score of the day of publishing: less than that of any place and date alone in a line


def is_text(table: Table) -> bool:
    """Tell whether a table is a letterhead, or a single column into which a letter's lines were typed; one that names its columns is a list."""
    kinds = {kind for cell in table.rows[0] if cell and (kind := column_kind(cell))}
    lists = (len(kinds) > 1 and bool(kinds & _OF_LISTS)) or _is_log(table) or _is_plan(table)
    return (len(table.rows) <= _SMALL_TABLE and not lists) or max(map(len, table.rows)) == 1


def _is_log(table: Table) -> bool:
    """Tell whether a column of dates stands below a label: of each row that tells what was done then."""
    below = [cells[1:] for cells in zip(*table.rows, strict=False) if cells[0] and date_words().labels.fullmatch(plain_words(cells[0]))]
    days = [[cell for cell in cells if find_dates(cell, "en")] for cells in below]
    return any(len(set(cells)) > 1 for cells in days)


def _is_plan(table: Table) -> bool:
    """Tell whether a table says below a row without days what is to be done, or was, on which: a column has several, each on its own."""
    if any(map(str.isdigit, "".join(table.rows[0]))) or len(table.rows[0]) < _PLAN_COLUMNS:
        return False
    columns = ([cell for cell in cells[1:] if cell and find_dates(cell, "en")] for cells in zip(*table.rows, strict=False))
    return any(len(set(cells)) > 1 for cells in columns)


def dates_of_labels(parsed: ParsedDocument, language: str) -> list[tuple[float, FoundDate]]:
    """Return dates that stand beside their label in a row of two cells: sheets carry a letter's head so."""
    found = []
    times = list(_times_of_meetings(parsed.blocks))
    for label, value in (*label_rows(parsed.blocks), *_labels_beside(parsed.blocks)):
        plain = "date" if (label, value) in times else plain_words(label)
        published = bool(date_words().publishing.fullmatch(plain))
        labelled = len(plain.split()) <= _LABEL_WORDS and (published or date_words().labels.search(plain))
        of_list = bool(listed_words("as_of").fullmatch(plain))
        labelled = labelled or of_list or _says_when_sent(plain)
        days = mentions_in(value, language) if labelled else []
        if len(days) == 1 and is_single(days[0]) and not date_words().strangers.search(plain):
            day = days[0]
            written = value[day.start : day.end]
            score = PUBLISHED if published else _OF_LIST if of_list else LABELLED
            found.append((score, FoundDate(date=day.text, place="first-lines", written=written)))
    return found


def _times_of_meetings(blocks: Sequence[Block]) -> Iterator[tuple[str, str]]:
    """Yield label and value of the rows that say when a meeting was, in tables that also say who was there: minutes date what it adopted."""
    for table in (block for block in blocks if isinstance(block, Table)):
        rows = list(label_rows([table]))
        if any(listed_words("meeting_attendance").fullmatch(plain_words(label)) for label, _ in rows):
            yield from (row for row in rows if listed_words("meeting_times").fullmatch(plain_words(row[0])))


def _says_when_sent(plain: str) -> bool:
    """Tell whether a folded label says of the letter or its version that it was sent or published: "Version sent to the Commissioner on"."""
    text = _TEXT.match(plain) or letter_nouns().match(plain)
    behind = plain[text.end() :].lstrip() if text else ""
    return bool(listed_words("issued_on").match(behind)) and len(plain.split()) <= _SENT_WORDS


def _labels_beside(blocks: Sequence[Block]) -> Iterator[tuple[str, str]]:
    """Yield label and value of the first rows of tables where several pairs stand beside one another: "exported", its day, "dated", its day."""
    for row in (row for block in blocks if isinstance(block, Table) for row in block.rows[:_SMALL_TABLE]):
        filled = [cell for cell in row if cell]
        labels, values = filled[::2], filled[1::2]
        paired = len(labels) == len(values) > 1 and not any(map(str.isdigit, "".join(labels)))
        if paired and all(any(map(str.isdigit, value)) for value in values):
            yield from zip(labels, values, strict=True)


def dates_of_columns(parsed: ParsedDocument) -> list[tuple[float, FoundDate]]:
    """Return dates that a whole column repeats: exports carry what holds for the document in each row."""
    found = []
    for table in parsed.blocks:
        if not isinstance(table, Table) or len(table.rows) <= _SMALL_TABLE:
            continue
        for column in zip(*table.rows[1:], strict=False):
            days = find_dates(column[0], "en") if len(set(column)) == 1 else []
            if len(days) == 1 and is_day(days[0].text):
                found.append((_REPEATED, FoundDate(date=days[0].text, place="text", written=column[0])))
    return found
