"""What the chat surface reports to: one journey for each update; from them come the log line, the measures and the error rate."""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

from bot.observability.journey import Answered, Journey, current, travelling
from bot.observability.metrics import Metrics

ERROR_WINDOW_S = 300.0
# A share of very few says nothing.
FEWEST_FOR_A_SHARE = 20
_log = logging.getLogger(__name__)


class Traces(Protocol):
    """Hears of each journey that has ended."""

    def record(self, journey: Journey) -> None:
        """Pass the journey on; must not block."""
        ...


class Watch:
    """Counts, and logs one line for each answered question: outcome and times, no text, nobody's name."""

    def __init__(self, metrics: Metrics | None = None, traces: Traces | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self.metrics = metrics or Metrics()
        self._traces = traces
        self._clock = clock
        self._recent: deque[tuple[float, bool]] = deque()

    @contextmanager
    def update(self, *, waited_s: float) -> Iterator[None]:
        """Accompany an update until it is dealt with. `waited_s`: how long ago it was received."""
        journey = Journey(max(0.0, waited_s))
        try:
            with travelling(journey):
                yield
        except BaseException:
            journey.failed = True
            raise
        finally:
            self._end(journey)

    def answered(self, answered: Answered) -> None:
        """Note that the update being dealt with got its answer."""
        journey = current()
        if journey is not None:
            journey.answered = answered

    def failed(self) -> None:
        """Note that the update being dealt with could not be dealt with."""
        journey = current()
        if journey is not None:
            journey.failed = True

    def error_share(self) -> float:
        """Return the share of failed updates among those of the last five minutes; 0 while there are too few to say."""
        while self._recent and self._recent[0][0] < self._clock() - ERROR_WINDOW_S:
            self._recent.popleft()
        if len(self._recent) < FEWEST_FOR_A_SHARE:
            return 0.0
        return sum(failed for _, failed in self._recent) / len(self._recent)

    def _end(self, journey: Journey) -> None:
        total_s = journey.waited_s + time.monotonic() - journey.started
        self._recent.append((self._clock(), journey.failed))
        if len(self._recent) > 10_000:
            self._recent.popleft()
        self.metrics.updates.labels("failed" if journey.failed else "done").inc()
        self.metrics.total.observe(total_s)
        for stage, seconds in {"wait": journey.waited_s, **journey.stages}.items():
            self.metrics.stages.labels(stage).observe(seconds)
        if journey.answered is not None:
            self._log_answer(journey, journey.answered, total_s)
        if self._traces is not None:
            self._traces.record(journey)

    def _log_answer(self, journey: Journey, answered: Answered, total_s: float) -> None:
        self.metrics.answers.labels(answered.outcome, answered.kind, answered.language).inc()
        times = {"wait": journey.waited_s, **journey.stages, "total": total_s}
        fields = {f"{name}_ms": round(seconds * 1000, 1) for name, seconds in times.items()}
        told: dict[str, object] = {"outcome": answered.outcome, "kind": answered.kind, "language": answered.language, "corpus": answered.corpus}
        _log.info("answered", extra={**told, **fields})
