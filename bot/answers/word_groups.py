"""Questions known by a word of each of several groups, whatever else their sentence is made of: who pays, for what, to whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.folding import Token, key_of

_ANY_ENDING, _ALLOWED = "*", "+"

_Group = tuple[frozenset[str], tuple[str, ...]]  # words as they are, and beginnings


@dataclass(frozen=True)
class WordGroups:
    """Groups of words, of which a question has to have one each, and those that may stand beside them."""

    groups: tuple[_Group, ...]
    allowed: tuple[_Group, ...]

    @classmethod
    def of(cls, groups: Sequence[str]) -> WordGroups:
        """Take groups as they are written: words with spaces between them, with or without accents.

        A word that ends in `*` stands for all that begin like it; a group that begins with `+` has words that may be there and need not.
        """
        allowed = [group for group in groups if group.startswith(_ALLOWED)]
        return cls(tuple(_group(group) for group in groups if group not in allowed), tuple(_group(group[1:]) for group in allowed))

    def found(self, words: Sequence[Token]) -> list[Token]:
        """Return the words that belong to a group; none unless every group has one that has to."""
        needed = [_of(group, words) for group in self.groups]
        return [word for found in (*needed, *(_of(group, words) for group in self.allowed)) for word in found] if all(needed) else []


def _of(group: _Group, words: Sequence[Token]) -> list[Token]:
    whole, beginnings = group
    return [word for word in words if word.key in whole or word.key.startswith(beginnings)]


def _group(written: str) -> _Group:
    words = written.split()
    return (
        frozenset(key for word in words if not word.endswith(_ANY_ENDING) for key in key_of(word)),
        tuple(key for word in words if word.endswith(_ANY_ENDING) for key in key_of(word)),
    )
