"""The strict server itself: an unrelated client understands its answers, and it refuses what Telegram refuses."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup

from tests.botapi.driver import BotApi


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    """A running server."""
    async with BotApi() as running:
        yield running


@pytest.fixture
async def client(api: BotApi) -> AsyncIterator[Bot]:
    """A client of another library than the product's."""
    address = TelegramAPIServer(base=f"{api.server.base_url}{{token}}/{{method}}", file=f"{api.server.base_file_url}{{token}}/{{path}}")
    bot = Bot(api.server.token, session=AiohttpSession(api=address))
    yield bot
    await bot.session.close()


async def call(api: BotApi, method: str, **parameters: Any) -> dict[str, Any]:
    """Call a method with a JSON body and return the whole answer."""
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{api.server.base_url}{api.server.token}/{method}", json=parameters) as response,
    ):
        data: dict[str, Any] = await response.json()
        return {"status": response.status, **data}


async def test_another_client_understands_every_answer(api: BotApi, client: Bot) -> None:
    """aiogram's models parse what the server says about itself, messages, files, members and updates."""
    anna = api.user("Anna")
    chat = api.private(anna)
    group = api.group("Coalition", anna, topics={7: "Press"})
    me = await client.get_me()
    assert (me.username, me.can_read_all_group_messages) == ("campaign_test_bot", False)
    asked = await chat.says(anna, "Hello /ask 😀")
    updates = await client.get_updates(allowed_updates=["message"])
    assert [update.message.text for update in updates if update.message] == ["Hello /ask 😀"]
    keyboard = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="More", callback_data="x")]])
    sent = await client.send_message(anna.id, "<b>Hi</b> &amp; bye", parse_mode="HTML", reply_markup=keyboard)
    assert sent.text == "Hi & bye"
    assert sent.entities is not None
    assert (sent.entities[0].type, sent.entities[0].length) == ("bold", 2)
    edited = await client.edit_message_text("Bye", chat_id=anna.id, message_id=sent.message_id)
    assert getattr(edited, "text", "") == "Bye"
    in_topic = await client.send_message(group.id, "Topic", message_thread_id=7)
    assert in_topic.is_topic_message
    assert (await client.get_chat(group.id)).is_forum
    members = await client.get_chat_administrators(group.id)
    assert [member.user.id for member in members] == [anna.id]
    document = await client.send_document(anna.id, BufferedInputFile(b"abc", "list.txt"), caption="A list")
    assert document.document is not None
    assert (await client.download(document.document)).read() == b"abc"  # type: ignore[union-attr]
    assert (await client.get_webhook_info()).url == ""
    assert await client.set_my_commands([], language_code="de")
    assert asked.id < sent.message_id


