"""The wheel alone, in an empty environment, from another folder: what a server installs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.conftest import ROOT, environment

pytestmark = pytest.mark.skipif(not os.environ.get("CI"), reason="installs packages: runs in CI")


def test_a_wheel_in_an_empty_environment_answers(tmp_path: Path, data_dir: Path) -> None:
    """Without the packages that building needs."""
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    run([*pip, "wheel", "--quiet", "--no-deps", "--wheel-dir", str(tmp_path), str(ROOT)], tmp_path)
    (wheel,) = tmp_path.glob("*.whl")
    venv.create(tmp_path / "venv", with_pip=True)
    run([str(tmp_path / "venv" / "bin" / "python"), "-m", "pip", "install", "--quiet", str(wheel)], tmp_path)
    program = str(tmp_path / "venv" / "bin" / "campaign-bot")
    (tmp_path / "bot").mkdir()  # a folder that happens to be called like a package of ours
    out = run([program, "ask", "Did GEMA sign the statement before the COREPER vote?", "--json"], tmp_path, data_dir)
    assert json.loads(out)["value"] == "yes"
    installed = run([str(tmp_path / "venv" / "bin" / "python"), "-m", "pip", "list", "--format", "json"], tmp_path)
    assert {"torch", "transformers", "sentence-transformers"}.isdisjoint(row["name"] for row in json.loads(installed))
    assert "0 errors" in run([program, "documents", "check"], tmp_path, data_dir, stderr=True)
    needed = run([program, "index", "build"], tmp_path, tmp_path / "new", status=3, stderr=True)
    assert "aiact-campaign-bot[bundled]" in needed


def run(command: list[str], folder: Path, data_dir: Path | None = None, *, status: int = 0, stderr: bool = False) -> str:
    """Run a command in a folder; what it prints."""
    settings = {"CAMPAIGN_DATA_DIR": str(data_dir)} if data_dir else {}
    done = subprocess.run(command, cwd=folder, env=environment(**settings), capture_output=True, text=True)
    assert done.returncode == status, done.stdout + done.stderr
    return done.stderr if stderr else done.stdout
