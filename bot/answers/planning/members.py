"""Whom an alliance represents: "which associations does the network speak for?", "is that union a member of the coalition?"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.answers.planning.evidence import BACKERS
from bot.answers.planning.inquiry import Inquiry
from bot.answers.plans import BY_WORDS, LEANS, Plan
from bot.answers.question_words import QUESTIONS, speak_of_belonging
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.facts import organisations_where, represented_by

_REPRESENTED = "represented"  # detail of a plan for those whom somebody represents
_BESIDE = frozenset({"represent", "list", "join", "register", "profile", "about", "say"})  # deeds of a question for members
_OTHERWISE = frozenset({"when", "why", "where", "whom", "not", "both"})
_SURELY = 0.9  # certainty that those are asked for whom the alliance named represents
_MOST_WORDS = 9  # of a question that leans on the alliance spoken of


class Members:
    """Plans who is asked for as a member of an alliance, and whether somebody is one."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._members: Mapping[str, tuple[str, tuple[str, ...]]] = {
            alliance: (document.id, members)
            for document in catalogue.documents
            for alliance, members in represented_by(catalogue, document).items()
        }

    def asked_for(self, q: Inquiry) -> Plan | None:
        """Return the plan for those whom an alliance represents in a document, without a signature of their own."""
        u, named = q.u, q.base.organisations
        done = u.done & u.deeds_without(u.stems_of(u.reading.sectors))  # but for what a sector's name says is done: "translators"
        if not _speaks_of_members(u) or done - _BESIDE or u.asked & _OTHERWISE or "how-many" in u.asked:
            return None
        alliance = named[0] if len(named) == 1 else "" if named else self._spoken_of(q)
        openly = u.chooses or u.first_asked == "who" or not u.asked & QUESTIONS
        if alliance not in self._members or not openly or (q.asks_whether and not named):
            return None
        document, members = self._members[alliance]
        plan = replace(q.base, intent=BACKERS, detail=_REPRESENTED, documents=(document,), organisations=(alliance,))
        name_ends = max((mention.end for mention in u.reading.organisations), default=0)
        of_them_all = any(thing.start < name_ends for thing in (*u.reading.sectors, *u.reading.countries))
        some = organisations_where(self._catalogue, countries=plan.countries, sectors=plan.sectors, among=members)
        if of_them_all or (plan.kinds and not some):
            # "Which unions of authors does it represent?" says what they all are, and a letter may have a country: "the German one".
            plan = replace(plan, countries=(), sectors=())
        return replace(plan, certainty=max(plan.certainty, _SURELY)) if named else replace(plan, basis=LEANS)

    def one_of_them(self, q: Inquiry) -> Plan | None:
        """Return the plan for the part of one whom the other one named represents: "is that union a member of the coalition?"."""
        u, named = q.u, q.base.organisations
        if not _speaks_of_members(u) or len(named) != 2 or u.deeds - _BESIDE or u.asked & QUESTIONS:
            return None
        pairs = [(alliance, one) for alliance, one in (named, named[::-1]) if one in self._members.get(alliance, ("", ()))[1]]
        if len(pairs) != 1:
            return None
        (alliance, member) = pairs[0]
        document = self._members[alliance][0]
        return replace(q.base, intent="signed", detail=_REPRESENTED, documents=(document,), organisations=(member,), basis=BY_WORDS)

    def _spoken_of(self, q: Inquiry) -> str:
        """Return the alliance that was spoken of, itself or as the one that represents others in the document spoken of; empty if none."""
        last = q.context.last
        if last is None or len(q.u.reading.words) > _MOST_WORDS:
            return ""
        if last.organisations:
            return last.organisations[0] if len(last.organisations) == 1 else ""
        alliances = [one for one, (document, _) in self._members.items() if document == q.context.document]
        return alliances[0] if len(alliances) == 1 else ""


def _speaks_of_members(u: Understanding) -> bool:
    return "represent" in u.deeds or speak_of_belonging(u.reading.keys, u.reading.language)
