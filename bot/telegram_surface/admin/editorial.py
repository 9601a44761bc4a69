"""What members could not find out, figures, and the check of a press line."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from typing import Any, Protocol, runtime_checkable

from telegram import InlineKeyboardMarkup, Message, Update, User
from telegram.constants import ParseMode
from telegram.error import TelegramError
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler, MessageHandler, filters

from bot.intake.grouping import Group, grouped
from bot.pictures.content import Bar, Panel, Shares
from bot.telegram_surface import markup
from bot.telegram_surface.addressing import text_of
from bot.telegram_surface.admin.access import Access
from bot.telegram_surface.admin.own_answers import OwnAnswers
from bot.telegram_surface.admin.replying import send_card
from bot.telegram_surface.asking import language_of, say, target_of
from bot.telegram_surface.claims import claims_parts, short
from bot.telegram_surface.commands import rest_of
from bot.telegram_surface.delivery import Part
from bot.telegram_surface.desk import Context, Desk
from bot.telegram_surface.indicator import typing
from bot.telegram_surface.keyboards import Press, button
from bot.telegram_surface.languages import own_name
from bot.telegram_surface.picturing import caption
from bot.telegram_surface.pressed import Pressed
from index.ports import FloatArray

_log = logging.getLogger(__name__)

GAPS = "G"
CANCEL = "no"  # below a prompt, which is known by it
MAX_GROUPS = 12
MAX_QUESTIONS = 20


@runtime_checkable
class Understanding(Protocol):
    """The service's inside, for what only editors ask."""

    def meaning(self, texts: list[str]) -> FloatArray:
        """Return vectors of questions."""
        ...


