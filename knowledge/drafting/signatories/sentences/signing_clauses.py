"""Clauses that say of a body, beside what is told of it, that it has signed as well: "Anna Novak of the Guild of Bells, which also signed the
appeal, says …". A sentence elsewhere names the others, besides "those mentioned above".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.drafting.names.register import Register
from knowledge.drafting.words.letter_words import letter_nouns, tells_of_earlier_signing
from knowledge.drafting.words.sentence_ends import SENTENCE_END
from knowledge.drafting.words.vocabulary import Vocabulary, joining_words, listed_words, plain_words, refusing_words
from knowledge.loaders.parsed import Block, Paragraph

_CLAUSE_WORDS = 14
_CLAUSE = re.compile(r"\s*,\s+([^,;.!?]+)")


def names_in_clauses(blocks: Sequence[Block], words: Vocabulary, register: Register) -> list[str]:
    """Return the known names behind which a relative clause says that they have signed the text, or are among those who have."""
    found: list[str] = []
    for block in blocks:
        for sentence in SENTENCE_END.split(block.text) if isinstance(block, Paragraph) else ():
            for name in register.mentions(sentence):
                written = re.search(r"[\W_]+".join(map(re.escape, name.split())), sentence)  # "ver.di" is two words to the register
                clause = _CLAUSE.match(sentence, written.end()) if written else None
                if written and clause and _says_signed(clause[1], words):
                    found.append(written[0])
    return list(dict.fromkeys(found))


def _says_signed(clause: str, words: Vocabulary) -> bool:
    plain = plain_words(clause)
    relative = listed_words("relatives").match(plain)
    own = listed_words("also").search(plain) or letter_nouns().search(plain)
    signed = words.signing_in(plain) or joining_words().search(plain)
    refused = refusing_words().search(plain) or words.not_signing.search(plain) or tells_of_earlier_signing(plain)
    return bool(relative and own and signed) and not refused and len(plain.split()) <= _CLAUSE_WORDS
