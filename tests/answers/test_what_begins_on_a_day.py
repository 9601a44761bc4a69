"""What applies from tomorrow, what changes on a day and what happens this week, in every language: told with what comes about."""

from __future__ import annotations

from datetime import date

import pytest

from bot.service import Service
from knowledge.languages import OFFICIAL
from tests.answers import raw_facts
from tests.answers.conversations import cited, last_answer

NEW_BANS = "omnibus-new-bans"
DAY = date.fromisoformat(str(raw_facts.events()[NEW_BANS]["date"]))
THE_DAY_BEFORE = date.fromordinal(DAY.toordinal() - 1)
FROM_TOMORROW = {
    "bg": "Какво се прилага от утре?",
    "cs": "Co platí od zítřka?",
    "da": "Hvad gælder fra i morgen?",
    "de": "Was gilt ab morgen?",
    "el": "Τι ισχύει από αύριο;",
    "en": "What applies from tomorrow?",
    "es": "¿Qué se aplica a partir de mañana?",
    "et": "Mis kehtib alates homsest?",
    "fi": "Mitä sovelletaan huomisesta alkaen?",
    "fr": "Qu’est-ce qui s’applique à partir de demain ?",
    "ga": "Cad a bheidh i bhfeidhm ó amárach?",
    "hr": "Što vrijedi od sutra?",
    "hu": "Mi változik holnaptól?",
    "it": "Che cosa si applica da domani?",
    "lt": "Kas galioja nuo rytojaus?",
    "lv": "Kas būs spēkā no rītdienas?",
    "mt": "X’japplika minn għada?",
    "nl": "Wat geldt er vanaf morgen?",
    "pl": "Co obowiązuje od jutra?",
    "pt": "O que se aplica a partir de amanhã?",
    "ro": "Ce se aplică de mâine?",
    "sk": "Čo platí od zajtra?",
    "sl": "Kaj velja od jutri?",
    "sv": "Vad gäller från och med i morgon?",
}


def test_every_language_is_asked() -> None:
    assert set(FROM_TOMORROW) == set(OFFICIAL)


@pytest.mark.parametrize("language", sorted(FROM_TOMORROW))
def test_what_applies_from_tomorrow(service: Service, language: str) -> None:
    answer = last_answer(service, FROM_TOMORROW[language], today=THE_DAY_BEFORE)
    assert [item.id for item in answer.items] == [NEW_BANS], answer.lead


@pytest.mark.parametrize(
    "text",
    [
        "Which rules start on 2 December 2026?",
        "From 2 December 2026, what is banned?",
        "Was ändert sich am 2. Dezember 2026?",
        "Was passiert diese Woche?",
    ],
)
def test_what_begins_on_a_day_is_not_what_comes_after_it(service: Service, text: str) -> None:
    answer = last_answer(service, text, today=THE_DAY_BEFORE)
    assert [item.id for item in answer.items] == [NEW_BANS], answer.lead


def test_one_milestone_is_told_with_what_comes_about(service: Service) -> None:
    answer = last_answer(service, "What applies from tomorrow?", today=THE_DAY_BEFORE)
    assert str(raw_facts.events()[NEW_BANS]["detail"]) in answer.text


@pytest.mark.parametrize("text", ["Kāds rīt būs laiks Rīgā?", "Τι καιρό θα κάνει αύριο στην Αθήνα;", "What will the weather be tomorrow?"])
def test_the_weather_of_tomorrow_is_no_milestone(service: Service, text: str) -> None:
    assert last_answer(service, text, today=THE_DAY_BEFORE).outcome != "answer"


def test_of_a_day_without_anything_nothing_is_told(service: Service) -> None:
    answer = last_answer(service, "What changed yesterday?", today=THE_DAY_BEFORE)
    assert answer.outcome == "closest"
    assert not answer.items


@pytest.mark.parametrize(
    "text",
    ["When does the marking obligation start?", "Ab wann gilt die Kennzeichnungspflicht?", "Quand s’applique l’obligation de marquage ?"],
)
def test_the_marking_duty_begins_before_older_systems_have_to_mark(service: Service, text: str) -> None:
    answer = last_answer(service, text, today=THE_DAY_BEFORE)
    assert (answer.value, cited(answer)) == (raw_facts.provisions()["article-50"]["applies_from"], {"provision:article-50"})


@pytest.mark.parametrize(
    "text",
    ["When do the new bans start?", "Ab wann gelten die neuen Verbote?", "Bis wann haben bestehende Systeme Zeit für die Kennzeichnung?"],
)
def test_the_new_bans_and_the_end_of_the_grace_period_have_their_own_day(service: Service, text: str) -> None:
    assert last_answer(service, text, today=THE_DAY_BEFORE).value == DAY.isoformat()
