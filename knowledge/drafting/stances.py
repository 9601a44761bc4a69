"""Positions of a document: sentences in which "we" take a clear stance on a topic that the register knows, and all that is demanded."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.catalogue import Catalogue
from knowledge.drafting.models import ProposedPosition
from knowledge.drafting.vocabulary import Vocabulary, demand_stems, plain_words
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph
from knowledge.models import StanceWord

_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”»’]?\s+(?=[\"“«‘(]?[A-ZÀ-ÞΑ-ΩА-Я])")
_WORDS = range(6, 90)  # a shorter sentence says nothing, a longer one is a list
_WORDS_OF_AN_ITEM = range(2, 90)
_WORDS_OF_A_HEADING = 6
_LEADS, _ENDED = (":", "："), (".", "!", "?", "…")  # ends of a line that leads to a list, and of one that does not
_TYPED_MARKER = re.compile(r"^\s*(?:[•▪●○◦‣·–—-]|\(?(?:\d{1,2}|[^\W\d_])[.)])\s+")
_DEMANDS: StanceWord = "calls-for"
_MAX_POSITIONS = 20


def positions_of(blocks: Sequence[Block], words: Vocabulary, catalogue: Catalogue, language: str) -> tuple[ProposedPosition, ...]:
    """Return the stances, each topic and stance once, in order. A sentence without a known topic stays a passage, unless it demands something.

    The items of a list take the stance of the sentence that leads to it, "we call upon the Commission to:", or of its heading, "Our
    demands". All that is demanded is said: what has no known topic, or one that another demand had, goes by none.
    """
    topics = _topic_names(catalogue, language)
    found: dict[tuple[str, str], ProposedPosition] = {}
    for text, stance in _stances(blocks, words):
        topic = _topic_in(text, topics) or ""
        if stance == _DEMANDS and (not topic or (topic, stance) in found):
            found.setdefault((text, stance), ProposedPosition(topic="", stance=stance, quote=text))
        elif topic:
            found.setdefault((topic, stance), ProposedPosition(topic=topic, stance=stance, quote=text))
    return tuple(found.values())[:_MAX_POSITIONS]


def _stances(blocks: Sequence[Block], words: Vocabulary) -> Iterator[tuple[str, StanceWord]]:
    """Yield what takes a stance, with the stance, in order: sentences, and the items of lists to which one leads."""
    leading: StanceWord | None = None
    for text, is_item in _lines(blocks):
        if is_item and leading and len(text.split()) in _WORDS_OF_AN_ITEM:
            yield text.rstrip(" ;,"), words.stance_in(text) or leading
        else:
            stated = [(sentence, words.stance_in(sentence)) for sentence in _SENTENCE_END.split(text)]
            yield from ((one, stance) for one, stance in stated if stance and len(one.split()) in _WORDS and not one.endswith(_LEADS))
        if not is_item:
            leading = _leads_to_a_list(text, words)


def _leads_to_a_list(line: str, words: Vocabulary) -> StanceWord | None:
    """Return the stance of a line behind which a list may stand: of its last sentence, if that goes on in it, or of a heading for demands."""
    last = _SENTENCE_END.split(line)[-1].strip()
    if not last.endswith(_ENDED) and (stance := words.stance_in(last)):
        return stance
    return _DEMANDS if len(last.split()) <= _WORDS_OF_A_HEADING and demand_stems().search(plain_words(last)) else None


def _lines(blocks: Sequence[Block]) -> Iterator[tuple[str, bool]]:
    """Yield the lines of headings, paragraphs and lists without their markers, and whether each is an item."""
    for block in blocks:
        if isinstance(block, ListItem):
            yield block.text.split("\n")[0].strip(), True
        elif isinstance(block, Heading | Paragraph):
            for line in filter(str.strip, block.text.split("\n")):
                typed = _TYPED_MARKER.match(line)
                yield (line[typed.end() :] if typed else line).strip(), bool(typed)


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
