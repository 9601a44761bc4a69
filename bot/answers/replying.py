"""A question about a message that it replies to: what that message names is what the question means by "this"."""

from __future__ import annotations

from bot.answers.planning.evidence import is_clear
from bot.answers.plans import Clarification, Plan, Refusal
from bot.answers.understanding import Understanding

LONGEST_MESSAGE = 400  # characters: a message says at its beginning what it is about, and names many other things later on
_BY_NAME = 0.95  # share of a name from which a document is called by it
LEANING = 6  # words that a question has at most which names nothing itself


def spoken_of(understanding: Understanding, decided: Plan | Clarification | Refusal) -> Plan | None:
    """Return what a message speaks of as the plan of a question for it, None where nothing; `decided` is what it asks, if it does."""
    asked = decided if isinstance(decided, Plan) else Plan("signatories", organisations=tuple(understanding.organisations))
    # Whoever is named in a message signed many documents, and says nothing of which one it means.
    unsigned = [reference._replace(who=0.0) for reference in understanding.documents[:2]]
    called = bool(understanding.reading.kinds) and unsigned[0].cover >= _BY_NAME  # "the joint statement before the COREPER vote" is no vote
    if is_clear(unsigned) and (called or not asked.events):
        return asked if asked.documents else Plan("signatories", documents=(unsigned[0].id,), organisations=asked.organisations)
    return asked if not asked.documents and (asked.organisations or asked.events or asked.provisions) else None


def may_lean(understanding: Understanding, decided: Plan | Clarification | Refusal) -> bool:
    """Tell whether a question is short enough to mean what another message names, and names no document itself."""
    named = isinstance(decided, Plan) and bool(decided.documents or decided.events or decided.provisions)
    return len(understanding.reading.words) <= LEANING and not named
