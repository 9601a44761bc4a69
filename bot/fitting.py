"""Fitting the confidence of answers on the probes: questions that neither teach intents nor belong to the golden ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from bot.answers.assistant import slots_of
from bot.answers.confidence import FITTED, Calibration, features_of, fit, held_out
from bot.answers.contract import Turn
from bot.answers.plans import Plan
from bot.asking import question_of
from bot.evaluation import failures, read_jsonl
from bot.reliability import calibration_error, draw, upper_bound
from bot.service import Service
from bot.settings import Settings
from bot.texts import Texts

THRESHOLD = 0.8  # a wrong answer weighs ten times a missed one, and the golden `dev` questions lose nothing: docs/evaluation.md


def fit_confidence(settings: Settings, probes: Iterable[Path], target: Path = FITTED, picture: Path | None = None) -> Iterator[str]:
    """Fit on the answered questions of the files, write the figures to `target` and the reliability diagram to `picture`.

    Yields what was found, as lines of Markdown.
    """
    service = Service(settings, Texts(), calibration=Calibration({}, -1.0, "everything is answered while fitting"))
    rows = []
    for path in sorted(probes):
        conversations: dict[str, list[Turn]] = defaultdict(list)
        for probe in read_jsonl(path):
            rows += _row(service, probe, conversations)
    outcomes = held_out(rows)
    fitted = fit(rows, threshold=THRESHOLD, provenance=_provenance(outcomes))
    fitted.save(target)
    if picture:
        draw(outcomes, THRESHOLD, picture)
    yield fitted.provenance
    yield ""
    yield from threshold_lines(outcomes)


def threshold_lines(outcomes: Sequence[tuple[float, bool]]) -> Iterator[str]:
    """Yield a Markdown table of what thresholds achieve: answers given, wrong ones with their exact bound, right ones lost."""
    yield "| threshold | answers given | of them wrong | at most wrong, 95 % sure | right ones lost |"
    yield "| --- | --- | --- | --- | --- |"
    for threshold in sorted({0.0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, THRESHOLD}):
        given = [right for confidence, right in outcomes if confidence >= threshold]
        wrong, lost = given.count(False), sum(right for _, right in outcomes) - sum(given)
        cells = (f"{threshold:.2f}", len(given), f"{wrong} ({wrong / max(len(given), 1):.3f})", f"{upper_bound(wrong, len(given)):.3f}", lost)
        mark = "**" if threshold == THRESHOLD else ""
        yield "| " + " | ".join(f"{mark}{cell}{mark}" for cell in cells) + " |"


def _provenance(outcomes: Sequence[tuple[float, bool]]) -> str:
    given = [right for confidence, right in outcomes if confidence >= THRESHOLD]
    wrong = given.count(False)
    return (
        f"{len(outcomes)} answered probes; in five-fold validation {len(given)} reach the threshold, {wrong} of them wrong: "
        f"with 95 % certainty at most {upper_bound(wrong, len(given)):.3f} of all; calibration error {calibration_error(outcomes):.3f}"
    )


def _row(service: Service, probe: dict[str, Any], conversations: dict[str, list[Turn]]) -> list[tuple[dict[str, float], bool]]:
    """Return features and verdict of one probe; nothing if it was not answered."""
    turns = conversations[probe["conversation"]] if probe.get("conversation") else []
    thought = service.think(question_of(probe), turns[-3:])
    turns.append(Turn(slots_of(thought)))
    if thought.answer.outcome != "answer" or not isinstance(thought.decided, Plan):
        return []
    return [(features_of(thought.understanding, thought.decided), not failures(thought.answer.as_json(), probe["expect"]))]
