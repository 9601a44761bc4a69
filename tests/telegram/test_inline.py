"""Inline mode and guest mode: answers in chats where the bot is not."""

from __future__ import annotations

import asyncio
import re
import time
from typing import Any

import pytest

from tests.botapi.driver import BotApi, Reply
from tests.botapi.world import Query, User
from tests.telegram.conftest import RunningBot


def text_of(result: dict[str, Any]) -> str:
    """Return what a result inserts."""
    return str(result["input_message_content"]["message_text"])


@pytest.mark.usefixtures("bot")
async def test_an_inline_question_gets_complete_answers(api: BotApi) -> None:
    """First the answer with its source, then cards; personal, cached shortly, with a way to the private chat."""
    anna = api.user("Anna")
    answer = await api.inline(anna, "Who signed the open letter?")
    first = answer["results"][0]
    assert first["title"] == "The open letter has 2 signatories."
    assert "Open letter to the ministers</a>, 20 July 2023" in text_of(first)
    assert answer["results"][1]["title"] == "Open letter to the ministers"
    assert (answer["is_personal"], answer["cache_time"]) == (True, 60)
    assert answer["results"][1]["url"] == "https://example.org/letter?a=1&b=2"
    assert answer["results"][-1]["title"] == "And GEMA?"
    assert answer["button"]["text"] == "Open the chat with me"


@pytest.mark.usefixtures("bot")
async def test_an_inline_answer_is_taken_to_the_private_chat(api: BotApi) -> None:
    """The button above the results opens the very answer, with all its buttons, and follow-ups go on from there."""
    anna = api.user("Anna")
    answer = await api.inline(anna, "Who signed the open letter?")
    chat = api.private(anna)
    await chat.says(anna, f"/start {answer['button']['start_parameter']}")
    opened = await chat.reply()
    assert opened.text.startswith("The open letter has 2 signatories.")
    await opened.press(anna, "When was it published?")
    assert "On 20 July 2023." in (await chat.reply()).text


async def forget(api: BotApi, who: User) -> None:
    """Let somebody have everything about them deleted."""
    chat = api.private(who)
    before = len(chat.bot_messages())
    await chat.says(who, "/forget")
    await chat.until(lambda: len(chat.bot_messages()) > before)
    card = Reply(chat, chat.bot_messages()[-1])
    await card.press(who, "Yes")
    await card.edited()


@pytest.mark.parametrize("meanwhile", ["restart", "crash", "somebody else is forgotten", "somebody else asks"])
async def test_the_way_to_the_private_chat_stays_open(api: BotApi, bot: RunningBot, meanwhile: str) -> None:
    """Whatever happens between the results and the press; the opened answer keeps its buttons."""
    anna, ben = api.user("Anna"), api.user("Ben")
    opening = (await api.inline(anna, "Who signed the open letter?"))["button"]["start_parameter"]
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", opening)
    if meanwhile == "crash":
        await asyncio.sleep(0.3)
        await bot.kill()
        await bot.start()
    elif meanwhile == "restart":
        await bot.stop()
        await bot.start()
    else:
        theirs = (await api.inline(ben, "Who signed the open letter?"))["button"]["start_parameter"]
        assert theirs != opening
        if "forgotten" in meanwhile:
            await forget(api, ben)
    chat = api.private(anna)
    await chat.says(anna, f"/start {opening}")
    opened = await chat.reply()
    assert opened.text.startswith("The open letter has 2 signatories.")
    await opened.press(anna, "Sources")
    await opened.edited()
    assert "Open letter to the ministers" in opened.text


@pytest.mark.usefixtures("bot")
async def test_what_was_offered_inline_is_forgotten_with_its_member(api: BotApi) -> None:
    """And what somebody opened from another's answer is their own."""
    anna, ben = api.user("Anna"), api.user("Ben")
    opening = (await api.inline(anna, "Who signed the open letter?"))["button"]["start_parameter"]
    chat = api.private(ben)
    await chat.says(ben, f"/start {opening}")
    opened = await chat.reply()
    await forget(api, anna)
    await opened.press(ben, "Sources")
    await opened.edited()
    assert "Open letter to the ministers" in opened.text
    own = api.private(anna)
    await own.says(anna, f"/start {opening}")
    await own.until(lambda: own.bot_messages()[-1].text.startswith("This button is no longer in use."))


