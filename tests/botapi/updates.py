"""How news reaches the bot: one queue, read by `getUpdates` or pushed to a webhook, never both."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import logging
from collections import deque
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from tests.botapi.problems import bad, conflict
from tests.botapi.rules import check_secret
from tests.botapi.schema import check_update
from tests.botapi.world import Json

_log = logging.getLogger(__name__)
# An empty list of allowed updates means everything but these.
_ASKED_FOR_ONLY = ("chat_member", "message_reaction", "message_reaction_count")


class UpdateQueue:
    """Updates that wait for the bot, oldest first."""

    def __init__(self) -> None:
        self.pending: deque[Json] = deque()
        self.delivered = 0
        self.allowed: list[str] | None = None
        self.webhook: Json | None = None
        self.webhook_errors = 0
        self.pause_delivery = False
        self._ids = itertools.count(100_001)
        self._news = asyncio.Event()
        self._poll = 0
        self._push_task: asyncio.Task[None] | None = None
        self._last_error: str | None = None

    def add(self, kind: str, content: Json, *, update_id: int | None = None) -> int | None:
        """Queue an update; return its id, or none when the bot has not asked for this kind."""
        if not self._wanted(kind):
            return None
        number = next(self._ids) if update_id is None else update_id
        update = {"update_id": number, kind: content}
        check_update(update)
        self.pending.append(update)
        self._news.set()
        return number

    def add_raw(self, update: Json) -> None:
        """Queue an update as it is, valid or not."""
        self.pending.append({"update_id": next(self._ids), **update})
        self._news.set()

    def _wanted(self, kind: str) -> bool:
        if not self.allowed:
            return kind not in _ASKED_FOR_ONLY
        return kind in self.allowed

    def allow(self, parameters: Json) -> None:
        """Remember the wanted kinds; without the parameter the previous setting stays, as on Telegram."""
        if "allowed_updates" in parameters:
            self.allowed = parameters["allowed_updates"]

    async def poll(self, parameters: Json, connected: Callable[[], bool]) -> list[Json]:
        """Answer `getUpdates`. A newer poll ends this one with status 409."""
        if self.webhook is not None:
            raise conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first")
        self.allow(parameters)
        self._poll += 1
        mine = self._poll
        self._news.set()  # wakes an older poll, which then finds that it was replaced
        offset = parameters.get("offset", 0)
        while self.pending and offset and self.pending[0]["update_id"] < offset:
            self.pending.popleft()
            self.delivered += 1
        limit = min(max(parameters.get("limit", 100), 1), 100)
        deadline = asyncio.get_running_loop().time() + min(parameters.get("timeout", 0), 50)
        while True:
            if self._poll != mine:
                raise conflict("terminated by other getUpdates request; make sure that only one bot instance is running")
            if self.webhook is not None:
                raise conflict("terminated by setWebhook request")
            left = deadline - asyncio.get_running_loop().time()
            if (self.pending and not self.pause_delivery) or left <= 0 or not connected():
                return [] if self.pause_delivery else list(itertools.islice(self.pending, limit))
            await self._wait_for_news(min(left, 0.2))

    async def _wait_for_news(self, seconds: float) -> None:
        self._news.clear()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._news.wait(), seconds)

    def set_webhook(self, parameters: Json) -> None:
        """Start pushing; an empty address means polling again."""
        check_secret(parameters.get("secret_token"))
        url = parameters["url"]
        self.allow(parameters)
        if parameters.get("drop_pending_updates"):
            self.pending.clear()
        self.stop()
        if not url:
            self.webhook = None
            return
        parts = urlsplit(url)
        if parts.scheme != "https" and parts.hostname not in ("127.0.0.1", "localhost"):
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        if parts.scheme == "https" and parts.port not in (None, 443, 80, 88, 8443):
            raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
        self.webhook = parameters
        self._news.set()
        self._push_task = asyncio.get_running_loop().create_task(self._push())

    def info(self) -> Json:
        """Return what `getWebhookInfo` answers."""
        data: Json = {
            "url": self.webhook["url"] if self.webhook else "",
            "has_custom_certificate": False,
            "pending_update_count": len(self.pending),
        }
        if self.allowed:
            data["allowed_updates"] = self.allowed
        if self._last_error:
            data["last_error_message"] = self._last_error
        return data

    async def _push(self) -> None:
        """Post updates one after the other; repeat what was not accepted."""
        async with aiohttp.ClientSession() as session:
            while self.webhook is not None:
                if not self.pending or self.pause_delivery:
                    await self._wait_for_news(0.2)
                    continue
                update = self.pending[0]
                status = await self.post(session, update)
                if status == 200:
                    if self.pending and self.pending[0] is update:
                        self.pending.popleft()
                    self.delivered += 1
                else:
                    self.webhook_errors += 1
                    self._last_error = f"Wrong response from the webhook: {status}"
                    await asyncio.sleep(0.2)

    async def post(self, session: aiohttp.ClientSession, update: Any, *, secret: str | None = None) -> int:
        """Post one update to the webhook and return the status; 0 when nobody listens."""
        assert self.webhook is not None
        headers = {}
        token = self.webhook.get("secret_token") if secret is None else secret
        if token:
            headers["X-Telegram-Bot-Api-Secret-Token"] = token
        try:
            async with session.post(self.webhook["url"], json=update, headers=headers) as response:
                return response.status
        except aiohttp.ClientError as error:
            _log.debug("webhook not reached: %s", error)
            return 0

    def stop(self) -> None:
        """Stop pushing."""
        if self._push_task is not None:
            self._push_task.cancel()
            self._push_task = None
