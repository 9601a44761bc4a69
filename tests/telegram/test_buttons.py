"""Buttons below answers: paging, sources, next questions, ratings; all of them also after a restart."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest
from telegram import Chat, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup, Message, MessageEntity, SwitchInlineQueryChosenChat

from bot.telegram_surface.keyboards import Press, as_data, button
from bot.telegram_surface.question_line import line_above, question_line
from tests.botapi.driver import BotApi, ChatHandle, Reply
from tests.botapi.html import parse
from tests.botapi.world import User
from tests.telegram.conftest import RunningBot


async def asked(api: BotApi, text: str) -> tuple[User, ChatHandle, Reply]:
    """Let a member ask in private and return the answer."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, text)
    return anna, chat, await chat.reply()


@pytest.mark.usefixtures("bot")
async def test_a_long_list_is_paged_within_its_message(api: BotApi) -> None:
    """Sixty entries on four pages, forwards and back, every entry once."""
    anna, chat, reply = await asked(api, "Who signed everything?")
    seen = [line for line in reply.text.splitlines() if line.startswith("• Organisation")]
    for number in range(1, 4):
        await reply.press(anna, "More")
        await reply.edited(edits=number)
        seen += [line for line in reply.text.splitlines() if line.startswith("• Organisation")]
    assert len(set(seen)) == len(seen) == 60
    assert "46–60 of 60" in reply.text
    assert not any("More" in label for label in reply.labels())
    await reply.press(anna, "Back")
    await reply.edited(edits=4)
    assert "31–45 of 60" in reply.text
    assert len(chat.bot_messages()) == 1


async def test_paging_works_after_a_restart(api: BotApi, bot: RunningBot) -> None:
    """What buttons refer to is kept on disk."""
    anna, _, reply = await asked(api, "Who signed everything?")
    await bot.stop()
    await bot.start()
    await reply.press(anna, "More")
    await reply.edited(edits=1)
    assert "16–30 of 60" in reply.text


@pytest.mark.usefixtures("bot")
async def test_sources_and_back(api: BotApi) -> None:
    """All citations with their wording, and the way back to the answer, share button included."""
    anna, _, reply = await asked(api, "What was asked for?")
    before = reply.text, reply.labels()
    await reply.press(anna, "Sources")
    await reply.edited(edits=1)
    assert "Joint statement, 1 February 2024\nSummary by our editors:" in reply.text
    await reply.press(anna, "Back")
    await reply.edited(edits=2)
    assert (reply.text, reply.labels()) == before


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("in_group", [False, True])
async def test_short_answers_stay_short_when_pages_are_turned(api: BotApi, *, in_group: bool) -> None:
    """Back from the sources, and on the next page of a list; the sources themselves keep their wording."""
    anna = api.user("Anna")
    chat = api.group("Coalition", anna) if in_group else api.private(anna)
    await chat.says(anna, "/settings")
    card = await chat.reply()
    await card.press(anna, "Answers")
    await card.edited()
    await chat.says(anna, "/ask What was asked for?")
    reply = await chat.reply()
    short = reply.text
    assert "Summary by our editors:" not in short
    await reply.press(anna, "Sources")
    await reply.edited(edits=1)
    assert "Summary by our editors:" in reply.text
    await reply.press(anna, "Back")
    await reply.edited(edits=2)
    assert reply.text == short
    await chat.says(anna, "/ask Who signed everything?")
    listed = await chat.reply()
    await listed.press(anna, "More")
    await listed.edited(edits=1)
    assert "We call for transparency" not in listed.text


@pytest.mark.usefixtures("bot")
async def test_full_answers_keep_their_quotation_when_pages_are_turned(api: BotApi) -> None:
    """Nobody chose short ones."""
    anna, _, reply = await asked(api, "Who signed everything?")
    await reply.press(anna, "More")
    await reply.edited(edits=1)
    assert "We call for transparency" in reply.text


async def test_the_question_stays_above_its_answer(api: BotApi, bot: RunningBot) -> None:
    """Where nobody typed it: on the sources, back from them, also after a restart."""
    anna, chat, reply = await asked(api, "Who signed the open letter?")
    await reply.press(anna, "When was it published?")
    answer = await chat.reply()
    before = answer.text, answer.marked("italic")
    assert before[1] == ["When was it published?"]
    await answer.press(anna, "Sources")
    await answer.edited(edits=1)
    assert answer.text.startswith("When was it published?\n\n• Open letter to the ministers")
    await bot.stop()
    await bot.start()
    await answer.press(anna, "Back")
    await answer.edited(edits=2)
    assert (answer.text, answer.marked("italic")) == before


