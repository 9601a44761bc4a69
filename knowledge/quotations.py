"""Finds a source's own words, as an entry stores them, inside a question: "who said that laws are only as good as their enforcement?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.catalogue import Catalogue
from knowledge.facts import own_quotes
from knowledge.folding import Token, key_of
from knowledge.models import Document, Position

_RUN = 5  # words in a row that chance does not bring together; of shorter quotations all


@dataclass(frozen=True)
class QuotedWords:
    """A stretch of a text that stands in the quotations of `entries` too."""

    start: int
    end: int
    entries: tuple[str, ...]


class Quotations:
    """All stored quotations, findable by a few of their words in a row."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._entries: dict[tuple[str, ...], list[str]] = {}
        self._lengths: set[int] = set()
        entries: list[Document | Position] = [*catalogue.documents, *catalogue.positions]
        for entry in entries:
            for quote in own_quotes(entry):
                words = key_of(quote.text)
                length = min(_RUN, len(words))
                self._lengths.add(length)
                for at in range(len(words) - length + 1):
                    holders = self._entries.setdefault(words[at : at + length], [])
                    if entry.id not in holders:
                        holders.append(entry.id)

    def find(self, words: Sequence[Token]) -> list[QuotedWords]:
        """Return the stretches of a text's words that are quoted from an entry, left to right."""
        found: list[QuotedWords] = []
        keys = tuple(word.key for word in words)
        for length in sorted(self._lengths, reverse=True):
            for at in range(len(keys) - length + 1):
                entries = self._entries.get(keys[at : at + length])
                if entries:
                    _add(found, QuotedWords(words[at].start, words[at + length - 1].end, tuple(entries)))
        return sorted(found, key=lambda quoted: quoted.start)


def _add(found: list[QuotedWords], new: QuotedWords) -> None:
    """Join a stretch with one that it overlaps and that the same entry holds."""
    for at, old in enumerate(found):
        both = tuple(entry for entry in old.entries if entry in new.entries)
        if both and new.start <= old.end and old.start <= new.end:
            found[at] = QuotedWords(min(old.start, new.start), max(old.end, new.end), both)
            return
    found.append(new)
