"""Writes a snapshot folder into the tables of a generation, a block of passages at a time."""

import json
from array import array
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from pgvector import HalfVector, SparseVector
from psycopg import Copy

from index.build import BLOCK, EXTRAS, LEXICAL, PASSAGES, VECTORS
from index.errors import BuildRefused
from index.files import files_below
from index.lexical import LANGUAGES, indexed_text
from index.passage_file import PassageFile
from index.passages import Passage
from index.ports import IdArray
from index.postgres.bm25 import weights_in_passage
from index.postgres.connection import Connection, named
from index.postgres.reading import HALF, kind_of_scores, neighbours
from index.sentence_file import SentenceFile
from index.snapshot import Manifest
from index.vectors.flat import MIN_RECALL, RECALL_K, RECALL_SAMPLE, FaissStore
from index.words import terms

# Above this, neighbours are looked for in a graph (HNSW); below, all vectors are compared, which is exact.
EXACT_UP_TO = 20_000

_TABLES = """
CREATE SCHEMA {schema};
CREATE TABLE {schema}.passages (
    number integer NOT NULL, entry text NOT NULL, title text NOT NULL, text text NOT NULL, first integer NOT NULL, last integer NOT NULL,
    voice text NOT NULL, sentences text NOT NULL, heading text NOT NULL, language text NOT NULL
);
-- Apart from the texts, so that comparing all vectors reads nothing else. `exact` is float32, little-endian: what candidates are scored
-- with; none where half precision is all that the embedded index has.
CREATE TABLE {schema}.vectors (number integer NOT NULL, vector halfvec({dimension}) NOT NULL, exact bytea);
-- The vectors of a passage's sentences, float16, little-endian, one after the other.
CREATE TABLE {schema}.sentences (number integer NOT NULL, vectors bytea NOT NULL);
CREATE TABLE {schema}.words (number integer NOT NULL, words integer[] NOT NULL, weights sparsevec({dictionary}) NOT NULL);
CREATE TABLE {schema}.dictionary (word text COLLATE "C" NOT NULL, id integer NOT NULL, holding integer NOT NULL);
CREATE TABLE {schema}.files (name text NOT NULL, content bytea NOT NULL);
ALTER TABLE {schema}.vectors ALTER vector SET STORAGE PLAIN, ALTER exact SET STORAGE EXTERNAL;
ALTER TABLE {schema}.sentences ALTER vectors SET STORAGE EXTERNAL;
ALTER TABLE {schema}.files ALTER content SET STORAGE EXTERNAL;
"""
_INDEXES = """
ALTER TABLE {schema}.passages ADD PRIMARY KEY (number);
CREATE INDEX ON {schema}.passages (entry, number);
ALTER TABLE {schema}.vectors ADD PRIMARY KEY (number);
ALTER TABLE {schema}.sentences ADD PRIMARY KEY (number);
ALTER TABLE {schema}.words ADD PRIMARY KEY (number);
CREATE INDEX ON {schema}.words USING gin (words);
ALTER TABLE {schema}.dictionary ADD PRIMARY KEY (word);
ALTER TABLE {schema}.files ADD PRIMARY KEY (name);
"""
_GRAPH = """
SET LOCAL maintenance_work_mem = '1GB';
CREATE INDEX ON {schema}.vectors USING hnsw (vector halfvec_ip_ops) WITH (m = 16, ef_construction = 100);
"""
_ANALYSE = "ANALYZE {schema}.passages, {schema}.vectors, {schema}.sentences, {schema}.words, {schema}.dictionary"


@dataclass(frozen=True)
class _Dictionary:
    """All words of a snapshot: number and count of passages by word, and the average length of a passage."""

    words: dict[str, int]
    holding: "array[int]"
    average: float

    @classmethod
    def of(cls, passages: PassageFile) -> "_Dictionary":
        words: dict[str, int] = {}
        holding, total = array("q"), 0
        for block in passages.blocks(BLOCK):
            for passage in block:
                found = terms(indexed_text(passage), passage.language)
                total += len(found)
                for word in dict.fromkeys(found):
                    if word not in words:
                        words[word] = len(words)
                        holding.append(0)
                    holding[words[word]] += 1
        return cls(words, holding, total / max(1, passages.size))


def write_generation(connection: Connection, schema: str, folder: Path, manifest: Manifest) -> None:
    """Make the schema of a generation and fill it from a snapshot folder, in the transaction of the connection.

    BuildRefused when the graph of vectors finds fewer than 97 % of the exact ten neighbours.
    """
    passages = PassageFile.open(folder / PASSAGES)
    try:
        dictionary = _Dictionary.of(passages)
        tables = _TABLES.replace("{dimension}", str(manifest.dimension)).replace("{dictionary}", str(len(dictionary.words) or 1))
        connection.execute(named(tables, schema=schema))
        _copy_passages(connection, schema, passages)
        _copy_vectors(connection, schema, passages, folder)
        _copy_words(connection, schema, passages, dictionary)
    finally:
        passages.close()
    _copy_files(connection, schema, folder)
    connection.execute(named(_INDEXES, schema=schema))
    count = manifest.counts["passages"]
    if count > EXACT_UP_TO:
        connection.execute(named(_GRAPH, schema=schema))
        _refuse_bad_graph(connection, schema, FaissStore.open(folder / VECTORS))
    connection.execute(named(_ANALYSE, schema=schema))


