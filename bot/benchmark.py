"""What an answer costs on this machine: start, first answer, answer with and without its embedding, sixteen askers at once, memory.

Answers and bare embeddings are taken in turn, question by question, so that a machine that is busy for a while slows both. Start and
memory are those of a serving process of its own, without what measuring needs.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median

from bot.answers.contract import Question
from bot.observability.memory import collect_seldom
from bot.service import Service
from bot.settings import Settings, load_settings
from bot.texts import Texts

ASKERS = 16
STARTS = 3


@dataclass(frozen=True)
class Start:
    """One serving process: seconds from its start until it can answer and until its first answer, MB of memory at the end and at most.

    It answers every question once, by itself.
    """

    open_s: float
    first_s: float
    serving_mb: float
    peak_mb: float


@dataclass(frozen=True)
class Costs:
    """Milliseconds of wall and of processor time (what an otherwise idle core would take) for one asker on one thread.

    `without_` is what is left of an answer without its embedding. `together` is for sixteen askers at once: answers a second, and the
    wait that one in a hundred exceeds. Medians of several starts.
    """

    open_s: float
    first_s: float
    serving_mb: float
    peak_mb: float
    answer_p50_ms: float
    answer_p99_ms: float
    answer_cpu_p50_ms: float
    answer_cpu_p99_ms: float
    embedding_p50_ms: float
    embedding_cpu_p50_ms: float
    without_p50_ms: float
    without_cpu_p50_ms: float
    without_cpu_p99_ms: float
    together_per_s: float
    together_p99_ms: float


@dataclass(frozen=True)
class Took:
    """Seconds of wall and of processor time."""

    wall: float
    cpu: float

    def __sub__(self, other: Took) -> Took:
        return Took(self.wall - other.wall, self.cpu - other.cpu)


def measure(settings: Settings, questions_file: Path, rounds: int = 3) -> Costs:
    """Ask every question of a JSON Lines file `rounds` times."""
    collect_seldom()  # as the program itself
    starts = [_start(questions_file) for _ in range(STARTS)]
    questions = questions_of(questions_file)
    service = Service(settings, Texts())
    for text in questions:  # what only the first question of a language costs belongs to the start
        service.answer(Question(text))
    answers, embeddings = _in_turn(service, questions * rounds)
    rest = [answer - embedding for answer, embedding in zip(answers, embeddings, strict=True)]
    waits, per_s = _together(service, questions * rounds)
    return Costs(
        **{name: median(getattr(start, name) for start in starts) for name in Start.__dataclass_fields__},
        answer_p50_ms=_part(0.5, [took.wall for took in answers]),
        answer_p99_ms=_part(0.99, [took.wall for took in answers]),
        answer_cpu_p50_ms=_part(0.5, [took.cpu for took in answers]),
        answer_cpu_p99_ms=_part(0.99, [took.cpu for took in answers]),
        embedding_p50_ms=_part(0.5, [took.wall for took in embeddings]),
        embedding_cpu_p50_ms=_part(0.5, [took.cpu for took in embeddings]),
        without_p50_ms=_part(0.5, [took.wall for took in rest]),
        without_cpu_p50_ms=_part(0.5, [took.cpu for took in rest]),
        without_cpu_p99_ms=_part(0.99, [took.cpu for took in rest]),
        together_per_s=per_s,
        together_p99_ms=_part(0.99, waits),
    )


def questions_of(path: Path) -> list[str]:
    """Return the questions of a JSON Lines file."""
    return [json.loads(row)["question"] for row in path.read_text(encoding="utf-8").splitlines()]


def _in_turn(service: Service, questions: Sequence[str]) -> tuple[list[Took], list[Took]]:
    """Ask and embed with one and the same model: another one's weights would push its own out of the processor's caches."""
    answers, embeddings = [], []
    for text in questions:
        answers.append(_timed(partial(_answered, service, text)))
        embeddings.append(_timed(partial(service.meaning, [text])))
    return answers, embeddings


def _together(service: Service, questions: Sequence[str]) -> tuple[list[float], float]:
    """Return the waits of sixteen askers, in seconds, and how many answers a second they got."""
    started = time.perf_counter()
    with ThreadPoolExecutor(ASKERS) as pool:
        waits = list(pool.map(lambda text: _timed(partial(_answered, service, text)).wall, questions))
    return waits, len(questions) / (time.perf_counter() - started)


def _answered(service: Service, text: str) -> None:
    """Answer a question as if it had not been asked in the round before."""
    service.forget_questions()
    service.answer(Question(text))


def _timed(call: Callable[[], object]) -> Took:
    wall, cpu = time.perf_counter(), time.process_time()
    call()
    return Took(time.perf_counter() - wall, time.process_time() - cpu)


def _part(share: float, seconds: Sequence[float]) -> float:
    """Return what this share of the times stays below, in milliseconds."""
    return sorted(seconds)[int(len(seconds) * share)] * 1000


def _start(questions_file: Path) -> Start:
    started = time.time()
    command = [sys.executable, "-m", "bot.benchmark", str(questions_file)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True)  # noqa: S603 - this very program
    found = json.loads(done.stdout)
    return Start(found["opened"] - started, found["first"] - started, found["serving_mb"], found["peak_mb"])


def _serve(questions: Sequence[str]) -> dict[str, float]:
    """Open, answer everything once, tell when and with how much memory."""
    service = Service(load_settings(), Texts())
    opened = time.time()
    service.answer(Question(questions[0]))
    first = time.time()
    for text in questions[1:]:
        service.answer(Question(text))
    lines = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines())
    serving_mb, peak_mb = (int(lines[name].split()[0]) / 1024 for name in ("VmRSS", "VmHWM"))
    return {"opened": opened, "first": first, "serving_mb": serving_mb, "peak_mb": peak_mb}


if __name__ == "__main__":
    collect_seldom()
    sys.stdout.write(json.dumps(_serve(questions_of(Path(sys.argv[1])))))
