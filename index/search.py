"""Ranks passages and sentences for a question: by meaning (vectors) and by words (BM25), fused."""

from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

import numpy as np

from index.build import LEXICAL, PASSAGES, VECTORS
from index.errors import ModelMismatch
from index.lexical import LexicalIndex
from index.passage_file import PassageFile
from index.passages import Passage
from index.ports import Encoder, FloatArray, HalfArray, IdArray, PassageStore, SentenceStore, VectorStore, WordStore
from index.sentence_file import SentenceFile
from index.snapshot import Manifest
from index.vectors.flat import FaissStore
from index.warming import warm_up
from index.word_ranking import LARGE

T = TypeVar("T")
# How much meaning counts in the fused score against words, and how much the nearest sentence counts in meaning against
# the passage as a whole. Measured on the probes of tests/retrieval (docs/benchmarks.md): all between 0.65 and 0.8, and
# between 0.4 and 0.7, differ by less than a point.
DENSE_WEIGHT = 0.7
SENTENCE_SHARE = 0.5
# A question in another language than the texts shares names with them and little else, so words say less: then less than
# KNOWN_WORDS of its weight (rarity of its words) is found in the index at all. Of the probes, 97 % fall on the right side.
DENSE_WEIGHT_OTHER_LANGUAGE = 0.8
KNOWN_WORDS = 0.3
DEPTH = 50  # candidates taken from each ranking before fusing
SENTENCE_WORDS = 0.5  # how much BM25 counts among sentences, where cosine and the passage's score count 1
SENTENCE_PASSAGES = 5  # passages whose sentences are compared: the right one is among them in 0.998 of the cases


@dataclass(frozen=True)
class Hit:
    """A passage found. `cosine` is -1..1, `bm25` 0 or more (0: no word in common), `score` compares hits of one search."""

    passage: Passage
    cosine: float
    bm25: float
    score: float


@dataclass(frozen=True)
class SentenceHit:
    """A sentence found: `start` and `end` are offsets in the entry's text, `score` compares hits of one search."""

    passage: Passage
    start: int
    end: int
    text: str
    score: float
    cosine: float


@dataclass(frozen=True)
class Ranking:
    """How a search weighs; the defaults are what is served.

    `dense_weight` (0..1) is that of meaning against words, None to choose it by whether the question seems to be in a
    language of the texts. `sentence_share` (0..1) is that of the nearest sentence against the whole passage in meaning.
    """

    dense_weight: float | None = None
    sentence_share: float = SENTENCE_SHARE


SERVED = Ranking()


@dataclass(frozen=True)
class Found:
    """The hits of a search, and how near anything came: what "I do not know" is decided on."""

    hits: tuple[Hit, ...]
    top_cosine: float
    top_bm25: float


