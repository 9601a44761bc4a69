"""Organisations: what they signed, who is in the register, who they are."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from bot.answers.citing import cite_document, cite_organisation, cite_position, cite_register, cite_signature
from bot.answers.contract import Citation
from bot.answers.kinds.divided import groups, is_divided
from bot.answers.kinds.draft import FEW, Desk, Draft, counted_items
from bot.answers.kinds.positions import at_an_end
from bot.answers.kinds.ranges import at_each_date, spans_of
from bot.answers.planning.evidence import BESIDE
from bot.answers.planning.inquiry import CAMPAIGN
from bot.answers.plans import BESIDES, EACH, EITHER, FEWEST, ONLY_SIGNED, SIGNED_ALONE, WHETHER, WHETHER_BESIDES, Plan
from bot.answers.wording import lower_first, upper_first
from knowledge.dates import is_day, span
from knowledge.facts import LEFT_OUT, NARROW_KINDS, documents_between, oldest_first, organisations_where, signed_by
from knowledge.models import Document

_OPEN_LETTER = "open-letter"
_RUNNERS_UP = 3


def signed_documents(desk: Desk, plan: Plan) -> Draft:
    """List the documents that an organisation signed, or that all or any of the named ones signed; of those just listed, if these are meant.

    Without a name, those that anybody of the countries and sectors signed.
    """
    spans, narrowed = spans_of(desk, plan)
    inside = {d.id for first, last in spans for d in documents_between(desk.catalogue, first, last, joint=False)}
    if not plan.organisations:
        return _signed_by_any(desk, plan, inside, narrowed)
    besides = desk.documents(plan.documents) if plan.detail in (BESIDES, WHETHER_BESIDES) else []
    inside -= {document.id for document in besides}
    wanted = tuple(org for org in plan.organisations if not org.startswith(LEFT_OUT))
    without = tuple(org.removeprefix(LEFT_OUT) for org in plan.organisations if org not in wanted)
    chosen = [d for d in _documents(desk, replace(plan, organisations=wanted), inside) if d.signatory_ids.isdisjoint(without)]
    words = desk.words
    signers = [next(org for org in wanted if org in d.signatory_ids) for d in chosen]
    organisations = [desk.catalogue.organisation_by_id[org] for org in wanted]
    left_out = [*map(words.short_name, without), *map(words.document, besides)]
    narrowed = ", ".join([*filter(None, [narrowed]), *map(words.left_out, left_out)])
    if len(organisations) > 1:
        names = ", ".join([words.organisations(wanted), *map(words.left_out, map(words.short_name, without))])
        lead = words.say("documents-by-any" if plan.detail == EITHER else "documents-by-all", names=names, n=len(chosen))
    elif not chosen and not narrowed:
        lead = words.say("documents-of-none", organisation=organisations[0].shown_name)
    else:
        key = "documents-of-filtered" if narrowed else "documents-of"
        lead = words.say(key, organisation=organisations[0].shown_name, n=len(chosen), filter=narrowed)
    whether, within = plan.detail in (WHETHER, WHETHER_BESIDES), inside if narrowed else None
    return Draft(
        kind="yes-no" if whether else "list",
        lead=f"{words.say('order-yes')} {lead}" if whether and chosen else lead,
        items=words.document_items(chosen),
        value=("yes" if chosen else "unknown") if whether else None,  # a list that is not complete may have any name
        notes=(words.say("lists-may-miss"), _other_parts(desk, wanted[0], within)),
        complete=False,
        citations=(
            *map(cite_signature, chosen[:8], signers),
            *(cite_signature(document, wanted[0]) for document in _with_other_parts(desk, wanted[0], within)),
            cite_organisation(organisations[0]),
        ),
        suggestions=tuple(words.say("suggest-signatories", document=words.document(d)) for d in chosen[-1:]),
    )


def _signed_by_any(desk: Desk, plan: Plan, inside: Set[str], time: str) -> Draft:
    """List the documents of those `inside` a time that anybody of the plan's countries and sectors signed; `time` is how that is said."""
    words, catalogue = desk.words, desk.catalogue
    time = lower_first(time) if plan.detail in BESIDE else time  # "musicians, after 31 December 2024"
    among = {org.id for org in organisations_where(catalogue, countries=plan.countries, sectors=plan.sectors)}
    chosen = [d for d in catalogue.documents if d.id in inside and d.signatory_ids & among]
    narrowed = ", ".join(filter(None, [words.filters(plan.countries, plan.sectors), time]))
    return Draft(
        kind="list",
        lead=words.say("documents-signed-by", filter=narrowed, n=len(chosen)),
        items=words.document_items(chosen),
        notes=(words.say("lists-may-miss"),),
        complete=False,
        citations=tuple(cite_signature(d, min(d.signatory_ids & among)) for d in chosen),
    )


