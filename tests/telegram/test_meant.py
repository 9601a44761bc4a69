"""Commands, links and buttons mean the same in every language."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.plans import Plan
from bot.telegram_surface import meant
from bot.telegram_surface.languages import OFFICIAL, date_in_words
from bot.telegram_surface.questions import first_day
from knowledge.catalogue import Catalogue

LETTER = "2024-02-01-joint-statement-before-coreper"
FACTS = Catalogue.from_folder()


@pytest.mark.parametrize("language", OFFICIAL)
def test_a_document_is_named_by_its_day_or_id(language: str) -> None:
    """As people of the language write the day; a day within a longer name decides nothing."""
    for named in ("2024-02-01", date_in_words("2024-02-01", language), LETTER):
        assert meant.signatories_of(FACTS, named, language) == Plan("signatories", documents=(LETTER,)), named
    assert meant.signatories_of(FACTS, "the statement of 2024-02-01", language) is None


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
