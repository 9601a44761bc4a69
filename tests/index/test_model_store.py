"""Preparing a model: once, at once, checked; and what happens to one that is damaged."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from index import model_store
from index.encoders.onnx_encoder import OnnxEncoder
from index.encoders.torch_encoder import SentenceTransformersEncoder
from index.errors import ModelMissing
from index.model_folder import ModelFolder
from index.model_store import ModelStore
from tests.index.conftest import ROOT
from tests.index.pytorch import skip_without_pytorch

WORDS = [
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    "[MASK]",
    *"abcdefghijklmnopqrstuvwxyz",
    *(f"##{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"),
]


def tiny_model(folder: Path, pooling: str = "mean") -> str:
    """A Sentence Transformers model of another kind: two small layers with random weights, WordPiece."""
    skip_without_pytorch()
    import torch
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer import modules
    from transformers import BertConfig, BertModel, BertTokenizerFast

    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=len(WORDS),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
        max_position_embeddings=64,
    )
    parts = folder / "parts"
    BertModel(config).save_pretrained(parts)
    (parts / "vocab.txt").write_text("\n".join(WORDS), encoding="utf-8")
    BertTokenizerFast(vocab=str(parts / "vocab.txt"), model_max_length=64).save_pretrained(parts)
    layers = [
        modules.Transformer(str(parts), max_seq_length=64),
        modules.Pooling(32, pooling_mode=pooling),
        modules.Normalize(),
    ]
    SentenceTransformer(modules=layers, prompts={"query": "q "}, device="cpu").save(str(folder / "tiny"))
    return str(folder / "tiny")


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> str:
    return tiny_model(tmp_path_factory.mktemp("tiny"))


@pytest.fixture(scope="session")
def prepared(tiny: str, tmp_path_factory: pytest.TempPathFactory) -> ModelFolder:
    """The tiny model, prepared; not to be changed."""
    return ModelStore(tmp_path_factory.mktemp("models")).prepare(tiny, "fp32")


def copy_of(folder: ModelFolder, target: Path) -> Path:
    """The same files by hard links: replace them, do not write into them."""
    for path in folder.path.rglob("*"):
        if path.is_file():
            place = target / path.relative_to(folder.path)
            place.parent.mkdir(parents=True, exist_ok=True)
            os.link(path, place) if target.stat().st_dev == path.stat().st_dev else place.write_bytes(path.read_bytes())
    return target


def change(path: Path, content: bytes) -> None:
    path.unlink()
    path.write_bytes(content)


def test_any_sentence_transformers_folder_can_be_prepared(prepared: ModelFolder) -> None:
    """Through the library's tokenizer, with the model's own prompts; both runtimes agree."""
    assert (prepared.dimension, prepared.max_tokens, prepared.query_prompt, prepared.passage_prompt) == (32, 64, "q ", "")
    assert not prepared.pieces.exists()
    texts = ["abc", "a longer text of the letters that it knows " * 5, "x"]
    reference = SentenceTransformersEncoder.open(prepared).encode_queries(texts)
    np.testing.assert_allclose(OnnxEncoder.open(prepared).encode_queries(texts), reference, atol=1e-5)
    assert prepared.verify() == []


def test_preparing_again_finds_what_is_there(tiny: str, tmp_path: Path) -> None:
    """The original may have gone meanwhile."""
    original, store = tmp_path / "original", ModelStore(tmp_path / "models")
    shutil.copytree(tiny, original)
    first = store.prepare(str(original), "fp32")
    shutil.rmtree(original)
    assert store.prepare(str(original), "fp32") == first
    assert store.prepare(str(original), "int8").fingerprint != first.fingerprint


def test_the_bundled_model_reads_questions_and_passages_differently(model_folder: ModelFolder) -> None:
    assert (model_folder.query_prompt, model_folder.passage_prompt) == ("query: ", "passage: ")
    assert (model_folder.name, model_folder.dimension, model_folder.max_tokens) == ("bundled", 384, 512)
    files = (model_folder.graph, model_folder.graph.with_name("model-int8.onnx.tensors"))
    assert sum(file.stat().st_size for file in files) < 90_000_000


def test_an_export_that_disagrees_is_refused_and_nothing_is_kept(tiny: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_store, "MAX_FP32_DIFFERENCE", 0.0)
    with pytest.raises(ModelMissing, match=r"model-fp32\.onnx, .*: expected below 0\.0"):
        ModelStore(tmp_path).prepare(tiny, "fp32")
    assert [path.name for path in tmp_path.iterdir()] == [".lock"]


def test_a_pooling_that_the_graph_does_not_know_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match="mean or cls Pooling"):
        ModelStore(tmp_path / "models").prepare(tiny_model(tmp_path, pooling="max"), "fp32")


def test_a_model_that_is_nowhere_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    skip_without_pytorch()
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(ModelMissing, match="neither a local model folder nor to be had"):
        ModelStore(tmp_path).prepare(str(tmp_path / "absent"))


_WITHOUT = """
import sys
from pathlib import Path
for name in ("torch", "transformers", "sentence_transformers", "onnxscript"):
    sys.modules[name] = None  # as if they were not installed: importing one is an ImportError
