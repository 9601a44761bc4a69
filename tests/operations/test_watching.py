"""What an operator sees: log lines, measures, health, alerts; and that nothing personal or secret is among it."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.observability.alerts import AT_MOST_IN_AN_HOUR, LOOKS, Alerts
from bot.observability.conditions import Trouble, disk_low, failing, memory_high, queue_long
from bot.observability.health import HealthServer
from bot.observability.journey import Answered, stage
from bot.observability.logs import Format, start_logging
from bot.observability.memory import give_back, resident_mb
from bot.observability.metrics import Metrics
from bot.observability.watch import ERROR_WINDOW_S, FEWEST_FOR_A_SHARE, Watch
from bot.texts import Texts
from tests.conftest import ROOT, environment
from tests.telegram.conftest import free_port

TOKEN = "123456:AAnobody-knows-this-token_0123456789"
SECRET = "hunter2-the-password"


@pytest.mark.usefixtures("root_logger")
@pytest.mark.parametrize("form", ["console", "json"])
def test_no_secret_gets_into_a_line(form: Format) -> None:
    """Neither by the message, nor by its values, nor by fields, nor by a traceback and what caused it."""
    out = io.StringIO()
    start_logging("DEBUG", form, [TOKEN, SECRET], out)
    log = logging.getLogger("some.library")
    log.info("GET https://api.telegram.org/bot%s/getMe", TOKEN)
    log.warning("password %s", SECRET, extra={"address": f"postgresql://bot:{SECRET}@db/x", "nested": {"token": TOKEN}})
    log.warning("another bot's 987654:ABCDEFGHIJKLMNOPQRSTUVWXYZ012345678")
    try:
        try:
            raise ValueError(f"inner {TOKEN}")
        except ValueError as inner:
            raise RuntimeError(f"outer {SECRET}") from inner
    except RuntimeError:
        log.exception("failed")
    written = out.getvalue()
    assert TOKEN not in written
    assert SECRET not in written
    assert "ABCDEFGHIJKLMNOPQRSTUVWXYZ" not in written
    assert written.count("<token>") >= 6
    assert "RuntimeError" in written
    if form == "json":
        assert [json.loads(line)["level"] for line in written.splitlines()] == ["info", "warning", "warning", "error"]


@pytest.mark.usefixtures("root_logger")
def test_one_line_for_an_answered_question() -> None:
    """Outcome and times by stage; in JSON every part is a field of its own."""
    out = io.StringIO()
    start_logging("INFO", "json", (), out)
    watch = Watch()
    with watch.update(waited_s=0.25):
        with stage("answer"):
            watch.answered(Answered("answer", "list", "de", "v1"))
        with stage("state"), stage("deliver"):
            pass
        with stage("state"):
            pass
    (line,) = [json.loads(text) for text in out.getvalue().splitlines()]
    assert {key: line[key] for key in ("event", "outcome", "kind", "language", "corpus", "wait_ms")} == {
        "event": "answered", "outcome": "answer", "kind": "list", "language": "de", "corpus": "v1", "wait_ms": 250.0,
    }  # fmt: skip
    assert set(line) - {"level", "logger", "timestamp", "event"} == {
        "outcome", "kind", "language", "corpus", "wait_ms", "answer_ms", "state_ms", "deliver_ms", "total_ms",
    }  # fmt: skip


def test_updates_and_answers_are_counted() -> None:
    """An update that raised counts as failed, one without an answer is no answer."""
    watch = Watch()
    with watch.update(waited_s=0):
        watch.answered(Answered("refuse", "passage", "fr", "v1"))
    with watch.update(waited_s=0):
        pass
    with pytest.raises(KeyError), watch.update(waited_s=0):
        raise KeyError
    text = watch.metrics.text().decode()
    assert 'campaign_updates_total{result="done"} 2.0' in text
    assert 'campaign_updates_total{result="failed"} 1.0' in text
    assert 'campaign_answers_total{kind="passage",language="fr",outcome="refuse"} 1.0' in text
    assert 'campaign_stage_seconds_count{stage="wait"} 3.0' in text


def test_the_error_share_looks_at_five_minutes_and_not_at_a_handful() -> None:
    """By a clock that the test moves."""
    now = [0.0]
    watch = Watch(clock=lambda: now[0])
    for number in range(FEWEST_FOR_A_SHARE - 1):
        with watch.update(waited_s=0):
            if number % 2:
                watch.failed()
    assert watch.error_share() == 0
    with watch.update(waited_s=0):
        watch.failed()
    assert watch.error_share() == 0.5
    probe = failing(watch, 0.4)
    assert probe() == Trouble("errors", {"percent": 50})
    now[0] = ERROR_WINDOW_S + 1
    assert probe() is None


def test_troubles_are_found(tmp_path: Path) -> None:
    """Disk, queue and memory, at their limits."""
    watch, waiting = Watch(), [5]
    free_mb = disk_low(tmp_path, watch, 10**9)()
    assert free_mb is not None
    assert int(free_mb.values["free"]) > 0
    assert disk_low(tmp_path, watch, 1)() is None
    queue = queue_long(lambda: waiting[0], watch, 5)
    assert queue() is None
    waiting[0] = 6
    assert queue() == Trouble("queue", {"waiting": 6})
    waiting[0] = 51
    assert queue() == Trouble("queue", {"waiting": 51}, serious=True)
    used = resident_mb()
    assert memory_high(used // 2, resident_mb)() is not None
    assert memory_high(used * 2, resident_mb)() is None


class Owners:
    """Keeps what owners were told."""

    def __init__(self) -> None:
        self.told: list[tuple[str, bool]] = []
        self.reachable = True

    async def __call__(self, key: str, values: dict[str, str | int], *, over: bool) -> None:
        if not self.reachable:
            raise ConnectionError
        assert Texts().say("en", key, **values)
        self.told.append((key, over))


def test_freed_memory_goes_back_to_the_system() -> None:
    """Also what lies between pieces that are still in use."""
    pieces = [bytes(5000) for _ in range(40_000)]  # 200 MB
    full = resident_mb()
    pieces = pieces[::100]
    give_back()
    assert full - resident_mb() > 100
    assert len(pieces) == 400


async def test_a_trouble_is_told_once_in_a_while_and_when_it_is_over() -> None:
    """Not at the first look, not again before its time, and once when it has gone."""
    owners = Owners()
    alerts = Alerts(owners, Metrics(), again_after_s=3600)
    disk = [Trouble("disk", {"free": 3})]
    await alerts.look(disk, now=0)
    assert owners.told == []
    for now in range(15, 3600, 15):
        await alerts.look(disk, now=now)
    assert owners.told == [("alert-disk", False)]
    await alerts.look(disk, now=3700)
    assert len(owners.told) == 2
    await alerts.look([], now=3715)
    assert len(owners.told) == 2
    await alerts.look([], now=3730)
    assert owners.told[2:] == [("alert-disk", True)]
    await alerts.look([], now=3745)
    assert len(owners.told) == 3


async def test_flickering_and_floods_are_not_told() -> None:
    """What comes and goes at each look is not told at all; and never more than a few an hour."""
    owners = Owners()
    alerts = Alerts(owners, Metrics(), again_after_s=1)
    for now in range(100):
        await alerts.look([Trouble("state")] if now % 2 else [], now=now)
    assert owners.told == []
    for now in range(100, 400):
        await alerts.look([Trouble("state")], now=now)
    assert len(owners.told) == AT_MOST_IN_AN_HOUR


async def test_an_alert_that_could_not_be_told_is_tried_again() -> None:
    """While Telegram is away nothing is ticked off."""
    owners = Owners()
    owners.reachable = False
    alerts = Alerts(owners, Metrics(), again_after_s=3600)
    for now in range(LOOKS + 1):
        await alerts.look([Trouble("memory", {"used": 5})], now=now)
    owners.reachable = True
    await alerts.look([Trouble("memory", {"used": 5})], now=10)
    assert owners.told == [("alert-memory", False)]


def test_owners_are_told_in_every_language() -> None:
    """All 24 languages have every alert, with its figures."""
    texts = Texts()
    values = {"free": 7, "percent": 7, "waiting": 7, "used": 7, "version": "7", "reason": "7", "what": "7"}
    names = ("disk", "errors", "queue", "state", "memory", "snapshot", "telegram", "safe-mode", "mended", "over")
    assert len(texts.languages) == 24
    for name in names:
        said = {texts.say(language, f"alert-{name}", **values) for language in texts.languages}
        assert len(said) == 24, name
        assert name in ("state", "safe-mode", "mended") or all("7" in text for text in said)


@pytest.fixture
async def health() -> AsyncIterator[tuple[str, list[Trouble]]]:
    """The running server's address, and the troubles it tells."""
    troubles: list[Trouble] = []
    listen = f"127.0.0.1:{free_port()}"
    server = HealthServer(listen, Metrics(), lambda: troubles)
    assert server.start()
    yield f"http://{listen}", troubles
    await server.stop()


