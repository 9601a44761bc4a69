"""Drafting in a process of its own: what takes too long, too much memory or fails refuses its document alone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.building import spelling_folder
from bot.intake import drafting_child
from bot.intake.errors import Refused
from bot.intake.understanding import Understanding
from bot.settings import Settings
from knowledge.loaders.parsed import ListItem, ParsedDocument
from knowledge.loaders.registry import parse
from knowledge.loaders.sandbox import Limits
from tests.intake.conftest import TITLE, letter
from tests.shipped import shipped

LETTER = parse(letter().encode(), "letter.md")
LETTERS = ("Ba", "Be", "Bi", "Bo", "Da", "De", "Di", "Do", "Ka", "Ke", "Ki", "Ko", "La", "Le", "Li", "Lo", "Ma", "Me", "Mi")
PATIENT = Limits(drafting_seconds=300)  # a loaded machine is no hostile document


@pytest.fixture(scope="module")
def understanding(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Understanding]:
    """What understands documents against the release."""
    with Understanding(Settings(data_dir=tmp_path_factory.mktemp("data")), PATIENT) as running:
        yield running


def test_several_documents_are_understood_by_one_process(understanding: Understanding) -> None:
    first = understanding.draft(LETTER, "letter.md", None)
    process = understanding.process_id
    second = understanding.draft(LETTER, "letter.md", "https://example.org/")
    assert (first.title, first.url) == (TITLE, None)
    assert second == first.model_copy(update={"url": "https://example.org/"})
    assert understanding.process_id == process


def test_languages_are_told_by_the_model_that_lies_unpacked_beside_the_index(data_dir: Path) -> None:
    """Unpacking the library's own takes 0.4 s and 80 MB."""
    settings = Settings(data_dir=data_dir)
    with Understanding(settings, PATIENT) as running:
        assert running.draft(LETTER, "letter.md", None).language == "en"
        maps = Path(f"/proc/{running.process_id}/maps").read_text(encoding="utf-8")
    assert str(spelling_folder(settings) / "moves.npy") in maps


def test_what_takes_too_long_is_refused_and_the_next_document_is_understood(understanding: Understanding) -> None:
    understanding.draft(LETTER, "letter.md", None)
    process = understanding.process_id
    understanding.limits = replace(PATIENT, drafting_seconds=0.001)
    with pytest.raises(Refused) as refused:
        understanding.draft(LETTER, "letter.md", None)
    assert refused.value.code == "timeout"
    assert process is not None
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
    understanding.limits = PATIENT
    assert understanding.draft(LETTER, "letter.md", None).title == TITLE


def test_what_takes_too_much_memory_is_refused_and_the_next_document_is_understood(tmp_path: Path) -> None:
    long = LETTER.model_copy(update={"blocks": LETTER.blocks * 60_000})
    with Understanding(Settings(data_dir=tmp_path), replace(PATIENT, memory_bytes=500_000_000)) as running:
        with pytest.raises(Refused) as refused:
            running.draft(long, "letter.md", None)
        assert refused.value.code == "memory"
        assert running.draft(LETTER, "letter.md", None).title == TITLE


def with_guilds(count: int) -> ParsedDocument:
    """The letter with so many more names."""
    names = [ListItem(text=f"Guild of {word} Bells") for word in (f"{a}{b}{c}" for a in LETTERS for b in LETTERS for c in LETTERS)]
    return LETTER.model_copy(update={"blocks": (*LETTER.blocks, *names[:count])})


def test_more_signatories_than_are_allowed_are_too_many_in_a_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("knowledge.drafting.draft.MAX_ROWS", 100)
    for count, reason in ((90, None), (110, "too-large")):
        answer = drafting_child.answer(with_guilds(count).model_dump_json().encode(), "letter.md", None, shipped())
        assert answer.get("reason") == reason
    assert answer["params"]["allowed"] == 100


@pytest.mark.slow
def test_more_signatories_than_a_table_may_have_are_too_many_in_a_text(understanding: Understanding) -> None:
    long = with_guilds(6_100)
    with pytest.raises(Refused) as refused:
        understanding.draft(long, "letter.md", None)
    assert refused.value.code == "too-large"
    assert refused.value.params["allowed"] == 6_000
    assert understanding.draft(LETTER, "letter.md", None).title == TITLE


def test_nothing_runs_on_when_it_is_closed(tmp_path: Path) -> None:
    with Understanding(Settings(data_dir=tmp_path), PATIENT) as running:
        running.draft(LETTER, "letter.md", None)
        process = running.process_id
    assert process is not None
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


@pytest.mark.parametrize(("document", "error"), [(b"[" * 100_000, "RecursionError"), (b"{", "JSONDecodeError"), (b"[]", "ValidationError")])
def test_an_error_of_drafting_becomes_a_reason(document: bytes, error: str) -> None:
    assert drafting_child.answer(document, "letter.md", None, shipped()) == {"reason": "not-understood", "detail": error}


def test_the_name_of_an_error_is_for_the_log_alone(understanding: Understanding) -> None:
    broken = ParsedDocument.model_construct(format="text", blocks=("no block",), dates=(), warnings=(), metadata={}, title=None, language=None)
    with pytest.raises(Refused) as refused:
        understanding.draft(broken, "letter.md", None)
    assert str(refused.value) == "not-understood"
    assert "detail" in refused.value.params
