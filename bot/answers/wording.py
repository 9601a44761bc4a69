"""Saying facts in the asker's language: names from the labels, sentences from the texts, dates and lists by the CLDR."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date as Day
from functools import cache, lru_cache
from typing import Protocol

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton
from babel.lists import format_list

from bot.answers.contract import Item
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day, is_interval, span
from knowledge.facts import LEFT_OUT, UNKNOWN, UNNAMED
from knowledge.institutions import institution_by_id
from knowledge.locales import locale_of
from knowledge.models import Document, Event, Labels, Organisation, Position, Provision

# A date that ends with a full stop in its language, at the end of a sentence.
_TWO_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")
_ENGLISH = locale_of("en")
_IN_A_LANGUAGE = re.compile(r"\bin ([A-Z][a-z]+)\b")

_MENDED = {"lt": (re.compile(r"(?<=\b\d{4}) (?!m\.)"), " m. "), "lv": (re.compile(r"(?<=\bgada)\."), "")}

_COLONS = {"fr": "\u00a0:"}

# Languages whose laws put the number of an article or a recital before the word for it: how they write a number alone.
_NUMBER_FIRST = {
    "Article": {"fi": "{}", "hu": "{}.", "lt": "{}", "lv": "{}."},
    "Recital": {"hu": "({})", "lt": "{}", "lv": "{}."},
}


class Sayings(Protocol):
    """Gives the sentence for a key in a language."""

    def say(self, language: str, key: str, **values: object) -> str:
        """Return the text; English where the language lacks it."""
        ...


class Wording:
    """One language's way to say what the fact base holds."""

    def __init__(self, catalogue: Catalogue, texts: Sayings, language: str) -> None:
        self.language = language
        self._locale = _locale_of(language)
        self._catalogue = catalogue
        self._texts = texts
        self._labels: Labels = catalogue.labels.get(language) or catalogue.labels["en"]

    def say(self, key: str, **values: object) -> str:
        """Return the sentence `key` with its first letter in upper case."""
        return upper_first(_TWO_STOPS.sub(".", self._texts.say(self.language, key, **values).strip()))

    def document(self, document: Document) -> str:
        """Return how members call the document."""
        names = self._labels.documents.get(document.id)
        return names[0] if names else document.title

    def event(self, event: Event) -> str:
        """Return how members call the milestone."""
        names = self._labels.events.get(event.id)
        return names[0] if names else event.event

    def topic(self, topic: str) -> str:
        """Return the name of a topic."""
        names = self._labels.topics.get(topic)
        return names[0] if names else self._catalogue.topic_by_id[topic].name

    def institution(self, institution: str) -> str:
        """Return the name of an institution whose doings are milestones."""
        known = institution_by_id(institution)
        return known.name(self.language) if known else institution

    def provision(self, provision: Provision) -> str:
        """Return the article or recital with the word of the language: Artikel 53(1)(c)."""
        return self.unit(provision.provision)

    def unit(self, cited: str) -> str:
        """Return how a part of a law, cited in English, is cited in the language: Artikel 5(1)(c), 50. cikk."""
        word, _, number = cited.partition(" ")
        names = self._labels.provision_words.get(word.lower())
        if not names or word not in ("Article", "Recital"):
            return cited
        if written := _NUMBER_FIRST[word].get(self.language):
            return f"{written.format(number) if number.isdigit() else number} {names[0]}"
        return f"{upper_first(names[0])} {number}"

    def provision_title(self, provision: Provision) -> str:
        """Return what the provision is about, in a few words."""
        names = self._labels.provisions.get(provision.slug)
        return names[0] if names else provision.title

    def organisation(self, organisation: Organisation) -> str:
        """Return the organisation's own name with its acronym; names stay in their original language."""
        return organisation.shown_name

    def short_name(self, organisation: str) -> str:
        """Return the acronym of an organisation, or its name where it has none."""
        return self._catalogue.organisation_by_id[organisation].short_name

    def organisations(self, ids: Iterable[str]) -> str:
        """Return short names, listed."""
        return self.joined([self.short_name(org) for org in ids])

    def country(self, code: str) -> str:
        """Return the country's name, or the word for a scope such as EU-wide, or for one that is not known."""
        if code == UNKNOWN:
            return self._texts.say(self.language, "scope-unknown").strip()
        name = self._locale.territories.get("GB" if code == "UK" else code)
        return str(name) if name else self._labels.countries.get(code, (code,))[0]

    def sector(self, sector: str) -> str:
        """Return the sector's name; the one of those that fit none is no label, since no question can name it."""
        if sector == UNNAMED:
            return self._texts.say(self.language, "sector-other").strip()
        return self._labels.sectors.get(sector, (sector,))[0]

    def kinds(self, kinds: Iterable[str]) -> list[str]:
        """Return the names of kinds of documents, in order."""
        return [self._labels.kinds.get(kind, (kind,))[0] for kind in sorted(kinds)]

    def filters(self, countries: Sequence[str], sectors: Sequence[str], dates: Sequence[str] = ()) -> str:
        """Return what a list was narrowed to, and what does not count in it."""
        things = [(s, self.sector) for s in sectors] + [(c, self.country) for c in countries]
        named = [self.left_out(name(thing.removeprefix(LEFT_OUT))) if thing.startswith(LEFT_OUT) else name(thing) for thing, name in things]
        return ", ".join([*named, *map(self.date, dates)])

    def left_out(self, name: str) -> str:
        """Return how something is said not to count: "without Italy"."""
        return self._texts.say(self.language, "left-out", name=name).strip()

    def date(self, text: str) -> str:
        """Return an ISO date, month, year or interval of days or months as people write it."""
        if is_interval(text):
            by_day = is_day(text.partition("/")[0])
            written = format_interval(*span(text), skeleton="yMMMd" if by_day else "yMMMM", locale=self._locale)
            return str(written) if by_day else _mended(self.language, str(written))
        first, _ = span(text)
        if len(text) == 10:
            return self.day(first)
        if len(text) == 7:
            return month_in(self.language, first)
        return format_date(first, "y", locale=self._locale)

    def day(self, day: Day) -> str:
        """Return a day as people write it."""
        return day_in(self.language, day)

    def weekday(self, day: Day) -> str:
        """Return the day of the week of a day: "Thursday"."""
        return str(format_date(day, "EEEE", locale=self._locale))

    def document_date(self, document: Document) -> str:
        """Return the document's date, or the days between which it lies."""
        if document.date:
            return self.date(document.date)
        if document.date_earliest and document.date_latest:
            return self.say(
                "range-between", **{"from": self.date(document.date_earliest), "to": self.date(document.date_latest)}
            )
        return "?"

    def named(self, documents: Iterable[Document]) -> str:
        """Return documents with their dates, one after the other."""
        return "; ".join(self.say("thing-with-date", thing=self.document(d), date=self.document_date(d)) for d in documents)

    def languages_named(self, note: str) -> str:
        """Return the languages in which an English note says that a text was seen, in this language: "first paragraphs in Spanish"."""
        named = _IN_A_LANGUAGE.findall(note)
        codes = {name: code for code, name in _ENGLISH.languages.items() if name in named}
        found = [codes[name] for name in named if name in codes]
        return self.joined([str(self._locale.languages.get(code, code)) for code in dict.fromkeys(found)]) if found else ""

    def labelled(self, label: str, text: object) -> str:
        """Return what a label stands before: "GEMA: 12"."""
        return labelled(self.language, label, text)

    def joined(self, names: Sequence[str]) -> str:
        """Return names joined as a list of the language: one, two and three."""
        return format_list([*names], locale=self._locale) if names else "–"

    # --- items ---

    def organisation_items(self, ids: Iterable[str]) -> tuple[Item, ...]:
        """Return organisations as items, by name."""
        rows = [self._catalogue.organisation_by_id[org] for org in ids]
        return tuple(Item(o.id, o.shown_name, "organisation") for o in sorted(rows, key=lambda o: o.shown_name.casefold()))

    def document_items(self, documents: Iterable[Document]) -> tuple[Item, ...]:
        """Return documents as items with their dates, in the order given."""
        return tuple(Item(d.id, f"{upper_first(self.document(d))} ({self.document_date(d)})", "document") for d in documents)

    def event_items(self, events: Iterable[Event]) -> tuple[Item, ...]:
        """Return milestones as items with their dates, in the order given."""
        return tuple(Item(e.id, f"{self.date(e.date)} – {self.event(e)}", "event") for e in events)

    def thing(self, entry: Document | Event | Position | Provision) -> str:
        """Return the name of anything that has one."""
        if isinstance(entry, Document):
            return self.document(entry)
        if isinstance(entry, Event):
            return self.event(entry)
        if isinstance(entry, Provision):
            return self.provision(entry)
        return entry.title


