"""A crowd: many chats that ask at once, each its next question when the last is answered, against the strict server on this machine.

`python -m tests.telegram.crowd` measures the chat surface with answers by heart; `--real` the program with the assistant, on the data
directory of the settings and the golden questions, which many ask; `--different` the same with questions that nobody else asks. Run it
while the machine does nothing else.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from tests.botapi.driver import BotApi, ChatHandle
from tests.botapi.world import User
from tests.telegram.child import REAL, ROOT, program

GOLDEN, PROBES = ROOT / "tests" / "golden" / "dev.jsonl", ROOT / "tests" / "probes"
MENU_S = 90.0
Figures = dict[str, object]


async def ask_in_turn(chat: ChatHandle, person: User, questions: Sequence[str], beginning: str) -> list[float]:
    """Ask one question after the other and return the seconds from each update to its answer.

    Raises AssertionError when an answer does not begin as it has to; `{}` stands for the question.
    """
    took = []
    for question in questions:
        asked = await chat.says(person, question)
        reply = await chat.reply(120)
        assert reply.text.startswith(beginning.format(question)), f"{reply.text!r} to {question!r}"
        took.append(reply.message.sent_at - asked.sent_at)
    return took


async def crowd(api: BotApi, process_id: int, chats: int, questions: Sequence[Sequence[str]], beginning: str = "") -> Figures:
    """Let a crowd ask and return what it took. Raises AssertionError when an answer is lost, refused or out of order."""
    people = [api.user(f"P{number}") for number in range(chats)]
    memory, used, started = [resident_megabytes(process_id)], processor_s(process_id), time.monotonic()
    took = await asyncio.gather(
        *(ask_in_turn(api.private(person), person, questions[number % len(questions)], beginning) for number, person in enumerate(people))
    )
    seconds = time.monotonic() - started
    memory.append(resident_megabytes(process_id))
    used = processor_s(process_id) - used
    every = sorted(one for some in took for one in some)
    assert api.refused() == []
    return {
        "answers": len(every),
        "answers a second": round(len(every) / seconds),
        "processor ms each": round(1000 * used / len(every), 2),
        "median s": round(statistics.median(every), 3),
        "p99 s": round(every[int(len(every) * 0.99)], 3),
        "memory before and after MB": memory,
    }


def resident_megabytes(process_id: int) -> int:
    """Return how much memory a process holds."""
    status = Path(f"/proc/{process_id}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) // 1024


def processor_s(process_id: int) -> float:
    """Return the processor time that a process has used."""
    fields = Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextlib.asynccontextmanager
async def warm(api: BotApi, folder: Path, command: Sequence[str] = ()) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run a program for the length of a block, which begins when it has answered once and sent its menu."""
    process = await program(api, folder, command=command)
    try:
        while not any(call.method == "getMe" for call in api.server.calls):
            assert process.returncode is None, (folder / "log.txt").read_text()
            await asyncio.sleep(0.1)
        anna = api.user("Anna")
        await api.private(anna).says(anna, "When was the COREPER vote?")
        await api.private(anna).reply(120)
        until = time.monotonic() + MENU_S
        while len(api.server.world.commands) < 75 and time.monotonic() < until:
            await asyncio.sleep(0.1)
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


def golden_questions(number: int) -> list[list[str]]:
    """Return several series of questions; each begins elsewhere in the golden questions."""
    every = [str(json.loads(line)["question"]) for line in GOLDEN.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [[every[(start + index) % len(every)] for index in range(number)] for start in range(len(every))]


def different_questions(chats: int, number: int) -> list[list[str]]:
    """Return as many series of questions as there are chats, no question twice. Raises ValueError where there are not enough."""
    rows = [json.loads(line) for path in sorted(PROBES.glob("*.jsonl")) for line in path.read_text(encoding="utf-8").splitlines()]
    every = list(dict.fromkeys(str(row["question"]) for row in rows if "conversation" not in row))
    random.Random(5).shuffle(every)
    if len(every) < chats * number:
        raise ValueError(f"expected {chats * number} different questions, found {len(every)}")
    return [every[start : start + number] for start in range(0, chats * number, number)]


async def _main(options: argparse.Namespace) -> None:
    gc.disable()  # the server remembers all calls: looking through them held everybody up for half a second now and then
    questions = [[f"Question {index}" for index in range(options.questions)]]
    if options.different:
        questions = different_questions(options.chats, options.questions)
    elif options.real:
        questions = golden_questions(options.questions)
    real = options.real or options.different
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if real:
            data = Path(os.environ.get("CAMPAIGN_DATA_DIR", "var")).absolute()
            for part in ("models", "index", *(path.name for path in data.glob("spelling-*"))):
                (folder / part).symlink_to(data / part)
        async with BotApi() as api, warm(api, folder, REAL if real else ()) as process:
            for _ in range(options.rounds):
                figures = await crowd(api, process.pid, options.chats, questions)
                sys.stdout.write(f"{json.dumps(figures)}\n")
                sys.stdout.flush()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.telegram.crowd", description=__doc__)
    parser.add_argument("--real", action="store_true", help="with the assistant")
    parser.add_argument("--different", action="store_true", help="with the assistant, no question asked twice")
    parser.add_argument("--chats", type=int, default=200)
    parser.add_argument("--questions", type=int, default=10, help="by each chat")
    parser.add_argument("--rounds", type=int, default=1, help="to see whether memory grows")
    asyncio.run(_main(parser.parse_args()))
