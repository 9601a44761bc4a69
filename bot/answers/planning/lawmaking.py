"""Of which law a milestone is a step, and which institutions took it."""

from __future__ import annotations

from bot.answers.named_deeds import english_names
from bot.answers.ranked import SUBJECT
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.folding import key_of, stem
from knowledge.institutions import institutions_in, lawmakers_in
from knowledge.other_laws import is_omnibus

_ACT = "ai act"  # in English, folded, as steps on the way to it are named
_PARLIAMENT = "parliament"  # its id among the institutions
_OMNIBUS = "omnibus"  # the word in English
_SHORTEST, _ENDING = 3, 2  # letters of a word for the Act, and by which a form of it may be longer: Polish "aktem"


class Lawmaking:
    """The steps of the AI Act and of the omnibus, and their makers, by milestone."""

    def __init__(self, catalogue: Catalogue) -> None:
        names = {event.id: english_names(catalogue, event.id) for event in catalogue.events}
        self.of_the_act = frozenset(event for event, own in names.items() if any(f" {_ACT} " in f" {' '.join(key_of(name))} " for name in own))
        self.of_the_omnibus = frozenset(event for event, own in names.items() if any(_OMNIBUS in key_of(name) for name in own))
        self.of_the_act_alone = self.of_the_act - self.of_the_omnibus
        titles = {event.id: key_of(event.event) for event in catalogue.events}
        self.named_in_title = frozenset(event for event, title in titles.items() if _OMNIBUS in title or f" {_ACT} " in f" {' '.join(title)} ")
        self.makers: dict[str, frozenset[str]] = {event.id: lawmakers_in(key_of(event.institution), "en") for event in catalogue.events}

    def of(self, event: str) -> frozenset[str]:
        """Return the steps of the law that a milestone is a step of; none if it is no step of one."""
        if event in self.of_the_omnibus:
            return self.of_the_omnibus
        return self.of_the_act_alone if event in self.of_the_act else frozenset()

    def beside(self, event: str) -> frozenset[str]:
        """Return the milestones among which another step is meant after one: those of its law, or of its makers outside of both."""
        return self.of(event) or self.of_its_makers(event)

    def of_its_makers(self, event: str) -> frozenset[str]:
        """Return the milestones outside of both laws of the parliament that took this one: its resolution and the committee's vote on that."""
        if event in self.of_the_act | self.of_the_omnibus or self.makers[event] != {_PARLIAMENT}:
            return frozenset()
        return frozenset(other for other, makers in self.makers.items() if makers == {_PARLIAMENT}) - self.of_the_act - self.of_the_omnibus


def makers_named(u: Understanding) -> frozenset[str]:
    """Return the ids of the institutions that are said to have done something; of a committee that of its parliament."""
    parts = frozenset(one.part_of for one in u.institutions if one.part_of)
    return parts or frozenset(one.id for one in u.institutions if one.makes_laws)


def stems_of_institutions(u: Understanding) -> frozenset[str]:
    """Return the stems of the words that name institutions."""
    return frozenset(stem(word.key) for word in u.reading.free_words if institutions_in([word.key], u.reading.language))


def stems_beside_the_act(u: Understanding) -> frozenset[str]:
    """Return the stems of what is named beside the AI Act and institutions."""
    act = tuple(word for word in u.names_of_topic(SUBJECT) if len(word) >= _SHORTEST)
    named = u.stems_of_what_is_named - u.stems_of_passing - u.stems_of_the_law - stems_of_institutions(u)
    return frozenset(word for word in named if not any(word.startswith(form) and len(word) <= len(form) + _ENDING for form in act))


def names_the_omnibus(u: Understanding) -> bool:
    """Tell whether a question names the omnibus: "tekoälyomnibus" begins like the word for AI alone."""
    return any(is_omnibus(word.key) for word in u.reading.words)
