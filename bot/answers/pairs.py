"""Two dated things in one question: "how long from the first draft to the vote", "between the first and the second draft".

A question that names two things falls into two parts at some place. Every two candidates and every place are weighed together: what
the left part says for the one and the right part for the other, words that both names have (they need to stand only once: "the first
and the second draft"), how much of each name the question and its part have, dates, whether a part speaks of a letter or of something
else, and what it says is done: the Act's signature is no adoption.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise

import numpy as np
from numpy.typing import NDArray

from bot.answers.asking import Asking
from bot.answers.named_deeds import STEPS
from bot.answers.question_words import QUESTIONS, place_of
from bot.answers.references import Reference
from knowledge.folding import stem
from knowledge.institutions import institutions_in
from knowledge.joining_words import is_an_and
from knowledge.numerals import numerals

_OPENING_WORDS = 6  # behind which "from" opens the first of two things: "how long, in days, was it from"
_OF_TWO = 4  # words that may name two things
_IN_PAIRS = QUESTIONS | {"between", "before", "after"}  # what words mean that ask for two things
# The first four chosen on the questions of tests/probes that ask for days between two things: 39 of 44 rightly, 31 with the form before;
# the others on those and on 720 questions made of the milestones' everyday names in three languages; of 720 more 686 rightly, 582 before.
_MASS, _COVER, _MEANING, _KIND = 0.55, 2.0, 0.2, 0.9
_PART, _JOINT = 0.7, 0.5  # for the share of a thing's name that stands in its own part, and for a cut at an "and"
_WHOLE = 3.0  # for two things of which a whole name stands in each one's part
_ALL_OF_A_NAME, _A_NAME = 0.95, 1.5  # share of a name that is all of it, and rarity of its words from which it is one
_A_LITTLE = 0.5  # rarity of words by which another thing may have more of a part
_IN_TURN = 0.6  # for the one named first being the earlier one, as people name them: decides where little else does
_ASTRAY = 0.5  # of the weight of a word that speaks for a thing in the other's part
_DONE = 2.0  # rarity of a word for what is done at a milestone
_UNDONE, _OTHERS = 1.0, 3.0  # against a thing in whose part a step stands that is none of its own, or an institution that had no part in it
_TWINS = 1.0  # for two things that share the words behind two numbers in a row: "the first and second draft"
_FOREIGN = 0.7  # against a thing of a matter that the question does not name: of the omnibus, where the Act alone is spoken of
_WITH_ENDINGS, _ARTICLE = frozenset({"et", "fi", "hu"}), 2  # languages whose endings are prepositions; letters of an article
_IN_A_ROW = 3  # words from one ordinal number to the next: "the first and the second"
_LEAST = 0.5  # rarity that a part must have for its thing
_GAIN = 0.7  # rarity that two things must explain beyond what one of them alone does, to be two

Weights = NDArray[np.float64]


@dataclass(frozen=True)
class Said:
    """The words and dates of a question that may speak for one of two things, in the order of the text.

    At each of the n places stands either a word, by its stem, or a date, ISO; the other of the two is empty; `starts` (n,) are their
    offsets. `kinds` (n,) tells where a
    word such as "letter" stands, `steps` what a word there says that is done, `lawmakers` which institutions it names that make laws.
    `joints` (n - 1,) tells which cut is at an "and", `cuts` (n - 1,) where one may be. `shared` (n,) tells which words stand behind two
    numbers in a row: both things have them in their names.
    """

    stems: tuple[str, ...]
    dates: tuple[str, ...]
    kinds: NDArray[np.bool_]
    steps: tuple[frozenset[str], ...]
    lawmakers: tuple[frozenset[str], ...]
    joints: NDArray[np.bool_]
    cuts: NDArray[np.bool_]
    shared: NDArray[np.bool_]
    starts: tuple[int, ...]

    @cached_property
    def shares(self) -> Weights:
        """What share of a deed each word says (n,): "enter into force" has three words for one."""
        runs = (len(list(run)) for _, run in groupby(self.steps))
        return np.array([1 / run for run in runs for _ in range(run)])

    @property
    def days(self) -> list[str]:
        """The dates alone."""
        return [date for date in self.dates if date]


@dataclass(frozen=True)
class Candidate:
    """A thing that a part of the question may name.

    `weights` (n,) is how rare each of the question's n words and dates is where it speaks for the thing, else 0; `fits` (n,) is how well
    a date at that place fits it, see `references`. `steps` (n,) is how much a word says what is done at it, `against` (n,) what is not,
    `covers` (2, n - 1) what share of its name stands before and behind each cut. `day` is its ISO date, empty if none is known. `foreign`
    tells that it belongs to a matter that the question does not name.
    """

    reference: Reference
    document: bool
    weights: Weights
    fits: Weights
    steps: Weights
    against: Weights
    covers: Weights
    day: str = ""
    foreign: bool = False


@dataclass(frozen=True)
class Pair:
    """Two things in the order of the text.

    `apart`: they explain clearly more of the question than one of them alone; `said_of_each` is how much the question says at least of
    each of the two, by their names and by what is done at them. `numbered`: they are told by their numbers in a series; `by_name`: each
    has a name of its own that stands whole in its part. `parted` are the offsets in the text of the last word that speaks for the first and
    of the first one that speaks for the second.
    """

    first: Reference
    second: Reference
    apart: bool
    said_of_each: float
    numbered: bool = False
    by_name: bool = False
    parted: tuple[int, int] = (-1, -1)


def said_in(question: Asking, *, begin: int = 0) -> Said:
    """Return what in a question may speak for one of two things, from a place in the text on; a year alone tells them too seldom."""
    # "How many days between": trilogues are negotiations between institutions, but this word asks.
    reading, asking = question.reading, question.starts_of(_IN_PAIRS)
    own = set(reading.stems)
    words = [(word.start, form) for word in reading.words if (form := stem(word.key)) in own and word.start not in asking]
    days = [mention for mention in reading.dates if len(mention.text) > len("2025")]
    every = [*((start, form, "") for start, form in words), *((day.start, "", day.text) for day in days)]
    opening = _opening(question)
    behind = sorted(place for place in every if place[0] >= max(begin, opening))
    places = behind if len(behind) >= _OF_TWO else sorted(place for place in every if place[0] >= begin)
    kinds = np.array([any(kind.start <= at < kind.end for kind in reading.kinds) for at, _, _ in places], dtype=bool)
    done = question.starts_of_deeds(STEPS)
    steps = tuple(done.get(at, frozenset()) for at, _, _ in places)
    acting = {word.start: institutions_in([word.key], reading.language) for word in reading.words}
    lawmakers = tuple(frozenset(one.id for one in acting.get(at, ()) if one.makes_laws) for at, _, _ in places)
    ands = {word.start for word in reading.words if is_an_and(word, reading.language)} | question.starts_of({"until"})
    joined = np.array([at in ands for at, _, _ in places], dtype=bool)
    joints = joined[:-1] | joined[1:]
    only_there = bool(joints.any()) and bool(question.starts_of({"between"}))  # "between the adoption by Parliament and the signature"
    stems, dates = tuple(form for _, form, _ in places), tuple(date for _, _, date in places)
    counted = _behind_two_numbers(question) if ands else None
    shared = np.array([counted is not None and at > counted for at, _, _ in places], dtype=bool)
    starts = tuple(at for at, _, _ in places)
    return Said(stems, dates, kinds, steps, lawmakers, joints, joints if only_there else np.ones_like(joints), shared, starts)


def _behind_two_numbers(question: Asking) -> int | None:
    """Return where the second of two ordinal numbers in a row stands; None where there are none."""
    words, language = question.reading.words, question.reading.language
    text = question.reading.text
    inflected = {one.start for one in numerals(text, language, ordinals=True)} - {one.start for one in numerals(text, language)}
    numbers = [at for at, word in enumerate(words) if place_of(word.key, language) or word.start in inflected]
    found = _two_in_a_row(question, numbers)
    return words[found[1]].start if found else None


def two_numbers(question: Asking) -> tuple[int, int, frozenset[str]] | None:
    """Return the two ordinal numbers that stand in a row in a question, and the stems behind them: "the first and the third draft"."""
    words, language = question.reading.words, question.reading.language
    found = _two_in_a_row(question, [at for at, word in enumerate(words) if place_of(word.key, language)])
    if found is None:
        return None
    one, other = (place_of(words[at].key, language) for at in found)
    return one, other, frozenset(stem(word.key) for word in words[found[1] + 1 :])


def _two_in_a_row(question: Asking, numbers: Sequence[int]) -> tuple[int, int] | None:
    """Return the places of two numbers between which there is an "and", "to" or "from", and at most a small word: "first and second".

    Where endings say "from" and "to", a small word alone may stand there: "az elsőtől a harmadik tervezetig".
    """
    words, language = question.reading.words, question.reading.language
    parting = question.starts_of({"until", "since"})
    for one, other in pairwise(numbers):
        between = words[one + 1 : other]
        by_endings = language in _WITH_ENDINGS and all(len(word.key) <= _ARTICLE for word in between)
        if other - one <= _IN_A_ROW and (by_endings or any(is_an_and(word, language) or word.start in parting for word in between)):
            return one, other
    return None


def _opening(question: Asking) -> int:
    """Return where the first of two things begins: what stands before it in "how many days passed between" names nothing; else -1."""
    first = question.reading.words[min(_OPENING_WORDS, len(question.reading.words) - 1)].start
    starts = question.starts_of({"between"}) or {at for at in question.starts_of({"since"}) if at <= first}
    return min(starts) if starts and all(day.start > min(starts) for day in question.reading.dates) else -1


def steps_in(said: Said, done: Set[str], perhaps: Set[str], makers: Set[str], weights: Weights) -> tuple[Weights, Weights]:
    """Return how much each word says what is done at a thing, and what is not done there or by others; (n,) each.

    `done` is what is done there by its title, `perhaps` by any of its names, `makers` by which institutions, `weights` how rare the
    words are that speak for it.
    """
    own = np.array([bool(steps & done) for steps in said.steps])
    other = np.array([bool(steps) and not steps & perhaps for steps in said.steps])
    by_others = np.array([bool(acting and makers) and not acting & makers for acting in said.lawmakers])
    return _DONE * own * said.shares, _UNDONE * (other & (weights == 0.0)) * said.shares + _OTHERS * by_others


def find_pair(candidates: Sequence[Candidate], said: Said) -> Pair | None:
    """Return the two things that the question names, None if no place parts it so."""
    if len(candidates) < 2 or len(said.kinds) < 2:
        return None
    names, steps = np.array([c.weights for c in candidates]), np.array([c.steps for c in candidates])
    weights, fits = np.maximum(names, steps), np.array([c.fits for c in candidates])
    whole = _named_whole(candidates)
    score = _scores(candidates, weights, fits, said, whole)
    one, other, cut = np.unravel_index(int(np.argmax(score)), score.shape)
    if not np.isfinite(score.max()):
        return None
    named = np.maximum(names, fits)
    alone = int(np.argmax(np.maximum(weights, fits).sum(1)))
    beside = [np.maximum(named[at], steps[at] * (steps[alone] == 0)) for at in (one, other) if at != alone]  # a step of both tells of one
    gain = float((np.max(beside, axis=0) * (named[alone] <= 0)).sum())
    first, second = candidates[int(one)], candidates[int(other)]
    # A word for what is done at both tells of neither: "the committees' vote after the trilogues".
    said_of_each = min(c.reference.words + float((c.steps * (d.steps + d.weights == 0)).sum()) for c, d in ((first, second), (second, first)))
    by_name = bool(whole[one, 0, cut] and whole[other, 1, cut])
    parted = said.starts[_last(first.weights[: cut + 1], int(cut))], said.starts[cut + 1 + _first(second.weights[cut + 1 :])]
    return Pair(first.reference, second.reference, gain >= _GAIN, said_of_each, by_name=by_name, parted=parted)


def _scores(candidates: Sequence[Candidate], weights: Weights, fits: Weights, said: Said, by_name: NDArray[np.bool_]) -> Weights:
    """Return the score (c, c, n - 1) of each left thing, right thing and place of the cut; minus infinity where they cannot be.

    `by_name` (c, 2, n - 1) tells whose whole names stand before and behind each cut.
    """
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
    covers = _PART * np.array([c.covers for c in candidates])
    against = np.array([c.against for c in candidates])
    behind = weights * said.shared[None, :]
    twins = _TWINS * (np.minimum(behind[:, None, :], behind[None, :, :]).sum(2) >= _LEAST)
    undone = _left(against)[:, None, :] + _right(against)[None, :, :]
    score = (
        _MASS * (shared[:, :, None] + left_own + right_own - _ASTRAY * astray)
        + whole[:, None, None] + whole[None, :, None] + left_date + right_date + _of_a_kind(candidates, said.kinds) + _in_turn(candidates)
        + covers[:, None, 0] + covers[None, :, 1] - undone + _JOINT * said.joints + twins[:, :, None]
        + _WHOLE * (by_name[:, None, 0] & by_name[None, :, 1])
    )  # fmt: skip
    possible = (left_said >= _LEAST) & (right_said >= _LEAST) & (apart >= _LEAST) & said.cuts
    possible &= ~np.eye(len(candidates), dtype=bool)[:, :, None]
    return np.where(possible, score, -np.inf)


def _named_whole(candidates: Sequence[Candidate]) -> NDArray[np.bool_]:
    """Return whether a name of each thing stands whole before (0) and behind (1) each cut (c, 2, n - 1).

    It must be more than everyday speech, and no other thing may have more of that part: "the adoption of Parliament's position".
    """
    covers, weights = np.array([c.covers for c in candidates]), np.array([c.weights for c in candidates])
    said = np.stack([_left(weights), _right(weights)], axis=1)
    whole: NDArray[np.bool_] = (covers >= _ALL_OF_A_NAME) & (said >= np.maximum(said.max(0) - _A_LITTLE, _A_NAME))
    return whole


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


def _last(weights: Weights, otherwise: int) -> int:
    """Return the last place that has a weight."""
    places = np.flatnonzero(weights > 0)
    return int(places[-1]) if len(places) else otherwise


def _first(weights: Weights) -> int:
    """Return the first place that has a weight; 0 if none has."""
    places = np.flatnonzero(weights > 0)
    return int(places[0]) if len(places) else 0


def _left(values: Weights) -> Weights:
    """Return the sums of what stands before each cut; the last axis loses one."""
    sums: Weights = np.cumsum(values, axis=-1)[..., :-1]
    return sums


def _right(values: Weights) -> Weights:
    """Return the sums of what stands after each cut."""
    sums: Weights = np.cumsum(values[..., ::-1], axis=-1)[..., ::-1][..., 1:]
    return sums
