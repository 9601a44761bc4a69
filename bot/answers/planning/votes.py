"""How a vote went, where a milestone tells that in figures: "how many MEPs voted for the AI Act?"."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.answers.planning.evidence import CLEAR_DATE, MIN_EVIDENCE
from bot.answers.planning.inquiry import Inquiry
from bot.answers.planning.lawmaking import Lawmaking, makers_named, names_the_omnibus, stems_beside_the_act
from bot.answers.plans import BY_WORDS, READ, UNANIMOUS, Plan, Refusal
from bot.answers.question_words import QUESTIONS, consenting
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day
from knowledge.facts import is_member_state, topics_of
from knowledge.folding import tokens
from knowledge.other_laws import are_about_ai

_VOTES = re.compile(r"\d votes\b|\bunanimously\b")  # in what a milestone tells
_AS_ONE = re.compile(r"\bunanimously\b")
_TAKING_PART, _BARE = frozenset({"oppose", "support", "adopt"}), 4  # deeds of voters; words of a question for their number alone
_OTHERWISE = frozenset({"oppose", "sign", "demand"})  # deeds of those who do not just agree
_SURELY, _ONLY_THAT = 0.97, 0.98  # certainty where a vote is asked for in figures, and of "and how many against?" after one
_SOME, _ENOUGH = 1.0, 2.0  # rarity of words that name something, and of those that speak for a vote
_SMALL = 3  # letters of the stems of small words
_FEW, _LIKELIEST = 7, 8  # words of a question that names who voted alone, and milestones that are looked at for it
_ALIKE = 1.0  # rarity of the words by which one that was spoken of may be named less
_PARLIAMENT = frozenset({"parliament"})  # its id among the institutions
_FAR_MORE = 1.5  # rarity of the words by which a milestone that was no vote is named better


class Votes:
    """Finds the vote of which the figures are asked for."""

    def __init__(self, catalogue: Catalogue, laws: Lawmaking) -> None:
        self._catalogue = catalogue
        self._laws = laws
        self._counted = tuple(event.id for event in catalogue.events if _VOTES.search(f"{event.event} {event.detail}"))
        self._as_one = next((event.id for event in catalogue.events if _AS_ONE.search(f"{event.event} {event.detail}")), None)

    def asked(self, q: Inquiry) -> Plan | Refusal | None:
        """Return the plan for how a vote went; of who stayed away, none tells."""
        u, last = q.u, q.context.last
        sided = "how-many" in u.asked and bool(u.deeds) and u.deeds <= _TAKING_PART and len(u.reading.words) <= _BARE  # "and how many against?"
        leans = last is not None and q.is_short and (u.speaks_of_votes or (sided and q.context.milestone))  # "with how many votes against?"
        asked = u.asks_how_a_vote_went or (u.speaks_of_votes and ("how-many" in u.asked or (u.asks_openly and self._votes_are_named(q))))
        tallied = bool(u.stems_of_tallying) and not u.asked & QUESTIONS and self._votes_are_named(q) and u.events[0].words >= MIN_EVIDENCE
        if not (asked or leans or tallied) or q.base.organisations or q.base.sectors or q.base.kinds:
            return None
        voted = self._voted(q)
        if voted is None or any(is_day(day) and day != self._catalogue.event_by_id[voted].date for day in q.base.dates):
            return None
        if u.speaks_of_the_missing or q.base.countries:  # how the members of a country voted
            return q.refused("not-in-corpus")
        sure = _ONLY_THAT if leans else _SURELY
        only_that = leans and last and voted in last.events and u.left_over(frozenset()) < _SOME  # "and the full house?" is no committee
        basis = BY_WORDS if only_that else READ
        return replace(q.base, intent="event-detail", detail="", events=(voted,), dates=(), certainty=max(q.base.certainty, sure), basis=basis)

    def of_one_body(self, q: Inquiry) -> Plan | None:
        """As in "how did COREPER vote?" at the beginning: the one milestone in whose name that body stands, whatever it tells."""
        u, named = q.u, q.u.stems_of_what_is_named
        asked = q.context.last is None and u.asks_openly and u.deeds == {"adopt"} and not u.asked and len(u.reading.words) <= _FEW
        if not asked or not named or q.names_things:
            return None
        best, *others = u.undated_events[:_LIKELIEST]
        telling = {word for word in best.covered if len(word) > _SMALL}  # with the word for a vote, where that stands in the name too
        alike = any(telling <= one.covered and one.words > best.words - _SOME for one in others)
        if not named <= best.covered or best.words < _ENOUGH or alike:
            return None
        return replace(q.base, intent="event-detail", detail="", events=(best.id,), certainty=_SURELY, basis=BY_WORDS)

    def day(self, q: Inquiry) -> Plan | None:
        """As in "when did the Legal Affairs Committee vote?", where no more is named than who did; of Parliament's the last one on the Act."""
        u = q.u
        asked = q.intent.name == "date" and "when" in u.asked and u.deeds == {"adopt"} and q.context.last is None
        if not asked or q.names_things or u.counted or names_the_omnibus(u) or "omnibus" in u.matter_of_events:
            return None
        if are_about_ai(tokens(u.reading.text)) or u.mass(stems_beside_the_act(u)) >= _SOME or makers_named(u) != _PARLIAMENT:
            return None
        by_it = [event for event in self._counted if self._laws.makers[event] >= _PARLIAMENT]
        if not any(one.part_of for one in u.institutions):
            voted = self._last_in_plenary(by_it, self._laws.of_the_act_alone)
        else:
            titles = {event: self._catalogue.event_by_id[event].event for event in by_it}
            of_it = [event for event in by_it if any(one.is_addressed_by([titles[event]]) for one in u.institutions if one.part_of)]
            voted = of_it[0] if len(of_it) == 1 else None
        return replace(q.base, detail="", events=(voted,), provisions=(), certainty=_SURELY) if voted else None

    def of_the_states(self, q: Inquiry) -> Plan | None:
        """Return what the member states did, who agreed as one: "did Germany agree?", "how many countries said yes?"."""
        u, base, last = q.u, q.base, q.context.last
        said = consenting(u.reading.asking.keys, u.reading.language)
        spoken_of = last is None or (q.context.milestone is not None and q.context.milestone in self._laws.of_the_act)
        if self._as_one is None or "agreed" not in said or not spoken_of or names_the_omnibus(u) or u.deeds & _OTHERWISE:
            return None
        if base.organisations or base.sectors or base.kinds or base.dates or base.provisions or u.reading.speakers or u.reading.unknown_names:
            return None
        others = stems_beside_the_act(u) - u.stems_of(u.reading.countries) - u.names_of_event(self._as_one)
        if u.mass(others - u.stems_that_say(consenting)) >= _SOME:
            return None
        told = replace(base, detail="", countries=(), events=(self._as_one,), certainty=_SURELY, basis=BY_WORDS)
        if u.first_asked == "how-many" and "states" in said and not base.countries:
            return replace(told, intent="event-detail")
        one = len(base.countries) == 1 and is_member_state(base.countries[0])
        return replace(told, intent=UNANIMOUS) if one and q.asks_whether and "not" not in u.asked else None

    def _votes_are_named(self, q: Inquiry) -> bool:
        """Tell whether such a vote is what the question names best: "back to that plenary, what was the tally?"."""
        return q.u.events[0].id in self._counted and q.u.events[0].words >= _ENOUGH

    def _voted(self, q: Inquiry) -> str | None:
        """Return the vote that is named, the last one in plenary on the law that is spoken of, or None."""
        u, makers = q.u, makers_named(q.u)
        by_them = [event for event in self._counted if not makers or makers & self._laws.makers[event]]
        if u.mass(stems_beside_the_act(u) - u.stems_of_tallying) < _SOME and not u.dates:
            if are_about_ai(tokens(u.reading.text)) and not names_the_omnibus(u):
                return self._last_in_plenary(by_them, self._laws.of_the_act_alone)
            return self._of_what_was_spoken_of(q, by_them) or self._of_its_makers(q, by_them)
        ranked = u.rank_events(among=by_them) if by_them else []
        if not u.dates and all(event.words < _SOME for event in ranked):
            return self._of_what_was_spoken_of(q, by_them)  # "with what result?" names none
        spoken = [event for plan in reversed(q.context.plans) for event in plan.events if event in by_them]
        again = next((event.id for event in ranked if event.id in spoken and event.words >= ranked[0].words - _ALIKE), None)
        if again and not u.dates:
            return again  # "back to that plenary, what was the tally?"
        named = [event for event in ranked if event.words >= _ENOUGH and event.when >= 0]
        best = u.events[0]
        if best.id in self._counted and (best.words >= MIN_EVIDENCE or best.when >= CLEAR_DATE) and best.id in by_them:
            return best.id
        if not named or (best.when >= 0 and best.words > named[0].words + _FAR_MORE):
            return self._of_what_was_spoken_of(q, by_them)
        return named[0].id

    def _of_its_makers(self, q: Inquiry, by_them: list[str]) -> str | None:
        """Return the vote of which only the committee is named: "how did the legal affairs committee vote?"."""
        committee = any(one.part_of for one in q.u.institutions)
        ranked = q.u.rank_events(among=by_them) if q.u.asks_how_a_vote_went and committee and by_them else []
        return ranked[0].id if ranked and ranked[0].words >= _SOME else None

    def _of_what_was_spoken_of(self, q: Inquiry, by_them: list[str]) -> str | None:
        """Return the milestone spoken of if that was such a vote; else the last one in plenary on the same law, if it was a step of one."""
        spoken, last = q.context.milestone, q.context.last
        if spoken is None and last is not None:  # what somebody said of a vote, or a letter before it
            matters = (self._catalogue.topic_by_id[topic].event for topic in last.topics or topics_of(self._catalogue, last.documents))
            spoken = next((event for event in matters if event in by_them), None)
        if spoken is None or not q.is_short:
            return None
        if spoken in by_them:
            return spoken
        return self._last_in_plenary(by_them, self._laws.of(spoken))

    def _last_in_plenary(self, votes: list[str], law: frozenset[str]) -> str | None:
        plenary = [event for event in votes if event in law and event not in self._catalogue.events_of_committees]
        return max(plenary, key=lambda event: self._catalogue.event_by_id[event].date, default=None)
