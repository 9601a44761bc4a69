"""Files that mean harm give a clear reason within the limits, and nothing else happens."""

from __future__ import annotations

import os
import signal
import subprocess
from datetime import date
from pathlib import Path

import pytest

from knowledge.loaders.parsed import UnreadableDocument
from knowledge.loaders.sandbox import Limits, _environment, kill, parse_safely, started
from tests.loaders.hostile import Hostile, hidden_docx, hidden_html, hostile_files
from tests.loaders.make import Content, Signatory
from tests.loaders.phrases import PHRASES

LIMITS = Limits(seconds=180, memory_bytes=1_000_000_000)  # generous, since a loaded machine is no hostile file
_LETTER = Content(PHRASES["en"], "en", date(2024, 2, 1), "1 February 2024", (Signatory("GESAC", "gesac", "Ann Lee", "Ireland"),) * 3)
_FILES = list(hostile_files(_LETTER))
_UNREADABLE = [one for one in _FILES if one.reasons]
_READABLE = [one for one in _FILES if not one.reasons]


@pytest.mark.parametrize("file", _UNREADABLE, ids=lambda file: file.name)
def test_reason(file: Hostile) -> None:
    """What cannot be read says why."""
    with pytest.raises(UnreadableDocument) as caught:
        parse_safely(file.data, file.name, LIMITS)
    assert caught.value.reason in file.reasons


@pytest.mark.parametrize("file", _READABLE, ids=lambda file: ascii(file.name))
def test_read_in_spite_of_all(file: Hostile, tmp_path: Path) -> None:
    """Wrong names, macros, scripts and endless lines do no harm: the words are read, nothing is written."""
    before = sorted(Path.cwd().iterdir()), sorted(tmp_path.iterdir())
    document = parse_safely(file.data, file.name, LIMITS)
    assert any(char.isalnum() for char in document.text)
    assert not any(char in document.text for char in "\x00\u202e\u202c")
    assert before == (sorted(Path.cwd().iterdir()), sorted(tmp_path.iterdir()))


def test_claims_of_a_gigabyte(tmp_path: Path) -> None:
    """A huge file is refused by its size, without being read."""
    path = tmp_path / "huge.pdf"
    with path.open("wb") as file:
        file.truncate(1_000_000_000)
    with pytest.raises(UnreadableDocument) as caught:
        parse_safely(path, path.name, LIMITS)
    assert caught.value.reason == "too-large"
    assert caught.value.params == {"found": 1_000_000_000, "allowed": LIMITS.max_bytes}


def test_too_slow() -> None:
    """What takes longer than allowed is stopped."""
    with pytest.raises(UnreadableDocument) as caught:
        parse_safely(b"A letter.", "letter.txt", Limits(seconds=0.01))
    assert caught.value.reason == "timeout"


def test_what_is_stopped_leaves_no_pipe_open() -> None:
    """Not even with an order that it has never read to its end."""
    child = started("knowledge.loaders.sandbox")
    with pytest.raises(subprocess.TimeoutExpired):
        child.communicate(b"word " * 1_000_000, timeout=0.0)
    kill(child)
    assert child.returncode == -signal.SIGKILL
    assert all(pipe is not None and pipe.closed for pipe in (child.stdin, child.stdout))


def test_too_much_memory() -> None:
    """What needs more memory than allowed is stopped."""
    with pytest.raises(UnreadableDocument) as caught:
        parse_safely(b"word " * 3_000_000, "letter.txt", Limits(seconds=180, memory_bytes=220_000_000))
    assert caught.value.reason == "memory"


@pytest.mark.parametrize(("name", "data"), [("page.html", hidden_html()), ("letter.docx", hidden_docx())])
def test_hidden_text(name: str, data: bytes) -> None:
    """What a reader of the page does not see is left out, and the editor is told."""
    document = parse_safely(data, name, LIMITS)
    assert "Shown to everybody" in document.text
    assert not any(words in document.text for words in ("instructions", "hidden by", "white on white"))
    assert [note.code for note in document.warnings] == ["hidden-text"]


def test_nothing_of_the_environment_is_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """The parser's process knows no setting and no secret of the program."""
    monkeypatch.setenv("CAMPAIGN_TELEGRAM__TOKEN", "123:secret")
    assert set(_environment()) <= {"PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "LANG", "OMP_NUM_THREADS"}
    assert not any("secret" in value for value in _environment().values())
    assert os.environ["CAMPAIGN_TELEGRAM__TOKEN"] == "123:secret"
