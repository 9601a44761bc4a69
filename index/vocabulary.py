"""Cuts a multilingual Unigram vocabulary down to the scripts of the official EU languages: Latin, Greek, Cyrillic.

XLM-R's 250,002 pieces cover a hundred languages; 152,000 of them can occur in text of these three scripts, digits,
punctuation and symbols. The cut is exact for such text, not an approximation: a piece holding any other letter never
matches it, so the best segmentation is the same with and without that piece. Other letters become the unknown piece.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

CUT_ABOVE_PIECES = 100_000  # smaller vocabularies cost little and stay whole

_SCRIPTS = ("LATIN", "GREEK", "CYRILLIC")
# Marks and modifiers carry no script name of their own and combine with letters that do.
_SHARED = ("COMBINING", "MODIFIER", "VARIATION", "CARON")


@dataclass(frozen=True)
class CutVocabulary:
    """A tokenizer description with fewer pieces, and which rows of the embedding table belong to it.

    `rows[new_id]` is the id the piece had before.
    """

    tokenizer: dict[str, Any]
    rows: tuple[int, ...]


def is_european(character: str) -> bool:
    """Whether the character can occur in Latin, Greek or Cyrillic text (digits, punctuation and symbols included)."""
    category = unicodedata.category(character)
    scripted = category[0] in "LM" or (category == "Nd" and not character.isascii())
    if not scripted:
        return True
    return unicodedata.name(character, "?").split()[0].split("-")[0] in _SCRIPTS + _SHARED


def cut(tokenizer: Mapping[str, Any]) -> CutVocabulary | None:
    """The description of a `tokenizers` Unigram tokenizer without the pieces of other scripts; None where none is due."""
    model = tokenizer["model"]
    if model.get("type") != "Unigram" or len(model["vocab"]) <= CUT_ABOVE_PIECES:
        return None
    special = {int(token["id"]) for token in tokenizer["added_tokens"]} | {int(model["unk_id"])}
    scores = [float(score) for _, score in model["vocab"]]
    # What an unknown character costs hangs on the lowest score, so the piece that has it stays, whatever its script.
    lowest = scores.index(min(scores))
    rows = tuple(
        number
        for number, (piece, _) in enumerate(model["vocab"])
        if number in special or number == lowest or all(map(is_european, piece))
    )
    new_ids = {old: new for new, old in enumerate(rows)}
    return CutVocabulary(_renumbered(tokenizer, rows, new_ids), rows)


def _renumbered(tokenizer: Mapping[str, Any], rows: Sequence[int], new_ids: Mapping[int, int]) -> dict[str, Any]:
    model = tokenizer["model"]
    changed = dict(tokenizer)
    changed["model"] = {**model, "vocab": [model["vocab"][row] for row in rows], "unk_id": new_ids[int(model["unk_id"])]}
    changed["added_tokens"] = [{**token, "id": new_ids[int(token["id"])]} for token in tokenizer["added_tokens"]]
    processor = tokenizer.get("post_processor")
    if processor and "special_tokens" in processor:
        tokens = {
            name: {**token, "ids": [new_ids[int(number)] for number in token["ids"]]}
            for name, token in processor["special_tokens"].items()
        }
        changed["post_processor"] = {**processor, "special_tokens": tokens}
    return changed
