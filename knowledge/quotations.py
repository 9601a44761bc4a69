"""Finds a source's own words, as an entry stores them, inside a question: "who said that laws are only as good as their enforcement?"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from knowledge.catalogue import Catalogue
from knowledge.facts import own_quotes
from knowledge.folding import Token, key_of
from knowledge.models import Document, Position

_FEW_WORDS, _FEW_ENTRIES = range(2, 5), 2  # words between quotation marks that are looked for, and entries that may have them
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
        of_things = self._of_things = _words_of_things(catalogue)
        self._quoting: list[Document | Position] = [*catalogue.documents, *catalogue.positions]
        for entry in self._quoting:
            for quote in own_quotes(entry):
                words = key_of(quote.text)
                length = min(_RUN, len(words))
                self._lengths.add(length)
                for run in _runs(words, length):
                    if set.intersection(*(of_things[word] for word in run)):
                        continue  # "the general-purpose AI code of practice" is what is spoken of, whoever else spoke of it
                    holders = self._entries.setdefault(run, [])
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


    def find_marked(self, words: Sequence[Token], spans: Sequence[tuple[int, int]]) -> list[QuotedWords]:
        """Return those of the stretches of a text between quotation marks, at `spans`, that one entry or two quote, however short they are."""
        found = []
        for start, end in spans:
            run = tuple(word.key for word in words if start <= word.start < end)
            entries = self._short.get(run, [])
            if 0 < len(entries) <= _FEW_ENTRIES:
                found.append(QuotedWords(start, end, tuple(entries)))
        return found

    @cached_property
    def _short(self) -> Mapping[tuple[str, ...], list[str]]:
        """The entries of each few words in a row of the quotations; made when somebody first quotes so few."""
        found: dict[tuple[str, ...], list[str]] = {}
        for entry in self._quoting:
            runs = {run for quote in own_quotes(entry) for length in _FEW_WORDS for run in _runs(key_of(quote.text), length)}
            for run in runs:
                if not set.intersection(*(self._of_things.get(word, set()) for word in run)):
                    found.setdefault(run, []).append(entry.id)
        return found


def _words_of_things(catalogue: Catalogue) -> Mapping[str, set[str]]:
    """Return for each word of the English names of documents, milestones and topics which of these it names."""
    found: dict[str, set[str]] = defaultdict(set)
    labels = catalogue.labels.get("en")
    for section in (labels.documents, labels.events, labels.topics) if labels else ():
        for thing, names in section.items():
            for word in key_of(" ".join(names)):
                found[word].add(thing)
    return found


def _runs(words: tuple[str, ...], length: int) -> Iterator[tuple[str, ...]]:
    """Yield each stretch of so many words."""
    return (words[at : at + length] for at in range(len(words) - length + 1))


def _add(found: list[QuotedWords], new: QuotedWords) -> None:
    """Join a stretch with one that it overlaps and that the same entry holds."""
    for at, old in enumerate(found):
        both = tuple(entry for entry in old.entries if entry in new.entries)
        if both and new.start <= old.end and old.start <= new.end:
            found[at] = QuotedWords(min(old.start, new.start), max(old.end, new.end), both)
            return
    found.append(new)
