"""Times that lean on one that was spoken of: "what else happened that same day?", "and a year later?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.planning.evidence import RANGES
from bot.answers.planning.inquiry import Inquiry
from bot.answers.plans import LEANS, Plan
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day
from knowledge.relative_dates import SAME_DAY

_YEAR = 4  # digits
_MOST = 12  # words of a question that leans on the conversation
_OF_WHAT_HAPPENED = frozenset({"events", "event-detail", "documents", "followup", "date", "next"})  # intents
_EVENTS = "events"


class MovedTime:
    """Finds what lies on the day that was spoken of, or a year behind the time that was."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def found(self, q: Inquiry) -> Plan | None:
        """Return the plan for what happened then; None where no time leans on the conversation."""
        last, leaning = q.context.last, q.u.time_spoken_of
        if last is None or not leaning or q.is_narrowed or q.base.kinds:
            return None
        if q.intent.name not in _OF_WHAT_HAPPENED or len(q.u.reading.words) > _MOST:
            return None
        day = self._time_of(last)
        if leaning == SAME_DAY:
            return replace(q.base, intent=_EVENTS, detail="in", dates=(day,), events=(), certainty=LEANS) if is_day(day) else None
        if not day:
            return None
        later = f"{int(day[:_YEAR]) + 1}{day[_YEAR:]}"
        if last.intent in RANGES and len(last.dates) == 1:
            return replace(last, dates=(later,), reached=(), certainty=LEANS)
        return replace(q.base, intent=_EVENTS, detail="in", dates=(later,), events=(), certainty=LEANS)

    def _time_of(self, last: Plan) -> str:
        """Return the date that was named last, or that of the milestone or document spoken of; empty if it was none, or of several."""
        if len(last.dates) == 1 and "/" not in last.dates[0]:
            return last.dates[0]
        dated = [self._catalogue.event_by_id[event].date for event in last.events]
        dated += [self._catalogue.document_by_id[document].date or "" for document in last.documents]
        return dated[0] if len(dated) == 1 else ""
