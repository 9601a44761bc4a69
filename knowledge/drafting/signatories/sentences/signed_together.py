"""A signature that is a sentence without a verb: "Guild of Bells, represented by Anna Novak, together with the Union of Rhymes and RIMA."

Behind it may stand who joins the text: "The appeal is joined by RIMA and GONG."
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from knowledge.drafting.names.named_runs import NameRuns, together_with
from knowledge.drafting.names.nominatives import in_nominative
from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.names.several_names import without_small_article
from knowledge.drafting.words.letter_words import letter_nouns
from knowledge.drafting.words.sentence_ends import SENTENCE_END_BEFORE_WORD
from knowledge.drafting.words.vocabulary import Vocabulary, listed_words, plain_words
from knowledge.loaders.parsed import Block, ListItem, Paragraph

_FEWEST = 2  # names behind "together with"
_SIGNER_WORDS = 7  # of "represented by Dr Anna Maria Novak"
_NAME_WORDS = 14


def with_companions_apart(blocks: Sequence[Block], words: Vocabulary, register: Register) -> Iterator[Block]:
    """Yield the blocks, of a paragraph that is such a signature each name as an item."""
    for block in blocks:
        text = " ".join(block.text.split()) if isinstance(block, Paragraph) else ""
        first, *others = SENTENCE_END_BEFORE_WORD.split(text)
        names = _signing(first, words, register)
        if not names:
            yield block
            continue
        yield from (ListItem(text=name) for name in names)
        yield from (ListItem(text=name) for other in others for name in _joining(other, words, register))


def _signing(sentence: str, words: Vocabulary, register: Register) -> list[str]:
    """Return the first name and those behind "together with", as they are called; none where anything else stands among them."""
    before, *behind = together_with().split(sentence.rstrip(" ."), maxsplit=1)
    first, *signer = before.split(", ")
    signed = len(signer) <= 1 and all(part[:1].islower() and len(part.split()) <= _SIGNER_WORDS for part in signer)
    if not behind or not signed or not _is_name(first, register):
        return []
    runs = NameRuns(words, register)
    parted = runs.parted(behind[0])
    names = [_called(name, words.language, register) for name in parted]
    told = any(part[:1].islower() and words.sender_verbs.fullmatch(plain_words(part)) for part in behind[0].split())
    cut = runs.begun(behind[0])  # in some languages small words behind a name show that a verb follows
    whole = not told and (len(cut) < len(parted) or cut[-1] == parted[-1])
    return [first, *names] if whole and len(names) >= _FEWEST and all(_is_name(name, register) for name in names) else []


def _called(name: str, language: str, register: Register) -> str:
    """Return a name in the nominative, without the small words that say what a known one is: "the authors' council RIMA"."""
    parts = without_small_article(name).split()
    start = next((at for at, part in enumerate(parts) if part[:1].isupper()), 0)
    known = " ".join(parts[start:])
    return known if start and register.is_known(known) else in_nominative(" ".join(parts), language)


def _is_name(name: str, register: Register) -> bool:
    capitals = all(part[:1].isupper() for part in name.split(", "))
    return capitals and len(name.split()) <= _NAME_WORDS and (has_head(name) or register.is_known(name))


def _joining(sentence: str, words: Vocabulary, register: Register) -> list[str]:
    """Return the known bodies of which a sentence says that they join the text."""
    plain = plain_words(sentence)
    joined = letter_nouns().search(plain) and listed_words("joining_verbs").search(plain) and not words.not_signing.search(plain)
    return [name for name in register.mentions(sentence) if not register.is_of_technology(name)] if joined else []
