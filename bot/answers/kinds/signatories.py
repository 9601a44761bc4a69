"""Who signed: lists, membership, counts, sets, supporters, and what a list leaves out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from bot.answers.citing import cite_document, cite_event, cite_organisation, cite_register, cite_signature
from bot.answers.contract import Citation, Kind
from bot.answers.kinds import about_documents
from bot.answers.kinds.dating import caveats, event_card
from bot.answers.kinds.divided import groups, is_divided
from bot.answers.kinds.draft import FEW, Desk, Draft
from bot.answers.kinds.own_words import demands_of
from bot.answers.kinds.ranges import Days, at_each_date, spans_of
from bot.answers.plans import ALL_OF, COMPANY_IN_FULL, EACH, EVERY, LEAST, WHETHER, WHICH, WHICH_NOT, WITH_EACH, WITH_ONE, WITHOUT, Plan
from bot.answers.question_words import QUESTIONS
from bot.answers.wording import Wording, upper_first
from knowledge.facts import (
    UNKNOWN,
    Part,
    SetOperator,
    combine,
    documents_between,
    membership,
    organisations_where,
    part_of,
    represented_by,
)
from knowledge.models import Company, Document, Event

_ROLES = {
    "supporters": ("supporter",),
    "speakers": ("speaker",),
    "represented": ("represented-by-signatory", "represented-by-supporter"),
}  # by the detail of a plan that asks for another part than a signature
_OPERATORS: dict[str, SetOperator] = {"or": "or", "minus": "minus", "xor": "xor"}
_COSIGNED: dict[str, SetOperator] = {WITH_ONE: "or", WITH_EACH: "and"}  # how the lists are joined on which those stand who signed with somebody
_WHETHER_ALL = {"yes": "order-yes", "no": "order-no", "unknown": "order-unknown"}  # texts, by the value


def signatories(desk: Desk, plan: Plan) -> Draft:
    """List who signed a document, if asked only those of a country or sector."""
    document = desk.documents(plan.documents)[0]
    if not document.joint and not document.signatories:
        return _senders(desk, document, kind_is_count=False)
    chosen = _narrowed(desk, plan, document.signatory_ids)
    words = desk.words
    backed = supporters(desk, plan) if plan.countries and not chosen else None
    narrowed = bool(plan.countries or plan.sectors)
    unplaced = _unplaced(desk, plan, document.signatory_ids)
    values = {"document": words.document(document), "date": words.document_date(document), "n": len(chosen)}
    without = words.left_out(words.organisations(plan.organisations)) if plan.detail == WITHOUT else ""
    said = ", ".join(filter(None, (words.filters(plan.countries, plan.sectors), without)))
    lead = (
        words.say("signatories-filtered", filter=said, **values)
        if said
        else words.say("signatories", **values)
    )
    citations = [cite_document(document)]
    if narrowed:
        citations += cite_register(desk.catalogue, chosen)
    return Draft(
        kind="list",
        lead=lead,
        items=words.organisation_items(chosen),
        value=_whether(plan, chosen, complete=document.signatories_complete and not unplaced),
        notes=(
            *(groups(desk, plan, chosen) if is_divided(plan) else ()),
            _not_placed(desk, unplaced),
            f"{backed.lead} {', '.join(item.name for item in backed.items)}" if backed and backed.items else "",
            _completeness(desk, document), _stated(desk, document), *_not_listed(desk, document, chosen),
        ),
        complete=document.signatories_complete,
        stated_count=document.stated_signatory_count,
        citations=tuple(citations),
        suggestions=(words.say("suggest-demands", document=words.document(document)),) if _demands_something(desk, document) else (),
    )


def _unplaced(desk: Desk, plan: Plan, among: Iterable[str]) -> list[str]:
    """Return those of whom nobody has said from where they are, where those of countries are asked for: they may be of these."""
    if not plan.countries:
        return []
    return [org.id for org in organisations_where(desk.catalogue, countries=[UNKNOWN], sectors=plan.sectors, among=among)]


def _not_placed(desk: Desk, unplaced: Sequence[str]) -> str:
    if not unplaced:
        return ""
    named = desk.words.organisations(unplaced) if len(unplaced) <= FEW else str(len(unplaced))
    return desk.words.say("country-not-known", which=named)


def _demands_something(desk: Desk, document: Document) -> bool:
    """Tell whether it can be told what a document demands."""
    return any(taken.entry.id == document.id for taken in desk.catalogue.stances_taken) or bool(demands_of(document))


def _whether(plan: Plan, chosen: Sequence[str], *, complete: bool) -> str | None:
    """Return yes, no or unknown where it is asked whether anybody of a country or sector signed; else None."""
    if plan.detail != WHETHER:
        return None
    return "yes" if chosen else "no" if complete else "unknown"


def missing(desk: Desk, plan: Plan) -> Draft:
    """List who signed other joint documents but is not known to have signed this one, or any of several."""
    documents = desk.documents(plan.documents)
    others = combine([other for other in desk.catalogue.joint_documents() if other not in documents], "or")
    absent = [org for org in others.organisations if not any(org in document.signatory_ids for document in documents)]
    words, last = desk.words, documents[-1]
    named = "; ".join([*map(_named_with_date(words), documents[:-1]), words.document(last)])
    return Draft(
        kind="list",
        lead=words.say("signatories-missing", document=named, date=words.document_date(last), n=len(absent)),
        items=words.organisation_items(absent),
        notes=tuple(dict.fromkeys(note for document in documents for note in (_completeness(desk, document), _stated(desk, document)))),
        complete=all(document.signatories_complete for document in documents),
        stated_count=last.stated_signatory_count if len(documents) == 1 else None,
        citations=tuple(map(cite_document, documents)),
        suggestions=(words.say("suggest-signatories", document=words.document(last)),),
    )


def _named_with_date(words: Wording) -> Callable[[Document], str]:
    """Return what names a document with its date."""
    return lambda document: words.say("thing-with-date", thing=words.document(document), date=words.document_date(document))


def count_signatories(desk: Desk, plan: Plan) -> Draft:
    """Count who signed a document, beside what the document states; a few are named too."""
    document = desk.documents(plan.documents)[0]
    if not document.joint and not document.signatories:
        return _senders(desk, document, kind_is_count=True)
    chosen = _narrowed(desk, plan, document.signatory_ids)
    words = desk.words
    values = {"document": words.document(document), "date": words.document_date(document), "n": len(chosen)}
    said = words.filters(plan.countries, plan.sectors)
    return Draft(
        kind="count",
        # A part is no number of all, so that the answer says of whom it is.
        lead=words.say("signatories-filtered", filter=said, **values) if said else words.say("count-signatories", **values),
        items=words.organisation_items(chosen) if len(chosen) <= FEW else (),
        notes=(
            words.say("count-signatories", **{**values, "n": len(document.signatory_ids)}) if said else "",
            _not_placed(desk, _unplaced(desk, plan, document.signatory_ids)), _completeness(desk, document), _stated(desk, document),
        ),
        value=len(chosen),
        complete=document.signatories_complete,
        stated_count=document.stated_signatory_count,
        citations=(cite_document(document), *(cite_register(desk.catalogue, chosen) if plan.countries or plan.sectors else ())),
        suggestions=(words.say("suggest-signatories", document=words.document(document)),),
    )


def signed(desk: Desk, plan: Plan) -> Draft:
    """Tell whether one or more organisations signed: yes, no or unknown, with the part that they do have."""
    if len(plan.documents) > 1:
        return _signed_each(desk, plan)
    document = desk.documents(plan.documents)[0]
    if plan.detail in _ROLES and (had := _had_part(desk, plan, document)):
        return had
    words = desk.words
    leads, notes = [], []
    citations: list[Citation] = []
    verdicts = []
    for organisation in plan.organisations:
        verdict = membership(organisation, document)
        part = part_of(desk.catalogue, organisation, document)
        key = f"signed-{verdict}"
        if verdict == "no" and part.role == "speaker" and not document.signatories:
            key = "signed-sender"
        verdicts.append(verdict)
        leads.append(
            words.say(
                key,
                organisation=desk.catalogue.organisation_by_id[organisation].shown_name,
                document=words.document(document),
                date=words.document_date(document),
            )
        )
        if part.role == "signatory" and part.participant and part.participant.certainty:
            notes.append(words.say(f"certainty-{part.participant.certainty}"))
        elif part.role:
            notes.append(role(desk, part, document))
        citations.append(cite_signature(document, organisation))
        if verdict != "yes" and (umbrellas := _umbrellas_that_signed(desk, organisation, document)):
            member = desk.catalogue.organisation_by_id[organisation]
            notes.append(words.say("member-of-signatory", organisation=member.short_name, umbrellas=words.organisations(umbrellas)))
            citations.append(cite_organisation(member))
    if "unknown" in verdicts:
        notes.append(_known_of_stated(desk, document))
    unique = list(dict.fromkeys([cite_document(document), *citations]))
    value = verdicts[0] if len(set(verdicts)) == 1 else "no" if "no" in verdicts else "unknown"
    wanted = {WHICH: "yes", WHICH_NOT: "no"}.get(plan.detail)
    chosen = [org for org, verdict in zip(plan.organisations, verdicts, strict=True) if verdict == wanted]
    return Draft(
        kind="list" if chosen else "yes-no",
        lead=" ".join(leads),
        items=words.organisation_items(chosen),
        notes=tuple(notes),
        value=None if chosen else value,
        complete=document.signatories_complete,
        citations=tuple(unique),
        suggestions=(words.say("suggest-signatories", document=words.document(document)),),
    )


def _signed_each(desk: Desk, plan: Plan) -> Draft:
    """Tell of each of several documents whether organisations signed it; yes only where they signed all."""
    each = [signed(desk, replace(plan, documents=(document,), detail="")) for document in plan.documents]
    values = {one.value for one in each}
    return replace(
        each[0],
        kind="yes-no",
        lead=" ".join(one.lead for one in each),
        notes=tuple(dict.fromkeys(note for one in each for note in one.notes)),
        value="yes" if values == {"yes"} else "no" if "no" in values else "unknown",
        complete=all(one.complete for one in each),
        citations=tuple(dict.fromkeys(citation for one in each for citation in one.citations)),
    )


def _umbrellas_that_signed(desk: Desk, organisation: str, document: Document) -> list[str]:
    """Return those that an organisation is a member of and that signed the document: their signature is none of its own."""
    return [umbrella for umbrella in desk.catalogue.organisation_by_id[organisation].member_of if umbrella in document.signatory_ids]


def company_signed(desk: Desk, plan: Plan) -> Draft | None:
    """Tell whether a company signed at the plan's milestone; what it signed in part is told in the register's words."""
    event, company = _company(desk, plan)
    if company is None or (company.part and plan.intent != COMPANY_IN_FULL):
        return event_card(desk, plan)
    yes = company.did == "signed" and not company.part
    words = desk.words
    lead = words.say(
        "signed-yes" if yes else "signed-refused", organisation=company.name, document=words.event(event), date=words.date(event.date)
    )
    return Draft(
        "yes-no", lead, notes=(event.detail, *caveats(desk, event)), value="yes" if yes else "no",
        citations=(cite_event(event, event.detail),),
    )  # fmt: skip


def company_refused(desk: Desk, plan: Plan) -> Draft | None:
    """Tell whether a company would not sign at the plan's milestone; of a part that it signed, in the register's words."""
    event, company = _company(desk, plan)
    if company is None or company.part:
        return event_card(desk, plan)
    yes = company.did == "refused"
    words = desk.words
    told = words.say("thing-with-date", thing=words.event(event), date=words.date(event.date))
    return Draft(
        "yes-no", words.say("order-yes" if yes else "order-no"), notes=(told, event.detail, *caveats(desk, event)),
        value="yes" if yes else "no", citations=(cite_event(event, event.detail),),
    )  # fmt: skip


def _company(desk: Desk, plan: Plan) -> tuple[Event, Company | None]:
    """Return the plan's milestone and the company that its detail names, if it tells of that."""
    event = desk.catalogue.event_by_id[plan.events[0]]
    return event, next((one for one in event.companies if one.name == plan.detail), None)


