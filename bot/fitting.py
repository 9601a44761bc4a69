"""Fitting the confidence of answers on the probes: questions that neither teach intents nor belong to the golden ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bot.answers.assistant import slots_of
from bot.answers.confidence import FITTED, Calibration, features_of, fit
from bot.answers.contract import Turn
from bot.answers.plans import Plan
from bot.asking import question_of
from bot.evaluation import failures, read_jsonl
from bot.service import Service
from bot.settings import Settings
from bot.texts import Texts

THRESHOLD = 0.6  # chosen so that wrong answers stay rare without silence on half of the questions: the curve is in docs/evaluation.md


def fit_confidence(settings: Settings, probes: Iterable[Path], target: Path = FITTED) -> Calibration:
    """Fit on the answered questions of the files and write the figures to `target`."""
    service = Service(settings, Texts(), calibration=Calibration({}, -1.0, "everything is answered while fitting"))
    rows = []
    for path in sorted(probes):
        conversations: dict[str, list[Turn]] = defaultdict(list)
        for probe in read_jsonl(path):
            rows += _row(service, probe, conversations)
    fitted = fit(rows, threshold=THRESHOLD)
    fitted.save(target)
    return fitted


def _row(service: Service, probe: dict[str, Any], conversations: dict[str, list[Turn]]) -> list[tuple[dict[str, float], bool]]:
    """Return features and verdict of one probe; nothing if it was not answered."""
    turns = conversations[probe["conversation"]] if probe.get("conversation") else []
    thought = service.think(question_of(probe), turns[-3:])
    turns.append(Turn(slots_of(thought)))
    if thought.answer.outcome != "answer" or not isinstance(thought.decided, Plan):
        return []
    return [(features_of(thought.understanding, thought.decided), not failures(thought.answer.as_json(), probe["expect"]))]
