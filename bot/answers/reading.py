"""A question taken apart without any vector: language, words, and everything that is named by name, number or date."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property, partial
from heapq import nlargest
from pathlib import Path
from typing import Any, Protocol, TypeVar

import numpy as np

from bot.answers.gazetteer import Gazetteer, NamedThing
from bot.answers.languages import LanguageModel, library_model
from bot.answers.lone_months import LoneMonths
from bot.answers.phrase_groups import Keys
from bot.answers.provision_numbers import ProvisionMention, Provisions
from bot.answers.question_words import (
    QUESTIONS,
    asks,
    before_a_body,
    deeds,
    is_of_asking,
    landmarks_in,
    leaving_out,
    lookalikes,
    meanings,
    names_a_body,
    ordinal,
    place_of,
    point_back,
    small_words,
    wishing_to_know,
    words_of_doing,
)
from bot.answers.word_frequencies import WordFrequencies
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day
from knowledge.facts import is_state, sectors_of_branches
from knowledge.folding import Token, clean, fold, key_of, outside, stem, tokens, words_of
from knowledge.institutions import institutions_in
from knowledge.joining_words import is_an_and
from knowledge.kept import Kept
from knowledge.languages import OFFICIAL, script_language
from knowledge.law_name import LawName
from knowledge.names import Mention, OrganisationNames
from knowledge.other_laws import are_about_ai, is_omnibus, name_of_our_law, names_a_law
from knowledge.quotations import Quotations, QuotedWords
from knowledge.relative_dates import months_of_the_same_year, relative_dates
from knowledge.short_dates import Dated
from knowledge.speakers import NamedSpeaker, Speakers
from knowledge.wordings import Wordings, by_first_letters, wording_at
from knowledge.written_dates import DateMention, find_dates, month_of
from knowledge.yaml_files import read_yaml

_ENDED = re.compile(r"[.?!…]\s+[¿¡„“«\"(]*$")
_MINING = re.compile(r"\b(?:text[ -](?:and|&|et|e|i|und|y)[ -])?data[ -]?mining\b", re.IGNORECASE)
_SUBJECT = frozenset({"genai", "genki", "genia"})
_MARKED = re.compile(r"[“„«»\"]([^“”„«»\"]{5,40})[”“»«\"]")  # a few words
_ADDRESS = re.compile(r"\bhttps?://\S+|\bwww\.\S+", re.IGNORECASE)
_IN_MARKS = re.compile(r"[“„«»\"][^“”„«»\"]{12,}[”“»«\"]")  # a title or somebody's words, in whatever language they are
_ENDING_OF_NUMBER = re.compile(r"(?<=\d[-:’'])[^\W\d_]{1,4}\b")
_US = "US"
_ROMAN = re.compile(r"x{0,3}(?:ix|iv|v?i{0,3})")  # to 39, as annexes and chapters are numbered
_LATIN = str.maketrans("ιχ", "ix")  # the letters of Roman numbers that a Greek keyboard has too
# A number that counts drafts: an ending of one to three letters or a full stop, then a word in small letters (no month, no article).
_ORDINAL = re.compile(r"(?<!\w)([1-9])(?:[-:]?[a-zά-ώа-яè]{1,3}\b|[.ºª])\s+(?=[^\W\d_]{3})")
# The end of a sentence: a word of four letters, a number of four digits or a mark that closes before the full stop, or another mark.
_SENTENCE = re.compile(r"(?:(?<=[^\W\d_]{4}\.)|(?<=[^\W_]{4}\.)|(?<=[)\]”\"’»]\.)|(?<=[!…?]))\s+[\"“„«¿¡(]*(?P<next>[^\W\d_])")
_ASKS = ("?", "\u037e")
_BETWEEN = 2  # words between what takes something away and that: "leaving aside all the Italian ones"
_SMALL_WORD = 3  # letters
_AS_IT_STANDS = 1.0  # score of a name that stands in the text without any slip
_CAPITALS_ELSEWHERE = frozenset({"de", "en"})  # languages in which what is no name may be written like one
_FEWEST_WORDS = 4  # of a sentence that says by itself what it wants
_NEVER, _UNHEARD_OF = 1e-9, -20.0  # least probability that spelling can give a language; likelihood of one that it does not know
_INFLECTED_ACRONYM = re.compile(r"^([A-Z]{2,})-?[^\W\dA-Z]{1,4}$")  # Estonian "ELis", Hungarian "AI-nak"
_LETTERS = re.compile(r"[a-z\u00df-\u024f\u0370-\u03ff\u1f00-\u1fff\u0400-\u052f]", re.IGNORECASE)  # Latin, Greek and Cyrillic
_IN_ANY_LANGUAGE = frozenset({"link", "links", "url", "pdf", "ok", "okay", "web", "email", "mail", "info"})  # words that tell none
_SIGNS = " ?!.,;:"  # beside which a text says nothing
_TOO_FEW = 3  # letters by which no language can be told
_SHORT_MESSAGE = 5  # words
_FEWEST_AFTER_OPENER = 2  # words of a question behind a greeting
_LEADS = 2.0  # in likelihood, from which one language is told from the next
_HINTED = {1: 4.5, 2: 4.0, 3: 4.0}  # what the asker's app language adds to a question of so many words
_MOST_HINTED = max(_HINTED.values())
# Letters and endings that one of Czech and Slovak has and the other has not, where a text is written with accents.
_CZECH = re.compile(
    r"[řěů]|\b\w{3,}(?:ost|ovat)\b|\b(?:led(?:en|na)|únor|března|dub(?:en|na)|květ|červ|srp(?:en|na)|září|říj|listopad|prosin)", re.IGNORECASE
)
_SLOVAK = re.compile(
    r"[ľĺŕôä]|\b\w{3,}(?:osť|ovať)\b|\b(?:január|február|mar(?:ec|ca)|apríl|máj|jún|júl|august|septemb|októb|novemb|decemb)", re.IGNORECASE
)
_OF_ENDINGS = 3.0  # likelihood for each of them
_DECISIVE = 12.0  # lead in likelihood by words that spelling took back in none of 3,106 questions: three quarters need no look at it
_TITLE = re.compile(r"[“„«\"]([^“”„«»\"]+)[”“»\"]")
_WORDS_OF_A_TITLE = 3
_BEHIND_A_NAME = 4  # words, with the name, among which stands what its bearer does: "Meta ha firmato", "Koda har ikke underskrevet"
_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
_UMLAUTS = {"ae": "ä", "oe": "ö", "ue": "ü"}
_TWO_LETTERS = re.compile("ae|oe|ue", re.IGNORECASE)
_ASIDES = re.compile(r"\s*([,–—]|\s-\s)([^,–—()?]{4,40}?)([,–—]|\s-\s)")  # what stands between two commas or dashes
_LAST_ASIDE = re.compile(r",\s*([^,;:()?!]{4,40}?)\s*([?!.]*)$")
_OF_A_DAY = frozenset({"when", "since", "until", "how-many", "before", "after", "between"})  # meanings of questions for a day
_PARTS_OF_LISTS = frozenset({"sign", "support", "speak", "represent", "send"})
_APPOSITION = re.compile(r",\s+(?:[^\W\d_]{1,4}\s+)?")  # between a name and what describes its bearer
_BEFORE_A_WISH = 3  # words before one that tells what somebody wants to know among which an "and" stands
_OPENING, _PREAMBLE = 8, 16  # words before a colon with which somebody may say who asks, and with a greeting what for
_ASIDE = 5  # words of an aside that only tells one institution from another
_WORDS_KEPT = 2000  # whose base forms are kept
_LONGEST_QUESTION = 1500  # characters; what follows is not a question any more


@dataclass(frozen=True)
class Reading:
    """What stands in a question. Offsets refer to `text`, the cleaned question.

    `subjects` are those whom duties do not bind like everybody, `quoted` a source's own words, `speakers` the persons named who spoke for
    organisations.

    `unknown_names` are written like names but are none of the fact base; `unheard` are longer words that no example question has, and
    `strange` 0..1 is the share of those that the fact base has not either. The sentence that asks begins at `asked_from`: others before
    it only tell.
    """

    text: str
    language: str
    words: tuple[Token, ...]
    organisations: tuple[Mention, ...]
    dates: tuple[DateMention, ...]
    provisions: tuple[ProvisionMention, ...]
    countries: tuple[NamedThing, ...]
    sectors: tuple[NamedThing, ...]
    kinds: tuple[NamedThing, ...]
    subjects: tuple[NamedThing, ...] = ()
    quoted: tuple[QuotedWords, ...] = ()
    speakers: tuple[NamedSpeaker, ...] = ()
    unknown_names: tuple[str, ...] = ()
    strange: float = 0.0
    unheard: tuple[Token, ...] = ()
    asked_from: int = 0

    @cached_property
    def asking(self) -> Reading:
        """What stands in the sentence that asks, which is the last one or all of the text. Offsets refer to that sentence."""
        start = self.asked_from
        if not start:
            return self
        return replace(
            self,
            text=self.text[start:],
            asked_from=0,
            words=_moved(self.words, start),
            organisations=_moved(self.organisations, start),
            dates=_moved(self.dates, start),
            provisions=_moved(self.provisions, start),
            countries=_moved(self.countries, start),
            sectors=_moved(self.sectors, start),
            kinds=_moved(self.kinds, start),
            subjects=_moved(self.subjects, start),
            quoted=_moved(self.quoted, start),
        )

    @cached_property
    def keys(self) -> Keys:
        """The folded words."""
        return Keys(word.key for word in self.words)

    @cached_property
    def free_words(self) -> list[Token]:
        """Words outside of names of organisations, dates and provision numbers."""
        spans = [*_spans(self.organisations), *_spans(self.dates), *_spans(self.provisions), *_spans(self.quoted)]
        return outside(self.words, spans)

    @cached_property
    def stems(self) -> list[str]:
        """Stems of all words but dates, provision numbers and endings of numbers ("2026-ban"), in order, doubles dropped."""
        spans = [*_spans(self.dates), *_spans(self.provisions), *(match.span() for match in _ENDING_OF_NUMBER.finditer(self.text))]
        return list(dict.fromkeys(stem(word.key) for word in outside(self.words, spans)))


class _Placed(Protocol):
    """Anything with a place in the text."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


