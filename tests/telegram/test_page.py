"""The page of the strict server in a real browser: the play area of `scripts/demo`."""

from __future__ import annotations

from pathlib import Path

import aiohttp
import pytest

from tests.botapi.browser import browsing, find_browser
from tests.botapi.driver import BotApi
from tests.botapi.page import Page
from tests.telegram.conftest import RunningBot


async def start(api: BotApi, folder: Path) -> tuple[RunningBot, Page]:
    """Start the bot and the page on one server."""
    page = Page(api)
    await api.server.start(0, page.routes())
    bot = RunningBot(api, folder, "polling")
    await bot.start()
    return bot, page


async def test_the_page_without_a_browser(tmp_path: Path) -> None:
    """Asking, pressing, inline results, files: what the page calls works."""
    api = BotApi()
    bot, page = await start(api, tmp_path)
    chat = page.chats[page.anna.id]
    at = {"chat": chat.id, "user": page.anna.id}
    async with aiohttp.ClientSession(api.server.address) as session:
        for path in ("/", "/page/page.js", "/page/page.css"):
            async with session.get(path) as response:
                assert response.status == 200
        await session.post("/page/say", json={**at, "text": "Who signed everything?"})
        reply = await chat.reply()
        async with session.post(
            "/page/press", json={**at, "message": reply.message.id, "data": reply.button("More")["callback_data"]}
        ) as response:
            assert response.status == 200
        await reply.edited(edits=1)
        async with session.post("/page/inline", json={"user": page.anna.id, "text": "Who signed the open letter?"}) as response:
            results = (await response.json())["results"]
        await session.post("/page/insert", json={**at, "result": results[0]})
        form = aiohttp.FormData({"chat": str(chat.id), "user": str(page.anna.id)})
        form.add_field("file", b"text", filename="letter.txt")
        await session.post("/page/upload", data=form)
        assert (await chat.reply()).text.startswith("Only editors can add documents.")
        async with session.get("/page/state") as response:
            state = await response.json()
    assert [len(one["messages"]) for one in state["chats"]] == [5, 0, 0, 0]
    assert state["chats"][0]["messages"][2]["via_bot"]["username"] == "campaign_test_bot"
    await bot.stop()
    await api.server.stop()
    assert api.refused() == []


@pytest.mark.slow
@pytest.mark.skipif(find_browser() is None, reason="no Chromium on this machine")
async def test_the_page_in_a_browser(tmp_path: Path) -> None:
    """Real rendering, buttons that work, inline mode, a group, and no text that becomes markup."""
    api = BotApi()
    bot, _ = await start(api, tmp_path)
    async with browsing(f"{api.server.address}/") as tab:
        await tab.until("document.querySelectorAll('#chats button').length === 4")
        await tab.type("Who signed everything? <img src=x onerror=alert(1)>")
        await tab.enter()
        await tab.type("Who signed everything?")
        await tab.enter()
        await tab.until("document.body.innerText.includes('1–15 of 60')")
        assert await tab.run("document.querySelectorAll('#messages img').length") == 0
        assert await tab.run("[...document.querySelectorAll('.bot b')].some(b => b.textContent === '60 organisations signed.')")
        assert await tab.run("[...document.querySelectorAll('blockquote.fold')].some(q => q.textContent.startsWith('“We call for'))")
        await tab.click("More")
        await tab.until("document.body.innerText.includes('16–30 of 60')")
        await tab.click("👍")
        await tab.until("document.getElementById('toast').textContent.startsWith('Thank you')")
        await tab.type("@campaign_test_bot Who signed the open letter?")
        await tab.until("document.querySelectorAll('#results button').length >= 2")
        await tab.click("The open letter has 2 signatories.")
        await tab.until("document.body.innerText.includes('via @campaign_test_bot')")
        await tab.click("coalition")
        await tab.type("/ask When was it published?")
        await tab.enter()
        await tab.until("document.body.innerText.includes('On 20 July 2023.')")
    await bot.stop()
    await api.server.stop()
    assert api.refused() == []
