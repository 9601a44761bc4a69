"""Files that unpack to more text than any document of the campaign has, and text that no file can hold."""

from __future__ import annotations

import json

import pytest

from knowledge.loaders.parsed import UnreadableDocument
from knowledge.loaders.registry import MAX_CHARACTERS, parse


def test_too_much_text_is_too_large() -> None:
    words = MAX_CHARACTERS // len("word ")
    assert parse(("word " * (words - 1)).encode(), "letter.txt").blocks
    with pytest.raises(UnreadableDocument) as refused:
        parse(("word " * (words + 1)).encode(), "letter.txt")
    assert refused.value.reason == "too-large"
    assert refused.value.params["allowed"] == MAX_CHARACTERS


def test_half_of_a_surrogate_pair_is_left_out() -> None:
    letter = {
        "title": "A letter \ud800 of guilds",
        "date": "2025-03-14",
        "text": "We ask for consent.\udfff Nothing more.",
        "signatories": ["Guild of Bells"],
    }
    document = parse(json.dumps(letter).encode(), "letter.json")
    assert "A letter of guilds" in document.model_dump_json()