def _had_part(desk: Desk, plan: Plan, document: Document) -> Draft | None:
    """Tell that organisations supported a document, spoke at it or are represented in it; None where one of them did not as far as is known."""
    parts = [(organisation, part_of(desk.catalogue, organisation, document)) for organisation in plan.organisations]
    if not parts or any(part.role not in _ROLES[plan.detail] for _, part in parts):
        return None
    words = desk.words
    said = [words.labelled(words.organisations([organisation]), role(desk, part, document)) for organisation, part in parts]
    return Draft(
        kind="yes-no",
        lead=words.say("order-yes"),
        notes=(*said, words.say("thing-with-date", thing=words.document(document), date=words.document_date(document))),
        value="yes",
        complete=document.signatories_complete,
        citations=(cite_document(document), *(cite_signature(document, organisation) for organisation, _ in parts)),
    )


def role(desk: Desk, part: Part, document: Document) -> str:
    """Say what part an organisation has in a document that it did not sign."""
    known = part.via and part.via in desk.catalogue.organisation_by_id
    via = desk.words.organisations([part.via] if part.via and known else _representing(document))
    return desk.words.say(f"role-{part.role}", via=via)


def combined(desk: Desk, plan: Plan) -> Draft:
    """Compute a set over the lists of several documents, as a list or a count."""
    documents = desk.documents(plan.documents)
    if plan.detail == ALL_OF and len(documents) > 1:
        return _all_of_the_first(desk, documents)
    operator = _COSIGNED.get(plan.detail, _OPERATORS.get(plan.detail, "and"))
    result = combine(documents, operator)
    chosen = _narrowed(desk, plan, result.organisations)
    words = desk.words
    counted = plan.intent == "count-combine"
    notes = _numbered(desk, documents)
    notes.append(words.say("list-complete") if result.complete else words.say("set-incomplete"))
    return Draft(
        kind="count" if counted else "list",
        lead=_of_whom(desk, plan, words.say(f"set-{operator}", n=len(chosen))),
        items=words.organisation_items(chosen) if not counted else (),
        notes=tuple(notes),
        value=len(chosen) if counted else None,
        complete=result.complete,
        citations=tuple(cite_document(d) for d in documents),
    )


