"""Commands, links and buttons mean the same in every language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from babel.dates import format_date

from bot.answers.plans import Plan
from bot.answers.wording import Wording
from bot.telegram_surface import meant
from bot.telegram_surface.languages import OFFICIAL, date_in_words
from bot.telegram_surface.questions import first_day
from bot.texts import Texts
from tests.shipped import shipped

LETTER = "2024-02-01-joint-statement-before-coreper"
FACTS = shipped()


@pytest.mark.parametrize("language", OFFICIAL)
def test_a_document_is_named_by_its_day_or_id(language: str) -> None:
    """As people of the language write the day; a day within a longer name decides nothing."""
    for named in ("2024-02-01", date_in_words("2024-02-01", language), LETTER):
        assert meant.signatories_of(FACTS, named, language) == Plan("signatories", documents=(LETTER,)), named
    assert meant.signatories_of(FACTS, "the statement of 2024-02-01", language) is None


@pytest.mark.parametrize("language", OFFICIAL)
def test_a_suggestion_is_what_it_says(language: str) -> None:
    """However a name is inflected in it, nobody needs to read it again."""
    texts = Texts()
    words = Wording(FACTS, texts, language)
    for document in FACTS.joint_documents():
        name = words.document(document)
        signed, demanded = (words.say(f"suggest-{what}", document=name) for what in ("signatories", "demands"))
        assert meant.suggested(FACTS, texts, signed, language) == Plan("signatories", documents=(document.id,))
        assert meant.suggested(FACTS, texts, demanded, language) == Plan("document-position", documents=(document.id,))
    assert meant.suggested(FACTS, texts, words.say("suggest-next"), language) == Plan("next")
    gema = words.say("suggest-documents-of", organisation="GEMA")
    assert meant.suggested(FACTS, texts, gema, language) == Plan("signed-documents", organisations=("gema",))
    assert meant.suggested(FACTS, texts, "When was it published?", language) is None


@pytest.mark.parametrize("language", OFFICIAL)
def test_a_plan_is_put_in_the_words_that_stand_for_it(language: str) -> None:
    """However it was read; a narrower question is another one, and has no words."""
    texts = Texts()
    words = Wording(FACTS, texts, language)
    for plan in (Plan("signatories", documents=(LETTER,)), Plan("next"), Plan("signed-documents", organisations=("gema",))):
        said = meant.in_words(FACTS, texts, replace(plan, certainty=0.7, kinds=("letter",), reached=("gema",)), language)
        assert meant.suggested(FACTS, texts, said, language) == plan
    name = words.document(FACTS.document_by_id[LETTER])
    assert meant.in_words(FACTS, texts, meant.missing_from(LETTER), language) == words.say("chat-question-not-signed", name=name)
    for other in (
        Plan("signatories", documents=(LETTER,), countries=("DE",)), Plan("signatories", documents=(LETTER, LETTER)), Plan("events"),
        Plan("signatories", documents=("unknown",)), Plan("signatories", organisations=("unknown",)), Plan("next", dates=("2026",)),
    ):  # fmt: skip
        assert not meant.in_words(FACTS, texts, other, language), other


def test_a_choice_completes_the_question() -> None:
    """The plan that was waiting, with the chosen document; no other choice is taken."""
    turn = {"pending": {"plan": {"intent": "signatories"}, "slot": "documents", "choices": ["a", "b"]}}
    assert meant.chosen(turn, "b") == Plan("signatories", documents=("b",))
    assert meant.chosen(turn, "c") is None
    assert meant.chosen({}, "a") is None


@pytest.mark.parametrize(
    ("text", "day"),
    [("2026-05-03", date(2026, 5, 3)), ("Mai 2026", date(2026, 5, 1)), ("2026", date(2026, 1, 1)), ("gestern", None)],
)
def test_days_as_people_write_them(text: str, day: date | None) -> None:
    assert first_day(text, "de") == day


@pytest.mark.parametrize("language", OFFICIAL)
def test_a_day_that_no_calendar_has_is_no_year(language: str) -> None:
    """The last of February is one, in the words of every language; a part of a year and an hour have numbers of their own."""
    february = [format_date(date(2026, 2, 28), width, locale=language) for width in ("long", "full")]
    for text in february:
        assert first_day(text, language) == date(2026, 2, 28)
        assert first_day(text.replace("28", "31"), language) is None
        assert first_day(f"{text}, 10:30", language) == date(2026, 2, 28)
    for text in ("2026-13-45", "2025-02-30", "30/02/2026", "2026/02/30", "30.II.2026", "2026-00-10"):
        assert first_day(text, language) is None
    assert first_day("28.2.2026", language) == date(2026, 2, 28)


def test_a_date_may_be_one_of_several() -> None:
    assert first_day("from 2023 to 2024", "en") == date(2023, 1, 1)
    assert first_day("Q1 2026", "en") == date(2026, 1, 1)
    assert first_day("March 32, 2026", "en") is None
