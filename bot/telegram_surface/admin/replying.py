"""What every part of the team's chat does with an update: answer it with a card."""

from __future__ import annotations

from telegram import InlineKeyboardMarkup, Message, Update

from bot.telegram_surface.asking import target_of
from bot.telegram_surface.delivery import Part
from bot.telegram_surface.desk import Desk


async def send_card(desk: Desk, update: Update, text: str, keyboard: InlineKeyboardMarkup | None) -> None:
    """Answer the message of an update; one that can no longer be answered is left alone."""
    message = update.effective_message
    if isinstance(message, Message):
        await desk.delivery.deliver(target_of(message), [Part(text, keyboard)])
