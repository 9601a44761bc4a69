"""A data directory of one's own with the real index, letters to add, and the real bot on the strict server."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.intake.publishing import Publisher
from bot.service import Service
from bot.settings import IntakeSettings, Settings, TelegramSettings
from bot.telegram_surface.admin.following import follow
from bot.telegram_surface.application import serve
from bot.texts import Texts
from tests.botapi.driver import BotApi
from tests.botapi.world import User
from tests.cli.conftest import Program, copy_index

TITLE = "Joint letter on the transparency template"
ENTRY = "2026-10-12-joint-letter-on-the-transparency-template"


def letter(
    title: str = TITLE,
    *,
    day: str = "12 October 2026",
    names: tuple[str, ...] = ("GESAC", "GEMA"),
    body: str = "",
    counted: bool = True,
) -> str:
    """Return a letter as Markdown; `counted` says how many signed."""
    number = f"{len(names)} " if counted else ""
    listed = "\n".join(f"- {name}" for name in names)
    text = body or "The template in its present form does not allow rightsholders to exercise their rights."
    return (
        f"# {title}\n\nBrussels, {day}\n\nTo: Executive Vice-President Henna Virkkunen\n\n"
        f"We, the undersigned {number}organisations, write about the summary of training content. {text}\n\n"
        f"Yours sincerely,\n\nSignatories:\n\n{listed}\n"
    )


@pytest.fixture
def own(data_dir: Path, tmp_path: Path) -> Program:
    """The program on a copy of the index, with the shared model."""
    folder = tmp_path / "data"
    copy_index(data_dir, folder)
    # With the embeddings, or every change would embed the whole corpus anew.
    shutil.copytree(data_dir / "index" / "cache", folder / "index" / "cache")
    return Program(folder)


@pytest.fixture
def settings(own: Program) -> Settings:
    """Settings for that data directory."""
    return Settings(data_dir=own.data_dir)


@pytest.fixture
def publisher(settings: Settings) -> Publisher:
    """Whoever changes the corpus in these tests."""
    return Publisher(settings, Texts(), "cli:tester")


@pytest.fixture
def letter_file(tmp_path: Path) -> Path:
    """A letter of two known and one unknown organisation."""
    path = tmp_path / "letter.md"
    path.write_text(letter(names=("GESAC", "GEMA", "Baltic Illustrators Union (BIU)")), encoding="utf-8")
    return path


@dataclass
class Office:
    """The running bot with its owner and the service behind it."""

    api: BotApi
    owner: User
    service: Service
    settings: Settings


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    """A strict server with nobody on it yet."""
    async with BotApi() as running:
        yield running


@pytest.fixture
async def office(api: BotApi, own: Program, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Office]:
    """The real bot on the real index, owned by Olga."""

    async def no_menu(_: object) -> None:
        """Stand in for sending the menu, which takes 75 requests."""

    monkeypatch.setattr("bot.telegram_surface.application.publish_menu", no_menu)
    owner = api.user("Olga")
    server = api.server
    telegram = TelegramSettings(
        token=SecretStr(server.token), base_url=server.base_url, base_file_url=server.base_file_url, owners=frozenset({owner.id})
    )
    settings = Settings(data_dir=own.data_dir, telegram=telegram, intake=IntakeSettings(private_addresses=True, fetch_pause_s=0))
    service, stop = Service(settings, Texts()), asyncio.Event()
    state = own.data_dir / "state.sqlite"
    running = asyncio.create_task(serve(settings, service, Texts(), state, attendants=[lambda _: follow(service)], stop=stop))
    yield Office(api, owner, service, settings)
    stop.set()
    assert await asyncio.wait_for(running, 20) == 0
    assert api.refused() == []