class Searcher:
    """Searches one snapshot; safe to call from several threads."""

    def __init__(self, passages: PassageStore, vectors: VectorStore, lexical: WordStore, sentences: SentenceStore) -> None:
        self._passages = passages
        self._vectors = vectors
        self._lexical = lexical
        self._sentences = sentences
        # In a large index either search takes a millisecond or more, and neither needs the interpreter meanwhile.
        self._beside = ThreadPoolExecutor(1, thread_name_prefix="beside") if vectors.size > LARGE else None

    @classmethod
    def open(cls, folder: Path, encoder: Encoder | None = None) -> "Searcher":
        """Open a snapshot folder (see `SnapshotStore.open_current`).

        ModelMismatch when the encoder given is not of the model that the index was built with; SnapshotDamaged when a
        file cannot be read.
        """
        refuse_mismatch(Manifest.read(folder), encoder)
        warm_up(folder)
        vectors, lexical, sentences = FaissStore.open(folder / VECTORS), LexicalIndex.open(folder / LEXICAL), SentenceFile.open(folder)
        return cls(PassageFile.open(folder / PASSAGES), vectors, lexical, sentences)

    def close(self) -> None:
        """Release the files; searching afterwards fails."""
        if self._beside:
            self._beside.shutdown()
        self._passages.close()

    @property
    def size(self) -> int:
        """How many passages can be found."""
        return self._vectors.size

    def search(
        self,
        text: str,
        vector: FloatArray,
        k: int = 10,
        entries: Collection[str] | None = None,
        *,
        ranking: Ranking = SERVED,
    ) -> list[Hit]:
        """The hits of `find`, best first."""
        return list(self.find(text, vector, k, entries, ranking=ranking).hits)

    def find(
        self,
        text: str,
        vector: FloatArray,
        k: int = 10,
        entries: Collection[str] | None = None,
        *,
        ranking: Ranking = SERVED,
    ) -> Found:
        """The k best passages for a question and its vector, float32 (d,).

        With `entries`, only passages of these entries are ranked at all. The score is the weighted sum of the z-scores
        of meaning and words over the candidates of either ranking: meaning is the mean of the passage's cosine and that of
        its nearest sentence, words are BM25. Among equals the higher meaning goes first, then the lower passage number.
        """
        only = None if entries is None else self._passages.numbers_of(entries)
        if self.size == 0 or (only is not None and not len(only)):
            return Found((), -1.0, 0.0)
        vector = np.asarray(vector, np.float32)
        words = self._begun(partial(self._lexical.search, text, DEPTH, entries))
        near_scores, near = self._nearest(vector, only)
        word_scores, worded = words()
        numbers = np.array(sorted({*near.tolist(), *worded.tolist()}), np.int64)  # union1d would import numpy.ma at the first question
        bm25 = np.zeros(len(numbers), np.float32)
        bm25[np.searchsorted(numbers, worded)] = word_scores
        sentences = self._begun(partial(self._sentences.of, numbers))
        cosines = self._vectors.vectors_of(numbers) @ vector
        share = ranking.sentence_share
        meaning = (1 - share) * cosines + share * _nearest_sentences(*sentences(), cosines, vector)
        weight = self._dense_weight(text) if ranking.dense_weight is None else ranking.dense_weight
        scores = weight * _z(meaning) + (1 - weight) * _z(bm25)
        best = np.lexsort((numbers, -meaning, -scores))[:k]
        hits = tuple(
            Hit(passage, float(cosines[at]), float(bm25[at]), float(scores[at]))
            for at, passage in zip(best, self._passages.get(numbers[best]), strict=True)
        )
        return Found(hits, float(near_scores.max()), float(word_scores.max(initial=0.0)))

    def best_sentences(self, text: str, vector: FloatArray, hits: Sequence[Hit], limit: int = 3) -> list[SentenceHit]:
        """The best sentences of the first five hits, best first.

        The score is the sum of three z-scores over all their sentences: cosine of title and sentence, BM25 of the
        sentence (at half its weight), score of the passage. Among equals the sentence of the better passage, then the earlier one.
        """
        candidates = [(hit, at) for hit in hits[:SENTENCE_PASSAGES] for at in range(len(hit.passage.sentences))]
        if not candidates:
            return []
        texts = [hit.passage.sentence(hit.passage.sentences[at]) for hit, at in candidates]
        _, vectors = self._sentences.of(np.array([hit.passage.number for hit in hits[:SENTENCE_PASSAGES]], np.int64))
        cosines = vectors.astype(np.float32) @ np.asarray(vector, np.float32)
        words = self._lexical.sentence_scores(text, texts, [hit.passage.language for hit, _ in candidates])
        scores = _z(cosines) + SENTENCE_WORDS * _z(words) + _z(np.array([hit.score for hit, _ in candidates], np.float32))
        order = np.lexsort((np.arange(len(candidates)), -scores))[:limit]
        best = []
        for number in order:
            hit, at = candidates[number]
            start, end = hit.passage.sentences[at]
            best.append(SentenceHit(hit.passage, start, end, texts[number], float(scores[number]), float(cosines[number])))
        return best

    def _dense_weight(self, text: str) -> float:
        return DENSE_WEIGHT if self._lexical.known_share(text) >= KNOWN_WORDS else DENSE_WEIGHT_OTHER_LANGUAGE

    def _begun(self, work: Callable[[], T]) -> Callable[[], T]:
        """What gives the result of some work, which begins now, beside this thread, where that is worth it."""
        return self._beside.submit(work).result if self._beside else work

    def _nearest(self, vector: FloatArray, only: IdArray | None) -> tuple[FloatArray, IdArray]:
        depth = min(DEPTH, self.size if only is None else len(only))
        scores, numbers = self._vectors.search(np.asarray(vector, np.float32)[None, :], depth, only)
        found = numbers[0] >= 0
        return scores[0][found], numbers[0][found]


def _nearest_sentences(count: IdArray, vectors: HalfArray, cosines: FloatArray, vector: FloatArray) -> FloatArray:
    """The cosine of each passage's nearest sentence, of how many and which it has; the passage's own where it has none."""
    held = count > 0
    nearest = cosines.copy()
    if held.any():
        starts = np.concatenate(([0], np.cumsum(count[held])[:-1]))
        nearest[held] = np.maximum.reduceat(vectors.astype(np.float32) @ vector, starts)
    return nearest


def refuse_mismatch(manifest: Manifest, encoder: Encoder | None) -> None:
    """ModelMismatch when the encoder is not of the model that a snapshot was built with."""
    if encoder is not None and (encoder.fingerprint, encoder.dimension) != (manifest.model_fingerprint, manifest.dimension):
        raise ModelMismatch(
            expected=f"{manifest.model_fingerprint} ({manifest.dimension} dimensions)",
            found=f"{encoder.fingerprint} ({encoder.dimension} dimensions)",
        )


def _z(values: FloatArray) -> FloatArray:
    """Standard scores; all zero where the values do not differ."""
    spread = float(values.std())
    if spread < 1e-9:
        return np.zeros_like(values)
    scored: FloatArray = (values - values.mean()) / spread
    return scored
