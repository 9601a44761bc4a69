"""Years and months that are named from today."""

from __future__ import annotations

from datetime import date

import pytest

from knowledge.folding import tokens
from knowledge.languages import OFFICIAL
from knowledge.relative_dates import relative_dates

TODAY = date(2026, 11, 28)
ASKED = {
    "bg": ("Кой подписа писма през тази година?", "2026"),
    "cs": ("Kdo loni podepsal dopis?", "2025"),
    "da": ("Hvem skrev breve i år?", "2026"),
    "de": ("Wer hat im vergangenen Jahr unterschrieben?", "2025"),
    "el": ("Ποιος υπέγραψε πέρυσι;", "2025"),
    "en": ("Who signed last month?", "2026-10"),
    "es": ("¿Quién firmó el año pasado?", "2025"),
    "et": ("Kes allkirjastas eelmisel aastal?", "2025"),
    "fi": ("Kuka allekirjoitti tänä vuonna?", "2026"),
    "fr": ("Qui a signé l’année dernière ?", "2025"),
    "ga": ("Cé a shínigh an bhliain seo caite?", "2025"),
    "hr": ("Tko je potpisao prošle godine?", "2025"),
    "hu": ("Ki írta alá tavaly?", "2025"),
    "it": ("Chi ha firmato il mese scorso?", "2026-10"),
    "lt": ("Kas pasirašė šiemet?", "2026"),
    "lv": ("Kas parakstīja šogad?", "2026"),
    "mt": ("Min iffirma is-sena li għaddiet?", "2025"),
    "nl": ("Wie tekende vorig jaar?", "2025"),
    "pl": ("Kto podpisał w zeszłym roku?", "2025"),
    "pt": ("Quem assinou neste ano?", "2026"),
    "ro": ("Cine a semnat anul trecut?", "2025"),
    "sk": ("Kto podpísal minulý rok?", "2025"),
    "sl": ("Kdo je podpisal lani?", "2025"),
    "sv": ("Vem skrev under förra året?", "2025"),
}


def test_every_language_is_asked() -> None:
    assert set(ASKED) == set(OFFICIAL)


@pytest.mark.parametrize("language", sorted(ASKED))
def test_years_and_months(language: str) -> None:
    text, expected = ASKED[language]
    assert [found.text for found in relative_dates(tokens(text), language, TODAY)] == [expected]


@pytest.mark.parametrize(
    ("language", "text", "months"),
    [
        ("en", "What happened with the AI Act this summer?", "2026-06/2026-08"),
        ("de", "Was geschah letzten Sommer?", "2026-06/2026-08"),
        ("es", "¿Qué pasó la primavera pasada?", "2026-03/2026-05"),
        ("fi", "Mitä tapahtui viime kesänä?", "2026-06/2026-08"),
        ("bg", "Какво се случи миналото лято?", "2026-06/2026-08"),
        ("sl", "Kaj se je zgodilo lansko poletje?", "2025-06/2025-08"),
    ],
)
def test_seasons(language: str, text: str, months: str) -> None:
    assert [found.text for found in relative_dates(tokens(text), language, TODAY)] == [months]


def test_the_month_before_january() -> None:
    assert [found.text for found in relative_dates(tokens("what happened last month"), "en", date(2026, 1, 5))] == ["2025-12"]


@pytest.mark.parametrize("text", ["the last statement of the year", "Is this the year of licences?", "in summer", "who signed it?"])
def test_what_names_no_time(text: str) -> None:
    assert not relative_dates(tokens(text), "en", TODAY)
