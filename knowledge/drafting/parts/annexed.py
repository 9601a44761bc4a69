"""Where a letter ends and an earlier one that it brings along begins: who signed that, and how many, is said of another text.

The earlier one stands in an annex, or is quoted below, where it begins with a date of its own and greets somebody again. Below a question
to an authority may stand its answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.dates import is_day
from knowledge.drafting.words.letter_words import annexes, letter_nouns
from knowledge.drafting.words.vocabulary import Vocabulary, authorities, listed_words, offices, plain_words
from knowledge.loaders.parsed import Block, Heading, Paragraph
from knowledge.written_dates import find_dates

_HEADING_WORDS = 16
_DATED_WORDS = 8  # of a line of place and date
_GREETING_WORDS = 14
_RUNNING_WORDS = 20  # of a line of the letter itself: no earlier one follows where it has said nothing
_ANSWERING_WORDS = 2  # behind "answer of", among which the office stands: "the Minister"
_SOON = 4  # lines behind a letter's date, in which it greets
_HEAD_BLOCKS = 6  # behind the heading, in which a letter is dated and greets


def without_annexed(blocks: Sequence[Block], words: Vocabulary) -> Sequence[Block]:
    """Return the blocks before the heading of an annex that is a letter of its own; an annex that lists who signs is none."""
    for at, block in enumerate(blocks):
        if at and isinstance(block, Heading | Paragraph) and _heads_annex(block, words) and _is_letter(block.text, blocks[at + 1 :], words):
            return blocks[:at]
        if at and isinstance(block, Heading) and _heads_answer(block) and _have_told(blocks[:at]):
            return blocks[:at]
    return _without_earlier(blocks, words)


def _without_earlier(blocks: Sequence[Block], words: Vocabulary) -> Sequence[Block]:
    """Return the blocks before those of a letter of an earlier day: two languages of one letter have the same day."""
    lines = [(at, line) for at, block in enumerate(blocks) if isinstance(block, Heading | Paragraph) for line in block.text.split("\n")]
    first = top = ""
    signed = told = False
    for number, (at, line) in enumerate(lines):
        told = told or len(line.split()) >= _RUNNING_WORDS
        signed = signed or bool(words.signatories.search(plain_words(line))) or _closes(line, words)
        days = _days_in(line, words) if len(line.split()) <= _DATED_WORDS else []
        greeted = any(words.salutations.match(plain_words(text)) and _is_greeting(text) for _, text in lines[number + 1 : number + _SOON])
        if days and top and signed and told and days[0] < top and number and _heads_letter(lines[number - 1][1], blocks[lines[number - 1][0]]):
            return blocks[: lines[number - 1][0]]
        top = top or next(iter(days), "")
        if not days or not greeted:
            continue
        if first and told and days[0] < first and blocks[at].text.split("\n")[0] == line:  # type: ignore[union-attr]
            return blocks[:at]
        first = first or days[0]
    return blocks


def _closes(line: str, words: Vocabulary) -> bool:
    return len(line.split()) <= _GREETING_WORDS and bool(words.closings.match(plain_words(line)))


def _heads_letter(line: str, block: Block) -> bool:
    """Tell whether a line that begins its block heads a letter or statement, whose date stands below."""
    begins = getattr(block, "text", "").split("\n")[0] == line
    return begins and len(line.split()) <= _HEADING_WORDS and not line.endswith(".") and bool(letter_nouns().search(plain_words(line)))


def _heads_annex(block: Heading | Paragraph, words: Vocabulary) -> bool:
    line = plain_words(block.text)
    alone = isinstance(block, Heading) or "\n" not in block.text
    short = len(line.split()) <= _HEADING_WORDS and not block.text.rstrip().endswith((".", ";"))
    return alone and short and bool(annexes().match(line)) and not words.signatories.search(line)


def _heads_answer(block: Heading) -> bool:
    """Tell whether a heading says that an authority or office answers below: "Answer given by the Commissioner".

    An answer to a consultation is headed by whoever gives it, too, and names the authority later.
    """
    plain = plain_words(block.text)
    match = listed_words("answers_of").match(plain)
    if match is None or len(plain.split()) > _HEADING_WORDS:
        return False
    said = " ".join([match[0], *plain[match.end() :].split()[:_ANSWERING_WORDS]])
    return bool(authorities().search(said) or offices().search(said))


def _have_told(blocks: Sequence[Block]) -> bool:
    """Tell whether blocks hold running text, as the question above an answer is."""
    return any(isinstance(block, Paragraph) and len(block.text.split()) >= _RUNNING_WORDS for block in blocks)


def _is_letter(heading: str, below: Sequence[Block], words: Vocabulary) -> bool:
    """Tell whether a letter begins below a heading: it greets somebody, or is dated; the heading may name and date it as well."""
    texts = [block.text.split("\n")[0] for block in below[:_HEAD_BLOCKS] if isinstance(block, Heading | Paragraph)]
    greets = any(words.salutations.match(plain_words(text)) and _is_greeting(text) for text in texts)
    dated = any(len(text.split()) <= _DATED_WORDS and _has_day(text, words) for text in texts)
    return greets or dated or (bool(letter_nouns().search(plain_words(heading))) and _has_day(heading, words))


def _is_greeting(text: str) -> bool:
    return len(re.split(r"[,!:]", text)[0].split()) <= _GREETING_WORDS and bool(re.search(r"[,!:]", text))


def _has_day(text: str, words: Vocabulary) -> bool:
    return bool(_days_in(text, words))


def _days_in(text: str, words: Vocabulary) -> list[str]:
    return [one.text for one in find_dates(text, words.language) if is_day(one.text)]
