"""A deadline and what was due at it are two milestones: which of them a question about a day asks for."""

from __future__ import annotations

from bot.answers.plans import Plan
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue

_NOTHING_ELSE = 1.0  # rarity of the words beside the name of what was due with which another thing is named


def deadline_of(catalogue: Catalogue, u: Understanding, base: Plan, event: str) -> str | None:
    """Return the milestone until which another was due, if that is asked for: "until when was the Code to be ready?"; else None."""
    asked = "until" in u.asked or {"apply", "end"} <= u.deeds  # "when did the deadline for the Code run out?"
    if base.intent != "date" or not asked or base.kinds or base.organisations:
        return None
    return next((one.id for one in catalogue.events if one.due == event), None)


def awaited_by(catalogue: Catalogue, u: Understanding, base: Plan, last: Plan | None) -> str | None:
    """Return what was due at the deadline spoken of last: "and when did it come out in the end?"; else None."""
    if base.intent != "date" or "publish" not in u.deeds or base.kinds or last is None or len(last.events) != 1:
        return None
    due = catalogue.event_by_id[last.events[0]].due
    return due if due and u.mass(u.stems_of_what_is_named - u.names_of_event(due)) < _NOTHING_ELSE else None
