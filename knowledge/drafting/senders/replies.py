"""Answers to letters: who thanks for a letter and closes alone has not signed what a campaign says."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.words.vocabulary import Vocabulary, authorities, listed_words, offices, plain_words
from knowledge.loaders.parsed import Block, Paragraph

_PARAGRAPHS = 3  # below the salutation, in which an answer thanks for what it answers
_RUNNING_WORDS = 6
_ENDS = (",", "!", ":")  # of a salutation
_HEAD_BLOCKS, _LONGEST = 20, 500  # paragraphs, and letters of each, in which it does so
_BEHIND = 3  # words behind "confirm", among which "receipt" stands
_THANKING = 16  # words of a sentence's beginning


def is_reply(blocks: Sequence[Block], words: Vocabulary) -> bool:
    """Tell whether a text begins, below its salutation, as answers to letters do."""
    head = [block.text[:_LONGEST] for block in blocks[:_HEAD_BLOCKS] if isinstance(block, Paragraph)]
    greeting = next((at for at, text in enumerate(head) if words.salutations.match(plain_words(text)) and text.rstrip().endswith(_ENDS)), -1)
    running = head[greeting + 1 :]
    running = [text for text in running if len(text.split()) >= _RUNNING_WORDS]
    texts = [text for text in running if not words.salutations.match(plain_words(text))] or running
    return any(_answers(" ".join(plain_words(text).split()[:_THANKING])) for text in texts[:_PARAGRAPHS])


def _answers(begun: str) -> bool:
    """Tell whether a folded beginning thanks for a letter or confirms its receipt."""
    confirming = listed_words("confirming").search(begun)
    behind = " ".join(begun[confirming.end() :].split()[:_BEHIND]) if confirming else ""
    return bool(listed_words("thanks_for_letter").search(begun) or listed_words("receipt").search(behind))


def may_answer_for_campaign(name: str, register: Register) -> bool:
    """Tell whether who closes an answer is surely an organisation, and no authority, a person or an office."""
    plain = plain_words(name)
    return register.is_known(name) or (has_head(name) and not authorities().search(plain) and not offices().search(plain))
