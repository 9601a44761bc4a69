"""What commands, buttons and links stand for, as plans: no reading of words, so that each works in every language."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.answers.answer_ids import BadAnswerId, read_id
from bot.answers.contract import Answer, Item
from bot.answers.plans import READ, Plan
from bot.answers.wording import Sayings, Wording
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day, span
from knowledge.written_dates import find_dates

DEADLINES = Plan("events")
MISSING = "missing"
# How a plan for one document or one organisation is put in words, and what its name is called in the text.
_PUT = {
    "signatories": ("suggest-signatories", "document"),
    "document-position": ("suggest-demands", "document"),
    MISSING: ("chat-question-not-signed", "name"),
    "signed-documents": ("suggest-documents-of", "organisation"),
    "about-organisation": ("chat-question-organisation", "name"),
}
_NEXT = Plan("next")
# Bulgarian and Lithuanian end a date with a word for year or day.
WRITTEN_BESIDE_A_DAY = 2


def timeline(catalogue: Catalogue) -> Plan:
    """Return the question for all milestones."""
    return _years("events", [event.date for event in catalogue.events])


def documents(catalogue: Catalogue) -> Plan:
    """Return the question for all joint documents."""
    return _years("documents", [document.shown_date for document in catalogue.joint_documents() if document.shown_date])


def signatories_of(catalogue: Catalogue, named: str, language: str) -> Plan | None:
    """Return the question who signed the document that is named by its id or its day; none for any other name."""
    return _about_document(catalogue, named, language, "signatories")


def demands_of(catalogue: Catalogue, named: str, language: str) -> Plan | None:
    """Return the question what the document demands that is named by its id or its day; none for any other name."""
    return _about_document(catalogue, named, language, "document-position")


def missing_from(document: str) -> Plan:
    """Return the question who did not sign a document although they signed others."""
    return Plan(MISSING, documents=(document,))


def is_about_the_missing(answer: Answer) -> bool:
    """Tell whether an answer lists who did not sign."""
    plan = asked_by(answer)
    return plan is not None and plan.intent == MISSING


def asked_by(answer: Answer) -> Plan | None:
    """Return the question that was answered; none where it had no answer, of several answers in one, and of an older version."""
    try:
        decided = read_id(answer.answer_id).decided
    except BadAnswerId:
        return None
    return decided if isinstance(decided, Plan) else None


def chosen(turn: dict[str, Any], choice: str) -> Plan | None:
    """Return the question that was asked back about, completed by a choice; none when the turn waits for no such choice."""
    waiting = turn.get("pending") or {}
    plan = Plan.from_slots(waiting.get("plan") or {})
    if plan is None or choice not in waiting["choices"]:
        return None
    return Plan.from_slots({**plan.as_slots(), waiting["slot"]: (choice,)})


def organisation(catalogue: Catalogue, named: str) -> Plan | None:
    """Return the question what the organisation with this id is; none for any other name."""
    return Plan("about-organisation", organisations=(named,)) if named in catalogue.organisation_by_id else None


def in_words(catalogue: Catalogue, texts: Sayings, plan: Plan, language: str) -> str:
    """Return the question that a plan asks, in a language; empty for one that we have no words for."""
    words = Wording(catalogue, texts, language)
    asked = replace(plan, kinds=(), certainty=1.0, basis=READ, reached=(), quoted=())  # how it was read is no part of the question
    if asked == _NEXT:
        return words.say("suggest-next")
    key, place = _PUT.get(plan.intent, ("", ""))
    name = ""
    if key and len(asked.documents) == 1 and asked == Plan(plan.intent, documents=plan.documents):
        document = catalogue.document_by_id.get(plan.documents[0])
        name = words.document(document) if document else ""
    elif key and len(asked.organisations) == 1 and asked == Plan(plan.intent, organisations=plan.organisations):
        organisation = catalogue.organisation_by_id.get(plan.organisations[0])
        name = organisation.short_name if organisation else ""
    return words.say(key, **{place: name}) if name else ""


def named(catalogue: Catalogue, texts: Sayings, item: Item, language: str) -> str:
    """Return what something that was listed is called in a language."""
    document = catalogue.document_by_id.get(item.id) if item.type == "document" else None
    return Wording(catalogue, texts, language).document_items([document])[0].name if document else item.name


def suggested(catalogue: Catalogue, texts: Sayings, question: str, language: str) -> Plan | None:
    """Return what a suggestion below an answer in a language asks for; none for any other question."""
    words = Wording(catalogue, texts, language)
    if question == words.say("suggest-next"):
        return _NEXT
    for document in catalogue.documents:
        name = words.document(document)
        if question == words.say("suggest-signatories", document=name):
            return Plan("signatories", documents=(document.id,))
        if question == words.say("suggest-demands", document=name):
            return Plan("document-position", documents=(document.id,))
    named = (org.id for org in catalogue.organisations if question == words.say("suggest-documents-of", organisation=org.short_name))
    found = next(named, None)
    return Plan("signed-documents", organisations=(found,)) if found else None


def _about_document(catalogue: Catalogue, named: str, language: str, intent: str) -> Plan | None:
    if named in catalogue.document_by_id:
        return Plan(intent, documents=(named,))
    dates = find_dates(named, language)
    day = dates[0].text if len(dates) == 1 and is_day(dates[0].text) else None
    beside = named[: dates[0].start] + named[dates[0].end :] if day else ""
    if sum(letter.isalnum() for letter in beside) > WRITTEN_BESIDE_A_DAY:
        return None
    that_day = [document.id for document in catalogue.joint_documents() if document.date == day] if day else []
    return Plan(intent, documents=(that_day[0],)) if len(that_day) == 1 else None


def _years(intent: str, dates: list[str]) -> Plan:
    years = sorted({str(span(date)[0].year) for date in dates})
    return Plan(intent, detail="between", dates=tuple(dict.fromkeys((years[0], years[-1]))) if years else ())
