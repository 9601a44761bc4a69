"""Sentences that go on with who signs a text beside those named before: "Suscriben también el texto la Plataforma …, EGAIR y el Grupo …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from knowledge.drafting.names.named_runs import NameRuns
from knowledge.drafting.names.register import Register
from knowledge.drafting.signatories.signatures.signed_for_several import with_articles
from knowledge.drafting.words.letter_words import letter_nouns, tells_of_earlier_signing
from knowledge.drafting.words.sentence_ends import SENTENCE_END_BEFORE_WORD
from knowledge.drafting.words.vocabulary import Vocabulary, listed_words, plain_words
from knowledge.loaders.parsed import Block, Paragraph

_LEADING = (3, 8)  # words up to the first name
_PARAGRAPHS = 4  # of running text, in which a text says whose it is
_RUNNING_WORDS = 16
_LONGEST = 4_000  # letters of a paragraph that are read
_FEWEST = 2  # names


def names_also_signing(blocks: Sequence[Block], words: Vocabulary, register: Register) -> list[str]:
    """Return the names behind "also sign the text" at the beginning of a sentence, not its paragraph's first; none where there is none."""
    running = [block.text for block in blocks if isinstance(block, Paragraph) and len(block.text.split()) >= _RUNNING_WORDS]
    further = (one for text in running[:_PARAGRAPHS] for one in SENTENCE_END_BEFORE_WORD.split(" ".join(text[:_LONGEST].split()))[1:])
    return [name for sentence in further for name in _named(sentence, words, register)]


def _named(sentence: str, words: Vocabulary, register: Register) -> list[str]:
    for rest in _behind_lead(sentence.split(), words):
        names = NameRuns(words, register).begun(with_articles(rest))
        if len(names) >= _FEWEST:
            return names
    return []


def _behind_lead(parts: Sequence[str], words: Vocabulary) -> Iterator[str]:
    """Yield what stands behind the first words of a sentence where they have a word for signing, one for also and one for the text."""
    fewest, most = _LEADING
    for at in range(fewest, min(most, len(parts) - 1) + 1):
        lead = plain_words(" ".join(parts[:at]))
        small = all(part[:1].islower() for part in parts[1:at])
        said = words.signing_in(lead) and listed_words("also").search(lead)
        noun = letter_nouns().search(lead) or listed_words("text_nouns").search(lead)
        if small and said and noun and not words.not_signing.search(lead) and not tells_of_earlier_signing(lead):
            yield " ".join(parts[at:])
