"""Documents in the team's private chats: taken in, shown as a card, mended by buttons and replies, published with progress."""

from __future__ import annotations

import asyncio
import logging
import re
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from telegram import InlineKeyboardMarkup, Message, MessageOriginChannel, MessageOriginChat, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler, MessageHandler, filters

from bot.intake.drafts import Drafts, Record, safe_name
from bot.intake.editing import confirmed, dropped, with_field, with_organisation
from bot.intake.errors import IntakeError, NoSuchDraft
from bot.intake.fetching import is_address
from bot.intake.reviewing import fact_differences
from bot.telegram_surface import markup
from bot.telegram_surface.addressing import text_of
from bot.telegram_surface.admin import cards
from bot.telegram_surface.admin.access import Access, FromTeam
from bot.telegram_surface.admin.runner import Finished, Runner
from bot.telegram_surface.asking import say, target_of, typing
from bot.telegram_surface.delivery import Part
from bot.telegram_surface.desk import Context, Desk
from bot.telegram_surface.files import MAX_MEGABYTES
from bot.telegram_surface.keyboards import Press, button
from bot.telegram_surface.pressed import Pressed
from knowledge.drafting.models import Draft
from knowledge.errors import KnowledgeError

_log = logging.getLogger(__name__)

LONG_TEXT = 700  # characters from which a text that the team sends is a document; nobody asks questions as long as that
MAX_DRAFTS = 20
MAX_PROBLEMS = 10
EDIT_EVERY_S = 1.0  # Telegram allows about one change of a message a second
STAGES = (
    ("staging", "staging"), ("checking", "checking"), ("Preparing", "building"), ("Building", "building"), ("asking", "asking"),
)  # fmt: skip
_SPOOL = "uploads"
Rows = list[list[Any]]


class IsReply(filters.MessageFilter):
    """Replies to a prompt of ours that asks for a value."""

    def filter(self, message: Message) -> bool:
        """Tell whether the message answers a prompt."""
        return _prompt_of(message) is not None


