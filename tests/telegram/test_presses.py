"""Every press is acknowledged once and in time, whatever its chat is busy with; what it asks for keeps its turn."""

from __future__ import annotations

import asyncio
from itertools import dropwhile

import pytest

from tests.botapi.driver import BotApi, ChatHandle
from tests.botapi.faults import Fault
from tests.botapi.world import User
from tests.telegram.conftest import by_polling


def acknowledgements(api: BotApi) -> list[str]:
    """Return of which presses the bot told Telegram that they arrived."""
    return [call.parameters["callback_query_id"] for call in api.server.calls if call.method == "answerCallbackQuery"]


def unfinished(api: BotApi) -> list[str]:
    """Return the request that is held up and what the bot asked of Telegram after it, but for updates and the sign of typing."""
    calls = [call for call in api.server.calls if call.method not in ("getUpdates", "sendChatAction")]
    return [call.method for call in dropwhile(lambda call: call.awaited is not None, calls)]


async def busy(api: BotApi, chat: ChatHandle, person: User) -> asyncio.Event:
    """Let somebody ask something whose answer is held up on its way; it arrives when what is returned is set."""

    def sent() -> int:
        return sum(call.method == "sendMessage" for call in api.server.calls)

    before = sent()
    held = Fault("held", "sendMessage", chat_id=chat.id)
    api.server.faults.add(held)
    await chat.says(person, "/ask When was it published?")
    async with asyncio.timeout(10):
        while sent() == before:
            await asyncio.sleep(0.01)
    return held.let_go


@pytest.mark.usefixtures("bot")
async def test_a_press_is_acknowledged_before_earlier_work_of_its_group_is_done(api: BotApi) -> None:
    """A slow answer to one member keeps no other waiting with a turning circle; what was pressed follows in its turn."""
    anna, ben = api.user("Anna"), api.user("Ben")
    group = api.group("Coalition", anna, ben)
    await group.says(anna, "/ask Who signed everything?")
    long = await group.reply()
    arrives = await busy(api, group, anna)
    assert "text" not in await long.press(ben, "More")
    assert unfinished(api) == ["sendMessage", "answerCallbackQuery"]
    assert long.message.edits == 0
    arrives.set()
    await group.reply()
    await long.edited(edits=1)
    assert len(acknowledgements(api)) == 1


@pytest.mark.usefixtures("bot")
async def test_what_could_not_be_shown_in_time_is_said(api: BotApi) -> None:
    """That a button is no longer in use; thanks for a rating are not missed."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "Who signed the open letter?")
    reply = await chat.reply()
    arrives = await busy(api, chat, anna)
    assert "text" not in await reply.press(anna, "👍")
    assert "text" not in await chat.press(anna, reply.message, "s:nothing:0")
    arrives.set()
    assert "On 20 July 2023." in (await chat.reply()).text
    assert (await chat.reply()).text == "This button is no longer in use. Please ask again."
    await chat.silence()
    assert len(set(acknowledgements(api))) == len(acknowledgements(api)) == 2


@pytest.mark.usefixtures("bot")
async def test_where_nothing_is_under_way_the_text_is_shown_at_once(api: BotApi) -> None:
    """As a toast, and nowhere else."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "Who signed the open letter?")
    reply = await chat.reply()
    assert (await reply.press(anna, "👍"))["text"].startswith("Thank you.")
    assert (await chat.press(anna, reply.message, "s:nothing:0"))["show_alert"]
    await chat.silence()


@by_polling
@pytest.mark.usefixtures("bot")
async def test_a_press_that_has_to_find_something_out_is_acknowledged_meanwhile(api: BotApi) -> None:
    """Whether somebody leads the group, where Telegram takes its time to say so."""
    anna, ben = api.user("Anna"), api.user("Ben")
    group = api.group("Coalition", anna, ben)
    await group.says(anna, "/settings")
    card = await group.reply()
    held = Fault("held", "getChatMember")
    api.server.faults.add(held)
    assert "text" not in await card.press(ben, "Answers")
    assert unfinished(api) == ["getChatMember", "answerCallbackQuery"]
    held.let_go.set()
    assert (await group.reply()).text == "Only administrators can do this."
    assert len(acknowledgements(api)) == 1


@pytest.mark.parametrize("data", ["", "x", "A:1", "T:1", "V:1", "G:1", "X:1:2:3", "A:nothing:card", "m:{key}:x", "p:{key}:0", "q:{key}:-1"])
@pytest.mark.usefixtures("bot")
async def test_forged_presses_are_acknowledged_once(api: BotApi, data: str) -> None:
    """Whatever they say, and whoever presses."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "When was it published?")
    reply = await chat.reply()
    key = next(button["callback_data"] for button in reply.buttons() if "callback_data" in button).split(":")[1]
    await chat.press(anna, reply.message, data.format(key=key))
    await chat.silence(0.3)
    assert len(acknowledgements(api)) == 1
    assert reply.message.edits == 0


@pytest.mark.usefixtures("bot")
async def test_the_language_in_force_chosen_again_changes_nothing(api: BotApi) -> None:
    """The card shows it already."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "/language")
    card = await chat.reply()
    await chat.press(anna, card.message, "l::auto")
    await card.press(anna, "Deutsch")
    await card.edited(edits=1)
    await card.press(anna, "Deutsch")
    await chat.silence(0.3)
    assert card.message.edits == 1
