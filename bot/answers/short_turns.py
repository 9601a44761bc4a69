"""Whole turns of a conversation that name nothing themselves: "and after that?", "which of the two was earlier?"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Literal, cast

from bot.answers.phrases import WholePhrases
from knowledge.folding import Token

ShortTurn = Literal[
    "onward", "backward", "previous", "earlier", "later", "between", "ago", "since",
    "contents", "known", "unknown", "stated", "reply",
    "others", "both", "whole", "counted", "day", "opened", "extended",
    "signed", "addressed", "published", "speaker", "still", "profile", "recommends", "reserves",
]

_FILES = tuple(map(Path(__file__).with_name, ("short_turns.yaml", "short_turns_on_lists.yaml", "short_turns_on_things.yaml")))


def short_turn(words: Sequence[Token], language: str) -> ShortTurn | None:
    """Return what a turn means that is one of the known phrases from its first word to its last, an "and" before it apart; else None."""
    return cast(ShortTurn | None, _turns().meaning(words, language))


def meanings_in(language: str) -> tuple[ShortTurn, ...]:
    """Return the meanings for which a language has phrases."""
    return cast(tuple[ShortTurn, ...], _turns().meanings_in(language))


@cache
def _turns() -> WholePhrases:
    return WholePhrases.of_files(_FILES)
