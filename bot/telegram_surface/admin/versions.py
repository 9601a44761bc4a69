"""What answered when, and one tap back."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter
from telegram import InlineKeyboardMarkup, Update
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler, filters

from bot.building import CORPUS, snapshots
from bot.intake import audit
from bot.intake.going_back import Undone, undone
from bot.settings import Settings
from bot.telegram_surface import markup
from bot.telegram_surface.admin.access import Access
from bot.telegram_surface.admin.replying import send_card
from bot.telegram_surface.admin.runner import Runner
from bot.telegram_surface.admin.undoing import undone_buttons, undone_text
from bot.telegram_surface.asking import language_of
from bot.telegram_surface.clock import today
from bot.telegram_surface.desk import Context, Desk
from bot.telegram_surface.keyboards import Press, button
from bot.telegram_surface.languages import date_in_words
from bot.telegram_surface.pressed import Pressed
from index.snapshot import Manifest

ACTION = "V"
MAX_ROWS = 15
_UNDONE = TypeAdapter(Undone)
_SIGNS = {"published": "＋", "replaced": "↻", "withdrawn": "−", "rolled-back": "↩", "imported": "⇥", "fixed-answers": "✎"}


class Versions:
    """Versions of the collection."""

    def __init__(self, desk: Desk, access: Access, runner: Runner) -> None:
        self._desk = desk
        self._access = access
        self._runner = runner

    def handlers(self) -> list[BaseHandler[Update, Context, Any]]:
        """Return the handlers; they come before those of members."""
        here = filters.UpdateType.MESSAGE
        return [
            CommandHandler("versions", self._access.guarded("editor", self.show), filters=here),
            CommandHandler("rollback", self._access.guarded("admin", self.ask), filters=here),
            CallbackQueryHandler(self.pressed, pattern=f"^{ACTION}:"),
        ]

    async def show(self, update: Update, _: Context) -> None:
        """List the versions that are kept and what changed the collection last."""
        await send_card(self._desk, update, *await self._overview(update))

    async def ask(self, update: Update, _: Context) -> None:
        """Ask before going back."""
        await send_card(self._desk, update, *await self._question(update))

    async def pressed(self, update: Update, _: Context) -> None:
        """Show, ask, or go back."""
        pressed = await Pressed.of(self._desk, update)
        if pressed is None:
            return
        query, press = pressed.query, pressed.press
        if not self._access.allows(query.from_user.id, "editor" if press.argument == "show" else "admin"):
            await pressed.notice("admin-admins-only", alert=True)
            return
        await pressed.notice()
        if press.argument == "show":
            await pressed.edit(*await self._overview(update))
        elif press.argument == "ask":
            await pressed.edit(*await self._question(update))
        else:
            await pressed.once(lambda: self._go_back(pressed))

    async def _go_back(self, pressed: Pressed) -> None:
        await pressed.edit(*await self._roll_back(pressed))

    async def _roll_back(self, pressed: Pressed) -> tuple[str, InlineKeyboardMarkup | None]:
        """Go back, once: a button that belongs to a version which answers no more by the time of its turn does nothing."""
        desk, language, asked = self._desk, await pressed.language(), pressed.press.key
        done = await self._runner.documents("rollback", "--from", asked, user_id=pressed.query.from_user.id)
        if done.output:
            if (reload := getattr(desk.service, "reload", None)) is not None:
                await asyncio.to_thread(reload)
            found, now = _UNDONE.validate_python(done.output), today(desk.clock())
            said = markup.escape(desk.texts.say(language, "admin-rolled-back", version=done.output["version"]))
            rows = list(undone_buttons(found, desk.texts, language, now))
            text = "\n\n".join(filter(None, [said, undone_text(found, desk.texts, language, now)]))
            return text, InlineKeyboardMarkup(rows) if rows else None
        current = await asyncio.to_thread(lambda: snapshots(desk.settings).current())
        if current != asked:
            return markup.escape(desk.texts.say(language, "admin-left-already", version=asked, now=current)), None
        return markup.escape(desk.texts.say(language, "admin-no-version")), None

    async def _overview(self, update: Update) -> tuple[str, InlineKeyboardMarkup | None]:
        desk = self._desk
        language = await language_of(self._desk, update)
        history = await asyncio.to_thread(_history, desk.settings)
        rows = []
        for number, (version, created) in enumerate(history.versions):
            mark = "▸" if number == 0 else "·"
            rows.append(f"{mark} <code>{version}</code> {markup.escape(date_in_words(created[:10], language))}, {created[11:16]} UTC")
        log = [f"{_SIGNS[row.what]} {markup.escape(date_in_words(row.at[:10], language))}: {_entries(row)}" for row in history.deeds]
        text = "\n".join([f"<b>{markup.escape(desk.texts.say(language, 'admin-versions'))}</b>", *rows, "", *log]).strip()
        back = [[button(desk.texts.say(language, "admin-button-rollback"), Press(ACTION, "", "ask"))]] if len(rows) > 1 else []
        return text, InlineKeyboardMarkup(back) if back else None

    async def _question(self, update: Update) -> tuple[str, InlineKeyboardMarkup | None]:
        desk, language = self._desk, await language_of(self._desk, update)
        versions = await asyncio.to_thread(lambda: snapshots(desk.settings).versions())
        if len(versions) < 2:
            return markup.escape(desk.texts.say(language, "admin-no-version")), None
        found = await asyncio.to_thread(undone, desk.settings, versions[0], versions[1])
        question = markup.escape(desk.texts.say(language, "admin-confirm-rollback", now=versions[0], then=versions[1]))
        text = "\n\n".join(filter(None, [question, undone_text(found, desk.texts, language, today(desk.clock()))]))
        row = [
            button(desk.texts.say(language, "admin-button-rollback"), Press(ACTION, versions[0], "yes")),
            button(desk.texts.say(language, "chat-button-cancel"), Press(ACTION, "", "show")),
        ]
        return text, InlineKeyboardMarkup([row])


@dataclass(frozen=True)
class _History:
    """Versions that are kept with the time of their making, ISO 8601 UTC, the current one first; the last changes, latest first."""

    versions: tuple[tuple[str, str], ...]
    deeds: tuple[audit.Row, ...]


def _history(settings: Settings) -> _History:
    """Look into the store and the audit log: for a thread, since a database that is away is waited for."""
    store = snapshots(settings)
    versions = tuple((version, Manifest.read(store.folder(version)).created) for version in store.versions())
    return _History(versions, tuple(audit.rows(settings.data_dir / CORPUS)[::-1][:MAX_ROWS]))


def _entries(row: audit.Row) -> str:
    return markup.escape(markup.shorten(", ".join(row.entries) or row.after, 120))
