"""Several instances of the real program behind a balancer, with one PostgreSQL for index and state."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import uuid
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from index.postgres.connection import Connections
from index.postgres.generations import Generations
from index.snapshot import MANIFEST, Manifest, SnapshotStore
from tests import postgres
from tests.botapi.driver import BotApi, ChatHandle
from tests.botapi.world import User
from tests.cli.conftest import copy_index, lend_models
from tests.operations.balancer import Balancer
from tests.operations.conftest import running
from tests.telegram.conftest import SECRET, free_port

# Facts, and a sentence of the documents, which every instance looks up in the database.
ASKED = {
    "When was the COREPER vote?": "2 February 2024",
    "Did GEMA sign the open letter of July 2023?": "GEMA",
    "What is said about a register of works that were used for training?": "",
}


@dataclass
class Fleet:
    """The instances, each with a data directory of its own, behind one address."""

    api: BotApi
    address: str
    balancer: Balancer
    folders: list[Path]
    processes: list[asyncio.subprocess.Process] = field(default_factory=list)

    def log(self, number: int) -> str:
        """What an instance has logged."""
        return (self.folders[number] / "log.txt").read_text(encoding="utf-8")


@contextlib.asynccontextmanager
async def fleet(api: BotApi, data_dir: Path, folder: Path, address: str, size: int) -> AsyncIterator[Fleet]:
    """Run `size` instances over a database."""
    public, ports = free_port(), [free_port() for _ in range(size)]
    folders = [folder / f"instance-{number}" for number in range(size)]
    async with contextlib.AsyncExitStack() as stack:
        balancer = await stack.enter_async_context(Balancer(public, ports))
        started = Fleet(api, address, balancer, folders)
        for place, port in zip(folders, ports, strict=True):
            place.mkdir()
            lend_models(data_dir, place)
            settings = {
                "CAMPAIGN_INDEX__PROFILE": "postgres",
                "CAMPAIGN_STATE__URL": address,
                "CAMPAIGN_TELEGRAM__MODE": "webhook",
                "CAMPAIGN_TELEGRAM__WEBHOOK_URL": f"http://127.0.0.1:{public}/hook",
                "CAMPAIGN_TELEGRAM__WEBHOOK_LISTEN": f"127.0.0.1:{port}",
                "CAMPAIGN_TELEGRAM__WEBHOOK_SECRET": SECRET,
            }
            started.processes.append(await stack.enter_async_context(running(api, place, place / "log.txt", **settings)))
        for number in range(size):
            await until(lambda number=number: "listening on" in started.log(number), 300)  # type: ignore[misc]
        yield started
        for process in started.processes:
            if process.returncode is None:
                process.terminate()
                assert await asyncio.wait_for(process.wait(), 60) == 0


async def until(condition: Callable[[], bool], seconds: float) -> None:
    """Wait until something holds."""
    for _ in range(int(seconds * 10)):
        if condition():
            return
        await asyncio.sleep(0.1)
    raise AssertionError("waited in vain")


def publish(builder: Path, address: str, version: str) -> None:
    """Publish a snapshot of a data directory in the database."""
    connections = Connections(address)
    generations = Generations(builder / "index", connections)
    published = generations.published()
    generations.replace(published, [version, *published])
    connections.close()


def another_version(builder: Path) -> str:
    """Lay a snapshot with the same content and another name beside the current one."""
    root = builder / "index"
    current = root / SnapshotStore(root).current()
    manifest = replace(Manifest.read(current), extras_digest="another")
    twin = root / manifest.version
    shutil.copytree(current, twin)
    (twin / MANIFEST).write_text(manifest.to_json(), encoding="utf-8")
    return manifest.version


async def ask(chat: ChatHandle, person: User, question: str) -> None:
    """Ask, wait for the answer, and see that it is the right one."""
    before = len(chat.bot_messages())
    await chat.says(person, question)
    await chat.until(lambda: len(chat.bot_messages()) > before, 300)
    assert ASKED[question] in chat.bot_messages()[before].text


async def ask_everywhere(api: BotApi, people: list[User], rounds: int) -> None:
    """Let everybody ask question after question, all at the same time."""

    async def one(number: int, person: User) -> None:
        for turn in range(rounds):
            await ask(api.private(person), person, list(ASKED)[(number + turn) % len(ASKED)])
            await asyncio.sleep(0.3)

    await asyncio.gather(*(one(number, person) for number, person in enumerate(people)))


async def go_through_it(api: BotApi, data_dir: Path, folder: Path, server: Path, chats: int, away_s: float) -> None:
    """Chats ask all the while one of three instances is killed, a generation is published and the database goes away."""
    programs = postgres.server_programs()
    assert programs is not None
    address = postgres.new_database(server, uuid.uuid4().hex)
    builder = folder / "builder"
    copy_index(data_dir, builder)
    publish(builder, address, SnapshotStore(builder / "index").current())
    people = [api.user(f"P{number}") for number in range(chats)]
    async with fleet(api, data_dir, folder, address, 3) as started:
        await ask_everywhere(api, people, 1)
        assert all(started.balancer.passed.values())
        asking = asyncio.create_task(ask_everywhere(api, people, 3))
        await asyncio.sleep(0.5)
        started.processes[0].kill()
        await asyncio.to_thread(publish, builder, address, another_version(builder))
        await asyncio.to_thread(postgres.stop, programs, server)
        await asyncio.sleep(away_s)
        await asyncio.to_thread(postgres.start, programs, server)
        await asking
        for number in (1, 2):
            await until(lambda number=number: "a newer snapshot answers now" in started.log(number), 60)  # type: ignore[misc]
        await ask_everywhere(api, people, 1)
        await asyncio.sleep(2)
        for person in people:
            messages = api.private(person).chat.messages.values()
            assert [message.from_bot for message in messages] == [False, True] * 5, [message.text[:60] for message in messages]
    assert all("Traceback" not in started.log(number) for number in range(3))
    # Whether a message in doubt stands is asked by an edit that changes nothing; for one that does not stand it is refused.
    assert [line for line in api.refused() if not line.startswith("editMessageReplyMarkup: ")] == []


async def test_nothing_is_lost_or_doubled_among_three_instances(api: BotApi, data_dir: Path, tmp_path: Path, own_postgres: Path) -> None:
    """One is killed, a generation is published, the database goes away: each question has one answer, in its place."""
    await go_through_it(api, data_dir, tmp_path, own_postgres, chats=6, away_s=3)


@pytest.mark.slow
async def test_a_hundred_chats_among_three_instances(api: BotApi, data_dir: Path, tmp_path: Path, own_postgres: Path) -> None:
    """The same with the database away for ten seconds."""
    await go_through_it(api, data_dir, tmp_path, own_postgres, chats=100, away_s=10)
