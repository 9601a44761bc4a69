"""The server for monitoring: /metrics for Prometheus, /healthz (the process works), /readyz (it should get work)."""

from __future__ import annotations

import http.client
import json
import logging
import socket
from collections.abc import Callable, Sequence

import tornado.httpserver
import tornado.web

from bot.observability.conditions import Trouble
from bot.observability.metrics import Metrics

ASK_WITHIN_S = 4.0
_log = logging.getLogger(__name__)
Troubles = Callable[[], Sequence[Trouble]]


class _Metrics(tornado.web.RequestHandler):
    def initialize(self, metrics: Metrics) -> None:
        """Take over what the server hands to each request."""
        self._metrics = metrics

    def get(self) -> None:
        """Answer with all measures."""
        self.set_header("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
        self.finish(self._metrics.text())


class _Health(tornado.web.RequestHandler):
    def initialize(self, troubles: Troubles, ready: bool) -> None:
        """Take over what the server hands to each request."""
        self._troubles = troubles
        self._ready = ready

    def get(self) -> None:
        """Answer 200 or, for readiness with a serious trouble, 503; the names of all troubles in any case."""
        found = list(self._troubles())
        if self._ready and any(trouble.serious for trouble in found):
            self.set_status(503)
        self.set_header("Content-Type", "application/json")
        self.finish(json.dumps({"troubles": [{"name": one.name, **one.values} for one in found]}))


def ask(listen: str, page: str = "healthz") -> tuple[int, str]:
    """Return status and text of a page of a running server; status 0 and the reason when none answers."""
    if not listen:
        return 0, "CAMPAIGN_HEALTH__LISTEN is empty: there is nobody to ask"
    host, _, port = listen.rpartition(":")
    connection = http.client.HTTPConnection(host.strip("[]"), int(port), timeout=ASK_WITHIN_S)
    try:
        connection.request("GET", f"/{page}")
        response = connection.getresponse()
        return response.status, response.read().decode()
    except OSError as error:
        return 0, f"{listen}: {error}"
    finally:
        connection.close()


class HealthServer:
    """Listens where the settings say, on this machine alone by default: it asks nobody for a password."""

    def __init__(self, listen: str, metrics: Metrics, troubles: Troubles) -> None:
        """`listen` is host:port."""
        host, _, port = listen.rpartition(":")
        self._host, self._port = host.strip("[]"), int(port)
        application = tornado.web.Application(
            [
                ("/metrics", _Metrics, {"metrics": metrics}),
                ("/healthz", _Health, {"troubles": troubles, "ready": False}),
                ("/readyz", _Health, {"troubles": troubles, "ready": True}),
            ],
            log_function=lambda _: None,
        )
        self._server = tornado.httpserver.HTTPServer(application, max_body_size=1024)

    def start(self) -> bool:
        """Begin to listen. That the address is taken is logged, and no reason not to serve members."""
        try:
            family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
            # Not the library's own binding, which leaves a socket open when the address is taken.
            listening = socket.create_server((self._host, self._port), family=family)
        except OSError as error:
            _log.warning("CAMPAIGN_HEALTH__LISTEN: cannot listen on %s:%s: %s", self._host, self._port, error)
            return False
        listening.setblocking(False)
        self._server.add_socket(listening)
        return True

    async def stop(self) -> None:
        """Stop listening."""
        self._server.stop()
        await self._server.close_all_connections()
