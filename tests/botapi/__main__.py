"""Start the server by hand, with the page: `python -m tests.botapi [PORT]` prints its address and the settings for the bot.

With `--run COMMAND…` it also starts that command with these settings and ends with it, as `scripts/demo` does.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import sys

from tests.botapi.driver import BotApi
from tests.botapi.page import Page


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.botapi", description=__doc__)
    parser.add_argument("port", nargs="?", type=int, default=8765)
    parser.add_argument("--run", nargs=argparse.REMAINDER, default=[], help="a command that runs the bot")
    return parser.parse_args()


async def _serve(port: int, command: list[str]) -> int:
    api = BotApi()
    api.server.world.bot.mentions_delivered = True
    page = Page(api)
    try:
        await api.server.start(port, page.routes())
    except OSError as error:
        sys.stderr.write(f"Port {port} cannot be used: {error.strerror}. Give another one as the first argument.\n")
        return 3
    settings = {
        "CAMPAIGN_TELEGRAM__TOKEN": api.server.token,
        "CAMPAIGN_TELEGRAM__BASE_URL": api.server.base_url,
        "CAMPAIGN_TELEGRAM__BASE_FILE_URL": api.server.base_file_url,
        "CAMPAIGN_TELEGRAM__OWNERS": str(page.anna.id),
    }
    sys.stdout.write(f"Open {api.server.address}/ in a browser. Ctrl-C ends.\n")
    if not command:
        sys.stdout.write("".join(f"{name}={value}\n" for name, value in settings.items()))
    sys.stdout.flush()
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    status = await _accompany(command, settings, stop) if command else await _until(stop)
    await api.server.stop()
    return status


async def _until(stop: asyncio.Event) -> int:
    await stop.wait()
    return 0


async def _accompany(command: list[str], settings: dict[str, str], stop: asyncio.Event) -> int:
    process = await asyncio.create_subprocess_exec(*command, env={**os.environ, **settings})
    ended = asyncio.create_task(process.wait())
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait({ended, stopping}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if process.returncode is None:
        process.terminate()
    return await ended


if __name__ == "__main__":
    options = _arguments()
    sys.exit(asyncio.run(_serve(options.port, options.run)))
