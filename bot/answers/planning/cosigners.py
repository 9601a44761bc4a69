"""With whom somebody signed: "who has signed together with GESAC?", "which organisations signed all that CEATL signed?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.planning.evidence import COUNTED, names_a_document
from bot.answers.planning.inquiry import SIGNED_BY_SOMEBODY, Inquiry
from bot.answers.plans import BY_WORDS, LEANS, WITH_EACH, WITH_ONE, Plan
from bot.answers.question_words import accompanying, names_a_body, names_documents, take_everything
from bot.answers.understanding import Understanding
from knowledge.dates import span
from knowledge.facts import documents_between, signed_by
from knowledge.folding import outside

_OTHERWISE = frozenset({"when", "why", "not", "or"})  # Greek "who" and "where" are alike
_OF_SOMEBODY = frozenset({"who", "whom"})
_FEW_WORDS, _SOME = 9, 1.0  # words of a question that leans on what one signed, and rarity of words that name something
_TWICE = 2  # "the organisations that signed what GESAC signed"
_ARTICLE = 4  # letters and spaces of a small word between "with" and a name
_LIKELY = 0.9  # certainty of what words say beyond doubt


def signed_with(q: Inquiry) -> Plan | None:
    """Return the plan for those who signed at least one document, or each one, that the one named signed."""
    u, base = q.u, q.base
    one = base.organisations[0] if len(base.organisations) == 1 and not u.organisations_left_out else ""
    others = u.asked & _OTHERWISE or u.extremes - {"fewest"}  # "at least one" has a word for the fewest
    if not one or "sign" not in u.done or u.chooses_a_document or others:
        return None
    too = len(u.places_of_signing) >= _TWICE or "both" in u.asked or u.takes_all_documents
    together = goes_with(u) and (u.first_asked in _OF_SOMEBODY or u.speaks_of_bodies)
    named = names_a_document(u, u.stems_of(u.reading.organisations)) or base.provisions or u.reading.unknown_names
    named = named or (base.kinds and base.dates)  # "who signed the July statement together with GEMA?"
    if named or not (together or (too and _asks_for_bodies(u))):
        return None
    return _company_of(q, one)


def signed_with_in_short(q: Inquiry) -> Plan | None:
    """The same of the one spoken of: "and together with whom?" after what it signed."""
    u, last = q.u, q.context.last
    if last is None or last.intent not in SIGNED_BY_SOMEBODY or len(last.organisations) != 1 or q.base.organisations:
        return None
    if not goes_with(u) or not q.is_short or u.deeds - {"sign"} or u.asked & _OTHERWISE:
        return None
    found = _company_of(q, last.organisations[0])
    return replace(found, basis=LEANS) if found and found.intent not in SIGNED_BY_SOMEBODY else found


def counted_of_theirs(q: Inquiry) -> Plan | None:
    """The number of the documents of a time that the one spoken of signed: "how many of those are from 2025?"."""
    u, last, base = q.u, q.context.last, q.base
    if last is None or len(last.organisations) != 1 or not (last.intent in SIGNED_BY_SOMEBODY or last.detail in (WITH_ONE, WITH_EACH)):
        return None
    asked = u.first_asked == "how-many" and bool(base.dates) and not u.speaks_of_bodies and not u.asked & _OTHERWISE
    if not asked or q.is_narrowed or u.reading.unknown_names or len(u.reading.words) > _FEW_WORDS:
        return None
    pointed = u.points_back or names_documents(u.reading.keys, u.reading.language) or "sign" in u.deeds
    if not pointed or u.mass(u.stems_of_what_is_named) >= _SOME:
        return None
    return replace(base, intent="count-documents", organisations=last.organisations, kinds=(), basis=LEANS)


def _asks_for_bodies(u: Understanding) -> bool:
    """Tell whether organisations in general are spoken of before the one named, and not right before it only: "the association GEMA"."""
    words, names = u.reading.words, [(one.start, one.end) for one in u.reading.organisations]
    named = max(at for at, word in enumerate(words) if any(start <= word.start < end for start, end in names))
    return any(names_a_body(word.key, u.reading.language) for word in outside(words[: max(named - 1, 0)], names))


def goes_with(u: Understanding) -> bool:
    """Tell whether something is done together with somebody: "alongside", "with whom", or "with" right before the name of one."""
    reading = u.reading
    for start, end, meaning in accompanying(reading.keys, reading.language):
        behind = reading.words[end].start if end < len(reading.words) else len(reading.text)
        named = any(0 <= mention.start - behind <= _ARTICLE for mention in reading.organisations)
        if meaning == "which" and not u.speaks_of_bodies:
            continue  # "with what condition did OpenAI say that it would sign?"
        if meaning != "with" or named or (end == len(reading.words) and start > 0):
            return True
    return False


def _company_of(q: Inquiry, organisation: str) -> Plan:
    """Return the plan for who signed what one did, in the question's time; for what it signed then, where that is nothing."""
    u, base = q.u, q.base
    inside = {d.id for text in base.dates for d in documents_between(q.catalogue, *span(text), joint=False)}
    signed = tuple(d.id for d in signed_by(q.catalogue, organisation) if d.id in inside or not base.dates)
    if not signed:
        return replace(base, intent="signed-documents", organisations=(organisation,), kinds=(), certainty=max(base.certainty, _LIKELY))
    every = u.takes_all_documents or take_everything(u.reading.asking.keys, u.reading.language)
    counted = u.first_asked == "how-many" or base.intent.startswith("count-")
    return replace(
        base, intent=COUNTED["combine"] if counted else "combine", detail=WITH_EACH if every else WITH_ONE, documents=signed,
        organisations=(organisation,), dates=(), kinds=(), certainty=max(base.certainty, _LIKELY), basis=BY_WORDS,
    )  # fmt: skip
