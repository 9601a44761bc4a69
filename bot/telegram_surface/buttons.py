"""Pressed buttons. Telegram hears at once that the press arrived; what follows may take its time."""

from __future__ import annotations

from dataclasses import replace

from telegram import Chat, Update
from telegram.ext import BaseHandler, CallbackQueryHandler

from bot.answers.contract import Answer, Turn
from bot.answers.plans import Plan
from bot.state.answers import KeptAnswer
from bot.telegram_surface import markup, meant
from bot.telegram_surface.addressing import text_of, without_mention
from bot.telegram_surface.again import asked_again
from bot.telegram_surface.asking import Inquiry, arrival, ask, note_gap, refusal_to_others
from bot.telegram_surface.choosing import Action, Choosing
from bot.telegram_surface.commands import behind_command
from bot.telegram_surface.delivery import Part
from bot.telegram_surface.desk import Context, Desk
from bot.telegram_surface.keyboards import (
    answer_keyboard,
    choices,
    pages_of,
    share_query_of,
    signed_document,
)
from bot.telegram_surface.picturing import picture_of
from bot.telegram_surface.pressed import Pressed
from bot.telegram_surface.question_line import line_above
from bot.telegram_surface.rendering import frame_language, render
from bot.telegram_surface.sharing import question_in
from bot.telegram_surface.wire import from_plain

# Actions that put a question, and those that neither send nor change a message.
_ASKS = frozenset("scmeo")
_SAYS_NOTHING = frozenset("r")


