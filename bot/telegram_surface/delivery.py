"""Brings messages to a chat, each exactly once.

Telegram has no way to mark a message so that a second sending is recognised. So each message is noted in the inbox before it
leaves and counted after. When the process is killed or the answer gets lost in between, the message is in doubt; then its
place is looked for: the bot tries to set the very same buttons on the messages that came after the question. Telegram says
"not modified" where the message stands, and refuses everywhere else, so that looking changes nothing.
"""

from __future__ import annotations

import asyncio
import io
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, replace
from typing import Any, Protocol

from telegram import InlineKeyboardMarkup, InputFile, Message, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, NetworkError, TelegramError

from bot.observability.journey import stage
from bot.state.inbox import Entry, Inbox
from bot.telegram_surface import markup
from bot.telegram_surface.pacing import LOOKING, Manner, may_have_arrived, out_of_reach
from bot.telegram_surface.raw_bot import RawBot

_log = logging.getLogger(__name__)

# How far to look for a message in doubt: after the newest message known in its chat, and after the newest one known anywhere
# where chats share one sequence of numbers (private chats and basic groups).
LOOK_IN_CHAT = 8
LOOK_IN_ACCOUNT = 48
LOOK_AT_MOST = 1_500
TAKEN_REMEMBERED = 50_000
SUPERGROUPS_BELOW = -1_000_000_000_000
TRIES_IN_ALL = 40
LONGEST_WAIT_S = 30.0

current_entry: ContextVar[Entry | None] = ContextVar("current_entry", default=None)


@dataclass(frozen=True)
class Part:
    """One message to send: marked-up text and buttons, or a photo or file with the text as its caption."""

    text: str
    keyboard: InlineKeyboardMarkup | None = None
    file: bytes | None = None
    file_name: str = ""
    photo: bytes | None = None


@dataclass(frozen=True)
class Target:
    """Where messages go. `thread_id` is only set for real topics, never for General."""

    chat_id: int
    thread_id: int | None = None
    reply_to: int | None = None
    silent: bool = False


class MovesChats(Protocol):
    """Hears that a group became a supergroup."""

    async def __call__(self, old_chat_id: int, new_chat_id: int) -> None:
        """Carry over what belongs to the chat."""
        ...


class Heights:
    """The highest message numbers known: by chat, and over all chats that share a sequence."""

    def __init__(self) -> None:
        self._chats: dict[int, int] = {}
        self._taken: OrderedDict[int, None] = OrderedDict()  # numbers of the shared sequence
        self.account = 0

    def note(self, chat_id: int, message_id: int) -> None:
        """Note that a message exists."""
        if len(self._chats) > 50_000:
            self._chats.clear()
        self._chats[chat_id] = max(self._chats.get(chat_id, 0), message_id)
        if chat_id > SUPERGROUPS_BELOW:
            self.account = max(self.account, message_id)
            self._taken[message_id] = None
            if len(self._taken) > TAKEN_REMEMBERED:
                self._taken.popitem(last=False)

    def free_after(self, number: int) -> list[int]:
        """Return where in the shared sequence a message may stand that was sent when `number` was the newest known.

        Many others may have been written between the last update that was received and that message; what they are is mostly known by now.
        """
        until = max(number, self.account) + LOOK_IN_ACCOUNT
        return [place for place in range(number + 1, until + 1) if place not in self._taken][:LOOK_AT_MOST]

    def of(self, chat_id: int) -> int:
        """Return the highest number known in a chat; 0 when none is."""
        return self._chats.get(chat_id, 0)


