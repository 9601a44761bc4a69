"""Dates of which a part is short or missing, as people type them in a chat."""

from __future__ import annotations

import pytest

from knowledge.short_dates import Dated
from knowledge.written_dates import find_dates

_DAYS = {
    "02-01": "2024", "03-28": "2025", "04-25": "2024", "07-24": "2026", "07-27": "2026", "07-30": "2025", "09-26": "2023", "10-29": "2024",
    "12-04": "2024", "11-23": "2023",
}  # fmt: skip
_MONTHS = {"2023-09", "2023-11", "2024-02", "2024-07", "2024-10", "2024-12", "2025-04", "2025-08", "2027-08", "2027-12"}
_DATED = Dated(_DAYS.get, _MONTHS.__contains__)


def dates_in(text: str, language: str) -> list[str]:
    """Return the dates of a question, by what is dated."""
    return [mention.text for mention in find_dates(text, language, dated=_DATED)]


@pytest.mark.parametrize(
    ("language", "text", "month"),
    [
        ("bg", "писмото от юли 24", "2024-07"),
        ("bg", "окт 24 г.", "2024-10"),
        ("cs", "kdo podepsal dopis z října 24?", "2024-10"),
        ("cs", "pros 23", "2023-12"),
        ("da", "brevet fra maj 25", "2025-05"),
        ("de", "Brief vom Juli 24", "2024-07"),
        ("de", "wer hat im dez 23 unterschrieben", "2023-12"),
        ("el", "η επιστολή του Ιουλίου του 24", "2024-07"),
        ("el", "Φεβρ. 24", "2024-02"),
        ("es", "la carta de octubre de 24", "2024-10"),
        ("es", "ene. 24", "2024-01"),
        ("et", "kiri okt 24", "2024-10"),
        ("et", "24. aasta juulis", "2024-07"),
        ("fi", "syyskuun 23 kirje", "2023-09"),
        ("fi", "lok 24", "2024-10"),
        ("fr", "fév 24", "2024-02"),
        ("fr", "qui a signé en août 25 ?", "2025-08"),
        ("ga", "Deireadh Fómhair 24", "2024-10"),
        ("hr", "lis 24", "2024-10"),
        ("hu", "a ’24 júliusi levél", "2024-07"),
        ("hu", "25 márciusi levél", "2025-03"),
        ("it", "lettera di ottobre 24", "2024-10"),
        ("lt", "24 m. liepos laiškas", "2024-07"),
        ("lt", "spal. 24", "2024-10"),
        ("lv", "vēstule 24. gada oktobrī", "2024-10"),
        ("mt", "l-ittra ta’ Lulju 24", "2024-07"),
        ("nl", "mrt 25", "2025-03"),
        ("pl", "list z lipca 24", "2024-07"),
        ("pl", "paź 24", "2024-10"),
        ("pt", "carta de julho de 24", "2024-07"),
        ("ro", "scrisoarea din iulie 24", "2024-07"),
        ("sk", "list z júla 24", "2024-07"),
        ("sl", "avg 25", "2025-08"),
        ("sv", "brevet från juli -24", "2024-07"),
    ],
)
def test_two_digits_behind_a_month_are_a_year_where_the_day_stands_first(language: str, text: str, month: str) -> None:
    assert dates_in(text, language) == [month]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("aug ’25", "2025-08"),  # an apostrophe is that of a year
        ("who signed in july 24", "2024-07"),
        ("what happened on july 24", "2026-07-24"),
        ("the july 24th statement", "2026-07-24"),
        ("the nov 23 letter", "2023-11"),
        ("signatories sept 26", "2023-09-26"),  # nothing is dated in September 2026
        ("the oct 29 letter", "2024-10-29"),
        ("deadline aug 27", "2027-08"),
        ("the event of july 27", "2026-07-27"),  # nothing is known of July 2027
        ("the may 25 letter", "2025-05"),
    ],
)
def test_in_english_what_is_dated_and_the_words_beside_it_tell_a_day_from_a_year(text: str, date: str) -> None:
    assert dates_in(text, "en") == [date]


