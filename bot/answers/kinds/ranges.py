"""The days that a plan's dates stand for: within them, between, after, before, or up to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from bot.answers.kinds.draft import Desk, Draft
from bot.answers.planning.evidence import ALL, OF_EVENTS
from bot.answers.plans import AHEAD, SERIES, Plan
from knowledge.dates import span

EARLIEST, LATEST = date(2000, 1, 1), date(2100, 1, 1)
Days = tuple[date, date]


def range_of(desk: Desk, plan: Plan) -> tuple[date, date, str]:
    """Return the first and last day of the plan's range and how it is said. After and before leave the named day out.

    Without dates it is what lies ahead, or all time where all there is is meant, or all of one matter; of that nothing is said.
    """
    words = desk.words
    if not plan.dates and (plan.detail in (ALL, SERIES) or plan.topics):
        return EARLIEST, LATEST, ""
    if not plan.dates:
        return desk.today + timedelta(days=1), LATEST, words.say("range-after", date=words.day(desk.today))
    spans = [span(text) for text in plan.dates]
    first, last = min(s[0] for s in spans), max(s[1] for s in spans)
    if plan.detail == "after":
        return last + timedelta(days=1), LATEST, words.say("range-after", date=words.date(plan.dates[0]))
    of_events = plan.intent in OF_EVENTS
    if plan.detail == AHEAD or (plan.detail == "until" and of_events and last > desk.today):
        begins = desk.today + timedelta(days=1)
        return begins, last, words.say("range-between", **{"from": words.day(begins), "to": words.day(last)})
    if plan.detail == "before":
        return EARLIEST, first - timedelta(days=1), words.say("range-before", date=words.date(plan.dates[0]))
    if plan.detail == "until":
        days = [e.date for e in desk.catalogue.events] if of_events else [d.shown_date for d in desk.catalogue.documents if d.shown_date]
        begun = min(span(day)[0] for day in days)
        return EARLIEST, last, words.say("range-between", **{"from": words.day(begun), "to": words.day(last)})
    if len(plan.dates) > 1:
        return first, last, words.say("range-between", **{"from": words.date(plan.dates[0]), "to": words.date(plan.dates[-1])})
    return first, last, words.date(plan.dates[0])


def spans_of(desk: Desk, plan: Plan) -> tuple[list[Days], str]:
    """Return the stretches of days meant and how they are said: several dates that nothing joins stand each for itself."""
    if not plan.dates:
        return [(EARLIEST, LATEST)], ""
    if len(plan.dates) > 1 and plan.detail in ("", "in"):
        return [span(text) for text in plan.dates], desk.words.filters((), (), plan.dates)
    first, last, said = range_of(desk, plan)
    return [(first, last)], said


def at_each_date(desk: Desk, plan: Plan, count: Callable[[Desk, Plan], Draft]) -> Draft:
    """Return what `count` says of each date of the plan by itself, the largest number first."""
    drafts = [(text, count(desk, replace(plan, dates=(text,), detail="in"))) for text in plan.dates]
    drafts.sort(key=lambda row: -(row[1].value if isinstance(row[1].value, int) else 0))
    dated = [(desk.words.date(text), draft.lead) for text, draft in drafts]
    first, *others = (lead if day in lead else desk.words.labelled(day, lead) for day, lead in dated)
    return Draft(
        kind="comparison",
        lead=first,
        notes=(*others, *dict.fromkeys(note for _, draft in drafts for note in draft.notes)),
        complete=False if any(draft.complete is False for _, draft in drafts) else None,
        citations=tuple(dict.fromkeys(citation for _, draft in drafts for citation in draft.citations)),
    )
