"""A message that asks for no more than another language of the answer: "in German please", "auf Deutsch?", "po polsku"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from bot.answers.reading import Reading
from knowledge.folding import key_of, shared_beginning, tokens
from knowledge.languages import OFFICIAL
from knowledge.locales import locale_of

_MOST_WORDS = 5
_COUNTRY = 2  # letters of a country's code
_ALIKE, _ENDING = 4, 4  # letters that a form of a name has in common with it at least, and by which it may differ at its end
# What stands beside the name of a language that is asked for, folded, of all languages together: words for a language, prepositions, courtesy.
_LANGUAGE = frozenset({"jezyku", "jeziku", "kalba", "keeles", "kielella", "nyelven", "valoda"})
_ASKING = _LANGUAGE | {
    "al", "as", "auf", "bil", "em", "en", "im", "in", "op", "pa", "pe", "po", "v", "vo", "στα", "на", "по", "na", "het",
    "alsjeblieft", "alstublieft", "bitte", "favor", "favore", "gracias", "graag", "grazie", "kerem", "kiitos", "ludzu", "merci", "molim",
    "palun", "per", "plait", "please", "pls", "por", "prasau", "prosim", "prosze", "rog", "svp", "tack", "tak", "thanks", "παρακαλω", "моля",
}  # fmt: skip
_BESIDE = _ASKING | {
    "again", "and", "answer", "antworte", "e", "et", "i", "il", "n", "nochmal", "now", "ok", "s", "te", "und", "va", "vous", "y", "z",
}  # fmt: skip
_AND_IN = {"nl": frozenset({"en"})}  # languages in which such a word is an "and"
_OTHERWISE = frozenset({"czesc"})  # words that look like forms of a name: Polish "hello" like "czeski", Czech


def language_asked_for(reading: Reading) -> str | None:
    """Return the code of the one official language that a message asks for and says nothing else; None if it is no such message.

    "The French?" is of organisations: where the name is one for a country's people too, a preposition or a word of courtesy tells.
    """
    words = [word.key for word in tokens(reading.text)]
    if not 0 < len(words) <= _MOST_WORDS:
        return None
    others = [word for word in words if word not in _BESIDE]
    country = len(others) == 1 and others[0] in _countries(reading.language) and _LANGUAGE.isdisjoint(words)  # "eesti keeles" is no country
    code = _meant(others[0], reading.language) if len(others) == 1 and not country and others[0] not in _OTHERWISE else None
    asking = _ASKING - _AND_IN.get(reading.language, frozenset())
    return code if code and (not reading.countries or not asking.isdisjoint(words)) else None


def _meant(word: str, language: str) -> str | None:
    """Return the language of whose name a folded word is a form, by the longest beginning: "deutsch", "niemiecku"."""
    for spoken in (language, ""):  # "po slovensky" is Slovak for those who write Slovak
        shared = {name: shared_beginning(word, name) for name in _names(spoken)}
        fits = [name for name, same in shared.items() if same >= min(_ALIKE, len(name)) and max(len(word), len(name)) - same <= _ENDING]
        if fits:
            return _names(spoken)[max(fits, key=lambda name: shared[name])]
    return None


@cache
def _names(language: str) -> Mapping[str, str]:
    """Return the codes of the official languages by the first words of their names in a language; without one in English and in themselves."""
    spoken = [(language, code) for code in OFFICIAL] if language else [(own, code) for code in OFFICIAL for own in ("en", code)]
    found: dict[str, str] = {}
    for own, code in spoken:
        if keys := key_of(str(locale_of(own).languages.get(code, ""))):
            found.setdefault(keys[0], code)
    return found


@cache
def _countries(language: str) -> frozenset[str]:
    """Return the folded names of one word of all countries in a language."""
    names = (key_of(str(name)) for code, name in locale_of(language).territories.items() if len(code) == _COUNTRY)
    return frozenset(keys[0] for keys in names if len(keys) == 1)
