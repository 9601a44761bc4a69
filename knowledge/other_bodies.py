"""Bodies that have no part in the Union's laws, as members name them in 24 languages: "when did the Council of Europe adopt the AI Act?"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from knowledge.folding import Token, key_of
from knowledge.yaml_files import read_yaml

_FILE = Path(__file__).with_name("other_bodies.yaml")
_WHOLE = "="  # before a whole word: Finnish "YK" is the United Nations, "yksi" is one
_FIRST = 3  # letters by which names are looked up

Name = tuple[str, ...]


def other_bodies(words: Sequence[Token], language: str) -> list[Token]:
    """Return the words that name bodies which have no part in the Union's laws, in the order of the text."""
    found: set[int] = set()
    for at, word in enumerate(words):
        for name in _names(language).get(word.key[:_FIRST], ()):
            if at + len(name) <= len(words) and all(_is(words[at + step].key, part) for step, part in enumerate(name)):
                found.update(range(at, at + len(name)))
    return [words[at] for at in sorted(found)]


def _is(word: str, part: str) -> bool:
    return word == part[1:] if part.startswith(_WHOLE) else word.startswith(part)


@cache
def _names(language: str) -> Mapping[str, Sequence[Name]]:
    """Return the names of a language and those known everywhere, by the first letters of their first words."""
    held = read_yaml(_FILE)
    names: dict[str, list[Name]] = {}
    for text in (*held["everywhere"], *held["languages"].get(language, ())):
        parts = tuple(mark + key for part in text.split() for mark, key in _folded(part))
        first = parts[0].removeprefix(_WHOLE)
        names.setdefault(first[:_FIRST], []).append(parts)
    return names


def _folded(part: str) -> list[tuple[str, str]]:
    mark = _WHOLE if part.startswith(_WHOLE) else ""
    return [(mark, key) for key in key_of(part.removeprefix(_WHOLE))]
