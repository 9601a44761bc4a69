"""The menu of commands that Telegram shows, by kind of chat and language; sent only when it has changed."""

from __future__ import annotations

import asyncio
import logging

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)
from telegram.error import TelegramError

from bot.state.errors import StateProblem
from bot.telegram_surface.desk import Desk
from bot.telegram_surface.languages import FALLBACK
from bot.telegram_surface.pacing import ONCE
from bot.telegram_surface.ports import Texts
from knowledge.languages import OFFICIAL

_log = logging.getLogger(__name__)

QUESTIONS = ("ask", "signatories", "organisation", "document", "timeline", "deadlines", "new", "sources")
PRIVATE = (*QUESTIONS, "language", "settings", "help", "about", "privacy", "forget")
GROUP = (*QUESTIONS, "language", "help", "about")
ADMINISTRATORS = (*GROUP, "settings")
REMEMBERED_UNDER = "bot"


def menus() -> list[tuple[BotCommandScope, tuple[str, ...]]]:
    """Return the commands of each kind of chat."""
    return [
        (BotCommandScopeAllPrivateChats(), PRIVATE),
        (BotCommandScopeAllGroupChats(), GROUP),
        (BotCommandScopeAllChatAdministrators(), ADMINISTRATORS),
    ]


def _descriptions(texts: Texts, language: str) -> dict[str, str]:
    return {name: texts.say(language, f"chat-command-{name}") for name in sorted({*PRIVATE, *ADMINISTRATORS})}


async def publish_menu(desk: Desk) -> None:
    """Send the menus in all languages, unless Telegram has them already.

    Where it does not take them, or where that cannot be noted, the next start tries again: these are 75 requests.
    """
    wanted = " ".join((desk.bot_name, desk.texts.digest(), *PRIVATE, "/", *ADMINISTRATORS))
    try:
        (known,) = await desk.state.preferences.of(REMEMBERED_UNDER)
        if known.get("menu") == wanted:
            return
        for language in (None, *OFFICIAL):
            await _publish_in(desk, language)
        await desk.state.preferences.choose(REMEMBERED_UNDER, "menu", wanted)
    except (TelegramError, StateProblem) as error:
        _log.warning("the menu of commands could not be sent, next try at the next start: %s", error)


async def _publish_in(desk: Desk, language: str | None) -> None:
    """Send the menus in one language, or those for everybody else. Raises the library's errors."""
    # Parsing the texts of a language takes 50 ms of computing: not on the loop.
    texts = await asyncio.get_running_loop().run_in_executor(desk.workers, _descriptions, desk.texts, language or FALLBACK)
    for scope, names in menus():
        commands = [BotCommand(name, texts[name]) for name in names]
        await desk.bot.set_my_commands(commands, scope=scope, language_code=language, rate_limit_args=ONCE)
