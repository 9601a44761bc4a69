"""Pressed buttons. Telegram hears at once that the press arrived; what follows may take its time."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace

from telegram import CallbackQuery, Chat, InlineKeyboardMarkup, Message, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError
from telegram.ext import BaseHandler, CallbackQueryHandler

from bot.answers.contract import Answer, Turn
from bot.answers.plans import Plan
from bot.state.answers import KeptAnswer
from bot.telegram_surface import markup, meant
from bot.telegram_surface.addressing import text_of, without_mention
from bot.telegram_surface.asking import Inquiry, arrival, ask, is_admin, note_gap
from bot.telegram_surface.delivery import Part, current_entry
from bot.telegram_surface.desk import Context, Desk
from bot.telegram_surface.keyboards import (
    Press,
    answer_keyboard,
    choices,
    language_keyboard,
    share_query_of,
    signed_document,
)
from bot.telegram_surface.languages import known, own_name
from bot.telegram_surface.pacing import COMFORT
from bot.telegram_surface.picturing import picture_of
from bot.telegram_surface.rendering import frame_language, render
from bot.telegram_surface.settings_card import advance, settings_card, subject_of
from bot.telegram_surface.wire import from_plain

_log = logging.getLogger(__name__)

MAX_NOTICE = 200


class Pressed:
    """One press with everything known about it."""

    def __init__(self, desk: Desk, update: Update, query: CallbackQuery, message: Message, press: Press) -> None:
        self.desk = desk
        self.update = update
        self.query = query
        self.message = message
        self.press = press

    async def language(self) -> str:
        """Return the language of whoever pressed."""
        return await self.desk.language(self.query.from_user, self.message.chat_id)

    async def notice(self, key: str = "", *, alert: bool = False) -> None:
        """Tell Telegram that the press arrived, with a short text if there is one.

        A press that waited too long can no longer be acknowledged; what it asks for is done all the same.
        """
        text = self.desk.texts.say(await self.language(), key)[:MAX_NOTICE] if key else None
        try:
            await self.desk.bot.answer_callback_query(self.query.id, text, show_alert=alert, rate_limit_args=COMFORT)
        except TelegramError as error:
            _log.info("a press could not be acknowledged: %s", error)

    async def edit(self, text: str, keyboard: InlineKeyboardMarkup | None = None) -> None:
        """Change the message that the button belongs to; the same content again is no error."""
        mode = ParseMode.HTML if markup.marked_up(text) else None
        try:
            await self.message.edit_text(text, parse_mode=mode, reply_markup=keyboard)
        except BadRequest as error:
            if "not modified" not in error.message.lower():
                raise


class Buttons:
    """What each action does."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._actions: dict[str, Callable[[Pressed], Awaitable[None]]] = {
            "p": self._page, "q": self._page, "i": self._picture, "s": self._suggestion, "c": self._choice, "m": self._missing, "r": self._rate,
            "o": self._again, "e": self._example, "l": self._language, "f": self._forget, "g": self._setting,
            "h": self._group_language,
        }  # fmt: skip

    def handlers(self) -> list[BaseHandler[Update, Context, None]]:
        """Return the one handler for all buttons."""
        return [CallbackQueryHandler(self.pressed)]

    async def pressed(self, update: Update, _: Context) -> None:
        """Do what a button says; one of an older version, or below a message out of reach, is no longer in use."""
        query = update.callback_query
        if query is None:
            return
        press = Press.read(query.data or "")
        if press is None or press.action not in self._actions or not isinstance(query.message, Message):
            text = self._desk.texts.say(known(query.from_user.language_code) or "en", "chat-button-expired")
            with contextlib.suppress(TelegramError):  # too late to be told
                await self._desk.bot.answer_callback_query(query.id, text[:MAX_NOTICE], show_alert=True, rate_limit_args=COMFORT)
            return
        await self._actions[press.action](Pressed(self._desk, update, query, query.message, press))

    async def _kept(self, pressed: Pressed) -> tuple[KeptAnswer, Answer] | None:
        """Return the answer that a button belongs to; tell when it is gone."""
        kept = await self._desk.state.answers.find(pressed.press.key, now=self._desk.clock())
        if kept is None:
            await pressed.notice("chat-button-expired", alert=True)
            return None
        return kept, from_plain(kept.content)

    # Within an answer

    async def _page(self, pressed: Pressed) -> None:
        found = await self._kept(pressed)
        if found is None:
            return
        await pressed.notice()
        kept, answer = found
        view = "sources" if pressed.press.action == "q" else "answer"
        number = int(pressed.press.argument) if pressed.press.argument.isdecimal() else 1
        page = render(answer, self._desk.texts, view=view, page=number)  # type: ignore[arg-type]
        share = share_query_of(pressed.message.reply_markup)
        around = self._desk.surroundings(private=pressed.message.chat.type == Chat.PRIVATE, share_query=share)
        keyboard = answer_keyboard(answer, kept.key, page, self._desk.texts, around, view=view)  # type: ignore[arg-type]
        await pressed.edit(page.messages[-1], keyboard)

    async def _picture(self, pressed: Pressed) -> None:
        found = await self._kept(pressed)
        if found is None:
            return
        await pressed.notice()
        desk, message = self._desk, pressed.message
        number = int(pressed.press.argument) if pressed.press.argument.isdecimal() else 1
        chosen = await desk.choices(pressed.query.from_user.id, message.chat_id)
        picture = await picture_of(desk, found[1], number, chosen.theme)
        part = picture or Part(markup.escape(desk.texts.say(frame_language(found[1]), "chat-failure")))
        await desk.delivery.deliver(replace(arrival(message, chosen, desk.clock()), reply_to=message.message_id), [part])

    async def _rate(self, pressed: Pressed) -> None:
        found = await self._kept(pressed)
        if found is None:
            return
        kept, answer = found
        person = self._desk.state.identity.person(pressed.query.from_user.id)
        helpful = pressed.press.argument == "1"
        name = answer.answer_id or kept.key
        await self._desk.state.ratings.rate(name, answer.corpus_version, person, helpful=helpful, now=self._desk.clock())
        await pressed.notice("chat-rating-thanks")
        # The question is kept nowhere but in the button for sharing, and in groups in the message that was answered.
        original = text_of(pressed.message.reply_to_message) or share_query_of(pressed.message.reply_markup)
        if not helpful and original:
            await note_gap(self._desk, original, answer, "rated-bad", pressed.query.from_user)

    # Next questions

    async def _ask(self, pressed: Pressed, text: str, start: Turn | None = None, plan: Plan | None = None, *, ours: bool = True) -> None:
        user = pressed.query.from_user
        inquiry = Inquiry(text, user, pressed.message, shown=True, start=start, fresh=True, plan=plan, ours=ours)
        await ask(self._desk, pressed.update, inquiry)

    async def _from_list(self, pressed: Pressed, texts: tuple[str, ...], kept: KeptAnswer, plans: tuple[Plan | None, ...] = ()) -> None:
        index = int(pressed.press.argument) if pressed.press.argument.isdecimal() else -1
        if not 0 <= index < len(texts):
            await pressed.notice("chat-button-expired", alert=True)
            return
        await pressed.notice()
        await self._ask(pressed, texts[index], Turn(dict(kept.turn)), plans[index] if plans else None)

    async def _suggestion(self, pressed: Pressed) -> None:
        found = await self._kept(pressed)
        if found is not None:
            await self._from_list(pressed, found[1].suggestions, found[0])

    async def _choice(self, pressed: Pressed) -> None:
        found = await self._kept(pressed)
        if found is not None:
            kept, answer = found
            plans = () if answer.suggestions else tuple(meant.chosen(kept.turn, item.id) for item in answer.items)
            await self._from_list(pressed, choices(answer), kept, plans)

    async def _missing(self, pressed: Pressed) -> None:
        found = await self._kept(pressed)
        document = signed_document(found[1]) if found is not None else None
        if found is None or document is None:
            return
        await pressed.notice()
        question = self._desk.texts.say(frame_language(found[1]), "chat-question-not-signed", name=document.title)
        await self._ask(pressed, question, Turn(found[0].turn), meant.missing_from(document.document))

    async def _example(self, pressed: Pressed) -> None:
        await pressed.notice()
        index = int(pressed.press.argument) if pressed.press.argument.isdecimal() else 0
        offered = self._desk.examples(await pressed.language())
        example = offered[min(index, len(offered) - 1)]
        await self._ask(pressed, example.text, plan=example.plan)

    async def _again(self, pressed: Pressed) -> None:
        """Ask a question again that was too old to be answered by itself."""
        original = pressed.message.reply_to_message
        me = self._desk.me
        text = without_mention(original, me)[0] if original is not None and me is not None else text_of(original)
        if text.startswith("/"):
            text = text.partition(" ")[2]
        if not text:
            await pressed.notice("chat-button-expired", alert=True)
            return
        await pressed.notice()
        await self._ask(pressed, text, ours=False)

    # Choices

    async def _language(self, pressed: Pressed) -> None:
        code = known(pressed.press.argument)
        person = self._desk.state.identity.person(pressed.query.from_user.id)
        await self._desk.state.preferences.choose(person, "language", code)
        await pressed.notice()
        language = await pressed.language()
        name = own_name(code) if code else self._desk.texts.say(language, "chat-language-automatic")
        text = markup.escape(self._desk.texts.say(language, "chat-language-choose", chosen=name))
        await pressed.edit(text, language_keyboard(self._desk.texts, language))

    async def _may_set(self, pressed: Pressed) -> bool:
        if pressed.message.chat.type == Chat.PRIVATE or await is_admin(self._desk, pressed.update, pressed.message):
            return True
        await pressed.notice("chat-not-allowed", alert=True)
        return False

    async def _setting(self, pressed: Pressed) -> None:
        if not await self._may_set(pressed):
            return
        await pressed.notice()
        user, chat_id = pressed.query.from_user, pressed.message.chat_id
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
        user, chat_id = pressed.query.from_user, pressed.message.chat_id
        subject = subject_of(self._desk, user, chat_id)
        await self._desk.state.preferences.choose(subject, "language", known(pressed.press.argument))
        await pressed.notice()
        await pressed.edit(*await settings_card(self._desk, user, chat_id))

    async def _forget(self, pressed: Pressed) -> None:
        """Delete what is known about the person who asked for it; nobody can press for somebody else."""
        user = pressed.query.from_user
        if pressed.press.key != str(user.id):
            await pressed.notice("chat-not-allowed", alert=True)
            return
        await pressed.notice()
        language = await pressed.language()
        if pressed.press.argument != "1":
            await pressed.edit(markup.escape(self._desk.texts.say(language, "chat-cancelled")))
            return
        entry = current_entry.get()
        self._desk.recent.clear()
        forgotten = await self._desk.state.erasure.forget(
            self._desk.state.identity.person(user.id), except_update=entry.update_id if entry else None
        )
        text = self._desk.texts.say(
            language, "chat-forgotten", settings=forgotten.settings, conversations=forgotten.conversations,
            questions=forgotten.questions, answers=forgotten.answers,
        )  # fmt: skip
        await pressed.edit(markup.escape(text))
