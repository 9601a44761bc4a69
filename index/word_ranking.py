"""What ranking by words needs of the words alone: which of a question's words tell anything, and how rare they are.

Whoever keeps the passages' words says how many passages hold a word; the rest follows from that.
"""

import math
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np

from index.ports import FloatArray
from index.words import question_terms, terms

MAX_QUERY_TERMS = 64  # a pasted page is no question
LARGE = 50_000  # passages, above which frequent words are left out of a search
COMMON_SHARE = 0.05
MOST_LISTED = 100_000  # places in the lists of all words of a question together: each thousand takes 9 µs (2026-11-27)
K1, B = 1.2, 0.75  # tantivy's own, used for sentences too


class WordRanking(ABC):
    """BM25 over the words of a snapshot, as far as it does not depend on where they are kept."""

    @property
    @abstractmethod
    def size(self) -> int:
        """How many passages there are."""

    @property
    @abstractmethod
    def languages(self) -> tuple[str, ...]:
        """The languages of the passages."""

    @abstractmethod
    def holding(self, forms: Iterable[str]) -> dict[str, int]:
        """How many passages hold each of these words."""

    def sentence_scores(self, text: str, sentences: Sequence[str], languages: Sequence[str]) -> FloatArray:
        """BM25 of a text against single sentences in these languages (n,), float32; how rare a word is comes from the whole index."""
        asked = self._asked(text)
        wanted = {form for forms in asked for form in forms}
        found = [terms(sentence, language) for sentence, language in zip(sentences, languages, strict=True)]
        counted = [Counter(term for term in own if term in wanted) for own in found]
        lengths = [len(own) for own in found]
        average = max(1.0, sum(lengths) / max(1, len(lengths)))
        occurring = [form for forms in asked for form in forms if any(form in counts for counts in counted)]
        rarity = {form: self.rarity(count) for form, count in self.holding(occurring).items()}
        scores = np.zeros(len(counted), np.float32)
        for row, (counts, length) in enumerate(zip(counted, lengths, strict=True)):
            damping = K1 * (1 - B + B * length / average)
            for forms in asked:
                weights = [rarity[form] * counts[form] * (K1 + 1) / (counts[form] + damping) for form in forms if form in counts]
                scores[row] += max(weights, default=0.0)
        return scores

    def known_share(self, text: str) -> float:
        """How much of a text the index knows, 0..1: the rarity of its words that occur in passages against that of all."""
        asked = self._asked(text)
        counts = self.holding(form for forms in asked for form in forms)
        holding = [max(counts[form] for form in forms) for forms in asked]
        rarities = [self.rarity(count) for count in holding]
        known = sum(rarity for rarity, count in zip(rarities, holding, strict=True) if count)
        return known / sum(rarities) if rarities else 0.0

    def telling(self, text: str) -> list[list[str]]:
        """The words of a question that occur at all, each as its forms; in a large index without those in every twentieth passage.

        Those stay when there are no others, and of all words the rarest until their lists are too long together: going through the
        lists of "the" and "of" is what a search in a million passages would spend its time on.
        """
        asked = self._asked(text)
        known = self.holding(form for forms in asked for form in forms)
        counted = [{form: known[form] for form in forms if known[form]} for forms in asked]
        occurring = [counts for counts in counted if counts]
        if self.size > LARGE:
            rare = [counts for counts in occurring if max(counts.values()) <= self.size * COMMON_SHARE]
            occurring = _within(MOST_LISTED, rare or occurring)
        return [list(counts) for counts in occurring]

    def rarity(self, holding: int) -> float:
        """How much a word tells that so many passages hold: BM25's inverse document frequency."""
        return math.log(1 + (self.size - holding + 0.5) / (holding + 0.5))

    def _asked(self, text: str) -> list[tuple[str, ...]]:
        return question_terms(text, self.languages)[:MAX_QUERY_TERMS]


def _within(places: int, words: list[dict[str, int]]) -> list[dict[str, int]]:
    """The rarest of the words whose lists have that many places together, one at least, in their order."""
    kept: set[int] = set()
    for at in sorted(range(len(words)), key=lambda at: sum(words[at].values())):
        places -= sum(words[at].values())
        if places < 0 and kept:
            break
        kept.add(at)
    return [word for at, word in enumerate(words) if at in kept]
