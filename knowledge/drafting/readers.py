"""To whom a letter is addressed: behind a label, in a line of its own, in the salutation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from knowledge.drafting.vocabulary import Vocabulary, institutions, plain_words
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph
from knowledge.written_dates import find_dates

_HEAD_BLOCKS = 28
_BELOW_LABEL = 8  # blocks below "To:" that may name a reader
_LONGEST = 160  # letters of a reader's line
_READER_WORDS = 14
_PART_WORDS = 6  # of a further reader between commas
_GREETING_WORDS = 9  # of a salutation that no sign ends
_LINE_END = (",", ":", "!", ".")
_SHORT = 4  # letters: shorter salutations ("til", "hej") begin sentences too, so that nothing may follow behind a comma
_RUNNING_WORDS = 20  # of a sentence that belongs to the text
_PREPOSITION = re.compile(r"(?:al|alla|ai|agli|alle|all|au|aux|ao|aos|a|to|an|aan|do|till?|za|προσ|до|lil|chuig)")
_ELIDED = re.compile(r"\b(all|à l|l)['’]", re.IGNORECASE)
_ARTICLES = frozenset([
    "the", "die", "den", "das", "der", "dem", "de", "het", "la", "le", "les", "l", "el", "los", "las", "il", "lo", "gli", "i", "o", "os", "as",
    "την", "τη", "τον", "το", "τουσ", "τισ", "na", "an",
])  # fmt: skip


def addressees_of(blocks: Sequence[Block], words: Vocabulary, language: str) -> tuple[str, ...]:
    """Return to whom a letter is addressed: what follows `To:`, a line such as "To the Members of Parliament", else the salutation."""
    texts = [block for block in blocks[:_HEAD_BLOCKS] if isinstance(block, Paragraph | Heading | ListItem)]
    parts = [block.text.split("\n") for block in texts]
    labelled = _labelled(parts, words, language)
    if labelled is not None:
        return labelled
    if reader := next(filter(None, (_reader_in(line) for line in _lines_above_text(texts))), ""):
        return (reader,)
    for line in (line for lines in parts for line in lines):
        if (greeted := _greeted_in(line, words)) is not None:
            return (greeted,) if greeted else ()
    return ()


def _labelled(parts: Sequence[Sequence[str]], words: Vocabulary, language: str) -> tuple[str, ...] | None:
    """Return what stands behind a label such as "To:" and in the lines below it; None where there is none."""
    for number, lines in enumerate(parts):
        label, colon, tail = lines[0].partition(":")
        if colon and words.to.fullmatch(plain_words(label)):
            following = lines[1:] or ([] if tail.strip() else [one for part in parts[number + 1 : number + _BELOW_LABEL] for one in part])
            listed = [tail, *takewhile(lambda one: not find_dates(one, language) and not words.salutations.match(plain_words(one)), following)]
            pieces = [piece.strip(" ,.") for one in listed if len(one) < _LONGEST for piece in re.split(r"\s*;\s*", one)]
            return tuple(piece for piece in pieces if len(piece) > 2)
    return None


def _lines_above_text(texts: Sequence[Paragraph | Heading | ListItem]) -> Iterator[str]:
    """Yield the first lines of the paragraphs above the text, in which a reader may stand."""
    for block in texts:
        if not isinstance(block, Paragraph):
            continue
        if len(block.text.split()) >= _RUNNING_WORDS and block.text.rstrip().endswith((".", ":", "!", "?")):
            return
        yield block.text.split("\n")[0]


def _reader_in(line: str) -> str:
    """Return the reader of a line that says nothing else: "An die Ministerin der Justiz", "Al Presidente del Consiglio"; empty for others."""
    words = _ELIDED.sub(r"\1 ", line).rstrip(" ,").split()
    if not 1 < len(words) <= _READER_WORDS or line.rstrip().endswith((".", "?", "!", ":")) or not words[0][:1].isupper():
        return ""
    rest = words[1:] if _PREPOSITION.fullmatch(plain_words(words[0])) else []
    if rest and plain_words(rest[0]) in _ARTICLES:
        rest = rest[1:]
    name = " ".join(rest)
    return name if len(line) < _LONGEST and institutions().search(plain_words(name)) else ""


def _greeted_in(line: str, words: Vocabulary) -> str | None:
    """Return whom a line greets, without the sentence that may go on behind its comma; None where it greets nobody."""
    match = words.salutations.match(plain_words(line))
    if not match:
        return None
    greeting = _up_to_sentence(line, words) if len(match[0]) >= _SHORT else line
    if len(greeting) >= _LONGEST or not (greeting.rstrip().endswith(_LINE_END) or len(greeting.split()) <= _GREETING_WORDS):
        return None
    return " ".join(greeting.split()[len(match[0].split()) :]).rstrip(" ,:!.")


def _up_to_sentence(line: str, words: Vocabulary) -> str:
    """Return a line up to the comma behind which a sentence begins rather than a further reader."""
    for comma in re.finditer(r",\s+", line):
        part = re.split(r",\s", line[comma.end() :])[0]
        greets = part[:1].isupper() or words.salutations.match(plain_words(part))
        if not greets or len(part.split()) > _PART_WORDS:
            return line[: comma.start() + 1]
    return line
