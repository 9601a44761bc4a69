"""Runs the chat surface until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import signal
import sys
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path

from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.observability.watch import Watch
from bot.settings import Settings, SettingsError
from bot.state.errors import StateProblem
from bot.state.instances import instance_name
from bot.state.location import Location
from bot.state.store import State
from bot.telegram_surface.beside import keep_running
from bot.telegram_surface.desk import Desk
from bot.telegram_surface.menu import publish_menu
from bot.telegram_surface.pacing import ONCE
from bot.telegram_surface.polling import Polling, TwoInstances
from bot.telegram_surface.ports import Answering, Texts
from bot.telegram_surface.raw_bot import ALLOWED_UPDATES, RawBot
from bot.telegram_surface.surface import UNKNOWN_TOKEN, Attendant, Surface, build_application, checked
from bot.telegram_surface.webhook import WebhookMisconfigured, WebhookPlan, WebhookServer

_log = logging.getLogger(__name__)

STOPPED = 0
MISCONFIGURED = 3
CONFLICT = 4
FINISH_WITHIN_S = 3.0
PURGE_EVERY_S = 600.0


def run(
    settings: Settings,
    service: Answering,
    texts: Texts,
    state_location: Location,
    *,
    watch: Watch | None = None,
    attendants: Sequence[Attendant] = (),
) -> int:
    """Run until SIGTERM or SIGINT and return the exit status: 0 stopped, 3 wrong configuration, 4 another instance runs."""
    try:
        return asyncio.run(serve(settings, service, texts, state_location, watch=watch, attendants=attendants))
    except (SettingsError, StateProblem) as error:
        return _give_up(str(error), MISCONFIGURED)
    except InvalidToken:
        return _give_up(UNKNOWN_TOKEN, MISCONFIGURED)
    except TwoInstances as error:
        return _give_up(
            f"Another instance of this bot is running, or its webhook is set by another program (Telegram says: {error}). "
            "Stop the other one first, then start this one again.",
            CONFLICT,
        )


def _give_up(reason: str, status: int) -> int:
    sys.stderr.write(f"{reason}\n")
    return status


async def serve(
    settings: Settings,
    service: Answering,
    texts: Texts,
    state_location: Location,
    *,
    watch: Watch | None = None,
    attendants: Sequence[Attendant] = (),
    stop: asyncio.Event | None = None,
) -> int:
    """Run on the current loop until `stop` is set or a signal arrives."""
    plan = checked(settings)
    stop = stop or _stop_on_signals()  # before anything that takes time
    state = await State.open(state_location, "" if isinstance(state_location, Path) else instance_name(settings.data_dir))
    surface = build_application(settings, service, state, texts)
    surface.desk.watch = watch or surface.desk.watch
    beside = [asyncio.create_task(keep_running(partial(attendant, surface))) for attendant in attendants]
    try:
        return await _serve(surface, plan, stop)
    finally:
        for task in beside:
            task.cancel()
        await asyncio.gather(*beside, return_exceptions=True)
        await _close(surface)
        await state.close()


def _stop_on_signals() -> asyncio.Event:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError, ValueError, RuntimeError):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return stop


async def _serve(surface: Surface, plan: WebhookPlan | None, stop: asyncio.Event) -> int:
    starting = asyncio.create_task(_start(surface))
    if not await _unless_stopped(starting, stop):
        return STOPPED
    gc.collect()
    gc.freeze()  # what has been built lives as long as the bot: to look it through again and again would hold answers up for 0.3 s
    server = WebhookServer(plan, surface.intake) if plan is not None else None
    desk = surface.desk
    beside = (partial(publish_menu, desk), partial(_purge_state, desk), partial(_purge_memory, desk), surface.intake.share)
    background = [asyncio.create_task(keep_running(one)) for one in beside]
    try:
        left_over = await surface.intake.resume()
        if left_over:
            _log.info("%s updates of an earlier run are dealt with now", left_over)
        receiving = asyncio.create_task(_receive(surface, plan, server))
        await _unless_stopped(receiving, stop)
        return STOPPED
    finally:
        if server is not None:
            await server.stop()
        for task in background:
            task.cancel()
        await asyncio.gather(*background, return_exceptions=True)
        unfinished = await surface.desk.lanes.finish(FINISH_WITHIN_S)
        await surface.desk.presses.stop()
        await surface.desk.state.instance.leave()
        _log.info("stopped; %s updates are left for the next start", unfinished)


async def _unless_stopped(task: asyncio.Task[None], stop: asyncio.Event) -> bool:
    """Wait for a task; when `stop` comes first, cancel it and return false. Errors of the task are raised."""
    waiting = asyncio.create_task(stop.wait())
    await asyncio.wait({task, waiting}, return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    if not task.done():
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        return False
    await task
    return True


async def _start(surface: Surface) -> None:
    """Reach Telegram, however long that takes. Raises `InvalidToken`."""
    await _in_the_end(surface.application.initialize, "Telegram cannot be reached")
    me = surface.desk.me = surface.bot.bot
    sees = (
        "every message in groups (privacy mode is off)"
        if me.can_read_all_group_messages
        else ("only commands and replies in groups (privacy mode is on; mentions may not arrive)")
    )
    _log.info("running as @%s; sees %s; inline mode is %s", me.username, sees, "on" if me.supports_inline_queries else "off")


async def _in_the_end(request: Callable[[], Awaitable[object]], trouble: str) -> None:
    """Repeat a request until it succeeds. Raises `InvalidToken`, which no waiting mends."""
    pause_s = 1.0
    while True:
        try:
            await request()
            return
        except InvalidToken:
            raise
        except TelegramError as error:
            _log.warning("%s (%s), next try in %s s", trouble, error, pause_s)
            await asyncio.sleep(pause_s)
            pause_s = min(30.0, 2 * pause_s)


async def _receive(surface: Surface, plan: WebhookPlan | None, server: WebhookServer | None) -> None:
    if plan is None or server is None:
        await Polling(surface.bot, surface.intake).run()
        return
    server.start()
    _log.info("listening on %s:%s", plan.host, plan.port)
    await _announce(surface.bot, plan)
    await server.run()


async def _announce(bot: RawBot, plan: WebhookPlan) -> None:
    """Tell Telegram where to post updates. Raises `WebhookMisconfigured` when it does not want to."""

    async def announce() -> None:
        try:
            await bot.set_webhook(
                plan.url,
                allowed_updates=ALLOWED_UPDATES,
                secret_token=plan.secret,
                drop_pending_updates=False,
                max_connections=40,
                rate_limit_args=ONCE,
            )
        except BadRequest as error:
            raise WebhookMisconfigured(f"CAMPAIGN_TELEGRAM__WEBHOOK_URL: Telegram refuses it: {error.message}") from error

    await _in_the_end(announce, "the webhook could not be set")


async def _purge_state(desk: Desk) -> None:
    """Delete what is stored past its time, until cancelled."""
    while True:
        await desk.state.erasure.purge(now=desk.clock())
        await asyncio.sleep(PURGE_EVERY_S)


async def _purge_memory(desk: Desk) -> None:
    """Drop what is remembered of questions past its time, until cancelled."""
    while True:
        desk.recent.drop_old()
        desk.service.forget_questions(all_of_them=False)
        await asyncio.sleep(PURGE_EVERY_S)


async def _close(surface: Surface) -> None:
    surface.desk.workers.shutdown(wait=False, cancel_futures=True)
    surface.desk.gallery.close()
    with contextlib.suppress(TelegramError, RuntimeError):
        await surface.application.shutdown()
    # A bot that never got to know itself would leave its connections open.
    await surface.bot.close_connections()
