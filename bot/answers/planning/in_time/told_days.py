"""Days that a milestone tells beside its own: when the decision on the AI Office took effect, when the fourth trilogue was."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.named_deeds import deeds_of_title
from bot.answers.planning.evidence import MIN_EVIDENCE
from bot.answers.planning.inquiry import Inquiry
from bot.answers.plans import TOLD_DAY, Plan
from bot.answers.question_words import deeds_of_names, place_of, speak_of_a_reply
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.folding import key_of
from knowledge.models import Event, ToldDay

# By how much less near such a day may be than the nearest name of any milestone: of 1,968 questions for dates, in 24 languages, none that meant
# a milestone's own day came as near. Where it is said that something applies or which of many it is, less will do.
_NEARER, _NEARER_IF_SAID = -0.002, -0.035
_LIKELIEST, _SOME = 2, 1.0  # milestones that may be named, and the rarity of the words that name one
_CERTAIN, _BEYOND_DRAFTS = 0.99, 4  # certainty of such a plan; there were three drafts, and more rounds of talks
_OF_A_DAY = frozenset({"date", "followup", "days-until"})
_BARE = 4  # words of a turn that asks for nothing else
_OF_A_TURN, _NAMED_SO = 9, 0.5  # words of a turn that leans on what was told, and share of a name from which another milestone is named
_IN_ENGLISH = "en"  # in which told days are named


class ToldDays:
    """Completes plans for days that a milestone tells beside its own."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def asked_for(self, q: Inquiry) -> Plan | None:
        """The one that a question is nearest to, nearer than to the names of milestones: "when did the omnibus trilogue fail?"."""
        u = q.u
        if q.intent.name != "date":
            return None
        milestone, at, nearer = u.told_day
        # "The last day to ask for a place on the first list" has no word for when.
        asked = u.asked & {"when", "until"} or nearer >= 0
        somebodys = q.base.organisations or u.reading.unknown_names
        of_the_law = bool(u.stems_of_what_is_named) and u.stems_of_what_is_named <= u.stems_of_the_law
        if not asked or somebodys or of_the_law:
            return None  # nothing that is told beside is the doing of one organisation, or of the Act itself
        named = [event.id for event in u.undated_events[:_LIKELIEST] if event.words >= _SOME]
        says_nothing = q.names_nothing(_SOME) and (u.extremes or not u.deeds_beside_when)  # "and of which day is the last?"
        if nearer < _NEARER_IF_SAID or milestone not in (*named, q.context.milestone) or says_nothing:
            return None
        event = self._catalogue.event_by_id[milestone]
        told = event.told_days[at]
        if "require" in u.deeds - deeds_of_names((told.event,)):
            return None  # or a duty: "guidelines on prohibited practices" are none
        leans = milestone == q.context.milestone and q.is_short and bool(u.stems_of_what_is_named)  # "when did the Commission answer?"
        if nearer < _NEARER and not leans and not self._is_said(u, event, told):
            return None
        return replace(q.base, intent=TOLD_DAY, detail="", events=(milestone,), documents=(), dates=(told.date,), certainty=_CERTAIN)

    def closed(self, q: Inquiry) -> Plan | None:
        """The last day for what a milestone began: "until when could MEPs table amendments?", "and comments until when?" after a draft."""
        u = q.u
        named = q.base.organisations or q.base.documents or q.base.provisions or q.base.dates or u.reading.subjects
        bare = q.context.milestone is not None and len(u.reading.words) <= _BARE and u.asks_until_when  # "until when did it last?"
        if (q.intent.name not in _OF_A_DAY and not bare) or u.asked_edge != "end" or named or "require" in u.deeds:
            return None
        best = u.undated_events[0]
        leans = q.context.milestone is not None and len(u.reading.words) <= _OF_A_TURN and best.words < MIN_EVIDENCE and best.cover < _NAMED_SO
        found = q.context.milestone if leans else best.id if best.words >= _SOME and u.asks_until_when else None
        if found is None:
            return None
        event = self._catalogue.event_by_id[found]
        if leans and (event.open_until or event.end_date):
            return replace(q.base, intent="date", detail="end", events=(found,), documents=(), certainty=_CERTAIN)
        told = (day for day in event.told_days if day.closes)
        if (day := next(told, None)) is None:
            return None
        return replace(q.base, intent=TOLD_DAY, detail="", events=(found,), documents=(), dates=(day.date,), certainty=_CERTAIN)

    def replied(self, q: Inquiry) -> Plan | None:
        """The day of a reply that the milestone spoken of tells: "and when did the Commission answer them?"."""
        spoken = q.context.milestone
        if spoken is None or q.intent.name != "date" or "when" not in q.u.asked or not q.u.asks_for_a_reply or not q.is_short:
            return None
        told = (day for day in self._catalogue.event_by_id[spoken].told_days if speak_of_a_reply(key_of(day.event), _IN_ENGLISH))
        if (day := next(told, None)) is None:
            return None
        return replace(q.base, intent=TOLD_DAY, detail="", events=(spoken,), documents=(), dates=(day.date,), certainty=_CERTAIN)

    def _is_said(self, u: Understanding, event: Event, told: ToldDay) -> bool:
        """Tell whether something is said to apply that the milestone's title does not, or a number is said that is beyond all drafts."""
        applies = "apply" in u.deeds_beside_when & (deeds_of_names((told.event,)) - deeds_of_title(self._catalogue, event.id))
        beyond = {place for word in key_of(told.event) if (place := place_of(word, _IN_ENGLISH)) >= _BEYOND_DRAFTS}
        return applies or bool(beyond & u.places_said)
