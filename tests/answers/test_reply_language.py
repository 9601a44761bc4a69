"""The language of the reply: that of the question, and where its few words or signs tell none, that of the asker's app, or English."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Question
from bot.service import Service


def reply_language(service: Service, text: str, hint: str | None = None) -> str:
    """Return the language in which a question is answered."""
    return service.answer(Question(text, language=hint, today=date(2026, 11, 1))).answer.language


@pytest.mark.parametrize("text", ["W", "2026-10-13", "GEMA?", "CISAC?", "誰が署名しましたか？", "من وقع على الرسالة؟", "👍"])
def test_what_tells_no_language_is_answered_in_that_of_the_app_or_english(service: Service, text: str) -> None:
    assert reply_language(service, text) == "en"
    assert reply_language(service, text, "it") == "it"


def test_a_language_that_is_not_official_gets_english(service: Service) -> None:
    assert reply_language(service, "Kim imzaladı?", "tr") == "en"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("wer unterschrieb?", "de"), ("kto podpisał", "pl"), ("ki írta alá", "hu"), ("min iffirma?", "mt"), ("signatories", "en"),
        ("cé a shínigh?", "ga"),
    ],
)
def test_few_words_that_tell_it_decide_against_the_app(service: Service, text: str, language: str) -> None:
    assert reply_language(service, text, "it") == language


@pytest.mark.parametrize("text", ["Art. 53(1)(d)", "art 53.1.d", "https://example.org/letter"])
def test_a_number_or_an_address_is_in_no_language(service: Service, text: str) -> None:
    for language in ("de", "fr", "pl"):
        assert reply_language(service, text, language) == language