@pytest.mark.parametrize("question", ["Who signed <b>& 😀 everything?", "Two lines:\nwho signed?", "When? " * 100])
def test_the_question_above_an_answer_is_read_back(question: str) -> None:
    """Whatever it is made of; an answer that stands alone has none."""
    for marked, wanted in ((question_line(question), question_line(question)), ("", ""), ("<b>Yes.</b>\n\n<i>1–15 of 60</i>\n\n", "")):
        text, entities = parse(f"{marked}They asked for adoption.")
        found = [MessageEntity(one["type"], one["offset"], one["length"]) for one in entities]
        message = Message(1, datetime.now(UTC), Chat(1, Chat.PRIVATE), text=text, entities=found)
        assert line_above(message) == wanted


async def test_suggestions_are_asked_in_context(api: BotApi, bot: RunningBot) -> None:
    """A pressed suggestion is answered like a follow-up question."""
    anna, chat, reply = await asked(api, "Who signed the open letter?")
    await reply.press(anna, "When was it published?")
    answer = await chat.reply()
    assert answer.text.startswith("When was it published?\n\nOn 20 July 2023.")
    assert [turn.slots for turn in bot.service.histories[-1]] == [{"about": "Who signed the open letter?"}]


async def test_clarification_is_a_choice(api: BotApi, bot: RunningBot) -> None:
    """Two candidates, two buttons."""
    anna, chat, reply = await asked(api, "Which EPC?")
    await reply.press(anna, "What is the European Patent Convention?")
    await chat.reply()
    assert bot.service.asked[-1].text == "What is the European Patent Convention?"


async def test_who_is_missing(api: BotApi, bot: RunningBot) -> None:
    """Below a list of signatories of one document."""
    anna, chat, reply = await asked(api, "Who signed the open letter?")
    await reply.press(anna, "Who is missing?")
    await chat.reply()
    assert bot.service.asked[-1].text == "Who did not sign Open letter to the ministers?"


async def test_ratings_are_counted_once_each(api: BotApi, bot: RunningBot) -> None:
    """A second thumb replaces the first."""
    anna, _, reply = await asked(api, "Who signed the open letter?")
    assert (await reply.press(anna, "👍"))["text"].startswith("Thank you.")
    await reply.press(anna, "👎")
    bot.owners = frozenset({anna.id})
    await bot.stop()
    await bot.start()
    chat = api.private(anna)
    await chat.says(anna, "/status")
    assert "Answers rated helpful: 0, not helpful: 1" in (await chat.reply()).text


async def test_one_person_rates_one_answer_badly_once(api: BotApi, bot: RunningBot) -> None:
    """However often it is pressed; another person counts too, and whoever changes a rating takes the earlier one back."""
    anna, ben, olga = api.user("Anna"), api.user("Ben"), api.user("Olga")
    bot.owners = frozenset({olga.id})
    await bot.stop()
    await bot.start()
    group, office = api.group("Coalition", anna, ben), api.private(olga)
    await group.says(anna, "/ask When was it published?")
    reply = await group.reply()

    async def gaps() -> str:
        await asyncio.sleep(0.2)  # they are noted when nobody waits
        await office.says(olga, "/gaps")
        return (await office.reply()).text

    for _ in range(3):
        await reply.press(anna, "👎")
    assert (await gaps()).splitlines()[1:] == ["1. When was it published?", "   asked: 1, rated badly: 1 → open-letter"]
    await reply.press(ben, "👎")
    assert (await gaps()).count("rated badly: 1") == 2
    await reply.press(anna, "👍")
    await reply.press(ben, "👍")
    assert (await gaps()).startswith("Every question")
    await office.says(olga, "/status")
    assert "Answers rated helpful: 2, not helpful: 0" in (await office.reply()).text


