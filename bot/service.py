"""The one door to answers: holds the current snapshot's assistant and swaps it without a missed question."""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import numpy as np

from bot.answers.assistant import Assistant, Thought, slots_of
from bot.answers.confidence import Calibration
from bot.answers.contract import Answer, Question, Reply, Turn
from bot.answers.intents import IntentClassifier
from bot.answers.kinds.passages import PassageFinder
from bot.answers.languages import LanguageModel
from bot.answers.plans import Plan
from bot.answers.reading import Reader, WordFrequencies
from bot.answers.shape import Shapes
from bot.answers.understanding import Interpreter, Lookups
from bot.answers.wording import Sayings
from bot.building import CLASSIFIER, FACTS, VECTORS, WORDS, models, snapshots, spelling_folder
from bot.changes import Changes, changes_since
from bot.settings import Settings
from index.build import extra_file
from index.encoders.onnx_encoder import OnnxEncoder
from index.errors import SnapshotDamaged
from index.ports import Encoder, FloatArray
from index.search import Searcher
from knowledge.catalogue import Catalogue


class Service:
    """Answers from the snapshot that is current; `reload` takes up a newer one."""

    def __init__(self, settings: Settings, texts: Sayings, calibration: Calibration | None = None) -> None:
        """Open the current snapshot; `calibration` replaces the fitted confidence.

        Raises `index.errors.IndexProblem` with the command that mends it.
        """
        self._settings = settings
        self._texts = texts
        self._calibration = calibration
        self._lock = threading.Lock()
        folder = models(settings).prepare(settings.model.name, settings.model.precision)
        self._encoder: Encoder = OnnxEncoder.open(folder, precision=settings.model.precision, threads=settings.model.threads)
        self._assistant = self._open()

    @property
    def corpus_version(self) -> str:
        """Version of the snapshot that answers now."""
        return self._assistant.corpus_version

    @property
    def catalogue(self) -> Catalogue:
        """The facts of the snapshot that answers now."""
        return self._assistant.catalogue

    def think(self, question: Question, history: Sequence[Turn] = ()) -> Thought:
        """Answer with the reasons: what was understood and what was planned."""
        return self._assistant.answer(question, [turn.slots for turn in history])

    def carry_out(self, plan: Plan, *, language: str = "en", today: date | None = None) -> Answer:
        """Return the answer to a plan; see `Assistant.carry_out`."""
        return self._assistant.carry_out(plan, language=language, today=today)

    def answer(self, question: Question, history: tuple[Turn, ...] = ()) -> Reply:
        """Answer `question`; `history` holds the last turns of the same conversation, oldest first. Thread-safe, about 5 ms."""
        thought = self.think(question, history)
        return Reply(thought.answer, Turn(slots_of(thought)))

    def changes(self, since: date, today: date, seen: str = "") -> Changes:
        """Return what is new since a day, or since the version that somebody has `seen`; reads another snapshot's facts, about 0.1 s."""
        assistant = self._assistant
        current = assistant.corpus_version, assistant.catalogue
        return changes_since(snapshots(self._settings), current, since, today, _facts, seen)

    def meaning(self, texts: Sequence[str]) -> FloatArray:
        """Return the vectors of questions: float32 (n, d), unit rows; about 5 ms each."""
        return self._encoder.encode_queries(texts)

    def reload(self) -> bool:
        """Take up the current snapshot if it is another one; questions under way finish on the old. Return whether it changed."""
        with self._lock:
            if snapshots(self._settings).current() == self._assistant.corpus_version:
                return False
            self._assistant = self._open()
            return True

    def _open(self) -> Assistant:
        opened = snapshots(self._settings).open_current()
        spelling = LanguageModel.open(spelling_folder(self._settings))
        return open_assistant(opened.folder, opened.version, self._encoder, self._texts, self._calibration, spelling)


def open_assistant(
    folder: Path, version: str, encoder: Encoder, texts: Sayings, calibration: Calibration | None = None, spelling: LanguageModel | None = None
) -> Assistant:
    """Return the assistant that answers from one snapshot folder.

    Raises `SnapshotDamaged` if another version of the program wrote it in a form that this one cannot read.
    """
    try:
        return _opened(folder, version, encoder, texts, calibration, spelling)
    except (ValueError, LookupError, TypeError, EOFError) as error:
        found = f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else 'unreadable'}"
        raise SnapshotDamaged(str(folder), expected="what this version of the program builds", found=found) from error


def _opened(
    folder: Path, version: str, encoder: Encoder, texts: Sayings, calibration: Calibration | None, spelling: LanguageModel | None
) -> Assistant:
    catalogue = _facts(folder)
    speech = WordFrequencies(json.loads(extra_file(folder, WORDS).read_bytes()))
    classifier = IntentClassifier.from_bytes(extra_file(folder, CLASSIFIER).read_bytes(), speech)
    vectors = np.load(extra_file(folder, VECTORS), allow_pickle=False).astype(np.float32)
    lookups = Lookups.build(catalogue, vectors, speech.stem_counts)
    reader = Reader(catalogue, speech, spelling)
    interpreter = Interpreter(catalogue, reader, Shapes(catalogue, speech), classifier, lookups, encoder)
    return Assistant(catalogue, interpreter, texts, version, PassageFinder(Searcher.open(folder, encoder)), calibration)


def _facts(folder: Path) -> Catalogue:
    return Catalogue.from_json(extra_file(folder, FACTS).read_bytes())
