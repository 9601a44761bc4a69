"""Fetches public pages and files by address: nothing but http and https, nothing from inside the network, nothing without end.

Names are resolved here and the connection goes to the very address that was checked, so that a name cannot point elsewhere a
moment later; each redirect is checked anew. Bodies are asked for as they are; packed ones are unpacked under the same limit.

One deadline holds for all of it, from the look-up of the name to the last byte. The library knows limits for single operations only,
and a server that sends a byte a second keeps each of them for ever; so every operation gets what is left until the deadline.
"""

from __future__ import annotations

import ipaddress
import queue
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from email.message import Message
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit, urlunsplit

import httpcore

from bot.intake.drafts import safe_name
from bot.intake.errors import Refused
from bot.settings import IntakeSettings

MAX_REDIRECTS = 5
MAX_ADDRESS = 2000
AGENT = "campaign-bot (reads public campaign documents)"
_MOVED = (301, 302, 303, 307, 308)
_GONE = (404, 410)
_LONGEST_OPERATION_S = 15.0  # a server that says nothing at all is given up before the whole time is over
_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "text/csv": ".csv",
    "application/json": ".json",
    "application/xml": ".xml",
    "text/xml": ".xml",
    "message/rfc822": ".eml",
}


@dataclass(frozen=True)
class Fetched:
    """What came back. `data` is empty where the server says that nothing has changed since (`changed` is false)."""

    url: str
    name: str
    data: bytes
    changed: bool = True
    etag: str = ""
    modified: str = ""


class Fetcher:
    """Fetches within the limits of the settings, with a pause between two requests to the same host."""

    def __init__(self, settings: IntakeSettings) -> None:
        self._settings = settings
        self._last: dict[str, float] = {}

    def fetch(self, url: str, *, etag: str = "", modified: str = "") -> Fetched:
        """Return what stands at `url`; `etag` and `modified` make it a conditional request.

        Raises `Refused`: bad-address, private-address, too-many-redirects, not-found, unreachable, timeout, too-large.
        """
        until = time.monotonic() + self._settings.fetch_timeout_s
        wanted = {"If-None-Match": etag, "If-Modified-Since": modified}
        headers = {name: value for name, value in wanted.items() if value}
        here = checked_address(url)
        for _ in range(MAX_REDIRECTS + 1):
            answer = self._request(here, headers, until)
            if answer.status in _MOVED and (target := answer.headers.get("location")):
                here = checked_address(urljoin(here, target))
                continue
            if answer.status == 304:
                return Fetched(here, "", b"", False, etag, modified)
            if answer.status != 200:
                # What is forbidden or fails there may well exist: only the server's word that it does not makes it so.
                nothing = answer.status in _GONE or answer.status < 400
                raise Refused("not-found" if nothing else "unreachable", status=answer.status)
            name = _name(here, answer.headers)
            return Fetched(here, name, answer.body, True, answer.headers.get("etag", ""), answer.headers.get("last-modified", ""))
        raise Refused("too-many-redirects", allowed=MAX_REDIRECTS)

    def _request(self, url: str, headers: Mapping[str, str], until: float) -> _Answer:
        host = urlsplit(url).hostname or ""
        pause = self._last.get(host, -1e9) + self._settings.fetch_pause_s - time.monotonic()
        if pause > 0:
            time.sleep(pause)
        self._last[host] = time.monotonic()
        left = until - time.monotonic()
        if left <= 0:
            raise Refused("timeout", seconds=self._settings.fetch_timeout_s)
        sent: dict[bytes | str, bytes | str] = {"User-Agent": AGENT, "Accept": "*/*", "Accept-Encoding": "identity"}
        sent.update(headers.items())
        limits = dict.fromkeys(("connect", "read", "write", "pool"), min(left, _LONGEST_OPERATION_S))
        backend = _GuardedBackend(until, private=self._settings.private_addresses)
        try:
            with (
                httpcore.ConnectionPool(network_backend=backend) as pool,
                pool.stream("GET", url, headers=sent, extensions={"timeout": limits}) as response,
            ):
                found = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers}
                body = self._body(response.iter_stream(), found) if response.status == 200 else b""
                return _Answer(response.status, found, body)
        except httpcore.TimeoutException as error:
            raise Refused("timeout", seconds=self._settings.fetch_timeout_s) from error
        except (httpcore.NetworkError, httpcore.ProtocolError, OSError, UnicodeError) as error:
            raise Refused("unreachable", host=host) from error

    def _body(self, parts: Iterable[bytes], headers: Mapping[str, str]) -> bytes:
        allowed = self._settings.fetch_megabytes * 1_000_000
        claimed = headers.get("content-length", "")
        if claimed.isdecimal() and int(claimed) > allowed:
            raise Refused("too-large", found=int(claimed), allowed=allowed)
        packed = headers.get("content-encoding", "identity").lower()
        if packed not in ("identity", "", "gzip", "x-gzip", "deflate"):
            raise Refused("unreachable", encoding=packed[:20])
        unpack = zlib.decompressobj(47) if packed not in ("identity", "") else None  # 47: gzip or zlib, whichever it is
        body = bytearray()
        for part in parts:
            try:
                body += unpack.decompress(part, allowed + 1 - len(body)) if unpack else part
            except zlib.error as error:
                raise Refused("damaged", encoding=packed) from error
            if len(body) > allowed:
                raise Refused("too-large", found=len(body), allowed=allowed)
        return bytes(body)


