"""What the names of one kind of things look like in one language: which words they have, how rare these are, and what the names mean."""

from __future__ import annotations

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import accumulate, chain
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from index.ports import FloatArray

_COMMON = 0.1  # by which a word says less for each example question that has it
_NEARLY_ALL, _RARE = 0.75, 1.0  # share of a thing's names that have a word, and the word's rarity, from which it belongs to the thing
_NOWHERE = np.array([], dtype=np.intp)
_Number = TypeVar("_Number", bound=np.generic)


class Vocabulary:
    """What names of one kind of things look like in one language and English. Made when the first question in it comes.

    All 24 languages at the start would cost a fifth of a second and 20 MB.
    """

    def __init__(
        self,
        owner: NDArray[np.int64],
        stems: Sequence[tuple[str, ...]],
        blocks: Sequence[FloatArray],
        described: Mapping[int, Iterable[str]],
        common: Mapping[str, int],
        things: int,
        native: Sequence[bool],
        people: frozenset[str],
        plain: Sequence[tuple[str, ...]],
    ) -> None:
        """`owner` (n,), `stems` and `native` are those of the n labels of the language and English, `blocks` (n in all, d) their vectors.

        `native` tells for each of the labels whether it is of the language itself; `people` are stems of persons' names.
        `plain` (n) holds other stems under which words of a label are found; they are no further words of it.
        """
        self._owner = owner
        self._by_owner = np.argsort(self._owner, kind="stable")
        self._named, self._first = np.unique(self._owner[self._by_owner], return_index=True)
        self._blocks = blocks
        self._count = things
        labels_with = _having(dict.fromkeys((*own, *others)) for own, others in zip(stems, plain, strict=True))
        owners = self._owner.tolist()
        having = {word: {owners[label] for label in found} for word, found in labels_with.items()}
        for thing, words in described.items():
            for word in words:
                having.setdefault(word, set()).add(thing)
        self.rarity = {
            word: math.log((1 + things) / len(found)) / (1 + _COMMON * common.get(word, 0)) for word, found in having.items()
        }
        self._things, self._labels = _Places(having, self.rarity), _Places(labels_with, self.rarity)
        self._having: dict[str, frozenset[int]] = {}  # the same as sets, of stems once asked for
        always = self._in_all_names(stems, native)
        self._always = _Places(_having(always), self.rarity)
        self._always_count = np.array([len(words) for words in always])
        self._telling = people.union(*always)
        self._whole = np.array([sum(self.rarity[word] for word in words) or 1.0 for words in stems])

    def _in_all_names(self, names_of: Sequence[tuple[str, ...]], native: Sequence[bool]) -> list[frozenset[str]]:
        """Return for each thing the rare stems that nearly all of its names in the language have: "omnibus", "second"."""
        counts: list[Counter[str]] = [Counter() for _ in range(self._count)]
        names = [0] * self._count
        for owner, stems, own in zip(self._owner.tolist(), names_of, native, strict=True):
            if own:
                counts[owner].update(set(stems))
                names[owner] += 1
        return [
            frozenset(
                word for word, number in counted.items() if number >= max(_NEARLY_ALL * whole, 2) and self.rarity[word] >= _RARE
            )
            for counted, whole in zip(counts, names, strict=True)
        ]

    def telling(self, least: int) -> list[str]:
        """Return the stems that so many things or more have in nearly all of their names."""
        return self._always.held_by(least)

    def is_telling_of(self, stem: str) -> int:
        """Return how many things have a stem in nearly all of their names."""
        return len(self._always[stem])

    def lacks(self, stems: frozenset[str]) -> NDArray[np.int64]:
        """Return for each thing how many words are missing: those of nearly all its names in the question, and the other way round.

        "The Council's final adoption of the omnibus" is no name of the Act's adoption, and a letter to Virkkunen and Micallef is none
        that went to Virkkunen alone.
        """
        telling = stems & self._telling
        missing = self._always_count + len(telling)
        for word in telling:
            missing[self._things[word]] -= 1
            missing[self._always[word]] -= 1
        return missing

    def known(self, stems: Iterable[str]) -> list[str]:
        """Return the stems that some name or description has, doubles dropped."""
        return [word for word in dict.fromkeys(stems) if word in self.rarity]

    def masses(self, stems: Sequence[str]) -> NDArray[np.float64]:
        """Return for each thing how rare those of the known `stems` are together that it has."""
        return self._things.sums(stems, self._count)

    def covers(self, stems: Sequence[str]) -> NDArray[np.float64]:
        """Return for each thing what share of its nearest name the known `stems` are, 0..1."""
        shared = self._labels.sums(stems, len(self._whole))
        return self._of_nearest(shared / self._whole, np.zeros(self._count))

    def covers_of_parts(self, stems: Sequence[str]) -> NDArray[np.float64]:
        """Return `covers` of what stands before and behind each place where the stems may be cut in two (2, n - 1, things)."""
        shared = self._labels.sums_of_parts(stems, len(self._whole)) / self._whole
        covers = np.zeros((*shared.shape[:2], self._count))
        covers[..., self._named] = np.maximum.reduceat(shared[..., self._by_owner], self._first, axis=-1)
        return covers

    def things_with(self, stem: str) -> frozenset[int]:
        """Return the numbers of the things that have a stem."""
        if stem not in self.rarity:
            return frozenset()
        if stem not in self._having:
            self._having[stem] = frozenset(self._things[stem].tolist())
        return self._having[stem]

    def meanings(self, vector: FloatArray) -> NDArray[np.float32]:
        """Return the cosine of each thing's nearest name, as deviations from the mean over all things."""
        cosines = np.concatenate([block @ vector for block in self._blocks])
        nearest = self._of_nearest(cosines, np.full(self._count, -1.0, dtype=np.float32))
        known = nearest[self._named]
        mean = np.add.reduce(known) / len(known)  # the methods of arrays for this take longer than reckoning it
        apart = known - mean
        spread = np.sqrt(np.add.reduce(apart * apart) / len(known))
        deviations: NDArray[np.float32] = (nearest - mean) / (spread + 1e-6)
        return deviations

    def _of_nearest(self, of_names: NDArray[_Number], of_things: NDArray[_Number]) -> NDArray[_Number]:
        """Return `of_things` with the greatest value among its names for each thing that has one."""
        of_things[self._named] = np.maximum.reduceat(of_names[self._by_owner], self._first)
        return of_things