class Buttons:
    """What each action does."""

    def __init__(self, desk: Desk, choosing: Choosing) -> None:
        self._desk = desk
        self._actions: dict[str, Action] = {
            "p": self._page, "q": self._page, "i": self._picture, "s": self._suggestion, "c": self._choice, "m": self._missing, "r": self._rate,
            "e": self._example, **choosing.actions,
        }  # fmt: skip

    def handlers(self) -> list[BaseHandler[Update, Context, None]]:
        """Return the one handler for all buttons."""
        return [CallbackQueryHandler(self.pressed)]

    async def pressed(self, update: Update, context: Context) -> None:
        """Do what a button says; one of an older version, or below a message out of reach, is no longer in use."""
        pressed = await Pressed.of(self._desk, update)
        if pressed is None or not await self._may_press(pressed):
            return
        if pressed.press.action == "o":
            await self._again(pressed, context)
        elif pressed.press.action in self._actions:
            await self._actions[pressed.press.action](pressed)
        else:
            await pressed.notice("chat-button-expired", alert=True)

    async def _may_press(self, pressed: Pressed) -> bool:
        """Say whether a press is done now; told to whoever pressed alone, since nobody else in the group asked anything."""
        desk, message, user, action = self._desk, pressed.message, pressed.query.from_user, pressed.press.action
        if message.chat.type == Chat.PRIVATE or action in _SAYS_NOTHING:
            return True
        if action in _ASKS:
            chosen = await desk.choices(user.id, message.chat_id)
            if refusal := await refusal_to_others(desk, pressed.update, message, chosen):
                await pressed.notice(refusal, alert=True, passing=True)
                return False
        verdict = desk.budgets.take(user.id, message.chat_id, now=desk.clock(), update=pressed.update.update_id, telling=False)
        if not verdict.allowed:
            await pressed.notice("chat-slow-down", passing=True, seconds=verdict.wait_s)
        return verdict.allowed

    async def _kept(self, pressed: Pressed) -> tuple[KeptAnswer, Answer] | None:
        """Return the answer that a button belongs to; tell when it is gone."""
        kept = await self._desk.state.answers.find(pressed.press.key, now=self._desk.clock())
        if kept is None:
            await pressed.notice("chat-button-expired", alert=True)
            return None
        return kept, from_plain(kept.content)

    # Within an answer

    async def _page(self, pressed: Pressed) -> None:
        found, pages = await self._kept(pressed), pages_of(pressed.press)
        if found is None:
            return
        if pages is None:
            await pressed.notice("chat-button-expired", alert=True)
            return
        await pressed.notice()
        kept, answer = found
        view = "sources" if pressed.press.action == "q" else "answer"
        number, back_to = pages
        length = (await self._desk.choices(pressed.query.from_user.id, pressed.message.chat_id)).length
        page = render(answer, self._desk.texts, view=view, page=number, length=length)  # type: ignore[arg-type]
        share = share_query_of(pressed.message.reply_markup)
        around = self._desk.surroundings(private=pressed.message.chat.type == Chat.PRIVATE, share_query=share)
        keyboard = answer_keyboard(answer, kept.key, page, self._desk.texts, around, view=view, back_to=back_to)  # type: ignore[arg-type]
        await pressed.edit(line_above(pressed.message) + page.messages[-1], keyboard)

    async def _picture(self, pressed: Pressed) -> None:
        found = await self._kept(pressed)
        if found is None:
            return
        await pressed.notice()
        desk, message = self._desk, pressed.message
        number = int(pressed.press.argument) if pressed.press.argument.isdecimal() else 1
        chosen = await desk.choices(pressed.query.from_user.id, message.chat_id)

        async def send() -> None:
            picture = await picture_of(desk, found[1], number, chosen.theme)
            part = picture or Part(markup.escape(desk.texts.say(frame_language(found[1]), "chat-failure")))
            await desk.delivery.deliver(replace(arrival(message, chosen, desk.clock()), reply_to=message.message_id), [part])

        await pressed.once(send, chosen.theme)

    async def _rate(self, pressed: Pressed) -> None:
        found = await self._kept(pressed)
        if found is None:
            return
        kept, answer = found
        person = self._desk.state.identity.person(pressed.query.from_user.id)
        helpful = pressed.press.argument == "1"
        name = answer.answer_id or kept.key
        earlier = await self._desk.state.ratings.rate(name, answer.corpus_version, person, helpful=helpful, now=self._desk.clock())
        await pressed.notice("chat-rating-thanks", passing=True)
        # The question is kept nowhere but in the button for sharing, and in groups in the message that was answered.
        original = self._asked(pressed) or question_in(share_query_of(pressed.message.reply_markup))
        was_bad = earlier is False
        if original and was_bad == helpful:  # else what the editors see is right already
            note_gap(self._desk, original, answer, "rated-bad", pressed.query.from_user, taken_back=helpful)

    def _asked(self, pressed: Pressed) -> str:
        """Return the question in the message that is answered above the button, without what addresses the bot."""
        original, me = pressed.message.reply_to_message, self._desk.me
        text = without_mention(original, me)[0] if original is not None and me is not None else text_of(original)
        return behind_command(text)

    # Next questions

    async def _ask(
        self, pressed: Pressed, text: str, start: Turn | None = None, plan: Plan | None = None, *, language: str = "", ours: bool = True
    ) -> None:
        user = pressed.query.from_user
        inquiry = Inquiry(text, user, pressed.message, shown=True, start=start, fresh=True, plan=plan, language=language or None, ours=ours)
        await pressed.once(lambda: ask(self._desk, pressed.update, inquiry))

    async def _language(self, pressed: Pressed, answer: Answer) -> str:
        """Return the language for whoever pressed below an answer: what they chose, else that of an answer to themselves, else their own."""
        desk, user, message = self._desk, pressed.query.from_user, pressed.message
        asked = message.reply_to_message
        theirs = message.chat.type == Chat.PRIVATE or (asked is not None and asked.from_user is not None and asked.from_user.id == user.id)
        chosen = (await desk.choices(user.id, message.chat_id)).language
        return chosen or (frame_language(answer) if theirs else await pressed.language())

    async def _go_on(self, pressed: Pressed, kept: KeptAnswer, answer: Answer, plan: Plan, label: str = "") -> None:
        """Ask what a button below an answer stands for, in the language of whoever pressed; under its `label` where we have no other words."""
        language = await self._language(pressed, answer)
        text = meant.in_words(self._desk.service.catalogue, self._desk.texts, plan, language) or label
        await self._ask(pressed, text, Turn(dict(kept.turn)), plan, language=language)

    async def _suggestion(self, pressed: Pressed) -> None:
        found = await self._kept(pressed)
        if found is None:
            return
        kept, answer = found
        text = await self._from_list(pressed, answer.suggestions)
        if not text:
            return
        plan = meant.suggested(self._desk.service.catalogue, self._desk.texts, text, answer.language)
        if plan is None:
            await self._ask(pressed, text, Turn(dict(kept.turn)))
        else:
            await self._go_on(pressed, kept, answer, plan, text)

    async def _choice(self, pressed: Pressed) -> None:
        found = await self._kept(pressed)
        if found is None:
            return
        kept, answer = found
        text = await self._from_list(pressed, choices(answer))
        if not text:
            return
        item = None if answer.suggestions else answer.items[int(pressed.press.argument)]
        plan = meant.chosen(kept.turn, item.id) if item else None
        if item is None or plan is None:
            await self._ask(pressed, text, Turn(dict(kept.turn)))
            return
        label = meant.named(self._desk.service.catalogue, self._desk.texts, item, await self._language(pressed, answer))
        await self._go_on(pressed, kept, answer, plan, label)

    async def _from_list(self, pressed: Pressed, texts: tuple[str, ...]) -> str:
        """Return the text that a button stands for; tell when there is none any more."""
        index = int(pressed.press.argument) if pressed.press.argument.isdecimal() else -1
        if not 0 <= index < len(texts):
            await pressed.notice("chat-button-expired", alert=True)
            return ""
        await pressed.notice()
        return texts[index]

    async def _missing(self, pressed: Pressed) -> None:
        found = await self._kept(pressed)
        if found is None:
            return
        kept, answer = found
        document = signed_document(answer)
        if document is None:
            await pressed.notice("chat-button-expired", alert=True)
            return
        await pressed.notice()
        label = self._desk.texts.say(await self._language(pressed, answer), "chat-question-not-signed", name=document.title)
        await self._go_on(pressed, kept, answer, meant.missing_from(document.document), label)

    async def _example(self, pressed: Pressed) -> None:
        await pressed.notice()
        index = int(pressed.press.argument) if pressed.press.argument.isdecimal() else 0
        offered = self._desk.examples(await pressed.language())
        example = offered[min(index, len(offered) - 1)]
        await self._ask(pressed, example.text, plan=example.plan)

    async def _again(self, pressed: Pressed, context: Context) -> None:
        """Deal with a message that was too old to be answered by itself as if it had just come."""
        again = asked_again(pressed.message, pressed.press, pressed.query.from_user, self._desk.me) if self._desk.me is not None else None
        if again is None:
            await pressed.notice("chat-button-expired", alert=True)
            return
        await pressed.notice()
        await pressed.once(lambda: context.application.process_update(Update(pressed.update.update_id, message=again)))
