"""Whether a later law changed a provision: yes and no stand in the register, and nothing else is said with yes or no."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Question
from bot.service import Service
from tests.answers.conversations import last_answer


@pytest.mark.parametrize(
    ("text", "value", "document"),
    [
        ("Is Article 53 altered by the AI omnibus?", "no", "timeline:omnibus-council-adoption"),
        ("Verändert der KI-Omnibus den Artikel 53 Absatz 2?", "no", "timeline:omnibus-council-adoption"),
        ("Est-ce que l’omnibus IA modifie l’article 56 ?", "yes", "provision:article-56"),
        ("Czy omnibus zmienił artykuł 113?", "yes", "provision:article-113"),
        ("Sáhl ten omnibus nějak na autorskoprávní povinnosti v článku 53?", "no", "timeline:omnibus-council-adoption"),
        ("Rört omnibusen vid artikel 53?", "no", "timeline:omnibus-council-adoption"),
        ("Has the AI omnibus altered the duties which Article 53 imposes on model providers?", "no", "timeline:omnibus-council-adoption"),
    ],
)
def test_what_the_register_says(service: Service, text: str, value: str, document: str) -> None:
    """With the milestone or the note that says so."""
    answer = service.answer(Question(text)).answer
    assert (answer.outcome, answer.kind, answer.value) == ("answer", "yes-no", value)
    assert {citation.document for citation in answer.citations} == {document}


@pytest.mark.parametrize("text", ["Does the omnibus change Article 99?", "Did GESAC ask the omnibus to change Article 53?"])
def test_what_it_does_not_say(service: Service, text: str) -> None:
    """Of Article 99 nothing is known; what somebody wants is no change."""
    assert service.answer(Question(text)).answer.outcome in ("closest", "refuse")


def test_what_an_article_says_is_no_change_of_it(service: Service) -> None:
    answer = service.answer(Question("What does the omnibus say of Article 56?")).answer
    assert (answer.outcome, answer.kind, answer.value) == ("answer", "provision", None)
    assert {citation.document for citation in answer.citations} == {"provision:article-56"}


def test_the_law_spoken_of_is_meant(service: Service) -> None:
    first = service.answer(Question("omnibus in force yet?"))
    answer = service.answer(Question("did it touch art 53 at all or not"), (first.turn,)).answer
    assert (answer.outcome, answer.kind, answer.value) == ("answer", "yes-no", "no")


@pytest.mark.parametrize(
    ("questions", "changed"),
    [
        (("What does Article 53(1)(c) say?", "Did the omnibus change it?"), "no"),
        (("Co mówi art. 53 ust. 1 lit. c?", "Czy omnibus go zmienił?"), "no"),
        (("Was sagt Artikel 113?", "Hat der Omnibus ihn geändert?"), "yes"),
        (("Cosa dice l'articolo 64?", "L'omnibus l'ha modificato?"), "yes"),
    ],
)
def test_whether_the_omnibus_changed_the_provision_told_last(service: Service, questions: tuple[str, ...], changed: str) -> None:
    assert last_answer(service, *questions, today=date(2026, 11, 30)).value == changed
