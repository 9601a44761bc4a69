"""Fetches public pages and files by address: nothing but http and https, nothing from inside the network, nothing without end.

Names are resolved here and the connection goes to the very address that was checked, so that a name cannot point elsewhere a
moment later; each redirect is checked anew. Bodies are asked for as they are; packed ones are unpacked under the same limit.
"""

from __future__ import annotations

import ipaddress
import socket
import time
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from email.message import Message
from urllib.parse import unquote, urljoin, urlsplit, urlunsplit

import httpcore

from bot.intake.drafts import safe_name
from bot.intake.errors import Refused
from bot.settings import IntakeSettings

MAX_REDIRECTS = 5
MAX_ADDRESS = 2000
AGENT = "campaign-bot (reads public campaign documents)"
_MOVED = (301, 302, 303, 307, 308)
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
        here = url
        for _ in range(MAX_REDIRECTS + 1):
            answer = self._request(checked_address(here), headers, until)
            if answer.status in _MOVED and (target := answer.headers.get("location")):
                here = urljoin(here, target)
                continue
            if answer.status == 304:
                return Fetched(here, "", b"", False, etag, modified)
            if answer.status != 200:
                raise Refused("not-found", status=answer.status)
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
        limits = dict.fromkeys(("connect", "read", "write", "pool"), min(left, 15.0))
        backend = _GuardedBackend(private=self._settings.private_addresses)
        try:
            with (
                httpcore.ConnectionPool(network_backend=backend) as pool,
                pool.stream("GET", url, headers=sent, extensions={"timeout": limits}) as response,
            ):
                found = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers}
                body = self._body(response.iter_stream(), found, until) if response.status == 200 else b""
                return _Answer(response.status, found, body)
        except httpcore.TimeoutException as error:
            raise Refused("timeout", seconds=self._settings.fetch_timeout_s) from error
        except (httpcore.NetworkError, httpcore.ProtocolError, OSError, UnicodeError) as error:
            raise Refused("unreachable", host=host) from error

    def _body(self, parts: Iterable[bytes], headers: Mapping[str, str], until: float) -> bytes:
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
            if time.monotonic() > until:
                raise Refused("timeout", seconds=self._settings.fetch_timeout_s)
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
    """Connects only to addresses of the public network."""

    def __init__(self, *, private: bool) -> None:
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
        return super().connect_tcp(address, port, timeout, local_address, socket_options)

    def _resolved(self, host: str, port: int) -> str:
        found = [str(row[4][0]) for row in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
        # One private address among several is enough to refuse: which one a later look-up gives is not ours to choose.
        if not found or (not self._private and not all(is_public(address) for address in found)):
            raise Refused("private-address", host=host)
        return found[0]


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
