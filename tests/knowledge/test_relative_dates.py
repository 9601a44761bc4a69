"""Years and months that are named from today."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from knowledge.folding import tokens
from knowledge.languages import OFFICIAL
from knowledge.relative_dates import relative_dates, year_spoken_of

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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("bg", "Какво се случи през последните две седмици?"),
        ("cs", "Co se stalo v posledních dvou týdnech?"),
        ("da", "Hvad skete der de sidste to uger?"),
        ("de", "Was geschah in den letzten zwei Wochen?"),
        ("el", "Τι έγινε τις τελευταίες δύο εβδομάδες;"),
        ("en", "Anything in the past 2 weeks?"),
        ("es", "¿Qué pasó en las dos últimas semanas?"),
        ("et", "Mis juhtus viimase kahe nädala jooksul?"),
        ("fi", "Mitä tapahtui viimeisen kahden viikon aikana?"),
        ("fr", "Que s’est-il passé ces deux dernières semaines ?"),
        ("ga", "Cad a tharla le 2 sheachtain anuas?"),
        ("hr", "Što se dogodilo u posljednja dva tjedna?"),
        ("hu", "Mi történt az elmúlt két hétben?"),
        ("it", "Che cosa è successo nelle ultime due settimane?"),
        ("lt", "Kas įvyko per pastarąsias dvi savaites?"),
        ("lv", "Kas notika pēdējās divās nedēļās?"),
        ("mt", "X’ġara fl-aħħar 2 ġimgħat?"),
        ("nl", "Wat gebeurde er de afgelopen twee weken?"),
        ("pl", "Co się działo w ostatnich dwóch tygodniach?"),
        ("pt", "O que aconteceu nas últimas duas semanas?"),
        ("ro", "Ce s-a întâmplat în ultimele două săptămâni?"),
        ("sk", "Čo sa stalo za posledné dva týždne?"),
        ("sl", "Kaj se je zgodilo v zadnjih dveh tednih?"),
        ("sv", "Vad hände de senaste två veckorna?"),
    ],
)
def test_weeks_that_are_over(language: str, text: str) -> None:
    assert [found.text for found in relative_dates(tokens(text), language, TODAY)] == [f"{TODAY - timedelta(days=14)}/{TODAY}"]


@pytest.mark.parametrize(
    ("language", "text", "stretch"),
    [
        ("en", "What applies in the next six months?", "2026-08-31/2027-02-28"),
        ("de", "Was kommt in den nächsten drei Monaten?", "2026-08-31/2026-11-30"),
        ("fr", "Quelles échéances dans les six prochains mois ?", "2026-08-31/2027-02-28"),
        ("it", "Quali scadenze arrivano nei prossimi sei mesi?", "2026-08-31/2027-02-28"),
        ("pl", "Co wejdzie w życie w najbliższych 10 dniach?", "2026-08-31/2026-09-10"),
        ("fi", "Mitä tapahtuu seuraavan vuoden aikana ja seuraavien kahden vuoden aikana?", "2026-08-31/2028-08-31"),
        ("en", "What happened last week?", "2026-08-24/2026-08-30"),
        ("fr", "Que se passe-t-il la semaine prochaine ?", "2026-09-07/2026-09-13"),
        ("de", "Welche Fristen gibt es nächstes Jahr?", "2027"),
        ("es", "¿Qué plazos hay el mes que viene?", "2026-09"),
    ],
)
def test_stretches_from_today(language: str, text: str, stretch: str) -> None:
    assert [found.text for found in relative_dates(tokens(text), language, date(2026, 8, 31))] == [stretch]


def test_the_month_before_january() -> None:
    assert [found.text for found in relative_dates(tokens("what happened last month"), "en", date(2026, 1, 5))] == ["2025-12"]


@pytest.mark.parametrize(
    "text",
    ["the last statement of the year", "Is this the year of licences?", "in summer", "who signed it?", "the last two letters",
     "two days later", "a week before the vote", "in the last ፩ weeks"],
)  # fmt: skip
def test_what_names_no_time(text: str) -> None:
    assert not relative_dates(tokens(text), "en", TODAY)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "what did they sign that year?"), ("fr", "qu’ont-ils signé cette année-là ?"), ("fi", "mitä he allekirjoittivat sinä vuonna?"),
     ("hu", "mit írtak alá abban az évben?"), ("pl", "co podpisali tamtego roku?"), ("el", "τι υπέγραψαν εκείνη τη χρονιά;")],
)  # fmt: skip
def test_a_year_that_was_named_before(language: str, text: str) -> None:
    """It is no year of its own."""
    assert year_spoken_of(tokens(text), language)
    assert not relative_dates(tokens(text), language, TODAY)


def test_this_year_needs_no_other() -> None:
    assert not year_spoken_of(tokens("what did they sign this year?"), "en")


DAYS = {
    "bg": ("какво беше вчера и утре", "тази седмица"), "cs": ("včera a zítra", "tento týden"), "da": ("i går og i morgen", "denne uge"),
    "de": ("gestern und ab morgen", "diese Woche"), "el": ("χθες και αύριο", "αυτή την εβδομάδα"),
    "en": ("yesterday and tomorrow", "this week"),
    "es": ("ayer y desde mañana", "esta semana"), "et": ("eile ja homme", "sel nädalal"), "fi": ("eilen ja huomenna", "tällä viikolla"),
    "fr": ("hier et demain", "cette semaine"), "ga": ("inné agus amárach", "an tseachtain seo"), "hr": ("jučer i sutra", "ovaj tjedan"),
    "hu": ("tegnap és holnap", "ezen a héten"), "it": ("ieri e domani", "questa settimana"), "lt": ("vakar ir rytoj", "šią savaitę"),
    "lv": ("vakar un rīt", "šonedēļ"), "mt": ("ilbieraħ u għada", "din il-ġimgħa"), "nl": ("gisteren en morgen", "deze week"),
    "pl": ("wczoraj i jutro", "tym tygodniu"), "pt": ("ontem e amanhã", "esta semana"), "ro": ("ieri și mâine", "săptămâna aceasta"),
    "sk": ("včera a zajtra", "tento týždeň"), "sl": ("včeraj in jutri", "ta teden"), "sv": ("i går och i morgon", "denna vecka"),
}  # fmt: skip


@pytest.mark.parametrize("language", OFFICIAL)
def test_yesterday_tomorrow_and_this_week(language: str) -> None:
    monday, tuesday = date(2026, 11, 30), date(2026, 12, 1)
    days, week = ([found.text for found in relative_dates(tokens(text), language, tuesday)] for text in DAYS[language])
    assert days == [monday.isoformat(), "2026-12-02"]
    assert week == ["2026-11-30/2026-12-06"]


@pytest.mark.parametrize(("language", "text"), [("de", "Guten Morgen, wer unterschrieb?"), ("es", "por la mañana"), ("de", "heute Morgen")])
def test_the_morning_is_not_tomorrow(language: str, text: str) -> None:
    assert not relative_dates(tokens(text), language, date(2026, 12, 1))
