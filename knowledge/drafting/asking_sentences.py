"""Who asks for something in a sentence of the text: "The Guild of Bells, the RIMA and the Union of Rhymes ask that …".

A letter whose list is such a sentence has it anywhere, mostly behind what it complains of; news tells in the same words what others do,
so this is read last, of letters that greet somebody, and what it finds is always doubted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from knowledge.drafting.named_runs import NameRuns
from knowledge.drafting.register import Register, has_head
from knowledge.drafting.sentence_ends import SENTENCE_END_BEFORE_WORD
from knowledge.drafting.several_names import without_small_article
from knowledge.drafting.vocabulary import Vocabulary, listed_words, plain_words
from knowledge.loaders.parsed import Block, Paragraph

_FEWEST = 3  # names: fewer are whom a text tells of
_SUBJECT_WORDS = 120  # before the verb
_LONGEST = 3_000  # letters of a paragraph that are read
_SURE = 0.6  # of the names: known ones or with an organisation's word


def asking_names(blocks: Sequence[Block], words: Vocabulary, register: Register) -> list[str]:
    """Return the names that are the subject of a sentence that asks for something; none where no sentence has so many."""
    runs = NameRuns(words, register)
    for sentence in _sentences(blocks):
        subject = _subject(sentence)
        if subject.count(",") >= _FEWEST - 2 and len(names := runs.all_of(subject)) >= _FEWEST:
            sure = sum(register.is_known(name) or has_head(name) for name in names)
            if sure >= _SURE * len(names):
                return names
    return []


def _sentences(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from SENTENCE_END_BEFORE_WORD.split(" ".join(block.text[:_LONGEST].split()))


def _subject(sentence: str) -> str:
    """Return what stands before the verb of asking with which a sentence goes on, the first article small; empty without such a verb."""
    parts = sentence.split()[: _SUBJECT_WORDS + 1]
    before = list(takewhile(lambda part: not listed_words("asking_verbs").fullmatch(plain_words(part)), parts))
    if len(before) == len(parts):
        return ""
    text = " ".join(before)
    small = text[:1].lower() + text[1:]
    return small if without_small_article(small) != small else text
