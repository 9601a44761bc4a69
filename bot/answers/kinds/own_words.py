"""What a document says of itself that it demands or opposes, in its own sentences, where the editors have recorded no stances."""

from __future__ import annotations

from bot.answers.question_words import deeds
from index.sentences import split_sentences
from knowledge.folding import key_of
from knowledge.models import Document

_TAKING_SIDES = frozenset({"demand", "oppose", "warn", "support"})
_FEWEST_WORDS, _MOST_WORDS = 6, 90  # of a sentence that says something and is no list
_MOST = 4  # sentences of one answer


def demands_of(document: Document) -> tuple[str, ...]:
    """Return the first sentences in which a document takes a side, letter for letter; none where its text is not the source's own."""
    if document.voice != "source":
        return ()
    sentences = (document.text[start:end] for start, end in split_sentences(document.text, language=document.language))
    return tuple(sentence for sentence in sentences if _takes_a_side(sentence, document.language))[:_MOST]


def _takes_a_side(sentence: str, language: str) -> bool:
    words = key_of(sentence)
    says_something = _FEWEST_WORDS <= len(words) <= _MOST_WORDS and "\n" not in sentence
    return says_something and any(deed in _TAKING_SIDES for _, _, deed in deeds(words, language))
