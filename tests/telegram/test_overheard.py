"""Chatter below an answer is left alone, also where a question would be told why it is not answered; presses are told to their member."""

from __future__ import annotations

import pytest

from bot.telegram_surface import asking
from tests.botapi.driver import BotApi, ChatHandle, Reply
from tests.botapi.world import User
from tests.telegram.conftest import RunningBot

CHATTER = "I told my sister about it yesterday"


async def restricted_group(api: BotApi) -> tuple[User, User, ChatHandle, Reply]:
    """Return an administrator, a member, a group in which only administrators may ask, and an answer there."""
    anna, ben = api.user("Anna"), api.user("Ben")
    group = api.group("Coalition", anna, ben)
    await group.says(anna, "/settings")
    await (await group.reply()).press(anna, "Who may ask")
    await group.says(anna, "/ask Who signed the open letter?")
    return anna, ben, group, await group.reply()


@pytest.mark.usefixtures("bot")
async def test_chatter_is_not_told_that_only_administrators_may_ask(api: BotApi) -> None:
    """A question below an answer is, and so is a mention."""
    _, ben, group, answer = await restricted_group(api)
    await group.says(ben, CHATTER, reply_to=answer)
    await group.silence()
    await group.says(ben, "And GEMA?", reply_to=answer)
    assert (await group.reply()).text.startswith("In this group only administrators can ask me.")


@pytest.mark.usefixtures("bot")
async def test_chatter_during_an_outage_is_not_told_of_it(api: BotApi) -> None:
    """A question is."""
    anna, ben = api.user("Anna"), api.user("Ben")
    group = api.group("Coalition", anna, ben)
    await group.says(anna, "/ask Who signed the open letter?")
    answer = await group.reply()
    await group.says(ben, CHATTER, reply_to=answer, sent_ago_s=asking.TOO_OLD_S + 5)
    await group.silence()
    await group.says(ben, "And GEMA?", reply_to=answer, sent_ago_s=asking.TOO_OLD_S + 5)
    assert (await group.reply()).text.startswith("I was not available when you asked this.")


async def test_a_press_where_only_administrators_may_ask_is_told_to_whoever_pressed(api: BotApi, bot: RunningBot) -> None:
    """And to nobody else; looking closer at the answer is no question, and an administrator's press is answered."""
    anna, ben, group, answer = await restricted_group(api)
    for label in ("When was it published?", "Who is missing?", "When was it published?"):
        told = await answer.press(ben, label)
        assert (told["text"].startswith("In this group only administrators can ask me."), told["show_alert"]) == (True, True)
    await group.silence()
    assert len(bot.service.asked) == 1
    await answer.press(ben, "Sources")
    await answer.edited(edits=1)
    await answer.press(ben, "Back")
    await answer.edited(edits=2)
    await answer.press(anna, "When was it published?")
    assert "On 20 July 2023." in (await group.reply()).text
