"""Takes updates in: stored first, then dealt with, each once and in the order of its chat."""

from __future__ import annotations

import asyncio
import json
import logging
import math
import time
from collections.abc import Hashable, Sequence
from typing import Any

from telegram import Chat, Message, Update
from telegram.ext import Application

from bot.state.errors import StateProblem
from bot.state.inbox import Entry
from bot.state.instances import BEAT_S
from bot.telegram_surface.delivery import current_entry
from bot.telegram_surface.desk import Desk
from bot.telegram_surface.incoming import chat_of, has_sound_ids, lane_of, number_of, sender_of, with_senders_of_their_own

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

    def __init__(self, application: AnyApplication, desk: Desk) -> None:
        self._application = application
        self._desk = desk
        self._lanes = desk.lanes
        self._dealing: dict[int, float] = {}  # kept updates that have a place here, and until when they are remembered

    async def accept(self, updates: Sequence[dict[str, Any]]) -> None:
        """Take updates as Telegram sent them. When this returns they are safe, and Telegram may forget them."""
        await self._lanes.below(MOST_WAITING)
        entries = []
        for update in updates:
            entry = self._entry(update)
            if entry is None:
                _log.warning("an update that cannot be stored was left out")
            elif any(kind in update for kind in NOT_KEPT):
                self._queue(entry, kept=False)
            else:
                entries.append(entry)
        if entries:
            await self._take(await self._desk.state.inbox.accept(entries))

    def _entry(self, update: dict[str, Any]) -> Entry | None:
        """Return an update as it is stored; none for what has no usable number, or is nested more deeply than can be written."""
        number = number_of(update)
        if number is None:
            return None
        try:
            payload = json.dumps(update)
        except (ValueError, RecursionError):
            return None
        person, chat = self._desk.state.identity.person(sender_of(update)), chat_of(update)
        lane = person if chat is None else self._desk.state.identity.place(chat)
        return Entry(number, payload, person, self._desk.clock(), lane=lane)

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
        query = update.callback_query if update is not None else None
        if query is not None:
            self._desk.presses.expect(query.id, behind=self._lanes.busy(lane))

        async def job() -> None:
            token = current_entry.set(entry if kept else None)
            try:
                if update is not None:
                    with self._desk.watch.update(waited_s=self._desk.clock() - entry.received_at if kept else 0.0):
                        await self._application.process_update(update)
            finally:
                current_entry.reset(token)
                if query is not None:
                    self._desk.presses.settle(query.id)
            if kept:
                await self._finish(entry)

        self._lanes.put(lane, job)
        return True

    def _read(self, entry: Entry) -> tuple[Update | None, Hashable]:
        """Return the update and its lane; no update where it cannot be read. Whatever is wrong with one must not stop others."""
        try:
            update = Update.de_json(with_senders_of_their_own(json.loads(entry.payload)), self._desk.bot)
            if not has_sound_ids(update):
                raise ValueError("ids that are none")
            lane = lane_of(update)
            message = update.effective_message
            if message is not None and update.guest_message is None:  # which stands in a chat that the bot is not in
                if message.chat.type == Chat.SUPERGROUP:
                    self._desk.delivery.heights.note_apart(message.chat.id)
                self._desk.delivery.heights.note(message.chat.id, message.message_id)
            if isinstance(message, Message):
                self._desk.albums.note(message)
            return update, lane
        except Exception as error:
            _log.warning("update %s cannot be read and is put aside: %s", entry.update_id, type(error).__name__)
            return None, "unreadable"
