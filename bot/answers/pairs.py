"""Two dated things in one question: "how long from the first draft to the vote", "between the first and the second draft".

A question that names two things falls into two parts at some place. Every two candidates and every place are weighed together: what
the left part says for the one and the right part for the other, words that both names have (they need to stand only once: "the first
and the second draft"), how much of each name the question has, dates, and whether a part speaks of a letter or of something else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.answers.asking import Asking
from bot.answers.question_words import QUESTIONS
from bot.answers.references import Reference
from knowledge.folding import stem

_IN_PAIRS = QUESTIONS | {"between", "before", "after"}  # what words mean that ask for two things
# Chosen on the questions of tests/probes that ask for days between two things: 39 of 44 rightly, 31 with the form before.
_MASS, _COVER, _MEANING, _KIND = 0.55, 2.0, 0.2, 0.9
_IN_TURN = 0.3  # for the one named first being the earlier one, as people name them: decides where little else does
_ASTRAY = 0.5  # of the weight of a word that speaks for a thing in the other's part
_FOREIGN = 0.7  # against a thing of a matter that the question does not name: of the omnibus, where the Act alone is spoken of
_LEAST = 0.5  # rarity that a part must have for its thing
_GAIN = 0.7  # rarity that two things must explain beyond what one of them alone does, to be two

Weights = NDArray[np.float64]


@dataclass(frozen=True)
class Said:
    """The words and dates of a question that may speak for one of two things, in the order of the text.

    At each of the n places stands either a word, by its stem, or a date, ISO; the other of the two is empty. `kinds` (n,) tells where a
    word such as "letter" stands.
    """

    stems: tuple[str, ...]
    dates: tuple[str, ...]
    kinds: NDArray[np.bool_]

    @property
    def days(self) -> list[str]:
        """The dates alone."""
        return [date for date in self.dates if date]


@dataclass(frozen=True)
class Candidate:
    """A thing that a part of the question may name.

    `weights` (n,) is how rare each of the question's n words and dates is where it speaks for the thing, else 0; `fits` (n,) is how well
    a date at that place fits it, see `references`. `day` is its ISO date, empty if none is known. `foreign` tells that it belongs to a
    matter that the question does not name.
    """

    reference: Reference
    document: bool
    weights: Weights
    fits: Weights
    day: str = ""
    foreign: bool = False


@dataclass(frozen=True)
class Pair:
    """Two things in the order of the text. `apart`: they explain clearly more of the question than one of them alone."""

    first: Reference
    second: Reference
    apart: bool

    @property
    def said_of_each(self) -> float:
        """Rarity of the words that each of the two shares with the question at least."""
        return min(self.first.words, self.second.words)


def said_in(question: Asking, *, begin: int = 0) -> Said:
    """Return what in a question may speak for one of two things, from a place in the text on; a year alone tells them too seldom."""
    # "How many days between": trilogues are negotiations between institutions, but this word asks.
    reading, asking = question.reading, question.starts_of(_IN_PAIRS)
    own = set(reading.stems)
    words = {form: word.start for word in reversed(reading.words) if (form := stem(word.key)) in own and word.start not in asking}
    days = [mention for mention in reading.dates if len(mention.text) > len("2025")]
    every = [*((start, form, "") for form, start in words.items()), *((day.start, "", day.text) for day in days)]
    places = sorted(place for place in every if place[0] >= begin)
    kinds = np.array([any(kind.start <= at < kind.end for kind in reading.kinds) for at, _, _ in places], dtype=bool)
    return Said(tuple(form for _, form, _ in places), tuple(date for _, _, date in places), kinds)


def find_pair(candidates: Sequence[Candidate], kinds: NDArray[np.bool_]) -> Pair | None:
    """Return the two things that the question names, None if no place parts it so. `kinds` (n,), see `Said`."""
    if len(candidates) < 2 or len(kinds) < 2:
        return None
    weights = np.array([c.weights for c in candidates])
    fits = np.array([c.fits for c in candidates])
    score = _scores(candidates, weights, fits, kinds)
    one, other, _ = np.unravel_index(int(np.argmax(score)), score.shape)
    if not np.isfinite(score.max()):
        return None
    explained = np.maximum(weights, np.maximum(fits, 0.0))
    alone = explained[int(np.argmax(explained.sum(1)))]
    gain = (np.maximum(explained[one], explained[other]) * (alone == 0)).sum()
    return Pair(candidates[int(one)].reference, candidates[int(other)].reference, bool(gain >= _GAIN))


def _scores(candidates: Sequence[Candidate], weights: Weights, fits: Weights, kinds: NDArray[np.bool_]) -> Weights:
    """Return the score (c, c, n - 1) of each left thing, right thing and place of the cut; minus infinity where they cannot be."""
    has = weights > 0
    own = weights[:, None, :] * ~has[None, :, :]  # (c, c, n): words of the first thing that the second does not have
    shared = (np.maximum(weights[:, None, :], weights[None, :, :]) * (has[:, None, :] & has[None, :, :])).sum(2)
    left_own, right_own = _left(own), _right(own).transpose(1, 0, 2)
    astray = _right(own) + _left(own).transpose(1, 0, 2)
    left_date, right_date = _left(fits)[:, None, :], _right(fits)[None, :, :]
    left_said = _left(weights)[:, None, :] + np.maximum(left_date, 0.0)
    right_said = _right(weights)[None, :, :] + np.maximum(right_date, 0.0)
    apart = left_own + right_own + np.maximum(left_date, 0.0) + np.maximum(right_date, 0.0)
    whole = np.array([_COVER * c.reference.cover + _MEANING * c.reference.meaning - _FOREIGN * c.foreign for c in candidates])
    score = (
        _MASS * (shared[:, :, None] + left_own + right_own - _ASTRAY * astray)
        + whole[:, None, None] + whole[None, :, None] + left_date + right_date + _of_a_kind(candidates, kinds) + _in_turn(candidates)
    )  # fmt: skip
    possible = (left_said >= _LEAST) & (right_said >= _LEAST) & (apart >= _LEAST)
    possible &= ~np.eye(len(candidates), dtype=bool)[:, :, None]
    return np.where(possible, score, -np.inf)


def _in_turn(candidates: Sequence[Candidate]) -> Weights:
    """Return what speaks for two things of which the first is the earlier one."""
    days = np.array([c.day for c in candidates])
    earlier: Weights = _IN_TURN * ((days[:, None] < days[None, :]) & (days[:, None] != ""))
    return earlier[:, :, None]


def _of_a_kind(candidates: Sequence[Candidate], kinds: NDArray[np.bool_]) -> Weights:
    """Return what a word for a kind of document says for documents in its part, and against them where their part has none."""
    if not kinds.any():  # nobody speaks of a letter
        apart: Weights = np.array([-_KIND if c.document else 0.0 for c in candidates])
        return (apart[:, None] + apart[None, :])[:, :, None]
    sign = np.array([1.0 if c.document else -1.0 for c in candidates])
    without = np.minimum(-sign, 0.0)
    left, right = np.cumsum(kinds)[:-1] > 0, np.cumsum(kinds[::-1])[::-1][1:] > 0
    one = np.where(left[None, :], sign[:, None], without[:, None])
    other = np.where(right[None, :], sign[:, None], without[:, None])
    whole: Weights = _KIND * (one[:, None, :] + other[None, :, :])
    return whole


def _left(values: Weights) -> Weights:
    """Return the sums of what stands before each cut; the last axis loses one."""
    sums: Weights = np.cumsum(values, axis=-1)[..., :-1]
    return sums


def _right(values: Weights) -> Weights:
    """Return the sums of what stands after each cut."""
    sums: Weights = np.cumsum(values[..., ::-1], axis=-1)[..., ::-1][..., 1:]
    return sums
