"""Joint documents by who is behind them and by what they are on: "letters by journalists", "which letters deal with licensing?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.planning.inquiry import Inquiry
from bot.answers.plans import BY_WORDS, Plan, Refusal
from bot.answers.question_words import QUESTIONS
from knowledge.facts import TECHNOLOGY, on_topic, stances

_OF_WRITING = frozenset({"sign", "send", "publish", "list", "register"})  # deeds of whose letters they are
_OF_A_MATTER = frozenset({"about", "say", "list", "register"})  # the same of what they are on
_SAYS_SOMETHING = 1.0  # rarity of words that name something
_RATHER = 0.5  # probability that documents on a matter are asked for
_MOST_WORDS = 9  # of such a question
_SURELY = 0.95  # certainty of its plan


def of_a_sector(q: Inquiry) -> Plan | None:
    """As in "is there a letter from translators?": the joint documents that those of a sector are known to have signed."""
    u, base = q.u, q.base
    theirs = u.stems_of_restrictions | u.stems_of_sectors_hinted
    sectors = base.sectors or (() if base.countries else u.sectors_hinted)
    if not _asks_for_documents(q, _OF_WRITING, u.stems_of_restrictions) or not sectors or any(TECHNOLOGY in sector for sector in sectors):
        return None
    named = u.stems_of_what_is_named - theirs - u.stems_of(u.reading.kinds)
    if u.mass(named) >= _SAYS_SOMETHING or u.left_over(theirs | u.stems_of(u.reading.kinds)) >= _SAYS_SOMETHING:
        return None
    return Plan("signed-documents", sectors=sectors, countries=base.countries, certainty=_SURELY, basis=BY_WORDS)


def on_one_matter(q: Inquiry) -> Plan | Refusal | None:
    """As in "which letters deal with licensing?": the joint documents that take a stance on the one topic that is named in full."""
    u = q.u
    likely = u.probability("documents-about", "documents") >= _RATHER
    if not likely or not _asks_for_documents(q, _OF_A_MATTER, frozenset()) or q.is_narrowed:
        return None
    topic = u.topics[0]
    named = u.stems_of_what_is_named - u.stems_of(u.reading.kinds)
    if not named or not named <= u.names_of_topic(topic.id) or u.mass_in_topics(named) < _SAYS_SOMETHING:
        return None
    about = {taken.entry.id for taken in stances(q.catalogue, lambda one: on_topic(q.catalogue, [topic.id], one))}
    documents = tuple(d.id for d in q.catalogue.joint_documents() if d.id in about)
    plan = replace(q.base, intent="documents-about", topics=(topic.id,), kinds=(), documents=documents, certainty=_SURELY, basis=BY_WORDS)
    return plan if documents else None


def _asks_for_documents(q: Inquiry, deeds: frozenset[str], besides: frozenset[str]) -> bool:
    """Tell whether it is asked at the beginning, in few words, for documents of a kind or of any, and not how many or when."""
    u, base = q.u, q.base
    named = u.chooses_a_document or (u.reading.kinds and "who" not in u.asked)  # and not who signed it
    if q.context.last or not named or len(u.reading.words) > _MOST_WORDS:
        return False
    others = base.organisations or base.dates or base.provisions or u.reading.speakers or u.reading.unknown_names or u.reading.subjects
    somebody = u.institutions or u.addressed_too
    return not others and not somebody and u.deeds_without(besides) <= deeds and not u.asked & (QUESTIONS - {"who"} | {"not"})
