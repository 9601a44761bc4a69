"""Embeds with onnxruntime alone: questions while serving, in int8, and passages while building, in fp32. Never imports torch.

Measured 2026-11-24 for the bundled model, int8, one thread: see the table in `index/model_store.py`. Building: 200 passages
of 58 tokens, shared two-core machine, passages per second of processor time: 31 one by one, 26 in padded batches of 8, 22 in
batches of 16; Sentence Transformers in batches of 8: 7.5, with the same vectors (largest difference 1.4e-7).
"""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path

import numpy as np
import onnxruntime

from index.encoders.unigram import CACHED_WORDS, UnigramTokenizer
from index.errors import ModelMissing
from index.model_folder import ModelFolder, Precision
from index.ports import FloatArray, Spans

Tokenise = Callable[[str], list[int]]
# Sum and normalisation in one: a seventh of the whole time, against a twentieth when they stay apart (onnxruntime 1.32).
_DEARER_THAN_THEIR_PARTS = ["SkipLayerNormFusion"]


class OnnxEncoder:
    """Unit vectors from a prepared model's ONNX graph. Safe to call from several threads at once.

    Texts go through one at a time: with int8 a batch shares the scale of its activations, so a question's vector would
    depend on its neighbours; and padding costs what batching saves.
    """

    def __init__(
        self, folder: ModelFolder, session: "onnxruntime.InferenceSession", tokenise: Tokenise, precision: Precision, workers: int = 1
    ) -> None:
        self._folder = folder
        self._session = session
        self._tokenise = tokenise
        self._precision = precision
        self._workers = workers
        self._pieces_of_word = lru_cache(CACHED_WORDS)(self._pieces)

    @classmethod
    def open(cls, folder: ModelFolder | Path, *, precision: Precision = "int8", threads: int = 1) -> "OnnxEncoder":
        """Open a prepared model; given as a path, at that precision. ModelMissing when files are absent or damaged."""
        if isinstance(folder, Path):
            folder = ModelFolder.open(folder, precision)
        return cls(folder, _session(folder.graph, threads), load_tokenizer(folder), folder.precision)

    @classmethod
    def open_for_passages(cls, folder: ModelFolder, *, workers: int = 2) -> "OnnxEncoder":
        """An encoder in full precision for an index that questions of this folder will search, with that many texts at a time.

        ModelMissing when files are absent or damaged.
        """
        whole = ModelFolder.open(folder.path, "fp32")
        return cls(folder, _session(whole.graph, 1), load_tokenizer(whole), "fp32", workers)

    @property
    def fingerprint(self) -> str:
        """Names the vector space; the same as that of the Sentence Transformers encoder on this folder."""
        return self._folder.fingerprint

    @property
    def runtime(self) -> str:
        """ "onnx-int8" or "onnx-fp32"."""
        return f"onnx-{self._precision}"

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return self._folder.dimension

    def encode_queries(self, texts: Sequence[str]) -> FloatArray:
        """Vectors of questions: float32, (n, dimension), unit rows."""
        return self._encode(self._folder.query_prompt, texts)

    def encode_question(self, text: str, named: Spans) -> tuple[FloatArray, FloatArray]:
        """The vector of a question and that of its words outside `named`, both from one pass: float32, (dimension,), unit."""
        ids = self._tokenise(self._folder.query_prompt + text)
        row = np.array([ids], np.int64)
        vectors, states = self._session.run(["vectors", "states"], {"ids": row, "mask": np.ones_like(row)})
        asked: FloatArray = states[0][self._asking(text, named, ids)].sum(0)
        return vectors[0], asked / np.linalg.norm(asked)

    def _asking(self, text: str, named: Spans, ids: Sequence[int]) -> list[int]:
        """Places among `ids` of the words that lie for the greater part outside of `named`; all places where there are none."""
        places: list[list[int]] = []
        words, at = text.split(" "), 0
        pieces = [self._pieces_of_word(word) for word in words]
        place = len(ids) - 1 - sum(map(len, pieces))
        if list(ids[place:-1]) != [piece for own in pieces for piece in own]:  # cut, or not segmented word by word
            return list(range(len(ids)))
        for word, own in zip(words, pieces, strict=True):
            inside = sum(max(0, min(end, at + len(word)) - max(start, at)) for start, end in named)
            if inside * 2 <= len(word):
                places.append(list(range(place, place + len(own))))
            place, at = place + len(own), at + len(word) + 1
        return [one for own in places for one in own] or list(range(len(ids)))

    def _pieces(self, word: str) -> tuple[int, ...]:
        return tuple(self._tokenise(word)[1:-1])

    def encode_passages(self, texts: Sequence[str]) -> FloatArray:
        """Vectors of passages: float32, (n, dimension), unit rows."""
        return self._encode(self._folder.passage_prompt, texts)

    def _encode(self, prompt: str, texts: Sequence[str]) -> FloatArray:
        vectors = np.empty((len(texts), self.dimension), np.float32)

        def encode(row: int) -> None:
            ids = np.array([self._tokenise(prompt + texts[row])], np.int64)
            vectors[row] = self._session.run(["vectors"], {"ids": ids, "mask": np.ones_like(ids)})[0][0]

        if self._workers == 1 or len(texts) == 1:
            for row in range(len(texts)):
                encode(row)
        else:
            with ThreadPoolExecutor(self._workers) as pool:
                list(pool.map(encode, range(len(texts))))
        return vectors


def _session(graph: Path, threads: int) -> "onnxruntime.InferenceSession":
    try:
        return onnxruntime.InferenceSession(
            str(graph), _options(threads), providers=["CPUExecutionProvider"], disabled_optimizers=_DEARER_THAN_THEIR_PARTS
        )
    except Exception as error:  # onnxruntime raises a class of its own for each kind of damage
        raise ModelMissing(f"{graph}: onnxruntime cannot open it ({error})") from error


def load_tokenizer(folder: ModelFolder) -> Tokenise:
    """The quick tokenizer where the vocabulary allows it, `tokenizers` otherwise; ModelMissing when unreadable."""
    try:
        if folder.pieces.is_dir():
            return UnigramTokenizer.open(folder.pieces, folder.max_tokens).encode
        return load_library_tokenizer(folder)
    except Exception as error:  # `tokenizers` raises bare Exception
        raise ModelMissing(f"{folder.tokenizer}: not readable ({error})") from error


def load_library_tokenizer(folder: ModelFolder) -> Tokenise:
    """The `tokenizers` reading of the prepared model's tokenizer.json, cut to the model's length."""
    from tokenizers import Tokenizer  # not needed by the bundled model

    tokenizer = Tokenizer.from_file(str(folder.tokenizer))
    tokenizer.no_padding()
    tokenizer.enable_truncation(folder.max_tokens)

    def tokenise(text: str) -> list[int]:
        return list(tokenizer.encode(text).ids)

    return tokenise


def _options(threads: int) -> "onnxruntime.SessionOptions":
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # Questions are short and their lengths vary: a memory arena would keep the largest ever seen.
    options.enable_cpu_mem_arena = False
    options.enable_mem_pattern = False
    # Waiting threads sleep: this machine also runs the bot.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 3
    return options