def most_active(desk: Desk, plan: Plan) -> Draft:
    """Name who is known to have signed most documents; with a sector or country, of these; with dates, of that time."""
    words, catalogue = desk.words, desk.catalogue
    among = organisations_where(catalogue, countries=plan.countries, sectors=plan.sectors)
    inside, time = _of_the_time(desk, plan)
    counts = {org.id: sum(d.id in inside for d in signed_by(catalogue, org.id)) for org in among}
    most = max(counts.values(), default=0)
    chosen = [org for org, number in counts.items() if number == most and most]
    runners_up = sorted((org for org in counts if org not in chosen and counts[org]), key=lambda org: (-counts[org], org))[:_RUNNERS_UP]
    return Draft(
        kind="list",
        lead=_number_of(desk, chosen, most, time),
        outcome="answer" if chosen else "closest",
        items=words.organisation_items(chosen),
        notes=(
            *(_number_of(desk, [org], counts[org], time) for org in runners_up),
            words.say("lists-may-miss"),
        ),
        complete=False,
        citations=tuple(cite_signature(d, org) for org in chosen[:1] for d in signed_by(catalogue, org) if d.id in inside)[:8],
    )


def _number_of(desk: Desk, organisations: Sequence[str], number: int, time: str) -> str:
    key, named = "documents-of-filtered" if time else "documents-of", desk.words.organisations(organisations)
    return desk.words.say(key, organisation=named, n=number, filter=time)


def _of_the_time(desk: Desk, plan: Plan) -> tuple[set[str], str]:
    """Return the documents of the plan's time and how it is said."""
    spans, said = spans_of(desk, plan)
    return {d.id for first, last in spans for d in documents_between(desk.catalogue, first, last, joint=False)}, said


def most_signed(desk: Desk, plan: Plan) -> Draft:
    """Name the joint document, of the plan's time, of which most signatories are known, or fewest, and the next ones."""
    words = desk.words
    inside, time = _of_the_time(desk, plan) if plan.dates else (None, "")
    joint = [d for d in desk.catalogue.joint_documents() if inside is None or d.id in inside]
    if not joint:
        return Draft(kind="list", outcome="closest", lead=words.say("nothing-in", range=time))
    fewest = plan.detail == FEWEST
    joint = [document for document in joint if document.signatory_ids] if fewest else joint
    ranked = sorted(joint, key=lambda document: len(document.signatory_ids) if fewest else -len(document.signatory_ids))
    first = [document for document in ranked if len(document.signatory_ids) == len(ranked[0].signatory_ids)]
    lines = [
        words.say("signatories", document=words.document(one), date=words.document_date(one), n=len(one.signatory_ids))
        for one in ranked[: len(first) + _RUNNERS_UP]
    ]
    return Draft(
        kind="list",
        lead=lines[0],
        items=words.document_items(first),
        notes=(*lines[1:], words.say("lists-may-miss")),
        complete=False,
        citations=tuple(cite_document(document) for document in ranked[: len(first) + _RUNNERS_UP]),
    )


def count_documents(desk: Desk, plan: Plan) -> Draft:
    """Count the documents that an organisation signed; with each of several dates, for each."""
    if plan.detail == EACH:
        return at_each_date(desk, plan, count_documents)
    return counted_items(signed_documents(desk, plan))


