"""Which joint documents are about an article: "which letters are about Article 53?"."""

from __future__ import annotations

from bot.answers.planning.inquiry import Inquiry
from bot.answers.plans import BY_WORDS, Plan, Refusal
from bot.answers.question_words import QUESTIONS
from knowledge.dates import is_day, span
from knowledge.facts import documents_between, on_provision, organisations_where
from knowledge.models import Document

_OF_WRITING = frozenset({"about", "say", "list", "publish", "demand", "send", "register", "oppose", "join"})  # deeds of documents on a matter
_OF_DOCUMENTS, _SOMETIMES = ("documents-about", "documents", "documents-to"), 0.2  # intents of such a question, and their probability together
_SURELY = 0.95  # certainty of its plan


def on_a_provision(q: Inquiry) -> Plan | Refusal | None:
    """Return the joint documents that take a stance on what an article says, or that name it; None where no documents are asked for."""
    u, base = q.u, q.base
    asked = (u.reading.kinds or u.chooses_a_document) and u.deeds <= _OF_WRITING and not u.asked & (QUESTIONS - {"who"})
    if not asked or u.probability(*_OF_DOCUMENTS) < _SOMETIMES or not base.provisions or q.context.listed:
        return None
    if base.organisations or any(map(is_day, base.dates)) or u.reading.speakers:
        return None
    about = {taken.entry.id for taken in q.catalogue.stances_taken if on_provision(q.catalogue, base.provisions, taken)}
    found = tuple(d.id for d in q.catalogue.joint_documents() if d.id in about and _is_asked_for(q, d))
    if not found:
        return Refusal("not-in-corpus", plan=base)
    return Plan("documents-about", documents=found, provisions=base.provisions, certainty=_SURELY, basis=BY_WORDS)


def _is_asked_for(q: Inquiry, document: Document) -> bool:
    """Tell whether a document is of the time that is named, if any, and has a signatory of the sectors and countries that are."""
    base, spans = q.base, [span(text) for text in q.base.dates]
    of_the_time = not spans or any(document in documents_between(q.catalogue, first, last) for first, last in spans)
    if not of_the_time or not (base.sectors or base.countries):
        return of_the_time
    return bool(organisations_where(q.catalogue, countries=base.countries, sectors=base.sectors, among=document.signatory_ids))

