"""Scenarios: people who write, press and upload, and what the bot answers.

async with BotApi() as api:
    anna = api.user("Anna")
    chat = api.private(anna)
    await chat.says(anna, "Who signed the open letter?")
    reply = await chat.reply()
    await reply.press(anna, "More")
"""

from __future__ import annotations

import asyncio
import re
import time
from types import TracebackType
from typing import Any, Self

from tests.botapi.html import utf16
from tests.botapi.methods import administrator
from tests.botapi.server import Server
from tests.botapi.world import ANONYMOUS_ADMIN, CHANNEL_RELAY, CHANNEL_SENDER, Chat, Json, Message, Query, User

# Nothing waits that long unless something is wrong; a busy machine is not.
PATIENCE_S = 40.0
_WORD = re.compile(r"(?<!\S)(/[A-Za-z0-9_]{1,32}(?:@[A-Za-z0-9_]+)?|@[A-Za-z0-9_]{3,32})")


def _entities(text: str) -> Json:
    """Return the commands and mentions that Telegram would mark in a typed text."""
    found = [
        {
            "type": "bot_command" if match.group(1).startswith("/") else "mention",
            "offset": utf16(text[: match.start(1)]),
            "length": utf16(match.group(1)),
        }
        for match in _WORD.finditer(text)
    ]
    return {"entities": found} if found else {}


class Reply:
    """A message of the bot as a member sees it."""

    def __init__(self, chat: ChatHandle, message: Message) -> None:
        self.chat = chat
        self.message = message

    @property
    def text(self) -> str:
        """Return text or caption without markup."""
        return self.message.text

    @property
    def thread(self) -> int | None:
        """Return the topic it stands in."""
        thread: int | None = self.message.data.get("message_thread_id")
        return thread

    @property
    def answers(self) -> int | None:
        """Return the id of the message it replies to."""
        answered: int | None = self.message.data.get("reply_to_message", {}).get("message_id")
        return answered

    def marked(self, kind: str) -> list[str]:
        """Return the stretches of text that carry an entity of `kind`."""
        units = self.text.encode("utf-16-le")
        entities = self.message.data.get("entities", []) + self.message.data.get("caption_entities", [])
        return [
            units[2 * entity["offset"] : 2 * (entity["offset"] + entity["length"])].decode("utf-16-le")
            for entity in entities
            if entity["type"] == kind
        ]

    def links(self) -> list[str]:
        """Return the addresses linked in the text."""
        return [entity["url"] for entity in self.message.data.get("entities", []) if entity["type"] == "text_link"]

    def buttons(self) -> list[Json]:
        """Return all buttons, row by row."""
        return [button for row in self.message.data.get("reply_markup", {}).get("inline_keyboard", []) for button in row]

    def labels(self) -> list[str]:
        """Return the texts of all buttons."""
        return [button["text"] for button in self.buttons()]

    def button(self, label: str) -> Json:
        """Return the button whose text contains `label`."""
        for button in self.buttons():
            if label in button["text"]:
                return button
        raise AssertionError(f"no button {label!r} among {self.labels()}")

    async def press(self, user: User, label: str, *, timeout_s: float = PATIENCE_S) -> Json:
        """Press a button and return the bot's `answerCallbackQuery`."""
        return await self.chat.press(user, self.message, self.button(label)["callback_data"], timeout_s=timeout_s)

    async def edited(self, *, edits: int = 1, timeout_s: float = PATIENCE_S) -> Reply:
        """Wait until the message was edited `edits` times in all."""
        await self.chat.until(lambda: self.message.edits >= edits, timeout_s)
        return self