TOO_WIDE = {"inline_keyboard": [[{"text": "a", "callback_data": "ä" * 33}]]}
TWO_ACTIONS = {"inline_keyboard": [[{"text": "a", "callback_data": "b", "url": "https://x.org"}]]}
REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("sendMessage", {"text": "a" * 4097}, "message is too long"),
    ("sendMessage", {"text": "  "}, "message text is empty"),
    ("sendMessage", {"text": "<b>x", "parse_mode": "HTML"}, "can't parse entities"),
    ("sendMessage", {"text": "<b><i>x</b></i>", "parse_mode": "HTML"}, "can't parse entities: Unmatched end tag"),
    ("sendMessage", {"text": "<table>x</table>", "parse_mode": "HTML"}, "Unsupported start tag"),
    ("sendMessage", {"text": "a < b", "parse_mode": "HTML"}, "can't parse entities"),
    ("sendMessage", {"text": "x", "nonsense": 1}, "unknown parameter"),
    ("sendMessage", {}, "missing"),
    ("sendMessage", {"text": 5}, "expected"),
    ("sendMessage", {"text": "x", "reply_markup": TOO_WIDE}, "BUTTON_DATA_INVALID"),
    ("sendMessage", {"text": "x", "reply_markup": TWO_ACTIONS}, "actions"),
    ("sendMessage", {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a", "wrong": 1}]]}}, "unknown field"),
    ("sendMessage", {"text": "x", "reply_parameters": {"message_id": 999}}, "message to be replied not found"),
    ("sendMessage", {"text": "x", "message_thread_id": 1}, "message thread not found"),
    ("sendMessage", {"text": "x", "chat_id": 4}, "chat not found"),
    ("answerInlineQuery", {"inline_query_id": "1", "results": [], "chat_id": None}, "unknown parameter"),
    ("setWebhook", {"url": "https://x.org/h", "secret_token": "a b"}, "unallowed characters"),
    ("setWebhook", {"url": "http://x.org/h"}, "HTTPS"),
    ("getFile", {"file_id": "nothing"}, "invalid file_id"),
    ("setMyCommands", {"commands": [{"command": "UPPER", "description": "x"}]}, "BOT_COMMAND_INVALID"),
]  # fmt: skip


@pytest.mark.parametrize(("method", "parameters", "reason"), REFUSED, ids=[f"{m}-{r[:24]}" for m, _, r in REFUSED])
async def test_wrong_requests_are_refused(api: BotApi, method: str, parameters: dict[str, Any], reason: str) -> None:
    """Schema and prose rules answer 400 with Telegram's words."""
    anna = api.user("Anna")
    api.private(anna)
    if method == "sendMessage":
        parameters = {"chat_id": anna.id, **parameters}
    answer = await call(api, method, **parameters)
    assert answer["status"] == 400
    assert reason in answer["description"]


async def test_unwritten_methods_are_not_pretended(api: BotApi) -> None:
    """A method without behaviour is 501, an invented one 404, a wrong token 401."""
    assert (await call(api, "getAvailableGifts"))["status"] == 501
    assert (await call(api, "sendNonsense"))["status"] == 404
    api.server.token = "1:other"
    async with aiohttp.ClientSession() as session, session.get(f"{api.server.base_url}1:wrong/getMe") as response:
        assert response.status == 401


async def test_kicked_migrated_and_blocked(api: BotApi) -> None:
    """Each state of a chat has its own refusal."""
    anna = api.user("Anna")
    group = api.group("Old", anna, basic=True)
    new = await group.migrate(announce=False)
    answer = await call(api, "sendMessage", chat_id=group.id, text="x")
    assert answer["parameters"] == {"migrate_to_chat_id": new.id}
    new.chat.members[api.server.world.bot.id] = "kicked"
    assert (await call(api, "sendMessage", chat_id=new.id, text="x"))["status"] == 403
    api.private(anna)
    anna.blocked_bot = True
    assert (await call(api, "sendMessage", chat_id=anna.id, text="x"))["description"] == "Forbidden: bot was blocked by the user"


async def test_an_older_poll_ends_when_a_newer_begins(api: BotApi) -> None:
    """Two pollers are a conflict, and so is a poll while a webhook is set."""
    first = asyncio.create_task(call(api, "getUpdates", timeout=5))
    await asyncio.sleep(0.1)
    second = asyncio.create_task(call(api, "getUpdates", timeout=1))
    assert (await first)["status"] == 409
    assert (await second)["result"] == []
    await call(api, "setWebhook", url="http://127.0.0.1:9/none", secret_token="s")
    assert (await call(api, "getUpdates"))["status"] == 409
    assert (await call(api, "getWebhookInfo"))["result"]["url"] == "http://127.0.0.1:9/none"


async def test_privacy_mode_delivers_only_what_is_meant_for_the_bot(api: BotApi) -> None:
    """Unaddressed text, other bots' commands and (by default) mentions stay away; replies and own commands arrive."""
    anna = api.user("Anna")
    group = api.group("Coalition", anna)
    name = api.server.world.bot.username
    for text in ("hello all", f"@{name} who?", "/ask@other_bot x", f"/ask@{name} y", "/ask z"):
        await group.says(anna, text)
    sent = await call(api, "sendMessage", chat_id=group.id, text="An answer")
    answer = group.chat.messages[sent["result"]["message_id"]]
    await group.says(anna, "and this?", reply_to=answer)
    got = (await call(api, "getUpdates"))["result"]
    assert [update["message"]["text"] for update in got] == [f"/ask@{name} y", "/ask z", "and this?"]


async def test_faults_strike_once_and_only_where_aimed(api: BotApi) -> None:
    """A flood limit in one chat leaves another alone; errors end after their number."""
    from tests.botapi.faults import Fault

    anna, ben = api.user("Anna"), api.user("Ben")
    api.private(anna), api.private(ben)
    api.server.faults.add(Fault("flood", "sendMessage", chat_id=anna.id, seconds=3))
    flooded = await call(api, "sendMessage", chat_id=anna.id, text="x")
    assert (flooded["status"], flooded["parameters"]) == (429, {"retry_after": 3})
    assert (await call(api, "sendMessage", chat_id=ben.id, text="x"))["status"] == 200
    assert (await call(api, "sendMessage", chat_id=anna.id, text="x"))["status"] == 200


async def test_a_file_that_arrives_in_pieces_is_one_file(api: BotApi) -> None:
    """Where the pieces begin and end is the network's affair; the reader looks ahead by 8,192 bytes and may find three."""
    chat = api.private(api.user("Anna"))
    content = bytes(range(256)) * 200
    head, tail = (
        b'--cut\r\nContent-Disposition: form-data; name="chat_id"\r\n\r\n',
        b'%d\r\n--cut\r\nContent-Disposition: form-data; name="document"; filename="a.bin"\r\n\r\n%s\r\n--cut--\r\n' % (chat.id, content),
    )

    async def pieces() -> AsyncIterator[bytes]:
        yield head
        await asyncio.sleep(0.05)
        yield tail[: 8192 + 3]
        await asyncio.sleep(0.05)
        yield tail[8192 + 3 :]

    async with aiohttp.ClientSession(headers={"Content-Type": "multipart/form-data; boundary=cut"}) as session:
        response = await session.post(f"{api.server.base_url}{api.server.token}/sendDocument", data=pieces())
        assert (response.status, api.server.crashed()) == (200, [])
    assert [file.content for file in api.server.world.files.values()] == [content]


async def test_a_mistake_of_the_server_itself_is_kept_with_its_place(api: BotApi) -> None:
    """The program only sees a failed request; a test can ask where it failed."""
    api.server.world.bot = None  # type: ignore[assignment]
    assert (await call(api, "getMe"))["status"] == 500
    assert ["AttributeError" in place for place in api.server.crashed()] == [True]
