"""What a milestone or document tells beside its day, in numbers and names: how many experts there were, which MEP it was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.planning.companies import names_one_of
from bot.answers.planning.evidence import CLEAR_DATE, is_evident
from bot.answers.planning.inquiry import Decision, Inquiry
from bot.answers.plans import LEANS, Plan
from bot.answers.question_words import details
from bot.answers.told_details import counts, names
from knowledge.catalogue import Catalogue
from knowledge.models import Event

_BARE = 4  # words of a question that names nothing but a detail
_LIKELIEST, _RATHER = 4, 2.0  # milestones that may be meant, and by how much less one may be named than the first
_NAMED, _SOME, _MORE = 2.5, 1.0, 1.5  # rarity of words that name a milestone, that say something, and that speak for a document instead
# As which it is read where the classifier knows no better.
_MISREAD = frozenset({"days-since", "days-until", "register", "count-register", "all-signatories", "documents", "count-range"})
_PERSONS = frozenset({"deputies", "rapporteurs", "writers"})
_OF_SOMEBODY = _PERSONS | {"companies"}  # details that are names and no numbers
_FIGURES = "jobs"  # of an economy: how many jobs, what share of GDP
_COUNTED_IN_DOCUMENTS = frozenset({"deputies", "pages"})  # what documents tell of beside their signatories
_TAKING_SIDES = frozenset({"say", "support", "oppose", "warn"})  # who says or thinks something is no detail
_PRICE = "outside"  # as which words for prices and costs are read
_ANYWHERE = frozenset({"pages", "compute"})  # which need no "how many" before them: "how long is it, in pages?"


class Details:
    """Completes plans about details of milestones."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._joint = {document.id for document in catalogue.joint_documents()}

    def counted(self, q: Inquiry) -> Decision | None:
        """How many there were: "how many experts wrote the final Code?", "how long is it, in pages?"; refused where it tells of none."""
        asked = q.u.details_counted
        if not asked and _PRICE not in q.u.deeds and not q.u.first_asked:
            asked = tuple(detail for detail in q.u.details_named if detail in _ANYWHERE)
        last = q.context.last
        if not asked and last is not None and last.intent == "event-detail" and len(q.u.reading.words) <= _BARE and not q.u.first_asked:
            asked = q.u.details_named  # "and staff?", after how many units it has
        events = self._meant(q) if asked else ()
        if event := next((event for event in events if any(counts(event.detail, detail) for detail in asked)), None):
            return Plan("event-detail", events=(event.id,), basis=LEANS)
        return q.refused("not-in-corpus") if events and q.base.intent in _MISREAD else None

    def named(self, q: Inquiry) -> Plan | None:
        """Who they were: "which MEP put forward the draft report?"."""
        u = q.u
        asked = [detail for detail in u.details_named if detail in _OF_SOMEBODY]
        if not asked or u.first_asked != "who" or u.deeds & _TAKING_SIDES:
            return None
        event = next((event for event in self._meant(q) if any(names(event.detail, detail) for detail in asked)), None)
        if event and names_one_of(event, q):
            return None
        return Plan("event-detail", events=(event.id,), basis=LEANS) if event else None

    def of_a_document(self, q: Inquiry) -> Plan | None:
        """The same of a document, which tells no more of it than a sentence: "which MEP did the Swedish authors meet?"."""
        u = q.u
        counted = u.details_counted and u.details_counted[0] in _COUNTED_IN_DOCUMENTS
        beside = [detail for _, _, detail in details(tuple(word.key for word in u.beside_which), u.reading.language)]
        asked = [*u.details_counted[:1]] if counted else [detail for detail in beside if detail in _PERSONS]
        if any(country.start == word.start + u.reading.asked_from for country in u.reading.countries for word in u.beside_which):
            return None  # "which Latvian MEPs voted against it?"
        asked = [_FIGURES] if _FIGURES in u.details_named else asked if "sign" not in u.done else []
        if not asked or not is_evident(u) or q.base.provisions or u.reading.unknown_names or u.documents[0].id not in self._joint:
            return None
        whole = replace(q.base, intent="passage", detail=asked[0], documents=(u.documents[0].id,), countries=(), sectors=())
        return replace(whole, organisations=(), basis=LEANS)

    def _meant(self, q: Inquiry) -> Sequence[Event]:
        """Return the milestones that may be meant, the likeliest first; where none is named, the one that was spoken of."""
        u = q.u
        of_a_document = is_evident(u) and (q.base.kinds or u.documents[0].words > u.events[0].words + _MORE)
        if of_a_document or q.is_narrowed or q.base.provisions or u.reading.unknown_names:
            return ()
        ranked, spoken_of = u.events[:_LIKELIEST], q.context.milestone
        own = u.stems_of_details  # "how many staff does it have?" names nothing, though a milestone is called after its staff
        named = [e for e in ranked if e.words >= _NAMED or (e.when >= CLEAR_DATE and e.words >= _SOME)]
        named = [e for e in named if u.mass(e.covered - own) >= _SOME]
        near = [e.id for e in named if e.score >= named[0].score - _RATHER]
        if not near and spoken_of and q.is_short:
            near = [spoken_of]
        return [self._catalogue.event_by_id[event] for event in near]
