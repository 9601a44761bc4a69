"""Files that members send in a private chat: politely refused, unless their caption asks. Those of the team never come here
(`admin.drafting`)."""

from __future__ import annotations

from telegram import Message, Update
from telegram.ext import BaseHandler, MessageHandler, filters

from bot.telegram_surface.addressing import text_of
from bot.telegram_surface.asking import say
from bot.telegram_surface.desk import Context, Desk
from bot.telegram_surface.signs import asks

MAX_MEGABYTES = 20  # what Telegram lets a bot fetch


class IsRefused(filters.MessageFilter):
    """Documents without a question in their caption."""

    def filter(self, message: Message) -> bool:
        """Tell whether the message is such a document."""
        return message.document is not None and not asks(text_of(message))


class Files:
    """Documents in private chats."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def handlers(self) -> list[BaseHandler[Update, Context, None]]:
        """Return the one handler."""
        return [MessageHandler(filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE & IsRefused(), self.sent)]

    async def sent(self, update: Update, _: Context) -> None:
        """Say who can add documents, of several sent together once, and not beside one whose caption asks."""
        message, albums = update.message, self._desk.albums
        if message is None or await albums.asks(message):
            return
        if albums.first_word(message):
            await say(self._desk, update, "chat-file-refused")
