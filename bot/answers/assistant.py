"""The assistant: understands a question, plans, looks up, words. Deterministic: same snapshot, question, history and day, same answer."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any

from bot.answers.confidence import Calibration, features_of
from bot.answers.contract import Answer, Question
from bot.answers.kinds import about, about_documents, dating, organisations, positions, signatories, texts_of_law
from bot.answers.kinds.draft import Desk, Draft
from bot.answers.planner import Context, Planner
from bot.answers.plans import Clarification, Plan, Refusal
from bot.answers.understanding import Interpreter, Understanding
from bot.answers.wording import Sayings, Wording
from knowledge.catalogue import Catalogue

PassageFinder = Callable[[Desk, Plan], Draft | None]

_KINDS: dict[str, Callable[[Desk, Plan], Draft | None]] = {
    "signatories": signatories.signatories,
    "count-signatories": signatories.count_signatories,
    "missing": signatories.missing,
    "signed": signatories.signed,
    "combine": signatories.combined,
    "count-combine": signatories.combined,
    "supporters": signatories.supporters,
    "completeness": signatories.completeness,
    "signed-documents": organisations.signed_documents,
    "count-documents": organisations.count_documents,
    "filter": organisations.filtered,
    "register": organisations.register,
    "count-register": organisations.register,
    "about-organisation": organisations.card,
    "latest": organisations.latest_or_first,
    "first": organisations.latest_or_first,
    "date": dating.when,
    "days-between": dating.days_between,
    "days-until": dating.days_from_today,
    "days-since": dating.days_from_today,
    "order": dating.order,
    "events": dating.events,
    "documents": dating.documents,
    "count-range": dating.documents,
    "next": dating.next_event,
    "event-detail": dating.event_card,
    "position": positions.position,
    "compare": positions.compare,
    "document-position": positions.document_position,
    "stance": positions.who,
    "quote": positions.quotation,
    "provision": texts_of_law.provision,
    "addressee": about_documents.addressee,
    "occasion": about_documents.occasion,
    "publisher": about_documents.publisher,
    "sources": about_documents.sources,
    "languages": about_documents.languages,
    "about": about.about,
    "greeting": about.about,
}


@dataclass(frozen=True)
class Thought:
    """An answer with how it came about: what was understood and what was planned."""

    answer: Answer
    understanding: Understanding
    decided: Plan | Clarification | Refusal


class Assistant:
    """Answers questions from one snapshot; built once for each snapshot, safe for several threads."""

    def __init__(
        self,
        catalogue: Catalogue,
        interpreter: Interpreter,
        texts: Sayings,
        corpus_version: str,
        passages: PassageFinder | None = None,
        calibration: Calibration | None = None,
    ) -> None:
        self.catalogue = catalogue
        self.corpus_version = corpus_version
        self._interpreter = interpreter
        self._planner = Planner(catalogue)
        self._texts = texts
        self._passages = passages or (lambda _desk, _plan: None)
        self._calibration = calibration or Calibration.load()

    def answer(self, question: Question, history: Sequence[dict[str, Any]] = ()) -> Thought:
        """Answer `question`; `history` holds what `slots_of` gave for the last turns, oldest first."""
        started = time.perf_counter()
        context = _context(history)
        hint = question.language or next((turn["language"] for turn in reversed(history) if "language" in turn), None)
        understanding = self._interpreter.understand(question.text, hint)
        language = question.answer_in or understanding.reading.language
        desk = Desk(
            self.catalogue, Wording(self.catalogue, self._texts, language), question.today or date.today(), understanding
        )
        decided = question.plan or self._planner.plan(understanding, context)
        draft = self._drafted(desk, decided)
        confidence = self._confidence(understanding, decided, draft) if question.plan is None else 1.0
        # Passages decide for themselves whether they answer; in our own words nothing can be read wrongly.
        weighed = isinstance(decided, Plan) and decided.intent in _KINDS and question.plan is None and not question.ours
        if weighed and draft.outcome == "answer" and confidence < self._calibration.threshold:
            draft = about.unsure(desk, draft) if draft.kind != "about" else about.refusal(desk, Refusal("unclear"))
        answer = self._finished(question, language, draft, decided, confidence)
        return Thought(answer.timed((time.perf_counter() - started) * 1000), understanding, decided)

    def carry_out(self, plan: Plan, *, language: str = "en", today: date | None = None) -> Answer:
        """Return the answer to a plan that needs no question: nothing is understood, so nothing is weighed or left out.

        For what is computed from facts; rankings by meaning have no words here to go by.
        """
        desk = Desk(self.catalogue, Wording(self.catalogue, self._texts, language), today or date.today(), self._wordless)
        return self._finished(Question(""), language, self._drafted(desk, plan), plan, 1.0)

    @cached_property
    def _wordless(self) -> Understanding:
        return self._interpreter.understand("")

    def _drafted(self, desk: Desk, decided: Plan | Clarification | Refusal) -> Draft:
        if isinstance(decided, Clarification):
            return about.clarification(desk, decided)
        if isinstance(decided, Refusal):
            return about.refusal(desk, decided)
        make = _KINDS.get(decided.intent, self._passages)
        draft = make(desk, decided)
        if draft is None and make is not self._passages:
            draft = self._passages(desk, decided)
        return draft or about.refusal(desk, Refusal("not-in-corpus", plan=decided))

    def _confidence(self, understanding: Understanding, decided: Plan | Clarification | Refusal, draft: Draft) -> float:
        """Return the probability that the draft answers the question rightly; for what is no answer, that it is rightly none."""
        if not isinstance(decided, Plan):
            return understanding.probability("unanswerable", "off-topic") if isinstance(decided, Refusal) else 0.5
        return max(0.0, self._calibration.probability(features_of(understanding, decided)) - draft.doubt)

    def _finished(
        self, question: Question, language: str, draft: Draft, decided: Plan | Clarification | Refusal, confidence: float
    ) -> Answer:
        plan = decided if isinstance(decided, Plan) else decided.plan
        answer = Answer(
            question=question.text,
            language=language,
            outcome=draft.outcome,
            kind=draft.kind,
            lead=draft.lead,
            id=question.id,
            items=draft.items,
            notes=tuple(note for note in draft.notes if note),
            value=draft.value,
            complete=draft.complete,
            stated_count=draft.stated_count,
            citations=draft.citations,
            suggestions=tuple(dict.fromkeys(draft.suggestions)),
            confidence=confidence,
            corpus_version=self.corpus_version,
        )
        return replace(answer, answer_id=_answer_id(answer, plan))


def slots_of(thought: Thought) -> dict[str, Any]:
    """Return what a conversation remembers of a turn: the plan and what was listed, never the member's words."""
    decided = thought.decided
    slots: dict[str, Any] = {"language": thought.understanding.reading.language}
    if isinstance(decided, Plan):
        listed = tuple(item.id for item in thought.answer.items if item.type == "document")
        slots["plan"] = replace(decided, reached=listed or decided.reached).as_slots()
    elif isinstance(decided, Clarification):
        slots["pending"] = {"plan": decided.plan.as_slots(), "slot": decided.slot, "choices": list(decided.choices)}
    return slots


def _context(history: Sequence[dict[str, Any]]) -> Context:
    plans = [plan for turn in history if "plan" in turn and (plan := Plan.from_slots(turn["plan"]))]
    pending = None
    if history and "pending" in history[-1]:
        waiting = history[-1]["pending"]
        plan = Plan.from_slots(waiting["plan"])
        if plan:
            pending = Clarification(plan, waiting["slot"], tuple(waiting["choices"]))
    return Context(tuple(plans), pending)


def _answer_id(answer: Answer, plan: Plan | None) -> str:
    """Return a short name for the answer: the same question to the same corpus gives the same one."""
    basis = json.dumps(
        [answer.corpus_version, answer.language, answer.question, plan.as_slots() if plan else None],
        sort_keys=True,
        ensure_ascii=False,
    )
    return hashlib.sha256(basis.encode()).hexdigest()[:10]
