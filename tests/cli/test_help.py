"""The help teaches, and comes at once."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.cli.conftest import Program
from tests.conftest import ROOT, environment

COMMANDS = [
    [], ["run"], ["chat"], ["ask"], ["eval"], ["doctor"], ["settings"], ["index"], ["index", "build"], ["index", "status"],
    ["index", "verify"], ["index", "rollback"], ["index", "prepare-model"], ["documents"], ["documents", "list"],
    ["documents", "show"], ["documents", "check"],
]  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_explains_itself(program: Program, command: list[str]) -> None:
    done = program(*command, "--help")
    assert done.status == 0
    assert "Usage: campaign-bot" in done.out


@pytest.mark.parametrize("status", ["0 fine", "1 some questions", "2 wrong usage", "3 wrong configuration", "4 another instance"])
def test_the_help_lists_the_exit_statuses(program: Program, status: str) -> None:
    assert status in " ".join(program("--help").out.split())


def test_the_help_loads_nothing_heavy() -> None:
    code = (
        "import sys, contextlib\nfrom bot.__main__ import main\n"
        "with contextlib.suppress(SystemExit):\n    main(['--help'])\n"
        "sys.stderr.write(str([n for n in ('numpy', 'pydantic', 'yaml', 'onnxruntime', 'telegram', 'torch') if n in sys.modules]))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment(), capture_output=True, text=True)
    assert done.stderr == "[]"
