"""Brings messages to a chat, each exactly once.

Telegram has no way to mark a message so that a second sending is recognised. So each message is noted in the inbox before it
leaves and counted after. When the process is killed or the answer gets lost in between, the message is in doubt; then it is looked
for (`bot/telegram_surface/doubt.py`) and only sent again where it is not found.
"""

from __future__ import annotations

import asyncio
import io
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from telegram import InlineKeyboardMarkup, InputFile, ReplyParameters
from telegram.error import BadRequest, ChatMigrated, NetworkError

from bot.observability.journey import stage
from bot.state.inbox import Entry, Inbox
from bot.telegram_surface import markup
from bot.telegram_surface.doubt import LOOK_AHEAD, LOOK_AHEAD_BRIEFLY, Doubt, Heights, Looking
from bot.telegram_surface.http import GaveUp
from bot.telegram_surface.keyboards import as_data
from bot.telegram_surface.pacing import Manner, may_have_arrived
from bot.telegram_surface.raw_bot import RawBot

_log = logging.getLogger(__name__)

TRIES_IN_ALL = 40
LONGEST_WAIT_S = 30.0

current_entry: ContextVar[Entry | None] = ContextVar("current_entry", default=None)


@dataclass(frozen=True)
class Part:
    """One message to send: marked-up text and buttons, or a photo or file with the text as its caption. `bare` text has no markup at all."""

    text: str
    keyboard: InlineKeyboardMarkup | None = None
    file: bytes | None = None
    file_name: str = ""
    photo: bytes | None = None
    bare: bool = False

    @property
    def shown(self) -> str:
        """The text as it is read."""
        return self.text if self.bare else markup.plain(self.text)

    @property
    def parse_mode(self) -> str | None:
        """How Telegram is to read the text."""
        return None if self.bare else markup.parse_mode(self.text)


@dataclass(frozen=True)
class Target:
    """Where messages go. `thread_id` is only set for real topics, never for General; `only_as_reply` goes nowhere without its reply."""

    chat_id: int
    thread_id: int | None = None
    reply_to: int | None = None
    silent: bool = False
    only_as_reply: bool = False


class MovesChats(Protocol):
    """Hears that a group became a supergroup."""

    async def __call__(self, old_chat_id: int, new_chat_id: int) -> None:
        """Carry over what belongs to the chat."""
        ...


@dataclass
class _Flight:
    """Keeps the inbox informed whether a message may be under way."""

    inbox: Inbox
    entry: Entry | None
    heights: Heights
    target: Target
    beside: Awaitable[Any] | None
    notes: dict[str, Any] = field(default_factory=dict)
    begun: float = 0.0

    async def begin(self) -> None:
        """The message is about to leave: what is known by now, after waiting for its turn, stands before it."""
        known = self.heights.of(self.target.chat_id) or self.target.reply_to or 0
        self.notes, self.begun = {"chat": known, "account": self.heights.account}, time.monotonic()
        if self.entry is None:
            return
        note = self.inbox.note_sending(self.entry, self.notes)
        await (note if self.beside is None else asyncio.gather(self.beside, note))

    async def failed(self) -> None:
        """It has certainly not arrived; no need to look for it after a restart."""
        if self.entry is not None:
            await self.inbox.note_sending(self.entry, None)


