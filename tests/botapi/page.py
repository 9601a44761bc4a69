"""A small web page on the strict server: try the bot in a browser, without a token and without Telegram.

Two made-up members with a private chat each, a group and a forum. Loopback only; nothing is stored.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from aiohttp import web

from tests.botapi.driver import BotApi, ChatHandle
from tests.botapi.rules import checked_text
from tests.botapi.world import Json, Message, User

FILES = Path(__file__).with_name("page_files")
PRESS = 7


class Page:
    """The people and chats of the page, and what a browser can do in them."""

    def __init__(self, api: BotApi) -> None:
        self._api = api
        self.anna = api.user("Anna")
        self.ben = api.user("Ben", language="de")
        self.users = {user.id: user for user in (self.anna, self.ben)}
        self.chats = {
            chat.id: chat
            for chat in (
                api.private(self.anna),
                api.private(self.ben),
                api.group("Creators’ coalition", self.anna, self.ben),
                api.group("Coalition forum", self.anna, self.ben, topics={PRESS: "Press"}),
            )
        }

    def routes(self) -> list[web.RouteDef]:
        """Return the routes beside those of the Bot API."""
        return [
            web.get("/", self._file),
            web.get("/page/{name:page\\.(?:js|css)}", self._file),
            web.get("/page/state", self._state),
            web.post("/page/say", self._say),
            web.post("/page/press", self._press),
            web.post("/page/inline", self._inline),
            web.post("/page/insert", self._insert),
            web.post("/page/upload", self._upload),
            web.get("/page/download/{id}", self._download),
        ]

    async def _file(self, request: web.Request) -> web.FileResponse:
        return web.FileResponse(FILES / request.match_info.get("name", "page.html"), headers={"Cache-Control": "no-store"})

    async def _state(self, _: web.Request) -> web.Response:
        """Return everything that is to be seen; a few hundred messages at most."""
        chats = [
            {
                **chat.chat.as_json(),
                "member": chat.chat.user.id if chat.chat.user else None,
                "topics": chat.chat.topics,
                "messages": [_shown(m) for m in chat.chat.messages.values()],
            }
            for chat in self.chats.values()
        ]
        users = [user.as_json() for user in self.users.values()]
        return web.json_response({"chats": chats, "users": users, "bot": self._api.server.world.bot.get_me()})

    def _who(self, data: Json) -> tuple[ChatHandle, User]:
        return self.chats[int(data["chat"])], self.users[int(data["user"])]

    async def _say(self, request: web.Request) -> web.Response:
        data = await request.json()
        chat, user = self._who(data)
        reply_to = chat.chat.messages.get(data.get("reply_to") or 0)
        await chat.says(user, str(data["text"])[:4096], topic=data.get("topic"), reply_to=reply_to)
        return web.json_response({})

    async def _press(self, request: web.Request) -> web.Response:
        data = await request.json()
        chat, user = self._who(data)
        query = chat.press_unanswered(user, chat.chat.messages[int(data["message"])], str(data["data"]))
        try:
            await asyncio.wait_for(query.answered.wait(), 10)
        except TimeoutError:
            return web.json_response({"text": "The bot does not answer."})
        return web.json_response(query.answer)

    async def _inline(self, request: web.Request) -> web.Response:
        data = await request.json()
        try:
            answer = await self._api.inline(self.users[int(data["user"])], str(data["text"])[:256], offset=data.get("offset", ""))
        except TimeoutError:
            answer = {"results": []}
        return web.json_response(answer)

    async def _insert(self, request: web.Request) -> web.Response:
        """Post a chosen inline result in a chat, as Telegram does in the member's name."""
        data = await request.json()
        chat, user = self._who(data)
        content = data["result"]["input_message_content"]
        shown = checked_text({"text": content["message_text"], "parse_mode": content.get("parse_mode")})
        shown["via_bot"] = self._api.server.world.bot.as_user().as_json()
        chat.deliver(chat.post({"from": user.as_json()}, shown, topic=data.get("topic")))
        return web.json_response({})

    async def _upload(self, request: web.Request) -> web.Response:
        form = await request.post()
        chat, user = self._who(dict(form))
        part: Any = form["file"]
        await chat.uploads(user, part.filename, part.file.read())
        return web.json_response({})

    async def _download(self, request: web.Request) -> web.Response:
        stored = self._api.server.world.files[request.match_info["id"]]
        return web.Response(body=stored.content, content_type=stored.mime_type)


def _shown(message: Message) -> Json:
    kept = {key: value for key, value in message.data.items() if key != "chat"}
    return {**kept, "from_bot": message.from_bot, "deleted": message.deleted, "silent": message.silent}