def _numbered(desk: Desk, documents: Sequence[Document]) -> list[str]:
    """Return the names and dates of documents, numbered in their order."""
    words = desk.words
    return [f"{number}. {name}" for number, name in enumerate(map(_named_with_date(words), documents), 1)]


def _all_of_the_first(desk: Desk, documents: Sequence[Document]) -> Draft:
    """Tell whether everybody who signed the first document signed the others too; who did not, where somebody is known not to be listed."""
    words, first = desk.words, documents[0]
    both, rest = combine(documents, "and"), combine(documents, "minus")
    if rest.organisations:
        value = "no" if all(other.signatories_complete for other in documents[1:]) else "unknown"
    else:
        value = "yes" if first.signatories_complete else "unknown"
    listed = rest if rest.organisations else both
    named = words.say("set-minus" if rest.organisations else "set-and", n=len(listed.organisations))
    return Draft(
        kind="yes-no",
        lead=f"{words.say(_WHETHER_ALL[value])} {named}",
        items=words.organisation_items(listed.organisations),
        notes=(*_numbered(desk, documents), words.say("set-incomplete") if value == "unknown" else ""),
        value=value,
        complete=both.complete,
        citations=tuple(cite_document(d) for d in documents),
    )


def _of_whom(desk: Desk, plan: Plan, lead: str) -> str:
    """Return what is said of a number with the countries and sectors that it is of before it, and who does not count."""
    words = desk.words
    without = [words.left_out(words.short_name(one)) for one in plan.organisations if plan.detail in _COSIGNED]
    narrowed = ", ".join(filter(None, [words.filters(plan.countries, plan.sectors), *without]))
    return " – ".join(part for part in (upper_first(narrowed), lead) if part)


