"""A made-up corpus of any size that looks like the campaign's documents, and vectors to go with it.

Sentences are recombined from the shipped entries, with names, numbers and rare words exchanged, so that words are spread
as in real text (few frequent, very many rare). Embedding a million passages takes a day on two cores; vectors are
therefore made: each is a mixture of the real vectors of the sentences it was recombined from, disturbed by noise that
varies in the directions in which real vectors vary. Recall measured on them is not that of real text, but close in kind.
"""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.building import sources
from index.passages import Source, split
from index.ports import Encoder, FloatArray
from knowledge.catalogue import SHIPPED, Catalogue

NOISE, QUESTION_NOISE = 0.8, 0.5  # length of a disturbance against that of what it disturbs
NOISES = 4096
PASSAGES_OF_ENTRY = 20
_RARE = re.compile(r"\b(?:[A-Z][a-z]{4,}|\d{2,})\b")
_SYLLABLES = re.findall("..", "babebricodadreelfaguheniljokalimonuorpequrisotaurvewixayoze")


def real_sentences() -> list[str]:
    """The different sentences of the shipped entries."""
    found = {}
    for source in sources(Catalogue.from_folder(SHIPPED)):
        for passage in split(source):
            for span in passage.sentences:
                sentence = " ".join(passage.sentence(span).split())
                if len(sentence.split()) >= 6:
                    found[sentence] = None
    return list(found)


def made_up(passages: int, base: Sequence[str], seed: int = 1) -> Iterator[Source]:
    """Entries that come to this many passages, the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    for first in range(0, passages, PASSAGES_OF_ENTRY):
        paragraphs = [_paragraph(chance, base) for _ in range(min(PASSAGES_OF_ENTRY, passages - first))]
        yield Source(f"entry-{first // PASSAGES_OF_ENTRY}", f"Statement {first // PASSAGES_OF_ENTRY}", "\n\n".join(paragraphs), "summary")


def _paragraph(chance: random.Random, base: Sequence[str]) -> str:
    """Two to four sentences, above the length below which neighbours would be joined to one passage."""
    text, words = [], 0
    while words < 42:
        sentence = _RARE.sub(lambda found: _name(chance) if chance.random() < 0.5 else found.group(), chance.choice(base))
        text.append(sentence)
        words += len(sentence.split())
    return " ".join(text)


def _name(chance: random.Random) -> str:
    """A word of two to four syllables; squaring makes few of them frequent."""
    syllables = len(_SYLLABLES)
    return "".join(_SYLLABLES[int(chance.random() ** 2 * syllables)] for _ in range(chance.randint(2, 4))).capitalize()


@dataclass(frozen=True)
class MadeVectors:
    """An `Encoder` whose vectors of passages follow from their text: see the module. Questions go the same way."""

    base: FloatArray  # (n, d): real vectors, from their mean
    noise: FloatArray  # (m, d): disturbances that vary as they do; three together make that of a text
    fingerprint: str = "made-vectors-1"
    runtime: str = "made"

    @classmethod
    def like(cls, encoder: Encoder, base: Sequence[str]) -> MadeVectors:
        """Vectors that vary as those of the base sentences under a real encoder."""
        real = encoder.encode_passages(base)
        centred = real - real.mean(0)
        strength, turned = np.linalg.eigh(centred.T @ centred / len(real))
        plain = np.random.default_rng(0).standard_normal((NOISES, len(strength)), np.float32)
        return cls(centred, (plain * np.sqrt(np.maximum(strength, 0))) @ turned.T)

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return int(self.base.shape[1])

    def encode_passages(self, texts: Sequence[str]) -> FloatArray:
        """Vectors float32 (n, d), unit rows."""
        digests = b"".join(hashlib.blake2b(text.encode(), digest_size=20).digest() for text in texts)
        drawn = np.frombuffer(digests, np.uint32).reshape(len(texts), 5)
        mixed = _unit(self.base[drawn[:, 0] % len(self.base)] + self.base[drawn[:, 1] % len(self.base)])
        return _unit(mixed + NOISE * _unit(self._noise(drawn[:, 2:])))

    def encode_queries(self, texts: Sequence[str]) -> FloatArray:
        """The same as for passages."""
        return self.encode_passages(texts)

    def near(self, vectors: FloatArray, seed: int = 2) -> FloatArray:
        """Vectors as questions about these passages would have."""
        drawn = np.random.default_rng(seed).integers(0, NOISES, (len(vectors), 3), np.uint32)
        return _unit(vectors + QUESTION_NOISE * _unit(self._noise(drawn)))

    def _noise(self, drawn: NDArray[np.uint32]) -> FloatArray:
        noise: FloatArray = self.noise[drawn % NOISES].sum(1)
        return noise


def _unit(rows: FloatArray) -> FloatArray:
    unit: FloatArray = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    return unit
