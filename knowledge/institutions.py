"""Institutions and offices to which letters go, as members name them in 24 languages: "which letters went to the Commission?"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from knowledge.folding import key_of
from knowledge.yaml_files import read_yaml

GOVERNMENT = "government"  # the id of all governments, to which ministers belong
_FILE = Path(__file__).with_name("institutions.yaml")
_FIRST = 2  # letters by which words are told that name none


@dataclass(frozen=True)
class Institution:
    """One of them: the words by which lists of addressees, which are English, have it; the beginnings of its names, and a name, by language.

    `makes_laws` tells whether it makes the Union's laws, `part_of` of which other institution it is a part. `mistaken_for_it` are English
    words for what many languages call by its name: a committee is a commission in French. `not_behind` are beginnings of words, by
    language, behind which a word means something else.
    """

    id: str
    addressees: frozenset[str]
    beginnings: dict[str, tuple[str, ...]]
    names: dict[str, str]
    makes_laws: bool = False
    part_of: str | None = None
    mistaken_for_it: frozenset[str] = frozenset()
    not_behind: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def name(self, language: str) -> str:
        """Return what it is called in a language; its id if it has no name."""
        return self.names.get(language) or self.names.get("en") or self.id

    def is_addressed_by(self, names: Iterable[str]) -> bool:
        """Tell whether one of the addressees of a letter is this institution or belongs to it."""
        return any(not self.addressees.isdisjoint(key_of(name)) for name in names)


def institutions_in(words: Sequence[str], language: str) -> list[Institution]:
    """Return the institutions that folded words of a question name, in the language or in English."""
    letters = _first_letters(language)
    ended = [f"{word} " for word in words]
    likely = [(at, word) for at, word in enumerate(ended) if word[:_FIRST] in letters]  # hardly any word is one of them
    return [
        one for one, beginnings in _beginnings(language)
        if any(word.startswith(beginnings) and not _is_behind(one, ended[at - 1 : at], language) for at, word in likely)
    ] if likely else []  # fmt: skip


def _is_behind(institution: Institution, word: Sequence[str], language: str) -> bool:
    return any(before.startswith(institution.not_behind.get(language, ())) for before in word)


def institution_by_id(institution: str) -> Institution | None:
    """Return an institution; None for what is no id of one."""
    return next((one for one in _all() if one.id == institution), None)


def lawmakers_in(words: Sequence[str], language: str) -> frozenset[str]:
    """Return the ids of those institutions that make the Union's laws which folded words name."""
    return frozenset(institution.id for institution in institutions_in(words, language) if institution.makes_laws)


def mistaken_for(words: Iterable[str]) -> frozenset[str]:
    """Return the ids of the institutions by whose name many languages call what folded English words name."""
    words = set(words)
    return frozenset(institution.id for institution in _all() if not institution.mistaken_for_it.isdisjoint(words))


@cache
def _beginnings(language: str) -> tuple[tuple[Institution, tuple[str, ...]], ...]:
    """Return with each institution how words begin that name it in a language or in English."""
    return tuple((one, (*one.beginnings.get(language, ()), *one.beginnings.get("en", ()))) for one in _all())


@cache
def _first_letters(language: str) -> frozenset[str]:
    return frozenset(beginning[:_FIRST] for _, beginnings in _beginnings(language) for beginning in beginnings)


@cache
def _all() -> tuple[Institution, ...]:
    return tuple(
        Institution(
            row["id"],
            frozenset(row["addressees"]),
            {language: tuple(beginnings) for language, beginnings in row["words"].items()},
            row.get("names", {}),
            row.get("makes_laws", False),
            row.get("part_of"),
            frozenset(row.get("mistaken_for_it", ())),
            {language: tuple(beginnings) for language, beginnings in row.get("not_behind", {}).items()},
        )
        for row in read_yaml(_FILE)
    )
