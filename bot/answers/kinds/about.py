"""What the bot is, and what it says when there is no answer or the question fits several things."""

from __future__ import annotations

from bot.answers.citing import cite_document, cite_event, cite_position, cite_provision
from bot.answers.contract import Citation, Item, Kind
from bot.answers.kinds.draft import Desk, Draft
from bot.answers.plans import BOUND, CHANGED, DIFFERENCE, EXEMPT, FORCE, MOVED, OTHERS_MAY, Clarification, Plan, Refusal
from knowledge.dates import span
from knowledge.models import Document, Position


def about(desk: Desk, plan: Plan) -> Draft:
    """Introduce the bot: an automated system, what it knows and of when the newest of it is, how to ask."""
    words, catalogue = desk.words, desk.catalogue
    latest = max(catalogue.documents, key=lambda d: (d.date or "", d.id))
    suggestions = (words.say("suggest-signatories", document=words.document(latest)), words.say("suggest-next"))
    if plan.intent == "greeting":
        return Draft(kind="about", lead=words.say("greeting"), suggestions=suggestions)
    known = words.say(
        "about",
        documents=len(catalogue.documents),
        positions=len(catalogue.positions),
        events=len(catalogue.events),
        provisions=len(catalogue.provisions),
    )
    newest = _newest(desk)
    of_when = words.say("about-newest", thing=_nearest(desk, newest)[0]) if newest else ""
    return Draft(kind="about", lead=known, notes=(of_when, words.say("about-ask")), suggestions=suggestions)


def _newest(desk: Desk) -> str:
    """Return the last text published by today, "" for none. A milestone, often known years ahead, tells no age of our knowledge."""
    texts: tuple[Document | Position, ...] = (*desk.catalogue.documents, *desk.catalogue.positions)
    return max(((one.date, one.id) for one in texts if one.date and span(one.date)[1] <= desk.today), default=("", ""))[1]


def clarification(desk: Desk, asked: Clarification) -> Draft:
    """Ask back with the choices."""
    words = desk.words
    if asked.slot == "organisations":
        items = words.organisation_items(asked.choices)
    else:
        items = words.document_items(desk.documents(asked.choices))
    return Draft(kind=_kind(asked.plan), outcome="clarify", lead=words.say(f"clarify-{asked.slot}"), items=items)


def refusal(desk: Desk, refused: Refusal) -> Draft:
    """Say that there is no answer, and name what is nearest."""
    words = desk.words
    missing = refused.missing
    if refused.reason == "no-such-date":
        missing = words.date(missing)
    elif missing:
        missing = words.labelled("", missing)
    names, citations = [], []
    items: list[Item] = []
    for thing in refused.near[:3]:
        name, citation, item = _nearest(desk, thing)
        names.append(name)
        citations.append(citation)
        items.append(item)
    return Draft(
        kind=_kind(refused.plan) if refused.plan else "passage",
        outcome="closest" if names else "refuse",
        lead=words.say(f"refuse-{refused.reason}", missing=missing),
        notes=(words.say("nearest", names="; ".join(names)),) if names else (words.say("about-ask"),),
        citations=tuple(citations),
    )


def unsure(desk: Desk, draft: Draft) -> Draft:
    """Turn an answer that is too likely wrong into what it is: the nearest facts to a question that was not surely understood."""
    nearest = draft.lead.rstrip(". :")
    if draft.kind == "yes-no":  # which may be wrong: only what it rests on is shown
        nearest = "; ".join(dict.fromkeys(f"{cited.title} ({cited.date})" for cited in draft.citations[:3]))
    return Draft(
        kind=draft.kind,
        outcome="closest",
        lead=desk.words.say("not-sure"),
        notes=(desk.words.say("nearest", names=nearest), *draft.notes[:3]),
        citations=draft.citations[:3],
        suggestions=draft.suggestions,
    )


def _nearest(desk: Desk, thing: str) -> tuple[str, Citation, Item]:
    words = desk.words
    if document := desk.catalogue.document_by_id.get(thing):
        name = words.say("thing-with-date", thing=words.document(document), date=words.document_date(document))
        return name, cite_document(document), Item(document.id, name, "document")
    if event := desk.catalogue.event_by_id.get(thing):
        name = words.say("thing-with-date", thing=words.event(event), date=words.date(event.date))
        return name, cite_event(event), Item(event.id, name, "event")
    if provision := desk.catalogue.provision_by_slug.get(thing):
        name = f"{words.provision(provision)} – {words.provision_title(provision)}"
        return name, cite_provision(provision), Item(provision.slug, name, "provision")
    position = desk.catalogue.position_by_id[thing]
    return (
        f"{words.organisations(position.organisations)}, {words.date(position.date)}",
        cite_position(position),
        Item(position.id, position.title, "document"),
    )


_KINDS: dict[str, Kind] = {
    "signatories": "list",
    "signed": "yes-no",
    "count-signatories": "count",
    "signed-documents": "list",
    "count-documents": "count",
    "combine": "list",
    "count-combine": "count",
    "count-supporters": "count",
    "register": "list",
    "count-register": "count",
    "all-signatories": "list",
    "count-all-signatories": "count",
    "most-active": "list",
    "documents-about": "list",
    "documents-to": "list",
    "in-force": "yes-no",
    FORCE: "yes-no",
    BOUND: "yes-no",
    EXEMPT: "yes-no",
    OTHERS_MAY: "yes-no",
    CHANGED: "yes-no",
    MOVED: "yes-no",
    DIFFERENCE: "count",
    "date": "date",
    "days-between": "count",
    "days-until": "count",
    "days-since": "count",
    "order": "yes-no",
    "events": "timeline",
    "documents": "timeline",
    "count-range": "count",
    "count-events": "count",
    "applicable": "provision",
    "next": "date",
    "latest": "list",
    "first": "list",
    "position": "position",
    "document-position": "position",
    "stance": "list",
    "compare": "comparison",
    "provision": "provision",
    "about": "about",
    "greeting": "about",
}


def _kind(plan: Plan | None) -> Kind:
    return _KINDS.get(plan.intent, "passage") if plan else "passage"
