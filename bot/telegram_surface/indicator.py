"""The sign that the bot is typing."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator

from telegram import Message
from telegram.constants import ChatAction
from telegram.error import TelegramError

from bot.telegram_surface.addressing import topic_of
from bot.telegram_surface.desk import Desk
from bot.telegram_surface.pacing import COMFORT

TYPING_AFTER_S = 0.4
MOST_AT_ONCE = 10
TYPING_EVERY_S = 4.0  # Telegram shows it for five seconds


@contextlib.contextmanager
def typing(desk: Desk, message: Message) -> Iterator[None]:
    """Show "typing" while the block takes long; most answers are quicker than the indicator."""
    loop = asyncio.get_running_loop()
    # A timer instead of a task: nearly every one is cancelled before it has done anything.
    timer = loop.call_later(TYPING_AFTER_S, lambda: show())

    async def indicate() -> None:
        with contextlib.suppress(TelegramError):
            await desk.bot.send_chat_action(
                message.chat_id, ChatAction.TYPING, message_thread_id=topic_of(message), rate_limit_args=COMFORT
            )

    def show() -> None:
        nonlocal timer
        # A crowd is answered sooner without. Otherwise never cancelled: what is under way comes to its end, whatever becomes of the answer.
        if len(desk.indicators) < MOST_AT_ONCE:
            request = asyncio.create_task(indicate())
            desk.indicators.add(request)
            request.add_done_callback(desk.indicators.discard)
        timer = loop.call_later(TYPING_EVERY_S, show)

    try:
        yield
    finally:
        timer.cancel()
