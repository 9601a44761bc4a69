"""Names in another case, as sentences have them behind "together with" or before "on behalf of", taken back to the nominative.

Only nouns of organisations whose forms are listed are taken back, and an adjective with a capital before one with it; the rest of a name,
which mostly stands in the genitive anyway, stays as it is. German makes one word of a noun and what stands before it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.drafting.words.vocabulary import plain_words, word_lists

_FIRST_WORDS = 3  # of a name whose noun stands first, among which it is
_CASED_ACRONYM = re.compile(r"(?<=[A-ZÄÖÅ]{3})(?::?i?n|:en)$")  # the Finnish genitive: RIMAn, GOBin, GOB:n
_COMPOUNDING = frozenset(["de"])  # languages with the noun among the first words of a name that may be the end of a longer word
# What adjectives end in: other cases, the longest first, and the nominative, masculine, feminine and neuter.
_ADJECTIVES = {
    "hr": (("oga", "ome", "omu", "og", "om", "oj", "im", "u", "e"), ("i", "a", "o")),
    "sl": (("ega", "emu", "em", "im", "i", "e", "o"), ("i", "a", "o")),
    "cs": (("ého", "ému", "ém", "ým", "ou", "é"), ("ý", "á", "é")),
    "sk": (("ého", "ému", "om", "ým", "ej", "ou"), ("ý", "á", "é")),
    "de": (("en",), ("er", "e", "es")),
    "pl": (("iego", "iemu", "im", "iej", "ą", "ego", "ym", "ej"), ("i", "a", "ie")),
}


def ends_in_noun(language: str) -> bool:
    """Tell whether the names of a language with listed forms end in their noun, so that nothing else in them has a case of its own."""
    return language in _forms() and language not in _ADJECTIVES


def in_nominative(name: str, language: str) -> str:
    """Return a name of a language with its noun, and the adjective before it, in the nominative; as it is where no form is known."""
    forms = _forms().get(language, {})
    name = _CASED_ACRONYM.sub("", name) if language == "fi" else name
    words = name.split()
    places = range(min(_FIRST_WORDS, len(words))) if language in _ADJECTIVES else range(len(words) - 1, len(words))
    for at in places:
        if language in _COMPOUNDING and words[at][:1].islower():
            return name  # behind the noun that says what it names: "Haus des Verbands"
        bare = plain_words(words[at])
        ends = language not in _ADJECTIVES or language in _COMPOUNDING
        ending = next((form for form in forms if bare == form or (ends and bare.endswith(form))), None)
        if ending is None:
            continue
        noun = forms[ending]
        stem = words[at][: len(words[at]) - len(ending)]
        whole = stem + (noun.capitalize() if words[at][len(stem)].isupper() else noun)
        before = [_adjective(word, noun, language) if language in _ADJECTIVES and word[:1].isupper() else word for word in words[:at]]
        behind = words[at + 1 :]
        if language == "pl" and len(behind) == 1 and behind[0][:1].isupper():
            behind = [_polish_adjective_behind(behind[0], noun)]
        return " ".join([*before, whole, *behind])
    return name


def behind_german_role(name: str, language: str) -> str:
    """Return a German name in the nominative that begins with its noun in the genitive, as behind "Sprecherin des"; others as they are."""
    first = plain_words(name.split()[0]) if language == "de" and name.split() else ""
    cased = first.endswith("s") and _forms()["de"].get(first, first) != first
    return in_nominative(name, language) if cased else name


def _adjective(word: str, noun: str, language: str) -> str:
    """Return an adjective in the nominative of the gender that a noun has, mostly by its end; another word as it is."""
    cases, (masculine, feminine, neuter) = _ADJECTIVES[language]
    ending = next((one for one in cases if word.endswith(one)), "")
    if language in _COMPOUNDING and not _ADJECTIVE.search(word):
        return word
    if noun in _NEUTER:
        own = neuter
    else:
        own = feminine if noun.endswith(("a", "á")) or noun in _FEMININE else neuter if noun.endswith(("o", "e", "í")) else masculine
    return word[: len(word) - len(ending)] + own if ending else word


def _polish_adjective_behind(word: str, noun: str) -> str:
    """Return the adjective that ends a Polish name in the nominative, from the genitive: "Izby Gospodarczej"."""
    feminine = noun.endswith("a")
    endings = {"iego": "ie" if noun in _NEUTER else "i", "ego": "e" if noun in _NEUTER else "y"} if not feminine else {"iej": "a", "ej": "a"}
    ending = next((one for one in endings if word.endswith(one)), "")
    return word[: len(word) - len(ending)] + endings[ending] if ending else word


_FEMININE = frozenset(["asociace", "federace", "unie", "obec", "organizace"]) | frozenset([
    "akademie", "allianz", "föderation", "genossenschaft", "gesellschaft", "gewerkschaft", "gilde", "gruppe", "initiative", "innung",
    "kammer", "konferenz", "liga", "organisation", "plattform", "stiftung", "union", "vereinigung",
])  # fmt: skip
_NEUTER = frozenset(["stowarzyszenie", "towarzystwo", "zrzeszenie"]) | frozenset([
    "archiv", "bündnis", "forum", "institut", "kollektiv", "konsortium", "netzwerk", "syndikat", "werk", "zentrum",
])  # fmt: skip
_ADJECTIVE = re.compile(r"(?:isch|lich|ig|[^i]al|ell|iv|deutsch|frei|neu|jung|vereint|allgemein)en$", re.IGNORECASE)  # German, with a case


@lru_cache(maxsize=1)
def _forms() -> dict[str, dict[str, str]]:
    """Return, by language, the nominative of each folded form."""
    listed: dict[str, dict[str, list[str]]] = word_lists()["nominatives"]
    return {code: {plain_words(form): noun for noun, forms in nouns.items() for form in forms} for code, nouns in listed.items()}
