"""Where Telegram does not let the bot write, or change what it wrote: said elsewhere if that helps, and never twice in vain."""

from __future__ import annotations

import logging

import pytest

from tests.botapi.driver import BotApi, ChatHandle
from tests.botapi.faults import Fault
from tests.telegram.conftest import RunningBot, by_polling


def complaints(caplog: pytest.LogCaptureFixture) -> list[tuple[str, str]]:
    """Return what the program complained of: level and message."""
    return [(record.levelname, record.message) for record in caplog.records if record.levelno >= logging.WARNING]


def tries(api: BotApi, chat: ChatHandle) -> int:
    return sum(call.method == "sendMessage" and call.parameters.get("chat_id") == chat.id for call in api.server.calls)


@by_polling
@pytest.mark.parametrize(
    "description",
    ["TOPIC_CLOSED", "not enough rights to send text messages to the chat", "have no rights to send a message", "CHAT_WRITE_FORBIDDEN"],
)
async def test_where_nothing_may_be_written_nothing_more_is_tried(
    api: BotApi, bot: RunningBot, caplog: pytest.LogCaptureFixture, description: str
) -> None:
    """One warning in the log, no apology that would be refused as well; once the place is open again, the next question is answered."""
    anna = api.user("Anna")
    group = api.group("Coalition", anna, topics={7: "Press"})
    api.server.faults.add(Fault("refusal", "sendMessage", chat_id=group.id, times=1, status=400, description=f"Bad Request: {description}"))
    await group.says(anna, "/ask When was it published?", topic=7)
    await group.silence(0.5)
    assert tries(api, group) == 1
    assert complaints(caplog) == [("WARNING", f"a chat does not take what is said to it: {description.capitalize()}")]
    await group.says(anna, "/ask When was it published?", topic=7)
    assert "On 20 July 2023." in (await group.reply()).text
    await bot.stop()
    api.server.calls.clear()


@pytest.mark.parametrize("label", ["More", "Sources"])
@pytest.mark.usefixtures("bot")
async def test_a_button_of_a_deleted_message_is_answered_in_a_new_one(api: BotApi, caplog: pytest.LogCaptureFixture, label: str) -> None:
    """Pressed just before the message went; the new one has buttons that work, and comes once."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "Who signed everything?")
    answer = await chat.reply()
    answer.message.deleted = True
    chat._read -= 1
    for _ in range(2):
        await answer.press(anna, label)
    again = await chat.reply()
    assert ("16–30 of 60" if label == "More" else "Open letter to the ministers") in again.text
    await again.press(anna, "Back")
    await again.edited(edits=1)
    await chat.silence()
    assert [level for level, _ in complaints(caplog) if level == "ERROR"] == []
    api.server.calls.clear()
