"""What people and groups choose, and having it forgotten: commands and the buttons below their answers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from telegram import Chat, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import BaseHandler

from bot.intake.forgetting import forget_deeds
from bot.telegram_surface import markup
from bot.telegram_surface.asking import arrival_of, is_admin, language_of, say
from bot.telegram_surface.commands import Callback, command_handlers, message_of, rest_of
from bot.telegram_surface.delivery import Part, current_entry
from bot.telegram_surface.desk import Context, Desk
from bot.telegram_surface.keyboards import Press, button, language_keyboard
from bot.telegram_surface.languages import known, language_named, own_name
from bot.telegram_surface.pressed import Pressed
from bot.telegram_surface.settings_card import advance, settings_card, subject_of

AUTOMATIC = "auto"  # what may be named instead of a language: that of each question
FORGET_ASKED = "forget-asked"  # the newest card that asks whether to delete, until that is decided; it goes with everything else
_WIPING = "wiping"  # the lane of what is done after that
WIPED_WITHIN_S = 10.0
_CARD = "."  # between what a button of such a card decides and the card's number

Action = Callable[[Pressed], Awaitable[None]]


class Choosing:
    """Choices of people and groups, by commands and by the buttons below them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.actions: dict[str, Action] = {"l": self._language, "f": self._forget, "g": self._setting, "h": self._group_language}

    def handlers(self) -> list[BaseHandler[Update, Context, None]]:
        """Return one handler for each command."""
        table: dict[str, Callback] = {
            "language": self.language,
            "settings": self.settings,
            "forget": self.forget,
        }
        return command_handlers(self._desk, table)

    async def language(self, update: Update, _: Context) -> None:
        """Offer the languages, or take the one that was named."""
        desk, user = self._desk, update.effective_user
        person = desk.state.identity.person(user.id if user else None)
        asked = rest_of(message_of(update))
        named, automatic = language_named(asked), asked.casefold() == AUTOMATIC
        if (named or automatic) and person:
            await desk.state.preferences.choose(person, "language", named)
        language = await language_of(self._desk, update)
        chosen = (await desk.choices(user.id if user else None, None)).language
        now = own_name(chosen) if chosen else desk.texts.say(language, "chat-language-automatic")
        lines = [desk.texts.say(language, "admin-bad-value", value=markup.shorten(asked, 100))] if asked and not (named or automatic) else []
        text = "\n\n".join([*lines, desk.texts.say(language, "chat-language-choose", chosen=now)])
        part = Part(markup.escape(text), language_keyboard(desk.texts, language))
        await desk.delivery.deliver(await arrival_of(desk, user, message_of(update)), [part])

    async def settings(self, update: Update, _: Context) -> None:
        """Show the choices of this chat; in groups to administrators only."""
        desk, message = self._desk, message_of(update)
        if message.chat.type != Chat.PRIVATE and not await is_admin(desk, update, message):
            await say(desk, update, "chat-not-allowed")
            return
        text, keyboard = await settings_card(desk, update.effective_user, message.chat_id)
        await desk.delivery.deliver(await arrival_of(desk, update.effective_user, message), [Part(text, keyboard)])

    async def forget(self, update: Update, _: Context) -> None:
        """Ask before anything is deleted."""
        language = await language_of(self._desk, update)
        user, card = update.effective_user, f"{update.update_id:x}"
        row: list[InlineKeyboardButton] = [
            button(self._desk.texts.say(language, f"chat-button-{label}"), Press("f", str(user.id if user else 0), f"{decision}{_CARD}{card}"))
            for label, decision in (("yes-delete", 1), ("cancel", 0))
        ]
        if person := self._desk.state.identity.person(user.id if user else None):
            await self._desk.state.preferences.choose(person, FORGET_ASKED, card)
        await say(self._desk, update, "chat-forget-confirm", keyboard=InlineKeyboardMarkup([row]))

    # Buttons

    async def _language(self, pressed: Pressed) -> None:
        code = known(pressed.press.argument)
        chooser = await pressed.person_to_choose_for()
        person = self._desk.state.identity.person(chooser.id)
        in_force = await self._in_force(person, code)
        await self._desk.state.preferences.choose(person, "language", code)
        language = await self._desk.language(chooser, pressed.message.chat_id)
        name = own_name(code) if code else self._desk.texts.say(language, "chat-language-automatic")
        if chooser.id != pressed.asker.id:  # whose card goes on saying what was chosen there
            await pressed.notice("chat-language-choose", chosen=name)
            return
        await pressed.notice()
        text, keyboard = self._desk.texts.say(language, "chat-language-choose", chosen=name), language_keyboard(self._desk.texts, language)
        if not (in_force and pressed.shows(text, keyboard)):
            await pressed.edit(markup.escape(text), keyboard)

    async def _in_force(self, subject: str, language: str | None) -> bool:
        (own,) = await self._desk.state.preferences.of(subject)
        return own.get("language") == language

    async def _may_set(self, pressed: Pressed) -> bool:
        if pressed.message.chat.type == Chat.PRIVATE or await is_admin(self._desk, pressed.update, pressed.message):
            return True
        await pressed.notice("chat-not-allowed", alert=True)
        return False

    async def _setting(self, pressed: Pressed) -> None:
        if not await self._may_set(pressed):
            return
        await pressed.notice()
        user, chat_id = pressed.asker, pressed.message.chat_id
        text, keyboard = await settings_card(self._desk, user, chat_id)
        if pressed.press.key == "chosen":
            keyboard = language_keyboard(self._desk.texts, await pressed.language(), action="h")
        else:
            await advance(self._desk, user, chat_id, pressed.press.key)
            text, keyboard = await settings_card(self._desk, user, chat_id)
        await pressed.edit(text, keyboard)

    async def _group_language(self, pressed: Pressed) -> None:
        if not await self._may_set(pressed):
            return
        user, chat_id = pressed.asker, pressed.message.chat_id
        subject, code = subject_of(self._desk, user, chat_id), known(pressed.press.argument)
        in_force = await self._in_force(subject, code)
        await self._desk.state.preferences.choose(subject, "language", code)
        await pressed.notice()
        text, keyboard = await settings_card(self._desk, user, chat_id)
        if not (in_force and pressed.shows(markup.plain(text), keyboard)):
            await pressed.edit(text, keyboard)

    async def _forget(self, pressed: Pressed) -> None:
        """Delete what is known about the person who asked for it; nobody can press for another person.

        What was deleted cannot be cancelled any more: the card is known no longer.
        """
        preferences, asker_id = self._desk.state.preferences, await self._may_forget(pressed)
        if asker_id is None:
            await pressed.notice("chat-not-yours", alert=True)
            return
        decision, _, card = pressed.press.argument.partition(_CARD)
        person, language = self._desk.state.identity.person(asker_id), await pressed.language()
        (own,) = await preferences.of(person)
        if decision != "1" and own.get(FORGET_ASKED) != card:
            await pressed.notice("chat-button-expired", alert=True)
            return
        await pressed.notice()
        await preferences.choose(person, FORGET_ASKED, None)
        if decision != "1":
            await pressed.edit(markup.escape(self._desk.texts.say(language, "chat-cancelled")))
            return
        await pressed.once(lambda: self._erase(pressed, asker_id, language))  # a second tap would tell that there was nothing left

    async def _may_forget(self, pressed: Pressed) -> int | None:
        """Return whose entries whoever pressed may delete: their own, or as an administrator those of whoever asked in the name of a chat."""
        own = (pressed.query.from_user.id, pressed.message.chat_id, pressed.asker.id)
        asker_id = next((one for one in own if str(one) == pressed.press.key), None)
        if asker_id is None or asker_id == pressed.query.from_user.id:
            return asker_id
        return asker_id if asker_id < 0 and await is_admin(self._desk, pressed.update, pressed.message) else None

    async def _erase(self, pressed: Pressed, asker_id: int, language: str) -> None:
        entry = current_entry.get()
        self._desk.recent.clear()
        self._desk.service.forget_questions()
        await asyncio.to_thread(forget_deeds, self._desk.settings, asker_id)  # first: without it, nobody is told that it is done
        forgotten = await self._desk.state.erasure.forget(
            self._desk.state.identity.person(asker_id), except_update=entry.update_id if entry else None
        )
        text = self._desk.texts.say(
            language, "chat-forgotten", settings=forgotten.settings, conversations=forgotten.conversations,
            questions=forgotten.questions, answers=forgotten.answers,
        )  # fmt: skip
        await pressed.edit(markup.escape(text))
        self._desk.lanes.put(_WIPING, self._wipe)

    async def _wipe(self) -> None:
        """Let the very press that asked for it become unreadable too, once it has been dealt with."""
        await self._desk.lanes.alone(_WIPING, WIPED_WITHIN_S)
        await self._desk.state.erasure.wipe()
