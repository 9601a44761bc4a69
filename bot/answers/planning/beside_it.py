"""What stands beside the thing spoken of: the draft before it, another point of its article, the letter of another country; a whole series."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import replace
from itertools import takewhile

from bot.answers.planning.context import Context
from bot.answers.planning.documents import Documents
from bot.answers.planning.evidence import CHOICES, DAYS, ONE_DOCUMENT, begins_to_apply
from bot.answers.planning.inquiry import ABOUT_ONE_LIST, Decision, Inquiry
from bot.answers.plans import BY_WORDS, LEANS, OLDER_MODELS_SAYS, SERIES, Clarification, Plan
from bot.answers.provision_numbers import POINTS
from bot.answers.question_words import QUESTIONS, deeds, meanings, speaks_of_age
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.folding import stem
from knowledge.models import Event

_FEW = 6  # words of a question that names nothing but what stands beside it
_FEW_TO_COUNT = 9  # the same of one that asks for days between the two
_LONGEST_SERIES = 5  # drafts of one text, and one
_LOOKED_AT = 12  # milestones among which one of a series is looked for
_NAMED = 2.0  # rarity of the words by which it is named
_NAMES_A_DUTY = 2.1  # rarity of words of its name that the deadline has not: 2.3 to 9.1 in 24 questions for one, to 1.9 in 23 for none
_SURELY = 0.95  # certainty of a plan for all of them
_OF_APPLYING = frozenset({"apply", "next", "profile", "require", "begin", "about", "duration", "adopt", "publish"})  # deeds
_OF_THEN = frozenset({"when", "since", "before"})  # words of a question for older ones; Dutch "voor" is "before" and "for"
_TRANSITION = "111"  # the article that leaves time to systems and models that were there before
_OF_DRAFTS = frozenset({"publish", "demand", "language", "duration"})  # deeds of a word for a draft or version, and of coming out
_FEW_TO_COUNT_ALL = 12  # the same of one that asks how many there are of a series
_BEFORE = "before"  # the meaning of words for it
_LIKELIEST = 3  # milestones
_OF_A_DEADLINE, _HEADING = frozenset({"apply", "end", "remain", "duration"}), 4  # deeds, and words of a heading
_MANY = 16  # the same of one that describes older models
_SOME = 1.0  # rarity of words that say something
_ALIKE = 0.5  # share of the names of one of a series that those of another have
# As which what an article says, and to whom, is read: "who does it apply to?".
_OF_WHOM = frozenset({"who", "whom", "what"})
_WHAT_IT_SAYS = frozenset({"provision", "definition", "passage", "addressee", "stance", "about", "about-organisation", "signatories"})
_POINT = re.compile(r"(?<![^\W_])([a-hа-зα-θ])(?:\)|(?=\W*$)|(?=\s(?:alakohta|punkt)))")  # "point (d)", "d)", "Buchstabe d?", "d punktas"
_OF_A_POINT = re.compile(r"-[a-i]$")


class BesideIt:
    """Completes plans that ask the same of what stands beside the thing spoken of."""

    def __init__(self, catalogue: Catalogue, documents: Documents) -> None:
        self._catalogue = catalogue
        self._documents = documents

    def of_its_series(self, q: Inquiry) -> Plan | None:
        """The one before or behind it, of those that are counted: "and the previous one?" after when the third draft was published."""
        last, event, u = q.context.last, q.context.milestone, q.u
        if last and last.intent == "days-between" and last.events:
            event = last.events[0]  # "and how many days before the third?" after those from the first
        counted = q.intent.name in DAYS and not u.neighbour  # "how many days after the first one?"
        if last is None or event is None or not (step := _step(u)) or not _names_no_other(q, _FEW_TO_COUNT if counted else _FEW):
            return None
        here = u.places_among(u.names_of_event(event))
        said = u.places_said - here
        if len(here) != 1 or (counted and len(said) != 1):
            return None
        other = self._of_the_series(u, event, min(said) if counted else min(here) + step)
        if other is None:
            return None
        if counted:
            return Plan("days-between", events=(event, other), reached=(event, other), basis=LEANS)
        return replace(last, events=(other,), topics=(), dates=(), reached=(), basis=LEANS)

    def all_of_its_series(self, q: Inquiry) -> Plan | None:
        """All that are counted where one of them is named without its number: "how many drafts of the Code were there?"."""
        u = q.u
        counted = u.first_asked == "how-many" and u.asked & QUESTIONS == {"how-many"} and u.deeds <= _OF_DRAFTS
        if not counted or q.context.last or q.names_things or u.places_said or len(u.reading.words) > _FEW_TO_COUNT_ALL:
            return None
        named = u.stems_of_what_is_named
        one = next((e for e in u.undated_events[:_LOOKED_AT] if len(u.places_among(u.names_of_event(e.id))) == 1), None)
        if one is None or u.mass(named & one.covered) < _NAMED or u.mass(named - one.covered) >= _SOME:
            return None
        if one.covered.isdisjoint(stem(word.key) for word in u.beside_which):
            return None  # "how much time have providers of older models?"
        placed = (self._of_the_series(u, one.id, place) for place in range(1, _LONGEST_SERIES))
        series = tuple(event for event in takewhile(bool, placed) if event)
        return Plan("count-events", detail=SERIES, events=series, certainty=_SURELY, basis=BY_WORDS) if len(series) > 1 else None

    def _of_the_series(self, u: Understanding, event: str, place: int) -> str | None:
        """Return the milestone of a place in the series that one belongs to: the first draft of which that is the second."""
        names = u.names_of_event(event)
        alike = [
            (len(names & own), other.id) for other in self._catalogue.events
            if place in u.places_among(own := u.names_of_event(other.id)) and len(names & own) >= _ALIKE * len(names)
        ]  # fmt: skip
        return max(alike)[1] if alike else None

    def of_the_next_number(self, q: Inquiry) -> Decision | None:
        """The recital or article before or behind it: "and the one after that?" after recital 107."""
        last, u = q.context.last, q.u
        if last is None or len(last.provisions) != 1 or last.events or u.deeds - {"next"}:
            return None
        if not (step := _step(u)) or not _names_no_other(q):
            return None
        kind, _, number = last.provisions[0].partition("-")
        if not number.isdecimal():
            return None
        wanted = f"{kind}-{int(number) + step}"
        known = wanted in self._catalogue.provision_by_slug
        return replace(last, provisions=(wanted,), basis=LEANS) if known else q.refused("not-in-corpus")

    def of_another_country(self, q: Inquiry) -> Decision | None:
        """The same of the letter of another country: "and the Austrian one?" after when the German one was sent."""
        last, u, countries = q.context.last, q.u, q.base.countries
        one = last is not None and len(last.documents) == 1 and not last.events and last.intent in (ONE_DOCUMENT | {"date"}) - ABOUT_ONE_LIST
        named = q.base.organisations or q.base.sectors or q.base.kinds or q.base.dates or u.reading.unknown_names
        if last is None or not one or not countries or named or u.asked or u.deeds or len(u.reading.words) > _FEW:
            return None
        letters = tuple(one for one in self._documents.called_after(u, countries) if one not in last.documents)
        if len(letters) == 1:
            return replace(last, documents=letters, reached=(), basis=LEANS)
        return Clarification(replace(last, documents=(), basis=LEANS), "documents", letters[:CHOICES]) if letters else None

    def of_older_models(self, q: Inquiry) -> Plan | None:
        """By when models that were there before must comply: "and for models already on the market?" after since when a duty applies."""
        last, u = q.context.last, q.u
        begun = self._catalogue.event_by_id[last.events[0]].date if last and len(last.events) == 1 else None
        duties = (duty for duty in self._catalogue.provisions if last and (duty.slug in last.provisions or duty.applies_from == begun))
        if not any(duty.older_models_from for duty in duties) or not u.speaks_of_models or "already" not in u.asked:
            return None
        if q.is_narrowed or q.base.dates or u.reading.provisions or u.first_asked == "how-many" or len(u.reading.words) > _MANY:
            return None
        found = self._deadline_of_older_models
        return replace(q.base, intent="date", detail="", events=found, documents=(), topics=(), basis=LEANS) if found else None

    def of_models_from_before(self, q: Inquiry) -> Plan | None:
        """By when models must comply that are older than their duties: "deadline for models placed on the market before August 2025"."""
        u, keys, language = q.u, q.u.reading.keys, q.u.reading.language
        if not u.dates or not u.speaks_of_gpai or u.organisations or q.base.kinds or q.base.provisions or u.institutions:
            return None
        begun = {duty.applies_from or "" for duty in self._catalogue.provisions if duty.older_models_from}
        older = speaks_of_age(keys, language) or any(meaning == _BEFORE for _, _, meaning in meanings(keys, language))
        if not older or u.reading.unknown_names or not all(day.startswith(one) for day in begun for one in u.dates):
            return None
        found = self._deadline_of_older_models
        told = bool({event.id for event in u.undated_events[:_LIKELIEST]} & set(found))
        heading = {deed for _, _, deed in deeds(u.reading.asking.keys[:_HEADING], language)} & _OF_A_DEADLINE or told
        heading = heading and not u.ends_with_a_mark and u.asked <= {_BEFORE, "already", "until"}  # "deadline for …"
        when = u.asked & {"when", "until"} and (told or u.deeds & (_OF_A_DEADLINE | {"require"}))
        otherwise = u.first_asked in ("who", "whom", "why", "how-many") or u.deeds & {"sign", "fine", "enforce"} or q.intent.name in DAYS
        if not (heading or when) or otherwise or u.asks_for_a_provision:
            return None
        return replace(
            q.base, intent="date", detail="", events=found, documents=(), topics=(), dates=(), countries=(), certainty=_SURELY, basis=BY_WORDS,
        ) if found else None  # fmt: skip

    def of_older_ones(self, q: Inquiry) -> Plan | None:
        """From when the rule spoken of binds what was there before it: "and for older systems?" after since when content is to be marked."""
        last, u = q.context.last, q.u
        leans = last is not None and len(u.reading.words) <= _FEW and not q.names_things and u.asked <= _OF_THEN
        if last is None or not leans or u.deeds - _OF_APPLYING - {"first"} or not speaks_of_age(u.reading.asking.keys, u.reading.language):
            return None
        spoken_of = [one for one in self._catalogue.provisions if one.slug in last.provisions]
        if any(one.older_models_from for one in spoken_of):
            return replace(q.base, intent="date", detail="", events=self._deadline_of_older_models, topics=(), basis=LEANS)
        numbers = {one.slug.partition("-")[2].partition("-")[0] for one in spoken_of}
        begun = (event for event in self._catalogue.events if begins_to_apply(self._catalogue, event))
        event = next((one.id for one in begun if _begins_later_for_older_ones(one, numbers)), None)
        return replace(q.base, intent="date", detail="", events=(event,), topics=(), basis=LEANS) if event else None

    def those_from_before(self, q: Inquiry) -> Plan | None:
        """As in "what applies to models that were on the market before August 2025?": the day by which these must comply is told."""
        u, dates = q.u, q.base.dates
        asked = u.asked & {"already", "before"} and not u.asked & {"when", "how-many", "why"}
        if q.context.last or not asked or len(dates) != 1 or q.is_narrowed or q.base.kinds or u.reading.provisions:
            return None
        if not u.words_of_the_law.isdisjoint(stem(word.key) for word in u.beside_which):
            return None  # "which provision is on …?"
        found = self._deadline_of_older_models
        begun = {duty.applies_from for duty in self._catalogue.provisions if duty.applies_from and duty.older_models_from}
        if (q.asks_whether and not u.asks_openly) or u.deeds - _OF_APPLYING or not any(day.startswith(dates[0]) for day in begun):
            return None
        if not found or not (u.speaks_of_models or any(one.id in found and one.words >= _NAMED for one in u.undated_events[:_LOOKED_AT])):
            return None
        duties = {duty.slug for duty in self._catalogue.provisions if duty.older_models_from}
        own = u.names_of_event(found[0])
        if any(u.mass_in_provisions(duty.covered - own) >= _NAMES_A_DUTY for duty in u.provisions if duty.id in duties):
            return None  # "does the summary apply to models from before August 2025?"
        return Plan("event-detail", events=found, certainty=_SURELY, basis=BY_WORDS)

    @property
    def _deadline_of_older_models(self) -> tuple[str, ...]:
        """The milestone by which models that were on the market before their duties began must comply; empty where there is none."""
        events = self._catalogue.events
        return tuple(one.id for one in events if any(OLDER_MODELS_SAYS.endswith(f" {article}") for article in one.articles))[:1]

    @staticmethod
    def since_when_a_point_applies(q: Inquiry) -> Plan | None:
        """As in "since when does point (d) apply?" after another point of the same article."""
        leans = q.base.provisions and not q.u.reading.provisions and q.u.asked & {"since", "when"}
        alone = not (q.is_narrowed or q.base.dates or q.u.asked & {"before", "after"})
        return replace(q.base, intent="date", detail="start", basis=LEANS) if leans and alone else None

    @staticmethod
    def of_that_article(q: Inquiry) -> Plan | None:
        """What the article spoken of says, and of whom: "who does that article apply to?"."""
        u, last = q.u, q.context.last
        if last is None or len(last.provisions) != 1 or any(map(str.isdigit, u.reading.text)):
            return None
        if u.words_of_the_law.isdisjoint(stem(word.key) for word in u.reading.free_words):
            return None
        if q.names_things or u.first_asked not in _OF_WHOM or u.asked & {"when", "since"} or q.intent.name not in _WHAT_IT_SAYS:
            return None
        others = u.stems_of_what_is_named - u.words_of_the_law - u.words_of_the_subject
        if not q.is_short and u.mass(others) >= _SOME:
            return None
        return replace(q.base, intent="provision", detail="", provisions=last.provisions, basis=LEANS)

    def with_its_point(self, u: Understanding, base: Plan, context: Context) -> Plan:
        """Return the plan with the point of the article spoken of that is named by its letter alone: "and point (d)?"."""
        if base.provisions or u.reading.organisations or u.dates:
            return base
        earlier = (slug for plan in reversed(context.plans) for slug in plan.provisions if _OF_A_POINT.search(slug))
        slug = next(earlier, "")
        letter = _POINT.search(u.reading.text.casefold()) if slug else None
        point = f"{slug[:-1]}{POINTS.get(letter[1], '')}" if letter else ""
        known = point in self._catalogue.provision_by_slug
        return replace(base, provisions=(point,), kinds=()) if known else base  # Italian "lettera" is the word for both


def _begins_later_for_older_ones(event: Event, numbers: Set[str]) -> bool:
    """Tell whether a milestone ends the time that one of these articles leaves to what was there before it."""
    articles = [article.partition("(")[0] for article in event.articles]
    return _TRANSITION in articles and not numbers.isdisjoint(articles)


def _step(u: Understanding) -> int:
    """Return -1 where the one before is asked for, 1 where the one behind is, 0 where neither is."""
    side = u.neighbour or next(iter(u.asked & {"before", "after"}), "")
    return {"earlier": -1, "before": -1, "": 0}.get(side, 1)


def _names_no_other(q: Inquiry, most: int = _FEW) -> bool:
    """Tell whether a short question names nothing but that one beside what was spoken of is meant."""
    u = q.u
    others = u.stems_of_what_is_named - u.stems_of_neighbours
    return len(u.reading.words) <= most and not q.names_things and u.mass(others) < _SOME
