"""The team's own commands: in the menu of each one's private chat, and in what /help says to them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from telegram import BotCommand, BotCommandScopeChat
from telegram.error import TelegramError

from bot.telegram_surface.desk import Desk
from bot.telegram_surface.menu import PRIVATE
from bot.telegram_surface.pacing import COMFORT

if TYPE_CHECKING:
    from bot.telegram_surface.admin.access import Rank

_log = logging.getLogger(__name__)

REMEMBERED = "team-menu"
# Commands with the text that says what each is for.
_EDITORS = {
    "drafts": "admin-drafts", "gaps": "admin-gaps", "fixed": "admin-fixed", "check": "admin-command-check", "stats": "admin-command-stats",
    "versions": "admin-versions",
}  # fmt: skip
_ADMINS = _EDITORS | {"rollback": "admin-button-rollback", "team": "admin-team"}
_OWNERS = _ADMINS | {"status": "chat-command-status", "why": "chat-command-why"}
_COMMANDS: dict[Rank | None, dict[str, str]] = {None: {}, "editor": _EDITORS, "admin": _ADMINS, "owner": _OWNERS}


def described(desk: Desk, rank: Rank | None, language: str) -> dict[str, str]:
    """Return the commands that somebody of a rank has beyond those of members, with what they are for."""
    return {name: desk.texts.say(language, key) for name, key in _COMMANDS[rank].items()}


async def show_menu(desk: Desk, rank: Rank | None, user_id: int, language: str) -> None:
    """Give somebody's private chat the menu of their rank, or take it away; only when it has changed."""
    person = desk.state.identity.person(user_id)
    (known,) = await desk.state.preferences.of(person)
    wanted = " ".join((desk.texts.digest(), language, *described(desk, rank, language))) if rank is not None else ""
    if known.get(REMEMBERED, "") == wanted:
        return
    scope = BotCommandScopeChat(user_id)
    try:
        if rank is None:
            await desk.bot.delete_my_commands(scope=scope, rate_limit_args=COMFORT)
        else:
            names = {name: desk.texts.say(language, f"chat-command-{name}") for name in PRIVATE} | described(desk, rank, language)
            await desk.bot.set_my_commands([BotCommand(*one) for one in names.items()], scope=scope, rate_limit_args=COMFORT)
    except TelegramError as error:
        _log.info("the menu of the team could not be sent: %s", type(error).__name__)
        return
    await desk.state.preferences.choose(person, REMEMBERED, wanted or None)
