"""Puts the chat surface together, without talking to anybody."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from telegram import LinkPreviewOptions, User
from telegram.error import InvalidToken
from telegram.ext import ApplicationBuilder, Defaults

from bot.settings import Settings, SettingsError
from bot.state.store import State
from bot.telegram_surface.admin.part import Admin
from bot.telegram_surface.buttons import Buttons
from bot.telegram_surface.choosing import Choosing
from bot.telegram_surface.delivery import Delivery
from bot.telegram_surface.desk import Desk
from bot.telegram_surface.failures import Failures
from bot.telegram_surface.files import Files
from bot.telegram_surface.greeting import Greeting
from bot.telegram_surface.groups import Groups
from bot.telegram_surface.guest import Guests
from bot.telegram_surface.http import Request
from bot.telegram_surface.inline import Inline
from bot.telegram_surface.intake import AnyApplication, Intake
from bot.telegram_surface.owners import Owners
from bot.telegram_surface.pacing import ONCE, Pacer
from bot.telegram_surface.ports import Answering, Texts
from bot.telegram_surface.private import PrivateChats
from bot.telegram_surface.questions import Questions
from bot.telegram_surface.raw_bot import RawBot
from bot.telegram_surface.webhook import WebhookPlan

CONNECTIONS = 14
UNKNOWN_TOKEN = "CAMPAIGN_TELEGRAM__TOKEN: Telegram does not know this token; get a valid one from @BotFather"  # noqa: S105 - no token


TOLD_WITHIN_S = 4.0


class NoToken(SettingsError):
    """There is no token, none that could be one, or one that Telegram does not know."""


def checked(settings: Settings) -> WebhookPlan | None:
    """Return the plan for the webhook, none for polling. Raises `SettingsError` for what the surface cannot start with.

    Neither opens anything nor talks to anybody.
    """
    _token(settings)
    return WebhookPlan.of(settings.telegram) if settings.telegram.by_webhook else None


def _token(settings: Settings) -> str:
    token = settings.telegram.token.get_secret_value() if settings.telegram.token else ""
    if ":" not in token or any(character.isspace() for character in token):
        raise NoToken("CAMPAIGN_TELEGRAM__TOKEN: expected a token of @BotFather such as 123456:ABC…")
    return token


async def ask_who_it_is(settings: Settings) -> User:
    """Return the bot as Telegram knows it. Raises `NoToken` for a token that it does not know, `TelegramError` and `TimeoutError`."""
    bot = build_bot(settings)
    try:
        await bot.open_connections()
        return await asyncio.wait_for(bot.get_me(rate_limit_args=ONCE), TOLD_WITHIN_S)
    except InvalidToken:
        raise NoToken(UNKNOWN_TOKEN) from None
    finally:
        await bot.close_connections()


def build_bot(settings: Settings) -> RawBot:
    """Return the bot. Raises `NoToken`."""
    token = _token(settings)
    # The library's coming behaviour; without this it warns at every flood limit.
    os.environ.setdefault("PTB_TIMEDELTA", "true")
    return RawBot(
        token,
        base_url=settings.telegram.base_url,
        base_file_url=settings.telegram.file_url,
        request=Request(connections=CONNECTIONS),
        get_updates_request=Request(connections=2),
        defaults=Defaults(link_preview_options=LinkPreviewOptions(is_disabled=True)),
        rate_limiter=Pacer(),
    )


@dataclass
class Surface:
    """The built chat surface."""

    application: AnyApplication
    bot: RawBot
    desk: Desk
    intake: Intake


def build_application(settings: Settings, service: Answering, state: State, texts: Texts) -> Surface:
    """Put the surface together without talking to anybody. Raises `NoToken`."""
    bot = build_bot(settings)

    async def moved(old_chat_id: int, new_chat_id: int) -> None:
        await desk.moved(old_chat_id, new_chat_id)

    def said_more(chat_id: int) -> None:
        desk.budgets.note_more(chat_id, now=desk.clock())

    delivery = Delivery(bot, state.inbox, moved, said_more)
    desk = Desk(settings, service, state, texts, bot, delivery)
    application: AnyApplication = ApplicationBuilder().bot(bot).updater(None).job_queue(None).build()
    inline = Inline(desk)
    choosing = Choosing(desk)
    commands = (Questions(desk), Greeting(desk), choosing, Owners(desk))
    for part in (Guests(desk, inline), Admin(desk), *commands, Files(desk), PrivateChats(desk), Groups(desk), Buttons(desk, choosing), inline):
        application.add_handlers(part.handlers())
    application.add_error_handler(Failures(desk).handle)
    return Surface(application, bot, desk, Intake(application, desk))


# Runs beside the surface: started before Telegram is reached, cancelled at the end.
Attendant = Callable[[Surface], Coroutine[Any, Any, None]]
