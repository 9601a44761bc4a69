"""Who has adopted a text, of which minutes and resolutions tell: "Voted in favour: Guild of Bells; RIMA.", "It was adopted by …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from knowledge.drafting.names.named_runs import NameRuns
from knowledge.drafting.names.register import Register
from knowledge.drafting.signatories.sentences.issuing_sentences import subject_of
from knowledge.drafting.signatories.signatures.signed_for_several import with_articles
from knowledge.drafting.words.letter_words import letter_nouns
from knowledge.drafting.words.vocabulary import Vocabulary, listed_words, plain_words
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph

_FEWEST = 2  # names
_LABEL_WORDS = 10  # of a sentence, up to the colon before the names
_FEWEST_TOLD = 3  # names of a sentence
_BEHIND_VOTING = 2  # small words: "were the"
_BEFORE_NAMES = 8  # words of a sentence, up to the names of those who have adopted a text
_HEADING_WORDS = 5  # of the heading of a resolution: "Resolution 2/2025"
_SEAM = "; "
_POINT = re.compile(r"^\(?(?:\d{1,2}|[^\W\d_])[.)]\s+")
_LABEL_START = re.compile(r"(?<=[.!?)])\s+(?=[^\W\d_])|\n")
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3}[.!?])\s+(?=[^\W\d_])|(?<=[)”“»\"]\.)\s+(?=[^\W\d_])")


def voted_names(blocks: Sequence[Block], words: Vocabulary, register: Register) -> list[str]:
    """Return the names behind, or in the items below, a label that says who voted in favour, or of a sentence that says who adopted a text,
    or that begins the resolution itself.

    None are returned where only others are named.
    """
    runs = NameRuns(words, register)
    return _labelled(blocks, runs) or _told(blocks, runs) or _resolving(blocks, words, register)


def _resolving(blocks: Sequence[Block], words: Vocabulary, register: Register) -> list[str]:
    """Return the names that are the subject of the sentence below the heading of a resolution: "1. The Guild of Bells, RIMA and … ask"."""
    for heading, below in pairwise(block for block in blocks if isinstance(block, Paragraph | ListItem | Heading)):
        plain = plain_words(heading.text)
        heads = len(plain.split()) <= _HEADING_WORDS and listed_words("adopted_texts").match(plain)
        if heads and (names := subject_of(_SENTENCE_END.split(_POINT.sub("", " ".join(below.text.split())))[0], words, register)):
            return names
    return []


def _told(blocks: Sequence[Block], runs: NameRuns) -> list[str]:
    """Return the names behind a sentence's verb for adopting, before which stands what is adopted: "Rezoliuciją priėmė Varpų gildija, …",
    or behind words that say who voted in favour: "In favour were the Guild of Bells, …"."""
    texts = (block.text for block in blocks if isinstance(block, Paragraph | ListItem))
    for sentence in (one for text in texts for one in _SENTENCE_END.split(" ".join(text.split()))):
        parts = sentence.split()
        for at in range(2, min(_BEFORE_NAMES, len(parts)) + 1):
            before = plain_words(" ".join(parts[:at]))
            adopting = any(match.end() == len(before) for match in listed_words("adopting").finditer(before))
            text = listed_words("adopted_texts").search(before) or letter_nouns().search(before)
            voting = any(len(before[match.end() :].split()) <= _BEHIND_VOTING for match in listed_words("voting").finditer(before))
            told = (adopting and text) or (voting and parts[at - 1].islower())
            if told and not listed_words("voting_otherwise").search(before):
                names = runs.begun(with_articles(" ".join(parts[at:])))
                if len(names) >= _FEWEST_TOLD:
                    return names
    return []


def _labelled(blocks: Sequence[Block], runs: NameRuns) -> list[str]:
    for at, block in enumerate(blocks):
        if not isinstance(block, Paragraph | ListItem | Heading):
            continue
        for colon in re.finditer(r":(?:\s|$)", block.text):
            if not _tells_of_votes(_LABEL_START.split(block.text[: colon.start()])[-1]):
                continue
            rest = _SENTENCE_END.split(block.text[colon.end() :])[0].strip()
            names = runs.all_of(rest or _SEAM.join(_items_behind(blocks[at + 1 :])))
            if len(names) >= _FEWEST:
                return names
    return []


def _tells_of_votes(label: str) -> bool:
    """Tell whether a label names those who voted for a text, and not those against it or those who abstained."""
    plain = plain_words(label)
    short = len(plain.split()) <= _LABEL_WORDS
    return short and bool(listed_words("voting").search(plain)) and not listed_words("voting_otherwise").search(plain)


def _items_behind(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield the items that stand right below a label."""
    for block in takewhile(lambda one: isinstance(one, ListItem), blocks):
        yield getattr(block, "text", "").rstrip(" ;,.")
