"""The AI Act by its usual name, whatever a question calls it; other laws and the omnibus stay what they are."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.folding import tokens
from knowledge.law_name import LawName

LONG = {
    "en": ("When was Regulation (EU) 2024/1689 published?", "When was AI Act published?"),
    "de": (
        "Wann trat die europäische Verordnung über künstliche Intelligenz in Kraft?",
        "Wann trat die AI Act in Kraft?",
    ),
    "fr": (
        "Quand le règlement établissant des règles harmonisées concernant l'intelligence artificielle est-il paru ?",
        "Quand le AI Act est-il paru ?",
    ),
    "es": ("¿Cuándo se publicó el Reglamento (UE) 2024/1689?", "¿Cuándo se publicó el Reglamento de IA?"),
    "pl": ("Kiedy opublikowano rozporządzenie (UE) 2024/1689?", "Kiedy opublikowano AI Act?"),
    "hu": ("Mikor hirdették ki az (EU) 2024/1689 rendeletet?", "Mikor hirdették ki az MI-rendelet?"),
    "bg": ("Кога влезе в сила европейският регламент за изкуствения интелект?", "Кога влезе в сила Актът за ИИ?"),
}
OTHERS = [
    ("en", "When was the AI omnibus regulation published?"),
    ("en", "When was Regulation (EU) 2016/679 adopted?"),
    ("sv", "När träder Europarådets AI-konvention i kraft?"),
    ("sv", "när antog Europaparlamentet AI-förordningen?"),
    ("cs", "Kdy Parlament hlasoval o aktu o umělé inteligenci?"),
    ("sk", "Kedy Parlament hlasoval o akte o umelej inteligencii?"),
    ("en", "From when do the obligations for general-purpose AI models apply?"),
]


@pytest.fixture(scope="module")
def names(catalogue: Catalogue) -> LawName:
    return LawName(catalogue.labels)


@pytest.mark.parametrize("language", LONG)
def test_a_long_name_gives_way_to_the_usual_one(names: LawName, language: str) -> None:
    long, usual = LONG[language]
    assert names.as_usual(long, tokens(long), language) == usual
    assert names.as_usual(usual, tokens(usual), language) == usual


@pytest.mark.parametrize(("language", "question"), OTHERS)
def test_other_laws_and_usual_names_stay(names: LawName, language: str, question: str) -> None:
    assert names.as_usual(question, tokens(question), language) == question


def test_what_is_kept_stays(names: LawName) -> None:
    question = "When was “Regulation (EU) 2024/1689” written about?"
    start = question.index("“")
    assert names.as_usual(question, tokens(question), "en", [(start, question.index("”"))]) == question
