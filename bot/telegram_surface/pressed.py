"""A pressed button with what can be done about it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable

from telegram import CallbackQuery, InlineKeyboardMarkup, Message, Update, User
from telegram.error import BadRequest, ChatMigrated

from bot.telegram_surface import markup
from bot.telegram_surface.addressing import stands_for_a_chat
from bot.telegram_surface.asking import arrival_of, is_admin
from bot.telegram_surface.delivery import Part
from bot.telegram_surface.desk import Desk
from bot.telegram_surface.keyboards import Press
from bot.telegram_surface.languages import known

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

    @classmethod
    async def of(cls, desk: Desk, update: Update) -> Pressed | None:
        """Return the press of an update; where it is none of ours, or below a message out of reach, that is told, and there is none."""
        query = update.callback_query
        if query is None:
            return None
        press = Press.read(query.data) if isinstance(query.data, str) else None
        if press is None or not isinstance(query.message, Message):
            await told_expired(desk, query)
            return None
        return cls(desk, update, query, query.message, press)

    async def language(self) -> str:
        """Return the language of whoever pressed."""
        return await self.desk.language(self.query.from_user, self.message.chat_id)

    @property
    def asker(self) -> User:
        """Return whom the message with the button answers, as far as it says so; else whoever pressed."""
        asked = self.message.reply_to_message
        return asked.from_user if asked is not None and asked.from_user is not None else self.query.from_user

    async def person_to_choose_for(self) -> User:
        """Return for whom whoever pressed chooses: for themselves, or where an administrator presses what was asked in the name of a chat,
        for that, since a press tells who somebody is.
        """
        asker = self.asker
        return asker if stands_for_a_chat(asker) and await is_admin(self.desk, self.update, self.message) else self.query.from_user

    async def notice(self, key: str = "", *, alert: bool = False, passing: bool = False, **values: str | int) -> None:
        """Tell Telegram that the press arrived, with a short text if there is one.

        A press that has waited was acknowledged without it, or can no longer be: then the text is sent as a message, unless it is one
        in `passing`, which nobody misses. What the press asks for is done all the same.
        """
        text = self.desk.texts.say(await self.language(), key, **values) if key else ""
        shown = await self.desk.presses.acknowledge(self.query.id, text[:MAX_NOTICE] or None, alert=alert)
        if text and not shown and not passing:
            await self._follow(Part(markup.escape(text)))

    async def _follow(self, part: Part) -> None:
        await self.desk.delivery.deliver(await arrival_of(self.desk, self.query.from_user, self.message), [part])

    async def once(self, work: Callable[[], Awaitable[None]], *variant: Hashable) -> None:
        """Do what sends a message, unless that very press was answered just now; `variant` is what else its answer depends on."""
        press = (self.message.chat_id, self.message.message_id, self.query.data, self.query.from_user.id, *variant)
        if press not in self.desk.repeats:
            await work()
            self.desk.repeats.note(press)

    def shows(self, text: str, keyboard: InlineKeyboardMarkup | None) -> bool:
        """Say whether the message showed this, without marks, when the button was pressed."""
        return (self.message.text or "").strip() == text.strip() and self.message.reply_markup == keyboard

    async def edit(self, text: str, keyboard: InlineKeyboardMarkup | None = None) -> None:
        """Change the message that the button belongs to; the same content again is no error.

        A file stays and is followed by a message, and so is what was deleted meanwhile, or stands in a group that became a supergroup.
        """
        if self.message.text is None:
            await self._follow_once(text, keyboard)
            return
        try:
            await self.message.edit_text(text, parse_mode=markup.parse_mode(text), reply_markup=keyboard)
        except ChatMigrated:
            await self._follow_once(text, keyboard)
        except BadRequest as error:
            reason = error.message.lower()
            if any(words in reason for words in GONE):
                await self._follow_once(text, keyboard)
            elif "not modified" not in reason:
                raise

    async def _follow_once(self, text: str, keyboard: InlineKeyboardMarkup | None) -> None:
        """Send what the message would show, unless that has just been sent because of the same press."""
        await self.once(lambda: self._follow(Part(text, keyboard)), text)


async def told_expired(desk: Desk, query: CallbackQuery) -> None:
    """Tell whoever pressed that a button is no longer in use, where nothing more is known about it."""
    text = desk.texts.say(known(query.from_user.language_code) or "en", "chat-button-expired")
    await desk.presses.acknowledge(query.id, text[:MAX_NOTICE], alert=True)
