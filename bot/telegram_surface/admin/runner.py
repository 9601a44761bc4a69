"""Runs the program's own commands beside the bot: parsing and building take memory and time that answering must not lose.

What is to be done stands on disk before it begins and after it ends, so that a command may be run again when the bot was killed.
"""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.intake.audit import signature
from bot.own_command import own_command, own_path
from bot.settings import Settings, environment_of

Step = Callable[[str], Awaitable[None]]
LONGEST_S = 600.0
_ENDS_WITHIN_S = 2.0  # of being told to: the bot itself has five seconds to stop
READING = ("draft",)  # commands that change nothing, so that nobody need answer for them


@dataclass(frozen=True)
class Finished:
    """What a command came to: its status, its output as data (None where it is no JSON) and its complaints."""

    status: int
    output: Any
    complaints: tuple[str, ...]


class Runner:
    """Runs one command of `campaign-bot documents` at a time."""

    def __init__(self, settings: Settings, *, longest_s: float = LONGEST_S) -> None:
        self._settings = settings
        self._longest_s = longest_s
        self._turn = asyncio.Lock()

    async def documents(self, *arguments: str, user_id: int, step: Step | None = None) -> Finished:
        """Run a command for somebody; `step` hears each line of its progress. Raises `TimeoutError` after `longest_s`."""
        whose = () if arguments[0] in READING else ("--by", signature(user_id))
        command = own_command("documents", arguments[0], "--json", *whose, *arguments[1:])
        async with self._turn, asyncio.timeout(self._longest_s):
            process = await asyncio.create_subprocess_exec(
                *_politely(command),
                env=environment_of(self._settings) | own_path(),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
                limit=1_000_000,
            )
            try:
                output, complaints = await asyncio.gather(_all_of(process.stdout), _lines_of(process.stderr, step))
                status = await process.wait()
            except BaseException:
                await _ended(process)
                raise
        return Finished(status, _as_data(output), tuple(complaints))


def _politely(command: Sequence[str]) -> list[str]:
    """Let answers go first where the system knows how."""
    nice = shutil.which("nice")
    return [nice, "-n", "10", *command] if nice else list(command)


async def _ended(process: asyncio.subprocess.Process) -> None:
    """End a command whose caller is gone; what it began is either published or undone when the next one starts."""
    if process.returncode is not None:
        return
    process.terminate()
    try:
        await asyncio.wait_for(process.wait(), _ENDS_WITHIN_S)
    except TimeoutError:
        process.kill()


async def _all_of(stream: asyncio.StreamReader | None) -> bytes:
    return await stream.read() if stream is not None else b""


async def _lines_of(stream: asyncio.StreamReader | None, step: Step | None) -> list[str]:
    lines: list[str] = []
    while stream is not None and (raw := await stream.readline()):
        line = raw.decode(errors="replace").strip()
        lines.append(line)
        if step is not None:
            await step(line)
    return lines


def _as_data(output: bytes) -> Any:
    try:
        return json.loads(output)
    except ValueError:
        return None
