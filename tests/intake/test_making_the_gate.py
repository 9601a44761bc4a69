"""`scripts/make-gate` writes the questions that guard publishing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from bot.answers.contract import Question
from bot.intake.gate import golden_questions
from bot.service import Service
from tests.conftest import ROOT, environment


def test_questions_guard_once_they_have_been_answered_rightly(data_dir: Path, service: Service, tmp_path: Path) -> None:
    """Until then the file is as it was: a run that is broken off leaves no question that was never asked."""
    target = tmp_path / "gate.jsonl"
    target.write_text("as it was", encoding="utf-8")
    command = [sys.executable, ROOT / "scripts" / "make-gate", target]
    process = subprocess.Popen(command, env=environment(CAMPAIGN_DATA_DIR=str(data_dir)), cwd=ROOT, stdout=subprocess.PIPE, text=True)
    seen = set()
    while process.poll() is None:
        seen.add(target.read_text(encoding="utf-8"))
    said, _ = process.communicate()
    assert process.returncode == 0
    final = target.read_text(encoding="utf-8")
    assert seen <= {"as it was", final}
    kept = golden_questions(target)
    assert f"{len(kept)} of " in said
    assert len(kept) > 50
    for one in kept:
        assert one.fits(service.think(Question(one.question, today=one.today, language=one.language)).answer), one.question
