"""When the duties begin, of which nothing more is said: those of whoever makes general-purpose models, in every language alike."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Question
from bot.service import Service
from tests.answers import raw_facts

TODAY = date(2026, 12, 3)


@pytest.mark.parametrize(
    "text",
    [
        "When do the obligations begin?",
        "Wann beginnen die Pflichten?",
        "Quand commencent les obligations ?",
        "¿Cuándo empiezan las obligaciones?",
        "Kiedy zaczynają się obowiązki?",
        "Wanneer beginnen de verplichtingen?",
        "Milloin velvoitteet alkavat?",
        "Kdy začínají povinnosti?",
        "Quando começam as obrigações?",
        "Hvornår begynder forpligtelserne?",
        "Πότε αρχίζουν οι υποχρεώσεις;",
        "Кога започват задълженията?",
        "Kada počinju obveze?",
        "Kada prasideda pareigos?",
        "Kad sākas pienākumi?",
        "Millal kohustused algavad?",
    ],
)
def test_the_duties_begin_when_article_53_does(service: Service, text: str) -> None:
    answer = service.answer(Question(text, today=TODAY)).answer
    assert answer.value == raw_facts.provisions()["article-53-1-d"]["applies_from"]
    assert answer.citations[0].document == "timeline:gpai-obligations-apply"


@pytest.mark.parametrize(
    ("text", "value"),
    [("When do the high-risk obligations begin?", "2027-12-02"), ("When do the obligations of Article 50 begin?", "2026-08-02")],
)
def test_duties_of_another_sort_begin_on_their_own_day(service: Service, text: str, value: str) -> None:
    answer = service.answer(Question(text, today=TODAY)).answer
    assert value in (answer.value if isinstance(answer.value, list) else [answer.value])
