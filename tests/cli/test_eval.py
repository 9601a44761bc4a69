"""Scoring from the command line."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Program

GOLDEN = [
    {
        "id": "right", "question": "Did GEMA sign the statement before the COREPER vote?", "kind": "yes-no",
        "language_of_question": "en", "expect": {"outcome": "answer", "value": "yes"},
    },
    {
        "id": "wrong", "question": "When was the COREPER vote?", "kind": "date", "language_of_question": "en",
        "expect": {"outcome": "answer", "value": "1999-01-01"},
    },
]  # fmt: skip


def golden_file(folder: Path, rows: list[dict[str, object]]) -> str:
    path = folder / "golden.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return str(path)


def test_eval_gives_the_figures_and_names_what_failed(program: Program, tmp_path: Path) -> None:
    done = program("eval", golden_file(tmp_path, GOLDEN), "--json")
    assert done.status == 0, done.err
    assert done.json["questions"] == 2
    assert done.json["accuracy"] == 0.5
    assert done.json["wrong_rate"] == 0.5
    assert done.json["by_kind"] == {"date": {"wrong": 1}, "yes-no": {"right": 1}}
    assert "value '2024-02-02', expected '1999-01-01'" in done.err


def test_an_accuracy_below_the_floor_ends_with_status_1(program: Program, tmp_path: Path) -> None:
    path = golden_file(tmp_path, GOLDEN)
    fine, done = program.in_turn([(("eval", path, "--floor", floor, "--quiet"), {}) for floor in ("0.5", "0.6")])
    assert fine.status == 0
    assert done.status == 1
    assert "expected at least 0.6, found 0.5" in done.err


def test_a_file_that_is_not_golden_is_wrong_usage(program: Program, tmp_path: Path) -> None:
    done = program("eval", golden_file(tmp_path, [{"id": "x"}]))
    assert done.status == 2
    assert "golden.jsonl:1" in "".join(char for char in done.err if char.isprintable() and char not in " │")


def test_tables_by_kind_and_language_for_several_files(program: Program, tmp_path: Path) -> None:
    first = golden_file(tmp_path, GOLDEN)
    (tmp_path / "german").mkdir()
    asked = {"question": "Hat GEMA die COREPER-Erklärung unterschrieben?", "language_of_question": "de"}
    german = golden_file(tmp_path / "german", [{**GOLDEN[0], "id": "de", **asked}])
    done = program("eval", "golden", first, german, "--markdown", "--quiet")
    assert done.status == 0, done.err
    lines = done.out.splitlines()
    assert "| questions | 3 |" in lines
    assert "| date | 1 | 0 | 1 | 0 | 0.00 |" in lines
    assert "| language | questions | right | wrong | missed | accuracy | points to en |" in lines
    assert "| de | 1 | 1 | 0 | 0 | 1.00 | +50 |" in lines
    assert "| en | 2 | 1 | 1 | 0 | 0.50 | +0 |" in lines
