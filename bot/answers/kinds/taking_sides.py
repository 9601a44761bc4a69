"""Whether somebody took the side that a question asks about, with yes or no."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from functools import partial

from bot.answers.kinds.draft import Desk
from bot.answers.kinds.matters import matters_of_sides
from bot.answers.plans import AGAINST, CALLS_FOR, FOR, STANCES_FOR, Plan
from bot.answers.question_words import deeds_of_names
from knowledge.catalogue import StanceTaken
from knowledge.dates import span
from knowledge.facts import entry_date, on_topic, stances
from knowledge.folding import key_of, stem

# What takes a side for sure; who warns of something may welcome it all the same.
_STANCES_OF = {FOR: frozenset(STANCES_FOR), AGAINST: frozenset({"opposes", "regrets"})}
_PASSED = "adopt"  # what is done by a vote


def took_side(desk: Desk, plan: Plan, is_theirs: Callable[[StanceTaken], bool], shown: Set[str]) -> str | None:
    """Tell whether the side that is asked about was taken: yes, no, or None where both were, none, or nobody asked.

    `is_theirs` accepts the stances of whoever is asked about, `shown` are the entries that are nearest to the question. The first of
    the topics that decides does.
    """
    if plan.detail not in _STANCES_OF:
        return None
    mine = stances(desk.catalogue, is_theirs)
    return next((told for topic in matters_of_sides(desk, plan) if (told := _took_side_on(desk, plan.detail, topic, mine, shown))), None)


def _took_side_on(desk: Desk, side: str, topic: str, mine: Sequence[StanceTaken], shown: Set[str]) -> str | None:
    """Tell the same of one topic.

    Whoever welcomed the Code and regretted its shortcomings welcomed it; whoever regretted anything about it cannot be said not to have.
    What was said before the time that is asked about denies nothing that was said then.
    """
    asked, other = (_STANCES_OF[one] for one in (side, AGAINST if side == FOR else FOR))
    on_it = [taken for taken in mine if on_topic(desk.catalogue, [topic], taken)]
    # Who calls for the Act to be put into practice is not against that because it opposed a draft which is part of it.
    on_it = [taken for taken in on_it if any(one.id == topic for one in taken.topics)] or on_it
    said = [taken.stance for taken in on_it if taken.entry.id in shown]
    if side == FOR and other.isdisjoint(taken.stance.stance for taken in on_it) and _was_called_for(desk, topic, on_it):
        return "yes"
    own = set(map(stem, key_of(desk.catalogue.topic_by_id[topic].name)))
    of_it_all = {stance.stance for stance in said if not own.isdisjoint(map(stem, key_of(stance.topic)))}
    for sides in (of_it_all, {stance.stance for stance in said}):
        if not asked.isdisjoint(sides) and other.isdisjoint(sides):
            return "yes"
    by_then = {taken.stance.stance for taken in on_it if taken.entry.id in shown and not _is_earlier(desk, taken)}
    only_the_other = not other.isdisjoint(by_then) and asked.isdisjoint(taken.stance.stance for taken in on_it)
    return "no" if only_the_other else None


def _is_earlier(desk: Desk, taken: StanceTaken) -> bool:
    """Tell whether something was said before all the days that the question names."""
    asked = desk.understanding.dates
    return bool(asked) and span(entry_date(taken.entry))[1] < min(span(day)[0] for day in asked)


def _was_called_for(desk: Desk, topic: str, on_it: Sequence[StanceTaken]) -> bool:
    """Tell whether what a topic is about was called for before it happened: who asks for a vote to pass is for it.

    Who asked beforehand that a report or a template be a good one has not welcomed what came of it.
    """
    event = desk.catalogue.event_by_id.get(desk.catalogue.topic_by_id[topic].event or "")
    earlier = (taken for taken in on_it if event and span(entry_date(taken.entry))[1] < span(event.date)[0])
    return any(taken.stance.stance == CALLS_FOR and _PASSED in deeds_of_names((taken.stance.topic,)) for taken in earlier)


def all_took_side(desk: Desk, plan: Plan, groups: Sequence[Sequence[str]], shown: Set[str]) -> str | None:
    """Tell whether all who are compared took the side that is asked about, on the likeliest topic: yes, no, or None where they differ."""
    if not (matters := matters_of_sides(desk, plan)):
        return None
    theirs = [stances(desk.catalogue, partial(is_of, group[0])) for group in groups]
    told = {_took_side_on(desk, plan.detail, matters[0], mine, shown) for mine in theirs}
    return told.pop() if len(told) == 1 else None


def is_of(organisation: str, taken: StanceTaken) -> bool:
    return organisation in taken.organisations
