"""What two documents say that a question names: "what do the letters of 26 and 30 January ask for?"; and which of them came first."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.named_deeds import SAYING
from bot.answers.planning.documents import Documents
from bot.answers.planning.evidence import detailed, with_topics
from bot.answers.planning.inquiry import Inquiry
from bot.answers.plans import Plan
from bot.answers.question_words import QUESTIONS, deeds

_TWO = 2
_PERHAPS = 0.05  # probability of the intent from which words for an order ask for that of two documents
_LIKELY = 0.9  # certainty of the plan
_SOME = 1.0  # rarity of words that say something
_COMPARING = frozenset({"compare", "say", "profile", "duration"})  # deeds of what differs; a statement "says" in many languages
_ORDERING = frozenset({"first", "latest"})
# Deeds of those who took part, or of what is asked for there: "who signed both?". A statement "says" in many languages.
_OF_SOMEBODY = frozenset({"sign", "join", "support", "oppose", "demand", "represent", "speak", "register", "active", "compare", "quote"})


class TwoDocuments:
    """Plans what two documents say, and in which order they came."""

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

    def compared(self, q: Inquiry) -> Plan | None:
        """As in "what distinguishes the statement of 1 February from that of 13 March?": what each says, beside the other."""
        u, base = q.u, q.base
        asked = "compare" in u.deeds and u.deeds <= _COMPARING and not u.asked & (QUESTIONS - {"who"} | {"or", "not"})
        if not asked or q.is_narrowed or len(base.dates) != _TWO or not u.reading.kinds:
            return None
        which = [word.key for word in u.beside_which]  # Irish asks "which difference is between them?"
        if "who" in u.asked and "compare" not in {deed for _, _, deed in deeds(which, u.reading.language)}:
            return None
        two = tuple(self._documents.several(u))
        if len(two) != _TWO or u.left_over(u.names_of_document(two[0]) | u.names_of_document(two[1])) >= _SOME:
            return None
        return replace(base, intent="document-position", detail="", documents=two, topics=(), certainty=_LIKELY)

    def in_order(self, q: Inquiry) -> Plan | None:
        """As in "which came first, the letter of 29 October 2024 or the statement of 30 July 2025?"; who signed which is not asked."""
        u, base = q.u, q.base
        ordered = bool(u.deeds & _ORDERING or u.asked & {"before", "after"})
        choice = "or" in u.asked and (ordered or u.probability("order") >= _PERHAPS)  # "which is older, the letter or the statement?"
        others = q.is_narrowed or u.done & _OF_SOMEBODY or u.asked & {"when", "how-many", "both", "not"}
        asked = choice or q.intent.name == "order" or (ordered and u.probability("order") >= _PERHAPS)
        if not asked or others or len(base.dates) != _TWO or not u.reading.kinds:
            return None
        two = tuple(self._documents.several(u))
        if len(two) != _TWO:
            return None
        which = choice or (u.deeds & _ORDERING and not u.asked & {"before", "after"})
        detail = "first" if which else detailed("order", u)[1]
        plan = replace(base, intent="order", detail=detail, documents=two, reached=two, kinds=(), dates=())
        return replace(plan, certainty=max(base.certainty, _LIKELY))
