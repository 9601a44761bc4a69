"""A question understood as far as the words go: its parts, its vector, what it wants and what it may speak of."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import pairwise, takewhile

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA

from bot.answers.gazetteer import Gazetteer, NamedThing
from bot.answers.intents import Intent, IntentClassifier, Wish
from bot.answers.pairs import Candidate, Pair, find_pair
from bot.answers.question_words import (
    QUESTIONS,
    choosing,
    counts_all,
    deeds,
    edges,
    is_new_against,
    meanings,
    names_documents,
    offer_a_choice,
    place_of,
    says_only,
    singles_out,
    speak_of_ourselves,
)
from bot.answers.reading import Reader, Reading
from bot.answers.references import (
    LabelText,
    Look,
    Reference,
    References,
    Usage,
    document_references,
    event_references,
    label_texts,
    provision_references,
    stems_of_texts,
    topic_references,
)
from bot.answers.shape import Shape, Shapes, beside_asking
from bot.answers.sides import side_asked
from index.ports import QuestionEncoder
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day
from knowledge.folding import Token, key_of, shared_beginning, stem
from knowledge.institutions import COMMITTEE, LAWMAKERS, Institution, institutions_in
from knowledge.names import Mention

Vector = NDArray[np.float32]
_EVENTS_OF_PAIRS, _DOCUMENTS_OF_PAIRS = 10, 5  # best ones among which two are looked for
_OPENING = frozenset('“„«"‘')  # marks before a title
_PARTS_OF_LAW = ("article", "recital", "provision")
_ABBREVIATED, _ENDING = 4, 3  # letters of an abbreviated word for an article, and by which a form of a longer one may be longer
_CLAUSE = 4  # words of "writers and illustrators sent to" in which it is said that they did
_BESIDE_WHICH = 2  # words behind "which", one of which may be "open" or "joint"
_SAID_OF_EACH = 1.2  # rarity of the words that each of two things must share with the question
_SAME_MATTER = 1.2  # rarity of the words that two milestones of one matter have in common: "omnibus" alone has more
_SAME_ENOUGH = 6.0  # the same, beyond which more of it says little
_NEW_WORDS = 1.0  # rarity of the words by which a follow-up names another milestone of the same matter
_IN_FULL = 0.9  # share of a name
_CLEARLY = 3.0  # rarity of the words by which a milestone is clearly spoken of
SUBJECT = "ai-act"  # the topic that all documents have in common
_BEGINNING = 3  # words: "and since when"
_EARLY = 6  # words from the beginning among which a sector may be hinted at
_TAKING_PART = frozenset({"sign", "join", "send", "support"})
_SELDOM = 5  # example questions of a language that have a word beside what they ask about
_SMALL, _OF_A_NAME = 3, 2  # letters of a small word, and words by which those who are asked for are called
_MOST_WORDS, _LONGEST_NAME = 0.6, 5  # share of words written like names from which they tell none; words of a name
_IN_PAIRS = QUESTIONS | {"between", "before", "after"}  # what words mean that ask for two things
_OFTEN = 20  # example questions that have a word which says nothing of who is asked for: "organisations" has 46 to 83, "publishers" 18
_OF_OTHERS, _FOREIGN = 2.0, 0.4  # against a milestone of another institution, and of a matter that the question does not name
_GREEK_ARTICLE = "η"
_LOOKS_ALIKE = 2  # letters by which two names differ
_NEAR = 2  # words of one name stand so near to each other: "letter of the press publishers"


@dataclass(frozen=True)
class Lookups:
    """The four kinds of things that a question can speak of, and the vectors of all stances."""

    documents: References
    events: References
    provisions: References
    topics: References
    stance_vectors: Vector
    usage: Usage
    words_of_documents: dict[tuple[str, str], frozenset[str]] = field(default_factory=dict)  # by document and language, once asked for

    @classmethod
    def build(cls, catalogue: Catalogue, vectors: NDArray[np.floating], usage: Usage) -> Lookups:
        """`vectors` (n, d), in the order of `texts_to_embed`; may be mapped from disk: only those of languages in use are read."""
        parts: dict[str, tuple[Sequence[LabelText], NDArray[np.floating]]] = {}
        at = 0
        for kind, labels in label_texts(catalogue).items():
            parts[kind] = (labels, vectors[at : at + len(labels)])
            at += len(labels)
        return cls(
            documents=document_references(catalogue, *parts["documents"], usage),
            events=event_references(catalogue, *parts["events"], usage),
            provisions=provision_references(catalogue, *parts["provisions"], usage),
            topics=topic_references(catalogue, *parts["topics"], usage),
            stance_vectors=vectors[at:].astype(np.float32),
            usage=usage,
        )

    def prepare(self, language: str) -> None:
        """Make ready what the first question in a language would wait for."""
        for references in (self.documents, self.events, self.provisions, self.topics):
            references.prepare(language)


def texts_to_embed(catalogue: Catalogue) -> list[str]:
    """Return every text whose vector `Lookups.build` needs: all labels, then all stances (topic and summary)."""
    labels = [label.text for rows in label_texts(catalogue).values() for label in rows]
    return labels + stance_texts(catalogue)


def stance_texts(catalogue: Catalogue) -> list[str]:
    """Return one text for each stance, in the order of entries and stances."""
    return [f"{s.topic}: {s.summary}" for entry in (*catalogue.documents, *catalogue.positions) for s in entry.positions]


def stance_places(catalogue: Catalogue) -> dict[tuple[str, int], int]:
    """Return the row of each stance among the stance vectors."""
    keys = [
        (entry.id, number) for entry in (*catalogue.documents, *catalogue.positions) for number in range(len(entry.positions))
    ]
    return {key: at for at, key in enumerate(keys)}


class Understanding:
    """One question with everything that was found in it. References are ranked only when asked for."""

    def __init__(
        self,
        reading: Reading,
        shape: Shape,
        vector: Vector,
        wish: Wish,
        lookups: Lookups,
        catalogue: Catalogue,
        hints: Gazetteer,
    ) -> None:
        self.reading = reading
        self.shape = shape
        self.vector = vector
        self.wish = wish
        self._lookups = lookups
        self._catalogue = catalogue
        self._hints = hints
        self._looks: dict[References, Look] = {}

    @property
    def intents(self) -> tuple[Intent, ...]:
        """All intents, likeliest first."""
        return self.wish.intents

    def probability(self, *names: str) -> float:
        """Return the probability that the intent is one of `names`."""
        return sum(intent.probability for intent in self.intents if intent.name in names)

    @cached_property
    def organisations(self) -> list[str]:
        """Organisations that are named without doubt, in the order of the text, doubles dropped."""
        return list(dict.fromkeys(m.id for m in self.reading.organisations if m.id and not self._is_set_apart(m)))

    @property
    def offers_a_choice(self) -> bool:
        """Whether organisations are named of which one may be meant: "GESAC or CEATL"."""
        named = [mention for mention in self.reading.organisations if mention.id]
        first, last = (named[0].end, named[-1].start) if named else (0, 0)
        # Greek "ή" (or) and "η" (the) are told apart by their accent alone.
        between = [word.key for word in self.reading.words if first <= word.start < last and word.text.lower() != _GREEK_ARTICLE]
        return offer_a_choice(between, self.reading.language)

    def _is_set_apart(self, mention: Mention) -> bool:
        """Tell whether a name is only told from another one that looks like it: "CEPI, not CEPIC"."""
        words = [word for word in self.reading.words if word.end <= mention.start]
        denied = bool(words) and any(meaning == "not" for _, _, meaning in meanings([words[-1].key], self.reading.language))
        others = (other.text.lower() for other in self.reading.organisations if other.id != mention.id)
        return denied and any(OSA.distance(mention.text.lower(), other) <= _LOOKS_ALIKE for other in others)

    @cached_property
    def dates(self) -> list[str]:
        """Dates in the order of the text."""
        return [mention.text for mention in self.reading.dates]

    @property
    def words_of_kinds(self) -> list[Token]:
        """The words by which kinds of documents are named: letter, statement."""
        return [w for w in self.reading.words if any(kind.start <= w.start < kind.end for kind in self.reading.kinds)]

    @cached_property
    def hinted_sector(self) -> str | None:
        """The sector of which a part of the name stands in the question, where none is named in full."""
        if self.reading.sectors:
            return None
        # "Which record labels signed": what stands later is said of something else ("are recorded as supporters").
        early = [word for word in self.reading.free_words if word in self.reading.words[:_EARLY]]
        return self._hints.find_partly(early, self.reading.language, self._lookups.usage(self.reading.language))

    @property
    def sectors_hinted(self) -> tuple[str, ...]:
        """The few sectors that a word of the question is a part of the name of, where none is named in full: "publishers"."""
        first = self.reading.words[0].start if self.reading.words else 0
        names = self.reading.language != "de"  # elsewhere a capital makes a name of a word: Sanoma is no newspaper in general
        words = [word for word in self.reading.free_words if not (names and word.start > first and word.text[0].isupper())]
        return () if self.reading.sectors else self._hints.find_sharing(words, self.reading.language)

    @property
    def sectors_chosen(self) -> tuple[str, ...]:
        """The sectors of which "which publishers" may ask: a word right behind "which" is a part of their names; none where one is named."""
        which = next((end for _, end, _ in choosing(self._asking, self.reading.language)), None)
        words = self.reading.asking.words[which : which + _BESIDE_WHICH] if which is not None else ()
        hinting = {word.start + self.reading.asked_from for word in words}
        hinted = self.sectors_hinted
        spoken = {form for sector in hinted for form in self.hint_stems(sector)}
        usage = self._lookups.usage(self.reading.language)
        said = [stem(word.key) for word in self.reading.free_words if word.start in hinting]
        beside = any(form in spoken and usage.get(form, 0) < _OFTEN for form in said)  # "organisations" chooses nobody
        return hinted if beside and not self.reading.countries else ()

    @property
    def stems_of_sectors(self) -> frozenset[str]:
        """The stems of the words by which sectors and branches are named."""
        return self.stems_of(self.reading.sectors)

    @property
    def stems_of_restrictions(self) -> frozenset[str]:
        """The stems of the words by which countries and sectors are named."""
        return self.stems_of((*self.reading.sectors, *self.reading.countries))

    def stems_of(self, named: Sequence[NamedThing]) -> frozenset[str]:
        """Return the stems of the words by which things are named."""
        return frozenset(stem(word.key) for word in self.reading.words if any(thing.start <= word.start < thing.end for thing in named))

    @property
    def senders_named(self) -> set[NamedThing]:
        """The countries and sectors named behind the word for a document as those who sent it: "the letter that Swedish writers sent"."""
        kinds, words = self.words_of_kinds, self.reading.words
        if not kinds:
            return set()
        behind = [thing for thing in (*self.reading.countries, *self.reading.sectors) if thing.start > kinds[0].start]
        following = {thing: [word.key for word in words if word.start >= thing.end][:_CLAUSE] for thing in behind}
        return {
            thing for thing, keys in following.items() if any(deed == "send" for _, _, deed in deeds(keys, self.reading.language))
        }

    def hint_stems(self, sector: str) -> list[str]:
        """Return the stems of the question that hint at a sector."""
        return self._hints.stems_for(sector, self.reading.free_words, self.reading.language)

    def rank_documents(
        self, dates: Sequence[str] | None = None, without: frozenset[str] = frozenset(), among: Sequence[str] | None = None
    ) -> Sequence[Reference]:
        """Rank the documents by the question, by `dates` instead of its own, leaving out the stems in `without`."""
        return self._look(self._lookups.documents, without).rank(self._dates_or(dates), self.organisations, among)

    def rank_events(
        self, dates: Sequence[str] | None = None, without: frozenset[str] = frozenset(), among: Sequence[str] | None = None
    ) -> Sequence[Reference]:
        """Rank the milestones."""
        return self._look(self._lookups.events, without).rank(self._dates_or(dates), among=among, unfit=self._hardly_meant)

    @cached_property
    def institutions(self) -> tuple[Institution, ...]:
        """The institutions named."""
        return tuple(institutions_in([word.key for word in self.reading.free_words], self.reading.language))

    @property
    def acting(self) -> tuple[str, ...]:
        """The ids of the institutions named whose doings are milestones; of a committee and its parliament only the committee."""
        named = [one.id for one in self.institutions]
        return tuple(one for one in named if one == COMMITTEE) or tuple(one for one in named if one in LAWMAKERS)

    @cached_property
    def _hardly_meant(self) -> dict[str, float]:
        """What speaks against milestones of other institutions than the one that is named, and of a matter that is not: the omnibus."""
        named = LAWMAKERS.intersection(one.id for one in self.institutions)
        makers = self._catalogue.lawmakers_by_event if named else {}
        others = {event: _OF_OTHERS for event, theirs in makers.items() if theirs and named.isdisjoint(theirs)}
        matters, stems = self._lookups.events.matters(self.reading.language), set(self.reading.stems)
        foreign = {event: _FOREIGN for event, own in matters.items() if own and own not in stems}
        return {event: others.get(event, 0.0) + foreign.get(event, 0.0) for event in others.keys() | foreign.keys()}

    @cached_property
    def documents(self) -> Sequence[Reference]:
        """All documents, best first."""
        return self.rank_documents()

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
        return self._look(self._lookups.provisions).rank(())

    @cached_property
    def provisions_meant(self) -> Sequence[Reference]:
        """The provisions, best first; only recitals, or all but these, where the question speaks of the one or the other."""
        spoken = self._parts_of_law_spoken_of
        if len(spoken) != 1:
            return self.provisions
        kept = [p for p in self.provisions if p.id.startswith("recital") == (spoken[0] == "recital")]
        return kept or self.provisions

    @property
    def asks_for_a_provision(self) -> bool:
        """Whether it is asked which article or recital says something: "quel considérant dit que …?"."""
        if self.reading.provisions or self.reading.kinds or "when" in self.asked:
            return False
        reading = self.reading.asking
        which = next((end for _, end, _ in choosing(self._asking, reading.language)), len(reading.words))
        beside = reading.words[which : which + _BESIDE_WHICH]
        names = [name for kind in _PARTS_OF_LAW for name in self._names_of_parts(kind) if len(name) > _ABBREVIATED]
        return any(word.key.startswith(name[:-1]) and len(word.key) <= len(name) + _ENDING for word in beside for name in names)

    @property
    def _parts_of_law_spoken_of(self) -> list[str]:
        stems = {stem(word.key) for word in self.reading.free_words}
        return [kind for kind in ("article", "recital") if stems & self._words_for(kind)]

    def _words_for(self, kind: str) -> set[str]:
        """Return the stems of the words for an article or a recital in the question's language."""
        return {stem(word) for word in self._names_of_parts(kind)}

    def _names_of_parts(self, kind: str) -> list[str]:
        """Return the folded words for an article or a recital in the question's language, abbreviations apart."""
        labels = self._catalogue.labels.get(self.reading.language) or self._catalogue.labels["en"]
        return [word for name in labels.provision_words.get(kind, ()) for word in key_of(name) if len(word) > 3]

    @cached_property
    def topics(self) -> Sequence[Reference]:
        """All topics, best first."""
        return self._look(self._lookups.topics).rank(self.dates)

    @cached_property
    def asked(self) -> frozenset[str]:
        """What the small words of the question mean: after, when, not."""
        return frozenset(self._small_words)

    @property
    def denials(self) -> list[int]:
        """Where "not" and "without" stand in the question, as offsets of the letters behind them."""
        words = self.reading.words
        found = meanings([word.key for word in words], self.reading.language)
        return [words[end - 1].end for _, end, meaning in found if meaning == "not"]

    @property
    def first_asked(self) -> str:
        """What the first question word means, "wann" in "bis wann" too; empty if there is none."""
        return next((meaning for meaning in self._small_words if meaning in QUESTIONS), "")

    @property
    def begins_with_asked(self) -> bool:
        """Whether the first question word stands at the beginning: not so "was the draft out when they wrote?"."""
        return next((start for start, _, meaning in self._phrases if meaning in QUESTIONS), _EARLY) < _BEGINNING

    @property
    def addressed_too(self) -> frozenset[str]:
        """The stems of the family names of addressees that stand in the question."""
        return self._lookups.documents.addressed & frozenset(self.reading.stems)

    @property
    def words_of_addressees(self) -> frozenset[str]:
        """The stems of the names of all to whom letters went, with their offices."""
        return frozenset(stem for document in self._catalogue.documents for stem in self._stems(document.addressed_to))

    @property
    def leaves_out(self) -> bool:
        """Whether a country or sector is named to be taken away: "apart from the Italian ones"."""
        return any(thing.left_out for thing in (*self.reading.countries, *self.reading.sectors))

    @property
    def asked_edge(self) -> str:
        """The one end of something that lasts which is asked for: "until which day", "when did it open"; empty if none or both are."""
        until = any(one == "until" and other == "when" and start - end <= 1 for (_, end, one), (start, _, other) in pairwise(self._phrases))
        said = {"end"} if until else edges(self._asking, self.reading.language)
        said = said or ({"start"} if {"since", "when"} <= self.asked else said)
        return said.pop() if len(said) == 1 else ""

    @property
    def side_of_date(self) -> str:
        """Which side of the one date is meant, if the word for it stands directly before that: "before 2024"; else empty."""
        dates = self.reading.asking.dates
        if len(dates) != 1:
            return ""
        words = self.reading.asking.words
        at = next((place for place, word in enumerate(words) if word.start >= dates[0].start), len(words))
        return next((meaning for _, end, meaning in self._phrases if meaning in ("before", "after") and 0 <= at - end <= 1), "")

    @property
    def denies_the_second(self) -> bool:
        """Whether "not" stands between two dates and nowhere else: "signed on 1 February but not on 30 July"."""
        dates, words = self.reading.asking.dates, self.reading.asking.words
        denials = [words[start].start for start, _, meaning in self._phrases if meaning == "not"]
        if len(dates) != 2 or not denials or any(self.reading.asking.text[place - 1 : place] in _OPENING for place in denials):
            return False  # the letter "not fit for purpose"
        return all(dates[0].end <= place <= dates[1].start for place in denials)

    @property
    def asks_from_start_to_end(self) -> bool:
        """Whether both ends of something that lasts are spoken of: "from the start to the deadline"."""
        return len(edges(self._asking, self.reading.language)) > 1

    @cached_property
    def _asking(self) -> list[str]:
        """The folded words of the sentence that asks."""
        return [word.key for word in self.reading.asking.words]

    @cached_property
    def _phrases(self) -> list[tuple[int, int, str]]:
        """The phrases of asking among them, with their places and meanings."""
        return list(meanings(self._asking, self.reading.language))

    @cached_property
    def _small_words(self) -> tuple[str, ...]:
        return tuple(meaning for _, _, meaning in self._phrases)

    @cached_property
    def done(self) -> frozenset[str]:
        """What the question says is done, outside of the name of its document: sign, support, speak."""
        own = self.own_words(self.documents[0].id)
        words = [key for key in self._outside_dates if stem(key) not in own]
        return frozenset(deed for _, _, deed in deeds(words, self.reading.language))

    @cached_property
    def deeds(self) -> frozenset[str]:
        """What the question says is done, in names as well."""
        return frozenset(deed for _, _, deed in deeds(self._outside_dates, self.reading.language))

    @cached_property
    def _outside_dates(self) -> list[str]:
        """The folded words of the sentence that asks, without those of dates: "last spring" asks for nothing latest."""
        asking = self.reading.asking
        spans = [(date.start, date.end) for date in asking.dates]
        return [word.key for word in asking.words if not any(start <= word.start < end for start, end in spans)]

    @property
    def words_of_asking(self) -> frozenset[str]:
        """The folded words of the question that belong to phrases of asking and doing."""
        keys = [word.key for word in self.reading.words]
        found = [*deeds(keys, self.reading.language), *meanings(keys, self.reading.language)]
        return frozenset(key for start, end, _ in found for key in keys[start:end])

    @property
    def asks_who_did_not_sign(self) -> bool:
        """Whether signing is denied: "have not signed", where "not" stands at the word of signing itself."""
        denied = [(start, end) for start, end, meaning in self._phrases if meaning == "not"]
        signing = [(start, end) for start, end, deed in deeds(self._asking, self.reading.language) if deed == "sign"]
        return any(min(abs(start - other_end), abs(other - end)) <= 1 for start, end in denied for other, other_end in signing)

    @property
    def asks_for_all(self) -> bool:
        """Whether all there is is asked for, whatever was asked for before: "how many in total?"."""
        return counts_all(self._asking, self.reading.language)

    @property
    def unheard_restriction(self) -> str:
        """The words that say who of all is asked for and that nobody knows: "which museums signed", where none is a sector.

        They stand behind the word of asking, before that of doing and before the document, and no example question has one of them.
        Empty if there are none, or if countries, sectors or organisations are named there.
        """
        reading = self.reading.asking
        which = next((end for _, end, _ in choosing(self._asking, reading.language)), None)
        if which is None or self.hinted_sector:
            return ""
        doing = [start for start, _, deed in deeds(self._asking, reading.language) if start >= which and deed in _TAKING_PART]
        named = [thing.start for things in (reading.countries, reading.sectors, reading.organisations) for thing in things]
        placed = [thing.start for things in (reading.dates, reading.kinds) for thing in things]
        end = min([*placed, *(reading.words[at].start for at in doing[:1])], default=0)
        words = [word for word in reading.words[which:] if word.end <= end]
        if not words or any(words[0].start <= start < end for start in named):
            return ""
        own, unheard = self.own_words(self.documents[0].id), {word.key for word in reading.unheard}
        telling = [word for word in words if len(word.key) > _SMALL][:_OF_A_NAME]
        return " ".join(word.text for word in telling if word.key in unheard and stem(word.key) not in own)

    @property
    def unregistered_name(self) -> str:
        """Words written like a name that is nobody's in the register, however well known each of them is: "Uniunea Scriitorilor".

        German writes all nouns like names, so that there only adjectives of countries and acronyms tell one: "Deutsche Bahn", "VG Wort".
        Other languages but English write these small too, so that one alone tells a name: "Český svaz novinářů". Empty if there is none.
        """
        return self._name_in(self.reading.asking)

    def _is_acronym(self, word: Token) -> bool:
        """Tell whether a word is written in capitals that no example question has: "VG Wort", but not "KI-Verordnung"."""
        return word.text.isupper() and len(word.text) > 1 and not self._lookups.usage(self.reading.language).get(stem(word.key), 0)

    @property
    def asks_about_us(self) -> bool:
        """Whether those who ask want to know something of themselves: "I am with the Danish Union of Journalists. Did we sign?"."""
        return speak_of_ourselves([word.key for word in self.reading.words], self.reading.language)

    @property
    def name_before_asking(self) -> str:
        """The same as `unregistered_name` in all of the text: "I am with the Danish Union of Journalists. Did we sign?"."""
        return self._name_in(self.reading)

    def _name_in(self, reading: Reading) -> str:
        typed, german = reading.words, reading.language == "de"
        if sum(word.text[0].isupper() for word in typed) > _MOST_WORDS * len(typed):
            return ""  # a headline
        own = self.own_words(self.documents[0].id)
        things = (reading.organisations, reading.kinds, reading.dates, reading.provisions)
        taken = [(thing.start, thing.end) for some in things for thing in some]
        for at in range(1, len(typed)):
            run = list(takewhile(lambda word: word.text[0].isupper(), typed[at : at + _LONGEST_NAME]))
            if run and (german or len(run) == 1):
                if self._is_adjective_of_country(typed[at], reading):
                    run = list(typed[at : at + max(len(run), 2)])
                elif not (german and self._is_acronym(typed[at])):
                    run = []
            told = any(a <= word.start < b for word in run for a, b in taken) or {stem(word.key) for word in run} <= own
            if len(run) > 1 and not told and not institutions_in([word.key for word in run], reading.language):
                return reading.text[run[0].start : run[-1].end]
        return ""

    @property
    def lone_name(self) -> str:
        """The first word that is written like a name and is nobody's that the fact base knows: "Teosto"; empty if there is none.

        Where capitals tell no names, at the beginning and in German, only a word that no example question has.
        """
        reading = self.reading.asking
        things = (reading.organisations, reading.kinds, reading.dates, reading.provisions, reading.countries, reading.sectors)
        taken = [(thing.start, thing.end) for some in things for thing in some]
        unheard = {word.start for word in reading.unheard}
        own = self.words_of_the_subject
        for at, word in enumerate(reading.words):
            capital_tells = at > 0 and reading.language != "de"
            named = word.text[0].isupper() and len(word.key) >= _SMALL and (capital_tells or word.start in unheard)
            known = any(start <= word.start < end for start, end in taken) or stem(word.key) in own
            if named and not known and not institutions_in([word.key], reading.language):
                return word.text
        return ""

    def _is_adjective_of_country(self, word: Token, reading: Reading) -> bool:
        """Tell whether a word is nearer to the adjectives of a country, which are written small, than to its nouns."""
        country = next((thing for thing in reading.countries if thing.start <= word.start < thing.end), None)
        labels = self._catalogue.labels.get(reading.language)
        nearness = {True: 0, False: 0}
        for name in labels.countries.get(country.id, ()) if country and labels else ():
            nearness[name[0].islower()] = max(nearness[name[0].islower()], shared_beginning(name.lower(), word.text.lower()))
        return nearness[True] > nearness[False]

    @property
    def chooses(self) -> bool:
        """Whether it is asked which or how many of a kind."""
        return any(True for _ in choosing(self._asking, self.reading.language))

    @cached_property
    def side_asked(self) -> str:
        """The side of which is asked, with yes or no, whether somebody took it: "did they welcome the vote?"; else empty."""
        return side_asked(self._outside_dates, self.reading.language)

    @property
    def chooses_a_document(self) -> bool:
        """Whether it is asked which document: the word for one stands right behind "which"."""
        reading = self.reading.asking
        which = next((end for _, end, _ in choosing(self._asking, reading.language)), len(reading.words))
        beside = reading.words[which : which + _BESIDE_WHICH]
        if names_documents([word.key for word in beside], reading.language):
            return True
        return any(kind.start <= word.start < kind.end for word in beside for kind in reading.kinds)

    @property
    def singles_out(self) -> bool:
        """Whether what belongs to one of several things alone is asked for: "only one of the two"."""
        return singles_out(self._asking, self.reading.language)

    def went_to_them_alone(self, document: str) -> bool:
        """Tell whether a document went to those alone of whom the question says so: "the letter that was addressed to Virkkunen only"."""
        named, addressees = self.addressed_too, self._catalogue.document_by_id[document].addressed_to
        if not named or not says_only([word.key for word in self.reading.words], self.reading.language):
            return False
        return len(addressees) == len(named) and named <= frozenset(stems_of_texts(addressees))

    @property
    def asks_who_is_new(self) -> bool:
        """Whether it is asked what is new in comparison with something else."""
        return is_new_against(self._asking, self.reading.language)

    @cached_property
    def counted(self) -> frozenset[int]:
        """The places of the ordinal numbers in the question, 3 of "the third version", from the second on: "first" counts nothing often."""
        return frozenset(place for word in self.reading.words if (place := place_of(word.key, self.reading.language)) > 1)

    def counts_as(self, names: Collection[str]) -> bool:
        """Tell whether a thing with these stems in its names has one of the ordinal numbers of the question."""
        return bool(self._places_among(names) & self.counted)

    def counts_otherwise(self, names: Collection[str]) -> bool:
        """Tell whether the question gives a thing another number than its names, by their stems: the fourth draft, where it is the third."""
        language, keys = self.reading.language, [word.key for word in self.reading.words]
        said = set()
        for at, key in enumerate(keys):
            if place := place_of(key, language):
                counted = [near for near in keys[at + 1 : at + 1 + _NEAR] if not place_of(near, language)]
                said |= {place} if any(stem(near) in names for near in counted) else set()
        if not said:
            return False
        own = self._places_among(names)
        return bool(own) and not own & said

    def _places_among(self, names: Collection[str]) -> set[int]:
        """Return the places that ordinal numbers among names say, in the question's language or English."""
        return {place for name in names for code in {self.reading.language, "en"} if (place := place_of(name, code))}

    def stance_similarity(self) -> Vector:
        """Cosine of the question with each stance."""
        return self._lookups.stance_vectors @ self.vector

    def names_in(self, document: str) -> set[str]:
        """Return the named organisations whose names belong to the document's own name or title."""
        own = self._stems(self._names_of(document))
        return {m.id for m in self.reading.organisations if m.id and {stem(word) for word in key_of(m.text)} <= own}

    def own_words(self, document: str) -> frozenset[str]:
        """Return the stems of a document's own names, title and addressees in the question's language and English."""
        known, key = self._lookups.words_of_documents, (document, self.reading.language)
        if key not in known:
            known[key] = frozenset(self._stems([*self._names_of(document), *self._catalogue.document_by_id[document].addressed_to]))
        return known[key]

    def _stems(self, texts: Sequence[str]) -> set[str]:
        inflections = self._catalogue.inflections(self.reading.language)
        return {form for text in texts for word in key_of(text) for form in (stem(word), inflections.stem(word))}

    def _names_of(self, document: str) -> list[str]:
        texts = [self._catalogue.document_by_id[document].title]
        for labels in (self._catalogue.labels.get(self.reading.language), self._catalogue.labels["en"]):
            texts += labels.documents.get(document, ()) if labels else ()
        return texts

    def named_before(self, document: str) -> bool:
        """Tell whether the first organisation stands before all other words of the document's name: it is asked about, not part of it."""
        first = min(self.reading.organisations, key=lambda m: m.start)
        spans = [(m.start, m.end) for m in self.reading.organisations]
        own = self.own_words(document)
        others = [w.start for w in self.reading.words if stem(w.key) in own and not any(a <= w.start < b for a, b in spans)]
        return bool(others) and first.end <= min(others)

    def is_only_named(self, reference: Reference) -> bool:
        """Tell whether nothing but names of organisations speaks for a reference."""
        spans = [(m.start, m.end) for m in self.reading.organisations]
        named = {stem(w.key) for w in self.reading.words if any(a <= w.start < b for a, b in spans)}
        return bool(spans) and reference.covered <= named

    def is_only_addressed(self, reference: Reference) -> bool:
        """Tell whether nothing but the names of its addressees speaks for a document."""
        return reference.covered <= frozenset(self._stems(self._catalogue.document_by_id[reference.id].addressed_to))

    def describes(self, document: str, start: int, end: int) -> bool:
        """Tell whether a stretch of the text is part of the document's name there and not a restriction of its own.

        "The press publishers' letter" names a letter, "which press publishers signed the letter" restricts its signatories: the
        words stand apart from the rest of the name.
        """
        own = self.own_words(document)
        words = self.reading.words
        if not {stem(word.key) for word in words if start <= word.start < end} <= own:
            return False
        spans = [(m.start, m.end) for m in self.reading.dates] + [(m.start, m.end) for m in self.reading.kinds]
        others = [
            at
            for at, word in enumerate(words)
            if not start <= word.start < end and (stem(word.key) in own or any(a <= word.start < b for a, b in spans))
        ]
        places = [at for at, word in enumerate(words) if start <= word.start < end]
        return not others or min(abs(one - other) for one in others for other in places) <= _NEAR

    def explained(self, covered: frozenset[str]) -> float:
        """Return how much of what the question says beside names, dates and words of asking is among the stems `covered`, 0..1."""
        usage = self._lookups.usage(self.reading.language)
        weights = {form: 1 / (1 + usage.get(form, 0)) for word in self.reading.free_words if len(word.key) > 2 for form in [stem(word.key)]}
        whole = sum(weights.values())
        return sum(weight for form, weight in weights.items() if form in covered) / whole if whole else 1.0

    def mass(self, stems: frozenset[str]) -> float:
        """Return how much the stems say, measured among the names of milestones and documents, whichever is more."""
        language = self.reading.language
        return max(self._lookups.events.mass(stems, language), self._lookups.documents.mass(stems, language))

    def mass_in_provisions(self, stems: frozenset[str]) -> float:
        """Return how much the stems say, measured among the names of provisions."""
        return self._lookups.provisions.mass(stems, self.reading.language)

    def most_telling(self, stems: frozenset[str]) -> frozenset[str]:
        """Return the rarest of the stems among the names of documents; none if there are none."""
        language = self.reading.language
        rarest = max(sorted(stems), key=lambda form: self._lookups.documents.mass([form], language), default=None)
        return frozenset([rarest]) if rarest else frozenset()

    def position_of(self, stems: frozenset[str]) -> int:
        """Return where in the text the first of the stems stands; the end if none does."""
        return min((w.start for w in self.reading.words if stem(w.key) in stems), default=len(self.reading.text))

    def distance(self, stems: frozenset[str], at: int) -> float:
        """Return the mean distance, in letters, of the stems from a place in the text."""
        places = [abs(w.start - at) for w in self.reading.words if stem(w.key) in stems]
        return sum(places) / len(places) if places else float(len(self.reading.text))

    @cached_property
    def pair(self) -> Pair | None:
        """The two dated things of which one part of the question each speaks, in the order of the text; None if there are none."""
        # "How many days between": trilogues are negotiations between institutions, but this word asks.
        asking = {w.start for start, end, meaning in self._phrases if meaning in _IN_PAIRS for w in self.reading.asking.words[start:end]}
        own = set(self.reading.stems)
        moved = self.reading.asked_from
        words = {form: w.start for w in reversed(self.reading.words) if (form := stem(w.key)) in own and w.start - moved not in asking}
        days = [mention for mention in self.reading.dates if len(mention.text) > len("2025")]
        places = sorted([*((start, form, "") for form, start in words.items()), *((m.start, "", m.text) for m in days)])
        kinds = np.array([any(kind.start <= at < kind.end for kind in self.reading.kinds) for at, _, _ in places], dtype=bool)
        things = {c.id: (c, self._lookups.events) for c in self.undated_events[:_EVENTS_OF_PAIRS]}
        if self.reading.kinds or days:
            named = [c for m in days for c in self.rank_documents(dates=[m.text])[:2] if c.when > 0 and self.reading.kinds]
            things |= {c.id: (c, self._lookups.documents) for c in (*self.rank_documents(dates=())[:_DOCUMENTS_OF_PAIRS], *named)}
        return find_pair([self._candidate(c, lookup, places) for c, lookup in things.values()], kinds)

    def _candidate(self, thing: Reference, lookup: References, places: Sequence[tuple[int, str, str]]) -> Candidate:
        weights = lookup.weights([form for _, form, _ in places], thing.id, self.reading.language)
        fits = np.array([max(lookup.when(thing.id, [text]), -1.0) if text else 0.0 for _, _, text in places])
        of_documents = lookup is self._lookups.documents
        day = (self._catalogue.document_by_id[thing.id].date if of_documents else self._catalogue.event_by_id[thing.id].date) or ""
        matter = "" if of_documents else self.matter_of_event(thing.id)
        return Candidate(thing, of_documents, weights, fits, day, foreign=bool(matter) and matter not in self.reading.stems)

    @property
    def has_pair(self) -> bool:
        """Whether two dated things are spoken of, which explain more of the question than one of them would."""
        return self.pair is not None and self.pair.apart and self.pair.said_of_each >= _SAID_OF_EACH

    @cached_property
    def lasting(self) -> str:
        """The milestone that is spoken of, if it lasted from one day to another; else empty."""
        best = self.undated_events[0]
        event = self._catalogue.event_by_id[best.id]
        lasted = event.end_date is not None and is_day(event.date) and is_day(event.end_date)
        return best.id if lasted and (best.words >= _CLEARLY or best.cover >= _IN_FULL) else ""

    @property
    def words_of_the_subject(self) -> frozenset[str]:
        """The stems of what the AI Act itself is called, in the question's language and English: every document is about it."""
        return self._lookups.topics.stems_of_names(SUBJECT, self.reading.language)

    def names_of_topic(self, topic: str) -> frozenset[str]:
        """The stems of all names of a topic in the language of the question and English."""
        return self._lookups.topics.stems_of_names(topic, self.reading.language)

    def names_of_event(self, event: str) -> frozenset[str]:
        """Return the stems of all names of a milestone in the question's language and English."""
        return self._lookups.events.stems_of_names(event, self.reading.language)

    @property
    def stems_of_what_is_named(self) -> frozenset[str]:
        """The stems of the question's longer words, those that are used in asking and doing apart."""
        usage, asking = self._lookups.usage(self.reading.language), self.words_of_asking
        named = [word.key for word in self.reading.free_words if len(word.key) > _SMALL and word.key not in asking]
        seldom = (key for key in named if usage.get(stem(key), 0) <= _SELDOM or place_of(key, self.reading.language))  # "the third draft"
        return frozenset(map(stem, seldom))

    @property
    def matter_of_events(self) -> frozenset[str]:
        """The stems of the question by which milestones of one matter are told from those of others: "omnibus"."""
        return self._lookups.events.telling(self.reading.stems, self.reading.language)

    def matter_of_event(self, event: str) -> str:
        """Return the stem of the matter of a milestone, "omnibus", if it belongs to one that is called so; else nothing."""
        return self._lookups.events.matter(event, self.reading.language)

    def own_words_of_event(self, event: str) -> frozenset[str]:
        """Return the stems of the question that a milestone has and no other one."""
        return self._lookups.events.own_stems(event, self.reading.stems, self.reading.language)

    def related_event(self, earlier: str) -> str | None:
        """Return the milestone of which the question has some words and the milestone spoken of earlier the others.

        After "when was the omnibus proposed?", "and when did it enter into force?" means that of the omnibus. None if there is none such.
        """
        events, language = self._lookups.events, self.reading.language
        asked, told = frozenset(self.reading.stems), frozenset(events.stems_of_names(earlier, language))
        best: tuple[float, str] | None = None
        for thing in events.ids:
            names = events.stems_of_names(thing, language)
            new, shared = events.mass(asked & names - told, language), events.mass(told & names, language)
            fit = (new + min(shared, _SAME_ENOUGH) + shared / 20, thing)
            if thing != earlier and new >= _NEW_WORDS and shared >= _SAME_MATTER and (best is None or fit > best):
                best = fit
        return best[1] if best else None

    def _dates_or(self, dates: Sequence[str] | None) -> Sequence[str]:
        return self.dates if dates is None else dates

    def _look(self, things: References, without: frozenset[str] = frozenset()) -> Look:
        """Return what the question says about all things of a kind, leaving out the stems in `without`."""
        if things not in self._looks:
            self._looks[things] = things.looked_for(self.vector, self.reading.stems, self.reading.language)
        whole = self._looks[things]
        return whole.without([word for word in self.reading.stems if word not in without]) if without else whole


