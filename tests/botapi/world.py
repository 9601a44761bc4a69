"""The Telegram that the server plays: users, chats with members and topics, messages, files and the bot itself."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from tests.botapi.problems import bad, forbidden

Status = Literal["creator", "administrator", "member", "restricted", "left", "kicked"]
ChatType = Literal["private", "group", "supergroup", "channel"]
ANONYMOUS_ADMIN = 1087968824
CHANNEL_RELAY = 777000
CHANNEL_SENDER = 136817688
Json = dict[str, Any]


@dataclass
class User:
    """Somebody with an account; `blocked_bot` makes every message to them a refusal."""

    id: int
    first_name: str
    username: str = ""
    language_code: str = ""
    is_bot: bool = False
    blocked_bot: bool = False

    def as_json(self) -> Json:
        """Return the `User` object."""
        data: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        if self.username:
            data["username"] = self.username
        if self.language_code:
            data["language_code"] = self.language_code
        return data


@dataclass
class Message:
    """A stored message: the `Message` object as sent, and whether it is the bot's own."""

    data: Json
    from_bot: bool = False
    edits: int = 0
    deleted: bool = False
    silent: bool = False
    sent_at: float = 0.0

    @property
    def id(self) -> int:
        """Return the message id within its chat."""
        return int(self.data["message_id"])

    @property
    def text(self) -> str:
        """Return text or caption without markup."""
        return str(self.data.get("text") or self.data.get("caption") or "")


@dataclass
class Chat:
    """A chat with its members, topics and messages."""

    id: int
    type: ChatType
    title: str = ""
    user: User | None = None
    is_forum: bool = False
    members: dict[int, Status] = field(default_factory=dict)
    topics: dict[int, str] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    migrated_to: int | None = None
    last_bot_poster: int | None = None
    heard: asyncio.Event = field(default_factory=asyncio.Event)

    def as_json(self) -> Json:
        """Return the `Chat` object."""
        data: Json = {"id": self.id, "type": self.type}
        if self.user is not None:
            data["first_name"] = self.user.first_name
            if self.user.username:
                data["username"] = self.user.username
        else:
            data["title"] = self.title
        if self.is_forum:
            data["is_forum"] = True
        return data


@dataclass
class StoredFile:
    """A file on the server; `size` may claim more than `content` holds, to try limits without moving megabytes."""

    id: str
    unique_id: str
    name: str
    size: int
    content: bytes
    mime_type: str = "application/octet-stream"

    @property
    def path(self) -> str:
        """Return the path below the file address."""
        return f"documents/{self.unique_id}-{self.name}"


@dataclass
class Query:
    """A callback, inline or guest query waiting for its one answer."""

    id: str
    user: User
    data: Json
    answer: Json | None = None
    asked_at: float = 0.0
    answered: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass
class BotProfile:
    """The bot as BotFather set it up."""

    id: int = 7000000001
    username: str = "campaign_test_bot"
    first_name: str = "Campaign"
    privacy_mode: bool = True
    mentions_delivered: bool = False
    inline: bool = True
    guest: bool = True

    def as_user(self) -> User:
        """Return the bot as a user."""
        return User(self.id, self.first_name, self.username, is_bot=True)

    def get_me(self) -> Json:
        """Return what `getMe` answers."""
        return {
            **self.as_user().as_json(),
            "can_join_groups": True,
            "can_read_all_group_messages": not self.privacy_mode,
            "supports_inline_queries": self.inline,
            "supports_guest_queries": self.guest,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }


class World:
    """Everything the server remembers.

    Private chats and basic groups share one sequence of message ids, as on Telegram; `numbers_by_chat` gives each chat its own.
    """

    def __init__(self, bot: BotProfile) -> None:
        self.bot = bot
        self.users: dict[int, User] = {}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, StoredFile] = {}
        self.callbacks: dict[str, Query] = {}
        self.inlines: dict[str, Query] = {}
        self.guests: dict[str, Query] = {}
        self.inline_messages: dict[str, Json] = {}
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.descriptions: dict[tuple[str, str], str] = {}
        self.actions: list[tuple[int, int | None, str]] = []
        self.reactions: list[tuple[int, int, list[Json]]] = []
        self.clock_offset_s = 0.0
        self.numbers_by_chat = False
        self._ids = itertools.count(5_000_001)
        self._account_messages = itertools.count(1)
        self._chat_messages: dict[int, Iterator[int]] = defaultdict(lambda: itertools.count(1))

    def now(self) -> float:
        """Return the world's time in seconds; tests may shift it."""
        return time.time() + self.clock_offset_s

    def new_id(self) -> int:
        """Return a number that nothing else has."""
        return next(self._ids)

    def next_message_id(self, chat: Chat) -> int:
        """Return the id of the next message in `chat`."""
        if chat.type in ("private", "group") and not self.numbers_by_chat:
            return next(self._account_messages)
        return next(self._chat_messages[chat.id])

    def chat_for_sending(self, chat_id: Any) -> Chat:
        """Return the chat that the bot may write to; raise the refusal that fits otherwise."""
        chat = self.chats.get(chat_id) if isinstance(chat_id, int) else None
        if chat is None:
            raise bad("chat not found")
        if chat.migrated_to is not None:
            raise bad("group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to)
        if chat.user is not None:
            if chat.user.blocked_bot:
                raise forbidden("bot was blocked by the user")
            return chat
        status = chat.members.get(self.bot.id, "left")
        if status == "kicked":
            raise forbidden(f"bot was kicked from the {chat.type} chat")
        if status == "left":
            raise forbidden(f"bot is not a member of the {chat.type} chat")
        return chat

    def add_message(self, chat: Chat, data: Json, *, from_bot: bool) -> Message:
        """Store a message, giving it id, date and chat."""
        full = {"message_id": self.next_message_id(chat), "date": int(self.now()), "chat": chat.as_json(), **data}
        message = Message(full, from_bot, sent_at=time.monotonic())
        chat.messages[message.id] = message
        sender = data.get("from", {})
        if sender.get("is_bot") and "sender_chat" not in data:
            chat.last_bot_poster = sender.get("id")
        chat.heard.set()
        return message

    def add_file(self, name: str, content: bytes, *, size: int | None = None, mime_type: str = "") -> StoredFile:
        """Store a file."""
        number = self.new_id()
        stored = StoredFile(f"FILE-{number}", f"u{number}", name, len(content) if size is None else size, content)
        if mime_type:
            stored.mime_type = mime_type
        self.files[stored.id] = stored
        return stored
