"""What a text says of those who sign it: that they are organisations."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from knowledge.drafting.vocabulary import Vocabulary, plain_words
from knowledge.loaders.parsed import Block, plain_lines

_BESIDE = 2  # words between a word for signing and one for organisations: "the undersigned 24 European organisations"
_LONGEST, _MOST_LINES = 5_000, 5_000  # letters of a line, and lines: no honest letter says it later


def organisations_sign(blocks: Iterable[Block], words: Vocabulary) -> bool:
    """Tell whether a text says that organisations sign it, and nobody beside them: "We, the undersigned associations", "Signatory bodies"."""
    lines = (line for line, _ in zip(plain_lines(blocks), range(_MOST_LINES), strict=False))
    return any(_says_so(plain_words(line[:_LONGEST]), words) for line in lines)


def _says_so(plain: str, words: Vocabulary) -> bool:
    for match in words.signatories.finditer(plain):
        behind = plain[match.end() :].split()[: _BESIDE + 1]
        around = [*plain[: match.start()].split()[-_BESIDE - 1 :], *match[0].split(), *behind]
        kinds = [word for word in around if words.is_organisations(word) and not words.signatories.fullmatch(word)]
        joined = any(word in kinds and following in words.ands for word, following in pairwise(behind))
        if kinds and not joined:
            return True
    return False
