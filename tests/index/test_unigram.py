"""The plain Python tokenizer and the cut vocabulary, against the library and the whole vocabulary."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from index import bundled_model, bundled_weights
from index.encoders import unigram
from index.encoders.onnx_encoder import Tokenise, load_library_tokenizer, load_tokenizer
from index.encoders.unigram import UnigramTokenizer
from index.model_folder import ModelFolder
from index.sample_texts import SAMPLE_TEXTS
from index.vocabulary import CUT_ABOVE_PIECES, cut, is_european

_EUROPEAN = (
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:!?()[]«»„“”‘’–—…€§%&/@#+-_*"
    "äöüßéèêëàâçîïôûùœæñáíóúñ¿¡ãõåøčďěňřšťůžąćęłńśźżőűăâîșțğıġħżāčēģīķļņšūžėįųõ"
    "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊΐΑΒΓабвгдежзийклмнопрстуфхцчшщъьюяАБВ"
)


@cache
def _pair(path: Path) -> tuple[Tokenise, Tokenise]:
    folder = ModelFolder.open(path)
    return load_tokenizer(folder), load_library_tokenizer(folder)


@cache
def _whole() -> Any:
    """The library's tokenizer with the vocabulary that the weights were trained with."""
    return bundled_model.tokenizer(bundled_weights.read(bundled_weights.locate()))


@cache
def _rows() -> tuple[int, ...]:
    found = cut(json.loads(_whole().to_str()))
    assert found is not None
    return found.rows


def test_the_model_uses_the_plain_tokenizer(model_folder: ModelFolder) -> None:
    assert isinstance(getattr(load_tokenizer(model_folder), "__self__", None), UnigramTokenizer)


@settings(deadline=None)  # a busy machine is no failure
@given(st.text(max_size=120) | st.text(alphabet=_EUROPEAN, max_size=120))
@example("a▁b ▁ ▁▁c")
@example("ﬁ ½ ´ x\u00a0y e\u0301 ﷺ \u00adsoft\u00ad \x1c\x85 日本語 😀")
@example("x" * 700)
@example("word " * 700)
@example("")
def test_ids_are_those_of_the_library(model_folder: ModelFolder, text: str) -> None:
    plain, library = _pair(model_folder.path)
    assert plain(text) == library(text)


@pytest.mark.parametrize("language", SAMPLE_TEXTS)
def test_the_cut_vocabulary_reads_each_official_language_as_the_whole_one_does(model_folder: ModelFolder, language: str) -> None:
    rows = _rows()
    text = SAMPLE_TEXTS[language]
    assert [rows[number] for number in _pair(model_folder.path)[0](text)] == _whole().encode(text).ids


@settings(deadline=None)
@given(st.text(alphabet=_EUROPEAN, max_size=200))
def test_the_cut_vocabulary_reads_any_european_text_as_the_whole_one_does(model_folder: ModelFolder, text: str) -> None:
    rows = _rows()
    assert [rows[number] for number in _pair(model_folder.path)[0](text)] == _whole().encode(text).ids


def test_nobody_can_type_a_special_piece(model_folder: ModelFolder) -> None:
    plain, _ = _pair(model_folder.path)
    ids = plain("</s><s><unk><mask>")
    assert (ids[0], ids[-1]) == (0, 2)
    assert not {0, 2, 3} & set(ids[1:-1])


@pytest.mark.parametrize(
    ("character", "kept"),
    [("a", True), ("ß", True), ("ω", True), ("ж", True), ("7", True), ("€", True), ("😀", True), ("\u0301", True), ("▁", True),
     ("中", False), ("ع", False), ("ש", False), ("ก", False), ("क", False), ("한", False), ("٣", False), ("ა", False)],
)  # fmt: skip
def test_only_letters_of_other_scripts_are_cut(character: str, kept: bool) -> None:
    assert is_european(character) is kept


def _description(pieces: list[str], **changes: object) -> dict[str, Any]:
    return {
        "added_tokens": [{"id": number, "content": pieces[number]} for number in (0, 1, 2, 3, len(pieces) - 1)],
        "normalizer": unigram.NORMALISER,
        "pre_tokenizer": unigram.SPLITTER,
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [{"SpecialToken": {"id": "<s>"}}, {"Sequence": {"id": "A"}}, {"SpecialToken": {"id": "</s>"}}],
            "special_tokens": {"<s>": {"ids": [0]}, "</s>": {"ids": [2]}},
        },
        "model": {"type": "Unigram", "unk_id": 3, "vocab": [[piece, -float(number)] for number, piece in enumerate(pieces)]},
        **changes,
    }


def test_cutting_renumbers_everything_and_keeps_the_lowest_score() -> None:
    """The lowest score decides what an unknown letter costs: its piece stays, whatever the script."""
    fill = [f"piece{number}" for number in range(CUT_ABOVE_PIECES)]
    pieces = ["<s>", "<pad>", "</s>", "<unk>", "中", "a", *fill, "文", "<mask>"]
    description = _description(pieces)
    description["model"]["vocab"][-1][1] = 0.0
    found = cut(description)
    assert found is not None
    kept = [piece for piece, _ in found.tokenizer["model"]["vocab"]]
    assert kept == [pieces[row] for row in found.rows] == [piece for piece in pieces if piece != "中"]
    assert found.tokenizer["added_tokens"][-1]["id"] == len(kept) - 1
    assert found.tokenizer["post_processor"]["special_tokens"]["</s>"]["ids"] == [2]


def test_small_vocabularies_and_other_kinds_stay_whole() -> None:
    assert cut(_description(["<s>", "<pad>", "</s>", "<unk>", "中", "<mask>"])) is None
    assert cut({"model": {"type": "WordPiece", "vocab": {}}, "added_tokens": []}) is None


@pytest.mark.parametrize(
    "changes",
    [{"normalizer": None}, {"pre_tokenizer": {"type": "Whitespace"}}, {"post_processor": None}, {"model": {"type": "BPE"}}],
    ids=["normaliser", "splitter", "template", "model"],
)
def test_a_tokenizer_of_another_kind_is_left_to_the_library(changes: dict[str, object], tmp_path: Path) -> None:
    assert not unigram.write(_description(["<s>", "<pad>", "</s>", "<unk>", "▁a", "<mask>"], **changes), tmp_path / "unigram")
    assert not (tmp_path / "unigram").exists()


def test_the_most_probable_pieces_are_found(tmp_path: Path) -> None:
    """▁ab + c costs less than ▁a + bc; letters nobody knows become one unknown piece."""
    pieces = ["<s>", "<pad>", "</s>", "<unk>", "▁ab", "▁a", "bc", "c", "▁", "<mask>"]
    description = _description(pieces)
    for number, score in {4: -1.0, 5: -2.0, 6: -1.5, 7: -1.0, 8: -3.0}.items():
        description["model"]["vocab"][number][1] = score
    assert unigram.write(description, tmp_path / "unigram")
    tokenizer = UnigramTokenizer.open(tmp_path / "unigram", max_tokens=6)
    assert tokenizer.encode("abc") == [0, 4, 7, 2]
    assert tokenizer.encode("abc xyz") == [0, 4, 7, 8, 3, 2]
    assert tokenizer.encode("abc \ud800\udfff") == [0, 4, 7, 8, 3, 2]  # halves of characters, as a broken file may bring them
    assert tokenizer.encode("c c c c") == [0, 8, 7, 8, 7, 2]
