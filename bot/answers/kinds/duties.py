"""Whether a duty binds those who are not treated like everybody, and whether others see to it, with the provision that says so."""

from __future__ import annotations

from collections.abc import Iterable

from bot.answers.citing import cite_provision
from bot.answers.kinds.draft import Desk, Draft
from bot.answers.plans import BOUND, OLDER_MODELS, OLDER_MODELS_SAYS, Plan
from knowledge.dates import span
from knowledge.models import Provision


def bound(desk: Desk, plan: Plan) -> Draft | None:
    """Tell whether duties bind, or do not bind, the subject asked about; None if nothing is known of it any more."""
    asked = desk.catalogue.provisions_called(plan.provisions)
    if not asked or (found := _binding(desk, plan.detail, asked[0])) is None:
        return None
    is_bound, because = found
    words = desk.words
    duty = asked[0] if len(asked) == 1 else None
    yes = is_bound == (plan.intent == BOUND)
    since = (duty.older_models_from if plan.detail == OLDER_MODELS else duty.applies_from if is_bound else None) if duty else None
    shown = [entry for entry in desk.catalogue.provisions if entry.provision == because and entry is not duty]
    shown += [duty] if duty else []
    return Draft(
        kind="yes-no",
        lead=words.say("order-yes" if yes else "order-no"),
        notes=(*_said(desk, shown), words.say("provision-applies", date=words.date(since)) if since else ""),
        value="yes" if yes else "no",
        citations=tuple(cite_provision(entry) for entry in shown),
    )


def others_may(desk: Desk, plan: Plan) -> Draft | None:
    """Tell that nobody else sees to the duties of which a provision says who does alone; None if none says so any more."""
    shown = desk.catalogue.provisions_called(plan.provisions)
    if not any(entry.alone for entry in shown):
        return None
    citations = tuple(cite_provision(entry) for entry in shown)
    return Draft(kind="yes-no", lead=desk.words.say("order-no"), notes=tuple(_said(desk, shown)), value="no", citations=citations)


def _said(desk: Desk, entries: Iterable[Provision]) -> list[str]:
    """Return what provisions require, each behind its name."""
    words = desk.words
    return [words.say("provision", provision=words.provision(p), title=words.provision_title(p), requires=p.requires) for p in entries]


def _binding(desk: Desk, subject: str, duty: Provision) -> tuple[bool, str] | None:
    """Return whether a duty binds a subject by now and which provision says so."""
    if subject == OLDER_MODELS:
        since = duty.older_models_from
        return (desk.today >= span(since)[0], OLDER_MODELS_SAYS) if since else None
    return next(((binding.bound, binding.because) for binding in duty.binds if binding.subject == subject), None)
