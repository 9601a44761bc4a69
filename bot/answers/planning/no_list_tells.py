"""What no list and no statement tells: who never signed, who kept silent, which organisation is the largest."""

from __future__ import annotations

from bot.answers.planning.evidence import names_a_document
from bot.answers.planning.inquiry import OF_ALL_SIGNERS, OF_DOCUMENTS, Inquiry
from bot.answers.plans import Refusal
from bot.answers.question_words import measure_organisations, names_a_company, names_documents, speak_of_silence

_BACKING = frozenset({"sign", "adopt"})  # deeds: "the largest number of signatories"
_SOME = 1.0  # rarity of words that name something


def of_no_list(q: Inquiry) -> Refusal | None:
    """What no list tells that may lack names: who signed for the first time, or never, or in one year alone, what neither of two signed."""
    u, base = q.u, q.base
    if "sign" not in u.done or names_a_document(u):
        return None
    of_somebody = q.intent.name in OF_ALL_SIGNERS and not base.organisations and (bool(base.dates) or q.context.last is None)
    told_by_none = of_somebody and (_denies_signing(q) or u.at_most or _for_the_first_time(q) or _only_then(q))
    of_two = q.intent.name in OF_DOCUMENTS and len(base.organisations) > 1
    by_one_alone = u.asked >= {"or", "not", "both"}  # "by IFPI or GESAC, but not by both"
    return q.refused("not-in-corpus") if told_by_none or (of_two and (u.denies_both or by_one_alone)) else None


def kept_silent(q: Inquiry) -> Refusal | None:
    """Who said nothing on a matter: the collection has what was said, and not all of that."""
    u, base = q.u, q.base
    of_somebody = (u.first_asked == "who" or u.chooses or u.speaks_of_bodies) and not base.organisations
    asking = u.reading.asking
    return q.refused("not-in-corpus") if of_somebody and not base.kinds and speak_of_silence(asking.keys, asking.language) else None


def measured(q: Inquiry) -> Refusal | None:
    """Which organisation is the oldest or largest, or has most members."""
    u, base, asking = q.u, q.base, q.u.reading.asking
    of_bodies = u.speaks_of_bodies or "represent" in u.deeds
    documents = base.kinds or names_documents(asking.keys, asking.language)
    if not of_bodies or documents or base.organisations or base.dates or u.deeds & _BACKING:
        return None
    return q.refused("not-in-corpus") if measure_organisations(asking.keys, asking.language) else None


def _for_the_first_time(q: Inquiry) -> bool:
    """Tell whether those are asked for who signed nothing before a time; "who signed the first letter of 2025?" asks for others."""
    u, base = q.u, q.base
    named = u.extreme_of_documents or base.kinds or "list" in u.deeds or u.mass(u.stems_of_what_is_named) >= _SOME
    return "first" in u.extremes and bool(base.dates) and not named


def _only_then(q: Inquiry) -> bool:
    """Tell whether those are asked for who signed at one time alone, or one document alone."""
    u, base = q.u, q.base
    of_firms = any(names_a_company(word.key, u.reading.language) for word in u.reading.words)  # "which firm signed only one chapter of it?"
    of_somebody = (u.first_asked == "who" or u.speaks_of_bodies) and not u.chooses_a_document and not of_firms
    one_alone = u.singles_out and "not" not in u.asked
    return of_somebody and (one_alone or (u.says_only and len(base.dates) == 1 and not base.kinds))


def _denies_signing(q: Inquiry) -> bool:
    """Tell whether those are asked for who did not sign, at all or at the second of two times, or who signed more at one of them."""
    u, two = q.u, len(q.u.dates) == 2 and not q.base.kinds  # letters of two times are two documents
    return u.asks_who_did_not_sign or (two and (u.denies_the_second or bool(u.exceeds)))
