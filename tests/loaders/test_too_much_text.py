"""Files that unpack to more text than any document of the campaign has, and text that no file can hold."""

from __future__ import annotations

import json

import pytest

from knowledge.loaders import registry
from knowledge.loaders.parsed import UnreadableDocument
from knowledge.loaders.registry import parse


def test_too_much_text_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "MAX_CHARACTERS", 1000)
    assert parse(("word " * 190).encode(), "letter.txt").blocks
    with pytest.raises(UnreadableDocument) as refused:
        parse(("word " * 210).encode(), "letter.txt")
    assert refused.value.reason == "too-large"
    assert refused.value.params["allowed"] == 1000


def test_half_of_a_surrogate_pair_is_left_out() -> None:
    letter = {
        "title": "A letter \ud800 of guilds",
        "date": "2025-03-14",
        "text": "We ask for consent.\udfff Nothing more.",
        "signatories": ["Guild of Bells"],
    }
    document = parse(json.dumps(letter).encode(), "letter.json")
    assert "A letter of guilds" in document.model_dump_json()
