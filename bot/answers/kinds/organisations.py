"""Organisations: what they signed, who is in the register, who they are."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.citing import cite_organisation, cite_position, cite_register, cite_signature
from bot.answers.kinds.draft import Desk, Draft
from bot.answers.plans import Plan
from knowledge.dates import span
from knowledge.facts import organisations_where, signed_by
from knowledge.models import Document


def signed_documents(desk: Desk, plan: Plan) -> Draft:
    """List the documents that an organisation signed, or that all the named ones signed."""
    chosen = _documents(desk, plan)
    words = desk.words
    organisations = [desk.catalogue.organisation_by_id[org] for org in plan.organisations]
    narrowed = words.filters((), (), plan.dates)
    if len(organisations) > 1:
        lead = words.say("documents-by-all", names=words.organisations(plan.organisations), n=len(chosen))
    elif not chosen and not narrowed:
        lead = words.say("documents-of-none", organisation=organisations[0].shown_name)
    else:
        key = "documents-of-filtered" if narrowed else "documents-of"
        lead = words.say(key, organisation=organisations[0].shown_name, n=len(chosen), filter=narrowed)
    return Draft(
        kind="list",
        lead=lead,
        items=words.document_items(chosen),
        notes=(words.say("lists-may-miss"), _other_parts(desk, plan.organisations[0])),
        complete=False,
        citations=(*(cite_signature(d, plan.organisations[0]) for d in chosen[:8]), cite_organisation(organisations[0])),
        suggestions=tuple(words.say("suggest-signatories", document=words.document(d)) for d in chosen[-1:]),
    )


def count_documents(desk: Desk, plan: Plan) -> Draft:
    """Count the documents that an organisation signed."""
    listed = signed_documents(desk, plan)
    return replace(listed, kind="count", value=len(listed.items))


def filtered(desk: Desk, plan: Plan) -> Draft:
    """Narrow the documents of the last answer to a range of dates."""
    chosen = [d for d in desk.documents(plan.reached) if _inside(d, plan)]
    words = desk.words
    name = words.organisations(plan.organisations) if plan.organisations else "–"
    return Draft(
        kind="list",
        lead=words.say("documents-of-filtered", organisation=name, n=len(chosen), filter=words.filters((), (), plan.dates)),
        items=words.document_items(chosen),
        citations=tuple(cite_signature(d, plan.organisations[0]) for d in chosen) if plan.organisations else (),
        complete=False,
    )


def register(desk: Desk, plan: Plan) -> Draft:
    """List or count the organisations of the register by country and sector."""
    found = organisations_where(desk.catalogue, countries=plan.countries, sectors=plan.sectors)
    inside = [org.id for org in found if org.in_register]
    outside = [org.id for org in found if not org.in_register]
    words = desk.words
    counted = plan.intent == "count-register"
    filters = words.filters(plan.countries, plan.sectors)
    key = "register-all" if not filters else "register" if inside else "register-none"
    return Draft(
        kind="count" if counted else "list",
        lead=words.say(key, filter=filters, n=len(inside)),
        items=words.organisation_items(inside) if not counted else (),
        notes=(words.say("register-outside", names=words.organisations(outside)) if outside and filters else "",),
        value=len(inside) if counted else None,
        citations=tuple(cite_register(desk.catalogue, inside)),
    )


def card(desk: Desk, plan: Plan) -> Draft:
    """Say what an organisation is and what it takes part in."""
    organisation = desk.catalogue.organisation_by_id[plan.organisations[0]]
    words = desk.words
    own = [p for p in desk.catalogue.positions if organisation.id in p.organisations]
    signed_here = signed_by(desk.catalogue, organisation.id)
    lead = words.say(
        "organisation-card",
        organisation=organisation.shown_name,
        sector=words.sector(organisation.sub_sector or organisation.sector),
        scope=words.country(organisation.scope),
    )
    notes = (
        words.say("represents", text=organisation.represents) if organisation.represents else "",
        words.say("website", text=organisation.website) if organisation.website else "",
        words.say("documents-of", organisation=organisation.short_name, n=len(signed_here)) if signed_here else "",
        _other_parts(desk, organisation.id),
    )
    return Draft(
        kind="passage",
        lead=lead,
        notes=notes,
        citations=(cite_organisation(organisation), *(cite_position(p) for p in own[-1:])),
        suggestions=(words.say("suggest-documents-of", organisation=organisation.short_name),),
    )


def latest_or_first(desk: Desk, plan: Plan) -> Draft | None:
    """Name the latest or the first joint document, of the campaign or of an organisation."""
    if plan.organisations:
        documents = [d for d in signed_by(desk.catalogue, plan.organisations[0]) if d.date]
    else:
        documents = [d for d in desk.catalogue.joint_documents() if d.date]
    if not documents:
        return None
    ordered = sorted(documents, key=lambda d: (span(d.date or "")[1], d.id))
    chosen = ordered[-1] if plan.intent == "latest" else ordered[0]
    words = desk.words
    values = {"thing": words.document(chosen), "date": words.document_date(chosen)}
    if plan.organisations:
        organisation = desk.catalogue.organisation_by_id[plan.organisations[0]]
        lead = words.say(f"{plan.intent}-of", organisation=organisation.shown_name, **values)
        citation = cite_signature(chosen, organisation.id)
    else:
        lead = words.say(f"{plan.intent}-document", **values)
        citation = cite_signature(chosen, "")
    return Draft(
        kind="list", lead=lead, items=words.document_items([chosen]), citations=(citation,), value=chosen.date, doubt=0.1
    )


def _documents(desk: Desk, plan: Plan) -> list[Document]:
    lists = [{d.id for d in signed_by(desk.catalogue, org)} for org in plan.organisations]
    shared = set.intersection(*lists) if lists else set()
    documents = [d for d in desk.catalogue.documents if d.id in shared and _inside(d, plan)]
    letters = [kind for kind in plan.kinds if kind in ("open-letter",)]
    return [d for d in documents if not letters or d.kind in letters]


def _inside(document: Document, plan: Plan) -> bool:
    """Tell whether all days that the document can be of lie in one of the plan's dates; with none, every document fits."""
    bounds = [day for day in (document.date or document.date_earliest, document.date or document.date_latest) if day]
    if not plan.dates or not bounds:
        return not plan.dates
    first, last = span(bounds[0])[0], span(bounds[-1])[1]
    return any(span(date)[0] <= first and last <= span(date)[1] for date in plan.dates)


def _other_parts(desk: Desk, organisation: str) -> str:
    entry = desk.catalogue.organisation_by_id[organisation]
    others = [a.document for a in entry.appears_in if a.role != "signatory"]
    if not others:
        return ""
    names = [
        desk.words.say("thing-with-date", thing=desk.words.document(d), date=desk.words.document_date(d))
        for d in desk.documents(tuple(dict.fromkeys(others)))
    ]
    return desk.words.say("other-parts", names="; ".join(names))