def _copy_passages(connection: Connection, schema: str, passages: PassageFile) -> None:
    types = ["int4", "text", "text", "text", "int4", "int4", "text", "text", "text", "text"]
    with _copying(connection, "COPY {schema}.passages FROM STDIN (FORMAT binary)", schema, types) as copy:
        for passage in _each(passages):
            copy.write_row((
                *(passage.number, passage.entry, passage.title, passage.text, passage.start, passage.end, passage.voice),
                *(json.dumps(passage.sentences), passage.heading, passage.language),
            ))  # fmt: skip


def _copy_vectors(connection: Connection, schema: str, passages: PassageFile, folder: Path) -> None:
    store, sentences = FaissStore.open(folder / VECTORS), SentenceFile.open(folder)
    halved = kind_of_scores(passages.size) == HALF
    for block in _blocks(passages.size):
        with _copying(connection, "COPY {schema}.vectors FROM STDIN (FORMAT binary)", schema, ["int4", "halfvec", "bytea"]) as copy:
            for number, vector in zip(block.tolist(), store.vectors_of(block), strict=True):
                copy.write_row((number, HalfVector(vector), None if halved else vector.astype("<f4").tobytes()))
        counts, rows = sentences.of(block)
        parts = np.split(rows.astype("<f2"), np.cumsum(counts)[:-1])
        with _copying(connection, "COPY {schema}.sentences FROM STDIN (FORMAT binary)", schema, ["int4", "bytea"]) as copy:
            for number, part in zip(block.tolist(), parts, strict=True):
                copy.write_row((number, part.tobytes()))


def _copy_words(connection: Connection, schema: str, passages: PassageFile, dictionary: _Dictionary) -> None:
    with _copying(connection, "COPY {schema}.dictionary FROM STDIN (FORMAT binary)", schema, ["text", "int4", "int4"]) as copy:
        for word, number in dictionary.words.items():
            copy.write_row((word, number, dictionary.holding[number]))
    with _copying(connection, "COPY {schema}.words FROM STDIN (FORMAT binary)", schema, ["int4", "int4[]", "sparsevec"]) as copy:
        for passage in _each(passages):
            found = terms(indexed_text(passage), passage.language)
            counted = sorted((dictionary.words[word], count) for word, count in Counter(found).items())
            weights = weights_in_passage(np.array([count for _, count in counted], np.int64), len(found), dictionary.average)
            numbers = [number for number, _ in counted]
            weighted = SparseVector(dict(zip(numbers, weights.tolist(), strict=True)), max(1, len(dictionary.words)))
            copy.write_row((passage.number, numbers, weighted))


def _copy_files(connection: Connection, schema: str, folder: Path) -> None:
    contents = {str(path.relative_to(folder)): path.read_bytes() for path in [*files_below(folder / EXTRAS), folder / LEXICAL / LANGUAGES]}
    with connection.cursor() as cursor:
        cursor.executemany(named("INSERT INTO {schema}.files (name, content) VALUES (%s, %s)", schema=schema), list(contents.items()))


def _refuse_bad_graph(connection: Connection, schema: str, store: FaissStore) -> None:
    """Compare with the exact neighbours of stored vectors, evenly spaced."""
    sample = np.linspace(0, store.size - 1, RECALL_SAMPLE, dtype=np.int64)
    with connection.cursor(binary=True) as cursor:
        found = 0
        for vector in store.vectors_of(sample):
            with connection.transaction():
                cursor.execute("SET LOCAL enable_indexscan = off")
                exact = neighbours(cursor, schema, vector, RECALL_K)
            found += len(np.intersect1d(exact, neighbours(cursor, schema, vector, RECALL_K)))
    recall = found / (RECALL_SAMPLE * RECALL_K)
    if recall < MIN_RECALL:
        raise BuildRefused(f"graph of vectors: expected a recall of {MIN_RECALL} or more, found {recall:.3f}")


@contextmanager
def _copying(connection: Connection, statement: str, schema: str, types: list[str]) -> Iterator[Copy]:
    """A COPY with typed rows."""
    with connection.cursor() as cursor, cursor.copy(named(statement, schema=schema)) as copy:
        copy.set_types(types)
        yield copy


def _each(passages: PassageFile) -> Iterator[Passage]:
    for block in passages.blocks(BLOCK):
        yield from block


def _blocks(count: int) -> Iterator[IdArray]:
    for first in range(0, count, BLOCK):
        yield np.arange(first, min(first + BLOCK, count), dtype=np.int64)
