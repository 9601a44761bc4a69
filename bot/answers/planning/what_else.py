"""What somebody signed besides a document: "has GEMA signed anything other than the statement of 1 February?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.planning.context import Context
from bot.answers.planning.documents import Documents
from bot.answers.planning.evidence import names_a_document
from bot.answers.planning.inquiry import Inquiry
from bot.answers.plans import BESIDES, BY_WORDS, WHETHER_BESIDES, Plan
from bot.answers.question_words import asking_for_something_else
from bot.answers.understanding import Understanding

_OTHERWISE = frozenset({"who", "when", "where", "why", "whom"})
_TURNING = (":", ",")  # marks behind what turns to another question
_LIKELY = 0.9  # certainty of what words say beyond doubt


class WhatElse:
    """Finds the document that is not meant."""

    def __init__(self, documents: Documents) -> None:
        self._documents = documents

    def signed(self, q: Inquiry) -> Plan | None:
        """Return the plan for all that the one named signed but the document named; None where nothing else is asked for."""
        u, base = q.u, q.base
        other = u.says_besides or _asks_for_something_else(u)
        asked = other and "sign" in u.done and (not u.asked & _OTHERWISE or u.asks_what_was_signed or q.asks_whether)
        if not asked or len(base.organisations) != 1 or u.organisations_left_out or base.countries or base.sectors:
            return None
        if not names_a_document(u, u.stems_of(u.reading.organisations)):
            return None  # "and what else did STM sign?"
        if len(self._documents.several(u)) > 1:
            return None  # "which signatories of the one, which EPC among others sent, also signed the other?"
        found = self._documents.one(u, Context())
        if not isinstance(found, str) or base.organisations[0] in u.names_in(found):
            return None
        detail = WHETHER_BESIDES if q.asks_whether and not u.begins_openly else BESIDES
        return replace(
            base, intent="signed-documents", detail=detail, documents=(found,), dates=(), kinds=(),
            certainty=max(base.certainty, _LIKELY), basis=BY_WORDS,
        )  # fmt: skip


def _asks_for_something_else(u: Understanding) -> bool:
    """Tell whether something else is asked for; "something else: did EVA sign the statement?" only turns to another question."""
    asking = u.reading.asking
    ends = (asking.words[end - 1].end for _, end, _ in asking_for_something_else(asking.keys, asking.language))
    return any(asking.text[end : end + 1] not in _TURNING for end in ends)
