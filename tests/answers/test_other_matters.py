"""Matters and people that no provision and no entry of the register is about: no article is given for them."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Question
from bot.service import Service

TODAY = date(2026, 12, 1)


def cited(service: Service, text: str) -> str:
    """Return the first entry that an answer rests on, or what became of the question."""
    answer = service.answer(Question(text, today=TODAY)).answer
    return answer.citations[0].document if answer.outcome == "answer" else answer.outcome


@pytest.mark.parametrize(
    "text",
    [
        "Which article covers drones?",
        "Which article requires human oversight?",
        "Welcher Artikel regelt Gesichtserkennung?",
        "Quel article exige un contrôle humain ?",
        "¿Qué artículo regula los productos sanitarios?",
        "Mikä artikla koskee drooneja?",
        "Który artykuł dotyczy dronów?",
    ],
)
def test_no_article_on_a_matter_that_nothing_is_known_of(service: Service, text: str) -> None:
    assert cited(service, text) in {"refuse", "closest"}


@pytest.mark.parametrize(
    ("text", "provision"),
    [
        ("Which article covers deepfakes?", "article-50"),
        ("Which article makes providers publish what they trained on?", "article-53-1-d"),
        ("V katerem členu so globe za ponudnike modelov?", "article-101"),
        ("Koji članak uređuje vodene žigove?", "article-50"),
        ("Quel article traite du TDM ?", "directive-eu-2019-790-article-4-3"),
        ("Quale articolo riguarda il text and data mining?", "directive-eu-2019-790-article-4-3"),
        ("Que artigo trata de text and data mining?", "directive-eu-2019-790-article-4-3"),
        ("Does the AI Office have to go through the training data work by work?", "recital-108"),
    ],
)
def test_an_article_is_told_by_what_it_is_about(service: Service, text: str, provision: str) -> None:
    assert cited(service, text) == f"provision:{provision}"


@pytest.mark.parametrize(
    "text",
    [
        "What is the BBC's position on Article 53?",
        "Qual é a posição da RTP sobre o artigo 53?",
        "Position du MEDEF sur l'article 50 ?",
        "Wie steht die ARD zu Artikel 53?",
    ],
)
def test_what_a_law_says_is_nobodys_view_of_it(service: Service, text: str) -> None:
    answer = service.answer(Question(text, today=TODAY)).answer
    assert answer.outcome == "refuse"


def test_what_an_article_says_of_something_is_told(service: Service) -> None:
    assert cited(service, "What does Article 50 say about LLMs?") == "provision:article-50"
    text = "Our model supplier trained everything in California. What does recital 106 say about that?"
    assert cited(service, text) == "provision:recital-106"


@pytest.mark.parametrize(("organisation", "shown"), [("IFPI", "IFPI"), ("NME", "News Media Europe (NME)")])
def test_what_somebody_says_of_an_article_is_no_text_of_the_article(service: Service, organisation: str, shown: str) -> None:
    answer = service.answer(Question(f"What does {organisation} say on Article 53(1)(d)?", today=TODAY)).answer
    assert (answer.outcome, answer.kind) == ("answer", "position")
    assert answer.text.startswith(shown)


@pytest.mark.parametrize("question", ["What does IMRO think of Article 50?", "Was sagt die GEMA zu Artikel 53?"])
def test_what_nobody_said_of_an_article_is_not_told_by_another_matter(service: Service, question: str) -> None:
    answer = service.answer(Question(question, today=TODAY)).answer
    assert (answer.outcome, answer.kind) == ("closest", "position")


@pytest.mark.parametrize(
    "question",
    [
        "Quelles sociétés d’auteurs italiennes ont signé la déclaration du 1er février 2024 ?",
        "¿Qué sociedades de autores italianas firmaron la declaración del 1 de febrero de 2024?",
        "Que sociedades de autores italianas assinaram a declaração de 1 de fevereiro de 2024?",
        "Quali società degli autori italiane hanno firmato la dichiarazione del 1° febbraio 2024?",
    ],
)
def test_authors_societies_are_no_writers(service: Service, question: str) -> None:
    answer = service.answer(Question(question, today=TODAY)).answer
    assert "siae" in {item.id for item in answer.items}
