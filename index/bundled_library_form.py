"""The bundled model as an ordinary Sentence Transformers folder, for whoever builds with that library. Needs the extra `build`."""

from pathlib import Path
from typing import Any

import numpy as np

from index.bundled_model import EPSILON, MAX_TOKENS, PASSAGE_PROMPT, QUERY_PROMPT, SPECIAL, tokenizer, weights_by_name
from index.bundled_weights import BundledWeights
from index.library_model import needs_build_extra


def unpack(weights: BundledWeights, target: Path) -> None:
    """Write the folder; `sentence_transformers.SentenceTransformer(str(target))` opens it. ModelMissing without the packages."""
    needs_build_extra()
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
        layer_norm_eps=EPSILON,
        pad_token_id=1,
    )
    network = BertModel(config)
    network.load_state_dict(_state(weights))
    parts = target.with_name(target.name + ".parts")
    network.save_pretrained(parts)
    PreTrainedTokenizerFast(tokenizer_object=tokenizer(weights), model_max_length=MAX_TOKENS, **SPECIAL).save_pretrained(parts)
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


def _state(weights: BundledWeights) -> dict[str, Any]:
    from torch import from_numpy

    named = weights_by_name(weights)
    # The file has no pooler and nothing uses one; zeros keep the library from drawing random ones, a new file each time.
    named["pooler.dense.weight"] = np.zeros((weights.hidden, weights.hidden), np.float32)
    named["pooler.dense.bias"] = np.zeros(weights.hidden, np.float32)
    return {name: from_numpy(array) for name, array in named.items()}


def _remove_files(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
