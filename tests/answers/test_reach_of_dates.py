"""A date may take in all that came after it or before it: "since 2024", "in 2024 or later", "up to May 2025"; compared with the files."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Answer, Question
from bot.service import Service
from tests.answers import raw_facts

SINCE_2024 = {
    "en": "What has the FSE signed in 2024 or later?",
    "de": "Was hat die FSE ab 2024 unterschrieben?",
    "fr": "Qu'a signé la FSE en 2024 et après ?",
    "es": "¿Qué ha firmado la FSE de 2024 en adelante?",
    "it": "Cosa ha firmato la FSE dal 2024 in poi?",
    "pt": "O que assinou a FSE desde 2024?",
    "nl": "Wat heeft de FSE in 2024 en later ondertekend?",
    "pl": "co podpisała FSE w 2024 r. i później",
    "cs": "Co podepsala FSE od roku 2024?",
    "sk": "Čo podpísala FSE v roku 2024 a neskôr?",
    "sl": "Kaj je FSE podpisala leta 2024 in pozneje?",
    "hr": "Što je FSE potpisao od 2024. nadalje?",
    "bg": "Какво е подписала FSE от 2024 г. насам?",
    "da": "Hvad har FSE underskrevet i 2024 og senere?",
    "sv": "vad har FSE skrivit under från och med 2024",
    "fi": "mitä FSE on allekirjoittanut vuodesta 2024 lähtien",
    "et": "Mida on FSE alates 2024. aastast allkirjastanud?",
    "hu": "Mit írt alá a FSE 2024 óta?",
    "el": "Τι έχει υπογράψει η FSE από το 2024 και μετά;",
    "ro": "Ce a semnat FSE în 2024 și mai târziu?",
    "lt": "Ką FSE pasirašė 2024 m. ir vėliau?",
    "lv": "Ko FSE ir parakstījusi kopš 2024. gada?",
    "mt": "X’iffirmat l-FSE fl-2024 u wara?",
    "ga": "Cad a shínigh FSE in 2024 agus ina dhiaidh sin?",
}
UNTIL_2024 = {
    "en": "What did the FSE sign up to 2024?",
    "de": "Was hat die FSE bis einschließlich 2024 unterschrieben?",
    "fr": "Qu'a signé la FSE jusqu'en 2024 ?",
    "es": "¿Qué ha firmado la FSE hasta 2024?",
    "it": "Cosa ha firmato la FSE fino al 2024?",
    "pt": "O que assinou a FSE até 2024?",
    "nl": "Wat heeft de FSE tot en met 2024 ondertekend?",
    "pl": "Co podpisała FSE do 2024 r.?",
    "cs": "Co podepsala FSE do roku 2024?",
    "sk": "Čo podpísala FSE do roku 2024?",
    "sl": "Kaj je FSE podpisala do leta 2024?",
    "hr": "Što je FSE potpisao do 2024.?",
    "bg": "Какво е подписала FSE до 2024 г.?",
    "da": "Hvad har FSE underskrevet til og med 2024?",
    "sv": "vad har FSE skrivit under till och med 2024",
    "fi": "mitä FSE on allekirjoittanut vuoteen 2024 mennessä",
    "et": "Mida on FSE kuni 2024. aastani allkirjastanud?",
    "hu": "Mit írt alá a FSE 2024-ig?",
    "el": "Τι έχει υπογράψει η FSE μέχρι το 2024;",
    "ro": "Ce a semnat FSE până în 2024?",
    "lt": "Ką FSE pasirašė iki 2024 m.?",
    "lv": "Ko FSE ir parakstījusi līdz 2024. gadam?",
    "mt": "X’iffirmat l-FSE sal-2024?",
    "ga": "Cad a shínigh FSE suas go dtí 2024?",
}


def ids(answer: Answer) -> set[str]:
    return {item.id for item in answer.items}


def came_out(first: date, last: date) -> set[str]:
    return {d.id for d in raw_facts.documents().values() if d.joint and d.lies_in(first, last)}


@pytest.mark.parametrize("language", SINCE_2024)
def test_all_that_was_signed_since_a_year(service: Service, language: str) -> None:
    answer = service.answer(Question(SINCE_2024[language])).answer
    assert ids(answer) == {d for d in raw_facts.signed_by("fse") if d >= "2024"}, answer.text


@pytest.mark.parametrize("language", UNTIL_2024)
def test_all_that_was_signed_up_to_a_year(service: Service, language: str) -> None:
    answer = service.answer(Question(UNTIL_2024[language])).answer
    assert ids(answer) == {d for d in raw_facts.signed_by("fse") if d < "2025"}, answer.text


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Welche Dokumente erschienen ab Mai 2025?", date(2025, 5, 1), date.max),
        ("Which documents came out in May 2025 and later?", date(2025, 5, 1), date.max),
        ("Which documents were published up to and including December 2023?", date.min, date(2023, 12, 31)),
        ("Welche Dokumente erschienen bis Ende 2023?", date.min, date(2023, 12, 31)),
        ("Ce documente au apărut până în iunie 2023?", date.min, date(2023, 6, 30)),
    ],
)
def test_documents_since_and_up_to_a_month(service: Service, text: str, first: date, last: date) -> None:
    answer = service.answer(Question(text)).answer
    assert ids(answer) == came_out(first, last), answer.text


def test_milestones_since_and_up_to_a_time(service: Service) -> None:
    """Of what is past up to a day all is told, of what lies ahead what comes until then; a verb's prefix is no word for since."""
    since = service.answer(Question("What happened from 1 July 2025 on?", today=date(2026, 12, 2))).answer
    past = service.answer(Question("What happened up to March 2024?", today=date(2026, 12, 2))).answer
    ahead = service.answer(Question("Welche Fristen laufen bis Ende 2027 ab?", today=date(2026, 12, 2))).answer
    days = {event: facts["date"] for event, facts in raw_facts.events().items()}
    assert ids(since) == {event for event, day in days.items() if day >= "2025-07-01"}
    assert ids(past) == {event for event, day in days.items() if day < "2024-04"}
    assert ids(ahead) == {event for event, day in days.items() if "2026-12-02" < day < "2028"}


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Which documents have translators signed since 2025?", "translators, after 31 December 2024: 3"),
        ("Mitä kääntäjät ovat allekirjoittaneet vuodesta 2025 lähtien?", "kääntäjät, ajankohdan 31. joulukuuta 2024 jälkeen: 3"),
    ],
)
def test_a_list_of_a_sector_says_on_which_side_of_a_day_it_lies(service: Service, text: str, heading: str) -> None:
    assert heading in service.answer(Question(text)).answer.text
