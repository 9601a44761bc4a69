"""Months without a year: "the July statement" is that of the one year in which there is one, "since October" begins with the last one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from bot.answers.gazetteer import NamedThing
from bot.answers.question_words import deeds, is_of_asking, meanings
from knowledge.catalogue import Catalogue
from knowledge.dates import month_number
from knowledge.folding import Token
from knowledge.written_dates import DateMention, month_names, month_of

_NEAR = 2  # words between a month and the one for a document: "the statement of last July"
_YEAR_NEAR = 7  # words between the one for a document and its year
_LETTERS = frozenset({"joint-letter", "open-letter"})
_OF_OR_SINCE = frozenset({"от", "fra", "din", "fran", "no", "απο", "od"})  # words for "since" that mean "of" as often: "brevet fra juni"
_HAPPENING = frozenset({"timeline", "latest", "next", "say"})
_OF_A_STRETCH = frozenset({"since", "until", "before", "after"})
_TELLING = 5  # first letters of a month's name
_YEAR = 4  # digits


class LoneMonths:
    """Understands months that stand without a day and a year."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._years: dict[tuple[str, int], set[str]] = defaultdict(set)  # by the kind of a joint document and the month of its date
        for document in catalogue.joint_documents():
            if document.date and len(document.date) > _YEAR:
                for kind in _LETTERS if document.kind in _LETTERS else (document.kind,):
                    self._years[kind, month_number(document.date)].add(document.date[:_YEAR])

    def find(self, words: Sequence[Token], kinds: Sequence[NamedThing], language: str, today: date | None) -> list[DateMention]:
        """Return the one month of a question with its year, if the year is certain; nothing else is a date then."""
        named = [(at, month) for at, word in enumerate(words) if (month := month_named(word, language))]
        if len(named) != 1:
            return []
        at, month = named[0]
        keys = [word.key for word in words]
        said = next((meaning for _, end, meaning in meanings(keys, language) if end == at), "")
        if said == "since" and at > 1 and keys[at - 1] in _OF_OR_SINCE and not is_of_asking(keys[at - 2], language):
            happened = _HAPPENING & {deed for _, _, deed in deeds(keys, language)}
            said = said if happened else ""  # "писмото от юни", but "какво се случи от юни?"
        if said == "since" and today:
            year = str(today.year if month <= today.month else today.year - 1)
        else:
            year = "" if said in _OF_A_STRETCH else self._year_beside(words, at, month, kinds)
        return [DateMention(words[at].start, words[at].end, f"{year}-{month:02}")] if year else []

    def with_years_apart(
        self, words: Sequence[Token], kinds: Sequence[NamedThing], dates: Sequence[DateMention], language: str
    ) -> list[DateMention]:
        """Return the dates with the months before the word for a document put to the year behind it: "the February statement of 2023".

        Only where there is a document of that kind of that month.
        """
        return [self._with_its_month(date, words, kinds, dates, language) if len(date.text) == _YEAR else date for date in dates]

    def _with_its_month(
        self, year: DateMention, words: Sequence[Token], kinds: Sequence[NamedThing], dates: Sequence[DateMention], language: str
    ) -> DateMention:
        behind = [at for at, word in enumerate(words) if word.start >= year.start]
        place = behind[0] if behind else len(words)
        near = {word.start: at for at, word in enumerate(words[:place]) if place - at <= _YEAR_NEAR}
        for kind in kinds:
            if kind.start not in near:
                continue
            beside = words[max(near[kind.start] - _NEAR, 0) : place]
            free = [word for word in beside if not any(date.start <= word.start < date.end for date in dates)]
            months = {month for word in free if (month := month_named(word, language))}
            told = [month for month in months if year.text in self._years.get((kind.id, month), ())]
            if len(months) == len(told) == 1:
                return DateMention(year.start, year.end, f"{year.text}-{told[0]:02}")
        return year

    def _year_beside(self, words: Sequence[Token], at: int, month: int, kinds: Sequence[NamedThing]) -> str:
        """Return the one year in which a document of the kind that is named beside a month has its date."""
        near = {word.start for word in words[max(at - _NEAR - 1, 0) : at + _NEAR + 2]}
        years = {year for kind in kinds if kind.start in near for year in self._years.get((kind.id, month), ())}
        return years.pop() if len(years) == 1 else ""


def month_named(word: Token, language: str) -> int:
    """Return the month that a word names by more than its first letters, which "seven" shares with September; 0 if it is none."""
    if not (month := month_of(word, language)):
        return 0
    names = (name for name, number in month_names(language).items() if number == month)
    return month if any(word.key[:_TELLING] == name[:_TELLING] for name in names) else 0
