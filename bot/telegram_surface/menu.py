"""The menu of commands that Telegram shows, by kind of chat and language; sent only when it has changed."""

from __future__ import annotations

import asyncio
import json
import logging
from hashlib import blake2b

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)
from telegram.error import TelegramError

from bot.telegram_surface.desk import Desk
from bot.telegram_surface.languages import FALLBACK, OFFICIAL
from bot.telegram_surface.ports import Texts

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
    """Send the menus in all languages, unless Telegram has them already."""
    # Reading 24 languages takes a second or two of computing: not on the loop, and one by one, so that it can end in between.
    loop = asyncio.get_running_loop()
    texts = {language: await loop.run_in_executor(desk.workers, _descriptions, desk.texts, language) for language in OFFICIAL}
    wanted = blake2b(json.dumps([texts, desk.bot_name, PRIVATE, GROUP], sort_keys=True).encode(), digest_size=12).hexdigest()
    (known,) = await desk.state.preferences.of(REMEMBERED_UNDER)
    if known.get("menu") == wanted:
        return
    try:
        for scope, names in menus():
            for language in (None, *OFFICIAL):
                own = texts[language or FALLBACK]
                if language not in (None, FALLBACK) and own == texts[FALLBACK]:
                    continue  # not translated yet: the menu without a language serves
                commands = [BotCommand(name, own[name]) for name in names]
                await desk.bot.set_my_commands(commands, scope=scope, language_code=language)
    except TelegramError as error:
        _log.warning("the menu of commands could not be sent, next try at the next start: %s", error)
        return
    await desk.state.preferences.choose(REMEMBERED_UNDER, "menu", wanted)
