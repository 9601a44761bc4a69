"""The edge where every error of a handler ends: the log gets the reason, the member one calm sentence."""

from __future__ import annotations

import logging

from telegram import Update
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, TelegramError

from bot.state.errors import TakenOver
from bot.telegram_surface.asking import say
from bot.telegram_surface.delivery import current_entry
from bot.telegram_surface.desk import Context, Desk

_log = logging.getLogger(__name__)


class Failures:
    """The error handler."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def handle(self, update: object, context: Context) -> None:
        """Log an error and tell whoever was waiting, unless telling is what failed."""
        error = context.error
        if isinstance(error, TakenOver):
            _log.warning("%s", error)
            return
        if isinstance(error, Forbidden):
            _log.info("a chat does not take messages any more: %s", error.message)
            return
        if isinstance(error, (ChatMigrated, NetworkError)) and not isinstance(error, BadRequest):
            self._desk.watch.failed()
            _log.error("Telegram could not be reached in time: %s", error)
            return
        self._desk.watch.failed()
        _log.error("an update could not be dealt with", exc_info=error)
        entry = current_entry.get()
        nobody_waits = not isinstance(update, Update) or (update.message is None and update.callback_query is None)
        if nobody_waits or (entry is not None and entry.parts_sent):
            return
        try:
            await say(self._desk, update, "chat-failure")  # type: ignore[arg-type]
        except TelegramError as second:
            _log.error("and the member could not be told: %s", second)
