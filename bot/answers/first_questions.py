"""Whole questions with which people begin and that name nothing: "what's new?", "who signed?", "who supports the campaign?"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Literal, cast

from bot.answers.phrases import WholePhrases
from knowledge.folding import Token

FirstQuestion = Literal[
    "news", "signed", "counted", "backers", "behind", "signing", "letters", "latest", "first", "next", "about",
]

_FILE = Path(__file__).with_name("first_questions.yaml")


def first_question(words: Sequence[Token], language: str) -> FirstQuestion | None:
    """Return what a question means that is one of the known phrases from its first word to its last; else None."""
    return cast(FirstQuestion | None, _questions().meaning(words, language))


def meanings_in(language: str) -> tuple[FirstQuestion, ...]:
    """Return the meanings for which a language has phrases."""
    return cast(tuple[FirstQuestion, ...], _questions().meanings_in(language))


@cache
def _questions() -> WholePhrases:
    return WholePhrases.of_files((_FILE,))
