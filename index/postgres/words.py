"""Passages by words: candidates by their BM25 in the database, scored here as tantivy scores them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from pgvector import SparseVector

from index.ports import FloatArray, IdArray
from index.postgres.bm25 import weight_in_question
from index.postgres.reading import MORE, Generation
from index.word_ranking import WordRanking

REMEMBERED = 50_000  # words of questions, kept with their counts: a generation never changes
_FIND = (
    "SELECT number, -(weights <#> %(question)s) AS score, {weights} FROM {schema}.words WHERE words && %(ids)s::integer[] "
    "ORDER BY score DESC, number LIMIT %(count)s"
)
_FIND_WITHIN = _FIND.replace(
    "ORDER BY", "AND number IN (SELECT number FROM {schema}.passages WHERE entry = ANY(%(entries)s)) ORDER BY"
)
_LOOK_UP = "SELECT word, id, holding FROM {schema}.dictionary WHERE word = ANY(%(words)s)"


@dataclass(frozen=True)
class _Entry:
    """A word in the dictionary: its number, and how many passages hold it."""

    id: int = -1
    holding: int = 0


class PostgresWords(WordRanking):
    """A `WordStore`; safe to use from several threads."""

    def __init__(self, generation: Generation, size: int, languages: Collection[str]) -> None:
        self._generation = generation
        self._size = size
        self._languages = tuple(languages)
        self._known: dict[str, _Entry] = {}
        self._dimensions = int(generation.rows("SELECT count(*) FROM {schema}.dictionary")[0][0]) or 1

    @property
    def size(self) -> int:
        """How many passages there are."""
        return self._size

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the passages."""
        return self._languages

    def holding(self, forms: Iterable[str]) -> dict[str, int]:
        """How many passages hold each of these words."""
        return {word: entry.holding for word, entry in self._look_up(forms).items()}

    def search(self, text: str, k: int, entries: Collection[str] | None = None) -> tuple[FloatArray, IdArray]:
        """The k best passages that share a word with the text; see `index.lexical.LexicalIndex.search`."""
        telling = self.telling(text) if k > 0 and (entries is None or entries) else []
        if not telling:
            return np.empty(0, np.float32), np.empty(0, np.int64)
        asked = [self._weighted(forms) for forms in telling]
        needed, count = self._needed(telling, asked, k), round(MORE * k)
        while True:
            rows = self._candidates(asked, needed, count, entries)
            numbers = np.array([row[0] for row in rows], np.int64)
            scores = np.array([row[1] if row[2] is None else _score(row[2], asked) for row in rows], np.float32)
            best = np.lexsort((numbers, -scores))[:k]
            # The database adds the forms of a word up, of which only the best counts: its score is never too low.
            left_out = sum(max(forms.values()) for forms in asked if forms not in needed)
            if needed is not asked and (len(best) < k or left_out >= scores[best[-1]]):
                needed = asked  # passages with none of the needed words could be among the best
            elif len(rows) < count or rows[-1][1] <= scores[best[-1]]:
                return scores[best], numbers[best]
            else:
                count *= 2

    def _needed(self, telling: list[list[str]], asked: list[dict[int, float]], k: int) -> list[dict[int, float]]:
        """The words by which candidates are looked for: without the most frequent ones, as long as those make up a third at most.

        Passages that hold nothing but those can hardly be among the best, and they are most of all.
        """
        holding = [max(self.holding(forms).values()) for forms in telling]
        order = sorted(range(len(asked)), key=lambda place: -holding[place])
        left, budget = set(), sum(max(forms.values()) for forms in asked) / 3
        for place in order:
            budget -= max(asked[place].values())
            if budget < 0:
                break
            left.add(place)
        needed = [forms for place, forms in enumerate(asked) if place not in left]
        return needed if left and sum(holding[place] for place in order if place not in left) >= k else asked

    def _weighted(self, forms: Iterable[str]) -> dict[int, float]:
        """A word of the question: the weight of each of its forms, by the form's number."""
        return {entry.id: weight_in_question(entry.holding, self._size) for entry in self._look_up(forms).values()}

    def _candidates(
        self, asked: list[dict[int, float]], needed: list[dict[int, float]], count: int, entries: Collection[str] | None
    ) -> list[tuple[Any, ...]]:
        weights = {number: weight for forms in asked for number, weight in forms.items()}
        ids = [number for forms in needed for number in forms]
        values = {"question": SparseVector(weights, self._dimensions), "ids": ids, "count": count}
        several = any(len(forms) > 1 for forms in asked)  # else the database adds up what is to be added up
        statement = (_FIND if entries is None else _FIND_WITHIN).replace("{weights}", "weights" if several else "NULL")
        return self._generation.rows(statement, **values, **({} if entries is None else {"entries": sorted(entries)}))

    def _look_up(self, forms: Iterable[str]) -> dict[str, _Entry]:
        wanted = list(dict.fromkeys(forms))
        known = self._known
        found = {form: known[form] for form in wanted if form in known}
        missing = [form for form in wanted if form not in found]
        if missing:
            rows = self._generation.rows(_LOOK_UP, words=missing)
            fresh = dict.fromkeys(missing, _Entry()) | {word: _Entry(number, holding) for word, number, holding in rows}
            self._known = {**(known if len(known) < REMEMBERED else {}), **fresh}
            found |= fresh
        return {form: found[form] for form in wanted}


def _score(passage: SparseVector, asked: list[dict[int, float]]) -> np.float32:
    """The BM25 of a passage: for each word of the question its best form, in single precision."""
    weights = dict(zip(passage.indices(), passage.values(), strict=True))
    total = np.float32(0)
    for forms in asked:
        parts = [np.float32(weight) * np.float32(weights[form]) for form, weight in forms.items() if form in weights]
        total += max(parts, default=np.float32(0))
    return total
