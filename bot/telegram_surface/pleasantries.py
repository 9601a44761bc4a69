"""Messages that ask nothing: thanks, agreement, a smile. They get no answer, and are no questions without one."""

from __future__ import annotations

import logging

from telegram import Message
from telegram.error import TelegramError

from bot.telegram_surface.desk import Desk
from bot.telegram_surface.pacing import COMFORT
from bot.telegram_surface.signs import ASKING
from bot.texts.short_messages import says_only
from knowledge.folding import key_of

_log = logging.getLogger(__name__)

_SEEN, _GLAD = "👀", "👍"
_APPROVING = frozenset("👍❤🙏👏🎉🔥👌😊😀😁😍🥰")


def asks_nothing(text: str) -> bool:
    """Tell whether a text is thanks, agreement or nothing but signs, in any language; a question mark asks."""
    if any(char.isalnum() for char in text):
        return says_only(text, "thanks")
    return not ASKING & frozenset(text)


async def acknowledge(desk: Desk, message: Message) -> None:
    """Show with a reaction that such a message was seen; where that is not possible, nothing is lost."""
    text = message.text or message.caption or ""
    sign = _GLAD if key_of(text) or _APPROVING & frozenset(text) else _SEEN
    try:
        await desk.bot.set_message_reaction(message.chat_id, message.message_id, sign, rate_limit_args=COMFORT)
    except TelegramError as error:
        _log.info("a reaction could not be set: %s", type(error).__name__)
