"""A service that knows a few answers by heart: every outcome, long lists, awkward characters."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from datetime import date

from bot.answers.contract import Answer, Citation, Item, Question, Reply, Turn
from bot.changes import Changes
from knowledge.catalogue import Catalogue
from knowledge.differences import differences
from tests.shipped import shipped

LETTER = Citation(
    document="open-letter",
    title="Open letter to the ministers",
    date="2023-07-20",
    url="https://example.org/letter?a=1&b=2",
    quote="We call for transparency & respect: a < b, not > c.",
    voice="source",
)
SUMMARY = Citation(
    document="statement",
    title="Joint statement",
    date="2024-02-01",
    url="https://example.org/statement",
    quote="The signatories ask governments to adopt the compromise.",
    voice="summary",
)
SIXTY = tuple(Item(f"org-{number}", f"Organisation {number} <&> Söhne", "organisation") for number in range(1, 61))

LONG = "First & <last> 😀. " + "A sentence with <b> & more 😀. " * 330

ANSWERS: dict[str, Answer] = {
    "who signed the open letter?": Answer(
        "", "en", "answer", "list", "The open letter has 2 signatories.", items=SIXTY[:2], citations=(LETTER,),
        notes=("The list is complete.",), suggestions=("When was it published?", "And GEMA?"), confidence=0.99, complete=True,
    ),
    "who signed everything?": Answer(
        "", "en", "answer", "list", "60 organisations signed.", items=SIXTY, citations=(LETTER,), confidence=0.9,
    ),
    "when was it published?": Answer("", "en", "answer", "date", "On 20 July 2023.", citations=(LETTER,), value="2023-07-20"),
    "what was asked for?": Answer("", "en", "answer", "passage", "They asked for adoption.", citations=(SUMMARY, LETTER)),
    "which epc?": Answer(
        "", "en", "clarify", "passage", "Which one do you mean?",
        suggestions=("What is the European Publishers Council?", "What is the European Patent Convention?"),
    ),
    "what is the weather?": Answer("", "en", "refuse", "passage", "The documents do not say.", confidence=0.1),
    "wer hat unterschrieben?": Answer("", "de", "answer", "list", "Zwei Verbände.", items=SIXTY[:2], citations=(LETTER,)),
    "a long one": Answer("", "en", "answer", "passage", LONG, citations=(LETTER,)),
    "a very long one": Answer("", "en", "answer", "passage", "A sentence that goes on and on. " * 1000, citations=(LETTER,)),
}  # fmt: skip


class FakeService:
    """Answers from the dictionary; everything else by repeating the question, so that each answer can be recognised."""

    corpus_version = "test-1"

    def __init__(self) -> None:
        self.asked: list[Question] = []
        self.forgotten = 0
        self.histories: list[tuple[Turn, ...]] = []
        self.delay_s = 0.0
        self._lock = threading.Lock()

    @property
    def catalogue(self) -> Catalogue:
        """The shipped facts."""
        return shipped()

    def changes(self, since: date, today: date, seen: str = "") -> Changes:
        """Nothing has changed since the last version, and nothing is known of earlier ones."""
        return Changes(since, (), differences(self.catalogue, self.catalogue), today, reaches=True) if seen else Changes(since, ())

    def forget_questions(self, *, all_of_them: bool = True) -> None:
        """Note that it was wanted."""
        self.forgotten += all_of_them

    def answer(self, question: Question, history: tuple[Turn, ...] = ()) -> Reply:
        """Answer; raises for the question "crash"."""
        with self._lock:
            self.asked.append(question)
            self.histories.append(history)
        if self.delay_s:
            time.sleep(self.delay_s)
        if question.text == "crash":
            raise RuntimeError("an exception text that nobody may see")
        found = ANSWERS.get(question.text.lower())
        if found is None:
            found = Answer("", question.language or "en", "answer", "passage", f"You asked: {question.text}", citations=(SUMMARY,))
        return Reply(replace(found, question=question.text, corpus_version=self.corpus_version), Turn({"about": question.text}))
