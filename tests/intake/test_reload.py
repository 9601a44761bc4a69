"""A newer snapshot is taken up, and the older one is gone."""

from __future__ import annotations

import gc
import weakref

from bot.answers.contract import Question
from bot.service import Service
from bot.settings import Settings
from bot.texts import Texts
from tests.cli.conftest import Program, publish_without_a_signature


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
