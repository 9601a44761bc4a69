"""Files, folders and addresses to drafts: whatever stops one is one line about it, and the others go on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.intake import adding
from bot.intake.adding import Added
from bot.intake.drafts import Drafts
from bot.intake.errors import Refused
from bot.intake.understanding import Understanding
from bot.settings import Settings
from tests.intake.conftest import letter


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings for a data directory without an index, which adding does not need."""
    return Settings(data_dir=tmp_path / "data")


def added(settings: Settings, *sources: str) -> list[tuple[str, Added | Refused]]:
    """What becomes of each source."""
    return list(adding.add_each(settings, sources, sender="cli:tester"))


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


def test_a_source_that_holds_no_file_is_refused_and_the_others_go_on(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Above all an empty name is not the current folder."""
    wrong = [("", "unreadable", "empty name"), ("x" * 5000, "unreadable", "too long"), ("nothing", "empty", "no file in this folder")]
    (tmp_path / "nothing").mkdir()
    (tmp_path / "letter.md").write_text(letter(), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    *found, (_, good) = added(settings, *(source for source, _, _ in wrong), "letter.md")
    for (_, refused), (_, code, said) in zip(found, wrong, strict=True):
        assert isinstance(refused, Refused)
        assert refused.code == code
        assert said in str(refused)
    assert isinstance(good, Added)


def test_what_is_a_draft_already_says_so(settings: Settings, tmp_path: Path) -> None:
    for name in ("one.md", "two.md"):
        (tmp_path / name).write_text(letter(), encoding="utf-8")
    (_, one), (_, two) = added(settings, str(tmp_path / "one.md"), str(tmp_path / "two.md"))
    assert isinstance(one, Added)
    assert isinstance(two, Added)
    assert (one.known, two.known) == (False, True)
    assert one.record == two.record
    assert len(Drafts(settings.data_dir).all()) == 1


@pytest.fixture(scope="module")
def understanding(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Understanding]:
    """One process for all documents of this module."""
    with Understanding(Settings(data_dir=tmp_path_factory.mktemp("data"))) as running:
        yield running


def taken(settings: Settings, understanding: Understanding, said: str, fetched: str | None = None) -> str | None:
    """The address of the draft of a letter that says that it stands at `said` and was fetched from `fetched`."""
    page = f'---\nurl: "{said}"\n---\n{letter()}'.encode()
    return adding.add(settings, page, "letter.md", sender="cli:tester", url=fetched, understanding=understanding).record.draft.url


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "http:///x", "/letter", "https://u:p@example.org/"])
def test_only_an_address_of_the_web_is_taken_from_a_document(settings: Settings, understanding: Understanding, address: str) -> None:
    assert taken(settings, understanding, address) is None


def test_the_address_that_a_document_was_fetched_from_goes_before_what_it_says(settings: Settings, understanding: Understanding) -> None:
    assert taken(settings, understanding, "javascript:alert(1)", "https://example.org/letter") == "https://example.org/letter"


def test_an_address_of_the_web_is_taken_from_a_document(settings: Settings, understanding: Understanding) -> None:
    assert taken(settings, understanding, "https://example.org/letter") == "https://example.org/letter"


def test_an_address_of_another_kind_is_not_taken_from_whoever_adds(settings: Settings, understanding: Understanding) -> None:
    assert taken(settings, understanding, "", "javascript:alert(1)") is None
