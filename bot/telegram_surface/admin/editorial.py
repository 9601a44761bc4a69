"""What members could not find out, answers that editors write themselves, figures, and the check of a press line."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta
from typing import Any, Protocol, runtime_checkable

from telegram import InlineKeyboardMarkup, Message, Update
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler, filters

from bot.answers.assistant import Thought
from bot.answers.contract import Answer, Citation, Question
from bot.answers.plans import Plan
from bot.building import fixed_answers
from bot.intake import fixed
from bot.intake.claims import check_claims
from bot.intake.errors import IntakeError
from bot.intake.grouping import Group, grouped
from bot.intake.publishing import Publisher
from bot.pictures.content import Bar, Panel, Shares, in_words
from bot.telegram_surface import markup
from bot.telegram_surface.addressing import text_of
from bot.telegram_surface.admin.access import Access
from bot.telegram_surface.admin.replying import send_card
from bot.telegram_surface.asking import language_of, say, target_of, typing
from bot.telegram_surface.clock import today
from bot.telegram_surface.commands import rest_of
from bot.telegram_surface.delivery import Part
from bot.telegram_surface.desk import Context, Desk
from bot.telegram_surface.keyboards import Press, button
from bot.telegram_surface.languages import date_in_words, own_name
from bot.telegram_surface.pressed import Pressed
from index.ports import FloatArray
from knowledge.catalogue import Catalogue
from knowledge.errors import KnowledgeError
from knowledge.fixed import FixedAnswer

GAPS, FIXED = "G", "X"
MAX_GROUPS = 12
MAX_ANSWERS = 20
MAX_TEXT = 3500
MARKS = {"supported": "✅", "contradicted": "❌", "unknown": "❔"}


@runtime_checkable
class Understanding(Protocol):
    """The service's inside, for what only editors ask."""

    @property
    def catalogue(self) -> Catalogue:
        """The facts that answer now."""
        ...

    def think(self, question: Question) -> Thought:
        """Return an answer with its reasons."""
        ...

    def carry_out(self, plan: Plan) -> Answer:
        """Return the answer to a plan."""
        ...

    def meaning(self, texts: list[str]) -> FloatArray:
        """Return vectors of questions."""
        ...


