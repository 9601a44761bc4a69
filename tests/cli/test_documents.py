"""Looking at the fact base from the command line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from knowledge.catalogue import SHIPPED
from tests.cli.conftest import Command, Finished, Program
from tests.shipped import shipped

LISTED = {
    "documents": "2024-02-01-joint-statement-before-coreper",
    "positions": "fep-2024-03-13",
    "events": "timeline:coreper-vote",
    "provisions": "provision:article-53-1-c",
    "organisations": "gema",
    "topics": "ai-act-approval",
}
SHOWN = [
    ("timeline:coreper-vote", "- id: coreper-vote", "timeline.yaml"),
    ("coreper-vote", "- id: coreper-vote", "timeline.yaml"),
    ("provision:article-53-1-c", "- provision: Article 53(1)(c)", "provisions.yaml"),
    ("gema", "  - id: gema", "organisations.yaml"),
    ("ai-act-approval", "- id: ai-act-approval", "topics.yaml"),
]


@pytest.fixture(scope="module")
def printed(data_dir: Path) -> dict[Command, Finished]:
    """What the commands that list and show entries print."""
    commands: list[Command] = [("list", kind, *more) for kind in LISTED for more in ((), ("--json",))]
    commands += [("show", entry) for entry, _, _ in SHOWN]
    commands += [("show", "timeline:coreper-vote", "--json"), ("show", "coreper-voto")]
    done = Program(data_dir).in_turn([(("documents", *command), {}) for command in commands])
    return dict(zip(commands, done, strict=True))


@pytest.mark.parametrize("kind", LISTED)
def test_list_names_the_entries_of_a_kind(printed: dict[Command, Finished], kind: str) -> None:
    listed = [line.split()[0] for line in printed["list", kind].out.splitlines()]
    assert LISTED[kind] in listed
    assert len(listed) == len(getattr(shipped(), kind))
    assert LISTED[kind] in [row["id"] for row in printed["list", kind, "--json"].json]


def test_show_prints_a_document_as_its_file(program: Program) -> None:
    name = "2024-02-01-joint-statement-before-coreper"
    done = program("documents", "show", name)
    assert done.out == (SHIPPED / "documents" / f"{name}.md").read_text(encoding="utf-8")
    assert done.err == f"{SHIPPED / 'documents' / name}.md:1\n"


@pytest.mark.parametrize(("entry", "first", "file"), SHOWN)
def test_show_prints_the_entry_of_a_register_with_file_and_line(
    printed: dict[Command, Finished], entry: str, first: str, file: str
) -> None:
    done = printed["show", entry]
    assert done.out.splitlines()[0] == first
    path, line = done.err.strip().rsplit(":", 1)
    assert path == str(SHIPPED / file)
    assert (SHIPPED / file).read_text(encoding="utf-8").splitlines()[int(line) - 1] == first


def test_show_as_json_gives_every_field(printed: dict[Command, Finished]) -> None:
    found = printed["show", "timeline:coreper-vote", "--json"].json
    assert found["id"] == "coreper-vote"
    assert found["date"] == "2024-02-02"
    assert found["disagreement"].startswith("FNPS")


def test_an_unknown_id_offers_near_ones(printed: dict[Command, Finished]) -> None:
    done = printed["show", "coreper-voto"]
    assert done.status == 1
    assert "timeline:coreper-vote" in done.err


def test_check_finds_no_errors_in_the_shipped_documents(program: Program) -> None:
    done = program("documents", "check")
    assert done.status == 0
    assert done.err.startswith("0 errors")


def test_check_ends_with_status_1_on_errors(program: Program, tmp_path: Path) -> None:
    documents = tmp_path / "knowledge"
    shutil.copytree(SHIPPED, documents, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    path = documents / "positions" / "fep-2024-03-13.md"
    path.write_text(path.read_text(encoding="utf-8").replace("  - fep\n", "  - fepp\n"), encoding="utf-8")
    done = program("documents", "check", "--json", CAMPAIGN_KNOWLEDGE_DIR=str(documents))
    assert done.status == 1
    errors = [problem for problem in json.loads(done.out) if problem["level"] == "error"]
    assert [(error["path"], error["line"], error["field"]) for error in errors] == [(str(path), 4, "organisations")]
