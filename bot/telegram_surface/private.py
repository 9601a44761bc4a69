"""Private chats: everything written is a question."""

from __future__ import annotations

from telegram import Update
from telegram.ext import MessageHandler, filters

from bot.answers.contract import Turn
from bot.telegram_surface.addressing import Addressed, address, text_of
from bot.telegram_surface.asking import Inquiry, ask, say
from bot.telegram_surface.desk import Context, Desk
from bot.telegram_surface.files import IsRefused
from bot.telegram_surface.keyboards import key_of
from bot.telegram_surface.pleasantries import acknowledge, asks_nothing
from bot.telegram_surface.signs import is_marks_only

Handler = MessageHandler[Context, None]


async def turn_replied_to(desk: Desk, update: Update) -> Turn | None:
    """Return what the answer was about that a message replies to, when it replies to one of ours."""
    message = update.effective_message
    target = message.reply_to_message if message is not None else None
    key = key_of(target.reply_markup) if target is not None else ""
    kept = await desk.state.answers.find(key, now=desk.clock()) if key else None
    return Turn(kept.turn) if kept is not None else None


class PrivateChats:
    """Questions in private chats."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def handlers(self) -> list[Handler]:
        """Return the handlers in the order in which they are tried."""
        here = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
        return [
            MessageHandler(here & (filters.TEXT | filters.CAPTION) & ~filters.COMMAND & ~IsRefused(), self.question),
            MessageHandler(here & filters.COMMAND, self.unknown_command),
            MessageHandler(here & ~filters.StatusUpdate.ALL & ~filters.Document.ALL, self.something_else),
        ]

    async def question(self, update: Update, _: Context) -> None:
        """Answer text and captions."""
        message, me = update.message, self._desk.me
        addressed: Addressed | None = address(message, me) if message is not None and me is not None else None
        if message is None or addressed is None:
            return
        if not addressed.text or (is_marks_only(addressed.text) and asks_nothing(addressed.text)):
            await say(self._desk, update, "chat-nothing-asked")
            return
        if asks_nothing(addressed.text):
            await acknowledge(self._desk, message)
            return
        start = await turn_replied_to(self._desk, update)
        await ask(self._desk, update, Inquiry(addressed.text, update.effective_user, message, start=start, about=addressed.about))

    async def unknown_command(self, update: Update, _: Context) -> None:
        """Say that a command is not known, unless another bot is meant."""
        if "@" not in text_of(update.message).split()[0]:
            await say(self._desk, update, "chat-unknown-command")

    async def something_else(self, update: Update, _: Context) -> None:
        """Say that only text can be read: once for each album, and not beside one whose caption asks."""
        message, albums = update.message, self._desk.albums
        if message is None or text_of(message) or message.via_bot is not None or await albums.has_caption(message):
            return
        if albums.first_word(message):
            await say(self._desk, update, "chat-only-text")
