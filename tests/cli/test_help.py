"""The help teaches, and comes at once."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bot.__main__ import main
from tests.conftest import ROOT, environment

COMMANDS = [
    [], ["run"], ["chat"], ["ask"], ["eval"], ["doctor"], ["settings"], ["index"], ["index", "build"], ["index", "status"],
    ["index", "verify"], ["index", "rollback"], ["index", "prepare-model"], ["documents"], ["documents", "list"],
    ["documents", "show"], ["documents", "check"],
]  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_explains_itself(capsys: pytest.CaptureFixture[str], command: list[str]) -> None:
    assert "Usage: campaign-bot" in help_of(capsys, *command)


@pytest.mark.parametrize("status", ["0 fine", "1 some questions", "2 wrong usage", "3 wrong configuration", "4 another instance"])
def test_the_help_lists_the_exit_statuses(capsys: pytest.CaptureFixture[str], status: str) -> None:
    assert status in " ".join(help_of(capsys).split())


def help_of(capsys: pytest.CaptureFixture[str], *command: str) -> str:
    with pytest.raises(SystemExit) as ended:
        main([*command, "--help"])
    assert ended.value.code == 0
    return capsys.readouterr().out


def test_the_help_loads_nothing_heavy() -> None:
    code = (
        "import sys, contextlib\nfrom bot.__main__ import main\n"
        "with contextlib.suppress(SystemExit):\n    main(['--help'])\n"
        "sys.stderr.write(str([n for n in ('numpy', 'pydantic', 'yaml', 'onnxruntime', 'telegram', 'torch') if n in sys.modules]))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment(), capture_output=True, text=True)
    assert done.stderr == "[]"
