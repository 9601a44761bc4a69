"""What a search asks a generation for: passages, vectors and sentences, by number and by nearness."""

from collections.abc import Callable, Collection, Iterable
from functools import lru_cache
from typing import Any, Generic, TypeVar

import numpy as np
from pgvector import HalfVector

from index.passage_file import passage_of_row
from index.passages import Passage
from index.ports import FloatArray, HalfArray, IdArray
from index.postgres.connection import Connections, Cursor, named
from index.vectors.flat import choose_factory, nearest_of

T = TypeVar("T")

FLAT, HALF = "Flat", "SQfp16"
# By how much the product of two unit vectors rounded to half precision may differ from that of the vectors themselves: each
# number differs by one in 2,048 at most, and the products of the absolute numbers add up to 1 at most.
HALF_ERROR = 2 / 2048
MORE = 1.2  # so many times as many candidates as wanted are taken at first: in hardly any search some missing one could be among the best
KEPT = 4_096  # passages whose vectors and sentences a process keeps once read: 20 MB at most; a generation never changes
_COLUMNS = "number, entry, title, text, first, last, voice, sentences, heading, language"
_NEAR = "SELECT number, -(vector <#> %(vector)s), {kept} FROM {schema}.vectors ORDER BY vector <#> %(vector)s LIMIT %(count)s"
_NEAR_WITHIN = (
    "WITH asked AS MATERIALIZED (SELECT number, vector, exact FROM {schema}.vectors WHERE number = ANY(%(only)s::integer[])) "
    "SELECT number, -(vector <#> %(vector)s), {kept} FROM asked ORDER BY 2 DESC, 1 LIMIT %(count)s"
)
_VECTORS = "SELECT number, {kept} FROM {schema}.vectors WHERE number = ANY(%(numbers)s::integer[])"
_SENTENCES = "SELECT number, vectors FROM {schema}.sentences WHERE number = ANY(%(numbers)s::integer[])"


class Generation:
    """Runs statements on one generation. SnapshotMissing when it has been removed meanwhile."""

    def __init__(self, connections: Connections, schema: str) -> None:
        self._connections = connections
        self._schema = schema

    def rows(self, statement: str, **values: Any) -> list[tuple[Any, ...]]:
        """The rows of a statement; it names the schema as {schema} and values as %(name)s."""
        composed = _composed(statement, self._schema)
        return self._connections.read(lambda cursor: cursor.execute(composed, values).fetchall())


class Kept(Generic[T]):
    """What was read of passages, by their numbers, so that it need not be read again. Safe to use from several threads."""

    def __init__(self, read: Callable[[list[int]], Iterable[tuple[int, T]]]) -> None:
        self._read = read
        self._known: dict[int, T] = {}

    def note(self, rows: Iterable[tuple[int, T]]) -> None:
        """Keep what has been read anyway."""
        if len(self._known) >= KEPT:
            self._known = {}
        self._known.update(rows)

    def of(self, numbers: IdArray) -> list[T]:
        """What belongs to these passages, in their order; KeyError for a number that is not there."""
        wanted = numbers.tolist()
        known = self._known
        missing = [number for number in wanted if number not in known]
        if missing:
            fresh = dict(self._read(missing))
            self.note(fresh.items())
            return [known[number] if number in known else fresh[number] for number in wanted]
        return [known[number] for number in wanted]


def kind_of_scores(size: int) -> str:
    """By which arithmetic the embedded index of that many vectors scores them."""
    return FLAT if choose_factory(size) == FLAT else HALF


def neighbours(cursor: Cursor, schema: str, vector: FloatArray, count: int) -> IdArray:
    """The numbers of the nearest vectors, as the database finds them."""
    statement = _composed(_NEAR.replace("{kept}", "number"), schema)
    rows = cursor.execute(statement, {"vector": HalfVector(vector), "count": count}).fetchall()
    return np.array([row[0] for row in rows], np.int64)