def test_a_year_elsewhere_in_an_english_question_leaves_the_number_a_day() -> None:
    assert dates_in("between July 24 and October 31 2025", "en") == ["2025-07-24", "2025-10-31"]


def test_months_with_short_years_span_a_time() -> None:
    assert dates_in("between feb 24 and aug 25", "en") == ["2024-02", "2025-08"]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "1 aug 25", "2025-08-01"),
        ("en", "feb 1 24", "2024-02-01"),
        ("en", "Feb 1, 24", "2024-02-01"),
        ("en", "1-feb-24", "2024-02-01"),
        ("en", "4 dec 24", "2024-12-04"),
        ("es", "29 de oct. de 24", "2024-10-29"),
        ("lt", "24 m. gruodžio 4 d.", "2024-12-04"),
        ("lv", "24. gada 4. decembrī", "2024-12-04"),
        ("hu", "24. dec. 4.", "2024-12-04"),
        ("nl", "de brief van 14-4-25", "2025-04-14"),
        ("pt", "1/2/24", "2024-02-01"),
        ("de", "01.02.24", "2024-02-01"),
    ],
)
def test_a_day_may_have_a_year_of_two_digits(language: str, text: str, day: str) -> None:
    assert dates_in(text, language) == [day]


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        ("nl", "op 21 maart 2025, en een week later was er nog een grotere verklaring (28/3)", ["2025-03-21", "2025-03-28"]),
        ("de", "der Brief vom 28.3.", ["2025-03-28"]),
        ("nl", "brief van 28-3", ["2025-03-28"]),
        ("fi", "asiakirjat 1.6.–31.10.2025", ["2025-06-01", "2025-10-31"]),
        ("en", "documents 1/6–31/10/2025", ["2025-06-01", "2025-10-31"]),
        ("cs", "dopis z 28. 3.", ["2025-03-28"]),
        ("da", "erklæringen fra 1/2", ["2024-02-01"]),
        ("fr", "la déclaration du 28/3 en 2025", ["2025-03-28"]),
        ("hu", "okt 29-i levél 2024-ben", ["2024-10-29"]),
    ],
)
def test_a_day_takes_its_year_from_the_question_or_from_what_is_dated(language: str, text: str, dates: list[str]) -> None:
    assert dates_in(text, language) == dates


@pytest.mark.parametrize(
    ("language", "text", "dates"),
    [
        ("it", "26 firmatari", []),
        ("en", "the 24 official languages", []),
        ("en", "may 26 organisations sign?", []),
        ("en", "which may 24 signatories", []),
        ("en", "in July 24 organisations signed", []),
        ("en", "on 30 July 26 European organisations signed", ["2025-07-30"]),
        ("de", "im Juli 24 Organisationen", []),
        ("fr", "mars 24 organisations", []),
        ("cs", "pro 24 zemí", []),
        ("hr", "svi 24 potpisnici", []),
        ("pl", "24 podmioty i się 24 inne", []),
        ("ro", "cele mai 24 scrisori", []),
        ("en", "open 24/7", []),
        ("en", "a 2/3 majority in 2025", ["2025"]),
        ("en", "measure 1.2 of the 2025 code", ["2025"]),
        ("en", "Claude 3.7 in 2025", ["2025"]),
        ("en", "articles 10-12 in 2025", ["2025"]),
        ("en", "10/12 organisations in 2024", ["2024"]),
        ("cs", "od 1. května do 30. června 2026", ["2026-05-01", "2026-06-30"]),
        ("en", "at 15.30 on 1 Feb 2024", ["2024-02-01"]),
    ],
)
def test_numbers_that_count_are_no_dates(language: str, text: str, dates: list[str]) -> None:
    assert dates_in(text, language) == dates


@pytest.mark.parametrize(
    ("language", "text", "date"), [("en", "febuary 2024", "2024-02"), ("de", "Dezmber 2023", "2023-12"), ("en", "febuary 24", "2024-02")]
)
def test_a_slip_in_the_name_of_a_month_is_forgiven(language: str, text: str, date: str) -> None:
    assert dates_in(text, language) == [date]


def test_a_letter_gives_its_years_in_full() -> None:
    """Without knowledge of what is dated, short dates are not read."""
    assert find_dates("Juli 24", "de") == []
