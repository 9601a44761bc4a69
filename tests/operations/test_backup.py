"""Backups: made while the bot could run, restored elsewhere, refused when they are not whole."""

from __future__ import annotations

import gzip
import io
import json
import subprocess
import sys
import tarfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from bot import backup
from bot.inspection import damage
from bot.keeping import COPIES
from bot.settings import Settings
from bot.state.errors import BackupProblem, StateProblem
from tests.cli.conftest import Program
from tests.conftest import ROOT
from tests.state.content import content_of
from tests.state.test_schema import first_release

QUESTION, FACT = "When was the COREPER vote?", "2 February 2024"


def fill(program: Program) -> Program:
    """Give it a state, an added document and a draft."""
    first_release(program.data_dir / "state.sqlite")
    for name in ("corpus/documents/letter.md", "drafts/one/original/Brief – ä.pdf"):
        path = program.data_dir / name
        path.parent.mkdir(parents=True)
        path.write_text(f"content of {name}", encoding="utf-8")
    return program


@pytest.fixture
def filled(own: Program) -> Program:
    """The program on a data directory with an index and whatever else there can be."""
    return fill(own)


@pytest.fixture
def small(tmp_path: Path) -> Program:
    """The program on a data directory without an index, whose 50 MB say nothing more about what is packed and taken back."""
    folder = tmp_path / "data"
    folder.mkdir()
    return fill(Program(folder))


def filled_tables(location: Path) -> dict[str, list[dict[str, Any]]]:
    """The rows of every table that has any, without the columns that a state of the first release lacks."""
    return {name: [_of_first_release(row) for row in rows] for name, rows in content_of(location).items() if rows}


def _of_first_release(row: dict[str, Any]) -> dict[str, Any]:
    assert row.get("instance", "") == ""  # a file has one instance
    return {column: value for column, value in row.items() if column not in ("instance", "lane")}


def test_a_backup_is_restored_on_another_machine(filled: Program, tmp_path: Path) -> None:
    """State, added documents, drafts and the served snapshot are there; the bot answers at once, without building."""
    target = tmp_path / "backup.tar.gz"
    made = filled("backup", str(target))
    assert made.status == 0, made.err
    assert target.stat().st_mode & 0o077 == 0
    elsewhere = Program(tmp_path / "elsewhere")
    elsewhere.data_dir.mkdir()
    (elsewhere.data_dir / "models").symlink_to((filled.data_dir / "models").resolve(), target_is_directory=True)
    restored = elsewhere("restore", str(target))
    assert restored.status == 0, restored.err
    # What is restored has today's tables; those that the copy did not have are empty.
    assert filled_tables(elsewhere.data_dir / "state.sqlite") == filled_tables(filled.data_dir / "state.sqlite")
    for name in ("corpus/documents/letter.md", "drafts/one/original/Brief – ä.pdf"):
        assert (elsewhere.data_dir / name).read_text(encoding="utf-8") == f"content of {name}"
    assert FACT in elsewhere("ask", "--no-build", QUESTION).out
    assert damage(Settings(data_dir=elsewhere.data_dir)) == []


def test_what_a_restore_replaces_stays_beside(small: Program, tmp_path: Path) -> None:
    """Also the log of the database, which belongs to no other file. What others could not read, they still cannot."""
    target = tmp_path / "backup.tar.gz"
    (small.data_dir / "drafts/one/original/Brief – ä.pdf").chmod(0o600)
    small("backup", str(target))
    before = filled_tables(small.data_dir / "state.sqlite")
    assert small("state", "forget", "11").status == 0
    changed = filled_tables(small.data_dir / "state.sqlite")
    assert changed != before
    (small.data_dir / "corpus/documents/letter.md").write_text("changed", encoding="utf-8")
    assert small("restore", str(target)).status == 0
    assert filled_tables(small.data_dir / "state.sqlite") == before
    assert filled_tables(small.data_dir / "state.sqlite.before-restore") == changed
    assert (small.data_dir / "corpus.before-restore/documents/letter.md").read_text() == "changed"
    assert (small.data_dir / "drafts/one/original/Brief – ä.pdf").stat().st_mode & 0o777 == 0o600


def test_a_backup_overwrites_nothing(small: Program, tmp_path: Path) -> None:
    """Status 3, and the file is as it was."""
    target = tmp_path / "precious"
    target.write_text("precious")
    refused = small("backup", str(target))
    assert (refused.status, "exists already" in refused.err, target.read_text()) == (3, True, "precious")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "precious"]


