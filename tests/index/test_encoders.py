"""One contract for every encoder, and what the runtimes of one model have to agree on."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from index.encoders.hashing import HashingEncoder
from index.encoders.onnx_encoder import OnnxEncoder
from index.encoders.torch_encoder import SentenceTransformersEncoder
from index.errors import ModelMissing
from index.model_folder import ModelFolder
from index.ports import Encoder
from index.sample_texts import SAMPLE_TEXTS

TEXTS = [
    "Who signed?",
    "A much longer text about the open letter of the authors, performers and translators. " * 5,
    "",
    *SAMPLE_TEXTS.values(),
]


@pytest.fixture(params=["hashing", "onnx_encoder", "fp32_encoder", "torch_encoder"])
def encoder(request: pytest.FixtureRequest) -> Encoder:
    if request.param == "hashing":
        return HashingEncoder()
    found: Encoder = request.getfixturevalue(request.param)
    return found


def test_vectors_are_unit_rows_in_the_order_of_the_texts(encoder: Encoder) -> None:
    vectors = encoder.encode_passages(TEXTS)
    assert vectors.shape == (len(TEXTS), encoder.dimension)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    alone = np.concatenate([encoder.encode_passages([text]) for text in TEXTS[:5]])
    np.testing.assert_allclose(vectors[:5], alone, atol=1e-5)


def test_no_texts_give_no_rows(encoder: Encoder) -> None:
    assert encoder.encode_queries([]).shape == (0, encoder.dimension)
    assert encoder.encode_passages([]).shape == (0, encoder.dimension)


def test_the_same_text_gives_the_same_vector(encoder: Encoder) -> None:
    np.testing.assert_array_equal(encoder.encode_queries(TEXTS[:2]), encoder.encode_queries(TEXTS[:2]))


def test_a_question_is_nearest_to_the_passage_that_answers_it(encoder: Encoder) -> None:
    passages = encoder.encode_passages(["The letter was signed by GEMA and SACEM.", "Remuneration has to be fair.", "Trilogues ended late."])
    (question,) = encoder.encode_queries(["Who has signed the letter?"])
    assert int(np.argmax(passages @ question)) == 0


def test_a_text_longer_than_the_model_reads_is_cut(encoder: Encoder) -> None:
    words = "authors and performers " * 2000
    np.testing.assert_allclose(np.linalg.norm(encoder.encode_passages([words])), 1, atol=1e-5)


def test_onnx_fp32_gives_the_vectors_of_sentence_transformers(fp32_encoder: OnnxEncoder, torch_encoder: SentenceTransformersEncoder) -> None:
    np.testing.assert_allclose(fp32_encoder.encode_queries(TEXTS), torch_encoder.encode_queries(TEXTS), atol=1e-5)
    np.testing.assert_allclose(fp32_encoder.encode_passages(TEXTS), torch_encoder.encode_passages(TEXTS), atol=1e-5)


def test_int8_stays_close_enough_to_read_the_other_index(onnx_encoder: OnnxEncoder, torch_encoder: SentenceTransformersEncoder) -> None:
    """Same fingerprint: questions in int8 against documents in fp32."""
    assert onnx_encoder.fingerprint == torch_encoder.fingerprint
    assert onnx_encoder.runtime != torch_encoder.runtime
    cosines = (onnx_encoder.encode_queries(TEXTS) * torch_encoder.encode_queries(TEXTS)).sum(1)
    assert cosines.min() > 0.985


def test_precisions_have_fingerprints_of_their_own(onnx_encoder: OnnxEncoder, fp32_encoder: OnnxEncoder) -> None:
    assert onnx_encoder.fingerprint != fp32_encoder.fingerprint


def test_translations_of_one_sentence_are_near_each_other(onnx_encoder: OnnxEncoder) -> None:
    """In all 24 languages, nearer than another sentence in the same language."""
    questions = onnx_encoder.encode_queries(list(SAMPLE_TEXTS.values()))
    same, other = onnx_encoder.encode_passages([SAMPLE_TEXTS["en"], "The ferry to the island leaves at noon."])
    below = {language for language, row in zip(SAMPLE_TEXTS, questions, strict=True) if row @ same <= row @ other}
    assert below == set()


def test_threads_may_share_an_encoder(onnx_encoder: OnnxEncoder) -> None:
    expected = onnx_encoder.encode_queries(TEXTS)
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda text: onnx_encoder.encode_queries([text])[0], TEXTS * 4))
    np.testing.assert_array_equal(np.stack(found), np.concatenate([expected] * 4))


def test_more_threads_give_the_same_vectors(model_folder: ModelFolder, fp32_encoder: OnnxEncoder) -> None:
    two = OnnxEncoder.open(model_folder.path, precision="fp32", threads=2)
    np.testing.assert_allclose(two.encode_queries(TEXTS[:3]), fp32_encoder.encode_queries(TEXTS[:3]), atol=1e-5)


def test_the_building_encoder_needs_its_folder(tmp_path: Path) -> None:
    elsewhere = ModelFolder(tmp_path, "x", "int8", "x", 384, 512, "", "")
    with pytest.raises(ModelMissing, match="needed for building"):
        SentenceTransformersEncoder.open(elsewhere)


def test_one_pass_gives_the_vector_of_a_question_and_that_of_its_words_of_asking(onnx_encoder: OnnxEncoder) -> None:
    """The first is that of `encode_queries`; the second stays nearly the same when another thing is named."""
    one, asked = onnx_encoder.encode_question("When was the letter of GESAC sent?", [(9, 28)])
    other, asked_other = onnx_encoder.encode_question("When was the AI Act of Europe sent?", [(9, 29)])
    np.testing.assert_array_equal(one, onnx_encoder.encode_queries(["When was the letter of GESAC sent?"])[0])
    assert np.linalg.norm(asked) == pytest.approx(1, abs=1e-5)
    assert asked @ asked_other > 0.9
    assert asked @ asked_other > one @ other


@pytest.mark.parametrize("text", ["GESAC", "word " * 600, "½ of it"], ids=["only a name", "cut", "letters that become several words"])
def test_a_question_without_known_words_of_asking_has_all_its_words_in_their_vector(onnx_encoder: OnnxEncoder, text: str) -> None:
    _, asked = onnx_encoder.encode_question(text, [(0, len(text))])
    assert np.isfinite(asked).all()
    np.testing.assert_array_equal(asked, onnx_encoder.encode_question(text, [(0, len(text)), (0, 1)])[1])
