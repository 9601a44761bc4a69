"""Answers to letters: who thanks for a letter and closes alone has not signed what a campaign says."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.drafting.vocabulary import Vocabulary, authorities, listed_words, offices, plain_words
from knowledge.loaders.parsed import Block, Paragraph

_PARAGRAPHS = 3  # below the salutation, in which an answer thanks for what it answers
_RUNNING_WORDS = 6
_HEAD_BLOCKS, _LONGEST = 20, 500  # paragraphs, and letters of each, in which it does so
_MOST_SIGNING = 2  # person and body of whoever answers; a campaign that answers has more
_THANKING = 16  # words of a sentence's beginning


def is_reply(blocks: Sequence[Block], words: Vocabulary) -> bool:
    """Tell whether a text begins, below its salutation, as answers to letters do."""
    running = [block.text[:_LONGEST] for block in blocks[:_HEAD_BLOCKS] if isinstance(block, Paragraph)]
    running = [text for text in running if len(text.split()) >= _RUNNING_WORDS]
    texts = [text for text in running if not words.salutations.match(plain_words(text))] or running
    return any(listed_words("thanks_for_letter").search(" ".join(plain_words(text).split()[:_THANKING])) for text in texts[:_PARAGRAPHS])


def is_of_one_who_answers(names: Sequence[str]) -> bool:
    """Tell whether names are those of a single sender, as below an answer, or of an authority."""
    return len(names) <= _MOST_SIGNING or any(authorities().search(plain_words(name)) or offices().search(plain_words(name)) for name in names)
