"""Whether a text that is no law is binding, as its milestone tells: guidelines, a resolution, a code."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.planning.bare_questions import texts_called
from bot.answers.planning.evidence import MIN_EVIDENCE
from bot.answers.planning.inquiry import Inquiry
from bot.answers.plans import FORCE, LEANS, Plan
from bot.answers.question_words import force_asked
from bot.answers.told_details import force_told

_LIKELIEST = 3  # milestones of which one may be meant
_NEARLY = 1.5  # rarity by which one may be named less than the first


def of_what_force(q: Inquiry) -> Plan | None:
    """As in "are the Commission's guidelines binding?"; None where the milestone that is meant tells nothing of it."""
    u = q.u
    asked = force_asked(u.reading.asking.keys, u.reading.language)
    if not asked or not q.asks_whether or u.asked & {"when", "already"} or q.base.organisations or q.base.provisions or u.reading.unknown_names:
        return None
    named = [one for one in u.undated_events[:_LIKELIEST] if one.words >= MIN_EVIDENCE and one.words >= u.undated_events[0].words - _NEARLY]
    alone = texts_called(q) if q.context.last is None else []  # "is the Code binding?"
    meant = [one.id for one in named] or alone or ([q.context.milestone] if q.context.milestone and q.is_short else [])
    told = [event for event in meant if force_told(q.catalogue.event_by_id[event].detail)]
    return replace(q.base, intent=FORCE, detail=asked, events=(told[0],), documents=(), basis=LEANS) if told else None