@cache
def _locale_of(language: str) -> Locale:
    return locale_of("en_GB" if language == "en" else language)  # Europe's English writes 1 February 2024


@lru_cache(maxsize=2048)  # the days of the corpus, in the languages in use
def day_in(language: str, day: Day) -> str:
    """Return a day as people write it in a language."""
    written = str(format_date(day, "long", locale=_locale_of(language)))
    return written.replace("1 ", "1er ", 1) if language == "fr" and day.day == 1 else written


def month_in(language: str, day: Day) -> str:
    """Return the month of a day with its year as people write it in a language: "enero de 2024"."""
    return _mended(language, str(format_skeleton("yMMMM", day, locale=_locale_of(language))))


def _mended(language: str, written: str) -> str:
    """Return a month, or a range of months, without what the CLDR has wrong: a stop too many in Latvian, no "m." in Lithuanian ranges."""
    wrong, right = _MENDED.get(language, (None, ""))
    return wrong.sub(right, written) if wrong else written


def labelled(language: str, label: str, text: object) -> str:
    """Return what a label stands before, with the colon as the language writes it: "Demande : …"."""
    return f"{label}{_COLONS.get(language, ':')} {text}".rstrip()


def lower_first(text: str) -> str:
    """Return the text with its first letter in lower case, the rest as it is."""
    return text[:1].lower() + text[1:]


def upper_first(text: str) -> str:
    """Return the text with its first letter in upper case, the rest as it is."""
    return text[:1].upper() + text[1:]
