"""Plans that an earlier collection made: what it held and this one does not is taken out of them, so that nothing is looked up in vain."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import replace

from bot.answers.plans import Clarification, Plan, Refusal
from knowledge.catalogue import Catalogue
from knowledge.facts import LEFT_OUT

_THINGS = ("documents", "organisations", "events", "provisions", "topics", "quoted", "reached")  # slots of a plan that hold ids
_MEANT = _THINGS[:-1]  # those that say what a plan is about


def still_known(decided: Plan | Clarification | Refusal, catalogue: Catalogue) -> Plan | Clarification | Refusal | None:
    """Return what was decided without the ids that the catalogue does not have; None where nothing is left of what it is about."""
    if isinstance(decided, Plan):
        return _known_plan(decided, catalogue)
    if isinstance(decided, Refusal):
        plan = _known_plan(decided.plan, catalogue) if decided.plan else None
        return replace(decided, near=_known("reached", decided.near, catalogue), plan=plan)
    plan, choices = _known_plan(decided.plan, catalogue), _known(decided.slot, decided.choices, catalogue)
    return replace(decided, plan=plan, choices=choices) if plan and choices else None


def _known_plan(plan: Plan, catalogue: Catalogue) -> Plan | None:
    known = {slot: _known(slot, getattr(plan, slot), catalogue) for slot in _THINGS}
    if any(getattr(plan, slot) and not known[slot] for slot in _MEANT):
        return None
    return Plan.from_slots({**plan.as_slots(), **known})


def _known(slot: str, ids: tuple[str, ...], catalogue: Catalogue) -> tuple[str, ...]:
    """Return those of the ids of a slot that the catalogue has."""
    if not ids:
        return ()
    every: Mapping[str, tuple[Container[str], ...]] = {
        "documents": (catalogue.document_by_id,),
        "organisations": (catalogue.organisation_by_id,),
        "events": (catalogue.event_by_id,),
        "provisions": (catalogue.provision_by_slug,),
        "topics": (catalogue.topic_by_id,),
        "quoted": (catalogue.document_by_id, catalogue.position_by_id),
    }  # fmt: skip
    held = every.get(slot) or tuple(entries for known in every.values() for entries in known)  # an answer reaches things of any sort
    return tuple(one for one in ids if any(one.removeprefix(LEFT_OUT) in entries for entries in held))  # "which EPC signed that FEP did not"
