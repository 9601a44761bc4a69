"""What publishing one changed document costs, and what members notice of it: python publishing.py FOLDER DOCUMENTS ROUNDS.

A data directory with that many documents is made once (a few minutes). Each round then changes one letter, adds and publishes it with the
program's own commands, started as the bot starts them, while this process answers a question every fifth of a second and takes up
the new snapshot as the bot does. One JSON object on standard output.
"""

from __future__ import annotations

import asyncio
import json
import random
import resource
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from benchmarks.corpus import real_sentences

from bot.answers.contract import Question
from bot.app import build_first, is_built
from bot.building import fact_base
from bot.intake.drafts import Drafts
from bot.intake.publishing import Publisher
from bot.service import Service
from bot.settings import Settings, load_settings
from bot.telegram_surface.admin.following import LOOK_EVERY_S
from bot.telegram_surface.admin.runner import Runner
from bot.texts import Texts
from knowledge.checks import stated_numbers
from knowledge.drafting.draft import draft
from knowledge.loaders.registry import parse

QUESTIONS = Path(__file__).parents[2] / "tests" / "golden" / "dev.jsonl"
EVERY_S = 0.2
QUIET_S = 20.0
SENTENCES, SIGNATORIES = 6, 12


def letter(number: int, sentences: Sequence[str], names: Sequence[str], remark: str = "") -> str:
    """Return a made-up letter, the same for the same number; `remark` is one sentence more."""
    chance = random.Random(number)  # noqa: S311 - nothing secret
    body = "\n\n".join(" ".join(chance.sample(list(sentences), 2)) for _ in range(SENTENCES // 2))
    signed = "\n".join(f"- {name}" for name in chance.sample(list(names), SIGNATORIES))
    day = f"{1 + number % 28} {('January', 'March', 'May', 'July', 'October')[number % 5]} {2023 + number % 4}"
    return f"# Open letter no. {number} to the institutions\n\nBrussels, {day}\n\n{body}\n\n{remark}\n\nSignatories:\n\n{signed}\n"


@dataclass
class Asking:
    """Members who ask one question after the other, whether or not the one before is answered; times in seconds."""

    service: Service
    texts: Sequence[str]
    waits: list[float] = field(default_factory=list)
    _over: threading.Event = field(default_factory=threading.Event)

    def run(self) -> None:
        due = time.perf_counter()
        while not self._over.is_set():
            due += EVERY_S
            time.sleep(max(0.0, due - time.perf_counter()))
            self.service.answer(Question(self.texts[len(self.waits) % len(self.texts)]))
            self.waits.append(time.perf_counter() - due)

    def follow(self) -> None:
        while not self._over.wait(LOOK_EVERY_S):
            self.service.reload()

    def during(self, what: Callable[[], None]) -> list[float]:
        """Return how long each answer took while `what` was being done and the new snapshot was taken up."""
        self.waits, self._over = [], threading.Event()
        threads = [threading.Thread(target=self.run), threading.Thread(target=self.follow)]
        for thread in threads:
            thread.start()
        what()
        time.sleep(2 * LOOK_EVERY_S)
        self._over.set()
        for thread in threads:
            thread.join()
        return self.waits


def prepare(settings: Settings, documents: int, sentences: Sequence[str], names: Sequence[str]) -> None:
    """Publish made-up letters until the corpus has this many documents."""
    if not is_built(settings):
        build_first(settings)
    missing = documents - len(fact_base(settings).documents)
    if missing <= 0:
        return
    catalogue, kept, drafts = fact_base(settings), Drafts(settings.data_dir), []
    for number in range(missing):
        data, name = letter(number, sentences, names).encode(), f"letter-{number}.md"
        # Our own letters need no process of their own to be read safely.
        drafts.append(kept.add(draft(parse(data, name), catalogue, name=name), data, "cli:benchmark").id)
    Publisher(settings, Texts(), "cli:benchmark", lambda line: print(line, file=sys.stderr)).publish(*drafts, force=True)


def change(settings: Settings, folder: Path, text: str, entry: str) -> dict[str, float]:
    """Add a changed letter and publish it in the place of the old one, as the bot does; return seconds of wall and of processor time."""
    path = folder / "changed.md"
    path.write_text(text, encoding="utf-8")
    runner = Runner(settings)
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    added = asyncio.run(runner.documents("add", str(path), user_id=0))
    read_s = time.perf_counter() - started
    changed = added.output["drafts"][0]["id"]
    done = asyncio.run(runner.documents("replace", entry, changed, "--force", user_id=0))
    took, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.status or done.output["version"] == done.output["before"]:
        raise SystemExit("\n".join(done.complaints))
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"read_s": read_s, "publish_s": took - read_s, "together_s": took, "together_cpu_s": cpu, "broken": len(broken(done.output))}


def broken(output: dict[str, dict[str, list[dict[str, bool]]]]) -> list[dict[str, bool]]:
    """Return the golden questions that are not answered right any more."""
    return [one for one in output["gate"]["changes"] if one["broken"]]


def main() -> None:
    """Measure, and print medians and percentiles."""
    folder, documents, rounds = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    settings = load_settings().model_copy(update={"data_dir": folder})
    folder.mkdir(parents=True, exist_ok=True)
    # Without numbers, which could be taken for how many have signed.
    sentences = [sentence for sentence in real_sentences() if not stated_numbers(sentence)]
    names = [one.name for one in fact_base(settings).organisations]
    prepare(settings, documents, sentences, names)
    entry = next(one.id for one in fact_base(settings).documents if "open-letter-no-3-to" in one.id)
    texts = [json.loads(line)["question"] for line in QUESTIONS.read_text(encoding="utf-8").splitlines()]
    service = Service(settings, Texts())
    for text in texts:  # languages are read and shapes remembered at the first question
        service.answer(Question(text))
    asking = Asking(service, texts)
    quiet = asking.during(lambda: time.sleep(QUIET_S))
    costs: list[dict[str, float]] = []
    waits: list[float] = []
    for number in range(rounds):
        remark = f"We add in round {number} of {time.time():.0f} that the summary of training content has to name every source."
        waits += asking.during(lambda remark=remark: costs.append(change(settings, folder, letter(3, sentences, names, remark), entry)))  # type: ignore[misc]
    figures = {name: round(float(np.median([cost[name] for cost in costs])), 2) for name in costs[0]}
    figures |= {"worst_together_s": round(max(cost["together_s"] for cost in costs), 2)}
    for name, found in (("quiet", quiet), ("publishing", waits)):
        shares = np.percentile(found, (50, 99, 100)) * 1000
        figures |= {f"{name}_{share}_ms": round(float(value), 1) for share, value in zip(("p50", "p99", "worst"), shares, strict=True)}
    print(json.dumps({"documents": len(fact_base(settings).documents), "rounds": rounds, "answers": len(waits), **figures}))


if __name__ == "__main__":
    main()
