"""About a document itself: whom it addressed, its occasion, who published it, where it can be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import replace
from functools import partial

from bot.answers.citing import cite, cite_document, cite_event, cite_provision, entries_cited
from bot.answers.contract import Citation
from bot.answers.kinds.draft import Desk, Draft, counted_items
from bot.answers.kinds.positions import position
from bot.answers.kinds.ranges import spans_of
from bot.answers.plans import COMPLETE, LEAST, Plan
from bot.answers.question_words import QUESTIONS
from bot.answers.wording import lower_first
from knowledge.facts import cited_together, documents_between, entry_date
from knowledge.fixed import entry_of
from knowledge.folding import key_of, stem
from knowledge.institutions import institution_by_id
from knowledge.models import WHOLE, Document, Event, Position, Provision, Source

Entry = Document | Position | Event | Provision
_A_FEW_NAMES = 3  # of those to whom documents were sent
_YES_OR_NO = 0.1  # probability of "did it sign?" from which a question about addressees has that form


def addressee(desk: Desk, plan: Plan) -> Draft:
    """Say to whom a document was addressed."""
    document = _of(desk, plan)
    told = _draft(desk, document, "addressed-to", document.addressed_to)
    told_before = [plan.detail == "yes"] if plan.detail in ("yes", "no") else []  # where the answer is made again without its question
    meant = told_before or _are_addressees(desk, document)
    if not meant or not document.addressed_to:
        return told
    yes = all(meant)  # "was it sent to the Commission?"
    return replace(
        told, kind="yes-no", lead=desk.words.say("order-yes" if yes else "order-no"), notes=(told.lead,), value="yes" if yes else "no"
    )


def _are_addressees(desk: Desk, document: Document) -> list[bool]:
    """Return for each person or institution named, where a yes or no is asked for, whether the document was addressed to it."""
    u = desk.understanding
    if u.asked & QUESTIONS or u.place_behind_which or u.probability("signed") < _YES_OR_NO:
        return []
    own = {stem(word) for name in document.addressed_to for word in key_of(name)}
    persons = [name in own for name in sorted(u.addressed_too)]
    strangers = [False for word in u.reading.unheard if word.text[0].isupper() and stem(word.key) not in own]
    return [*persons, *strangers] or [one.is_addressed_by(document.addressed_to) for one in u.institutions]


def listed(desk: Desk, plan: Plan) -> Draft:
    """List the joint documents on a topic or a provision, or those that were sent to somebody."""
    documents = desk.documents(plan.documents)
    words = desk.words
    addressees = [] if plan.topics or plan.provisions else _addressees(documents, plan.detail)
    cited = cited_together(desk.catalogue, plan.provisions)
    about = words.topic(plan.topics[0]) if plan.topics else words.unit(cited) if cited else words.joined(addressees)
    return Draft(
        kind="list",
        lead=words.say("documents-in", range=about, n=len(documents)),
        items=words.document_items(documents),
        complete=False,
        citations=tuple(cite_document(document, _addressee_like(document, addressees)) for document in documents),
        doubt=0.1,
    )


def of_such_lists(desk: Desk, plan: Plan) -> Draft:
    """List the joint documents, of a time where one is named, of which the list of signatories is complete, is not, or has so many names."""
    words = desk.words
    spans, range_text = spans_of(desk, replace(plan, detail=""))
    inside = {d.id for first, last in spans for d in documents_between(desk.catalogue, first, last)}
    joint = [d for d in desk.catalogue.joint_documents() if not plan.dates or d.id in inside]
    if plan.detail.startswith(LEAST):
        least = int(plan.detail.removeprefix(LEAST))
        found = sorted((d for d in joint if len(d.signatory_ids) >= least), key=lambda d: -len(d.signatory_ids))
        said = words.say("range-least-signatories", least=least)
        numbers = "; ".join(words.labelled(words.document(d), len(d.signatory_ids)) for d in found)
        notes: tuple[str, ...] = (numbers, words.say("lists-may-miss"))
    else:
        found = [d for d in joint if d.signatories_complete == (plan.detail == COMPLETE)]
        said, notes = words.say("range-complete-lists" if plan.detail == COMPLETE else "range-incomplete-lists"), ()
    return Draft(
        kind="list",
        lead=words.say("documents-in", range="; ".join(part for part in (range_text, said) if part), n=len(found)),
        items=words.document_items(found),
        notes=notes,
        complete=not notes,
        citations=tuple(map(cite_document, found)),
    )


def count_such_lists(desk: Desk, plan: Plan) -> Draft:
    """Count the joint documents of which the list of signatories has so many names."""
    return counted_items(of_such_lists(desk, plan))


def counted(desk: Desk, plan: Plan) -> Draft:
    """Count the joint documents that were sent to somebody."""
    return counted_items(listed(desk, plan))


def _addressees(documents: Sequence[Document], asked_for: str) -> list[str]:
    """Return the addressees that all the documents share; where they are written in different ways, the one of most documents.

    Of an institution or person that is `asked_for`, by its id or the stem of a name, the way in which most documents write it, and
    whom the others name: two heads of government, one after the other.
    """
    institution = institution_by_id(asked_for)
    written = [
        {name for name in d.addressed_to if (institution.is_addressed_by([name]) if institution else asked_for in map(stem, key_of(name)))}
        for d in documents
    ]
    if any(written):
        return _most_written([names for names in written if names])[: None if institution else 1]
    shared = set.intersection(*(set(document.addressed_to) for document in documents))
    return sorted(shared) or [name for name, _ in Counter(name for d in documents for name in d.addressed_to).most_common(1)]


def _most_written(written: Sequence[Set[str]]) -> list[str]:
    """Return a few names of which each document has one, those of most documents first."""
    chosen: list[str] = []
    left = list(written)
    while left and len(chosen) < _A_FEW_NAMES:
        counts = Counter(name for names in left for name in names)
        chosen.append(min(counts, key=lambda name: (-counts[name], len(name), name)))
        left = [names for names in left if chosen[-1] not in names]
    return chosen


def _addressee_like(document: Document, names: Sequence[str]) -> str:
    """Return the document's addressee that has most words of the names; empty where there are no names."""
    wanted = {word for name in names for word in key_of(name)}
    return max(document.addressed_to, key=lambda name: len(wanted & set(key_of(name))), default="") if wanted else ""


