"""When: dates with their status and their disagreements, days between and left, ranges, what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.answers.citing import cite_document, cite_event, cite_provision
from bot.answers.contract import Citation, Item
from bot.answers.kinds.draft import FEW, Desk, Draft
from bot.answers.kinds.ranges import LATEST, at_each_date, range_of
from bot.answers.planning.evidence import begins_to_apply, further_steps
from bot.answers.plans import ALREADY, BY_STEPS, EACH, FROM_TOLD, MOVED, ORIGINAL, SERIES, STAGES, TO_NEXT, WEEKDAY, Plan
from bot.answers.ranked import SUBJECT
from bot.answers.wording import upper_first
from knowledge.dates import is_day, span
from knowledge.facts import documents_between, events_between, may_be_between
from knowledge.folding import key_of, stem
from knowledge.institutions import institutions_in
from knowledge.models import Document, Event, Provision

_PUBLISHED_ALONE = frozenset({"open-letter", "press-release"})  # kinds of documents of which some have one sender
_AFTER_NEXT = 4  # milestones ahead that are told where the next one is asked for
_DOUBTED = timedelta(days=7)  # after the day itself: who names such a day may take it for that


def when(desk: Desk, plan: Plan) -> Draft | None:
    """Say when a document was published, a milestone took place or a provision applies; if asked, on which day of the week."""
    drafted = _when(desk, plan)
    if drafted is None or plan.detail != WEEKDAY or not isinstance(drafted.value, str) or not is_day(drafted.value):
        return drafted
    day = span(drafted.value)[0]
    return replace(drafted, notes=(desk.words.labelled(desk.words.day(day), desk.words.weekday(day)), *drafted.notes))


def _when(desk: Desk, plan: Plan) -> Draft | None:
    if plan.events:
        event = desk.catalogue.event_by_id[plan.events[0]]
        (said, cited), drafted = other_steps(desk, plan), _event_date(desk, event, plan.detail)
        drafted = replace(drafted, notes=(*said, *drafted.notes), citations=(*drafted.citations, *cited))
        return _with_stages(desk, drafted, event) if plan.detail == STAGES else drafted
    if plan.documents:
        return _document_date(desk, desk.catalogue.document_by_id[plan.documents[0]])
    if plan.provisions:
        return _provision_date(desk, [desk.catalogue.provision_by_slug[slug] for slug in plan.provisions])
    return None


def told_day(desk: Desk, plan: Plan) -> Draft | None:
    """Say when something was that a milestone tells beside its own day: the fourth trilogue, the end of a first list."""
    event = desk.catalogue.event_by_id[plan.events[0]]
    told = next((told for told in event.told_days if told.date in plan.dates), None)
    if told is None:
        return None
    words = desk.words
    return Draft(
        kind="date",
        lead=f"{words.date(told.date)} – {told.event}.",
        notes=(words.say("event-card", thing=words.event(event), date=words.date(event.date), detail=event.detail),),
        value=told.date,
        citations=(cite_event(event, event.detail),),
    )


def days_between(desk: Desk, plan: Plan) -> Draft | None:
    """Count the days between two dated things."""
    if len(plan.reached) == 1:
        return _duration(desk, desk.catalogue.event_by_id[plan.reached[0]])
    pair = _pair(desk, plan)
    if not pair:
        return None
    (one, first), (other, second) = pair
    days = abs((second - first).days)
    return Draft(
        kind="count",
        lead=desk.words.say("days-between", n=days),
        notes=tuple(_with_date(desk, thing) for thing in (one, other)),
        value=days,
        citations=(*_cite(one), *_cite(other)),
    )


def _duration(desk: Desk, event: Event) -> Draft | None:
    """Count the days from the beginning of a milestone to its end."""
    first, last = _day(event), _last_day(event)
    if not first or not last:
        return None
    days = (last - first).days
    return Draft(
        kind="count",
        lead=desk.words.say("days-between", n=days),
        notes=(_from_to(desk, event), *caveats(desk, event)),
        value=days,
        citations=_cite(event),
    )


def order(desk: Desk, plan: Plan) -> Draft | None:
    """Tell whether one dated thing came before (or after) another."""
    if len(plan.reached) == 1 and plan.dates:
        return _beside_date(desk, plan)
    pair = _pair(desk, plan)
    if not pair:
        return None
    (one, first), (other, second) = pair
    words = desk.words
    before = plan.detail != "after"
    if first == second:
        lead, value = words.say("order-same"), "no"
    else:
        yes = (first < second) == before
        lead, value = words.say("order-yes" if yes else "order-no"), "yes" if yes else "no"
    if plan.detail in ("first", "last") and first != second:
        chosen = one if (first < second) == (plan.detail == "first") else other
        lead = words.say(f"order-{plan.detail}", thing=words.thing(chosen))
        value = ""
    return Draft(
        kind="yes-no",
        lead=lead,
        notes=tuple(_with_date(desk, thing) for thing in (one, other)),
        value=value or None,
        citations=(*_cite(one), *_cite(other)),
    )


def _beside_date(desk: Desk, plan: Plan) -> Draft | None:
    """Tell whether a dated thing came before (or after) a day, month or year."""
    thing = desk.thing(plan.reached[0])
    day = _day(thing)
    if thing is None or day is None:
        return None
    first, last = span(plan.dates[0])
    yes = day > last if plan.detail == "after" else day < first
    return Draft(
        kind="yes-no",
        lead=desk.words.say("order-yes" if yes else "order-no"),
        notes=(_with_date(desk, thing), *caveats(desk, thing)),
        value="yes" if yes else "no",
        citations=_cite(thing),
    )


def days_from_today(desk: Desk, plan: Plan) -> Draft | None:
    """Count the days from today to a dated thing, or since it."""
    thing = _next_of_a_day(desk) if plan.detail == TO_NEXT else _first_thing(desk, plan)
    if plan.detail == FROM_TOLD and (day := _day(thing)) and day < desk.today:
        return days_between(desk, plan)  # nobody counts from today to what is past
    day = _day(thing) if thing else None
    if thing is None or day is None:
        return None
    if plan.intent == "days-until" and isinstance(thing, Event) and (last := _last_day(thing)) and day <= desk.today <= last:
        day = last  # of a consultation that is under way, the days that are left to answer
    others, cited = other_steps(desk, plan)
    words = desk.words
    days = (day - desk.today).days
    key = "is-today" if days == 0 else "days-until" if days > 0 else "days-since"
    return Draft(
        kind="count",
        lead=words.say(key, thing=words.thing(thing), date=words.day(day), n=abs(days)),
        notes=(*others, *caveats(desk, thing)),
        value=abs(days),
        citations=(*_cite(thing), *cited),
        # "How many days left" of something past is answered with when it was; the number then means another thing.
        doubt=0.0 if (days >= 0) == (plan.intent == "days-until") or days == 0 else 0.3,
    )


def in_force(desk: Desk, plan: Plan) -> Draft | None:
    """Tell whether something applies or has happened by today, or by the day, month or year that is asked about."""
    thing = _first_thing(desk, plan)
    day = _day(thing) if thing else None
    if thing is None or day is None:
        return None
    words = desk.words
    asked = span(plan.dates[0])[1] if len(plan.dates) == 1 else desk.today
    if plan.dates and is_day(plan.dates[0]) and timedelta(0) < asked - day <= _DOUBTED and plan.detail != ALREADY:
        return when(desk, replace(plan, intent="date"))  # "did it enter into force on the 2nd?" may doubt the day, which was the 1st
    begun = day <= asked
    others, cited = other_steps(desk, plan)
    key = "applies-from" if isinstance(thing, Provision) else "date"
    drafted = Draft(
        kind="yes-no",
        lead=words.say("order-yes" if begun else "order-no"),
        notes=(words.say(key, thing=words.thing(thing), date=words.day(day)), *others, *caveats(desk, thing)),
        value="yes" if begun else "no",
        citations=(*_cite(thing), *cited),
        doubt=0.1,
    )
    return _with_stages(desk, drafted, thing) if plan.detail == STAGES and isinstance(thing, Event) else drafted


def other_steps(desk: Desk, plan: Plan) -> tuple[tuple[str, ...], tuple[Citation, ...]]:
    """Return what is said of the other steps by which the rules of a plan's milestone begin to apply, and their citations."""
    told = plan.detail == BY_STEPS and bool(plan.events)
    others = further_steps(desk.catalogue, desk.catalogue.event_by_id[plan.events[0]]) if told else []
    edge = ORIGINAL if plan.intent == MOVED else plan.detail  # of a day that was put off both are told
    return tuple(_on_its_day(desk, event, edge) for event in others), tuple(cite_event(event) for event in others)


