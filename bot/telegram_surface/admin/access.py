"""Who may do what. Owners stand in the settings, admins and editors are appointed in the chat.

Editors take in documents, review and publish them and write fixed answers; admins also roll back and appoint editors; owners
appoint admins.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, Literal

from telegram import Chat, Message, Update
from telegram.ext import filters

from bot.telegram_surface.admin.menu import show_menu
from bot.telegram_surface.asking import affordable, say
from bot.telegram_surface.desk import Context, Desk
from bot.telegram_surface.pressed import Pressed

Rank = Literal["owner", "admin", "editor"]
Callback = Callable[[Update, Context], Coroutine[Any, Any, None]]
_ORDER: dict[Rank | None, int] = {None: 0, "editor": 1, "admin": 2, "owner": 3}


class Access:
    """Tells the rank of people, at once and from memory."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def rank(self, user_id: int | None) -> Rank | None:
        """Return somebody's rank; None for members."""
        if self._desk.is_owner(user_id):
            return "owner"
        return self._desk.state.team.role(self._desk.state.identity.person(user_id)) if user_id is not None else None

    def allows(self, user_id: int | None, least: Rank) -> bool:
        """Tell whether somebody has this rank or a higher one."""
        return _ORDER[self.rank(user_id)] >= _ORDER[least]

    async def admits(self, pressed: Pressed, least: Rank) -> bool:
        """Tell whether whoever pressed a button has this rank or a higher one; who has not is told so."""
        if self.allows(pressed.query.from_user.id, least):
            return True
        await pressed.notice("chat-not-allowed", alert=True)
        return False

    def guarded(self, least: Rank, callback: Callback) -> Callback:
        """Return the callback behind a door: refused politely without the rank, and in groups pointed to the private chat."""

        async def guarded(update: Update, context: Context) -> None:
            message, user = update.effective_message, update.effective_user
            if not isinstance(message, Message) or user is None:
                return
            if message.chat.type != Chat.PRIVATE and not await affordable(self._desk, update, message):
                return
            if not self.allows(user.id, least):
                await say(self._desk, update, "admin-only" if least == "editor" else "admin-admins-only", id=str(user.id))
            elif message.chat.type != Chat.PRIVATE:
                await say(self._desk, update, "admin-private-only", bot=f"@{self._desk.bot_name}")
            else:
                await callback(update, context)
            if message.chat.type == Chat.PRIVATE:
                await show_menu(self._desk, self.rank(user.id), user.id, await self._desk.language(user, message.chat_id))

        return guarded


class FromTeam(filters.MessageFilter):
    """Messages of owners, admins and editors."""

    def __init__(self, access: Access) -> None:
        super().__init__(name="FromTeam")
        self._access = access

    def filter(self, message: Message) -> bool:
        """Tell whether the sender belongs to the team."""
        return message.from_user is not None and self._access.rank(message.from_user.id) is not None
