"""What goes wrong around the bot, with the real program: what members notice, that nothing is lost, and how it gets well again."""

from __future__ import annotations

import asyncio
import resource
import shutil
import signal
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.keeping import copies_of_state
from bot.state.store import State
from bot.telegram_surface.application import serve
from bot.telegram_surface.surface import Surface
from bot.texts import Texts
from index.errors import SnapshotDamaged, SnapshotMissing
from index.files import replace_text
from index.snapshot import MANIFEST, Manifest, SnapshotStore
from tests.botapi.driver import BotApi
from tests.cli.conftest import Program, without_rights
from tests.conftest import ROOT
from tests.operations.conftest import bot_environment, running
from tests.telegram.conftest import RunningBot
from tests.telegram.fake_service import FakeService

QUESTION, FACT = "When was the COREPER vote?", "2 February 2024"


async def test_a_full_disk(api: BotApi, own: Program) -> None:
    """Questions stay with Telegram until there is space, then each is answered once. The limit on file sizes stands in for the disk."""
    anna = api.user("Anna")
    chat = api.private(anna)
    # The log is no file, since the limit would hold for it too.
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", "--no-build",
        cwd=ROOT, env=bot_environment(api, own.data_dir), stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stderr is not None
    try:
        await chat.says(anna, QUESTION)
        assert FACT in (await chat.reply(60)).text
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (1024, resource.RLIM_INFINITY))
        await chat.says(anna, QUESTION)
        while b"received updates stay with Telegram" not in await asyncio.wait_for(process.stderr.readline(), 60):
            assert process.returncode is None
        assert len(chat.bot_messages()) == 1
        assert process.returncode is None
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        await chat.until(lambda: len(chat.bot_messages()) == 2, 60)
        assert FACT in chat.bot_messages()[1].text
        await asyncio.sleep(0.5)
        assert len(chat.bot_messages()) == 2
        process.terminate()
        rest = await process.stderr.read()
        assert await process.wait() == 0
        assert b"Traceback" not in rest
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def test_a_read_only_data_directory(api: BotApi, own: Program, tmp_path: Path) -> None:
    """Safe mode: answers from the snapshot, nothing is written, and the log says so."""
    anna = api.user("Anna")
    chat = api.private(anna)
    for path in [own.data_dir, *own.data_dir.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o555 if path.is_dir() else 0o444)
    before = sorted(path.name for path in own.data_dir.iterdir())
    log = (tmp_path / "log.txt").open("wb")
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", "--no-build",
        cwd=ROOT, env=bot_environment(api, own.data_dir), stdout=log, stderr=log, preexec_fn=without_rights,
    )  # fmt: skip
    log.close()
    try:
        await chat.says(anna, QUESTION)
        assert FACT in (await chat.reply(60)).text
    finally:
        process.terminate()
        assert await process.wait() == 0
        own.data_dir.chmod(0o755)
    assert "safe mode" in (tmp_path / "log.txt").read_text()
    assert sorted(path.name for path in own.data_dir.iterdir()) == before


async def test_a_damaged_state(api: BotApi, own: Program, tmp_path: Path) -> None:
    """The bot mends it at the start: settings come back from the newest copy, and the damaged file stays for whoever wants to look."""
    anna = api.user("Anna")
    path = own.data_dir / "state.sqlite"
    state = await State.open(path)
    person = state.identity.person(anna.id)
    await state.preferences.choose(person, "length", "short")
    await state.close()
    (own.data_dir / "backups").mkdir()
    shutil.copy(path, own.data_dir / "backups" / "state-20260101T000000Z.sqlite")
    path.write_bytes(b"\x00garbage" * 5000)
    chat = api.private(anna)
    async with running(api, own.data_dir, tmp_path / "log.txt") as process:
        await chat.says(anna, QUESTION)
        assert FACT in (await chat.reply(60)).text
        process.terminate()
        assert await process.wait() == 0
    again = await State.open(path)
    assert await again.preferences.of(again.identity.person(anna.id)) == [{"length": "short"}]
    await again.close()
    assert [p.read_bytes()[:8] for p in own.data_dir.glob("state.sqlite.damaged-*")] == [b"\x00garbage"]
    assert len(copies_of_state(own.data_dir)) >= 1


