"""The team: who it is, who is appointed and dismissed."""

from __future__ import annotations

import re
from typing import Any

from telegram import InlineKeyboardMarkup, Message, MessageOriginUser, Update
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler, filters

from bot.state.team import Role
from bot.telegram_surface import markup
from bot.telegram_surface.admin.access import Access, Rank
from bot.telegram_surface.asking import say, target_of
from bot.telegram_surface.commands import rest_of
from bot.telegram_surface.delivery import Part
from bot.telegram_surface.desk import Context, Desk
from bot.telegram_surface.incoming import is_id
from bot.telegram_surface.keyboards import Press, button
from bot.telegram_surface.pressed import Pressed

ACTION = "T"
MAX_NAME = 60
_APPOINT = re.compile(r"(?P<role>admin|editor)(?:\s+(?P<id>\d{1,19}))?(?:\s+(?P<name>.+))?$", re.IGNORECASE | re.DOTALL)


class TeamDesk:
    """Appoints and dismisses."""

    def __init__(self, desk: Desk, access: Access) -> None:
        self._desk = desk
        self._access = access

    def handlers(self) -> list[BaseHandler[Update, Context, Any]]:
        """Return the handlers; they come before those of members."""
        return [
            CommandHandler("team", self._access.guarded("admin", self.team), filters=filters.UpdateType.MESSAGE),
            CallbackQueryHandler(self.pressed, pattern=f"^{ACTION}:"),
        ]

    async def team(self, update: Update, _: Context) -> None:
        """Show the team, or appoint: `/team editor 123456 Anna`, or `/team editor` as a reply to somebody's forwarded message."""
        message, user = update.effective_message, update.effective_user
        if not isinstance(message, Message) or user is None:
            return
        wanted = _APPOINT.match(rest_of(message))
        if wanted is None:
            await self._desk.delivery.deliver(target_of(message), [Part(*await self._overview(update))])
            return
        role: Role = "admin" if wanted["role"].lower() == "admin" else "editor"
        someone = _sender_of(message.reply_to_message)
        chosen = int(wanted["id"]) if wanted["id"] else someone[0] if someone else None
        if not is_id(chosen):
            await say(self._desk, update, "admin-team-usage")
            return
        person = self._desk.state.identity.person(chosen)
        changes_admin = role == "admin" or self._desk.state.team.role(person) == "admin"
        if changes_admin and not self._access.allows(user.id, "owner"):
            await say(self._desk, update, "admin-owners-only")
            return
        name = markup.shorten(markup.clean(wanted["name"] or (someone[1] if someone else "") or str(chosen)), MAX_NAME)
        await self._desk.state.team.appoint(person, role, name, now=self._desk.clock())
        await say(self._desk, update, "admin-appointed", name=name, role=role)

    async def pressed(self, update: Update, _: Context) -> None:
        """Dismiss somebody, after a question."""
        pressed = await Pressed.of(self._desk, update)
        if pressed is None:
            return
        press = pressed.press
        member = next((one for one in self._desk.state.team.members if one.person.startswith(press.key)), None)
        least: Rank = "owner" if member is not None and member.role == "admin" else "admin"
        if not await self._access.admits(pressed, least):
            return
        await pressed.notice()
        language = await pressed.language()
        if member is not None and press.key and press.argument == "ask":
            row = [
                button(self._desk.texts.say(language, "admin-button-dismiss"), Press(ACTION, press.key, "yes")),
                button(self._desk.texts.say(language, "chat-button-cancel"), Press(ACTION, "", "show")),
            ]
            text = markup.escape(self._desk.texts.say(language, "admin-confirm-dismiss", name=member.name))
            await pressed.edit(text, InlineKeyboardMarkup([row]))
            return
        if member is not None and press.key and press.argument == "yes":
            await self._desk.state.team.dismiss(member.person)
        await pressed.edit(*await self._overview(update))

    async def _overview(self, update: Update) -> tuple[str, InlineKeyboardMarkup | None]:
        desk, message = self._desk, update.effective_message
        language = await desk.language(update.effective_user, message.chat_id if message else None)
        members = desk.state.team.members
        lines = [f"<b>{markup.escape(desk.texts.say(language, 'admin-team'))}</b>"]
        lines.append(f"• {markup.escape(desk.texts.say(language, 'admin-role', role='owner'))}: {len(desk.settings.telegram.owners)}")
        lines += [f"• {markup.escape(one.name)} – {markup.escape(desk.texts.say(language, 'admin-role', role=one.role))}" for one in members]
        lines += ["", markup.escape(desk.texts.say(language, "admin-team-usage"))]
        rows = [[button(f"✕ {one.name}", Press(ACTION, one.person[:16], "ask"))] for one in members]
        return "\n".join(lines), InlineKeyboardMarkup(rows) if rows else None


def _sender_of(message: Message | None) -> tuple[int, str] | None:
    """Return who wrote a message: its origin if it was forwarded, else its sender, unless that is a bot."""
    if message is None:
        return None
    origin = message.forward_origin
    user = origin.sender_user if isinstance(origin, MessageOriginUser) else message.from_user if origin is None else None
    return (user.id, user.full_name) if user is not None and not user.is_bot else None
