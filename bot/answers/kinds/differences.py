"""How much longer one list is than another: of those who signed a document, or of what somebody signed."""

from __future__ import annotations

from bot.answers.citing import cite_document, cite_organisation, cite_signature
from bot.answers.contract import Citation, Item
from bot.answers.kinds.draft import Desk, Draft
from bot.answers.plans import EQUAL, FEWER, WHICH, Plan
from knowledge.facts import signed_by


def difference(desk: Desk, plan: Plan) -> Draft | None:
    """Compare two numbers: their difference, whether the first is the larger (the smaller, or as large), or which one is."""
    words = desk.words
    documents = desk.documents(plan.documents)
    signers = [] if documents else [desk.catalogue.organisation_by_id[organisation] for organisation in plan.organisations]
    if len(documents) + len(signers) != 2:
        return None
    numbers = [len(document.signatory_ids) for document in documents] or [len(signed_by(desk.catalogue, one.id)) for one in signers]
    lines = [
        words.say("signatories", document=words.document(document), date=words.document_date(document), n=number)
        for document, number in zip(documents, numbers, strict=False)
    ] or [words.say("documents-of", organisation=one.shown_name, n=number) for one, number in zip(signers, numbers, strict=True)]
    cited: list[Citation] = [cite_document(document) for document in documents]
    for one in signers:
        cited += [cite_organisation(one), *(cite_signature(document, one.id) for document in signed_by(desk.catalogue, one.id)[:4])]
    complete = all(document.signatories_complete for document in documents) and not signers
    incomplete = words.say("lists-may-miss") if signers else "" if complete else words.say("set-incomplete")
    first, second = numbers
    if plan.detail == WHICH:
        named: list[Item] = [item for document in documents for item in words.document_items([document])]
        named += [item for one in signers for item in words.organisation_items([one.id])]
        larger = [item for item, number in zip(named, numbers, strict=True) if number == max(numbers)]
        order = sorted(range(2), key=lambda place: -numbers[place])
        lead, *others = (lines[place] for place in order)
        return Draft("comparison", lead, items=tuple(larger), notes=(*others, incomplete), complete=complete, citations=tuple(cited))
    if plan.detail:
        yes = first < second if plan.detail == FEWER else first == second if plan.detail == EQUAL else first > second
        lead, value = words.say("order-yes" if yes else "order-no"), "yes" if yes else "no"
        return Draft("yes-no", lead, notes=(*lines, incomplete), value=value, complete=complete, citations=tuple(cited))
    lead = f"{first} − {second} = {first - second}".replace("-", "−")
    return Draft("count", lead, notes=(*lines, incomplete), value=first - second, complete=complete, citations=tuple(cited))
