"""How often words occur in the example questions of each language, and what follows: which language, which slip, which name."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence, Set
from functools import cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.folding import stem
from knowledge.languages import OFFICIAL

Frequencies = Mapping[Literal["all", "asking"], Mapping[str, Mapping[str, int]]]  # of words by language
_LETTERS_APART = (("aa", "a"), ("ae", "a"), ("oe", "o"), ("ue", "u"))  # å, ä, ö and ü as they are typed where the keyboard has none
_TYPED_APART = frozenset({"da", "de", "et", "fi", "sv"})
_LONG_ENOUGH_TO_MEND = 6  # letters
_NO_TIME, _SEVERAL, _MANY = 0.2, 3, 10  # what stands for a word that no example has, one that several have, and one that many have


class WordFrequencies:
    """How often words occur in the example questions of each language: tells languages apart where a general model cannot.

    Words of "asking" are those beside what is asked about; only these tell what is a name in a question and what is not.
    """

    def __init__(self, frequencies: Frequencies) -> None:
        counts, asking = frequencies["all"], frequencies["asking"]
        vocabulary = dict.fromkeys(word for words in counts.values() for word in words)
        self._rows = {word: row for row, word in enumerate(vocabulary)}
        numbers = np.full((len(vocabulary), len(OFFICIAL)), _NO_TIME)
        for column, language in enumerate(OFFICIAL):
            words = counts.get(language, {})
            numbers[[self._rows[word] for word in words], column] += list(words.values())
        self._log = np.log(numbers / numbers.sum(axis=0)).astype(np.float32)
        # By stem when a language is first asked in.
        self._stems = cache(lambda language: _by_stem(counts.get(language, {})))
        self._asking = cache(lambda language: _by_stem(asking.get(language, {})))
        self._often_in: dict[str, frozenset[str]] = {}
        self._words = tuple(vocabulary)

    def log_likelihood(self, words: Sequence[str]) -> NDArray[np.float64]:
        """Return the log-likelihood of the words under each official language, in order; words that no example holds say nothing."""
        known = [row for word in words if (row := self._rows.get(word)) is not None]
        likelihoods: NDArray[np.float64] = np.add.reduce(self._log.take(known, axis=0), axis=0, dtype=np.float64)
        return likelihoods

    def stem_counts(self, language: str) -> Mapping[str, int]:
        """Return how often each stem occurs in the example questions of a language, beside what they ask about."""
        return self._asking(language)

    def mended(self, word: str, language: str) -> str:
        """Return the word of asking that a folded word was meant to be: "hvornaar", "sigend"; the word itself if that is not clear.

        Slips are rare in the first letter; of short words one letter makes too often another word, and so does another letter of any.
        """
        often = self._often(language)
        for written, meant in _LETTERS_APART if language in _TYPED_APART and word not in often else ():
            if (whole := word.replace(written, meant)) != word and whole in often:
                return whole
        if len(word) < _LONG_ENOUGH_TO_MEND or self.knows(word, language):
            return word
        alike = {str(near) for near, _, _ in process.extract(word, often, scorer=OSA.distance, score_cutoff=1, limit=None)}
        alike = {near for near in alike if near[0] == word[0] and (len(near) != len(word) or sorted(near) == sorted(word))}
        return alike.pop() if len(alike) == 1 else word

    def _often(self, language: str) -> Set[str]:
        """Return the words that several example questions of a language have."""
        if language not in self._often_in:
            rows = np.flatnonzero(self._said(language, _SEVERAL)).tolist()
            self._often_in[language] = frozenset(map(self._words.__getitem__, rows))
        return self._often_in[language]

    def _said(self, language: str, times: int) -> NDArray[np.bool_]:
        """Return for each word whether the examples of a language have it so many times."""
        column = self._log[:, OFFICIAL.index(language)]
        said: NDArray[np.bool_] = column >= column.min() + np.float32(math.log(times / _NO_TIME))
        return said

    def has_often(self, word: str, language: str) -> bool:
        """Tell whether many example questions of a language have a folded word, as they have words of asking."""
        return word in self._rows and bool(self._said(language, _MANY)[self._rows[word]])

    def knows(self, word: str, language: str) -> bool:
        """Tell whether an example question of the language (or of English) holds the folded word in some inflection."""
        form = stem(word)
        return form in self._stems(language) or form in self._stems("en")


def _by_stem(words: Mapping[str, int]) -> dict[str, int]:
    stems: dict[str, int] = {}
    for word, number in words.items():
        stems[stem(word)] = stems.get(stem(word), 0) + number
    return stems
