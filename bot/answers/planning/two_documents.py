"""What two documents say that a question names: "what do the letters of 26 and 30 January ask for?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.named_deeds import SAYING
from bot.answers.planning.documents import Documents
from bot.answers.planning.evidence import with_topics
from bot.answers.planning.inquiry import Inquiry
from bot.answers.plans import Plan
from bot.answers.question_words import QUESTIONS

_TWO = 2


class TwoDocuments:
    """Plans what two documents say."""

    def __init__(self, documents: Documents) -> None:
        self._documents = documents

    def said(self, q: Inquiry) -> Plan | None:
        """What both say, the one beside the other; who signed them is another question."""
        u = q.u
        told = u.deeds & SAYING and "sign" not in u.deeds and u.asks_openly and not u.asked & (QUESTIONS | {"or"})
        if not told or not u.joins_things or not (u.reading.kinds or len(q.base.dates) >= _TWO):
            return None
        two = self._documents.several(u)
        if len(two) != _TWO:
            return None
        named = u.names_in(two[0]) | u.names_in(two[1])
        if u.reading.unknown_names or u.reading.speakers or not set(q.base.organisations) <= named:
            return None
        return with_topics(u, replace(q.base, intent="document-position", detail="", organisations=(), documents=tuple(two)))
