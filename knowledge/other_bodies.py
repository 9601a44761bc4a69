"""Bodies that have no part in the Union's laws, as members name them in 24 languages: "when did the Council of Europe adopt the AI Act?"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from knowledge.folding import Token
from knowledge.wordings import Wordings, by_first_letters, wording_at
from knowledge.yaml_files import read_yaml

_FILE = Path(__file__).with_name("other_bodies.yaml")


def other_bodies(words: Sequence[Token], language: str) -> list[Token]:
    """Return the words that name bodies which have no part in the Union's laws, in the order of the text."""
    names = _names(language)
    found = {at + step for at in range(len(words)) for step in range(wording_at(words, at, names)[0])}
    return [words[at] for at in sorted(found)]


@cache
def _names(language: str) -> Wordings:
    """Return the names of a language and those known everywhere."""
    held = read_yaml(_FILE)
    names = (*held["everywhere"], *held["languages"].get(language, ()))
    return by_first_letters((tuple(name.split()), name) for name in names)
