"""A newer snapshot is taken up, and the older one is gone."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

from bot.answers.contract import Question
from bot.intake import adding
from bot.intake.publishing import Publisher
from bot.service import Service
from bot.settings import Settings
from bot.texts import Texts
from tests.cli.conftest import Program, publish_without_a_signature
from tests.intake.conftest import ENTRY, TITLE, letter


def test_what_an_older_snapshot_held_is_freed_without_a_collection(own: Program, settings: Settings) -> None:
    service = Service(settings, Texts())
    service.answer(Question("Qui a signé la déclaration commune du 28 mars 2025 ?"))
    older, facts = service.corpus_version, weakref.ref(service.catalogue)
    publish_without_a_signature(own, "2024-02-01-joint-statement-before-coreper", "epc")
    gc.disable()
    try:
        assert service.reload()
        assert facts() is None
    finally:
        gc.enable()
    assert service.corpus_version != older
    assert service.answer(Question("Qui a signé la déclaration commune du 28 mars 2025 ?")).answer.outcome == "answer"


def test_a_new_document_tells_in_its_own_words_what_it_demands(settings: Settings, publisher: Publisher, tmp_path: Path) -> None:
    demand = "We call on the Commission to revise the template without delay."
    (tmp_path / "letter.md").write_text(letter(body=f"{demand} It was published in July."), encoding="utf-8")
    publisher.publish(adding.add_file(settings, tmp_path / "letter.md", sender="cli:tester").record.id)
    service = Service(settings, Texts())
    for question in (f"What does {TITLE} demand?", "what does the joint letter of 12 October 2026 demand?"):
        answer = service.answer(Question(question)).answer
        assert (answer.outcome, answer.kind) == ("answer", "position")
        assert [(citation.document, citation.quote, citation.voice) for citation in answer.citations] == [(ENTRY, demand, "source")]
