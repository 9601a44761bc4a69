"""Puts a search together from what the database holds."""

from index.build import LEXICAL
from index.lexical import LANGUAGES
from index.ports import Encoder
from index.postgres.connection import Connections
from index.postgres.generations import schema_of
from index.postgres.reading import Generation, PostgresPassages, PostgresSentences, PostgresVectors
from index.postgres.words import PostgresWords
from index.search import Searcher, refuse_mismatch
from index.snapshot import Manifest


def open_searcher(connections: Connections, manifest: Manifest, encoder: Encoder | None = None) -> Searcher:
    """A search in a published generation. ModelMismatch, SnapshotMissing, DatabaseAway."""
    refuse_mismatch(manifest, encoder)
    generation = Generation(connections, schema_of(manifest.version))
    size, dimension = manifest.counts["passages"], manifest.dimension
    kept = generation.rows("SELECT content FROM {schema}.files WHERE name = %(name)s", name=f"{LEXICAL}/{LANGUAGES}")
    languages = bytes(kept[0][0]).decode().split("\n")
    return Searcher(
        PostgresPassages(generation),
        PostgresVectors(generation, size, dimension),
        PostgresWords(generation, size, languages),
        PostgresSentences(generation, dimension),
    )
