"""Staged, checked, then published at once: the only way in which the corpus changes.

    a new overlay beside the served one → checks of the fact base → snapshot beside the served one → golden questions → one rename

What is under way stands in `<data>/corpus/pending.json` from before the first step until after the last. A process that was killed
in between has either published or not; `recover` finds out which and finishes the book-keeping.
"""

from __future__ import annotations

import getpass
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from bot.answers.assistant import Assistant
from bot.answers.languages import LanguageModel
from bot.answers.wording import Sayings
from bot.building import OVERLAY, build_index, fixed_answers, knowledge_folder, models, searcher_of, snapshots, spelling_folder
from bot.intake import audit, set_aside
from bot.intake.corpus import PENDING, Corpus
from bot.intake.drafts import Drafts, State
from bot.intake.errors import NoSuchDraft, PublishRefused, WrongState
from bot.intake.gate import Change as Answered
from bot.intake.gate import Verdict, compare, golden_questions, questions_about
from bot.intake.going_back import Undone, as_drafts, undone
from bot.service import open_assistant
from bot.settings import Settings
from index.build import extra_file
from index.cache import CachedQuestions, EmbeddingCache
from index.encoders.onnx_encoder import OnnxEncoder
from index.errors import IndexProblem
from index.files import replace_text
from index.ports import Progress
from knowledge.catalogue import Catalogue
from knowledge.checks import Problem, check_folder
from knowledge.differences import Differences, differences
from knowledge.fixed import FixedAnswer, defect_of


