"""Rules that begin to apply by steps: a question that names no step is told of each; and those that are named much like them."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.planning.evidence import further_steps
from bot.answers.planning.inquiry import Inquiry
from bot.answers.planning.lawmaking import stems_beside_the_act
from bot.answers.plans import BY_STEPS, BY_WORDS, MOVED, Plan
from bot.answers.question_words import QUESTIONS, is_systemic
from bot.answers.understanding import Understanding
from knowledge.annexes import annexes_in
from knowledge.catalogue import Catalogue
from knowledge.folding import key_of, stem
from knowledge.other_laws import is_omnibus

_ASKED = frozenset({"date", "in-force", "days-until", "days-since", MOVED})
_STARTING = frozenset({"apply", "begin"})
_OF_STARTING = frozenset({"apply", "begin", "warn", "require", "demand", "latest", "about", "say", "duration"})  # deeds; a risk is a warning
_NAMED_BESIDE, _SURELY = 1.0, 0.95  # rarity of the words that name rules beside the law that moved them; certainty of their plan
_NAMES_MORE = 3.5  # rarity of words that name more than rules on a risk
_OF_A_START = frozenset({"", "start"})  # details of a plan for the day from which something applies
_NAMED = 3.0  # rarity of the words that name such rules
_SMALL, _OF_ONE_STEP = 3, 2.0  # letters of small words; rarity of one that names one step and no other: "Annex I"


def rules_of_steps(q: Inquiry) -> Plan | None:
    """Return the plan for the days of rules that begin by steps where it is asked which of them apply: "which high-risk rules already do?"."""
    if q.intent.name != "applicable" or q.base.dates or q.base.provisions:
        return None
    best = q.u.undated_events[0]
    if best.words < _NAMED:
        return None
    asked = with_other_steps(q.catalogue, q.u, Plan("date", events=(best.id,), certainty=q.base.certainty))
    return asked if asked.detail == BY_STEPS else None


def moved_by_the_omnibus(q: Inquiry) -> Plan | None:
    """Return the plan for when rules begin that the omnibus moved: "when do the high-risk rules start after the omnibus?"."""
    u, catalogue = q.u, q.catalogue
    if not _asks_since_when(u):
        return None
    omnibus = frozenset(stem(word.key) for word in u.reading.words if is_omnibus(word.key))
    proposed = bool(u.institutions) or ("demand" in u.deeds and not u.deeds & _STARTING)
    if not omnibus or proposed or q.names_things:
        return None
    named = stems_beside_the_act(u) - omnibus
    moved = [one for one in u.undated_events if catalogue.event_by_id[one.id].moved_from]
    best = max(moved, key=lambda one: u.mass(one.covered & named), default=None)
    if best is None or u.mass(best.covered & named) < _NAMED_BESIDE or u.mass(named - best.covered) >= _NAMED_BESIDE:
        return None
    return with_other_steps(catalogue, u, Plan("date", events=(best.id,), certainty=_SURELY, basis=BY_WORDS))


def of_systemic_risk(q: Inquiry) -> Plan | None:
    """Return the plan for when the rules on systemic risk apply, which bind models: those of high-risk systems have a name much like it."""
    u, catalogue = q.u, q.catalogue
    if not _asks_since_when(u) or not u.deeds & _STARTING or q.names_things or not u.speaks_of_systemic_risk:
        return None
    own = next((one for one in catalogue.provisions if is_systemic(key_of(one.title), "en")), None)
    if own is None or u.mass(u.stems_of_what_is_named - u.names_of_provision(own.slug)) >= _NAMES_MORE:
        return None
    return Plan("date", detail="start", provisions=(own.slug,), certainty=_SURELY, basis=BY_WORDS)


def _asks_since_when(u: Understanding) -> bool:
    """Tell whether it is asked since when rules apply, and nothing else."""
    return bool(u.asked & {"when", "since"}) and not u.asked & (QUESTIONS - {"when", "who"}) and u.deeds <= _OF_STARTING


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
