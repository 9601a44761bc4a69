"""Which line of a document is its title, by what stands around it: weighed for all lines of the head, whatever the format.

A title stands above place and day, the greeting or the text, or below the line that says of what kind the text is, and the text takes up
its words. Labels, numbers of issues and sections, letterheads and the names of sites do not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from knowledge.drafting.dates.date_mentions import is_single, mentions_in
from knowledge.drafting.names.register import Register
from knowledge.drafting.names.shapes import is_address
from knowledge.drafting.titles.letterheads import WINDOW, is_sender_block, names_sender
from knowledge.drafting.words.letter_words import letter_nouns
from knowledge.drafting.words.sentence_ends import SENTENCE_END
from knowledge.drafting.words.vocabulary import Vocabulary, has_kind_word, institutions, is_bare_kind, listed_words, offices, plain_words
from knowledge.loaders.parsed import Block, Heading, Paragraph, Table
from knowledge.written_dates import DateMention

_BLOCKS = 40  # of the beginning, in which a title may stand
_LINES, _MIN, _MAX = 4, 12, 240  # lines of a title at most, and its letters
_RUNNING_WORDS, _RUNNING_LETTERS = 18, 110  # of a sentence that belongs to the text
_DATE_WORDS, _DAY = 10, 10  # words of a line of place and day, and letters of a date that is known to the day
_SENTENCE_WORDS = 9  # of a title that ends in a full stop, at most
_TWO = 2  # names of an enumeration that a title of three parts may be as well
_FEWEST_TELLING = 2  # words of a title that the text takes up; one alone may be there by chance
_PAGE_WORDS = 2  # of what a page is called after its kind, at most: "Petition", "Details of consultation"
_READER_WORDS, _KIND_WORDS, _SMALL = 14, 3, 3  # of a line that names a reader, of the kind before it, and letters of its small words
_STEM = 5  # letters by which a word of the title is known again in the text, whatever its ending
_BEHIND_DAY = re.compile(r"\s[–—-]\s|:\s|\s\(")  # what parts place and day from the text
_PARTS = re.compile(r"\s*[·|/•]\s*|\s+[–—-]\s+")
_ADDRESS_PARTS = re.compile(r"\s*[,;·|•]\s*|\s+(?=ul\.\s)")
NUMBERED = re.compile(
    r"^§|\b(?:n[°ºr]|no|nr|núm|č|št|br|бр|αρ|num[eé]ro|nummer|numer|issue)\.?\s*(?:[^\W\d_]{1,2}-)?\d+(?:/\d+)?\s*$", re.IGNORECASE
)
# What the places around a line say for its being the title.
_ABOVE_DAY, _ABOVE_BARE_DAY, _ABOVE_GREETING, _ABOVE_TEXT, _ABOVE_SUBTITLE = 3.0, 2.0, 3.0, 2.0, 0.2
_BELOW_KIND, _ANNOUNCED, _BELOW_DAY = 3.0, 4.0, 1.0
_HEADING, _TAKEN_UP, _LATER, _BEHIND_TEXT = 1.0, 2.0, 0.05, 3.0
_OF_SENDER, _OF_READER, _OF_PAGE, _OF_DESK, _NUMBER = 3.0, 3.0, 3.0, 3.0, 5.0
_IN_WINDOW = 2.0
_FEWEST_PARTS = 2  # lines that are names of a site's parts


@dataclass(frozen=True)
class Weighed:
    """A line that may be the title, with the weight of what speaks for it."""

    text: str
    weight: float


def weighed_titles(
    blocks: Sequence[Block], words: Vocabulary, register: Register, may_be: Callable[[str], bool], window: str = ""
) -> list[Weighed]:
    """Return the lines of the beginning that may be the title, the likeliest first.

    `may_be` tells what has the form of one; `window` is what a page's window is called.
    """
    parts = list(_flat(blocks))
    body = {word[:_STEM] for block in parts if _is_text(block) for word in plain_words(block.text).split() if len(word) >= _STEM}
    found = []
    told = False
    for at, block in enumerate(parts[:_BLOCKS]):
        for text, kind_above in _candidates(block):
            bare = text.rstrip(".") if len(text.split()) <= _SENTENCE_WORDS else text
            if not (_MIN <= len(bare) <= _MAX and may_be(bare)) or _is_text(block):
                continue
            taken_up = _taken_up(bare, body)
            weight = _below(parts[at + 1 : at + 3], words) + _above(parts[:at], words, kind_above=kind_above)
            weight += _HEADING if isinstance(block, Heading) else 0.0
            weight += _TAKEN_UP * taken_up - _LATER * at
            weight -= _BEHIND_TEXT if told else 0.0
            weight -= _OF_SENDER if _is_of_sender(block.text, words, register) else 0.0
            weight -= _OF_READER if _is_of_reader(text) or _are_readers(text, block.text) else 0.0
            weight -= _OF_DESK if _tells_of_printing(text) or _stands_above_title(text, parts[at + 1 : at + 2]) else 0.0
            weight -= _OF_PAGE if _is_of_page(text, window) else 0.0
            weight += _IN_WINDOW if isinstance(block, Heading) and _names_page(text, window) else 0.0
            weight -= _NUMBER if NUMBERED.search(bare) or _ends_in_day(text, words) else 0.0
            found.append(Weighed(text, round(weight, 3)))
        told = told or _is_text(block)
    return sorted(found, key=lambda one: -one.weight)


def _flat(blocks: Sequence[Block]) -> Iterator[Heading | Paragraph]:
    """Yield headings and paragraphs; of a table that holds text the cells of its first column, which are the original."""
    for block in blocks:
        if isinstance(block, Table):
            if any(len(row[0].split()) >= _RUNNING_WORDS for row in block.rows if row):
                yield from (Paragraph(text=row[0]) for row in block.rows if row and row[0])
            else:
                continue
        elif isinstance(block, Heading | Paragraph):
            yield block


def _candidates(block: Heading | Paragraph) -> Iterator[tuple[str, bool]]:
    """Yield the whole of a few lines, without those above that only say of what kind the text is."""
    lines = block.text.split("\n")
    kinds = 0
    while kinds < len(lines) and _says_kind(lines[kinds]):
        kinds += 1
    rest = lines[kinds:]
    if sum(bool(listed_words("site_parts").fullmatch(plain_words(line))) for line in rest) >= _FEWEST_PARTS:
        return  # what a site's visitor may go to: "Home", "Members", "News"
    if 0 < len(rest) <= _LINES:
        yield " ".join(rest), kinds > 0
    if len(rest) > 1:
        yield rest[0], kinds > 0


def _says_kind(line: str) -> bool:
    return is_bare_kind(line) or all(map(is_bare_kind, filter(plain_words, _PARTS.split(line))))


def _below(blocks: Sequence[Heading | Paragraph], words: Vocabulary) -> float:
    """Return what the block below speaks for a line, or what stands below that where it may be a subtitle."""
    weights = [_of_below(block, words) for block in blocks]
    if len(weights) > 1 and not weights[0]:
        return max(0.0, weights[1] - _ABOVE_SUBTITLE)
    return weights[0] if weights else 0.0


def _of_below(block: Heading | Paragraph, words: Vocabulary) -> float:
    first = block.text.split("\n")[0]
    if words.salutations.match(plain_words(first)):
        return _ABOVE_GREETING
    beginning = _BEHIND_DAY.split(first, maxsplit=1)[0]
    if days := _days_in(beginning, words):
        return _ABOVE_DAY if beginning[: days[0].start].strip() else _ABOVE_BARE_DAY
    opening = first.endswith(",") and len(first.split()) > len(_PARTS.split(first)) + 1
    return _ABOVE_TEXT if _is_text(block) or opening else 0.0


def _above(blocks: Sequence[Heading | Paragraph], words: Vocabulary, *, kind_above: bool) -> float:
    if kind_above:
        return _BELOW_KIND
    if not blocks:
        return 0.0
    text = blocks[-1].text
    if _says_kind(text.split("\n")[-1]):
        return _BELOW_KIND
    if text.rstrip().endswith(":") and _is_text(blocks[-1]):
        told = SENTENCE_END.split(text)[-1]
        return _ANNOUNCED if letter_nouns().search(plain_words(told)) or has_kind_word(told) else 0.0
    return _BELOW_DAY if _days_in(text.split("\n")[-1], words) else 0.0


def _days_in(line: str, words: Vocabulary) -> list[DateMention]:
    """Return the dates of a line of few words that are known to the month."""
    return [one for one in mentions_in(line, words.language) if is_single(one)] if len(line.split()) <= _DATE_WORDS else []


def _ends_in_day(text: str, words: Vocabulary) -> bool:
    days = _days_in(text, words)
    return bool(days) and len(days[-1].text) == _DAY and not text[days[-1].end :].strip(" .")


def _is_text(block: Heading | Paragraph) -> bool:
    long = isinstance(block, Paragraph) and (len(block.text.split()) >= _RUNNING_WORDS or len(block.text) >= _RUNNING_LETTERS)
    return long and block.text.rstrip().endswith((".", ":", "!", "?", "”", "»", "“"))


def _taken_up(text: str, body: set[str]) -> float:
    telling = [word for word in plain_words(text).split() if len(word) >= _STEM]
    return sum(word[:_STEM] in body for word in telling) / max(len(telling), _FEWEST_TELLING)


def _is_of_page(text: str, window: str) -> bool:
    """Tell whether a page's window shows a line of few words beside the name of the site."""
    return len(text.split()) <= _PAGE_WORDS and plain_words(text) in map(plain_words, WINDOW.split(window)[:-1])


