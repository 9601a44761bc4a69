"""How many documents there were at each of several times: "in which year were most letters sent?", "how many a month?"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from bot.answers.planning.inquiry import Inquiry
from bot.answers.plans import BY_WORDS, EACH, LEANS, Plan
from bot.answers.question_words import more_than, names_documents, spread_over
from bot.answers.understanding import Understanding
from knowledge.facts import signed_by
from knowledge.models import Document
from knowledge.relative_dates import unit_named

_LETTERS = {"year": 4, "month": 7}  # of an ISO date, by the stretch of time that they name
_MOST_SHOWN = 5  # times of which the number is told where those with most are asked for
_OF_NUMBERS = frozenset({
    "documents", "most-active", "most-signed", "date", "signed-documents", "latest", "first", "all-signatories", "signatories", "events",
    "documents-about", "register", "documents-to", "signed",
})  # fmt: skip
_TWO, _FEW_WORDS = 2, 9  # numbers just told, and words of a question that leans on them
_NEAR = 4  # words behind "which", of which one names the time
_LIKELY = 0.9  # certainty of what words say beyond doubt


def over_times(q: Inquiry) -> Plan | None:
    """Return the plan for the number of joint documents in each year or month, or of those that the one named signed."""
    u, base = q.u, q.base
    each = spread_over(u.reading.asking.keys, u.reading.language)
    unit = each or (_unit_asked(u) if "most" in u.extremes else "")
    named = base.dates or base.countries or base.sectors or base.provisions or u.reading.unknown_names
    if not unit or named or q.intent.name not in _OF_NUMBERS:
        return None
    one = base.organisations[0] if len(base.organisations) == 1 and "sign" in u.done else ""
    of_documents = bool(base.kinds) or names_documents(u.reading.asking.keys, u.reading.language) or bool(one)
    if not of_documents or len(base.organisations) > 1 or (base.organisations and not one):
        return None
    documents = signed_by(q.catalogue, one) if one else q.catalogue.joint_documents()
    times = _times(documents, _LETTERS[unit], most=not each)
    return replace(
        base, intent="count-documents" if one else "count-range", detail=EACH, kinds=(), dates=times,
        certainty=max(base.certainty, _LIKELY), basis=BY_WORDS,
    ) if times else None


def which_had_more(q: Inquiry) -> Plan | None:
    """Return the plan for the numbers of the two times just told: "which year had more?" after those of 2024 and of 2025."""
    u = q.u
    told = [plan for plan in q.context.plans[-_TWO:] if plan.intent == "count-range" and len(plan.dates) == 1]
    asked = bool(_unit_asked(u)) and (u.exceeds or "most" in u.extremes or more_than(u.reading.asking.keys, u.reading.language))
    if len(told) < _TWO or not asked or len(u.reading.words) > _FEW_WORDS or q.names_things:
        return None
    return replace(told[-1], detail=EACH, dates=tuple(sorted({plan.dates[0] for plan in told})), basis=LEANS)


def _unit_asked(u: Understanding) -> str:
    """Return the stretch of time of which it is asked which one: "in which year"; empty if of none."""
    asking = u.reading.asking
    which = u.place_behind_which
    words = [*asking.words[which : which + _NEAR], *asking.words[:_NEAR]] if which is not None else asking.words[:_NEAR]
    return next((unit for word in words if (unit := unit_named(word, asking.language)) in _LETTERS), "")


def _times(documents: Iterable[Document], letters: int, *, most: bool) -> tuple[str, ...]:
    """Return the years or months of documents that have one, in their order; only the few with most of them, if these are asked for."""
    counted = Counter(d.date[:letters] for d in documents if d.date and len(d.date) >= letters)
    chosen = [time for time, _ in counted.most_common(_MOST_SHOWN)] if most else counted
    return tuple(sorted(chosen))