class Editorial:
    """Closing the loop between what is asked and what is known."""

    def __init__(self, desk: Desk, access: Access, own_answers: OwnAnswers) -> None:
        self._desk = desk
        self._access = access
        self._own_answers = own_answers

    def handlers(self) -> list[BaseHandler[Update, Context, Any]]:
        """Return the handlers; they come before those of members."""
        here = filters.UpdateType.MESSAGE
        commands = {"gaps": self.gaps, "stats": self.stats, "check": self.check}
        return [
            *(CommandHandler(name, self._access.guarded("editor", callback), filters=here) for name, callback in commands.items()),
            MessageHandler(filters.ChatType.PRIVATE & here & filters.REPLY & filters.TEXT & ~filters.COMMAND & IsAnswer(), self.answered),
            CallbackQueryHandler(self.pressed, pattern=f"^{GAPS}:"),
        ]

    # Gaps

    async def gaps(self, update: Update, _: Context) -> None:
        """List what found no answer or a bad one, by meaning, with what came nearest."""
        await send_card(self._desk, update, *await self._gaps_card(update))

    async def _groups(self) -> list[Group]:
        gaps = await self._desk.state.gaps.all(now=self._desk.clock())
        service = self._desk.service
        if not gaps or not isinstance(service, Understanding):
            return [Group((gap,)) for gap in gaps]
        vectors = await asyncio.to_thread(service.meaning, [gap.question for gap in gaps])
        return grouped(gaps, vectors)

    async def _gaps_card(self, update: Update) -> tuple[str, InlineKeyboardMarkup | None]:
        language = await language_of(self._desk, update)
        groups = (await self._groups())[:MAX_GROUPS]
        if not groups:
            return markup.escape(self._say(language, "admin-no-gaps")), None
        lines = [f"<b>{markup.escape(self._say(language, 'admin-gaps'))}</b>"]
        for number, group in enumerate(groups, 1):
            first = group.gaps[0]
            asked = self._say(language, "admin-gap", count=len(group.gaps), bad=sum(gap.reason == "rated-bad" for gap in group.gaps))
            near = f" → {short(first.nearest)}" if first.nearest else ""
            lines.append(f"{number}. {short(first.question)}\n   <i>{markup.escape(asked)}</i>{near}")
        buttons = [button(str(number), Press(GAPS, group.key, "show")) for number, group in enumerate(groups, 1)]
        return "\n".join(lines), InlineKeyboardMarkup([buttons[at : at + 6] for at in range(0, len(buttons), 6)])

    async def _gap(self, pressed: Pressed) -> None:
        language = await pressed.language()
        group = next((one for one in await self._groups() if one.key == pressed.press.key), None)
        if group is None:
            await pressed.notice("chat-button-expired", alert=True)
            return
        verb = pressed.press.argument
        if verb == "team":
            count = await self._ask_owners(group, pressed.query.from_user)
            await pressed.notice()
            await pressed.edit(markup.escape(self._say(language, "admin-gap-sent", count=count)), self._gap_keyboard(group, language, "list"))
            return
        await pressed.notice()
        if verb == "write":
            cancel = button(self._say(language, "chat-button-cancel"), Press(GAPS, group.key, CANCEL))
            prompt = Part(markup.escape(self._say(language, "admin-ask-answer")), InlineKeyboardMarkup([[cancel]]))
            await self._desk.delivery.deliver(target_of(pressed.message), [prompt])
        elif verb == CANCEL:
            await pressed.edit(markup.escape(self._say(language, "chat-cancelled")))
        elif verb == "show":
            lines = [*_questions(group), "", markup.escape(self._say(language, "admin-gap-fact"))]
            await pressed.edit("\n".join(lines), self._gap_keyboard(group, language, "write", "team", "close", "list"))
        else:
            if verb == "close":
                await self._desk.state.gaps.close(gap.id for gap in group.gaps)
            await pressed.edit(*await self._gaps_card(pressed.update))

    def _gap_keyboard(self, group: Group, language: str, *verbs: str) -> InlineKeyboardMarkup:
        labels = {"write": "answer", "team": "ask-team", "close": "done", "list": "all"}
        row = [button(self._say(language, f"admin-button-{labels[verb]}"), Press(GAPS, group.key, verb)) for verb in verbs]
        return InlineKeyboardMarkup([row[at : at + 2] for at in range(0, len(row), 2)])

    async def _ask_owners(self, group: Group, asking: User) -> int:
        """Send the questions to the owners' chats, where they can be answered; return how many owners that reached.

        Of admins and editors only a hash is kept, so that nobody but the owners can be written to.
        """
        reached = 0
        for owner in sorted(self._desk.settings.telegram.owners - {asking.id}):
            language = (await self._desk.choices(owner, owner)).language or "en"
            asked = markup.escape(self._say(language, "admin-gap-asked", name=markup.clean(asking.first_name)))
            text, keyboard = "\n".join([asked, *_questions(group)]), self._gap_keyboard(group, language, "write", "close")
            try:
                await self._desk.bot.send_message(owner, text, parse_mode=ParseMode.HTML, reply_markup=keyboard)
                reached += 1
            except TelegramError as error:  # never spoke to the bot, or blocked it
                _log.info("an owner could not be asked: %s", type(error).__name__)
        return reached

    async def answered(self, update: Update, _: Context) -> None:
        """Take the answer that replies to a prompt below a gap: the questions are the gap's."""
        message, user = update.message, update.effective_user
        key = _answered_gap(message) if message is not None else None
        if message is None or user is None or key is None or not self._access.allows(user.id, "editor"):
            return
        group = next((one for one in await self._groups() if one.key == key), None)
        if group is None:
            await say(self._desk, update, "chat-button-expired")
            return
        questions = list(dict.fromkeys(" ".join(gap.question.split()) for gap in group.gaps))
        if await self._own_answers.take(update, message, user.id, "\n".join(questions[:MAX_QUESTIONS]) + "\n\n" + text_of(message)):
            await self._desk.state.gaps.close(gap.id for gap in group.gaps)

    # Figures

    async def stats(self, update: Update, _: Context) -> None:
        """Show what the collection holds, how answers are rated and what stays unanswered, as text and picture."""
        desk, message = self._desk, update.effective_message
        if not isinstance(message, Message):
            return
        language = await language_of(self._desk, update)
        helpful, unhelpful = await desk.state.ratings.counts()
        gaps = await desk.state.gaps.all(now=desk.clock())
        catalogue = desk.service.catalogue
        text = self._say(
            language, "admin-stats", documents=len(catalogue.documents), statements=len(catalogue.positions),
            organisations=len(catalogue.organisations), helpful=helpful, unhelpful=unhelpful, gaps=len(gaps),
        )  # fmt: skip
        parts = []
        if counted := Counter(gap.language for gap in gaps).most_common(12):
            bars = tuple(Bar(own_name(code), number) for code, number in counted)
            heading = self._say(language, "admin-gaps")
            picture = Shares(heading, (Panel(heading, bars),))
            chosen = await desk.choices(update.effective_user.id if update.effective_user else None, message.chat_id)
            drawn = await desk.gallery.picture(picture, chosen.theme)
            parts.append(Part(caption(picture, language), photo=drawn))
        await desk.delivery.deliver(target_of(message), [*parts, Part(markup.escape(text))])

    # Press lines

    async def check(self, update: Update, _: Context) -> None:
        """Mark each claim of a draft press line, given after the command or in the message that it replies to."""
        message = update.effective_message
        if not isinstance(message, Message):
            return
        text = rest_of(message) or text_of(message.reply_to_message)
        if not text:
            await say(self._desk, update, "admin-check-usage")
            return
        with typing(self._desk, message):
            parts = await claims_parts(self._desk, text, await language_of(self._desk, update))
        if parts:
            await self._desk.delivery.deliver(target_of(message), parts)
        else:
            await say(self._desk, update, "admin-check-usage")

    # Buttons

    async def pressed(self, update: Update, _: Context) -> None:
        """Do what a button below a gap says."""
        pressed = await Pressed.of(self._desk, update)
        if pressed is not None and await self._access.admits(pressed, "editor"):
            await self._gap(pressed)

    def _say(self, language: str, key: str, **values: str | int) -> str:
        return self._desk.texts.say(language, key, **values)


class IsAnswer(filters.MessageFilter):
    """Replies to a prompt of ours that asks for the answer to a gap."""

    def filter(self, message: Message) -> bool:
        """Tell whether the message answers such a prompt."""
        return _answered_gap(message) is not None


def _answered_gap(message: Message) -> str | None:
    """Return the key of the gap whose prompt a message replies to."""
    target = message.reply_to_message
    rows = target.reply_markup.inline_keyboard if target is not None and target.reply_markup is not None else ()
    data = rows[0][0].callback_data if len(rows) == 1 and len(rows[0]) == 1 else None
    press = Press.read(data) if isinstance(data, str) else None
    return press.key if press is not None and press.action == GAPS and press.argument == CANCEL else None


def _questions(group: Group) -> list[str]:
    return [f"• {short(question)}" for question in dict.fromkeys(gap.question for gap in group.gaps)][:MAX_QUESTIONS]
