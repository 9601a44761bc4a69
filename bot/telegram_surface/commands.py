"""What all commands have in common: who is left out, what follows the slash, and questions that a command stands for."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from telegram import Message, Update
from telegram.ext import BaseHandler, CommandHandler, filters

from bot.answers.plans import Plan
from bot.telegram_surface import markup
from bot.telegram_surface.addressing import is_noise
from bot.telegram_surface.asking import Inquiry, ask
from bot.telegram_surface.desk import Context, Desk

Callback = Callable[[Update, Context], Coroutine[Any, Any, None]]


def command_handlers(desk: Desk, table: Mapping[str, Callback]) -> list[BaseHandler[Update, Context, None]]:
    """Return one handler for each command; edited messages are not commands again."""
    return [CommandHandler(name, _guarded(desk, callback), filters=filters.UpdateType.MESSAGE) for name, callback in table.items()]


def _guarded(desk: Desk, callback: Callback) -> Callback:
    """Leave out commands of other bots and of posts relayed from a channel."""

    async def guarded(update: Update, context: Context) -> None:
        if update.message is not None and desk.me is not None and not is_noise(update.message, desk.me):
            await callback(update, context)

    return guarded


def message_of(update: Update) -> Message:
    """Return the message of an update that a command handler was called for."""
    if update.message is None:
        raise LookupError("a command without a message")
    return update.message


def rest_of(message: Message) -> str:
    """Return what follows the command, as it was written."""
    _, _, rest = markup.clean(message.text or message.caption or "").strip().partition(" ")
    first_line = (message.text or "").split("\n", 1)
    if " " not in first_line[0] and len(first_line) > 1:
        return first_line[1].strip()
    return rest.strip()


async def put(desk: Desk, update: Update, question: str, plan: Plan | None = None, *, pictured: bool = False) -> None:
    """Put the question that a command stands for."""
    await ask(desk, update, Inquiry(question, update.effective_user, message_of(update), plan=plan, ours=True, alone=True, pictured=pictured))