class _Places:
    """The numbers of those that have a word, for all words in one array: an array for each takes three times the time and the memory."""

    def __init__(self, having: Mapping[str, Collection[int]], weights: Mapping[str, float]) -> None:
        """`having` holds the numbers for each word, `weights` what the word counts where it is added up."""
        self._rows = {word: row for row, word in enumerate(having)}
        self._ends = array("l", accumulate(map(len, having.values()), initial=0))
        self._numbers = np.fromiter(chain.from_iterable(map(sorted, having.values())), dtype=np.intp, count=self._ends[-1])
        self._weights = np.repeat([weights[word] for word in having], np.diff(self._ends)) if having else np.zeros(0)

    def sums(self, words: Sequence[str], length: int) -> NDArray[np.float64]:
        """Return for each of `length` numbers what the words weigh that it has, added up in their order."""
        rows = [row for word in words if (row := self._rows.get(word)) is not None]
        spans = [slice(self._ends[row], self._ends[row + 1]) for row in rows]
        if not spans:
            return np.zeros(length)
        numbers = np.concatenate([self._numbers[span] for span in spans])
        return np.bincount(numbers, np.concatenate([self._weights[span] for span in spans]), length).astype(np.float64, copy=False)

    def sums_of_parts(self, words: Sequence[str], length: int) -> NDArray[np.float64]:
        """Return `sums` of the words before and behind each place where they may be cut in two (2, n - 1, length).

        A word that stands in a part twice counts once in it.
        """
        sums = np.zeros((2, len(words), length))  # of the words before each place, and from each place on
        before, behind = sums
        seen: dict[str, int] = {}
        for at, word in enumerate(words):
            numbers = self[word]
            if len(numbers):
                weight, again = self._weights[self._ends[self._rows[word]]], seen.get(word)
                if again is None:
                    before[at + 1 :, numbers] += weight
                behind[0 if again is None else again + 1 : at + 1, numbers] += weight
                seen[word] = at
        return sums[:, 1:]

    def held_by(self, least: int) -> list[str]:
        """Return the words that so many or more have."""
        return [word for word, row in self._rows.items() if self._ends[row + 1] - self._ends[row] >= least]

    def __getitem__(self, word: str) -> NDArray[np.intp]:
        """Return the numbers in their order; none for a word that nothing has."""
        row = self._rows.get(word)
        return _NOWHERE if row is None else self._numbers[self._ends[row] : self._ends[row + 1]]


def _having(words_of_each: Iterable[Iterable[str]]) -> dict[str, list[int]]:
    """Return for each word the numbers of those that have it."""
    having: dict[str, list[int]] = defaultdict(list)
    for number, words in enumerate(words_of_each):
        for word in words:
            having[word].append(number)
    return having
