"""What all commands have in common: who is left out, what follows the slash, and questions that a command stands for."""

from __future__ import annotations

import re
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from telegram import Chat, Message, MessageEntity, Update
from telegram.ext import BaseHandler, CommandHandler, MessageHandler, filters

from bot.answers.plans import Plan
from bot.telegram_surface import markup
from bot.telegram_surface.addressing import is_noise
from bot.telegram_surface.asking import Inquiry, affordable, ask
from bot.telegram_surface.desk import Context, Desk

# With what divides it from its argument: any space, also one that is not seen, and a mark of punctuation.
_COMMAND = re.compile(r"^/[A-Za-z0-9_]+(?:@[A-Za-z0-9_]+)?[\s\u200b-\u200f\u2060\ufeff,:;]*")
Callback = Callable[[Update, Context], Coroutine[Any, Any, None]]


def command_handlers(desk: Desk, table: Mapping[str, Callback]) -> list[BaseHandler[Update, Context, None]]:
    """Return the handlers of each command, written or below a picture or file; edited messages are not commands again."""
    here = filters.UpdateType.MESSAGE
    handlers: list[BaseHandler[Update, Context, None]] = []
    for name, callback in table.items():
        guarded = _guarded(desk, callback)
        handlers += [CommandHandler(name, guarded, filters=here), MessageHandler(here & _BelowSomething(desk, name), guarded)]
    return handlers


class _BelowSomething(filters.MessageFilter):
    """Captions that are a command of this name, which the library does not take for one."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(name=f"/{name} in a caption")
        self._desk = desk
        self._name = name

    def filter(self, message: Message) -> bool:
        """Tell whether the caption begins with the command, for this bot or for any."""
        entity = next(iter(message.caption_entities), None)
        if entity is None or entity.type != MessageEntity.BOT_COMMAND or entity.offset:
            return False
        command, _, bot = (message.caption or "")[1 : entity.length].lower().partition("@")
        return command == self._name and bot in ("", self._desk.bot_name.lower())


def _guarded(desk: Desk, callback: Callback) -> Callback:
    """Leave out commands of other bots and of posts relayed from a channel, and in groups those that are too many."""

    async def guarded(update: Update, context: Context) -> None:
        message = update.message
        if message is None or desk.me is None or is_noise(message, desk.me):
            return
        if message.chat.type == Chat.PRIVATE or await affordable(desk, update, message):
            await callback(update, context)

    return guarded


def message_of(update: Update) -> Message:
    """Return the message of an update that a command handler was called for."""
    if update.message is None:
        raise LookupError("a command without a message")
    return update.message


def rest_of(message: Message) -> str:
    """Return what follows the command, as it was written."""
    return behind_command((message.text or message.caption or "").strip())


def behind_command(text: str) -> str:
    """Return what follows the command that a text begins with, whatever divides them: a line, a tab, a space that does not break."""
    return markup.clean(_COMMAND.sub("", text, count=1)).strip()


async def put(desk: Desk, update: Update, question: str, plan: Plan | None = None, *, pictured: bool = False, shared: bool = True) -> None:
    """Put the question that a command stands for."""
    inquiry = Inquiry(
        question, update.effective_user, message_of(update), plan=plan, ours=True, alone=True, pictured=pictured, shared=shared
    )
    await ask(desk, update, inquiry)
