"""Whole turns that ask of the letter, milestone or organisation spoken of: "who else is on it?", "dated?", "is that still so?"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.answers.planning.evidence import SETS, has_spoken
from bot.answers.planning.inquiry import ABOUT_ONE_LIST, OF_THE_REGISTER, SIGNED_BY_SOMEBODY, Inquiry
from bot.answers.plans import LEANS, OF_A_COMPANY, OF_A_STATEMENT, SPEAKER, WITHOUT, Plan
from bot.answers.short_turns import ShortTurn
from knowledge.facts import signed_by

_TWO = 2
_OF_ONE_BODY = OF_A_STATEMENT | SIGNED_BY_SOMEBODY | {"about-organisation", "signed", "stance"}  # intents of what is told of one organisation


def asked_in_few_words(q: Inquiry) -> Plan | None:
    """Return the plan for a whole turn that is known from its first word to its last; None where nothing spoken of could be meant."""
    asked = _ASKED.get(q.u.short_turn) if q.context.last and q.u.short_turn else None
    return asked(q) if asked else None


def _document(q: Inquiry) -> str | None:
    """Return the one document spoken of last, unless a milestone or something else was spoken of since."""
    last = q.context.last
    return q.context.document if last and not (last.events or last.provisions or last.intent in OF_THE_REGISTER) else None


def _others(q: Inquiry) -> Plan | None:
    """Return who signed it beside those asked about: "who else is on it?" after whether GEMA is; all where nobody was, or none of those."""
    document = _document(q)
    if document is None:
        return None
    named = next((plan.organisations for plan in reversed(q.context.plans) if plan.organisations), ())
    signatories = q.catalogue.document_by_id[document].signatory_ids
    known = tuple(one for one in named if one in signatories)
    beside = bool(known) and len(signatories) > len(known)
    return Plan("signatories", detail=WITHOUT if beside else "", documents=(document,), organisations=known if beside else (), basis=LEANS)


def _both(q: Inquiry) -> Plan | None:
    """Return who signed both documents spoken of last: "anyone on both?"."""
    last = q.context.last
    compared = last.documents if last and last.intent in SETS else ()
    two = compared if len(compared) == _TWO else q.context.spoken_of[-_TWO:]
    return Plan("combine", detail="and", documents=two, basis=LEANS) if len(two) == _TWO else None


def _whole(q: Inquiry) -> Plan | None:
    """Return whether all who signed it are known: "do we know all of them?"."""
    listed = q.context.only_reached(SIGNED_BY_SOMEBODY) or q.context.document_listed(ABOUT_ONE_LIST)
    return Plan("completeness", documents=(listed,), basis=LEANS) if listed else None


def _counted(q: Inquiry) -> Plan | None:
    """Return how many on it are known: "how many names do you have?"."""
    document = _document(q)
    return Plan("count-signatories", documents=(document,), basis=LEANS) if document else None


def _day(q: Inquiry) -> Plan | None:
    """Return of which day it is: "dated?", "is the exact date known?"."""
    last, document = q.context.last, _document(q)
    if last and len(last.events) == 1 and not last.documents:
        return Plan("date", events=last.events, basis=LEANS)
    if document:
        return Plan("date", documents=(document,), basis=LEANS)
    of_words = last is not None and last.intent in OF_A_STATEMENT and len(last.organisations) == 1
    return replace(last, intent="said", told=q.context.told, basis=LEANS) if last and of_words else None


def _opened(q: Inquiry) -> Plan | None:
    """Return when the milestone spoken of began: "and it opened when?" after when it closed."""
    return Plan("date", detail="start", events=(q.context.milestone,), basis=LEANS) if q.context.milestone else None


def _told(q: Inquiry) -> Plan | None:
    """Return what is told of the milestone spoken of: "had it been extended?"."""
    return Plan("event-detail", events=(q.context.milestone,), basis=LEANS) if q.context.milestone else None


def _said(q: Inquiry) -> Plan | None:
    """Return what the milestone or document spoken of says: "and what does it recommend?"."""
    document = _document(q)
    return _told(q) or (Plan("document-position", documents=(document,), basis=LEANS) if document else None)


def _signed(q: Inquiry) -> Plan | None:
    """Return what the one spoken of signed: "what did they put their name to?"; after whoever signed a letter, those are many."""
    last = q.context.last
    one = last is not None and last.intent in _OF_ONE_BODY and len(last.organisations) == 1
    signed = last and one and signed_by(q.catalogue, last.organisations[0])
    return Plan("signed-documents", organisations=last.organisations, basis=LEANS) if last and signed else None


def _addressed(q: Inquiry) -> Plan | None:
    """Return to whom it went: "who else did that one go to?"."""
    document = _document(q)
    return Plan("addressee", documents=(document,), basis=LEANS) if document else None


def _published(q: Inquiry) -> Plan | None:
    """Return who published it: "who put it out?"."""
    document = _document(q)
    return Plan("publisher", documents=(document,), basis=LEANS) if document else None


def _speaker(q: Inquiry) -> Plan | None:
    """Return whose words were told, or who speaks for the one spoken of: "whose words?", "who usually speaks for them?"."""
    last = q.context.last
    one = last is not None and last.intent in _OF_ONE_BODY and len(last.organisations) == 1
    if spoke := _spoke_for_it(q):
        return spoke
    if last is None or not one or not any(p.speaker for p in q.catalogue.positions if last.organisations[0] in p.organisations):
        return None
    if last.intent in OF_A_STATEMENT:
        return replace(last, intent="position", told=q.context.told, basis=LEANS)
    return Plan("position", detail=SPEAKER, organisations=last.organisations, basis=LEANS)


def _spoke_for_it(q: Inquiry) -> Plan | None:
    """Return who spoke for those whose document was told, where a statement of its month has a speaker: "who spoke for them?"."""
    document = _document(q) if q.context.last and q.context.last.intent == "document-position" else None
    of_it = q.catalogue.document_by_id[document] if document else None
    month = (of_it.date or "")[: len("2026-01")] if of_it else ""
    said = (p for p in q.catalogue.positions if of_it and p.speaker and set(p.organisations) <= of_it.signatory_ids)
    found = next((p for p in said if month and p.date.startswith(month)), None)
    return Plan("position", organisations=found.organisations[:1], dates=(found.date,), detail=SPEAKER, basis=LEANS) if found else None


def _reserves(q: Inquiry) -> Plan | None:
    """Return what a company said of which it was told that it signed: "with what reservations?"."""
    last = q.context.last
    if last is None or last.intent not in OF_A_COMPANY:
        return None
    itself = next((one.id for one in q.catalogue.organisations if one.shown_name == last.detail and has_spoken(q.catalogue, one.id)), None)
    return Plan("position", organisations=(itself,), basis=LEANS) if itself else None


def _still(q: Inquiry) -> Plan | None:
    """Return once more what holds today: of a day that was put off, the one to which it was: "is that still so?"."""
    last = q.context.last
    if last is None or last.documents or not (last.provisions or len(last.events) == 1):
        return None
    moved = bool(last.events) and q.catalogue.event_by_id[last.events[0]].moved_from is not None
    return replace(last, intent="date" if moved else last.intent, detail="" if moved else last.detail, reached=(), basis=LEANS)


def _profile(q: Inquiry) -> Plan | None:
    """Return what the register has of the one spoken of: "what kind of organisation is it?"."""
    last = q.context.last
    one = last is not None and len(last.organisations) == 1
    return Plan("about-organisation", organisations=last.organisations, basis=LEANS) if last and one else None


_ASKED: Mapping[ShortTurn, Callable[[Inquiry], Plan | None]] = {
    "others": _others, "both": _both, "whole": _whole, "counted": _counted, "day": _day, "opened": _opened, "extended": _told,
    "recommends": _said, "signed": _signed, "addressed": _addressed, "published": _published, "speaker": _speaker, "still": _still,
    "profile": _profile, "reserves": _reserves,
}  # fmt: skip