def all_signatories(desk: Desk, plan: Plan) -> Draft:
    """List or count who signed any joint document of a range; with each of two dates, count them for each."""
    if plan.detail == EACH:
        return at_each_date(desk, plan, all_signatories)
    worked_out = plan.detail == EVERY or plan.detail.startswith(LEAST)
    spans, said = spans_of(desk, replace(plan, detail="in") if worked_out else plan)
    documents = [d for first, last in spans for d in documents_between(desk.catalogue, first, last)]
    words = desk.words
    if not documents:
        return Draft(kind="list", outcome="closest", lead=words.say("nothing-in", range=said))
    result = combine(documents, "or")
    chosen, lead, numbers = _chosen(desk, plan, documents, spans, _narrowed(desk, plan, result.organisations))
    counted = plan.intent == "count-all-signatories"
    among = words.say("documents-in" if said else "documents-all", range=said, n=len(documents))
    return Draft(
        kind="count" if counted else "list",
        lead=_of_whom(desk, plan, lead),
        items=words.organisation_items(chosen) if not counted else (),
        notes=(
            *(groups(desk, plan, chosen) if is_divided(plan) else ()), *numbers, among,
            words.say("list-complete" if result.complete else "set-incomplete"),
        ),
        value=len(chosen) if counted else _whether(plan, chosen, complete=result.complete),
        complete=result.complete,
        citations=tuple(cite_document(d) for d in documents),
    )


