"""Drafts become documents, in the place of others too, and documents are withdrawn: each in a process of its own, with live progress."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import ParseMode
from telegram.error import TelegramError

from bot.intake.drafts import Drafts, Record
from bot.telegram_surface import markup
from bot.telegram_surface.admin import cards
from bot.telegram_surface.admin.access import Access
from bot.telegram_surface.admin.runner import Finished, Runner
from bot.telegram_surface.desk import Desk
from bot.telegram_surface.keyboards import Press, button
from bot.telegram_surface.pressed import Pressed

_log = logging.getLogger(__name__)

MAX_PROBLEMS = 10
EDIT_EVERY_S = 1.0  # Telegram allows about one change of a message a second
STAGES = (
    ("staging", "staging"), ("checking", "checking"), ("Preparing", "building"), ("Building", "building"), ("asking", "asking"),
)  # fmt: skip


class Releasing:
    """What changes the collection that members get answers from."""

    def __init__(self, desk: Desk, access: Access, runner: Runner) -> None:
        self._desk = desk
        self._access = access
        self._runner = runner
        self._drafts = Drafts(desk.settings.data_dir)

    async def rehearse(self, pressed: Pressed, record: Record, _: list[str]) -> None:
        """Show what publishing would do to the golden questions."""
        await pressed.notice()
        language = await pressed.language()
        done = await self._run(pressed, record, "publish", record.id, "--rehearse")
        keyboard = [[self._button(language, "publish", record, "publish"), self._button(language, "card", record, "card")]]
        await pressed.edit("\n".join(self._report(done, language)), InlineKeyboardMarkup(keyboard))

    async def publish(self, pressed: Pressed, record: Record, rest: list[str]) -> None:
        """Publish a draft as a document of its own; with "force" in spite of golden questions. One in which nothing was found is asked for."""
        await pressed.notice()
        if not rest and not (record.draft.date or record.draft.signatories or record.draft.positions or record.draft.units):
            await self._ask(pressed, record, self._say(await pressed.language(), "admin-confirm-bare"), "publish-anyway", "publish.sure")
            return
        done = await self._run(pressed, record, "publish", record.id, *(["--force"] if rest == ["force"] else []))
        await self._tell(pressed, record, done, again="publish.force")

    async def replace(self, pressed: Pressed, record: Record, rest: list[str]) -> None:
        """Publish a draft in the place of a document that it is nearly the same as, after a question."""
        number, *sure = rest
        entry = record.draft.relations[int(number)].entry
        await pressed.notice()
        language = await pressed.language()
        if not sure:
            question = self._say(language, "admin-confirm-replace", entry=self._name_of(entry))
            await self._ask(pressed, record, question, "replace", f"replace.{number}.yes")
            return
        done = await self._run(pressed, record, "replace", entry, record.id, *(["--force"] if "force" in sure else []))
        await self._tell(pressed, record, done, again=f"replace.{number}.yes.force")

    async def withdraw(self, pressed: Pressed, record: Record, rest: list[str]) -> None:
        """Take what a draft became out of the collection, after a question; the draft stays."""
        if not self._access.allows(pressed.query.from_user.id, "admin"):
            await pressed.notice("admin-admins-only", alert=True)
            return
        await pressed.notice()
        language = await pressed.language()
        if not rest:
            question = self._say(language, "admin-confirm-withdraw", title=title_of(record))
            await self._ask(pressed, record, question, "withdraw", "withdraw.yes")
            return
        done = await self._run(pressed, record, "withdraw", record.published_as or record.id, *(["--force"] if "force" in rest else []))
        record = await asyncio.to_thread(self._drafts.get, record.id)
        if record.state == "draft":
            await self._take_up()
            said = markup.escape(self._say(language, "admin-withdrawn", title=title_of(record)))
            await pressed.edit(said, InlineKeyboardMarkup([[self._button(language, "card", record, "card")]]))
        else:
            await self._refused(pressed, record, done, again="withdraw.yes.force")

    async def _ask(self, pressed: Pressed, record: Record, question: str, label: str, yes: str) -> None:
        language = await pressed.language()
        cancel = button(self._say(language, "chat-button-cancel"), Press(cards.ACTION, record.key, "card"))
        await pressed.edit(markup.escape(question), InlineKeyboardMarkup([[self._button(language, label, record, yes), cancel]]))

    async def _tell(self, pressed: Pressed, record: Record, done: Finished, *, again: str) -> None:
        """Say what became of a draft. After a restart an earlier run may have published it already: then this is no failure."""
        language = await pressed.language()
        record = await asyncio.to_thread(self._drafts.get, record.id)
        if record.state != "published":
            await self._refused(pressed, record, done, again=again)
            return
        await self._take_up()
        said = markup.escape(self._say(language, "admin-published", title=title_of(record), version=record.version or ""))
        versions = button(self._say(language, "admin-button-versions"), Press("V", "", "show"))
        withdraw = self._button(language, "withdraw", record, "withdraw")
        gate = (done.output or {}).get("gate")  # none where it was published before
        report = ["\n".join(self._changed_answers(gate, language))] if gate else []
        await pressed.edit("\n\n".join([said, *report]), InlineKeyboardMarkup([[versions, withdraw]]))

    async def _refused(self, pressed: Pressed, record: Record, done: Finished, *, again: str) -> None:
        """Say why nothing was changed; where only golden questions stand against it, `again` goes on in spite of them."""
        language = await pressed.language()
        lines = [markup.escape(self._say(language, "admin-publish-refused")), *self._report(done, language)]
        row = [self._button(language, "card", record, "card")]
        if done.output and all("not answered as before" in line for line in done.output.get("refused", ["-"])):
            row.insert(0, self._button(language, "publish-anyway", record, again))
        await pressed.edit("\n".join(lines), InlineKeyboardMarkup([row]))

    async def _run(self, pressed: Pressed, record: Record, *arguments: str) -> Finished:
        step = self._progress(pressed, record, await pressed.language())
        await step(STAGES[0][0])  # a command takes seconds to say so itself
        return await self._runner.documents(*arguments, user_id=pressed.query.from_user.id, step=step)

    def _name_of(self, entry: str) -> str:
        known = self._desk.service.catalogue.document_by_id.get(entry)
        return f"“{markup.shorten(known.title, 120)}”" if known else entry

    def _button(self, language: str, name: str, record: Record, verb: str) -> InlineKeyboardButton:
        return button(self._say(language, f"admin-button-{name}"), Press(cards.ACTION, record.key, verb))

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
            text = f"<b>{markup.escape(title_of(record))}</b>\n\n" + "\n".join(map(markup.escape, marks))
            try:
                await pressed.message.edit_text(text, parse_mode=ParseMode.HTML)
            except TelegramError as error:
                _log.info("progress could not be shown: %s", error)

        return step

    def _report(self, done: Finished, language: str) -> list[str]:
        """Return what a rehearsal or a publication came to, as marked-up lines."""
        output = done.output or {}
        if "gate" not in output:
            return problems(output.get("refused") or [])
        gate = output["gate"]
        unanswered = [f"? {markup.escape(markup.shorten(question, 150))}" for question in gate["unanswered"][:MAX_PROBLEMS]]
        return [*self._changed_answers(gate, language), *unanswered]

    def _changed_answers(self, gate: dict[str, Any], language: str) -> list[str]:
        """Return how many questions were asked, and which are answered differently, those first that are no longer right."""
        changes = gate["changes"]
        broken = [change for change in changes if change["broken"]]
        counts = self._say(language, "admin-questions", asked=gate["asked"], changed=len(changes), broken=len(broken))
        lines = [markup.escape(counts)]
        for change in sorted(changes, key=lambda one: not one["broken"])[:MAX_PROBLEMS]:
            lines.append(f"{'✗' if change['broken'] else '~'} {markup.escape(markup.shorten(change['question'], 150))}")
        return lines

    def _say(self, language: str, key: str, **values: str | int) -> str:
        return self._desk.texts.say(language, key, **values)


def title_of(record: Record) -> str:
    """Return the title of a draft for a sentence."""
    return markup.shorten(markup.clean(record.draft.title), 120)


def problems(lines: list[str]) -> list[str]:
    """Return complaints of a command as marked-up lines."""
    return [markup.escape(markup.shorten(markup.clean(line), 250)) for line in lines[:MAX_PROBLEMS]] or ["–"]
