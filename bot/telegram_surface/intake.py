"""Takes updates in: stored first, then dealt with, each once and in the order of its chat."""

from __future__ import annotations

import json
import logging
from collections.abc import Hashable, Sequence
from typing import Any

from telegram import Update
from telegram.ext import Application

from bot.state.inbox import Entry
from bot.telegram_surface.delivery import current_entry
from bot.telegram_surface.desk import Desk
from bot.telegram_surface.lanes import Lanes

_log = logging.getLogger(__name__)

# Typing goes on while an inline query waits; an answer after a restart would come too late.
NOT_KEPT = ("inline_query",)
MOST_WAITING = 5_000
# Beyond this a chat is a flood, and must not fill the queue that all others share.
MOST_IN_LANE = 200
AnyApplication = Application[Any, Any, Any, Any, Any, Any]


class Intake:
    """Between whatever receives updates and the handlers."""

    def __init__(self, application: AnyApplication, desk: Desk, lanes: Lanes) -> None:
        self._application = application
        self._desk = desk
        self._lanes = lanes

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
                entries.append(Entry(number, json.dumps(update), person, self._desk.clock()))
        if entries:
            for entry in await self._desk.state.inbox.accept(entries):
                if not self._queue(entry):
                    await self._desk.state.inbox.done(entry)

    async def resume(self) -> int:
        """Take up what an earlier run left behind; return how much that is."""
        entries = await self._desk.state.inbox.left_over()
        for entry in entries:
            if not self._queue(entry):
                await self._desk.state.inbox.done(entry)
        return len(entries)

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
                await self._desk.state.inbox.done(entry)

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


def _sender(update: dict[str, Any]) -> int | None:
    for content in update.values():
        sender = content.get("from") if isinstance(content, dict) else None
        if isinstance(sender, dict) and isinstance(sender.get("id"), int):
            return int(sender["id"])
    return None
