"""What goes into the assistant and what comes out: plain frozen data, the same for the terminal, the tests and Telegram."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from bot.answers.plans import Plan
from knowledge.models import Voice

Outcome = Literal["answer", "closest", "refuse", "clarify"]
Kind = Literal["list", "count", "yes-no", "date", "timeline", "position", "comparison", "provision", "passage", "about"]
ItemType = Literal["organisation", "document", "event", "provision"]
Value = int | str | list[str] | None


@dataclass(frozen=True)
class Question:
    """What a member typed. `today` replaces the real date in reckonings; `language` is only a hint (two letters).

    `answer_in` is the language that somebody chose for answers; without it they come in the language of the question.
    `plan` says what is asked where that is known without reading the words (a command, a button); `text` only names it then.
    `ours` marks words that the program itself offered (a suggestion): whether they are answered does not hang on how sure their reading is.
    `about` is another's message that the question replies to, or what is quoted from it: that is meant by "this".
    """

    text: str
    id: str = ""
    today: date | None = None
    language: str | None = None
    answer_in: str | None = None
    plan: Plan | None = None
    ours: bool = False
    about: str = ""


@dataclass(frozen=True)
class Item:
    """One member of the answer set; `id` is that of the fact base."""

    id: str
    name: str
    type: ItemType


@dataclass(frozen=True)
class Citation:
    """Where a statement comes from.

    `quote` stands letter for letter in the entry `document`. With `voice` "source" it is the document's own wording and may be
    shown in quotation marks; with "summary" it is the editors' summary and must never be shown as somebody's words.
    `date` is ISO, possibly only a year or a month; empty where the entry has none.
    """

    document: str
    title: str
    date: str
    url: str
    quote: str
    voice: Voice


@dataclass(frozen=True)
class Answer:
    """An answer and everything that supports it.

    `lead` is the short answer itself, `notes` are what must be said beside it (incomplete lists, disagreements, status); `text`
    is lead, listed items and notes as plain text. `suggestions` are follow-up questions in the reply language that this
    corpus can answer. `answer_id` holds how to make the answer again (`bot.answers.answer_ids`).
    """

    question: str
    language: str
    outcome: Outcome
    kind: Kind
    lead: str
    id: str = ""
    items: tuple[Item, ...] = ()
    notes: tuple[str, ...] = ()
    value: Value = None
    complete: bool | None = None
    stated_count: str | None = None
    citations: tuple[Citation, ...] = ()
    suggestions: tuple[str, ...] = ()
    confidence: float = 0.0
    corpus_version: str = ""
    answer_id: str = ""
    elapsed_ms: float = 0.0

    @property
    def text(self) -> str:
        """Lead, items (one a line) and notes as plain text."""
        parts = [self.lead]
        if self.items:
            parts.append("\n".join(f"• {item.name}" for item in self.items))
        parts.extend(self.notes)
        return "\n\n".join(parts) if self.items else "\n".join(parts)

    def timed(self, elapsed_ms: float) -> Answer:
        """Return the same answer with the time it took."""
        return replace(self, elapsed_ms=elapsed_ms)

    def as_json(self) -> dict[str, Any]:
        """Return the answer object of the contract and, beyond it, the answer's id; ready for `json.dumps`."""
        return {
            "id": self.id,
            "question": self.question,
            "language": self.language,
            "outcome": self.outcome,
            "kind": self.kind,
            "text": self.text,
            "items": [{"id": i.id, "name": i.name, "type": i.type} for i in self.items],
            "value": self.value,
            "complete": self.complete,
            "stated_count": self.stated_count,
            "citations": [
                {"document": c.document, "title": c.title, "date": c.date, "url": c.url, "quote": c.quote, "voice": c.voice}
                for c in self.citations
            ],
            "confidence": round(self.confidence, 3),
            "corpus_version": self.corpus_version,
            "elapsed_ms": round(self.elapsed_ms, 3),
            "answer_id": self.answer_id,
        }


@dataclass(frozen=True)
class Turn:
    """What a conversation remembers of one exchange: what was spoken of, never the member's words. JSON-ready."""

    slots: dict[str, Any]


@dataclass(frozen=True)
class Reply:
    """An answer and the turn to hand in with the next question of the same conversation.

    `leans` tells that the question means something else without the conversation.
    """

    answer: Answer
    turn: Turn
    leans: bool = False
