"""Documents in the team's private chats: taken in, shown as a card, mended by buttons and replies, published with progress."""

from __future__ import annotations

import asyncio
import hashlib
import mimetypes
import re
import time
from typing import Any

from pydantic import TypeAdapter
from telegram import InlineKeyboardMarkup, Message, MessageOriginChannel, MessageOriginChat, Update
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler, MessageHandler, filters

from bot.intake.drafts import Drafts, Record
from bot.intake.editing import with_field
from bot.intake.errors import NoSuchDraft
from bot.intake.fetching import is_address
from bot.telegram_surface import markup
from bot.telegram_surface.addressing import text_of
from bot.telegram_surface.admin import cards, signing
from bot.telegram_surface.admin.access import Access, FromTeam
from bot.telegram_surface.admin.releasing import Releasing, problems, title_of
from bot.telegram_surface.admin.runner import Finished, Runner
from bot.telegram_surface.admin.signing import Action, Signing
from bot.telegram_surface.admin.spool import spooled
from bot.telegram_surface.admin.uploads import FileNotFetched, FileTooBig, fetched
from bot.telegram_surface.asking import say, target_of
from bot.telegram_surface.delivery import Part
from bot.telegram_surface.desk import Context, Desk
from bot.telegram_surface.files import MAX_MEGABYTES
from bot.telegram_surface.indicator import typing
from bot.telegram_surface.keyboards import Press, button
from bot.telegram_surface.pressed import Pressed
from knowledge.differences import Differences

LONG_TEXT = 700  # characters from which a text that the team sends is a document; nobody asks questions as long as that
LONG_STATEMENT = 300  # the same, where it asks nothing
AWAITED_FOR_S = 300.0  # that a value may follow its prompt without replying to it
MAX_DRAFTS = 20
Rows = list[list[Any]]
_DIFFERENCES = TypeAdapter(Differences)


class IsReply(filters.MessageFilter):
    """Replies to a prompt of ours that asks for a value."""

    def filter(self, message: Message) -> bool:
        """Tell whether the message answers a prompt."""
        return _prompt_of(message) is not None


class Awaited(filters.MessageFilter):
    """Texts that are the value asked for last in their chat, without replying to the prompt, or take the prompt back with /cancel.

    Whatever else is sent there ends the waiting.
    """

    def __init__(self) -> None:
        super().__init__(name="Awaited")
        self._presses: dict[int, tuple[float, Press]] = {}

    def begin(self, chat_id: int, press: Press) -> None:
        """Wait for a value in a chat for some minutes."""
        self._presses[chat_id] = (time.monotonic() + AWAITED_FOR_S, press)

    def end(self, chat_id: int) -> Press | None:
        """Wait no more; return what was waited for."""
        until, press = self._presses.pop(chat_id, (0.0, None))
        return press if until > time.monotonic() else None

    def filter(self, message: Message) -> bool:
        """Tell whether the message is the value."""
        command = message.text is not None and message.text.startswith("/") and not _cancels(message)
        plain = message.text is not None and not command and message.forward_origin is None
        if plain and (message.reply_to_message is None or _prompt_of(message) is not None):
            return self._presses.get(message.chat_id, (0.0, None))[0] > time.monotonic()
        self.end(message.chat_id)
        return False


