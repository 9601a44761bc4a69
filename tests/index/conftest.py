"""The real model, prepared once and kept between runs; and small indexes."""

import os
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from index.build import build
from index.encoders.hashing import HashingEncoder
from index.encoders.onnx_encoder import OnnxEncoder
from index.encoders.torch_encoder import SentenceTransformersEncoder
from index.model_folder import ModelFolder
from index.model_store import ModelStore
from index.postgres.connection import Connections
from index.postgres.generations import Generations
from index.postgres.search import open_searcher
from index.search import Searcher
from index.snapshot import SnapshotStore
from tests.index.pytorch import skip_without_pytorch
from tests.index.reference import SOURCES
from tests.postgres import new_database

ROOT = Path(__file__).parents[2]
_PREPARE = """
import sys
import uuid
from pathlib import Path
from index.model_store import ModelStore
print(ModelStore(Path(sys.argv[1])).prepare("bundled").path)
"""


@pytest.fixture(scope="session")
def model_cache() -> Path:
    """Where the prepared model is kept: CAMPAIGN_TEST_CACHE or .cache/test-model at the repository root."""
    return Path(os.environ.get("CAMPAIGN_TEST_CACHE") or ROOT / ".cache" / "test-model")


@pytest.fixture(scope="session")
def model_folder(model_cache: Path) -> ModelFolder:
    """The bundled model, int8. Prepared in a process of its own: this one stays without torch until a test needs it."""
    done = subprocess.run([sys.executable, "-c", _PREPARE, str(model_cache)], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return ModelFolder.open(Path(done.stdout.strip().splitlines()[-1]), "int8")


@pytest.fixture(scope="session")
def onnx_encoder(model_folder: ModelFolder) -> OnnxEncoder:
    return OnnxEncoder.open(model_folder)


@pytest.fixture(scope="session")
def fp32_encoder(model_folder: ModelFolder) -> OnnxEncoder:
    return OnnxEncoder.open(model_folder.path, precision="fp32")


@pytest.fixture(scope="session")
def library_form(model_folder: ModelFolder) -> ModelFolder:
    """The model with the folder beside it that Sentence Transformers reads."""
    skip_without_pytorch()
    ModelStore(model_folder.path.parent).unpack_library_form(model_folder)
    return model_folder


@pytest.fixture(scope="session")
def torch_encoder(library_form: ModelFolder) -> SentenceTransformersEncoder:
    """The same model by Sentence Transformers."""
    return SentenceTransformersEncoder.open(library_form, threads=1)


@pytest.fixture
def store(tmp_path: Path) -> SnapshotStore:
    return SnapshotStore(tmp_path / "snapshots", keep=3)


@pytest.fixture
def database(postgres_folder: Path) -> Iterator[Connections]:
    """An empty database."""
    connections = Connections(new_database(postgres_folder, uuid.uuid4().hex))
    yield connections
    connections.close()


@pytest.fixture(scope="module", params=["files", "postgres"])
def searcher(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searcher]:
    """The small corpus, indexed with the hashing encoder, searched in its files and in PostgreSQL."""
    encoder = HashingEncoder()
    root = tmp_path_factory.mktemp("searched")
    connections = None
    if request.param == "postgres":
        connections = Connections(new_database(request.getfixturevalue("postgres_folder"), uuid.uuid4().hex))
    store = SnapshotStore(root, registry=Generations(root, connections) if connections else None)
    build(store, encoder, SOURCES, corpus_digest="small", files={}, created="2026-01-01T00:00:00Z")
    current = store.open_current()
    opened = open_searcher(connections, current.manifest, encoder) if connections else Searcher.open(current.folder, encoder)
    yield opened
    opened.close()
    if connections:
        connections.close()