def repacked(source: Path, target: Path, change: Callable[[dict[str, bytes]], None], *, kind: bytes = tarfile.REGTYPE) -> Path:
    """Write a backup anew with other content; `kind` is that of a member called "added"."""
    with tarfile.open(source) as archive:
        members = {member.name: archive.extractfile(member).read() for member in archive}  # type: ignore[union-attr]
    change(members)
    with tarfile.open(target, "w:gz", compresslevel=1) as archive:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            if name == "added":
                info.type, info.linkname = kind, "/etc/passwd"
            info.size = len(content) if info.isfile() else 0
            archive.addfile(info, io.BytesIO(content))
    return target


def _listed(members: dict[str, bytes], name: str, content: bytes) -> None:
    """Add a file that the list of contents knows."""
    contents = json.loads(members["backup.json"])
    contents["files"][name] = sha256(content).hexdigest()
    members["backup.json"] = json.dumps(contents).encode()
    members[name] = content


CHANGES: dict[str, Callable[[dict[str, bytes]], None]] = {
    "a changed file": lambda members: members.update({"corpus/documents/letter.md": b"forged"}),
    "a missing file": lambda members: members.pop("state.sqlite") and None,
    "a file that is not listed": lambda members: members.update({"corpus/more.md": b"more"}),
    "a path that leaves the folder": lambda members: _listed(members, "../../outside.md", b"outside"),
    "an absolute path": lambda members: _listed(members, "/tmp/outside-of-the-backup.md", b"outside"),  # noqa: S108
    "a path that leaves the folder and comes back": lambda members: _listed(members, "../scratch/outside.md", b"outside"),
    "a path of another system": lambda members: _listed(members, "corpus\\..\\outside.md", b"outside"),
    "a file in the place of a folder": lambda members: _listed(members, "state.sqlite/more", b"outside"),
    "a file without a name": lambda members: _listed(members, "corpus//outside.md", b"outside"),
    "another format": lambda members: members.update({"backup.json": b'{"format": 9, "created": "", "snapshot": "", "files": {}}'}),
    "no list": lambda members: members.pop("backup.json") and None,
    "a list that is none": lambda members: members.update({"backup.json": b"[]"}),
    "a state of garbage": lambda members: _listed(members, "state.sqlite", b"garbage" * 1000),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_a_backup_that_was_tampered_with_is_refused(small: Program, tmp_path: Path, change: Callable[[dict[str, bytes]], None]) -> None:
    """Status 3 and one sentence; the data directory and everything around it are as before."""
    target = tmp_path / "backup.tar.gz"
    settings = Settings(data_dir=small.data_dir)
    backup.back_up(settings, small.data_dir / "state.sqlite", target)
    before = content_of(small.data_dir / "state.sqlite")
    with pytest.raises(StateProblem) as refused:
        backup.restore(settings, small.data_dir / "state.sqlite", repacked(target, tmp_path / "forged.tar.gz", change))
    assert len(str(refused.value).splitlines()) == 1
    assert content_of(small.data_dir / "state.sqlite") == before
    assert not list(tmp_path.rglob("outside*"))
    assert not Path("/tmp/outside-of-the-backup.md").exists()  # noqa: S108
    assert not list(small.data_dir.glob(".restore-*"))


# `restore` where the standard library is that of Python 3.11.0 to 3.11.3, as on Debian 12.
WITHOUT_FILTERS = """
import sys, tarfile
extract, extractall = tarfile.TarFile.extract, tarfile.TarFile.extractall
tarfile.TarFile.extract = lambda self, member, path="", set_attrs=True, *, numeric_owner=False: extract(self, member, path, set_attrs)
tarfile.TarFile.extractall = lambda self, path=".", members=None, *, numeric_owner=False: extractall(self, path, members)
for name in ("data_filter", "tar_filter", "fully_trusted_filter"):
    vars(tarfile).pop(name, None)
from bot.__main__ import main
main(sys.argv[1:])
"""


def test_a_backup_is_restored_by_the_oldest_python_that_we_promise(small: Program, tmp_path: Path) -> None:
    """Its archives know no filters; names are checked all the same."""
    target = tmp_path / "backup.tar.gz"
    small("backup", str(target))
    elsewhere = Program(tmp_path / "elsewhere")
    command = [sys.executable, "-c", WITHOUT_FILTERS, "restore"]
    forged = repacked(target, tmp_path / "forged.tar.gz", CHANGES["a path that leaves the folder"])
    refused, restored = (
        subprocess.run([*command, str(source)], capture_output=True, text=True, **elsewhere._where({})) for source in (forged, target)
    )
    assert (refused.returncode, "expected names of files" in refused.stderr) == (3, True), refused.stderr
    assert not list(tmp_path.rglob("outside*"))
    assert restored.returncode == 0, restored.stderr
    assert filled_tables(elsewhere.data_dir / "state.sqlite") == filled_tables(small.data_dir / "state.sqlite")
    assert (elsewhere.data_dir / "corpus/documents/letter.md").read_text(encoding="utf-8") == "content of corpus/documents/letter.md"


def test_a_name_that_stands_twice_is_refused(small: Program, tmp_path: Path) -> None:
    """Whose content would count, the archive does not say."""
    settings = Settings(data_dir=small.data_dir)
    target, forged = tmp_path / "backup.tar.gz", tmp_path / "forged.tar.gz"
    backup.back_up(settings, small.data_dir / "state.sqlite", target)
    with tarfile.open(target) as archive, tarfile.open(forged, "w:gz", compresslevel=1) as twice:
        for member in archive:
            for _ in range(1 + (member.name == "state.sqlite")):
                twice.addfile(member, archive.extractfile(member))
    with pytest.raises(BackupProblem, match="each once"):
        backup.restore(settings, small.data_dir / "state.sqlite", forged)


KINDS = {"symlink": tarfile.SYMTYPE, "link": tarfile.LNKTYPE, "pipe": tarfile.FIFOTYPE, "device": tarfile.CHRTYPE}


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
def test_only_files_are_unpacked(small: Program, tmp_path: Path, kind: bytes) -> None:
    """No links and no devices."""
    settings = Settings(data_dir=small.data_dir)
    target = tmp_path / "backup.tar.gz"
    backup.back_up(settings, small.data_dir / "state.sqlite", target)
    forged = repacked(target, tmp_path / "forged.tar.gz", lambda members: members.update({"added": b""}), kind=kind)
    with pytest.raises(BackupProblem, match="expected files"):
        backup.restore(settings, small.data_dir / "state.sqlite", forged)


@pytest.mark.parametrize("content", [b"", b"no archive", gzip.compress(b"no tar" * 1000)], ids=["empty", "text", "gzip"])
def test_what_is_no_backup_is_refused(small: Program, tmp_path: Path, content: bytes) -> None:
    """As what it is; the state stays."""
    source, state = tmp_path / "backup.tar.gz", small.data_dir / "state.sqlite"
    source.write_bytes(content)
    before = content_of(state)
    with pytest.raises(BackupProblem, match="no backup, or a damaged one"):
        backup.restore(Settings(data_dir=small.data_dir), state, source)
    assert content_of(state) == before


def test_a_backup_cut_short_is_refused(small: Program, tmp_path: Path) -> None:
    """As an interrupted copy to another machine leaves it: status 3 and one sentence."""
    target = tmp_path / "backup.tar.gz"
    small("backup", str(target))
    content = target.read_bytes()
    target.write_bytes(content[: len(content) // 2])
    refused = small("restore", str(target))
    assert (refused.status, "no backup, or a damaged one" in refused.err) == (3, True), refused.err


def test_a_person_is_shown_and_forgotten_from_the_command_line(small: Program) -> None:
    """Everything about the one, nothing about others."""
    commands = [("export", "11"), ("forget", "11"), ("export", "11"), ("export", "22"), ("show",)]
    shown, forgotten, nothing, other, figures = small.in_turn([(("state", *command), {}) for command in commands])
    assert {table: len(rows) for table, rows in shown.json.items()} == {
        "preferences": 1, "conversations": 1, "inbox": 0, "answers": 1, "ratings": 1, "team": 0,
        "history": 0, "drafts": 0,
    }  # fmt: skip
    assert forgotten.status == 0
    assert not any(nothing.json.values())
    assert other.json["inbox"]
    assert "ratings         2" in figures.out


def test_a_data_directory_without_a_state_has_no_backup(tmp_path: Path) -> None:
    """It says so."""
    refused = Program(tmp_path)("backup", str(tmp_path / "backup.tar.gz"))
    assert (refused.status, "there is no state yet" in refused.err) == (3, True)


def test_the_operating_guide_says_what_cannot_be_made_again() -> None:
    """All that a backup holds beside the index, and the copies of the state; nobody is told to delete it."""
    guide = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
    rows = [line for line in guide.splitlines() if line.startswith("| `") and "**gone for good**" in line]
    assert [row.split("`")[1].rstrip("/") for row in rows] == [backup.STATE, *backup.ADDED, COPIES]
