"""Questions for what never happened, or is nowhere written, share nearly all their words with something that did: they get no answer."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Answer, Question
from bot.service import Service
from knowledge.folding import tokens
from knowledge.other_bodies import other_bodies
from knowledge.other_countries import other_countries
from knowledge.other_laws import has_number_of_a_country
from tests.answers.raw_facts import languages

TODAY = date(2026, 12, 3)
UNTOLD = [
    "When will MEPs hold a second vote on the AI Act?",
    "Wann stimmt das Europäische Parlament erneut über die KI-Verordnung ab?",
    "Since when has training AI on copyrighted books been prohibited?",
    "Depuis quand est-il interdit d’entraîner une IA sur des œuvres protégées ?",
    "When did Norway join the AI Act?",
    "Wann hat die Schweiz die KI-Verordnung unterzeichnet?",
    "Quand la France a-t-elle transposé le règlement sur l’IA en droit national ?",
    "When was the GPAI Code of Practice declared void?",
    "Quando è stato sospeso l’articolo 53?",
    "When will the creators’ next joint statement be published?",
    "Wann startet das zentrale Opt-out-Register für Rechteinhaber?",
    "When did the Council of Europe adopt the AI Act?",
    "Kiedy Sejm przyjął akt o sztucznej inteligencji?",
    "Quand le Parlement européen a-t-il adopté le modèle de résumé des données d’entraînement ?",
    "Quando è entrata in vigore la legge italiana sull’IA, la 132/2025?",
    "When did the AI Liability Directive enter into force?",
    "¿En qué fecha se publicó el cuarto borrador del Código?",
    "How many hours did the Coreper meeting of 2 February 2024 last?",
    "Who financed the joint statement of 30 July 2025?",
    "When is the Commission due to publish its review of the GPAI Code of Practice?",
    "Milloin komissio päivittää koulutusdatan tiivistelmän mallipohjan?",
    "Hvem har formuleret fælleserklæringen forud for Coreper-afstemningen?",
    "Who collected the signatures for the joint statement of 1 February 2024?",
    "How many MEPs signed the joint statement of 30 July 2025?",
    "When did FIM join the joint statement of 1 February 2024?",
    "When did Silo AI sign the Code of Practice?",
    "When does Article 53(1)(f) apply?",
    "What does Article 53(1)(z) say?",
]
TOLD = [  # the same words where they belong to what happened, or to somebody's name
    ("After the trilogues the two lead committees voted on the AI Act once more. When was that?", "2024-02-13"),
    ("Wann war nochmal die Coreper-Abstimmung über den AI Act?", "2024-02-02"),
    ("Wann forderten Airbus, Mercedes und Co. in ihrem Brief, den AI Act für zwei Jahre auszusetzen?", "2025-07-03"),
    ("When did the Council adopt its general approach, under the Czech presidency?", "2022-12-06"),
    ("Kedy potvrdili výbory IMCO a LIBE výsledok rokovaní o AI akte?", "2024-02-13"),
    ("When was the AI omnibus printed in the Official Journal?", "2026-07-24"),
]


def asked(service: Service, question: str) -> Answer:
    return service.answer(Question(question, today=TODAY)).answer


@pytest.mark.parametrize("question", UNTOLD)
def test_what_never_happened_has_no_day(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert answer.outcome in {"refuse", "closest"}, answer.text


@pytest.mark.parametrize(("question", "day"), TOLD)
def test_what_happened_keeps_its_day(service: Service, question: str, day: str) -> None:
    assert asked(service, question).value == day


def test_nor_in_a_talk(service: Service) -> None:
    first = service.answer(Question("What is the GPAI Code of Practice?", today=TODAY))
    again = service.answer(Question("When was it declared void?", today=TODAY), (first.turn,))
    assert (first.answer.outcome, again.answer.outcome) == ("answer", "refuse")


def test_translators_of_the_register_are_no_translators_of_a_text(service: Service) -> None:
    answer = asked(service, "Which translators’ organisations appear in your register of organisations?")
    assert {item.id for item in answer.items} >= {"ceatl"}


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("fi", "Milloin Iso-Britannia tai Norjassa", ["Iso", "Britannia", "Norjassa"]),
        ("lv", "Kad Norvēģija pievienojās", ["Norvēģija"]),
        ("bg", "Кога Северна Македония се присъедини", ["Северна", "Македония"]),
        ("mt", "Meta ffirmat l-Iżvizzera", ["Iżvizzera"]),
        ("pt", "Quando foi apresentado o Serviço IA", []),
        ("de", "Wann hat Österreich zugestimmt", []),
        ("lv", "Kad iznāca Lučī pētījums", []),
    ],
)
def test_countries_outside_the_union(language: str, text: str, named: list[str]) -> None:
    assert [word.text for word in other_countries(tokens(text), language)] == named


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("da", "Hvornår vedtog Europarådet den", ["Europarådet"]),
        ("fr", "le Conseil de l’Europe a signé", ["Conseil", "de", "l", "Europe"]),
        ("fr", "le Conseil européen a signé", []),
        ("hu", "az Európa Tanács elfogadta", ["Európa", "Tanács"]),
        ("hu", "az Európai Tanács elfogadta", []),
        ("sl", "nato je bila objavljena", []),
    ],
)
def test_bodies_that_make_no_laws_of_the_union(language: str, text: str, named: list[str]) -> None:
    assert [word.text for word in other_bodies(tokens(text), language)] == named


@pytest.mark.parametrize("language", languages())
def test_every_language_names_bodies_and_countries(language: str) -> None:
    """Two of the names that every language has, as the files and the CLDR give them."""
    assert other_bodies(tokens("Bundesrat UNESCO"), language)
    assert other_countries(tokens("Canada Montenegro"), language)


@pytest.mark.parametrize(("text", "another"), [("la legge 132/2025", True), ("Regulation (EU) 2024/1689", False), ("am 12/2024", False)])
def test_numbers_of_laws_of_countries(text: str, another: bool) -> None:
    assert has_number_of_a_country(tokens(text)) is another