_Thing = TypeVar("_Thing", Token, Mention, DateMention, ProvisionMention, NamedThing, QuotedWords)


def _moved(things: tuple[_Thing, ...], start: int) -> tuple[_Thing, ...]:
    """Return the things from a place on, counted from there."""
    inside = [thing for thing in things if thing.start >= start]
    return tuple(
        thing._replace(start=thing.start - start, end=thing.end - start)
        if isinstance(thing, Token)
        else replace(thing, start=thing.start - start, end=thing.end - start)
        for thing in inside
    )


def _last_sentence(text: str) -> int:
    """Return where the last sentence begins if it alone has a question mark, 0 where others have one too."""
    start = 0
    for match in _SENTENCE.finditer(text):
        before = text[: match.start()].rstrip()
        if before.endswith(_ASKS):
            return 0
        if match["next"].isupper() or not before.endswith("."):
            start = match.end() - 1
    return start if text.rstrip().endswith(_ASKS) else 0


def _says_what_it_wants(words: Sequence[Token], language: str) -> bool:
    """Tell whether a sentence asks by itself: "who signed that letter?", but neither "right?" nor "could you check that for me?"."""
    keys = [word.key for word in words]
    asking = any(meaning in QUESTIONS for _, _, meaning in meanings(keys, language)) or bool(deeds(keys, language))
    return asking and len(keys) >= _FEWEST_WORDS


