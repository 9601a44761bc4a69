"""The surface as a process of its own, with the service that answers from a dictionary: `python -m tests.telegram.child`.

For tests that kill processes or measure them. `program` starts it; with the environment variable CAMPAIGN_TESTED_PROGRAM, such
as "campaign-bot run", the same tests run against that program.
"""

from __future__ import annotations

import asyncio
import os
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the tested process needs none of it
    from tests.botapi.driver import BotApi

ROOT = Path(__file__).parents[2]
PROGRAM = "CAMPAIGN_TESTED_PROGRAM"
REAL = (sys.executable, "-m", "bot", "run", "--no-build")


def environment(api: BotApi, folder: Path, **more: str) -> dict[str, str]:
    """Return the environment that points a program to the strict server."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CAMPAIGN_")}
    return {
        **kept,
        "PYTHONPATH": str(ROOT),
        "CAMPAIGN_TELEGRAM__TOKEN": api.server.token,
        "CAMPAIGN_TELEGRAM__BASE_URL": api.server.base_url,
        "CAMPAIGN_TELEGRAM__BASE_FILE_URL": api.server.base_file_url,
        "CAMPAIGN_DATA_DIR": str(folder),
        **more,
    }


async def program(api: BotApi, folder: Path, *, command: Sequence[str] = (), **more: str) -> asyncio.subprocess.Process:
    """Start a program, by default this one; its log goes to `log.txt` in the data directory."""
    command = command or shlex.split(os.environ.get(PROGRAM, "")) or [sys.executable, "-m", "tests.telegram.child"]
    with (folder / "log.txt").open("ab") as log:
        return await asyncio.create_subprocess_exec(*command, env=environment(api, folder, **more), stdout=log, stderr=log, cwd=folder)


def main() -> int:
    """Run the surface with the settings of the environment."""
    from bot.app import configure
    from bot.observability.memory import collect_seldom
    from bot.state.location import state_location
    from bot.telegram_surface.application import run
    from bot.texts import Texts
    from tests.telegram.fake_service import FakeService

    collect_seldom()  # as the program itself
    settings = configure(serving=True)
    return run(settings, FakeService(), Texts(), state_location(settings))


if __name__ == "__main__":
    sys.exit(main())
