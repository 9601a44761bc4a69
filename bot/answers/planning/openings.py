"""Whole questions with which people begin and that name nothing: what is new, who signed, who takes part, how to sign, what comes next."""

from __future__ import annotations

from bot.answers.planning.evidence import CHOICES
from bot.answers.planning.inquiry import Decision, Inquiry
from bot.answers.plans import BY_WORDS, NEWS, Clarification, Plan

_SURELY = 0.95  # certainty of their plans
_AT_ANY_TIME = frozenset({"news", "about"})  # what the others ask may be of what was spoken of
_CAMPAIGN = "campaign"  # the kind of the documents that call themselves one
# Intent and detail of what is asked for.
_ASKED = {
    "news": (NEWS, ""),
    "about": ("about", ""),
    "signed": ("signatories", ""),
    "counted": ("count-all-signatories", ""),
    "backers": ("all-signatories", ""),
    "behind": ("all-signatories", ""),
    "letters": ("documents", "all"),
    "latest": ("latest", ""),
    "first": ("first", ""),
    "next": ("next", ""),
}
_OF_ITS_KIND = frozenset({"letters", "latest", "first"})  # "which appeals are there?"


def opening(q: Inquiry) -> Decision | None:
    """As in "what's new?", at any time, and "who signed?", "who supports the campaign?", with which a talk begins."""
    asked = q.u.first_question
    if asked is None or (q.context.last is not None and asked not in _AT_ANY_TIME):
        return None
    if asked == "signing":
        return q.refused("not-in-corpus")  # how to sign a text is told by those who launched it
    intent, detail = _ASKED[asked]
    if asked == "behind" and len(campaigns := _of_kind(q, _CAMPAIGN)) == 1:
        return Plan("signatories", documents=(campaigns[0],), certainty=_SURELY, basis=BY_WORDS)
    plan = Plan(intent, detail, kinds=q.base.kinds if asked in _OF_ITS_KIND else (), certainty=_SURELY, basis=BY_WORDS)
    return Clarification(plan, "documents", _most_signed(q)) if asked == "signed" else plan


def _most_signed(q: Inquiry) -> tuple[str, ...]:
    """Return the documents with the longest lists, of the kinds that are named: of those most is asked."""
    kinds = set(q.base.kinds)
    of_kinds = [document for document in q.catalogue.documents if not kinds or document.kind in kinds]
    return tuple(document.id for document in sorted(of_kinds, key=lambda document: -len(document.signatory_ids))[:CHOICES])


def _of_kind(q: Inquiry, kind: str) -> list[str]:
    return [document.id for document in q.catalogue.documents if document.kind == kind]