async def get(url: str) -> tuple[int, str]:
    """Return status and body."""
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        return response.status, await response.text()


async def test_health_and_readiness(health: tuple[str, list[Trouble]]) -> None:
    """A low disk is no reason to get no work, an unwritable state is; the process is healthy in both cases."""
    address, troubles = health
    assert await get(f"{address}/readyz") == (200, '{"troubles": []}')
    troubles.append(Trouble("disk", {"free": 12}))
    assert await get(f"{address}/readyz") == (200, '{"troubles": [{"name": "disk", "free": 12}]}')
    troubles.append(Trouble("state", serious=True))
    assert (await get(f"{address}/readyz"))[0] == 503
    assert (await get(f"{address}/healthz"))[0] == 200
    status, text = await get(f"{address}/metrics")
    assert status == 200
    assert "process_resident_memory_bytes" in text
    assert (await get(f"{address}/elsewhere"))[0] == 404


async def test_a_taken_port_is_no_reason_not_to_serve(caplog: pytest.LogCaptureFixture) -> None:
    """It is logged with the name of the setting."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        server = HealthServer(f"127.0.0.1:{other.getsockname()[1]}", Metrics(), list)
        assert not server.start()
    assert "CAMPAIGN_HEALTH__LISTEN" in caplog.text


WATCHED = """
import asyncio, sys, time
from bot.observability.watchdog import Watchdog

