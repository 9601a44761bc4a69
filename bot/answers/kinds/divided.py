"""Organisations told apart by country or sector."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from bot.answers.kinds.draft import Desk
from bot.answers.plans import BY, Plan

_NAMED = 40  # organisations up to which those of each group are named beside its number


def is_divided(plan: Plan) -> bool:
    """Tell whether a plan asks for groups."""
    return plan.detail.startswith(BY)


def groups(desk: Desk, plan: Plan, ids: Iterable[str]) -> tuple[str, ...]:
    """Return one line for each country or sector, the largest first: its name, how many organisations it has, and which."""
    words, by_country = desk.words, plan.detail == BY + "country"
    found: dict[str, list[str]] = defaultdict(list)
    for org in ids:
        entry = desk.catalogue.organisation_by_id[org]
        found[words.country(entry.scope) if by_country else words.sector(entry.sub_sector or entry.sector)].append(org)
    named = sum(map(len, found.values())) <= _NAMED
    ordered = sorted(found.items(), key=lambda group: (-len(group[1]), group[0]))
    return tuple(words.labelled(name, len(own)) + (f" ({words.organisations(own)})" if named else "") for name, own in ordered)