class Drafting:
    """Everything about drafts."""

    def __init__(self, desk: Desk, access: Access, runner: Runner) -> None:
        self._desk = desk
        self._access = access
        self._runner = runner
        self._drafts = Drafts(desk.settings.data_dir)
        self._releasing = Releasing(desk, access, runner)
        self._signing = Signing(desk, self._drafts)
        self._awaited = Awaited()

    def handlers(self) -> list[BaseHandler[Update, Context, Any]]:
        """Return the handlers; they come before those of members."""
        private = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
        here = private & FromTeam(self._access) & ~filters.COMMAND
        return [
            MessageHandler(private & self._awaited & FromTeam(self._access), self.value),
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
            name = document.file_name or f"document{mimetypes.guess_extension(document.mime_type or '') or ''}"
            try:
                content = await fetched(self._desk.bot, document.file_id)
            except FileTooBig:
                await say(self._desk, update, "chat-file-too-large", megabytes=MAX_MEGABYTES)
            except FileNotFetched:
                await say(self._desk, update, "admin-not-fetched", name=markup.shorten(markup.clean(name), 100))
            else:
                await self._add(update, message, name, content)

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
        published = await asyncio.to_thread(self._drafts.of_content, hashlib.sha256(content).hexdigest(), "published")
        if published is not None:  # its card says so
            language = await self._desk.language(update.effective_user, message.chat_id)
            await self._desk.delivery.deliver(target_of(message), [Part(*self._shown(published, language))])
            return
        with spooled(self._desk.settings, message, name, content) as path:
            await self._finish_adding(update, message, name, await self._documents(update, "add", str(path)))

    async def _finish_adding(self, update: Update, message: Message, name: str, done: Finished) -> None:
        language = await self._desk.language(update.effective_user, message.chat_id)
        added = (done.output or {}).get("drafts") or []
        if added:
            text, keyboard = self._shown(Record.model_validate(added[0]), language)
        else:
            code = next((line.rpartition("refused: ")[2].partition(":")[0] for line in done.complaints if "refused: " in line), "other")
            reason = self._desk.texts.say(language, "admin-reason", code=code)
            shown = markup.shorten(markup.clean(name), 100)
            text, keyboard = markup.escape(self._desk.texts.say(language, "admin-refused", name=shown, reason=reason)), None
        await self._desk.delivery.deliver(target_of(message), [Part(text, keyboard)])

    async def _documents(self, update: Update, *arguments: str) -> Finished:
        user = update.effective_user
        return await self._runner.documents(*arguments, user_id=user.id if user else 0)

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
        pressed = await Pressed.of(self._desk, update)
        if pressed is None or not await self._access.admits(pressed, "editor"):
            return
        press = pressed.press
        try:
            record = await asyncio.to_thread(self._drafts.by_key, press.key)
        except NoSuchDraft:
            await pressed.notice("chat-button-expired", alert=True)
            return
        self._awaited.end(pressed.message.chat_id)
        verb, *rest = press.argument.split(".")
        actions: dict[str, Action] = {
            "card": self._card, "keep": self._keep, "discard": self._discard, "gone": self._gone, "ask": self._prompt,
            "changes": self._changes, "questions": self._releasing.rehearse, "publish": self._releasing.publish,
            "replace": self._releasing.replace, "withdraw": self._releasing.withdraw, **self._signing.actions(),
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
        await pressed.edit(*self._shown(record, await pressed.language()))

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
        await pressed.edit(markup.escape(self._say(language, "admin-confirm-discard", title=title_of(record))), InlineKeyboardMarkup(rows))

    async def _gone(self, pressed: Pressed, record: Record, _: list[str]) -> None:
        if record.state == "draft":
            await asyncio.to_thread(self._drafts.discard, record.id)
        await pressed.notice()
        await pressed.edit(markup.escape(self._say(await pressed.language(), "admin-discarded", title=title_of(record))))

    async def _changes(self, pressed: Pressed, record: Record, _: list[str]) -> None:
        await pressed.notice()
        language = await pressed.language()
        done = await self._documents(pressed.update, "draft", record.id)
        if found := (done.output or {}).get("differences"):
            lines = cards.change_lines(_DIFFERENCES.validate_python(found)) or [markup.escape(self._say(language, "admin-nothing-changes"))]
        else:
            lines = problems(list(done.complaints))
        await pressed.edit("\n".join(lines), self._back(record, language))

    # Mending

    async def _prompt(self, pressed: Pressed, record: Record, _: list[str]) -> None:
        """Ask for a value, to be given as a reply; pressed below the prompt itself, take the prompt back."""
        language, chat_id = await pressed.language(), pressed.message.chat_id
        if pressed.message.text and _is_prompt(pressed.message):
            self._desk.repeats.forget(chat_id, pressed.press.data)
            await pressed.notice()
            await pressed.edit(markup.escape(self._say(language, "chat-cancelled")))
            return
        prompt = self._asking(record, pressed.press, language)
        await pressed.notice()
        self._awaited.begin(chat_id, pressed.press)
        await pressed.once(lambda: self._desk.delivery.deliver(target_of(pressed.message), [prompt]))

    def _asking(self, record: Record, press: Press, language: str, before: str = "") -> Part:
        """Return the prompt for a value, which is known by its one button. Raises for a name that is not at its place any more."""
        field, *rest = press.argument.split(".")[1:]
        of_signatory = field in signing.FIELDS
        text = self._signing.question(record, field, rest, language) if of_signatory else self._say(language, "admin-ask-field", field=field)
        cancel = button(self._say(language, "chat-button-cancel"), Press(cards.ACTION, record.key, press.argument))
        return Part(markup.escape(f"{before}\n\n{text}".strip()), InlineKeyboardMarkup([[cancel]]))

    async def value(self, update: Update, _: Context) -> None:
        """Take the value that replies to a prompt, or comes right after it."""
        message = update.message
        if message is None:
            return
        awaited = self._awaited.end(message.chat_id)
        press = _prompt_of(message) or awaited
        if press is None:
            return
        self._desk.repeats.forget(message.chat_id, press.data)
        language = await self._desk.language(update.effective_user, message.chat_id)
        if _cancels(message):
            await say(self._desk, update, "chat-cancelled")
            return
        field, *rest = press.argument.split(".")[1:]
        given = markup.clean(text_of(message))
        try:
            record = await asyncio.to_thread(self._set, press.key, field, rest, given, language)
        except NoSuchDraft:
            await say(self._desk, update, "chat-button-expired")
            return
        except (ValueError, IndexError) as error:
            await self._ask_again(message, press, self._signing.refused(error, markup.shorten(given, 100), language), language)
            return
        shown = self._signing.after(record, rest, language) if field in signing.FIELDS else self._shown(record, language)
        await self._desk.delivery.deliver(target_of(message), [Part(*shown)])

    async def _ask_again(self, message: Message, press: Press, refused: str, language: str) -> None:
        """Say why a value cannot be used, and in which form it is wanted; where nothing can be set any more, that."""
        try:
            record = await asyncio.to_thread(self._drafts.by_key, press.key)
            prompt = self._asking(record, press, language, refused)
        except (NoSuchDraft, ValueError, IndexError):
            record, prompt = None, Part(markup.escape(refused))
        if record is not None and record.state != "draft":  # a colleague has published it meanwhile
            prompt = Part(*self._shown(record, language))
        elif record is not None:
            self._awaited.begin(message.chat_id, press)
        await self._desk.delivery.deliver(target_of(message), [prompt])

    def _set(self, key: str, field: str, rest: list[str], given: str, language: str) -> Record:
        draft = self._drafts.by_key(key).id
        if field in signing.FIELDS:
            return self._signing.given(draft, field, rest, given, language)
        return self._drafts.edit(draft, lambda current: with_field(current, field, given, language))

    def _back(self, record: Record, language: str) -> InlineKeyboardMarkup:
        publish = button(self._say(language, "admin-button-publish"), Press(cards.ACTION, record.key, "publish"))
        back = button(self._say(language, "admin-button-card"), Press(cards.ACTION, record.key, "card"))
        return InlineKeyboardMarkup([[publish, back]])

    def _shown(self, record: Record, language: str) -> tuple[str, InlineKeyboardMarkup]:
        return cards.card(record, self._desk.service.catalogue, self._desk.texts, language)

    def _say(self, language: str, key: str, **values: str | int) -> str:
        return self._desk.texts.say(language, key, **values)


class _IsDocument(filters.MessageFilter):
    """Texts that are documents rather than questions: long ones, and links that stand alone."""

    def filter(self, message: Message) -> bool:
        """Tell whether the text is to become a draft."""
        text = text_of(message)
        long = len(text) >= (LONG_TEXT if "?" in text or ";" in text else LONG_STATEMENT)  # ";" asks in Greek
        return long or (is_address(text) and len(text.split()) == 1)


def _cancels(message: Message) -> bool:
    return text_of(message).partition("@")[0].lower() == "/cancel"


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