from index.errors import ModelMissing
from index.model_store import ModelStore
store = ModelStore(Path(sys.argv[1]))
folder = store.prepare("bundled")
print(folder.verify(), sorted(path.name for path in folder.path.iterdir()))
for attempt in (lambda: store.unpack_library_form(folder), lambda: store.prepare("some/model")):
    try:
        attempt()
    except ModelMissing as problem:
        print(problem)
"""


@pytest.mark.slow
def test_the_bundled_model_needs_neither_torch_nor_its_libraries(tmp_path: Path) -> None:
    """Other models do, and say so."""
    done = subprocess.run([sys.executable, "-c", _WITHOUT, str(tmp_path)], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    first, *others = done.stdout.splitlines()
    assert first == "[] ['model.json', 'onnx']"
    assert len(others) == 2
    assert all("pip install 'aiact-campaign-bot[build]'" in line for line in others)


_KILLED = """
import sys, time
from pathlib import Path
from index import model_store
def slow(*arguments):
    print("exporting", flush=True)
    time.sleep(60)
model_store._export = slow
model_store.ModelStore(Path(sys.argv[1])).prepare(sys.argv[2])
"""


@pytest.mark.slow
def test_a_killed_preparation_leaves_nothing_that_counts_as_ready(tiny: str, tmp_path: Path) -> None:
    process = subprocess.Popen([sys.executable, "-c", _KILLED, str(tmp_path), tiny], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "exporting\n"
    process.send_signal(signal.SIGKILL)
    process.wait(10)
    process.stdout.close()
    (left,) = tmp_path.glob(".staging-*")
    assert (left / "sentence-transformers").is_dir()
    with pytest.raises(ModelMissing, match="no prepared model here"):
        ModelFolder.open(left)
    ready = ModelStore(tmp_path).prepare(tiny)
    assert ready.verify() == []
    assert not list(tmp_path.glob(".staging-*"))


@pytest.mark.parametrize("name", ["onnx/model-int8.onnx", "onnx/model-int8.onnx.tensors", "onnx/unigram/scores.f64"])
def test_a_file_cut_short_is_reported_with_both_sizes(name: str, model_folder: ModelFolder, tmp_path: Path) -> None:
    path = copy_of(model_folder, tmp_path)
    size = (path / name).stat().st_size
    change(path / name, b"short")
    with pytest.raises(ModelMissing, match=f"{name}: expected {size} bytes, found 5; run: campaign-bot index prepare-model"):
        OnnxEncoder.open(path)
    (path / name).unlink()
    with pytest.raises(ModelMissing, match="found None"):
        OnnxEncoder.open(path)


def test_a_flipped_byte_is_found_by_verify(prepared: ModelFolder, tmp_path: Path) -> None:
    path = copy_of(prepared, tmp_path)
    content = bytearray((path / "onnx" / "model-fp32.onnx").read_bytes())
    content[-10] ^= 1
    change(path / "onnx" / "model-fp32.onnx", bytes(content))
    (problem,) = ModelFolder.open(path).verify()
    assert "model-fp32.onnx: expected SHA-256" in problem


def test_serving_does_without_the_building_files(prepared: ModelFolder, tmp_path: Path) -> None:
    path = copy_of(prepared, tmp_path)
    for file in sorted((path / "sentence-transformers").rglob("*"), reverse=True):
        file.unlink() if file.is_file() else file.rmdir()
    folder = ModelFolder.open(path, "fp32")
    assert folder.verify() == []
    assert folder.fingerprint == prepared.fingerprint
    (path / "onnx" / "tokenizer.json").unlink()
    assert "tokenizer.json: missing" in folder.verify()[0]


@pytest.mark.parametrize(
    ("name", "content"),
    [("onnx/model-fp32.onnx", b"\x00"), ("onnx/tokenizer.json", b"{")],
)
def test_a_file_that_cannot_be_read_is_reported(name: str, content: bytes, prepared: ModelFolder, tmp_path: Path) -> None:
    path = copy_of(prepared, tmp_path)
    size = (path / name).stat().st_size
    change(path / name, content.ljust(size, b"\x00"))
    with pytest.raises(ModelMissing, match="campaign-bot index prepare-model"):
        OnnxEncoder.open(path, precision="fp32")


@pytest.mark.parametrize(("text", "words"), [("{", "not readable"), (json.dumps({"format": 99}), "expected format 3, found 99")])
def test_a_description_of_another_kind_is_refused(text: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "model.json").write_text(text)
    with pytest.raises(ModelMissing, match=words):
        ModelFolder.open(tmp_path)
