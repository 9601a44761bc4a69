"""The web server that Telegram posts updates to. It answers only once an update is stored, and to nobody without the secret."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

import tornado.httpserver
import tornado.web

from bot.settings import SettingsError, TelegramSettings
from bot.state.errors import StateProblem
from bot.telegram_surface.incoming import number_of
from bot.telegram_surface.intake import Intake

_log = logging.getLogger(__name__)

MAX_BODY_BYTES = 1024 * 1024
MAX_REFUSED_BYTES = 16 * MAX_BODY_BYTES  # of a body that is read to its end without being kept
_MOST_DIGITS = 18
PORTS = (443, 80, 88, 8443)
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
LOOPBACK = ("127.0.0.1", "localhost", "::1")


class WebhookMisconfigured(SettingsError):
    """The webhook settings cannot work; the message names the setting to mend."""


@dataclass(frozen=True)
class WebhookPlan:
    """Checked webhook settings."""

    url: str
    path: str
    host: str
    port: int
    secret: str

    @classmethod
    def of(cls, settings: TelegramSettings) -> WebhookPlan:
        """Check the settings. Raises `WebhookMisconfigured`."""
        secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else ""
        missing = []
        if not settings.webhook_url:
            missing.append("CAMPAIGN_TELEGRAM__WEBHOOK_URL: missing; the address that Telegram posts updates to")
        if not secret:
            missing.append("CAMPAIGN_TELEGRAM__WEBHOOK_SECRET: missing; without it anybody could send updates in Telegram's name")
        if missing or not settings.webhook_url:
            raise WebhookMisconfigured("\n".join(missing))
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
            raise WebhookMisconfigured("CAMPAIGN_TELEGRAM__WEBHOOK_SECRET: only A-Z a-z 0-9 _ - and 1 to 256 characters are allowed")
        address = urlsplit(settings.webhook_url)
        loopback = address.hostname in LOOPBACK
        if address.hostname is None or (address.scheme != "https" and not loopback):
            raise WebhookMisconfigured("CAMPAIGN_TELEGRAM__WEBHOOK_URL: Telegram posts only to https addresses")
        if not loopback and address.port not in (None, *PORTS):
            raise WebhookMisconfigured(f"CAMPAIGN_TELEGRAM__WEBHOOK_URL: Telegram posts only to the ports {PORTS}")
        host, _, port = settings.webhook_listen.rpartition(":")
        return cls(settings.webhook_url, address.path or "/", host.strip("[]"), int(port), secret)


@tornado.web.stream_request_body
class _Updates(tornado.web.RequestHandler):
    def initialize(self, intake: Intake, secret: str) -> None:
        """Take over what the server hands to each request."""
        self._intake = intake
        self._secret = secret
        self._body = bytearray()
        self._refused: int | None = None

    def prepare(self) -> None:
        """Decide by its head whether a post is refused; told only after its body, or whoever sends that would not hear it."""
        self._refused = self._refusal() if self.request.method == "POST" else None

    def data_received(self, chunk: bytes) -> None:
        """Take in a piece of the body, as long as it is not too large."""
        if self._refused is None and len(self._body) <= MAX_BODY_BYTES:
            self._body += chunk

    def _refusal(self) -> int | None:
        headers = self.request.headers
        if not hmac.compare_digest(headers.get(SECRET_HEADER, "").encode(), self._secret.encode()):
            _log.warning("a post without the right secret was refused")
            return 403
        if headers.get("Content-Type", "").partition(";")[0].strip().lower() != "application/json":
            return 415
        length = headers.get("Content-Length", "0").lstrip("0") or "0"
        # Told by the number of its digits too: Python reads no number of thousands.
        too_much = length.isdecimal() and (len(length) > _MOST_DIGITS or int(length) > MAX_BODY_BYTES)
        return 413 if too_much else None

    async def post(self) -> None:
        """Store an update: 200, or 503 while nothing can be stored, so that Telegram repeats it.

        403 without the secret, whatever is posted; then 415 for what is no JSON, 413 for too much and 400 for what is no update.
        """
        if self._refused is not None or len(self._body) > MAX_BODY_BYTES:
            self.set_status(self._refused or 413)
            return
        try:
            update = json.loads(self._body)
        except (ValueError, RecursionError):  # the latter for what is nested without end
            update = None
        if number_of(update) is None:
            self.set_status(400)
            return
        try:
            await self._intake.accept([update])
        except StateProblem as error:
            _log.warning("an update stays with Telegram: %s", error)
            self.set_status(503)
            return
        self.set_status(200)


class WebhookServer:
    """Listens for Telegram."""

    def __init__(self, plan: WebhookPlan, intake: Intake) -> None:
        rule = (re.escape(plan.path.rstrip("/")) + "/?", _Updates, {"intake": intake, "secret": plan.secret})
        # No access log: member's updates are nobody's business, and a refused post is logged above.
        application = tornado.web.Application([rule], log_function=lambda _: None)
        self._server = tornado.httpserver.HTTPServer(application, max_body_size=MAX_REFUSED_BYTES)
        self._plan = plan

    def start(self) -> None:
        """Begin to listen. Raises `WebhookMisconfigured` when the address is taken."""
        try:
            self._server.listen(self._plan.port, address=self._plan.host)
        except OSError as error:
            raise WebhookMisconfigured(
                f"CAMPAIGN_TELEGRAM__WEBHOOK_LISTEN: cannot listen on {self._plan.host}:{self._plan.port}: {error}"
            ) from error

    async def run(self) -> None:
        """Serve until cancelled."""
        await asyncio.Event().wait()

    async def stop(self) -> None:
        """Take no more posts."""
        self._server.stop()
        await self._server.close_all_connections()
