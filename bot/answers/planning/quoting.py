"""Rules about words that are quoted, and about the words of whoever was just told of."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.planning.evidence import is_evident
from bot.answers.planning.inquiry import Inquiry
from bot.answers.plans import LEANS, Plan
from knowledge.facts import is_spoken_of

# What these want of words that a source said is who said them and when.
_SAID_BY_SOMEBODY = frozenset({"quote", "stance", "position", "passage", "signed", "sources", "publisher", "unanswerable", "followup", "date"})
_TOLD = frozenset({"position", "document-position"})
_FEW = 5  # words of a question that leans on the organisations before
_SHORT = 9  # words of a question for what one of those listed said
_SAYS_MORE = 1.0  # rarity of words that name something else
_SURELY = 0.8  # probability from which a question only leans on what was said before


def quoted(q: Inquiry) -> Plan | None:
    """A source's own words: who said them and when."""
    surely = q.intent.name == "quote" and q.intent.probability >= _SURELY  # "person and NGO, please": the last is no name
    of_somebody = q.intent.name in _SAID_BY_SOMEBODY or (q.intent.name == "signatories" and "say" in q.u.deeds)
    said = q.u.reading.quoted and of_somebody and (surely or not q.u.reading.unknown_names)
    return replace(q.base, intent="quote", organisations=()) if said else None


def in_their_words(q: Inquiry) -> Plan | None:
    """The words of whoever was just told of: "word for word, please", "do you have the quote?"."""
    last, base = q.context.last, q.base
    if q.intent.name != "quote" or last is None or last.intent not in _TOLD or "quote" not in q.u.deeds:
        return None
    narrowed = base.countries or base.sectors or base.kinds or base.dates or base.provisions
    evident = len(q.u.reading.words) > _FEW if base.organisations else is_evident(q.u)
    if narrowed or base.speakers or q.u.reading.quoted or evident:
        return None
    if base.organisations:  # "quote GESAC on that"
        whose = replace(last, organisations=base.organisations, speakers=(), documents=())
    else:
        whose = replace(last, topics=_spoken_on(q, last))
    return replace(whose, intent="quote", reached=(), certainty=max(last.certainty, _SURELY))


def on_the_matter_listed(q: Inquiry) -> Plan | None:
    """As in "what did EWC say exactly?" after who welcomed a vote: its statement on that, and no other words of its own."""
    last, base, u = q.context.last, q.base, q.u
    if last is None or last.intent != "stance" or not last.topics or q.intent.name != "quote" or len(base.organisations) != 1:
        return None
    narrowed = base.countries or base.sectors or base.kinds or base.dates or base.provisions or base.speakers or u.reading.quoted
    if narrowed or len(u.reading.words) > _SHORT or u.left_over(u.stems_of(u.reading.organisations)) >= _SAYS_MORE:
        return None
    if not any(is_spoken_of(q.catalogue, topic, lambda taken: base.organisations[0] in taken.organisations) for topic in last.topics):
        return None
    theirs = replace(last, intent="position", detail="", organisations=base.organisations, countries=(), sectors=(), sides=(), reached=())
    return replace(theirs, certainty=max(last.certainty, _SURELY), basis=LEANS)


def _spoken_on(q: Inquiry, last: Plan) -> tuple[str, ...]:
    """Return the topics of the last plan on which whoever it is about spoke: who "spoke for Meta?" may have none."""
    if not last.organisations:
        return last.topics
    theirs = set(last.organisations)
    return tuple(topic for topic in last.topics if is_spoken_of(q.catalogue, topic, lambda taken: bool(theirs & set(taken.organisations))))
