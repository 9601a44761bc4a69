"""Answers that editors write themselves: listed, written, ended, and given again after a roll-back has set them aside."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Message, Update
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler, filters

from bot.building import CORPUS, fixed_answers
from bot.intake import fixed, set_aside
from bot.intake.errors import WrongState
from bot.telegram_surface import markup
from bot.telegram_surface.admin.access import Access
from bot.telegram_surface.admin.replying import send_card
from bot.telegram_surface.admin.runner import Runner
from bot.telegram_surface.admin.spool import spooled
from bot.telegram_surface.asking import language_of, say
from bot.telegram_surface.claims import short
from bot.telegram_surface.clock import today
from bot.telegram_surface.desk import Context, Desk
from bot.telegram_surface.indicator import typing
from bot.telegram_surface.keyboards import Press, button
from bot.telegram_surface.languages import date_in_words
from bot.telegram_surface.pressed import Pressed
from knowledge.fixed import FixedAnswer

ACTION = "X"
ASIDE = ("aside", "again", "gone")  # what can be done with an answer that is set aside: look at it, give it again, delete it
MAX_ANSWERS = 20
MAX_TEXT = 3500


class OwnAnswers:
    """The editors' own answers."""

    def __init__(self, desk: Desk, access: Access, runner: Runner) -> None:
        self._desk = desk
        self._access = access
        self._runner = runner
        self._corpus = desk.settings.data_dir / CORPUS

    def handlers(self) -> list[BaseHandler[Update, Context, Any]]:
        """Return the handlers; they come before those of members."""
        return [
            CommandHandler("fixed", self._access.guarded("editor", self.fixed), filters=filters.UpdateType.MESSAGE),
            CallbackQueryHandler(self.pressed, pattern=f"^{ACTION}:"),
        ]

    async def fixed(self, update: Update, _: Context) -> None:
        """List the editors' own answers, or take a new one: questions, answer, source and expiry below the command."""
        message, user = update.effective_message, update.effective_user
        if not isinstance(message, Message) or user is None:
            return
        text = (message.text or "").partition("\n")[2].strip()
        if not text:
            await send_card(self._desk, update, *self._card(await language_of(self._desk, update)))
            return
        first = (message.text or "").split("\n", 1)[0].split()
        await self.take(update, message, user.id, text, answer_id=first[1] if len(first) > 1 else "")

    async def take(self, update: Update, message: Message, user_id: int, text: str, *, answer_id: str = "") -> bool:
        """Publish what an editor wrote, or say what is wrong with it; tell whether members get it now."""
        text = markup.clean(text)
        try:
            answer = fixed.read(text, self._desk.service.catalogue, today(self._desk.clock()), id=answer_id)
        except ValueError as error:
            await say(self._desk, update, "admin-fixed-mistake", code=error.code if isinstance(error, fixed.Mistake) else "form")
            return False
        with typing(self._desk, message):
            done = await self._save(answer, text, message, user_id)
        await say(self._desk, update, "admin-fixed-saved" if done else "admin-publish-refused", id=answer.id)
        return done

    async def _save(self, answer: FixedAnswer, text: str, message: Message, user_id: int) -> bool:
        """Publish an answer in a process of its own; tell whether it could be done."""
        with spooled(self._desk.settings, message, "answer.txt", text.encode()) as path:
            return await self._run("answer", str(path), "--id", answer.id, user_id=user_id)

    async def _run(self, *arguments: str, user_id: int) -> bool:
        done = await self._runner.documents(*arguments, user_id=user_id)
        if (reload := getattr(self._desk.service, "reload", None)) is not None:
            await asyncio.to_thread(reload)
        return done.status == 0

    def _card(self, language: str) -> tuple[str, InlineKeyboardMarkup | None]:
        """Return the answers that are served, and below them those that are set aside."""
        served, aside = fixed_answers(self._desk.settings)[:MAX_ANSWERS], set_aside.all_set_aside(self._corpus)[:MAX_ANSWERS]
        lines = [f"<b>{self._text(language, 'admin-fixed')}</b>"]
        lines += [f"{number}. {self._line(answer, language)}" for number, answer in enumerate(served, 1)]
        if aside:
            lines += ["", f"<b>{self._text(language, 'admin-set-aside')}</b>"]
            lines += [f"↩ {number}. {self._line(answer, language)}" for number, answer in enumerate(aside, 1)]
        lines += ["", self._text(language, "admin-fixed-usage")]
        rows = _rows([button(str(number), Press(ACTION, answer.id[:40], "show")) for number, answer in enumerate(served, 1)])
        rows += _rows([button(f"↩ {number}", Press(ACTION, set_aside.key_of(answer), "aside")) for number, answer in enumerate(aside, 1)])
        return "\n".join(lines), InlineKeyboardMarkup(rows) if rows else None

    def _line(self, answer: FixedAnswer, language: str) -> str:
        mark = "" if answer.is_current(today(self._desk.clock())) else "✕ "
        return f"{mark}{short(answer.question(language))} ({markup.escape(date_in_words(answer.expires, language))})"

    async def pressed(self, update: Update, _: Context) -> None:
        """Do what a button below an answer says."""
        pressed = await Pressed.of(self._desk, update)
        if pressed is None or not await self._access.admits(pressed, "editor"):
            return
        if pressed.press.argument in ASIDE:
            await self._set_aside(pressed)
        else:
            await self._served(pressed)

    async def _served(self, pressed: Pressed) -> None:
        answers = fixed_answers(self._desk.settings)
        answer = next((one for one in answers if one.id[:40] == pressed.press.key), None)
        language = await pressed.language()
        if answer is None and pressed.press.argument != "list":
            await pressed.notice("chat-button-expired", alert=True)
            return
        await pressed.notice()
        if answer is None or pressed.press.argument in ("end", "list"):
            if answer is not None and pressed.press.argument == "end":
                await self._run("end-answer", answer.id, user_id=pressed.query.from_user.id)
            await pressed.edit(*self._card(language))
            return
        await pressed.edit(_written(answer), InlineKeyboardMarkup([[self._button(language, "end", pressed.press.key), self._all(language)]]))

    async def _set_aside(self, pressed: Pressed) -> None:
        """Show an answer that is set aside, publish it again, or delete it."""
        key, language = pressed.press.key, await pressed.language()
        try:
            answer = set_aside.find(self._corpus, key)
        except WrongState:
            await pressed.notice("chat-button-expired", alert=True)
            return
        if pressed.press.argument == "again" and fixed.missing_sources(answer, self._desk.service.catalogue):
            await pressed.notice("admin-fixed-no-source", alert=True)
            return
        await pressed.notice()
        if pressed.press.argument == "again":
            await pressed.once(lambda: self._give_again(pressed, key, language))
        elif pressed.press.argument == "gone":
            await asyncio.to_thread(set_aside.discard, self._corpus, [key])
            await pressed.edit(*self._card(language))
        else:
            row = [*self._again(answer, key, language), self._button(language, "discard", key, "gone"), self._all(language)]
            await pressed.edit(_written(answer), InlineKeyboardMarkup([row]))

    async def _give_again(self, pressed: Pressed, key: str, language: str) -> None:
        done = await self._run("answer-again", key, user_id=pressed.query.from_user.id)
        card, keyboard = self._card(language)
        said = self._text(language, "admin-fixed-saved" if done else "admin-publish-refused")
        await pressed.edit(f"{said}\n\n{card}", keyboard)

    def _again(self, answer: FixedAnswer, key: str, language: str) -> Iterator[InlineKeyboardButton]:
        """Yield the button that publishes an answer again; an ended one only where that ends it once more."""
        now = today(self._desk.clock())
        given = any(one.id == answer.id and one.is_current(now) for one in fixed_answers(self._desk.settings))
        if answer.is_current(now):
            yield self._button(language, "again", key)
        elif given:
            yield self._button(language, "end", key, "again")

    def _all(self, language: str) -> InlineKeyboardButton:
        return self._button(language, "all", "", "list")

    def _button(self, language: str, name: str, key: str, verb: str = "") -> InlineKeyboardButton:
        return button(self._desk.texts.say(language, f"admin-button-{name}"), Press(ACTION, key, verb or name))

    def _text(self, language: str, key: str) -> str:
        return markup.escape(self._desk.texts.say(language, key))


def _rows(buttons: Sequence[InlineKeyboardButton]) -> list[list[InlineKeyboardButton]]:
    return [list(buttons[at : at + 6]) for at in range(0, len(buttons), 6)]


def _written(answer: FixedAnswer) -> str:
    """Return an answer as its editor would write it, marked up so that a tap copies it."""
    return f"<code>{markup.escape(markup.shorten(f'/fixed {answer.id}' + chr(10) + fixed.written(answer), MAX_TEXT))}</code>"
