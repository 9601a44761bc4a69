"""Files that members send in a private chat: politely refused. Those of the team never come here (`admin.drafting`)."""

from __future__ import annotations

from telegram import Update
from telegram.ext import BaseHandler, MessageHandler, filters

from bot.telegram_surface.asking import say
from bot.telegram_surface.desk import Context, Desk

MAX_MEGABYTES = 20  # what Telegram lets a bot fetch


class Files:
    """Documents in private chats."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def handlers(self) -> list[BaseHandler[Update, Context, None]]:
        """Return the one handler."""
        return [MessageHandler(filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE & filters.Document.ALL, self.sent)]

    async def sent(self, update: Update, _: Context) -> None:
        """Say who can add documents, of several sent together once."""
        if update.message is not None and self._desk.albums.first_word(update.message):
            await say(self._desk, update, "chat-file-refused")
