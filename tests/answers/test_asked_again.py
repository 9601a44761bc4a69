"""A question that was just asked is not understood anew; what was spoken of before counts all the same."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path

import pytest

from bot.answers.contract import Question
from bot.keeping import ASKED_IN, keep_languages_ready
from bot.recently import KEPT_S, Recently
from bot.service import Service

TODAY = date(2026, 11, 24)


def given(service: Service, text: str, history: tuple[object, ...] = (), hint: str | None = None) -> dict[str, object]:
    """Return all of an answer but the time that it took."""
    found = service.answer(Question(text, language=hint, today=TODAY), history).answer.as_json()
    return {name: value for name, value in found.items() if name != "elapsed_ms"}


@pytest.mark.parametrize("text", ["Who signed it?", "And GEMA?", "How many organisations signed the letter of 1 February 2024?"])
def test_in_another_conversation_the_same_words_are_answered_by_that_one(service: Service, text: str) -> None:
    before = [service.answer(Question(asked, today=TODAY)).turn for asked in ("When was the open letter to Breton sent?", "What did IFPI say?")]
    afresh = []
    for turn in before:
        service.forget_questions()
        afresh.append(given(service, text, (turn,)))
    assert [given(service, text, (turn,)) for turn in before] == afresh


def test_the_language_of_the_member_is_part_of_the_question(service: Service) -> None:
    service.forget_questions()
    afresh = given(service, "GEMA?", hint="de")
    given(service, "GEMA?", hint="en")
    assert given(service, "GEMA?", hint="de") == afresh


def test_what_is_kept_is_the_last_and_not_for_long() -> None:
    now = [0.0]
    kept: Recently[str, int] = Recently(2, clock=lambda: now[0])
    for number, name in enumerate(("one", "two", "three")):
        kept.note(name, number)
    assert [kept.find(name) for name in ("one", "two", "three")] == [None, 1, 2]
    now[0] = KEPT_S
    assert kept.find("three") is None
    kept.note("four", 4)
    kept.clear()
    assert kept.find("four") is None


def test_who_wants_to_be_forgotten_leaves_no_words_behind(service: Service) -> None:
    read, understood = service._assistant._readings, service._assistant._understandings
    given(service, "Who signed the letter of 1 February 2024?")
    assert read.find(("Who signed the letter of 1 February 2024?", None, TODAY)) is not None
    assert understood.find(("Who signed the letter of 1 February 2024?", "en", TODAY)) is not None
    service.forget_questions(all_of_them=False)
    assert read.find(("Who signed the letter of 1 February 2024?", None, TODAY)) is not None
    assert understood.find(("Who signed the letter of 1 February 2024?", "en", TODAY)) is not None
    service.forget_questions()
    assert read.find(("Who signed the letter of 1 February 2024?", None, TODAY)) is None
    assert understood.find(("Who signed the letter of 1 February 2024?", "en", TODAY)) is None


async def test_the_languages_in_which_a_bot_is_asked_are_ready_at_its_next_start(service: Service, tmp_path: Path) -> None:
    """What a hand has written into the file and is no language does no harm. New ones are noted every few seconds."""
    text, noted = "Qui a signé la lettre du 1er février 2024 ?", tmp_path / ASKED_IN
    afresh = given(service, text)
    noted.write_text("mt\nsv\n../x \xff", encoding="latin-1")
    keeping = asyncio.create_task(keep_languages_ready(service, tmp_path, ["fr", "mt", "sv"]))
    async with asyncio.timeout(30):
        while "fr" not in noted.read_text(encoding="latin-1").split():
            await asyncio.sleep(0.1)
    keeping.cancel()
    assert {"fr", "mt", "sv"} <= set(noted.read_text(encoding="ascii").split())
    assert "../x" not in noted.read_text(encoding="ascii")
    assert {"mt", "sv"} <= service.asked_in
    service.forget_questions()
    assert given(service, text) == afresh
