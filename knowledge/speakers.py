"""Finds the persons who spoke for organisations inside a question: "what did Nina George say at the workshop?"."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from knowledge.catalogue import Catalogue
from knowledge.folding import Token, key_of

_ENDING = 4  # letters that an inflected form may have more: Angely Mills Wadeovej
_FIRST = 3  # letters by which family names are looked up
_SHORTEST_ALONE = 4  # letters of a family name that is taken without a given name


@dataclass(frozen=True)
class NamedSpeaker:
    """A person named in a text; `entries` are the statements in which that person speaks."""

    name: str
    start: int
    end: int
    entries: tuple[str, ...]


class Speakers:
    """All persons whose statements are known, by their names."""

    def __init__(self, catalogue: Catalogue) -> None:
        entries: dict[str, list[str]] = {}
        for position in catalogue.positions:
            if position.speaker:
                entries.setdefault(position.speaker.name, []).append(position.id)
        self._entries = {name: tuple(ids) for name, ids in entries.items()}
        keys = {name: key_of(name) for name in entries}
        families = Counter(key[-1] for key in keys.values())
        self._alone = {name for name, key in keys.items() if families[key[-1]] == 1 and len(key[-1]) >= _SHORTEST_ALONE}
        self._by_family: dict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
        for name, key in keys.items():
            self._by_family[key[-1][:_FIRST]].append((name, key))

    def find(self, words: Sequence[Token], is_word: Callable[[str], bool] = lambda _: True) -> list[NamedSpeaker]:
        """Return the persons named among a text's words, left to right: in full, or by a family name that only one of them has.

        In a text without capitals a family name is one if `is_word` does not know it as a word of the language.
        """
        found: dict[str, NamedSpeaker] = {}
        small = not any(word.text[0].isupper() for word in words)
        for at, word in enumerate(words):
            for name, key in self._by_family.get(word.key[:_FIRST], ()):
                first = at + 1 - len(key)
                in_full = first >= 0 and all(map(_is_form, (one.key for one in words[first : at + 1]), key))
                alone = _stands_alone(words, at) or (small and word.key.startswith(key[-1]) and not is_word(word.key))
                if in_full or (name in self._alone and alone and _is_form(word.key, key[-1])):
                    start = words[first if in_full else at].start
                    found.setdefault(name, NamedSpeaker(name, start, word.end, self._entries[name]))
        return list(found.values())


def _stands_alone(words: Sequence[Token], at: int) -> bool:
    """Tell whether a family name stands with a capital and beside no other capital: "George", but not "George Clooney"."""
    beside = [*words[max(at - 1, 1) : at], *words[at + 1 : at + 2]]  # the first word of a question has its capital anyhow
    return at > 0 and words[at].text[0].isupper() and not any(word.text[0].isupper() for word in beside)


def _is_form(word: str, name: str) -> bool:
    """Tell whether a folded word is a folded name or a form of it: all but its last letter, and a short ending."""
    return word.startswith(name[:-1] if len(name) > 3 else name) and -1 <= len(word) - len(name) <= _ENDING