def _with_stages(desk: Desk, drafted: Draft, whole: Event) -> Draft:
    """Return what is said of the day from which the AI Act applies as a whole with the steps by which it does, in their order."""
    words, events = desk.words, desk.catalogue.events
    steps = [event for event in events if begins_to_apply(desk.catalogue, event)]
    said = (words.say("date", thing=words.event(event), date=words.date(event.date)) for event in steps)
    applies = words.say("applies-from", thing=upper_first(words.topic(SUBJECT)), date=words.date(whole.date))
    lead, *notes = (applies, *drafted.notes) if drafted.kind == "date" else (drafted.lead, applies, *drafted.notes[1:])
    cited = (*drafted.citations, *(cite_event(event) for event in steps if event.id != whole.id))
    return replace(drafted, lead=lead, notes=(*notes, *said), citations=cited)


def applicable(desk: Desk, plan: Plan) -> Draft:
    """List the provisions that apply today, or on the day asked about, the steps by which others do, and from when each of the rest will."""
    words = desk.words
    day = span(plan.dates[0])[1] if len(plan.dates) == 1 else desk.today
    dated = sorted((p for p in desk.catalogue.provisions if p.applies_from), key=lambda p: (p.applies_from or "", p.slug))
    by_now = [p for p in dated if span(p.applies_from or "")[0] <= day]
    later = [p for p in dated if p not in by_now]
    names = {p.slug: f"{words.provision(p)} – {words.provision_title(p)}" for p in dated}
    steps = [event for event in desk.catalogue.events if begins_to_apply(desk.catalogue, event) and span(event.date)[0] <= day]
    return Draft(
        kind="provision",
        lead=words.say("applicable", date=words.day(day), n=len(by_now)),
        items=tuple(Item(p.slug, f"{names[p.slug]} ({words.date(p.applies_from or '')})", "provision") for p in by_now),
        notes=(
            *(words.say("date", thing=words.event(event), date=words.date(event.date)) for event in steps),
            *(words.say("applies-from", thing=names[p.slug], date=words.date(p.applies_from or "")) for p in later),
        ),
        citations=(*map(cite_provision, dated), *map(cite_event, steps)),
        suggestions=(words.say("suggest-next"),),
    )


