"""The edge where every error of a handler ends: the log gets the reason, the member one calm sentence."""

from __future__ import annotations

import logging
import re

from telegram import Update
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, TelegramError

from bot.state.errors import TakenOver
from bot.telegram_surface.asking import say
from bot.telegram_surface.delivery import current_entry
from bot.telegram_surface.desk import Context, Desk

_log = logging.getLogger(__name__)

# Where the bot may not write, nobody can be told either. Without the right to send pictures or files, a text still goes through.
_CLOSED = re.compile(
    r"TOPIC_CLOSED|TOPIC_DELETED|thread not found|to be replied not found"
    r"|CHAT_WRITE_FORBIDDEN|CHAT_SEND_PLAIN_FORBIDDEN|CHAT_RESTRICTED|chat not found|group is deactivated"
    r"|no rights to send a message|need administrator rights|not enough rights to send (text|messages)",
    re.IGNORECASE,
)


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
        if isinstance(error, BadRequest) and _CLOSED.search(error.message):
            _log.warning("a chat does not take what is said to it: %s", error.message)
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
