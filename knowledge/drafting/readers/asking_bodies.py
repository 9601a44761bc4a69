"""Which body asks for the contributions of which a text is one: "The European Commission launched this consultation on …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from knowledge.drafting.words.sentence_ends import SENTENCE_END
from knowledge.drafting.words.vocabulary import ARTICLES_BEFORE_NAMES, institutions, listed_words, pattern_of, plain_words, word_lists
from knowledge.loaders.parsed import Block, Image, Table, plain_lines

_MARKED, _HEAD = 6, 14  # lines in which a contribution says that it is one; blocks in which it names the body
_BODY_WORDS = 8
_POSSESSIVE = re.compile(r"['’]s?$")


def asking_body(blocks: Sequence[Block]) -> tuple[str, ...]:
    """Return the body that asks, where the head of a contribution names it beside "consultation"; none where it names none."""
    head = blocks[:_HEAD]
    if not any(_contributions().search(plain_words(line)) for line in list(plain_lines(head))[:_MARKED]):
        return ()
    texts = [" ".join(block.text.split()) for block in head if not isinstance(block, Image | Table)]
    asking = (one for text in texts for one in SENTENCE_END.split(text) if listed_words("consultations").search(plain_words(one)))
    body = next(filter(None, map(_body_in, asking)), "")
    return (body,) if body else ()


@lru_cache(maxsize=1)
def _contributions() -> re.Pattern[str]:
    """Matches what contributions to consultations call themselves."""
    return pattern_of(word_lists()["kinds"]["consultation-response"])


def _body_in(sentence: str) -> str:
    """Return the first words with capitals in a row that name an institution."""
    run: list[str] = []
    for word in [*sentence.split(), ""]:
        if word[:1].isupper():
            run.append(word)
            continue
        name = " ".join(run[1:] if run and plain_words(run[0]) in ARTICLES_BEFORE_NAMES else run).strip(" ,;:.()")
        if 0 < len(name.split()) <= _BODY_WORDS and institutions().search(plain_words(name)):
            return _POSSESSIVE.sub("", name)
        run = []
    return ""
