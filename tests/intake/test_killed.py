"""kill -9 at any moment of taking in and publishing, on the command line and in the chat: nothing published is damaged, nothing is lost."""

from __future__ import annotations

import asyncio
import random
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.answers.contract import Question
from bot.building import snapshots
from bot.intake import audit
from bot.intake.corpus import PENDING, Corpus
from bot.intake.drafts import ORIGINAL, Drafts
from bot.intake.publishing import Publisher
from bot.service import Service
from bot.settings import Settings
from bot.texts import Texts
from tests.botapi.driver import BotApi, ChatHandle, Reply
from tests.cli.conftest import Program
from tests.intake.conftest import letter
from tests.telegram.child import REAL, program

KILLS = 30
PATIENCE_S = 240.0
NAMES = ("GESAC", "GEMA", "Baltic Illustrators Union (BIU)")


@dataclass
class Watchman:
    """Looks after every kill whether everything is where it has to be."""

    settings: Settings
    service: Service
    known_drafts: set[str] = field(default_factory=set)

    def looks(self) -> None:
        """What is published is sound and answers; no draft has gone."""
        store = snapshots(self.settings)
        self.service.reload()
        assert store.verify(self.service.corpus_version) == []
        answer = self.service.answer(Question("Who signed the joint statement before COREPER?")).answer
        assert answer.outcome == "answer"
        assert len(answer.items) > 10
        drafts = {record.id for record in Drafts(self.settings.data_dir).all()}
        assert self.known_drafts <= drafts
        self.known_drafts = drafts

    def looks_after_recovery(self) -> None:
        """The book-keeping agrees with what is served, and nothing half done lies about."""
        Publisher(self.settings, Texts(), "cli:watchman").recover()
        self.looks()
        corpus = Corpus(self.settings)
        assert not (corpus.root / PENDING).exists()
        assert not [path for path in corpus.root.iterdir() if path.name.startswith(".staging")]
        drafts = Drafts(self.settings.data_dir)
        assert not [path for path in (self.settings.data_dir / "drafts").iterdir() if path.name.startswith((".new", ".gone"))]
        served = corpus.catalogue().document_by_id
        for record in drafts.all():
            assert (record.state == "published") == (record.published_as in served)
            (original,) = (self.settings.data_dir / "drafts" / record.id / ORIGINAL).iterdir()
            assert original.read_bytes()
        rows = audit.rows(corpus.root)
        assert [row.before for row in rows[1:]] == [row.after for row in rows[:-1]], rows
        assert not rows or rows[-1].after == snapshots(self.settings).current()


@pytest.fixture
def watchman(settings: Settings) -> Watchman:
    """Whoever looks, with a service that runs all the time."""
    return Watchman(settings, Service(settings, Texts()))


def _deeds(folder: Path) -> Iterator[tuple[str, ...]]:
    """Yield commands without end: letters are added and published, changed, withdrawn, published again."""
    number = 0
    while True:
        number += 1
        path = folder / f"letter-{number}.md"
        path.write_text(letter(f"Letter number {number} on the template", names=NAMES), encoding="utf-8")
        entry = f"2026-10-12-letter-number-{number}-on-the-template"
        yield ("add", str(path), "--publish")
        yield ("publish", entry)
        yield ("withdraw", entry)
        yield ("publish", entry)


@pytest.mark.slow
def test_commands_killed_thirty_times(own: Program, watchman: Watchman, tmp_path: Path) -> None:
    """At random moments between the start of a command and its end; then everything that is left can be published."""
    chance, deeds = random.Random(30), _deeds(tmp_path)
    started = time.monotonic()
    own.start("documents", *next(deeds)).communicate()
    whole_s = time.monotonic() - started
    kills = 0
    while kills < KILLS:
        running = own.start("documents", *next(deeds))
        try:
            running.wait(chance.uniform(0.3, whole_s))
        except subprocess.TimeoutExpired:
            running.kill()
            kills += 1
        running.communicate()
        watchman.looks()
        if kills % 3 == 0:
            watchman.looks_after_recovery()
    watchman.looks_after_recovery()
    drafts = Drafts(watchman.settings.data_dir)
    for record in drafts.all():
        if record.state == "draft":
            publishing = own.start("documents", "publish", record.id)
            _, said = publishing.communicate()
            assert publishing.returncode == 0, said
    watchman.looks_after_recovery()
    assert all(record.state == "published" for record in drafts.all())


@pytest.mark.slow
async def test_the_bot_killed_thirty_times(api: BotApi, own: Program, watchman: Watchman) -> None:
    """While a letter comes in and is published in the chat: after the next start each has its card, and each pressed one is published."""
    chance, olga = random.Random(31), api.user("Olga")
    chat, kills, number = api.private(olga), 0, 0
    pressed: set[str] = set()
    running = await _bot(api, own, olga.id)
    while kills < KILLS:
        number += 1
        title = f"Letter number {number} on the template"
        await chat.uploads(olga, f"letter-{number}.md", letter(title, names=NAMES).encode())
        deed = asyncio.create_task(_publish(api, chat, title, pressed))
        await asyncio.sleep(chance.uniform(0.1, 12.0))
        running.kill()
        await running.wait()
        kills += 1
        deed.cancel()
        with suppress(asyncio.CancelledError):
            await deed
        await asyncio.to_thread(watchman.looks)
        running = await _bot(api, own, olga.id)
    for waiting in range(1, number + 1):
        await _publish(api, chat, f"Letter number {waiting} on the template", pressed)
    running.terminate()
    await running.wait()
    await asyncio.to_thread(watchman.looks_after_recovery)
    served = {document.title for document in watchman.service.catalogue.documents}
    assert {f"Letter number {one} on the template" for one in range(1, number + 1)} <= served
    # A press from before a kill is acknowledged too late for Telegram, an edit that had arrived is made again, and a message in doubt
    # is looked for where it does not stand.
    late, again = "answerCallbackQuery: Bad Request: query is too old", "editMessageText: Bad Request: message is not modified"
    assert [line for line in api.refused() if not line.startswith((late, again, "editMessageReplyMarkup: "))] == []


async def _bot(api: BotApi, own: Program, owner: int) -> asyncio.subprocess.Process:
    return await program(api, own.data_dir, command=REAL, CAMPAIGN_TELEGRAM__OWNERS=str(owner))


async def _publish(api: BotApi, chat: ChatHandle, title: str, pressed: set[str]) -> None:
    """Press Publish below the letter's card, once it is there, and wait until it says so."""
    await chat.until(lambda: any(title in message.text for message in chat.bot_messages()), PATIENCE_S)
    card = next(message for message in chat.bot_messages() if title in message.text)
    if title not in pressed:
        pressed.add(title)
        chat.press_unanswered(api.server.world.users[chat.id], card, Reply(chat, card).button("Publish")["callback_data"])
    await chat.until(lambda: "Published: " in card.text, PATIENCE_S)
