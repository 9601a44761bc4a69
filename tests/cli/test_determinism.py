"""The same snapshot, question and day give the same bytes, in whatever process and order."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Program
from tests.probes.test_probes import GOLDEN, PROBES

SAMPLE = [question | {"today": "2026-11-01"} for question in (*PROBES[::13], *GOLDEN[::5]) if "conversation" not in question]


def answered(program: Program, folder: Path, questions: list[dict[str, Any]], **settings: str) -> dict[str, str]:
    """Each answer as bytes, without the time that it took, by the id of its question."""
    file = folder / "questions.jsonl"
    file.write_text("\n".join(json.dumps(question) for question in questions), encoding="utf-8")
    done = program("ask", "--batch", str(file), **settings)
    assert done.status == 0, done.err
    return {answer["id"]: json.dumps(answer | {"elapsed_ms": 0}) for answer in done.lines}


@pytest.mark.parametrize("asked", [pytest.param(SAMPLE[::4], id="some"), pytest.param(SAMPLE, id="more", marks=pytest.mark.slow)])
def test_other_processes_give_the_same_bytes(program: Program, tmp_path: Path, asked: list[dict[str, Any]]) -> None:
    """Another seed of hashes orders sets otherwise, and other questions before may have filled caches."""
    first = answered(program, tmp_path, asked, PYTHONHASHSEED="1")
    assert len(first) == len(asked)
    assert answered(program, tmp_path, asked[::-1], PYTHONHASHSEED="2") == first


@pytest.mark.slow
def test_the_number_of_threads_does_not_matter(program: Program, tmp_path: Path) -> None:
    few = SAMPLE[::3]
    alone = answered(program, tmp_path, few, CAMPAIGN_MODEL__THREADS="1")
    assert answered(program, tmp_path, few, CAMPAIGN_MODEL__THREADS="2") == alone