async def main():
    watching = asyncio.create_task(Watchdog(1.5).run())
    await asyncio.sleep(0.5)
    if sys.argv[1] == "stuck":
        time.sleep(60)
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)

asyncio.run(main())
"""


@pytest.mark.parametrize(("behaviour", "status"), [("stuck", 70), ("well", 0)])
def test_a_stuck_loop_ends_the_process(behaviour: str, status: int, tmp_path: Path) -> None:
    """It says where it hangs; systemd heard that it was ready and alive."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        done = subprocess.run(
            [sys.executable, "-c", WATCHED, behaviour],
            cwd=ROOT, env=environment(PYTHONPATH=str(ROOT), NOTIFY_SOCKET=str(tmp_path / "notify")), capture_output=True, text=True, timeout=60,
        )  # fmt: skip
        heard = [systemd.recv(100), systemd.recv(100)]
    assert done.returncode == status, done.stderr
    assert heard == [b"READY=1", b"WATCHDOG=1"]
    assert ("time.sleep" in done.stderr or "main" in done.stderr) == (behaviour == "stuck")


def test_traces_are_sent_to_a_collector() -> None:
    """One span for the update and one for each stage, over HTTP to a collector; skipped without the optional packages."""
    pytest.importorskip("opentelemetry.sdk", reason="the extra `tracing` is not installed")
    program = """
import sys
from bot.observability.tracing import OpenTelemetryTraces
from bot.observability.watch import Watch
from bot.observability.journey import Answered, stage
traces = OpenTelemetryTraces(sys.argv[1])
watch = Watch(traces=traces)
with watch.update(waited_s=0.1), stage("answer"):
    watch.answered(Answered("answer", "list", "de", "v1"))
traces.close()
"""
    bodies = asyncio.run(_collect(program))
    assert len(bodies) == 1
    for name in (b"update", b"wait", b"answer", b"campaign-bot", b"outcome"):
        assert name in bodies[0]


async def _collect(program: str) -> list[bytes]:
    """Run a program with the address of a collector and return what that received."""
    from aiohttp import web

    bodies: list[bytes] = []

    async def take(request: web.Request) -> web.Response:
        bodies.append(await request.read())
        return web.Response(body=b"", content_type="application/x-protobuf")

    application = web.Application()
    application.router.add_post("/v1/traces", take)
    runner = web.AppRunner(application)
    await runner.setup()
    port = free_port()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    variables: dict[str, Any] = {"PYTHONPATH": str(ROOT), "OTEL_EXPORTER_OTLP_COMPRESSION": "none", "PATH": os.environ["PATH"]}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, f"http://127.0.0.1:{port}/v1/traces", cwd=ROOT, env=environment(**variables)
    )
    assert await asyncio.wait_for(process.wait(), 60) == 0
    await runner.cleanup()
    return bodies
