"""A document that cannot be understood is refused in one line, whatever stopped it; the others go on."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.intake import adding
from bot.intake.drafts import Record
from bot.intake.errors import Refused
from bot.settings import Settings
from knowledge.drafting.draft import draft
from tests.intake.conftest import letter


def _fails_for_one(*args: object, **kwargs: object) -> object:
    if kwargs["name"] == "bad.md":
        raise RecursionError("too deep\nin two lines")
    return draft(*args, **kwargs)  # type: ignore[arg-type]


def test_an_error_of_drafting_refuses_its_file_alone(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adding, "draft", _fails_for_one)
    (tmp_path / "bad.md").write_text(letter("Another letter"), encoding="utf-8")
    (tmp_path / "good.md").write_text(letter(), encoding="utf-8")
    sources = [str(tmp_path / "bad.md"), str(tmp_path / "good.md")]
    found = dict(adding.add_each(settings, sources, sender="cli:tester"))
    refused, added = found[sources[0]], found[sources[1]]
    assert isinstance(refused, Refused)
    assert refused.code == "not-understood"
    assert refused.params["detail"] == "RecursionError"
    assert str(refused) == "not-understood"  # the name of an error is for the log
    assert isinstance(added, Record)


@pytest.mark.parametrize("kind", ["pipe", "device"])
def test_what_is_no_regular_file_is_refused_at_once(settings: Settings, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "letter.txt"
    if kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("/dev/zero")
    with pytest.raises(Refused) as refused:
        adding.add_file(settings, path, sender="cli:tester")
    assert refused.value.code == "unreadable"
