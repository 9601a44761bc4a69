"""What is newest in the collection, and what comes next."""

from __future__ import annotations

from bot.answers.citing import cite_event
from bot.answers.contract import Citation
from bot.answers.kinds.dating import next_event
from bot.answers.kinds.draft import Desk, Draft
from bot.answers.kinds.ranges import EARLIEST
from bot.answers.kinds.stance_lines import citations_of, line
from bot.answers.plans import Plan
from bot.answers.wording import upper_first
from knowledge.catalogue import StanceTaken
from knowledge.dates import span
from knowledge.facts import entry_date, events_between, stances
from knowledge.models import Document

_SHOWN = 3  # milestones, and statements


def news(desk: Desk, plan: Plan) -> Draft:
    """List the last milestones until today, the latest first, with the last statements and the milestone that comes next."""
    words = desk.words
    happened = events_between(desk.catalogue, EARLIEST, desk.today)[: -_SHOWN - 1 : -1]
    said = _latest_of_each_entry(desk)
    ahead = next_event(desk, plan)
    return Draft(
        kind="timeline",
        lead=words.say("news"),
        items=words.event_items(happened),
        notes=(*(words.labelled(_by_whom(desk, one), line(desk, one)) for one in said), ahead.lead),
        value=happened[0].date if happened else None,
        citations=(*(cite_event(event, event.detail) for event in happened), *_cited(said), *ahead.citations[:1]),
    )


def _latest_of_each_entry(desk: Desk) -> list[StanceTaken]:
    """Return the first stance of each of the last documents and statements, the latest first."""
    until_today = stances(desk.catalogue, lambda one: span(entry_date(one.entry))[0] <= desk.today)
    of_each = {one.entry.id: one for one in reversed(until_today)}  # written over by the earlier stances of an entry: the first one stays
    latest = sorted(of_each.values(), key=lambda one: (entry_date(one.entry), one.entry.id), reverse=True)
    return latest[:_SHOWN]


def _by_whom(desk: Desk, one: StanceTaken) -> str:
    return upper_first(desk.words.document(one.entry)) if isinstance(one.entry, Document) else desk.words.organisations(one.organisations)


def _cited(said: list[StanceTaken]) -> tuple[Citation, ...]:
    summaries = {one.stance.summary for one in said}
    return tuple(citation for citation in citations_of(said) if citation.quote in summaries)
