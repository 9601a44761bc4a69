"""The one door to answers: holds the current snapshot's assistant and swaps it without a missed question."""

from __future__ import annotations

import gc
import json
import logging
import os
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from bot.answers.answer_ids import Recipe, facts_of, read_id
from bot.answers.assistant import Assistant, slots_of
from bot.answers.confidence import Calibration
from bot.answers.contract import Answer, Question, Reply, Turn
from bot.answers.fixed import questions_of, vectors_of
from bot.answers.intents import IntentClassifier
from bot.answers.interpreter import Interpreter
from bot.answers.kinds.passages import PassageFinder
from bot.answers.languages import LanguageModel
from bot.answers.lookups import Lookups
from bot.answers.plans import Plan
from bot.answers.reading import Reader
from bot.answers.shape import Shapes
from bot.answers.thoughts import Thought
from bot.answers.word_frequencies import WordFrequencies
from bot.answers.wording import Sayings
from bot.building import CLASSIFIER, FACTS, FIXED, VECTORS, WORDS, fixed_answers, models, searcher_of, snapshots, spelling_folder
from bot.changes import Changes, changes_since
from bot.settings import Settings
from bot.turns import Turns
from index.build import extra_file
from index.encoders.onnx_encoder import OnnxEncoder
from index.errors import IndexProblem, SnapshotMissing, SnapshotOutdated
from index.ports import FloatArray, QuestionEncoder
from index.search import Searcher
from index.snapshot import OpenedSnapshot
from knowledge.catalogue import Catalogue
from knowledge.fixed import FixedAnswer, defect_of

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Remade:
    """An answer made again from an answer id, and whether the facts that it gives have changed since.

    `then` is the answer from the snapshot of that day; None if that snapshot is no longer on disk.
    """

    answer: Answer
    recipe: Recipe
    then: Answer | None

    @property
    def changed(self) -> bool:
        """Tell whether the facts differ from those that were given then."""
        return facts_of(self.answer) != self.recipe.facts


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
        # Answers that wait for a database do not compute meanwhile; they all may.
        self._turns = Turns(len(os.sched_getaffinity(0))) if settings.index.profile == "embedded" else None
        folder = models(settings).prepare(settings.model.name, settings.model.precision)
        self._encoder: QuestionEncoder = OnnxEncoder.open(folder, precision=settings.model.precision, threads=settings.model.threads)
        self._editors: tuple[FixedAnswer, ...] = ()
        self._assistant = self._open()
        # A collection that goes through all facts holds answers up for 0.1 s and finds nothing: they live as long as their snapshot
        # and are freed with it, since nothing in it refers back to the assistant.
        gc.freeze()

    @property
    def corpus_version(self) -> str:
        """Version of the snapshot that answers now."""
        return self._assistant.corpus_version

    @property
    def catalogue(self) -> Catalogue:
        """The facts of the snapshot that answers now."""
        return self._assistant.catalogue

    @property
    def asked_in(self) -> frozenset[str]:
        """The languages in which this process was asked, or made ready for."""
        return self._assistant.asked_in

    def think(self, question: Question, history: Sequence[Turn] = ()) -> Thought:
        """Answer with the reasons: what was understood and what was planned."""
        thinking = partial(self._think, question, [turn.slots for turn in history])
        return self._turns.take(thinking) if self._turns else thinking()

    def _think(self, question: Question, slots: Sequence[dict[str, Any]]) -> Thought:
        try:
            return self._assistant.answer(question, slots)
        except SnapshotMissing:  # removed from the database while this process could not look for newer ones
            self.reload()
            return self._assistant.answer(question, slots)

    def carry_out(self, plan: Plan, *, language: str = "en", today: date | None = None) -> Answer:
        """Return the answer to a plan; see `Assistant.carry_out`."""
        return self._assistant.carry_out(plan, language=language, today=today)

    def answer(self, question: Question, history: tuple[Turn, ...] = ()) -> Reply:
        """Answer `question`; `history` holds the last turns of the same conversation, oldest first. Thread-safe, about 5 ms."""
        thought = self.think(question, history)
        leans = bool(history) and self.think(question).decided != thought.decided  # what was understood serves again
        return Reply(thought.answer, Turn(slots_of(thought)), leans)

    def forget_questions(self, *, all_of_them: bool = True) -> None:
        """Take out of memory what members asked, or only what they asked longer ago than ten minutes."""
        self._assistant.forget_questions(all_of_them=all_of_them)

    def prepare(self, language: str) -> None:
        """Make ready what the first question and answer in a language would wait for, about 40 ms."""
        self._assistant.prepare(language)

    def changes(self, since: date, today: date, seen: str = "") -> Changes:
        """Return what is new since a day, or since the version that somebody has `seen`; reads another snapshot's facts, about 0.1 s."""
        assistant = self._assistant
        current = assistant.corpus_version, assistant.catalogue
        return changes_since(snapshots(self._settings), current, since, today, _facts, seen)

    def meaning(self, texts: Sequence[str]) -> FloatArray:
        """Return the vectors of questions: float32 (n, d), unit rows; about 5 ms each."""
        return self._encoder.encode_queries(texts)

    def remake(self, answer_id: str) -> Remade:
        """Make the answer of an id again from the current snapshot. Raises `BadAnswerId`."""
        recipe = read_id(answer_id)
        assistant = self._assistant
        try:
            return Remade(assistant.remake(recipe), recipe, self._earlier(recipe.corpus_version, assistant).remake(recipe))
        except IndexProblem:
            return Remade(assistant.remake(recipe), recipe, None)

    def _earlier(self, version: str, current: Assistant) -> Assistant:
        """Return the assistant of a snapshot that is still on disk. Raises `IndexProblem` if it is not."""
        if version == current.corpus_version:
            return current
        return self._assistant_of(snapshots(self._settings).open_version(version))

    def reload(self) -> bool:
        """Take up the current snapshot if it is another one; questions under way finish on the old. Return whether it changed."""
        with self._lock:
            if snapshots(self._settings).current() == self._assistant.corpus_version:
                return False
            with _beside_answers():
                newer = self._open()
                newer.take_over(self._assistant)
            self._assistant = newer
            gc.freeze()
            return True

    def use_fixed(self, answers: Sequence[FixedAnswer]) -> None:
        """Give these editors' answers besides the shipped ones, and before a shipped one of the same id. About 4 ms for each new question."""
        with self._lock:
            self._editors = tuple(answers)
            self._give_fixed(self._assistant, snapshots(self._settings).open_version(self._assistant.corpus_version).folder)

    def _open(self) -> Assistant:
        opened = snapshots(self._settings).open_current()
        assistant = self._assistant_of(opened)
        self._give_fixed(assistant, opened.folder)
        return assistant

    def _assistant_of(self, opened: OpenedSnapshot) -> Assistant:
        spelling = LanguageModel.open(spelling_folder(self._settings))
        searcher = searcher_of(self._settings, opened, self._encoder)
        return open_assistant(opened.folder, opened.version, self._encoder, self._texts, self._calibration, spelling, searcher)

    def _give_fixed(self, assistant: Assistant, folder: Path) -> None:
        """Hand the assistant the editors' answers; questions whose vectors the snapshot does not hold are embedded."""
        given = {answer.id: answer for answer in (*fixed_answers(self._settings), *self._editors)}
        answers = []
        for answer in given.values():
            if any(defect_of(source, assistant.catalogue) for source in answer.sources):
                _log.warning("the editors' answer %s is not given: its sources have left the documents", answer.id)
            else:
                answers.append(answer)
        vectors = vectors_of(questions_of(answers), extra_file(folder, FIXED), self._encoder)
        assistant.use_fixed(answers, vectors)


