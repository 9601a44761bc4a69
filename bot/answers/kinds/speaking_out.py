"""Who took a stance on a topic, demanded something, or spoke out in a stretch of time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.kinds.draft import Desk, Draft
from bot.answers.kinds.ranges import spans_of
from bot.answers.kinds.stance_lines import citations_of, line
from bot.answers.plans import CALLS_FOR, STANCES_AGAINST, STANCES_FOR, Plan
from knowledge.catalogue import StanceTaken
from knowledge.dates import span
from knowledge.facts import CREATORS, LEFT_OUT, SIDES_OF_TECHNOLOGY, TECHNOLOGY, entry_date, in_range, on_topic, organisations_where, stances
from knowledge.models import Document, Position

_SIDES = (STANCES_AGAINST, STANCES_FOR)
_MOST_DEMANDS = 6  # that are shown
_MOST_SAID, _MOST_SAID_IN_ALL = 4, 6  # statements that are shown of those who took a side, and with joint documents
_MOST_CITED = 12  # citations of a list
_CRITICAL = frozenset(STANCES_AGAINST)  # who "criticised" something opposed or regretted it, or warned of it


def who(desk: Desk, plan: Plan) -> Draft | None:
    """List who takes a stance on a topic; without one, what those of the countries and sectors demand."""
    wanted = plan.detail if plan.detail != "any" else ""
    if not plan.topics:
        return _demands(desk, plan, wanted)
    topic = plan.topics[0]
    harm = desk.catalogue.topic_by_id[topic].harm
    if harm and wanted in STANCES_FOR:
        return _nobody(desk, topic)  # who is for measures against deepfakes is not for deepfakes
    spans = [span(d) for d in plan.dates]
    event = desk.catalogue.topic_by_id[topic].event
    event_date = desk.catalogue.event_by_id[event].date if event else ""
    about = stances(desk.catalogue, lambda s: on_topic(desk.catalogue, [topic], s))
    found = _taking(about, wanted)
    of_event = bool(event_date) and any(first <= span(event_date)[0] <= last for first, last in spans)
    if of_event:  # "the report adopted on 28 January": what was said before is no reaction to it
        found = [s for s in found if span(entry_date(s.entry))[1] >= span(event_date)[0]] or found
    elif spans:
        found = [s for s in found if any(in_range(entry_date(s.entry), *days) for days in spans)]
    found = _narrowed(desk, found, plan)
    words = desk.words
    if not found:
        # Those of a sector who demanded nothing on a matter may have taken a side: that is the nearest to what is asked.
        nearest = who(desk, replace(plan, detail="")) if wanted == CALLS_FOR and (plan.sectors or plan.countries) else None
        return replace(nearest, outcome="closest") if nearest else _nobody(desk, topic)
    organisations = list(dict.fromkeys(org for s in found for org in s.organisations))
    joint = list({s.entry.id: s.entry for s in found if isinstance(s.entry, Document) and s.entry.joint}.values())
    about_what = ", ".join(part for part in (words.topic(topic), words.filters(plan.countries, plan.sectors)) if part)
    notes = [line(desk, s) for s in found if isinstance(s.entry, Position)][:_MOST_SAID]
    first = {s.entry.id: s for s in reversed(found) if s.entry in joint}  # of each document
    said_together = [_of_a_document(desk, one, first[one.id]) for one in joint][: _MOST_SAID_IN_ALL - len(notes)]
    return Draft(
        kind="list",
        lead=words.say(f"who-{'any' if harm else _taken_by_all(found, wanted)}", topic=about_what, n=len(organisations)),
        items=words.organisation_items(organisations),
        notes=(*notes, *said_together, *_through(desk, joint)),
        complete=False,
        citations=citations_of(sorted(found, key=lambda s: isinstance(s.entry, Document)))[:_MOST_CITED],
    )


def _of_a_document(desk: Desk, document: Document, taken: StanceTaken) -> str:
    words = desk.words
    named = words.say("thing-with-date", thing=words.document(document), date=words.document_date(document))
    return words.labelled(named, line(desk, taken, dated=False))


def _nobody(desk: Desk, topic: str) -> Draft:
    return Draft(kind="list", outcome="closest", lead=desk.words.say("who-none", topic=desk.words.topic(topic)))


def _demands(desk: Desk, plan: Plan, wanted: str) -> Draft | None:
    """List what organisations of the plan's countries and sectors called for, for themselves or with others, the latest first."""
    found = _narrowed(desk, _taking(stances(desk.catalogue), wanted or CALLS_FOR), plan)
    if not found:
        return None
    found.sort(key=lambda s: (entry_date(s.entry), s.entry.id, s.number), reverse=True)
    organisations = list(dict.fromkeys(org for s in found for org in s.organisations))
    words = desk.words
    return Draft(
        kind="list",
        lead=words.say("demands-of", filter=words.filters(plan.countries, plan.sectors), n=len(found)),
        items=words.organisation_items(organisations),
        notes=tuple(words.labelled(words.organisations(s.organisations), line(desk, s)) for s in found[:_MOST_DEMANDS]),
        complete=False,
        citations=citations_of(found[:_MOST_DEMANDS]),
    )


