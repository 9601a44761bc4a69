"""Whether a step was taken: "has the omnibus been adopted?", "did Parliament approve the Act?".

A milestone answers that with yes or no by its day, if all that is claimed of it is true of it: each word of the question is one of its
names, of what is told of it, or says no more than that something was done.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from bot.answers.named_deeds import STEPS, STEPS_TAKEN, deeds_of_event, deeds_of_title, english_names
from bot.answers.planning.companies import names_one_of
from bot.answers.planning.inquiry import Inquiry
from bot.answers.planning.lawmaking import (
    Lawmaking,
    makers_named,
    names_the_omnibus,
    stems_beside_the_act,
    stems_of_institutions,
)
from bot.answers.plans import TAKEN, Plan, Refusal
from bot.answers.question_words import speak_of_ourselves
from bot.answers.ranked import SUBJECT
from bot.answers.references import Reference
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.facts import MODEL, is_state
from knowledge.folding import Token, key_of, stem, tokens
from knowledge.models import Event

_OF_SOMETHING_ELSE = frozenset({"followup", "signatories", "signed-documents"})  # intents
_LIKELY, _EVEN, _OF_A_DAY = 0.005, 0.3, 0.2  # probabilities from which it may be asked whether something was, or when
_OF_ONE = 0.1  # the same, where no deed says what is asked of a milestone
_OF_AUTHORITIES = frozenset({"apply", "fine", "enforce"})  # of what begins to apply, and of what nobody has done yet
SAYING_LITTLE = frozenset({"about", "latest", "list", "end", "begin", "remain"})  # deeds beside any other
_OF_NAMES = frozenset({"language"})  # as which the word "version" is read: no milestone is a translation
_LOOKED_AT = 16  # milestones
_STEMS_OF_THE_ACT = frozenset({"the", "ai", "act", "of", "for", "and"})
_BESIDE = frozenset({"before", "after", "until"})  # asks which of two things came first
_FOREIGN = 1  # words that only what is told of a milestone has, and none of its names: "the one from Voss"
_SHORT = 4  # letters of a word that may say little: "eine", "there"
_ENGLISH_I = "I"  # the one word of one letter that is a capital within a sentence
_ALIKE = 5  # first letters that forms of a word have in common
_AS_MUCH, _AS_MUCH_OF_A_NAME = 0.9, 0.3  # rarity of words, and share of a name, by which milestones are named alike
_CLEARLY, _LEAD = 2.5, 1.0  # of a milestone that is named where no deed is: "is the Code final?"
_HALF_OF_A_NAME, _MUCH_OF_A_NAME = 0.5, 0.4
_OPENING = 2  # words among which one says that something only could be
_SURELY = 0.97  # certainty of the plan
_NEAREST = 2  # milestones that are shown where another institution took the step


class StepsTaken:
    """Finds the milestone at which was done what a question asks whether it was, by those who are said to have done it."""

    def __init__(self, catalogue: Catalogue, laws: Lawmaking) -> None:
        self._catalogue = catalogue
        self._laws = laws
        self._topics = {event.id: _topics_of(catalogue, english_names(catalogue, event.id)) for event in catalogue.events}
        self._told = {event.id: _stems_told(event) for event in catalogue.events}

    def taken(self, q: Inquiry) -> Plan | Refusal | None:
        """Return the plan for whether a step was taken; a refusal where another institution took it; None where neither is asked."""
        done = _steps_in(q.u.deeds, makers_named(q.u))
        if done == {"demand"} and not makers_named(q.u) and not q.u.stems_of_what_is_named:
            return None  # "do they want to ban AI?" asks of nobody's proposal
        if not q.u.deeds and "already" not in q.u.asked and speak_of_ourselves(q.u.reading.keys, q.u.reading.language):
            return None  # "is my song in the training data?"
        of_a_duty = not done and "require" in q.u.deeds  # "does the AI Office have to go through the training data?"
        if of_a_duty or q.u.deeds & _OF_AUTHORITIES or not self._asks_whether_it_was(q):
            return None
        return self._found(q, done)

    def begun(self, q: Inquiry) -> Plan | Refusal | None:
        """Return the plan for whether what a milestone begins applies: "is the omnibus in force?"; None where that is not asked."""
        if q.intent.name != "in-force" or q.u.deeds & STEPS_TAKEN or "apply" not in q.u.deeds or not self._asks_whether_it_was(q):
            return None
        return None if q.u.asked_edge == "end" else self._found(q, frozenset({"apply"}))

    def _found(self, q: Inquiry, done: frozenset[str]) -> Plan | Refusal | None:
        u, makers = q.u, makers_named(q.u)
        told = [event for event in u.undated_events[:_LOOKED_AT] if self.tells_it(u, event, done, makers)]
        by_them = [event for event in told if self.is_by(u, makers, event, done)]
        alone = not done or "apply" in done
        if best := _named(u, by_them, q.base.provisions) if alone else self._meant(u, by_them, done, of_somebody=bool(makers)):
            return replace(q.base, intent="in-force", detail=TAKEN, events=(best.id,), documents=(), dates=(), certainty=_SURELY)
        if done and told and makers:
            return replace(q.refused("not-in-corpus"), near=tuple(event.id for event in told[:_NEAREST]))
        return None

    def _asks_whether_it_was(self, q: Inquiry) -> bool:
        """Tell whether a question that stands for itself asks with yes or no for what was done by an institution, if by anybody."""
        u, base = q.u, q.base
        if u.timeliness:
            return False  # "was the Code published too late?"
        marked = u.ends_with_a_mark
        whether = u.probability("in-force", "order") >= (_LIKELY if marked and not q.context.last else _EVEN)
        of_a_day = u.probability("date") >= (_EVEN if u.dates else _OF_A_DAY)
        if not whether or of_a_day or q.intent.name in _OF_SOMETHING_ELSE:
            return False
        if not q.asks_whether or u.begins_openly or u.asks_what_was_signed or "not" in u.asked or u.supposes_at(_OPENING):
            return False
        somebody = base.organisations or any(map(is_state, base.countries)) or u.asks_of_anything
        if somebody or len(base.dates) > 1 or (q.context.last and not stems_beside_the_act(u)):
            return False
        of_two = u.asked & _BESIDE and (len(makers_named(u)) > 1 or q.context.last)  # "did Parliament adopt it before the Council?"
        return not (of_two or u.says_or or any(names_one_of(event, q) for event in self._catalogue.events))

    def tells_it(self, u: Understanding, event: Reference, done: frozenset[str], makers: frozenset[str]) -> bool:
        """Tell whether a milestone is of what the question names, has all its words, and was what it says is done."""
        happened = deeds_of_event(self._catalogue, event.id)
        is_out = done == {"publish"} and not happened & STEPS  # "has the study been published?": it is known since it was
        named, best = stems_beside_the_act(u), u.undated_events[0]
        plainly = event.id == best.id or done <= deeds_of_title(self._catalogue, event.id)
        if not (done <= happened and plainly) and not is_out:
            return False
        if not _is_of_its_time(u, event) or (event.id in self._laws.of_the_omnibus) != names_the_omnibus(u):
            return False
        another = best.id not in self._laws.of_the_act and event.words < best.words - _AS_MUCH
        if not named and (event.id not in self._laws.of_the_act or another):
            return False
        own = u.names_of_event(event.id).union(*map(u.names_of_topic, self._topics[event.id]))
        true_of_it = own.union(u.names_of_topic(SUBJECT), u.stems_of_passing, self._told[event.id], stems_of_institutions(u))
        beside = _steps_in(u.deeds_without(true_of_it), makers, all_deeds=True) - done - (happened - _OF_NAMES) - SAYING_LITTLE
        if beside or ("first" in u.deeds and "first" not in happened):
            return False
        foreign = [word for word in named if not are_told([word], own)]
        return len(foreign) < max(len(named), 1) and len(foreign) <= _FOREIGN and are_told(_stems_said(u), true_of_it)

    def is_by(self, u: Understanding, makers: frozenset[str], event: Reference, done: frozenset[str]) -> bool:
        """Tell whether those who are said to have taken a step did; who alone is said to have adopted something shares that with nobody.

        A committee, where the question has most of its name, may be called a commission.
        """
        theirs = self._laws.makers[event.id]
        called = event.cover >= _HALF_OF_A_NAME and stems_of_institutions(u) <= u.names_of_event(event.id)
        return not makers or called or (makers == theirs if len(makers) == 1 and "adopt" in done else makers <= theirs)

    def _meant(self, u: Understanding, told: Sequence[Reference], done: frozenset[str], *, of_somebody: bool) -> Reference | None:
        """Return the milestone named best; of an adoption by nobody in particular the last, with which it was complete."""
        if not told:
            return None
        last = done == {"adopt"} and not of_somebody
        words, cover = max(event.words for event in told), max(event.cover for event in told)
        alike = [event for event in told if event.words >= words - _AS_MUCH and event.cover >= cover - _AS_MUCH_OF_A_NAME] or [told[0]]
        if last and not self._says_more(u, max(told, key=lambda event: event.words)):
            alike += [event for event in told if event not in alike]  # what was done has another word in all of their names
        plainly = [event for event in alike if deeds_of_title(self._catalogue, event.id) == done] or alike
        return max(plainly, key=lambda event: self._catalogue.event_by_id[event.id].date if last else f"{event.score:09.4f}")

    @staticmethod
    def _says_more(u: Understanding, event: Reference) -> bool:
        """Tell whether a question has words of a milestone beside those of its matter, such as the word for what was done."""
        beside = event.covered - stems_beside_the_act(u) - u.names_of_topic(SUBJECT) - u.stems_of_passing
        return any(len(word) >= _SHORT for word in beside)


def _steps_in(deeds: frozenset[str], makers: frozenset[str], *, all_deeds: bool = False) -> frozenset[str]:
    """Return the steps among what is said to be done, or all of it; what lawmakers approve of they adopt."""
    if makers and "support" in deeds:
        deeds = deeds - {"support"} | {"adopt"}
    return deeds if all_deeds else deeds & STEPS_TAKEN


def _is_of_its_time(u: Understanding, event: Reference) -> bool:
    """Tell whether a milestone lies where a date of the question says, if it has one."""
    return not u.dates or next((dated.when for dated in u.events if dated.id == event.id), 0.0) > 0


def are_told(stems: Collection[str], told: Collection[str]) -> bool:
    """Tell whether all of the stems are among others: themselves, or as forms of the same word."""
    beginnings = {word[:length] for word in told for length in (_ALIKE, min(len(word), _SHORT)) if len(word) >= _SHORT}
    shorter = {word for word in told if len(word) == _SHORT}
    return all(
        word in told or word[:_ALIKE] in beginnings or (len(word) >= _SHORT and word[:_SHORT] in shorter)
        for word in stems
    )  # fmt: skip


def _stems_said(u: Understanding) -> frozenset[str]:
    """Return the stems of the longer words of the sentence that asks, beside dates, words of asking and doing, and for models.

    A short name in capitals counts as well: what no milestone tells of the CDU is not what the Council did.
    """
    moved = u.reading.asked_from
    apart = [(date.start - moved, date.end - moved) for date in u.reading.dates]
    models = [thing for thing in u.reading.subjects if thing.id == MODEL]  # "the Code for general-purpose AI"
    apart += [(thing.start - moved, thing.end - moved) for thing in models]

    shouted = u.reading.asking.text.isupper()

    def counts(word: Token) -> bool:
        named = word.text.isupper() and not shouted and (len(word.text) > 1 or (word.start > 0 and word.text != _ENGLISH_I))  # "S&D"
        tells = len(word.key) > _SHORT or named
        return tells and word.key not in u.words_of_asking and not any(start <= word.start < end for start, end in apart)

    return frozenset(stem(word.key) for word in u.reading.asking.words if counts(word))


def _stems_told(event: Event) -> frozenset[str]:
    """Return the stems of a milestone's English title and of the names in what is told of it, which are the same in all languages."""
    names = [word.key for word in tokens(event.detail) if word.text[0].isupper()]
    return frozenset(map(stem, (*key_of(f"{event.institution} {event.event}"), *names)))


def _topics_of(catalogue: Catalogue, names: Sequence[str]) -> tuple[str, ...]:
    """Return the topics of which a milestone has the whole name, the words for the AI Act apart: the template, and not the summary alone."""
    told = {stem(word) for name in names for word in key_of(name)}
    first = {topic: labels[0] for topic, labels in catalogue.labels["en"].topics.items() if labels}
    called = {topic: {stem(word) for word in key_of(name)} - _STEMS_OF_THE_ACT for topic, name in first.items()}
    of_it = {topic: words for topic, words in called.items() if words and words <= told}
    return tuple(topic for topic, words in of_it.items() if not any(words < others for others in of_it.values()))


def _named(u: Understanding, told: Sequence[Reference], provisions: Sequence[str]) -> Reference | None:
    """Return the milestone that is named by itself, without what was done: "is the Code final?"."""
    best, second = u.undated_events[:2]
    clear = best.words >= _CLEARLY and best.cover >= _MUCH_OF_A_NAME and best.score - second.score >= _LEAD and not provisions
    return best if clear and best in told and u.probability("in-force", "order", "event-detail") >= _OF_ONE else None