class Drafting:
    """Everything about drafts."""

    def __init__(self, desk: Desk, access: Access, runner: Runner) -> None:
        self._desk = desk
        self._access = access
        self._runner = runner
        self._drafts = Drafts(desk.settings.data_dir)

    def handlers(self) -> list[BaseHandler[Update, Context, Any]]:
        """Return the handlers; they come before those of members."""
        here = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE & FromTeam(self._access) & ~filters.COMMAND
        return [
            CommandHandler("drafts", self._access.guarded("editor", self.overview), filters=filters.UpdateType.MESSAGE),
            MessageHandler(here & filters.REPLY & filters.TEXT & IsReply(), self.value),
            MessageHandler(here & filters.Document.ALL, self.file),
            MessageHandler(here & filters.TEXT & (filters.FORWARDED | _IsDocument()), self.text),
            CallbackQueryHandler(self.pressed, pattern=f"^{cards.ACTION}:"),
        ]

    # Taking in

    async def file(self, update: Update, _: Context) -> None:
        """Make a draft of a file."""
        message = update.message
        document = message.document if message is not None else None
        if message is None or document is None:
            return
        if (document.file_size or 0) > MAX_MEGABYTES * 1024 * 1024:
            await say(self._desk, update, "chat-file-too-large", megabytes=MAX_MEGABYTES)
            return
        with typing(self._desk, message):
            try:
                file = await self._desk.bot.get_file(document.file_id)
            except BadRequest as error:
                if "too big" not in error.message.lower():
                    raise
                await say(self._desk, update, "chat-file-too-large", megabytes=MAX_MEGABYTES)
                return
            content = bytes(await file.download_as_bytearray())
            await self._add(update, message, document.file_name or document.file_unique_id, content)

    async def text(self, update: Update, _: Context) -> None:
        """Make a draft of a forwarded message, a pasted text, or what a link points to."""
        message = update.message
        if message is None:
            return
        with typing(self._desk, message):
            text = text_of(message)
            if is_address(text) and len(text.split()) == 1:
                await self._finish_adding(update, message, text, await self._documents(update, "add", text))
            else:
                await self._add(update, message, f"{_origin_of(message)}.txt", _dated(message, text).encode())

    async def _add(self, update: Update, message: Message, name: str, content: bytes) -> None:
        """Keep the bytes under a name that does not depend on when, so that a repetition after a restart finds the same draft."""
        folder = self._desk.settings.data_dir / _SPOOL / f"{message.chat_id}-{message.message_id}"
        path = folder / safe_name(name)
        await asyncio.to_thread(_write, path, content)
        try:
            await self._finish_adding(update, message, name, await self._documents(update, "add", str(path)))
        finally:
            await asyncio.to_thread(_remove, folder)

    async def _finish_adding(self, update: Update, message: Message, name: str, done: Finished) -> None:
        language = await self._desk.language(update.effective_user, message.chat_id)
        added = (done.output or {}).get("drafts") or []
        if added:
            text, keyboard = cards.card(Record.model_validate(added[0]), self._desk.texts, language)
        else:
            code = next((line.rpartition("refused: ")[2].partition(":")[0] for line in done.complaints if "refused: " in line), "other")
            reason = self._desk.texts.say(language, "admin-reason", code=code)
            shown = markup.shorten(markup.clean(name), 100)
            text, keyboard = markup.escape(self._desk.texts.say(language, "admin-refused", name=shown, reason=reason)), None
        await self._desk.delivery.deliver(target_of(message), [Part(text, keyboard)])

    async def _documents(self, update: Update, *arguments: str, step: Callable[[str], Awaitable[None]] | None = None) -> Finished:
        user = update.effective_user
        return await self._runner.documents(*arguments, user_id=user.id if user else 0, step=step)

    # Showing

    async def overview(self, update: Update, _: Context) -> None:
        """List the drafts as buttons."""
        message = update.effective_message
        if not isinstance(message, Message):
            return
        language = await self._desk.language(update.effective_user, message.chat_id)
        records = [record for record in await asyncio.to_thread(self._drafts.all) if record.state == "draft"]
        if not records:
            await say(self._desk, update, "admin-no-drafts")
            return
        rows = [[button(record.draft.title, Press(cards.ACTION, record.key, "card"))] for record in records[:MAX_DRAFTS]]
        text = markup.escape(self._desk.texts.say(language, "admin-drafts"))
        await self._desk.delivery.deliver(target_of(message), [Part(text, InlineKeyboardMarkup(rows))])

    async def pressed(self, update: Update, _: Context) -> None:
        """Do what a button below a draft says."""
        query = update.callback_query
        press = Press.read(query.data or "") if query is not None else None
        if query is None or press is None or not isinstance(query.message, Message):
            return
        pressed = Pressed(self._desk, update, query, query.message, press)
        if not self._access.allows(query.from_user.id, "editor"):
            await pressed.notice("chat-not-allowed", alert=True)
            return
        try:
            record = await asyncio.to_thread(self._drafts.by_key, press.key)
        except NoSuchDraft:
            await pressed.notice("chat-button-expired", alert=True)
            return
        verb, *rest = press.argument.split(".")
        actions: dict[str, Callable[[Pressed, Record, list[str]], Awaitable[None]]] = {
            "card": self._card, "keep": self._keep, "discard": self._discard, "gone": self._gone, "signatories": self._signatories,
            "one": self._one, "yes": self._confirm, "drop": self._drop, "pick": self._pick, "ask": self._prompt, "changes": self._changes,
            "questions": self._rehearse, "publish": self._publish,
        }  # fmt: skip
        if verb not in actions:
            await pressed.notice("chat-button-expired", alert=True)
            return
        try:
            await actions[verb](pressed, record, rest)
        except (ValueError, IndexError):  # the list was changed in another message meanwhile
            await pressed.notice("chat-button-expired", alert=True)

    async def _card(self, pressed: Pressed, record: Record, _: list[str]) -> None:
        await pressed.notice()
        await pressed.edit(*cards.card(record, self._desk.texts, await pressed.language()))

    async def _keep(self, pressed: Pressed, _record: Record, _: list[str]) -> None:
        await pressed.notice("admin-kept")

    async def _discard(self, pressed: Pressed, record: Record, _: list[str]) -> None:
        await pressed.notice()
        language = await pressed.language()
        rows: Rows = [
            [
                button(self._desk.texts.say(language, "chat-button-yes-delete"), Press(cards.ACTION, record.key, "gone")),
                button(self._desk.texts.say(language, "chat-button-cancel"), Press(cards.ACTION, record.key, "card")),
            ]
        ]
        await pressed.edit(markup.escape(self._say(language, "admin-confirm-discard", title=_title(record))), InlineKeyboardMarkup(rows))

    async def _gone(self, pressed: Pressed, record: Record, _: list[str]) -> None:
        if record.state == "draft":
            await asyncio.to_thread(self._drafts.discard, record.id)
        await pressed.notice()
        await pressed.edit(markup.escape(self._say(await pressed.language(), "admin-discarded", title=_title(record))))

    async def _signatories(self, pressed: Pressed, record: Record, rest: list[str]) -> None:
        await pressed.notice()
        page = int(rest[0]) if rest else 0
        await pressed.edit(*cards.signatories(record, page, self._desk.texts, await pressed.language()))

    async def _one(self, pressed: Pressed, record: Record, rest: list[str]) -> None:
        number = int(rest[0])
        shown = cards.signatory(record, number, self._desk.texts, await pressed.language())
        await pressed.notice()
        await pressed.edit(*shown)

    async def _changes(self, pressed: Pressed, record: Record, _: list[str]) -> None:
        await pressed.notice()
        language = await pressed.language()
        try:
            found = await asyncio.to_thread(fact_differences, self._desk.settings, record)
            lines = cards.change_lines(found) or [markup.escape(self._say(language, "admin-nothing-changes"))]
        except (IntakeError, KnowledgeError) as error:
            lines = _problems(str(error).splitlines())
        await pressed.edit("\n".join(lines), self._back(record, language))

    # Mending

    async def _confirm(self, pressed: Pressed, record: Record, rest: list[str]) -> None:
        await self._mend(pressed, record, rest, lambda draft, number: confirmed(draft, number))

    async def _drop(self, pressed: Pressed, record: Record, rest: list[str]) -> None:
        await self._mend(pressed, record, rest, lambda draft, number: dropped(draft, number))

    async def _pick(self, pressed: Pressed, record: Record, rest: list[str]) -> None:
        catalogue = self._desk.service.catalogue

        def picked(draft: Draft, number: int) -> Draft:
            return with_organisation(draft, number, draft.signatories[number].candidates[int(rest[2])], catalogue)

        await self._mend(pressed, record, rest, picked)

    async def _mend(self, pressed: Pressed, record: Record, rest: list[str], change: Callable[[Draft, int], Draft]) -> None:
        number, check = int(rest[0]), rest[1]
        changed = await asyncio.to_thread(self._changed, record.id, number, check, change)
        await pressed.notice()
        page = min(number, max(len(changed.draft.signatories) - 1, 0)) // cards.PAGE
        await pressed.edit(*cards.signatories(changed, page, self._desk.texts, await pressed.language()))

    def _changed(self, draft: str, number: int, check: str, change: Callable[[Draft, int], Draft]) -> Record:
        with self._drafts.changing(draft) as record:
            if record.state != "draft" or cards.name_check(record.draft.signatories[number]) != check:
                raise ValueError(check)
            return self._drafts.replace(record.model_copy(update={"draft": change(record.draft, number)}))

    async def _prompt(self, pressed: Pressed, record: Record, rest: list[str]) -> None:
        """Ask for a value, to be given as a reply; pressed below the prompt itself, take the prompt back."""
        await pressed.notice()
        language = await pressed.language()
        if pressed.message.text and _is_prompt(pressed.message):
            await pressed.edit(markup.escape(self._say(language, "chat-cancelled")))
            return
        if rest[0] == "org":
            text = self._say(language, "admin-ask-organisation", name=record.draft.signatories[int(rest[1])].name)
        else:
            text = self._say(language, "admin-ask-field", field=rest[0])
        cancel = button(self._say(language, "chat-button-cancel"), Press(cards.ACTION, record.key, pressed.press.argument))
        await self._desk.delivery.deliver(target_of(pressed.message), [Part(markup.escape(text), InlineKeyboardMarkup([[cancel]]))])

    async def value(self, update: Update, _: Context) -> None:
        """Take the value that replies to a prompt."""
        message = update.message
        press = _prompt_of(message) if message is not None else None
        if message is None or press is None:
            return
        language = await self._desk.language(update.effective_user, message.chat_id)
        field, *rest = press.argument.split(".")[1:]
        given = markup.clean(text_of(message))
        try:
            record = await asyncio.to_thread(self._set, press.key, field, rest, given, language)
        except NoSuchDraft:
            await say(self._desk, update, "chat-button-expired")
            return
        except (ValueError, IndexError):
            await say(self._desk, update, "admin-bad-value", value=markup.shorten(given, 100))
            return
        texts = self._desk.texts
        if field == "org":
            shown = cards.signatories(record, int(rest[0]) // cards.PAGE, texts, language)
        else:
            shown = cards.card(record, texts, language)
        await self._desk.delivery.deliver(target_of(message), [Part(*shown)])

    def _set(self, key: str, field: str, rest: list[str], given: str, language: str) -> Record:
        with self._drafts.changing(self._drafts.by_key(key).id) as record:
            if record.state != "draft":
                raise ValueError(record.state)
            if field == "org":
                number, check = int(rest[0]), rest[1]
                if cards.name_check(record.draft.signatories[number]) != check:
                    raise ValueError(check)
                draft = with_organisation(record.draft, number, given, self._desk.service.catalogue)
            else:
                draft = with_field(record.draft, field, given, language)
            return self._drafts.replace(record.model_copy(update={"draft": draft}))

    # Publishing

    async def _rehearse(self, pressed: Pressed, record: Record, _: list[str]) -> None:
        await pressed.notice()
        language = await pressed.language()
        done = await self._documents(pressed.update, "publish", record.id, "--rehearse", step=self._progress(pressed, record, language))
        await pressed.edit("\n".join(self._report(done, language)), self._back(record, language))

    async def _publish(self, pressed: Pressed, record: Record, rest: list[str]) -> None:
        await pressed.notice()
        language = await pressed.language()
        force = ["--force"] if rest == ["force"] else []
        done = await self._documents(pressed.update, "publish", record.id, *force, step=self._progress(pressed, record, language))
        # After a restart the first run may have published already: then this is no failure.
        record = await asyncio.to_thread(self._drafts.get, record.id)
        if record.state == "published":
            await self._take_up()
            said = markup.escape(self._say(language, "admin-published", title=_title(record), version=record.version or ""))
            versions = button(self._say(language, "admin-button-versions"), Press("V", "", "show"))
            await pressed.edit("\n\n".join([said, *self._report(done, language)][:2]), InlineKeyboardMarkup([[versions]]))
            return
        lines = [markup.escape(self._say(language, "admin-publish-refused")), *self._report(done, language)]
        anyway = button(self._say(language, "admin-button-publish-anyway"), Press(cards.ACTION, record.key, "publish.force"))
        back = button(self._say(language, "admin-button-card"), Press(cards.ACTION, record.key, "card"))
        only_questions = bool(done.output) and all("not answered as before" in line for line in done.output.get("refused", ["-"]))
        await pressed.edit("\n".join(lines), InlineKeyboardMarkup([[anyway, back] if only_questions else [back]]))

    async def _take_up(self) -> None:
        """Let the very next question be answered from the new snapshot."""
        reload = getattr(self._desk.service, "reload", None)
        if reload is not None:
            await asyncio.to_thread(reload)

    def _progress(self, pressed: Pressed, record: Record, language: str) -> Callable[[str], Awaitable[None]]:
        """Return what shows the stages of publishing in the message, at most one change a second."""
        reached: list[str] = []
        last = 0.0

        async def step(line: str) -> None:
            nonlocal last
            stage = next((name for start, name in STAGES if line.startswith(start)), None)
            if stage is None or stage in reached:
                return
            reached.append(stage)
            if time.monotonic() - last < EDIT_EVERY_S:
                return
            last = time.monotonic()
            marks = [f"{'▸' if name == stage else '✓'} {self._say(language, 'admin-stage', stage=name)}" for name in reached]
            text = f"<b>{markup.escape(_title(record))}</b>\n\n" + "\n".join(map(markup.escape, marks))
            try:
                await pressed.message.edit_text(text, parse_mode=ParseMode.HTML)
            except TelegramError as error:
                _log.info("progress could not be shown: %s", error)

        return step

    def _report(self, done: Finished, language: str) -> list[str]:
        """Return what a rehearsal or a publication came to, as marked-up lines."""
        output = done.output or {}
        if "gate" not in output:
            return _problems(output.get("refused") or [])
        gate = output["gate"]
        changes = gate["changes"]
        broken = [change for change in changes if change["broken"]]
        counts = self._say(language, "admin-questions", asked=gate["asked"], changed=len(changes), broken=len(broken))
        lines = [markup.escape(counts)]
        for change in sorted(changes, key=lambda one: not one["broken"])[:MAX_PROBLEMS]:
            lines.append(f"{'✗' if change['broken'] else '~'} {markup.escape(markup.shorten(change['question'], 150))}")
        lines += [f"? {markup.escape(markup.shorten(question, 150))}" for question in gate["unanswered"][:MAX_PROBLEMS]]
        return lines

    def _back(self, record: Record, language: str) -> InlineKeyboardMarkup:
        publish = button(self._say(language, "admin-button-publish"), Press(cards.ACTION, record.key, "publish"))
        back = button(self._say(language, "admin-button-card"), Press(cards.ACTION, record.key, "card"))
        return InlineKeyboardMarkup([[publish, back]])

    def _say(self, language: str, key: str, **values: str | int) -> str:
        return self._desk.texts.say(language, key, **values)


class _IsDocument(filters.MessageFilter):
    """Texts that are documents rather than questions: long ones, and links that stand alone."""

    def filter(self, message: Message) -> bool:
        """Tell whether the text is to become a draft."""
        text = text_of(message)
        return len(text) >= LONG_TEXT or (is_address(text) and len(text.split()) == 1)


def _is_prompt(message: Message) -> bool:
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    return len(rows) == 1 and len(rows[0]) == 1 and _ask_of(rows[0][0].callback_data) is not None


def _prompt_of(message: Message) -> Press | None:
    """Return the prompt of ours that a message replies to."""
    target = message.reply_to_message
    if target is None or not _is_prompt(target) or target.reply_markup is None:
        return None
    return _ask_of(target.reply_markup.inline_keyboard[0][0].callback_data)


def _ask_of(data: object) -> Press | None:
    press = Press.read(data) if isinstance(data, str) else None
    return press if press is not None and press.action == cards.ACTION and press.argument.startswith("ask.") else None


def _title(record: Record) -> str:
    return markup.shorten(markup.clean(record.draft.title), 120)


def _problems(lines: list[str]) -> list[str]:
    return [markup.escape(markup.shorten(markup.clean(line), 250)) for line in lines[:MAX_PROBLEMS]] or ["–"]


def _origin_of(message: Message) -> str:
    """Return a name for a text: where it was forwarded from, else its first words."""
    origin = message.forward_origin
    chat = origin.chat if isinstance(origin, MessageOriginChannel) else origin.sender_chat if isinstance(origin, MessageOriginChat) else None
    name = (chat.title if chat is not None else None) or " ".join(text_of(message).split()[:6])
    return re.sub(r"[/\\]", " ", name)[:60] or "message"


def _dated(message: Message, text: str) -> str:
    """Return a forwarded text with the day on which it was written, where it says nothing of a date itself."""
    if message.forward_origin is None:
        return text
    return f"{text}\n\n{message.forward_origin.date:%Y-%m-%d}"


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _remove(folder: Path) -> None:
    for path in folder.glob("*"):
        path.unlink(missing_ok=True)
    folder.rmdir()
