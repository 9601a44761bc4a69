"""Messages of a few words that mean the same in whatever language they come, listed in `short_messages.yaml`: thanks, "is this true?"."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from knowledge.folding import key_of
from knowledge.yaml_files import read_yaml

_FILE = Path(__file__).with_name("short_messages.yaml")


def says_only(text: str, meaning: str) -> bool:
    """Tell whether a text is no more than one of the messages of a meaning, in any language."""
    return key_of(text) in _messages(meaning)


@cache
def _messages(meaning: str) -> frozenset[tuple[str, ...]]:
    listed: dict[str, str] = read_yaml(_FILE)[meaning]
    return frozenset(key_of(message) for messages in listed.values() for message in messages.split(","))
