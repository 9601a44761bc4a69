"""What an answer costs on this machine: start, first answer, answer, embedding alone, sixteen askers at once, memory."""

from __future__ import annotations

import resource
import statistics
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from bot.answers.contract import Question
from bot.building import models
from bot.service import Service
from bot.settings import Settings
from bot.texts import Texts
from index.encoders.onnx_encoder import OnnxEncoder

ASKERS = 16


@dataclass(frozen=True)
class Costs:
    """Times in milliseconds of wall and of processor time (what an otherwise idle core would take); memory in MB at its peak.

    `together` is for sixteen askers at once: answers a second, and the wait that one in a hundred exceeds.
    """

    open_ms: float
    first_ms: float
    answer_p50_ms: float
    answer_p99_ms: float
    answer_cpu_p50_ms: float
    embedding_p50_ms: float
    embedding_cpu_p50_ms: float
    together_per_s: float
    together_p99_ms: float
    peak_mb: float


def measure(settings: Settings, questions: Sequence[str], rounds: int = 3) -> Costs:
    """Ask every question `rounds` times, answers and bare embeddings in turn, with one thread."""
    started = time.perf_counter()
    service = Service(settings, Texts())
    opened = time.perf_counter()
    service.answer(Question(questions[0]))
    first = time.perf_counter()
    folder = models(settings).prepare(settings.model.name, settings.model.precision)
    encoder = OnnxEncoder.open(folder, precision=settings.model.precision, threads=settings.model.threads)
    answers: list[tuple[float, float]] = []
    embeddings: list[tuple[float, float]] = []
    for _ in range(rounds):
        for text in questions:
            wall, cpu = time.perf_counter(), time.process_time()
            service.answer(Question(text))
            answers.append((time.perf_counter() - wall, time.process_time() - cpu))
            wall, cpu = time.perf_counter(), time.process_time()
            encoder.encode_queries([text])
            embeddings.append((time.perf_counter() - wall, time.process_time() - cpu))
    walls = sorted(wall for wall, _ in answers)
    together_from = time.perf_counter()
    with ThreadPoolExecutor(ASKERS) as pool:
        together = sorted(pool.map(lambda text: _wait(service, text), [*questions] * rounds))
    together_s = time.perf_counter() - together_from
    return Costs(
        open_ms=(opened - started) * 1000,
        first_ms=(first - opened) * 1000,
        answer_p50_ms=statistics.median(walls) * 1000,
        answer_p99_ms=walls[int(len(walls) * 0.99)] * 1000,
        answer_cpu_p50_ms=statistics.median(cpu for _, cpu in answers) * 1000,
        embedding_p50_ms=statistics.median(wall for wall, _ in embeddings) * 1000,
        embedding_cpu_p50_ms=statistics.median(cpu for _, cpu in embeddings) * 1000,
        together_per_s=len(together) / together_s,
        together_p99_ms=together[int(len(together) * 0.99)] * 1000,
        peak_mb=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    )


def _wait(service: Service, text: str) -> float:
    started = time.perf_counter()
    service.answer(Question(text))
    return time.perf_counter() - started
