"""Snapshots in PostgreSQL: published at once or not at all, the same to every reader, and there again after every loss."""

import os
import signal
import subprocess
import sys
import threading
import time
import uuid
from pathlib import Path

import numpy as np
import psycopg
import pytest

from index.build import PASSAGES, build, extra_file
from index.encoders.hashing import HashingEncoder
from index.errors import BuildBusy, BuildRefused, DatabaseAway, IndexProblem, SnapshotMissing
from index.passages import Source
from index.postgres import writing
from index.postgres.bm25 import rounded_length, weight_in_question, weights_in_passage
from index.postgres.connection import Connections
from index.postgres.generations import FETCHED, Generations
from index.postgres.schema import bring_up_to_date
from index.postgres.search import open_searcher
from index.search import Searcher
from index.snapshot import SnapshotStore
from tests import postgres
from tests.conftest import ROOT
from tests.index.reference import SOURCES, passage, unit_rows, write_lexical

ENCODER = HashingEncoder()
QUESTION = "Who asks for transparency about training data?"


class Machine:
    """One of several machines: a folder of its own, and the database they share."""

    def __init__(self, root: Path, database: Connections, keep: int = 3) -> None:
        self.root = root
        self.database = database
        self.store = SnapshotStore(root, keep=keep, registry=Generations(root, database))

    def publish(self, digest: str, sources: tuple[Source, ...] = SOURCES) -> str:
        """Build and publish."""
        files = {"facts.json": digest.encode()}
        return build(self.store, ENCODER, sources, corpus_digest=digest, files=files, created="2026", force=True)

    def search(self, version: str | None = None) -> Searcher:
        """Open a version, by default the current one."""
        opened = self.store.open_version(version) if version else self.store.open_current()
        return open_searcher(self.database, opened.manifest, ENCODER)


@pytest.fixture
def builder(tmp_path: Path, database: Connections) -> Machine:
    return Machine(tmp_path / "builder", database)


@pytest.fixture
def replica(tmp_path: Path, database: Connections) -> Machine:
    return Machine(tmp_path / "replica", Connections(_address(database)))


def _address(database: Connections) -> str:
    """The address that a process of its own would be given."""
    settings = database._settings
    return f"postgresql://bot@/{settings['dbname']}?host={settings['host']}"


def schemas(database: Connections) -> set[str]:
    """The generations that are there, published or not."""
    query = "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'generation%'"
    return {name for (name,) in database.read(lambda cursor: cursor.execute(query).fetchall())}


def found(searcher: Searcher, question: str = QUESTION) -> list[tuple[int, str]]:
    """What a question finds."""
    hits = searcher.find(question, ENCODER.encode_queries([question])[0]).hits
    return [(hit.passage.number, hit.passage.text) for hit in hits]


def test_another_machine_serves_what_one_has_published(builder: Machine, replica: Machine) -> None:
    """It needs no file of the builder's: small files are fetched, and forgotten when they are no longer published."""
    with pytest.raises(SnapshotMissing):
        replica.store.open_current()
    first = builder.publish("one")
    opened = replica.store.open_current()
    assert (opened.version, extra_file(opened.folder, "facts.json").read_bytes()) == (first, b"one")
    assert not (opened.folder / PASSAGES).exists()
    assert found(replica.search()) == found(Searcher.open(builder.store.open_current().folder, ENCODER))
    for digest in ("two", "three", "four"):
        builder.publish(digest)
    assert extra_file(replica.store.open_current().folder, "facts.json").read_bytes() == b"four"
    assert [path.name for path in (replica.root / FETCHED).iterdir()] == [replica.store.current()]
    with pytest.raises(SnapshotMissing, match=first):
        replica.store.open_version(first)


def test_old_generations_go_and_earlier_ones_come_back(builder: Machine, replica: Machine) -> None:
    """As many stay as are to be kept; a roll-back serves the one before and drops the current one; it can be published again."""
    versions = [builder.publish(digest) for digest in ("one", "two", "three", "four")]
    assert replica.store.versions() == versions[:0:-1]
    assert schemas(builder.database) == {f"generation_{version}" for version in versions[1:]}
    assert replica.store.rollback() == versions[2]
    assert builder.store.versions() == [versions[2], versions[1]]
    assert schemas(builder.database) == {f"generation_{version}" for version in versions[1:3]}
    assert builder.publish("four") == versions[3]
    assert replica.store.current() == versions[3]
    assert builder.store.verify(versions[3]) == replica.store.verify(versions[3]) == []
    builder.publish("two")
    assert replica.store.versions() == [versions[1], versions[3], versions[2]]


def test_an_unchanged_build_publishes_nothing(builder: Machine, replica: Machine) -> None:
    """Wherever it was built."""
    version = builder.publish("one")
    assert replica.publish("one") == version
    assert not (replica.root / version).exists()


