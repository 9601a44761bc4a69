"""Rules that begin to apply by steps: a question that names no step is told of each."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.planning.evidence import further_steps
from bot.answers.planning.inquiry import Inquiry
from bot.answers.plans import BY_STEPS, MOVED, Plan
from bot.answers.understanding import Understanding
from knowledge.annexes import annexes_in
from knowledge.catalogue import Catalogue

_ASKED = frozenset({"date", "in-force", "days-until", "days-since", MOVED})
_OF_A_START = frozenset({"", "start"})  # details of a plan for the day from which something applies
_NAMED = 3.0  # rarity of the words that name such rules
_SMALL, _OF_ONE_STEP = 3, 2.0  # letters of small words; rarity of one that names one step and no other: "Annex I"


def rules_of_steps(q: Inquiry) -> Plan | None:
    """Return the plan for the days of rules that begin by steps where it is asked which of them apply: "which high-risk rules already do?"."""
    best = q.u.undated_events[0]
    if q.intent.name != "applicable" or q.base.dates or q.base.provisions or best.words < _NAMED:
        return None
    asked = with_other_steps(q.catalogue, q.u, Plan("date", events=(best.id,), certainty=q.base.certainty))
    return asked if asked.detail == BY_STEPS else None


def with_other_steps(catalogue: Catalogue, u: Understanding, plan: Plan) -> Plan:
    """Return the plan for the first step by which the rules of its milestone begin, and all further ones, unless one alone is named.

    "When do the high-risk rules apply?" is of those for stand-alone systems and of those for products.
    """
    narrowed = plan.detail not in _OF_A_START or plan.provisions or plan.documents or plan.dates
    one_annex = annexes_in(u.reading.keys, u.reading.language)  # each step is of one
    if plan.intent not in _ASKED or narrowed or one_annex or len(plan.events) != 1:
        return plan
    itself = catalogue.event_by_id[plan.events[0]]
    if not (others := further_steps(catalogue, itself)):
        return plan
    steps = [itself, *others]
    ids = {step.id for step in steps}
    covered = {one.id: one.covered for one in u.undated_events if one.id in ids}
    if len(covered) < len(steps) or not all(covered.values()):
        return plan
    telling = {word for other in others for word in covered[itself.id] - covered[other.id]}
    if any(len(word) > _SMALL or u.mass(frozenset({word})) >= _OF_ONE_STEP for word in telling):
        return plan
    return replace(plan, events=(min(steps, key=lambda step: step.date).id,), detail=BY_STEPS)