def events(desk: Desk, plan: Plan) -> Draft:
    """List or count the milestones of a range, of one matter, of both, of a series, or all."""
    words = desk.words
    of_those = plan.topics or plan.detail == SERIES
    matter = [desk.catalogue.event_by_id[event] for event in plan.events] if of_those else desk.catalogue.events
    first, last, range_text = range_of(desk, plan)
    inside = {event.id for event in events_between(desk.catalogue, first, last)}
    found = [event for event in matter if event.id in inside and _is_doing_of(event, plan.institutions)]
    lasting = matter if plan.detail != "after" else ()
    ongoing = [e for e in lasting if e.end_date and span(e.date)[0] < first <= span(e.end_date)[1]]
    acting = words.joined([words.institution(one) for one in plan.institutions]) if plan.institutions else ""
    said = "; ".join(part for part in (words.topic(plan.topics[0]) if plan.topics else "", acting, range_text) if part)
    counted = plan.intent == "count-events"
    beside = _documents_of_the_time(desk, plan) if not (counted or plan.topics or plan.institutions) else None
    if not found and beside:
        return beside
    key = "events-all" if not said else "events-in" if found or counted else "nothing-in"
    alone = found[0] if len(found) == 1 and not counted else None  # then it is told what came about
    return Draft(
        kind="count" if counted else "timeline",
        lead=words.say(key, range=said, n=len(found)),
        outcome="answer" if found or counted else "closest",
        items=words.event_items(found) if not counted or len(found) <= FEW else (),
        value=len(found) if counted else None,
        notes=(
            *((alone.detail, *caveats(desk, alone)) if alone else ()),
            words.say("ongoing", names=words.joined([words.event(e) for e in ongoing])) if ongoing else "",
            beside.lead if beside else "",
        ),
        citations=(cite_event(alone, alone.detail),) if alone else tuple(cite_event(e) for e in found),
    )


