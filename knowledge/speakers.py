"""Finds the persons who spoke for organisations inside a question: "what did Nina George say at the workshop?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.catalogue import Catalogue
from knowledge.folding import Token, key_of

_ENDING = 4  # letters that an inflected form may have more: Angely Mills Wadeovej
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
        self._keys = {name: key_of(name) for name in entries}
        families = [key[-1] for key in self._keys.values()]
        self._alone = {name: key[-1] for name, key in self._keys.items() if families.count(key[-1]) == 1}

    def find(self, words: Sequence[Token]) -> list[NamedSpeaker]:
        """Return the persons named among a text's words, left to right: in full, or by a family name that only one of them has."""
        found: list[NamedSpeaker] = []
        for name, key in self._keys.items():
            at, length = self._in_full(words, key) or self._family_name(words, name) or (0, 0)
            if length:
                found.append(NamedSpeaker(name, words[at].start, words[at + length - 1].end, self._entries[name]))
        return sorted(found, key=lambda speaker: speaker.start)

    @staticmethod
    def _in_full(words: Sequence[Token], key: tuple[str, ...]) -> tuple[int, int] | None:
        for at in range(len(words) - len(key) + 1):
            if all(_is_form(word.key, part) for word, part in zip(words[at : at + len(key)], key, strict=True)):
                return at, len(key)
        return None

    def _family_name(self, words: Sequence[Token], name: str) -> tuple[int, int] | None:
        """A family name alone stands with a capital and beside no other capital: "George", but not "George Clooney"."""
        family = self._alone.get(name, "")
        if len(family) < _SHORTEST_ALONE:
            return None
        for at, word in enumerate(words):
            beside = [*words[max(at - 1, 0) : at], *words[at + 1 : at + 2]]
            if at > 0 and word.text[0].isupper() and _is_form(word.key, family) and not any(w.text[0].isupper() for w in beside[at == 1 :]):
                return at, 1
        return None


def _is_form(word: str, name: str) -> bool:
    """Tell whether a folded word is a folded name or a form of it: all but its last letter, and a short ending."""
    return word.startswith(name[:-1] if len(name) > 3 else name) and -1 <= len(word) - len(name) <= _ENDING