@dataclass(frozen=True)
class Change:
    """What is to be done to the corpus: `make` gives the new overlay and the ids of the entries concerned."""

    what: audit.Deed
    make: Callable[[], tuple[Path, tuple[str, ...]]]
    drafts: tuple[str, ...] = ()
    touched: tuple[str, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """What came of it. `version` is that of the new snapshot; with a rehearsal, nothing was published and it is empty."""

    version: str
    before: str
    entries: tuple[str, ...]
    differences: Differences
    warnings: tuple[Problem, ...]
    verdict: Verdict

    def as_json(self) -> dict[str, Any]:
        """Return the outcome as plain data."""
        return {
            "version": self.version,
            "before": self.before,
            "entries": list(self.entries),
            "differences": asdict(self.differences),
            "warnings": [problem.as_json() for problem in self.warnings],
            "gate": self.verdict.as_json(),
        }


@dataclass(frozen=True)
class WentBack:
    """The version that a roll-back leads to, and what it does to what editors have made."""

    version: str
    undone: Undone

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {"version": self.version, **self.undone.as_json()}


class _Rehearsed(Exception):
    """Raised in place of publishing when only the outcome was wanted."""


class Publisher:
    """Changes the corpus on behalf of `who` (`cli:NAME` or `telegram:ID`)."""

    def __init__(self, settings: Settings, texts: Sayings, who: str | None = None, progress: Progress = lambda _: None) -> None:
        self._settings = settings
        self._texts = texts
        self.who = who or f"cli:{getpass.getuser()}"
        self.progress = progress
        self.corpus = Corpus(settings)
        self.drafts = Drafts(settings.data_dir)

    def publish(
        self, *drafts: str, replaces: str | None = None, rehearse: bool = False, force: bool = False
    ) -> Outcome:
        """Make drafts documents of the corpus, all at once, or with `replaces` put one in the place of a document.

        Raises `NoSuchDraft`, `WrongState`, and `PublishRefused` when the checks find errors or a golden question is not answered
        right any more; `force` publishes in spite of the questions, never in spite of errors.
        """
        for draft in drafts:
            record = self.drafts.get(draft)
            if record.state != "draft":
                raise WrongState(f"{draft}: published already, as {record.published_as}")

        def make() -> tuple[Path, tuple[str, ...]]:
            return self.corpus.with_documents([self.drafts.get(draft).draft for draft in drafts], replaces=replaces)

        change = Change("replaced" if replaces else "published", make, drafts, (replaces,) if replaces else ())
        return self._apply(change, rehearse=rehearse, force=force)

    def withdraw(self, entries: Sequence[str], *, rehearse: bool = False, force: bool = False) -> Outcome:
        """Take documents or statements out of the corpus. Raises `WrongState` for unknown ids, `PublishRefused`."""
        wanted = tuple(dict.fromkeys(entries))
        change = Change("withdrawn", lambda: (self.corpus.without(wanted), wanted), touched=wanted)
        return self._apply(change, rehearse=rehearse, force=force)

    def apply(self, what: audit.Deed, make: Callable[[], Path], *, entries: tuple[str, ...] = (), force: bool = False) -> Outcome:
        """Publish the overlay that `make` returns; `entries` are what it changes, for the audit log."""
        return self._apply(Change(what, lambda: (make(), entries)), rehearse=False, force=force)

    def roll_back(self, *, only_from: str | None = None) -> WentBack:
        """Serve the snapshot before the current one again, with the corpus that it was built from.

        Nothing that editors have made since is lost: documents become drafts, answers are set aside (see `bot.intake.going_back`).
        Raises `WrongState` where another version than `only_from` answers by the time that this is carried out.
        """
        store = snapshots(self._settings)
        with self.corpus.writing():
            self._settle_pending()
            if only_from is not None and store.current() != only_from:
                raise WrongState(f"{only_from}: answers no more; {store.current()} does")
            before = store.current()
            earlier = next((version for version in store.versions() if version != before), None)
            found = undone(self._settings, before, earlier) if earlier else Undone()
            self._note_pending(self._row("rolled-back", found.ids, before, ""), answers=found.answers)
            try:
                return WentBack(store.rollback(), found)
            finally:
                self._settle_pending()

    def recover(self) -> None:
        """Finish or undo what a killed process left, and remove its remains."""
        with self.corpus.writing():
            self._settle_pending()
            self.corpus.clean_up()
        self.drafts.clean_up()

    def _apply(self, change: Change, *, rehearse: bool, force: bool) -> Outcome:
        self.corpus.root.mkdir(parents=True, exist_ok=True)
        with self.corpus.writing():
            self._settle_pending()
            before, old = self._current(), self.corpus.catalogue()
            self.progress("staging")
            overlay, entries = change.make()
            self.progress("checking")
            warnings = self._check(overlay, entries)
            new = self.corpus.catalogue(overlay)
            seen: list[Verdict] = []

            def approve(staged: Path) -> None:
                self.progress("asking the golden questions")
                seen.append(self._ask(staged, overlay, old, new, entries, change.touched))
                if seen[0].broken and not force and not rehearse:
                    raise PublishRefused([f"not answered as before: {one.question}" for one in seen[0].broken])
                if rehearse:
                    raise _Rehearsed

            outcome = Outcome("", before, entries, differences(old, new), warnings, Verdict(0))
            if not rehearse:
                row = self._row(change.what, entries, before, "")
                self._note_pending(row, change.drafts, overlay.name if any(overlay.iterdir()) else "")
            try:
                version = build_index(self._settings, self.progress, overlay=overlay, catalogue=new, approve=approve, force=force)
            except _Rehearsed:
                return replace(outcome, verdict=seen[0])
            except BaseException:
                self._settle_pending()
                raise
            self._settle_pending()
            return replace(outcome, version=version, verdict=seen[0] if seen else Verdict(0))

    def _current(self) -> str:
        try:
            return snapshots(self._settings).current()
        except IndexProblem:
            return ""

    def _check(self, overlay: Path, entries: tuple[str, ...]) -> tuple[Problem, ...]:
        """Return the warnings about the new entries. Raises `PublishRefused` for errors that were not there before."""
        folder = knowledge_folder(self._settings)
        found = check_folder(folder, overlay, self.corpus.memo)
        if errors := [problem for problem in found if problem.level == "error"]:
            known = {(problem.field, problem.message) for problem in check_folder(folder, self.corpus.served(), self.corpus.memo)}
            if fresh := [problem for problem in errors if (problem.field, problem.message) not in known]:
                raise PublishRefused([f"{problem.path.name}:{problem.line}: {problem.field}: {problem.message}" for problem in fresh])
        return tuple(one for one in found if one.level == "warning" and overlay in one.path.parents and one.path.stem in entries)

    def _ask(self, staged: Path, overlay: Path, old: Catalogue, new: Catalogue, entries: tuple[str, ...], touched: tuple[str, ...]) -> Verdict:
        settings = self._settings
        today = date.today()
        own = [question for entry in entries if (doc := new.document_by_id.get(entry)) for question in questions_about(doc, today)]
        shipped = _ids(self.corpus.shipped())
        aside = (_ids(old) ^ shipped) | (_ids(new) ^ shipped)
        with self._assistants(staged) as (before, after):
            verdict = compare(golden_questions(), own, before, after, aside=aside, touched=frozenset(touched))
        lost = tuple(_lost(fixed_answers(settings, overlay), old, new, frozenset(touched)))
        return replace(verdict, asked=verdict.asked + len(lost), changes=verdict.changes + lost)

    @contextmanager
    def _assistants(self, staged: Path) -> Iterator[tuple[Assistant | None, Assistant]]:
        """Give the assistants of the served snapshot, if there is a sound one, and of the staged one."""
        settings, store = self._settings, snapshots(self._settings)
        folder = models(settings).prepare(settings.model.name, settings.model.precision)
        encoder = OnnxEncoder.open(folder, precision=settings.model.precision, threads=settings.model.threads)
        spelling = LanguageModel.open(spelling_folder(settings))
        with EmbeddingCache.open(store.cache_folder) as cache:
            questions = CachedQuestions(encoder, cache)
            after = open_assistant(staged, "staged", questions, self._texts, spelling=spelling)
            try:
                opened = store.open_current()
                searcher = searcher_of(settings, opened, questions)
                before = open_assistant(opened.folder, opened.version, questions, self._texts, spelling=spelling, searcher=searcher)
            except IndexProblem:
                before = None
            yield before, after

    def _row(self, what: audit.Deed, entries: tuple[str, ...], before: str, after: str) -> audit.Row:
        return audit.Row(datetime.now(UTC).isoformat(timespec="seconds"), self.who, what, entries, before, after)

    def _note_pending(
        self, row: audit.Row, drafts: Sequence[str] = (), overlay: str | None = None, answers: Sequence[FixedAnswer] = ()
    ) -> None:
        """Write down what is about to be done; without `overlay`, any other snapshot shows that it was done. `answers` are then set aside."""
        aside = [answer.model_dump(mode="json", exclude_none=True) for answer in answers]
        pending = {"row": row.as_json(), "drafts": list(drafts), "overlay": overlay, "answers": aside}
        replace_text(self.corpus.root / PENDING, json.dumps(pending, ensure_ascii=False))

    def _settle_pending(self) -> None:
        """Write down what was published; forget what was not."""
        path = self.corpus.root / PENDING
        try:
            pending = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return
        current = self._current()
        row = pending["row"]
        if current != row["before"] and pending["overlay"] in (None, self._overlay_of(current)):
            self.corpus.note_published()
            for draft, entry in zip(pending["drafts"], row["entries"], strict=False):
                self._mark_published(draft, entry, current)
            if row["what"] == "rolled-back":
                as_drafts(self.drafts, row["before"], self.corpus.catalogue().document_by_id.keys())
            self._match_drafts()
            set_aside.set_aside(self.corpus.root, [FixedAnswer.model_validate(one) for one in pending.get("answers", ())])
            set_aside.forget_served(self.corpus.root, self.corpus.fixed_answers())
            done = audit.Row(**row | {"entries": tuple(row["entries"]), "after": current})
            if done not in audit.rows(self.corpus.root):  # killed between this and the next step
                audit.append(self.corpus.root, done)
        path.unlink()

    def _overlay_of(self, version: str) -> str:
        kept = extra_file(snapshots(self._settings).folder(version), OVERLAY)
        return kept.read_text(encoding="utf-8") if kept.is_file() else ""

    def _match_drafts(self) -> None:
        """Let drafts that became documents say whether these are served now: a roll-back or withdrawal makes drafts of them again."""
        served = self.corpus.catalogue().document_by_id
        for record in self.drafts.all():
            state: State = "published" if record.published_as in served else "draft"
            if record.published_as and record.state != state:
                self.drafts.replace(record.model_copy(update={"state": state}))

    def _mark_published(self, draft: str, entry: str, version: str) -> None:
        try:
            with self.drafts.changing(draft) as record:
                self.drafts.replace(record.model_copy(update={"state": "published", "published_as": entry, "version": version}))
        except NoSuchDraft:
            return  # discarded while it was being published: the document is in the corpus all the same


def _lost(answers: Sequence[FixedAnswer], old: Catalogue, new: Catalogue, touched: frozenset[str]) -> Iterator[Answered]:
    """Yield the editors' answers that lose a source: they are not given any more. One whose source is taken out on purpose is only listed."""
    for answer in answers:
        gone = [source for source in answer.sources if defect_of(source, new) and not defect_of(source, old)]
        if gone:
            question = next(row for rows in answer.questions.values() for row in rows)
            yield Answered(question, answer.text("en"), "", broken=not any(source.entry in touched for source in gone))


def _ids(catalogue: Catalogue) -> frozenset[str]:
    return frozenset((*catalogue.document_by_id, *catalogue.position_by_id))