def occasion(desk: Desk, plan: Plan) -> Draft:
    """Say what occasioned a document."""
    document = _of(desk, plan)
    words = desk.words
    lead = words.say("occasion", document=words.document(document), date=words.document_date(document), text=document.occasion)
    return Draft(kind="passage", lead=lead, citations=(cite_document(document, document.occasion),))


def publisher(desk: Desk, plan: Plan) -> Draft:
    """Say who published a document, and on what occasion: who hosted the event at which it came out stands there."""
    document = _of(desk, plan)
    drafted = _draft(desk, document, "published-by", document.published_by)
    told = occasion(desk, plan)
    return replace(drafted, notes=(told.lead,), citations=(*drafted.citations, *told.citations))


def sources(desk: Desk, plan: Plan) -> Draft:
    """Name the public pages on which an entry rests: that of a document, else of a milestone or of provisions."""
    words = desk.words
    if plan.events:
        event = desk.catalogue.event_by_id[plan.events[0]]
        return _sources(desk, words.event(event), words.date(event.date), event, cite_event(event))
    if plan.provisions:
        provision = desk.catalogue.provision_by_slug[plan.provisions[0]]
        return _sources(desk, words.provision(provision), "", provision, cite_provision(provision))
    document = _of(desk, plan)
    return _sources(desk, words.document(document), words.document_date(document), document, cite_document(document))


def said_where(desk: Desk, plan: Plan) -> Draft | None:
    """Name the pages on which rests what an organisation said, one statement after the other; what is not known to be said has none."""
    said = None if plan.quoted else position(desk, replace(plan, intent="position"))
    if said and said.outcome != "answer":
        return said
    told = plan.quoted or entries_cited(said.citations if said else ())
    name = desk.catalogue.organisation_by_id[plan.organisations[0]].shown_name
    drafts = [
        _sources(desk, name, desk.words.date(entry_date(entry)), entry, cite(entry, ""))
        for entry in map(partial(entry_of, desk.catalogue), told) if isinstance(entry, Document | Position)
    ]  # fmt: skip
    if not drafts:
        return None
    first, *others = drafts
    notes = (line for draft in others for line in (draft.lead, *draft.notes))
    return replace(first, notes=(*first.notes, *notes), citations=tuple(one for draft in drafts for one in draft.citations))


def _sources(desk: Desk, thing: str, date: str, entry: Entry, itself: Citation) -> Draft:
    """Name the pages on which the entry of a thing rests; `itself` cites it, as does each page that has an address, by who published it."""
    lead = desk.words.say("sources-of", document=thing, date=date, names="").replace(" ()", "")
    own = itself.voice == "source"  # a publisher is no word of the source
    cited = tuple(replace(itself, url=page.url, quote=itself.quote if own else page.publisher) for page in entry.sources if page.url)
    return Draft(
        kind="passage",
        lead=lead.rstrip(" .:–") + ":",
        notes=tuple(f"• {_place(desk, entry, page)}" for page in entry.sources),
        citations=cited or (itself,),
    )


def _place(desk: Desk, entry: Entry, page: Source) -> str:
    """Return who published a page and its address; one without address is told to have none."""
    if page.url:
        return desk.words.labelled(page.publisher, page.url)
    none, publisher = desk.words.say("no-address"), _publisher(desk, entry, page)
    return none if publisher == none else f"{publisher} ({lower_first(none)})"


def _publisher(desk: Desk, entry: Entry, page: Source) -> str:
    """Return who published a page; of a document that the team sent in, whose publisher nobody knows, the name of its file stands there."""
    is_file = isinstance(entry, Document) and not page.url and page.seen == WHOLE and page.publisher not in entry.published_by
    return desk.words.say("no-address") if is_file else page.publisher


def languages(desk: Desk, plan: Plan) -> Draft:
    """Say what is known of language versions: only what was seen at the sources."""
    document = _of(desk, plan)
    seen = [(_publisher(desk, document, s), desk.words.languages_named(s.seen or "")) for s in document.sources]
    names = [f"{publisher} ({how})" if how else publisher for publisher, how in seen]
    return _draft(desk, document, "languages-of", names, quote=next((s.publisher for s in document.sources), ""))


def _of(desk: Desk, plan: Plan) -> Document:
    return desk.documents(plan.documents)[0]


def _draft(desk: Desk, document: Document, key: str, names: tuple[str, ...] | list[str], quote: str = "") -> Draft:
    words = desk.words
    lead = words.say(key, document=words.document(document), date=words.document_date(document), names="; ".join(names))
    return Draft(
        kind="passage",
        lead=lead,
        citations=(cite_document(document, quote or (names[0] if names else "")),),
        suggestions=(words.say("suggest-signatories", document=words.document(document)),),
    )
