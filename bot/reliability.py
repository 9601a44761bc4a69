"""Whether confidence means what it says: shares of right answers by confidence, drawn, and what can be claimed of wrong ones."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

Outcome = tuple[float, bool]  # the confidence of an answer, and whether it was right
SURE = 0.95  # how sure the claimed bounds are
_BINS = 10
_LEAST = 5  # answers in a bin that is drawn: a share of fewer says nothing


@dataclass(frozen=True)
class Bin:
    """Answers of like confidence: their number, mean confidence, share of right ones, and exact bounds of that share (each 95 %)."""

    answers: int
    confidence: float
    right: float
    lowest: float
    highest: float


def upper_bound(wrong: int, answers: int) -> float:
    """Return the share of wrong answers that `wrong` of `answers` leave possible: the exact one-sided bound of Clopper and Pearson.

    1.0 where nothing was answered, since then nothing is known.
    """
    if not 0 <= wrong <= answers:
        raise ValueError(f"found {wrong} wrong of {answers} answers, expected no more wrong ones than answers")
    if wrong == answers:
        return 1.0
    low, high = 0.0, 1.0
    for _ in range(60):  # the interval halves: 60 times reach the precision of a float
        middle = (low + high) / 2
        low, high = (middle, high) if _at_most(wrong, answers, middle) > 1 - SURE else (low, middle)
    return high


def lower_bound(right: int, answers: int) -> float:
    """Return the share of right answers that is certain as far as the upper bound of wrong ones is."""
    return 1 - upper_bound(answers - right, answers)


def bins(outcomes: Sequence[Outcome]) -> list[Bin]:
    """Return the outcomes in ten bins of equal width; a bin of fewer than five answers is left out."""
    found = []
    for number in range(_BINS):
        inside = [(confidence, right) for confidence, right in outcomes if min(int(confidence * _BINS), _BINS - 1) == number]
        if len(inside) < _LEAST:
            continue
        right = sum(right for _, right in inside)
        found.append(
            Bin(
                answers=len(inside),
                confidence=sum(confidence for confidence, _ in inside) / len(inside),
                right=right / len(inside),
                lowest=lower_bound(right, len(inside)),
                highest=upper_bound(right, len(inside)),
            )
        )
    return found


def calibration_error(outcomes: Sequence[Outcome]) -> float:
    """Return the mean distance of confidence and share of right answers over the bins, by their answers."""
    drawn = bins(outcomes)
    return sum(b.answers * abs(b.confidence - b.right) for b in drawn) / (sum(b.answers for b in drawn) or 1)


def draw(outcomes: Sequence[Outcome], threshold: float, path: Path) -> None:
    """Draw the reliability diagram as SVG; the same outcomes give the same bytes."""
    import matplotlib as mpl

    mpl.use("Agg")
    mpl.rcParams["svg.hashsalt"] = "reliability"
    from matplotlib import pyplot

    drawn = bins(outcomes)
    places, shares = [b.confidence for b in drawn], [b.right for b in drawn]
    margins = ([b.right - b.lowest for b in drawn], [b.highest - b.right for b in drawn])
    figure, (above, below) = pyplot.subplots(2, 1, figsize=(5.6, 6.4), sharex=True, height_ratios=(3, 1))
    above.plot((0, 1), (0, 1), color="0.6", linestyle="--", linewidth=1, label="confidence means what it says")
    above.errorbar(places, shares, yerr=margins, fmt="o", color="#1f4e9c", capsize=3, label="right answers, with exact 95 % bounds")
    below.bar(places, [b.answers for b in drawn], width=0.07, color="#1f4e9c")
    for axes in (above, below):
        axes.axvline(threshold, color="#b3261e", linewidth=1, label=f"threshold {threshold:g}: below it, only what is nearest is shown")
    above.set(ylabel="share of right answers", xlim=(0, 1), ylim=(0, 1.02))
    above.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), fontsize=8, frameon=False)
    below.set(xlabel="confidence, of questions that took no part in fitting it", ylabel="answers")
    figure.tight_layout()
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, metadata={"Date": None})
    pyplot.close(figure)


def _at_most(wrong: int, answers: int, share: float) -> float:
    """Return the probability of at most `wrong` wrong ones among `answers` if each is wrong with probability `share`."""
    if share <= 0.0:
        return 1.0
    if share >= 1.0:
        return 0.0
    whole = math.lgamma(answers + 1)
    return math.fsum(
        math.exp(
            whole - math.lgamma(k + 1) - math.lgamma(answers - k + 1) + k * math.log(share) + (answers - k) * math.log1p(-share)
        )
        for k in range(wrong + 1)
    )
