"""What is asked of those just listed as supporters, speakers or members: "how many of them are French?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.planning.evidence import BACKERS, COUNT_BACKERS, denies_some, left_out
from bot.answers.planning.inquiry import Inquiry
from bot.answers.plans import LEANS, Plan

_OTHERWISE = frozenset({"when", "why", "where", "whom", "both", "or"})
_OF_A_LIST = frozenset({"list", "represent", "profile", "join", "register", "speak", "support", "publish"})  # deeds of who narrows a list
_MOST_WORDS = 9  # of a question that leans on the list spoken of


def narrowed_backers(q: Inquiry) -> Plan | None:
    """Return the plan for some of those just listed as backing a document, or for their number."""
    u, last = q.u, q.context.last
    if last is None or last.intent not in (BACKERS, COUNT_BACKERS) or u.asked & _OTHERWISE:
        return None
    if u.deeds_without(u.stems_of(u.reading.sectors)) - _OF_A_LIST:
        return None  # but for what a sector's name says is done: "translators"
    named = bool(q.base.countries or q.base.sectors)
    counted = "how-many" in u.asked
    if q.names_beyond_country_or_sector or len(u.reading.words) > _MOST_WORDS or not (named or (counted and q.names_nothing())):
        return None
    if not (counted or u.chooses or u.points_back or u.first_asked == "who" or q.intent.name == "followup"):
        return None
    countries, sectors = q.base.countries, q.base.sectors
    if denies_some(u):
        countries, sectors = left_out(countries), left_out(sectors)
    return replace(last, intent=COUNT_BACKERS if counted else BACKERS, countries=countries, sectors=sectors, basis=LEANS)
