"""How sure an answer is, as a probability that it is right; fitted on the probes, never on the golden questions.

A logistic model on what the reading of a question leaves open: how likely the intent was, how near the question came to one
without an answer, whether dates speak for a document, and how often this intent is read rightly at all. The fitted figures
stand in `confidence.json` with their provenance; `scripts/fit-confidence` writes them anew.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from bot.answers.intents import FAMILIES
from bot.answers.planning.evidence import PAIRS_IN_TIME
from bot.answers.plans import LAW_NUMBER, Plan
from bot.answers.references import Reference
from bot.answers.understanding import Understanding

_RIDGE, _STEPS = 2.0, 30
_DOUBTFUL = 0.45
_NOTHING_KNOWN = (0.5, 0.5, 0.5, 0.5)
_NAMED = 2.0  # rarity of the words from which the question itself names a milestone
_RANKED = ("documents", "events", "provisions", "topics")  # what a plan may speak of and a question is ranked by
_MUCH_LEFT = 4.0  # of a question's words, from which more says no more
_LOOKED_AT, _FIRST_OF_PLAN = 12, 3  # things among which those of the plan are, and things of the plan that count
_OF_ONE_MATTER = {"signing", LAW_NUMBER}
_BEGINNING = {"date", "first"}  # when the campaign began is the day of its first document
_DAYS = {"days-between", "days-since", "days-until"}  # hardly differ in words; what is named decides
LEANING = 0.85  # confidence at least where only what was spoken of is told
NAMED_IN_FULL = 0.93  # the same where all that a question says is of what it is answered by: a step that was taken, two lists compared
FITTED = Path(__file__).with_name("confidence.json")


@dataclass(frozen=True)
class Calibration:
    """The fitted model. Below `threshold` an answer is not given as one; what is nearest is shown instead.

    `provenance` says on how many questions it was fitted and what the threshold achieves on them.
    """

    weights: Mapping[str, float]
    threshold: float
    provenance: str

    @classmethod
    def load(cls, path: Path = FITTED) -> Calibration:
        """Read the fitted figures."""
        return cls(**json.loads(path.read_text(encoding="utf-8")))

    def save(self, path: Path = FITTED) -> None:
        """Write the figures."""
        path.write_text(json.dumps(asdict(self), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")

    def probability(self, features: Mapping[str, float]) -> float:
        """Return the probability that an answer with these features is right."""
        return _logistic(sum(self.weights.get(name, 0.0) * value for name, value in features.items()))


def features_of(u: Understanding, plan: Plan) -> dict[str, float]:
    """Return what the reading of the question says about its certainty."""
    refused = min(u.probability("unanswerable", "off-topic"), 0.98)
    margin, cover, meaning, explained = _evidence(u, plan)
    return {
        "bias": 1.0,
        "margin": margin,
        "cover": cover,
        "meaning": meaning,
        "explained": explained,
        "certainty": _logit(plan.sureness),
        "doubtful": max(_DOUBTFUL - plan.sureness, 0.0),  # below, an intent is worth less than its logarithm says
        "first": _logit(u.intents[0].probability) / 4,
        "gap": u.intents[0].probability - u.intents[1].probability,
        "same": float(_is_of(plan.intent, u.intents[0].name)),
        "detail": _certainty_of_detail(u, plan),
        "read": float(len(u.reading.free_words)) / max(len(u.reading.words), 1),
        "refused": math.log((refused + 0.01) / (1.01 - refused)) / 4,
        "dated": float(bool(plan.dates) and bool(plan.documents)),
        "named": float(bool(plan.organisations)),
        "milestone": float(bool(plan.events)),
        "strange": u.reading.strange,
        "unknown": float(bool(u.reading.unknown_names)),
        "long": min(len(u.reading.words), 40) / 40,
        "left": min(u.left_over(_covered(u, plan)), _MUCH_LEFT) / _MUCH_LEFT,
        f"intent:{plan.intent}": 1.0,
    }


def _is_of(intent: str, likeliest: str) -> bool:
    return FAMILIES.get(intent, intent) == likeliest or {intent, likeliest} <= _DAYS or {intent, likeliest} == _BEGINNING


def _certainty_of_detail(u: Understanding, plan: Plan) -> float:
    """Return how sure the plan's detail is, 0..1; 1 where it has none that was chosen."""
    heads = {**u.wish.operator, **u.wish.direction, **u.wish.stance, **u.wish.order}
    counts = u.wish.counts if plan.intent in FAMILIES else 1 - u.wish.counts if plan.intent in FAMILIES.values() else 1.0
    return heads.get(plan.detail, 1.0) * counts


