"""Whoever writes in the name of a chat: each group's anonymous administrators, and each channel, are a person of their own."""

from __future__ import annotations

import pytest

from bot.telegram_surface.incoming import sender_of, with_senders_of_their_own
from tests.botapi.driver import BotApi, ChatHandle
from tests.botapi.world import ANONYMOUS_ADMIN, CHANNEL_SENDER
from tests.telegram.conftest import RunningBot, by_polling


async def language_of_answers(bot: RunningBot, group: ChatHandle) -> str | None:
    """Return the language in which an anonymous administrator is answered."""
    await group.anonymous_admin_says("/ask Who signed?")
    await group.reply()
    return bot.service.asked[-1].answer_in


async def test_what_an_anonymous_admin_chooses_stays_in_their_group(api: BotApi, bot: RunningBot) -> None:
    """By a command and by a press of an administrator; a member who presses chooses for themselves."""
    anna, ben, cleo = api.user("Anna"), api.user("Ben"), api.user("Cleo")
    one, two = api.group("One", anna, cleo), api.group("Two", ben)
    await one.anonymous_admin_says("/language pl")
    card = await one.reply()
    assert (await language_of_answers(bot, one), await language_of_answers(bot, two)) == ("pl", None)
    assert "Malti" in (await card.press(cleo, "Malti"))["text"]
    assert await language_of_answers(bot, one) == "pl"
    assert "text" not in await card.press(anna, "Deutsch")
    await card.edited(edits=1)
    assert "Deutsch" in card.text
    assert await language_of_answers(bot, one) == "de"
    await one.says(anna, "/ask Who signed?")
    await one.reply()
    assert bot.service.asked[-1].answer_in is None


@pytest.mark.usefixtures("bot")
async def test_forget_is_decided_by_an_administrator_where_the_asker_was_anonymous(api: BotApi) -> None:
    """What the group's anonymous administrators are known for goes, and nothing of whoever pressed or of another group."""
    anna, ben = api.user("Anna"), api.user("Ben")
    one, two = api.group("One", anna, ben), api.group("Two", anna)
    for group in (one, two):
        await group.anonymous_admin_says("/language pl")
        await group.reply()
    await one.says(anna, "/language de")
    await one.reply()
    await one.anonymous_admin_says("/forget")
    card = await one.reply()
    yes = card.buttons()[0]["callback_data"]
    assert (await one.press(ben, card.message, yes))["text"] == "Only the person who asked for this can decide it."
    await one.press(anna, card.message, yes)
    await card.edited(edits=1)
    assert card.text.startswith("Erledigt. Gelöscht: Einstellungen 1,")
    for group, known in ((one, False), (two, True)):
        await group.anonymous_admin_says("/language")
        assert ("Polski" in (await group.reply()).text.splitlines()[0]) is known
    await one.says(anna, "/language")
    assert "Deutsch" in (await one.reply()).text


@pytest.mark.usefixtures("bot")
async def test_forget_of_one_group_cannot_be_decided_in_another(api: BotApi) -> None:
    """By a press that was made up: an administrator of one group leads no other."""
    anna, ben = api.user("Anna"), api.user("Ben")
    one, two = api.group("One", anna), api.group("Two", ben)
    await one.anonymous_admin_says("/language pl")
    await one.reply()
    await two.anonymous_admin_says("/forget")
    card = await two.reply()
    forged = card.buttons()[0]["callback_data"].replace(str(two.id), str(one.id))
    assert (await two.press(ben, card.message, forged))["text"] == "Only the person who asked for this can decide it."


@by_polling
async def test_each_channel_is_a_person_of_its_own(api: BotApi, bot: RunningBot) -> None:
    """Wherever it writes; the one that was asked to forget does."""
    anna = api.user("Anna")
    group = api.group("Coalition", anna)
    for text in ("/language pl", "/ask Who signed?"):
        await group.channel_says(-1_009_001, text)
        await group.reply()
    assert bot.service.asked[-1].answer_in == "pl"
    await group.channel_says(-1_009_002, "/ask Who signed?")
    await group.reply()
    assert bot.service.asked[-1].answer_in is None
    await group.channel_says(-1_009_001, "/forget")
    card = await group.reply()
    await group.press(anna, card.message, card.buttons()[0]["callback_data"])
    await card.edited(edits=1)
    await group.channel_says(-1_009_001, "/ask Who signed?")
    await group.reply()
    assert bot.service.asked[-1].answer_in is None


async def test_the_last_visit_of_an_anonymous_admin_is_that_of_their_group(api: BotApi, bot: RunningBot) -> None:
    """What one group's administrator has seen is still new to another's."""
    one, two = api.group("One", api.user("Anna")), api.group("Two", api.user("Ben"))
    first = []
    for group in (one, one, two):
        await group.anonymous_admin_says("/new")
        first.append((await group.reply()).text.splitlines()[0])
    assert first[0] == first[2] != first[1]
    assert bot.service.asked == []


def test_only_placeholders_get_the_id_of_their_chat() -> None:
    """Also in the message that one replies to, and in that below which a button was pressed; a person keeps theirs."""
    chat, person = {"id": -100, "type": "supergroup"}, {"id": 7, "is_bot": False}
    placeholder = {"from": {"id": ANONYMOUS_ADMIN, "is_bot": True}, "sender_chat": chat, "chat": chat}
    channel = {"from": {"id": CHANNEL_SENDER, "is_bot": True}, "sender_chat": {"id": -200}, "chat": chat}
    asked = {"message": {"from": person, "chat": chat, "reply_to_message": channel}}
    assert with_senders_of_their_own(asked)["message"]["from"] == person
    assert with_senders_of_their_own(asked)["message"]["reply_to_message"]["from"]["id"] == -200
    pressed = {"callback_query": {"from": person, "message": {"from": person, "reply_to_message": placeholder}}}
    read = with_senders_of_their_own(pressed)["callback_query"]
    assert (read["from"]["id"], read["message"]["reply_to_message"]["from"]["id"]) == (7, -100)
    assert (sender_of({"message": placeholder}), sender_of(asked), sender_of(pressed)) == (-100, 7, 7)
    assert with_senders_of_their_own({"message": [], "callback_query": None}) == {"message": [], "callback_query": None}