@dataclass(frozen=True)
class _Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes


class _GuardedBackend(httpcore.SyncBackend):
    """Connects only to addresses of the public network, and lets nothing go on beyond `until` (of the monotonic clock)."""

    def __init__(self, until: float, *, private: bool) -> None:
        self._until = until
        self._private = private

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the address that was checked, never to one looked up again."""
        address = self._resolved(host, port)
        left = _left(self._until, timeout, httpcore.ConnectTimeout)
        return _TimedStream(super().connect_tcp(address, port, left, local_address, socket_options), self._until)

    def _resolved(self, host: str, port: int) -> str:
        found = _looked_up(host, port, _left(self._until, None, httpcore.ConnectTimeout))
        # One private address among several is enough to refuse: which one a later look-up gives is not ours to choose.
        if not found or (not self._private and not all(is_public(address) for address in found)):
            raise Refused("private-address", host=host)
        return found[0]


class _TimedStream(httpcore.NetworkStream):
    """A connection on which everything together ends at `until`."""

    def __init__(self, stream: httpcore.NetworkStream, until: float) -> None:
        self._stream = stream
        self._until = until

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return what has come, at the deadline nothing more."""
        return self._stream.read(max_bytes, _left(self._until, timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send within the time that is left."""
        self._stream.write(buffer, _left(self._until, timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        """Close the connection."""
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """Return the encrypted connection, with the same deadline."""
        left = _left(self._until, timeout, httpcore.ConnectTimeout)
        return _TimedStream(self._stream.start_tls(ssl_context, server_hostname, left), self._until)

    def get_extra_info(self, info: str) -> Any:
        """Return what the connection knows about itself."""
        return self._stream.get_extra_info(info)


def _left(until: float, timeout: float | None, late: type[httpcore.TimeoutException]) -> float:
    """Return the seconds that an operation may take. Raises `late` when there are none."""
    left = until - time.monotonic()
    if left <= 0:
        raise late
    return left if timeout is None else min(left, timeout)


def _looked_up(host: str, port: int, seconds: float) -> list[str]:
    """Return the addresses of a name. In a thread, since the system's look-up has no limit that could be set from here."""
    answers: queue.SimpleQueue[list[str] | Exception] = queue.SimpleQueue()

    def look_up() -> None:
        try:
            answers.put([str(row[4][0]) for row in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)])
        except Exception as error:  # it is raised below, where somebody waits for it
            answers.put(error)

    threading.Thread(target=look_up, name="look-up", daemon=True).start()
    try:
        found = answers.get(timeout=seconds)
    except queue.Empty as error:
        raise httpcore.ConnectTimeout from error
    if isinstance(found, Exception):
        raise found
    return found


def is_public(address: str) -> bool:
    """Tell whether an IP address belongs to the public network, also when it is written into an IPv6 address."""
    parsed = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(parsed, ipaddress.IPv6Address):
        inner = parsed.ipv4_mapped or parsed.sixtofour or (parsed.teredo[1] if parsed.teredo else None)
        if inner is None and parsed in _NAT64:
            inner = ipaddress.IPv4Address(int(parsed) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    return parsed.is_global and not parsed.is_multicast


_NAT64 = ipaddress.ip_network("64:ff9b::/96")


def is_address(text: str) -> bool:
    """Tell whether `text` is meant as an address of the web."""
    return text.lower().startswith(("http://", "https://"))


def web_address(text: str | None) -> str | None:
    """Return `text` as an address of a document, None where it is no http or https address with a host."""
    try:
        return checked_address(text) if text else None
    except Refused:
        return None


def checked_address(url: str) -> str:
    """Return the address fit for a request. Raises `Refused` (bad-address)."""
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise Refused("bad-address") from error
    if parts.scheme not in ("http", "https") or not host or parts.username or parts.password or len(url) > MAX_ADDRESS:
        raise Refused("bad-address")
    try:
        name = host if ":" in host else host.encode("idna").decode()
    except UnicodeError as error:
        raise Refused("bad-address") from error
    place = (f"[{name}]" if ":" in name else name) + (f":{port}" if port else "")
    path = "".join(char if "!" <= char <= "~" else "".join(f"%{byte:02X}" for byte in char.encode()) for char in parts.path or "/")
    query = "".join(char if "!" <= char <= "~" else "".join(f"%{byte:02X}" for byte in char.encode()) for char in parts.query)
    return urlunsplit((parts.scheme, place, path, query, ""))


def _name(url: str, headers: Mapping[str, str]) -> str:
    """Return a file name: the server's, else the last part of the address, with the ending that its type stands for."""
    message = Message()
    message["content-disposition"] = headers.get("content-disposition", "")
    message["content-type"] = headers.get("content-type", "")
    name = message.get_filename() or unquote(urlsplit(url).path.rstrip("/").rpartition("/")[2]) or urlsplit(url).hostname or "page"
    suffix = _SUFFIXES.get(message.get_content_type(), "")
    return safe_name(name if not suffix or name.lower().endswith(suffix) else f"{name}{suffix}")
