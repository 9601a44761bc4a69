"""How an answer came about, for people: what was recognised, what was wanted, what was looked up, what supports it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from bot.answers.plans import Clarification, Plan, Refusal, Trace

if TYPE_CHECKING:
    from bot.answers.references import Reference
    from bot.answers.thoughts import Thought

INTENTS_SHOWN = 5
REFERENCES_SHOWN = 3


@dataclass(frozen=True)
class Explanation:
    """The reading of a question, what was decided (a plan, to ask back, to refuse), and the evidence of the answer."""

    trace: Trace
    decided: str
    reason: str
    outcome: str
    confidence: float
    evidence: tuple[dict[str, str], ...]

    def as_json(self) -> dict[str, Any]:
        """Return everything as plain data."""
        return asdict(self)


def explain(thought: Thought) -> Explanation:
    """Return how the answer came about."""
    understanding, answer = thought.understanding, thought.answer
    plan = thought.decided if isinstance(thought.decided, Plan) else thought.decided.plan
    references = {
        "documents": understanding.documents,
        "events": understanding.events,
        "provisions": understanding.provisions,
        "topics": understanding.topics,
    }
    trace = Trace(
        language=understanding.reading.language,
        entities=list(_entities(thought)),
        intents=[{"intent": i.name, "probability": round(i.probability, 3)} for i in understanding.intents[:INTENTS_SHOWN]],
        references={kind: list(_references(ranked)) for kind, ranked in references.items()},
        plan=_plain(plan.as_slots()) if plan else {},
    )
    return Explanation(
        trace=trace,
        decided=type(thought.decided).__name__.lower(),
        reason=_reason(thought.decided),
        outcome=answer.outcome,
        confidence=round(answer.confidence, 3),
        evidence=tuple({"document": c.document, "voice": c.voice, "quote": c.quote} for c in answer.citations),
    )


def trace_lines(explanation: Explanation) -> Iterator[str]:
    """Yield the explanation as lines of text."""
    trace = explanation.trace
    yield f"language    {trace.language}"
    yield from _block("found", (f"{e['type']} {e['text']!r} [{e['start']}:{e['end']}] → {e['means']}" for e in trace.entities))
    yield from _block("intents", (f"{i['probability']:.2f} {i['intent']}" for i in trace.intents))
    for kind, ranked in trace.references.items():
        yield from _block(kind, (f"{r['score']:.2f} {r['id']}  ({_parts(r)})" for r in ranked))
    yield from _block("plan" if explanation.decided == "plan" else explanation.decided, _decision(explanation))
    yield from _block("evidence", (f"{e['document']} ({e['voice']}): {e['quote']}" for e in explanation.evidence))
    yield f"outcome     {explanation.outcome}, confidence {explanation.confidence:.2f}"


def _entities(thought: Thought) -> Iterator[dict[str, Any]]:
    reading = thought.understanding.reading
    for mention in reading.organisations:
        means = ", ".join(f"{c.id} ({c.score:.2f})" for c in mention.candidates)
        yield _entity("organisation", mention.text, mention.start, mention.end, means)
    for date in reading.dates:
        yield _entity("date", reading.text[date.start : date.end], date.start, date.end, date.text)
    for speaker in reading.speakers:
        yield _entity("person", reading.text[speaker.start : speaker.end], speaker.start, speaker.end, ", ".join(speaker.entries))
    for provision in reading.provisions:
        yield _entity(
            "provision",
            reading.text[provision.start : provision.end],
            provision.start,
            provision.end,
            ", ".join(provision.slugs),
        )
    for kind, things in (("country", reading.countries), ("sector", reading.sectors), ("kind", reading.kinds)):
        for thing in things:
            yield _entity(kind, reading.text[thing.start : thing.end], thing.start, thing.end, thing.id)


def _entity(kind: str, text: str, start: int, end: int, means: str) -> dict[str, Any]:
    return {"type": kind, "text": text, "start": start, "end": end, "means": means}


def _references(ranked: Sequence[Reference]) -> Iterator[dict[str, Any]]:
    for reference in ranked[:REFERENCES_SHOWN]:
        if reference.score > 0:
            parts = {part: round(float(getattr(reference, part)), 3) for part in ("score", "words", "meaning", "when", "who")}
            yield {"id": reference.id, **parts}


def _parts(reference: dict[str, Any]) -> str:
    return ", ".join(f"{part} {reference[part]:.2f}" for part in ("words", "meaning", "when", "who") if reference[part])


def _reason(decided: Plan | Clarification | Refusal) -> str:
    if isinstance(decided, Clarification):
        return f"several {decided.slot} fit: {', '.join(decided.choices)}"
    if isinstance(decided, Refusal):
        near = f"; nearest: {', '.join(decided.near)}" if decided.near else ""
        missing = f" ({decided.missing})" if decided.missing else ""
        return f"{decided.reason}{missing}{near}"
    return ""


def _decision(explanation: Explanation) -> Iterator[str]:
    if explanation.reason:
        yield explanation.reason
    for key, value in explanation.trace.plan.items():
        yield f"{key}: {', '.join(map(str, value)) if isinstance(value, list) else value}"


def _plain(slots: dict[str, Any]) -> dict[str, Any]:
    return {key: list(value) if isinstance(value, tuple) else value for key, value in slots.items()}


def _block(name: str, lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines with the name before the first one; a dash if there are none."""
    for number, line in enumerate(lines):
        yield f"{name if number == 0 else '':11} {line}"