class ChatHandle:
    """One chat, seen from the members' side."""

    def __init__(self, api: BotApi, chat: Chat) -> None:
        self.api = api
        self.chat = chat
        self._read = 0

    @property
    def id(self) -> int:
        """Return the chat id."""
        return self.chat.id

    def bot_messages(self) -> list[Message]:
        """Return everything the bot has written here, oldest first."""
        return [message for message in self.chat.messages.values() if message.from_bot and not message.deleted]

    async def until(self, condition: Any, timeout_s: float = PATIENCE_S) -> None:
        """Wait until `condition()` holds; checked whenever something happens in the chat."""
        deadline = time.monotonic() + timeout_s
        while not condition():
            left = deadline - time.monotonic()
            if left <= 0:
                said = [message.text[:80] for message in self.bot_messages()]
                raise AssertionError(f"nothing within {timeout_s} s; the bot said {said}; refused: {self.api.refused()}")
            self.chat.heard.clear()
            try:
                await asyncio.wait_for(self.chat.heard.wait(), min(left, 0.5))
            except TimeoutError:
                continue

    async def reply(self, timeout_s: float = PATIENCE_S) -> Reply:
        """Return the bot's next message."""
        await self.until(lambda: len(self.bot_messages()) > self._read, timeout_s)
        self._read += 1
        return Reply(self, self.bot_messages()[self._read - 1])

    async def silence(self, seconds: float = 0.15) -> None:
        """Make sure that the bot says nothing for a while, once it has received everything."""
        await self.api.received()
        await asyncio.sleep(seconds)
        unread = [message.text for message in self.bot_messages()[self._read :]]
        assert not unread, f"expected silence, the bot said {unread}"

    # What members do

    def post(self, sender: Json, content: Json, *, topic: int | None = None, reply_to: Message | Reply | None = None) -> Message:
        """Store a member's message as Telegram would, without delivering it to the bot."""
        data: Json = {**sender, **content}
        target = reply_to.message if isinstance(reply_to, Reply) else reply_to
        if target is not None:
            data["reply_to_message"] = {key: value for key, value in target.data.items() if key != "reply_to_message"}
            topic = topic or (target.data.get("message_thread_id") if target.data.get("is_topic_message") else None)
            if topic is None and self.chat.type == "supergroup":
                # A thread of replies is no topic: this id cannot be used for sending.
                data["message_thread_id"] = target.data.get("message_thread_id", target.id)
        if topic is not None:
            data |= {"message_thread_id": topic, "is_topic_message": True}
        return self.api.server.world.add_message(self.chat, data, from_bot=False)

    async def says(
        self,
        user: User,
        text: str,
        *,
        topic: int | None = None,
        reply_to: Message | Reply | None = None,
        sent_ago_s: float = 0.0,
        update_id: int | None = None,
        **fields: Any,
    ) -> Message:
        """Let a member write; delivered to the bot as privacy mode has it."""
        content = {"text": text, **_entities(text), **fields}
        message = self.post({"from": user.as_json()}, content, topic=topic, reply_to=reply_to)
        message.data["date"] -= int(sent_ago_s)
        self.deliver(message, update_id=update_id)
        return message

    async def sends(self, user: User, content: Json, **options: Any) -> Message:
        """Let a member send something else than text: a photo, a document, a service message."""
        message = self.post({"from": user.as_json()}, content, **options)
        self.deliver(message)
        return message

    async def uploads(self, user: User, name: str, content: bytes = b"text", *, size: int | None = None, caption: str = "") -> Message:
        """Let a member send a file; `size` may claim more than there is."""
        stored = self.api.server.world.add_file(name, content, size=size)
        document = {"file_id": stored.id, "file_unique_id": stored.unique_id, "file_name": name, "file_size": stored.size}
        return await self.sends(user, {"document": document, **({"caption": caption} if caption else {})})

    async def edits(self, message: Message, text: str) -> None:
        """Let a member edit a message."""
        message.data |= {"text": text, **_entities(text), "edit_date": int(time.time())}
        if self.delivered(message):
            self.api.server.updates.add("edited_message", message.data)

    async def press(self, user: User, message: Message, data: str, *, timeout_s: float = PATIENCE_S) -> Json:
        """Press a button by its data and return the bot's answer to the query."""
        query = self.press_unanswered(user, message, data)
        await asyncio.wait_for(query.answered.wait(), timeout_s)
        assert query.answer is not None
        return query.answer

    def press_unanswered(self, user: User, message: Message, data: str) -> Query:
        """Press a button without waiting."""
        number = str(self.api.server.world.new_id())
        content = {
            "id": number,
            "from": user.as_json(),
            "chat_instance": str(self.chat.id),
            "data": data,
            "message": message.data,
        }
        query = Query(number, user, content, asked_at=time.monotonic())
        self.api.server.world.callbacks[number] = query
        self.api.server.updates.add("callback_query", content)
        return query

    async def anonymous_admin_says(self, text: str, *, sent_ago_s: float = 0.0, **options: Any) -> Message:
        """Let an anonymous admin write: the sender is a placeholder and the group itself."""
        sender = User(ANONYMOUS_ADMIN, "Group", "GroupAnonymousBot", is_bot=True)
        message = self.post({"from": sender.as_json(), "sender_chat": self.chat.as_json()}, {"text": text, **_entities(text)}, **options)
        message.data["date"] -= int(sent_ago_s)
        self.deliver(message)
        return message

    async def channel_says(self, channel_id: int, text: str) -> Message:
        """Let somebody write in the name of a channel: the sender is a placeholder that all channels share."""
        sender = User(CHANNEL_SENDER, "Channel", "Channel_Bot", is_bot=True)
        channel = {"id": channel_id, "type": "channel", "title": "News"}
        message = self.post({"from": sender.as_json(), "sender_chat": channel}, {"text": text, **_entities(text)})
        self.deliver(message)
        return message

    async def auto_forward(self, text: str) -> Message:
        """Let a linked channel's post appear in the discussion group."""
        sender = User(CHANNEL_RELAY, "Telegram")
        channel = {"id": -1009999, "type": "channel", "title": "News"}
        content = {"text": text, **_entities(text), "sender_chat": channel, "is_automatic_forward": True}
        message = self.post({"from": sender.as_json()}, content)
        self.deliver(message)
        return message

    async def migrate(self, *, announce: bool = True) -> ChatHandle:
        """Turn a basic group into a supergroup with a new id."""
        new = self.api.group(self.chat.title, *(self.api.server.world.users[u] for u in self.chat.members if u in self.api.server.world.users))
        self.chat.migrated_to = new.id
        if announce:
            anyone = next(iter(self.api.server.world.users.values()))
            self.api.server.updates.add("message", self.post({"from": anyone.as_json()}, {"migrate_to_chat_id": new.id}).data)
        return new

    async def set_bot_status(self, by: User, status: Any) -> None:
        """Add, promote or kick the bot; it hears of it."""
        bot = self.api.server.world.bot
        old = self.chat.members.get(bot.id, "left")
        self.chat.members[bot.id] = status
        self.api.server.updates.add("my_chat_member", {
            "chat": self.chat.as_json(), "from": by.as_json(), "date": int(time.time()),
            "old_chat_member": _member(bot.as_user(), old), "new_chat_member": _member(bot.as_user(), status),
        })  # fmt: skip

    # Delivery

    def deliver(self, message: Message, *, update_id: int | None = None) -> None:
        """Hand a message to the bot, if Telegram would."""
        if self.delivered(message):
            self.api.server.updates.add("message", message.data, update_id=update_id)

    def delivered(self, message: Message) -> bool:
        """Say whether the bot receives a message, by the documented rules of privacy mode."""
        if self.chat.type == "private":
            return True
        bot = self.api.server.world.bot
        status = self.chat.members.get(bot.id, "left")
        data = message.data
        if status in ("left", "kicked") or (data.get("from", {}).get("is_bot") and "sender_chat" not in data):
            return False
        if "text" not in data and "caption" not in data and "document" not in data and "photo" not in data:
            return True  # service messages
        if not bot.privacy_mode or status == "administrator":
            return True
        if data.get("reply_to_message", {}).get("from", {}).get("id") == bot.id or data.get("via_bot", {}).get("id") == bot.id:
            return True
        text = data.get("text") or data.get("caption", "")
        command = re.match(r"/\w+(@\w+)?", text)
        if command:
            named = command.group(1)
            return named.lower() == f"@{bot.username}".lower() if named else self.chat.last_bot_poster in (None, bot.id)
        return bot.mentions_delivered and f"@{bot.username}".lower() in text.lower()