class PostgresPassages:
    """A `PassageStore`."""

    def __init__(self, generation: Generation) -> None:
        self._generation = generation

    def get(self, numbers: Iterable[int]) -> list[Passage]:
        """The passages of these numbers, in the order given; KeyError for a number that is not there."""
        wanted = [int(number) for number in numbers]
        statement = f"SELECT {_COLUMNS} FROM {{schema}}.passages WHERE number = ANY(%(numbers)s::integer[])"  # noqa: S608
        found = {row[0]: passage_of_row(row) for row in self._generation.rows(statement, numbers=wanted)}
        return [found[number] for number in wanted]

    def numbers_of(self, entries: Collection[str]) -> IdArray:
        """The numbers of all passages of these entries, ascending."""
        statement = "SELECT number FROM {schema}.passages WHERE entry = ANY(%(entries)s) ORDER BY number"
        return np.array([number for (number,) in self._generation.rows(statement, entries=sorted(entries))], np.int64)

    def close(self) -> None:
        """Nothing is open but the process's connections."""


class PostgresVectors:
    """A `VectorStore`: the embedded one's nearest where the database compares all, a graph's above (see `index.postgres.writing`)."""

    def __init__(self, generation: Generation, size: int, dimension: int) -> None:
        self.size = size
        self._generation = generation
        self._dimension = dimension
        self._kind = kind_of_scores(size)
        self._kept: Kept[FloatArray] = Kept(lambda numbers: self._decoded(generation.rows(self._on(_VECTORS), numbers=numbers)))

    def search(self, vectors: FloatArray, k: int, only: IdArray | None = None) -> tuple[FloatArray, IdArray]:
        """The k nearest rows of each vector (n, d); see `VectorStore`."""
        found = [self._nearest(vector, k, only) for vector in vectors]
        return np.array([scores for scores, _ in found], np.float32), np.array([ids for _, ids in found], np.int64)

    def vectors_of(self, ids: IdArray) -> FloatArray:
        """The stored vectors (n, d) of these ids, as precise as the embedded index keeps them."""
        return np.array(self._kept.of(ids), np.float32).reshape(len(ids), self._dimension)

    def _nearest(self, vector: FloatArray, k: int, only: IdArray | None) -> tuple[FloatArray, IdArray]:
        """Candidates by rounded vectors, ranked by the exact ones; more, until none that is missing could be among the k."""
        count = round(MORE * k)
        while True:
            numbers, lowest = self._candidates(vector, count, only)
            scores, places = nearest_of(self.vectors_of(numbers), vector, k, self._kind)
            if len(numbers) < count or lowest + HALF_ERROR < scores[-1]:
                return scores, np.where(places < 0, -1, numbers[places])
            count *= 2

    def _candidates(self, vector: FloatArray, count: int, only: IdArray | None) -> tuple[IdArray, float]:
        """Numbers, ascending, since among equals the lower one comes first; and the lowest of their rounded cosines."""
        asked = {"vector": HalfVector(vector), "count": count}
        if only is None:
            rows = self._generation.rows(self._on(_NEAR), **asked)
        else:
            rows = self._generation.rows(self._on(_NEAR_WITHIN), **asked, only=only.tolist())
        self._kept.note(self._decoded((number, kept) for number, _, kept in rows))
        return np.sort(np.array([row[0] for row in rows], np.int64)), min((row[1] for row in rows), default=-1.0)

    def _on(self, statement: str) -> str:
        return statement.replace("{kept}", "vector" if self._kind == HALF else "exact")

    def _decoded(self, rows: Iterable[tuple[Any, ...]]) -> list[tuple[int, FloatArray]]:
        if self._kind == HALF:
            return [(number, vector.to_numpy().astype(np.float32)) for number, vector in rows]
        return [(number, np.frombuffer(exact, "<f4")) for number, exact in rows]


class PostgresSentences:
    """A `SentenceStore`."""

    def __init__(self, generation: Generation, dimension: int) -> None:
        self._dimension = dimension
        self._kept: Kept[bytes] = Kept(lambda numbers: ((row[0], row[1]) for row in generation.rows(_SENTENCES, numbers=numbers)))

    def of(self, numbers: IdArray) -> tuple[IdArray, HalfArray]:
        """How many sentences each of these passages has (n,), and the vectors of all of them in order, float16 (sum, d)."""
        parts = self._kept.of(numbers)
        vectors = np.frombuffer(b"".join(parts), "<f2").reshape(-1, self._dimension)
        return np.array([len(part) // (2 * self._dimension) for part in parts], np.int64), vectors


@lru_cache(64)
def _composed(statement: str, schema: str) -> bytes:
    return named(statement, schema=schema).as_bytes(None)
