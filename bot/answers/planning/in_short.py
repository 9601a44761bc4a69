"""Whole turns that ask of the list or letter spoken of: "which of them do you know?", "why are the others missing?", "what answer came?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.planning.inquiry import ABOUT_ONE_LIST, SIGNED_BY_SOMEBODY, Decision, Inquiry
from bot.answers.plans import LEANS, Plan
from bot.answers.question_words import speak_of_a_reply
from knowledge.folding import key_of

_KNOWN = "signatories"
# Intents of lists of several, by those of their numbers too.
_LISTS = {"combine": "combine", "count-combine": "combine", "register": "register", "count-register": "register"}
_OF_A_LETTER = frozenset({"date", "document-position", "addressee", "publisher", "occasion"})  # intents after which its list may be asked for
_ASKED = {"known": _KNOWN, "unknown": "completeness", "stated": "count-signatories"}  # intents


def of_a_list_in_short(q: Inquiry) -> Decision | None:
    """Who on it is known, why the others are not, how many there are said to be; the same of those whose signing a milestone tells."""
    last = q.context.last
    asked = _ASKED.get(q.u.short_turn or "") if last else None
    if asked is None or last is None:
        return None
    if asked == _KNOWN and last.intent in _LISTS:
        return replace(last, intent=_LISTS[last.intent], basis=LEANS)
    document = q.context.only_reached(SIGNED_BY_SOMEBODY) or q.context.document_listed(ABOUT_ONE_LIST | _OF_A_LETTER)
    if document:
        return Plan(asked, documents=(document,), basis=LEANS)
    if listing := _milestone_of_signing(q):
        return Plan("event-detail", events=(listing,), basis=LEANS)
    return q.refused("unclear") if asked == _KNOWN else None  # after anything else, nobody asks for all whom the bot knows


def _milestone_of_signing(q: Inquiry) -> str | None:
    """Return the milestone spoken of that tells of companies that signed; after the one that refused, the list before it."""
    if q.context.milestone is None or not q.catalogue.event_by_id[q.context.milestone].companies:
        return None
    spoken = [event for plan in reversed(q.context.plans) for event in plan.events]
    return next((event for event in spoken if len(q.catalogue.event_by_id[event].companies) > 1), q.context.milestone)


def contents_in_short(q: Inquiry) -> Plan | None:
    """What the letter spoken of asks for: "what are its three principles?"."""
    document = q.context.document if q.context.last and q.u.short_turn == "contents" else None
    return Plan("document-position", documents=(document,), basis=LEANS) if document else None


def replied_in_short(q: Inquiry) -> Decision | None:
    """What answer a letter got: told where it is a milestone that tells of one, else not known."""
    if q.context.last is None or q.u.short_turn != "reply":
        return None
    milestone = q.context.milestone
    told = milestone is not None and speak_of_a_reply(key_of(q.catalogue.event_by_id[milestone].detail), "en")
    return Plan("event-detail", events=(milestone,), basis=LEANS) if milestone and told else q.refused("not-in-corpus")