def _chosen(
    desk: Desk, plan: Plan, documents: Sequence[Document], spans: Sequence[Days], everybody: list[str]
) -> tuple[list[str], str, tuple[str, ...]]:
    """Return who of all signatories, `everybody`, is asked for, how that is said, and the number of documents of each where numbers matter."""
    words = desk.words
    if plan.detail == EVERY:
        signed = [combine(documents_between(desk.catalogue, *days), "or").organisations for days in spans]
        chosen = [organisation for organisation in everybody if all(organisation in some for some in signed)]
        return chosen, words.say("set-each", n=len(chosen)), ()
    if plan.detail.startswith(LEAST):
        least = int(plan.detail.removeprefix(LEAST))
        numbers = {one: sum(one in document.signatory_ids for document in documents) for one in everybody}
        chosen = sorted((one for one in everybody if numbers[one] >= least), key=lambda one: -numbers[one])
        told = [words.labelled(words.organisations([one]), numbers[one]) for one in chosen]
        return chosen, words.say("set-least", n=len(chosen), least=least), ("; ".join(told),) if told else ()
    return everybody, words.say("set-or", n=len(everybody)), ()


def supporters(desk: Desk, plan: Plan) -> Draft:
    """List or count who backed a document, spoke at it or was represented, without signing; one of these where only that is asked and known."""
    document = desk.documents(plan.documents)[0]
    backing, speaking = (tuple(p.org for p in parts) for parts in (document.supporters, document.speakers))
    members = represented_by(desk.catalogue, document)
    theirs = tuple(member for alliance in plan.organisations for member in members.get(alliance, ())) or document.represented
    parts = {"supporters-only": backing, "speakers-only": speaking, "represented-only": theirs}
    key = f"{plan.detail}-only"
    if not parts.get(key):
        key = "supporters"
    everybody = list(dict.fromkeys(parts.get(key, (*backing, *speaking))))
    if plan.detail == "speakers":  # "who spoke for the federation at the event?"
        everybody = [org for org in everybody if org in plan.organisations] or everybody
    people = _narrowed(desk, plan, tuple(everybody))
    words = desk.words
    values = {"document": words.document(document), "date": words.document_date(document), "n": len(everybody)}
    narrowed = words.labelled(words.filters(plan.countries, plan.sectors), len(people)) if plan.countries or plan.sectors else ""
    counted = plan.intent == "count-supporters"
    return Draft(
        kind="count" if counted else "list",
        lead=words.say(key if everybody else "supporters-none", **values),
        items=words.organisation_items(people),
        value=len(people) if counted else None,
        # Who hosted them stands in the occasion, and who spoke for each in its name as the document has it.
        notes=(narrowed, *_who_spoke(document, people), about_documents.occasion(desk, plan).lead if document.speakers else ""),
        citations=(cite_document(document), *(cite_signature(document, org) for org in people[:4])),
    )


