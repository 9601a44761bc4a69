"""Days that the margin broke: "adopted at the conference of 25 / September 2025" is one day and no title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.dates import is_day
from knowledge.drafting.titles.title_evidence import NUMBERED
from knowledge.drafting.words.vocabulary import page_words, plain_words
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph
from knowledge.written_dates import find_dates, weekday_names

_DAY_AT_END = re.compile(r"(?:^|\s)(\S+)\s+(?:[1-9]|[12]\d|3[01])(?:\.?[ºª°]|\.|er|st|nd|rd|th|η|ης)?$")
_YEAR_AT_END = re.compile(r"\b20[12]\d\b\.?(?:\s\S{1,5})?$")  # in languages that begin with it: "2025 m.", "2025. gada"
_NUMBER = re.compile(r"\d")
_NEAR = 12  # letters beside the break in which a number stands, if a day is parted there


def with_whole_days(blocks: Sequence[Block], language: str) -> tuple[Block, ...]:
    """Return the blocks with the lines joined between which a written day is parted from its month, or both from their year."""
    return tuple(_whole(block, language) for block in blocks)


def _whole(block: Block, language: str) -> Block:
    if not isinstance(block, Paragraph | Heading | ListItem) or "\n" not in block.text:
        return block
    lines: list[str] = []
    for line in block.text.split("\n"):
        if lines and _is_parted(lines[-1].rstrip(), line.lstrip(), language):
            lines[-1] = f"{lines[-1].rstrip()} {line.lstrip()}"
        else:
            lines.append(line)
    text = "\n".join(lines)
    return block if text == block.text else block.model_copy(update={"text": text})


def _is_parted(above: str, below: str, language: str) -> bool:
    """Tell whether a day with a written month begins in one line and ends in the other; the number of an issue above a month is none."""
    if not (above and below and (_NUMBER.search(above[-_NEAR:]) or _NUMBER.search(below[:_NEAR]))):
        return False
    joined, seam = f"{above} {below}", len(above)
    spanning = (one for one in find_dates(joined, language) if one.start < seam < one.end and is_day(one.text))
    found = next(spanning, None)
    written = joined[found.start : found.end] if found else ""
    if found is None or not any(map(str.isalpha, written)):
        return False
    return any(map(str.isalpha, above[found.start :])) or bool(_YEAR_AT_END.search(above)) or _may_be_day(above, language)


def _may_be_day(above: str, language: str) -> bool:
    """Tell whether a number at the end of a line may be a day: behind a place's comma, a weekday or a small word, "on the 25"."""
    end = _DAY_AT_END.search(above)
    plain = plain_words(end[1]) if end else ""
    if end is None or end[1].endswith(",") or plain in weekday_names(language):
        return end is not None
    return end[1][:1].islower() and not page_words().pages.fullmatch(plain) and not NUMBERED.search(above)
