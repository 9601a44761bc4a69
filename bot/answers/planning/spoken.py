"""What was said, where a question names nothing beside who said it and when."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.planning.inquiry import Inquiry
from bot.answers.planning.organisations import Organisations
from bot.answers.plans import LEANS, OF_A_STATEMENT, STATEMENTS, Plan
from bot.answers.question_words import QUESTIONS
from bot.answers.understanding import Understanding
from knowledge.dates import is_day
from knowledge.facts import is_spoken_of
from knowledge.joining_words import begins_with_an_and

_SAYING, _SPEAKING = frozenset({"say", "demand", "quote"}), frozenset({"say", "speak", "represent"})
_OF_STATEMENTS = frozenset({"say", "publish", "publisher"})  # deeds of whoever makes a statement
_OF_ANYBODY = _OF_STATEMENTS | {"duration", "profile", "list"}  # the same, and words for a month, for whoever has a name, Hungarian "kik"
_STATEMENT = "joint-statement"  # the kind that is named by the word for any statement
_OF_RANGES = frozenset({"events", "documents"})  # intents whose detail is which side of a day is meant
_ASKED_OTHERWISE = QUESTIONS - {"who"}
_NOTHING_LEFT = 0.5  # of the words of a question beside those who spoke, when, and what is asked
_OF_SOMEBODY = OF_A_STATEMENT | {"compare", "stance"}  # intents after which another person's words may be asked for
_NAMED, _MOST = 1.5, 10  # rarity of words that name a matter; words of a question that leans on the person before
_SOME = 1.0  # rarity of the words of a topic that is named
_LIKELY = 0.85  # certainty that whoever is named and nothing else is who is asked for


class Spoken:
    """Decides what was said by somebody, and by whom in a stretch of time."""

    def __init__(self, organisations: Organisations) -> None:
        self._organisations = organisations

    def by_another_person(self, q: Inquiry) -> Plan | None:
        """What another person said on the same, or on what is named: "and Lindvall?" after what one president said."""
        u, last = q.u, q.context.last
        of_words = last is not None and last.intent in _OF_SOMEBODY
        named = q.base.organisations or q.base.kinds or q.base.provisions or q.base.countries or u.reading.organisations
        if last is None or not of_words or not q.base.speakers or named or u.asked & QUESTIONS or len(u.reading.words) > _MOST:
            return None
        if not (q.intent.name == "followup" or begins_with_an_and(u.reading.words, u.reading.language)):
            return None
        said = self._organisations.said_by(u, replace(q.base, dates=()))
        if u.topics[0].words >= _NAMED:
            return replace(said, basis=LEANS)
        theirs = set(said.organisations)
        on_it = tuple(topic for topic in last.topics if is_spoken_of(q.catalogue, topic, lambda taken: bool(theirs & set(taken.organisations))))
        return replace(said, topics=on_it, detail="", basis=LEANS)

    def by_a_person(self, q: Inquiry) -> Plan | None:
        """As in "what did Nina George say?", "for which organisation does she speak?": her statements, which tell it."""
        u = q.u
        asked = (u.asks_openly and u.deeds & _SAYING) or ((u.asks_openly or u.chooses or "who" in u.asked) and u.deeds & _SPEAKING)
        if not q.base.speakers or not asked or not _names_no_more(q) or q.base.organisations:
            return None
        return replace(self._organisations.said_by(u, q.base), topics=(), detail="", certainty=_LIKELY)

    def by_an_organisation(self, q: Inquiry) -> Plan | None:
        """As in "what did GEMA say in May 2023?"."""
        u, base = q.u, q.base
        asked = u.asks_openly and "say" in u.deeds and "quote" not in u.deeds and len(u.reading.asking.organisations) == 1
        asked = asked and not _names_a_matter(u)
        if not asked or len(base.organisations) != 1 or base.speakers or not _names_no_more(q):
            return None
        if base.countries or base.sectors or base.kinds or (q.context.last and not base.dates):
            return None  # "and what did ICMP say?" asks for its words on what was spoken of
        return replace(base, intent="position", topics=(), detail="", certainty=max(base.certainty, _LIKELY))

    @staticmethod
    def in_time(q: Inquiry) -> Plan | None:
        """As in "who spoke out in March 2026?": whoever made a statement then, alone or with others."""
        u, base = q.u, q.base
        stated = u.deeds & _OF_STATEMENTS or _STATEMENT in base.kinds
        asked = (u.first_asked == "who" or (u.asks_openly and "say" in u.deeds)) and stated and u.deeds <= _OF_ANYBODY
        if not base.dates or not asked or base.organisations or base.speakers or not _names_no_more(q):
            return None
        if u.chooses_a_document or (u.chooses and "say" not in u.deeds) or not set(base.kinds) <= {_STATEMENT}:
            return None
        if base.kinds and (is_day(base.dates[0]) or base.countries or base.sectors):
            return None  # "who made the statement of 1 February?" is about that one
        sectors = base.sectors or u.sectors_chosen  # "which publishers took a position?"
        detail = base.detail if base.intent in _OF_RANGES else "between" if len(base.dates) > 1 else "in"
        return replace(base, intent=STATEMENTS, detail=detail, kinds=(), sectors=sectors, topics=(), certainty=max(base.certainty, _LIKELY))


def _names_no_more(q: Inquiry) -> bool:
    """Tell whether a question names nothing beside who spoke and when, and leans on nothing."""
    u = q.u
    otherwise = u.asked & _ASKED_OTHERWISE or u.points_back or u.reading.unknown_names or u.institutions or u.reading.quoted
    return not (otherwise or u.reading.provisions) and u.left_over(frozenset()) < _NOTHING_LEFT


def _names_a_matter(u: Understanding) -> bool:
    """Tell whether a topic is named, or a subject of duties: "what did IFPI say about open source?"."""
    return u.topics[0].words >= _SOME or bool(u.reading.subjects)
