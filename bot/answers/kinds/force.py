"""Whether the text of a milestone is binding, as that tells of guidelines, a resolution or a code."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.kinds.dating import event_card
from bot.answers.kinds.draft import Desk, Draft
from bot.answers.plans import Plan
from bot.answers.told_details import force_told


def of_what_force(desk: Desk, plan: Plan) -> Draft | None:
    """Tell whether it is binding, or voluntary, whichever was asked; None where nothing is told of it any more."""
    card, told = event_card(desk, plan), force_told(desk.catalogue.event_by_id[plan.events[0]].detail)
    if card is None or not told:
        return None
    yes = told == plan.detail
    return replace(card, kind="yes-no", lead=f"{desk.words.say('order-yes' if yes else 'order-no')} {card.lead}", value="yes" if yes else "no")
