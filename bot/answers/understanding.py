"""A question understood as far as the words go: its parts, its vector, what it wants and what it may speak of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from math import fsum

import numpy as np
from numpy.typing import NDArray

from bot.answers.gazetteer import Gazetteer, NamedThing
from bot.answers.intents import Intent, Wish
from bot.answers.lookups import Lookups
from bot.answers.named_deeds import deeds_of_event, deeds_of_title
from bot.answers.pairs import Candidate, Pair, Said, find_pair, said_in, steps_in, two_numbers
from bot.answers.question_words import carry_out, names_a_body, place_of, tells_of_votes
from bot.answers.ranked import Ranked
from bot.answers.reading import Reading, taken_away
from bot.answers.references import Reference, References, stems_of_texts
from bot.answers.shape import Shape
from bot.answers.unknown_names import lone_name, name_of_several_words, unheard_restriction
from index.ports import FloatArray
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day, month_number
from knowledge.folding import Token, key_of, outside, stem, tokens
from knowledge.institutions import institutions_in
from knowledge.written_dates import month_of

_EVENTS_OF_PAIRS, _DOCUMENTS_OF_PAIRS = 10, 5  # best ones among which two are looked for
_EVENTS_BY_STEP = 30  # the same of those at which was done what the question says
_PARTS_OF_LAW = ("article", "recital", "provision")
_ABBREVIATED, _ENDING = 4, 3  # letters of an abbreviated word for an article, and by which a form of a longer one may be longer
_PRESS_RELEASE = "press-release"
_OF_A_SERIES = 0.5  # share of the words of its names that a milestone has in common with another of its series
_AS_NEAR = 1.0  # score by which the one of a series with the number said may be less near than another one
_SAID_OF_EACH = 1.2  # rarity of the words that each of two things must share with the question
_NAMED_IN_FULL = 3.0  # rarity of the words of the whole name of a document, where no word says that one is spoken of
_IN_FULL = 0.9  # share of a name
_CLEARLY = 3.0  # rarity of the words by which a milestone is clearly spoken of
_EARLY = 6  # words from the beginning among which a sector may be hinted at
_SELDOM = 5  # example questions of a language that have a word beside what they ask about
_SMALL = 3  # letters of a small word
_OFTEN = 20  # example questions that have a word which says nothing of who is asked for: "organisations" has 46 to 83, "publishers" 18
_BEHIND_DENIAL = 12  # letters between a "not" and the name that it denies: "not to Commissioner Micallef"
_COUNTED_AMONG = 6  # milestones among which those of a series are
_NAMED_BY_NUMBER = 2.0  # rarity of the words by which one of them is named
_NEAR = 2  # words of one name stand so near to each other: "letter of the press publishers"

_MOSTLY_NAMED = 0.6  # share of its name from which a document is spoken of where neither its kind nor its date is said


class Understanding(Ranked):
    """One question with everything that was found in it."""

    def __init__(
        self,
        reading: Reading,
        shape: Shape,
        vector: FloatArray,
        wish: Wish,
        lookups: Lookups,
        catalogue: Catalogue,
        hints: Gazetteer,
    ) -> None:
        super().__init__(reading, vector, lookups, catalogue)
        self.shape = shape
        self.wish = wish
        self._hints = hints

    @property
    def intents(self) -> tuple[Intent, ...]:
        """All intents, likeliest first."""
        return self.wish.intents

    def probability(self, *names: str) -> float:
        """Return the probability that the intent is one of `names`."""
        if len(names) == 1:
            return self.wish.probabilities.get(names[0], 0.0)
        return fsum(self.wish.probabilities.get(name, 0.0) for name in names)  # the same in whatever order they come

    # Whom it means by a part of a name.

    @property
    def _narrowed_from(self) -> int:
        """Where what may narrow a list begins: behind "I write on books. Who signed the letter?", not within it."""
        begins = self.reading.asked_from
        return begins if "sign" in self.deeds or any(kind.start >= begins for kind in self.reading.kinds) else 0

    @cached_property
    def hinted_sector(self) -> str | None:
        """The sector of which a part of the name stands in the question, where none is named in full."""
        if self.reading.sectors:
            return None
        # "Which record labels signed": what stands later is said of something else ("are recorded as supporters").
        beside = {word.start + self.reading.asked_from for word in self.beside_which}
        begins, others = self._narrowed_from, self.stems_that_say(carry_out)  # Slovenian "izvajanje" names no performers
        first = [word for word in self.reading.words if word.start >= begins][:_EARLY]
        early = [
            word for word in self._words_of_no_country
            if word in first and stem(word.key) not in others and (word.start in beside or word.key not in self.words_of_asking)
        ]
        return self._hints.find_partly(early, self.reading.language, self._lookups.usage(self.reading.language))

    @property
    def _words_of_no_country(self) -> list[Token]:
        """The free words but those of countries: "Stati Uniti" is no state of the press."""
        return outside(self.reading.free_words, [(country.start, country.end) for country in self.reading.countries])

    @property
    def sectors_hinted(self) -> tuple[str, ...]:
        """The few sectors that a word of the question is a part of the name of, where none is named in full: "publishers"."""
        return () if self.reading.sectors else self._hints.find_sharing(self._words_that_hint, self.reading.language)

    @property
    def stems_of_sectors_hinted(self) -> frozenset[str]:
        """The stems of the words that are a part of the names of sectors, where none is named in full."""
        hint, language = self._hints.find_sharing, self.reading.language
        return frozenset(stem(word.key) for word in self._words_that_hint if not self.reading.sectors and hint([word], language))

    @property
    def _words_that_hint(self) -> list[Token]:
        """The words by which sectors may be hinted at."""
        first = self.reading.words[0].start if self.reading.words else 0
        names = self.reading.language != "de"  # elsewhere a capital makes a name of a word: Sanoma is no newspaper in general
        begins = self._narrowed_from
        asked = [word for word in self._words_of_no_country if word.start >= begins]
        words = [word for word in asked if not (names and word.start > first and word.text[0].isupper())]
        words = [word for word in words if not names_a_body(word.key, self.reading.language)]  # "organisations" are of any sector
        others = self.stems_that_ask | self.stems_that_say(carry_out)  # Lithuanian "kurie" begins like a work
        return [word for word in words if stem(word.key) not in others]

    @property
    def sectors_chosen(self) -> tuple[str, ...]:
        """The sectors of which "which publishers" may ask: a word right behind "which" is a part of their names; none where one is named.

        A word for organisations may stand between: "quelles organisations de musique".
        """
        hinting = {word.start + self.reading.asked_from for word in self.beside_which}
        for word, *behind in zip(self.reading.words, self.reading.words[1:], self.reading.words[2:], strict=False):
            if word.start in hinting and names_a_body(word.key, self.reading.language):
                hinting |= {next((one.start for one in behind if len(one.key) > _SMALL), word.start)}
        hinted = self.sectors_hinted
        spoken = {form for sector in hinted for form in self.hint_stems(sector)}
        usage = self._lookups.usage(self.reading.language)
        words = (word for word in self.reading.free_words if word.start in hinting)
        said = [stem(word.key) for word in words if not names_a_body(word.key, self.reading.language)]
        beside = any(form in spoken and usage.get(form, 0) < _OFTEN for form in said)  # "organisations" chooses nobody
        return hinted if beside and not self.reading.countries else ()

    @cached_property
    def sectors_that_signed(self) -> tuple[str, ...]:
        """The sectors of which is asked what they signed, "what did the publishers sign?"; none where it is asked which of them did."""
        who = {"who", "whom", "how-many"} & self.asked or self.reading.organisations or self.reading.unknown_names
        if who or not self.asks_what_was_signed:
            return ()
        beside = {word.start + self.reading.asked_from for word in self.beside_which}
        chosen = self.sectors_chosen or any(sector.start in beside for sector in self.reading.sectors)
        return () if chosen else tuple(dict.fromkeys(sector.id for sector in self.reading.sectors)) or self.sectors_hinted

    def hint_stems(self, sector: str) -> list[str]:
        """Return the stems of the question that hint at a sector."""
        return self._hints.stems_for(sector, self.reading.free_words, self.reading.language)

    def leaves_out_hints(self, sectors: Sequence[str]) -> bool:
        """Tell whether the words that hint at sectors are named to be taken away: "apart from the actors"."""
        hints = {form for sector in sectors for form in self.hint_stems(sector)}
        reading = self.reading.asking
        spans = [(word.start, word.end) for word in reading.words if stem(word.key) in hints]
        return bool(taken_away(spans, reading.words, reading.language))

    # Articles and recitals.

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
        of_a_day = "when" in self.asked and not self.chooses_before_a_day  # "which provision says until when …?"
        if self.reading.provisions or self.reading.kinds or of_a_day:
            return False
        if not (beside := self.beside_which):
            return False
        names = [name for kind in _PARTS_OF_LAW for name in self._names_of_parts(kind) if len(name) > _ABBREVIATED]
        return any(word.key.startswith(name[:-1]) and len(word.key) <= len(name) + _ENDING for word in beside for name in names)

    @property
    def words_of_the_law(self) -> frozenset[str]:
        """The stems of the words for its parts: article, recital."""
        return frozenset().union(*map(self._words_for, _PARTS_OF_LAW))

    @property
    def speaks_of_a_part_of_law(self) -> bool:
        """Whether an article or a recital is spoken of."""
        return bool(self._parts_of_law_spoken_of)

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

    # What it says is done, and by which words it names documents.

    @property
    def words_of_addressees(self) -> frozenset[str]:
        """The stems of the names of all to whom letters went, with their offices."""
        return frozenset(stem for document in self._catalogue.documents for stem in self._stems(document.addressed_to))

    @cached_property
    def done(self) -> frozenset[str]:
        """What the question says is done, outside of the name of its document: sign, support, speak.

        Where no document is spoken of, whatever has such a word in its name is nobody's: "who opposed the final Code?"
        """
        best = self.documents[0]
        spoken_of = self.reading.kinds or best.when > 0 or best.cover >= _MOSTLY_NAMED
        return self.deeds_without(self.own_words(best.id) if spoken_of else ())

    def went_to_them_alone(self, document: str) -> bool:
        """Tell whether a document went to those alone of whom the question says so: "the letter that was addressed to Virkkunen only"."""
        if not self.says_only or not (named := self.addressed_too):
            return False
        addressees = self._catalogue.document_by_id[document].addressed_to
        return len(addressees) == len(named) and named <= frozenset(stems_of_texts(addressees))

    @property
    def addressees_denied(self) -> frozenset[str]:
        """The stems of the family names of addressees to whom it is said not to have gone: "and not to Micallef"."""
        words, denials = self.reading.words, self.denials
        named = (word for word in words if word.key.startswith(self._lookups.documents.families))
        return frozenset(stem(word.key) for word in named if any(0 <= word.start - denied <= _BEHIND_DENIAL for denied in denials))

    def is_of_another_number(self, topic: str) -> bool:
        """Tell whether a topic is a milestone of a series of which the question names another one: the second draft, where the first is."""
        event = self._catalogue.topic_by_id[topic].event
        own = self.places_among(self.names_of_event(event)) if event and self.places_said else frozenset()
        return bool(own) and own.isdisjoint(self.places_said)

    @property
    def time_of_the_one_counted(self) -> str:
        """The days from the milestone of a series that is named by its number to the next of it: those of the first draft; else empty."""
        numbered = [(self.places_among(self.names_of_event(event.id)), event) for event in self.undated_events[:_COUNTED_AMONG]]
        named = [event.id for places, event in numbered if places and places <= self.places_said and event.words >= _NAMED_BY_NUMBER]
        if len(self.places_said) != 1 or not named:
            return ""
        following = min(self.places_said) + 1
        behind = [event.id for places, event in numbered if places == {following}]
        begun = self._catalogue.event_by_id[named[0]].date
        ended = self._catalogue.event_by_id[behind[0]].date if behind else ""
        return f"{begun}/{ended}" if is_day(begun) and is_day(ended) and begun < ended else ""

    def stands_in_its_name(self, thing: NamedThing, document: str) -> bool:
        """Tell whether a sector stands between the word for a document and its date, and its title names that sector in English.

        As in "the joint declaration of authors, performers and other workers, 25 April 2024", in any language.
        """
        behind = any(kind.end <= thing.start for kind in self.reading.kinds) and any(thing.end <= date.start for date in self.reading.dates)
        title = tokens(self._catalogue.document_by_id[document].title) if behind else []
        return any(named.id == thing.id for named in self._hints.find(title, "en"))

    def names_in(self, document: str) -> set[str]:
        """Return the named organisations whose names belong to the document's own name or title."""
        own = self.names_of_document(document) if self.reading.organisations else frozenset()
        return {m.id for m in self.reading.organisations if m.id and {stem(word) for word in key_of(m.text)} <= own}

    def own_words(self, document: str) -> frozenset[str]:
        """Return the stems of a document's own names, title and addressees in the question's language and English."""
        known, key = self._lookups.words_of_documents, (document, self.reading.language)
        if key not in known:
            known[key] = self.names_of_document(document) | self.addressees_of(document)
        return known[key]

    def _stems(self, texts: Sequence[str]) -> set[str]:
        inflections = self._catalogue.inflections(self.reading.language)
        return {form for text in texts for word in key_of(text) for form in (stem(word), inflections.stem(word))}

    def names_of_document(self, document: str) -> frozenset[str]:
        """Return the stems of what a document is called in the question's language and English, and of its title."""
        known, key = self._lookups.names_of_documents, (document, self.reading.language)
        if key not in known:
            known[key] = frozenset(self._stems(self._names_of(document)))
        return known[key]

    def _names_of(self, document: str) -> list[str]:
        texts = [self._catalogue.document_by_id[document].title]
        for labels in (self._catalogue.labels.get(self.reading.language), self._catalogue.labels["en"]):
            texts += labels.documents.get(document, ()) if labels else ()
        return texts

    def names_another_than(self, document: str) -> bool:
        """Tell whether the question names a document otherwise than one is called: "the letter to Virkkunen" is not the one spoken of.

        By words beside the one for its kind that other documents are called by, by a name written with a capital, or by a kind that only
        others are of.
        """
        own = self.own_words(document)
        if {kind.id for kind in self.reading.kinds} == {_PRESS_RELEASE}:
            return self._catalogue.document_by_id[document].kind != _PRESS_RELEASE
        months = {word: month for word in self.words_beside_kinds if (month := month_of(word, self.reading.language))}
        dated = self._catalogue.document_by_id[document].date or ""
        if any(month_number(dated) != month for month in months.values()):
            return True  # "that March letter", and not the one of July
        # "What did they want of the Commission in that letter?" names no letter on its report.
        readers = self._catalogue.document_by_id[document].addressed_to
        bodies = {
            word for word in self.words_beside_kinds
            if any(body.is_addressed_by(readers) for body in institutions_in([word.key], self.reading.language))
        }  # fmt: skip
        beside = {stem(word.key) for word in self.words_beside_kinds if word not in months and word not in bodies} & self.stems_of_what_is_named
        return any(map(self.is_in_names_of_documents, beside - own)) or any(stem(word.key) not in own for word in self.capital_names)

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

    def addressees_of(self, document: str) -> frozenset[str]:
        """Return the stems of the names of all to whom a document went."""
        return frozenset(self._stems(self._catalogue.document_by_id[document].addressed_to))

    def is_only_addressed(self, reference: Reference) -> bool:
        """Tell whether nothing but the names of its addressees speaks for a document."""
        return reference.covered <= self.addressees_of(reference.id)

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

    # Names that nobody knows.

    @property
    def unheard_restriction(self) -> str:
        """The words that say who of all is asked for and that nobody knows: "which museums signed", where none is a sector; else empty."""
        if not self.chooses or self.hinted_sector:
            return ""
        return unheard_restriction(self, self.own_words(self.documents[0].id))

    @property
    def unregistered_name(self) -> str:
        """Words of the sentence that asks, written like a name that is nobody's in the register: "Uniunea Scriitorilor"; else empty."""
        return self._name_in(self.reading.asking)

    @property
    def name_before_asking(self) -> str:
        """The same as `unregistered_name` in all of the text: "I am with the Danish Union of Journalists. Did we sign?"."""
        return self._name_in(self.reading)

    def _name_in(self, reading: Reading) -> str:
        labels = self._catalogue.labels.get(reading.language)
        usage, countries = self._lookups.usage(reading.language), labels.countries if labels else {}
        return name_of_several_words(reading, self.own_words(self.documents[0].id), usage, countries)

    @property
    def lone_name(self) -> str:
        """The first word that is written like a name and is nobody's that the fact base knows: "Teosto"; empty if there is none."""
        return lone_name(self.reading.asking, self.words_of_the_subject)

    @property
    def unheard_name(self) -> str:
        """The same if it is an acronym or no example question has it; where capitals tell no names and at the beginning: empty."""
        named = self.lone_name
        unheard = {word.text for word in self.reading.unheard if word.start > self.reading.asking.words[0].start}
        return named if self.reading.language != "de" and (named in unheard or (named.isupper() and len(named) > 1)) else ""

    # What is dated, and what is named at all.

    @cached_property
    def pair(self) -> Pair | None:
        """The two dated things of which one part of the question each speaks, in the order of the text; None if there are none.

        Of several sentences the one that asks, if it names two by itself.
        """
        if of_a_series := self._pair_of_a_series():
            return of_a_series
        if self.reading.asked_from:
            asked = self._pair_said(said_in(self, begin=self.reading.asked_from))
            if asked and asked.apart and asked.said_of_each >= _SAID_OF_EACH:
                return self._of_their_numbers(asked)
        found = self._pair_said(said_in(self))
        return self._of_their_numbers(found) if found else None

    def _pair_of_a_series(self) -> Pair | None:
        """Return the two milestones of one series that are told by their numbers: the first and the third draft of the Code."""
        if (numbers := two_numbers(self)) is None or numbers[0] == numbers[1]:
            return None
        one, other, behind = numbers
        numbered = [(event, self.names_of_event(event.id)) for event in self.undated_events]
        firsts, seconds = ([(e, names) for e, names in numbered if self.places_among(names) == {place}] for place in (one, other))
        both = [(self.mass(behind & names & others), len(names & others), e, f) for e, names in firsts for f, others in seconds]
        if not both:
            return None
        said, _, first, second = max(both, key=lambda pair: pair[:2])
        return Pair(first, second, apart=True, said_of_each=said, numbered=True) if said >= _SAID_OF_EACH else None

    def _of_their_numbers(self, pair: Pair) -> Pair:
        """Return the pair, with the one of a series that has the number which is said: "the third draft" is not the first."""
        if not self.places_said:
            return pair
        first, second = self._with_the_number_said(pair.first, pair.second)
        return replace(pair, first=self._of_number(first, second), second=self._of_number(second, first))

    def _with_the_number_said(self, first: Reference, second: Reference) -> tuple[Reference, Reference]:
        """Return both, with the milestone that has a number which is said in place of the one that is named by the same words, or fewer.

        "How many days after the kick-off did the first draft of the Code come out?" asks for that draft and not for the Code.
        """
        others = [e for e in self.undated_events[:_EVENTS_OF_PAIRS] if e.id not in (first.id, second.id)]
        numbered = (e for e in others if self.places_among(self.names_of_event(e.id)) & self.places_said)
        meant = next((e for e in numbered if self.mass(e.covered - first.covered - second.covered) >= _SAID_OF_EACH), None)
        if meant is None:
            return first, second
        said = [thing.words <= meant.words and self.mass(thing.covered - meant.covered) < _SAID_OF_EACH for thing in (first, second)]
        return (first, meant) if said[1] else (meant, second) if said[0] else (first, second)

    def _of_number(self, thing: Reference, other: Reference) -> Reference:
        """Return the milestone of the same series as `thing` that has one of the numbers, where that has another one; else `thing`."""
        names = self.names_of_event(thing.id) if thing.id in self._catalogue.event_by_id else frozenset()
        own = self.places_among(names)
        if not own or own & self.places_said:
            return thing
        rest = [e for e in self.undated_events if e.id != other.id and self.places_among(self.names_of_event(e.id)) & self.places_said]
        found = max(rest, key=lambda event: len(self.names_of_event(event.id) & names), default=thing)
        alike = len(self.names_of_event(found.id) & names) >= _OF_A_SERIES * len(names)
        return found if alike and found.score >= thing.score - _AS_NEAR else thing

    def _pair_said(self, said: Said) -> Pair | None:
        done = frozenset(step for steps in said.steps for step in steps) - {"adopt"}  # of those at which something is adopted are many
        by_step = (c for c in self.undated_events[_EVENTS_OF_PAIRS:_EVENTS_BY_STEP] if done & deeds_of_title(self._catalogue, c.id))
        events = [*self.undated_events[:_EVENTS_OF_PAIRS], *by_step]
        documents: dict[str, Reference] = {}
        if self.reading.kinds or said.days:
            named = [c for day in said.days for c in self.rank_documents(dates=[day])[:2] if c.when > 0 and self.reading.kinds]
            documents = {c.id: c for c in (*self.undated_documents[:_DOCUMENTS_OF_PAIRS], *named)}
        else:  # "the international charter", "True culture needs originals": what is no word for a letter may be the name of one
            likeliest = self.undated_documents[:_DOCUMENTS_OF_PAIRS]
            documents = {c.id: c for c in likeliest if c.cover >= _IN_FULL and c.words >= _NAMED_IN_FULL}
        of_each = (self._candidates(events, self._lookups.events, said), self._candidates([*documents.values()], self._lookups.documents, said))
        return find_pair([candidate for candidates in of_each for candidate in candidates], said)

    def _candidates(self, things: Sequence[Reference], lookup: References, said: Said) -> list[Candidate]:
        if not things or len(said.stems) < 2:
            return []
        covers = lookup.covers_of_parts(said.stems, [thing.id for thing in things], self.reading.language)
        return [self._candidate(thing, lookup, said, of_parts) for thing, of_parts in zip(things, covers, strict=True)]

    def _candidate(self, thing: Reference, lookup: References, said: Said, covers: NDArray[np.float64]) -> Candidate:
        weights = lookup.weights(said.stems, thing.id, self.reading.language)
        fits = np.array([max(lookup.when(thing.id, [date]), -1.0) if date else 0.0 for date in said.dates])
        if lookup is self._lookups.documents:
            nothing = np.zeros(len(weights))
            return Candidate(thing, True, weights, fits, nothing, nothing, covers, self._catalogue.document_by_id[thing.id].date or "")
        matter = self.matter_of_event(thing.id)
        done, perhaps = deeds_of_title(self._catalogue, thing.id), deeds_of_event(self._catalogue, thing.id)
        steps, against = steps_in(said, done, perhaps, self._catalogue.lawmakers_by_event.get(thing.id, frozenset()), weights)
        foreign = bool(matter) and not self.names_matter(matter)
        day = self._catalogue.event_by_id[thing.id].date or ""
        return Candidate(thing, False, weights, fits, steps, against, covers, day, foreign)

    @property
    def speaks_of_votes(self) -> bool:
        """Whether figures of a vote are spoken of, or its result; neither when it was nor days since nor who voted how."""
        somebody = "who" in self.asked and not self.asks_for_a_tally
        a_day = self.first_asked == "when" and not self.begins_with_a_tally  # "what was the tally when the committees approved it?"
        if a_day or "duration" in self.done or somebody or "sign" in self.deeds:
            return False  # "which members abstained?", "how many signed the voting recommendations?"
        return tells_of_votes(self.reading.asking.keys, self.reading.language)

    @property
    def asks_how_a_vote_went(self) -> bool:
        """Whether a vote is asked for in figures: "how many voted against?", "the result of the vote"."""
        voted = "adopt" in self.deeds or self.asks_for_a_tally  # Dutch "met welke stemverhouding nam het Parlement het aan?"
        if not voted or "duration" in self.done or (self.first_asked == "when" and not self.begins_with_a_tally):
            return False
        return self.speaks_of_votes or ("how-many" in self.asked and "who" not in self.asked and "sign" not in self.deeds)

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

    @cached_property
    def stems_of_what_is_named(self) -> frozenset[str]:
        """The stems of the question's longer words, those that are used in asking and doing apart."""
        usage, asking = self._lookups.usage(self.reading.language), self.words_of_asking
        named = [word.key for word in self.reading.free_words if len(word.key) > _SMALL and word.key not in asking]
        seldom = (key for key in named if usage.get(stem(key), 0) <= _SELDOM or place_of(key, self.reading.language))  # "the third draft"
        return frozenset(map(stem, seldom))
