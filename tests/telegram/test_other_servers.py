"""Other Bot API servers than the strict one: whatever they leave out, questions are answered, and nothing nice to have stands in the way."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from pydantic import SecretStr

from bot.settings import Settings, TelegramSettings
from bot.telegram_surface.application import serve
from bot.texts import Texts
from tests.telegram.fake_service import FakeService
from tests.telegram.sparse_server import TOKEN, Answer, SparseServer, error


@contextlib.asynccontextmanager
async def served(server: SparseServer, folder: Path, *, base: str = "{}/bot") -> AsyncIterator[None]:
    """Run the surface on a server for the length of a block."""
    settings = Settings(data_dir=folder, telegram=TelegramSettings(token=SecretStr(TOKEN), base_url=base.format(server.address)))
    stop = asyncio.Event()
    running = asyncio.create_task(serve(settings, FakeService(), Texts(), folder / "state.sqlite", stop=stop))
    try:
        yield
    finally:
        stop.set()
        assert await asyncio.wait_for(running, 60) == 0


def garbage(_: str) -> Answer:
    """Answer with what is no JSON."""
    return web.Response(text="<html>It works!</html>")


_LANGUAGES = 24

RUDE: dict[str, Callable[[str], Answer]] = {
    "not implemented": lambda _: error(501),
    "not found": lambda _: error(404, "Not Found"),
    "broken": lambda _: web.Response(status=500, text="<h1>Internal Server Error</h1>"),
    "bad request": lambda _: error(400, "Bad Request"),
    "forbidden": lambda _: error(403, "Forbidden"),
    "no JSON": garbage,
    "an error that looks like success": lambda _: {"ok": False, "error_code": 429, "parameters": {"retry_after": 300}},
    "nothing": lambda _: {},
    "always true": lambda _: {"result": True},
}


@pytest.mark.parametrize("others", RUDE.values(), ids=RUDE.keys())
async def test_what_is_nice_to_have_may_fail_with_the_menu(tmp_path: Path, others: Callable[[str], Answer]) -> None:
    """Taking off a webhook, the menu, typing: a server that has none of it is served all the same, from the first poll on."""
    async with SparseServer(others=others) as server:
        server.ask("When was it published?")
        async with served(server, tmp_path):
            assert "On 20 July 2023." in (await server.answers(1))[0]
        # The menu takes a call for each language and scope: a server that takes them at once may have got some before the first poll.
        assert server.calls.index("getUpdates") < _LANGUAGES


async def test_a_button_works_where_presses_cannot_be_acknowledged(tmp_path: Path) -> None:
    """And where a message cannot be changed, the member hears of it."""
    async with SparseServer() as server:
        server.ask("Who signed the open letter?")
        async with served(server, tmp_path):
            await server.answers(1)
            key = next(word for word in server.sent[0]["reply_markup"].split('"') if word.startswith("s:")).split(":")[1]
            message = {"message_id": 950, "date": int(time.time()), "chat": {"id": 7, "type": "private"}, "text": "…"}
            query = {"id": "1", "from": {"id": 7, "is_bot": False, "first_name": "Eva"}, "chat_instance": "1", "message": message}
            server.post({"update_id": 5000, "callback_query": {**query, "data": f"s:{key}:0"}})
            assert "On 20 July 2023." in (await server.answers(2))[1]


RESULTS: dict[str, dict[str, Any]] = {
    "only a number": {"result": {"message_id": 5}},
    "only yes": {"result": True},
    "more than is known": {"result": {"message_id": 5, "date": 0, "chat": {"id": 7, "type": "private", "new": 1}, "new": {"a": []}}},
}


@pytest.mark.parametrize("result", RESULTS.values(), ids=RESULTS.keys())
async def test_any_result_of_sending_will_do(tmp_path: Path, result: dict[str, Any]) -> None:
    """A question whose answer was sent is answered once, however little the server says about it."""
    async with SparseServer() as server:
        sent: list[dict[str, Any]] = []

        def reply(parameters: dict[str, Any]) -> Answer:
            sent.append(parameters)
            return result

        server.reply = reply
        async with served(server, tmp_path):
            server.ask("First")
            server.ask("Second")
            for _ in range(2000):
                if len(sent) >= 2:
                    break
                await asyncio.sleep(0.02)
            await asyncio.sleep(0.2)
        firsts = [message["text"].splitlines()[0] for message in sent]
        assert firsts[0].endswith("First</b>")
        assert firsts[-1].endswith("Second</b>")
        assert len(firsts) == 2


async def test_a_server_that_does_not_wait_is_not_hammered(tmp_path: Path) -> None:
    """About ten polls a second, and an answer in a tenth of a second more."""
    async with SparseServer(waits=False) as server, served(server, tmp_path):
        server.ask("When was it published?")
        await server.answers(1)
        before = server.calls.count("getUpdates")
        await asyncio.sleep(1)
        assert 1 <= server.calls.count("getUpdates") - before <= 12


@pytest.mark.parametrize(
    "answer",
    [
        lambda: error(429, "Too Many Requests", parameters={"retry_after": 1}),
        lambda: error(502, "Bad Gateway"),
        lambda: web.Response(text="no JSON"),
        lambda: {"result": True},
        lambda: {"result": ["no update", 5, None, {"update_id": "x"}]},
        lambda: error(403, "Forbidden"),
        lambda: error(409, "Conflict: can't use getUpdates method while webhook is active"),
    ],
    ids=["429", "502", "no JSON", "no list", "no updates", "403", "409 once"],
)
async def test_a_poll_that_goes_wrong_is_repeated(tmp_path: Path, answer: Callable[[], Answer]) -> None:
    """Whatever comes instead of updates."""
    async with SparseServer() as server:
        server.once["getUpdates"] = [answer()]
        server.ask("When was it published?")
        async with served(server, tmp_path):
            assert "On 20 July 2023." in (await server.answers(1))[0]


async def test_a_start_that_is_too_much_for_the_server_is_repeated(tmp_path: Path) -> None:
    """When it is asked who the bot is."""
    async with SparseServer() as server:
        server.once["getMe"] = [error(429, "Too Many Requests", parameters={"retry_after": 1})]
        server.ask("When was it published?")
        async with served(server, tmp_path):
            assert "On 20 July 2023." in (await server.answers(1))[0]


async def test_unknown_fields_and_kinds_are_passed_over(tmp_path: Path) -> None:
    """Of a Bot API that is newer than the bot."""
    async with SparseServer() as server, served(server, tmp_path):
        server.post({"update_id": 1, "telepathy": {"thought": "?"}})
        server.post({"update_id": 2, "edited_message": {"message_id": 1}})
        server.ask("When was it published?", telepathy={"thought": "?"}, entities=[{"type": "thought", "offset": 0, "length": 4}])
        assert "On 20 July 2023." in (await server.answers(1))[0]


@pytest.mark.parametrize("base", ["{}/bot", "{}/bot/", "{}", "{}/"])
async def test_the_address_of_the_server_is_forgiving(tmp_path: Path, base: str) -> None:
    """With and without its end."""
    async with SparseServer() as server, served(server, tmp_path, base=base):
        server.ask("When was it published?")
        await server.answers(1)


async def test_requests_are_plain_forms(tmp_path: Path) -> None:
    """What every server understands: a form whose nested values are JSON."""
    async with SparseServer() as server, served(server, tmp_path):
        server.ask("When was it published?")
        await server.answers(1)
        assert server.sent[0]["chat_id"] == "7"
        assert server.sent[0]["link_preview_options"] == '{"is_disabled": true}'
        assert server.sent[0]["reply_markup"].startswith('{"inline_keyboard": [[')
