"""What a text says of those who sign it: that they are organisations; or that others have signed what it reports."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from knowledge.drafting.words.letter_words import letter_nouns
from knowledge.drafting.words.table_words import speaks_of_signing
from knowledge.drafting.words.vocabulary import Vocabulary, plain_words
from knowledge.loaders.parsed import Block, ListItem, Paragraph, plain_lines

_BESIDE = 2  # words between a word for signing and one for organisations: "the undersigned 24 European organisations"
_LONGEST, _MOST_LINES = 5_000, 5_000  # letters of a line, and lines: no honest letter says it later


def organisations_sign(blocks: Iterable[Block], words: Vocabulary) -> bool:
    """Tell whether a text says that organisations sign it, and nobody beside them: "We, the undersigned associations", "Signatory bodies"."""
    lines = (line for line, _ in zip(plain_lines(blocks), range(_MOST_LINES), strict=False))
    return any(_says_so(plain_words(line[:_LONGEST]), words) for line in lines)


def tells_of_signing(blocks: Iterable[Block]) -> bool:
    """Tell whether a paragraph speaks of a letter or statement and of who has signed it, so that an editor may miss their names."""
    texts = (block.text[:_LONGEST] for block in blocks if isinstance(block, Paragraph | ListItem))
    return any(letter_nouns().search(plain_words(text)) and speaks_of_signing(text) for text in texts)


def _says_so(plain: str, words: Vocabulary) -> bool:
    for match in words.signatories.finditer(plain):
        behind = plain[match.end() :].split()[: _BESIDE + 1]
        around = [*plain[: match.start()].split()[-_BESIDE - 1 :], *match[0].split(), *behind]
        kinds = [word for word in around if words.is_organisations(word) and not words.signatories.fullmatch(word)]
        joined = any(word in kinds and following in words.ands for word, following in pairwise(behind))
        if kinds and not joined:
            return True
    return False
