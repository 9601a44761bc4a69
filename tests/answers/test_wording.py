"""Dates, colons and lists as each language writes them."""

from __future__ import annotations

import re

import pytest

from bot.answers.plans import Plan
from bot.answers.wording import Wording
from bot.service import Service
from bot.telegram_surface.languages import date_in_words
from bot.texts import Texts
from knowledge.languages import OFFICIAL
from tests.shipped import shipped

FACTS = shipped()
MONTHS = {
    "bg": ("януари 2024 г.", "ноември 2024 г. – март 2025 г."),
    "de": ("Januar 2024", "November 2024 – März 2025"),
    "en": ("January 2024", "November 2024 – March 2025"),
    "es": ("enero de 2024", "noviembre de 2024 – marzo de 2025"),
    "hr": ("siječanj 2024.", "studeni 2024. – ožujak 2025."),
    "hu": ("2024. január", "2024. november – 2025. március"),
    "lt": ("2024 m. sausis", "2024 m. lapkritis – 2025 m. kovas"),
    "lv": ("2024. gada janvāris", "2024. gada novembris – 2025. gada marts"),
    "pt": ("janeiro de 2024", "novembro de 2024 – março de 2025"),
}


@pytest.mark.parametrize("language", OFFICIAL)
def test_a_month_stands_as_its_language_writes_it(language: str) -> None:
    """Alone, in a range of months, and the same in answers as below them."""
    words = Wording(FACTS, Texts(), language)
    month, between = (" ".join(words.date(text).split()) for text in ("2024-01", "2024-11/2025-03"))
    assert (month, between) == MONTHS.get(language, (month, between))
    assert " ".join(date_in_words("2024-01", language).split()) == month


@pytest.mark.parametrize("language", ["fr", "de"])
def test_demands_stand_behind_the_colon_of_the_language(service: Service, language: str) -> None:
    """French has a space before it that does not break; the lines of a document's demands too."""
    plan = Plan("document-position", documents=("2024-02-01-joint-statement-before-coreper",))
    lines = service.carry_out(plan, language=language).text.splitlines()
    assert any("\u00a0: " in line for line in lines) == (language == "fr")
    assert any(re.search(r"\w\)?: ", line) for line in lines) == (language == "de")


@pytest.mark.parametrize(
    ("language", "article", "part", "recital"),
    [
        ("en", "Article 50", "Article 53(1)(d)", "Recital 105"),
        ("de", "Artikel 50", "Artikel 53(1)(d)", "Erwägungsgrund 105"),
        ("fi", "50 artikla", "53(1)(d) artikla", "Johdanto-osan kappale 105"),
        ("hu", "50. cikk", "53(1)(d) cikk", "(105) preambulumbekezdés"),
        ("lt", "50 straipsnis", "53(1)(d) straipsnis", "105 konstatuojamoji dalis"),
        ("lv", "50. pants", "53(1)(d) pants", "105. apsvērums"),
    ],
)
def test_a_number_stands_where_the_laws_of_a_language_put_it(language: str, article: str, part: str, recital: str) -> None:
    words = Wording(FACTS, Texts(), language)
    assert [words.unit(cited) for cited in ("Article 50", "Article 53(1)(d)", "Recital 105")] == [article, part, recital]
