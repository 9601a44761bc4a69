"""How many signatories a text says it has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.dates import is_day
from knowledge.drafting.vocabulary import Vocabulary, plain_words, representing, totals
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, Table, label_rows
from knowledge.numerals import in_digits
from knowledge.written_dates import find_dates

_NUMBER = re.compile(r"(?<![\d.,/])(?<![\dA-Z]-)(\d{1,3}(?:[., ]\d{3})|\d{1,4})(?![\d/-]|[.,]\d)")
_SENTENCE_END = re.compile(r"(?<=[.!?])(?<!\b[nN]\.)(?<!\b[nN][ro]\.)\s+")  # "Signatories (no. 24)" is one
_BEHIND, _WITHIN = 70, 5  # letters and words behind a number, in which the word for organisations stands
_FIRST_LINES = 8  # sentences: a title, a date, an opening
_LONGEST, _MOST_LINES = 5_000, 5_000  # letters of a paragraph's line, lines of all
_SUM_ROWS = 3
_SHORT = 4  # letters of small words
_ARTICLE = re.compile(r"\b(\w{3,})(?:те|та|ма)\b")
_CLAUSE = re.compile(r"[,;:.()]")


def stated_count_of(blocks: Sequence[Block], words: Vocabulary, language: str, *, signed: bool = True) -> int | None:
    """Return how many signatories the text says it has: "the undersigned 24 organisations", "signed by 38 associations".

    Where nobody is found to have signed, a number of organisations counts only beside a word of signing or where the text begins with
    it ("24 organisations call for …"): most others are those of others.
    """
    found: list[tuple[int, int]] = []
    # Dates go first, since the full stops in "22. 10. 2025" end no sentence.
    # No sentence of such a length says it; a file of one endless line is not worth the time.
    texts = [line[:_LONGEST] for block in blocks if isinstance(block, Paragraph | Heading | ListItem) for line in block.text.split("\n")]
    texts = texts[:_MOST_LINES] + [value[:_LONGEST] for _, value in label_rows(blocks)]
    lines = [line for text in texts for line in _SENTENCE_END.split(_without_dates(text, language))]
    for number, undated in enumerate(lines):
        line = in_digits(_without_articles(undated, language), language)
        signing = bool(words.signatories.search(plain_words(line)))
        for match in _NUMBER.finditer(line):
            behind = plain_words(_CLAUSE.split(line[match.end() : match.end() + _BEHIND])[0]).split()
            if behind and any(is_day(one.text) for one in find_dates(f"{match[1]} {behind[0]} 2025", language)):
                continue  # a day whose year is not said
            at = next((n for n, word in enumerate(behind[:_WITHIN]) if words.is_organisations(word)), None)
            count = int(re.sub(r"\D", "", match[1]))
            if at is not None and 2 <= count < 5000 and not 1990 <= count <= 2040:
                begins = number < _FIRST_LINES and not line[: match.start()].strip()
                if (signed or signing or begins) and not _are_members(line[: match.start()]):
                    found.append((0 if signing else 1 + at + number // 8, count))
            elif signing and re.fullmatch(r"\W*\(?\d+\)?\W*", line[match.start() :]) and count < 5000 and not 1990 <= count <= 2040:
                found.append((1, count))  # "Signatories (24)"
    if found:
        return min(found)[1]
    labelled = [value for label, value in label_rows(blocks) if words.signatories.search(plain_words(label))]
    labelled = labelled or [value for label, value in _last_rows(blocks) if _counts_signatories(plain_words(label), words)]
    counts = [int(value) for value in labelled if re.fullmatch(r"\d{1,4}", value)]
    return counts[0] if len(counts) == 1 else None


def _last_rows(blocks: Sequence[Block]) -> Iterator[tuple[str, str]]:
    """Yield label and value of the last rows of tables, where sums stand."""
    for block in blocks:
        for row in block.rows[-_SUM_ROWS:] if isinstance(block, Table) else ():
            filled = [cell for cell in row if cell]
            if len(filled) == 2:
                yield filled[0], filled[1]


def _counts_signatories(label: str, words: Vocabulary) -> bool:
    """Tell whether a label is that of a sum, with nothing but signatories or organisations behind it."""
    rest = totals().sub(" ", label).split()
    if not totals().match(label):
        return False
    return all(words.signatories.fullmatch(word) or words.is_organisations(word) or len(word) < _SHORT for word in rest)


def _without_articles(line: str, language: str) -> str:
    """Return a Bulgarian line with the articles behind its numerals cut, which the table of numbers does not have: петнадесетте."""
    if language != "bg":
        return line
    return _ARTICLE.sub(lambda match: match[1] if in_digits(match[1], language) != match[1] else match[0], line)


def _are_members(before: str) -> bool:
    """Tell whether what stands before a number says whom somebody represents or unites."""
    return bool(representing().search(" ".join(plain_words(_CLAUSE.split(before)[-1]).split()[-4:])))


def _without_dates(line: str, language: str) -> str:
    """Return `line` without its dates: "17 September 2025, the organisations" counts none. Bare years are left to the caller."""
    for mention in reversed(find_dates(line, language) if any(char.isdigit() for char in line) else []):
        if len(mention.text) >= 7:
            line = f"{line[: mention.start]}{line[mention.end :]}"
    return line
