"""Questions with which people begin and that name nothing: what is new, who signed, who takes part, when "the letter" came out."""

from __future__ import annotations

from bot.answers.planning.documents import is_of
from bot.answers.planning.evidence import CHOICES, ONE_DOCUMENT
from bot.answers.planning.inquiry import CAMPAIGN, Decision, Inquiry
from bot.answers.plans import BY_WORDS, NEWS, WHETHER, Clarification, Plan
from knowledge.facts import TECHNOLOGY
from knowledge.folding import stem

_SURELY, _LIKELY = 0.95, 0.8  # certainty of their plans
_SOME = 1.0  # rarity of words that tell a document
_SMALL = 4  # letters of the stems of small words
_MOST = 8  # words of a question of no document in particular
_COMING_OUT = frozenset({"publish", "send", "sign"})  # deeds of the day of a document
_AT_ANY_TIME = frozenset({"news", "about", "signing", "backers", "behind"})  # what the others ask may be of what was spoken of
_OPEN_LETTER = "open-letter"
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
    """As in "what's new?", "who supports the campaign?", at any time, and "who signed?", with which a talk begins."""
    asked = q.u.first_question
    if asked is None or not (asked in _AT_ANY_TIME or _opens(q)):
        return None
    if asked == "signing":
        return q.refused("not-in-corpus")  # how to sign a text is told by those who launched it
    intent, detail = _ASKED[asked]
    if asked == "behind" and len(campaigns := _of_kind(q, CAMPAIGN)) == 1:
        return Plan("signatories", documents=(campaigns[0],), certainty=_SURELY, basis=BY_WORDS)
    plan = Plan(intent, detail, kinds=q.base.kinds if asked in _OF_ITS_KIND else (), certainty=_SURELY, basis=BY_WORDS)
    return Clarification(plan, "documents", _most_signed(q)) if asked == "signed" else plan


def signed_by_some(q: Inquiry) -> Plan | None:
    """As in "who signed from Germany?", "did any press publishers sign?" at the beginning, of no document."""
    u, base = q.u, q.base
    whether = q.asks_whether and bool(base.sectors) and u.left_over(u.stems_of_sectors) < _SOME
    done = "sign" in u.deeds and u.deeds <= {"sign", *(("publisher",) if base.sectors else ())}  # publishers publish
    asked = _opens(q) and (whether or u.first_asked == "who") and done and "not" not in u.asked and len(u.reading.words) <= _MOST
    if not asked or base.organisations or base.kinds or base.dates or u.reading.provisions or u.reading.unknown_names or u.reading.subjects:
        return None
    others = u.stems_of_what_is_named - u.stems_of((*u.reading.countries, *u.reading.sectors)) - u.stems_of_sectors
    telling = frozenset(word for word in others if len(word) > _SMALL)  # Italian "dalla" is "from the"
    if not (base.countries or base.sectors) or TECHNOLOGY in base.sectors or u.chooses_a_document or u.mass(telling) >= _SOME:
        return None  # technology companies signed the Code
    detail = WHETHER if whether else ""
    return Plan("all-signatories", detail=detail, countries=base.countries, sectors=base.sectors, certainty=_SURELY, basis=BY_WORDS)


def of_no_letter_in_particular(q: Inquiry) -> Clarification | None:
    """As in "when was the letter published?" at the beginning, where there are several: which one is meant."""
    u, kinds = q.u, q.base.kinds
    if not _opens(q) or not kinds or kinds == (CAMPAIGN,) or _says_which(q) or len(u.reading.words) > _MOST:
        return None
    dated = u.first_asked == "when" and bool(u.deeds & _COMING_OUT) and u.deeds <= _COMING_OUT
    intent = "date" if dated else q.intent.name
    if intent not in ONE_DOCUMENT | {"date"} or (u.asks_of_anything and not dated) or u.asks_for_all or "not" in u.asked:
        return None
    plan = Plan(intent, detail=q.base.detail, certainty=max(q.base.certainty, _LIKELY))
    return Clarification(plan, "documents", _most_signed(q))


def _opens(q: Inquiry) -> bool:
    return q.context.opens(q.catalogue.document_by_id)


def _says_which(q: Inquiry) -> bool:
    """Tell whether a question has more than the word for a kind of document, or a kind of which there is but one: "the charter"."""
    u = q.u
    called = frozenset(stem(word.key) for word in u.words_of_kinds)
    several = sum(bool(document.covered & called) for document in u.documents[:CHOICES]) > 1
    numbered = any(word.key.isdecimal() for word in u.reading.words)  # "the letter of the 71"
    named = q.is_narrowed or q.base.dates or u.reading.provisions or u.reading.unknown_names or u.reading.speakers or u.reading.subjects
    return bool(named or numbered or u.extremes or u.chooses_a_document or u.stems_of_what_is_named - called) or not several


def _most_signed(q: Inquiry) -> tuple[str, ...]:
    """Return the documents with the longest lists, of the kinds that are named: of those most is asked."""
    kinds = set(q.base.kinds)
    alike = [kind for kind in kinds if kind != _OPEN_LETTER]  # any letter is "a letter"
    of_kinds = [d for d in q.catalogue.documents if not kinds or d.kind in kinds or any(is_of(kind, d.kind) for kind in alike)]
    return tuple(document.id for document in sorted(of_kinds, key=lambda document: -len(document.signatory_ids))[:CHOICES])


def _of_kind(q: Inquiry, kind: str) -> list[str]:
    return [document.id for document in q.catalogue.documents if document.kind == kind]
