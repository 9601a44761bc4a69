"""Start the server by hand: `python -m tests.botapi [PORT]` prints the settings that point the bot to it."""

from __future__ import annotations

import asyncio
import sys

from tests.botapi.driver import BotApi


async def _serve(port: int) -> None:
    api = BotApi()
    await api.server.start(port)
    sys.stdout.write(
        f"CAMPAIGN_TELEGRAM__TOKEN={api.server.token}\n"
        f"CAMPAIGN_TELEGRAM__BASE_URL={api.server.base_url}\n"
        f"CAMPAIGN_TELEGRAM__BASE_FILE_URL={api.server.base_file_url}\n"
    )
    sys.stdout.flush()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1]) if len(sys.argv) > 1 else 0))
