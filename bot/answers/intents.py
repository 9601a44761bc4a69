"""What a question wants: a linear classifier on the vectors of the question and of its words of asking, and on their form.

Trained by `bot.answers.training` from the example questions of 24 languages when an index is built; here it only adds up
stored weights, with numpy alone.
"""

from __future__ import annotations

import io
import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.answers.phrase_groups import Keys
from bot.answers.question_words import deeds, meanings
from bot.answers.reading import Reading
from bot.answers.shape import MARKS, NAME, Speech
from index.ports import FloatArray
from knowledge.folding import tokens

BUCKETS = 1 << 17
_STEPS = 127  # on either side of nothing
_BESIDE = 2  # words within which a date stands after a word that is about it: "before 2025", "pred letom 2025"

# Sections of the example files that ask for the same thing in two ways share an intent; a detail tells them apart.
FAMILIES = {
    "count-signatories": "signatories",
    "count-documents": "signed-documents",
    "count-combine": "combine",
    "count-register": "register",
    "count-range": "documents",
    "count-events": "events",
    "count-all-signatories": "all-signatories",
    "count-documents-to": "documents-to",
}


class Intent(NamedTuple):
    """What a question wants, with its probability 0..1."""

    name: str
    probability: float


@dataclass(frozen=True)
class Wish:
    """All intents, likeliest first and by name, and the details that some of them carry, each with probabilities that add up to 1.

    `counts` is the probability that a number is asked for instead of a list; `operator` one of and, or, minus; `direction` one
    of in, between, after, before, until; `stance` one of the stance words or any; `order` one of before, after, first; `back`
    the probability that what was listed last is meant; `edge` of something that lasts: start, end or any.
    """

    intents: tuple[Intent, ...]
    probabilities: Mapping[str, float]
    counts: float
    operator: Mapping[str, float]
    direction: Mapping[str, float]
    stance: Mapping[str, float]
    order: Mapping[str, float]
    back: float
    edge: Mapping[str, float]


def form_features(reading: Reading, shape: str, speech: Speech) -> NDArray[np.int64]:
    """Return the hashed features of a question's form: words, pairs, beginnings and ends of words, and how much is named.

    Words that `speech` does not know from the example questions belong to what is asked about, not to the way of asking; each
    run of them becomes one mark. In the shape all naming words do, so that its words stand nearer to each other.
    """
    features = _features_of_words(reading, speech) | _features_of_shape(shape, reading.language)
    return np.array(sorted({zlib.crc32(feature.encode()) % BUCKETS for feature in features}), dtype=np.int64)


def _features_of_shape(shape: str, language: str) -> set[str]:
    words = ["^", *(token.text if token.text in MARKS else token.key for token in tokens(shape)), "$"]
    features = {f"mw:{word}" for word in words[1:-1]}
    features |= {f"mb:{one} {two}" for one, two in pairwise(words)}
    features |= {f"mt:{' '.join(three)}" for three in zip(words, words[1:], [*words[2:], "$"], strict=False)}
    return features | set(_features_of_deeds(Keys(words[1:-1]), language))


def _features_of_deeds(words: Keys, language: str) -> Iterator[str]:
    """Yield what is done, in any language, outside of names: alone, with what is asked first, and with the mark that stands next."""
    asked = next((meaning for _, _, meaning in meanings(words, language)), "")
    found = deeds(words, language)
    for start, end, deed in found:
        yield f"d:{deed}"
        yield f"d:{asked} {deed}"
        before = next((word for word in reversed(words[:start]) if word in MARKS), "^")
        after = next((word for word in words[end:] if word in MARKS), "$")
        yield f"d:{before} {deed}"
        yield f"d:{deed} {after}"
    for (_, _, one), (_, _, other) in pairwise(found):
        yield f"d:{one} {other}"


def _features_of_words(reading: Reading, speech: Speech) -> set[str]:
    words: list[str] = []
    for token in tokens(_masked(reading)):
        if token.text in MARKS - {NAME}:
            words.append(f"<{token.text}>")
        elif speech.knows(token.key, reading.language):
            words.append(token.key)
        elif not words or words[-1] != f"<{NAME}>":
            words.append(f"<{NAME}>")
    features = {f"w:{word}" for word in words}
    features |= {f"b:{one} {two}" for one, two in zip(["^", *words], [*words, "$"], strict=True)}
    # How a question begins says most about what it wants: when, who, how many.
    features |= {f"1:{words[0]}", f"2:{' '.join(words[:2])}", f"3:{' '.join(words[:3])}"} if words else set()
    features |= set(_features_of_meanings(words, reading.language))
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
    return features


def _features_of_meanings(words: Sequence[str], language: str) -> Iterator[str]:
    """Yield what the words mean in any language: when, who, not; which of them comes first, and which stand beside a date."""
    found = meanings(words, language)
    yield f"q1:{' '.join(meaning for _, _, meaning in found[:1])}"
    yield f"q2:{' '.join(meaning for _, _, meaning in found[:2])}"
    for start, end, meaning in found:
        yield f"q:{meaning}"
        if "<DATE>" in words[end : end + _BESIDE]:
            yield f"q:{meaning} <DATE>"
        if "<DATE>" in words[max(start - 1, 0) : start]:
            yield f"q:<DATE> {meaning}"


