"""Turns the bundled weights into an ordinary Sentence Transformers folder. Needs the `build` extra."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from index.bundled_weights import BundledWeights
from index.encoders.unigram import INVISIBLE, SPACES, WORD_MARK

if TYPE_CHECKING:
    from tokenizers import Tokenizer

QUERY_PROMPT = "query: "
PASSAGE_PROMPT = "passage: "
MAX_TOKENS = 512
_UNKNOWN_ID = 3
_SPECIAL = {
    "bos_token": "<s>",
    "eos_token": "</s>",
    "unk_token": "<unk>",
    "pad_token": "<pad>",
    "cls_token": "<s>",
    "sep_token": "</s>",
    "mask_token": "<mask>",
}
_EPSILON = 1e-12

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


def unpack(weights: BundledWeights, target: Path) -> None:
    """Write the folder; `sentence_transformers.SentenceTransformer(str(target))` opens it."""
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer import modules
    from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

    config = BertConfig(
        vocab_size=weights.vocabulary,
        hidden_size=weights.hidden,
        num_hidden_layers=weights.layers,
        num_attention_heads=weights.heads,
        intermediate_size=weights.feed,
        max_position_embeddings=weights.positions,
        type_vocab_size=weights.types,
        layer_norm_eps=_EPSILON,
        pad_token_id=1,
    )
    network = BertModel(config)
    network.load_state_dict(_state(weights))
    parts = target.with_name(target.name + ".parts")
    network.save_pretrained(parts)
    PreTrainedTokenizerFast(tokenizer_object=tokenizer(weights), model_max_length=MAX_TOKENS, **_SPECIAL).save_pretrained(parts)
    SentenceTransformer(
        modules=[
            modules.Transformer(str(parts), max_seq_length=MAX_TOKENS),
            modules.Pooling(weights.hidden, pooling_mode="mean"),
            modules.Normalize(),
        ],
        prompts={"query": QUERY_PROMPT, "document": PASSAGE_PROMPT},
        device="cpu",
    ).save(str(target))
    _remove_files(parts)


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
    return unigram


def _state(weights: BundledWeights) -> dict[str, Any]:
    from torch import from_numpy

    hidden = weights.hidden
    arrays = {
        "embeddings.word_embeddings.weight": weights.tensor("emb.word", weights.vocabulary, hidden),
        "embeddings.position_embeddings.weight": weights.tensor("emb.pos", weights.positions, hidden),
        "embeddings.token_type_embeddings.weight": weights.tensor("emb.type", weights.types, hidden),
        "embeddings.LayerNorm.weight": weights.tensor("emb.ln.w", hidden),
        "embeddings.LayerNorm.bias": weights.tensor("emb.ln.b", hidden),
    }
    for layer in range(weights.layers):
        for name, (short, rows, columns) in _MATRICES.items():
            shape = (getattr(weights, rows), getattr(weights, columns))
            arrays[f"encoder.layer.{layer}.{name}.weight"] = weights.tensor(f"l{layer}.{short}.w", *shape)
            arrays[f"encoder.layer.{layer}.{name}.bias"] = weights.tensor(f"l{layer}.{short}.b", shape[0])
        for name, short in _NORMS.items():
            arrays[f"encoder.layer.{layer}.{name}.weight"] = weights.tensor(f"l{layer}.{short}.w", hidden)
            arrays[f"encoder.layer.{layer}.{name}.bias"] = weights.tensor(f"l{layer}.{short}.b", hidden)
    # The file has no pooler and nothing uses one; zeros keep the library from drawing random ones, a new file each time.
    arrays["pooler.dense.weight"] = np.zeros((hidden, hidden), np.float32)
    arrays["pooler.dense.bias"] = np.zeros(hidden, np.float32)
    return {name: from_numpy(array) for name, array in arrays.items()}


def _remove_files(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
