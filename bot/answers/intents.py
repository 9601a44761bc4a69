"""What a question wants: a linear classifier on the question's vector and on the form of its words.

Trained by `bot.answers.training` from the example questions of 24 languages when an index is built; here it only adds up
stored weights, with numpy alone.
"""

from __future__ import annotations

import io
import json
import zlib
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from bot.answers.reading import Reading, masked
from knowledge.folding import fold, tokens

BUCKETS = 1 << 15
Vector = NDArray[np.float32]


class Speech(Protocol):
    """Knows the words in which questions are asked."""

    def knows(self, word: str, language: str) -> bool:
        """Tell whether an example question of the language has the folded word in some inflection."""
        ...


@dataclass(frozen=True)
class Intent:
    """An intent with its detail (`combine` with `minus`, `stance` with `welcomes`) and probability 0..1."""

    name: str
    detail: str
    probability: float

    @property
    def label(self) -> str:
        """Name and detail as in the example files."""
        return f"{self.name}/{self.detail}" if self.detail else self.name


def form_features(reading: Reading, speech: Speech) -> NDArray[np.int64]:
    """Return the hashed features of a question's form: words, pairs, beginnings and ends of words, and how much is named.

    Words that `speech` does not know from the example questions belong to what is asked about, not to the way of asking; each
    run of them becomes one mark.
    """
    words: list[str] = []
    for token in tokens(masked(reading)):
        if token.text in ("ORG", "DATE", "ART"):
            words.append(f"<{token.text}>")
        elif speech.knows(token.key, reading.language):
            words.append(token.key)
        elif not words or words[-1] != "<X>":
            words.append("<X>")
    features = {f"w:{word}" for word in words}
    features |= {f"b:{one} {two}" for one, two in zip(["^", *words], [*words, "$"], strict=True)}
    for word in words:
        if len(word) > 4 and word[0] != "<":
            features |= {f"p:{word[:4]}", f"p:{word[:6]}", f"e:{word[-3:]}"}
    features |= {
        f"#org{min(2, len(reading.organisations))}",
        f"#date{min(2, len(reading.dates))}",
        f"#art{min(1, len(reading.provisions))}",
        f"#country{min(1, len(reading.countries))}",
        f"#sector{min(1, len(reading.sectors))}",
        f"#kind{min(2, len(reading.kinds))}",
        f"#long{(len(words) > 2) + (len(words) > 4) + (len(words) > 8) + (len(words) > 16)}",
        f"#ask{reading.text.rstrip().endswith(('?', ';'))}",
    }
    return np.array(sorted({zlib.crc32(feature.encode()) % BUCKETS for feature in features}), dtype=np.int64)


class IntentClassifier:
    """Stored weights: one row for each hashed feature, one matrix for the vector."""

    def __init__(self, speech: Speech, labels: list[str], by_form: NDArray[np.float16], by_meaning: Vector, bias: Vector) -> None:
        self.labels = labels
        self._speech = speech
        self._by_form = by_form
        self._by_meaning = by_meaning
        self._bias = bias

    def classify(self, reading: Reading, vector: Vector) -> list[Intent]:
        """Return all intents, likeliest first."""
        form = form_features(reading, self._speech)
        rows = self._by_form[form].astype(np.float32)
        logits = vector @ self._by_meaning + rows.sum(axis=0) / np.sqrt(len(form)) + self._bias
        weights = np.exp(logits - logits.max())
        weights /= weights.sum()
        order = np.argsort(-weights, kind="stable")
        intents = []
        for at in order:
            name, _, detail = self.labels[at].partition("/")
            intents.append(Intent(name, detail, float(weights[at])))
        return intents

    def to_bytes(self) -> bytes:
        """Return the classifier as one file; the same weights give the same bytes."""
        buffer = io.BytesIO()
        labels = np.frombuffer(json.dumps(self.labels).encode(), dtype=np.uint8)
        for array in (labels, self._by_form, self._by_meaning, self._bias):
            np.save(buffer, array, allow_pickle=False)
        return buffer.getvalue()

    @classmethod
    def from_bytes(cls, data: bytes, speech: Speech) -> IntentClassifier:
        """Return the classifier that `to_bytes` wrote; `speech` must be that of its training."""
        buffer = io.BytesIO(data)
        labels, by_form, by_meaning, bias = (np.load(buffer, allow_pickle=False) for _ in range(4))
        return cls(speech, json.loads(labels.tobytes()), by_form, by_meaning, bias)


def folded_words(text: str) -> list[str]:
    """Return the folded words of a text."""
    return [fold(token.text) for token in tokens(text)]
