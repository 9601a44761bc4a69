"""Requests to Telegram over aiohttp, which takes a third of the processor time of the library's own transport (measured: 0.4 ms
instead of 1.2 ms a request)."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Any
from urllib.request import getproxies

import aiohttp
import httpx
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

UPLOAD_S = 60.0
# The statuses of servers that stand between, whatever they write below them.
_GATEWAY = (HTTPStatus.BAD_GATEWAY, HTTPStatus.GATEWAY_TIMEOUT)


class Unreadable(Exception):
    """An answer that tells no result: empty, cut short, or something else than JSON. As a success, the request was most likely carried out."""


class GaveUp(Exception):
    """A server between the bot and Telegram gave up, without telling whether the request had reached Telegram by then."""


class Request(BaseRequest):
    """A pool of connections. Times are seconds: to get a connection to Telegram, and to wait for its answer."""

    def __init__(self, *, connections: int, connect_s: float = 10.0, answer_s: float = 15.0, queue_s: float = 30.0) -> None:
        self._connections = connections
        self._connect_s, self._answer_s, self._queue_s = connect_s, answer_s, queue_s
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds to wait for an answer where a method does not say otherwise."""
        return self._answer_s

    async def initialize(self) -> None:
        """Open the pool."""
        if self._session is None or self._session.closed:
            # The other library's certificates and environment variables stay those of this one.
            connector = aiohttp.TCPConnector(limit=self._connections, ssl=httpx.create_ssl_context(), keepalive_timeout=30.0)
            # Where the environment names a proxy, it is looked up for each request, as is a file of passwords: a tenth of an answer.
            proxied = bool(getproxies())
            self._session = aiohttp.ClientSession(connector=connector, trust_env=proxied, headers={"User-Agent": self.USER_AGENT})

    async def shutdown(self) -> None:
        """Close the pool."""
        if self._session is not None:
            await self._session.close()

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Return what an answer holds. Raises `NetworkError` because of an `Unreadable`.

        The library's own way writes an answer that it cannot read into the log, with whatever members wrote; and it lets through what
        is nested without end.
        """
        try:
            told: object = json.loads(payload.decode(errors="replace"))
        except (ValueError, RecursionError):
            told = None
        if not isinstance(told, dict):
            raise NetworkError("Invalid server response") from Unreadable(f"{len(payload)} bytes")
        return told

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Return status and content of the answer.

        Raises `NetworkError` with the cause: whether the request has left, `never_left` tells; of `GaveUp` and `Unreadable` nobody knows
        whether it was carried out.
        """
        if self._session is None:
            raise RuntimeError("the connections to Telegram are not open")
        files = bool(request_data and request_data.contains_files)
        answer_s = _chosen(read_timeout, self._answer_s) + (_chosen(write_timeout, UPLOAD_S) if files else 0.0)
        timeout = aiohttp.ClientTimeout(
            total=None,
            connect=_chosen(pool_timeout, self._queue_s) + _chosen(connect_timeout, self._connect_s),
            sock_connect=_chosen(connect_timeout, self._connect_s),
            sock_read=answer_s,
        )
        try:
            body, headers = _body(request_data)
            request = self._session.request(method, url, data=body, headers=headers, timeout=timeout, allow_redirects=False)
            async with request as response:
                content = await response.read()
                return (_told_status(response.status, content) if method == "POST" else response.status), content
        except TimeoutError as error:
            raise TimedOut from error
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(f"{type(error).__name__}: {error}") from error


def never_left(error: BaseException | None) -> bool:
    """Say whether a request failed before anything of it reached Telegram."""
    return isinstance(error, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError)


def _told_status(status: int, content: bytes) -> int:
    """Return the status that an answer has in truth: some servers report an error as a success.

    Raises `NetworkError` for what tells nothing: a success without a result, or the error of a server that stands between.
    """
    success = HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES
    if status < HTTPStatus.INTERNAL_SERVER_ERROR and (not success or b'"result"' in content):
        return status
    try:
        told = json.loads(content)
    except (ValueError, RecursionError):
        told = None
    refused = isinstance(told, dict) and told.get("ok") is False
    if success and not refused:
        raise NetworkError("an answer without a result") from Unreadable(f"{len(content)} bytes")
    if success:
        code = told.get("error_code")
        status = code if isinstance(code, int) and HTTPStatus.BAD_REQUEST <= code < 600 else HTTPStatus.INTERNAL_SERVER_ERROR
    if status in _GATEWAY or (status >= HTTPStatus.INTERNAL_SERVER_ERROR and not refused):
        raise NetworkError(f"status {status}") from GaveUp(f"status {status}")
    return status


def _chosen(given: Any, default: float) -> float:
    return float(given) if isinstance(given, int | float) else default


def _body(data: RequestData | None) -> tuple[aiohttp.FormData | bytes | None, dict[str, str] | None]:
    """Return what a request sends, and how that is written.

    Parameters alone are written out here: aiohttp would make a form of files first, and wait for random numbers to part them. The
    library of addresses quotes an answer in 16 microseconds, the standard library in 100.
    """
    if data is None:
        return None, None
    if not data.contains_files:
        return URL.build(query=data.json_parameters).raw_query_string.encode(), {"Content-Type": "application/x-www-form-urlencoded"}
    form = aiohttp.FormData(data.json_parameters)
    for name, (file_name, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=file_name, content_type=kind)
    return form, None
