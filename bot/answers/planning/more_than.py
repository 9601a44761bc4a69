"""Which of two lists is the longer one, and by how many: "by how many names does the July list exceed that of March?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.planning.documents import Documents
from bot.answers.planning.inquiry import Inquiry
from bot.answers.plans import DIFFERENCE, EQUAL, WHICH, Plan
from bot.answers.question_words import QUESTIONS

_TWO, _BEGINNING = 2, 3  # and words at the beginning of a question
_SURELY = 0.97  # certainty of the plan
_OF_DAYS = frozenset({"duration", "send", "change"})  # deeds of what is later or longer, and no longer list


class MoreThan:
    """Finds the two lists of signatories, or the two signers of letters, whose numbers are compared."""

    def __init__(self, documents: Documents) -> None:
        self._documents = documents

    def compared(self, q: Inquiry) -> Plan | None:
        """Return the plan for the difference of two numbers; None where none is asked for."""
        u, base = q.u, q.base
        compared = u.exceeds or u.compares_numbers
        if not compared or u.deeds & _OF_DAYS or base.countries or base.sectors or base.provisions or u.reading.unknown_names:
            return None
        chooses = u.place_behind_which is not None and u.place_behind_which <= _BEGINNING  # Spanish "que" is "than" as well
        which = (u.first_asked == "who" or chooses or u.begins_openly) and "how-many" not in u.asked
        detail = WHICH if which else u.exceeds if u.exceeds == EQUAL or not u.asked & QUESTIONS else ""
        plan = replace(base, intent=DIFFERENCE, detail=detail, dates=(), kinds=(), certainty=_SURELY)
        if len(base.organisations) == _TWO and "sign" in u.deeds and not base.dates:
            return replace(plan, documents=())
        documents = tuple(self._documents.several(u)) if not base.organisations else ()
        return replace(plan, documents=documents) if len(documents) == _TWO else None