@pytest.mark.parametrize("label", ["Who is missing?", "When was it published?"])
async def test_a_button_pressed_again_at_once_is_answered_once(api: BotApi, bot: RunningBot, label: str) -> None:
    """Every press is acknowledged; another button, or another person, is answered."""
    anna, ben = api.user("Anna"), api.user("Ben")
    group = api.group("Coalition", anna, ben)
    await group.says(anna, "/ask Who signed the open letter?")
    reply = await group.reply()
    data = reply.button(label)["callback_data"]
    queries = [group.press_unanswered(anna, reply.message, data) for _ in range(3)]
    await group.reply()
    for query in queries:
        await asyncio.wait_for(query.answered.wait(), 10)
    await group.silence()
    assert len(bot.service.asked) == 2
    await reply.press(ben, label)
    await group.reply()
    await reply.press(anna, "And GEMA?")
    await group.reply()


async def test_a_choice_pressed_again_at_once_is_answered_once(api: BotApi, bot: RunningBot) -> None:
    """Between two candidates; the other one may be chosen right after."""
    anna, chat, reply = await asked(api, "Which EPC?")
    for _ in range(3):
        await reply.press(anna, "What is the European Patent Convention?")
    await chat.reply()
    await chat.silence()
    await reply.press(anna, "What is the European Publishers Council?")
    await chat.reply()
    assert len(bot.service.asked) == 3


@pytest.mark.usefixtures("bot")
async def test_a_button_pressed_again_later_is_answered_again(api: BotApi, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever comes back to it wants it again."""
    monkeypatch.setattr("bot.telegram_surface.repeats.WITHIN_S", 0.2)
    anna, chat, reply = await asked(api, "Who signed the open letter?")
    for _ in range(2):
        await reply.press(anna, "When was it published?")
        await chat.reply()
        await asyncio.sleep(0.3)
    assert len(chat.bot_messages()) == 3


@pytest.mark.usefixtures("bot")
async def test_pages_are_turned_to_and_fro_as_quickly_as_one_likes(api: BotApi) -> None:
    """Changing a message is no new message."""
    anna, chat, reply = await asked(api, "Who signed everything?")
    for number, label in enumerate(("More", "Back", "More", "Back", "More"), 1):
        await reply.press(anna, label)
        await reply.edited(edits=number)
    assert "16–30 of 60" in reply.text
    assert len(chat.bot_messages()) == 1


@pytest.mark.usefixtures("bot")
async def test_share_and_copy(api: BotApi) -> None:
    """Sharing carries the question into another chat; the citation fits the clipboard."""
    _, _, reply = await asked(api, "Who signed the open letter?")
    share = reply.button("Share")["switch_inline_query_chosen_chat"]
    assert share["query"] == "Who signed the open letter?"
    copied = reply.button("Copy citation")["copy_text"]["text"]
    assert copied.startswith("“We call for transparency")
    assert "Open letter to the ministers, 20 July 2023" in copied
    assert len(copied) <= 256


@pytest.mark.usefixtures("bot")
async def test_forged_and_outdated_data_is_told_calmly(api: BotApi) -> None:
    """Whatever comes back from a client is read with care."""
    anna, chat, reply = await asked(api, "Who signed the open letter?")
    for data in ("", "x", "p:nothing:1", "p::", "s:nothing:0", "zz:1:2", "p:a:b:c", "l::xx", "f:1:1", "e::99", "g:nonsense:"):
        answer = await chat.press(anna, reply.message, data or "-")
        assert "exception" not in answer.get("text", "")
    await chat.says(anna, "When was it published?")


@pytest.mark.usefixtures("bot")
async def test_buttons_below_a_file_answer_in_a_message(api: BotApi) -> None:
    """A file has no text to change."""
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "A very long one")
    await chat.reply()
    file = await chat.reply()
    assert "document" in file.message.data
    for _ in range(2):
        await file.press(anna, "Sources")
    assert "Open letter to the ministers" in (await chat.reply()).text
    await chat.silence()


def test_a_keyboard_is_sent_as_the_library_would_send_it() -> None:
    """Every kind of button that the bot has."""
    shared = SwitchInlineQueryChosenChat(query="Who signed?", allow_user_chats=True)
    keyboard = InlineKeyboardMarkup([
        [button("Sources", Press("q", "1f", "1")), InlineKeyboardButton("In private", url="https://t.me/bot?start=a-1f")],
        [InlineKeyboardButton("Share", switch_inline_query_chosen_chat=shared)],
        [InlineKeyboardButton("Copy", copy_text=CopyTextButton("“Yes”"))],
    ])  # fmt: skip
    assert as_data(keyboard) == keyboard.to_dict()
