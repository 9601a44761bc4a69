"""What a question asks as far as its own words tell: no vector, no names of documents or milestones, no example questions."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from datetime import timedelta
from functools import cached_property
from itertools import pairwise

from rapidfuzz.distance import OSA

from bot.answers.first_questions import FirstQuestion, first_question
from bot.answers.gazetteer import NamedThing
from bot.answers.lone_months import month_named
from bot.answers.phrase_groups import Keys
from bot.answers.question_words import (
    QUESTIONS,
    amounts,
    choosing,
    correcting,
    counts_all,
    deeds,
    details,
    dividing,
    doubt,
    each_of,
    edges,
    exceed,
    extremes,
    in_or_after_its_time,
    indefinite,
    is_new_against,
    is_systemic,
    leaving_out,
    meanings,
    names_a_body,
    names_a_company,
    names_a_draft,
    names_an_eve,
    names_documents,
    neighbours,
    neither,
    offer_a_choice,
    open_words,
    phrases_for_the_whole,
    phrases_of_tallying,
    place_of,
    point_back,
    reaching,
    refusing,
    return_to,
    say_another,
    says_no_more,
    says_only,
    set_side_by_side,
    singles_out,
    speak_of_a_reply,
    speak_of_an_industry,
    speak_of_anything,
    speak_of_committees,
    speak_of_lacking,
    speak_of_ourselves,
    speak_of_the_original,
    suppose,
    take_the_whole,
    taking_part,
    unite,
    utterances,
    words_for_makers,
    words_for_the_missing,
    words_for_without,
    words_of_standing,
)
from bot.answers.reading import Reading, taken_away
from bot.answers.short_turns import ShortTurn, short_turn
from bot.answers.sides import side_asked
from knowledge.dates import is_day, is_interval, span
from knowledge.facts import MODEL
from knowledge.folding import Token, outside, stem, tokens
from knowledge.institutions import Institution, institutions_in
from knowledge.joining_words import begins_with_an_and, words_for_and_or
from knowledge.names import Mention
from knowledge.numerals import numerals
from knowledge.other_laws import are_about_ai, is_omnibus, name_of_our_law, speak_of_our_law
from knowledge.periods import season_at
from knowledge.relative_dates import speak_of_its_day, time_spoken_of, unit_named, year_spoken_of
from knowledge.written_dates import DateMention, month_of

POSTPOSITIONS = frozenset({"et", "fi", "hu"})  # languages in which "before" and "after" may stand behind a date

_BOUNDING = frozenset({"until", "before", "after", "since"})
_BEFORE_A_LAW = 3  # words before a law's name, one of which may count it
_BEHIND_SINCE = "behind_since"
_BEFORE_IT = frozenset({"from", "up_to"})  # what stands before the date that it reaches from or to
_REACHES = {"from": "since", "later": "since", _BEHIND_SINCE: "since", "up_to": "until", "earlier": "until"}
_ENDING_OF_NO = (",", ".", "!", ":", ";", "–", "-")
_JOINING = ("&", "+", "/", ";", " vs")
_OPENING = frozenset('“„«"‘')  # marks before a title
_IN_MARKS = re.compile(r"[“„«»\"][^“”„«»\"]{5,}[”“»«\"]")  # a title, or somebody's words
_HEAD = 2  # first or last words, of which one may be small: "the documents that FEP signed", "documenten uit"
_LAST_WORDS = 3  # of a question, of which one denies the second of two
_VERB_FIRST = "ga"  # the language in which what is denied stands behind it
_BEHIND_NOT = 5  # letters between "not" and what it denies: "not the Parliament"
_MARKS = ("?", ";")  # the second ends questions in Greek
_GREEK_THE = "η"  # which is "or" with an accent
_ACCENTED = re.compile("[άέήίόύώ]", re.IGNORECASE)
_ADJECTIVES = 1  # words between "any" and the word for a kind of documents
_BEFORE_KIND, _BEHIND_KIND = 2, 4  # words beside the one for a document that may say which it is
_MONTH_ALONE = 3  # words of a question that names but a month
_CLAUSE = 4  # words of "writers and illustrators sent to" in which it is said that they did
_SMALL_BEHIND = 4  # words behind "which", of which the first may all be small: "which of all the letters"
_BESIDE_WHICH = 2  # words behind "which", one of which may be "open" or "joint"
_HAPPENING = frozenset({"apply", "adopt", "publish", "begin", "end"})  # deeds of what a day may be that of
_TO = {"en": ("to",), "da": ("til",), "sv": ("till",)}  # of languages that may leave it for the end
_BEGINNING = 3  # words: "and since when", "and then how"
_BEHIND_HOW_MANY = 4  # words behind "how many" among which it is said of what
_FIRST_WORDS = 4  # of a question, among which those are named who may have done something: "koji su novinari potpisali"
_BOUNDS = (("after", "since"), ("before", "until"))  # words for where a time between two dates begins, and where it ends
_DAY = timedelta(days=1)
_BEHIND_MOST = 5  # words behind "most" of which one says what is counted
_OPENING_WORDS = 4  # words among which it is said by what others are told apart: "and from which countries"
_DANISH_FOR = "for"
_FRENCH_ENTERED = ("é", "és", "ée", "ées")
_GREEK_ARTICLE = "η"
_LOOKS_ALIKE = 2  # letters by which two names differ
_NEAR = 2  # words behind an ordinal number, one of which it counts: "the second joint letter"
_ARTICLE = 3  # letters of a small word between "all" and "letters": "of the"
_BEHIND_WHICH = 4  # words behind "which" among which it is said of how many: "which of the seven"
# What may stand before a turn: an echo of what was told, "only seven? how many were there to be?", or what it goes back to, "back to it: …".
_ECHO = re.compile(r"¿?(?:\w+\s+){0,2}\w+\s*[?!;…]\s+(?=\S)|(?:\w+,?\s+){0,7}\w+\s?:\s+(?=\S)")


class Asking:
    """What one question asks and whom it names, by its reading alone."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading

    # Whom and what it names.

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

    @property
    def says_or(self) -> bool:
        """Whether it says "or": Lithuanian and Latvian begin with that word, and in Greek an article has its letters."""
        first = min((word.start for word in self.reading.words), default=0)
        return self.reading.language != "el" and any(start > first for start in self.starts_of({"or"}))

    @property
    def offers_two_dates(self) -> bool:
        """Whether two dates are named with "or" between them: "in 2024 or in 2025"."""
        dates = self.reading.dates
        between = [word.key for word in self.reading.words if len(dates) == 2 and dates[0].end <= word.start < dates[1].start]
        return offer_a_choice(between, self.reading.language)

    def _is_set_apart(self, mention: Mention) -> bool:
        """Tell whether a name is only told from another one that looks like it: "CEPI, not CEPIC"."""
        words = [word for word in self.reading.words if word.end <= mention.start]
        denied = bool(words) and any(meaning == "not" for _, _, meaning in meanings([words[-1].key], self.reading.language))
        others = (other.text.lower() for other in self.reading.organisations if other.id != mention.id)
        alike = min(_LOOKS_ALIKE, (len(mention.text) - 1) // 2)  # EFJ is not written like EWC
        return denied and any(OSA.distance(mention.text.lower(), other) <= alike for other in others)

    @cached_property
    def institutions(self) -> tuple[Institution, ...]:
        """The institutions named, but not those that are only told from others: "the Council, not Parliament"."""
        denials = self.denials
        free = [word for word in self.reading.free_words if not any(0 <= word.start - denied <= _BEHIND_NOT for denied in denials)]
        return tuple(institutions_in([word.key for word in free], self.reading.language))

    @property
    def acting(self) -> tuple[str, ...]:
        """The ids of the institutions named whose doings are milestones; of a committee and its parliament only the committee."""
        parts = tuple(one.id for one in self.institutions if one.part_of)
        return parts or tuple(one.id for one in self.institutions if one.makes_laws)

    @cached_property
    def dates(self) -> list[str]:
        """Dates in the order of the text."""
        return [mention.text for mention in self.reading.dates]

    @cached_property
    def words_of_kinds(self) -> list[Token]:
        """The words by which kinds of documents are named: letter, statement."""
        return [w for w in self.reading.words if any(kind.start <= w.start < kind.end for kind in self.reading.kinds)]

    @cached_property
    def stems_for_any_of_a_kind(self) -> frozenset[str]:
        """The stems of the words by which any document of a kind is meant, whichever: "any letter", "an open letter"; none of a certain one."""
        words, kinds = self.reading.words, {word.start for word in self.words_of_kinds}
        places = [at for at, word in enumerate(words) if word.start in kinds]
        found = [(start, end) for start, end, _ in indefinite(self.reading.keys, self.reading.language)]
        before = {at for start, end in found if any(0 <= place - end <= _ADJECTIVES for place in places) for at in range(start, end)}
        return frozenset(stem(words[at].key) for at in (*before, *places)) if before else frozenset()

    @property
    def words_beside_kinds(self) -> list[Token]:
        """The longer words that say which document is meant, a few before and behind the word for its kind: "letter to the Commission"."""
        words, kinds = self.reading.words, {word.start for word in self.words_of_kinds}
        places = [at for at, word in enumerate(words) if word.start in kinds]
        free = {word.start for word in self.reading.free_words}
        near = {at for place in places for at in range(max(place - _BEFORE_KIND, 0), min(place + _BEHIND_KIND + 1, len(words)))}
        said = self.words_of_asking
        return [
            words[at] for at in sorted(near)
            if words[at].start in free - kinds and len(words[at].key) > _ARTICLE and words[at].key not in said
        ]  # fmt: skip

    @property
    def capital_names(self) -> list[Token]:
        """The words written like names that are none of an organisation, institution, country, sector or month; in German all nouns are."""
        reading = self.reading
        if reading.language == "de":
            return []
        things = [(thing.start, thing.end) for thing in (*reading.countries, *reading.sectors, *reading.kinds)]
        things += [(speaker.start, speaker.end) for speaker in reading.speakers]
        return [
            word for word in reading.free_words[1:]
            if word.text[0].isupper() and len(word.key) > _ARTICLE and word.key not in self.words_of_asking
            and not month_of(word, reading.language)
            and not institutions_in([word.key], reading.language) and not are_about_ai([word])
            and not any(start <= word.start < end for start, end in things)
        ]  # fmt: skip

    @property
    def stems_of_sectors(self) -> frozenset[str]:
        """The stems of the words by which sectors and branches are named."""
        return self.stems_of(self.reading.sectors)

    @property
    def stems_of_restrictions(self) -> frozenset[str]:
        """The stems of the words by which countries and sectors are named."""
        return self.stems_of((*self.reading.sectors, *self.reading.countries))

    def stems_of(self, named: Sequence[NamedThing | Mention]) -> frozenset[str]:
        """Return the stems of the words by which things are named."""
        return frozenset(stem(word.key) for word in self.reading.words if any(thing.start <= word.start < thing.end for thing in named))

    def stems_that_say(self, tells: Callable[[Sequence[str], str], object]) -> frozenset[str]:
        """Return the stems of the words each of which says by itself what `tells` finds in folded words of a language."""
        return frozenset(stem(word.key) for word in self.reading.words if tells([word.key], self.reading.language))

    def stems_in_phrases(self, told: Callable[[Sequence[str], str], Sequence[tuple[int, int, str]]]) -> frozenset[str]:
        """Return the stems of the words of all phrases that `told` finds among the folded words of the question."""
        keys = self.reading.asking.keys
        return frozenset(stem(key) for begin, end, _ in told(keys, self.reading.language) for key in keys[begin:end])

    def names_who_signed(self, thing: NamedThing) -> bool:
        """Tell whether a country or sector stands before the word for signing, and the word for a document behind that.

        "Ktorí novinári podpísali list novinárov?" asks for the journalists, whatever the letter is called.
        """
        words, last = self.reading.words, max((kind.start for kind in self.reading.kinds), default=0)
        signing = (words[start].start for start, _, deed in deeds(self.reading.keys, self.reading.language) if deed == "sign")
        first = sum(self.reading.asked_from <= word.start < thing.start for word in words) < _FIRST_WORDS
        return first and any(thing.end <= place < last for place in signing)

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

    @property
    def leaves_out(self) -> bool:
        """Whether a country or sector is named to be taken away: "apart from the Italian ones"."""
        return any(thing.left_out for thing in (*self.reading.countries, *self.reading.sectors))

    @cached_property
    def organisations_left_out(self) -> tuple[str, ...]:
        """The organisations that are named to be taken away: "who signed it apart from the union?"."""
        reading = self.reading.asking
        out = taken_away([(mention.start, mention.end) for mention in reading.organisations], reading.words, reading.language)
        return tuple(mention.id for at, mention in enumerate(reading.organisations) if at in out and mention.id)

    @property
    def says_besides(self) -> bool:
        """Whether something is taken away, named or not: "who besides her signed it?"."""
        return bool(leaving_out(self._asking, self.reading.language))

    @property
    def names_an_eve(self) -> bool:
        """Whether the day before something is meant: "on the eve of the vote"."""
        return names_an_eve(self._asking, self.reading.language)

    @property
    def names_organisations_first(self) -> bool:
        """Whether all organisations are named before anything is asked: "of A, B and C, who signed?"."""
        words, reading = self.reading.asking.words, self.reading.asking
        asked = next((words[start].start for start, _, meaning in self._phrases if meaning in QUESTIONS), 0)
        return bool(reading.organisations) and all(mention.end <= asked for mention in reading.organisations)

    @property
    def asks_about_us(self) -> bool:
        """Whether those who ask want to know something of themselves: "I am with the Danish Union of Journalists. Did we sign?"."""
        return speak_of_ourselves(self.reading.keys, self.reading.language)

    @property
    def asks_for_a_reply(self) -> bool:
        """Whether somebody is said to reply."""
        return speak_of_a_reply(self._asking, self.reading.language)

    @property
    def asks_for_the_original(self) -> bool:
        """Whether it is asked what was planned before it was changed: "when were they originally to apply?"."""
        asking = self.reading.asking
        end = asking.text.find("?")  # "from which day do they apply? The original date was August 2027, I believe." asks for none
        return speak_of_the_original([w.key for w in asking.words if end < 0 or w.start < end], self.reading.language)

    @property
    def speaks_of_committees(self) -> bool:
        """Whether it names a committee, or what is called alike: "en commission"."""
        return speak_of_committees(self._asking, self.reading.language)

    @property
    def asks_who_is_missing(self) -> bool:
        """Whether it is asked who is not there: "and who is missing?"."""
        return self.first_asked == "who" and self.speaks_of_the_missing

    @property
    def is_headed_by_documents(self) -> bool:
        """Whether no sentence asks, and documents are the first or last thing named: "documents signed by FEP in 2025"."""
        asking = self.reading.asking
        if asking.text.rstrip().endswith(_MARKS):
            return False
        words = outside(asking.words, [(date.start, date.end) for date in asking.dates])
        edges = [[word.key for word in words[:_HEAD]], [word.key for word in words[-_HEAD:]]]
        return any(names_documents(keys, self.reading.language) for keys in edges)

    @property
    def speaks_of_the_missing(self) -> bool:
        """Whether somebody or something is said not to be there."""
        return bool(words_for_the_missing(self._asking, self.reading.language))

    @property
    def points_back(self) -> bool:
        """Whether those who were listed before are spoken of: "which of them", "wer davon"."""
        return point_back(self.reading.keys, self.reading.language)

    @property
    def counts_back(self) -> bool:
        """Whether some of so many are meant that were listed: "which of the seven", "welche der sieben"."""
        which, reading = self.place_behind_which, self.reading.asking
        if which is None:
            return False
        near = reading.words[which : which + _BEHIND_WHICH]
        numbers = {numeral.start for numeral in numerals(reading.text, reading.language) if numeral.value > 1}
        return any(word.start in numbers or word.key.isdecimal() for word in near)

    @property
    def goes_back(self) -> bool:
        """Whether what was spoken of before the last turn is meant: "back to the January letter"."""
        return return_to(self.reading.keys, self.reading.language)

    @property
    def we_signed(self) -> bool:
        """Whether it is asked of those who ask whether they signed: "I am with the writers of Slovenia. Did our union sign it?"."""
        language = self.reading.language
        if not any(deed == "sign" for _, _, deed in deeds(self._asking, language)):
            return False
        ours = next((at for at, key in enumerate(self._asking) if speak_of_ourselves([key], language)), None)
        kinds = {word.start - self.reading.asked_from for word in self.words_of_kinds}
        kind = next((at for at, word in enumerate(self.reading.asking.words) if word.start in kinds), len(self._asking))
        return ours is not None and ours < kind - 1

    # What its small words ask.

    @cached_property
    def asked(self) -> frozenset[str]:
        """What the small words of the question mean: after, when, not."""
        return frozenset(self._small_words)

    @cached_property
    def first_asked(self) -> str:
        """What the first question word means, "wann" in "bis wann" too; empty if there is none."""
        return next((meaning for meaning in self._small_words if meaning in QUESTIONS), "")

    @property
    def ends_with_to(self) -> bool:
        """Whether its last word is the "to" of "who was it sent to?", as in English, Danish and Swedish."""
        return self.reading.words[-1].key in _TO.get(self.reading.language, ()) if self.reading.words else False

    @property
    def begins_with_asked(self) -> bool:
        """Whether the first question word stands at the beginning: not so "was the draft out when they wrote?"."""
        first = next((start for start, _, meaning in self._phrases if meaning in QUESTIONS), None)
        return first is not None and first < _BEGINNING

    @property
    def names_signers_first(self) -> bool:
        """Whether signing is the first thing said to be done, before a document is named: "the signatories of the letter that criticises"."""
        kinds = self.words_of_kinds
        if not kinds or "sign" not in self.deeds or self.asked & QUESTIONS:
            return False
        first, deed = next((start, deed) for start, _, deed in deeds(self.reading.keys, self.reading.language))
        return deed == "sign" and self.reading.words[first].start < kinds[0].start

    @cached_property
    def speaks_of_bodies(self) -> bool:
        """Whether organisations in general are spoken of: "associations"."""
        return any(names_a_body(word.key, self.reading.language) for word in self.reading.words)

    @property
    def speaks_of_industry(self) -> bool:
        """Whether a whole industry is spoken of, companies and whoever speaks for them: "which tech companies or associations …?"."""
        return self.speaks_of_bodies or speak_of_an_industry(self.reading.keys, self.reading.language)

    @property
    def stems_of_bodies(self) -> frozenset[str]:
        """The stems of the words for organisations in general, and for companies, as typed: in Dutch a company has the form of its secrets."""
        language = self.reading.language
        typed = {word.start: word.key for word in tokens(self.reading.text)}
        said = ((word, typed.get(word.start, word.key)) for word in self.reading.words)
        return frozenset(stem(word.key) for word, key in said if names_a_body(key, language) or names_a_company(key, language))

    @property
    def asks_for_all(self) -> bool:
        """Whether all there is is asked for, whatever was asked for before: "how many in total?"."""
        return counts_all(self._asking, self.reading.language)

    @property
    def asks_who_is_new(self) -> bool:
        """Whether it is asked what is new in comparison with something else."""
        return is_new_against(self._asking, self.reading.language)

    @property
    def joins_things(self) -> bool:
        """Whether more than one thing may be named: by "and", "or", "both", "not", a comparison or a mark between them."""
        language = self.reading.language
        joined = not words_for_and_or(language).isdisjoint(self.reading.keys) or any(mark in self.reading.text for mark in _JOINING)
        joined = joined or bool(words_for_the_missing(self.reading.keys, language))  # "who is missing there?"
        return joined or self.takes_together or self.singles_out or bool(self.asked & {"both", "or", "not"}) or "compare" in self.deeds

    @property
    def takes_together(self) -> bool:
        """Whether several lists are taken together, each name once: "combined, without duplicates"."""
        return unite(self.reading.keys, self.reading.language)

    @property
    def takes_the_whole(self) -> bool:
        """Whether a thing is taken with all of its parts: "did it sign the whole Code?"."""
        return take_the_whole(self._asking, self.reading.language) or bool(self.stems_of_the_whole)

    @property
    def asks_of_anything(self) -> bool:
        """Whether it is asked of anything at all, and of no document in particular: "has it signed anything?"."""
        return speak_of_anything(self._asking, self.reading.language)

    @property
    def asks_how_far(self) -> bool:
        """Whether it is asked openly how far something has come: "what is the status of the omnibus?", "where does it stand?"."""
        return (self.asks_openly or "where" in self.asked) and bool(words_of_standing(self._asking, self.reading.language))

    @property
    def stems_of_standing(self) -> frozenset[str]:
        """The stems of the words that ask how far something has come."""
        return self._stems_of(words_of_standing(self._asking, self.reading.language))

    @property
    def exceeds(self) -> str:
        """Whether it is asked for `more` or `fewer` than something else; empty if no numbers are compared."""
        return exceed(self._asking, self.reading.language)

    @property
    def speaks_of_models(self) -> bool:
        """Whether general-purpose models are named: "our model of 2024"."""
        return any(thing.id == MODEL for thing in self.reading.subjects)

    @property
    def speaks_of_gpai(self) -> bool:
        """The same, or by their English names, which all languages use: "GPAI", "general purpose AI"."""
        keys = self.reading.keys
        return self.speaks_of_models or "gpai" in keys or ("general", "purpose") in pairwise(keys)

    @property
    def speaks_of_systemic_risk(self) -> bool:
        """Whether a risk is called systemic, in the words as they were typed: what is known of them begins like a system in many languages."""
        return is_systemic([word.key for word in self.typed], self.reading.language)

    @property
    def asks_for_makers(self) -> bool:
        """Whether it is asked who, or how many, made a letter: "who was behind it?", "how many senders has it?"."""
        behind = self.first_asked in ("who", "how-many") and bool(self.stems_of_makers)
        return behind or (self.first_asked == "how-many" and self.deeds == {"send"})

    @property
    def stems_of_makers(self) -> frozenset[str]:
        """The stems of the words that ask for the makers of something."""
        return self._stems_of(words_for_makers(self._asking, self.reading.language))

    @property
    def compares_numbers(self) -> bool:
        """Whether two numbers are to be set side by side: "compare how many signed the one and the other"."""
        return "how-many" in self.asked and "both" not in self.asked and set_side_by_side(self._asking, self.reading.language)

    @property
    def timeliness(self) -> str:
        """Whether it is asked if something came too `late` or `timely`; empty if neither."""
        return in_or_after_its_time(self._asking, self.reading.language)

    @property
    def refusing(self) -> frozenset[str]:
        """Whether it is asked if somebody would `refuse`, or left a thing `unsigned`."""
        return refusing(self._asking, self.reading.language)

    @property
    def doubts(self) -> bool:
        """Whether it is asked if an answer is sure."""
        return doubt(self._asking, self.reading.language)

    @cached_property
    def speaks_of_the_law(self) -> bool:
        """Whether it names the AI Act as one does here, with or without what it is about: "when did the regulation enter into force?"."""
        return speak_of_our_law(self.typed, self.reading.language)

    @cached_property
    def stems_of_the_law(self) -> frozenset[str]:
        """The stems of the words of which the AI Act's name is made in the question: "règlement sur l’IA", "2024/1689"."""
        return frozenset(stem(word.key) for word in name_of_our_law(self.typed, self.reading.language))

    @property
    def corrects(self) -> bool:
        """Whether it begins with a "no" that a mark ends, as who was misunderstood does: "no, I meant the one of March"."""
        words = self.reading.words
        opening = (words[end - 1].end for _, end, _ in correcting(self.reading.keys[:_OPENING_WORDS], self.reading.language))
        return any(self.reading.text[end : end + 1] in _ENDING_OF_NO for end in opening)

    @cached_property
    def typed(self) -> list[Token]:
        """The words of what asks as they were typed: known forms of words would hide those of whole phrases."""
        return tokens(self.reading.asking.text)

    @cached_property
    def typed_keys(self) -> Keys:
        """The same words folded."""
        return Keys(word.key for word in self.typed)

    @cached_property
    def first_question(self) -> FirstQuestion | None:
        """What the whole question asks for, where it is one of the known phrases with which people begin."""
        return first_question(self.typed, self.reading.language)

    @cached_property
    def short_turn(self) -> ShortTurn | None:
        """What the whole question asks of what was spoken of, where it is one of the known phrases for that."""
        language = self.reading.language
        echo = _ECHO.match(self.reading.text)
        return short_turn(self.typed, language) or (short_turn(tokens(self.reading.text[echo.end() :]), language) if echo else None)

    @property
    def means_another(self) -> bool:
        """Whether another is meant than the one spoken of: "the other letter to them"."""
        return say_another(self._asking, self.reading.language)

    @property
    def neighbour(self) -> str:
        """Which is meant of two, or beside the one spoken of: `earlier`, `later`, "the previous one"; empty where none is, or both."""
        meant = {meaning for _, _, meaning in neighbours(self._asking, self.reading.language)}
        return next(iter(meant)) if len(meant) == 1 else ""

    @property
    def stems_of_neighbours(self) -> frozenset[str]:
        """The stems of the words that say so."""
        keys = self._asking
        return frozenset(stem(key) for start, end, _ in neighbours(keys, self.reading.language) for key in keys[start:end])

    @cached_property
    def details_counted(self) -> tuple[str, ...]:
        """The details of which it is asked how many there are, the one right behind the words that ask first: experts, pages."""
        counting = [end for _, end, meaning in self._phrases if meaning == "how-many"]
        found = details(self._asking, self.reading.language)
        return tuple(detail for start, _, detail in found if any(0 <= start - end < _BEHIND_HOW_MANY for end in counting))

    @property
    def details_named(self) -> tuple[str, ...]:
        """All details that the sentence which asks has a word for."""
        return tuple(dict.fromkeys(detail for _, _, detail in details(self._asking, self.reading.language)))

    @property
    def supposes(self) -> bool:
        """Whether it is asked what could be, and not what was."""
        return suppose(self._asking, self.reading.language)

    def supposes_at(self, place: int) -> bool:
        """Tell whether one of so many first words asks what could be: "can it be adopted?"."""
        return suppose(self._asking[:place], self.reading.language)

    @property
    def stems_of_passing(self) -> frozenset[str]:
        """The stems of the words that say no more than that something was done: "been", "worden"."""
        return frozenset(stem(key) for key in self._asking if says_no_more(key, self.reading.language))

    @property
    def stems_of_tallying(self) -> frozenset[str]:
        """The stems of the words that ask how a vote went: "result", "tally"."""
        return self._stems_of(phrases_of_tallying(self._asking, self.reading.language))

    @property
    def stems_of_the_whole(self) -> frozenset[str]:
        """The stems of the words that take a thing with all of its parts: "in full", "in its entirety"."""
        typed, known = tuple(word.key for word in self.typed), self._asking  # known forms would hide "visa apimtimi"
        found = phrases_for_the_whole(typed, self.reading.language)
        return frozenset(stem(key) for start, end, _ in found for key in (*typed[start:end], *known[start:end]))

    @property
    def stems_that_ask(self) -> frozenset[str]:
        """The stems of the words that ask, and say nothing of what is done: "when"."""
        return self._stems_of(self._phrases)

    @property
    def stems_of_details(self) -> frozenset[str]:
        """The stems of the words for details."""
        return self._stems_of(details(self._asking, self.reading.language))

    @property
    def stems_of_taking_part(self) -> frozenset[str]:
        """The stems of the words for commenting, applying or answering: "until when could one comment?"."""
        return self._stems_of(taking_part(self._asking, self.reading.language))

    def _stems_of(self, phrases: Sequence[tuple[int, int, str]]) -> frozenset[str]:
        """Return the stems of the words of phrases of the sentence that asks."""
        return frozenset(stem(key) for start, end, _ in phrases for key in self._asking[start:end])

    @property
    def speaks_of_lacking(self) -> bool:
        """Whether a list is said to be incomplete."""
        return speak_of_lacking(self.reading.keys, self.reading.language)

    @property
    def singles_out(self) -> bool:
        """Whether what belongs to one of several things alone is asked for: "only one of the two"."""
        return singles_out(self._asking, self.reading.language)

    @property
    def says_only(self) -> bool:
        """Whether the question says "only" or "alone" somewhere: "the letter that went to her alone"."""
        return says_only(self.reading.keys, self.reading.language)

    @cached_property
    def place_behind_which(self) -> int | None:
        """Where the kind is named of which it is asked which or how many, as a place among the words of `reading.asking`; else None."""
        return next((end for _, end, _ in choosing(self._asking, self.reading.language)), None)

    @property
    def begins_with_a_tally(self) -> bool:
        """Whether the figures of a vote are spoken of before any word that asks for a day: "the tally when they voted?"."""
        tallies = phrases_of_tallying(self._asking, self.reading.language)
        return bool(tallies) and tallies[0][0] < self._place_of_when

    @cached_property
    def stems_of_utterances(self) -> frozenset[str]:
        """The stems of the words for the form in which somebody spoke, which say nothing of what about: "in its press release"."""
        return self._stems_of(utterances(self._asking, self.reading.language)) | self.stems_of(self.reading.kinds)

    @property
    def chooses_before_a_day(self) -> bool:
        """Whether it is asked which of a kind before any word asks for a day: "which article says when …?"."""
        return self.place_behind_which is not None and self.place_behind_which <= self._place_of_when

    @property
    def _place_of_when(self) -> int:
        """Where the first word stands that asks for a day, as a place among those that ask; 0 where none does."""
        return min((start for start, _, meaning in self._phrases if meaning == "when"), default=0)

    @property
    def asks_for_a_tally(self) -> bool:
        """Whether it is asked which the figures of a vote were: "with which result?"."""
        which = self.place_behind_which
        return any(start <= which < end for start, end, _ in phrases_of_tallying(self._asking, self.reading.language)) if which else False

    @property
    def chooses(self) -> bool:
        """Whether it is asked which or how many of a kind."""
        return self.place_behind_which is not None

    @cached_property
    def beside_which(self) -> tuple[Token, ...]:
        """The few words right behind "which", of `reading.asking`; none where it is not asked which."""
        return self._behind_which(0)

    def _behind_which(self, small: int) -> tuple[Token, ...]:
        """Return the words right behind "which"; of so many small ones before them, those as well: "of the letters"."""
        which = self.place_behind_which
        if which is None:
            return ()
        words = self.reading.asking.words
        first = next((at for at, word in enumerate(words[which : which + small]) if len(word.key) > _ARTICLE), 0)
        return words[which : which + first + _BESIDE_WHICH]

    @cached_property
    def chooses_a_document(self) -> bool:
        """Whether it is asked which document: the word for one stands right behind "which", or behind "which of the"."""
        beside = self._behind_which(_SMALL_BEHIND)
        if names_documents([word.key for word in beside], self.reading.language):
            return True
        return any(kind.start <= word.start < kind.end for word in beside for kind in self.reading.asking.kinds)

    def names_documents_at(self, place: int) -> bool:
        """Tell whether a word of the sentence that asks, by its place, is one for a document of some kind or of any."""
        word = self.reading.asking.words[place]
        of_a_kind = any(kind.start <= word.start < kind.end for kind in self.reading.asking.kinds)
        return of_a_kind or names_documents([word.key], self.reading.language)

    # What it denies.

    @cached_property
    def denials(self) -> list[int]:
        """Where "not" and "without" stand, as offsets of the letters behind them; not that of the letter “not fit for purpose”."""
        words = self.reading.words
        return [words[end - 1].end for _, end, meaning in _meanings_outside_titles(self.reading) if meaning == "not"]

    @property
    def denies_the_second(self) -> bool:
        """Whether "not" stands between two dates and nowhere else, or at the end: "signed on 1 February but not on 30 July"."""
        dates, words = self.reading.asking.dates, self.reading.asking.words
        denials = [words[start].start for start, _, meaning in self._phrases if meaning == "not"]
        if len(dates) != 2 or not denials:
            return False
        between = all(dates[0].end <= place <= dates[1].start for place in denials)
        near = words[-1 if self.organisations else -min(_LAST_WORDS, len(words))].start
        last = all(place >= dates[1].end for place in denials) and denials[-1] >= near  # Polish "a 13 marca już nie", "jeszcze go nie było"
        return between or last

    @property
    def denies_both(self) -> bool:
        """Whether something is denied of two things at once: "neither IFPI nor GESAC"."""
        said = neither(self._asking, self.reading.language)
        return len(said) > 1 or any(meaning == "once" for _, _, meaning in said)

    @property
    def misses_in_the_second(self) -> bool:
        """Whether those who signed at one of two dates are said to be missing at the other: "signed on 1 February, absent on 30 July"."""
        dates, words, language = self.reading.asking.dates, self.reading.asking.words, self.reading.language
        absent = words_for_the_missing(self._asking, language) if len(dates) == 2 else []
        signing = self._phrases_of_signing if absent else []
        return bool(signing) and signing[0][0] < absent[0][0] and words[absent[0][0]].start >= dates[0].end

    @property
    def places_of_signing(self) -> list[int]:
        """Where in the text words for signing begin, those of one phrase once: "which signatories of the charter signed …"."""
        words, moved = self.reading.asking.words, self.reading.asked_from
        return [words[start].start + moved for start, _ in self._phrases_of_signing]

    @cached_property
    def _phrases_of_signing(self) -> list[tuple[int, int]]:
        """First and last place (exclusive) of each phrase for signing."""
        return [(start, end) for start, end, deed in deeds(self._asking, self.reading.language) if deed == "sign"]

    @property
    def asks_who_did_not_sign(self) -> bool:
        """Whether signing is denied: "have not signed", where "not" stands at the word of signing itself.

        "Without" denies only what follows directly: "without signing it", but not "have Reporters Without Borders signed it?".
        """
        without = {start for start, _, _ in leaving_out(self._asking, self.reading.language)}
        denied = [(start, end, 0 if start in without else 1) for start, end, meaning in self._phrases if meaning == "not"]
        signing = self._phrases_of_signing
        return any(min(abs(start - other_end), abs(other - end)) <= near for start, end, near in denied for other, other_end in signing)

    @property
    def denied_organisation(self) -> str | None:
        """The organisation next to which something is denied: the second of "signed by A but not by B"; None without "not" or two names."""
        if len(self.organisations) < 2:
            return None
        named = [mention for mention in self.reading.organisations if mention.id in self.organisations]
        words = self.reading.words
        said = meanings(self.reading.keys, self.reading.language)
        denied = [at for start, end, meaning in said if meaning == "not" for at in range(start, end)]
        if not denied:
            return None
        without = {start for start, _, _ in words_for_without(self.reading.keys, self.reading.language)}
        places = {mention.id: [at for at, word in enumerate(words) if mention.start <= word.start < mention.end] for mention in named}
        first, last = places[self.organisations[0]], places[self.organisations[-1]]
        at_once = set(denied) if self.reading.language == _VERB_FIRST else without
        between = [at for at in denied if first and last and first[-1] + (at not in at_once) < at < last[0]]
        signing = (start for start, _, deed in deeds(self.reading.keys, self.reading.language) if deed == "sign")
        behind = bool(without & set(between)) or self.reading.language == _VERB_FIRST
        follows = bool(between) and (behind or not any(max(between) <= start < last[0] for start in signing))
        if len(self.organisations) == 2 and follows:
            return self.organisations[-1]  # "of A but not, as far as you know, that of B", "A without the signature of B"
        if len(self.organisations) > 2:  # "both A and B but not that of C"
            return next((org for org in self.organisations if places[org] and places[org][0] > denied[-1]), self.organisations[-1])
        # Of two as near the later one: "A has signed and B has not".
        return min(reversed(self.organisations), key=lambda org: min(abs(at - other) for at in denied for other in places[org]))

    # What is first, last or most of several.

    @cached_property
    def extremes(self) -> frozenset[str]:
        """What is asked for at an end of several things: last, first, most, fewest; "last spring" asks for none."""
        return frozenset(meaning for _, _, meaning in extremes(self._outside_dates, self.reading.language))

    @cached_property
    def extreme_of_documents(self) -> str:
        """`first` or `last` where this is said of a document or of signing, and not of a draft: "the last letter", "signed first"."""
        keys, language = self._outside_dates, self.reading.language
        kinds = {word.key for word in self.words_of_kinds}
        signing = [(start, end) for start, end, deed in deeds(keys, language) if deed == "sign"]
        for start, end, meaning in extremes(keys, language):
            beside = [*keys[max(start - 1, 0) : start], *keys[end : end + 1]]
            of_document = any(key in kinds for key in beside) or names_documents(beside, language)
            of_signing = any(min(abs(start - other_end), abs(other - end)) <= 1 for other, other_end in signing)
            if meaning in ("first", "last") and (of_document or of_signing):
                return meaning
        return ""

    @property
    def counts_most_signers(self) -> bool:
        """Whether it is asked which document has most signatories: their word stands behind "most", as in "which has the most signers?"."""
        keys, language = self._outside_dates, self.reading.language
        most = [(start, end) for start, end, meaning in extremes(keys, language) if meaning == "most"]
        behind = {at for _, end in most for at in range(end, end + _BEHIND_MOST)}
        signers = any(start in behind and deed == "sign" for start, _, deed in deeds(keys, language))
        kinds = {word.key for word in self.words_of_kinds}
        counted = any(keys[at] in kinds or names_documents([keys[at]], language) for at in behind if at < len(keys))
        before = keys[: most[0][0]] if most else ()  # "whose name is found most often as a signatory in your documents?"
        of_documents = names_documents(before, language) or not kinds.isdisjoint(before)
        return signers and of_documents and not counted and not self.speaks_of_bodies

    @property
    def takes_all_documents(self) -> bool:
        """Whether "all" or "every" stands before the word for documents: "signed all of the letters"."""
        words, kinds = self.reading.asking.words, {word.start for word in self.words_of_kinds}
        days = [(date.start, date.end) for date in self.reading.asking.dates]  # "all of the March 2025 documents"
        for _, end, _ in each_of(self._asking, self.reading.language):
            following = next((word for word in outside(words[end:], days) if len(word.key) > _ARTICLE), None)
            if following and (following.start + self.reading.asked_from in kinds or names_documents([following.key], self.reading.language)):
                return True
        return False

    @property
    def asks_of_each(self) -> bool:
        """Whether something is said of each of several things: "in every year"."""
        return bool(each_of(self._asking, self.reading.language))

    @property
    def ends_with_a_mark(self) -> bool:
        """Whether the sentence that asks ends with a question mark."""
        return self.reading.asking.text.rstrip().endswith(_MARKS)

    @property
    def asks_whether_all(self) -> bool:
        """Whether it is asked with yes or no if "all" or "every" did something: "did all who signed the one also sign the other?"."""
        place = min((start for start, _, _ in each_of(self._asking, self.reading.language)), default=None)
        if place is None or self.takes_all_documents or (self.chooses and place > 1) or self.asked & QUESTIONS - {"who"}:
            return False  # Lithuanian "visi, kurie" chooses nothing
        at = self.reading.asking.words[place].start + self.reading.asked_from
        listed = any(start < at for start in (*self.starts_of_deeds({"list"}), *self.starts_of({"who"})))  # "list all who", "who of all"
        either = any(at < start for start in self.starts_of({"or"}))  # "I want all who signed the one or the other"
        alone = place == 0 and ("who" in self.asked or not self.ends_with_a_mark)  # "all who signed both"
        kinds = [word.start for word in self.words_of_kinds]
        begun = min((*kinds, *self.starts_of_deeds({"sign"})), default=at)
        of_somebody = any(named.start < begun for named in self.reading.organisations)  # "did all members of GESAC sign …"
        return not (listed or either or alone or of_somebody) and all(at < kind for kind in kinds)

    @cached_property
    def at_least(self) -> int:
        """The number that is asked for with "at least five", "five or more" or "more than four"; 0 if there is none."""
        if not (said := amounts(self._asking, self.reading.language)):
            return 0
        numbers = self._numbers
        for start, end, meaning in said:
            behind = numbers.get(end, 0)
            before = numbers.get(start - 1, 0) or numbers.get(start - 2, 0)  # "three documents or more"
            if meaning == "over" and behind:
                return behind + 1
            if number := before if meaning == "more" else behind or before if meaning == "least" else 0:
                return number
        return 0

    @property
    def at_most(self) -> bool:
        """Whether a number is bounded from above: "at most one"; Slovak "najviac" alone is the most."""
        bounding = (end for _, end, meaning in amounts(self._asking, self.reading.language) if meaning == "most")
        return any(self._numbers.get(end) for end in bounding)

    @cached_property
    def _numbers(self) -> dict[int, int]:
        """The number that each word of the sentence that asks is, in digits or spelled, by its place; 0 for the others."""
        words, text = self.reading.asking.words, self.reading.asking.text
        spelled = {numeral.start: numeral.value for numeral in numerals(text, self.reading.language)}
        return {at: int(word.key) if word.key.isdecimal() else spelled.get(word.start, 0) for at, word in enumerate(words)}

    @property
    def divided_by(self) -> str:
        """By what signatories are told apart, `sector` or `country`: "which countries are they from?"; empty if by neither."""
        asking = self._asking
        behind_who = [key for _, end, meaning in self._phrases if meaning == "who" for key in asking[end : end + _BESIDE_WHICH]]
        beside = [*asking[:_OPENING_WORDS], *(word.key for word in self.beside_which), *behind_who]
        return dividing(beside, self.reading.language)

    # Which side of a day, which end of what lasts.

    @cached_property
    def asked_edge(self) -> str:
        """The one end of something that lasts which is asked for: "until which day", "when did it open"; empty if none or both are."""
        until = any(one == "until" and other == "when" and start - end <= 1 for (_, end, one), (start, _, other) in pairwise(self._phrases))
        # In one word of asking, Polish "do kiedy": where it begins the question, no date is what it stands before.
        until = until or (self.begins_with_until and "when" not in self.asked and not self._dated_at(self._phrases[0][1]))
        said = {"end"} if until else edges(self._asking, self.reading.language)
        said = said or ({"start"} if {"since", "when"} <= self.asked else said)
        return said.pop() if len(said) == 1 else ""

    @property
    def begins_with_until(self) -> bool:
        """Whether the question begins with a word for until: "do kiedy", Hungarian "eredetileg meddig"."""
        opening = int(begins_with_an_and(self.reading.asking.words, self.reading.language))
        opening += int(speak_of_the_original(self._asking[:1], self.reading.language))
        return bool(self._phrases) and self._phrases[0][0] == opening and self._phrases[0][2] == "until"

    @property
    def asks_until_when(self) -> bool:
        """Whether it is the words of asking that ask for the end, and not what is said to have ended: "dokedy", and not "kada baigtas"."""
        begins = int(begins_with_an_and(self.reading.asking.words, self.reading.language))
        return "until" in self.asked or "end" in edges(Keys(self._asking[begins : begins + 1]), self.reading.language)

    def _dated_at(self, place: int) -> bool:
        """Tell whether a date stands at the word in a place of the sentence that asks, or at the one behind it."""
        starts = {date.start for date in self.reading.asking.dates}
        return any(word.start in starts for word in self.reading.asking.words[place : place + 2])

    @property
    def asks_from_start_to_end(self) -> bool:
        """Whether both ends of something that lasts are spoken of: "from the start to the deadline"."""
        return len(edges(self._asking, self.reading.language)) > 1

    @property
    def side_of_date(self) -> str:
        """Which side of the one date is meant, if the word for it stands directly beside that: "before 2024"; else empty."""
        at, sides = self._sides_before_its_date
        if self.sets_its_date_apart:
            return ""
        if self.reading.language in POSTPOSITIONS and (behind := self._side_behind_its_date):
            return behind
        beside = next((meaning for end, meaning in sides if at - end <= 1), "")
        if beside or len(sides) != 1 or not is_day(self.reading.asking.dates[0].text):
            return beside
        # "Before the Act came into force on 1 August 2024": the day of what the words between name, in the same clause.
        end, meaning = sides[0]
        return meaning if end < len(self.reading.asking.words) and self.deeds & _HAPPENING else ""

    @property
    def _side_behind_its_date(self) -> str:
        """The side that stands directly behind the one date: "2028. január 1. után"; empty if none does."""
        dates = self.reading.asking.dates
        if len(dates) != 1:
            return ""
        at = self._place_from(dates[0].end)
        return next((meaning for start, _, meaning in self._phrases if start == at and meaning in ("before", "after")), "")

    @property
    def sets_its_date_apart(self) -> bool:
        """Whether a comma stands between a side and the one date, which stands for itself: "four months before, in September 2023"."""
        at, sides = self._sides_before_its_date
        words, text = self.reading.asking.words, self.reading.asking.text
        return at < len(words) and any("," in text[words[end - 1].end : words[at].start] for end, _ in sides)

    @cached_property
    def _sides_before_its_date(self) -> tuple[int, list[tuple[int, str]]]:
        """The place of the one date among the words, and behind which ones a word for "before" or "after" it ends; none without one date."""
        dates = self.reading.asking.dates
        if len(dates) != 1:
            return len(self.reading.asking.words), []
        at = self._place_from(dates[0].start)
        return at, [(end, meaning) for _, end, meaning in self._phrases if meaning in ("before", "after") and end <= at]

    @cached_property
    def bounds(self) -> tuple[str, str] | None:
        """The dates between which the time lies of which each has its own side, "after 2023 but before 2025"; None where that is not said."""
        dates = self.reading.asking.dates
        sides = {side: date.text for date in dates if (side := self._side_of(date))} if len(dates) == len(_BOUNDS) else {}
        begin = next((sides[side] for side in _BOUNDS[0] if side in sides), "")
        end = next((sides[side] for side in _BOUNDS[1] if side in sides), "")
        if not begin or not end or span(begin)[0] > span(end)[1]:
            return None
        first, last = (span(begin)[0], span(begin)[1] + _DAY), (span(end)[1], span(end)[0] - _DAY)
        exact = "after" in sides or is_interval(begin), "before" in sides or is_interval(end)
        return first["after" in sides].isoformat() if exact[0] else begin, last["before" in sides].isoformat() if exact[1] else end

    def _side_of(self, date: DateMention) -> str:
        """Return the side of a date that is said nearest to it, directly or with one word between; empty where none is."""
        phrases = [phrase for phrase in self._phrases if phrase[2] in {*_BOUNDS[0], *_BOUNDS[1]}]
        first, behind = self._place_from(date.start), self._place_from(date.end)
        before = [(first - end, side) for _, end, side in phrases if 0 <= first - end <= 1]
        after = [(start - behind, side) for start, _, side in phrases if 0 <= start - behind <= 1]
        return min([*before, *after], key=lambda found: found[0], default=(0, ""))[1]

    @property
    def reach_of_date(self) -> str:
        """Whether with the one date all `since` it is meant, or all `until` it: "since 2024", "in May 2025 or later"; empty if neither."""
        dates = self.reading.asking.dates
        if len({date.text for date in dates}) != 1 or not (said := reaching(self._asking, self.reading.language)):
            return ""
        beside: set[str] = set()
        for date in dates:  # "since 2024, that is, in 2024 and later"
            first, behind = self._place_from(date.start), self._place_from(date.end)
            beside |= {how for start, end, how in said if 0 <= (first - end if how in _BEFORE_IT else start - behind) <= 1}
        sides = {_REACHES[how] for how in beside if how != _BEHIND_SINCE or "since" in self.asked}
        return sides.pop() if len(sides) == 1 else ""

    def _place_from(self, at: int) -> int:
        """Return the place of the first word of the sentence that asks which begins at a place of its text or behind it."""
        words = self.reading.asking.words
        return next((place for place, word in enumerate(words) if word.start >= at), len(words))

    def unit_beside(self, asked: Collection[str]) -> str:
        """The stretch of the calendar that stands beside a word of asking, with no number: "in the month after the vote"; else empty."""
        words, language, dates = self.reading.asking.words, self.reading.language, self.reading.asking.dates
        numbers = [one for one in numerals(self.reading.asking.text, language) if not any(date.start <= one.start < date.end for date in dates)]
        for start, end, meaning in self._phrases:
            near = [at for at in (start - 1, end) if 0 <= at < len(words)] if meaning in asked else []
            unit = next((unit for at in near if (unit := unit_named(words[at], language))), "")
            if unit and not numbers and not any(word.key.isdecimal() for word in words[:start]):
                return unit
        return ""

    # What is done.

    @cached_property
    def deeds(self) -> frozenset[str]:
        """What the question says is done, in names as well."""
        return self.deeds_without(frozenset())

    def deeds_without(self, stems: Collection[str]) -> frozenset[str]:
        """Return what the question says is done by words other than those of dates and those with one of the stems."""
        words = [key for key in self._outside_dates if stem(key) not in stems] if stems else self._outside_dates
        return frozenset(deed for _, _, deed in deeds(words, self.reading.language))

    @cached_property
    def deeds_beside_when(self) -> frozenset[str]:
        """What the question says is done by other words than those that ask when: nothing in "what date was that?"."""
        words, language = self._outside_dates, self.reading.language
        asking = [(start, end) for start, end, meaning in meanings(words, language) if meaning == "when"]
        found = (told for told in deeds(words, language) if not any(start <= told[0] < end for start, end in asking))
        return frozenset(deed for _, _, deed in found)

    @cached_property
    def asks_what_was_signed(self) -> bool:
        """Whether more than yes or no is asked for of signing: "what did they sign?", "what condition did they attach to signing?"."""
        signing = next((start for start, _ in self._phrases_of_signing), -1)
        return any(start < signing or meaning == "anywhere" for start, _, meaning in open_words(self._asking, self.reading.language))

    @property
    def asks_openly(self) -> bool:
        """Whether more than yes or no is asked for: "how does it apply to them?"."""
        language = self.reading.language
        # Polish "jakiś list" is any letter, and "jaki list" asks which.
        any_one = indefinite(self._asking, language) if self.stems_for_any_of_a_kind else ()
        whichever = {at for start, end, _ in any_one for at in range(start, end)}
        return any(start not in whichever for start, _, _ in open_words(self._asking, language))

    @property
    def begins_openly(self) -> bool:
        """Whether the first words ask for more than yes or no: "how did the vote end?", and not "is the summary out?"."""
        return any(start < _BEGINNING for start, _, _ in open_words(self._asking, self.reading.language))

    @cached_property
    def year_spoken_of(self) -> Sequence[Token]:
        """The words that point at a year named before, where no date is: "and ICMP, what did they sign that year?"."""
        return () if self.reading.dates else year_spoken_of(self.reading.words, self.reading.language)

    @cached_property
    def side_asked(self) -> str:
        """The side of which is asked, with yes or no, whether somebody took it: "did they welcome the vote?"; else empty."""
        return side_asked(self._outside_dates, self.reading.language)

    @cached_property
    def _outside_dates(self) -> Keys:
        """The folded words of the sentence that asks, without those of dates: "last spring" asks for nothing latest."""
        asking = self.reading.asking
        if not asking.dates:
            return asking.keys
        return Keys(word.key for word in outside(asking.words, [(date.start, date.end) for date in asking.dates]))

    @cached_property
    def bounds_its_date(self) -> bool:
        """Whether a word such as "until" or "before" stands right before the one date: it is the bound of something, and not its day."""
        if len(self.reading.dates) != 1:
            return False
        words, start = self.reading.words, self.reading.dates[0].start
        found = meanings(self.reading.keys, self.reading.language)
        return any(meaning in _BOUNDING and words[end - 1].end <= start <= words[end - 1].end + 1 for _, end, meaning in found)

    @cached_property
    def lone_month(self) -> int:
        """The one month that is named without any date, "und im Dezember?"; 0 where there is none."""
        named = month_named if len(self.reading.words) > _MONTH_ALONE else month_of  # "and in May?" names nothing else
        months = [month for word in self.reading.words if (month := named(word, self.reading.language))]
        return months[0] if len(months) == 1 and not self.reading.dates else 0

    @cached_property
    def lone_season(self) -> tuple[int, int] | None:
        """The first and last month of the one season that is named without any date, "and after the summer?"; None where there is none."""
        words = self.reading.words
        seasons = [season for at in range(len(words)) if (season := season_at(words, at, self.reading.language))]
        return seasons[0] if len(seasons) == 1 and not self.reading.dates else None

    @cached_property
    def words_of_asking(self) -> frozenset[str]:
        """The folded words of the question that belong to phrases of asking and doing, or point at a year named before."""
        keys = self.reading.keys
        found = [*deeds(keys, self.reading.language), *meanings(keys, self.reading.language)]
        return frozenset(key for start, end, _ in found for key in keys[start:end]) | {word.key for word in self.year_spoken_of}

    @cached_property
    def stems_of_asking(self) -> frozenset[str]:
        """The stems of the words of asking and doing."""
        return frozenset(map(stem, self.words_of_asking))

    @property
    def speaks_of_its_day(self) -> bool:
        """Whether the day that was named before is spoken of: "what did they say that day?"."""
        return not self.reading.dates and speak_of_its_day(self.reading.words, self.reading.language)

    @cached_property
    def time_spoken_of(self) -> str:
        """How a time leans on one that was named before: `same-day`, `day-before`, `year-after`; empty if none does."""
        return "" if self.reading.dates else time_spoken_of(self.reading.words, self.reading.language)

    # Which one of several it counts.

    @cached_property
    def counted(self) -> frozenset[int]:
        """The places of the ordinal numbers in the question, 3 of "the third version", from the second on: "first" counts nothing often."""
        return frozenset(place for place in self.places_said if place > 1)

    @property
    def counted_draft(self) -> int:
        """The place of the one draft or version that is counted, 1 of "the first version"; 0 if none or several are."""
        keys, language = self.reading.keys, self.reading.language
        places = ((place_of(key, language), keys[at + 1 : at + 1 + _NEAR]) for at, key in enumerate(keys))
        found = {place for place, behind in places if place and any(names_a_draft(key, language) for key in behind)}
        return found.pop() if len(found) == 1 else 0

    @cached_property
    def places_said(self) -> frozenset[int]:
        """The places of all ordinal numbers in the question."""
        return frozenset(place for key in self.reading.keys if (place := place_of(key, self.reading.language)))

    def place_of(self, word: Token) -> int:
        """Return the number that a word is, in digits or as an ordinal; 0 if it is none."""
        return int(word.key) if word.key.isdecimal() and len(word.key) == 1 else place_of(word.key, self.reading.language)

    def counts_as(self, names: Collection[str]) -> bool:
        """Tell whether a thing with these stems in its names has one of the ordinal numbers of the question."""
        return bool(self.places_among(names) & self.counted)

    def counts_otherwise(self, names: Collection[str]) -> bool:
        """Tell whether the question gives a thing another number than its names, by their stems: the fourth draft, where it is the third."""
        language, keys = self.reading.language, self.reading.keys
        said = set()
        for at, key in enumerate(keys):
            if place := place_of(key, language):
                counted = [near for near in keys[at + 1 : at + 1 + _NEAR] if not place_of(near, language)]
                said |= {place} if any(stem(near) in names for near in counted) else set()
        if not said:
            return False
        own = self.places_among(names)
        return bool(own) and not own & said

    @property
    def counts_an_omnibus(self) -> bool:
        """Whether an ordinal number above the first stands before the omnibus, with two words between at most: "the second AI omnibus"."""
        keys, language = self.reading.keys, self.reading.language
        before = (key for at, word in enumerate(keys) if is_omnibus(word) for key in keys[max(at - _BEFORE_A_LAW, 0) : at])
        return any(place_of(key, language) > 1 for key in before)

    def places_among(self, names: Collection[str]) -> set[int]:
        """Return the places that ordinal numbers among names say, in the question's language or English."""
        return {place for name in names for code in {self.reading.language, "en"} if (place := place_of(name, code))}

    # Where words stand.

    def position_of(self, stems: frozenset[str]) -> int:
        """Return where in the text the first of the stems stands; the end if none does."""
        return min((w.start for w in self.reading.words if stem(w.key) in stems), default=len(self.reading.text))

    def distance(self, stems: frozenset[str], at: int) -> float:
        """Return the mean distance, in letters, of the stems from a place in the text."""
        places = [abs(w.start - at) for w in self.reading.words if stem(w.key) in stems]
        return sum(places) / len(places) if places else float(len(self.reading.text))

    def starts_of_deeds(self, done: Collection[str]) -> dict[int, frozenset[str]]:
        """Return where in the text the words begin that say that something is `done`, and what."""
        words, moved = self.reading.asking.words, self.reading.asked_from
        found: dict[int, frozenset[str]] = {}
        for start, end, deed in deeds(self._asking, self.reading.language):
            if deed in done:
                found |= {word.start + moved: found.get(word.start + moved, frozenset()) | {deed} for word in words[start:end]}
        return found

    def starts_of(self, asked: Collection[str]) -> set[int]:
        """Return where in the text the words begin that ask, by what they mean: "between", "how many"."""
        words, moved = self.reading.asking.words, self.reading.asked_from
        return {word.start + moved for start, end, meaning in self._phrases if meaning in asked for word in words[start:end]}

    @cached_property
    def _asking(self) -> Keys:
        """The folded words of the sentence that asks."""
        return self.reading.asking.keys

    @cached_property
    def _phrases(self) -> list[tuple[int, int, str]]:
        """The phrases of asking among them, with their places and meanings, but a "not" that a title begins with: “not fit for purpose”."""
        return _meanings_outside_titles(self.reading.asking)

    @cached_property
    def _small_words(self) -> tuple[str, ...]:
        return tuple(meaning for _, _, meaning in self._phrases)


def _meanings_outside_titles(reading: Reading) -> list[tuple[int, int, str]]:
    """Return the phrases of asking with their places and meanings, but a "not" inside of marks, such as a title’s: “not fit for purpose”.

    In Danish "før" (before) is told from "for" by its letter.
    """
    text, words = reading.text, reading.words
    found = meanings(reading.keys, reading.language)
    if reading.language == "da":
        found = [one for one in found if words[one[0]].text.casefold() != _DANISH_FOR]
    if reading.language == "el" and any(_ACCENTED.search(word.text) for word in words):  # where accents are written, "or" has one
        found = [one for one in found if words[one[0]].text.casefold() != _GREEK_THE]
    if reading.language == "fr":
        found = [one for one in found if one[2] != "between" or not words[one[0]].text.endswith(_FRENCH_ENTERED)]  # "est entré en vigueur"
    marked = [match.span() for match in _IN_MARKS.finditer(text)]

    def is_inside(start: int) -> bool:
        return text[start - 1 : start] in _OPENING or any(begin <= start < end for begin, end in marked)

    named = [(name.start, name.end) for name in reading.organisations]  # Maltese "meta" asks when, and Meta is a company

    def is_a_name(start: int, end: int) -> bool:
        return end - start == 1 and any(first <= words[start].start and words[start].end <= last for first, last in named)

    days = {date.start for date in reading.dates if is_day(date.text)}

    def dates_it(start: int, end: int) -> bool:
        return start > 0 and any(word.start in days for word in words[end : end + 2])  # "of the date of 7 October 2025" asks for none

    found = [one for one in found if one[2] != "when" or not dates_it(one[0], one[1])]
    return [one for one in found if not is_a_name(one[0], one[1]) and (one[2] != "not" or not is_inside(words[one[0]].start))]
