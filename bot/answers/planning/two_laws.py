"""Two steps of laws beside each other: each is of the law that is named for it, the AI Act or the omnibus, also "its" entry into force."""

from __future__ import annotations

from bot.answers.named_deeds import STEPS, deeds_of_title
from bot.answers.pairs import Pair
from bot.answers.planning.lawmaking import Lawmaking, names_the_omnibus
from bot.answers.plans import Plan
from bot.answers.references import Reference
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.folding import tokens
from knowledge.other_laws import are_about_ai, is_omnibus, names_a_law

_OF_ONE_STEP = STEPS - {"adopt"}  # what is done but once to a law
_APART = 3  # words from the omnibus to a law that is another one: "the AI Act omnibus" is one


class TwoLaws:
    """Tells of which law the two steps are that a question names."""

    def __init__(self, catalogue: Catalogue, laws: Lawmaking) -> None:
        self._catalogue = catalogue
        self._laws = laws
        self._steps_of_the_act = laws.of_the_act_alone & laws.named_in_title  # "the deadline for the Code" is no step of any law

    def each_of_its_law(self, u: Understanding, pair: Pair) -> tuple[Reference, Reference] | None:
        """Return the two, each of the law that is named for it; None where that would be the same step twice."""
        both = (pair.first, pair.second)
        if u.dates or not names_the_omnibus(u):
            return both
        act_first = self._act_first(u)
        if act_first is None:
            first, second = (self._of_the_omnibus(u, one, other) for one, other in (both, both[::-1]))
        elif all(one.id in self._laws.of_the_omnibus for one in both):
            first = self._twin(u, both[0], both[1], self._steps_of_the_act) if act_first else both[0]
            second = both[1] if act_first else self._twin(u, both[1], both[0], self._steps_of_the_act)
        else:
            return both
        return (first, second) if first and second else None

    def of_the_omnibus_spoken_of(self, u: Understanding, pair: Pair | None, spoken: Plan | None) -> tuple[Reference, Reference] | None:
        """Return both as steps of the omnibus after it was spoken of: "how many days between proposal and publication?"; else None."""
        of_it = spoken is not None and bool(spoken.events) and set(spoken.events) <= self._laws.of_the_omnibus
        if pair is None or not of_it or u.dates or are_about_ai(u.reading.words):
            return None
        if not {pair.first.id, pair.second.id} <= self._steps_of_the_act:
            return None
        first, second = self._of_the_omnibus(u, pair.first, pair.second), self._of_the_omnibus(u, pair.second, pair.first)
        twins = first and second and {first.id, second.id} <= self._laws.of_the_omnibus
        return (first, second) if first and second and twins else None

    @staticmethod
    def _act_first(u: Understanding) -> bool | None:
        """Tell whether the AI Act is named before the omnibus; None where it is not named by itself: "the digital omnibus on AI" is no act."""
        words, language = tokens(u.reading.text), u.reading.language
        omnibus = [at for at, word in enumerate(words) if is_omnibus(word.key)]
        laws = [at for at, word in enumerate(words) if names_a_law([word], language) and all(abs(at - other) >= _APART for other in omnibus)]
        return min(laws) < min(omnibus) if laws and omnibus and are_about_ai(words) else None

    def _of_the_omnibus(self, u: Understanding, step: Reference, other: Reference) -> Reference | None:
        return self._twin(u, step, other, self._laws.of_the_omnibus) if step.id in self._steps_of_the_act else step

    def _twin(self, u: Understanding, step: Reference, other: Reference, law: frozenset[str]) -> Reference | None:
        """Return the step of a law at which the same was done and no more, or the step itself; None where that is the `other` one."""
        done = deeds_of_title(self._catalogue, step.id)
        alike = (e for e in u.undated_events if e.id in law and done & _OF_ONE_STEP and done == deeds_of_title(self._catalogue, e.id))
        found = next(alike, step)
        return found if found.id != other.id else None
