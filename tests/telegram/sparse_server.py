"""A Bot API server unlike the strict one: it knows the few methods that a chat needs, says little, and can be rude about all others."""

from __future__ import annotations

import asyncio
import itertools
import json
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from aiohttp import web

TOKEN = "42:another-token_0123456789abcdefghijklmn"
ME = {"id": 42, "is_bot": True, "first_name": "Bot", "username": "sparse_bot"}
Json = dict[str, Any]
Answer = web.Response | Json


def error(status: int, description: str = "Not Implemented", **more: Any) -> web.Response:
    """Return an error as Telegram writes it."""
    return web.json_response({"ok": False, "error_code": status, "description": description, **more}, status=status)


class SparseServer:
    """Serves one bot. `others` answers methods that are not known; `waits` says whether `getUpdates` waits for updates."""

    def __init__(self, *, others: Callable[[str], Answer] = lambda _: error(501), waits: bool = True) -> None:
        self.others = others
        self.waits = waits
        self.calls: list[str] = []
        self.sent: list[Json] = []
        self.edited: list[Json] = []
        self.reply: Callable[[Json], Answer] = self._kept
        self.once: dict[str, list[Answer]] = {}
        self.address = ""
        self._updates: list[Json] = []
        self._numbers = itertools.count(900)
        self._news = asyncio.Event()

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.add_routes([web.post(f"/bot{TOKEN}/{{method}}", self._handle)])
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.01)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.address = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None) -> None:
        await self._runner.cleanup()

    def ask(self, text: str, **more: Any) -> None:
        """Let somebody write in a private chat."""
        number = next(self._numbers)
        person = {"id": 7, "is_bot": False, "first_name": "Eva", "language_code": "en"}
        message = {"message_id": number, "date": int(time.time()), "chat": {"id": 7, "type": "private"}, "from": person, "text": text}
        self.post({"update_id": number, "message": {**message, **more}})

    def post(self, update: Json) -> None:
        """Let an update wait for the bot."""
        self._updates.append(update)
        self._news.set()

    async def answers(self, number: int, within_s: float = 90.0) -> list[str]:
        """Wait until the bot has sent so many messages and return them."""
        until = time.monotonic() + within_s
        while len(self.sent) < number:
            assert time.monotonic() < until, (self.sent, self.calls[-20:])
            await asyncio.sleep(0.02)
        return [message["text"] for message in self.sent]

    async def _handle(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        parameters: Json = {str(name): value for name, value in (await request.post()).items()}
        self.calls.append(method)
        answer = self.once[method].pop(0) if self.once.get(method) else await self._answer(method, parameters)
        return answer if isinstance(answer, web.Response) else web.json_response({"ok": True, **answer})

    async def _answer(self, method: str, parameters: Json) -> Answer:
        if method == "getMe":
            return {"result": ME}
        if method == "getUpdates":
            return {"result": await self._poll(parameters)}
        if method == "sendMessage":
            return self.reply(parameters)
        return self.others(method)

    def _kept(self, parameters: Json) -> Answer:
        self.sent.append(parameters)
        number = next(self._numbers)
        return {"result": {"message_id": number, "date": int(time.time()), "chat": {"id": 7, "type": "private"}}}

    async def _poll(self, parameters: Json) -> list[Json]:
        offset = int(parameters.get("offset", 0))
        self._updates = [update for update in self._updates if update["update_id"] >= offset]
        if not self._updates and self.waits:
            self._news.clear()
            try:
                await asyncio.wait_for(self._news.wait(), float(parameters.get("timeout", 0)))
            except TimeoutError:
                return []
        return json.loads(json.dumps(self._updates[: int(parameters.get("limit", 100))]))  # type: ignore[no-any-return]
