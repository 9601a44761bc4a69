"""What a question may speak of, best first: documents, milestones, provisions and topics, by its vector, its words and its dates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import cached_property

from bot.answers.asking import Asking
from bot.answers.lookups import Lookups
from bot.answers.question_words import names_a_body
from bot.answers.reading import Reading
from bot.answers.references import NOTHING_UNFIT, Look, Ranking, Reference, References
from index.ports import FloatArray
from knowledge.annexes import annexes_in
from knowledge.catalogue import Catalogue
from knowledge.folding import Token, stem
from knowledge.names import Mention
from knowledge.other_laws import our_law

_SMALL, _COMMON = 3, 0.3  # letters of a small word; by which a word says less for each example question that has it
_SAME_MATTER = 1.2  # rarity of the words that two milestones of one matter have in common: "omnibus" alone has more
_SAME_ENOUGH = 6.0  # the same, beyond which more of it says little
_A_LITTLE = 0.25  # rarity among names of a word that says what is meant, however common: "act", and not "was"
_RATHER = 1.0  # what a milestone counts more at which the same was done
_AS_NAMED = 4.0  # what a milestone counts more whose whole name a question has: "the plenary?"
_OF_ITS_LAW = 2.5  # the same of one that is a step of the same law
_NEW = 1.25  # how much more these words count than those that two milestones have in common
_NEW_WORDS = 1.0  # rarity of the words by which a follow-up names another milestone of the same matter
SUBJECT = "ai-act"  # the topic that all documents have in common
_OF_COMMITTEES = 1.0  # against a milestone of a committee where its institution alone is named
_OF_ITS_ANNEX = 3.0  # for a milestone of the annex that is named
_OF_ANOTHER_ANNEX = 8.0  # against a milestone of Annex III where Annex I is named
_NAMESAKE = 3.0  # against a milestone whose better known namesake fits as well
_OF_OTHERS, _FOREIGN = 2.0, 0.4  # against a milestone of another institution, and of a matter that the question does not name


class Ranked(Asking):
    """One question beside everything that it may speak of. References are ranked only when asked for."""

    def __init__(self, reading: Reading, vector: FloatArray, lookups: Lookups, catalogue: Catalogue) -> None:
        super().__init__(reading)
        self.vector = vector
        self._lookups = lookups
        self._catalogue = catalogue
        self._looks: dict[References, Look] = {}
        self._rankings: dict[tuple[References, tuple[str, ...], tuple[str, ...], frozenset[str]], Ranking] = {}

    def rank_documents(
        self, dates: Sequence[str] | None = None, without: frozenset[str] = frozenset(), among: Sequence[str] | None = None
    ) -> Ranking:
        """Rank the documents by the question, by `dates` instead of its own, leaving out the stems in `without`."""
        return self._ranked(self._lookups.documents, self._dates_or(dates), self.organisations, without, among)

    def rank_documents_beside(self, subject: Mention, among: Sequence[str]) -> Ranking:
        """Rank the documents by all of the question but the name of one organisation, and by whatever others it names."""
        spoken = [word for word in self.reading.words if not subject.start <= word.start < subject.end]
        without = self.stems_of([subject]) - {stem(word.key) for word in spoken}
        others = [one for one in self.organisations if one != subject.id]
        return self._ranked(self._lookups.documents, self.dates, others, without, among)

    def rank_documents_of(self, begin: int, end: int, among: Sequence[str]) -> Ranking:
        """Rank the documents by the words, dates and organisations alone that stand from one place of the question to another."""
        inside = {stem(word.key) for word in self.reading.words if begin <= word.start < end}
        dates = [mention.text for mention in self.reading.dates if begin <= mention.start < end]
        organisations = [one.id for one in self.reading.organisations if one.id and begin <= one.start < end]
        return self._ranked(self._lookups.documents, dates, organisations, frozenset(self.reading.stems) - inside, among)

    def rank_events(
        self, dates: Sequence[str] | None = None, without: frozenset[str] = frozenset(), among: Sequence[str] | None = None
    ) -> Sequence[Reference]:
        """Rank the milestones."""
        return self._ranked(self._lookups.events, self._dates_or(dates), (), without, among)

    @cached_property
    def documents(self) -> Sequence[Reference]:
        """All documents, best first."""
        return self.rank_documents()

    @cached_property
    def undated_documents(self) -> Sequence[Reference]:
        """All documents, best first, whatever dates the question names."""
        return self.rank_documents(dates=()) if self.dates else self.documents

    @cached_property
    def events(self) -> Sequence[Reference]:
        """All milestones, best first."""
        return self.rank_events()

    @cached_property
    def undated_events(self) -> Sequence[Reference]:
        """All milestones, best first, whatever dates the question names."""
        return self.rank_events(dates=()) if self.dates else self.events

    @cached_property
    def provisions(self) -> Sequence[Reference]:
        """All provisions, best first, by what they require (numbers are read elsewhere)."""
        return self._ranked(self._lookups.provisions, ())

    @cached_property
    def topics(self) -> Sequence[Reference]:
        """All topics, best first."""
        return self._ranked(self._lookups.topics, self.dates)

    def topics_without(self, stems: frozenset[str]) -> Sequence[Reference]:
        """All topics, best first, as if the question had no word of these stems."""
        return self._ranked(self._lookups.topics, self.dates, without=stems)

    @cached_property
    def undated_topics(self) -> Sequence[Reference]:
        """All topics, best first, whatever dates the question names."""
        return self._ranked(self._lookups.topics, ()) if self.dates else self.topics

    def stance_similarity(self) -> FloatArray:
        """Cosine of the question with each stance."""
        return self._lookups.stance_vectors @ self.vector

    @cached_property
    def told_day(self) -> tuple[str, int, float]:
        """The day told by a milestone that is nearest to the question: the milestone, its place there, and how much nearer than any name.

        Both are compared in English alone, in which told days have their only names.
        """
        if not self._lookups.told_days:
            return "", 0, -1.0
        days = self._lookups.told_day_vectors @ self.vector
        best = int(days.argmax())
        event, at = self._lookups.told_days[best]
        return event, at, float(days[best]) - self._lookups.events.likeness(self.vector)

    @cached_property
    def _hardly_meant(self) -> dict[str, float]:
        """What speaks against milestones of other institutions than the one that is named, and of a matter that is not: the omnibus."""
        named = {one.id for one in self.institutions if one.makes_laws}
        makers = self._catalogue.lawmakers_by_event if named else {}
        others = {event: _OF_OTHERS for event, theirs in makers.items() if theirs and named.isdisjoint(theirs)}
        # "When did Parliament vote on the report?" is of no committee's vote; a committee is a commission in many languages.
        if named and "commission" not in named and "adopt" in self.deeds and not any(one.part_of for one in self.institutions):
            others.update((event, others.get(event, 0.0) + _OF_COMMITTEES) for event in self._catalogue.events_of_committees)
        if annexes := annexes_in(self.reading.keys, self.reading.language):  # Annex I and Annex III apply from different days
            for event, own in self._catalogue.annexes_by_event.items():
                others[event] = others.get(event, 0.0) + (_OF_ANOTHER_ANNEX if annexes.isdisjoint(own) else -_OF_ITS_ANNEX)
        if self.speaks_of_systemic_risk:  # that of models, not of the systems of an annex
            others.update((event, others.get(event, 0.0) + _OF_ANOTHER_ANNEX) for event in self._catalogue.annexes_by_event)
        others.update((event, others.get(event, 0.0) + _NAMESAKE) for event in self._namesakes)
        for matter, events in self._lookups.events.by_matter(self.reading.language).items():
            if not self.names_matter(matter):
                others.update((event, others.get(event, 0.0) + _FOREIGN) for event in events)
        return others

    @property
    def _namesakes(self) -> Iterator[str]:
        """Yield the milestones of which the question has no word that their better known namesakes have not."""
        for event in self._catalogue.events if not self.dates else ():
            if event.namesake:
                own = self.names_of_event(event.id) - self.names_of_event(event.namesake)
                if self._lookups.events.mass(own & frozenset(self.reading.stems), self.reading.language) < _NEW_WORDS:
                    yield event.id

    def _dates_or(self, dates: Sequence[str] | None) -> Sequence[str]:
        return self.dates if dates is None else dates

    def _ranked(
        self,
        things: References,
        dates: Sequence[str],
        organisations: Sequence[str] = (),
        without: frozenset[str] = frozenset(),
        among: Sequence[str] | None = None,
    ) -> Ranking:
        """Rank all things of a kind, or those `among`; what is looked for is looked for once, since rules ask for the same again."""
        sought = things, tuple(dates), tuple(organisations), without
        ranking = self._rankings.get(sought)
        if ranking is None:
            ranking = self._rankings[sought] = self._look(things, without).rank(dates, organisations)
        return ranking if among is None else ranking.among(things.places_of(among))

    def _look(self, things: References, without: frozenset[str] = frozenset()) -> Look:
        """Return what the question says about all things of a kind, leaving out the stems in `without`."""
        if things not in self._looks:
            unfit = self._hardly_meant if things is self._lookups.events else NOTHING_UNFIT
            self._looks[things] = things.looked_for(self.vector, self.reading.stems, self.reading.language, unfit)
        whole = self._looks[things]
        return whole.without([word for word in self.reading.stems if word not in without]) if without else whole

    # How much words say, and which things they belong to.

    def mass(self, stems: frozenset[str]) -> float:
        """Return how much the stems say, measured among the names of milestones and documents, whichever is more."""
        language = self.reading.language
        return max(self._lookups.events.mass(stems, language), self._lookups.documents.mass(stems, language))

    def mass_of_telling(self, stems: frozenset[str]) -> float:
        """Return `mass` without the stems that say next to nothing by themselves, such as "was" and "the"."""
        return sum(mass for word in stems if (mass := self.mass(frozenset({word}))) >= _A_LITTLE)

    def is_in_names_of_documents(self, form: str) -> bool:
        """Tell whether a stem stands in the name of some document."""
        return self._lookups.documents.mass([form], self.reading.language) > 0

    def mass_in_provisions(self, stems: frozenset[str]) -> float:
        """Return how much the stems say, measured among the names of provisions."""
        return self._lookups.provisions.mass(stems, self.reading.language)

    def mass_in_topics(self, stems: frozenset[str]) -> float:
        """Return how much the stems say, measured among the names of topics."""
        return self._lookups.topics.mass(stems, self.reading.language)

    def most_telling(self, stems: frozenset[str]) -> frozenset[str]:
        """Return the rarest of the stems among the names of documents; none if there are none."""
        language = self.reading.language
        rarest = max(sorted(stems), key=lambda form: self._lookups.documents.mass([form], language), default=None)
        return frozenset([rarest]) if rarest else frozenset()

    def explained(self, covered: frozenset[str]) -> float:
        """Return how much of what the question says beside names, dates and words of asking is among the stems `covered`, 0..1."""
        usage = self._lookups.usage(self.reading.language)
        weights = {form: 1 / (1 + usage.get(form, 0)) for word in self.reading.free_words if len(word.key) > 2 for form in [stem(word.key)]}
        whole = sum(weights.values())
        return sum(weight for form, weight in weights.items() if form in covered) / whole if whole else 1.0

    def unheard_beside(self, covered: frozenset[str]) -> int:
        """Return how many words of the sentence that asks no example question has, beside the stems `covered`."""
        usage = self._lookups.usage(self.reading.language)
        return sum(stem(word.key) not in usage for word in self._words_beside(covered))

    def is_mostly_unheard(self, covered: frozenset[str]) -> bool:
        """Tell whether half of the longer words of the sentence that asks or more, beside the stems `covered`, stand in no example question."""
        beside = self._words_beside(covered)
        return bool(beside) and 2 * self.unheard_beside(covered) >= len(beside)

    def _words_beside(self, covered: frozenset[str]) -> list[Token]:
        """Return the longer words of the sentence that asks which neither ask nor have one of the stems `covered`."""
        free = (word for word in self.reading.free_words if word.start >= self.reading.asked_from and len(word.key) > _SMALL)
        return [word for word in free if word.key not in self.words_of_asking and stem(word.key) not in covered]

    def left_over(self, covered: frozenset[str]) -> float:
        """Return how much of the sentence that asks is left beside what is named and asked, and beside the stems `covered`.

        A word that no example question has counts 1, a common one little.
        """
        usage, language = self._lookups.usage(self.reading.language), self.reading.language
        reading = self.reading
        named = [(thing.start, thing.end) for thing in (*reading.countries, *reading.sectors, *reading.kinds)]
        named += [(speaker.start, speaker.end) for speaker in reading.speakers]
        return sum(
            1 / (1 + _COMMON * usage.get(stem(word.key), 0)) for word in self._words_beside(covered)
            if not any(start <= word.start < end for start, end in named) and not names_a_body(word.key, language)
        )  # fmt: skip

    @cached_property
    def addressed_too(self) -> frozenset[str]:
        """The stems of the family names of addressees that stand in the question, as names: Czech "mělo" is no Meloni."""
        families = self._lookups.documents.families
        named = (stem(word.key) for word in self.reading.words if word.key.startswith(families) or not word.text.islower())
        return self._lookups.documents.addressed & frozenset(named)

    @property
    def families_addressed(self) -> tuple[str, ...]:
        """The folded words of the question that are family names of addressees, or forms of one: a stem alone may be that of another word."""
        families = self._lookups.documents.families
        return tuple(word.key for word in self.reading.words if word.key.startswith(families))

    @cached_property
    def words_of_the_subject(self) -> frozenset[str]:
        """The stems of what the AI Act itself is called, here and in the question's language and English: every document is about it."""
        words, names = self.reading.words, self._lookups.topics.stems_of_names(SUBJECT, self.reading.language)
        return names.union(stem(word.key) for begin, end in our_law(words, self.reading.language) for word in words[begin:end])

    def names_of_topic(self, topic: str) -> frozenset[str]:
        """The stems of all names of a topic in the language of the question and English."""
        return self._lookups.topics.stems_of_names(topic, self.reading.language)

    def names_of_provision(self, provision: str) -> frozenset[str]:
        """Return the stems of all names of a provision in the question's language and English."""
        return self._lookups.provisions.stems_of_names(provision, self.reading.language)

    def names_of_event(self, event: str) -> frozenset[str]:
        """Return the stems of all names of a milestone in the question's language and English."""
        return self._lookups.events.stems_of_names(event, self.reading.language)

    def own_words_of_event(self, event: str) -> frozenset[str]:
        """Return the stems of the question that a milestone has and no other one."""
        return self._lookups.events.own_stems(event, self.reading.stems, self.reading.language)

    @property
    def matter_of_events(self) -> frozenset[str]:
        """The stems of the question by which milestones of one matter are told from those of others: "omnibus"."""
        return self._lookups.events.telling(self.reading.stems, self.reading.language)

    def names_matter(self, matter: str) -> bool:
        """Tell whether the question has the stem of a matter, or one that is cut shorter: "omnibus" is, of the same word as "omnibusen"."""
        return any(matter.startswith(word) for word in self.reading.stems if len(word) > _SMALL)

    def matter_of_event(self, event: str) -> str:
        """Return the stem of the matter of a milestone, "omnibus", if it belongs to one that is called so; else nothing."""
        return self._lookups.events.matter(event, self.reading.language)

    def related_event(self, earlier: str, rather: Set[str] = frozenset(), law: Set[str] = frozenset()) -> str | None:
        """Return the milestone of which the question has some words and the milestone spoken of earlier the others.

        After "when was the omnibus proposed?", "and when did it enter into force?" means that of the omnibus. None if there is none such.
        Of those that fit as well, one of `rather` is meant, and one of those that are steps of the same `law`.
        """
        events, language = self._lookups.events, self.reading.language
        asked, told = frozenset(self.reading.stems), frozenset(events.stems_of_names(earlier, language))
        covers = {event.id: event.cover for event in self.undated_events}
        best: tuple[float, str] | None = None
        for thing in events.ids:
            names = events.stems_of_names(thing, language)
            named = frozenset(word for word in asked & names - told if len(word) >= _SMALL)  # "final adoption by the Council": not "by"
            new, shared = events.mass(named, language), events.mass(told & names, language)
            likely = _AS_NAMED * covers.get(thing, 0.0) + _RATHER * (thing in rather) + _OF_ITS_LAW * (thing in law)
            fit = (_NEW * new + min(shared, _SAME_ENOUGH) + shared / 20 + likely, thing)
            if thing != earlier and new >= _NEW_WORDS and shared >= _SAME_MATTER and (best is None or fit > best):
                best = fit
        return best[1] if best else None