def _documents_of_the_time(desk: Desk, plan: Plan) -> Draft | None:
    """Return the joint documents of the one day or month that is asked about; None where there are none, or a longer time is."""
    if len(plan.dates) != 1 or len(plan.dates[0]) <= len("2025") or plan.detail not in ("in", ""):
        return None
    listed = documents(desk, replace(plan, intent="documents", kinds=()))
    return listed if listed.items else None


def _is_doing_of(event: Event, institutions: Sequence[str]) -> bool:
    """Tell whether one of the institutions had a part in a milestone; without any, each one counts."""
    makers = {one.id for one in institutions_in(key_of(event.institution), "en")}
    return not institutions or not makers.isdisjoint(institutions)


def documents(desk: Desk, plan: Plan) -> Draft:
    """List or count the joint documents of a range, or all; those that may belong to it by the little that is known are named beside.

    Of a kind that one organisation may publish alone, such as open letters, all count where none but joint ones are asked for.
    """
    if plan.detail == EACH:
        return at_each_date(desk, plan, documents)
    words, kinds = desk.words, _kinds(plan)
    first, last, range_text = range_of(desk, plan)
    alone = bool(kinds) and kinds <= _PUBLISHED_ALONE and not _says_joint(desk)
    such = [d for d in desk.catalogue.documents if (d.joint or alone) and (not kinds or d.kind in kinds)]
    inside = {d.id for d in (documents_between(desk.catalogue, first, last, joint=not alone) if range_text else such)}
    found = [d for d in such if d.id in inside]
    perhaps = [d for d in such if d.id not in inside and may_be_between(d, first, last)]
    others = [] if found or kinds else [d for d in documents_between(desk.catalogue, first, last, joint=False) if not d.joint]
    said = "; ".join(part for part in (range_text, words.joined(words.kinds(kinds)) if kinds else "") if part)
    counted = plan.intent == "count-range"
    listed = "documents-in" if all(d.joint for d in found) else "papers-in"
    key = "documents-all" if not said else listed if found or counted or others or perhaps else "nothing-in"
    return Draft(
        kind="count" if counted else "timeline",
        lead=words.say(key, range=said, n=len(found)),
        outcome="answer" if found or counted else "closest",
        items=words.document_items(found) if not counted else (),
        value=len(found) if counted else None,
        notes=(
            words.say("undated", names=words.named(perhaps)) if perhaps else "",
            words.say("nearest", names=words.named(others)) if others else "",
        ),
        citations=tuple(cite_document(d, d.occasion) for d in (*found, *perhaps, *others)),
    )


def _says_joint(desk: Desk) -> bool:
    """Tell whether the question has the word that joint letters and joint statements are called by in its language."""
    reading = desk.understanding.reading
    kinds = desk.catalogue.labels[reading.language].kinds
    named = ({stem(key) for name in kinds.get(kind, ()) for key in key_of(name)} for kind in ("joint-letter", "joint-statement"))
    return not frozenset.intersection(*map(frozenset, named)).isdisjoint(reading.stems)


def next_event(desk: Desk, plan: Plan) -> Draft:  # noqa: ARG001 - every kind takes a plan
    """Name the next milestone from today on, and those that follow: "what are the next deadlines?"."""
    words = desk.words
    ahead = _ahead(desk)
    if not ahead:
        return Draft(kind="date", lead=words.say("next-none"), outcome="closest")
    chosen = ahead[0]
    return Draft(
        kind="date",
        lead=words.say("next-event", thing=words.event(chosen), date=words.date(chosen.date)),
        items=words.event_items([chosen]),
        notes=(*caveats(desk, chosen), *(f"{words.date(event.date)} – {words.event(event)}" for event in ahead[1:_AFTER_NEXT])),
        value=chosen.date,
        citations=tuple(cite_event(event) for event in ahead[:_AFTER_NEXT]),
    )


