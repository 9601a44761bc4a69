"""Addresses that are fetched, and those that are not."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from bot.intake.errors import Refused
from bot.intake.fetching import Fetcher, checked_address, is_public
from bot.settings import IntakeSettings

PAGE = b"<html><body><p>Joint letter</p></body></html>"


class Site(BaseHTTPRequestHandler):
    """A site with one page and several traps."""

    waited_for = threading.Event()  # set where somebody has waited for the last drop

    def do_GET(self) -> None:
        """Answer by path."""
        path = self.path
        if path == "/loop":
            self._head(302, Location="/loop")
        elif path == "/inside":
            self._head(302, Location="http://[::ffff:10.0.0.1]/secret")
        elif path == "/file":
            self._head(302, Location="file:///etc/passwd")
        elif path == "/claims":
            self._head(200, **{"Content-Length": str(10**9)})
        elif path == "/bomb":
            self._body(gzip.compress(b"0" * 30_000_000), **{"Content-Encoding": "gzip"})
        elif path == "/packed":
            self._body(gzip.compress(PAGE), **{"Content-Encoding": "gzip", "Content-Type": "text/html"})
        elif path == "/dripping":
            self.wfile.write(b"HTTP/1.1 200 OK\r\n")
            self._drip()
        elif path == "/dripping-body":
            self._head(200)
            self._drip()
        elif path == "/broken":
            self._head(500)
        elif path == "/forbidden":
            self._head(403)
        elif path == "/gone":
            self._head(404)
        elif path == "/letter" and self.headers.get("If-None-Match") == '"one"':
            self._head(304)
        elif path == "/letter":
            self._body(PAGE, ETag='"one"', **{"Content-Type": "text/html; charset=utf-8"})
        else:
            self._body(PAGE, **{"Content-Disposition": 'attachment; filename="../../etc/Brief\u202e.pdf"'})

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def _drip(self) -> None:
        with suppress(OSError):
            for _ in range(300):
                self.wfile.write(b"X")
                time.sleep(0.1)
            self.waited_for.set()

    def _head(self, status: int, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def _body(self, body: bytes, **headers: str) -> None:
        self._head(200, **{"Content-Length": str(len(body))}, **{k: v.encode().decode("latin-1") for k, v in headers.items()})
        self.wfile.write(body)


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """The site's address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def fetcher(*, private: bool = True) -> Fetcher:
    """A fetcher that does not wait between requests."""
    return Fetcher(IntakeSettings(private_addresses=private, fetch_pause_s=0, fetch_megabytes=2, fetch_timeout_s=5))


def test_a_page_is_fetched_and_asked_again_by_its_tag(site: str) -> None:
    found = fetcher().fetch(f"{site}/letter")
    assert (found.data, found.name, found.etag) == (PAGE, "letter.html", '"one"')
    again = fetcher().fetch(f"{site}/letter", etag=found.etag)
    assert (again.data, again.changed) == (b"", False)


def test_packed_pages_are_unpacked(site: str) -> None:
    assert fetcher().fetch(f"{site}/packed").data == PAGE


def test_the_servers_file_name_is_made_safe(site: str) -> None:
    name = fetcher().fetch(f"{site}/named").name
    assert "/" not in name
    assert "\u202e" not in name
    assert not name.startswith(".")


@pytest.mark.parametrize(
    ("path", "code"),
    [("/loop", "too-many-redirects"), ("/file", "bad-address"), ("/claims", "too-large"), ("/bomb", "too-large"), ("/gone", "not-found"),
     ("/broken", "unreachable"), ("/forbidden", "unreachable")],
)  # fmt: skip
def test_traps_are_refused_with_their_reason(site: str, path: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        fetcher().fetch(site + path)
    assert refused.value.code == code


@pytest.mark.parametrize("path", ["/dripping", "/dripping-body"])
def test_an_answer_that_drips_ends_at_the_limit(site: str, path: str) -> None:
    """Each byte comes in time; all of them together do not."""
    with pytest.raises(Refused) as refused:
        Fetcher(IntakeSettings(private_addresses=True, fetch_pause_s=0, fetch_timeout_s=1)).fetch(site + path)
    assert refused.value.code == "timeout"
    assert not Site.waited_for.is_set()


def test_a_name_that_is_never_resolved_ends_at_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    released = threading.Event()
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: released.wait(60) and [])
    with pytest.raises(Refused) as refused:
        Fetcher(IntakeSettings(fetch_pause_s=0, fetch_timeout_s=1)).fetch("https://example.org/")
    released.set()
    assert refused.value.code == "timeout"


def test_the_address_is_given_as_it_was_asked(site: str) -> None:
    assert fetcher().fetch(f"{site}/letter\r\nX-Evil: 1").url == f"{site}/letterX-Evil:%201"


def test_private_addresses_are_refused_before_a_request_and_behind_a_redirect(site: str) -> None:
    for address in (f"{site}/letter", "http://localhost:1/x", "http://[::1]/", "http://169.254.169.254/latest/meta-data/"):
        with pytest.raises(Refused) as refused:
            fetcher(private=False).fetch(address)
        assert refused.value.code == "private-address"


@pytest.mark.parametrize(
    "address",
    ["ftp://example.org/x", "javascript:alert(1)", "http://", "http://user:secret@example.org/", "http://exa mple.org:99999/", "file:///etc/passwd"],
)
def test_what_is_no_address_of_the_web_is_refused(address: str) -> None:
    with pytest.raises(Refused, match="bad-address"):
        checked_address(address)


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.215.14", True), ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True), ("10.1.2.3", False), ("127.0.0.1", False),
        ("169.254.169.254", False), ("100.64.0.1", False), ("0.1.2.3", False), ("224.0.0.1", False), ("::1", False), ("fe80::1%eth0", False),
        ("::ffff:192.168.0.1", False), ("64:ff9b::a00:1", False), ("2002:7f00:1::", False),
    ],
)  # fmt: skip
def test_public_addresses(address: str, public: bool) -> None:
    assert is_public(address) is public