class Interpreter:
    """Turns a text into an understanding."""

    def __init__(
        self,
        catalogue: Catalogue,
        reader: Reader,
        shapes: Shapes,
        classifier: IntentClassifier,
        lookups: Lookups,
        encoder: QuestionEncoder,
    ) -> None:
        self._catalogue = catalogue
        self._reader = reader
        self._shapes = shapes
        self._classifier = classifier
        self._lookups = lookups
        self._encoder = encoder

    def read(self, text: str, hint: str | None = None, today: date | None = None) -> Reading:
        """Return what stands in a text that is asked `today`; nothing is embedded."""
        return self._reader.read(text, hint, today=today)

    def prepare(self, language: str) -> None:
        """Make ready what the first question in a language would wait for: by understanding one."""
        self._lookups.prepare(language)
        names = self._catalogue.names_of_things(language)
        self.understood(self._reader.read(f"{names[0] if names else ''}?", language, certain=True))

    def understood(self, reading: Reading) -> Understanding:
        """Return the understanding of what was read; one pass of the model gives the vectors of the whole and of its words of asking."""
        shape = self._shapes.of(reading.asking)
        vector, asked = self._encoder.encode_question(reading.text or "?", beside_asking(reading, shape))
        wish = self._classifier.classify(reading.asking, shape.text, np.concatenate([vector, asked]))
        return Understanding(reading, shape, vector, wish, self._lookups, self._catalogue, self._reader.sectors)
