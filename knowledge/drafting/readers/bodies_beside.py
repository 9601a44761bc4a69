"""Readers without an address of their own below one who has it: "Committee on Culture" alone on its line, "and to the Minister of Sand"."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.drafting.readers.asked_run import readers_at_beginning
from knowledge.drafting.readers.readers_apart import bare
from knowledge.drafting.words.letter_words import names_copy
from knowledge.drafting.words.vocabulary import Vocabulary, plain_words

_LINE_END = (",", ":", "!", ".")
_SMALL_WORDS = 3  # articles and "and" around the readers of a line


def bodies_beside(texts: Sequence[str], read: Sequence[str], words: Vocabulary) -> list[str]:
    """Return the bodies and offices in the paragraphs right below an address, each a line or one below a mere "To"; `read` are the readers of
    the addresses, empty for paragraphs that are none."""
    found: list[str] = []
    beside = False
    for text, reader in zip(texts, read, strict=True):
        alone = _readers_of(text, words) if beside and not reader else []
        found += alone
        beside = bool(reader or alone)
    return found


def _readers_of(text: str, words: Vocabulary) -> list[str]:
    first, *rest = [line for line in text.split("\n") if line.strip()] or [""]
    led = len(rest) == 1 and words.to.fullmatch(plain_words(first))
    line = rest[0] if led else "" if rest else first
    head, _, behind = line.partition(" ")
    line = behind if head in words.ands else line  # "and to the Minister"
    other = line.rstrip().endswith(_LINE_END) or names_copy(line) or words.salutations.match(plain_words(line))
    readers = readers_at_beginning(line, words) if line and not other else ()
    whole = sum(len(reader.split()) for reader in readers) >= len(line.split()) - _SMALL_WORDS
    return list(map(bare, readers)) if readers and whole else []