async def test_two_instances_on_one_data_directory(api: BotApi, own: Program, tmp_path: Path) -> None:
    """The second ends with status 4 and says why; the first goes on; a killed one leaves nothing in the way."""
    anna = api.user("Anna")
    chat = api.private(anna)
    async with running(api, own.data_dir, tmp_path / "first.txt") as first:
        await chat.says(anna, QUESTION)
        await chat.reply(60)
        async with running(api, own.data_dir, tmp_path / "second.txt") as second:
            assert await asyncio.wait_for(second.wait(), 60) == 4
        refused = own("restore", str(tmp_path / "first.txt"))
        assert (refused.status, "another instance works with this data directory" in refused.err) == (4, True)
        await chat.says(anna, QUESTION)
        await chat.until(lambda: len(chat.bot_messages()) == 2, 60)
        first.send_signal(signal.SIGKILL)
        await first.wait()
    assert "another instance works with this data directory" in (tmp_path / "second.txt").read_text()
    assert own("state", "purge").status == 0


def two_snapshots(root: Path) -> tuple[SnapshotStore, str, str]:
    """Add a second snapshot, which differs by a remark in its manifest, and make it the current one."""
    store = SnapshotStore(root)
    old = store.current()
    manifest = replace(Manifest.read(root / old), extras_digest="another")
    shutil.copytree(root / old, root / manifest.version)
    (root / manifest.version / MANIFEST).write_text(manifest.to_json(), encoding="utf-8")
    replace_text(root / "current", f"{manifest.version}\n{old}\n")
    return store, manifest.version, old