def _names_page(text: str, window: str) -> bool:
    """Tell whether a page's window shows a line of more words beside the name of the site: by it the page is found again."""
    return len(text.split()) > _PAGE_WORDS and plain_words(text) in map(plain_words, WINDOW.split(window))


def _is_of_sender(text: str, words: Vocabulary, register: Register) -> bool:
    parts = _ADDRESS_PARTS.split(text)
    ands = "|".join(map(re.escape, words.ands))
    listed = re.split(rf",\s+|\s+(?:{ands})\s+", text)  # perhaps with endings, so that nothing knows them
    several = len(listed) > _TWO and all(len(part.split()) > 1 and part[:1].isupper() for part in listed)
    several = several or sum(names_sender(part, register) for part in parts) > 1
    return several or is_sender_block(text, register) or names_sender(text, register) or any(map(is_address, parts))


def _are_readers(text: str, block: str) -> bool:
    """Tell whether a text is all lines of a block that each name an office or a body to whom letters go."""
    lines = block.split("\n")
    named = all(institutions().search(plain_words(line)) for line in lines)
    return len(lines) > 1 and text == " ".join(lines) and named and not has_kind_word(text)


def _tells_of_printing(text: str) -> bool:
    """Tell whether a sentence is a desk's, which prints the letter below it: "We publish the letter in full."."""
    plain = plain_words(text)
    return text.endswith(".") and bool(listed_words("we").match(plain) and letter_nouns().search(plain))


def _stands_above_title(text: str, below: Sequence[Heading | Paragraph]) -> bool:
    """Tell whether parts of a line stand above a heading that begins with the same kind of text: "Open letter · Bells" in a page's head."""
    first, *rest = _PARTS.split(text)
    heads = bool(below) and isinstance(below[0], Heading) and plain_words(below[0].text).startswith(f"{plain_words(first)} ")
    return bool(rest) and is_bare_kind(first) and heads


def _is_of_reader(text: str) -> bool:
    """Tell whether a line is an office and its holder, perhaps behind the kind of text: "OPEN LETTER TO MINISTER ADA BERG"."""
    parts = plain_words(text).split()
    if ":" in text or len(parts) > _READER_WORDS or not institutions().search(" ".join(parts)) or text[-1:] in "?!":
        return False
    if any(letter_nouns().fullmatch(part) for part in parts[:_KIND_WORDS]):
        return all(word[:1].isupper() or len(word) <= _SMALL for word in text.split()[1:])
    return any(offices().search(word) for word in (*parts[:2], parts[-1]))
