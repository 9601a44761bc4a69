"""Things that go wrong on purpose: flood limits, refusals, errors of the server, slow answers, answers and files that get lost."""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import Literal

from tests.botapi.problems import Refusal, too_many
from tests.botapi.world import Json

Kind = Literal[
    "flood", "refusal", "server-error", "lost-answer", "dropped-request", "cut-answer", "empty-answer", "gateway-error", "slow", "held", "cut"
]  # fmt: skip
# What faults call the fetching of a file, which is no method of the Bot API.
DOWNLOAD = "download"


@dataclass
class Fault:
    """What happens to the next `times` requests of `method` (any if empty) to `chat_id` (any if none).

    "lost-answer" carries the request out and then drops the connection, "dropped-request" drops it before; "cut-answer",
    "empty-answer" and "gateway-error" carry it out too, and answer with all but the last bytes, with nothing, or with a gateway's page;
    "slow" waits `seconds` before it carries the request out, "held" until it is let go. A "refusal" answers with `status` and
    `description`; "cut" ends a download after half of the file.
    """

    kind: Kind
    method: str = ""
    chat_id: int | None = None
    times: int = 1
    seconds: float = 1.0
    status: int = 502
    description: str = ""
    let_go: asyncio.Event = field(default_factory=asyncio.Event)

    def fits(self, method: str, parameters: Json) -> bool:
        """Say whether this fault strikes a request."""
        return (
            self.times > 0
            and (not self.method or self.method.lower() == method.lower())
            and (self.chat_id is None or parameters.get("chat_id") == self.chat_id)
        )

    def refusal(self) -> Refusal | None:
        """Return the refusal to answer with, if this fault is one."""
        if self.kind == "flood":
            return too_many(int(self.seconds))
        if self.kind == "refusal":
            return Refusal(self.status, self.description)
        if self.kind == "server-error":
            return Refusal(self.status, "Bad Gateway" if self.status == 502 else "Internal Server Error")
        return None


class Faults:
    """The faults that are waiting to strike."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Let a fault strike."""
        self._waiting.append(fault)

    def end(self) -> None:
        """Let nothing go wrong any more."""
        self._waiting.clear()

    def take(self, method: str, parameters: Json) -> Fault | None:
        """Return the fault that strikes this request, if any, and count it down."""
        for fault in self._waiting:
            if fault.fits(method, parameters):
                fault.times -= 1
                return fault
        return None


class FloodLimits:
    """Optional limits per chat: at most `burst` messages in `window_s`; more are refused with status 429."""

    def __init__(self, burst: int = 20, window_s: float = 60.0) -> None:
        self.burst = burst
        self.window_s = window_s
        self.enabled = False
        self._sent: dict[int, deque[float]] = defaultdict(deque)

    def count(self, chat_id: int) -> None:
        """Count a message; raise the flood refusal when there were too many."""
        if not self.enabled:
            return
        now = time.monotonic()
        sent = self._sent[chat_id]
        while sent and sent[0] <= now - self.window_s:
            sent.popleft()
        if len(sent) >= self.burst:
            raise too_many(max(1, round(sent[0] + self.window_s - now)))
        sent.append(now)
