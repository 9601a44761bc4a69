"""Finds the point in time that a question means of what the conversation spoke of."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace
from functools import partial

from bot.answers.named_deeds import STEPS, STEPS_TAKEN, deeds_called, deeds_of_title
from bot.answers.planning.context import Context
from bot.answers.planning.evidence import CHOICES, near, statement_told
from bot.answers.planning.fits import TAKING_SIDES
from bot.answers.planning.in_time.thresholds import FEW, HAPPENING, NOTHING_ELSE, SAID, SAYS_SOMETHING, SMALL, SOME_WORDS
from bot.answers.planning.lawmaking import Lawmaking, makers_named, names_the_omnibus, stems_beside_the_act
from bot.answers.plans import LEANS, Clarification, Plan, Refusal
from bot.answers.references import Reference
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.folding import tokens
from knowledge.other_laws import are_about_ai

_ALL_OF_A_MATTER = 30  # milestones among which those of one matter are
_OF_WORDS = frozenset({"position", SAID})
_NEAREST = 5  # milestones by whose names it is told whether a question names more than an institution
_BY_MUCH = 2.0  # rarity of words by which a milestone of another matter is named and this one is not


class SpokenOf:
    """What a question for a day takes from the conversation."""

    def __init__(self, catalogue: Catalogue, laws: Lawmaking) -> None:
        self._catalogue = catalogue
        self._laws = laws

    def asks_of_what_was_spoken_of(self, u: Understanding, base: Plan, last: Plan | None) -> bool:
        """Tell whether a day is asked for and nothing is named: "and on which date was that?"."""
        named = base.dates or base.kinds or base.organisations or base.provisions or u.reading.unknown_names or u.reading.speakers
        of_words = last is not None and last.intent in _OF_WORDS
        # "When was it sent?", "from when is that?".
        passing = {"send"} if last and len(last.documents) == 1 else {"begin"} if of_words else set()
        if last and len(last.events) == 1 and not self._laws.of(last.events[0]):
            passing = {"publish"}  # a study, a draft or guidelines; what is done to a law are steps of its own
        done = u.deeds_beside_when - passing
        if last is None or base.intent != "date" or named or done or u.counted:
            return False
        return not u.stems_of_what_is_named and len(u.reading.words) <= FEW and not are_about_ai(tokens(u.reading.text))

    def is_itself(self, u: Understanding, base: Plan, last: Plan | None) -> bool:
        """Tell whether the milestone spoken of is meant: "what day did it come into force?" and "does it apply?" after "is it in force?"."""
        if last is None or len(last.events) != 1 or u.matter_of_events or u.counted:
            return False
        if base.intent != "in-force" and (base.intent != "date" or last.intent == "date"):
            return False
        if base.dates or base.kinds or base.organisations or base.provisions or are_about_ai(u.reading.words):
            return False
        done = u.deeds_beside_when & HAPPENING
        named = u.stems_of_what_is_named - u.names_of_event(last.events[0])
        return bool(done) and done <= deeds_called(self._catalogue, last.events[0]) and u.mass(named) < NOTHING_ELSE

    def of_the_matter_spoken_of(self, u: Understanding, base: Plan, context: Context) -> Reference | None:
        """Return the milestone that a short question means of the matter spoken of last: "and when did Parliament adopt it?".

        Of several, one at which the same was done as at the last.
        """
        last = context.last.events[0] if context.last and context.last.events else ""
        matter = u.matter_of_event(last) if last else ""
        free = [word for word in u.reading.free_words if len(word.key) > SMALL]
        if not matter or base.dates or base.kinds or len(free) > FEW or u.matter_of_events or are_about_ai(u.reading.words):
            return None
        alike = [e for e in u.undated_events[:_ALL_OF_A_MATTER] if e.id != last and matter in u.names_of_event(e.id)]
        said = u.deeds & STEPS_TAKEN
        # Where none has its words, one at which was done what it says: "published in the OJ when?"
        named = [e for e in alike if e.words >= NOTHING_ELSE] or [e for e in alike if said and said <= deeds_called(self._catalogue, e.id)]
        done = said or deeds_called(self._catalogue, last) & STEPS_TAKEN
        best = max(named, key=lambda e: (len(deeds_called(self._catalogue, e.id) & done), e.score), default=None)
        return None if best and self._is_told_otherwise(u, last, best) else best

    def stands_for_itself(self, u: Understanding, base: Plan, event: str, last: Plan) -> bool:
        """Tell whether a milestone named in full is meant in a conversation too: a step of the other law only if that or a day is named."""
        laws = [self._laws.of(told) for told in last.events]
        of_the_other = bool(self._laws.of(event)) and any(steps and event not in steps for steps in laws)
        named = base.dates or are_about_ai(u.reading.words) or names_the_omnibus(u) or any(word.key.isdigit() for word in u.reading.words)
        return not of_the_other or bool(named)

    def of_the_law_spoken_of(self, u: Understanding, base: Plan, context: Context) -> Reference | None:
        """Return the step of the law spoken of at which was done what a question says, or which an institution took that it names.

        As in "and when did Parliament adopt it?", "when was it published in the Official Journal?".
        """
        last, makers = context.last.events[0] if context.last and context.last.events else "", makers_named(u)
        named = base.dates or base.kinds or base.organisations or base.provisions
        if not last or base.intent != "date" or named or names_the_omnibus(u) or are_about_ai(u.reading.words):
            return None
        said, own = u.deeds_beside_when, deeds_of_title(self._catalogue, last)
        if not makers and (not said or said - STEPS_TAKEN or said <= own):
            return None
        if not makers and said == {"publish"} and not self._laws.of(last) and not u.stems_of_what_is_named:
            return None  # "when was it published?" after a study of Parliament's is of that
        # "En wanneer nam het Parlement haar aan?": what was done last was done by it too, or else it adopted the law.
        likely = [said & STEPS_TAKEN] if said else [own, frozenset({"adopt"})]
        found = next((step for done in likely if (step := self._step(u, last, makers, done))), None)
        beside = stems_beside_the_act(u) - u.names_of_event(found.id) if found else frozenset[str]()
        # "And when did the Council adopt its general approach?"
        return None if any(beside & event.covered for event in u.undated_events[:_NEAREST]) else found

    def _step(self, u: Understanding, last: str, makers: Set[str], done: Set[str]) -> Reference | None:
        """Return the step of the law of a milestone that these institutions took and at which this was done."""
        steps, took = (self._laws.of(last) or self._laws.of_its_makers(last)) - {last}, self._catalogue.lawmakers_by_event
        by_it = [event for event in u.undated_events if event.id in steps and makers <= took[event.id]]
        if makers:  # not the negotiations, in which all of them took part
            by_it = [event for event in by_it if took[event.id] == makers] or by_it
        as_said = [event for event in by_it if done and done <= deeds_called(self._catalogue, event.id)]
        best = max(as_said, key=partial(self._by_what_was_done, done), default=None)
        named = max(as_said, key=lambda event: event.words, default=None)  # "and when was the agreement on it?"
        return named if best and named and named.words >= best.words + SAYS_SOMETHING else best

    def _by_what_was_done(self, done: Set[str], event: Reference) -> tuple[int, int, float]:
        """Return the key of the milestone at which this was done and nothing else: no position was adopted where the law was."""
        title, called = deeds_of_title(self._catalogue, event.id), deeds_called(self._catalogue, event.id)
        return -len(title ^ done), -len(called - done), event.score

    @staticmethod
    def _is_told_otherwise(u: Understanding, last: str, found: Reference) -> bool:
        """Tell whether another milestone is named by words that the one found has not, and has as much in common with the one spoken of.

        As in "and when did plenary adopt the resolution?" after the vote of a committee on it.
        """
        first, told = u.undated_events[0], u.names_of_event(last)
        names, own = u.names_of_event(first.id), u.names_of_event(found.id)
        apart = first.id != last and u.mass(first.covered - own) >= _BY_MUCH
        return apart and u.mass(names & told) >= u.mass(own & told)

    def later(self, u: Understanding, base: Plan, context: Context) -> str | None:
        """Return the milestone that a short question names among those after the one spoken of: "which day did the plenary vote then?"."""
        last = context.last.events[0] if context.last and context.last.events else ""
        short = len([word for word in u.reading.free_words if len(word.key) > SMALL]) <= FEW
        if not last or "after" not in u.asked or not short or base.dates or base.kinds or base.organisations:
            return None
        begun = self._catalogue.event_by_id[last].date
        after = [event.id for event in self._catalogue.events if event.date > begun]
        named = [event for event in u.rank_events(dates=(), among=after) if event.words >= SAYS_SOMETHING] if after else []
        done = u.deeds & STEPS_TAKEN
        best = max(named, key=lambda event: (done <= deeds_called(self._catalogue, event.id), event.score), default=None)
        return best.id if best else None

    def of_another_step(self, u: Understanding, base: Plan, context: Context) -> Reference | None:
        """Return the milestone at which was done what the question says, after one of the same matter at which it was not: "signed?"."""
        last = context.last.events[0] if context.last and context.last.events else ""
        done = u.deeds & STEPS
        if not last or not done or base.dates or base.kinds or base.organisations or done & deeds_called(self._catalogue, last):
            return None
        best = u.undated_events[0]
        alike = u.matter_of_event(best.id) == u.matter_of_event(last)
        return best if alike and best.id != last and done <= deeds_called(self._catalogue, best.id) else None

    def from_context(self, u: Understanding, base: Plan, context: Context) -> Plan | Clarification | Refusal:
        last = context.last
        if last and _asks_since_when_it_applies(u) and is_no_law(last):
            return Refusal("unclear", near=near(self._catalogue, u), plan=base)
        if last and last.intent == "position" and base.intent == "date" and not u.deeds_beside_when & HAPPENING:
            said = replace(base, intent=SAID, organisations=last.organisations, topics=last.topics, dates=last.dates)  # "when was that?"
            return said if u.deeds & TAKING_SIDES else replace(said, told=context.told)  # "when did they welcome it?" may be of another
        if last and last.quoted and base.intent == "date" and not u.deeds_beside_when & HAPPENING:
            return self._said(base, last.quoted[0])
        listed = context.listed
        several = last.documents if last and len(last.documents) > 1 and not last.events else ()
        if base.intent == "date" and (several or (last and listed and last.documents == listed)):
            return Clarification(base, "documents", (several or listed)[:CHOICES])  # "when was it sent?" after a list of letters
        if last and (last.events or last.documents or last.provisions):
            return replace(
                base, events=last.events, documents=last.documents if not last.events else (), provisions=last.provisions
            )
        if last and len(last.reached) == 1 and last.reached[0] in self._catalogue.document_by_id:
            return replace(base, documents=last.reached)  # "when did it come out?" after a list of one
        if last and (event := self.of_topic(last)):
            return replace(base, events=(event,))
        if base.kinds or "send" in u.done:
            return Clarification(base, "documents", tuple(c.id for c in u.documents[:CHOICES]))
        earlier = next((plan for plan in reversed(context.plans) if plan.events or len(plan.documents) == 1), None)
        if earlier and not base.organisations:  # "and on which day was it?" after what nothing is known of
            return replace(base, events=earlier.events, documents=() if earlier.events else earlier.documents)
        return Refusal("unclear", near=near(self._catalogue, u), plan=base)

    def _said(self, base: Plan, entry: str) -> Plan:
        """Return the plan for the day of the statement or document whose own words were told."""
        said = statement_told(self._catalogue, entry)
        if said is None:
            return replace(base, documents=(entry,))
        return replace(base, intent=SAID, organisations=said.organisations, dates=said.dates, basis=LEANS)

    def may_be_meant(self, u: Understanding, last: Plan | None) -> bool:
        """Tell whether something was spoken of last that has a day; of what applies, no letter does."""
        if last is None or (_asks_since_when_it_applies(u) and is_no_law(last)):
            return False
        named = last.events or last.documents or last.provisions or len(last.reached) == 1
        return bool(named or last.quoted) or last.intent in _OF_WORDS or self.of_topic(last) is not None

    def of_topic(self, last: Plan) -> str | None:
        """Return the milestone that the last question's topic is: after "what did they say on the third draft?", "when was it published?"."""
        known = (self._catalogue.topic_by_id[topic] for topic in last.topics if topic in self._catalogue.topic_by_id)
        return next((topic.event for topic in known if topic.event), None)


def _asks_since_when_it_applies(u: Understanding) -> bool:
    """Tell whether it is asked when something applies, or since when it is mandatory."""
    done = u.deeds_beside_when
    return "apply" in done or ("require" in done and "since" in u.asked)


def is_no_law(last: Plan) -> bool:
    """Tell whether a letter or somebody's words were spoken of, which never begin to apply."""
    return not (last.events or last.provisions)


def names_its_own(u: Understanding, base: Plan, document: Reference | None, event: Reference | None) -> bool:
    """Tell whether a question in a conversation names a thing itself instead of pointing back."""
    if base.dates or base.organisations:
        return True
    best = max((c for c in (document, event) if c), key=lambda c: c.cover, default=None)
    told = best is not None and (best.cover >= 0.45 or (best.meaning > 2.6 and best.words >= SOME_WORDS))
    return told and sum(len(w.key) > 2 for w in u.reading.free_words) > 3
