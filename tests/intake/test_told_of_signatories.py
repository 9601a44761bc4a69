"""What members are told of signatories that an editor has added, or of whom nobody has said from where they are."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.answers.contract import Answer, Question
from bot.intake.publishing import Publisher
from bot.intake.signatories import added
from bot.service import Service
from bot.settings import Settings
from bot.texts import Texts
from tests.intake.conftest import TITLE, letter
from tests.intake.test_nothing_is_lost import drafted


@pytest.fixture
def service(settings: Settings, publisher: Publisher, tmp_path: Path) -> Service:
    """Knows a letter of two known and two new names, and one that an editor has added from its text."""
    names = ("GESAC", "GEMA", "Unia Dzwonów", "Zvonaři, z.s.")
    record = drafted(publisher, settings, tmp_path, letter(names=names, body="It helps nobody. FEP agrees.", counted=False))
    publisher.drafts.edit(record.id, lambda draft: added(draft, "FEP", publisher.corpus.catalogue()))
    publisher.publish(record.id)
    return Service(settings, Texts())


def test_an_editors_word_and_unknown_countries_are_told(service: Service) -> None:
    """Nobody takes the one for the document's list, or the others for no Poles."""

    def asked(question: str) -> Answer:
        return service.answer(Question(question, today=date(2026, 12, 1))).answer

    polish = asked(f"Which signatories of “{TITLE}” are from Poland?")
    assert polish.items == ()
    assert "Country not known: Unia Dzwonów." in polish.text
    assert asked(f"Did anybody from Poland sign “{TITLE}”?").value == "unknown"
    german = asked(f"How many signatories of “{TITLE}” are from Germany?")
    assert (german.value, "Country not known: Unia Dzwonów." in german.text) == (1, True)
    assert [item.name for item in asked(f"Which signatories of “{TITLE}” are Czech?").items] == ["Zvonaři, z.s."]
    everybody = asked(f"Who signed “{TITLE}”?")
    assert "Named in the document and put on the list by the editors: FEP." in everybody.text
    assert "Country not known" not in everybody.text
    assert "The document names it; that it signed is the word of the editors." in asked(f"Did FEP sign “{TITLE}”?").text
    assert "word of the editors" not in asked(f"Did GEMA sign “{TITLE}”?").text