class Delivery:
    """Sends messages for the update that is being dealt with."""

    def __init__(self, bot: RawBot, inbox: Inbox, moved: MovesChats, said_more: Callable[[int], None] = lambda _: None) -> None:
        """Keep what is worked with; `said_more` hears of the chat of each message after the first of its update."""
        self._bot = bot
        self._inbox = inbox
        self._moved = moved
        self._said_more = said_more
        self.heights = Heights()
        self._looking = Looking(bot, self.heights)

    async def deliver(self, target: Target, parts: Sequence[Part], *, beside: asyncio.Future[Any] | None = None) -> None:
        """Send `parts` in order. After a restart only those that have not left yet.

        `beside` is done before anything leaves: what has to be stored by then shares a commit with the delivery's own note.
        Called at most once for each update. Raises the library's errors when the chat does not take messages any more.
        """
        entry = current_entry.get()
        for index, part in enumerate(parts):
            if entry is not None and index < entry.parts_sent:
                continue
            await self._deliver_one(target, part, entry, beside, last=index == len(parts) - 1)
            if index:
                self._said_more(target.chat_id)
            if entry is not None and index < len(parts) - 1:
                await self._inbox.note_sent(entry)
            elif entry is not None:
                # The whole entry goes away right after the last message; no need for a commit in between.
                entry.parts_sent, entry.sending = index + 1, None

    async def _deliver_one(self, target: Target, part: Part, entry: Entry | None, beside: Awaitable[Any] | None, *, last: bool) -> None:
        notes = entry.sending if entry is not None else None
        doubt = self._doubt(target, part, notes) if notes else None
        looked_for: Doubt | None = None
        tries = 0
        while True:
            flight = _Flight(self._inbox, entry, self.heights, target, beside)
            try:
                if doubt is not None:
                    if await self._looking.stands(doubt):
                        return
                    looked_for, doubt = doubt, None
                with stage("deliver"):
                    chat_id, message_id = await self._send(target, part, Manner(flight.begin, flight.failed))
                self.heights.note(chat_id, message_id, begun=flight.begun, behind=flight.notes.get("account", 0))
                if looked_for is not None:
                    self._looking.look_back(looked_for, message_id)
                return
            except ChatMigrated as error:
                await self._moved(target.chat_id, error.new_chat_id)
                target = replace(target, chat_id=error.new_chat_id, reply_to=None, thread_id=None)
            except BadRequest as error:
                pictured = part.photo is not None
                target, part = self._gentler(target, part, error)
                if pictured and part.photo is None and not last:
                    return  # what follows says the same
            except NetworkError as error:
                tries += 1
                if tries >= TRIES_IN_ALL:
                    raise
                _log.warning("a message could not be sent (%s), trying again", type(error).__name__)
                if doubt is None and may_have_arrived(error):
                    ahead = LOOK_AHEAD_BRIEFLY if isinstance(error.__cause__, GaveUp) else LOOK_AHEAD
                    doubt = looked_for.again(ahead) if looked_for is not None else self._doubt(target, part, flight.notes, ahead)
                await asyncio.sleep(min(LONGEST_WAIT_S, 0.25 * 2**tries))

    def _doubt(self, target: Target, part: Part, notes: dict[str, Any], ahead: int = LOOK_AHEAD) -> Doubt:
        after, near = self.heights.before(target.chat_id, notes), int(notes.get("chat", 0))
        return Doubt(target.chat_id, part.shown, part.keyboard, after, time.monotonic(), near, ahead)

    async def _send(self, target: Target, part: Part, manner: Manner) -> tuple[int, int]:
        """Send a message and return the ids of its chat and of itself."""
        keyboard = part.keyboard if part.keyboard is not None and part.keyboard.inline_keyboard else None
        alone = not target.only_as_reply
        reply = {"message_id": target.reply_to, "allow_sending_without_reply": alone} if target.reply_to is not None else None
        if part.photo is None and part.file is None:
            message = {
                "chat_id": target.chat_id, "text": part.text, "parse_mode": part.parse_mode, "message_thread_id": target.thread_id,
                "reply_parameters": reply, "disable_notification": target.silent or None,
                "reply_markup": as_data(keyboard) if keyboard is not None else None,
            }  # fmt: skip
            return await self._bot.send_raw(message, manner)
        options: dict[str, Any] = {
            "chat_id": target.chat_id, "caption": part.text, "parse_mode": part.parse_mode, "message_thread_id": target.thread_id,
            "reply_parameters": ReplyParameters(**reply) if reply is not None else None,  # type: ignore[arg-type]
            "disable_notification": target.silent or None, "reply_markup": keyboard, "rate_limit_args": manner,
        }  # fmt: skip
        if part.photo is not None:
            sent = await self._bot.send_photo(photo=InputFile(io.BytesIO(part.photo), filename="picture.png"), **options)
        else:
            sent = await self._bot.send_document(document=InputFile(io.BytesIO(part.file or b""), filename=part.file_name), **options)
        return sent.chat_id, sent.message_id

    @staticmethod
    def _gentler(target: Target, part: Part, error: BadRequest) -> tuple[Target, Part]:
        """Return what to try instead of a refused message; raise the refusal when there is nothing left to give up."""
        reason = error.message.lower()
        if "parse entities" in reason and part.parse_mode:
            _log.error("markup was refused, sending plain text: %s", error.message)
            return target, replace(part, text=part.shown, bare=True)  # a "<" of the text itself is no markup
        if "repl" in reason and target.reply_to is not None and not target.only_as_reply:
            return replace(target, reply_to=None), part
        if "thread" in reason and target.thread_id is not None and target.reply_to is not None:
            # A reply stands where its message stands. Without it, the answer to a topic that is gone would stand in General.
            return replace(target, thread_id=None, only_as_reply=True), part
        if "button" in reason and part.keyboard is not None:
            _log.error("buttons were refused, sending without: %s", error.message)
            return target, replace(part, keyboard=None)
        if part.photo is not None:  # its size, a right that the chat does not give, whatever comes: what it shows is said in words
            _log.warning("a picture was refused, sending its words: %s", error.message)
            return target, replace(part, photo=None)
        raise error
