"""Snapshots in PostgreSQL with pgvector: for more than one machine, or more passages than one machine wants to hold.

A snapshot becomes a *generation*: a schema of its own (`generation_<version>`) with its passages, vectors, words and small files,
written in one transaction that also publishes it. So a generation is there as a whole or not at all, whatever is killed when;
it never changes afterwards, and goes away as a whole.

    connection  the one place that knows psycopg: connecting, reconnecting, waiting for a database that is away
    schema      the table that says what is published, migrated by Alembic
    generations publishing, taking back, fetching the small files: the registry behind `index.snapshot.SnapshotStore`
    writing     a snapshot folder into the tables of a generation
    reading     what a search asks for: passages, vectors, sentences
    words       passages by words; `bm25` has the arithmetic, which is tantivy's
    search      puts a `Searcher` together from these

Both profiles give the same answers. What makes sure of it: the database only proposes candidates, more than are needed; their
scores are then computed here, from the same numbers and by the same code as in the embedded profile.
"""
