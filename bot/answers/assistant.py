"""The assistant: understands a question, plans, looks up, words. Deterministic: same snapshot, question, history and day, same answer."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from itertools import pairwise
from typing import Any

from bot.answers.answer_ids import Recipe, facts_of, places_of, write_id
from bot.answers.asked_language import language_asked_for
from bot.answers.by_itself import leans_after_all, sureness_by_itself
from bot.answers.citing import entries_cited
from bot.answers.confidence import LEANING, NAMED_IN_FULL, Calibration, features_of
from bot.answers.contract import Answer, Question
from bot.answers.fixed import CONFIDENCE, FixedAnswers
from bot.answers.interpreter import Interpreter
from bot.answers.kinds import (
    about,
    about_documents,
    changes,
    dating,
    differences,
    duties,
    editorial,
    force,
    news,
    organisations,
    positions,
    recalled,
    signatories,
    speaking_out,
    texts_of_law,
)
from bot.answers.kinds.draft import Desk, Draft
from bot.answers.planning.context import Context
from bot.answers.planning.evidence import ONE_DOCUMENT, near
from bot.answers.planning.planner import Planner
from bot.answers.planning.strangers import lone_stranger
from bot.answers.plans import (
    BOUND,
    BY_WORDS,
    CHANGED,
    COMPANY,
    COMPANY_IN_FULL,
    COMPANY_REFUSED,
    DIFFERENCE,
    EXEMPT,
    FORCE,
    LAW_NUMBER,
    LEANS,
    MOVED,
    NEWS,
    OF_A_STATEMENT,
    ONLY_SIGNED,
    ORIGINAL,
    OTHERS_MAY,
    READ,
    SAID_WHERE,
    SIGNED_ALONE,
    STATEMENTS,
    TAKEN,
    TOLD_DAY,
    UNANIMOUS,
    Clarification,
    Plan,
    Refusal,
)
from bot.answers.reading import Reading
from bot.answers.replying import LONGEST_MESSAGE, may_lean, spoken_of
from bot.answers.several import joined, split_clauses, split_questions
from bot.answers.thoughts import (
    Thought,
    ask_the_same,
    belong_together,
    is_left_out,
    is_sound,
    leaves_open,
    points_back,
    repeats,
    tells_since_when,
)
from bot.answers.understanding import Understanding
from bot.answers.withdrawn import still_known
from bot.answers.wording import Sayings, Wording
from bot.recently import Recently
from index.ports import FloatArray
from knowledge.catalogue import Catalogue
from knowledge.fixed import FixedAnswer

PassageFinder = Callable[[Desk, Plan], Draft | None]

_KINDS: dict[str, Callable[[Desk, Plan], Draft | None]] = {
    "signatories": signatories.signatories,
    "count-signatories": signatories.count_signatories,
    "missing": signatories.missing,
    "signed": signatories.signed,
    "combine": signatories.combined,
    "count-combine": signatories.combined,
    "supporters": signatories.supporters,
    "count-supporters": signatories.supporters,
    "completeness": signatories.completeness,
    "signed-documents": organisations.signed_documents,
    "count-documents": organisations.count_documents,
    "most-active": organisations.most_active,
    "most-signed": organisations.most_signed,
    "all-signatories": signatories.all_signatories,
    "count-all-signatories": signatories.all_signatories,
    "register": organisations.register,
    "count-register": organisations.register,
    "about-organisation": organisations.card,
    "latest": organisations.latest_or_first,
    "first": organisations.latest_or_first,
    "date": dating.when,
    TOLD_DAY: dating.told_day,
    "said": positions.said_when,
    "days-between": dating.days_between,
    "days-until": dating.days_from_today,
    "days-since": dating.days_from_today,
    "order": dating.order,
    "events": dating.events,
    "count-events": dating.events,
    "documents": dating.documents,
    "count-range": dating.documents,
    "next": dating.next_event,
    "applicable": dating.applicable,
    "event-detail": dating.event_card,
    FORCE: force.of_what_force,
    "signing": dating.event_card,
    LAW_NUMBER: dating.law_number,
    COMPANY: signatories.company_signed,
    COMPANY_IN_FULL: signatories.company_signed,
    COMPANY_REFUSED: signatories.company_refused,
    UNANIMOUS: dating.agreed_as_one,
    "position": positions.position,
    "compare": positions.compare,
    "document-position": positions.document_position,
    "stance": speaking_out.who,
    STATEMENTS: speaking_out.in_time,
    NEWS: news.news,
    "quote": positions.quotation,
    "provision": texts_of_law.provision,
    "in-force": dating.in_force,
    BOUND: duties.bound,
    EXEMPT: duties.bound,
    OTHERS_MAY: duties.others_may,
    CHANGED: changes.changed,
    MOVED: changes.moved,
    DIFFERENCE: differences.difference,
    "documents-about": about_documents.listed,
    "documents-to": about_documents.listed,
    "count-documents-to": about_documents.counted,
    "documents-by-list": about_documents.of_such_lists,
    "count-documents-by-list": about_documents.count_such_lists,
    "addressee": about_documents.addressee,
    "occasion": about_documents.occasion,
    "publisher": about_documents.publisher,
    "sources": about_documents.sources,
    SAID_WHERE: about_documents.said_where,
    "languages": about_documents.languages,
    "about": about.about,
    "greeting": about.about,
}
_READ, _UNDERSTOOD = 400, 200  # questions of which is kept what stands in them, and what was understood: 30 kB each
_NEAREST = 3  # things that are shown as nearest
_REMEMBERED = 0.9  # certainty with which a plan is remembered that leant on another
_OF_TIMELINE = "timeline:"  # before a milestone's id in citations
_MUCH_DOUBT = 0.3  # of a draft, as where days are left until a day that is past
_BARE = 3  # words of a question that means what was spoken of: "who signed that?"
_LEANING = 0.5  # probability from which a question leans on the conversation
_FIXED = "fixed"  # the intent of a plan for an editors' answer; its detail is the answer's id
_BY_MEANING = OF_A_STATEMENT | {"compare", "document-position"}


class Assistant:
    """Answers questions from one snapshot; built once for each snapshot, safe for several threads.

    `fixed` are the editors' answers, which come before everything else; `use_fixed` replaces them at any time.
    """

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
        self.fixed: FixedAnswers | None = None
        self._spoken: dict[str, None] = {}
        self._readings: Recently[tuple[str, str | None, date], Reading] = Recently(_READ)  # by text, hint and day
        self._understandings: Recently[tuple[str, str, date], Understanding] = Recently(_UNDERSTOOD)  # by text, language and day
        self._alone: Recently[tuple[str, str, date], Plan | Clarification | Refusal] = Recently(_UNDERSTOOD)  # what each asks by itself

    def answer(self, question: Question, history: Sequence[dict[str, Any]] = ()) -> Thought:
        """Answer `question`; `history` holds what `slots_of` gave for the last turns, oldest first.

        A message of several questions gets an answer to each that has one; if that is only one, the answer says to which.
        """
        started = time.perf_counter()
        thought = self._answered_on_message(question, history) if question.about else self._answered_here(question, history)
        return replace(thought, answer=thought.answer.timed((time.perf_counter() - started) * 1000))

    def _answered_here(self, question: Question, history: Sequence[dict[str, Any]]) -> Thought:
        again = self._answered_again(question, history)
        return again or self._answered_in_parts(question, history) or self._answered(question, history)

    def _answered_again(self, question: Question, history: Sequence[dict[str, Any]]) -> Thought | None:
        """Give the last answer once more in the language that is asked for: "auf Deutsch bitte"; None if that is not it."""
        last = _context(history, self.catalogue).last
        if last is None or question.plan is not None:
            return None
        language = language_asked_for(self._reading_of(question, history))
        return self._answered(replace(question, plan=last, answer_in=language), history) if language else None

    def _answered_on_message(self, question: Question, history: Sequence[dict[str, Any]]) -> Thought:
        """Answer a question that replies to a message, as if what that names had been spoken of last.

        Where the question cannot be answered so, it is put once more with the document's name in the place of "this".
        """
        said = self._answered(Question(question.about[:LONGEST_MESSAGE], today=question.today), ())
        meant = spoken_of(said.understanding, said.decided)
        turns = [*history, {"plan": meant.as_slots()}] if meant else history
        thought = self._answered_here(question, turns)
        if meant is None or not meant.documents or not may_lean(thought.understanding, thought.decided):
            return thought
        wording = Wording(self.catalogue, self._texts, thought.understanding.reading.language)
        name = wording.document(self.catalogue.document_by_id[meant.documents[0]])
        named = self._answered(replace(question, text=f"{question.text} {name}"), turns)
        return replace(named, answer=replace(named.answer, question=question.text)) if named.answer.outcome == "answer" else thought

    def _answered_in_parts(self, question: Question, history: Sequence[dict[str, Any]]) -> Thought | None:
        if question.plan is not None:
            return None
        if len(parts := split_questions(question.text)) < 2:
            return self._answered_in_clauses(question, history)
        language = self.read(question.text).language
        thoughts: list[Thought] = []
        for part in parts:  # "what about the one to the minister? who signed that?": a part may mean what the one before it names
            said = [slots_of(thought) for thought in thoughts if thought.answer.outcome == "answer"]
            thoughts.append(self._answered(replace(question, text=part, language=language), [*history, *said]))
        if repeats(thoughts[0].decided, _context(history, self.catalogue).last):
            return None  # "and if it is newer, of September 2025? Since when do they apply?": the first part only says of what
        given = {thought.answer.text: thought for thought in reversed(thoughts)}  # "were they content? What did they say?" has one answer
        kept = [thought for thought in thoughts if given[thought.answer.text] is thought]
        sound = [thought for thought in kept if thought.answer.outcome == "answer" and thought.answer.kind != "about"]
        if any(one.answer.outcome != "answer" and points_back(other) for one, other in pairwise(thoughts)):
            return None  # "must it have a label? Which article governs that?": what the second means stands in the first
        if len(sound) == 2 and tells_since_when(*sound):
            return replace(sound[-1], answer=replace(sound[-1].answer, question=question.text))  # "has it been adopted? When?"
        if len(sound) > 1 and len({str(thought.decided) for thought in sound}) == len(sound):
            return replace(sound[-1], answer=_as_one(sound, question))
        if len(sound) == 1 and all(thought.answer.kind == "about" for thought in kept if thought is not sound[0]):
            return replace(sound[0], answer=replace(sound[0].answer, question=question.text))
        if len(sound) == 1 and history and any(len(thought.understanding.reading.words) <= _BARE for thought in thoughts):
            return None  # "what about the one to the minister? who signed that?" asks of what the other part names
        if len(sound) == 1:
            return self._answered_only(sound[0], question)
        return None

    def _answered_in_clauses(self, question: Question, history: Sequence[dict[str, Any]]) -> Thought | None:
        """Answer two questions that an "and" joins: both if they belong together, else the one that has an answer, saying which."""
        reading = self._reading_of(question, history)
        if len(parts := split_clauses(reading)) < 2:
            return None
        first = self._answered(replace(question, text=parts[0], language=reading.language), history)
        second = self._answered(replace(question, text=parts[1], language=reading.language), [*history, slots_of(first)])
        if tells_since_when(first, second):
            return replace(second, answer=replace(second.answer, question=question.text))
        if not is_sound(first):
            return self._answered_second_only(question, first, parts[1], history)
        if belong_together(self.catalogue, first, second):
            return replace(second, answer=_as_one([first, second], question))
        whole = self._answered(question, history)
        if not is_sound(whole):
            return self._answered_only(first, question)
        if ask_the_same(whole.decided, first.decided) and leaves_open(first, second):
            return self._answered_only(replace(whole, answer=replace(whole.answer, question=parts[0])), question)
        return whole

    def _answered_second_only(self, question: Question, first: Thought, part: str, history: Sequence[dict[str, Any]]) -> Thought:
        """Answer two questions of which the first is unsure as one, and say so where that is the answer to the second alone."""
        whole = self._answered(question, history)
        if not is_left_out(first, whole):
            return whole
        language = whole.understanding.reading.language
        second = self._answered(replace(question, text=part, language=language), [*history, slots_of(whole)])
        alone = ask_the_same(whole.decided, second.decided)
        return self._answered_only(replace(whole, answer=replace(whole.answer, question=part)), question) if alone else whole

    def _answered_only(self, thought: Thought, question: Question) -> Thought:
        """Return the answer to one of several questions as that to the message, which says to which it is."""
        only = thought.answer
        note = self._texts.say(only.language, "answered-only", question=only.question)
        return replace(thought, answer=replace(only, question=question.text, notes=(*only.notes, note)))

    def _answered(self, question: Question, history: Sequence[dict[str, Any]]) -> Thought:
        context = _context(history, self.catalogue)
        today = question.today or date.today()
        understanding = self._understood(self._reading_of(question, history), today)
        self._spoken[understanding.reading.language] = None
        language = question.answer_in or understanding.reading.language
        desk = Desk(self.catalogue, Wording(self.catalogue, self._texts, language), today, understanding)
        asked = self._still(question.plan) if question.plan else self._fixed_plan(understanding, desk.today, context)
        decided = asked or (self._planner.plan(understanding, context) if context.begun else self._planned_alone(understanding, today))
        decided = _beside_what_was_spoken_of(decided, context) if isinstance(decided, Refusal) else decided
        draft = self._drafted(desk, decided)
        if asked is None and context.last and (by_itself := self._answered_by_itself(desk, understanding, decided)):
            decided, draft = by_itself
        kept = decided
        if draft is None:
            # An answer that is made again later searches no more: what was nearest has to be kept.
            kept = _not_found(decided if isinstance(decided, Plan) else None, near(self.catalogue, understanding))
            draft = about.refusal(desk, kept)
        kept = _without_its_question(kept, draft, understanding, self.catalogue) if isinstance(kept, Plan) else kept
        confidence = self._confidence(understanding, decided, draft) if question.plan is None else 1.0
        # Passages decide for themselves whether they answer; in our own words nothing can be read wrongly.
        weighed = isinstance(decided, Plan) and decided.intent in _KINDS and question.plan is None and not question.ours
        unsure = weighed and draft.outcome == "answer" and confidence < self._calibration.threshold
        if unsure and "sign" in understanding.deeds and (stranger := lone_stranger(understanding)):
            decided = kept = Refusal("unknown-subject", missing=stranger)  # "hat Suisa unterschrieben?"
            draft, unsure = about.refusal(desk, decided), False
            confidence = self._confidence(understanding, decided, draft)
        if unsure:
            draft = _as_unsure(desk, draft)
        answer = self._finished(question, desk, draft, kept, confidence, unsure=unsure)
        return Thought(answer, understanding, decided)

    def _answered_by_itself(
        self, desk: Desk, understanding: Understanding, decided: Plan | Clarification | Refusal
    ) -> tuple[Plan, Draft] | None:
        """Return what is planned and drafted for a question that surely names all that it asks, whatever was spoken of; else None."""
        enough = sureness_by_itself(understanding)
        alone = self._planned_alone(understanding, desk.today) if enough else None
        if enough is None or not isinstance(alone, Plan) or alone == decided or leans_after_all(understanding, alone, decided):
            return None
        draft = self._drafted(desk, alone)
        sure = draft is not None and draft.outcome == "answer" and self._confidence(understanding, alone, draft) >= enough
        return (alone, draft) if draft and sure else None

    def _reading_of(self, question: Question, history: Sequence[dict[str, Any]]) -> Reading:
        """Return what stands in a question; of one that was read recently the same."""
        hint = question.language or next((turn["language"] for turn in reversed(history) if "language" in turn), None)
        today = question.today or date.today()
        return self._readings.of((question.text, hint, today), lambda: self._interpreter.read(question.text, hint, today))

    def _understood(self, reading: Reading, today: date) -> Understanding:
        """Return the understanding of a question: the same whatever was spoken of before, so that of a recent one serves again."""
        return self._understandings.of((reading.text, reading.language, today), lambda: self._interpreter.understood(reading))

    def _planned_alone(self, understanding: Understanding, today: date) -> Plan | Clarification | Refusal:
        """Return what is planned for a question by itself, in a conversation too, where whether it leans on that is told by both."""
        reading = understanding.reading
        return self._alone.of((reading.text, reading.language, today), lambda: self._planner.plan(understanding, Context()))

    def forget_questions(self, *, all_of_them: bool = True) -> None:
        """Take out of memory what was asked, or only what was asked longer ago than ten minutes."""
        for kept in (self._readings, self._understandings, self._alone):
            if all_of_them:
                kept.clear()
            else:
                kept.drop_old()

    def take_over(self, earlier: Assistant) -> None:
        """Make ready what the next questions would wait for, in the languages in which `earlier` was asked."""
        for language in list(earlier._spoken):
            self.prepare(language)

    @property
    def asked_in(self) -> frozenset[str]:
        """The languages in which it was asked, or made ready for."""
        return frozenset(self._spoken)

    def prepare(self, language: str) -> None:
        """Make ready what the first question and answer in a language would wait for, about 40 ms: by understanding and answering one."""
        understanding = self._interpreter.prepare(language)
        desk = Desk(self.catalogue, Wording(self.catalogue, self._texts, language), date.today(), understanding)
        self._drafted(desk, self._planner.plan(understanding, Context()), search=False)
        self.carry_out(Plan("next"), language=language)
        self._spoken[language] = None

    def carry_out(self, plan: Plan, *, language: str = "en", today: date | None = None) -> Answer:
        """Return the answer to a plan that needs no question: nothing is understood, so nothing is weighed or left out.

        For what is computed from facts; rankings by meaning have no words here to go by.
        """
        desk = Desk(self.catalogue, Wording(self.catalogue, self._texts, language), today or date.today(), self._wordless)
        decided = self._still(plan)
        draft = self._drafted(desk, decided, search=False) or about.refusal(desk, _not_found(plan))
        return self._finished(Question(""), desk, draft, decided, 1.0)

    def remake(self, recipe: Recipe) -> Answer:
        """Return the answer of a recipe from the facts of this snapshot: the same one where they have not changed."""
        desk = Desk(
            self.catalogue, Wording(self.catalogue, self._texts, recipe.language), recipe.today, self._wordless
        )  # fmt: skip
        decided = self._still(recipe.decided)
        draft = (
            recalled.recalled(desk, recipe)
            if recipe.places
            else self._drafted(desk, decided, search=False)
        )
        draft = draft or about.refusal(desk, _not_found(None))
        if recipe.unsure:
            draft = _as_unsure(desk, draft)
        return self._finished(Question(""), desk, draft, decided, recipe.confidence, unsure=recipe.unsure)

    def _still(self, decided: Plan | Clarification | Refusal) -> Plan | Clarification | Refusal:
        """Return what was decided, perhaps on an earlier collection, as far as this one has it."""
        return still_known(decided, self.catalogue) or _not_found(None)

    def use_fixed(self, answers: Sequence[FixedAnswer], vectors: FloatArray) -> None:
        """Give these editors' answers; `vectors` (n, d), unit rows, in the order of `bot.answers.fixed.questions_of(answers)`."""
        # They hold the interpreter alone: an assistant that nobody refers to any more is freed at once, not by a collection.
        self.fixed = FixedAnswers(answers, vectors, self._interpreter.read)

    def read(self, text: str) -> Reading:
        """Return what stands in a text, without answering it."""
        return self._interpreter.read(text)

    @cached_property
    def _wordless(self) -> Understanding:
        return self._interpreter.understood(self.read(""))

    def _fixed_plan(self, understanding: Understanding, today: date, context: Context) -> Plan | None:
        """Return the plan for the editors' answer that the question asks for; a question back is answered first.

        After an answer about a campaign of that name, "and what did the campaign want?" means that one.
        """
        spoken_of = self.catalogue.document_by_id.get(context.document or "")
        leans = spoken_of is not None and spoken_of.kind in {kind.id for kind in understanding.reading.kinds}
        leans = leans or (context.last is not None and understanding.probability("followup") > _LEANING)  # "and the omnibus?", after a day
        begins = context.opens(self.catalogue.document_by_id)
        found = self.fixed.match(understanding, today, begins=begins) if self.fixed and not context.pending and not leans else None
        return Plan(_FIXED, detail=found.id) if found else None

    def _drafted(self, desk: Desk, decided: Plan | Clarification | Refusal, *, search: bool = True) -> Draft | None:
        """Return the draft for what was decided, None where nothing is found; `search` among passages needs the words of a question."""
        if isinstance(decided, Clarification):
            return about.clarification(desk, decided)
        if isinstance(decided, Refusal):
            return about.refusal(desk, decided)
        if decided.intent == _FIXED:
            found = self.fixed.find(decided.detail, desk.today) if self.fixed else None
            return editorial.editorial(desk, found) if found else about.refusal(desk, _not_found(None))
        if (make := _KINDS.get(decided.intent)) and (draft := make(desk, decided)):
            if decided.undivided and (draft.items or draft.value is not None):
                draft = replace(draft, notes=(desk.words.say("not-told-apart"), *draft.notes))
            return replace(draft, by_meaning=decided.intent in _BY_MEANING)
        if search and (draft := self._passages(desk, decided)):
            return replace(draft, by_meaning=True)
        return None

    def _confidence(self, understanding: Understanding, decided: Plan | Clarification | Refusal, draft: Draft) -> float:
        """Return the probability that the draft answers the question rightly; for what is no answer, that it is rightly none."""
        if not isinstance(decided, Plan):
            return understanding.probability("unanswerable", "off-topic") if isinstance(decided, Refusal) else 0.5
        if decided.intent == _FIXED:
            return CONFIDENCE
        read = self._calibration.probability(features_of(understanding, decided)) - draft.doubt
        if decided.detail == TAKEN or decided.intent == DIFFERENCE or decided.basis == BY_WORDS:
            return max(read, NAMED_IN_FULL)
        return max(read, LEANING if decided.basis == LEANS and draft.doubt < _MUCH_DOUBT else 0.0)

    def _finished(
        self,
        question: Question,
        desk: Desk,
        draft: Draft,
        decided: Plan | Clarification | Refusal,
        confidence: float,
        *,
        unsure: bool = False,
    ) -> Answer:
        answer = Answer(
            question=question.text,
            language=desk.words.language,
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
        recipe = Recipe(
            corpus_version=self.corpus_version,
            language=answer.language,
            today=desk.today,
            decided=decided,
            confidence=confidence,
            unsure=unsure,
            kind=answer.kind,
            outcome=answer.outcome,
            facts=facts_of(answer),
            places=places_of(answer) if draft.by_meaning else (),
        )
        return replace(answer, answer_id=write_id(recipe))


def _as_one(thoughts: Sequence[Thought], question: Question) -> Answer:
    """Return one answer to a message of several questions."""
    first = thoughts[0].decided
    complete = isinstance(first, Plan) and first.intent == "completeness"
    return joined([thought.answer for thought in thoughts], question.text, of_completeness=complete)


def slots_of(thought: Thought) -> dict[str, Any]:
    """Return what a conversation remembers of a turn: the plan and what was listed, never the member's words."""
    decided = thought.decided
    slots: dict[str, Any] = {"language": thought.understanding.reading.language}
    if isinstance(decided, Plan) and decided.intent != _FIXED:
        listed = tuple(item.id for item in thought.answer.items if item.type == "document") or _document_that_tells(thought, decided)
        certainty = min(decided.sureness, _REMEMBERED) if decided.basis == LEANS else decided.sureness  # the next question says more
        events = _next_told(thought) if decided.intent == "next" else decided.events
        reached, told = listed or decided.reached, _told_first(thought, decided)
        intent = "position" if decided.intent == SAID_WHERE else decided.intent  # where it is written is asked of what was said
        slots["plan"] = replace(
            decided, intent=intent, events=events, reached=reached, certainty=certainty, basis=READ, told=told
        ).as_slots()  # fmt: skip
    elif isinstance(decided, Clarification):
        slots["pending"] = {"plan": decided.plan.as_slots(), "slot": decided.slot, "choices": list(decided.choices)}
    elif isinstance(decided, Refusal) and decided.reason == "unclear" and decided.plan and decided.plan.intent in ONE_DOCUMENT:
        slots["plan"] = decided.plan.as_slots()  # "I mean the one Swedish writers sent" completes it
    elif isinstance(decided, Refusal) and decided.plan and decided.plan.documents:
        slots["plan"] = _spoken_of_all_the_same(decided.reason, decided.plan).as_slots()
    elif isinstance(decided, Refusal) and decided.plan and decided.plan.intent == "unanswerable" and len(decided.plan.organisations) == 1:
        spoken = Plan("about-organisation", organisations=decided.plan.organisations, certainty=decided.plan.certainty)
        slots["plan"] = spoken.as_slots()  # "how many employees has GESAC?", "and what do they say about the Code?"
    elif isinstance(decided, Refusal) and (decided.reason == "unknown-subject" or _is_of_nobody_known(decided.plan)):
        slots["stranger"] = True
    return slots


def _document_that_tells(thought: Thought, plan: Plan) -> tuple[str, ...]:
    """Return the one document in which somebody said what an answer tells: "to whom did that go?", "who signed it?"."""
    cited = tuple({citation.document for citation in thought.answer.citations})
    one = plan.intent in OF_A_STATEMENT and not plan.documents and len(cited) == 1
    return cited if one and any(document.id in cited for document in thought.understanding.documents) else ()


def _told_first(thought: Thought, plan: Plan) -> str:
    """Return the entry of the statement that an answer tells first: "when was that?"; empty if it tells none."""
    said = plan.intent in ("position", SAID_WHERE)
    return next((cited.document for cited in thought.answer.citations), "") if said else ""


def _spoken_of_all_the_same(reason: str, plan: Plan) -> Plan:
    """Return what a refusal leaves spoken of: nothing is known of that, but of the document.

    After "did Bertelsmann sign it?" and "why did IMPALA leave it?", "and GEMA?" asks of its list.
    """
    if plan.organisations and len(plan.documents) == 1:
        return Plan("signed", documents=plan.documents, organisations=plan.organisations)
    of_its_list = reason == "unknown-subject" and plan.intent == "signed"
    return Plan("signatories" if of_its_list else "passage", documents=plan.documents)


def _is_of_nobody_known(plan: Plan | None) -> bool:
    """Tell whether somebody's position was asked for and nobody whom the register knows was named."""
    return bool(plan and plan.intent == "position" and not plan.organisations)


def _next_told(thought: Thought) -> tuple[str, ...]:
    """Return the milestone that an answer tells as the next one: "how many days until then?"."""
    cited = (citation.document for citation in thought.answer.citations)
    return tuple(entry.removeprefix(_OF_TIMELINE) for entry in cited if entry.startswith(_OF_TIMELINE))[:1]


def _context(history: Sequence[dict[str, Any]], catalogue: Catalogue) -> Context:
    """Return what a conversation spoke of; it begins anew behind a turn on what the catalogue no longer has."""
    plans: list[Plan] = []
    told = ""
    for turn in history:
        if "plan" in turn and (plan := Plan.from_slots(turn["plan"])):
            known = still_known(plan, catalogue)
            told = known.told if isinstance(known, Plan) else ""
            plans = [*plans, replace(known, told="")] if isinstance(known, Plan) else []
    pending = None
    if history and "pending" in history[-1]:
        waiting = history[-1]["pending"]
        plan = Plan.from_slots(waiting["plan"])
        known = still_known(Clarification(plan, waiting["slot"], tuple(waiting["choices"])), catalogue) if plan else None
        pending = known if isinstance(known, Clarification) else None
    return Context(tuple(plans), pending, of_a_stranger=bool(history and history[-1].get("stranger")), begun=bool(history), told=told)


def _without_its_question(plan: Plan, draft: Draft, u: Understanding, catalogue: Catalogue) -> Plan:
    """Return the plan by which the answer is found again without the question: with what that alone told."""
    if draft.kind == "yes-no" and (draft.by_meaning or plan.intent == "addressee"):
        return replace(plan, detail=str(draft.value))  # which side is taken, whether it was sent to whoever was named
    if plan.intent == SAID_WHERE:
        return replace(plan, quoted=entries_cited(draft.citations))
    if plan.intent == "completeness":
        return replace(plan, detail=draft.kind)
    if plan.intent in ("latest", "first") and SIGNED_ALONE & u.deeds:
        return replace(plan, detail=ONLY_SIGNED)
    if plan.intent == "date" and plan.events and u.asks_for_the_original:
        planned = catalogue.event_by_id[plan.events[0]].moved_from
        return replace(plan, detail=ORIGINAL) if not plan.detail or (planned and draft.value == planned) else plan
    return plan


def _beside_what_was_spoken_of(refused: Refusal, context: Context) -> Refusal:
    """Return a refusal of what was not understood with what the conversation is about as the nearest, where nothing else is."""
    last = context.last
    if refused.reason != "unclear" or refused.near or last is None or context.of_a_stranger:
        return refused
    spoken = (context.told,) if context.told else (*last.events, *last.documents, *last.provisions)
    return replace(refused, near=spoken[:_NEAREST])


def _not_found(plan: Plan | None, nearest: tuple[str, ...] = ()) -> Refusal:
    """Return what is decided where a plan finds nothing."""
    return Refusal("not-in-corpus", near=nearest, plan=plan)


def _as_unsure(desk: Desk, draft: Draft) -> Draft:
    if draft.kind == "about":
        return about.refusal(desk, Refusal("unclear"))
    return replace(about.unsure(desk, draft), by_meaning=draft.by_meaning)