class Editorial:
    """Closing the loop between what is asked and what is known."""

    def __init__(self, desk: Desk, access: Access) -> None:
        self._desk = desk
        self._access = access

    def handlers(self) -> list[BaseHandler[Update, Context, Any]]:
        """Return the handlers; they come before those of members."""
        here = filters.UpdateType.MESSAGE
        commands = {"gaps": self.gaps, "stats": self.stats, "check": self.check, "fixed": self.fixed}
        return [
            *(CommandHandler(name, self._access.guarded("editor", callback), filters=here) for name, callback in commands.items()),
            CallbackQueryHandler(self.pressed, pattern=f"^[{GAPS}{FIXED}]:"),
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
            near = f" → {first.nearest}" if first.nearest else ""
            lines.append(f"{number}. {_short(first.question)}\n   <i>{markup.escape(asked)}</i>{_short(near)}")
        buttons = [button(str(number), Press(GAPS, group.key, "show")) for number, group in enumerate(groups, 1)]
        return "\n".join(lines), InlineKeyboardMarkup([buttons[at : at + 6] for at in range(0, len(buttons), 6)])

    async def _gap(self, pressed: Pressed) -> None:
        language = await pressed.language()
        group = next((one for one in await self._groups() if one.key == pressed.press.key), None)
        if group is None:
            await pressed.notice("chat-button-expired", alert=True)
            return
        await pressed.notice()
        if pressed.press.argument == "close":
            await self._desk.state.gaps.close(gap.id for gap in group.gaps)
            await pressed.edit(*await self._gaps_card(pressed.update))
            return
        if pressed.press.argument == "list":
            await pressed.edit(*await self._gaps_card(pressed.update))
            return
        questions = list(dict.fromkeys(gap.question for gap in group.gaps))
        template = "\n".join(["/fixed", *questions[:5], "", "…", "", "https://…", "2027-12-31"])
        lines = [f"• {_short(question)}" for question in questions[:MAX_ANSWERS]]
        lines += ["", markup.escape(self._say(language, "admin-gap-help")), f"<code>{markup.escape(template)}</code>"]
        row = [
            button(self._say(language, "admin-button-done"), Press(GAPS, group.key, "close")),
            button(self._say(language, "admin-button-all"), Press(GAPS, group.key, "list")),
        ]
        await pressed.edit("\n".join(lines), InlineKeyboardMarkup([row]))

    # Fixed answers

    async def fixed(self, update: Update, _: Context) -> None:
        """List the editors' own answers, or take a new one: questions, answer, source and expiry below the command."""
        message, user = update.effective_message, update.effective_user
        if not isinstance(message, Message) or user is None:
            return
        text = (message.text or "").partition("\n")[2].strip()
        if not text:
            await send_card(self._desk, update, *await self._fixed_card(update))
            return
        first = (message.text or "").split("\n", 1)[0].split()
        catalogue = self._desk.service.catalogue
        try:
            answer = fixed.read(markup.clean(text), catalogue, today(self._desk.clock()), id=first[1] if len(first) > 1 else "")
        except ValueError as error:
            await say(self._desk, update, "admin-fixed-mistake", code=error.code if isinstance(error, fixed.Mistake) else "form")
            return
        with typing(self._desk, message):
            done = await self._apply(answer, user.id)
        await say(self._desk, update, "admin-fixed-saved" if done else "admin-publish-refused", id=answer.id)

    async def _apply(self, answer: FixedAnswer, user_id: int) -> bool:
        """Publish an answer. It changes no passage, so that nothing is embedded and little is computed."""
        publisher = Publisher(self._desk.settings, self._desk.texts, f"telegram:{user_id}")

        def publish() -> bool:
            try:
                publisher.apply("fixed-answers", lambda: fixed.with_answer(publisher.corpus, answer))
            except (IntakeError, KnowledgeError):
                return False
            return True

        done = await asyncio.to_thread(publish)
        if (reload := getattr(self._desk.service, "reload", None)) is not None:
            await asyncio.to_thread(reload)
        return done

    async def _fixed_card(self, update: Update) -> tuple[str, InlineKeyboardMarkup | None]:
        language = await language_of(self._desk, update)
        answers = fixed_answers(self._desk.settings)
        now = today(self._desk.clock())
        lines = [f"<b>{markup.escape(self._say(language, 'admin-fixed'))}</b>"]
        for number, answer in enumerate(answers[:MAX_ANSWERS], 1):
            question = next(row for rows in answer.questions.values() for row in rows)
            mark = "" if answer.is_current(now) else "✕ "
            lines.append(f"{number}. {mark}{_short(question)} ({markup.escape(date_in_words(answer.expires, language))})")
        lines += ["", markup.escape(self._say(language, "admin-fixed-usage"))]
        buttons = [button(str(number), Press(FIXED, answer.id[:40], "show")) for number, answer in enumerate(answers[:MAX_ANSWERS], 1)]
        rows = [buttons[at : at + 6] for at in range(0, len(buttons), 6)]
        return "\n".join(lines), InlineKeyboardMarkup(rows) if rows else None

    async def _fixed_answer(self, pressed: Pressed) -> None:
        answers = fixed_answers(self._desk.settings)
        answer = next((one for one in answers if one.id[:40] == pressed.press.key), None)
        if answer is None:
            await pressed.notice("chat-button-expired", alert=True)
            return
        await pressed.notice()
        language = await pressed.language()
        if pressed.press.argument == "end":
            gone = fixed.ended(answer, today(self._desk.clock()) - timedelta(days=1))
            await self._apply(gone, pressed.query.from_user.id)
        if pressed.press.argument in ("end", "list"):
            await pressed.edit(*await self._fixed_card(pressed.update))
            return
        text = f"<code>{markup.escape(markup.shorten(f'/fixed {answer.id}' + chr(10) + fixed.written(answer), MAX_TEXT))}</code>"
        row = [
            button(self._say(language, "admin-button-end"), Press(FIXED, pressed.press.key, "end")),
            button(self._say(language, "admin-button-all"), Press(FIXED, pressed.press.key, "list")),
        ]
        await pressed.edit(text, InlineKeyboardMarkup([row]))

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
            parts.append(Part(markup.escape(markup.shorten(in_words(picture), 1000)), photo=drawn))
        await desk.delivery.deliver(target_of(message), [*parts, Part(markup.escape(text))])

    # Press lines

    async def check(self, update: Update, _: Context) -> None:
        """Mark each claim of a draft press line, given after the command or in the message that it replies to."""
        message, service = update.effective_message, self._desk.service
        if not isinstance(message, Message):
            return
        text = rest_of(message) or text_of(message.reply_to_message)
        if not text or not isinstance(service, Understanding):
            await say(self._desk, update, "admin-check-usage")
            return
        language = await language_of(self._desk, update)
        with typing(self._desk, message):
            claims = await asyncio.to_thread(check_claims, markup.clean(text), service)
        parts = []
        for claim in claims:
            finding = self._say(language, "admin-claim", finding=claim.finding)
            lines = [f"{MARKS[claim.finding]} <b>{markup.escape(finding)}</b>", f"<i>{_short(claim.text)}</i>"]
            lines += [_short(claim.because)] if claim.because else []
            lines += [_source(citation, language) for citation in claim.citations[:2]]
            parts.append("\n".join(lines))
        texts = markup.split("\n\n".join(parts), MAX_TEXT) if parts else [markup.escape(self._say(language, "admin-check-usage"))]
        await self._desk.delivery.deliver(target_of(message), [Part(one) for one in texts])

    # Buttons

    async def pressed(self, update: Update, _: Context) -> None:
        """Do what a button below a gap or a fixed answer says."""
        query = update.callback_query
        press = Press.read(query.data or "") if query is not None else None
        if query is None or press is None or not isinstance(query.message, Message):
            return
        pressed = Pressed(self._desk, update, query, query.message, press)
        if not self._access.allows(query.from_user.id, "editor"):
            await pressed.notice("chat-not-allowed", alert=True)
        elif press.action == GAPS:
            await self._gap(pressed)
        else:
            await self._fixed_answer(pressed)

    def _say(self, language: str, key: str, **values: str | int) -> str:
        return self._desk.texts.say(language, key, **values)


def _source(citation: Citation, language: str) -> str:
    title = markup.clean(markup.shorten(citation.title or citation.document, 120))
    shown = markup.link(title, citation.url) if citation.url else markup.escape(title)
    return f"→ {shown}" + (f", {markup.escape(date_in_words(citation.date, language))}" if citation.date else "")


def _short(text: str) -> str:
    return markup.escape(markup.shorten(markup.clean(" ".join(text.split())), 200))