class Head(NamedTuple):
    """One linear decision as it was learnt: a row of weights for each hashed feature, a matrix for the vector."""

    labels: Sequence[str]
    by_form: NDArray[np.float16]
    by_meaning: FloatArray
    bias: FloatArray


class IntentClassifier:
    """What a question wants and with which details: one decision each, over the same features."""

    HEADS = ("intent", "count", "operator", "direction", "stance", "order", "back", "edge")

    def __init__(
        self,
        speech: Speech,
        labels: Mapping[str, Sequence[str]],
        by_form: NDArray[np.int8],
        steps: FloatArray,
        by_meaning: FloatArray,
        bias: FloatArray,
    ) -> None:
        """`labels` are those of each decision, l in all.

        `by_form` (buckets, l) holds the weights of the features in `steps` (buckets), `by_meaning` (2 d, l) those of the vectors.
        """
        self._speech = speech
        self._labels = {name: tuple(labels[name]) for name in self.HEADS}
        # Side by side: a feature's weights for all decisions are read at once.
        self._by_form, self._steps = by_form, steps
        self._by_meaning = by_meaning
        self._bias = bias
        lengths = [len(names) for names in self._labels.values()]
        self._starts = np.cumsum([0, *lengths[:-1]])
        self._decision = np.repeat(np.arange(len(lengths)), lengths)  # to which decision each label belongs

    @classmethod
    def learnt(cls, speech: Speech, heads: Mapping[str, Head]) -> IntentClassifier:
        """Return the classifier of some heads, the weights of a feature rounded to 255 steps.

        That moves a logit by 0.003 (root mean square), and halves what the weights take, 19 MB.
        """
        rows = [heads[name] for name in cls.HEADS]
        by_form = np.concatenate([head.by_form for head in rows], axis=1).astype(np.float32)
        greatest = np.abs(by_form).max(axis=1)
        steps = np.where(greatest > 0, greatest / _STEPS, 1).astype(np.float32)
        return cls(
            speech,
            {name: heads[name].labels for name in cls.HEADS},
            np.rint(by_form / steps[:, None]).astype(np.int8),
            steps,
            np.concatenate([head.by_meaning for head in rows], axis=1),
            np.concatenate([head.bias for head in rows]),
        )

    def classify(self, reading: Reading, shape: str, vectors: FloatArray) -> Wish:
        """Return what the question wants; `vectors` (2 d) is the vector of the question followed by that of its words of asking."""
        form = form_features(reading, shape, self._speech)
        by_form = self._steps.take(form) @ self._by_form.take(form, axis=0).astype(np.float32) / np.sqrt(len(form))
        logits = vectors @ self._by_meaning + by_form + self._bias
        shares = iter(self._shares(logits))  # each decision takes as many as it has labels and leaves the others their own
        found = {name: dict(zip(labels, shares, strict=False)) for name, labels in self._labels.items()}
        intents = [Intent(name, p) for name, p in sorted(found["intent"].items(), key=lambda shared: (-shared[1], shared[0]))]
        return Wish(
            tuple(intents),
            found["intent"],
            counts=found["count"]["yes"],
            operator=found["operator"],
            direction=found["direction"],
            stance=found["stance"],
            order=found["order"],
            back=found["back"]["yes"],
            edge=found["edge"],
        )

    def _shares(self, logits: FloatArray) -> list[float]:
        """Return the probabilities that belong to the logits of all decisions, each decision's adding up to 1."""
        weights = np.exp(logits - np.maximum.reduceat(logits, self._starts)[self._decision])
        shares: list[float] = (weights / np.add.reduceat(weights, self._starts)[self._decision]).tolist()
        return shares

    def to_bytes(self) -> bytes:
        """Return the classifier as one file; the same weights give the same bytes."""
        buffer = io.BytesIO()
        labels = np.frombuffer(json.dumps(self._labels).encode(), dtype=np.uint8)
        for array in (labels, self._by_form, self._steps, self._by_meaning, self._bias):
            np.save(buffer, array, allow_pickle=False)
        return buffer.getvalue()

    @classmethod
    def from_bytes(cls, data: bytes, speech: Speech) -> IntentClassifier:
        """Return the classifier that `to_bytes` wrote; `speech` must be that of its training."""
        buffer = io.BytesIO(data)
        labels, by_form, steps, by_meaning, bias = (np.load(buffer, allow_pickle=False) for _ in range(5))
        return cls(speech, json.loads(labels.tobytes()), by_form, steps, by_meaning, bias)


def _masked(reading: Reading) -> str:
    """Return the question with names, dates and provisions replaced by marks, so that only its form is left."""
    marks = [(m.start, m.end, "ORG") for m in reading.organisations]
    marks += [(m.start, m.end, "DATE") for m in reading.dates]
    marks += [(m.start, m.end, "ART") for m in reading.provisions]
    marks += [(m.start, m.end, "QUOTE") for m in reading.quoted]
    text = reading.text
    for start, end, mark in sorted(marks, reverse=True):
        text = f"{text[:start]}{mark}{text[end:]}"
    return text