def _evidence(u: Understanding, plan: Plan) -> tuple[float, float, float, float]:
    """Return how clearly the thing that the plan speaks of stands out, each 0..1.

    Its lead, the cover of its name, its meaning, and how much of the question it explains.
    """
    if plan.intent in PAIRS_IN_TIME and plan.events:
        return _evidence_of_events(u, plan.events)
    of_events = plan.events and not plan.topics and plan.intent not in _OF_ONE_MATTER  # the steps of one matter are no rivals of each other
    ranked = u.documents if plan.documents else u.events if of_events else u.topics if plan.topics else ()
    if len(ranked) < 2:
        return _NOTHING_KNOWN
    best = ranked[0]
    return _shares(best.score - ranked[1].score, best.cover, best.meaning, u.explained(best.covered))


def _evidence_of_events(u: Understanding, events: Sequence[str]) -> tuple[float, float, float, float]:
    """Return the same of milestones that are compared: dates in the question are those of other things, and one is no rival of the other."""
    ranked = u.undated_events
    every = [event for event in ranked if event.id in events]
    own = [event for event in every if event.words >= _NAMED] or every[:1]  # the other may come from the conversation
    rival = next((event for event in ranked if event.id not in events), None)
    if rival is None or not own:  # nothing to compare with, or out of the corpus since the conversation spoke of it
        return _NOTHING_KNOWN
    weakest = own[-1]
    covered = frozenset[str]().union(*(event.covered for event in own))
    return _shares(weakest.score - rival.score, weakest.cover, weakest.meaning, u.explained(covered))


def _covered(u: Understanding, plan: Plan) -> frozenset[str]:
    """Return the stems of the question that speak for the things of the plan."""
    ids = {kind: getattr(plan, kind)[:_FIRST_OF_PLAN] for kind in _RANKED if getattr(plan, kind)}  # what it has none of is not ranked
    ranked: list[Reference] = [thing for kind, own in ids.items() for thing in getattr(u, kind)[:_LOOKED_AT] if thing.id in own]
    return frozenset[str]().union(*(thing.covered for thing in ranked))


def _shares(lead: float, cover: float, meaning: float, explained: float) -> tuple[float, float, float, float]:
    return min(max(lead, -4.0), 4.0) / 4, cover, min(max(meaning, 0.0), 4.0) / 4, explained


def fit(rows: Sequence[tuple[Mapping[str, float], bool]], *, threshold: float, provenance: str = "") -> Calibration:
    """Fit the weights on all rows: the features of each answered probe and whether it was right."""
    return Calibration({name: round(weight, 4) for name, weight in _weights(rows).items()}, threshold, provenance)


def held_out(rows: Sequence[tuple[Mapping[str, float], bool]]) -> list[tuple[float, bool]]:
    """Return the confidence of each row by a model that it took no part in fitting (five parts in turn), and whether it was right."""
    parts = [rows[start::5] for start in range(5)]
    outcomes = []
    for number, part in enumerate(parts):
        weights = _weights([row for other, rest in enumerate(parts) if other != number for row in rest])
        model = Calibration(weights, 0.0, "")
        outcomes += [(model.probability(features), right) for features, right in part]
    return outcomes


def _weights(rows: Sequence[tuple[Mapping[str, float], bool]]) -> dict[str, float]:
    """Return logistic weights with a ridge penalty, by Newton's method."""
    names = sorted({name for features, _ in rows for name in features})
    table = np.array([[features.get(name, 0.0) for name in names] for features, _ in rows])
    right = np.array([float(verdict) for _, verdict in rows])
    penalty = _RIDGE * np.eye(len(names))
    weights = np.zeros(len(names))
    for _ in range(_STEPS):
        sure = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (sure - right) + penalty @ weights
        weights -= np.linalg.solve((table * (sure * (1 - sure))[:, None]).T @ table + penalty, slope)
    return dict(zip(names, map(float, weights), strict=True))


def _logit(probability: float) -> float:
    clipped = min(max(probability, 0.02), 0.98)
    return math.log(clipped / (1 - clipped))


def _logistic(value: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, value))))
