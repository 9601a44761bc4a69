"""A headless Chromium, driven over its debugging protocol: just enough to click, type and look."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import itertools
import json
import re
import shutil
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp

NAMES = ("chromium", "chromium-browser", "google-chrome")


def find_browser() -> str | None:
    """Return the path of an installed Chromium; none when there is none."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


class Tab:
    """One open page."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)

    async def send(self, method: str, **parameters: Any) -> Any:
        """Call a method of the protocol and return its result."""
        number = next(self._numbers)
        await self._socket.send_json({"id": number, "method": method, "params": parameters})
        while True:
            answer = await self._socket.receive_json(timeout=90)
            if answer.get("id") == number:
                assert "error" not in answer, answer
                return answer["result"]

    async def run(self, script: str) -> Any:
        """Return the value of a JavaScript expression."""
        result = await self.send("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in result, result["exceptionDetails"]
        return result["result"].get("value")

    async def until(self, script: str, timeout_s: float = 90.0) -> Any:
        """Wait until an expression is true, and return its value."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + timeout_s
        while loop.time() < deadline:
            value = await self.run(script)
            if value:
                return value
            await asyncio.sleep(0.1)
        raise AssertionError(f"not within {timeout_s} s: {script}\n{await self.run('document.body.innerText')}")

    async def type(self, text: str) -> None:
        """Type a text into the message field, as by keyboard."""
        await self.run("document.getElementById('text').focus()")
        await self.send("Input.insertText", text=text)

    async def enter(self) -> None:
        """Send what was typed."""
        await self.run("document.getElementById('form').requestSubmit()")

    async def click(self, label: str) -> None:
        """Click the last button whose text contains `label`."""
        found = f"[...document.querySelectorAll('button')].filter(b => b.textContent.includes({json.dumps(label)})).pop()"
        await self.until(f"!!{found}")
        await self.run(f"{found}.click()")

    async def picture(self, path: Path, *, width: int, height: int, dark: bool = False) -> None:
        """Save what the page looks like."""
        await self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=2, mobile=False)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        await self.send("Emulation.setEmulatedMedia", features=[scheme])
        await asyncio.sleep(0.5)
        shot = await self.send("Page.captureScreenshot", format="png")
        path.write_bytes(base64.b64decode(shot["data"]))


@contextlib.asynccontextmanager
async def browsing(address: str) -> AsyncIterator[Tab]:
    """Open an address in a fresh browser for the length of a block."""
    browser = find_browser()
    assert browser is not None
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        process = await asyncio.create_subprocess_exec(
            browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-dev-shm-usage",
            "--remote-debugging-port=0", f"--user-data-dir={profile}", address,
            stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        try:
            assert process.stderr is not None
            port = ""
            while not port:
                line = await asyncio.wait_for(process.stderr.readline(), 120)
                assert line, "the browser ended"
                found = re.search(rb"ws://127\.0\.0\.1:(\d+)/", line)
                port = found.group(1).decode() if found else ""
            async with aiohttp.ClientSession() as session:
                yield_tab = await _first_tab(session, port)
                async with session.ws_connect(yield_tab, max_msg_size=0) as socket:
                    yield Tab(socket)
        finally:
            process.kill()
            await process.communicate()


async def _first_tab(session: aiohttp.ClientSession, port: str) -> str:
    while True:
        async with session.get(f"http://127.0.0.1:{port}/json") as response:
            tabs = [tab for tab in json.loads(await response.text()) if tab["type"] == "page"]
        if tabs:
            return str(tabs[0]["webSocketDebuggerUrl"])
        await asyncio.sleep(0.1)
