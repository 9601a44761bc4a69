"""A statement that an issue of a newsletter prints in full among other things: its part is the document.

A line above its title says of what kind the part is ("STATEMENT · FULL TEXT", "TRIBUNE COLLECTIVE"), or one below it gives its place and day,
or it stands between two titles that the issue's own contents name, and is the only part that greets somebody.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.dates import is_day
from knowledge.drafting.dates.date_mentions import mentions_in
from knowledge.drafting.names.shapes import QUOTED
from knowledge.drafting.words.sentence_ends import SENTENCE_END
from knowledge.drafting.words.vocabulary import Vocabulary, is_bare_kind, listed_words, plain_words
from knowledge.loaders.parsed import Block, Heading, Image, ListItem, Paragraph, Table, plain_lines

_HEAD_BLOCKS, _HEAD_WORDS = 5, 16  # in which an issue says its number, and words of such a line
_NUMBER = re.compile(
    r"(?:\b(?:issue|ausgabe|num[eé]ro|número|edition|edición|edição|edizione|uitgave|nummer|numer|wydanie|číslo|utgave|udgave|szám|številka|broj|брой"
    r"|τεύχος|numurs|numeris|number|numru|numărul)|(?<!\w)(?:no\.?|nr\.?|n[°º]\.?|č\.|št\.|br\.|бр\.|αρ\.))\s?\d{1,4}(?![\d/-])",
    re.IGNORECASE,
)
_ITEM = re.compile(r"(\d{1,2})\. ")
_PART = re.compile(r"\s*[·|:–—]\s*")
_LABEL_WORDS = 6  # of a line above the title of a part
_DATE_WORDS = 7  # of a line of place and day
_CONTENT_BLOCKS, _FEWEST_PARTS = 15, 2  # in which an issue's contents stand, and titles of them that come again
_RUNNING_WORDS, _FEWEST_TOLD = 16, 2  # of a paragraph, and how many a text has


def printed_in_issue(blocks: Sequence[Block], words: Vocabulary) -> tuple[Block, ...]:
    """Return the blocks of the one statement that an issue prints, from the line above its title; all blocks where there is none."""
    if between := _part_of_contents(blocks, words):
        return between
    if not any(map(_gives_number, list(plain_lines(blocks[:_HEAD_BLOCKS]))[:_HEAD_BLOCKS])):
        return tuple(blocks)
    starts = [at for at, block in enumerate(blocks) if at > 1 and _says_kind(block) and _is_titled(blocks, at)]
    starts = starts or [at - _is_label(blocks[at - 1]) for at in range(2, len(blocks)) if _is_dated(blocks, at, words)]
    if len(starts) != 1:
        return tuple(blocks)
    part = _up_to_next(blocks[starts[0] :], words, _item_behind(blocks[: starts[0]]))
    others = [*blocks[: starts[0]], *blocks[starts[0] + len(part) :]]
    return tuple(part) if _speaks(part, words) and any(map(_tells, others)) else tuple(blocks)


def _part_of_contents(blocks: Sequence[Block], words: Vocabulary) -> tuple[Block, ...]:
    """Return the one part that greets somebody in an issue whose contents stand at its beginning and come again as titles; else nothing."""
    listed = {plain_words(block.text) for block in blocks[:_CONTENT_BLOCKS] if isinstance(block, ListItem)}
    titles = [at for at, block in enumerate(blocks) if isinstance(block, ListItem | Heading | Paragraph) and plain_words(block.text) in listed]
    seen: set[str] = set()
    starts = []
    for at in titles:
        text = plain_words(getattr(blocks[at], "text", ""))
        starts += [at] if text in seen else []
        seen.add(text)
    if len(starts) < _FEWEST_PARTS:
        return ()
    begins = [start if isinstance(blocks[start], Heading) else start + 1 for start in starts]  # a heading is the title of its part
    parts = [tuple(blocks[begin:end]) for begin, end in zip(begins, [*starts[1:], len(blocks)], strict=True)]
    greeting = [part for part in parts if any(_greets(block, words) for block in part)]
    return greeting[0] if len(greeting) == 1 else ()


def _greets(block: Block, words: Vocabulary) -> bool:
    text = block.text if isinstance(block, Paragraph) else ""
    greets = words.salutations.match(plain_words(text)) and text.rstrip().endswith((",", ":", "!"))
    return bool(greets) and len(text.split()) <= _RUNNING_WORDS


def _gives_number(line: str) -> bool:
    return len(line.split()) <= _HEAD_WORDS and bool(_NUMBER.search(line)) and not is_bare_kind(_NUMBER.split(line)[0])


def _says_kind(block: Block) -> bool:
    return _is_label(block) and is_bare_kind(_PART.split(getattr(block, "text", ""))[0])


def _is_titled(blocks: Sequence[Block], at: int) -> bool:
    """Tell whether a heading stands below a line, or a paragraph that is short and no sentence."""
    below = blocks[at + 1] if at + 1 < len(blocks) else None
    if isinstance(below, Heading):
        return True
    return isinstance(below, Paragraph) and len(below.text.split()) <= _RUNNING_WORDS and not below.text.rstrip().endswith((".", ",", ":"))


def _is_dated(blocks: Sequence[Block], at: int, words: Vocabulary) -> bool:
    """Tell whether a heading stands above a line of place and day, as it does in a text that was sent by itself."""
    line = getattr(blocks[at + 1], "text", "") if at + 1 < len(blocks) and isinstance(blocks[at], Heading) else ""
    days = mentions_in(line, words.language) if 0 < len(line.split()) <= _DATE_WORDS else []
    placed = len(days) == 1 and line[:1].isupper() and "," in line[: days[0].start]
    return placed and is_day(days[0].text) and not line[days[0].end :].strip(" .")


def _item_behind(blocks: Sequence[Block]) -> str:
    """Return with what the item begins behind the last one of minutes, "3. " behind "2. "; empty where the blocks have no items."""
    numbers = [int(found[1]) for block in blocks if (found := _ITEM.match(getattr(block, "text", "")))]
    return f"{numbers[-1] + 1}. " if numbers else ""


def _up_to_next(part: Sequence[Block], words: Vocabulary, item: str) -> list[Block]:
    """Return the blocks up to the next part, whose title has a line in capitals above it as well, to the next `item` of minutes, or to a line
    that opens other things."""
    begin = 1 + (_is_label(part[0]) or not isinstance(part[0], Heading))
    title = part[begin - 1]
    kept: list[Block] = list(part[:begin])
    for block in part[begin:]:
        text = "" if isinstance(block, Image | Table) else block.text
        next_title = isinstance(title, Heading) and isinstance(block, Heading) and block.level <= title.level
        if next_title and len(kept) > begin and _is_label(kept[-1]):
            return kept[:-1]
        next_item = item and text.startswith(item) and not any(getattr(one, "text", "").startswith("1. ") for one in kept)
        if next_item or (words.other_parts.match(plain_words(text)) and len(text.split()) <= _LABEL_WORDS):
            return kept
        kept.append(block)
    return kept


def _is_label(block: Block) -> bool:
    text = getattr(block, "text", "")
    return bool(text) and "\n" not in text and text.isupper() and len(text.split()) <= _LABEL_WORDS


def _speaks(part: Sequence[Block], words: Vocabulary) -> bool:
    """Tell whether a part is a text that says "we" outside of quotations, and no news of one."""
    told = [QUOTED.sub(" ", block.text) for block in part if isinstance(block, Paragraph) and _tells(block)]
    ours = (listed_words("we").search(plain_words(text)) or any(map(words.stance_in, SENTENCE_END.split(text))) for text in told)
    return len(told) >= _FEWEST_TOLD and any(ours)


def _tells(block: Block) -> bool:
    text = block.text.rstrip() if isinstance(block, Paragraph) else ""
    return len(text.split()) >= _RUNNING_WORDS and text.endswith((".", ":", "!", "?", "’"))
