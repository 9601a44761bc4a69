"""A tour through the play area with the real program in a real browser; it also takes the pictures of the README.

`python -m tests.botapi.tour docs/images` starts the play area as `scripts/demo` does, on the data directory of the settings.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import re
import sys
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

from tests.botapi.browser import Tab, browsing

# As on a telephone; a README shows four of them side by side.
WIDTH, HEIGHT = 430, 960
LAST_ANSWER = "[...document.querySelectorAll('#messages li')].pop()"
COMMAND = (sys.executable, "-m", "bot", "run", "--no-build")
UPLOAD = """(() => {
  const files = new DataTransfer();
  files.items.add(new File(["A letter of the coalition."], "letter.txt", { type: "text/plain" }));
  document.getElementById("file").files = files.files;
  document.getElementById("file").onchange();
})()"""


@contextlib.asynccontextmanager
async def play_area(port: int, **settings: str) -> AsyncIterator[str]:
    """Run the play area with the real program for the length of a block; its address."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.botapi", str(port), "--run", *COMMAND,
        env={**os.environ, **settings}, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        line = (await asyncio.wait_for(process.stdout.readline(), 120)).decode()
        found = re.search(r"http://\S+", line)
        assert found, f"the play area did not start: {line!r}"
        yield found.group()
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def ask(tab: Tab, text: str, answer: str) -> None:
    """Write a message and wait for what the bot says to it."""
    await tab.type(text)
    await tab.enter()
    await tab.until(f"document.getElementById('messages').innerText.includes({answer!r})", 240)


async def private_chat(tab: Tab, folder: Path) -> None:
    """A question, a follow-up, the sources, a rating."""
    await ask(tab, "Did SACEM sign the statement before the COREPER vote?", "(SACEM) is a known signatory")
    await ask(tab, "And GEMA?", "GEMA is a known signatory")
    await tab.click("👍")
    await tab.until("document.getElementById('toast').textContent.startsWith('Thank you')")
    await tab.until("document.getElementById('toast').hidden", 10)
    await tab.picture(folder / "private.png", width=WIDTH, height=HEIGHT)


async def timeline(tab: Tab, folder: Path) -> None:
    """A picture and a long list whose pages are turned within the message."""
    await ask(tab, "/timeline", "1–15 of")
    await tab.until("[...document.querySelectorAll('#messages img')].some(image => image.naturalWidth === 1080)")
    await tab.run("document.querySelector('#messages img').scrollIntoView()")
    await tab.picture(folder / "timeline.png", width=WIDTH, height=HEIGHT)
    await tab.click("More")
    await tab.until("document.body.innerText.includes('16–30 of')")


async def inline(tab: Tab, folder: Path) -> None:
    """Results appear while typing, in any chat, and one is inserted."""
    await tab.click("Creators’ coalition")
    await tab.type("@campaign_test_bot When was the COREPER vote?")
    await tab.until("document.querySelectorAll('#results button').length >= 2", 240)
    await tab.picture(folder / "inline.png", width=WIDTH, height=HEIGHT, dark=True)
    await tab.run("document.querySelector('#results button').click()")
    await tab.until("document.body.innerText.includes('via @campaign_test_bot')")


async def group(tab: Tab, folder: Path) -> None:
    """Silent until asked; the answer is a reply."""
    await tab.click("Coalition forum")
    await tab.type("Good morning, everybody")
    await tab.enter()
    await ask(tab, "/ask Who signed the statement before the COREPER vote?", "Known signatories: 17")
    assert await tab.run("document.querySelectorAll('#messages li.bot').length") == 1
    await tab.run(f"{LAST_ANSWER}.scrollIntoView()")
    await tab.picture(folder / "group.png", width=WIDTH, height=HEIGHT, dark=True)


async def upload(tab: Tab) -> None:
    """A file of somebody who may not add documents is politely refused."""
    await tab.click("Ben, in private")
    await tab.run(UPLOAD)
    await tab.until("document.body.innerText.includes('letter.txt')", 120)
    await tab.until("document.querySelectorAll('#messages li.bot').length >= 1", 120)


async def tour(address: str, folder: Path) -> None:
    """Do everything, and save what it looks like. Raises AssertionError where the page does not show what it should."""
    async with browsing(address) as tab:
        await tab.until("document.querySelectorAll('#chats button').length >= 3")
        for part in (private_chat, timeline, inline, group):
            await part(tab, folder)
        await upload(tab)
        assert await tab.run("document.querySelectorAll('#messages script').length") == 0


async def _main(folder: Path) -> None:
    # A data directory of its own for what is remembered: the chats begin anew.
    data = Path(os.environ.get("CAMPAIGN_DATA_DIR", "var")).absolute()
    with tempfile.TemporaryDirectory() as own:
        for name in ("models", "index"):
            (Path(own) / name).symlink_to(data / name)
        async with play_area(8799, CAMPAIGN_DATA_DIR=own) as address:
            await tour(address, folder)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.botapi.tour", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the pictures go")
    asyncio.run(_main(parser.parse_args().folder))
