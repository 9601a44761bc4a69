"""Notices when the event loop is stuck, and ends the process, so that its supervisor starts it anew; nothing is lost by that.

systemd hears the same signs of life (`WatchdogSec=`), in case even the watching thread cannot run.
"""

from __future__ import annotations

import asyncio
import contextlib
import faulthandler
import os
import socket
import sys
import threading
import time

STUCK = 70
_BEAT_S = 1.0


def notify(message: str) -> None:
    """Tell systemd something (`READY=1`, `WATCHDOG=1`, `STOPPING=1`); without systemd, nobody."""
    address = os.environ.get("NOTIFY_SOCKET")
    if not address:
        return
    name = "\0" + address[1:] if address.startswith("@") else address
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as connection:
        connection.sendto(message.encode(), name)


class Watchdog:
    """Signs of life from the loop, looked for by a thread."""

    def __init__(self, stuck_after_s: float) -> None:
        self._stuck_after_s = stuck_after_s
        self._beat = time.monotonic()

    async def run(self) -> None:
        """Give signs of life until cancelled. Without one for `stuck_after_s` the process prints where it hangs and ends with status 70."""
        over = threading.Event()
        thread = threading.Thread(target=self._look, args=(over,), name="watchdog", daemon=True)
        self._beat = time.monotonic()
        thread.start()
        notify("READY=1")
        try:
            while True:
                self._beat = time.monotonic()
                notify("WATCHDOG=1")
                await asyncio.sleep(_BEAT_S)
        finally:
            notify("STOPPING=1")
            over.set()

    def _look(self, over: threading.Event) -> None:
        while not over.wait(_BEAT_S):
            silent_s = time.monotonic() - self._beat
            if silent_s > self._stuck_after_s:
                sys.stderr.write(f"no sign of life for {silent_s:.0f} s; ending, to be started anew. Where it hangs:\n")
                faulthandler.dump_traceback(sys.stderr)
                sys.stderr.flush()
                os._exit(STUCK)
