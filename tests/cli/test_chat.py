"""The chat in the terminal, by pipe and by keyboard."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from tests.cli.conftest import Program
from tests.conftest import ROOT, environment


def test_a_conversation_by_pipe(program: Program) -> None:
    typed = "Did SACEM sign the statement before the COREPER vote?\nAnd STIM?\n/why\n/sources\n/new\nAnd STIM?\n/quit\nnever reached\n"
    done = program("chat", stdin=typed)
    assert done.status == 0, done.err
    assert "SACEM" in done.out
    assert done.out.count("Yes. ") >= 2
    assert "organisations: stim" in done.out
    assert "The conversation is forgotten." in done.out
    assert "never reached" not in done.out


def test_run_without_a_token_is_the_chat(program: Program) -> None:
    done = program("run", stdin="When was the COREPER vote?\n")
    assert done.status == 0
    assert "2 February 2024" in done.out
    assert "terminal chat" in done.err


def test_strange_lines_end_nothing(program: Program) -> None:
    lines = [
        "",
        "   ",
        "/",
        "/nonsense",
        "/why",
        "99",
        "😀",
        "\u200b",
        "\u202eWho\u202c?",
        "من وقع؟",
        "x" * 100_000,
        "<b>Who</b>?",
        "\x00\x1b[2J",
    ]
    done = program("chat", stdin="\n".join(lines).encode() + b"\n\xff\xfe\nWhen was the COREPER vote?\n")
    assert done.status == 0, done.err
    assert "Nothing has been asked yet." in done.out
    assert "2 February 2024" in done.out
    assert "\x1b" not in done.out


def test_the_number_of_a_suggestion_asks_it(program: Program) -> None:
    done = program("chat", stdin="When was the COREPER vote?\n1\n")
    suggestion = next(line.split("→ ")[1] for line in done.out.splitlines() if line.strip().startswith("1 → "))
    assert f"› {suggestion}" in done.out


def test_one_ctrl_c_drops_the_line_and_two_leave(program: Program) -> None:
    with keyboard(program, "chat") as (process, read, write):
        read(until="› ")
        write("half a quest\x03")
        assert "once more Ctrl-C" in read(until="leave)")
        write("When was the COREPER vote?\r")
        assert "2 February 2024" in read(until="answer ·")
        write("\x03")
        read(until="leave)")
        write("\x03")
        assert process.wait(20) == 0


def test_ctrl_d_leaves(program: Program) -> None:
    with keyboard(program, "chat") as (process, read, write):
        read(until="› ")
        write("\x04")
        assert process.wait(20) == 0


@contextmanager
def keyboard(program: Program, *command: str) -> Iterator[tuple[subprocess.Popen[bytes], object, object]]:
    """Run a command in a terminal of its own."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", *command],
        cwd=ROOT,
        env=environment(CAMPAIGN_DATA_DIR=str(program.data_dir), TERM="xterm", COLUMNS="100", LINES="40"),
        stdin=slave,
        stdout=slave,
        stderr=slave,
        start_new_session=True,
        preexec_fn=lambda: __import__("fcntl").ioctl(0, __import__("termios").TIOCSCTTY, 0),
    )
    os.close(slave)

    def read(*, until: str) -> str:
        seen, deadline = b"", time.monotonic() + 30
        while until not in seen.decode("utf-8", "replace"):
            assert time.monotonic() < deadline, seen
            if select.select([master], [], [], 0.2)[0]:
                seen += os.read(master, 65536)
        return seen.decode("utf-8", "replace")

    def write(text: str) -> None:
        time.sleep(0.5)  # nobody types faster; a signal between prompt and waiting is only noticed at the next key
        os.write(master, text.encode())

    try:
        yield process, read, write
    finally:
        process.kill()
        process.wait()
        os.close(master)
