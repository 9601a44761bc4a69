"""Dates as people write them, in any of the 24 languages, by the month names of the Unicode CLDR (Babel).

General date parsers were measured at tens of milliseconds a sentence and guess where nothing is said; the forms in which
people write the dates of letters and laws are few, so they are read here directly: `2024-02-01`, `30/07/2025`, `1 February
2024`, `Feb 1, 2024`, `2025. július 30-i`, `2025 m. liepos 30 d.`, `2025. gada 30. jūlijā`, `kwietnia 2025 r.`, `2022`.
A month counts only beside a day or a year, since May and Mars are words too; an abbreviation only directly beside one, since many
are words of their own: `się` (for oneself) is not August, `pro` (for) not December, `már` (already) not March.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from rapidfuzz.distance import OSA

from knowledge.folding import Token, fold, outside, tokens
from knowledge.inflection import MUTATING, unsoftened
from knowledge.joining_words import words_for_and_or
from knowledge.locales import locale_of
from knowledge.periods import YEAR_FIRST, part_of_year
from knowledge.short_dates import Beside, Dated, ShortYears, days_in_numbers

_ISO = re.compile(r"\b(\d{4})-(\d{1,2})(?:-(\d{1,2}))?\b")
_NUMERIC = re.compile(r"\b(\d{1,2})\s?[./-]\s?(\d{1,2})(?:\s?[./-]\s?|\s)(\d{4})\b")
_NUMERIC_SHORT = re.compile(r"(?<![\d./-])(\d{1,2})[./-](\d{1,2})[./-](\d{2})(?![\d/-])")
_NUMERIC_YEAR_FIRST = re.compile(r"\b(\d{4})[./]\s?(\d{1,2})[./]\s?(\d{1,2})\b")
# 11.III.2024, 2024. III. 11.
_ROMAN = re.compile(r"\b(\d{1,2})\s?[./-]?\s?\b([IVX]{1,4})\b\s?[./-]?\s?(\d{4})\b")
_ROMAN_YEAR_FIRST = re.compile(r"\b(\d{4})[./-]\s?([IVX]{1,4})[./-]\s?(\d{1,2})\b")
_ORDINALS = frozenset(["º", "ª", "er", "ᵉʳ"])
_ROMAN_MONTHS = {name: number for number, name in enumerate(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"], 1)}
# 2024/1689, 2019/790 and 2025/2058(INI) are numbers of legal acts.
_ACT_NUMBER = re.compile(r"\b\d{4}/\d{3,4}\b|\b\d{4}/\d{2}/(?:EU|EC|EG|CE|UE)\b")
_ORDERS = (
    (_ISO, "ymd"),
    (_NUMERIC_YEAR_FIRST, "ymd"),
    (_NUMERIC, "dmy"),
    (_ROMAN, "dmy"),
    (_ROMAN_YEAR_FIRST, "ymd"),
    (_NUMERIC_SHORT, "dmy"),
)
_DAY = re.compile(r"(\d{1,2})(?:[a-zα-ω]{1,3})?$")
_PARTING = re.compile(r"[:;]\s")
_DIGIT = re.compile(r"\d")
_TIME = re.compile(r"\b\d{1,2}:\d{2}(?::\d{2})?\b")
_FIRST_YEAR, _LAST_YEAR = 2018, 2035
_VARIANTS = {"de": ("de_AT",)}  # countries with names of their own: Jänner
_NO_MONTH = {"hu": ("mar",), "ga": ("mar",)}  # English abbreviations that are frequent words
# Genitives that CLDR does not have and that change more than the ending, and adjectives that have little of the name: "júnový list".
_OTHER_FORMS = {
    "bg": {"януарски": 1, "маиски": 5, "маиско": 5, "юнски": 6, "юнско": 6, "юлски": 7, "юлско": 7},
    "cs": {"lednovy": 1, "breznovy": 3, "dubnovy": 4, "kvetnovy": 5, "cervnovy": 6, "srpnovy": 8, "rijnovy": 10},
    "ga": {"meithimh": 6, "samhna": 11}, "hr": {"ozujski": 3}, "pl": {"lutowy": 2, "marcowy": 3, "majowy": 5, "lipcowy": 7},
    "sk": {"marcovy": 3, "majovy": 5, "junovy": 6, "julovy": 7}, "sl": {"marcevski": 3, "majski": 5},
}  # fmt: skip
_NO_FORMS = {"fi": ("elokuv",)}  # beginnings of other words that look like inflected names: films
_WORD_TOO = {"ro": ("mai",)}  # whole names that are more often another word: "more"
_UNINFLECTED = frozenset({"da", "de", "en", "es", "fr", "it", "nl", "pt", "sv"})  # languages in which names of months have one form
_SHORT_NAME = 6  # letters of a name of which an inflected form keeps all but the last: marca, marcu of marec, but not "market"
_SMALL, _JOINING, _NEAR = 4, 3, 14  # letters of a small word; so many such words, and letters, between two days of one month
_DASH = 3  # letters of a dash with what stands around it
# Short forms that are no beginning of the name, or longer than four letters.
_ALSO_CUT = {
    "de": {"mrz": 3},
    "fr": {"juill": 7},
    "lt": {"rgp": 8, "rgs": 9, "grd": 12},
    "pl": {"stycz": 1, "kwiec": 4, "czerw": 6, "wrzes": 9, "pazdz": 10, "grudz": 12},
}
# Beginnings that are words: letter, country, but, says, nine, we, seven.
_NO_CUT = {
    "cs": ("list",), "fi": ("maa", "hei"), "ga": ("mar",), "hr": ("list", "vel"), "hu": ("mar",), "it": ("dice", "nove"), "lt": ("lie",),
    "mt": ("nove",), "nl": ("maar",), "pl": ("list",), "pt": ("sete",), "ro": ("noi",), "sk": ("nove",), "sl": ("nove",),
}  # fmt: skip
_LEFT_OUT = {"fi": "kuu"}  # the end of names of months, said of the last of several alone
_LENGTHS_OF_CUT = (3, 4)
_LONG = 7  # letters of a name that may have a slip: "marcus" is no March
_ENDING = 2  # letters of a name in place of which an inflected form may have others
_LONGEST_ENDING = 5  # letters


@dataclass(frozen=True)
class DateMention:
    """A date in a text. `text` is ISO, known to the day, the month or the year; `--MM-DD` while its year is missing.

    A part of a year is an interval of months: `2023-01/2023-06`.
    """

    start: int
    end: int
    text: str


def find_dates(
    text: str,
    language: str,
    masked: Sequence[tuple[int, int]] = (),
    words: Sequence[Token] | None = None,
    dated: Dated | None = None,
) -> list[DateMention]:
    """Return the dates in `text` from left to right; `masked` are stretches (article numbers) that hold none.

    `words` are those of the text, if they are known. With `dated` also short dates are read ("juli 24", "28/3"), as people type them in
    a chat; letters give their years in full.
    """
    if not _DIGIT.search(text):
        return []  # no date is without a number
    blocked = list(masked) + [m.span() for pattern in (_ACT_NUMBER, _TIME) for m in pattern.finditer(text)]
    found = _numeric(text, blocked)
    blocked += [(m.start, m.end) for m in found]
    if dated and (days := days_in_numbers(text, tokens(text) if words is None else words, blocked)):
        found += [DateMention(*day) for day in days]
        blocked += [(start, end) for start, end, _ in days]
    free = outside(tokens(text) if words is None else words, blocked)
    free = _with_ordinals(free, text)
    found += _written(_in_irish(free) if language == "ga" else free, language, text, dated)
    found.sort(key=lambda m: m.start)
    return _with_years(found, dated, text)


def _with_ordinals(words: list[Token], text: str) -> list[Token]:
    """Return the words with "1.º" and "1.er" as one: the sign of an ordinal number stands behind a point in Portuguese and Spanish."""
    joined: list[Token] = []
    for word in words:
        before = joined[-1] if joined else None
        if before and word.text.lower() in _ORDINALS and before.key.isdigit() and text[before.end : word.start] == ".":
            joined[-1] = before._replace(end=word.end)
        else:
            joined.append(word)
    return joined


def _in_irish(words: list[Token]) -> list[Token]:
    """Return the words without the softened beginnings of Irish (Mheitheamh), months of two words (Meán Fómhair) as one."""
    plain = [w._replace(key=w.key[0] + w.key[2:]) if w.key[1:2] == "h" and w.key[0] in "bcdfgmpst" else w for w in words]
    joined: list[Token] = []
    for word in plain:
        before = joined[-1] if joined else None
        if before and word.key.startswith("fomha") and before.key in ("mean", "deire", "deireadh"):
            key = "mean fomhair" if before.key == "mean" else "deireadh fomhair"
            joined[-1] = Token(f"{before.text} {word.text}", key, before.start, word.end)
        else:
            joined.append(word)
    return joined


def _numeric(text: str, blocked: list[tuple[int, int]]) -> list[DateMention]:
    found: list[DateMention] = []
    for pattern, order in _ORDERS:
        for match in pattern.finditer(text):
            if any(match.start() < b and match.end() > a for a, b in blocked):
                continue
            parts = dict(zip(order, match.groups(), strict=True))
            year = int(parts["y"]) + (2000 if len(parts["y"]) == 2 else 0)
            month = _ROMAN_MONTHS.get(parts["m"]) or (int(parts["m"]) if parts["m"].isdigit() else 0)
            iso = _iso(year, month, int(parts["d"]) if parts["d"] else None)
            if iso and not any(m.start <= match.start() < m.end for m in found):
                found.append(DateMention(match.start(), match.end(), iso))
    return found


def _written(words: list[Token], language: str, text: str, dated: Dated | None) -> list[DateMention]:
    """Dates with a written month, then years that stand alone."""
    months, weekdays = month_names(language), weekday_names(language)
    short, cut = abbreviations(language), _cut_names(language)
    beginnings = _beginnings(language)
    short_years = ShortYears(words, text, language, dated) if dated else None
    # mardi is no day of March
    used = {at for at, word in enumerate(words) if word.key in weekdays or _is_short_weekday(words, at, months, language)}
    found = []
    for at, word in enumerate(words):
        if at in used or word.key[:3] not in beginnings:
            continue
        named = _month(word, months, short, language)
        month = named or cut.get(word.key) or _misspelt_month(words, at, language)
        if not month:
            continue
        day, day_at = _day_near(words, at, text, used)
        year, year_at = _year_near(words, at, day_at, language, used)
        is_short = word.key in short or (not named and word.key in cut)
        if short_years and year is None:
            day, day_at, year, year_at = short_years.beside(at, month, Beside(day, day_at, None, at))
            is_short = is_short and year is None and (day is None or not short_years.names_day(at, day_at))
        if (day is None and year is None) or (is_short and not _is_beside(at, day_at, year_at)):
            continue
        places = [at, *([day_at] if day is not None else []), *([year_at] if year is not None else [])]
        iso = _iso(year, month, day)
        if iso:
            used.update(places)
            found.append(DateMention(words[min(places)].start, words[max(places)].end, iso))
            if day:
                found += _day_before(words, min(places), iso, used, words_for_and_or(language))
            if day and day_at > at:
                found += _day_behind(words, day_at, iso, used, words_for_and_or(language), months)
    found += _bare_months(words, _names_by_themselves(language), language, used, found)
    for at, word in enumerate(words):
        if at not in used and _is_year(word.key) and not any(m.start <= word.start < m.end for m in found):
            found.append(_year_or_part(words, at, language))
    return found


def _is_beside(at: int, day_at: int, year_at: int) -> bool:
    """Tell whether a day stands directly before the word, a year directly beside it, or both behind it: Feb 1, 2024."""
    behind = at + 2 if day_at == at + 1 else at + 1
    return day_at == at - 1 or (year_at in (at - 1, behind) and year_at != at)


def _year_or_part(words: list[Token], at: int, language: str) -> DateMention:
    if part := part_of_year(words, at, language):
        interval, first, last = part
        return DateMention(words[first].start, words[last].end, interval)
    return DateMention(words[at].start, words[at].end, words[at].key)


def _day_near(words: list[Token], at: int, text: str, used: set[int]) -> tuple[int | None, int]:
    """The day stands before the month, at most one small word away, or directly behind it."""
    for distance in (1, 2):
        if at - distance >= 0 and at - distance not in used and (distance == 1 or len(words[at - 1].key) <= 3):
            day = _day(words[at - distance].key)
            if day and words[at].start - words[at - distance].end <= 8:
                return day, at - distance
    if at + 1 < len(words) and text[words[at].end : words[at + 1].start].strip() in ("", "."):
        day = _day(words[at + 1].key)
        if day:
            return day, at + 1
    return None, at


def _day_before(words: list[Token], first: int, iso: str, used: set[int], joining: frozenset[str]) -> list[DateMention]:
    """In "between 1 and 31 July 2025" and "el 15 y el 31 de julio" the first number is a day of the same month.

    One short word may stand between the two or a dash, several words if they join them.
    """
    at = first - 1
    while first - at <= _JOINING + 1 and at >= 0 and not (day := _day(words[at].key)) and len(words[at].key) <= _SMALL:
        at -= 1
    between = words[at + 1 : first]
    if at < 0 or at in used or not (day := _day(words[at].key)) or any(len(w.key) > _SMALL or w.key[0].isdigit() for w in between):
        return []
    gap = words[first].start - words[at].end
    plain = (len(between) == 1 or (not between and gap <= _DASH)) and words[at].key.isdigit()
    if (not plain and not any(word.key in joining for word in between)) or len(between) > _JOINING or gap > _NEAR:
        return []
    return _of_the_same_month(words, at, iso, day, used)


def _day_behind(words: list[Token], last: int, iso: str, used: set[int], joining: frozenset[str], months: Container[str]) -> list[DateMention]:
    """In "2025. július 15. és 31." the last number is a day of the same month."""
    joined = last + 1 < len(words) and words[last + 1].key in joining
    at = last + 2 if joined else last + 1
    if at >= len(words) or at in used or (not joined and words[at].start - words[last].end > _DASH) or not words[at].key.isdigit():
        return []
    day = _day(words[at].key)
    if not day or (at + 1 < len(words) and words[at + 1].key in months):
        return []
    return _of_the_same_month(words, at, iso, day, used)


def _of_the_same_month(words: list[Token], at: int, iso: str, day: int, used: set[int]) -> list[DateMention]:
    """Return another day of the month of a date; none if the month has no such day."""
    other = f"{iso[:-2]}{day:02d}"
    if not _exists(other):
        return []
    used.add(at)
    return [DateMention(words[at].start, words[at].end, other)]


def _bare_months(words: list[Token], months: dict[str, int], language: str, used: set[int], found: list[DateMention]) -> list[DateMention]:
    """In "from January to March 2026" the first month has the year of the second."""
    more: list[DateMention] = []
    dated_months = [m for m in found if len(m.text) == 7]
    for at, word in enumerate(words) if dated_months else ():
        if at in used or len(word.key) < 3 or not (month := _month_shared(word, months, language)):
            continue
        follower = next((m for m in dated_months if 0 < m.start - word.end <= 12), None)
        leader = next((m for m in dated_months if 0 < word.start - m.end <= 8), None)
        if dated := follower or leader:
            used.add(at)
            more.append(DateMention(word.start, word.end, f"{dated.text[:4]}-{month:02d}"))
    return more


def _month_shared(word: Token, months: dict[str, int], language: str) -> int | None:
    """Return the month of a word that leaves to the next what both share: "w lipcu i sierpniu 2024", "heinä- ja elokuussa 2024"."""
    whole = word.key + _LEFT_OUT.get(language, "")
    return months.get(word.key) or months.get(whole) or (_month(word, months, (), language) if len(word.key) > 3 else None)


def _year_near(words: list[Token], at: int, day_at: int, language: str, used: set[int]) -> tuple[int | None, int]:
    """The year follows within three words, or stands before (Estonian, Hungarian, Lithuanian, Latvian)."""
    before, behind = _year_before(words, min(at, day_at), used), _year_behind(words, max(at, day_at))
    return (before or behind if language in YEAR_FIRST else behind or before) or (None, at)


def _year_before(words: list[Token], first: int, used: set[int]) -> tuple[int, int] | None:
    for distance in (1, 2):
        if first - distance >= 0 and first - distance not in used and _is_year(words[first - distance].key):
            return int(words[first - distance].key), first - distance
    return None


def _year_behind(words: list[Token], last: int) -> tuple[int, int] | None:
    for distance in (1, 2, 3):
        if last + distance < len(words):
            word = words[last + distance].key
            if _is_year(word):
                return int(word), last + distance
            if len(word) > 4 or (word.isdigit() and len(word) > 2):
                break
    return None


def _with_years(found: list[DateMention], dated: Dated | None, text: str) -> list[DateMention]:
    """Give a day without a year the year of the next date, else of the one before: between 1 September and 31 December 2024.

    Where there is no other date, it may be `dated`; a day without a year is left out.
    """
    completed: list[DateMention] = []
    for at, mention in enumerate(found):
        if not mention.text.startswith("--"):
            completed.append(mention)
            continue
        years = [m.text[:4] for m in found[at + 1 :] if not m.text.startswith("--")]
        years += [m.text[:4] for m in reversed(completed)]
        year = years[0] if years else dated and dated.year_of(mention.text.removeprefix("--"))
        if year:
            completed.append(replace(mention, text=f"{year}-{mention.text.removeprefix('--')}"))
    return _without_their_years(completed, found, text) if dated else completed


def _without_their_years(completed: list[DateMention], found: list[DateMention], text: str) -> list[DateMention]:
    """Leave out the year of the only day that lacked it: "okt 29-i levél 2024-ben" names one date; "both of 2023: A, B of 26/9" two."""
    if len(found) != 2:
        return completed
    years = [mention for mention in found if _is_year(mention.text)]
    alone = len(years) == 1 and any(one.text.startswith("--") for one in found) and not _PARTING.search(text, found[0].end, found[1].start)
    return [mention for mention in completed if mention is not years[0]] if alone else completed


@lru_cache(maxsize=32)
def month_names(language: str) -> dict[str, int]:
    """Return the folded month names of a language and of English, whole and abbreviated, in every form that CLDR has."""
    whole = _names(language, "wide")
    names = {**_names(language, "abbreviated"), **whole, "sept": 9, **_OTHER_FORMS.get(language, {})}
    return {name: number for name, number in names.items() if name not in _NO_MONTH.get(language, ())}


def month_of(word: Token, language: str) -> int:
    """Return the number of the month that a word names in full, inflected or not; 0 if it is none."""
    if language == MUTATING:
        word = word._replace(key=unsoftened(word.key)) if word.key else word  # "litir mhí an Mheithimh"
    if word.key[:3] not in _beginnings(language) or word.key in (short := abbreviations(language)):
        return 0
    return _month(word, month_names(language), short, language) or 0


@lru_cache(maxsize=32)
def _beginnings(language: str) -> frozenset[str]:
    """Return how the names of months begin: hardly any other word does, and an inflected name keeps it."""
    return frozenset(name[:3] for name in month_names(language))


@lru_cache(maxsize=32)
def abbreviations(language: str) -> frozenset[str]:
    """Return those of the month names that are abbreviations only, or another word more often than a month."""
    return frozenset(_names(language, "abbreviated").keys() - _names(language, "wide").keys()).union(_WORD_TOO.get(language, ()))


@lru_cache(maxsize=32)
def _cut_names(language: str) -> dict[str, int]:
    """Return the beginnings of three and four letters that are those of one month alone: "lok" of lokakuu, "pros" of prosinec."""
    months: dict[str, set[int]] = {}
    for name, number in _names(language, "wide", (language,)).items():
        for length in _LENGTHS_OF_CUT:
            if length < len(name) and " " not in name:
                months.setdefault(name[:length], set()).add(number)
    known = month_names(language)
    cut = {name: min(numbers) for name, numbers in months.items() if len(numbers) == 1} | _ALSO_CUT.get(language, {})
    return {name: number for name, number in cut.items() if name not in known and name not in _NO_CUT.get(language, ())}


def _misspelt_month(words: list[Token], at: int, language: str) -> int | None:
    """Return the month of a long name with a slip behind its first letters, where a number stands beside it: "febuary 24", "Dezmber 2023"."""
    key = words[at].key
    if len(key) < _LONG or not any(0 <= place < len(words) and words[place].key.isdigit() for place in (at - 1, at + 1)):
        return None
    near = {month for name, month in month_names(language).items() if len(name) >= _LONG and OSA.distance(key, name, score_cutoff=1) <= 1}
    return near.pop() if len(near) == 1 else None


@lru_cache(maxsize=32)
def _names_by_themselves(language: str) -> dict[str, int]:
    """Return the month names that need neither day nor year beside them, only another month: abbreviations in English alone."""
    short = abbreviations(language) if language != "en" else ()
    return {name: number for name, number in month_names(language).items() if name not in short}


def _names(language: str, width: str, only: Sequence[str] = ()) -> dict[str, int]:
    names: dict[str, int] = {}
    for code in only or ("en", language, *_VARIANTS.get(language, ())):
        for context in ("format", "stand-alone"):
            for number, name in locale_of(code).months[context][width].items():
                key = fold(name).strip(".").removeprefix("ta' ").removeprefix("ta’ ")
                key = key if code == "ga" else key.split()[-1]
                if key.replace(" ", "").isalpha():
                    names[key] = number
    return names




@lru_cache(maxsize=32)
def weekday_names(language: str) -> frozenset[str]:
    """Return the folded names of the days of the week in a language and in English, but for those that are months too (mar.)."""
    names = {
        fold(name)
        for code in ("en", language)
        for context in ("format", "stand-alone")
        for name in locale_of(code).days[context]["wide"].values()
    }
    return frozenset(name for name in names if name.isalpha()) - month_names(language).keys()


def _is_short_weekday(words: list[Token], at: int, months: dict[str, int], language: str) -> bool:
    """In "mar. 25 nov." the first word is Tuesday, since a day and a month follow."""
    if at + 2 >= len(words) or len(words[at].key) > 4 or not _day(words[at + 1].key) or words[at + 2].key not in months:
        return False
    return any(fold(name).startswith(words[at].key) for name in locale_of(language).days["format"]["wide"].values())


_ESTONIAN_ENDING = re.compile(r"(?:i?kuu\w*|sse)$")  # the longer ones of months, and "month" behind them


def _month(word: Token, months: dict[str, int], short: Container[str], language: str) -> int | None:
    """Return the month that a word means: the name that shares the longest beginning decides, but not of the `short` ones.

    Where names are not inflected, short ones count as they are alone: "marcos" are milestones in Portuguese, and no month.
    """
    key, inflected = word.key, language not in _UNINFLECTED
    if language == "et":
        key = _ESTONIAN_ENDING.sub("", key)  # "maisse", "märtsikuus"
    if key in months:
        return months[key]
    if len(key) < 4 or not key.isalpha() or key.startswith(_NO_FORMS.get(language, ())):
        return None
    best: tuple[int, int] | None = None
    chosen = None
    for name, number in months.items():
        if len(name) < 4:
            if len(name) == 3 and name not in short and inflected and key.startswith(name) and len(key) <= 5:  # maja, maju of maj
                return number
            continue
        shared = _shared(key, name)
        if shared < len(name) - _ENDING or len(key) - shared > _LONGEST_ENDING:
            continue  # "listów" are letters and no "listopad", "elokuva" is a film and no "elokuuta"
        if len(name) <= _SHORT_NAME and not inflected:
            continue
        if len(name) <= _SHORT_NAME and shared < len(name) and (shared < len(name) - 1 or len(key) - shared > _ENDING):
            continue
        rank = (shared, -abs(len(name) - len(key)))
        if best is None or rank > best:
            best, chosen = rank, number
    return chosen


def _shared(one: str, other: str) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _day(key: str) -> int | None:
    """Return the day of a number with or without an ordinal ending: 1, 1st, 1er, 19ης, 7th."""
    match = _DAY.match(key) if key[:1].isdigit() else None  # most words begin with a letter
    return int(match[1]) if match and 1 <= int(match[1]) <= 31 else None


def _is_year(key: str) -> bool:
    return len(key) == 4 and key.isdigit() and _FIRST_YEAR <= int(key) <= _LAST_YEAR


def _exists(day: str) -> bool:
    """Tell whether there is such a day; one without a year (`--02-29`) may be that of a leap year."""
    try:
        date.fromisoformat(day if day[0] != "-" else f"2024{day[1:]}")
    except ValueError:
        return False
    return True


def _iso(year: int | None, month: int, day: int | None) -> str | None:
    """Return the ISO text, or None if there is no such day."""
    try:
        date(year or 2024, month, day or 1)
    except ValueError:
        return None
    if year is None:
        return f"--{month:02d}-{day:02d}" if day else None
    return f"{year}-{month:02d}-{day:02d}" if day else f"{year}-{month:02d}"