def _who_spoke(document: Document, organisations: Sequence[str]) -> tuple[str, ...]:
    """Return the speakers with the persons who spoke for them: "IMPALA (Helen Smith, Executive Chair)"; none where no person is known."""
    named = [one.name for one in document.speakers if one.org in organisations and "(" in one.name]
    return ("; ".join(dict.fromkeys(named)),) if named else ()


def completeness(desk: Desk, plan: Plan) -> Draft:
    """Tell whether a list is complete and what is known to be missing."""
    document = desk.documents(plan.documents)[0]
    words = desk.words
    key = "completeness-complete" if document.signatories_complete else "completeness-incomplete"
    kind = _KINDS_OF_COMPLETENESS.get(plan.detail) or _kind_of_completeness(desk)  # which an answer that is made again keeps
    yes_or_no = ("yes" if document.signatories_complete else "no") if kind == "yes-no" else None
    return Draft(
        kind=kind,
        value=len(document.signatories) if kind == "count" else yes_or_no,
        lead=words.say(
            key,
            document=words.document(document),
            date=words.document_date(document),
            n=len(document.signatories),
            note=document.signatories_note,
        ),
        notes=(_stated(desk, document),),
        complete=document.signatories_complete,
        stated_count=document.stated_signatory_count,
        citations=(cite_document(document),),
        suggestions=(words.say("suggest-signatories", document=words.document(document)),),
    )


_KINDS_OF_COMPLETENESS: dict[str, Kind] = {"count": "count", "yes-no": "yes-no", "passage": "passage"}


def _kind_of_completeness(desk: Desk) -> Kind:
    """Return what sort of question it was: "how many names out of how many?", "is it complete?", or what is missing."""
    asking = desk.understanding
    if "how-many" in asking.asked:
        return "count"
    return "passage" if asking.asked & QUESTIONS or asking.chooses or asking.begins_openly else "yes-no"


def _senders(desk: Desk, document: Document, *, kind_is_count: bool) -> Draft:
    """A document that is not joint has senders; its list of signatories is empty, and that is all there is to know."""
    words = desk.words
    names = [p.name for p in document.speakers]
    return Draft(
        kind="count" if kind_is_count else "list",
        lead=words.say(
            "senders", document=words.document(document), date=words.document_date(document), names=words.joined(names)
        ),
        value=0 if kind_is_count else None,
        complete=True,
        citations=(cite_document(document),),
        doubt=0.1,
    )


def _narrowed(desk: Desk, plan: Plan, ids: frozenset[str] | tuple[str, ...]) -> list[str]:
    out = plan.organisations if plan.detail in (WITHOUT, *_COSIGNED) else ()
    among = [one for one in ids if one not in out]
    return [org.id for org in organisations_where(desk.catalogue, countries=plan.countries, sectors=plan.sectors, among=among)]


def _completeness(desk: Desk, document: Document) -> str:
    return desk.words.say("list-complete" if document.signatories_complete else "list-incomplete")


def _stated(desk: Desk, document: Document) -> str:
    return desk.words.say("stated-number", stated=document.stated_signatory_count) if document.stated_signatory_count else ""


def _known_of_stated(desk: Desk, document: Document) -> str:
    if document.stated_signatory_count:
        return desk.words.say("known-of-stated", n=len(document.signatories), stated=document.stated_signatory_count)
    return ""


def _not_listed(desk: Desk, document: Document, chosen: list[str]) -> list[str]:
    """Return notes on those who stand in no list of the document, by what they are known to have signed all the same."""
    notes = []
    for certainty, key in (("inferred", "some-inferred"), ("editor", "some-added")):
        if found := [p.org for p in document.signatories if p.certainty == certainty and p.org in chosen]:
            notes.append(desk.words.say(key, names=desk.words.organisations(found)))
    return notes


def _representing(document: Document) -> list[str]:
    return [p.org for p in document.signatories][:1]