def register(desk: Desk, plan: Plan) -> Draft:
    """List or count the organisations of the register by country and sector, a few named beside their number; or say if one is in it."""
    if plan.organisations and plan.detail == WHETHER:
        return _in_register(desk, plan)
    found = organisations_where(desk.catalogue, countries=plan.countries, sectors=plan.sectors)
    inside = [org.id for org in found if org.in_register]
    outside = [org.id for org in found if not org.in_register]
    words = desk.words
    counted = plan.intent == "count-register" or is_divided(plan)
    filters = words.filters(plan.countries, plan.sectors)
    key = "register-all" if not filters else "register" if inside else "register-none"
    return Draft(
        kind="count" if counted else "list",
        lead=words.say(key, filter=filters, n=len(inside)),
        items=words.organisation_items(inside) if not counted or len(inside) <= FEW else (),
        notes=(
            *(groups(desk, plan, inside) if is_divided(plan) else ()),
            words.say("register-outside", names=words.organisations(outside)) if outside and filters else "",
        ),
        value=len(inside) if counted else None,
        citations=(*cite_register(desk.catalogue, inside), *(_own_statements(desk, outside[:FEW]) if filters else ())),
    )


def _own_statements(desk: Desk, organisations: Sequence[str]) -> tuple[Citation, ...]:
    """Cite one statement of each organisation that only these name."""
    own = (next((p for p in desk.catalogue.positions if one in p.organisations), None) for one in organisations)
    return tuple(cite_position(position) for position in own if position)


