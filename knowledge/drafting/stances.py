"""Positions of a document: sentences in which "we" take a clear stance on a topic that the register knows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.catalogue import Catalogue
from knowledge.drafting.models import ProposedPosition
from knowledge.drafting.vocabulary import Vocabulary, plain_words
from knowledge.loaders.parsed import Block, ListItem, Paragraph

_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”»’]?\s+(?=[\"“«‘(]?[A-ZÀ-ÞΑ-ΩА-Я])")
_WORDS = range(6, 90)  # a shorter sentence says nothing, a longer one is a list
_MAX_POSITIONS = 20


def positions_of(blocks: Sequence[Block], words: Vocabulary, catalogue: Catalogue, language: str) -> tuple[ProposedPosition, ...]:
    """Return the stances, each topic and stance once, in order. A sentence without a known topic stays a passage."""
    topics = _topic_names(catalogue, language)
    found: dict[tuple[str, str], ProposedPosition] = {}
    for sentence in _sentences(blocks):
        stance = words.stance_in(sentence)
        topic = _topic_in(sentence, topics) if stance else None
        if stance and topic:
            found.setdefault((topic, stance), ProposedPosition(topic=topic, stance=stance, quote=sentence))
    return tuple(found.values())[:_MAX_POSITIONS]


def _sentences(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph | ListItem):
            for line in block.text.split("\n"):
                yield from (sentence for sentence in _SENTENCE_END.split(line) if len(sentence.split()) in _WORDS)


def _topic_names(catalogue: Catalogue, language: str) -> list[tuple[str, str]]:
    """Return folded names of topics with the label to use, the longest first, since it says most."""
    names: dict[str, str] = {}
    for topic in catalogue.topics:
        label = next((one for one in topic.labels if isinstance(one, str)), topic.name)
        for name in (topic.name, *(one for one in topic.labels if isinstance(one, str))):
            names.setdefault(plain_words(re.sub(r"^(?:the|a|an) ", "", name)), label)
        for code in {language, "en"} & catalogue.labels.keys():
            for name in catalogue.labels[code].topics.get(topic.id, ()):
                names.setdefault(plain_words(name), label)
    return sorted(((name, label) for name, label in names.items() if len(name) > 4), key=lambda one: -len(one[0]))


def _topic_in(sentence: str, topics: list[tuple[str, str]]) -> str | None:
    plain = f" {plain_words(sentence)} "
    return next((label for name, label in topics if f" {name} " in plain), None)
