"""What the AI Act itself says on a matter, whom it binds, and things that are named in full and asked about."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Question
from bot.answers.planning.elsewhere import undoes_signing
from bot.service import Service

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "provision"),
    [
        ("What does the AI Act say about deepfakes?", "article-50"),
        ("Was steht in der KI-Verordnung über kleine Firmen?", "recital-109"),
        ("Que dit le règlement sur l’IA sur les modèles entraînés hors de l’Union ?", "recital-106"),
        ("Mitä tekoälyasetus sanoo syväväärennöksistä?", "article-50"),
        ("What does the AI Act say about open source and copyright?", "recital-104"),
        ("Kogo dotyczy obowiązek oznaczania deepfake’ów i treści syntetycznych?", "article-50"),
        ("A chi si applicano le sanzioni per gli operatori?", "article-99"),
    ],
)
def test_the_act_is_asked_and_not_who_speaks_of_it(service: Service, text: str, provision: str) -> None:
    answer = service.answer(Question(text, today=TODAY)).answer
    assert answer.outcome == "answer"
    assert answer.citations[0].document == f"provision:{provision}"


@pytest.mark.parametrize("text", ["What do creators say about the AI Act?", "Was sagen die Urheber zur KI-Verordnung?"])
def test_what_others_say_of_the_act_is_none_of_its_articles(service: Service, text: str) -> None:
    """They are told, or what is nearest to it."""
    answer = service.answer(Question(text, today=TODAY)).answer
    assert answer.outcome in ("answer", "closest")
    assert answer.citations
    assert not any(citation.document.startswith("provision:") for citation in answer.citations)


@pytest.mark.parametrize("text", ["Who does the AI Act apply to?", "Für wen gilt die KI-Verordnung?"])
def test_no_article_tells_whom_all_of_the_act_binds(service: Service, text: str) -> None:
    assert service.answer(Question(text, today=TODAY)).answer.outcome in ("closest", "refuse")


@pytest.mark.parametrize(
    "text",
    ["From when does the public summary of training content apply?", "Från när gäller den offentliga sammanfattningen av träningsinnehållet?"],
)
def test_a_duty_applies_since_another_day_than_its_template_came_out(service: Service, text: str) -> None:
    assert service.answer(Question(text, today=TODAY)).answer.value == "2025-08-02"


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("Tell me about the COREPER vote", "timeline:coreper-vote"),
        ("Was ist die Quelle für: die Abstimmung im AStV (COREPER)?", "timeline:coreper-vote"),
        ("Summarise the joint statement before the COREPER vote", "2024-02-01-joint-statement-before-coreper"),
        ("Explain the open-source exemption", "provision:article-53-2"),
        ("Mihin alaan GESAC kuuluu?", "organisations"),
    ],
)
def test_what_is_named_in_full_is_told(service: Service, text: str, cited: str) -> None:
    answer = service.answer(Question(text, today=TODAY)).answer
    assert answer.outcome == "answer"
    assert cited in {citation.document for citation in answer.citations}


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("What happened after the COREPER vote?", "ep-committee-vote-2024"),
        ("Which milestones came after the COREPER vote?", "ep-committee-vote-2024"),
        ("What happened before the COREPER vote?", "commission-proposal"),
        ("Hvad skete der før Coreper-afstemningen?", "commission-proposal"),
        ("Was passierte nach der politischen Einigung?", "ai-office-decision"),
    ],
)
def test_one_side_of_a_milestone_is_asked_for(service: Service, text: str, first: str) -> None:
    answer = service.answer(Question(text, today=TODAY)).answer
    assert answer.outcome == "answer"
    assert answer.items[0].id == first
    assert "coreper-vote" not in {item.id for item in answer.items} or first == "ai-office-decision"


def test_the_latest_of_one_who_spoke_later_than_it_signed(service: Service) -> None:
    answer = service.answer(Question("What is the latest statement of EWC?", today=TODAY)).answer
    assert [item.id for item in answer.items] == ["2025-06-19-letter-to-juri-committee"]
    assert "ewc-2026-06-01" in {citation.document for citation in answer.citations}


def test_words_that_only_look_like_names_are_none(service: Service) -> None:
    for text in ("Mida ütleb tehisintellektimäärus?", "La résolution sur le droit d’auteur", "Er is een start gemaakt"):
        reading = service.think(Question(text, today=TODAY)).understanding.reading
        assert not reading.sectors
        assert not reading.subjects


@pytest.mark.parametrize("text", ["Who signed the statements against scraping?", "Which organisations signed a letter on scraped works?"])
def test_scraping_takes_no_signature_back(service: Service, text: str) -> None:
    assert not undoes_signing(service.think(Question(text, today=TODAY)).understanding)
