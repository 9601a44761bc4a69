"""Which step on the AI omnibus is meant: it went the same way as the AI Act, whose steps are called alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.named_deeds import STEPS_TAKEN, deeds_of_title
from bot.answers.planning.inquiry import Inquiry
from bot.answers.planning.lawmaking import Lawmaking, makers_named, names_the_omnibus
from bot.answers.plans import Plan
from bot.answers.references import Reference
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue

_CERTAINLY = 0.55  # probability from which a day is asked for
_SOME = 1.0  # rarity of words by which a milestone is named
_A_LITTLE = 0.3  # the same, by which one of two steps of the same makers is
_COMMISSION, _PARLIAMENT = frozenset({"commission"}), frozenset({"parliament"})
_SURELY = 0.9  # certainty of a plan


class OmnibusSteps:
    """Finds the step on the omnibus of which the day is asked for."""

    def __init__(self, catalogue: Catalogue, laws: Lawmaking) -> None:
        self._catalogue = catalogue
        self._laws = laws

    def when(self, q: Inquiry) -> Plan | None:
        """Return the plan for a step of those who are named, where the milestone named best is one on the Act, or of others.

        "When did the committees back the deal reached with the Council on the omnibus?"
        """
        u, base = q.u, q.base
        asked = q.intent.name == "date" and u.probability("date") >= _CERTAINLY and names_the_omnibus(u) and u.asked_edge != "end"
        if not asked or q.names_things or base.provisions or base.dates or u.asked & {"not", "how-many"}:
            return None
        best = u.undated_events[0]
        if not self._laws.makers[best.id] or best.id not in self._laws.of_the_act | self._laws.of_the_omnibus:
            return None
        meant = sorted(self._meant(u, best), key=lambda event: -event.score)
        of_committees = bool(meant) and meant[0].id in self._catalogue.events_of_committees
        if not meant or (meant[0].id == best.id and not of_committees) or (len(meant) > 1 and meant[0].words < meant[1].words + _A_LITTLE):
            return None
        found = meant[0]
        of_it = best.id in self._laws.of_the_omnibus and not of_committees
        if found.words < (best.words - _A_LITTLE if of_it else _SOME):
            return None  # "when did the Council adopt its position on the omnibus?"
        return replace(base, detail="", events=(found.id,), documents=(), certainty=max(base.certainty, _SURELY))

    def _meant(self, u: Understanding, best: Reference) -> Sequence[Reference]:
        """Return the steps on the omnibus that were taken by those who are named, and at which was done what the question says."""
        steps = [event for event in u.undated_events if event.id in self._laws.of_the_omnibus and self._laws.makers[event.id]]
        committees = self._catalogue.events_of_committees
        named = makers_named(u)
        # In many languages a commission is called the same.
        commission = named.isdisjoint(_PARLIAMENT) and (not named.isdisjoint(_COMMISSION) or self._laws.makers[best.id] == _COMMISSION)
        if u.speaks_of_committees and not commission:
            theirs = [event for event in steps if event.id in committees]
            if best in theirs:
                return [best]
            # "The committees on the deal": what they voted on came before their vote.
            return [event for event in theirs if self._day(event) > self._day(best)] or theirs
        theirs = [event for event in steps if event.id not in committees and (not named or self._laws.makers[event.id] == named)]
        done = u.done & STEPS_TAKEN
        return [event for event in theirs if done <= deeds_of_title(self._catalogue, event.id)] or theirs

    def _day(self, event: Reference) -> str:
        return self._catalogue.event_by_id[event.id].date
