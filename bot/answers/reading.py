"""A question taken apart without any vector: language, words, and everything that is named by name, number or date."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.answers.dates import DateMention, find_dates
from bot.answers.gazetteer import Gazetteer, NamedThing, ProvisionMention, Provisions
from bot.answers.languages import OFFICIAL, general_probabilities, script_language
from knowledge.catalogue import Catalogue
from knowledge.folding import Token, clean, stem, tokens
from knowledge.names import Mention, OrganisationNames

_LONGEST_QUESTION = 1500  # characters; what follows is not a question any more


@dataclass(frozen=True)
class Reading:
    """What stands in a question. Offsets refer to `text`, the cleaned question."""

    text: str
    language: str
    words: tuple[Token, ...]
    organisations: tuple[Mention, ...]
    dates: tuple[DateMention, ...]
    provisions: tuple[ProvisionMention, ...]
    countries: tuple[NamedThing, ...]
    sectors: tuple[NamedThing, ...]
    kinds: tuple[NamedThing, ...]
    unknown_names: tuple[str, ...] = ()

    @property
    def free_words(self) -> list[Token]:
        """Words outside of names of organisations, dates and provision numbers."""
        spans = [(m.start, m.end) for m in (*self.organisations, *self.dates, *self.provisions)]
        return [w for w in self.words if not any(a <= w.start < b for a, b in spans)]

    @property
    def stems(self) -> list[str]:
        """Stems of all words but dates and provision numbers, in order, doubles dropped."""
        spans = [(m.start, m.end) for m in (*self.dates, *self.provisions)]
        return list(dict.fromkeys(stem(w.key) for w in self.words if not any(a <= w.start < b for a, b in spans)))


    @property
    def names_unknown(self) -> str:
        """Words written like a name that no example question or name of the fact base holds; empty if there are none."""
        return " ".join(self.unknown_names)


class WordFrequencies:
    """How often words occur in the example questions of each language: tells languages apart where a general model cannot."""

    def __init__(self, counts: Mapping[str, Mapping[str, int]]) -> None:
        self._log: dict[str, dict[str, float]] = {}
        vocabulary = {word for words in counts.values() for word in words}
        for language in OFFICIAL:
            words = counts.get(language, {})
            total = sum(words.values()) + 0.2 * len(vocabulary)
            self._log[language] = {"": math.log(0.2 / total)} | {w: math.log((0.2 + n) / total) for w, n in words.items()}
        self._known = vocabulary
        self._stems = {language: {stem(word) for word in words} for language, words in counts.items()}

    def log_likelihood(self, words: Sequence[str]) -> dict[str, float]:
        """Return the log-likelihood of the words under each language; words that no example holds say nothing."""
        known = [word for word in words if word in self._known]
        return {language: sum(log.get(word, log[""]) for word in known) for language, log in self._log.items()}

    def knows(self, word: str, language: str) -> bool:
        """Tell whether an example question of the language (or of English) holds the folded word in some inflection."""
        form = stem(word)
        return form in self._stems.get(language, ()) or form in self._stems.get("en", ())


class Reader:
    """Takes questions apart; built once for a catalogue."""

    def __init__(self, catalogue: Catalogue, frequencies: WordFrequencies | None = None) -> None:
        self._names = OrganisationNames(catalogue)
        self._provisions = Provisions(catalogue)
        self._countries = Gazetteer(catalogue, "countries")
        self._sectors = Gazetteer(catalogue, "sectors")
        self._kinds = Gazetteer(catalogue, "kinds")
        self._frequencies = frequencies

    def read(self, text: str, hint: str | None = None, *, certain: bool = False) -> Reading:
        """Return what stands in `text`. `hint` is the asker's app language or that of the last turn; with `certain` it decides."""
        text = clean(text)[:_LONGEST_QUESTION]
        words = tokens(text)
        organisations = self._names.find(text)
        language = hint if certain and hint else self._language(text, words, organisations, hint)
        provisions = self._provisions.find(text, words)
        dates = find_dates(text, language, [(m.start, m.end) for m in provisions])
        spans = [(m.start, m.end) for m in organisations]
        free = [w for w in words if not any(a <= w.start < b for a, b in spans)]
        return Reading(
            text=text,
            language=language,
            words=tuple(words),
            organisations=tuple(organisations),
            dates=tuple(dates),
            provisions=tuple(provisions),
            countries=tuple(self._countries.find(free, language)),
            sectors=tuple(self._sectors.find(free, language)),
            kinds=tuple(self._kinds.find(free, language)),
        )

    def _language(self, text: str, words: list[Token], organisations: list[Mention], hint: str | None) -> str:
        if by_script := script_language(text):
            return by_script
        spans = [(m.start, m.end) for m in organisations]
        free = [w for w in words if not any(a <= w.start < b for a, b in spans)]
        scores = {code: math.log(p + 1e-9) for code, p in general_probabilities(_without(text, spans)).items()}
        if self._frequencies:
            for code, value in self._frequencies.log_likelihood([w.key for w in free]).items():
                scores[code] = scores.get(code, -20.0) + value
        if hint in scores:
            scores[hint] += 2.0 if len(free) > 3 else 4.0
        elif not free:
            return "en"
        else:
            scores["en"] += 1.0  # of two equally likely languages, the one most members share
        return max(sorted(scores), key=lambda code: scores[code])


def masked(reading: Reading) -> str:
    """Return the question with names, dates and provisions replaced by marks, so that only its form is left."""
    marks = [(m.start, m.end, "ORG") for m in reading.organisations]
    marks += [(m.start, m.end, "DATE") for m in reading.dates]
    marks += [(m.start, m.end, "ART") for m in reading.provisions]
    text = reading.text
    for start, end, mark in sorted(marks, reverse=True):
        text = f"{text[:start]}{mark}{text[end:]}"
    return text


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]} {text[end:]}"
    return re.sub(r"\b[A-Z][A-Z-]{2,}\b", " ", text)
