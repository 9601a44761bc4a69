"""The steps of laws and texts by what is asked of them: when one was taken, by whom, and how far it has come.

"When was the AI Act published?" names a law and what was done, and nothing else: that decides, whatever words other milestones share with it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.answers.named_deeds import STEPS, STEPS_TAKEN, deeds_called, deeds_of_title, english_names
from bot.answers.planning.elsewhere import POINTS_IN_TIME
from bot.answers.planning.evidence import begins_to_apply
from bot.answers.planning.in_time.ranges import Ranges
from bot.answers.planning.inquiry import Inquiry
from bot.answers.planning.lawmaking import (
    Lawmaking,
    makers_named,
    names_the_omnibus,
    stems_beside_the_act,
    stems_of_institutions,
)
from bot.answers.planning.steps_taken import SAYING_LITTLE, StepsTaken, are_told
from bot.answers.plans import BY_WORDS, LEANS, Plan
from bot.answers.question_words import QUESTIONS, deeds_of_names, speak_of_force
from bot.answers.ranked import SUBJECT
from bot.answers.references import Reference
from bot.answers.told_details import counts
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.dates import span
from knowledge.folding import key_of, stem
from knowledge.joining_words import begins_with_an_and
from knowledge.other_laws import are_about_ai, is_omnibus, other_laws

_CERTAINLY = 0.55  # probability from which a day is asked for
_OF_GRAMMAR = frozenset({"exempt", "duration", "latest", "first", "next", "remain"})  # as which small words are read in some languages
_FEWEST = 4  # words of a question that goes on
_FEW = 8  # words of a question for the day of a text
_SIDES = frozenset({"before", "after", "between", "not", "how-many"})
_OMNIBUS_TOPIC = "omnibus"
_AGREEING = frozenset({"support", "adopt"})
_COMMISSION = frozenset({"commission"})
_SOME, _SLIGHTLY, _LEFT = 1.0, 0.5, 1.5  # rarity of words that name something else, that name it rather, and of those that nobody knows
_LOOKED_AT = 16  # milestones
_IN_FULL = 0.7  # share of a name that a question has
_AS_MUCH = 0.9  # rarity of words by which milestones are named alike
_SURELY, _QUITE = 0.97, 0.9  # certainty of plans
_WELL, _MORE = 2.5, 0.3  # rarity of the words by which a text is named, and by which it is so rather than a letter
_OF_WRITING = frozenset({"publish", "publisher", "send", "demand", "about"})  # deeds of those who wrote or published a text
_BEGINNING = 4  # letters by which forms of a word meet
_TITLES = 2  # of a milestone's names: its title, and its first one in English


class StepsTold:
    """Finds steps of laws and texts."""

    def __init__(self, catalogue: Catalogue, laws: Lawmaking, taken: StepsTaken, ranges: Ranges) -> None:
        self._catalogue = catalogue
        self._laws = laws
        self._taken = taken
        self._ranges = ranges

    def when(self, q: Inquiry) -> Plan | None:
        """Return the plan for the day of a step on a law of which nothing else is named: "when was the AI Act published?"."""
        u = q.u
        done = (u.deeds_beside_when - SAYING_LITTLE) & STEPS
        if q.intent.name != "date" or len(done) != 1 or u.deeds_beside_when - done - SAYING_LITTLE - _OF_GRAMMAR or q.names_things:
            return None
        if q.base.provisions or u.counted or u.asked_edge == "end" or u.asked & _SIDES or u.probability("date") < _CERTAINLY:
            return None
        if "apply" in done and not speak_of_force(u.reading.keys, u.reading.language):
            return None  # from when a law applies is another day than that of its entry into force
        law = self._law_named_alone(u)
        found = self._step_on(law, done, makers_named(u)) if law else None if q.context.last else self._of_a_text(u, done)
        if found is None or (law and self._names_another(u, law, found, done)):
            return None
        return replace(q.base, detail="", events=(found,), documents=(), certainty=_SURELY)

    def _of_a_text(self, u: Understanding, done: frozenset[str]) -> str | None:
        """Return the milestone at which a text was published or adopted, where what is named best was another step: "the resolution"."""
        best, makers = u.undated_events[0], makers_named(u)
        if makers or not stems_beside_the_act(u) or len(u.reading.words) > _FEW or self._tells_plainly(u, best, done, makers):
            return None
        no_other_step = deeds_of_title(self._catalogue, best.id) & STEPS <= done and self._taken.tells_it(u, best, done, makers)
        told = [event for event in u.undated_events[:_LOOKED_AT] if self._tells_plainly(u, event, done, makers)]
        found = max(told, key=lambda event: event.score, default=None)
        if found is None or found.words < best.words - _AS_MUCH or (no_other_step and found.score < best.score - _SLIGHTLY):
            return None
        return found.id

    def _tells_plainly(self, u: Understanding, event: Reference, done: frozenset[str], makers: frozenset[str]) -> bool:
        """Tell whether a milestone is of all that is named, and what is done is the one thing that its title says was."""
        plainly = deeds_of_title(self._catalogue, event.id) & STEPS == done
        return plainly and self._taken.is_by(u, makers, event, done) and self._taken.tells_it(u, event, done, makers)

    def _names_another(self, u: Understanding, law: frozenset[str], found: str, done: frozenset[str]) -> bool:
        """Tell whether a question has words of another step on the same law that the one found has not: "the agreement", "the trilogues".

        The word for what was done counts for those alone at which the same was: Hungarian "tették" is of a proposal and a publication; where
        it is said who did it, for none: Hungarian has "fogadta el" for the one and "elfogadta" for the other.
        """
        topics = u.names_of_topic(SUBJECT) | u.names_of_topic(_OMNIBUS_TOPIC)
        common = topics | u.stems_of_passing | u.stems_of_the_law | u.stems_that_ask | stems_of_institutions(u)
        doing = u.stems_of_asking

        def said_of(event: Reference) -> float:
            alike = not makers_named(u) and deeds_of_title(self._catalogue, event.id) == done
            return u.mass(event.covered - common - (frozenset() if alike else doing))

        said = {event.id: said_of(event) for event in u.undated_events if event.id in law}
        return max(said.values()) > said[found] + _SLIGHTLY

    def _law_named_alone(self, u: Understanding, beside: frozenset[str] = frozenset()) -> frozenset[str]:
        """Return the steps of the law that is named with nothing else but the stems `beside`; none if another thing is, or neither law."""
        others = stems_beside_the_act(u) - beside
        if names_the_omnibus(u):
            names = u.names_of_topic(_OMNIBUS_TOPIC)
            foreign = frozenset(word for word in others if not is_omnibus(word) and not are_told([word], names))
            return frozenset() if u.mass(foreign) >= _SOME or u.left_over(names | beside) >= _LEFT else self._laws.of_the_omnibus
        words = u.typed
        unsaid = u.left_over(u.names_of_topic(SUBJECT) | u.stems_of_passing | u.stems_of_the_law | stems_of_institutions(u) | beside)
        named = are_about_ai(words) or (u.speaks_of_the_law and not others)  # "the Cyber Resilience Act" has words that nobody knows
        if not named or other_laws(words, u.reading.language) or u.mass(others) >= _SOME or unsaid >= _SOME:
            return frozenset()
        return self._laws.of_the_act_alone

    def _step_on(self, law: frozenset[str], done: frozenset[str], makers: frozenset[str]) -> str | None:
        """Return the milestone at which a step on a law was taken, by those who are named; of several the last, with which it was complete."""
        committees = self._catalogue.events_of_committees
        taken = [
            event for event in law
            if deeds_of_title(self._catalogue, event) == done and event not in committees and (not makers or makers == self._laws.makers[event])
        ]  # fmt: skip
        called = [event for event in taken if event in self._laws.named_in_title] or taken  # and no correction of it
        return max(called, key=self._day, default=None)

    def in_committee(self, q: Inquiry) -> Plan | None:
        """Return the plan for the committees' step before or after the one spoken of: "and before that, in committee?"."""
        u, last, spoken = q.u, q.context.last, q.context.milestone
        if last is None or spoken is None or not u.speaks_of_committees or len(u.reading.words) > _FEW or q.names_things or u.deeds - STEPS:
            return None
        best = u.undated_events[0]
        if best.cover >= _IN_FULL and best.id not in self._catalogue.events_of_committees:
            return None  # "the Commission's proposal", where a committee is called a commission
        side = u.asked & {"before", "after"}
        goes_on = bool(side) or begins_with_an_and(u.reading.words, u.reading.language)
        if len(side) > 1 or not goes_on or u.asked & QUESTIONS - {"when"}:
            return None
        law, day, forth = self._laws.of(spoken) or self._laws.of_its_makers(spoken), self._day(spoken), "after" in side
        beside = [event for event in law if event in self._catalogue.events_of_committees and event != spoken]
        beside = [event for event in beside if (self._day(event) > day if forth else self._day(event) < day)]
        found = (min if forth else max)(beside, key=self._day, default=None)
        return replace(last, intent="date", detail="", events=(found,), documents=(), reached=(), basis=LEANS) if found else None

    def called_for_then(self, q: Inquiry) -> Plan | None:
        """As in "what did Parliament call for in March 2026?": the one milestone of that time at which it called for something."""
        u, base = q.u, q.base
        asked = "demand" in u.deeds and u.asks_openly and not u.asked & QUESTIONS and len(u.dates) == len(u.acting) == 1
        if not asked or q.is_narrowed or base.kinds or u.reading.provisions or u.reading.speakers:
            return None
        called = {key[:_BEGINNING] for body in u.institutions for key in key_of(body.name(u.reading.language))}  # "European"
        beside = frozenset(form for form in u.stems_of_what_is_named - stems_of_institutions(u) if form[:_BEGINNING] not in called)
        if u.mass(beside) >= _SOME:
            return None
        first, last = span(u.dates[0])
        makers = self._catalogue.lawmakers_by_event
        then = [e for e in self._catalogue.events if first <= span(e.date)[0] <= last and u.acting[0] in makers.get(e.id, frozenset())]
        calling = [event for event in then if "demand" in deeds_of_names((event.detail,))]
        if len(calling) != 1:
            return None
        return Plan("event-detail", events=(calling[0].id,), certainty=_SURELY, basis=BY_WORDS)

    def by_its_deed(self, q: Inquiry) -> Plan | None:
        """Return the plan for another step on the law spoken of, told by what was done alone: "and signed?"."""
        u, last, spoken = q.u, q.context.last, q.context.milestone
        done = (u.deeds - SAYING_LITTLE - _OF_GRAMMAR) & STEPS
        if last is None or spoken is None or last.intent not in POINTS_IN_TIME or len(done) != 1 or len(u.reading.words) > _FEWEST:
            return None
        goes_on = begins_with_an_and(u.reading.words, u.reading.language)
        a_step = not self._catalogue.event_by_id[spoken].due  # the deadline for the Code is none
        alone = not (q.names_things or makers_named(u) or stems_beside_the_act(u))
        if not (goes_on and a_step and alone) or u.asked_edge == "end" or u.asked - {"when"}:
            return None
        found = self._step_on(self._laws.of(spoken), done, frozenset())
        return replace(last, intent="date", detail="", events=(found,), documents=(), reached=(), basis=LEANS) if found else None

    def by_others(self, q: Inquiry) -> Plan | None:
        """Return the plan for the same step on the same law by another institution than the one spoken of: "and Parliament?"."""
        last, spoken, makers = q.context.last, q.context.milestone, makers_named(q.u)
        agreed = bool(q.u.deeds) and q.u.deeds <= _AGREEING and not q.u.asked & QUESTIONS - {"when"}  # "and the Council, when did it agree?"
        bare = not (q.u.deeds and not agreed) and not q.names_things and not stems_beside_the_act(q.u)
        if last is None or spoken is None or not makers or not q.is_short or not bare:
            return None
        law = self._laws.of(spoken)
        step = frozenset({"adopt"}) if agreed else deeds_of_title(self._catalogue, spoken) & STEPS_TAKEN
        theirs = [
            event for event in law
            if step and step <= deeds_of_title(self._catalogue, event)
            and (makers == self._laws.makers[event] if agreed else makers <= self._laws.makers[event])
        ]  # fmt: skip
        whole = [event for event in theirs if event not in self._catalogue.events_of_committees and event != spoken]
        # What the Council adopts, its ambassadors back before.
        whole = [event for event in whole if deeds_of_title(self._catalogue, event) == step] or whole
        # The one that is called most alike, "adoption of the AI Act by …"; of its position and its adoption, the nearer one in time.
        day, called = self._day(spoken), self._stems_of_titles(spoken)
        beside = q.u.asked & {"before", "after"}
        if beside and makers == _COMMISSION:
            return None  # "and before that, in committee?": in many languages a committee is called a commission
        if beside:
            whole = [event for event in whole if event != spoken and beside == {"before" if self._day(event) < day else "after"}]
        near = {event: (-len(called & self._stems_of_titles(event)), abs((self._day(event) - day).days)) for event in whole}
        found = min(near, key=lambda event: near[event], default=None)
        return replace(last, events=(found,), documents=(), reached=(), basis=LEANS) if found else None

    def _stems_of_titles(self, event: str) -> frozenset[str]:
        """Return the stems of a milestone's title and of its first English name."""
        return frozenset(stem(word) for title in english_names(self._catalogue, event)[:_TITLES] for word in key_of(title))

    def in_force_by_now(self, q: Inquiry) -> Plan | None:
        """Return the plan for whether the law of which a step was spoken of is in force, or since when: "and is it in force?"."""
        u, spoken = q.u, q.context.milestone
        dated = u.asked & {"when", "since"}
        of_grammar = _OF_GRAMMAR if dated else frozenset[str]()  # "how many days later did it enter into force?" asks for a duration
        bare = u.deeds - of_grammar == {"apply"} and not (q.names_things or stems_beside_the_act(u) or u.asks_openly)
        if spoken is None or not q.is_short or not bare:
            return None
        if "apply" in deeds_of_title(self._catalogue, spoken):
            return None
        begun = [event for event in self._laws.of(spoken) if begins_to_apply(self._catalogue, self._catalogue.event_by_id[event])]
        first = min(begun, key=self._day, default=None)
        return replace(q.base, intent="date" if dated else "in-force", detail="", events=(first,), basis=LEANS) if first else None

    def _day(self, event: str) -> date:
        return span(self._catalogue.event_by_id[event].date)[0]

    def who(self, q: Inquiry) -> Plan | None:
        """Return the plan for who took a step on a law, or wrote or published a text: "who proposed the AI Act?", "who wrote the Code?"."""
        u = q.u
        if u.first_asked != "who" or q.names_things or q.base.provisions or u.asked & _SIDES or "not" in u.asked or q.context.last:
            return None
        if q.intent.name == "provision" and u.chooses:
            return None  # "which article demands that a summary be published?"
        done = (u.deeds - SAYING_LITTLE) & STEPS_TAKEN
        if len(done) == 1 and not u.deeds - done - SAYING_LITTLE - _OF_GRAMMAR and (law := self._law_named_alone(u)):
            found = self._step_on(law, done, makers_named(u))
            return replace(q.base, intent="event-detail", detail="", events=(found,), certainty=_SURELY) if found else None
        writing = u.deeds & {"publish", "publisher"}
        if not (writing or "writers" in u.details_named) or u.deeds - _OF_WRITING - SAYING_LITTLE or u.reading.subjects:
            return None
        best = u.undated_events[0]
        if not writing and not counts(self._catalogue.event_by_id[best.id].detail, "experts"):
            return None
        named = best.words >= _WELL and best.words >= u.documents[0].words + _MORE
        of_a_text = "publish" in deeds_called(self._catalogue, best.id) or not deeds_of_title(self._catalogue, best.id) & STEPS
        return replace(q.base, intent="event-detail", detail="", events=(best.id,), basis=LEANS) if named and of_a_text else None

    def standing(self, q: Inquiry) -> Plan | None:
        """Return the plan for how far a matter has come, which all of its steps tell: "what is the status of the omnibus?"."""
        u = q.u
        if not u.asks_how_far or len(u.reading.words) > _FEW or q.names_things or q.base.provisions or "sign" in u.deeds or q.context.last:
            return None
        if u.asked & _SIDES:
            return None  # "hvad skete der før afstemningen?"
        law = self._law_named_alone(u, beside=u.stems_of_standing)
        steps = tuple(sorted(law, key=self._day)) if law else self._ranges.steps(u)
        if not steps:
            return None
        topic = u.topics[0].id if not law else _OMNIBUS_TOPIC if law == self._laws.of_the_omnibus else SUBJECT
        return replace(q.base, intent="events", detail="", topics=(topic,), events=steps, certainty=_QUITE)
