"""What is said for or against something: "why do authors criticise the Code?", "what are the objections to the template?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.planning.inquiry import Inquiry
from bot.answers.plans import BY_WORDS, Plan
from bot.answers.question_words import QUESTIONS, is_of_holders, speaks_of_holders
from bot.answers.ranked import SUBJECT
from knowledge.facts import CREATORS
from knowledge.other_laws import our_law

_SIDES = {"oppose": "criticises", "support": "welcomes"}  # what is asked for by what is done
_BESIDE = frozenset({"occasion", "profile", "about", "say"})  # deeds of why, and of "what is the criticism?"
_LOOKED_AT = 12  # topics among which the matter is looked for
_SAYS_SOMETHING = 1.0  # rarity of words that name a matter
_MOST_WORDS = 12  # of such a question
_SURELY = 0.95  # certainty of its plan


def objections(q: Inquiry) -> Plan | None:
    """Return who took one side on the one matter that is named, with what they said; None where an organisation or a document is."""
    u, base = q.u, q.base
    done = u.deeds - _BESIDE
    side = next((side for deed, side in _SIDES.items() if done == {deed}), None)
    if side is None or not (u.asks_openly or "why" in u.asked) or u.asked & (QUESTIONS - {"why"} | {"not"}):
        return None
    if q.names_beyond_country_or_sector or u.reading.speakers or u.reading.subjects or len(u.reading.words) > _MOST_WORDS:
        return None
    creators = speaks_of_holders(u.reading.asking.keys, u.reading.language)
    if q.context.last and (u.points_back or not (creators or base.sectors or base.countries)):
        return None  # "what did he criticise about the Code?"
    sectors = base.sectors or (() if base.countries or creators else u.sectors_hinted)
    theirs = u.stems_of_restrictions | u.stems_that_say(is_of_holders) | (u.stems_of_sectors_hinted if sectors else frozenset())
    topic = _matter_called(q, u.stems_of_what_is_named - theirs)
    if not topic:
        return None
    plan = replace(base, intent="stance", detail=side, topics=(topic,), sectors=sectors, documents=(), events=())
    return replace(plan, sides=(CREATORS,) if creators else base.sides, certainty=_SURELY, basis=BY_WORDS)


def _matter_called(q: Inquiry, named: frozenset[str]) -> str:
    """Return the topic whose names have all of some stems and the least beside them; empty if there is none."""
    u = q.u
    if not named and our_law(u.reading.asking.words, u.reading.language):
        return SUBJECT
    if not named or u.mass_in_topics(named) < _SAYS_SOMETHING:
        return ""
    called = [one for one in u.undated_topics[:_LOOKED_AT] if named <= u.names_of_topic(one.id)]
    found = [one for one in called if not u.is_of_another_number(one.id) and (u.places_said or not _is_numbered(q, one.id))]
    return max(found, key=lambda one: one.cover).id if found else ""


def _is_numbered(q: Inquiry, topic: str) -> bool:
    """Tell whether a topic is one of a series: "the Code" is none of its drafts."""
    event = q.catalogue.topic_by_id[topic].event
    return event is not None and bool(q.u.places_among(q.u.names_of_event(event)))
