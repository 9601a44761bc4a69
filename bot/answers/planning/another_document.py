"""Another document than the one spoken of, told by no more than its day, its month or somebody on it: "sorry, the letter of the 21st"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from bot.answers.planning.documents import Documents
from bot.answers.planning.evidence import ONE_DOCUMENT, is_evident, leader
from bot.answers.planning.inquiry import OF_ONE_LIST_BY_WORD, Inquiry
from bot.answers.plans import LEANS, Plan
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day, month_number
from knowledge.facts import organisations_where
from knowledge.joining_words import begins_with_an_and

_DAY_ALONE = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|e|ste|de|o|a|º|ª|η|ης)?")  # "the 21st", "du 21", "vom 21."
_LAST_DAY, _A_YEAR = 31, 366
_MOST, _FEW = 12, 7  # words of a question that names a document by its month or somebody on it, and of one that does by its day alone
_OF_ITS_LIST = frozenset({"sign", "list", "join", "publish"})  # deeds beside a day
_OF_SOMETHING_SAID = frozenset({"say", "demand", "support", "oppose", "warn"})  # "what did it say in March?" is of no letter of March
# Intents of what is asked of a letter, and not of its list.
_OF_IT = frozenset({"addressee", "publisher", "occasion", "sources", "document-position"})
_SOME = 1.0  # rarity of words that say something
_LEAD = 1.0  # rarity of the words that one document has in common with the one spoken of, beyond those of any other
_TOLD_OF_IT = frozenset({"addressee", "occasion", "publisher", "date"})  # what is asked of a letter, and not of those who signed it
_OF_SOMETHING_SENT = frozenset({"send", "publish", "register"})


class AnotherDocument:
    """Finds the document that is meant beside the one spoken of."""

    def __init__(self, catalogue: Catalogue, documents: Documents) -> None:
        self._catalogue = catalogue
        self._documents = documents

    def of_a_day_of_its_month(self, q: Inquiry) -> Plan | None:
        """The same of the document of another day of the month: "sorry, I meant the letter of the 21st" after the statement of the 28th."""
        u, one = q.u, self._spoken_of(q)
        if one is None:
            return None
        days = {int(found[1]) for word in u.reading.words if (found := _DAY_ALONE.fullmatch(word.key)) and 0 < int(found[1]) <= _LAST_DAY}
        named = q.is_narrowed or q.base.dates or q.base.provisions or u.reading.speakers or u.reading.unknown_names
        goes_on = u.corrects or begins_with_an_and(u.reading.words, u.reading.language)
        if len(days) != 1 or named or not goes_on or u.deeds - _OF_ITS_LIST - _OF_SOMETHING_SAID or len(u.reading.words) > _MOST:
            return None
        day = self._catalogue.document_by_id[one].date or ""
        wanted = f"{day[:-2]}{days.pop():02}" if is_day(day) else ""
        found_then = [other.id for other in self._catalogue.joint_documents() if other.date == wanted]
        return self._asked_of(q, found_then[0]) if len(found_then) == 1 and found_then[0] != one else None

    def of_another_month(self, q: Inquiry) -> Plan | None:
        """The same of the document of another month that is called like it: "and the January one to her successor, who signed that?"."""
        u, one = q.u, self._spoken_of(q)
        named = q.base.organisations or q.base.sectors or q.base.dates or q.base.provisions or u.reading.unknown_names or u.reading.speakers
        if one is None or not u.lone_month or named or u.deeds & _OF_SOMETHING_SAID or is_evident(u) or len(u.reading.words) > _MOST:
            return None
        day = self._catalogue.document_by_id[one].date or ""
        if not is_day(day) or month_number(day) == u.lone_month:
            return None
        near = [d.id for d in self._catalogue.joint_documents() if d.id != one and d.date and _days_apart(d.date, day) <= _A_YEAR]
        own = u.own_words(one)
        shared = ((u.mass(own & u.own_words(other)), other) for other in self._documents.of_month(near, u.lone_month))
        likest = leader(shared, least=_SOME, lead=_LEAD)
        return self._asked_of(q, likest) if likest else None

    def with_somebody(self, q: Inquiry) -> Plan | None:
        """What is asked of the one of those listed that somebody of a sector signed: "the one with the journalists, who did that go to?"."""
        u, listed = q.u, [one for one in q.context.listed if one in self._catalogue.document_by_id]
        of_it = q.base.intent in _OF_IT or q.base.intent == "date"
        if len(listed) < 2 or not of_it:
            return None
        named = q.base.dates or q.base.kinds or q.base.provisions or u.reading.unknown_names or u.chooses_a_document or u.points_back
        some = q.base.countries or q.base.sectors or u.sectors_hinted
        if named or not (some or q.base.organisations) or len(u.reading.words) > _MOST:
            return None
        sectors = q.base.sectors or (() if q.base.countries else u.sectors_hinted)
        of_them = [
            one for one in listed
            if set(q.base.organisations) <= (signed := self._catalogue.document_by_id[one].signatory_ids)
            and (not some or organisations_where(self._catalogue, countries=q.base.countries, sectors=sectors, among=signed))
        ]  # fmt: skip
        return replace(q.base, documents=tuple(of_them), countries=(), sectors=(), basis=LEANS) if len(of_them) == 1 else None

    def of_another_country(self, q: Inquiry) -> Plan | None:
        """The same of the one letter of another country: "was there one from Austria too?" after to whom the German one went."""
        u, last, one, countries = q.u, q.context.last, self._spoken_of(q), q.base.countries
        named = q.base.organisations or q.base.sectors or q.base.dates or q.base.provisions or u.reading.unknown_names or u.points_back
        if one is None or last is None or last.intent not in _TOLD_OF_IT or len(countries) != 1:
            return None
        if named or not q.asks_whether or len(u.reading.words) > _MOST:
            return None
        if u.deeds - _OF_SOMETHING_SENT or u.mass(u.stems_of_what_is_named - u.stems_of(u.reading.countries)) >= _SOME:
            return None
        letters = [letter for letter in self._documents.called_after(u, countries) if letter != one]
        return self._asked_of(q, letters[0]) if len(letters) == 1 else None

    def of_a_country_spoken_on(self, q: Inquiry) -> Plan | None:
        """What the one letter of a country says: "what did the Danish right holders say about it?"."""
        u, countries = q.u, q.base.countries
        named = q.base.organisations or q.base.dates or q.base.provisions or u.reading.unknown_names or u.reading.speakers or u.points_back
        if q.context.last is None or not countries or named or "say" not in u.deeds or u.first_asked or len(u.reading.words) > _MOST:
            return None
        letters = self._documents.called_after(u, countries)
        if len(letters) != 1 or u.mass(u.stems_of_what_is_named - u.names_of_document(letters[0])) >= _SOME:
            return None
        theirs = u.mass(u.stems_of_what_is_named & u.names_of_document(letters[0]) - u.stems_of(u.reading.countries))
        return Plan("document-position", documents=letters, basis=LEANS) if theirs >= _SOME else None

    def _spoken_of(self, q: Inquiry) -> str | None:
        """Return the one document of which something was told in the last turn."""
        last = q.context.last
        told = last is not None and last.intent in ONE_DOCUMENT | {"date"} and not last.events
        return q.context.document if told else None

    def _asked_of(self, q: Inquiry, document: str) -> Plan | None:
        """Return the plan for what is asked of a document; the same as of the last where nothing is."""
        u, last = q.u, q.context.last
        if u.first_asked in OF_ONE_LIST_BY_WORD and u.deeds <= _OF_ITS_LIST:
            return Plan(OF_ONE_LIST_BY_WORD[u.first_asked], documents=(document,), basis=LEANS)
        if last is None or u.first_asked:
            return None
        organisations = last.organisations if last.intent == "signed" else ()
        return Plan(last.intent, documents=(document,), organisations=organisations, basis=LEANS)


def _days_apart(day: str, other: str) -> int:
    """Return how many days lie between two dates, of which one may be known to the month alone."""
    first, second = (date.fromisoformat(f"{one}-15" if len(one) == len("2024-01") else one) if len(one) > 4 else None for one in (day, other))
    return abs((first - second).days) if first and second else _A_YEAR + 1
