"""A picture that Telegram does not take keeps no words from anybody."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.service import Service
from tests.botapi.driver import BotApi
from tests.botapi.faults import Fault
from tests.telegram.conftest import RunningBot

REFUSALS = [
    "PHOTO_INVALID_DIMENSIONS",
    "not enough rights to send photos to the chat",
    "IMAGE_PROCESS_FAILED",
    "something that nobody has foreseen",
]


@pytest.fixture(params=REFUSALS)
async def _refusing(request: pytest.FixtureRequest, api: BotApi, tmp_path: Path, service: Service) -> AsyncIterator[None]:
    """A bot on a server that takes no picture."""
    api.server.faults.add(Fault("refusal", "sendPhoto", times=99, status=400, description=f"Bad Request: {request.param}"))
    running = RunningBot(api, tmp_path, "polling", service=service)  # type: ignore[arg-type]
    await running.start()
    yield
    await running.stop()
    assert {call.method for call in api.server.refused()} == {"sendPhoto"}


@pytest.mark.usefixtures("_refusing")
async def test_the_answer_comes_without_its_picture(api: BotApi) -> None:
    """Once: the answer says what the picture would have shown."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "/timeline 2025")
    answer = await chat.reply()
    assert "photo" not in answer.message.data
    assert answer.links()
    await chat.silence(0.5)


@pytest.mark.usefixtures("_refusing")
async def test_a_picture_that_was_asked_for_comes_in_words(api: BotApi) -> None:
    """In the group and the topic where it was asked for."""
    anna = api.user("Anna")
    group = api.group("Coalition", anna, topics={7: "Press"})
    await group.says(anna, "/deadlines", topic=7)
    answer = await group.reply()
    await answer.press(anna, "Picture")
    words = await group.reply()
    assert words.text.startswith("1. ") or "\n1. " in words.text
    assert words.thread == 7
    assert words.answers == answer.message.id
    await group.silence(0.5)
