"""How well passages and sentences are found, on data in SQuAD or BEIR form; and what each part of the search is worth."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

import numpy as np

from bot.building import models, passage_encoder
from bot.settings import Settings
from index.build import build
from index.datasets import AskedQuestion, Dataset, read_beir, read_squad
from index.encoders.onnx_encoder import OnnxEncoder
from index.passages import Source
from index.ports import FloatArray, Progress
from index.search import SERVED, Hit, Ranking, Searcher
from index.snapshot import SnapshotStore
from knowledge.languages import general_probabilities, script_language

Format = Literal["squad", "beir"]
FOLDER = "retrieval"  # below the data directory: the indexes that were evaluated, and the cache of their vectors
HITS = 100  # passages looked at; an entry counts once, by its best passage
_NO_LANGUAGE = ""  # has no stemmer


@dataclass(frozen=True)
class Variant:
    """A way to search: a ranking, and what is left out of the texts before they are indexed."""

    name: str
    ranking: Ranking = SERVED
    titles: bool = True
    stemming: bool = True

    def prepared(self, source: Source) -> Source:
        """The source as this variant indexes it."""
        return replace(source, title=source.title if self.titles else "", language=source.language if self.stemming else _NO_LANGUAGE)


DEFAULT = Variant("as served")
ABLATIONS = (
    DEFAULT,
    Variant("BM25 alone", Ranking(dense_weight=0.0)),
    Variant("vectors alone", Ranking(dense_weight=1.0)),
    Variant("vectors of passages alone, no sentences", Ranking(dense_weight=1.0, sentence_share=0.0)),
    Variant("no sentences among the vectors", Ranking(sentence_share=0.0)),
    Variant("no titles", titles=False),
    Variant("no stemming", stemming=False),
)


@dataclass(frozen=True)
class RetrievalFigures:
    """Shares of the questions, 0..1. `sentence` is None where the data does not tell where answers stand."""

    variant: str
    questions: int
    skipped: int
    entries: int
    hit_at_1: float
    hit_at_5: float
    mrr: float
    sentence: float | None

    def as_json(self) -> dict[str, Any]:
        """Return the figures, shares rounded to four places."""
        return {name: round(value, 4) if isinstance(value, float) else value for name, value in vars(self).items()}


def read(path: Path, form: Format) -> Dataset:
    """Read the data, with a guess of each text's language. Raises `index.datasets.BadDataset`."""
    return read_squad(path, language_of) if form == "squad" else read_beir(path, language_of)


def language_of(text: str) -> str:
    """Return the likeliest official EU language of a text."""
    if code := script_language(text):
        return code
    probabilities = general_probabilities(text)
    return max(probabilities, key=lambda code: probabilities[code])


def evaluate(
    settings: Settings, dataset: Dataset, variants: Sequence[Variant] = (DEFAULT,), progress: Progress = lambda _: None
) -> list[RetrievalFigures]:
    """Index the texts as a build does, ask every question, and return the figures of each variant.

    Works below the data directory, apart from what is being served; a second run embeds nothing again.
    """
    folder = models(settings).prepare(settings.model.name, settings.model.precision, progress)
    encoder = OnnxEncoder.open(folder, precision=settings.model.precision, threads=settings.model.threads)
    texts = [question.text for question in dataset.questions]
    vectors = encoder.encode_queries(texts)
    found = []
    for variant in variants:
        progress(variant.name)
        store = SnapshotStore(settings.data_dir / FOLDER, keep=1)
        sources = [variant.prepared(source) for source in dataset.sources]
        version = build(
            store,
            passage_encoder(settings, folder),
            sources,
            corpus_digest=_digest(sources),
            files={},
            created="",
            progress=progress,
            force=True,
        )
        searcher = Searcher.open(store.open_folder(version), encoder)
        try:
            outcomes = [_outcome(searcher, question, vector, variant) for question, vector in zip(dataset.questions, vectors, strict=True)]
        finally:
            searcher.close()
        found.append(_figures(variant, dataset, outcomes))
    return found


def figure_lines(figures: Sequence[RetrievalFigures]) -> Iterator[str]:
    """Yield a table, one line for each variant."""
    first = figures[0]
    yield f"{first.questions} questions on {first.entries} texts" + (f", {first.skipped} without an answer skipped" if first.skipped else "")
    yield f"{'':40} {'hit@1':>7} {'hit@5':>7} {'MRR':>7} {'sentence':>9}"
    for row in figures:
        sentence = "–" if row.sentence is None else f"{row.sentence:.4f}"
        yield f"{row.variant:40} {row.hit_at_1:7.4f} {row.hit_at_5:7.4f} {row.mrr:7.4f} {sentence:>9}"


@dataclass(frozen=True)
class _Outcome:
    """Of one question: place of the first right entry (0: not found), and whether the best sentence holds the answer."""

    rank: int
    sentence: bool | None


def _outcome(searcher: Searcher, question: AskedQuestion, vector: FloatArray, variant: Variant) -> _Outcome:
    hits = searcher.search(question.text, vector, HITS, ranking=variant.ranking)
    entries = list(dict.fromkeys(hit.passage.entry for hit in hits))
    rank = next((place for place, entry in enumerate(entries, 1) if entry in question.entries), 0)
    return _Outcome(rank, _holds_answer(searcher, question, vector, hits) if question.answers else None)


def _holds_answer(searcher: Searcher, question: AskedQuestion, vector: FloatArray, hits: Sequence[Hit]) -> bool:
    best = searcher.best_sentences(question.text, vector, hits, limit=1)
    return any(
        sentence.start <= start and end <= sentence.end
        for sentence in best
        for start, end in question.answers.get(sentence.passage.entry, ())
    )


def _figures(variant: Variant, dataset: Dataset, outcomes: Sequence[_Outcome]) -> RetrievalFigures:
    ranks = np.array([outcome.rank for outcome in outcomes])
    told = [outcome.sentence for outcome in outcomes if outcome.sentence is not None]
    return RetrievalFigures(
        variant=variant.name,
        questions=len(outcomes),
        skipped=dataset.skipped,
        entries=len(dataset.sources),
        hit_at_1=float(np.mean(ranks == 1)),
        hit_at_5=float(np.mean((ranks > 0) & (ranks <= 5))),
        mrr=float(np.mean(np.where(ranks > 0, 1 / np.maximum(ranks, 1), 0.0))),
        sentence=float(np.mean(told)) if told else None,
    )


def _digest(sources: Sequence[Source]) -> str:
    digest = hashlib.sha256()
    for source in sources:
        for part in (source.entry, source.title, source.language, source.text):
            digest.update(part.encode() + b"\0")
    return digest.hexdigest()
