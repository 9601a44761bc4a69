"""Sentences that demand without a verb of asking in the first person: what somebody should do, what goes on with a demand before it.

"The Council should keep the bells." "We ask that … . In the second place, that …", "Que nul modèle ne puisse …", "They are called upon to …".
"""

from __future__ import annotations

import re

from knowledge.drafting.demands.demand_leads import begins_with_asking
from knowledge.drafting.words.vocabulary import Vocabulary, demand_stems, institutions, listed_words, plain_words

_BEFORE_SHOULD = 12  # words of who should do something
_BEFORE_BIDDING = 5  # words of who is to do something, and of "now"
_BEFORE_THAT, _PARTS = 4, 2  # words before "that" with which a demand goes on, and parts between commas they stand in
_FIRST_WORDS, _OUR_WORDS = 4, 3  # of a sentence that says "It is our request that", and between "our" and "that"
_CLAUSE = re.compile(r"\s*[,:]\s+")


def is_told_to(sentence: str) -> bool:
    """Tell whether a sentence says what an institution should do or is called upon to do, or what is "our request"."""
    plain = plain_words(sentence)
    called = listed_words("called_upon").search(plain) and institutions().search(plain)
    return bool(called) or _is_bidden(plain) or _should(plain) or _is_our_request(plain)


def _is_bidden(plain: str) -> bool:
    """Tell whether a folded sentence begins with an institution and a verb that bids, as few languages have: "Ora la Commissione presenti"."""
    found = listed_words("bidding").search(plain)
    before = plain[: found.start()].split() if found else []
    named = next((at for at, word in enumerate(before) if institutions().search(word)), None)
    bare = named is not None and not any(listed_words(section).search(" ".join(before)) for section in ("that", "bidding_not_behind"))
    return bare and len(before) <= _BEFORE_BIDDING


def goes_on(sentence: str, words: Vocabulary) -> bool:
    """Tell whether a sentence behind a demand is one more: it begins with "that", has "should" or "must", or asks without a subject."""
    plain = plain_words(sentence)
    parts = _CLAUSE.split(sentence)
    begun = [part for number, part in enumerate(parts[: _PARTS + 1]) if sum(len(one.split()) for one in parts[:number]) <= _BEFORE_THAT]
    wished = any(listed_words("optatives").match(plain_words(part)) for part in begun)
    bound = any(listed_words(section).search(plain) for section in ("should", "must"))
    return wished or bound or begins_with_asking(sentence, words)


def _should(plain: str) -> bool:
    """Tell whether an institution stands before "should" in a folded sentence; what it should have done is told of, not asked for."""
    found = listed_words("should").search(plain)
    if found is None or plain[found.end() :].split()[:1] == ["have"]:
        return False
    before = plain[: found.start()]
    return len(before.split()) <= _BEFORE_SHOULD and bool(institutions().search(before))


def _is_our_request(plain: str) -> bool:
    """Tell whether a folded sentence begins with "our request is that", "Es ist unsere Forderung, dass"."""
    for our in listed_words("our").finditer(plain):
        behind = plain[our.end() :].split()
        that = next((at for at, word in enumerate(behind[: _OUR_WORDS + 2]) if listed_words("that").fullmatch(word)), None)
        if len(plain[: our.start()].split()) < _FIRST_WORDS and that and demand_stems().search(" ".join(behind[:that])):
            return True
    return False