@contextmanager
def _beside_answers() -> Iterator[None]:
    """Let threads that answer meanwhile have the interpreter back after one millisecond instead of five, and without a collection.

    Each of them hands it over at every embedding and search, and would wait that long each time. A collection goes through all that
    was just read, none of which is garbage, and holds the interpreter for 30 ms.
    """
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.001)
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        sys.setswitchinterval(before)


def open_assistant(
    folder: Path,
    version: str,
    encoder: QuestionEncoder,
    texts: Sayings,
    calibration: Calibration | None = None,
    spelling: LanguageModel | None = None,
    searcher: Searcher | None = None,
) -> Assistant:
    """Return the assistant that answers from one snapshot folder; `searcher` looks passages up elsewhere than in its files.

    Raises `SnapshotOutdated` if another version of the program wrote it in a form that this one cannot read.
    """
    try:
        return _opened(folder, version, encoder, texts, calibration, spelling, searcher)
    except (ValueError, LookupError, TypeError, EOFError) as error:
        found = f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else 'unreadable'}"
        raise SnapshotOutdated(str(folder), expected="what this version of the program builds", found=found) from error


def _opened(
    folder: Path,
    version: str,
    encoder: QuestionEncoder,
    texts: Sayings,
    calibration: Calibration | None,
    spelling: LanguageModel | None,
    searcher: Searcher | None,
) -> Assistant:
    catalogue = _facts(folder)
    speech = WordFrequencies(json.loads(extra_file(folder, WORDS).read_bytes()))
    classifier = IntentClassifier.from_bytes(extra_file(folder, CLASSIFIER).read_bytes(), speech)
    vectors = np.load(extra_file(folder, VECTORS), mmap_mode="r", allow_pickle=False)
    lookups = Lookups.build(catalogue, vectors, speech.stem_counts)
    reader = Reader(catalogue, speech, spelling)
    interpreter = Interpreter(catalogue, reader, Shapes(catalogue, speech), classifier, lookups, encoder)
    return Assistant(catalogue, interpreter, texts, version, PassageFinder(searcher or Searcher.open(folder, encoder)), calibration)


def _facts(folder: Path) -> Catalogue:
    return Catalogue.from_json(extra_file(folder, FACTS).read_bytes())
