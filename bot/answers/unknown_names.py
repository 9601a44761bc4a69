"""Words of a question that name somebody, or say who is asked for, and that neither the fact base nor the example questions know.

Who is named so is not answered for by others: "did Deutsche Bahn sign?", "which museums signed?".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from itertools import takewhile

from bot.answers.asking import Asking
from bot.answers.question_words import deeds, names_a_body
from bot.answers.reading import Reading, begins_sentence
from knowledge.folding import Token, shared_beginning, stem
from knowledge.institutions import institutions_in
from knowledge.numerals import numbers
from knowledge.other_laws import is_the_ai_act

_GPAI = "gpai"  # as general-purpose models are called for short in all languages
_TAKING_PART = frozenset({"sign", "join", "send", "support"})
_SMALL, _OF_A_NAME = 3, 2  # letters of a small word, and words by which those who are asked for are called
_MOST_WORDS, _LONGEST_NAME = 0.6, 5  # share of words written like names from which they tell none; words of a name
_SELDOM = 2  # example questions that have an acronym which is no word of the campaign
# By which persons are called before their names, folded; of all languages together, since none of them is a name of another.
_FORMS_OF_ADDRESS = frozenset({
    "ms", "mr", "mrs", "miss", "mme", "mmes", "mlle", "monsieur", "madame", "frau", "herr", "herrn", "sig", "sigra", "signor", "signora",
    "sr", "sra", "srta", "senhor", "senhora", "senor", "senora", "dr", "prof", "professor", "pan", "pani", "pana", "panu", "pane",
    "gospod", "gospa", "gospo", "gospoda", "gospodi", "gospodin", "gospodinu", "fru", "hr", "rouva", "herra", "mevrouw", "meneer", "heer",
    "dhr", "mw", "domnul", "doamna", "dl", "dna", "kundze", "kungs", "ponas", "ponia", "ponui", "poniai", "harra", "proua", "κ", "κα",
    "κυρια", "κυριο", "госпожа", "господин",
})  # fmt: skip
_OTHER_ALPHABETS = ("bg", "el")  # in which a name in Latin letters is one wherever it stands
_CAPITAL_NOUNS = "de"  # the language that writes all nouns like names


def unheard_restriction(question: Asking, own: Set[str]) -> str:
    """Return the words that say who of all is asked for and that nobody knows: "which museums signed", where none is a sector.

    They stand behind the word of asking, before that of doing and before the document, no example question has one of them, none has
    one of the stems `own` of the document, and none is a word for organisations of any kind. Empty if there are none, or if countries,
    sectors or organisations are named there.
    """
    reading, which = question.reading.asking, question.place_behind_which
    if which is None:
        return ""
    keys = [word.key for word in reading.words]
    doing = [start for start, _, deed in deeds(keys, reading.language) if start >= which and deed in _TAKING_PART]
    named = [thing.start for things in (reading.countries, reading.sectors, reading.organisations) for thing in things]
    placed = [thing.start for things in (reading.dates, reading.kinds) for thing in things]
    end = min([*placed, *(reading.words[at].start for at in doing[:1])], default=0)
    words = [word for word in reading.words[which:] if word.end <= end]
    if not words or any(words[0].start <= start < end for start in named):
        return ""
    unheard = {word.key for word in unheard_words(question, reading)}
    telling = [word for word in words if len(word.key) > _SMALL][:_OF_A_NAME]
    strange = [word for word in telling if word.key in unheard and stem(word.key) not in own]
    return " ".join(word.text for word in strange if not numbers([word.key], reading.language))  # "which of the six signatories"


def unheard_words(question: Asking, reading: Reading) -> list[Token]:
    """Return the words that no example question has, without those of asking and for organisations of any kind."""
    general = question.words_of_asking  # "what is the number of signatories?"
    return [word for word in reading.unheard if word.key not in general and not names_a_body(word.key, reading.language)]


def name_of_several_words(
    reading: Reading, own: Set[str], usage: Mapping[str, int], countries: Mapping[str, Sequence[str]]
) -> str:
    """Return words written like a name that is nobody's in the register, however well known each of them is: "Uniunea Scriitorilor".

    German writes all nouns like names, so that there only adjectives of countries and acronyms tell one: "Deutsche Bahn", "VG Wort".
    Other languages but English write these small too, so that one alone tells a name: "Český svaz novinářů". Empty if there is none.

    `own` are the stems of the document spoken of, `usage` tells how often stems occur in the example questions of the language, and
    `countries` has the names of each country in it.
    """
    typed, german = reading.words, reading.language == _CAPITAL_NOUNS
    if sum(word.text[0].isupper() for word in typed) > _MOST_WORDS * len(typed):
        return ""  # a headline
    taken = _spans_of_what_is_known(reading)
    for at in range(1, len(typed)):
        run = list(takewhile(lambda word: word.text[0].isupper(), typed[at : at + _LONGEST_NAME]))
        if run and (run[0].key in _FORMS_OF_ADDRESS or begins_sentence(reading.text, run[0])):
            continue  # "Ms Virkkunen" is called by one name
        if run and (german or len(run) == 1):
            if _is_adjective_of_country(typed[at], reading, countries):
                run = list(typed[at : at + max(len(run), 2)])
            elif not (german and _is_acronym(typed[at], usage)):
                run = []
        told = any(a <= word.start < b for word in run for a, b in taken) or {stem(word.key) for word in run} <= own
        if len(run) > 1 and not told and not institutions_in([word.key for word in run], reading.language):
            return reading.text[run[0].start : run[-1].end]
    return ""


def lone_name(reading: Reading, subject: Set[str]) -> str:
    """Return the first word that is written like a name and is nobody's that the fact base knows: "Teosto"; empty if there is none.

    Where capitals tell no names, at the beginning and in German, only a word that no example question has. `subject` holds the stems
    of what all documents are about.
    """
    taken = [*_spans_of_what_is_known(reading), *((thing.start, thing.end) for thing in (*reading.countries, *reading.sectors))]
    unheard = {word.start for word in reading.unheard}
    for at, word in enumerate(reading.words):
        foreign = reading.language in _OTHER_ALPHABETS and word.text.isascii()
        capital_tells = foreign or (at > 0 and reading.language != _CAPITAL_NOUNS and not begins_sentence(reading.text, word))
        named = word.text[0].isupper() and len(word.key) >= _SMALL and (capital_tells or word.start in unheard)
        known = any(start <= word.start < end for start, end in taken) or stem(word.key) in subject
        if named and not known and not institutions_in([word.key], reading.language):
            return word.text
    return ""


def _spans_of_what_is_known(reading: Reading) -> list[tuple[int, int]]:
    things = (reading.organisations, reading.kinds, reading.dates, reading.provisions)
    words = reading.words
    law = [(words[at - 1].start, words[at].end) for at in range(1, len(words)) if is_the_ai_act(words, at)]  # Slovak "k AI Actu"
    law += [(word.start, word.end) for word in words if word.key == _GPAI]  # "the GPAI Code"
    return law + [(thing.start, thing.end) for some in things for thing in some]


def _is_acronym(word: Token, usage: Mapping[str, int]) -> bool:
    """Tell whether a word is written in capitals that hardly an example question has: "VG Wort", but not "KI-Verordnung"."""
    return word.text.isupper() and len(word.text) > 1 and usage.get(stem(word.key), 0) <= _SELDOM


def _is_adjective_of_country(word: Token, reading: Reading, countries: Mapping[str, Sequence[str]]) -> bool:
    """Tell whether a word is nearer to the adjectives of a country, which are written small, than to its nouns."""
    country = next((thing for thing in reading.countries if thing.start <= word.start < thing.end), None)
    nearness = {True: 0, False: 0}
    for name in countries.get(country.id, ()) if country else ():
        nearness[name[0].islower()] = max(nearness[name[0].islower()], shared_beginning(name.lower(), word.text.lower()))
    return nearness[True] > nearness[False]