def test_a_generation_that_fails_half_way_leaves_nothing(builder: Machine, replica: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    """The one before is served, untouched; the next attempt succeeds."""
    first = builder.publish("one")

    def fail(*_: object) -> None:
        raise BuildRefused("half-way")

    with monkeypatch.context() as patch:
        patch.setattr(writing, "_copy_files", fail)
        with pytest.raises(BuildRefused):
            builder.publish("two")
    assert (replica.store.versions(), len(schemas(replica.database))) == ([first], 1)
    second = builder.publish("two")
    assert replica.store.versions() == [second, first]


_PUBLISH = """
import sys
from pathlib import Path
from index.postgres import writing
from index.postgres.connection import Connections
from index.postgres.generations import Generations
copy_files = writing._copy_files
def slowly(*arguments):
    print("half-way", flush=True)
    sys.stdin.readline()
    copy_files(*arguments)
writing._copy_files = slowly
generations = Generations(Path(sys.argv[1]), Connections(sys.argv[2]))
published = generations.published()
generations.replace(published, [sys.argv[3], *published])
"""


def test_a_writer_that_is_killed_half_way_leaves_nothing(builder: Machine, replica: Machine, tmp_path: Path) -> None:
    """Nobody ever sees the half, and nobody has to wait for the dead."""
    first = builder.publish("one")
    other = SnapshotStore(tmp_path / "other")
    second = build(other, ENCODER, SOURCES, corpus_digest="two", files={}, created="2026")
    command = [sys.executable, "-c", _PUBLISH, str(other.root), _address(builder.database), second]
    writer = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert writer.stdout is not None
    assert writer.stdout.readline() == b"half-way\n"
    assert (replica.store.versions(), len(schemas(replica.database))) == ([first], 1)
    writer.send_signal(signal.SIGKILL)
    writer.communicate()
    third = builder.publish("three")
    assert replica.store.versions() == [third, first]


def test_two_machines_that_publish_at_once(builder: Machine, replica: Machine) -> None:
    """The second is told, instead of undoing what the first has done."""
    first = builder.publish("one")
    generations = Generations(builder.root, builder.database)
    second = replica.publish("two")
    with pytest.raises(BuildBusy, match="another machine"):
        generations.replace([first], [first])
    assert builder.store.versions() == [second, first]


def test_a_reader_of_a_removed_generation_is_told(builder: Machine, replica: Machine) -> None:
    """It takes up the current one then."""
    builder.publish("one")
    searcher = replica.search()
    for digest in ("two", "three", "four"):
        builder.publish(digest)
    with pytest.raises(SnapshotMissing):
        found(searcher, "an article that nobody has asked for yet")


def test_a_lost_connection_is_renewed(builder: Machine, replica: Machine) -> None:
    """A question notices nothing."""
    builder.publish("one")
    searcher = replica.search()
    expected = found(searcher)
    end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()"
    builder.database.read(lambda cursor: cursor.execute(end).fetchall())
    assert found(searcher) == expected


def test_a_question_waits_for_a_database_that_went_away(own_postgres: Path, tmp_path: Path) -> None:
    """It is answered when the database is back; where none comes, the question fails, and opening fails at once."""
    programs = postgres.server_programs()
    assert programs is not None
    address = postgres.new_database(own_postgres, "index")
    machine = Machine(tmp_path, Connections(address))
    machine.publish("one")
    searcher = machine.search()
    expected = found(searcher)
    postgres.stop(programs, own_postgres)
    with pytest.raises(DatabaseAway, match="cannot be used"):
        machine.store.current()
    with pytest.raises(DatabaseAway):
        Connections(address, patience_s=0).read(lambda cursor: cursor.execute("SELECT 1").fetchone())
    answers: list[list[tuple[int, str]]] = []
    asking = threading.Thread(target=lambda: answers.append(found(searcher, QUESTION)))
    asking.start()
    time.sleep(0.3)
    assert answers == []
    postgres.start(programs, own_postgres)
    asking.join(60)
    assert answers == [expected]


def test_of_several_hosts_the_one_that_is_there_is_used(builder: Machine, tmp_path: Path, postgres_folder: Path) -> None:
    """An address may name a standby: after a failover, the next connection finds it."""
    version = builder.publish("one")
    nobody = tmp_path / "nobody"
    name = builder.database._settings["dbname"]
    several = Connections(f"postgresql://bot@/{name}?host={nobody},{postgres_folder}&target_session_attrs=read-write")
    assert Machine(tmp_path / "third", several).store.current() == version
    several.close()


def test_an_address_that_is_none_is_refused_without_being_shown() -> None:
    """It may hold a password."""
    with pytest.raises(IndexProblem) as refusal:
        Connections("postgresql://bot:secret@host:port:port/x y?z")
    assert "secret" not in str(refusal.value)
    assert "CAMPAIGN_INDEX__URL" in refusal.value.mend


def test_the_schema_is_made_once(database: Connections) -> None:
    """A second run has nothing to do, beside others that try the same."""
    threads = [threading.Thread(target=bring_up_to_date, args=(database,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Generations(Path("nowhere"), database).published() == []
    assert database.read(lambda cursor: cursor.execute("SELECT version_num FROM index_schema").fetchall()) == [("i0001",)]


def test_missing_rows_are_found(builder: Machine) -> None:
    """`index verify` counts."""
    version = builder.publish("one")
    with builder.database.transaction() as connection:
        connection.execute(f'DELETE FROM "generation_{version}".sentences WHERE number = 0'.encode())  # noqa: S608
    (problem,) = builder.store.verify(version)
    assert "sentences: expected" in problem


@pytest.mark.parametrize("kind", ["Flat", "SQfp16"])
def test_random_corpora_are_searched_alike_in_files_and_in_the_database(kind: str, tmp_path: Path, database: Connections) -> None:
    """Same passages, same cosines bit for bit, the same words' scores but for the last digits; also within single entries."""
    chance = np.random.default_rng(5)
    words = [uuid.UUID(bytes=chance.bytes(16)).hex[:5] for _ in range(60)]
    texts = ["\n\n".join(" ".join(chance.choice(words, 45)) + "." for _ in range(8)) for _ in range(25)]
    sources = tuple(Source(f"entry-{number}", f"Title {words[number]}", text, "source") for number, text in enumerate(texts))
    machine = Machine(tmp_path, database)
    with pytest.MonkeyPatch.context() as patch:
        for module in ("index.vectors.flat", "index.postgres.reading"):
            patch.setattr(f"{module}.choose_factory", lambda *_: kind)
        machine.publish("random", sources)
        ours, theirs = Searcher.open(machine.store.open_current().folder), machine.search()
    for _ in range(40):
        question = " ".join(chance.choice(words, int(chance.integers(1, 9))))
        vector = unit_rows(1, 64, seed=int(chance.integers(1_000_000)))[0]
        only = {f"entry-{number}" for number in chance.integers(0, 25, 3)} if chance.random() < 0.4 else None
        expected, given = ours.find(question, vector, 10, only), theirs.find(question, vector, 10, only)
        assert [hit.passage for hit in given.hits] == [hit.passage for hit in expected.hits]
        assert [hit.cosine for hit in given.hits] == [hit.cosine for hit in expected.hits]
        assert given.top_cosine == expected.top_cosine
        np.testing.assert_allclose([hit.bm25 for hit in given.hits], [hit.bm25 for hit in expected.hits], rtol=1e-5)
        best = [(hit.passage, hit.start) for hit in ours.best_sentences(question, vector, expected.hits)]
        assert [(hit.passage, hit.start) for hit in theirs.best_sentences(question, vector, given.hits)] == best
    ours.close()


def test_many_vectors_are_searched_in_a_graph(builder: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Above a number of passages; one that misses too many neighbours is not published."""
    monkeypatch.setattr(writing, "EXACT_UP_TO", 1)
    monkeypatch.setattr(writing, "RECALL_K", 3)
    version = builder.publish("one")
    indexes = f"SELECT indexdef FROM pg_indexes WHERE schemaname = 'generation_{version}' AND tablename = 'vectors'"  # noqa: S608
    assert any("hnsw" in row[0] for row in builder.database.read(lambda cursor: cursor.execute(indexes).fetchall()))
    assert found(builder.search()) == found(Searcher.open(builder.store.open_current().folder, ENCODER))
    monkeypatch.setattr(writing, "neighbours", lambda *_: unit_rows(3, 1, time.monotonic_ns() % 1000)[:, 0])
    with pytest.raises(BuildRefused, match="recall"):
        builder.publish("two")
    assert builder.store.versions() == [version]


@pytest.mark.parametrize("length", [1, 39, 40, 41, 55, 57, 100, 130, 1000])
def test_weights_are_those_of_tantivy(length: int, tmp_path: Path) -> None:
    """Lengths are rounded as in its files."""
    passages = [passage(0, " ".join(["word"] * length)), passage(1, "another word of five words")]
    write_lexical(passages, tmp_path / "index")
    from index.lexical import LexicalIndex

    scores, numbers = LexicalIndex.open(tmp_path / "index").search("word", 2)
    average = (length + 5) / 2
    weight = weights_in_passage(np.array([length]), length, average)[0] * np.float32(weight_in_question(2, 2))
    assert rounded_length(length) <= length
    assert scores[numbers == 0][0] == pytest.approx(weight, rel=1e-6)


def test_reading_needs_no_right_to_write(builder: Machine, tmp_path: Path, postgres_folder: Path) -> None:
    """A replica may be given a role that can only read."""
    version = builder.publish("one")
    name = builder.database._settings["dbname"]
    with psycopg.connect(host=str(postgres_folder), user="bot", dbname=name, autocommit=True) as connection:
        role = f"reader_{os.getpid()}_{uuid.uuid4().hex[:8]}"
        for statement in (f"CREATE ROLE {role} LOGIN", f"GRANT pg_read_all_data TO {role}"):
            connection.execute(statement.encode())
    reader = Machine(tmp_path / "reader", Connections(f"postgresql://{role}@/{name}?host={postgres_folder}"))
    assert found(reader.search(version)) == found(builder.search())
    with pytest.raises(DatabaseAway):
        reader.publish("two")
    reader.database.close()
