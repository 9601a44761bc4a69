"""The button below a question that waited too long: it asks the same again, with what the question was about."""

from __future__ import annotations

import pytest

from bot.telegram_surface import asking
from tests.botapi.driver import BotApi, ChatHandle, Reply
from tests.botapi.world import Message, User
from tests.telegram.conftest import RunningBot, by_polling

TOO_LONG_AGO_S = asking.TOO_OLD_S + 5
NOTICE = "I was not available when you asked this."
QUESTIONS = [
    ("/deadlines", "Which deadlines lie ahead?"),
    ("/sources", "Which documents do you know?"),
    ("/timeline", "What happened in 2021–2028?"),
    ("/timeline 2024", "What happened in 2024?"),
    ("/signatories 2024-02-01", "Who signed the joint statement before the COREPER vote?"),
    ("/document 2024-02-01", "What does the joint statement before the COREPER vote demand?"),
    ("/organisation GEMA", "What is GEMA?"),
    ("/ask\nWho signed it?", "Who signed it?"),
    ("Who signed it?", "Who signed it?"),
]  # fmt: skip


async def asked_late(chat: ChatHandle, user: User, text: str, *, reply_to: Message | Reply | None = None, topic: int | None = None) -> Reply:
    """Let a member have asked too long ago, and return what is told of that."""
    await chat.says(user, text, reply_to=reply_to, topic=topic, sent_ago_s=TOO_LONG_AGO_S)
    notice = await chat.reply()
    assert notice.text.startswith(NOTICE)
    return notice


@by_polling
@pytest.mark.parametrize(("text", "question"), QUESTIONS, ids=[text for text, _ in QUESTIONS])
async def test_ask_again_asks_what_was_asked(api: BotApi, bot: RunningBot, text: str, question: str) -> None:
    """A command is the same command again, with the way to answer it."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, text)
    await chat.reply()
    (at_once,) = bot.service.asked
    notice = await asked_late(chat, anna, text)
    await notice.press(anna, "Ask again")
    assert (await chat.reply()).text.startswith(question)
    late = bot.service.asked[-1]
    assert (late.text, late.plan, late.ours) == (question, at_once.plan, at_once.ours)


@pytest.mark.usefixtures("bot")
async def test_ask_again_tells_what_is_new(api: BotApi) -> None:
    """Also a command that stands for no question is carried out."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await (await asked_late(chat, anna, "/new 2025-01-01")).press(anna, "Ask again")
    assert (await chat.reply()).text.startswith("New since 1 January 2025")


@pytest.mark.parametrize(
    ("text", "question", "about"),
    [("/ask", "GEMA signed it.", ""), ("/ask Who signed this?", "Who signed this?", "GEMA signed it.")],
)
async def test_ask_again_knows_the_message_replied_to(api: BotApi, bot: RunningBot, text: str, question: str, about: str) -> None:
    """Telegram does not tell it with the press; a restart in between makes no difference, and the answer replies to the question."""
    anna, ben = api.user("Anna"), api.user("Ben")
    group = api.group("Coalition", anna, ben)
    told = await group.says(ben, "GEMA signed it.")
    notice = await asked_late(group, anna, text, reply_to=told)
    await bot.stop()
    await bot.start()
    await notice.press(anna, "Ask again")
    answer = await group.reply()
    assert (bot.service.asked[-1].text, bot.service.asked[-1].about) == (question, about)
    assert answer.answers == notice.answers
    assert answer.text.startswith("You asked:")


async def test_a_follow_up_asked_again_goes_on_from_its_answer(api: BotApi, bot: RunningBot) -> None:
    """A reply to an answer, in a topic, without any command."""
    anna = api.user("Anna")
    group = api.group("Coalition", anna, topics={7: "Letters"})
    await group.says(anna, "/ask Who signed the open letter?", topic=7)
    answer = await group.reply()
    await group.says(anna, "/ask When was it published?", topic=7)
    await group.reply()
    notice = await asked_late(group, anna, "And who did not?", reply_to=answer)
    await notice.press(anna, "Ask again")
    assert (await group.reply()).thread == 7
    assert bot.service.asked[-1].text == "And who did not?"
    assert [turn.slots for turn in bot.service.histories[-1]] == [{"about": "Who signed the open letter?"}]


@pytest.mark.usefixtures("bot")
async def test_what_was_deleted_cannot_be_asked_again(api: BotApi) -> None:
    """The button has nothing to ask, and says so."""
    anna = api.user("Anna")
    group = api.group("Coalition", anna)
    notice = await asked_late(group, anna, "/ask When was it published?")
    del notice.message.data["reply_to_message"]
    assert (await notice.press(anna, "Ask again"))["text"].startswith("This button is no longer in use.")
    await group.silence()


async def test_nobody_asks_again_in_the_name_of_the_group(api: BotApi, bot: RunningBot) -> None:
    """Where only administrators may ask, a member cannot press what one of them asked in the group's name."""
    anna, ben = api.user("Anna"), api.user("Ben")
    group = api.group("Coalition", anna, ben)
    await group.says(anna, "/settings")
    await (await group.reply()).press(anna, "Who may ask")
    message = await group.anonymous_admin_says("/ask When was it published?", sent_ago_s=TOO_LONG_AGO_S)
    notice = await group.reply()
    assert notice.answers == message.id
    await notice.press(ben, "Ask again")
    await api.received()
    assert bot.service.asked == []
    await notice.press(anna, "Ask again")
    await group.until(lambda: "On 20 July 2023." in group.bot_messages()[-1].text)