def agreed_as_one(desk: Desk, plan: Plan) -> Draft:
    """Tell that one of those agreed who at the plan's milestone all did, in the register's words."""
    event, words = desk.catalogue.event_by_id[plan.events[0]], desk.words
    told = words.say("thing-with-date", thing=words.event(event), date=words.date(event.date))
    return Draft(
        "yes-no", words.say("order-yes"), notes=(told, event.detail, *caveats(desk, event)), value="yes",
        citations=(cite_event(event, event.detail),),
    )  # fmt: skip


def event_card(desk: Desk, plan: Plan) -> Draft | None:
    """Say what happened at a milestone."""
    if not plan.events:
        return None
    event = desk.catalogue.event_by_id[plan.events[0]]
    words = desk.words
    return Draft(
        kind="timeline",
        lead=words.say("event-card", thing=words.event(event), date=words.date(event.date), detail=event.detail),
        items=words.event_items([event]),
        notes=caveats(desk, event),
        value=event.date,
        citations=(cite_event(event, event.detail),),
        doubt=0.1,
    )


def law_number(desk: Desk, plan: Plan) -> Draft | None:
    """Say what number a law has, as its milestone tells it."""
    card = event_card(desk, plan)
    return replace(card, value=None, doubt=0.0) if card else None


def _event_date(desk: Desk, event: Event, edge: str) -> Draft:
    """Say when a milestone was; `edge` is the end of it that was asked for, where it lasted."""
    words = desk.words
    last = _end_of(event, edge)
    ends = {"start": event.date, "end": last}
    planned = None if last else _planned(desk, event, edge)
    quotes = [first for first in (event.disagreement, event.status) if first]
    return Draft(
        kind="date",
        lead=_on_its_day(desk, event, edge),
        notes=(*caveats(desk, event), event.detail),
        value=(ends.get(edge) or [event.date, last]) if last else planned or event.date,
        citations=(cite_event(event, event.detail), *(cite_event(event, quote) for quote in quotes)),
        suggestions=(words.say("suggest-next"),),
    )


def _on_its_day(desk: Desk, event: Event, edge: str) -> str:
    """Name a milestone with its day, its beginning and end where it lasted, or the day that it was before, where that is asked for."""
    words = desk.words
    if _end_of(event, edge):
        return _from_to(desk, event)
    if planned := _planned(desk, event, edge):
        return words.say("date-moved", thing=words.event(event), before=words.date(planned), date=words.date(event.date))
    return words.say("date", thing=words.event(event), date=words.date(event.date))


def _end_of(event: Event, edge: str) -> str | None:
    return event.end_date or (event.open_until if edge == "end" else None)


def _planned(desk: Desk, event: Event, edge: str) -> str | None:
    return event.moved_from if edge == ORIGINAL or desk.understanding.asks_for_the_original else None


def _from_to(desk: Desk, event: Event) -> str:
    words, ends = desk.words, {"from": event.date, "to": event.end_date or event.open_until or event.date}
    return words.say("date-from-to", thing=words.event(event), **{end: words.date(day) for end, day in ends.items()})


def _document_date(desk: Desk, document: Document) -> Draft:
    words = desk.words
    name = words.document(document)
    if document.date:
        return Draft(
            kind="date",
            lead=words.say("date", thing=name, date=words.date(document.date)),
            notes=(words.say("date-month") if not is_day(document.date) else "", *caveats(desk, document)),
            value=document.date,
            citations=(cite_document(document, document.occasion),),
            suggestions=(words.say("suggest-signatories", document=name),),
        )
    if len(document.bounds) == 2:
        earliest, latest = map(words.date, document.bounds)
        lead = words.say("date-between", thing=name, **{"from": earliest, "to": latest})
    else:
        lead = words.say("date-unknown", thing=name)
    return Draft(
        kind="date",
        lead=lead,
        value=None,
        citations=(cite_document(document, document.confidence), cite_document(document, document.occasion)),
    )


