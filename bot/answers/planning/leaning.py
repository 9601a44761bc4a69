"""Questions that name nothing themselves and ask of what was spoken of last: "what does it say?", "tell me more", "what happened next?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.planning.inquiry import OF_ONE_LIST, OF_SIGNERS, Decision, Inquiry
from bot.answers.plans import LEANS, Plan
from bot.answers.question_words import QUESTIONS, asks_for_more
from knowledge.catalogue import Catalogue
from knowledge.folding import tokens
from knowledge.other_laws import are_about_ai

_FEW = 8  # words of a question that may ask of what was spoken of
_BARE = 5  # words of one that asks for more and says nothing of what
_SOME = 1.0  # rarity of words that say something
_SAYING = frozenset({"say", "about", "require"})
_OF_NO_OTHER = frozenset({"say", "about", "active", "list", "profile", "next", "publisher", "timeline"})  # deeds beside which more is asked for
_GOING_ON = frozenset({"timeline", "next", "latest", "publish"})
_APPLYING = frozenset({"apply", "latest", "next", "begin"})
_OF_A_START = frozenset({"date", "in-force", "days-until", "days-since", "applicable"})
_OF_THE_REGISTER = frozenset({"register", "count-register"})
_OF_WORDS = frozenset({"position", "quote", "stance", "compare", "said"})
# Whose answers show several sources.
_SEVERAL = _OF_WORDS | {"signed-documents", "count-documents", "about-organisation", "events", "provision"}
_OF_ONE_BODY = frozenset({"about-organisation", "signed-documents", "count-documents"})


class Leaning:
    """Completes plans of questions that name nothing themselves."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def told(self, q: Inquiry) -> Decision | None:
        """What it says: "what do they say?", "was steht darin?"."""
        u, last = q.u, q.context.last
        if last is None or not u.deeds or u.deeds - _SAYING or u.asked & QUESTIONS or not u.asks_openly or not self._leans(q):
            return None
        if "say" in u.deeds and len(last.organisations) == 1 and last.intent in _OF_ONE_BODY:
            return replace(last, intent="position", detail="", reached=(), dates=(), certainty=LEANS)
        return q.refused("unclear") if "say" in u.deeds and last.events else self._all_of(last)

    def more(self, q: Inquiry) -> Plan | None:
        """All that is known of it: "tell me more"."""
        words = [word.key for word in q.u.reading.words]
        asked = asks_for_more(words, q.u.reading.language) and q.u.deeds <= _OF_NO_OTHER and not q.u.asked & QUESTIONS
        return self._all_of(q.context.last) if asked and len(words) <= _BARE and not q.names_things else None

    def sources(self, q: Inquiry) -> Plan | None:
        """Where that is written: "what's the source?"; the sources of several things stand beside the answer, which is given again."""
        last = q.context.last
        if last is None or len(last.documents) == 1 or len(last.reached) == 1 or q.intent.name != "sources":
            return None
        if len(q.u.reading.words) > _FEW or q.names_things:
            return None
        if len(last.events) == 1 or len(last.provisions) == 1:
            return Plan("sources", events=last.events, provisions=last.provisions, certainty=LEANS)
        return replace(last, certainty=LEANS) if last.intent in _SEVERAL else None

    def beside(self, q: Inquiry) -> Decision | None:
        """The milestone after or before it: "what happened next?", "what came before that?"; beside what has no one day, nothing is."""
        u, last = q.u, q.context.last
        if last is None or last.dates or not self._leans(q) or u.asked & QUESTIONS or not u.asks_openly or u.deeds - _GOING_ON:
            return None
        forth = "timeline" in u.deeds and ("next" in u.deeds or ("after" in u.asked and q.intent.name != "events"))
        back = "before" in u.asked and "next" not in u.deeds
        if forth == back:
            return None
        if not (day := self._day(last)):
            return q.refused("unclear")
        events = sorted(self._catalogue.events, key=lambda event: event.date)
        beside = [event for event in events if (event.date > day if forth else event.date < day)]
        if not beside:
            return None
        return replace(q.base, intent="event-detail", detail="", events=(beside[0 if forth else -1].id,), documents=(), certainty=LEANS)

    def applied(self, q: Inquiry) -> Decision | None:
        """Since when it applies: of a step of a law, that law; nothing else but laws applies."""
        u, last = q.u, q.context.last
        asked = "apply" in u.deeds and u.deeds <= _APPLYING and q.intent.name in _OF_A_START
        if not asked or len(u.reading.words) > _FEW or not q.names_nothing(_SOME) or are_about_ai(tokens(u.reading.asking.text)):
            return None
        if last is None or not (last.events or last.provisions):
            return q.refused("unclear")
        return None

    def nobody_listed(self, q: Inquiry) -> Decision | None:
        """Those of a kind among "them", where nobody was listed: of the one list of which a name was asked, or of none."""
        u, last = q.u, q.context.last
        if last is None or not u.points_back or q.base.intent not in _OF_THE_REGISTER or q.base.organisations or q.base.dates:
            return None
        if last.intent == "signed" and len(last.documents) == 1:
            intent = "count-signatories" if q.base.intent.startswith("count-") else "signatories"
            sectors = q.base.sectors or u.sectors_hinted
            return replace(last, intent=intent, detail="", organisations=(), sectors=sectors, countries=q.base.countries, certainty=LEANS)
        return None if last.intent in OF_ONE_LIST | OF_SIGNERS | _OF_THE_REGISTER else q.refused("unclear")

    @staticmethod
    def _leans(q: Inquiry) -> bool:
        """Tell whether a short question names nothing that is known, nor anything that is not: "and tiktok, what do they say?"."""
        strange = any(word.key not in q.u.words_of_asking for word in q.u.reading.unheard)
        return q.context.last is not None and len(q.u.reading.words) <= _FEW and q.names_nothing(_SOME) and not strange

    @staticmethod
    def _all_of(last: Plan | None) -> Plan | None:
        """Return the plan for all that is known of the one thing spoken of; None if it was none, or several."""
        if last is None:
            return None
        if len(last.documents) == 1:
            return Plan("document-position", documents=last.documents, certainty=LEANS)
        if len(last.events) == 1:
            return Plan("event-detail", events=last.events, certainty=LEANS)
        if last.provisions:
            return Plan("provision", provisions=last.provisions, certainty=LEANS)
        if last.intent in _OF_WORDS and last.organisations:
            return replace(last, certainty=LEANS)
        if last.intent in _OF_ONE_BODY and len(last.organisations) == 1:
            return Plan("about-organisation", organisations=last.organisations, certainty=LEANS)
        return None

    def _day(self, last: Plan | None) -> str:
        """Return the day of the milestone or document spoken of; empty if it was none, or of no date."""
        if last is None:
            return ""
        if len(last.events) == 1:
            return self._catalogue.event_by_id[last.events[0]].date
        return (self._catalogue.document_by_id[last.documents[0]].date or "") if len(last.documents) == 1 else ""
