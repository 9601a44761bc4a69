"""Whether a later law changed a provision or moved a day, with what says so."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.citing import cite_event, cite_provision
from bot.answers.contract import Citation
from bot.answers.kinds.dating import event_card, other_steps
from bot.answers.kinds.draft import Desk, Draft
from bot.answers.plans import Plan
from knowledge.facts import changed_by
from knowledge.models import Provision


def changed(desk: Desk, plan: Plan) -> Draft | None:
    """Tell whether a law changed all provisions of a plan; None if nothing is known of it any more."""
    provisions = desk.catalogue.provisions_called(plan.provisions)
    yes = changed_by(provisions, plan.detail)
    if yes is None:
        return None
    told = [(entry, change) for entry in provisions for change in entry.changes if change.by == plan.detail]
    words = desk.words
    says: dict[str, Citation] = {}
    for entry, change in told:
        event = desk.catalogue.event_by_id.get(change.because) if change.because else None
        if event:
            says[words.say("event-card", thing=words.event(event), date=words.date(event.date), detail=event.detail)] = cite_event(
                event, event.detail
            )
        else:
            says[_noted(desk, entry)] = cite_provision(entry, entry.note or "")
    return Draft(
        kind="yes-no",
        lead=words.say("order-yes" if yes else "order-no"),
        notes=tuple(says),
        value="yes" if yes else "no",
        citations=tuple(says.values()),
    )


def moved(desk: Desk, plan: Plan) -> Draft | None:
    """Tell that the day of a milestone was put off; None if nothing is known of that any more."""
    event = desk.catalogue.event_by_id.get(plan.events[0]) if plan.events else None
    card = event_card(desk, plan) if event and event.moved_from else None
    if card is None:
        return None
    others, cited = other_steps(desk, plan)
    cited = (*card.citations, *cited)
    notes = (card.lead, *others, *card.notes)
    return replace(card, kind="yes-no", lead=desk.words.say("order-yes"), items=(), value="yes", notes=notes, citations=cited)


def _noted(desk: Desk, entry: Provision) -> str:
    """Return what the register remarks on a provision, which tells what changed it."""
    return desk.words.labelled(desk.words.provision(entry), entry.note or entry.requires)