def _provision_date(desk: Desk, provisions: list[Provision]) -> Draft:
    words = desk.words
    dated = [p for p in provisions if p.applies_from]
    if not dated:
        provision = provisions[0]
        return Draft(
            kind="date",
            lead=words.say("no-own-date", thing=words.provision(provision)),
            notes=(words.say("note", note=provision.note) if provision.note else "",),
            citations=(cite_provision(provision, provision.note or ""),),
        )
    first = dated[0]
    same = {p.applies_from for p in dated} == {first.applies_from}
    lines = [
        words.say("applies-from", thing=words.provision(p), date=words.date(p.applies_from or ""))
        for p in (dated[:1] if same else dated)
    ]
    return Draft(
        kind="date",
        lead=" ".join(lines),
        notes=(
            *(words.say("note", note=p.note) for p in dated[: 1 if same else None] if p.note),
            *(words.say("provision", provision=words.provision(p), title=words.provision_title(p), requires=p.requires) for p in dated[:1]),
        ),
        value=first.applies_from,
        citations=tuple(cite_provision(p, p.note or "") for p in dated[:3]),
    )


def caveats(desk: Desk, thing: Document | Event | Provision) -> tuple[str, ...]:
    """Return what must be said beside a date."""
    words = desk.words
    if isinstance(thing, Event):
        return (
            words.say("status", status=thing.status) if thing.status else "",
            words.say("date-note", note=thing.date_note) if thing.date_note else "",
            words.say("disagreement", text=thing.disagreement) if thing.disagreement else "",
        )
    if isinstance(thing, Document):
        return (words.say("date-note", note=thing.date_note),) if thing.date_note else ()
    return (words.say("note", note=thing.note),) if thing.note else ()


def _pair(
    desk: Desk, plan: Plan
) -> tuple[tuple[Document | Event | Provision, date], tuple[Document | Event | Provision, date]] | None:
    things = [desk.thing(one) for one in plan.reached]
    dated = [(thing, day) for thing in things if (day := _day(thing))]
    return (dated[0], dated[1]) if len(dated) == 2 else None


def _first_thing(desk: Desk, plan: Plan) -> Document | Event | Provision | None:
    ids = (*plan.events, *plan.documents, *plan.provisions)
    return desk.thing(ids[0]) if ids else None


def _next_of_a_day(desk: Desk) -> Event | None:
    """Return the next milestone whose day is known."""
    return next((event for event in _ahead(desk) if is_day(event.date)), None)


def _ahead(desk: Desk) -> list[Event]:
    """Return the milestones that are still to come, the next first."""
    return events_between(desk.catalogue, desk.today + timedelta(days=1), LATEST)


def _day(thing: Document | Event | Provision | None) -> date | None:
    """Return the day of a thing; None where it is not known to the day, since days cannot be counted then."""
    text = thing.applies_from if isinstance(thing, Provision) else thing.date if thing else None
    return span(text)[0] if text and is_day(text) else None


def _last_day(event: Event) -> date | None:
    """Return the last day of what lasted, or on which one could take part; None where it has none that is known to the day."""
    text = event.end_date or event.open_until
    return span(text)[1] if text and is_day(text) else None


def _with_date(desk: Desk, thing: Document | Event | Provision) -> str:
    day = _day(thing)
    return desk.words.say("thing-with-date", thing=desk.words.thing(thing), date=desk.words.day(day) if day else "?")


def _cite(thing: Document | Event | Provision) -> tuple[Citation, ...]:
    if isinstance(thing, Event):
        return (cite_event(thing, thing.detail),)
    if isinstance(thing, Document):
        return (cite_document(thing, thing.occasion),)
    return (cite_provision(thing),)


def _kinds(plan: Plan) -> set[str]:
    """Return the kinds of documents that the question restricts itself to; letters are both joint and open ones."""
    kinds = set(plan.kinds)
    if "joint-letter" in kinds:
        kinds.add("open-letter")
    # "Statement" is what everybody calls any of them; only the narrower words restrict.
    return kinds & {"joint-letter", "open-letter", "press-release"} if "joint-statement" not in kinds else set()