def _in_register(desk: Desk, plan: Plan) -> Draft:
    """Tell whether an organisation is in the register, and what it is."""
    words, told = desk.words, card(desk, plan)
    inside = desk.catalogue.organisation_by_id[plan.organisations[0]].in_register
    lead = words.say("order-yes" if inside else "order-no")
    outside = words.say("register-outside", names=words.organisations(plan.organisations[:1]))
    return replace(
        told,
        kind="yes-no",
        lead=lead,
        notes=(told.lead if inside else outside, *told.notes),
        value="yes" if inside else "no",
        citations=told.citations if inside else told.citations[1:],  # the first one cites the register
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
    """Name the latest or the first joint document, of the campaign or of an organisation, a time, a kind, a country or sector.

    Of one organisation also what it said for itself, where that came later, or sooner, and it is not asked for signatures alone.
    """
    if len(plan.organisations) > 1:
        return _first_of_several(desk, plan)
    words = desk.words
    documents, narrowed = _narrowed_documents(desk, plan)
    own = _said_for_itself(desk, plan)
    if not documents and own:
        day, lines, citations = own
        return Draft(kind="list", lead="\n".join(lines), citations=citations, value=day)
    if not documents and plan.organisations and not narrowed:
        return signed_documents(desk, plan)  # that nothing is known to be signed by it, and what else it has a part in
    if not documents:
        return Draft(kind="list", outcome="closest", lead=words.say("nothing-in", range=narrowed)) if narrowed else None
    ordered = oldest_first(documents)
    chosen = ordered[-1] if plan.intent == "latest" else ordered[0]
    values = {"thing": words.document(chosen), "date": words.document_date(chosen)}
    if plan.organisations:
        organisation = desk.catalogue.organisation_by_id[plan.organisations[0]]
        lead = words.say(f"{plan.intent}-of", organisation=organisation.shown_name, **values)
        citation = cite_signature(chosen, organisation.id)
    else:
        lead = words.say(f"{plan.intent}-document", **values)
        citation = cite_signature(chosen, "")
    beyond = own and chosen.date and (own[0] > chosen.date if plan.intent == "latest" else own[0] < chosen.date)
    perhaps = [one for one in ordered if _may_lie_beyond(one, chosen, plan.intent)]
    undated = (words.say("undated", names=words.named(perhaps)),) if perhaps else ()
    return Draft(
        kind="list",
        lead=f"{upper_first(narrowed)} – {lead}" if narrowed else lead,
        items=words.document_items([chosen]),
        notes=(*undated, *(own[1] if own and beyond else ())),
        citations=(citation, *(cite_document(one, one.occasion) for one in perhaps), *(own[2] if own and beyond else ())),
        value=own[0] if own and beyond else chosen.date,
        doubt=0.0 if plan.organisations else 0.1,
    )


def _first_of_several(desk: Desk, plan: Plan) -> Draft | None:
    """Name who of several signed first, or last, with the first or latest document of each."""
    each = {one: latest_or_first(desk, replace(plan, organisations=(one,), detail=ONLY_SIGNED)) for one in plan.organisations}
    dated = {one: draft for one, draft in each.items() if draft and isinstance(draft.value, str)}
    if len(dated) < len(each):
        return None  # of one of them nothing is known to be signed
    ordered = sorted(dated, key=lambda one: str(dated[one].value), reverse=plan.intent == "latest")
    first = dated[ordered[0]]
    return replace(
        first,
        items=desk.words.organisation_items(one for one in ordered if dated[one].value == first.value),
        notes=(*first.notes, *(dated[one].lead for one in ordered[1:]), desk.words.say("lists-may-miss")),
        citations=tuple(dict.fromkeys(citation for one in ordered for citation in dated[one].citations)),
    )


def _may_lie_beyond(one: Document, chosen: Document, intent: str) -> bool:
    """Tell whether a document of which no day is known may be later than the latest, or earlier than the first, whose day is."""
    if one is chosen or not one.date or not chosen.date or is_day(one.date):
        return False
    (first, last), (begun, ended) = span(one.date), span(chosen.date)
    return last > begun if intent == "latest" else first < ended


def _said_for_itself(desk: Desk, plan: Plan) -> tuple[str, tuple[str, ...], tuple[Citation, ...]] | None:
    """Return what the one organisation of a plan said first or last for itself, unless only what it signed, at a time or of a kind is asked."""
    signed = plan.detail == ONLY_SIGNED or SIGNED_ALONE & desk.understanding.deeds
    if len(plan.organisations) != 1 or plan.documents or plan.dates or signed:
        return None
    return at_an_end(desk, plan.organisations[0], plan.intent) if not set(plan.kinds) & NARROW_KINDS else None


def _narrowed_documents(desk: Desk, plan: Plan) -> tuple[list[Document], str]:
    """Return the dated documents among which the first or latest is looked for, those that the plan names if any, and how they are narrowed."""
    words, catalogue = desk.words, desk.catalogue
    inside, time = _of_the_time(desk, plan)
    kinds = {kind for kind in plan.kinds if kind in NARROW_KINDS}
    own = signed_by(catalogue, plan.organisations[0]) if plan.organisations else catalogue.joint_documents()
    own = desk.documents(plan.documents) if plan.documents else own
    documents = [d for d in own if d.date and d.id in inside and (not kinds or d.kind in kinds)]
    if (plan.countries or plan.sectors) and not plan.organisations:
        among = {org.id for org in organisations_where(catalogue, countries=plan.countries, sectors=plan.sectors)}
        # "The first German letter" is one that only Germans signed; where there is none, one that any of them did.
        documents = [d for d in documents if d.signatory_ids and d.signatory_ids <= among] or [d for d in documents if d.signatory_ids & among]
    said = (*words.kinds(kinds), words.filters(plan.countries, plan.sectors), time)
    return documents, ", ".join(part for part in said if part)


def _documents(desk: Desk, plan: Plan, inside: Set[str]) -> list[Document]:
    lists = [{d.id for d in signed_by(desk.catalogue, org)} for org in plan.organisations]
    joined = set.union if plan.detail == EITHER else set.intersection
    shared = joined(*lists) if lists else set()
    if plan.reached:
        shared &= set(plan.reached)
    documents = [d for d in desk.catalogue.documents if d.id in shared & inside]
    named = set(plan.kinds) - {CAMPAIGN}  # "in which open letters of the campaign"
    letters = [d for d in documents if d.kind in named] if named == {_OPEN_LETTER} else []
    return letters or documents  # many call whatever is signed an open letter


def _other_parts(desk: Desk, organisation: str, among: Set[str] | None = None) -> str:
    """Say in which documents (of those `among`) an organisation has a part without having signed them."""
    others = _with_other_parts(desk, organisation, among)
    return desk.words.say("other-parts", names=desk.words.named(others)) if others else ""


def _with_other_parts(desk: Desk, organisation: str, among: Set[str] | None) -> Sequence[Document]:
    entry = desk.catalogue.organisation_by_id[organisation]
    others = [a.document for a in entry.appears_in if a.role != "signatory" and (among is None or a.document in among)]
    return desk.documents(tuple(dict.fromkeys(others)))
