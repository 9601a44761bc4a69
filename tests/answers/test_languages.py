"""The unpacked model of spelling says what the library's own says."""

from pathlib import Path

import pytest

from bot.answers.languages import OFFICIAL, LanguageModel, library_model, unpack
from index.sample_texts import SAMPLE_TEXTS


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> LanguageModel:
    folder = tmp_path_factory.mktemp("spelling") / "new"
    unpack(folder, list(SAMPLE_TEXTS.values())[:5])
    return LanguageModel.open(folder)


@pytest.mark.parametrize("text", [*SAMPLE_TEXTS.values(), "GEMA", "", "?!", "\x00\ud800", "ΟΙ ΔΗΜΙΟΥΡΓΟΊ"])
def test_the_unpacked_model_gives_the_same_probabilities(text: str, unpacked: LanguageModel) -> None:
    found = unpacked.probabilities(text)
    assert found == library_model().probabilities(text)
    assert set(found) == set(OFFICIAL)


def test_without_an_unpacked_model_the_library_s_own_is_used(tmp_path: Path) -> None:
    text = SAMPLE_TEXTS["ga"]
    assert LanguageModel.open(tmp_path).probabilities(text) == library_model().probabilities(text)
