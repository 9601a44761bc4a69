"""Which side it is that a question asks about with yes or no: "did they welcome the vote?", "are they against the draft?"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers.plans import AGAINST, FOR
from bot.answers.question_words import QUESTIONS, choosing, deeds, meanings, open_words

_SIDES = {"support": FOR, "oppose": AGAINST}
_RIGHT_BEHIND = 2  # words
_ASK_OTHERWISE = frozenset({"sign", "list"})  # "which of them signed?", "name those who welcomed it"


def side_asked(words: Sequence[str], language: str) -> str:
    """Return the side of which folded words ask with yes or no whether it was taken; empty where they ask anything else.

    What asks for more than yes or no stands before the side: "what did they welcome?"; behind it, it only joins clauses: "were they
    glad when it passed?". A "not" at the very beginning hopes for a yes: "wasn't the union happy?"; any other leaves open what is hoped.
    """
    done = deeds(words, language)
    taken = [(start, _SIDES[deed]) for start, _, deed in done if deed in _SIDES]
    if len({side for _, side in taken}) != 1 or any(deed in _ASK_OTHERWISE for _, _, deed in done):
        return ""
    at, side = taken[0]
    small = meanings(words, language)
    if any(meaning == "or" and start > 0 and 0 <= at - end < _RIGHT_BEHIND for start, end, meaning in small):
        return ""  # "are they for or against it?": prepositions tell no side by themselves; a Latvian question begins with "or"
    asked = [start for start, _, meaning in small if meaning in QUESTIONS]
    asked += [-1 if meaning == "anywhere" else start for start, _, meaning in (*open_words(words, language), *choosing(words, language))]
    denied = any(start > 0 for start, _, meaning in small if meaning == "not")
    return "" if denied or any(start < at for start in asked) else side
