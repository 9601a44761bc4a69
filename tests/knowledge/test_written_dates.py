"""Dates in numbers as people write them in questions."""

from __future__ import annotations

import pytest

from knowledge.written_dates import find_dates


@pytest.mark.parametrize(
    ("text", "language", "dates"),
    [
        ("erklæringen 1/2 2024 og 30/7 2025", "da", ["2024-02-01", "2025-07-30"]),
        ("vom 1.2.24", "de", ["2024-02-01"]),
        ("10-07-25?", "en", ["2025-07-10"]),
        ("izjavu (1. 2. 2024.)", "hr", ["2024-02-01"]),
        ("24/7 open", "en", []),
        ("Regulation (EU) 2024/1689 and Article 53(1)(c)", "en", []),
        ("version 12.31.24", "en", []),
    ],
)
def test_days_in_numbers(text: str, language: str, dates: list[str]) -> None:
    assert [mention.text for mention in find_dates(text, language)] == dates


@pytest.mark.parametrize(
    ("text", "language", "dates"),
    [
        ("models on the market before aug 2025", "en", ["2025-08"]),
        ("Feb 1, 2024, then jan to mar 2025", "en", ["2024-02-01", "2025-01", "2025-03"]),
        ("Jakie dokumenty ukazały się w kwietniu 2025 roku?", "pl", ["2025-04"]),
        ("ukazały się 2 lutego 2025", "pl", ["2025-02-02"]),
        ("2 sie 2025", "pl", ["2025-08-02"]),
        ("v marci 2024 a v máji 2025", "sk", ["2024-03", "2025-05"]),
        ("pro rok 2025 a pro 2. února 2024", "cs", ["2025", "2024-02-02"]),
        ("már 2025 márciusában", "hu", ["2025-03"]),
        ("cele mai 3 scrisori din mai 2025", "ro", ["2025-05"]),
        ("im März 2025, von Mai bis Juli 2024", "de", ["2025-03", "2024-05", "2024-07"]),
        ("2025. gada martā un 2024. gada maijā", "lv", ["2025-03", "2024-05"]),
        ("2025. aasta märtsis ja 2024. aasta mais", "et", ["2025-03", "2024-05"]),
        ("märtsis 2025 ja mais 2024", "et", ["2025-03", "2024-05"]),
        ("w lipcu i sierpniu 2024", "pl", ["2024-07", "2024-08"]),
        ("v júli a auguste 2024", "sk", ["2024-07", "2024-08"]),
        ("w liście z sierpnia 2024", "pl", ["2024-08"]),
        ("heinä- ja elokuussa 2024", "fi", ["2024-07", "2024-08"]),
        ("maa joka elokuussa 2024", "fi", ["2024-08"]),
        ("martā 2025 un maijā 2024", "lv", ["2025-03", "2024-05"]),
    ],
)
def test_words_that_look_like_months_are_none(text: str, language: str, dates: list[str]) -> None:
    assert [mention.text for mention in find_dates(text, language)] == dates


@pytest.mark.parametrize(
    ("text", "language", "dates"),
    [
        ("v prvých troch mesiacoch 2024", "sk", ["2024-01/2024-03"]),
        ("in the first three months of 2024", "en", ["2024-01/2024-03"]),
        ("die letzten drei Monate 2025", "de", ["2025-10/2025-12"]),
        ("les six premiers mois de 2025", "fr", ["2025-01/2025-06"]),
        ("2025. aasta esimesed kolm kuud", "et", ["2025-01/2025-03"]),
        ("2024 első három hónapjában", "hu", ["2024-01/2024-03"]),
    ],
)
def test_first_and_last_months_of_a_year(text: str, language: str, dates: list[str]) -> None:
    assert [mention.text for mention in find_dates(text, language)] == dates


@pytest.mark.parametrize(
    ("text", "language", "dates"),
    [
        ("between 1 and 31 July 2025", "en", ["2025-07-01", "2025-07-31"]),
        ("on 2 or on 3 February 2024?", "en", ["2024-02-02", "2024-02-03"]),
        ("15–31 July 2025", "en", ["2025-07-15", "2025-07-31"]),
        ("entre el 15 y el 31 de julio de 2025", "es", ["2025-07-15", "2025-07-31"]),
        ("2025. július 15. és 31. között", "hu", ["2025-07-15", "2025-07-31"]),
        ("all 12 signed on 3 May 2024", "en", ["2024-05-03"]),
    ],
)
def test_two_days_of_one_month(text: str, language: str, dates: list[str]) -> None:
    assert sorted(mention.text for mention in find_dates(text, language)) == dates


@pytest.mark.parametrize(
    ("text", "language", "interval"),
    [
        ("aus dem dritten Quartal 2023", "de", "2023-07/2023-09"),
        ("im 3. Quartal 2023", "de", "2023-07/2023-09"),
        ("the second quarter of 2024", "en", "2024-04/2024-06"),
        ("w trzecim kwartale 2023 r.", "pl", "2023-07/2023-09"),
        ("2023 harmadik negyedévében", "hu", "2023-07/2023-09"),
        ("vuoden 2023 kolmannella neljänneksellä", "fi", "2023-07/2023-09"),
        ("2023. gada trešajā ceturksnī", "lv", "2023-07/2023-09"),
        ("το τρίτο τρίμηνο του 2023", "el", "2023-07/2023-09"),
    ],
)
def test_quarters_of_a_year(text: str, language: str, interval: str) -> None:
    assert [mention.text for mention in find_dates(text, language)] == [interval]


@pytest.mark.parametrize(
    ("language", "text", "written"),
    [
        ("pl", "Ile listów w 2025 roku?", "2025"),
        ("pl", "w listopadzie 2025 r.", "2025-11"),
        ("fi", "elokuva-alan kirje elokuva 2024", "2024"),
        ("fi", "elokuussa 2024", "2024-08"),
        ("en", "mail 2024", "2024"),
        ("fr", "Quelle a été la dernière lettre de 2024 ?", "2024"),
        ("fr", "pendant l’été 2024", "2024-06/2024-08"),
        ("fr", "été 2025", "2025-06/2025-08"),
        ("sv", "Vilket var det första brevet 2024?", "2024"),
        ("sv", "våren 2024", "2024-03/2024-05"),
        ("it", "Quando Meta ha firmato nel 2025?", "2025"),
        ("it", "a metà del 2025", "2025-05/2025-08"),
        ("en", "the end of the consultation in 2025", "2025"),
        ("en", "in the second half of the year 2024", "2024-07/2024-12"),
        ("ga", "mí an Mheithimh 2025", "2025-06"),
    ],
)
def test_words_that_only_look_like_a_month_or_a_part_of_the_year_date_nothing(language: str, text: str, written: str) -> None:
    assert [mention.text for mention in find_dates(text, language)] == [written]