@dataclass
class _Flight:
    """Keeps the inbox informed whether a message may be under way."""

    inbox: Inbox
    entry: Entry | None
    notes: dict[str, Any]
    beside: Awaitable[Any] | None

    async def begin(self) -> None:
        """The message is about to leave."""
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

    def __init__(self, bot: RawBot, inbox: Inbox, moved: MovesChats) -> None:
        self._bot = bot
        self._inbox = inbox
        self._moved = moved
        self.heights = Heights()

    async def deliver(self, target: Target, parts: Sequence[Part], *, beside: asyncio.Future[Any] | None = None) -> None:
        """Send `parts` in order. After a restart only those that have not left yet.

        `beside` is done before anything leaves: what has to be stored by then shares a commit with the delivery's own note.
        Called at most once for each update. Raises the library's errors when the chat does not take messages any more.
        """
        entry = current_entry.get()
        for index, part in enumerate(parts):
            if entry is not None and index < entry.parts_sent:
                continue
            await self._deliver_one(target, part, entry, beside)
            if entry is not None and index < len(parts) - 1:
                await self._inbox.note_sent(entry)
            elif entry is not None:
                # The whole entry goes away right after the last message; no need for a commit in between.
                entry.parts_sent, entry.sending = index + 1, None

    async def _deliver_one(self, target: Target, part: Part, entry: Entry | None, beside: Awaitable[Any] | None) -> None:
        flight = _Flight(self._inbox, entry, {}, beside)
        doubt = entry.sending if entry is not None else None
        tries = 0
        while True:
            try:
                if doubt and await self._stands(target.chat_id, part, doubt):
                    return
                doubt = None
                flight.notes = {"chat": self.heights.of(target.chat_id) or target.reply_to or 0, "account": self.heights.account}
                with stage("deliver"):
                    chat_id, message_id = await self._send(target, part, Manner(flight.begin, flight.failed))
                self.heights.note(chat_id, message_id)
                return
            except ChatMigrated as error:
                await self._moved(target.chat_id, error.new_chat_id)
                target = replace(target, chat_id=error.new_chat_id, reply_to=None, thread_id=None)
            except BadRequest as error:
                target, part = self._gentler(target, part, error)
            except NetworkError as error:
                tries += 1
                if tries >= TRIES_IN_ALL:
                    raise
                _log.warning("a message could not be sent (%s), trying again", type(error).__name__)
                doubt = doubt or (flight.notes if may_have_arrived(error) else None)
                await asyncio.sleep(min(LONGEST_WAIT_S, 0.25 * 2**tries))

    async def _send(self, target: Target, part: Part, manner: Manner) -> tuple[int, int]:
        """Send a message and return the ids of its chat and of itself."""
        keyboard = part.keyboard if part.keyboard is not None and part.keyboard.inline_keyboard else None
        reply = {"message_id": target.reply_to, "allow_sending_without_reply": True} if target.reply_to is not None else None
        mode = ParseMode.HTML.value if markup.marked_up(part.text) else None
        if part.photo is None and part.file is None:
            message = {
                "chat_id": target.chat_id, "text": part.text, "parse_mode": mode, "message_thread_id": target.thread_id,
                "reply_parameters": reply, "disable_notification": target.silent or None,
                "reply_markup": keyboard.to_dict() if keyboard is not None else None,
            }  # fmt: skip
            return await self._bot.send_raw(message, manner)
        options: dict[str, Any] = {
            "chat_id": target.chat_id, "caption": part.text, "parse_mode": mode, "message_thread_id": target.thread_id,
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
        if "parse entities" in reason and markup.marked_up(part.text):
            _log.error("markup was refused, sending plain text: %s", error.message)
            return target, replace(part, text=markup.plain(part.text))
        if "repl" in reason and target.reply_to is not None:
            return replace(target, reply_to=None), part
        if "thread" in reason and target.thread_id is not None:
            return replace(target, thread_id=None), part
        if "button" in reason and part.keyboard is not None:
            _log.error("buttons were refused, sending without: %s", error.message)
            return target, replace(part, keyboard=None)
        raise error

    async def _stands(self, chat_id: int, part: Part, notes: dict[str, Any]) -> bool:
        """Find out whether a message in doubt has arrived, without changing anything.

        Where Telegram refuses to tell, it is sent again: twice is better than never. Raises `NetworkError` while Telegram is out of reach.
        """
        chat, account = int(notes.get("chat", 0)), int(notes.get("account", 0))
        places = list(range(chat + 1, chat + 1 + LOOK_IN_CHAT))
        if chat_id > SUPERGROUPS_BELOW:
            places += [place for place in self.heights.free_after(account) if place not in places]
        try:
            for place in places:
                if await self._is_ours(chat_id, place, part):
                    _log.info("a message in doubt had arrived")
                    self.heights.note(chat_id, place)
                    return True
        except TelegramError as error:
            if isinstance(error, NetworkError) and out_of_reach(error):
                raise
            _log.warning("no telling whether a message has arrived: %s", error)
        return False

    async def _is_ours(self, chat_id: int, message_id: int, part: Part) -> bool:
        try:
            found = await self._bot.edit_message_reply_markup(
                chat_id=chat_id, message_id=message_id, reply_markup=part.keyboard, rate_limit_args=LOOKING
            )
        except BadRequest as error:
            return "not modified" in error.message.lower()
        # Telegram never gets here; a server that takes any change is believed only if it shows the message.
        text = (found.text or found.caption or "") if isinstance(found, Message) else ""
        return text.strip() == markup.plain(part.text).strip()