@pytest.mark.usefixtures("bot")
async def test_half_a_name_finds_entries(api: BotApi) -> None:
    """While there is no answer yet; the shortest names first."""
    answer = await api.inline(api.user("Anna"), "Coreper vo")
    titles = [result["title"] for result in answer["results"]]
    assert "2 February 2024 – the COREPER vote" in titles
    assert len(set(titles)) == len(titles)


@pytest.mark.usefixtures("bot")
async def test_an_empty_query_shows_examples(api: BotApi) -> None:
    """Three questions that can be answered, ready to be inserted."""
    answer = await api.inline(api.user("Anna"), "  ")
    assert [result["title"] for result in answer["results"]][1] == "What happened in 2025?"
    assert answer["button"]["text"] == "Type a question about the EU AI Act campaign"


@pytest.mark.usefixtures("bot")
async def test_more_than_fifty_hits_come_in_pages(api: BotApi) -> None:
    """Every entry once, at most fifty at a time."""
    anna = api.user("Anna")
    titles: list[str] = []
    offset = ""
    while True:
        answer = await api.inline(anna, "Who signed everything?", offset=offset)
        assert len(answer["results"]) <= 50
        titles += [result["title"] for result in answer["results"]]
        offset = answer.get("next_offset", "")
        if not offset:
            break
    assert len(titles) == 62
    assert len(set(titles)) == 62


@pytest.mark.usefixtures("bot")
async def test_whatever_is_sent_as_offset_is_read_calmly(api: BotApi, caplog: pytest.LogCaptureFixture) -> None:
    """What is no number is the beginning, and a page behind the last one is empty; no traceback in the log."""
    anna = api.user("Anna")
    for offset, count in (("nonsense", 20), ("9" * 64, 0)):
        assert len((await api.inline(anna, "Who signed everything?", offset=offset))["results"]) == count
    content = {"id": "77", "from": anna.as_json(), "query": "Who signed everything?", "offset": None, "chat_type": "group"}
    query = api.server.world.inlines["77"] = Query("77", anna, content, asked_at=time.monotonic())
    api.server.updates.add_raw({"inline_query": content})
    await asyncio.wait_for(query.answered.wait(), 40)
    assert query.answer is not None
    assert len(query.answer["results"]) == 20
    assert "Traceback" not in caplog.text


@pytest.mark.usefixtures("bot")
async def test_a_long_answer_fits_one_message(api: BotApi) -> None:
    """Nothing can be unfolded in a foreign chat, so it is shortened."""
    answer = await api.inline(api.user("Anna"), "A very long one")
    assert len(text_of(answer["results"][0])) < 4096


@pytest.mark.usefixtures("bot")
async def test_a_guest_question_is_answered_through_its_query(api: BotApi) -> None:
    """Never in the chat, which the bot is not in."""
    anna = api.user("Anna")
    name = f"@{api.server.world.bot.username}"
    answer = await api.guest(anna, f"{name} Who signed the open letter?")
    assert "The open letter has 2 signatories." in text_of(answer["result"])
    asked = {
        "message_id": 5,
        "date": 1,
        "chat": {"id": -1_000_000_123_456, "type": "supergroup"},
        "text": "Who signed everything?",
    }
    answer = await api.guest(anna, name, reply_to=asked)
    assert "60 organisations signed." in text_of(answer["result"])
    answer = await api.guest(anna, name)
    assert text_of(answer["result"]).startswith("What would you like to know?")
    assert not [call for call in api.server.calls if call.method == "sendMessage"]


async def test_a_guest_question_is_asked_of_the_message_replied_to(api: BotApi, bot: RunningBot) -> None:
    """Of another's, of what is quoted from it, and as a follow-up of an answer of ours; a question by itself is about nothing."""
    anna, me = api.user("Anna"), api.server.world.bot.as_user()
    name = f"@{me.username}"
    told = {"message_id": 5, "date": 1, "chat": {"id": -1_000_000_123_456, "type": "supergroup"}, "from": api.user("Ben").as_json()}
    letter, answered = {**told, "text": "Did you see the open letter?"}, {**told, "from": me.as_json(), "text": "Yes. GEMA signed it."}
    for text, target, about in (
        ("Who signed this?", letter, "Did you see the open letter?"),
        ("/ask Who signed this?", letter, "Did you see the open letter?"),
        ("And SACEM?", answered, "Yes. GEMA signed it."),
        ("Who signed?", None, ""),
    ):
        await api.guest(anna, f"{name} {text}", reply_to=target)
        assert (bot.service.asked[-1].text, bot.service.asked[-1].about) == (text.removeprefix("/ask "), about)