def _member(user: User, status: str) -> Json:
    if status == "administrator":
        return administrator(user.as_json())
    if status == "kicked":
        return {"status": "kicked", "user": user.as_json(), "until_date": 0}
    return {"status": status, "user": user.as_json()}


class BotApi:
    """The strict server together with the people who use it."""

    def __init__(self, **options: Any) -> None:
        self.server = Server(**options)
        self._handles: dict[int, ChatHandle] = {}
        self._expected: list[str] = []

    async def __aenter__(self) -> Self:
        await self.server.start()
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.server.stop()

    def refused(self) -> list[str]:
        """Return method and reason of every wrong request, but for those whose reason was expected."""
        refused = [f"{call.method}: {call.description}" for call in self.server.refused()]
        return [one for one in refused if not any(reason in one for reason in self._expected)]

    def expect_refusals(self, *reasons: str) -> None:
        """Let requests be refused for these reasons: who looks for a message that may have been sent edits some that are not there."""
        self._expected += reasons

    def user(self, name: str, *, language: str = "en", is_bot: bool = False) -> User:
        """Return a new user."""
        user = User(self.server.world.new_id(), name, f"{name.lower()}_{self.server.world.new_id()}", language, is_bot)
        self.server.world.users[user.id] = user
        return user

    def private(self, user: User) -> ChatHandle:
        """Return the private chat of a user with the bot."""
        if user.id not in self._handles:
            chat = Chat(user.id, "private", user=user)
            self.server.world.chats[chat.id] = chat
            self._handles[user.id] = ChatHandle(self, chat)
        return self._handles[user.id]

    def group(
        self, title: str, *users: User, basic: bool = False, topics: dict[int, str] | None = None, bot_status: Any = "member"
    ) -> ChatHandle:
        """Return a new group with the bot in it; the first user owns it. With `topics` it is a forum."""
        number = self.server.world.new_id()
        chat = Chat(-number if basic else -1_000_000_000_000 - number, "group" if basic else "supergroup", title)
        chat.members = {user.id: "member" for user in users}
        if users:
            chat.members[users[0].id] = "creator"
        chat.members[self.server.world.bot.id] = bot_status
        chat.is_forum = topics is not None
        chat.topics = dict(topics or {})
        self.server.world.chats[chat.id] = chat
        self._handles[chat.id] = ChatHandle(self, chat)
        return self._handles[chat.id]

    async def received(self, timeout_s: float = PATIENCE_S) -> None:
        """Wait until the bot has taken every update."""
        deadline = time.monotonic() + timeout_s
        updates = self.server.updates
        while updates.pending and updates.pending[0]["update_id"] > 0 and time.monotonic() < deadline:
            await asyncio.sleep(0.02)
        assert not updates.pending, f"the bot left {len(updates.pending)} updates"

    async def inline(self, user: User, text: str, *, offset: str = "", timeout_s: float = PATIENCE_S) -> Json:
        """Type an inline query and return the bot's answer."""
        number = str(self.server.world.new_id())
        content = {"id": number, "from": user.as_json(), "query": text, "offset": offset, "chat_type": "group"}
        query = Query(number, user, content, asked_at=time.monotonic())
        self.server.world.inlines[number] = query
        self.server.updates.add("inline_query", content)
        await asyncio.wait_for(query.answered.wait(), timeout_s)
        assert query.answer is not None
        return query.answer

    async def guest(
        self, user: User, text: str, *, reply_to: Json | None = None, number_there: int = 77, timeout_s: float = PATIENCE_S
    ) -> Json:
        """Mention the bot in a chat that it is not in and return its answer."""
        number = str(self.server.world.new_id())
        content: Json = {
            "message_id": number_there, "date": int(time.time()), "from": user.as_json(), "text": text, **_entities(text),
            "chat": {"id": -1_000_000_123_456, "type": "supergroup", "title": "Elsewhere"}, "guest_query_id": number,
        }  # fmt: skip
        if reply_to:
            content["reply_to_message"] = reply_to
        query = Query(number, user, content, asked_at=time.monotonic())
        self.server.world.guests[number] = query
        self.server.updates.add("guest_message", content)
        await asyncio.wait_for(query.answered.wait(), timeout_s)
        assert query.answer is not None
        return query.answer