def in_time(desk: Desk, plan: Plan) -> Draft:
    """List who made a statement in a stretch of time, for themselves or as signatories of a joint document."""
    spans, said = spans_of(desk, plan)
    within = [one for one in stances(desk.catalogue) if any(in_range(entry_date(one.entry), *days) for days in spans)]
    found = _narrowed(desk, within, plan)
    words = desk.words
    about = ", ".join(part for part in (words.filters(plan.countries, plan.sectors), said) if part)
    if not found:
        return Draft(kind="list", outcome="closest", lead=words.say("who-none", topic=about[:1].upper() + about[1:]))
    first = list({one.entry.id: one for one in reversed(found)}.values())[::-1]  # of each entry
    own = [one for one in first if isinstance(one.entry, Position)]
    joint = [one.entry for one in first if isinstance(one.entry, Document)]
    organisations = list(dict.fromkeys(org for one in (*own, *found) for org in one.organisations))
    return Draft(
        kind="list",
        lead=words.say("who-any", topic=about, n=len(organisations)),
        items=words.organisation_items(organisations),
        notes=(
            *(words.labelled(words.organisations(one.organisations), line(desk, one)) for one in own[:_MOST_DEMANDS]),
            *_through(desk, joint),
        ),
        complete=False,
        citations=citations_of(first)[:_MOST_CITED],
    )


def _through(desk: Desk, joint: Sequence[Document]) -> tuple[str, ...]:
    """Return the note that some spoke as signatories of joint documents; nothing if there are none."""
    words = desk.words
    names = [words.say("thing-with-date", thing=words.document(one), date=words.document_date(one)) for one in joint]
    return (words.say("through-joint-documents", names="; ".join(names)),) if names else ()


def _narrowed(desk: Desk, found: list[StanceTaken], plan: Plan) -> list[StanceTaken]:
    """Return the stances with those of their organisations alone that belong to the sectors and countries asked for."""
    sectors = [sector for sector in plan.sectors if sector.removeprefix(LEFT_OUT) != TECHNOLOGY]
    if sectors or plan.countries:
        among = {org for taken in found for org in taken.organisations}
        own = {org.id for org in organisations_where(desk.catalogue, countries=plan.countries, sectors=sectors, among=among)}
        found = [replace(taken, organisations=kept) for taken in found if (kept := tuple(o for o in taken.organisations if o in own))]
    if plan.sides:
        return [s for s in found if (s.entry.side if isinstance(s.entry, Position) else CREATORS) in plan.sides]
    # "AI companies" are those that make models; where none of them spoke, whoever speaks for the industry.
    companies, industry = ([s for s in found if isinstance(s.entry, Position) and s.entry.side == side] for side in SIDES_OF_TECHNOLOGY)
    if LEFT_OUT + TECHNOLOGY in plan.sectors:
        return [s for s in found if s not in (companies or industry)]
    return (companies or industry) if TECHNOLOGY in plan.sectors else found


def _taking(about: list[StanceTaken], wanted: str) -> list[StanceTaken]:
    """Return those of the stances that were asked for; where there is none, those nearest to it on the same side."""
    if not wanted:
        return about
    if wanted == "criticises" and (found := [taken for taken in about if taken.stance.stance in _CRITICAL]):
        return found
    side = next((side for side in _SIDES if wanted in side), (wanted,))
    for stance in (wanted, *side):
        if found := [taken for taken in about if taken.stance.stance == stance]:
            return found
    return []


def _taken_by_all(found: list[StanceTaken], wanted: str) -> str:
    """Return the stance by which those found are headed: the one that all take, rather than the one asked for."""
    taken = {one.stance.stance for one in found}
    return (taken.pop() if len(taken) == 1 else wanted) if wanted else "any"
