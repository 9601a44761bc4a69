"""A pressed button with what can be done about it."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Hashable

from telegram import CallbackQuery, InlineKeyboardMarkup, Message, Update, User
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

from bot.telegram_surface import markup
from bot.telegram_surface.asking import arrival_of
from bot.telegram_surface.delivery import Part
from bot.telegram_surface.desk import Desk
from bot.telegram_surface.keyboards import Press
from bot.telegram_surface.pacing import COMFORT

_log = logging.getLogger(__name__)

MAX_NOTICE = 200
# How Telegram says that there is nothing left to change.
GONE = ("message to edit not found", "message can't be edited", "message_id_invalid")


class Pressed:
    """One press with everything known about it."""

    def __init__(self, desk: Desk, update: Update, query: CallbackQuery, message: Message, press: Press) -> None:
        self.desk = desk
        self.update = update
        self.query = query
        self.message = message
        self.press = press

    async def language(self) -> str:
        """Return the language of whoever pressed."""
        return await self.desk.language(self.query.from_user, self.message.chat_id)

    @property
    def asker(self) -> User:
        """Return whom the message with the button answers, as far as it says so; else whoever pressed."""
        asked = self.message.reply_to_message
        return asked.from_user if asked is not None and asked.from_user is not None else self.query.from_user

    @property
    def is_of_somebody_else(self) -> bool:
        """Whether the message with the button answers another member of the group than the one who pressed."""
        asked = self.message.reply_to_message
        return asked is not None and asked.from_user is not None and asked.from_user.id != self.query.from_user.id

    async def notice(self, key: str = "", *, alert: bool = False, **values: str | int) -> None:
        """Tell Telegram that the press arrived, with a short text if there is one.

        A press that waited too long can no longer be acknowledged; what it asks for is done all the same.
        """
        text = self.desk.texts.say(await self.language(), key, **values)[:MAX_NOTICE] if key else None
        try:
            await self.desk.bot.answer_callback_query(self.query.id, text, show_alert=alert, rate_limit_args=COMFORT)
        except TelegramError as error:
            _log.info("a press could not be acknowledged: %s", error)

    async def once(self, work: Callable[[], Awaitable[None]], *variant: Hashable) -> None:
        """Do what sends a message, unless that very press was answered just now; `variant` is what else its answer depends on."""
        press = (self.message.chat_id, self.message.message_id, self.query.data, self.query.from_user.id, *variant)
        if press not in self.desk.repeats:
            await work()
            self.desk.repeats.note(press)

    async def edit(self, text: str, keyboard: InlineKeyboardMarkup | None = None) -> None:
        """Change the message that the button belongs to; the same content again is no error.

        A file stays and is followed by a message, and so is what was deleted meanwhile.
        """

        async def follow() -> None:
            await self.desk.delivery.deliver(await arrival_of(self.desk, self.query.from_user, self.message), [Part(text, keyboard)])

        if self.message.text is None:
            await self.once(follow)
            return
        mode = ParseMode.HTML if markup.marked_up(text) else None
        try:
            await self.message.edit_text(text, parse_mode=mode, reply_markup=keyboard)
        except BadRequest as error:
            reason = error.message.lower()
            if any(words in reason for words in GONE):
                await self.once(follow)
            elif "not modified" not in reason:
                raise
