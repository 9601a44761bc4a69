"""Sentences that name who signs group by group, or each with the person who signs for it.

"In Latvia this letter is signed by the Guild of Bells and RIMA; in Estonia by …", "signed by Anna Novak for the Guild of Bells, by …".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.drafting.names.named_runs import NameRuns
from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.names.several_names import without_small_article
from knowledge.drafting.names.shapes import is_person
from knowledge.drafting.words.letter_words import letter_nouns, tells_of_earlier_signing
from knowledge.drafting.words.table_words import speaks_of_signing
from knowledge.drafting.words.vocabulary import Vocabulary, plain_words

_LEADING = 12  # words of a sentence, among which the one for signing stands
_LEADING_OF_GROUP = 6  # words of a further group before its names: "on the Isle of Sand by"
_FEWEST_GROUPS, _FEWEST = 3, 3  # groups, and names
_PERSON_WORDS = (5, 4, 3, 2)  # the longest name first
_LINK_WORDS = (3, 2, 1)  # of "on behalf of", "für den"
# What stands before the names where the word for signing ends the sentence, by language.
_VERB_LAST = {"de": ("haben", "hat", "von", "durch"), "nl": ("hebben", "heeft", "door")}
_SURE, _MOSTLY = 0.5, 0.8  # share of names between commas that surely are organisations', and of those with a capital
_NAME_WORDS = 14
_SMALL_WORD = 5  # letters of a word between two names


class SigningSentences:
    """Reads such sentences of one language."""

    def __init__(self, words: Vocabulary, register: Register) -> None:
        self._words = words
        self._register = register
        self._runs = NameRuns(words, register)

    def names_in(self, sentence: str) -> list[str]:
        """Return whom a sentence about the signing of a text names; none where it is no such sentence."""
        plain = plain_words(sentence)
        if not letter_nouns().search(plain) or tells_of_earlier_signing(plain):
            return []
        if len(names := self._before_verb(sentence)) >= _FEWEST:
            return names
        names = (self._in_groups(sentence) or self._beside_persons(sentence)) if self._words.signing_in(plain) else []
        return names if len(names) >= _FEWEST and self._runs.are_names(names) else []

    def _in_groups(self, sentence: str) -> list[str]:
        """Return the names of groups between semicolons, each of which repeats the small word behind the one for signing."""
        first, *groups = sentence.rstrip(". ").split("; ")
        start = self._behind_signing(first.split())
        if start is None or len(groups) + 1 < _FEWEST_GROUPS:
            return []
        link = first.split()[start - 1]
        runs = [" ".join(first.split()[start:])]
        for group in groups:
            parts = group.split()
            at = next((number for number, part in enumerate(parts[:_LEADING_OF_GROUP]) if part == link), None)
            if at is None:
                return []
            runs.append(" ".join(parts[at + 1 :]))
        return [name for run in runs for name in self._runs.parted(run)]

    def _before_verb(self, sentence: str) -> list[str]:
        """Return the names before the word for signing that ends a German or Dutch sentence: "Den Brief haben … unterzeichnet"."""
        parts = sentence.rstrip(" .:!").split()
        links = _VERB_LAST.get(self._words.language, ())
        if not links or not parts or not speaks_of_signing(parts[-1]) or letter_nouns().search(plain_words(parts[-1])):
            return []
        for at in range(1, min(_LEADING, len(parts) - 1)):
            if parts[at] in links and letter_nouns().search(plain_words(" ".join(parts[:at]))):
                return self._between_commas(" ".join(parts[at + 1 : -1]))
        return []

    def _between_commas(self, run: str) -> list[str]:
        """Return the names of a run between commas and its last "and"; none where hardly one is surely an organisation's."""
        first, last = re.match(rf"(.*)\s(?:{'|'.join(map(re.escape, self._words.ands))})\s(.+)$", run), ""
        if first and "," not in first[2]:
            run, last = first[1], first[2]
        names = [without_small_article(name) for name in (*re.split(r",\s+", run), last) if name]
        sure = sum(self._register.is_known(name) or has_head(name) for name in names)
        capitals = sum(name[:1].isupper() for name in names)
        named = sure >= _SURE * len(names) and capitals >= _MOSTLY * len(names) and all(len(name.split()) <= _NAME_WORDS for name in names)
        persons = sum(is_person(name) and not self._register.is_known(name) for name in names)  # "Gong Media" has the shape of one
        return names if named and persons <= (1 - _MOSTLY) * len(names) else []

    def _behind_signing(self, parts: Sequence[str]) -> int | None:
        """Return where the names begin, behind a word for signing that ends in a small one: "signed by", "unterzeichnet von"."""
        for at in range(2, min(_LEADING, len(parts))):
            before = plain_words(" ".join(parts[:at]))
            found = [match for match in self._words.signatories.finditer(before) if len(before[match.end() :].split()) <= 1]
            if found and parts[at - 1].islower() and before not in (match[0] for match in found) and letter_nouns().search(before):
                signing = plain_words(parts[at - 1])
                if not self._words.signatories.fullmatch(signing):
                    return at
        return None

    def _beside_persons(self, sentence: str) -> list[str]:
        """Return the names behind "for" of each person: what stands between them and the next person, the last up to the end."""
        parts = sentence.rstrip(". ").split()
        persons = list(self._persons_before_links(parts))
        ends = [start for start, _ in persons] + [len(parts)]
        return [_without_small_end(parts[name:end]) for (_, name), end in zip(persons, ends[1:], strict=True)]

    def _persons_before_links(self, parts: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Yield where a person's name begins and, behind "for" or "on behalf of", that of the body for which the person signs."""
        at = 0
        while at < len(parts):
            length = next((count for count in _LINK_WORDS if self._is_link(parts[at : at + count])), 0)
            person = next((at - count for count in _PERSON_WORDS if count <= at and _is_signer(parts[at - count : at])), None)
            if length and person is not None and at + length < len(parts):
                yield person, at + length
            at += max(length, 1)

    def _is_link(self, parts: Sequence[str]) -> bool:
        plain = plain_words(" ".join(parts))
        small = bool(parts) and all(part.islower() for part in parts)
        return small and bool(self._words.signing_for.fullmatch(plain) or self._words.on_behalf.fullmatch(plain))


def _is_signer(parts: Sequence[str]) -> bool:
    return not any(part.endswith((",", ";", ":")) for part in parts) and is_person(" ".join(parts))


def _without_small_end(parts: Sequence[str]) -> str:
    """Return a name without the comma and the small words between it and the next person: ", and by"."""
    kept = list(parts)
    while kept and kept[-1].islower() and len(kept[-1]) <= _SMALL_WORD:
        kept.pop()
    return without_small_article(" ".join(kept).rstrip(" ,;"))
