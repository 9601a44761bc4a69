"""The AI Act as people call it here: the Act, the law, the regulation, by its number; and what else is called a law."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Question
from bot.service import Service
from tests.answers import raw_facts

TODAY = date(2026, 12, 1)
FORCE = str(raw_facts.events()["entry-into-force"]["date"])
APPLIES = str(raw_facts.events()["gpai-enforcement-starts"]["date"])
BANS = str(raw_facts.events()["prohibitions-apply"]["date"])


def value_of(service: Service, text: str) -> object:
    answer = service.answer(Question(text, today=TODAY)).answer
    return answer.value if answer.outcome == "answer" else answer.outcome


@pytest.mark.parametrize(
    "text",
    [
        "When did the Act enter into force?",
        "Wann trat das Gesetz in Kraft?",
        "Quand le règlement est-il entré en vigueur ?",
        "Kiedy akt wszedł w życie?",
        "kdy zakon vstoupil v platnost",
        "Milloin laki tuli voimaan?",
        "Mióta van hatályban az MI-rendelet?",
        "meta dahlet fis-sehh il-ligi",
        "Kada Reglamentas (ES) 2024/1689 įsigaliojo?",
    ],
)
def test_since_when_the_law_is_in_force(service: Service, text: str) -> None:
    assert value_of(service, text) == FORCE


@pytest.mark.parametrize(
    "text",
    [
        "When does the law apply?",
        "From what date does Regulation (EU) 2024/1689 apply?",
        "Od kiedy stosuje się akt w sprawie sztucznej inteligencji?",
        "À partir de quand le RIA s’applique-t-il ?",
        "Mikortól kell alkalmazni az MI-rendeletet?",
        "millal hakkab TI-määrus täies ulatuses kehtima",
        "Wann ist die KI-Verordnung vollständig in Kraft?",
    ],
)
def test_from_when_the_law_applies(service: Service, text: str) -> None:
    assert value_of(service, text) == APPLIES


@pytest.mark.parametrize(
    "text",
    [
        "siden hvornår har forbuddene i ai-forordningen været gældende",
        "Otkad vrijede zabrane iz AI Acta?",
        "Od kdaj veljajo prepovedi iz Akta o umetni inteligenci?",
        "Откога важат забраните по Акта за изкуствения интелект?",
    ],
)
def test_what_is_named_beside_the_law_is_meant(service: Service, text: str) -> None:
    assert value_of(service, text) == BANS


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("Mikor fogadta el véglegesen az Európai Parlament az AI Actet?", "ep-plenary-vote"),
        ("którego dnia Rada przyjęła unijną ustawę o sztucznej inteligencji", "council-adoption"),
        ("accordo politico sulla legge europea sull'intelligenza artificiale quando", "political-agreement"),
    ],
)
def test_the_step_of_whoever_took_it(service: Service, text: str, step: str) -> None:
    assert value_of(service, text) == str(raw_facts.events()[step]["date"])


@pytest.mark.parametrize("text", ["When did the convention enter into force?", "Kad stājas spēkā Mašīnu regula?"])
def test_another_law(service: Service, text: str) -> None:
    assert value_of(service, text) in {"closest", "refuse"}


@pytest.mark.parametrize(
    "text",
    [
        "How many days from signature to entry into force?",
        "Wie viele Tage lagen zwischen Unterzeichnung und Inkrafttreten?",
        "Ile dni minęło od podpisania do wejścia w życie?",
        "Hoeveel dagen tussen ondertekening en inwerkingtreding?",
    ],
)
def test_two_deeds_name_two_steps(service: Service, text: str) -> None:
    signed, force = (date.fromisoformat(str(raw_facts.events()[step]["date"])) for step in ("signature", "entry-into-force"))
    assert value_of(service, text) == (force - signed).days


@pytest.mark.parametrize(
    "text", ["Hola, ¿qué es este bot y para qué sirve?", "moi, mikä tämä botti on ja mitä se osaa?", "cześć, co to za bot?"]
)
def test_what_the_bot_is(service: Service, text: str) -> None:
    answer = service.answer(Question(text, today=TODAY)).answer
    assert (answer.outcome, answer.kind) == ("answer", "about")


def test_robots_txt_is_no_bot(service: Service) -> None:
    assert service.answer(Question("who objects to robots.txt?", today=TODAY)).answer.kind == "list"
