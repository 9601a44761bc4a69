"""Takes updates in: stored first, then dealt with, each once and in the order of its chat."""

from __future__ import annotations

import asyncio
import json
import logging
import math
import time
from collections.abc import Hashable, Sequence
from typing import Any

from telegram import Update
from telegram.ext import Application

from bot.state.errors import StateProblem
from bot.state.inbox import Entry
from bot.state.instances import BEAT_S
from bot.telegram_surface.delivery import current_entry
from bot.telegram_surface.desk import Desk
from bot.telegram_surface.lanes import Lanes

_log = logging.getLogger(__name__)

# Typing goes on while an inline query waits; an answer after a restart would come too late.
NOT_KEPT = ("inline_query",)
MOST_WAITING = 5_000
REMEMBERED_S = 60.0
# Beyond this a chat is a flood, and must not fill the queue that all others share.
MOST_IN_LANE = 200
AnyApplication = Application[Any, Any, Any, Any, Any, Any]


class Intake:
    """Between whatever receives updates and the handlers."""

    def __init__(self, application: AnyApplication, desk: Desk, lanes: Lanes) -> None:
        self._application = application
        self._desk = desk
        self._lanes = lanes
        self._dealing: dict[int, float] = {}  # kept updates that have a place here, and until when they are remembered

    async def accept(self, updates: Sequence[dict[str, Any]]) -> None:
        """Take updates as Telegram sent them. When this returns they are safe, and Telegram may forget them."""
        await self._lanes.below(MOST_WAITING)
        entries = []
        for update in updates:
            number = number_of(update)
            if number is None:
                _log.warning("an update without a usable number was left out")
            elif any(kind in update for kind in NOT_KEPT):
                self._queue(Entry(number, json.dumps(update)), kept=False)
            else:
                person = self._desk.state.identity.person(_sender(update))
                chat = _chat(update)
                lane = person if chat is None else self._desk.state.identity.place(chat)
                entries.append(Entry(number, json.dumps(update), person, self._desk.clock(), lane=lane))
        if entries:
            await self._take(await self._desk.state.inbox.accept(entries))

    async def resume(self) -> int:
        """Take up what an earlier run left behind, or another instance; return how much that is."""
        return await self._take(await self._desk.state.inbox.left_over())

    async def share(self) -> None:
        """Share the work with other instances over the same database, until cancelled."""
        state = self._desk.state
        while state.instance.shared:
            try:
                if taken := await state.instance.beat():
                    _log.warning("%s updates are taken over from an instance that is not heard of any more", taken)
                await self.resume()
                await state.team.reload()
                now = time.monotonic()
                self._dealing = {number: until for number, until in self._dealing.items() if until > now}
            except StateProblem as error:
                _log.warning("the work is not shared at the moment: %s", error)
            await asyncio.sleep(BEAT_S)

    async def _take(self, entries: Sequence[Entry]) -> int:
        """Give a place to each update that has none yet; return how many that are.

        What is read from the inbox may have been dealt with by the time that it is looked at: so it is remembered for a while.
        """
        fresh = [entry for entry in entries if entry.update_id not in self._dealing]
        self._dealing |= dict.fromkeys((entry.update_id for entry in fresh), math.inf)
        for entry in fresh:
            if not self._queue(entry):
                await self._finish(entry)
        return len(fresh)

    async def _finish(self, entry: Entry) -> None:
        await self._desk.state.inbox.done(entry)
        if self._desk.state.instance.shared:
            self._dealing[entry.update_id] = time.monotonic() + REMEMBERED_S
        else:
            self._dealing.pop(entry.update_id, None)

    def _queue(self, entry: Entry, *, kept: bool = True) -> bool:
        """Give an update its place; say false when its chat has far too much waiting already."""
        update, lane = self._read(entry)
        if self._lanes.length(lane) >= MOST_IN_LANE:
            _log.warning("an update of a chat that floods the bot was left out")
            return False

        async def job() -> None:
            token = current_entry.set(entry if kept else None)
            try:
                if update is not None:
                    with self._desk.watch.update(waited_s=self._desk.clock() - entry.received_at if kept else 0.0):
                        await self._application.process_update(update)
            finally:
                current_entry.reset(token)
            if kept:
                await self._finish(entry)

        self._lanes.put(lane, job)
        return True

    def _read(self, entry: Entry) -> tuple[Update | None, Hashable]:
        """Return the update and its lane; no update where it cannot be read. Whatever is wrong with one must not stop others."""
        try:
            update = Update.de_json(json.loads(entry.payload), self._desk.bot)
            if not _has_sound_ids(update):
                raise ValueError("ids that are none")
            message = update.effective_message
            if message is not None:
                self._desk.delivery.heights.note(message.chat.id, message.message_id)
            return update, _lane(update)
        except Exception as error:
            _log.warning("update %s cannot be read: %s", entry.update_id, type(error).__name__)
            return None, "unreadable"


def _has_sound_ids(update: Update) -> bool:
    """Say whether the ids that everything else relies on are whole numbers; the library does not look."""
    chat, user, message = update.effective_chat, update.effective_user, update.effective_message
    ids = [part.id for part in (chat, user) if part is not None]
    if message is not None:
        ids += [message.message_id, message.chat.id, message.message_thread_id or 0]
    return all(isinstance(number, int) and abs(number) < 2**63 for number in ids)


def _lane(update: Update) -> Hashable:
    """Return what keeps its order: a chat, or a person who types an inline query."""
    if update.inline_query is not None:
        return ("inline", update.inline_query.from_user.id)
    if update.message is not None and update.message.migrate_to_chat_id is not None:
        return ("chat", update.message.migrate_to_chat_id)  # its choices are carried over before anything else happens there
    if update.effective_chat is not None:
        return ("chat", update.effective_chat.id)
    return ("person", update.effective_user.id if update.effective_user else 0)


def number_of(update: object) -> int | None:
    """Return the number of an update; none for what cannot be one."""
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if isinstance(number, int) and not isinstance(number, bool) and 0 <= number < 2**63 else None


def _chat(update: dict[str, Any]) -> int | None:
    """Return the id of the chat that an update as Telegram sent it belongs to."""
    for content in update.values():
        if isinstance(content, dict):
            message = content if "chat" in content else content.get("message")
            chat = message.get("chat") if isinstance(message, dict) else None
            if isinstance(chat, dict) and isinstance(chat.get("id"), int):
                return int(chat["id"])
    return None


def _sender(update: dict[str, Any]) -> int | None:
    for content in update.values():
        sender = content.get("from") if isinstance(content, dict) else None
        if isinstance(sender, dict) and isinstance(sender.get("id"), int):
            return int(sender["id"])
    return None