def _asks_for_its_day(words: Sequence[Token], language: str) -> bool:
    """Tell whether a day or a number is asked for, and not that of a signature, which is called by the number of the law."""
    keys = Keys(word.key for word in words)
    if any(deed == "sign" for _, _, deed in deeds(keys, language)):
        return False
    asked = any(meaning in _OF_A_DAY for _, _, meaning in meanings(keys, language))
    return asked or any(meaning == "day" for _, _, meaning in landmarks_in(keys, language))


def _is_our_law(mention: Mention, words: Sequence[Token], language: str) -> bool:
    """Tell whether a part of an organisation's name has in it the whole name of the AI Act: "regolamento europeo sull’intelligenza …"."""
    inside = [word for word in words if mention.start <= word.start < mention.end]
    return _is_partial(mention) and bool(name_of_our_law(inside, language))


def _is_partial(mention: Mention) -> bool:
    """Tell whether a mention may be that of an organisation, and has only a part of its name."""
    return bool(mention.candidates) and mention.candidates[0].score < 1


def _without_appositions(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """Return the names without those that only describe the one before them: "FEP, the European publishers' federation"."""
    return [
        mention for at, mention in enumerate(mentions)
        if at == 0 or mention.candidates[0].score == 1 or not _APPOSITION.fullmatch(text, mentions[at - 1].end, mention.start)
    ]  # fmt: skip


def _behind_opening(text: str, named: Sequence[_Placed], most: int = _OPENING) -> int:
    """Return where a question begins behind a colon, if the few words before it name no document and nobody: "I am a journalist: who …"."""
    at = text.find(": ")
    few = at > 0 and len(text[:at].split()) <= most and text.rstrip().endswith(_ASKS)
    return at + 2 if few and not any(mention.start < at for mention in named) else 0


def _place_of_wish(words: Sequence[Token], language: str) -> int:
    """Return where what is asked begins, behind what else is told: "I write about publishers and would like to know who signed it"."""
    for start, end, _ in wishing_to_know([word.key for word in words], language):
        joined = any(is_an_and(word, language) for word in words[max(start - _BEFORE_A_WISH, 0) : start])
        if joined and end < len(words) and not point_back([word.key for word in words[end:]], language):  # "… which of them signed it"
            return words[end].start
    return 0


def _without_bodies(words: Sequence[Token], language: str) -> list[Token]:
    """Return the words with what stands before a word for organisations in place of each compound of both."""
    return [word._replace(key=before_a_body(word.key, language) or word.key) for word in words]


def _inside(mention: _Placed, quoted: Sequence[_Placed]) -> bool:
    return any(one.start <= mention.start and mention.end <= one.end for one in quoted)


def _spans(mentions: Sequence[_Placed]) -> list[tuple[int, int]]:
    return [(mention.start, mention.end) for mention in mentions]


class Reader:
    """Takes questions apart; built once for a catalogue."""

    def __init__(
        self, catalogue: Catalogue, frequencies: WordFrequencies | None = None, spelling: LanguageModel | None = None
    ) -> None:
        self._names = OrganisationNames(catalogue)
        self._law_name = LawName(catalogue.labels)
        self._provisions = Provisions(catalogue)
        self._countries = Gazetteer(catalogue, "countries")
        self.sectors = Gazetteer(catalogue, "sectors")
        self._sectors_and_branches = Gazetteer(catalogue, "sectors", "branches")
        self._subjects = Gazetteer(catalogue, "subjects")
        self._kinds = Gazetteer(catalogue, "kinds")
        self._quotations = Quotations(catalogue)
        self._speakers = Speakers(catalogue)
        self._frequencies = frequencies
        self._spelling = spelling or library_model()
        self._vocabulary = _vocabulary(catalogue)
        self._titles = _titles(catalogue)
        self._catalogue = catalogue
        self._years_of_days = _years_of_days(catalogue)
        self._months = _months(catalogue)
        self._lone_months = LoneMonths(catalogue)
        self._base_forms: Kept[tuple[str, str], str] = Kept(_WORDS_KEPT)  # by word and language

    def read(self, text: str, hint: str | None = None, *, certain: bool = False, today: date | None = None) -> Reading:
        """Return what stands in `text`. `hint` is the asker's app language or that of the last turn; with `certain` it decides.

        From `today` "last year" is reckoned; without it, that is no date.
        """
        text, words = _without_hedges(_without_opener(clean(text)[:_LONGEST_QUESTION]))
        quoted = self._quotations.find(words) or self._quotations.find_marked(words, [m.span(1) for m in _MARKED.finditer(text)])
        organisations = _without_appositions([m for m in self._names.find(text, words) if not _inside(m, quoted)], text)
        certain_names = [mention for mention in organisations if not _is_partial(mention)]
        named = [*_spans([*certain_names, *quoted]), *_stretches(words, self._titles)]
        language = hint if certain and hint else self._language(text, words, named, hint)
        acting = any(deed == "sign" for _, _, deed in deeds(Keys(word.key for word in words[1:_BEHIND_A_NAME]), language))
        organisations = [*self._names.at_the_beginning(words, organisations, language, acting=acting), *organisations]
        # Titles keep their capitals. Telephones begin each message with a capital: "Saa too?".
        own = _without(text, [*(match.span() for match in _IN_MARKS.finditer(text)), *_stretches(words, self._titles)])
        if own == own.lower() or (len(words) <= _SHORT_MESSAGE and text[1:] == text[1:].lower()):
            organisations = sorted([*organisations, *self._names.written_small(words, organisations, language)], key=lambda m: m.start)
        organisations = [m for m in organisations if (m.start > 0 and not m.text.islower()) or not asks(fold(m.text), language)]
        # "Artistas visuales" is what EVA is called without "European", and what its members are.
        organisations = [m for m in organisations if not self.sectors.names(key_of(m.text), language)]
        organisations = [m for m in organisations if not _is_our_law(m, words, language)]
        if own[1:] != own[1:].lower():
            organisations = [m for m in organisations if not self._describes(m, language)]
        if (rest := _without_denials(text, language)) != text:
            return self.read(rest, language, certain=True, today=today)
        if (rest := self._without_last_denial(text, language)) != text:
            return self.read(rest, language, certain=True, today=today)
        if language == "de" and (spelt := self._with_umlauts(text, words, _spans([*organisations, *quoted]))) != text:
            return self.read(spelt, language, certain=True, today=today)
        if (told := _in_own_words(text, language)) != text:
            return self.read(told, language, certain=True, today=today)
        kept = [*_spans(quoted), *_stretches(words, self._titles), *(match.span() for match in _IN_MARKS.finditer(text))]
        if _asks_for_its_day(words, language) and (usual := self._law_name.as_usual(text, words, language, kept)) != text:
            return self.read(usual, language, certain=True, today=today)
        if (mended := self._mended(text, words, language, _spans([*organisations, *quoted]))) != text:
            return self.read(mended, language, certain=True, today=today)
        typed, words = words, self._in_base_form(words, language)
        provisions = self._provisions.find(text, words)
        dated = Dated(partial(self._year_of, today=today), self._months.__contains__)
        dates = find_dates(text, language, [(m.start, m.end) for m in provisions], typed, dated)
        dates += relative_dates(typed, language, today) if today and not dates else []
        dates = sorted([*dates, *months_of_the_same_year(typed, language, dates)], key=lambda mention: mention.start)
        words = _with_ordinals(words, text, language, _spans([*dates, *provisions]))
        spans = _spans([*organisations, *quoted])
        free = outside(words, spans)
        unnumbered = outside(free, _spans(provisions))  # "lettera c)" of an article is no letter
        kinds = _without_lookalikes(self._kinds.find(unnumbered, language), unnumbered, language)
        dates = self._lone_months.with_years_apart(typed, kinds, dates, language) or self._lone_months.find(typed, kinds, language, today)
        start = _last_sentence(text) or self._behind_greeting(text, language, [*organisations, *dates, *kinds, *provisions])
        start = start or _place_of_wish(words, language)
        last = [w for w in words if w.start >= start]
        start = start if start and len(last) > 1 and _says_what_it_wants(last, language) else 0  # "Has anybody signed both? Who?"
        telling = [word for word in free if len(word.key) > _SMALL_WORD and not word.key.isdigit()] if self._frequencies else []
        unheard = [word for word in telling if self._frequencies and not self._frequencies.knows(word.key, language)]
        strange = [word for word in unheard if stem(word.key) not in self._vocabulary]
        speakers = self._persons(typed, words, language)
        # "I write for a German paper. How many signed?" wants no Germans only.
        asking = [w for w in outside(free, _spans(speakers)) if w.start >= start]
        behind = [w for w in asking if w.start >= _behind_opening(text, [*organisations, *dates, *kinds])] if not start else asking
        opening = asking[: len(asking) - len(behind)]
        asks_itself = any(meaning in QUESTIONS for _, _, meaning in meanings([word.key for word in opening], language))
        if opening and not asks_itself and (self._countries.find(behind, language) or self._sectors_in(behind, language)):
            asking = behind  # nor does "I am a journalist: which Italians signed?" want journalists
        return Reading(
            text=text,
            language=language,
            words=tuple(words),
            organisations=tuple(organisations),
            dates=tuple(dates),
            provisions=tuple(provisions),
            countries=_with_left_out(self._countries_in(asking, language), asking, language),
            sectors=_with_left_out(self._sectors_in(asking, language), asking, language),
            kinds=tuple(kinds),
            subjects=tuple(_without_lookalikes(self._subjects.find(free, language), free, language)),
            quoted=tuple(quoted),
            speakers=speakers,
            unknown_names=tuple(self._unknown([w for w in outside(free, _spans(dates)) if not month_of(w, language)], text, language)),
            strange=len(strange) / len(telling) if telling else 0.0,
            unheard=tuple(unheard),
            asked_from=start,
        )

    def _describes(self, mention: Mention, language: str) -> bool:
        """Tell whether small letters that come near a name say no more than whose organisations are meant: "illustrators' organisations".

        So where others of the text have capitals, and their word for organisations is none of the name as it stands.
        """
        bodies = {key for key in key_of(mention.text) if names_a_body(key, language)}
        if not bodies or not mention.text.islower() or any(one.score >= _AS_IT_STANDS for one in mention.candidates):
            return False
        known = self._catalogue.organisation_by_id
        return not any(bodies & set(key_of(known[one.id].name)) for one in mention.candidates)

    def _behind_greeting(self, text: str, language: str, named: Sequence[_Placed]) -> int:
        """Return where a question begins behind a greeting and a colon, where these name nothing: "Hello! We prepare a note: since when …?"."""
        at = _behind_opening(text, named, _PREAMBLE)
        if not any(mark in text[: at - 2] for mark in "!."):
            return 0
        opening = tokens(text[:at])
        return 0 if self._countries.find(opening, language) or self._sectors_in(opening, language) else at

    def _without_last_denial(self, text: str, language: str) -> str:
        """Return the text without what its end says is not meant: "when do the duties apply, not the fines?".

        Countries and sectors are taken away from a list, "supporters, not signatories" are told apart, and names and months are no matter.
        """
        if (match := _LAST_ASIDE.search(text)) is None:
            return text
        inside = tokens(match[1])
        keys = [word.key for word in inside]
        behind = 1 if any(map(is_omnibus, keys)) else 0  # "I mean the Act itself, and not the omnibus"
        denied = any(start <= behind and meaning == "not" for start, _, meaning in meanings(keys, language))
        if not denied or not 1 < len(inside) <= _ASIDE:
            return text
        names = any(word.text[1:] != word.text[1:].lower() or (word.text[0].isupper() and language != "de") for word in inside)
        parts = _PARTS_OF_LISTS & {deed for _, _, deed in deeds(keys, language)} or any(month_of(word, language) for word in inside)
        named = self._countries.find(inside, language) or self._sectors_in(inside, language) or self._kinds.find(inside, language)
        return text if names or parts or named else text[: match.start()] + match[2]

    def _persons(self, typed: list[Token], words: list[Token], language: str) -> tuple[NamedSpeaker, ...]:
        """Return the persons named; in "the Finnish parliament" nobody called Finn is, but Daniel Friedlaender is no Dane."""
        found = self._speakers.find(typed, lambda word: self._frequencies is None or self._frequencies.knows(word, language))
        countries = {country.start for country in self._countries.find(words, language)} if found else set()
        ends = {word.end for word in words if word.start in countries}
        return tuple(speaker for speaker in found if speaker.start not in countries or speaker.end not in ends)

    def _countries_in(self, words: list[Token], language: str) -> list[NamedThing]:
        """Return the countries and parts of the world named; the Europaparlament is an institution, and none of Europe's organisations."""
        words = _without_bodies(words, language)  # Finnish "tanskalaisjärjestöt"
        found = _without_lookalikes(self._countries.find(words, language), words, language)
        if language == "en" and not all(word.text.isupper() for word in words):  # "US organisations" are not ours
            found += [NamedThing(_US, word.start, word.end) for word in words if word.text == _US]
        return [thing for thing in found if is_state(thing.id) or not _belongs_to_an_institution(thing, words, language)]

    def _sectors_in(self, words: list[Token], language: str) -> list[NamedThing]:
        """Return the sectors named, of a branch all of its own: "the music industry" is authors, publishers and labels.

        Where a capital makes a name of a word, that is none: Swedish Journalistförbundet is a union and not journalists in general.
        """
        words = _without_bodies(words, language)
        names = set() if language in _CAPITALS_ELSEWHERE else {word.start for word in words[1:] if word.text[0].isupper()}
        names = names if len(names) <= len(words) / 2 else set()  # a headline
        found: list[NamedThing] = []
        for thing in _without_lookalikes(self._sectors_and_branches.find(words, language), words, language):
            if thing.start in names:
                continue
            if thing.id not in sectors_of_branches():
                found.append(thing)
                continue
            # "The sector of music publishing" is narrower than what "the sector of music" would be.
            narrower = [one for one in self.sectors.find(words, language) if thing.start <= one.start < thing.end < one.end]
            found += narrower or [replace(thing, id=sector) for sector in sectors_of_branches()[thing.id]]
        return found

    def _year_of(self, day: str, today: date | None) -> str | None:
        """Return the year of a day (`10-07`) by what the corpus has of it; of several years the one nearest to today."""
        years = self._years_of_days.get(day, ())
        if len(years) > 1 and today:
            return min(years, key=lambda year: (abs((date.fromisoformat(f"{year}-{day}") - today).days), year))
        return years[0] if len(years) == 1 else None

    def _with_umlauts(self, text: str, words: Sequence[Token], names: Sequence[tuple[int, int]]) -> str:
        """Return a German text with the umlauts that are written with two letters in words that nobody knows so: "Erklaerung", "maerz"."""
        for word in reversed(words):
            spelt = _TWO_LETTERS.sub(lambda match: _UMLAUTS[match[0].lower()], word.text)
            if spelt == word.text or not self._frequencies or any(start <= word.start < end for start, end in names):
                continue
            if not self._frequencies.knows(word.key, "de") and all(self._frequencies.knows(key, "de") for key in key_of(spelt)):
                text = f"{text[:word.start]}{spelt}{text[word.end:]}"
        return text

    def _mended(self, text: str, words: Sequence[Token], language: str, names: Sequence[tuple[int, int]]) -> str:
        """Return the text with misspelt and shortened words of asking as they were meant; what may be a name or is known stays as it is."""
        if not self._frequencies:
            return text
        short = _shortened().get(language, {})
        for at in range(len(words) - 1, -1, -1):
            word = words[at]
            if word.text in short and not any(start <= word.start < end for start, end in names):
                text = f"{text[: word.start]}{short[word.text]}{text[word.end :]}"
                continue
            known = stem(word.key) in self._vocabulary or word.key in words_of_doing(language)
            if known or not word.key.isalpha() or ((at > 0 or len(words) == 1) and word.text[0].isupper()):
                continue  # "Apple?" is no "appel"
            meant = self._frequencies.mended(word.key, language)
            if meant != word.key and not _is_of_asking(word.key, language) and not any(start <= word.start < end for start, end in names):
                text = f"{text[:word.start]}{meant}{text[word.end:]}"
        return text

    def _in_base_form(self, words: list[Token], language: str) -> list[Token]:
        """Return the words with the keys of the names' words whose forms, or misspelt forms, they are; words of asking stay as they are."""
        keys = [self._base_forms.of((word.key, language), self._base_form) for word in words]
        return [word if word.key == key else word._replace(key=key) for word, key in zip(words, keys, strict=True)]

    def _base_form(self, said: tuple[str, str]) -> str:
        """Return the same of one folded word of a language."""
        word, language = said
        forms = self._catalogue.inflections(language)
        asking = self._frequencies.stem_counts(language) if self._frequencies else {}
        asked = word in small_words(language) or is_of_asking(word, language) or word in words_of_doing(language)
        key = word if asked else forms.longer(word if stem(word) in asking else forms.base(word))
        if key != word and _loses_what_is_done(word, key, language):
            key = word
        strange = self._frequencies is not None and stem(key) not in self._vocabulary and not self._frequencies.knows(key, language)
        known = _is_of_asking(key, language) or key in words_of_doing(language) or place_of(key, language)  # "cuarto" is no "cuanto"
        if strange and not known:
            key = forms.mended(key)
        return key

    def _unknown(self, free: list[Token], text: str, language: str) -> list[str]:
        """Words written like names that neither the fact base nor any example question has. German writes all nouns like names.

        A capital that begins a sentence of `text` tells no name.
        """
        unknown = []
        shouting = [sum(char.isupper() for char in word.text) > 1 for word in free]
        loud = sum(shouting) * 2 > len(free)  # everything in capitals, so that they tell no names
        for at, (word, shouted) in enumerate(zip(free, shouting, strict=True)):
            named = word.text[:1].isupper() and at > 0 and language != "de" and not begins_sentence(text, word)
            # English names hardly inflect, so that Europeana is not European there.
            # Nor do names with capitals in them: ChatGPT is no chat.
            form = word.key.removesuffix("s") if language == "en" else word.key if shouted and not loud else stem(word.key)
            known = form in self._vocabulary or (language != "en" and self._is_said(word.key, language, acronym=shouted and not loud))
            known = known or are_about_ai([word])  # "RIA" is the AI Act
            if inflected := _INFLECTED_ACRONYM.match(word.text):
                known = known or fold(inflected[1]) in self._vocabulary or self._is_said(fold(inflected[1]), language, acronym=False)
            if (shouted or named) and not known and len(word.key) > 2 and not _is_other_than_a_name(word.key, language):
                unknown.append(word.text)
        return unknown

    def _is_said(self, word: str, language: str, *, acronym: bool) -> bool:
        """Tell whether example questions have a folded word. An acronym may be the name that a few of them ask about."""
        if self._frequencies is None:
            return False
        return self._frequencies.has_often(word, language) if acronym else self._frequencies.knows(word, language)

    def _language(self, text: str, words: list[Token], spans: list[tuple[int, int]], hint: str | None) -> str:
        """Return the language in which is asked; names and quoted words at `spans` have one of their own."""
        fallback = hint if hint in OFFICIAL else "en"
        addresses = [match.span() for match in _ADDRESS.finditer(text)]
        if addresses and not _LETTERS.search(_without(text, addresses)):
            return fallback  # an address is in no language
        spans = [*spans, *addresses]
        bare = _without(text, spans)
        if by_script := script_language(bare):
            return by_script
        if hint in OFFICIAL and not bare.strip(_SIGNS):
            return fallback  # "AEPO-ARTIS?"
        if marked := [match.span() for match in _IN_MARKS.finditer(text)]:
            spans = [*spans, *marked]
            bare = _without(text, spans)
        if not bare.strip(_SIGNS):
            spans, bare = [], _without(text, [])
        free = outside(words, spans)
        if sum(len(_LETTERS.findall(word.text)) for word in free) <= _TOO_FEW:
            return fallback  # nothing to tell by: a date, a sign, a script that no official language has
        if hint and all(word.key in _IN_ANY_LANGUAGE for word in free):
            return fallback  # "link?"
        if self._is_a_number_with_a_word_of(fallback, free):
            return fallback  # "Art. 53(1)(d)"
        likelihoods = self._frequencies.log_likelihood([w.key for w in free]) if self._frequencies else np.zeros(len(OFFICIAL))
        second, first = np.partition(likelihoods, -2)[-2:].tolist()
        if first - second > _DECISIVE + _MOST_HINTED:
            return OFFICIAL[int(likelihoods.argmax())]
        scores: dict[str, float] = dict(zip(OFFICIAL, likelihoods.tolist(), strict=True))
        if first - second <= _DECISIVE:
            spelt = self._spelling.probabilities(bare)
            for code in scores.keys() | spelt.keys():
                likelihood = math.log(spelt[code] + _NEVER) if code in spelt else _UNHEARD_OF
                scores[code] = scores.get(code, 0.0) + likelihood
            if self._tells_nothing(free, scores, hint):
                return fallback
        if set(nlargest(2, scores, key=lambda code: scores[code])) == {"cs", "sk"} and not text.isascii():
            scores["cs"] += _OF_ENDINGS * (len(_CZECH.findall(text)) - len(_SLOVAK.findall(text)))
        if hint in scores:
            scores[hint] += _HINTED.get(len(free), 2.0)
        else:
            scores["en"] += 1.0  # of two equally likely languages, the one most members share
        return max(sorted(scores), key=lambda code: scores[code])

    def _is_a_number_with_a_word_of(self, language: str, free: Sequence[Token]) -> bool:
        """Tell whether one word stands beside numbers and letters, and is a short one or of this language: "art." is a word of most."""
        spelt = [word for word in free if len(word.key) > 1 and not word.key.isdecimal()]
        numbered = any(word.key.isdecimal() for word in free)
        if not numbered or len(spelt) != 1:
            return False
        return len(spelt[0].key) <= _TOO_FEW or (self._frequencies is not None and self._frequencies.has_often(spelt[0].key, language))

    def _tells_nothing(self, free: Sequence[Token], scores: Mapping[str, float], hint: str | None) -> bool:
        """Tell whether no language leads: of an acronym or an unheard word, "GEMA?", or of a language that is not official."""
        best, second = nlargest(2, scores, key=lambda code: scores[code])
        if scores[best] - scores[second] > _LEADS:
            return False
        alone = len(free) == 1 and (free[0].text.isupper() or not (self._frequencies and self._frequencies.knows(free[0].key, best)))
        return alone or (hint is not None and hint not in scores)


def _loses_what_is_done(word: str, key: str, language: str) -> bool:
    """Tell whether a word says what is done and that for which it is taken says something else: "geschah" is no "Geschäftsgeheimnis"."""
    done = {deed for _, _, deed in deeds([word], language)}
    return bool(done) and done.isdisjoint(deed for _, _, deed in deeds([key], language))


def _is_of_asking(word: str, language: str) -> bool:
    """Tell whether a folded word is one of asking or doing, which no example question need have: "number", "praised"."""
    return bool(meanings([word], language) or deeds([word], language))


def _is_other_than_a_name(word: str, language: str) -> bool:
    """Tell whether a folded word written like a name is a Roman number ("Annex III", in Greek letters too), "genAI" or an institution's."""
    return word in _SUBJECT or _ROMAN.fullmatch(word.translate(_LATIN)) is not None or bool(institutions_in([word], language))


def _years_of_days(catalogue: Catalogue) -> dict[str, tuple[str, ...]]:
    """Return for each day (`10-07`) the years in which something of the corpus is dated on it: "the letter of 7 October"."""
    years: dict[str, set[str]] = {}
    for day in sorted(filter(is_day, _dates(catalogue))):
        years.setdefault(day[len("2025-") :], set()).add(day[: len("2025")])
    return {day: tuple(sorted(found)) for day, found in years.items()}


def _dates(catalogue: Catalogue) -> set[str]:
    """Return the dates of all documents, positions and milestones."""
    dates = {document.date for document in catalogue.documents} | {position.date for position in catalogue.positions}
    dates |= {date for event in catalogue.events for date in (event.date, event.end_date)}
    return {date for date in dates if date}


def _months(catalogue: Catalogue) -> frozenset[str]:
    """Return the months (`2024-10`) in which something of the corpus is dated: "oct 24" means one of them rather than a day."""
    return frozenset(date[: len("2025-01")] for date in _dates(catalogue) if len(date) >= len("2025-01"))


def _titles(catalogue: Catalogue) -> frozenset[tuple[str, ...]]:
    """Return the folded words of the titles that documents have in quotation marks, and of the parts between their commas."""
    names = {name for labels in catalogue.labels.values() for names in labels.documents.values() for name in names}
    titles = [match[1] for name in sorted(names) for match in _TITLE.finditer(name)]
    keys = (key_of(part) for title in titles for part in (title, *title.split(",")))
    return frozenset(key for key in keys if len(key) >= _WORDS_OF_A_TITLE)


def _stretches(words: Sequence[Token], phrases: Set[tuple[str, ...]]) -> list[tuple[int, int]]:
    """Return where phrases stand among words."""
    keys = [word.key for word in words]
    lengths = {len(phrase) for phrase in phrases}
    return [
        (words[at].start, words[at + length - 1].end)
        for length in lengths
        for at in range(len(keys) - length + 1)
        if tuple(keys[at : at + length]) in phrases
    ]


def _without_denials(text: str, language: str) -> str:
    """Return the text without what says in brackets what is not meant, or between commas or dashes which institution or law is not.

    As in "(not the one that also went to Micallef)", "the Council, and not Parliament, adopted".
    """

    def kept(match: re.Match[str]) -> str:
        inside = [token.key for token in tokens(match[1])]
        denied = any(meaning == "not" for _, _, meaning in meanings(inside[:1], language))
        return "" if denied and len(inside) > 1 and not inside[1].isdigit() else match[0]

    def kept_aside(match: re.Match[str]) -> str:
        inside = [token.key for token in tokens(match[2])]
        denies = len(inside) <= _ASIDE and any(start <= 1 for start, _, meaning in meanings(inside, language) if meaning == "not")
        return " " if denies and (institutions_in(inside, language) or any(map(is_omnibus, inside))) else match[0]

    return _ASIDES.sub(kept_aside, _BRACKETS.sub(kept, text))


@cache
def _shortened() -> dict[str, dict[str, str]]:
    """Return what people write short in a chat with what it stands for, by language."""
    shortened: dict[str, dict[str, str]] = _chat_words()["shortened"]
    return shortened


def _in_own_words(text: str, language: str) -> str:
    """Return a question without an English term that has a word of asking in its language: "data" asks for a day in Italian."""
    return _MINING.sub(_chat_words()["mining"].get(language, "\\g<0>"), text)


def _without_opener(text: str) -> str:
    """Return a question without the greeting before it: "hej! who signed it?" greets nobody.

    Of those who write so carefully that they begin with a capital, the example questions have enough.
    """
    if not text[:1].islower():
        return text
    words = tokens(text)
    length, _ = wording_at(words, 0, _wordings("openers")) if words else (0, "")
    if not length or len(words) - length < _FEWEST_AFTER_OPENER:
        return text
    rest = text[words[length - 1].end :]
    return _without_opener(rest.lstrip(" ,.;:!…–-"))


def _without_hedges(text: str) -> tuple[str, list[Token]]:
    """Return a question without what allows that not all is known or says nothing, and its words: "who launched it, as far as you know?"."""
    words, hedges = tokens(text), _wordings("hedges", "fillers")
    for at in range(len(words)):
        length, _ = wording_at(words, at, hedges)
        if 0 < length < len(words):
            before, behind = text[: words[at].start].rstrip(" ,–-("), text[words[at + length - 1].end :].lstrip(" ,)–—-")
            joined = before + behind if behind[:1] in ("", "?", ".", "!", ";") else f"{before} {behind}"
            return _without_hedges(joined.lstrip())
    return text, words


def speak_of_a_bot(words: Iterable[Token]) -> bool:
    """Tell whether one of the words is "bot", in any language."""
    return not _bots().isdisjoint(word.key for word in words)


@cache
def emphases() -> frozenset[str]:
    """Return the folded words that stress what is asked and name nothing, in all languages: "exactly"."""
    return frozenset(key for word in _chat_words()["emphases"] for key in key_of(word))


@cache
def _bots() -> frozenset[str]:
    return frozenset(key for word in _chat_words()["bots"] for key in key_of(word))


@cache
def _wordings(*parts: str) -> Wordings:
    return by_first_letters((key_of(wording), part) for part in parts for wording in _chat_words()[part])


@cache
def _chat_words() -> Any:
    return read_yaml(Path(__file__).with_name("chat_words.yaml"))


def begins_sentence(text: str, word: Token) -> bool:
    """Tell whether a word is the first of a sentence of a text, where its capital tells no name."""
    return word.start == 0 or _ENDED.search(text[: word.start]) is not None


def _without_lookalikes(found: Sequence[NamedThing], words: Sequence[Token], language: str) -> list[NamedThing]:
    """Return the things without those that stand in words for others: "droit d’auteur" names no authors."""
    spans = [(words[begin].start, words[end - 1].end) for begin, end, _ in lookalikes([word.key for word in words], language)] if found else []
    return [thing for thing in found if not any(start <= thing.start < end for start, end in spans)]


def _belongs_to_an_institution(thing: NamedThing, words: Sequence[Token], language: str) -> bool:
    """Tell whether one word for a part of the world is of the name of an institution or law: "Europaparlament", "the European AI Office"."""
    inside = [at for at, word in enumerate(words) if thing.start <= word.start < thing.end]
    if len(inside) != 1:
        return False
    beside = words[max(inside[0] - 1, 0) : inside[0] + 2]
    return bool(institutions_in([word.key for word in beside], language)) or are_about_ai(beside) or names_a_law(beside, language)


def _with_left_out(things: Sequence[NamedThing], words: Sequence[Token], language: str) -> tuple[NamedThing, ...]:
    """Return the things, marked where the words take them away: "apart from the German and French ones"."""
    out = taken_away([(thing.start, thing.end) for thing in things], words, language)
    return tuple(replace(thing, left_out=True) if at in out else thing for at, thing in enumerate(things))


def taken_away(spans: Sequence[tuple[int, int]], words: Sequence[Token], language: str) -> set[int]:
    """Return the places in `spans`, stretches of the text of some words, of what the words take away: "apart from the German ones"."""
    if not spans:
        return set()
    keys = [word.key for word in words]
    phrases = leaving_out(keys, language)
    # "Which publishers, not journalists, signed?": behind a comma or bracket "not" takes away what follows it.
    said = ((start, end) for start, end, meaning in meanings(keys, language) if meaning == "not" and start)
    phrases += [(start, end, "before") for start, end in said if words[start].start - words[start - 1].end > 1]
    found: set[int] = set()
    for place, (begin, end) in enumerate(spans if phrases else ()):
        first = next(at for at, word in enumerate(words) if word.start >= begin)
        last = next((at for at, word in enumerate(words) if word.start >= end), len(words))
        out = any(
            0 <= first - behind <= _BETWEEN if side == "before" else 0 <= start - last <= _BETWEEN for start, behind, side in phrases
        )
        beside = place - 1 in found and sum(spans[place - 1][1] <= word.start < begin for word in words) <= 1
        if out or beside:
            found.add(place)
    return found


def _with_ordinals(words: list[Token], text: str, language: str, masked: Sequence[tuple[int, int]]) -> list[Token]:
    """Return the words with "2nd", "2." and "2-й" before another word as the word for it, as names have it; not in `masked` stretches."""
    spelt = []
    for word in words:
        counts = not any(start <= word.start < end for start, end in masked)
        match = _ORDINAL.match(text, word.start) if counts else None
        found = ordinal(match[1], language) if match else None
        spelt.append(word._replace(key=found) if found else word)
    return spelt


def _vocabulary(catalogue: Catalogue) -> frozenset[str]:
    """Return the stems of all words of the fact base."""
    texts = [f"{entry.text} {entry.title}" for entry in (*catalogue.documents, *catalogue.positions)]
    texts += [f"{e.event} {e.detail} {e.institution}" for e in catalogue.events]
    texts += [f"{p.title} {p.requires} {p.note} {p.why_campaigners_care}" for p in catalogue.provisions]
    texts += [" ".join([*d.addressed_to, *d.published_by]) for d in catalogue.documents]
    texts += [f"{p.speaker.name} {p.speaker.role}" for p in catalogue.positions if p.speaker]
    for language, labels in catalogue.labels.items():
        texts.append("\n".join([*catalogue.names_of_things(language), *(name for names in labels.kinds.values() for name in names)]))
    # Text by text: a search through all at once would keep the interpreter from answers meanwhile.
    words = frozenset[str]().union(*map(words_of, texts))
    return words | {stem(word) for word in words} | {word.removesuffix("s") for word in words}


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]} {text[end:]}"
    return re.sub(r"\b[A-Z][A-Z-]{2,}\b", " ", text)