@pytest.mark.slow
def test_any_damaged_byte_of_a_snapshot_is_noticed(own: Program) -> None:
    """In each file of the manifest and in the manifest itself, at many places, also cut short or gone: the one before is served.

    Without one before, opening says which file it is and how to mend it.
    """
    store, current, old = two_snapshots(own.data_dir / "index")
    names = [MANIFEST, *Manifest.read(store.root / current).files]
    assert len(names) > 5
    for name in names:
        path = store.root / current / name
        sound = path.read_bytes()
        places = range(0, len(sound), max(1, len(sound) // 25))
        for damaged in [*(_flipped(sound, place) for place in places), sound[:-1], sound + b"x", b"", None]:
            path.unlink() if damaged is None else path.write_bytes(damaged)
            if damaged == sound or (name == MANIFEST and _says_the_same(damaged, sound)):
                path.write_bytes(sound)
                continue
            assert store.open_current().version == old, (name, damaged and len(damaged))
            with pytest.raises((SnapshotDamaged, SnapshotMissing)) as told:
                store.open_version(current)
            assert "campaign-bot" in str(told.value)
            path.write_bytes(sound)
    assert store.open_current().version == current


def _flipped(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 0x01]) + content[place + 1 :]


def _says_the_same(damaged: bytes | None, sound: bytes) -> bool:
    """A manifest has remarks that no other file depends on, such as when it was made."""
    import json

    try:
        values, before = json.loads(damaged or b""), json.loads(sound)
    except ValueError:
        return False
    return isinstance(values, dict) and values.get("files") == before["files"] and values.get("version") == before["version"]


def test_a_damaged_snapshot_is_passed_over_by_the_program(own: Program) -> None:
    """With one before, the answer comes from there; without, status 3 and what mends it."""
    store, current, old = two_snapshots(own.data_dir / "index")
    name = next(iter(Manifest.read(store.root / current).files))
    (store.root / current / name).write_bytes(b"damaged")
    answered = own("ask", "--no-build", "--json", QUESTION)
    assert FACT in answered.json["text"]
    assert answered.json["corpus_version"] == old
    (store.root / old / name).write_bytes(b"damaged")
    told = own("ask", "--no-build", QUESTION)
    assert (told.status, "campaign-bot index build" in told.err) == (3, True)


class VirtualTime:
    """Lets waiting take a thousandth of its time, and tells the time as if it had taken all of it."""

    def __init__(self) -> None:
        self.ahead_s = 0.0
        self._sleep = asyncio.sleep

    async def sleep(self, seconds: float) -> None:
        """Stand in for `asyncio.sleep`; short waits are as they are."""
        if seconds < 0.2:
            await self._sleep(seconds)
            return
        await self._sleep(seconds / 1000)
        self.ahead_s += seconds * 0.999

    def time(self) -> float:
        """Return seconds since 1970."""
        return time.time() + self.ahead_s


async def test_an_hour_without_network(api: BotApi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Questions of that hour wait with Telegram; afterwards each gets one message: an answer, or a button to ask again if it is old."""
    virtual = VirtualTime()
    bot = RunningBot(api, tmp_path, "polling")
    stop = asyncio.Event()

    async def use_virtual_time(surface: Surface) -> None:
        surface.desk.clock = virtual.time

    serving = asyncio.create_task(
        serve(bot.settings(), FakeService(), Texts(), tmp_path / "state.sqlite", stop=stop, attendants=[use_virtual_time])
    )
    people = [api.user(f"P{number}") for number in range(5)]
    chats = [api.private(person) for person in people]
    await chats[0].says(people[0], "Who signed the open letter?")
    await chats[0].reply()
    port = int(api.server.address.rpartition(":")[2])
    monkeypatch.setattr("bot.telegram_surface.polling.asyncio.sleep", virtual.sleep)
    await api.server.stop()
    for chat, person in zip(chats, people, strict=True):
        await chat.says(person, "When was it published?")
    deadline = time.monotonic() + 60
    while virtual.ahead_s < 3600:
        assert time.monotonic() < deadline, virtual.ahead_s
        await virtual._sleep(0.05)
    await api.server.start(port)
    for chat, before in zip(chats, (1, 0, 0, 0, 0), strict=True):
        await chat.until(lambda chat=chat, before=before: len(chat.bot_messages()) == before + 1, 30)  # type: ignore[misc]
    await virtual._sleep(0.5)
    assert [len(chat.bot_messages()) for chat in chats] == [2, 1, 1, 1, 1]
    (button,) = [label for row in chats[1].bot_messages()[0].data["reply_markup"]["inline_keyboard"] for label in row]
    await chats[1].press(people[1], chats[1].bot_messages()[0], button["callback_data"], timeout_s=30)
    await chats[1].until(lambda: any("20 July 2023" in message.text for message in chats[1].bot_messages()), 30)
    stop.set()
    assert await serving == 0
    assert api.refused() == []


async def test_a_clock_that_jumps(api: BotApi, tmp_path: Path) -> None:
    """A year ahead, a year back, and right again, with a purge each time: every question gets one message, nothing raises."""
    offset = [0.0]
    stop = asyncio.Event()
    bot = RunningBot(api, tmp_path, "polling")
    surfaces: list[Surface] = []

    async def use_jumping_clock(surface: Surface) -> None:
        surface.desk.clock = lambda: time.time() + offset[0]
        surfaces.append(surface)

    serving = asyncio.create_task(
        serve(bot.settings(), FakeService(), Texts(), tmp_path / "state.sqlite", stop=stop, attendants=[use_jumping_clock])
    )
    anna = api.user("Anna")
    chat = api.private(anna)
    year_s = 365 * 24 * 3600.0
    replies = []
    for number, jump in enumerate((0.0, year_s, -year_s, 0.0), start=1):
        offset[0] = jump
        await chat.says(anna, "Who signed the open letter?")
        await chat.until(lambda number=number: len(chat.bot_messages()) == number, 30)  # type: ignore[misc]
        await surfaces[0].desk.state.erasure.purge(now=surfaces[0].desk.clock())
        replies.append("2 signatories" in chat.bot_messages()[-1].text)
    assert replies == [True, False, True, True]
    for _ in range(200):  # the reply is in the chat a moment before the update is ticked off
        if await surfaces[0].desk.state.inbox.waiting() == 0:
            break
        await asyncio.sleep(0.05)
    assert await surfaces[0].desk.state.inbox.waiting() == 0
    stop.set()
    assert await serving == 0


async def test_too_much_memory_ends_the_process_well(api: BotApi, own: Program) -> None:
    """Status 0, so that its supervisor starts it anew; the setting is named in the log."""
    program = (
        "import sys; from bot import keeping; keeping.LOOK_EVERY_S = 0.05; from bot.app import run; "
        "ballast = bytearray(b'x') * 300_000_000; sys.exit(run(build=False))"
    )
    settings: dict[str, Any] = {"CAMPAIGN_HEALTH__MEMORY_MB": "250", "PYTHONPATH": str(ROOT)}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program,
        cwd=ROOT, env=bot_environment(api, own.data_dir, **settings), stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    out, _ = await asyncio.wait_for(process.communicate(), 60)
    assert process.returncode == 0
    assert b"CAMPAIGN_HEALTH__MEMORY_MB" in out
    assert b"stopped; 0 updates are left" in out
