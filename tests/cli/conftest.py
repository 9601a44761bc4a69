"""The real program as a process of its own."""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from bot.building import FACTS
from index.build import extra_file
from index.files import replace_text
from index.snapshot import MANIFEST, Manifest, SnapshotStore
from tests.conftest import ROOT, environment

PR_CAPBSET_DROP, CAP_DAC_OVERRIDE = 24, 1
# The program once, for one command after the other, each with settings of its own.
_IN_TURN = """
import contextlib, io, json, os, sys
from bot.__main__ import main
usual = dict(os.environ)
for arguments, settings in json.load(sys.stdin):
    os.environ.clear()
    os.environ.update(usual | settings)
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            main(arguments)
            status = 0
        except SystemExit as end:
            status = end.code
    print(json.dumps([status, out.getvalue(), err.getvalue()]))
"""
Command = tuple[str, ...]


@dataclass(frozen=True)
class Finished:
    """What a command came to."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The output as JSON."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """The output as JSON Lines."""
        return [json.loads(line) for line in self.out.splitlines()]


@dataclass(frozen=True)
class Program:
    """Runs `campaign-bot` on a data directory."""

    data_dir: Path

    def __call__(self, *arguments: str, stdin: str | bytes = "", before: Callable[[], None] | None = None, **settings: str) -> Finished:
        """Run a command to its end. `settings` are environment variables; `before` runs in the new process."""
        given = stdin.encode() if isinstance(stdin, str) else stdin
        done = subprocess.run(
            self._command(*arguments), input=given, capture_output=True, timeout=120, preexec_fn=before, **self._where(settings)
        )
        return Finished(done.returncode, done.stdout.decode(), done.stderr.decode())

    def in_turn(self, commands: Sequence[tuple[Command, dict[str, str]]]) -> list[Finished]:
        """Run commands with their settings in one process, which starts once: for those that read no input and print what they were told to."""
        given = json.dumps(commands).encode()
        done = subprocess.run([sys.executable, "-c", _IN_TURN], input=given, capture_output=True, timeout=300, **self._where({}))
        assert done.returncode == 0, done.stderr.decode()
        return [Finished(*json.loads(line)) for line in done.stdout.splitlines()]

    def start(self, *arguments: str, **settings: str) -> subprocess.Popen[str]:
        """Start a command that goes on."""
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        return subprocess.Popen(self._command(*arguments), text=True, **pipes, **self._where(settings))  # type: ignore[call-overload, no-any-return]

    def _command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "bot", *arguments]

    def _where(self, settings: dict[str, str]) -> dict[str, Any]:
        return {"cwd": ROOT, "env": environment(**{"CAMPAIGN_DATA_DIR": str(self.data_dir), **settings})}


@pytest.fixture
def program(data_dir: Path) -> Program:
    """The program on the shared index; for commands that change nothing."""
    return Program(data_dir)


@pytest.fixture
def own(data_dir: Path, tmp_path: Path) -> Program:
    """The program on a copy of the index, with the shared model."""
    folder = tmp_path / "data"
    copy_index(data_dir, folder)
    return Program(folder)


@pytest.fixture
def empty(data_dir: Path, tmp_path: Path) -> Program:
    """The program on a data directory that holds the model and no index."""
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "models").symlink_to((data_dir / "models").resolve(), target_is_directory=True)
    return Program(folder)


def copy_index(data_dir: Path, folder: Path) -> None:
    """Copy the current snapshot, without earlier ones and without the cache of embeddings; the models are shared."""
    folder.mkdir(exist_ok=True)
    lend_models(data_dir, folder)
    current = SnapshotStore(data_dir / "index").current()
    shutil.copytree(data_dir / "index" / current, folder / "index" / current)
    replace_text(folder / "index" / "current", f"{current}\n")


def lend_models(data_dir: Path, folder: Path) -> None:
    """Let a data directory have the prepared model and the unpacked one of spelling, which a build would make anew, from another one."""
    for name in (path.name for path in data_dir.iterdir() if path.name == "models" or path.name.startswith("spelling-")):
        if not (folder / name).exists():
            (folder / name).symlink_to((data_dir / name).resolve(), target_is_directory=True)


def publish_without_a_signature(program: Program, letter: str, organisation: str) -> str:
    """Publish what a build would if the letter had one signature less; the version."""
    store = SnapshotStore(program.data_dir / "index", keep=5)
    current = store.root / store.current()
    with store.staging() as staged:
        shutil.copytree(current, staged, dirs_exist_ok=True)
        (staged / MANIFEST).unlink()
        file = extra_file(staged, FACTS)
        facts = json.loads(file.read_bytes())
        changed = next(row for row in facts["documents"] if row["id"] == letter)
        changed["signatories"] = [row for row in changed["signatories"] if row["org"] != organisation]
        file.write_text(json.dumps(facts), encoding="utf-8")
        return store.publish(staged, replace(Manifest.read(current), corpus_digest="0" * 64))


def wait_for(condition: Callable[[], bool], *, seconds: float = 60.0) -> None:
    """Wait until something holds."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.05)


def interrupt(process: subprocess.Popen[str]) -> None:
    """Send what Ctrl-C sends."""
    process.send_signal(signal.SIGINT)


def without_rights() -> None:
    """Make the permissions of files hold for root too, in this process and what it starts."""
    if os.geteuid() == 0:
        ctypes.CDLL(None).prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0)
