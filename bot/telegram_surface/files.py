"""Files that somebody sends in a private chat: taken from owners, politely refused otherwise."""

from __future__ import annotations

import logging

from telegram import Update
from telegram.error import BadRequest
from telegram.ext import BaseHandler, MessageHandler, filters

from bot.telegram_surface.asking import say
from bot.telegram_surface.desk import Context, Desk

_log = logging.getLogger(__name__)

MAX_MEGABYTES = 20


class Files:
    """Documents in private chats."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def handlers(self) -> list[BaseHandler[Update, Context, None]]:
        """Return the one handler."""
        return [MessageHandler(filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE & filters.Document.ALL, self.sent)]

    async def sent(self, update: Update, _: Context) -> None:
        """Hand a file on for review, or say why not."""
        message, user = update.message, update.effective_user
        document = message.document if message is not None else None
        if document is None or user is None:
            return
        if not self._desk.is_owner(user.id):
            await say(self._desk, update, "chat-file-refused")
            return
        if (document.file_size or 0) > MAX_MEGABYTES * 1024 * 1024:
            await say(self._desk, update, "chat-file-too-large", megabytes=MAX_MEGABYTES)
            return
        if self._desk.documents is None:
            await say(self._desk, update, "chat-file-unavailable")
            return
        try:
            file = await self._desk.bot.get_file(document.file_id)
        except BadRequest as error:
            if "too big" not in error.message.lower():
                raise
            await say(self._desk, update, "chat-file-too-large", megabytes=MAX_MEGABYTES)
            return
        name = document.file_name or document.file_unique_id
        content = bytes(await file.download_as_bytearray())
        _log.info("received a document of %s bytes", len(content))
        await self._desk.documents.receive(name, content, sender_id=user.id)
        await say(self._desk, update, "chat-file-received", name=name)
